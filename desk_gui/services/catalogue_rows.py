"""Rows of the catalogue, as the frozen records that leave the services."""

from desk_gui.db.tables import CatalogueRow, PriceRow, PublicationRow
from desk_gui.domain.catalogue import (
    Catalogue,
    CatalogueId,
    Distribution,
    Price,
    Publication,
    PublicationId,
    PublicationKind,
    Section,
    Zone,
)
from desk_gui.domain.money import Tiyn


def to_catalogue(row: CatalogueRow) -> Catalogue:
    """Return the record of a catalogue version."""
    return Catalogue(
        id=CatalogueId(row.id),
        name=row.name,
        first=row.first,
        last=row.last,
        effective_from=row.effective_from,
        supplement=row.supplement,
        titles=row.titles,
    )


def to_publication(row: PublicationRow, prices: tuple[Price, ...]) -> Publication:
    """Return the record of a listed title with its prices."""
    return Publication(
        id=PublicationId(row.id),
        catalogue_id=CatalogueId(row.catalogue_id),
        index=row.index,
        title=row.title,
        kind=PublicationKind(row.kind),
        issues_a_year=row.issues_a_year,
        distribution=Distribution(row.distribution),
        section=Section(row.section),
        editorial_phone=row.editorial_phone,
        cut_off_day=row.cut_off_day,
        prices=prices,
    )


def to_price(row: PriceRow) -> Price:
    """Return the record of a price."""
    return Price(
        term=row.term,
        zone=Zone(row.zone),
        total=Tiyn(row.total),
        catalogue_part=None if row.catalogue_part is None else Tiyn(row.catalogue_part),
        delivery_part=None if row.delivery_part is None else Tiyn(row.delivery_part),
    )
