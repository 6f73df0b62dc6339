"""A host's calendar as an iCalendar file: what goes out, and what comes in from elsewhere."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import AppointmentRow, table
from desk_gui.domain.actors import Permission
from desk_gui.domain.appointments import (
    Appointment,
    AppointmentKind,
    AppointmentState,
    Source,
)
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.calendar_files import (
    BusyTime,
    CalendarContent,
    CalendarDoubt,
    CalendarImported,
    CalendarPreview,
    DoubtKind,
)
from desk_gui.domain.staff import StaffId
from desk_gui.services.access import Service, needs
from desk_gui.services.appointment_rows import (
    Host,
    between,
    check_is_here,
    hold_host,
    read_appointments,
    read_handed_on,
    read_host,
    taken,
    whole_day,
)
from desk_gui.services.calendar_export import calendar_bytes, own_uid
from desk_gui.services.calendar_reading import read_busy_times
from desk_gui.services.changes import Outcome, Topic

_TOUCHED = frozenset({Topic.APPOINTMENTS})
_APPOINTMENTS = table(AppointmentRow)
_HORIZON = timedelta(days=366)
"""How far ahead a calendar is read."""
_BATCH = 500


class CalendarFiles(Service):
    """Appointments as files, for the calendars of the hosts themselves."""

    @needs(Permission.EXPORT_VISITS)
    def export(
        self, host: StaffId, first: date, last: date, *, names: bool, word: str = ""
    ) -> Outcome[bytes]:
        """Return the appointments of some days as an iCalendar file; who took it is noted.

        Without ``names`` each is called ``word`` only. What was imported stays
        out of it: it came from the host's own calendar. What went to another
        host is in it as cancelled, so that the calendar takes it out.

        Raises:
            RefusedError: ``UnknownStaff``.
        """
        with self._desk.look() as (session, journal):
            connection, now = session.connection(), self._desk.now()
            known = read_host(connection, host)
            begins, ends = whole_day(first, now.tzinfo)[0], whole_day(last, now.tzinfo)[1]
            ours = _APPOINTMENTS.c.source == Source.DESK.value
            found = read_appointments(connection, now.tzinfo, between(host, begins, ends), ours)
            shown = [each for each in found if not each.was_undone]
            shown += read_handed_on(connection, host, begins, ends)
            journal.note(Deed.APPOINTMENTS_EXPORTED, Subject.STAFF, host, purpose=Purpose.EXPORT)
            return Outcome(calendar_bytes(shown, known.name, now, names=names, word=word))

    @needs(Permission.RECEIVE)
    def preview(self, path: Path, host: StaffId) -> Outcome[CalendarPreview]:
        """Return what a host's calendar would change from today on, for a year; nothing is stored.

        Raises:
            RefusedError: ``CalendarUnreadable``, ``CalendarTooLarge``, the file
                cannot be read, ``UnknownStaff``, ``StaffHasLeft``.
        """
        first = whole_day(self._desk.now().date(), self._desk.now().tzinfo)[0]
        with self._desk.database.read() as connection:
            known = read_host(connection, host)
            check_is_here(known)
        content = read_busy_times(path, first, first + _HORIZON)
        with self._desk.database.read() as connection:
            return Outcome(self._compared(connection, known, _without_ours(connection, content)))

    @needs(Permission.RECEIVE)
    def import_(self, preview: CalendarPreview) -> Outcome[CalendarImported]:
        """Take over what a preview showed, in place of what was imported for its host before.

        What has changed since the preview is compared once more. Times before
        today stay as they were.

        Raises:
            RefusedError: ``StaffHasLeft``.
        """
        with self._desk.change() as (session, journal):
            host = hold_host(session.connection(), preview.host)
            check_is_here(host)
            now = self._compared(session.connection(), host, preview.content)
            rows = {(row.uid, row.recurrence): row for row in _rows(session, host.id)}
            for gone in now.removed:
                session.delete(rows[gone.uid, gone.recurrence])
            for busy in now.changed:
                _fill(rows[busy.uid, busy.recurrence], busy)
            # What is gone is gone before another takes its place.
            session.flush()
            session.add_all(self._new_row(host.id, busy) for busy in now.new)
            if now.changes_anything:
                journal.note(Deed.APPOINTMENTS_IMPORTED, Subject.STAFF, host.id)
            done = CalendarImported(
                new=len(now.new), changed=len(now.changed), removed=len(now.removed)
            )
            return Outcome(done, _TOUCHED if now.changes_anything else frozenset())

    def _compared(
        self, connection: Connection, host: Host, content: CalendarContent
    ) -> CalendarPreview:
        """Return what a calendar changes of the busy times that were imported before."""
        now = self._desk.now()
        today = whole_day(now.date(), now.tzinfo)[0].astimezone(UTC)
        rows = connection.execute(select(_APPOINTMENTS).where(*_imported(host.id)))
        kept = {(row.uid, row.recurrence): _to_busy(row, now) for row in rows}
        said = {(each.uid, each.recurrence): each for each in content.times}
        changed = [each for key, each in said.items() if key in kept and kept[key] != each]
        gone = [each for key, each in kept.items() if key not in said]
        return CalendarPreview(
            host=host.id,
            host_name=host.name,
            content=_with_overlaps(connection, host.id, content),
            new=tuple(each for key, each in said.items() if key not in kept),
            changed=tuple(changed),
            removed=tuple(each for each in gone if each.ends_at.astimezone(UTC) > today),
            same=len(said.keys() & kept.keys()) - len(changed),
        )

    def _new_row(self, host: StaffId, busy: BusyTime) -> AppointmentRow:
        row = AppointmentRow(
            uid=busy.uid,
            recurrence=busy.recurrence,
            host_id=host,
            kind=AppointmentKind.BUSY.value,
            state=AppointmentState.PLANNED.value,
            reason="",
            told=True,
            source=Source.IMPORT.value,
            created_at=self._desk.now().astimezone(UTC),
            by=self._desk.actor().name,
        )
        _fill(row, busy)
        return row


def _fill(row: AppointmentRow, busy: BusyTime) -> None:
    row.day = busy.starts_at.date()
    row.starts_at = busy.starts_at.astimezone(UTC)
    row.ends_at = busy.ends_at.astimezone(UTC)
    row.title = busy.title


def _to_busy(row: Any, now: datetime) -> BusyTime:
    return BusyTime(
        uid=row.uid,
        recurrence=row.recurrence,
        starts_at=row.starts_at.astimezone(now.tzinfo),
        ends_at=row.ends_at.astimezone(now.tzinfo),
        title=row.title,
    )


def _imported(host: StaffId) -> tuple[Any, ...]:
    """Return the conditions for what was imported for a host, over or not."""
    return (_APPOINTMENTS.c.host_id == host, _APPOINTMENTS.c.source == Source.IMPORT.value)


def _rows(session: Session, host: StaffId) -> Sequence[AppointmentRow]:
    query = select(AppointmentRow).where(*_imported(host)).order_by(AppointmentRow.id)
    return session.scalars(query.with_for_update()).all()


def _without_ours(connection: Connection, content: CalendarContent) -> CalendarContent:
    """Leave out the appointments of this desk that come back from the host's calendar."""
    uids = {each.uid: own_uid(each.uid) for each in content.times}
    made = select(_APPOINTMENTS.c.uid).where(_APPOINTMENTS.c.source == Source.DESK.value)
    known: set[str] = set()
    for some in _batches(sorted(set(uids.values()))):
        known |= set(connection.scalars(made.where(_APPOINTMENTS.c.uid.in_(some))))
    times = tuple(each for each in content.times if uids[each.uid] not in known)
    left_out = content.left_out + len(content.times) - len(times)
    return replace(content, times=times, left_out=left_out)


