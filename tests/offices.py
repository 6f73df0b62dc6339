"""An office, a catalogue and people for tests that need a counter to sell at."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol
from uuid import uuid4

from sqlalchemy import insert

from desk_gui.db.numbers import next_number
from desk_gui.db.tables import CatalogueRow, PersonAddressRow, PersonRow, PriceRow, PublicationRow
from desk_gui.domain.catalogue import PublicationId, Zone
from desk_gui.domain.months import Month
from desk_gui.domain.office import Office
from desk_gui.domain.people import PersonId
from desk_gui.domain.people_search import customer_code
from desk_gui.domain.subscriptions import OrderLine, PaymentMethod, Sale
from desk_gui.services.access import Desk
from desk_gui.services.catalogue_search import title_key
from desk_gui.services.days import DayService
from desk_gui.services.office import OfficeService

OFFICE = Office(
    name="Ақмола облыстық филиалы, Ақкөл АПБТ, Ивановское ауылдық пошта байланысы бөлімшесі",
    name_second="Акмолинский областной филиал, Аккольский РУПС, СОПС Ивановское",
    operator="«Қазпошта» АҚ",
    operator_second="АО «Казпочта»",
    index="020103",
)
TENGE = 100
LAST = Month(2027, 12)
REAL_ROW = {2: (629, 633), 4: (1258, 1267), 6: (1887, 1900), 12: (3775, 3801)}
"""The prices of 75384 by term: city, district; tenge."""


class _Clock(Protocol):
    at: datetime


@dataclass(frozen=True)
class Counter:
    """What a clerk finds at the counter in the morning."""

    publication: PublicationId
    second_publication: PublicationId
    person: PersonId
    organisation: PersonId


def open_counter(desk: Desk, last: Month = LAST) -> Counter:
    """Set an office up with two titles and two subscribers."""
    OfficeService(desk).save(OFFICE)
    DayService(desk).open()
    catalogue = add_catalogue(desk, last)
    return Counter(
        publication=add_publication(desk, catalogue, "75384", "Оқыту-тәрбиелеу технологиясы"),
        second_publication=add_publication(desk, catalogue, "64120", "Ауыл тынысы"),
        person=add_person(desk, family_name="Нұрланова", given_name="Әсел"),
        organisation=add_person(
            desk, kind="organisation", firm="«Үміт» мектебі", bin="990240007771"
        ),
    )


def add_catalogue(desk: Desk, last: Month = LAST) -> int:
    """Add a catalogue in force from January 2027 on."""
    values = {
        "uid": str(uuid4()),
        "name": "2027",
        "first": Month(2027, 1),
        "last": last,
        "effective_from": date(2026, 9, 1),
        "supplement": False,
        "titles": 2,
        "imported_at": desk.now(),
        "imported_by": "",
    }
    return _insert(desk, CatalogueRow, values)


def add_publication(desk: Desk, catalogue: int, index: str, title: str) -> PublicationId:
    """List a title with the prices of the real row."""
    values = {
        "catalogue_id": catalogue,
        "index": index,
        "title": title,
        "folded_title": title_key(title),
        "kind": "magazine",
        "issues_a_year": 6,
        "distribution": "card",
        "section": "national",
        "editorial_phone": "",
    }
    publication = PublicationId(_insert(desk, PublicationRow, values))
    with desk.database.write() as session:
        for term, prices in REAL_ROW.items():
            for zone, price in zip(Zone, prices, strict=True):
                session.add(
                    PriceRow(publication_id=publication, term=term, zone=zone, total=price * TENGE)
                )
    return publication


def add_person(desk: Desk, **known: str) -> PersonId:
    """Add a person or an organisation with an address in the district."""
    empty = dict.fromkeys(
        ("family_name", "given_name", "patronymic", "firm", "folded_name", "iin", "bin"), ""
    )
    row = PersonRow(
        **(empty | {"kind": "person", "email": "", "note": ""} | known),
        uid=str(uuid4()),
        created_at=desk.now(),
        addresses=[
            PersonAddressRow(position=0, postal_index="020103", text="Абай көшесі, 14", zone=None)
        ],
    )
    with desk.database.write() as session:
        row.code = customer_code(next_number(session.connection(), "people"))
        session.add(row)
        session.flush()
        return PersonId(row.id)


def sale(counter: Counter, *lines: OrderLine, **changes: object) -> Sale:
    """Return a sale of a year of the real row to the person, paid in cash, with changes."""
    usual = Sale(
        uid=str(uuid4()),
        subscriber_id=counter.person,
        postal_index="020103",
        address="Абай көшесі, 14",
        zone=Zone.DISTRICT,
        lines=lines or (line(counter),),
        method=PaymentMethod.CASH,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def line(counter: Counter, **changes: object) -> OrderLine:
    """Return an order of the real row: 12 months from January 2027, with changes."""
    usual = OrderLine(publication_id=counter.publication, first=Month(2027, 1), term=12)
    return replace(usual, **changes)  # type: ignore[arg-type]


def _insert(desk: Desk, table: type, values: dict[str, object]) -> int:
    with desk.database.write() as session:
        key: int = session.execute(insert(table).values(values).returning(table.id)).scalar_one()  # type: ignore[attr-defined]
        return key


def next_day(desk: Desk, clock: _Clock, at: datetime) -> None:
    """Close the day, let the clock go on to another, and open that."""
    DayService(desk).close()
    clock.at = at
    DayService(desk).open()
