"""What can be done with a visit besides its main step: words, keys, and when each is offered."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desk_gui.domain.actors import Permission
from desk_gui.domain.reception import ReceptionRules
from desk_gui.domain.visit_badges import lacks_badges
from desk_gui.domain.visit_rules import can_step_back
from desk_gui.domain.visits import IN_HOUSE, OPEN, VisitLine, VisitState
from desk_gui.views.shell.allowed import needing
from desk_gui.widgets.caps import key_sequence

_WAITING, _EXPECTED = VisitState.WAITING, VisitState.EXPECTED
_P = Permission

KEYS: Mapping[str, tuple[str, str, Permission]] = {
    "remind": ("Ctrl+M", "bell", _P.RECEIVE),
    "mail": ("Ctrl+M", "send", _P.RECEIVE),
    "badge": ("Ctrl+P", "printer", _P.PRINT),
    "slip": ("Ctrl+H", "file-text", _P.PRINT),
    "preview": ("Ctrl+Shift+P", "eye", _P.PRINT),
    "data": ("Ctrl+D", "report", _P.PRINT),
    "tell": ("Ctrl+I", "clock", _P.RECEIVE),
    "plastic": ("Ctrl+B", "credit-card", _P.RECEIVE),
    "found": ("Ctrl+Shift+B", "credit-card", _P.RECEIVE),
    "member": ("Ctrl+G", "users", _P.RECEIVE),
    "change": ("Ctrl+E", "pencil", _P.RECEIVE),
    "correct": ("Ctrl+R", "history", _P.RECEIVE),
    "end": ("Ctrl+Del", "ban", _P.RECEIVE),
    "step_back": ("Ctrl+Shift+Z", "arrow-left", _P.RECEIVE),
}
"""Name → key, icon, who may; in the order in which the record shows them."""
FIRST = ("remind", "mail", "slip", "badge")
"""Those that the record shows at once, the others stand below."""


class VisitActions(QObject):
    """The actions of the visitors panel, enabled for the visit that is current."""

    def __init__(
        self, panel: QWidget, has_mail: Callable[[], bool], today: Callable[[], date]
    ) -> None:
        super().__init__(panel)
        self._has_mail, self._today = has_mail, today
        self._line: VisitLine | None = None
        self._rules = ReceptionRules()
        self.by_name = {name: self._action(panel, name) for name in KEYS}
        self.retranslate()
        self.offer(None, self._rules)

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def offer(self, line: VisitLine | None, rules: ReceptionRules) -> None:
        """Offer what can be done with this visit, and say it in the words that fit."""
        self._line, self._rules = line, rules
        offered = self._offered(line)
        for name, action in self.by_name.items():
            action.setEnabled(name in offered)
        self._say_of(line)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        words = {
            "remind": self.tr("Remind the host"),
            "mail": self.tr("Write to the host"),
            "badge": self.tr("Print the badge"),
            "preview": self.tr("Look at the badge"),
            "slip": self.tr("Slip for the host"),
            "data": self.tr("Data slip"),
            "tell": self.tr("Tell how long…"),
            "found": self.tr("Badge found…"),
            "member": self.tr("One of the group leaves…"),
            "change": self.tr("Change"),
            "correct": self.tr("Correct the times…"),
            "step_back": self.tr("One step back"),
        }
        for name, text in words.items():
            self.by_name[name].setText(text)
        self._say_of(self._line)

    def _offered(self, line: VisitLine | None) -> set[str]:
        lends = self._rules.plastic_badges
        if line is None:
            return {"found"} if lends else set()
        waits, here = line.state is _WAITING, line.state in IN_HOUSE
        mails = self._has_mail() and not waits and line.host is not None
        offers = {
            "remind": waits and line.host is not None,
            "mail": mails and line.state in OPEN,
            "badge": bool(line.number),
            "preview": bool(line.number),
            "slip": line.state in OPEN and line.host is not None,
            "data": line.state in OPEN,
            "tell": waits,
            "plastic": bool(line.badge_numbers) or (here and lends),
            "found": lends,
            "member": here and line.people > 1,
            "change": line.state in OPEN or bool(line.number),
            "correct": line.arrived_at is not None,
            "end": waits or line.state is _EXPECTED,
            "step_back": can_step_back(line, self._today()),
        }
        return {name for name, offered in offers.items() if offered}

    def _say_of(self, line: VisitLine | None) -> None:
        """Say what is called otherwise of this visit than of another."""
        waits = line is not None and line.state is _WAITING
        ending = self.tr("Left unserved…") if waits else self.tr("Not coming…")
        self.by_name["end"].setText(ending)
        take, give = self.tr("Take the badge back…"), self.tr("Give a plastic badge…")
        self.by_name["plastic"].setText(give if line is None or lacks_badges(line) else take)

    def _action(self, panel: QWidget, name: str) -> QAction:
        key, _icon, permission = KEYS[name]
        action = QAction(panel)
        action.setShortcut(key_sequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        panel.addAction(action)
        return needing(action, permission)
