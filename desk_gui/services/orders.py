"""What a sale refers to, read inside its transaction: office, people, titles and prices."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desk_gui.db.tables import CatalogueRow, OfficeRow, PersonRow, PriceRow, PublicationRow
from desk_gui.domain.catalogue import Catalogue, Price, Publication, PublicationId
from desk_gui.domain.office import Office
from desk_gui.domain.people import Person
from desk_gui.domain.refusals import Missing, RefusedError
from desk_gui.domain.sale_forms import Ordered
from desk_gui.domain.sales import OfficeNotSetUp, UnknownPublication
from desk_gui.domain.subscriptions import OrderLine
from desk_gui.services.catalogue_rows import to_catalogue, to_price, to_publication
from desk_gui.services.office import to_office
from desk_gui.services.people_rows import to_person


def read_office(session: Session) -> Office:
    """Return the office.

    Raises:
        RefusedError: ``OfficeNotSetUp``.
    """
    row = session.scalars(select(OfficeRow)).first()
    if row is None:
        raise RefusedError(OfficeNotSetUp())
    return to_office(row.settings, row.version)


def read_person(session: Session, person_id: int, field: str) -> Person:
    """Return a person.

    Raises:
        RefusedError: ``Missing`` if there is no such person any more.
    """
    row = session.get(PersonRow, person_id)
    if row is None or row.removed:
        raise RefusedError(Missing(field=field))
    return to_person(row)


def read_orders(session: Session, lines: Sequence[OrderLine]) -> tuple[Ordered, ...]:
    """Return each line with the listing it is sold from.

    Raises:
        RefusedError: ``UnknownPublication`` for each line whose title is gone.
    """
    ids = {line.publication_id for line in lines}
    listed = session.execute(
        select(PublicationRow, CatalogueRow)
        .join(CatalogueRow, CatalogueRow.id == PublicationRow.catalogue_id)
        .where(PublicationRow.id.in_(ids))
    )
    prices = _prices(session, ids)
    found: dict[int, tuple[Publication, Catalogue]] = {
        row.id: (to_publication(row, prices.get(row.id, ())), to_catalogue(catalogue))
        for row, catalogue in listed
    }
    unknown = [
        UnknownPublication(field="lines", line=number)
        for number, line in enumerate(lines)
        if line.publication_id not in found
    ]
    if unknown:
        raise RefusedError(*unknown)
    return tuple(
        Ordered(
            line=line,
            publication=found[line.publication_id][0],
            catalogue=found[line.publication_id][1],
        )
        for line in lines
    )


def _prices(session: Session, publications: set[PublicationId]) -> dict[int, tuple[Price, ...]]:
    found: dict[int, tuple[Price, ...]] = {}
    query = select(PriceRow).where(PriceRow.publication_id.in_(publications))
    for row in session.scalars(query.order_by(PriceRow.term, PriceRow.zone)):
        found[row.publication_id] = (*found.get(row.publication_id, ()), to_price(row))
    return found
