"""What is looked at before anybody is let in: the host, who is in already, the notes at the door.

For a group everything is looked up at once, not one by one.
"""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import BindParameter, bindparam, or_, select, union_all
from sqlalchemy.orm import Session

from desk_gui.db.tables import PersonRow, StaffRow, VisitMemberRow, VisitRow
from desk_gui.domain.admission import AdmissionKind, AdmissionNoteId
from desk_gui.domain.admission_rules import name_key
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import Gathered, Refusal, RefusedError
from desk_gui.domain.staff import StaffHasLeft, UnknownStaff
from desk_gui.domain.visit_rules import stop_field
from desk_gui.domain.visits import IN_HOUSE, AlreadyInHouse, VisitDetails, VisitId
from desk_gui.services.admission_rows import NOTES, check_admission, in_force
from desk_gui.services.journal import Journal

_ANY: BindParameter[int] = bindparam("people", expanding=True)
_HELD = select(PersonRow.id).where(PersonRow.id.in_(_ANY)).order_by(PersonRow.id)
_HELD = _HELD.with_for_update(key_share=True)
_INSIDE = VisitRow.state.in_(sorted(IN_HOUSE)) & (VisitRow.id != bindparam("besides"))
_TIMES = (VisitRow.number, VisitRow.arrived_at)
_AS_LEAD = select(*_TIMES).where(
    _INSIDE, VisitRow.person_id.in_(_ANY), VisitRow.lead_left_at.is_(None)
)
_AS_MEMBER = (
    select(*_TIMES)
    .join(VisitMemberRow, VisitMemberRow.visit_id == VisitRow.id)
    .where(_INSIDE, VisitMemberRow.person_id.in_(_ANY), VisitMemberRow.left_at.is_(None))
)
_THERE = union_all(_AS_LEAD, _AS_MEMBER).limit(1)
_MEANT = select(NOTES.c.folded_name, NOTES.c.person_id).where(
    NOTES.c.kind == bindparam("kind"),
    or_(
        NOTES.c.folded_name.in_(bindparam("names", expanding=True)),
        NOTES.c.person_id.in_(_ANY),
    ),
    in_force(bindparam("today")),
)


def check_hosts(session: Session, details: VisitDetails, day: date) -> dict[int, str]:
    """Return the names of those who are visited, by key; purposes that are done are passed over.

    Raises:
        RefusedError: ``UnknownStaff`` or ``StaffHasLeft`` for each who is not to be visited.
    """
    hosts = {stop.host for stop in details.stops if stop.host is not None}
    if not hosts:
        return {}
    query = select(StaffRow.id, StaffRow.name, StaffRow.left_on).where(StaffRow.id.in_(hosts))
    rows = {row.id: row for row in session.execute(query)}
    gathered = Gathered()
    for place, stop in enumerate(details.stops):
        if stop.host is not None and stop.done_at is None:
            gathered.add(*_refusals(stop_field(place, "host"), rows.get(stop.host), day))
    gathered.raise_any()
    return {key: row.name for key, row in rows.items()}


def check_not_in_house(
    session: Session, journal: Journal, details: VisitDetails, besides: VisitId | None = None
) -> None:
    """Check that nobody of those who come is in the house with another visit.

    Those who are on record are held until the end: a second desk waits here.

    Raises:
        RefusedError: ``AlreadyInHouse``.
    """
    people = sorted({person for person, _ in _visitors(details) if person is not None})
    if not people:
        return
    session.execute(_HELD, {"people": people}).all()
    there = session.execute(_THERE, {"people": people, "besides": besides or 0}).first()
    if there is not None:
        at = there.arrived_at.astimezone(journal.at.tzinfo)
        raise RefusedError(AlreadyInHouse(number=there.number or "", at=at))


def check_admitted(
    session: Session, journal: Journal, details: VisitDetails, admit_reason: str
) -> None:
    """Check that no note keeps any of them out; where one is overruled, the history says so.

    Raises:
        RefusedError: ``DoNotAdmit`` or ``NotAllowed``.
    """
    for person, name in _meant(session, journal, details, AdmissionKind.DO_NOT_ADMIT):
        overruled: tuple[AdmissionNoteId, ...] = check_admission(
            session.connection(),
            journal.actor,
            person=person,
            name=name,
            firm=details.firm,
            admit_reason=admit_reason,
            today=journal.at.date(),
        )
        for note in overruled:
            journal.note(Deed.ADMITTED_ANYWAY, Subject.ADMISSION_NOTE, note, person=person)


def is_noted(session: Session, journal: Journal, details: VisitDetails) -> bool:
    """Tell whether there is something to be read of any of them, and nothing keeps them out."""
    noted, barred = (
        _meant(session, journal, details, kind)
        for kind in (AdmissionKind.NOTE, AdmissionKind.DO_NOT_ADMIT)
    )
    return bool(noted) and not barred


def _meant(
    session: Session, journal: Journal, details: VisitDetails, kind: AdmissionKind
) -> list[tuple[PersonId | None, str]]:
    """Return who of them is meant by a note of this kind; mostly nobody is."""
    visitors = list(_visitors(details))
    keys = [key for _, name in visitors if (key := name_key(name))]
    people = [person for person, _ in visitors if person is not None]
    wanted = {"kind": kind.value, "names": keys, "people": people, "today": journal.at.date()}
    notes = session.execute(_MEANT, wanted).all()
    names, on_record = {row.folded_name for row in notes}, {row.person_id for row in notes}
    return [
        (person, name)
        for person, name in visitors
        if name_key(name) in names or (person is not None and person in on_record)
    ]


def _visitors(details: VisitDetails) -> Iterator[tuple[PersonId | None, str]]:
    """Yield everybody who is named: who they are on record, and the name."""
    yield details.person, details.name
    for member in details.members:
        if member.left_at is None:
            yield member.person, member.name


def _refusals(field: str, row: object, day: date) -> Iterator[Refusal]:
    if row is None:
        yield UnknownStaff(field=field)
        return
    left_on: date | None = getattr(row, "left_on", None)
    if left_on is not None and left_on <= day:
        yield StaffHasLeft(field=field, name=getattr(row, "name", ""), on=left_on)
