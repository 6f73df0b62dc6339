"""What can be done with a call besides the button of its row: words, keys, and when."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desk_gui.domain.actors import Permission
from desk_gui.domain.calls import CallLine, CallOutcome
from desk_gui.domain.reception import ReceptionRules
from desk_gui.services.changes import Topic
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.calls.list_words import needs_care
from desk_gui.views.shell.allowed import needing
from desk_gui.widgets.caps import key_sequence

_P = Permission
_OF_A_PLAN = {"back", "slip", "change", "drop"}
_MESSAGES = {CallOutcome.MESSAGE, CallOutcome.CALL_BACK}

KEYS: Mapping[str, tuple[str, str, Permission]] = {
    "back": ("Ctrl+B", "phone-outgoing", _P.TAKE_CALLS),
    "confirm": ("Ctrl+R", "check", _P.TAKE_CALLS),
    "slip": ("Ctrl+P", "printer", _P.PRINT),
    "mail": ("Ctrl+M", "send", _P.TAKE_CALLS),
    "settle": ("Ctrl+D", "circle-check", _P.TAKE_CALLS),
    "join": ("Ctrl+J", "user-plus", _P.TAKE_CALLS),
    "change": ("Ctrl+E", "pencil", _P.TAKE_CALLS),
    "drop": ("Ctrl+Del", "trash", _P.TAKE_CALLS),
}
"""Name → key, icon, who may; in the order in which the record shows them."""
FIRST = ("back", "confirm", "slip")
"""Those that the record shows at once, the others stand below."""


class CallActions(QObject):
    """The actions of a panel of calls, enabled for the call that is current.

    A message is mailed only where the rules of the house say that letters are sent.
    """

    def __init__(self, panel: QWidget, desk: CallDesk) -> None:
        super().__init__(panel)
        self._desk, self._mails = desk, False
        self._line: CallLine | None = None
        self._of_plan = False
        self.by_name = {name: self._action(panel, name) for name in KEYS}
        self.retranslate()
        self.offer(None)
        desk.runner.changed.connect(self._on_news)
        self._read_rules()

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def offer(self, line: CallLine | None) -> None:
        """Offer what can be done with this call."""
        self._line, self._of_plan = line, False
        self._enable(self._offered(line))

    def offer_plan(self) -> None:
        """Offer what can be done with the sheet of a call that is to be made."""
        self._line, self._of_plan = None, True
        self._enable(_OF_A_PLAN)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        plan = self._of_plan
        words = {
            "back": self.tr("Ring now") if plan else self.tr("Call back"),
            "confirm": self.tr("The callee has it"),
            "slip": self.tr("Print the sheet") if plan else self.tr("Print the slip"),
            "mail": self.tr("Mail it to the callee"),
            "settle": self.tr("Needs no call any more"),
            "join": self.tr("Add the number to somebody…"),
            "change": self.tr("Change"),
            "drop": self.tr("Is not rung any more"),
        }
        for name, text in words.items():
            self.by_name[name].setText(text)

    def _enable(self, offered: Collection[str]) -> None:
        self.retranslate()
        for name, action in self.by_name.items():
            action.setEnabled(name in offered)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.RECEPTION in topics:
            self._read_rules()

    def _read_rules(self) -> None:
        self._desk.runner.ask(self, self._desk.reception.rules, self._on_rules, key="rules")

    def _on_rules(self, rules: ReceptionRules) -> None:
        self._mails = rules.mail.is_on
        if self._line is not None:
            self.offer(self._line)

    def _offered(self, line: CallLine | None) -> set[str]:
        if line is None or line.outcome is CallOutcome.RINGING:
            return set()
        # A call back need not have a message: nobody was asked for, the desk itself rings.
        message = line.outcome in _MESSAGES and bool(line.asked_for_name)
        offers = {
            "back": bool(line.number),
            "confirm": line.unconfirmed,
            "slip": message,
            "mail": message and self._mails,
            "settle": needs_care(line),
            "join": line.person is None and bool(line.number),
            "change": line.outcome is not CallOutcome.MISSED,
        }
        return {name for name, offered in offers.items() if offered}

    def _action(self, panel: QWidget, name: str) -> QAction:
        key, _icon, permission = KEYS[name]
        action = QAction(panel)
        action.setShortcut(key_sequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        panel.addAction(action)
        return needing(action, permission)
