"""The keys of the panel of the house's people, and when each of them answers."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desk_gui.domain.actors import Permission
from desk_gui.domain.staff import Presence, StaffMember
from desk_gui.views.shell.allowed import needing
from desk_gui.widgets.caps import key_sequence

NEW_KEY = "Ctrl+N"
_KEYS = {
    "new": NEW_KEY,
    "change": "Ctrl+E",
    "leave": "Ctrl+Shift+Del",
    "filter": "Ctrl+F",
    "former": "Ctrl+Shift+F",
    "import": "Ctrl+I",
    "export": "Ctrl+S",
}
_EDITING = ("new", "change", "leave", "import", "export")
_PRESENCE = {
    Presence.IN: "Alt+I",
    Presence.OUT: "Alt+O",
    Presence.MEETING: "Alt+M",
    Presence.AWAY: "Alt+A",
}


class StaffActions(QObject):
    """The actions of the panel: those of ``_KEYS`` by name, and one for each presence."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self._named = {name: self._action(key) for name, key in _KEYS.items()}
        self.presence = {state: self._action(key) for state, key in _PRESENCE.items()}
        for name in _EDITING:
            needing(self._named[name], Permission.EDIT_STAFF)
        for action in self.presence.values():
            needing(action, Permission.SET_PRESENCE)

    def __getitem__(self, name: str) -> QAction:
        """Return an action by its name."""
        return self._named[name]

    def follow(
        self, deeds: Mapping[str, Callable[[], object]], set_: Callable[[Presence], object]
    ) -> None:
        """Let each action do this."""
        for name, deed in deeds.items():
            self._named[name].triggered.connect(partial(_do, deed))
        for state, action in self.presence.items():
            action.triggered.connect(partial(_do, partial(set_, state)))

    def offer(self, member: StaffMember | None, *, listed: bool, writing: bool) -> None:
        """Let be done what can be done with who is current; keys of a form are the form's."""
        here = listed and member is not None and member.left_on is None
        for action in (self["change"], self["leave"], *self.presence.values()):
            action.setEnabled(here)
        for name in ("new", "filter", "former", "export"):
            self[name].setEnabled(listed)
        self["import"].setEnabled(not writing)

    def may_press(self, member: StaffMember) -> bool:
        """Tell whether who is signed in may do what the button of a row says."""
        needed = self["change"] if member.left_on else self.presence[Presence.IN]
        return needed.isVisible()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        words = {
            "new": self.tr("New person"),
            "change": self.tr("Change"),
            "leave": self.tr("Left the firm…"),
            "filter": self.tr("filter the list"),
            "former": self.tr("show who left, too"),
            "import": self.tr("Import…"),
            "export": self.tr("Export…"),
        }
        for name, text in words.items():
            self[name].setText(text)
        texts = (self.tr("In"), self.tr("Out…"), self.tr("Meeting…"), self.tr("Away…"))
        for action, text in zip(self.presence.values(), texts, strict=True):
            action.setText(text)

    def _action(self, key: str) -> QAction:
        action = QAction(self._panel)
        action.setShortcut(key_sequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._panel.addAction(action)
        return action


def _do(deed: Callable[[], object], _checked: bool = False) -> None:
    deed()
