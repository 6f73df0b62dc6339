"""Finding titles in the catalogues: by the beginning of the index or letters of the title."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, case, exists, func, literal, or_, select, tuple_
from sqlalchemy.orm import Session, aliased

from desk_gui.db.tables import CatalogueRow, PriceRow, PublicationRow
from desk_gui.domain.catalogue import CatalogueId, Price, PublicationHit
from desk_gui.domain.folding import fold, index_keys
from desk_gui.domain.months import Month
from desk_gui.domain.publication_index import LONGEST, latin
from desk_gui.services.catalogue_rows import to_catalogue, to_price, to_publication

_LONGEST_KEY = 600
"""Letters of a title that are stored to find it; a longer text is in no title."""
_MOST_WORDS = 8
_LEAST_INSIDE = 3
"""Letters from which on a word is also found in the middle of another."""


def title_key(title: str) -> str:
    """Return the folded words a title is found by, as they are stored."""
    return " ".join(index_keys(title))[:_LONGEST_KEY]


def find_in_force(
    session: Session, text: str, on: date, cut_off_day: int, limit: int
) -> list[PublicationHit]:
    """Return the listings that are sold from on a day, the best match first.

    For each index it is the one that took effect last, of those that have a
    month left to sell.
    """
    newer, newer_catalogue = aliased(PublicationRow), aliased(CatalogueRow)
    replaced = exists().where(
        newer.index == PublicationRow.index,
        newer_catalogue.id == newer.catalogue_id,
        _in_force(newer, newer_catalogue, on, cut_off_day),
        tuple_(newer_catalogue.effective_from, newer_catalogue.id)
        > tuple_(CatalogueRow.effective_from, CatalogueRow.id),
    )
    on_sale = _in_force(PublicationRow, CatalogueRow, on, cut_off_day)
    return _find(session, text, and_(on_sale, ~replaced), limit)


def find_in_catalogue(
    session: Session, text: str, catalogue_id: CatalogueId, limit: int
) -> list[PublicationHit]:
    """Return the titles of one catalogue, the best match first."""
    return _find(session, text, PublicationRow.catalogue_id == catalogue_id, limit)


def read_prices(session: Session, publications: Sequence[int]) -> dict[int, tuple[Price, ...]]:
    """Return the prices of titles, by term and zone."""
    found: dict[int, list[Price]] = {}
    query = select(PriceRow).where(PriceRow.publication_id.in_(publications))
    for row in session.scalars(query.order_by(PriceRow.term, PriceRow.zone)):
        found.setdefault(row.publication_id, []).append(to_price(row))
    return {publication: tuple(prices) for publication, prices in found.items()}


def _find(
    session: Session, text: str, listed: ColumnElement[bool], limit: int
) -> list[PublicationHit]:
    if len(text) > _LONGEST_KEY:
        return []
    query = (
        select(PublicationRow, CatalogueRow)
        .join(CatalogueRow, CatalogueRow.id == PublicationRow.catalogue_id)
        .where(listed)
        .order_by(PublicationRow.index, PublicationRow.id)
        .limit(limit)
    )
    if text.strip():
        ranks = _ranks(text)
        order = case(*((match, rank) for rank, match in enumerate(ranks)), else_=len(ranks))
        query = query.where(or_(*ranks)).order_by(None)
        by_index = PublicationRow.index.startswith(latin(text), autoescape=True)
        key = case((by_index, PublicationRow.index), else_=PublicationRow.folded_title)
        query = query.order_by(order, key, PublicationRow.id)
    rows = session.execute(query).all()
    prices = read_prices(session, [publication.id for publication, _ in rows])
    return [
        PublicationHit(
            publication=to_publication(publication, prices.get(publication.id, ())),
            catalogue=to_catalogue(catalogue),
        )
        for publication, catalogue in rows
    ]


def _ranks(text: str) -> list[ColumnElement[bool]]:
    """Return what may match, the best first: index, beginning of the title, of words, letters."""
    index = latin(text)
    words = fold(text).split()[:_MOST_WORDS]
    ranks: list[ColumnElement[bool]] = []
    if index and len(index) <= LONGEST:
        ranks.append(PublicationRow.index == index)
        ranks.append(PublicationRow.index.startswith(index, autoescape=True))
    if words:
        title = PublicationRow.folded_title
        spaced = literal(" ") + title
        ranks.append(title.startswith(" ".join(words), autoescape=True))
        ranks.append(and_(*(spaced.contains(f" {word}", autoescape=True) for word in words)))
        if min(map(len, words)) >= _LEAST_INSIDE:
            ranks.append(and_(*(title.contains(word, autoescape=True) for word in words)))
    return ranks or [PublicationRow.index == index]


def _in_force(publication: Any, catalogue: Any, on: date, cut_off_day: int) -> ColumnElement[bool]:
    """Tell whether a listing took effect by a day and has a month left to sell.

    Same rule as ``terms.earliest_month``: the next month up to the cut-off
    day (the title's own, if it has one), then the one after.
    """
    next_month = Month.of(on).plus(1)
    in_time = func.coalesce(publication.cut_off_day, cut_off_day) >= on.day
    return and_(
        catalogue.effective_from <= on,
        or_(catalogue.last > next_month, and_(catalogue.last == next_month, in_time)),
    )
