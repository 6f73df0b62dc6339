"""The keys of the window, declared once: name, key, words.

An action answers only after someone took it with ``Actions.on``: a key that
would do nothing is not offered, neither in a tool tip nor under F1.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desk_gui.widgets.caps import key_sequence, key_text
from desk_gui.widgets.labels import plain_tip

KEYS: dict[str, tuple[str, ...]] = {
    "keys": ("F1",),
    "new_visit": ("F2",),
    "new_call": ("F3",),
    "call_out": ("Shift+F3",),
    "new_ticket": ("F4",),
    "new_subscription": ("F5",),
    "shelve": ("F6",),
    "choose_shelved": ("Ctrl+F6",),
    "promises": ("F7",),
    "eye_guard": ("F8",),
    "lock": ("Ctrl+L",),
    "in_the_house": ("F9",),
    "find": ("Ctrl+K", "/"),
    "undo": ("Ctrl+Z",),
    "save": ("Ctrl+Return", "Ctrl+Enter"),
    "save_and_print": ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
    "say_next": ("Alt+Down",),
    "say_else": ("Alt+Up",),
}
"""Name → keys; the first is the one shown."""


class Actions(QObject):
    """The window's actions by name."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._taken: set[str] = set()
        for name, keys in KEYS.items():
            action = QAction(self)
            action.setObjectName(name)
            action.setShortcuts([key_sequence(key) for key in keys])
            action.setEnabled(False)
            self._actions[name] = action
        self.retranslate()
        window.installEventFilter(self)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def on(self, name: str, slot: Callable[[], object]) -> QAction:
        """Let the key do this, from now on; return its action, to enable or follow."""
        action = self._actions[name]
        action.triggered.connect(lambda _checked=False: slot())
        action.setEnabled(True)
        if name not in self._taken:
            self._taken.add(name)
            self._window.addAction(action)
        return action

    def offered(self) -> list[QAction]:
        """Return the actions that would do something now, in the order of their declaration."""
        return [action for action in self._actions.values() if action.isEnabled()]

    def shown(self, actions: Iterable[QAction]) -> list[tuple[str, str]]:
        """Return key and words of actions, as F1 lists them; its own key is in the heading."""
        pairs = [(key_text(a.shortcut()), a.text().replace("&", "")) for a in actions]
        return [pair for pair in pairs if pair[0] not in {"", "F1"}]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Change the words with the language of the window."""
        if event.type() == QEvent.Type.LanguageChange and watched is self._window:
            self.retranslate()
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Put all actions into the words of the language."""
        for name, text in self._texts().items():
            action = self._actions[name]
            action.setText(text)
            plain_tip(action, f"{text.replace('&', '')} · {key_text(action.shortcut())}")

    def _texts(self) -> dict[str, str]:
        return {
            "keys": self.tr("show the keys"),
            "new_visit": self.tr("new visit"),
            "new_call": self.tr("new call"),
            "call_out": self.tr("call somebody"),
            "new_ticket": self.tr("new ticket"),
            "new_subscription": self.tr("new subscription"),
            "shelve": self.tr("set aside / bring back"),
            "choose_shelved": self.tr("choose from the shelf"),
            "promises": self.tr("promises"),
            "eye_guard": self.tr("eye guard"),
            "lock": self.tr("lock"),
            "in_the_house": self.tr("who is in the house"),
            "find": self.tr("find anything"),
            "undo": self.tr("undo"),
            "save": self.tr("save"),
            "save_and_print": self.tr("save and print"),
            "say_next": self.tr("what to say next"),
            "say_else": self.tr("say something else: hold, complaint, offer"),
        }
