"""The rail: the pages of the window, each with its icon, word and digit."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.views.shell.page import PageSpec
from desk_gui.widgets import scale
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.labels import plain_tip
from desk_gui.widgets.tiles import RailButton


class Rail(QWidget):
    """Shows the pages that exist, in the order of their digits; the settings stand at the foot.

    Whoever knows it says how much waits on a page; never whose.

    Signals:
        chosen: A page was asked for by mouse or key; carries its key.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._specs: dict[str, PageSpec] = {}
        self._buttons: dict[str, RailButton] = {}
        self._counts: dict[str, int] = {}
        self._shortcuts: list[QShortcut] = []
        self.setFixedWidth(scale.RAIL_WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, scale.M, 0, scale.M)
        self._column.setSpacing(scale.XS)
        self._column.addStretch(1)

    def add(self, spec: PageSpec) -> None:
        """Show a page."""
        button = RailButton(spec.icon, spec.title(), spec.digit, self)
        button.clicked.connect(lambda _on=False: self.chosen.emit(spec.key))
        shortcut = QShortcut(key_sequence(f"Ctrl+{spec.digit}"), self.window())
        shortcut.activated.connect(lambda: self.chosen.emit(spec.key))
        self._shortcuts.append(shortcut)
        self._specs[spec.key] = spec
        self._buttons[spec.key] = button
        self._column.insertWidget(self._place_of(spec), button)
        self._tell(spec)

    def clear(self) -> None:
        """Show no page any more: somebody else is going to work here."""
        for button in self._buttons.values():
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = []
        self._specs.clear()
        self._buttons.clear()

    def keys(self) -> list[str]:
        """Return the pages shown, by key."""
        return list(self._specs)

    def buttons(self) -> list[RailButton]:
        """Return the places in the order they were added."""
        return list(self._buttons.values())

    def mark(self, key: str) -> None:
        """Show which page is open."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    def set_count(self, key: str, count: int) -> None:
        """Show how much waits on a page, now or when it is offered."""
        self._counts[key] = count
        if key in self._specs:
            self._tell(self._specs[key])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            for spec in self._specs.values():
                self._tell(spec)
        super().changeEvent(event)

    def _tell(self, spec: PageSpec) -> None:
        """Say what a page is called, and how much waits there."""
        button, count = self._buttons[spec.key], self._counts.get(spec.key, 0)
        waiting = self.tr("waiting: {count}").format(count=count) if count else ""
        button.setText(spec.title())
        button.set_count(count)
        button.setAccessibleName(", ".join(filter(None, (spec.title(), waiting))))
        plain_tip(button, " · ".join(filter(None, (spec.title(), f"Ctrl+{spec.digit}", waiting))))

    def _place_of(self, spec: PageSpec) -> int:
        if spec.key == "settings":
            return self._column.count()
        before = [s for s in self._specs.values() if s.digit < spec.digit and s.digit.isdigit()]
        return len(before)
