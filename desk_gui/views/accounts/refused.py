"""The strip that tells a manager of wrong passwords until they have seen it."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.accounts import RefusedSignIn
from desk_gui.views.labels import clock, short_date
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.labels import IconLabel, PlainLabel

_MOST_LINES = 4


class RefusedStrip(QWidget):
    """One line for each account and workstation, the newest first; hidden while there is none.

    Signals:
        seen: The manager has read it.
    """

    seen = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._found: Sequence[RefusedSignIn] = ()
        self.lines = [PlainLabel(elide=True) for _ in range(_MOST_LINES + 1)]
        self.seen_button = Button(icon="check")
        self.seen_button.clicked.connect(self.seen)
        column = QVBoxLayout()
        column.setSpacing(scale.XS)
        for line in self.lines:
            column.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(scale.L, scale.M, scale.L, scale.M)
        row.setSpacing(scale.M)
        row.addWidget(IconLabel("alert-triangle", colour="warn"))
        row.addLayout(column, 1)
        row.addWidget(self.seen_button)
        self.hide()

    def show_found(self, found: Sequence[RefusedSignIn]) -> None:
        """Tell of these."""
        self._found = found
        self.setVisible(bool(found))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.seen_button.setText(self.tr("Seen"))
        said = [self._line(each) for each in self._found[:_MOST_LINES]]
        rest = len(self._found) - len(said)
        if rest:
            said.append(self.tr("and at %n other place(s)", "", rest))
        for at, line in enumerate(self.lines):
            line.setText(said[at] if at < len(said) else "")
            line.setVisible(at < len(said))

    def _line(self, refused: RefusedSignIn) -> str:
        at = clock(refused.at)
        if refused.at.date() != self._now().date():
            at = f"{short_date(refused.at.date())} {at}"
        words = self.tr(
            "%n wrong password(s) for {name} at {workstation}, last {at}", "", refused.count
        )
        return words.format(
            name=refused.name or self.tr("an unknown login"),
            workstation=refused.workstation or self.tr("this desk"),
            at=at,
        )
