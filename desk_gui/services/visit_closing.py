"""Visits whose end nobody saw: closed at the set hour, looked at the next morning."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, tzinfo

from sqlalchemy import Connection, and_, or_, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import VisitEventRow, VisitRow
from desk_gui.domain.audit import Deed
from desk_gui.domain.visit_rules import closing_after
from desk_gui.domain.visits import (
    IN_HOUSE,
    VisitEventKind,
    VisitState,
    VisitTime,
)
from desk_gui.services.journal import Journal
from desk_gui.services.promise_rows import hold_open_waits
from desk_gui.services.visit_pen import VisitPen, parts_of
from desk_gui.services.visit_rows import EVENTS, MEMBERS, VISITS, kept_words
from desk_gui.services.visit_steps import PROMISE, end_at, end_wait

_HOUSE = ""
"""By whom the book says it was closed: by nobody at a desk."""


def forgotten(connection: Connection, closes_at: int, now: datetime) -> dict[int, datetime]:
    """Return which visits are to be closed by now, and at which moment each (UTC).

    ``closes_at`` counts minutes from midnight. Who is in the house is closed at
    the first such time after anything happened to the visit; who is expected,
    at the first after the time they were expected at.
    """
    still_open = or_(
        VISITS.c.state.in_(sorted(IN_HOUSE)),
        and_(VISITS.c.state == VisitState.EXPECTED.value, VISITS.c.day <= now.date()),
    )
    query = select(
        VISITS.c.id,
        VISITS.c.day,
        VISITS.c.state,
        VISITS.c.expected_at,
        VISITS.c.arrived_at,
        VISITS.c.waiting_since,
        VISITS.c.admitted_at,
        VISITS.c.lead_left_at,
    ).where(still_open)
    rows = connection.execute(query).all()
    moved = _moved(connection, [row.id for row in rows])
    found = {}
    for row in rows:
        inside = (row.arrived_at, row.waiting_since, row.admitted_at, row.lead_left_at)
        own = (row.expected_at,) if row.state == VisitState.EXPECTED.value else inside
        times = [at for at in (*own, *moved.get(row.id, ())) if at is not None]
        began = max(times, default=_midnight(row.day, now.tzinfo))
        moment = closing_after(began, closes_at, now.tzinfo)
        if moment <= now.astimezone(UTC):
            found[row.id] = moment
    return found


def close(session: Session, journal: Journal, visits: Iterable[int], closes_at: int) -> int:
    """Close those of these visits that are still forgotten; return how many there were.

    Each is held first, and looked at then: what another desk was first with is
    passed over.
    """
    query = select(VisitRow).where(VisitRow.id.in_(sorted(visits))).order_by(VisitRow.id)
    held = session.scalars(query.with_for_update(key_share=True)).all()
    moments = forgotten(session.connection(), closes_at, journal.at)
    rows = [row for row in held if row.id in moments]
    hold_open_waits(session, [row.id for row in rows])
    stops, members, _ = parts_of(session, rows)
    for row in rows:
        pen = VisitPen(session, journal, row, stops[row.id], members[row.id])
        _close_one(pen, moments[row.id])
    return len(rows)


def confirm(pen: VisitPen) -> None:
    """Note that somebody looked at what the house had closed, and that it is right so."""
    query = select(VisitEventRow.id).where(
        VisitEventRow.visit_id == pen.id, VisitEventRow.kind == VisitEventKind.CONFIRMED.value
    )
    if not pen.row.auto_closed or pen.session.scalar(query) is not None:
        return
    pen.touch()
    pen.event(VisitEventKind.CONFIRMED)
    pen.note(Deed.VISIT_CHANGED, "auto_closed")


def _close_one(pen: VisitPen, moment: datetime) -> None:
    if pen.state is VisitState.EXPECTED:
        pen.stand(VisitState.NO_SHOW)
        pen.event(VisitEventKind.NO_SHOW, by=_HOUSE)
        pen.note(Deed.VISIT_MISSED)
        return
    promise = end_wait(pen, served=False) if pen.state is VisitState.WAITING else ""
    end_at(pen, moment, VisitState.LEFT)
    guessed = {*kept_words(pen.row.inexact), VisitTime.LEFT.value}
    pen.row.inexact = ",".join(time.value for time in VisitTime if time.value in guessed)
    pen.row.auto_closed = True
    pen.event(VisitEventKind.CLOSED, field=PROMISE if promise else "", before=promise, by=_HOUSE)
    pen.note(Deed.VISIT_CLOSED)


def _moved(connection: Connection, visits: list[int]) -> dict[int, list[datetime]]:
    """Return, by visit, when somebody of it left and when a step was taken back."""
    found: dict[int, list[datetime]] = {}
    if not visits:
        return found
    reverted = EVENTS.c.kind == VisitEventKind.REVERTED.value
    for query in (
        select(EVENTS.c.visit_id, EVENTS.c.at).where(EVENTS.c.visit_id.in_(visits), reverted),
        select(MEMBERS.c.visit_id, MEMBERS.c.left_at).where(MEMBERS.c.visit_id.in_(visits)),
    ):
        for visit, at in connection.execute(query):
            if at is not None:
                found.setdefault(visit, []).append(at)
    return found


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone)
