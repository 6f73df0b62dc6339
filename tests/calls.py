"""A telephone for tests: a desk with hosts, a clock that is moved, and what came of each call."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from desk_gui.db.tables import AuditRow, PromiseRow, table
from desk_gui.domain.audit import Purpose
from desk_gui.domain.calls import (
    Call,
    CallDetails,
    Caller,
    CallOutcome,
    Direction,
    MessageDetails,
    Wish,
)
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Person, PersonDetails, PersonId, Phone
from desk_gui.domain.promises import Promise, PromiseId
from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.domain.staff import StaffId
from desk_gui.services.access import Desk
from desk_gui.services.call_book import CallBook
from desk_gui.services.call_rows import read_call
from desk_gui.services.calls import CallService
from desk_gui.services.people import PeopleService
from desk_gui.services.promises import PromiseService
from tests.conftest import Clock
from tests.standing import BUDAPEST, NINE, AtDesk
from tests.visits import add_staff


@dataclass
class Telephone(AtDesk):
    """A desk with a telephone and two people of the house, and a clock that is moved."""

    calls: CallService
    book: CallBook
    people: PeopleService
    promises: PromiseService
    szabo: StaffId
    molnar: StaffId

    def details(self, number: str = "06 1 234 5678", name: str = "", **known: Any) -> CallDetails:
        """Return an incoming call that was answered; what is known more by its field."""
        caller = {key: known.pop(key) for key in ("person", "firm", "language") if key in known}
        return replace(CallDetails(caller=Caller(number=number, name=name, **caller)), **known)

    def message(self, for_: StaffId | None = None, **known: Any) -> MessageDetails:
        """Return a message for Szabó that asks for a call, or what is said otherwise."""
        return MessageDetails(for_=for_ or self.szabo, **{"text": "számla", **known})

    def take(self, details: CallDetails | None = None, *, uid: str = "", **how: Any) -> Call:
        """Write a call down that began a minute ago and ends now."""
        now = self.clock.at
        times = {"started_at": now - timedelta(minutes=1), "ended_at": now}
        taken = self.calls.take(uid or str(uuid4()), details or self.details(), **{**times, **how})
        return taken.value

    def leave(self, number: str = "06 1 234 5678", name: str = "Kovács Péter", **how: Any) -> Call:
        """Take a message that asks for a call; ``how`` may hold what the message says."""
        said = {
            key: how.pop(key)
            for key in ("for_", "wish", "text", "urgent", "calls_again_at", "promised_at")
            if key in how
        }
        details = self.details(
            number, name, outcome=CallOutcome.MESSAGE, message=self.message(**said)
        )
        return self.take(details, **how)

    def ring(self, number: str = "06 1 234 5678", direction: Direction = Direction.IN) -> Call:
        """Let it ring."""
        return self.calls.ring(str(uuid4()), number, "1", direction).value

    def missed(self, number: str = "06 1 234 5678") -> Call:
        """Let it ring, and nobody lift."""
        return self.calls.missed(self.ring(number).id).value

    def out(self, number: str = "06 1 234 5678", **known: Any) -> Call:
        """Ring somebody, who lifts."""
        return self.take(self.details(number, direction=Direction.OUT, **known))

    def call(self, call: Call) -> Call:
        """Return what is stored of a call."""
        with self.desk.database.read() as connection:
            found = read_call(connection, call.id, BUDAPEST)
        assert found is not None
        return found

    def known(self, name: str, *numbers: str, **more: Any) -> Person:
        """Put somebody on record."""
        family, _, given = name.partition(" ")
        details = PersonDetails(
            family_name=family,
            given_name=given,
            phones=tuple(Phone(typed=number) for number in numbers),
            **more,
        )
        return self.people.add(str(uuid4()), details).value

    def person(self, person: PersonId | None) -> Person:
        """Return somebody who is on record."""
        assert person is not None
        found = self.people.person(person, Purpose.CALL).value
        assert found is not None
        return found

    def promise(self, call: Call) -> Promise:
        """Return what was promised in a call, while it is open."""
        [found] = [each for each in self.promises.open().value if each.id == call.promise]
        return found

    def deeds(self) -> list[str]:
        """Return what the history has."""
        query = select(table(AuditRow).c.deed).order_by(table(AuditRow).c.id)
        with self.desk.database.read() as connection:
            return list(connection.scalars(query))

    def rows(self, row: type, *columns: str) -> list[tuple[Any, ...]]:
        """Return columns of a table, by key."""
        names = table(row).c
        query = select(*(names[column] for column in columns)).order_by(names.id)
        with self.desk.database.read() as connection:
            return [tuple(found) for found in connection.execute(query)]

    def promise_row(self, promise: PromiseId | None) -> tuple[Any, ...]:
        """Return state and call of a promise, however it ended."""
        columns = table(PromiseRow).c
        query = select(columns.state, columns.call_id).where(columns.id == promise)
        with self.desk.database.read() as connection:
            return tuple(connection.execute(query).one())


def refused_as(action: Callable[[], object]) -> list[tuple[type[Refusal], str]]:
    """Return the kinds of reasons an action is refused for, with their fields."""
    with pytest.raises(RefusedError) as refused:
        action()
    return [(type(each), each.field) for each in refused.value.refusals]


def telephone_at(desk: Desk, clock: Clock, country: Country = Country.HU) -> Telephone:
    """Return a telephone on this desk."""
    clock.at = NINE
    return Telephone(
        desk=desk,
        clock=clock,
        calls=CallService(desk, lambda: country),
        book=CallBook(desk, lambda: country),
        people=PeopleService(desk, lambda: country),
        promises=PromiseService(desk),
        szabo=add_staff(desk, "Szabó István", room="214", phone="12"),
        molnar=add_staff(desk, "Molnár Judit", room="108", phone="14"),
    )


@pytest.fixture
def telephone(desk: Desk, clock: Clock) -> Telephone:
    return telephone_at(desk, clock)


__all__ = [
    "Telephone",
    "Wish",
    "refused_as",
    "telephone",
    "telephone_at",
]
