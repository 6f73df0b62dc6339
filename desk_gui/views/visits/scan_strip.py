"""What a scanned badge did, said over the page somebody is at work on; it takes nobody from it."""

from functools import partial

from PySide6.QtCore import Signal, Slot

from desk_gui.domain.reception import ReceptionRules
from desk_gui.domain.visits import BadgesNotReturned, Visit
from desk_gui.views.sentences import sentence
from desk_gui.views.shell.notice import PassingNotice, Way
from desk_gui.views.visits.desk import VisitDeed, VisitDesk, badge_document
from desk_gui.views.visits.visit_deeds import VisitDeeds


class ScanStrip(PassingNotice):
    """Lets in or out whose badge was scanned while another page is in sight.

    Nothing is asked here: who is typing goes on typing. What is said goes by itself.

    Signals:
        visits_wanted: The visitors are to be shown.
        note_wanted: So is the note on one of them, who is let in after it; carries the Visit.
    """

    visits_wanted = Signal()
    note_wanted = Signal(object)

    def __init__(self, desk: VisitDesk) -> None:
        super().__init__()
        self._desk = desk
        self.deeds = VisitDeeds(self, desk)
        self.deeds.done.connect(self._on_done)
        self.deeds.arrived.connect(self._on_arrived)
        self.deeds.refused.connect(self._on_refused)
        self.deeds.badge_asked.connect(self._on_badge_asked)
        self.deeds.note_waits.connect(self._on_note_waits)

    @Slot(str)
    def take(self, code: str) -> None:
        """Do what a scanned badge stands for, and say what it was."""
        self.deeds.scan(code)

    @Slot(object, str, object)
    def _on_done(self, _visit: Visit, said: str, undo: VisitDeed | None) -> None:
        back = () if undo is None else (Way(self.tr("Undo"), partial(self.deeds.undo, undo)),)
        self.say_done(said, *back, self._show_visits())

    @Slot(str)
    def _on_refused(self, said: str) -> None:
        self.say_not_done(said, self._show_visits())

    @Slot(object)
    def _on_badge_asked(self, out: BadgesNotReturned) -> None:
        self.say_not_done(sentence(out), self._show_visits())

    @Slot(object, str)
    def _on_note_waits(self, visit: Visit, said: str) -> None:
        """Say how to see the note; what it says is not shown to whoever looks at the screen."""
        note = Way(self.tr("Show the note"), partial(self._show_note, visit))
        self.say_not_done(said, note, self._show_visits())

    def _show_note(self, visit: Visit) -> None:
        self.clear()
        self.note_wanted.emit(visit)

    @Slot(object)
    def _on_arrived(self, visit: Visit) -> None:
        """Print the badge, where the rules have it so."""

        def then(rules: ReceptionRules) -> None:
            if rules.badge_at_arrival:
                paper = self._desk.badge_paper()
                self._desk.enqueue(badge_document(visit.id, visit.number, paper))

        self._desk.runner.ask(self, self._desk.reception.rules, then, key=f"rules {visit.id}")

    def _show_visits(self) -> Way:
        return Way(self.tr("Show the visitors"), self.visits_wanted.emit)