def _with_overlaps(
    connection: Connection, host: StaffId, content: CalendarContent
) -> CalendarContent:
    """Add a doubt for each visitor who is expected while the host is busy."""
    if not content.times:
        return content
    first = min(each.starts_at for each in content.times)
    last = max(each.ends_at for each in content.times)
    there = taken(connection, host, first, last)
    visits = [each for each in there if each.kind is AppointmentKind.VISIT]
    known = [each for each in content.doubts if each.kind is not DoubtKind.OVERLAPS_VISIT]
    found = [
        _overlap(each, visit) for visit in visits for each in content.times if _meet(each, visit)
    ]
    return replace(content, doubts=(*known, *found))


def _meet(busy: BusyTime, visit: Appointment) -> bool:
    """Tell whether a visitor is expected while the host is busy."""
    return busy.starts_at < visit.ends_at and visit.starts_at < busy.ends_at


def _overlap(busy: BusyTime, visit: Appointment) -> CalendarDoubt:
    return CalendarDoubt(
        kind=DoubtKind.OVERLAPS_VISIT,
        title=busy.title,
        starts_at=visit.starts_at,
        detail=visit.title,
    )


def _batches(uids: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield some of many at a time: a statement takes only so many values."""
    for at in range(0, len(uids), _BATCH):
        yield uids[at : at + _BATCH]
