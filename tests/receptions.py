"""A reception for tests: a desk with two hosts, a clock that is moved, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from desk_gui.db.tables import (
    AdmissionNoteRow,
    PromiseRow,
    table,
)
from desk_gui.domain.admission_rules import name_key
from desk_gui.domain.audit import Purpose
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Person
from desk_gui.domain.refusals import (
    Refusal,
)
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import (
    Member,
    Stop,
    Visit,
    VisitDetails,
    VisitEventKind,
    VisitId,
    VisitState,
)
from desk_gui.services.access import Desk
from desk_gui.services.people import PeopleService
from desk_gui.services.visit_rows import read_events, read_visit
from desk_gui.services.visits import VisitService
from tests.conftest import Clock
from tests.standing import BUDAPEST, NINE, AtDesk, refusals
from tests.visits import add_staff

S = VisitState
K = VisitEventKind


@dataclass
class Reception(AtDesk):
    """A desk with two hosts, and a clock that is moved."""

    visits: VisitService
    people: PeopleService
    szabo: StaffId
    molnar: StaffId

    def details(self, name: str = "Kovács Péter", **known: object) -> VisitDetails:
        known.setdefault("stops", (Stop(host=self.szabo, purpose="számla"),))
        return replace(VisitDetails(name=name), **known)  # type: ignore[arg-type]

    def expected(self, name: str = "Kovács Péter", **known: object) -> Visit:
        at = self.clock.at + timedelta(minutes=30)
        return self.visits.expect(str(uuid4()), self.details(name, **known), at).value

    def received(self, name: str = "Kovács Péter", **known: object) -> Visit:
        return self.visits.receive(str(uuid4()), self.details(name, **known)).value

    def visit(self, visit_id: VisitId) -> Visit:
        with self.desk.database.read() as connection:
            found = read_visit(connection, visit_id, BUDAPEST)
        assert found is not None
        return found

    def kinds(self, visit_id: VisitId) -> list[VisitEventKind]:
        with self.desk.database.read() as connection:
            return [event.kind for event in read_events(connection, visit_id, BUDAPEST)]

    def person(self, visit: Visit) -> Person:
        assert visit.details.person is not None
        found = self.people.person(visit.details.person, Purpose.VISIT).value
        assert found is not None
        return found

    def rows(self, row: type, *columns: str) -> list[tuple[object, ...]]:
        names = table(row).c
        with self.desk.database.read() as connection:
            query = select(*(names[column] for column in columns)).order_by(
                *(names[column] for column in columns[:1])
            )
            return [tuple(found) for found in connection.execute(query)]


def refused_as(action: Callable[[], object]) -> list[type[Refusal]]:
    """Return what kinds of reasons the action is refused for."""
    return [type(each) for each in refusals(action)]


def as_read(visit: Visit, reception: Reception) -> Visit:
    """What a service returns is what is stored."""
    stored = reception.visit(visit.id)
    assert stored == visit
    return stored


@pytest.fixture
def reception(desk: Desk, clock: Clock) -> Reception:
    clock.at = NINE
    return Reception(
        desk=desk,
        clock=clock,
        visits=VisitService(desk, lambda: Country.HU),
        people=PeopleService(desk, lambda: Country.HU),
        szabo=add_staff(desk, "Szabó István", room="214"),
        molnar=add_staff(desk, "Molnár Judit", room="108"),
    )


def keep_out(
    reception: Reception, name: str, text: str = "Fenyegetőzött", kind: str = "do_not_admit"
) -> int:
    row = AdmissionNoteRow(
        uid=str(uuid4()),
        kind=kind,
        name=name,
        folded_name=name_key(name),
        firm="",
        text=text,
        audience="desk",
        at=NINE,
        by="Nagy Béla",
        lifted_by="",
    )
    with reception.desk.database.write() as session:
        session.add(row)
        session.flush()
        return row.id


def group(reception: Reception, people: int = 3) -> Visit:
    members = (Member(name="Nagy Anna"), Member(name="Tóth Éva", firm="Ganz"))
    return reception.received(people=people, members=members)


def open_promises(reception: Reception) -> list[tuple[object, ...]]:
    return reception.rows(PromiseRow, "id", "state")
