"""Changing what is written down of a visit, and correcting its times with a trace."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import UTC, datetime

from desk_gui.db.tables import PersonRow, VisitMemberRow
from desk_gui.domain.audit import Deed
from desk_gui.domain.languages import Country
from desk_gui.domain.names import split_name
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.visit_rules import check_happened, check_order, same_minute
from desk_gui.domain.visits import (
    IN_HOUSE,
    Member,
    NotArrived,
    NotHappened,
    Stop,
    StopDone,
    VisitDetails,
    VisitEventKind,
    VisitState,
    VisitTime,
)
from desk_gui.services import visit_badges
from desk_gui.services.changes import Topic
from desk_gui.services.people_rows import to_person
from desk_gui.services.people_writing import change_person
from desk_gui.services.visit_doors import check_hosts, check_not_in_house
from desk_gui.services.visit_pen import VisitPen
from desk_gui.services.visit_people import person_uid, settle_person
from desk_gui.services.visit_rows import kept_words
from desk_gui.services.visit_writing import fill_visit, member_row, stop_row

_LONGEST_FIELDS = 40
_WITH_ADMITTED = {VisitState.WITH_HOST, VisitState.LEFT}


def change(pen: VisitPen, details: VisitDetails, country: Country) -> None:
    """Write what is known of a visit now; the details are cleaned. Times stay as they are.

    Members are known again by their name and firm, or by their place; stops by
    their place. A visit that is over can still have its words put right.

    Raises:
        RefusedError: ``StopDone``, ``StaffHasLeft``, ``AlreadyInHouse``, or the
            person cannot be kept.
    """
    before = pen.details()
    if len(details.stops) <= pen.stops.index(pen.stop):
        raise RefusedError(StopDone(field="stops"))
    check_hosts(pen.session, _with_new_hosts(before, details), pen.row.day)
    # Also who was named by a firm, and now is by a person, is put on record.
    uid = f"{pen.row.uid}#{pen.row.version}"
    details, learned = settle_person(pen.session, pen.journal, uid, details, country)
    learned = _rename(pen, before, details, country) or learned
    if pen.state in IN_HOUSE:
        check_not_in_house(pen.session, pen.journal, details, pen.id)
    changed = _differing(before, details)
    if learned:
        pen.changed.add(Topic.PEOPLE)
    if not changed:
        return
    fill_visit(pen.row, details)
    _put_members(pen, details.members)
    _put_stops(pen, details.stops)
    pen.show_stop()
    pen.touch()
    pen.event(VisitEventKind.CHANGED, field=",".join(changed)[:_LONGEST_FIELDS])
    pen.note(Deed.VISIT_CHANGED, *changed)
    pen.index()


def correct(
    pen: VisitPen,
    times: Mapping[VisitTime, datetime],
    reason: str,
    about: Collection[VisitTime] = (),
) -> None:
    """Put times of a visit right; each correction stays in the book with what stood before.

    Times are read off a clock: where the minute is the same, nothing is
    changed, but the time counts as exact from now on, or as a guess if it is
    only known ``about`` when it was.

    Raises:
        RefusedError: ``NotArrived`` or ``NotHappened`` for a time of no step yet,
            ``InTheFuture``, ``NotInOrder``.
    """
    for time, at in times.items():
        _check_happened(pen, time)
        check_happened(at, pen.now, time.value)
    guessed = set(map(VisitTime, kept_words(pen.row.inexact)))
    before = {time: getattr(pen.row, time.value) for time in times}
    wanted = {
        time: before[time] if same_minute(before[time], at) else at.astimezone(UTC)
        for time, at in times.items()
    }
    _put_times(pen, before, wanted)
    for sequence in _in_order(pen):
        check_order(sequence, {time.value for time in wanted})
    for time, at in wanted.items():
        if at != before[time] or (time in guessed) != (time in about):
            _note_correction(pen, time, before[time], at, reason)
    inexact = (guessed - set(wanted)) | (set(wanted) & set(about))
    pen.row.inexact = ",".join(time.value for time in VisitTime if time in inexact)
    if VisitTime.LEFT in wanted and pen.row.auto_closed:
        pen.row.auto_closed = False
        pen.touch()


def _with_new_hosts(before: VisitDetails, after: VisitDetails) -> VisitDetails:
    """Return the details with only those hosts that were not named at this place before."""
    known = [stop.host for stop in before.stops]
    return replace(
        after,
        stops=tuple(
            replace(stop, host=None) if place < len(known) and stop.host == known[place] else stop
            for place, stop in enumerate(after.stops)
        ),
    )


def _rename(pen: VisitPen, before: VisitDetails, after: VisitDetails, country: Country) -> bool:
    """Put a name right also on record, where the visit itself wrote it there with the mistake."""
    if after.name == before.name or after.person is None or after.person != before.person:
        return False
    row = pen.session.get_one(PersonRow, after.person)
    person = to_person(row).details
    as_typed = split_name(before.name, country, before.language)
    names = (person.family_name, person.given_name, person.patronymic)
    if row.uid != person_uid(pen.row.uid) or names != tuple(as_typed):
        return False
    family, given, patronymic = split_name(after.name, country, after.language)
    person = replace(person, family_name=family, given_name=given, patronymic=patronymic)
    change_person(pen.session, pen.journal, row, person)
    return True


def _differing(before: VisitDetails, after: VisitDetails) -> list[str]:
    """Return the names of the fields that are not the same; times of stops and members aside."""
    names = [field.name for field in fields(VisitDetails)]
    one, other = _timeless(before), _timeless(after)
    return [name for name in names if getattr(one, name) != getattr(other, name)]


def _timeless(details: VisitDetails) -> VisitDetails:
    return replace(
        details,
        members=tuple(replace(member, left_at=None) for member in details.members),
        stops=tuple(replace(stop, admitted_at=None, done_at=None) for stop in details.stops),
    )


def _put_members(pen: VisitPen, members: Sequence[Member]) -> None:
    """Put the members into their rows: who left stays gone, whatever else is changed."""
    rows: dict[int, VisitMemberRow] = {}
    free = list(pen.members)
    for place, member in enumerate(members):
        same = [row for row in free if (row.name, row.firm) == (member.name, member.firm)]
        if same:
            rows[place] = same[0]
            free.remove(same[0])
    for place, member in enumerate(members):
        if place not in rows and place < len(pen.members) and pen.members[place] in free:
            rows[place] = pen.members[place]
            free.remove(pen.members[place])
        row = rows.setdefault(place, member_row(pen.id, place, member))
        row.position, row.name, row.firm = place, member.name, member.firm
        row.person_id = member.person
    visit_badges.forget_members(pen, free)
    for row in free:
        pen.session.delete(row)
    pen.members = [rows[place] for place in range(len(members))]
    pen.session.add_all(pen.members)


def _put_stops(pen: VisitPen, stops: Sequence[Stop]) -> None:
    for place, stop in enumerate(stops[: len(pen.stops)]):
        row = pen.stops[place]
        row.host_id, row.purpose, row.topic = stop.host, stop.purpose, stop.topic
    for row in pen.stops[len(stops) :]:
        pen.session.delete(row)
    added = enumerate(stops[len(pen.stops) :], len(pen.stops))
    new = [stop_row(pen.id, place, stop) for place, stop in added]
    pen.session.add_all(new)
    pen.stops = [*pen.stops[: len(stops)], *new]


def _check_happened(pen: VisitPen, time: VisitTime) -> None:
    if pen.row.arrived_at is None:
        raise RefusedError(NotArrived(field=time.value))
    happened = {
        VisitTime.ARRIVED: True,
        VisitTime.ADMITTED: pen.state in _WITH_ADMITTED,
        VisitTime.LEFT: pen.row.left_at is not None,
    }
    if not happened[time]:
        raise RefusedError(NotHappened(field=time.value, time=time))


def _put_times(
    pen: VisitPen,
    before: Mapping[VisitTime, datetime | None],
    wanted: Mapping[VisitTime, datetime],
) -> None:
    """Put times where they stand, and with them the same times of stops and of those who left."""
    row, stop = pen.row, pen.stop
    for time, at in wanted.items():
        setattr(row, time.value, at)
    if VisitTime.ARRIVED in wanted:
        if row.waiting_since == before[VisitTime.ARRIVED]:
            row.waiting_since = row.arrived_at
        row.day = wanted[VisitTime.ARRIVED].astimezone(pen.zone).date()
    if VisitTime.ADMITTED in wanted:
        stop.admitted_at = row.admitted_at
    if VisitTime.LEFT in wanted:
        if stop.done_at == before[VisitTime.LEFT]:
            stop.done_at = row.left_at
        for member in pen.members:
            if member.left_at == before[VisitTime.LEFT]:
                member.left_at = row.left_at


def _in_order(pen: VisitPen) -> Iterator[list[tuple[str, datetime | None]]]:
    """Yield the times that have to follow each other, as the office's clock shows them."""

    def timed(name: str, at: datetime | None) -> tuple[str, datetime | None]:
        return name, None if at is None else at.astimezone(pen.zone)

    def ended(at: datetime | None) -> tuple[str, datetime | None]:
        """Name an end by the field it is typed into: what ended with the visit moves with it."""
        return timed(VisitTime.LEFT.value if at == pen.row.left_at else "", at)

    arrived = timed(VisitTime.ARRIVED.value, pen.row.arrived_at)
    left = timed(VisitTime.LEFT.value, pen.row.left_at)
    of_stops = [
        time
        for stop in pen.stops
        for time in (timed(VisitTime.ADMITTED.value, stop.admitted_at), ended(stop.done_at))
    ]
    yield [arrived, *of_stops, left]
    for gone in (pen.row.lead_left_at, *(member.left_at for member in pen.members)):
        yield [arrived, ended(gone), left]


def _note_correction(
    pen: VisitPen, time: VisitTime, before: datetime | None, after: datetime, reason: str
) -> None:
    pen.touch()
    pen.event(
        VisitEventKind.CORRECTED,
        field=time.value,
        before="" if before is None else before.astimezone(pen.zone).isoformat(),
        after=after.astimezone(pen.zone).isoformat(),
        reason=reason,
    )
    pen.note(Deed.VISIT_CORRECTED, time.value)
