"""The find line: one place to find anyone or anything, with its answers under it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.views.shell.key_targets import KeyTarget, at_right
from desk_gui.widgets import scale
from desk_gui.widgets.caps import CapKind, cap_width
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import Panel
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row, Section

_MOST_SHOWN = 8


class FindLine(LineEdit):
    """A line that asks as one types; arrows go through the answers, Enter takes one.

    Whoever finds things answers ``asked`` with ``show_hits``.

    Signals:
        asked: The text changed; carries it.
        taken: An answer was taken; carries its record.
    """

    asked = Signal(str)
    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(leading="search", cap="Ctrl+K", tall=True, parent=parent)
        self._came_from: QWidget | None = None
        self._panel: Panel | None = None
        self._hits: RowList | None = None
        self.textEdited.connect(self._on_edited)
        self.retranslate()

    def show_hits(self, rows: Sequence[Row | Section]) -> None:
        """Show the answers to what is typed just now; nothing hides them."""
        if not rows or not self.text() or not self.hasFocus():
            self.hide_hits()
            return
        hits = self._answers()
        hits.row_model.set_rows(rows)
        hits.select_first()
        self._place(len(rows))

    def hits(self) -> RowList | None:
        """Return the list of answers while it is shown."""
        shown = self._panel is not None and self._panel.isVisible()
        return self._hits if shown else None

    def hide_hits(self) -> None:
        """Put the answers away."""
        if self._panel is not None:
            self._panel.hide()

    def start(self) -> None:
        """Take the focus, and remember where it was."""
        focused = self.window().focusWidget()
        if focused is not self:
            self._came_from = focused
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def slash_target(self) -> KeyTarget:
        """Return where F1 shows the second key of this line, left of the first."""
        return at_right(self, "/", 2 * scale.S + cap_width("Ctrl+K", CapKind.HINT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the answers, take one, or go back."""
        key, hits = event.key(), self.hits()
        if key == Qt.Key.Key_Escape:
            self._go_back()
        elif hits is not None and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            hits.keyPressEvent(event)
        elif hits is not None and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(hits.record())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the answers away when work goes on elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.hide_hits()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say what may be typed."""
        self.setPlaceholderText(self.tr("Anyone, anything: name, firm, phone, index, form number"))
        self.setAccessibleName(self.tr("Find"))

    def _answers(self) -> RowList:
        if self._hits is None:
            self._panel = Panel(over=True, parent=self.window())
            self._hits = RowList(RowColumns(aside=240), self._panel)
            self._hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._hits.setAccessibleName(self.accessibleName())
            self._hits.pressed.connect(self._take)
            self._hits.clicked.connect(lambda _index: self._take_current())
            column = QVBoxLayout(self._panel)
            column.setContentsMargins(0, scale.XS, 0, scale.XS)
            column.addWidget(self._hits)
        return self._hits

    def _place(self, rows: int) -> None:
        if self._panel is None or self._hits is None:
            return
        corner = self.mapTo(self.window(), QPoint(0, self.height() + scale.XS))
        last = self._hits.model().index(min(rows, _MOST_SHOWN) - 1, 0)
        self._panel.setGeometry(QRect(corner.x(), corner.y(), self.width(), 96))
        bottom = self._hits.visualRect(last).bottom()
        self._panel.resize(self.width(), max(48, bottom) + 2 * scale.XS + 4)
        self._panel.show()
        self._panel.raise_()

    def _on_edited(self, text: str) -> None:
        if not text:
            self.hide_hits()
        self.asked.emit(text)

    def _take_current(self) -> None:
        if self._hits is not None:
            self._take(self._hits.record())

    def _take(self, record: object) -> None:
        if record is None:
            return
        self.hide_hits()
        self.clear()
        self.taken.emit(record)

    def _go_back(self) -> None:
        self.hide_hits()
        self.clear()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
