"""What can be done on the page of promises: words, keys, icons, and who may do it.

Letters alone are the keys, as in the panel beside every page. Each answers on
a Cyrillic layout too, at the same place of the keyboard.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desk_gui.domain.actors import Permission
from desk_gui.domain.promises import Promise, PromiseChannel
from desk_gui.views.shell.allowed import needing
from desk_gui.widgets.caps import key_sequence

_P = Permission
KEYS: Mapping[str, tuple[tuple[str, ...], str, Permission | None]] = {
    "call": (("C", "С"), "phone-outgoing", _P.TAKE_CALLS),
    "try": (("T", "Е"), "phone-call", _P.TAKE_CALLS),
    "snooze": (("S", "Ы"), "bell", _P.TAKE_CALLS),
    "renew": (("R", "К"), "refresh", _P.TAKE_CALLS),
    "hand": (("H", "Р"), "send", _P.TAKE_CALLS),
    "break": (("B", "И"), "ban", _P.TAKE_CALLS),
    "new": (("N", "Т"), "plus", _P.TAKE_CALLS),
    "filter": (("Ctrl+F",), "", None),
    "owner": (("Ctrl+O",), "", None),
}
"""Name → keys, icon, who may; in the order in which the record shows them."""
OF_ONE = ("call", "try", "snooze", "renew", "hand", "break")
"""What is done with the promise that is current."""


class PromiseActions(QObject):
    """The actions of the page, enabled for the promise that is current."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.by_name = {name: self._action(page, name) for name in KEYS}
        self.retranslate()
        self.offer(None, listed=True)

    def __getitem__(self, name: str) -> QAction:
        """Return an action by its name."""
        return self.by_name[name]

    def follow(self, deeds: Mapping[str, Callable[[], object]]) -> None:
        """Let each action do this."""
        for name, deed in deeds.items():
            self.by_name[name].triggered.connect(lambda _on=False, deed=deed: deed())

    def offer(self, promise: Promise | None, *, listed: bool) -> None:
        """Offer what can be done now; while something is written, nothing of it."""
        for name in OF_ONE:
            self.by_name[name].setEnabled(listed and promise is not None)
        for name in ("new", "filter", "owner"):
            self.by_name[name].setEnabled(listed)
        rings = promise is not None and promise.details.channel is PromiseChannel.PHONE
        self.by_name["call"].setEnabled(listed and rings)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        words = {
            "call": self.tr("Call now"),
            "try": self.tr("Note a try…"),
            "snooze": self.tr("Remind later…"),
            "renew": self.tr("Renew…"),
            "hand": self.tr("Hand on…"),
            "break": self.tr("Broken…"),
            "new": self.tr("New"),
            "filter": self.tr("filter the list"),
            "owner": self.tr("choose whose"),
        }
        for name, text in words.items():
            self.by_name[name].setText(text)

    def _action(self, page: QWidget, name: str) -> QAction:
        keys, _icon, permission = KEYS[name]
        action = QAction(page)
        action.setShortcuts([key_sequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        page.addAction(action)
        return action if permission is None else needing(action, permission)
