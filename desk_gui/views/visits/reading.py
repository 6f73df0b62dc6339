"""What is read of a visit, on a worker thread: the record with all that stands beside it."""

from collections.abc import Sequence

from desk_gui.domain.admission import AdmissionKind, AdmissionNote, AdmissionNoteId
from desk_gui.domain.audit import Purpose
from desk_gui.domain.staff import StaffId, StaffMember
from desk_gui.domain.visits import OPEN, Visit, VisitId, VisitLine
from desk_gui.services.changes import Outcome
from desk_gui.views.visits.desk import VisitDesk
from desk_gui.views.visits.record_words import VisitFacts
from desk_gui.views.visits.visit_texts import Written

_EARLIER = 5


def read_facts(desk: VisitDesk, visit_id: VisitId) -> Outcome[VisitFacts | None]:
    """Return a visit with its hosts, notes, steps and the earlier ones; the look is noted."""
    visit = desk.book.visit(visit_id, Purpose.VISIT).value
    if visit is None:
        return Outcome(None)
    return Outcome(facts_of(desk, visit))


def read_written(desk: VisitDesk, visit_id: VisitId) -> Outcome[Written | None]:
    """Return a visit that is being changed as it is now, with its hosts; the look is noted."""
    visit = desk.book.visit(visit_id, Purpose.CORRECTION).value
    if visit is None:
        return Outcome(None)
    hosts = (_host(desk, stop.host) for stop in visit.details.stops)
    return Outcome(Written(visit=visit, hosts=tuple(each.name if each else "" for each in hosts)))


def facts_of(desk: VisitDesk, visit: Visit) -> VisitFacts:
    """Return what stands beside a visit that was read or changed just now."""
    person = visit.details.person
    earlier = desk.book.earlier(person, _EARLIER + 1).value if person is not None else []
    return VisitFacts(
        visit=visit,
        hosts=tuple(_host(desk, stop.host) for stop in visit.details.stops),
        notes=tuple(notes_of(desk, visit)) if visit.state in OPEN else (),
        events=tuple(desk.book.events(visit.id).value),
        earlier=tuple(line for line in earlier if line.id != visit.id)[:_EARLIER],
    )


def notes_of(desk: VisitDesk, visit: Visit) -> list[AdmissionNote]:
    """Return what the desk has to know of who comes, and of all who come along."""
    details = visit.details
    people = ((each.person, each.name) for each in details.members)
    found: dict[AdmissionNoteId, AdmissionNote] = {}
    for person, name in ((details.person, details.name), *people):
        found |= {note.id: note for note in desk.admission.about(person, name).value}
    return list(found.values())


def arrive_unless_noted(
    desk: VisitDesk, line: VisitLine
) -> Outcome[Visit | tuple[AdmissionNote, ...]]:
    """Let an expected visitor arrive; where there is a note to be read first, return that instead.

    Of a group the visit is opened: there may be a note on any of them.

    Raises:
        RefusedError: ``DoNotAdmit`` and whatever else keeps them out.
    """
    notes = desk.admission.about(line.person, line.name).value
    if line.people > 1:
        visit = desk.book.visit(line.id, Purpose.VISIT).value
        notes = notes_of(desk, visit) if visit is not None else notes
    return _arrive_unless(desk, line.id, notes)


def arrive_noted(desk: VisitDesk, visit: Visit) -> Outcome[Visit | tuple[AdmissionNote, ...]]:
    """Return the notes on who is expected, to be read; where they are lifted, let them arrive.

    Raises:
        RefusedError: ``DoNotAdmit`` and whatever else keeps them out.
    """
    return _arrive_unless(desk, visit.id, notes_of(desk, visit))


def _arrive_unless(
    desk: VisitDesk, visit: VisitId, notes: Sequence[AdmissionNote]
) -> Outcome[Visit | tuple[AdmissionNote, ...]]:
    told = tuple(note for note in notes if note.details.kind is AdmissionKind.NOTE)
    if told and len(told) == len(notes):
        return Outcome(told)
    arrived = desk.visits.arrive(visit)
    return Outcome(arrived.value, arrived.changed)


def _host(desk: VisitDesk, host: StaffId | None) -> StaffMember | None:
    return desk.staff.member(host).value if host is not None else None
