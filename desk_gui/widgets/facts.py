"""Facts of a record: a small muted caption and what is said, a line each; kept and filled anew."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.chips import Chip, ChipText
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.scale import Type

_CAPTION = 68
_LINE = 28


class Facts(QWidget):
    """Captions in one column, what is said in the other; text wraps, a state is a chip.

    The lines are kept for the next record: to make new ones takes longer than to fill them.
    """

    def __init__(self, parent: QWidget | None = None, *, caption: int = _CAPTION) -> None:
        super().__init__(parent)
        self._lines: list[tuple[PlainLabel, PlainLabel, Chip]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(scale.M)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, caption)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[tuple[str, str | ChipText]]) -> None:
        """Show these and no others."""
        while len(self._lines) < len(facts):
            self._add()
        for at, (caption, said, chip) in enumerate(self._lines):
            shown = at < len(facts)
            caption.setVisible(shown)
            value = facts[at][1] if shown else ""
            said.setVisible(isinstance(value, str) and shown)
            chip.setVisible(isinstance(value, ChipText))
            if not shown:
                continue
            caption.setText(facts[at][0])
            if isinstance(value, ChipText):
                chip.set_chip(value)
            else:
                said.setText(value)
                said.setAccessibleName(f"{facts[at][0]}: {value}")

    def texts(self) -> list[tuple[str, str]]:
        """Return what is shown: captions and what is said."""
        return [
            (caption.text(), said.text() if not said.isHidden() else chip.accessibleName())
            for caption, said, chip in self._lines
            if not caption.isHidden()
        ]

    def _add(self) -> None:
        at = len(self._lines)
        caption = PlainLabel(size=Type.SMALL, colour="muted", parent=self)
        said, chip = PlainLabel(wrap=True, parent=self), Chip(ChipText(text=""), self)
        said.setMinimumHeight(_LINE)
        # What does not fit is cut, not what stands beside it.
        chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        caption.setFixedHeight(max(_LINE, said.fontMetrics().height()))
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(caption, at, 0, top)
        self._grid.addWidget(said, at, 1)
        self._grid.addWidget(
            chip, at, 1, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        )
        self._lines.append((caption, said, chip))
