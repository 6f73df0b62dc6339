"""Doing what was asked for a visit: its next step, its end, and all that lies between."""

from collections.abc import Mapping
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_gui.domain.actors import Permission
from desk_gui.domain.admission import AdmissionNote, DoNotAdmit
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.visit_rules import clean_badge
from desk_gui.domain.visits import (
    BadgesNotReturned,
    Offer,
    ScanKind,
    Scanned,
    Visit,
    VisitId,
    VisitLine,
    VisitState,
)
from desk_gui.services.changes import Outcome
from desk_gui.views.labels import clock
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.question import answer
from desk_gui.views.visits.badge_questions import ask_badge_back, ask_badges_back
from desk_gui.views.visits.desk import VisitDeed, VisitDesk
from desk_gui.views.visits.notes_strip import told_text
from desk_gui.views.visits.reading import arrive_noted, arrive_unless_noted
from desk_gui.views.visits.visit_questions import AdmitQuestion
from desk_gui.widgets.messages import Answer, message_box


class VisitDeeds(QObject):
    """Runs the services and says what came of it; asks where something has to be known first.

    Signals:
        done: Something was done; carries the Visit, a sentence, and what undoes it, or None.
        badge_told: A plastic badge is back, or lost; carries the Visit and a sentence.
        changed: Something of a visit is another, and needs no word; carries the Visit.
        arrived: Somebody has come; carries the Visit.
        refused: Something was not done; carries why, in a sentence.
        badge_asked: A scanned badge lets nobody out who has plastic ones; carries the refusal.
        note_waits: A scanned slip lets nobody in before a note was read; carries the Visit and
            a sentence.
    """

    done = Signal(object, str, object)
    badge_told = Signal(object, str)
    changed = Signal(object)
    arrived = Signal(object)
    refused = Signal(str)
    badge_asked = Signal(object)
    note_waits = Signal(object, str)

    def __init__(self, panel: QWidget, desk: VisitDesk) -> None:
        super().__init__(panel)
        self._panel, self._desk = panel, desk
        self._busy = False

    def step(self, line: VisitLine) -> None:
        """Make the next step of a visit: what the button of its row says."""
        visits = self._desk.visits
        match line.state:
            case VisitState.EXPECTED:
                self.arrive(line)
            case VisitState.WAITING:
                self._run(partial(visits.admit, line.id), self.tr("{name} shown in, {time}"))
            case VisitState.WITH_HOST if line.next_host_name:
                self._run(partial(visits.go_on, line.id), self.tr("{name} sent on, {time}"))
            case VisitState.WITH_HOST:
                self.leave(line)

    def arrive(self, line: VisitLine) -> None:
        """Let an expected visitor arrive, once what has to be known of them was read."""
        if self.begin():
            self._desk.runner.run(
                self,
                partial(arrive_unless_noted, self._desk, line),
                partial(self._on_arrival, line.id, line.name),
                partial(self._on_kept_out, line.id, line.name),
            )

    def show_note(self, visit: Visit) -> None:
        """Show what has to be known of an expected visitor, and let them arrive after it."""
        if self.begin():
            name = visit.details.name
            self._desk.runner.run(
                self,
                partial(arrive_noted, self._desk, visit),
                partial(self._on_arrival, visit.id, name),
                partial(self._on_kept_out, visit.id, name),
            )

    def leave(self, line: VisitLine) -> None:
        """Let a visitor leave; plastic badges are asked for."""
        self._leave(line.id, line.name, {})

    def take_badge(self, name: str, number: str) -> None:
        """Ask whether the plastic badge of a visit came back, which goes on or is over."""
        visits = self._desk.visits

        def then(back: bool) -> None:
            act = partial(visits.return_badge if back else visits.lose_badge, number)
            tell = partial(self.tell_back, number, lost=not back)
            if self.begin():
                self._desk.runner.run(self, act, tell, self.refuse)

        ask_badge_back(self._panel, name, number, then, leaves=False)

    def confirm(self, line: VisitLine) -> None:
        """Note that what the house closed is right as it is."""
        confirm = partial(self._desk.visits.confirm_forgotten, line.id)
        self._run(confirm, self.tr("{name}: confirmed, {time}"), undoable=False)

    def remind(self, line: VisitLine) -> None:
        """Note that the host was reminded, and write to them where letters are sent."""
        if self.begin():
            remind = partial(_remind, self._desk, line.id)
            tell = partial(self._tell_reminded, line.host_name)
            self._desk.runner.run(self, remind, tell, self.refuse)

    def offer(self, visit: VisitId, offers: frozenset[Offer]) -> None:
        """Note all that was offered; one tick after another, none of them is passed over."""
        offer = partial(self._desk.visits.offer, visit, offers)
        self._desk.runner.run(self, offer, self.changed.emit, self.refuse)

    def tell(self, visit: VisitId, minutes: int) -> None:
        """Note that a visitor was told how long it takes."""
        tell = partial(self._desk.visits.tell, visit, minutes)
        self._desk.runner.run(self, tell, self.tell_told, self.refuse)

    def revert(self, visit: Visit) -> None:
        """Take back the last step of a visit."""
        self.undo(self._reverting(visit))

    def undo(self, undo: VisitDeed) -> None:
        """Take back what was done last."""
        self._run(undo, self.tr("{name}: taken back, {time}"), undoable=False)

    def scan(self, code: str) -> None:
        """Do what a scanned badge stands for: in, or out."""
        scan = partial(self._desk.visits.scan, code)
        self._desk.runner.run(self, scan, self._on_scanned, self._on_scan_refused)

    def begin(self) -> bool:
        """Tell whether nothing else is being done; Enter pressed twice does one thing."""
        was_busy, self._busy = self._busy, True
        return not was_busy

    def end(self) -> None:
        """Let the next thing be done."""
        self._busy = False

    def refuse(self, error: Exception) -> None:
        """Say why something was not done."""
        self._busy = False
        if self._desk.runner.refused(error):
            self.refused.emit(sentences(error.refusals))

    # --- what is said of it ---

    def tell_told(self, visit: Visit) -> None:
        """Say that a visitor knows how long it takes."""
        undo = partial(self._desk.visits.untell, visit.id, visit.version)
        self._tell(visit, self.tr("{name} was told to wait until {told}"), undo)

    def tell_badge(self, name: str, number: str, visit: Visit) -> None:
        """Say that a plastic badge is out, and with whom."""
        undo = partial(self._desk.visits.return_badge, number)
        has = self.tr("{name} has badge {badge}")
        said = has.format(name=name, badge=clean_badge(number))
        self._tell(visit, _braced(said), undo)

    def tell_back(self, number: str, visit: Visit, *, lost: bool = False) -> None:
        """Say that a plastic badge is back in its drawer, or that nobody looks for it any more."""
        self._busy = False
        gone, back = (
            self.tr("Badge {badge} is lost, {time}"),
            self.tr("Badge {badge} is back, {time}"),
        )
        said = (gone if lost else back).format(
            badge=clean_badge(number), time=clock(self._desk.now())
        )
        self.badge_told.emit(visit, said)

    def tell_member(self, visit: Visit) -> None:
        """Say that one of a group has left."""
        self._say(visit, self.tr("{name}: one of the group left, {time}"))

    def tell_corrected(self, former: Visit, visit: Visit) -> None:
        """Say that the times of a visit are other ones than they were."""
        undo = partial(self._desk.visits.uncorrect, visit.id, visit.version, former)
        self._tell(visit, self.tr("{name}: times corrected, {time}"), undo)

    def tell_saved(self, done: str, visit: Visit, undo: VisitDeed | None) -> None:
        """Say what became of a form: «received», «expected», «changed», which ``undo`` undoes."""
        words = {
            "received": self._arrived(),
            "expected": self.tr("{name} is expected, noted {time}"),
            "changed": self.tr("{name} changed, {time}"),
        }
        self._tell(visit, words[done], undo if done == "changed" else self._reverting(visit))

    def tell_end(self, how: VisitState, visit: Visit) -> None:
        """Say how a visit ended that did not end well."""
        words = {
            VisitState.UNSERVED: self.tr("{name} left unserved, {time}"),
            VisitState.CANCELLED: self.tr("{name} cancelled, {time}"),
            VisitState.NO_SHOW: self.tr("{name} did not come, noted {time}"),
        }
        self._say(visit, words[how])

    def _tell_reminded(self, host: str, visit: Visit) -> None:
        undo = partial(self._desk.visits.unremind, visit.id, visit.version)
        said = self.tr("{host} reminded, {time}").replace("{host}", _braced(host))
        self._tell(visit, said, undo)

    def _say(self, visit: Visit, said: str, *, undoable: bool = True) -> None:
        self._tell(visit, said, self._reverting(visit) if undoable else None)

    def _reverting(self, visit: Visit) -> VisitDeed:
        """Return what takes the last step of a visit back."""
        return partial(self._desk.visits.revert, visit.id, visit.version)

    def _tell(self, visit: Visit, said: str, undo: VisitDeed | None) -> None:
        self._busy = False
        told = clock(visit.told_until) if visit.told_until else ""
        now = clock(self._desk.now())
        name = visit.details.name
        sentence = said.format(name=name, time=now, told=told)
        self.done.emit(visit, sentence, undo)

    # --- how it goes on ---

    def _run(self, act: VisitDeed, said: str, *, undoable: bool = True) -> None:
        if self.begin():

            def then(visit: Visit) -> None:
                self._say(visit, said, undoable=undoable)

            self._desk.runner.run(self, act, then, self.refuse)

    # --- arriving ---

    def _on_arrival(
        self, visit: VisitId, name: str, found: Visit | tuple[AdmissionNote, ...]
    ) -> None:
        if isinstance(found, Visit):
            self._say_arrived(found)
            return
        self._busy = False
        self._ask_noted(visit, name, found)

    def _arrived(self) -> str:
        return self.tr("{name} arrived, {time}")

    def _ask_noted(self, visit: VisitId, name: str, notes: tuple[AdmissionNote, ...]) -> None:
        """Let the note be read before the visitor is let in."""

        def arrive() -> None:
            act = partial(self._desk.visits.arrive, visit)
            self._desk.runner.run(self, act, self._say_arrived, self.refuse)

        message_box(
            self._panel,
            self.tr("Before {name} comes in").format(name=name),
            told_text(notes),
            [Answer(self.tr("Has arrived"), arrive), Answer(self.tr("Not now"))],
        )

    def _on_kept_out(self, visit: VisitId, name: str, error: Exception) -> None:
        barred = _barred(error)
        if barred is None:
            self.refuse(error)
            return
        self._busy = False
        said = sentences([barred])
        if not self._desk.actor().may(Permission.ADMIT_ANYWAY):
            close = Answer(self.tr("Close"))
            title = self.tr("{name} is not to be let in").format(name=name)
            message_box(self._panel, title, said, [close])
            return
        AdmitQuestion(self._panel, name, said, partial(self._admit_anyway, visit)).open()

    def _admit_anyway(self, visit: VisitId, reason: str, asked: AdmitQuestion) -> None:
        act = partial(self._desk.visits.arrive, visit, admit_reason=reason)
        answer(self._desk.runner, asked, act, self._say_arrived)

    # --- leaving ---

    def _leave(self, visit: VisitId, name: str, badges: Mapping[str, bool]) -> None:
        if self.begin():
            self._desk.runner.run(
                self,
                partial(self._desk.visits.leave, visit, badges),
                self._say_left,
                partial(self._on_not_left, visit, name),
            )

    def _left(self) -> str:
        return self.tr("{name} left, {time}")

    def _on_not_left(self, visit: VisitId, name: str, error: Exception) -> None:
        out = badges_out(error)
        if out is None:
            self.refuse(error)
            return
        self._busy = False
        ask_badges_back(self._panel, name, out.badges, partial(self._leave, visit, name))

    def _say_arrived(self, visit: Visit) -> None:
        self.arrived.emit(visit)
        self._say(visit, self._arrived())

    def _say_left(self, visit: Visit) -> None:
        self._say(visit, self._left())

    # --- scanning ---

    def _on_scanned(self, scanned: Scanned) -> None:
        visit = scanned.visit
        if scanned.kind is ScanKind.ARRIVED:
            self._say_arrived(visit)
        elif scanned.kind is ScanKind.LEFT:
            self._say_left(visit)
        elif scanned.kind is ScanKind.NOTED:
            said = self.tr("{name} is not in yet: there is a note to be read first.")
            self.note_waits.emit(visit, said.format(name=visit.details.name))

    def _on_scan_refused(self, error: Exception) -> None:
        out = badges_out(error)
        if out is None:
            self.refuse(error)
        else:
            self.badge_asked.emit(out)


def _remind(desk: VisitDesk, visit: VisitId) -> Outcome[Visit]:
    """Note that the host was reminded; where a letter cannot go out as well, nothing is lost."""
    reminded = desk.visits.remind(visit)
    if desk.mail is not None:
        with suppress(RefusedError):
            desk.mail(visit)
    return reminded


def _barred(error: Exception) -> DoNotAdmit | None:
    found = error.refusals if isinstance(error, RefusedError) else ()
    return next((each for each in found if isinstance(each, DoNotAdmit)), None)


def badges_out(error: Exception) -> BadgesNotReturned | None:
    """Return the plastic badges that somebody is not let out with, if that is the reason."""
    found = error.refusals if isinstance(error, RefusedError) else ()
    return next((each for each in found if isinstance(each, BadgesNotReturned)), None)


def _braced(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
