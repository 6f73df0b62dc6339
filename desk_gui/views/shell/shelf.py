"""The shelf: work set aside, in sight until it is taken back."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.scale import Type
from desk_gui.widgets.tiles import Tile


@dataclass(frozen=True)
class Shelved:
    """Unfinished work: what it is as an icon, whose it is, kind and clock in words."""

    uid: str
    icon: str
    name: str
    note: str


class Shelf(QWidget):
    """A row of tiles, the newest last; it keeps its height when empty and says so.

    Signals:
        taken: A tile was pressed; carries the uid of its work.
    """

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Shelved] = []
        self._tiles: list[Tile] = []
        self._heading = PlainLabel(size=Type.SMALL, bold=True, colour="muted")
        self._quiet = PlainLabel(size=Type.SMALL, colour="muted")
        self.setFixedHeight(scale.control_height())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(scale.S)
        self._row.addWidget(self._heading)
        self._row.addWidget(self._quiet)
        self._row.addStretch(1)
        self.retranslate()

    def set_entries(self, entries: Sequence[Shelved]) -> None:
        """Show this work, the newest last."""
        self._entries = list(entries)
        for tile in self._tiles:
            self._row.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = [self._tile(entry) for entry in self._entries]
        self._show_what_fits()

    def newest(self) -> str | None:
        """Return the uid of the work set aside last."""
        return self._entries[-1].uid if self._entries else None

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: tiles that do not fit wait unseen."""
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many tiles as fit, the newest first."""
        super().resizeEvent(event)
        self._show_what_fits()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say what the row is, and that it is empty."""
        self._heading.setText(self.tr("Set aside"))
        self._say_rest(0)

    def _tile(self, entry: Shelved) -> Tile:
        key = "F6" if entry is self._entries[-1] else "Ctrl+F6"
        tile = Tile(entry.icon, entry.name, entry.note, key, self)
        tile.clicked.connect(lambda: self.taken.emit(entry.uid))
        self._row.insertWidget(self._row.count() - 2, tile)
        return tile

    def _show_what_fits(self) -> None:
        room = self.width() - self._heading.sizeHint().width() - 3 * scale.XXL
        hidden = 0
        for tile in reversed(self._tiles):
            room -= tile.sizeHint().width() + scale.S
            tile.setVisible(room > 0)
            hidden += room <= 0
        self._say_rest(hidden)

    def _say_rest(self, hidden: int) -> None:
        if not self._entries:
            self._quiet.setText(self.tr("nothing is set aside"))
        else:
            self._quiet.setText(f"+{hidden}" if hidden else "")
        # Before the next paint: else longer words are cut at the old width once.
        self._row.activate()
