"""What is open and names a person: as long as there is any of it, the person stays on record.

A kind of record that can be open with somebody adds its query to ``MATTERS``;
the nightly run and the erasure by hand both go by them.
"""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Select,
    and_,
    func,
    or_,
    select,
    union,
    union_all,
)

from desk_gui.db.tables import PromiseRow, VisitMemberRow, VisitRow, table
from desk_gui.domain.people import PersonId
from desk_gui.domain.promises import PromiseState
from desk_gui.domain.visits import IN_HOUSE, VisitState
from desk_gui.services.call_plans import IS_OPEN as IS_TO_BE_MADE
from desk_gui.services.call_range import IS_UNCONFIRMED, IS_UNSETTLED
from desk_gui.services.call_rows import CALLS, MESSAGES, PLANS

Matter: TypeAlias = Callable[[date], CompoundSelect[Any]]
"""Returns the query for what is open today: the person's key, and the record's."""

VISITS, MEMBERS, PROMISES = table(VisitRow), table(VisitMemberRow), table(PromiseRow)


def visit_people(*wanted: ColumnElement[bool]) -> CompoundSelect[Any]:
    """Return the query for who is named by which visit: its visitor, and who came along."""
    visitors = select(VISITS.c.person_id.label("person"), VISITS.c.id.label("record"))
    members = select(MEMBERS.c.person_id, VISITS.c.id).where(MEMBERS.c.visit_id == VISITS.c.id)
    return union(
        visitors.where(VISITS.c.person_id.is_not(None), *wanted),
        members.where(MEMBERS.c.person_id.is_not(None), *wanted),
    )


def open_visits(today: date) -> CompoundSelect[Any]:
    """Return the visits of who is in the house, or is still expected."""
    expected = and_(VISITS.c.state == VisitState.EXPECTED.value, VISITS.c.day >= today)
    return visit_people(or_(VISITS.c.state.in_(sorted(IN_HOUSE)), expected))


def open_promises(_today: date) -> CompoundSelect[Any]:
    """Return what is still promised to somebody, by the record or by a visit of theirs."""
    is_open = PROMISES.c.state == PromiseState.OPEN.value
    of_visit = select(VISITS.c.person_id, PROMISES.c.id).where(VISITS.c.id == PROMISES.c.visit_id)
    by_record = select(PROMISES.c.person_id.label("person"), PROMISES.c.id.label("record"))
    return union(
        by_record.where(PROMISES.c.person_id.is_not(None), is_open),
        of_visit.where(VISITS.c.person_id.is_not(None), is_open),
    )


def open_calls(_today: date) -> CompoundSelect[Any]:
    """Return messages nobody confirmed yet, missed calls nobody cared for, calls to be made.

    A missed call is one until the nightly run takes it: see ``unheard_before``.
    """
    messages = select(CALLS.c.person_id.label("person"), MESSAGES.c.id.label("record"))
    missed = select(CALLS.c.person_id, CALLS.c.id)
    plans = select(PLANS.c.person_id, PLANS.c.id)
    return union_all(
        messages.where(
            MESSAGES.c.call_id == CALLS.c.id, CALLS.c.person_id.is_not(None), IS_UNCONFIRMED
        ),
        missed.where(CALLS.c.person_id.is_not(None), IS_UNSETTLED),
        plans.where(PLANS.c.person_id.is_not(None), IS_TO_BE_MADE),
    )


MATTERS: tuple[Matter, ...] = (open_visits, open_promises, open_calls)


def people_of(query: CompoundSelect[Any]) -> Select[Any]:
    """Return the people of such a query; none of them is nobody."""
    return select(query.subquery().c.person)


def has_open(person: ColumnElement[int], today: date) -> ColumnElement[bool]:
    """Return the condition for people with whom anything is open."""
    return or_(*(person.in_(people_of(matter(today))) for matter in MATTERS))


def count_open(connection: Connection, person: PersonId, today: date) -> int:
    """Return how many things are open with somebody."""
    return sum(_count(connection, matter(today), person) for matter in MATTERS)


def _count(connection: Connection, query: CompoundSelect[Any], person: PersonId) -> int:
    rows = query.subquery()
    counted = select(func.count()).select_from(rows).where(rows.c.person == person)
    return int(connection.execute(counted).scalar_one())
