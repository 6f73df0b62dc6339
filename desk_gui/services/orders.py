"""What a sale refers to, read inside its transaction: office, people, titles and prices."""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, select

from desk_gui.db.tables import (
    CatalogueRow,
    OfficeRow,
    PersonRow,
    PriceRow,
    PublicationRow,
    table,
)
from desk_gui.domain.catalogue import Catalogue, Price, Publication, PublicationId
from desk_gui.domain.office import Office
from desk_gui.domain.people import Person
from desk_gui.domain.refusals import Missing, RefusedError
from desk_gui.domain.sale_forms import Ordered
from desk_gui.domain.sales import OfficeNotSetUp, UnknownPublication
from desk_gui.domain.subscriptions import OrderLine
from desk_gui.services.catalogue_rows import to_catalogue, to_price, to_publication
from desk_gui.services.office import to_office
from desk_gui.services.people_rows import person_of

_CATALOGUES = tuple(table(CatalogueRow).columns)
_PUBLICATION_NAMES = tuple(table(PublicationRow).columns.keys())
_OFFICE = select(OfficeRow.settings, OfficeRow.version)
_PERSON = select(table(PersonRow)).where(PersonRow.id == bindparam("id"), ~PersonRow.removed)
_LISTED = (
    select(table(PublicationRow), *(column.label(f"c_{column.name}") for column in _CATALOGUES))
    .join(CatalogueRow, CatalogueRow.id == PublicationRow.catalogue_id)
    .where(PublicationRow.id.in_(bindparam("ids", expanding=True)))
)
_PRICES = (
    select(table(PriceRow))
    .where(PriceRow.publication_id.in_(bindparam("ids", expanding=True)))
    .order_by(PriceRow.term, PriceRow.zone)
)


def read_office(connection: Connection) -> Office:
    """Return the office.

    Raises:
        RefusedError: ``OfficeNotSetUp``.
    """
    row = connection.execute(_OFFICE).first()
    if row is None:
        raise RefusedError(OfficeNotSetUp())
    return to_office(row.settings, row.version)


def read_payer(connection: Connection, person_id: int, field: str) -> Person:
    """Return a person by what a form prints of them: without phones and addresses.

    Raises:
        RefusedError: ``Missing`` if there is no such person any more.
    """
    row = connection.execute(_PERSON, {"id": person_id}).first()
    if row is None:
        raise RefusedError(Missing(field=field))
    return person_of(row)


class Listings:
    """Titles as catalogues list them, kept once read: what was imported never changes."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Publication, Catalogue]] = {}

    def orders(self, connection: Connection, lines: Sequence[OrderLine]) -> tuple[Ordered, ...]:
        """Return each line with the listing it is sold from.

        Raises:
            RefusedError: ``UnknownPublication`` for each line whose title is gone.
        """
        wanted = {line.publication_id for line in lines}
        if not wanted <= self._known.keys():
            self._known |= _listings(connection, list(wanted))
        unknown = [
            UnknownPublication(field="lines", line=number)
            for number, line in enumerate(lines)
            if line.publication_id not in self._known
        ]
        if unknown:
            raise RefusedError(*unknown)
        return tuple(self._ordered(line) for line in lines)

    def _ordered(self, line: OrderLine) -> Ordered:
        publication, catalogue = self._known[line.publication_id]
        return Ordered(line=line, publication=publication, catalogue=catalogue)


def _listings(
    connection: Connection, ids: list[PublicationId]
) -> dict[int, tuple[Publication, Catalogue]]:
    prices = _prices(connection, ids)
    found = {}
    for row in connection.execute(_LISTED, {"ids": ids}).mappings():
        listing = PublicationRow(**{name: row[name] for name in _PUBLICATION_NAMES})
        catalogue = CatalogueRow(**{c.name: row[f"c_{c.name}"] for c in _CATALOGUES})
        publication = to_publication(listing, prices.get(listing.id, ()))
        found[listing.id] = publication, to_catalogue(catalogue)
    return found


def _prices(connection: Connection, ids: list[PublicationId]) -> dict[int, tuple[Price, ...]]:
    found: dict[int, tuple[Price, ...]] = {}
    for row in connection.execute(_PRICES, {"ids": ids}).mappings():
        price = to_price(PriceRow(**row))
        found[row["publication_id"]] = (*found.get(row["publication_id"], ()), price)
    return found
