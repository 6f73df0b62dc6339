"""Appointments of the house's people: a host's day and week, free times, making and moving them."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import partial

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desk_gui.db.tables import AppointmentRow, table
from desk_gui.domain.actors import Permission
from desk_gui.domain.appointments import (
    Appointment,
    AppointmentChange,
    AppointmentDetails,
    AppointmentKind,
    HostDay,
    Slot,
    Source,
)
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.languages import Language
from desk_gui.domain.people import PersonId
from desk_gui.domain.slots import check_time, occurrences
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import AppointmentId, VisitPaper
from desk_gui.services.access import Service, needs
from desk_gui.services.appointment_days import read_days
from desk_gui.services.appointment_moving import hand_on, move_rows, put_back, shifted_slots
from desk_gui.services.appointment_rows import (
    appointments_of,
    check_free,
    check_is_here,
    hold_host,
    read_appointments,
    slot_of,
    to_appointment,
)
from desk_gui.services.appointment_writing import (
    add_appointments,
    cancel_rows,
    check_hours_of,
    clean_appointment,
    clean_reason,
    held_rows,
    held_series,
    note_change,
    untold_rows,
)
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.visit_papers import read_papers
from desk_gui.services.working_calendar import working_calendar

_TOUCHED = frozenset({Topic.APPOINTMENTS, Topic.VISITS, Topic.PEOPLE})
_APPOINTMENTS = table(AppointmentRow)
_FREE, _UNTOLD = 5, 100
_LOOK_AHEAD = timedelta(days=90)
"""How far the next free slot is looked for."""
_A_WEEK = 7


class AppointmentService(Service):
    """The appointments of the house, one calendar for each of its people."""

    @needs(Permission.READ_VISITS)
    def day(self, host: StaffId, day: date, language: Language | None = None) -> Outcome[HostDay]:
        """Return a day of somebody's: what is taken, and what of it is free from now on.

        Raises:
            RefusedError: ``UnknownStaff``.
        """
        with self._desk.database.read() as connection:
            return Outcome(read_days(connection, host, day, 1, self._desk.now(), language)[0])

    @needs(Permission.READ_VISITS)
    def week(
        self, host: StaffId, monday: date, language: Language | None = None
    ) -> Outcome[list[HostDay]]:
        """Return seven days of somebody's, from ``monday`` on.

        Raises:
            RefusedError: ``UnknownStaff``.
        """
        with self._desk.database.read() as connection:
            return Outcome(read_days(connection, host, monday, _A_WEEK, self._desk.now(), language))

    @needs(Permission.READ_VISITS)
    def free(
        self, host: StaffId, from_day: date | None = None, limit: int = _FREE
    ) -> Outcome[list[Slot]]:
        """Return the next free slots of somebody's, from a day or from now on.

        They are looked for in a quarter of a year. Who left the firm has none.

        Raises:
            RefusedError: ``UnknownStaff``.
        """
        now = self._desk.now()
        day = max(from_day or now.date(), now.date())
        found: list[Slot] = []
        with self._desk.database.read() as connection:
            until = day + _LOOK_AHEAD
            while day < until and len(found) < limit:
                for each in read_days(connection, host, day, _A_WEEK, now):
                    found += each.free
                day += timedelta(days=_A_WEEK)
        return Outcome(found[:limit])

    @needs(Permission.READ_VISITS)
    def untold(self) -> Outcome[list[Appointment]]:
        """Return what was moved or cancelled and its visitor has still to be told, in order."""
        untold = ~_APPOINTMENTS.c.told
        with self._desk.database.read() as connection:
            zone = self._desk.now().tzinfo
            return Outcome(read_appointments(connection, zone, untold)[:_UNTOLD])

    @needs(Permission.READ_VISITS)
    def appointment(
        self, appointment_id: AppointmentId, purpose: Purpose = Purpose.VISIT
    ) -> Outcome[Appointment | None]:
        """Open an appointment with the visitor's number, or return None if there is none.

        Who looks, and why, is noted; with ``Purpose.PRINT`` as printed.
        """
        with self._desk.look() as (session, journal):
            query = appointments_of().where(_APPOINTMENTS.c.id == appointment_id)
            row = session.connection().execute(query).first()
            if row is None:
                return Outcome(None)
            if row.visit_id is not None:
                printed = purpose is Purpose.PRINT
                journal.note(
                    Deed.VISIT_PRINTED if printed else Deed.VISIT_OPENED,
                    Subject.VISIT,
                    row.visit_id,
                    person=None if row.person_id is None else PersonId(row.person_id),
                    purpose=purpose,
                )
            return Outcome(to_appointment(row, self._desk.now().tzinfo, opened=True))

    @needs(Permission.READ_VISITS)
    def paper(
        self, appointment_id: AppointmentId
    ) -> Outcome[tuple[Appointment, VisitPaper] | None]:
        """Return an appointment with its visit, for the visitor's slip; it is noted as printed.

        None for one without a visitor.
        """
        appointment = self.appointment(appointment_id, Purpose.PRINT).value
        if appointment is None or appointment.visit is None:
            return Outcome(None)
        with self._desk.database.read() as connection:
            [paper] = read_papers(connection, [appointment.visit], self._desk.now().tzinfo)
        return Outcome((appointment, paper))

    @needs(Permission.RECEIVE)
    def make(
        self, uid: str, details: AppointmentDetails, *, anyway: bool = False
    ) -> Outcome[list[Appointment]]:
        """Take a time of somebody's, or the times of a series: all of them or none.

        The same ``uid`` again returns what it made before. ``anyway`` takes a
        time outside the host's hours or on a day off.

        Raises:
            RefusedError: with every reason of the details; ``StaffHasLeft``,
                ``OnHoliday``, ``OutsideHours``, ``OverlapsAppointment``,
                ``TooManyInSeries``.
        """
        try:
            return self._make(uid, details, anyway=anyway)
        except IntegrityError:
            # Another connection was first with this uid; then it is there now.
            with self._desk.database.read() as connection:
                return Outcome(self._made(connection, uid))

    @needs(Permission.RECEIVE)
    def move(
        self,
        appointment_id: AppointmentId,
        version: int,
        starts_at: datetime,
        ends_at: datetime,
        reason: str = "",
        *,
        host: StaffId | None = None,
        whole_series: bool = False,
        anyway: bool = False,
    ) -> Outcome[AppointmentChange]:
        """Move an appointment; its visitor is expected then, and has to be told.

        ``host`` is who takes it over, where that is somebody else. With
        ``whole_series`` those that follow it in its series move as far.

        Raises:
            RefusedError: ``AppointmentOver``, ``ChangedMeanwhile``, ``OfOwnCalendar``,
                or why it cannot be then and with them.
        """
        now = self._desk.now()
        why = clean_reason(reason)
        asked = Slot(
            starts_at=starts_at.astimezone(now.tzinfo), ends_at=ends_at.astimezone(now.tzinfo)
        )
        check_time(asked, now)
        with self._desk.change() as (session, journal):
            held = partial(held_series, session, journal, appointment_id, version)
            rows, hosts = held(whole=whole_series, with_too=host)
            before = self._of(session, rows)
            was, to = hosts[before[0].host], hosts[host or before[0].host]
            check_is_here(to)
            slots = shifted_slots([slot_of(each) for each in before], asked)
            check_hours_of(session.connection(), to, slots, now, anyway=anyway)
            keys = [row.id for row in rows]
            check_free(session.connection(), to.id, slots, before[0].kind, keys)
            if to != was:
                hand_on(session, journal, rows, (was, to), why)
            move_rows(session, journal, rows, slots, why)
            return Outcome(
                AppointmentChange(before=before, after=self._of(session, rows)), _TOUCHED
            )

    @needs(Permission.RECEIVE)
    def cancel(
        self,
        appointment_id: AppointmentId,
        version: int,
        reason: str,
        *,
        whole_series: bool = False,
    ) -> Outcome[AppointmentChange]:
        """Cancel an appointment, or with ``whole_series`` it and those that follow it.

        Raises:
            RefusedError: ``Missing`` reason, ``AppointmentOver``, ``ChangedMeanwhile``.
        """
        why = clean_reason(reason, needed=True)
        with self._desk.change() as (session, journal):
            rows, _ = held_series(session, journal, appointment_id, version, whole=whole_series)
            before = self._of(session, rows)
            cancel_rows(session, journal, rows, why)
            return Outcome(
                AppointmentChange(before=before, after=self._of(session, rows)), _TOUCHED
            )

    @needs(Permission.RECEIVE)
    def told(
        self, appointment_id: AppointmentId, *, whole_series: bool = False
    ) -> Outcome[list[Appointment]]:
        """Note that the visitor was told of the move or cancellation; or of all of a series.

        Raises:
            RefusedError: ``ChangedMeanwhile`` where there is no such appointment any more.
        """
        with self._desk.change() as (session, journal):
            rows = untold_rows(session, appointment_id, whole=whole_series)
            for row in rows:
                row.told, row.moved_from, row.from_host_id = True, None, None
                note_change(journal, row, ["told"])
            session.flush()
            return Outcome(list(self._of(session, rows)), _TOUCHED)

    @needs(Permission.RECEIVE)
    def revert(self, change: AppointmentChange) -> Outcome[list[Appointment]]:
        """Undo a move or a cancellation: all is as it was, if the time is still free.

        Raises:
            RefusedError: ``ChangedMeanwhile``, ``OverlapsAppointment``.
        """
        with self._desk.change() as (session, journal):
            rows = held_rows(session, journal, change.after, change.before)
            keys = [row.id for row in rows]
            planned = [each for each in change.before if each.is_planned]
            if planned:
                slots = [slot_of(each) for each in planned]
                check_free(session.connection(), planned[0].host, slots, planned[0].kind, keys)
            for row, before in zip(rows, change.before, strict=True):
                put_back(session, journal, row, before)
            return Outcome(list(self._of(session, rows)), _TOUCHED)

    @needs(Permission.RECEIVE)
    def revert_make(self, made: Sequence[Appointment]) -> Outcome[None]:
        """Take back what was made just now; nobody has to be told.

        Raises:
            RefusedError: ``ChangedMeanwhile``, also if a visitor has come since.
        """
        with self._desk.change() as (session, journal):
            rows = held_rows(session, journal, made)
            cancel_rows(session, journal, rows, "")
            for row in rows:
                row.told = True
            return Outcome(None, _TOUCHED)

    def _make(
        self, uid: str, details: AppointmentDetails, *, anyway: bool
    ) -> Outcome[list[Appointment]]:
        now = self._desk.now()
        clean = clean_appointment(details, now.tzinfo)
        asked = Slot(starts_at=clean.starts_at, ends_at=clean.ends_at)
        check_time(asked, now)
        with self._desk.change() as (session, journal):
            connection = session.connection()
            host = hold_host(connection, clean.host)
            made = self._made(connection, uid)
            if made:
                return Outcome(made)
            check_is_here(host)
            check_hours_of(connection, host, [asked], now, anyway=anyway or clean.visit is None)
            calendar = working_calendar(connection, now.tzinfo, hours=host.hours)
            slots = occurrences(asked, clean.repeat, calendar, anyway=anyway)
            kind = AppointmentKind.BUSY if clean.visit is None else AppointmentKind.VISIT
            check_free(connection, host.id, slots, kind)
            add_appointments(session, journal, uid, clean, slots)
            return Outcome(self._made(connection, uid), _TOUCHED)

    def _made(self, connection: Connection, uid: str) -> list[Appointment]:
        made = (_APPOINTMENTS.c.uid == uid, _APPOINTMENTS.c.source == Source.DESK.value)
        return read_appointments(connection, self._desk.now().tzinfo, *made)

    def _of(self, session: Session, rows: Sequence[AppointmentRow]) -> tuple[Appointment, ...]:
        """Return the records of rows, in their order."""
        session.flush()
        keys = [row.id for row in rows]
        zone = self._desk.now().tzinfo
        found = read_appointments(session.connection(), zone, _APPOINTMENTS.c.id.in_(keys))
        by_key = {int(each.id): each for each in found}
        return tuple(by_key[key] for key in keys)
