"""What a scanned badge did, said over the page somebody is at work on; it takes nobody from it."""

from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal, Slot

from desk_gui.domain.reception import ReceptionRules
from desk_gui.domain.visits import BadgeNotReturned, Visit
from desk_gui.views.sentences import sentence
from desk_gui.views.shell.notice import Notice, Way
from desk_gui.views.visits.desk import VisitDesk, badge_document
from desk_gui.views.visits.visit_deeds import VisitDeeds

STAYS_MS = 15_000


class ScanStrip(Notice):
    """Lets in or out whose badge was scanned while another page is in sight.

    Nothing is asked here: who is typing goes on typing. What is said goes by itself.

    Signals:
        visits_wanted: The visitors are to be shown.
    """

    visits_wanted = Signal()

    def __init__(self, desk: VisitDesk) -> None:
        super().__init__()
        self._desk = desk
        self.deeds = VisitDeeds(self, desk)
        self._stays = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._stays.timeout.connect(self.clear)
        self.deeds.done.connect(self._on_done)
        self.deeds.noted.connect(self._on_noted)
        self.deeds.arrived.connect(self._on_arrived)
        self.deeds.refused.connect(self._on_refused)
        self.deeds.badge_asked.connect(self._on_badge_asked)

    @Slot(str)
    def take(self, code: str) -> None:
        """Do what a scanned badge stands for, and say what it was."""
        self.deeds.scan(code)

    def changeEvent(self, event: QEvent) -> None:
        """Say nothing that was said in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.clear()
        super().changeEvent(event)

    @Slot(object, str)
    def _on_done(self, visit: Visit, said: str) -> None:
        undo = Way(self.tr("Undo"), partial(self.deeds.revert, visit))
        self._say(said, undo, icon="circle-check", colour="ok")

    @Slot(object, str)
    def _on_noted(self, _visit: Visit, said: str) -> None:
        self._say(said, icon="circle-check", colour="ok")

    @Slot(str)
    def _on_refused(self, said: str) -> None:
        self._say(said)

    @Slot(str)
    def _on_badge_asked(self, number: str) -> None:
        self._say(sentence(BadgeNotReturned(number=number)))

    @Slot(object)
    def _on_arrived(self, visit: Visit) -> None:
        """Print the badge, where the rules have it so."""

        def then(rules: ReceptionRules) -> None:
            if rules.badge_at_arrival:
                paper = self._desk.badge_paper()
                self._desk.enqueue(badge_document(visit.id, visit.number, paper))

        self._desk.runner.ask(self, self._desk.reception.rules, then, key=f"rules {visit.id}")

    def _say(self, said: str, *ways: Way, icon: str = "", colour: str = "warn") -> None:
        show = Way(self.tr("Show the visitors"), self.visits_wanted.emit)
        self.say(said, [*ways, show], icon=icon, colour=colour)
        self._stays.start()
