"""Opening, closing and opening again the business day."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, insert, select

from desk_gui.db.tables import AuditRow, DayEventRow, table
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Subject, anchor_code
from desk_gui.domain.days import (
    LONGEST_NOTE,
    BusinessDay,
    DayEvent,
    DayNotOpen,
    check_opening,
    check_posting,
)
from desk_gui.domain.refusals import Missing, RefusedError
from desk_gui.domain.texts import clean_text
from desk_gui.services.access import Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.journal import Journal

_DAYS = frozenset({Topic.DAYS})
_EVENTS = table(DayEventRow)
_EVENT = insert(_EVENTS)
_LAST = select(_EVENTS).order_by(_EVENTS.c.id.desc()).limit(1)
_OPENED = (
    select(_EVENTS.c.at, _EVENTS.c.by)
    .where(_EVENTS.c.kind == DayEvent.OPENED.value)
    .order_by(_EVENTS.c.id.desc())
    .limit(1)
)
_AUDIT = table(AuditRow)
_IS_DEED = and_(_AUDIT.c.deed == Deed.DAY_CLOSED.value, _AUDIT.c.subject_kind == Subject.DAY.value)
_DEEDS = {
    DayEvent.OPENED: Deed.DAY_OPENED,
    DayEvent.CLOSED: Deed.DAY_CLOSED,
    DayEvent.REOPENED: Deed.DAY_REOPENED,
}


def _after(before: BusinessDay | None, event: Row[Any]) -> BusinessDay:
    """Return the day as an event leaves it."""
    closed = event.kind == DayEvent.CLOSED.value
    opened_at, opened_by = (before.opened_at, before.opened_by) if before else (event.at, event.by)
    return BusinessDay(
        day=event.day,
        is_open=not closed,
        opened_at=opened_at,
        opened_by=opened_by,
        closed_at=event.at if closed else None,
        closed_by=event.by if closed else "",
        code=anchor_code(event.entry, event.link) if closed and event.link else "",
    )


def last_day(connection: Connection) -> BusinessDay | None:
    """Return the day that was opened last, or None before the first."""
    last = connection.execute(_LAST).first()
    if last is None:
        return None
    is_open = last.kind != DayEvent.CLOSED.value
    opened_at, opened_by = (
        (last.at, last.by)
        if last.kind == DayEvent.OPENED.value
        else connection.execute(_OPENED).one()
    )
    return BusinessDay(
        day=last.day,
        is_open=is_open,
        opened_at=opened_at,
        opened_by=opened_by,
        closed_at=None if is_open else last.at,
        closed_by="" if is_open else last.by,
    )


def open_day(connection: Connection, now: datetime) -> date:
    """Return the day that takes what is posted in this transaction.

    Raises:
        RefusedError: ``DayNotOpen`` or ``DayLeftOpen``.
    """
    return check_posting(last_day(connection), now)


class DayService(Service):
    """The office's business day, one for all its counters."""

    @needs(Permission.USE_DESK)
    def last(self) -> Outcome[BusinessDay | None]:
        """Return the day that was opened last, or None before the first."""
        with self._desk.database.read() as connection:
            return Outcome(last_day(connection))

    @needs(Permission.USE_DESK)
    def latest(self, limit: int = 30) -> Outcome[list[BusinessDay]]:
        """Return the latest days, the newest first, closed ones with their codes."""
        newest = (
            select(_EVENTS.c.day).group_by(_EVENTS.c.day).order_by(_EVENTS.c.day.desc())
        ).limit(limit)
        query = (
            select(_EVENTS, _AUDIT.c.id.label("entry"), _AUDIT.c.link)
            .outerjoin(_AUDIT, and_(_IS_DEED, _AUDIT.c.subject_id == _EVENTS.c.id))
            .where(_EVENTS.c.day.in_(newest.scalar_subquery()))
            .order_by(_EVENTS.c.id)
        )
        with self._desk.database.read() as connection:
            events = connection.execute(query).all()
        days: dict[date, BusinessDay] = {}
        for event in events:
            days[event.day] = _after(days.get(event.day), event)
        return Outcome(sorted(days.values(), key=lambda each: each.day, reverse=True))

    @needs(Permission.OPEN_DAY)
    def open(self) -> Outcome[BusinessDay]:
        """Open today; if it is open already, that is no error.

        Raises:
            RefusedError: ``DayLeftOpen``, ``DayClosed`` or ``ClockBehind``.
        """
        with self._desk.post() as journal:
            last, today = last_day(journal.connection), journal.at.date()
            if last is not None and last.is_open and last.day == today:
                return Outcome(last)
            check_opening(last, today)
            return self._wrote(journal, today, DayEvent.OPENED)

    @needs(Permission.CLOSE_DAY, open_day=True)
    def close(self) -> Outcome[BusinessDay]:
        """Close the open day, whichever it is: nothing is posted to it any more.

        Raises:
            RefusedError: ``DayNotOpen``.
        """
        with self._desk.post() as journal:
            last = last_day(journal.connection)
            if last is None or not last.is_open:
                raise RefusedError(DayNotOpen())
            return self._wrote(journal, last.day, DayEvent.CLOSED)

    @needs(Permission.REOPEN_DAY)
    def reopen(self, note: str) -> Outcome[BusinessDay]:
        """Open the day closed last again; ``note`` says why.

        Raises:
            RefusedError: ``Missing`` note, or ``DayNotOpen`` where there is no closed day.
        """
        note = clean_text(note, "note", LONGEST_NOTE)
        if not note:
            raise RefusedError(Missing(field="note"))
        with self._desk.post() as journal:
            last = last_day(journal.connection)
            if last is None:
                raise RefusedError(DayNotOpen())
            if last.is_open:
                return Outcome(last)
            return self._wrote(journal, last.day, DayEvent.REOPENED, note)

    def _wrote(
        self, journal: Journal, day: date, kind: DayEvent, note: str = ""
    ) -> Outcome[BusinessDay]:
        noted = journal.note(_DEEDS[kind], Subject.DAY)
        values = {
            "day": day,
            "kind": kind.value,
            "at": journal.at,
            "account_id": journal.actor.account,
            "by": journal.actor.name,
            "note": note,
        }
        noted.subject_id = journal.insert(_EVENT, values)
        written = last_day(journal.connection)
        if written is None:
            raise LookupError(day)
        return Outcome(written, _DAYS)
