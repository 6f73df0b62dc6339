"""The catalogue: importing price lists, and finding what can be sold."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import CatalogueRow, OfficeRow, PriceRow, PublicationRow
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.catalogue import (
    Catalogue,
    CatalogueId,
    Doubt,
    DoubtKind,
    ParsedPublication,
    PriceList,
    PublicationHit,
    PublicationId,
)
from desk_gui.domain.catalogue_imports import CatalogueDetails, check_details
from desk_gui.domain.price_list_refusals import BlockedList
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.terms import DEFAULT_CUT_OFF
from desk_gui.services.access import Service, needs
from desk_gui.services.catalogue_rows import to_catalogue, to_publication
from desk_gui.services.catalogue_search import (
    find_in_catalogue,
    find_in_force,
    read_prices,
    title_key,
)
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.office import to_office

if TYPE_CHECKING:
    from desk_gui.domain.sheets import Row
    from desk_gui.services.sheet_files import FileRows

_CATALOGUE = frozenset({Topic.CATALOGUE})
_STEP = 250
"""Titles stored, or rows read, between two words on the progress."""

Tell = Callable[[int, int], None]
"""Takes how many are done, and of how many."""


class ImportCancelled(Exception):  # noqa: N818 - nothing went wrong
    """The import was stopped by the person who began it; nothing of it is stored."""


def _no_tell(done: int, total: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


class CatalogueService(Service):
    """Price lists in, titles out."""

    @needs(Permission.IMPORT_CATALOGUE)
    def preview(
        self, path: Path, tell: Tell = _no_tell, cancelled: Callable[[], bool] = _never
    ) -> Outcome[PriceList]:
        """Read a price list without storing anything.

        Raises:
            RefusedError: the file as a whole cannot be read; see ``sheet_refusals``.
            ImportCancelled: ``cancelled`` said so.
        """
        # Most days nobody imports anything, and the window is not to wait for it.
        from desk_gui.domain.price_lists import read_price_list  # noqa: PLC0415
        from desk_gui.services.price_list_files import open_rows  # noqa: PLC0415

        source = open_rows(path)
        price_list = read_price_list(_told(source, tell, cancelled))
        return Outcome(replace(price_list, doubts=_of_file(source) + price_list.doubts))

    @needs(Permission.IMPORT_CATALOGUE)
    def import_list(
        self,
        price_list: PriceList,
        details: CatalogueDetails,
        tell: Tell = _no_tell,
        cancelled: Callable[[], bool] = _never,
    ) -> Outcome[Catalogue]:
        """Store a price list as a catalogue: the whole of it or nothing.

        Raises:
            RefusedError: ``BlockedList``, or what ``check_details`` refuses.
            ImportCancelled: ``cancelled`` said so.
        """
        details = check_details(details)
        if price_list.blocked:
            blocking = sum(doubt.blocking for doubt in price_list.doubts)
            raise RefusedError(BlockedList(blocking=blocking))
        with self._desk.change() as (session, journal):
            done = select(CatalogueRow).where(CatalogueRow.uid == details.uid)
            row = session.scalars(done).first()
            if row is None:
                row = self._new_catalogue(details, len(price_list.publications))
                session.add(row)
                session.flush()
                _store(session, row.id, price_list.publications, tell, cancelled)
                journal.note(Deed.CATALOGUE_IMPORTED, Subject.CATALOGUE, row.id)
            return Outcome(to_catalogue(row), _CATALOGUE)

    @needs(Permission.READ_CATALOGUE)
    def catalogues(self) -> Outcome[list[Catalogue]]:
        """Return all versions and supplements, the one that took effect last first."""
        query = select(CatalogueRow).order_by(
            CatalogueRow.effective_from.desc(), CatalogueRow.id.desc()
        )
        with self._desk.database.read() as connection, Session(connection) as session:
            return Outcome([to_catalogue(row) for row in session.scalars(query)])

    @needs(Permission.READ_CATALOGUE)
    def publications(
        self, catalogue_id: CatalogueId, text: str = "", limit: int = 200
    ) -> Outcome[list[PublicationHit]]:
        """Return titles of one catalogue by index, or what matches the text, the best first."""
        with Session(self._desk.database.kept_reader()) as session:
            return Outcome(find_in_catalogue(session, text, catalogue_id, limit))

    @needs(Permission.READ_CATALOGUE)
    def search(self, text: str, on: date, limit: int = 50) -> Outcome[list[PublicationHit]]:
        """Return what is on sale on a day, by the beginning of the index or letters of the title.

        For each index it is the listing that took effect last, of those that
        have a month left to sell.
        """
        with Session(self._desk.database.kept_reader()) as session:
            return Outcome(find_in_force(session, text, on, _cut_off_day(session), limit))

    @needs(Permission.READ_CATALOGUE)
    def publication(self, publication_id: PublicationId) -> Outcome[PublicationHit | None]:
        """Return a title as one catalogue lists it, or None if there is no such listing."""
        with self._desk.database.read() as connection, Session(connection) as session:
            row = session.get(PublicationRow, publication_id)
            if row is None:
                return Outcome(None)
            prices = read_prices(session, [row.id]).get(row.id, ())
            return Outcome(
                PublicationHit(
                    publication=to_publication(row, prices),
                    catalogue=to_catalogue(session.get_one(CatalogueRow, row.catalogue_id)),
                )
            )

    def _new_catalogue(self, details: CatalogueDetails, titles: int) -> CatalogueRow:
        return CatalogueRow(
            uid=details.uid,
            name=details.name,
            first=details.first,
            last=details.last,
            effective_from=details.effective_from,
            supplement=details.supplement,
            titles=titles,
            imported_at=self._desk.now(),
            imported_by=self._desk.actor().name,
        )


def _told(source: "FileRows", tell: Tell, cancelled: Callable[[], bool]) -> "Iterator[Row]":
    """Yield the rows, telling how far it is."""
    for number, row in enumerate(source.rows):
        if number % _STEP == 0:
            _go_on(number, source.total, tell, cancelled)
        yield row


def _go_on(done: int, total: int, tell: Tell, cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise ImportCancelled
    tell(done, total)


def _of_file(source: "FileRows") -> tuple[Doubt, ...]:
    """Return the doubts of the file as a whole."""
    doubts = [
        Doubt(line=0, kind=DoubtKind.UNREAD_SHEET, blocking=False, details={"text": name})
        for name in source.unread_sheets
    ]
    if source.encoding_assumed:
        doubts.append(Doubt(line=0, kind=DoubtKind.ENCODING_ASSUMED, blocking=False))
    return tuple(doubts)


def _cut_off_day(session: Session) -> int:
    settings = session.execute(select(OfficeRow.settings, OfficeRow.version)).first()
    return to_office(*settings).cut_off_day if settings else DEFAULT_CUT_OFF


def _store(
    session: Session,
    catalogue_id: int,
    titles: Sequence[ParsedPublication],
    tell: Tell,
    cancelled: Callable[[], bool],
) -> None:
    """Store the titles and their prices in the transaction at hand."""
    new_title = insert(PublicationRow).returning(PublicationRow.id, sort_by_parameter_order=True)
    for done in range(0, len(titles), _STEP):
        _go_on(done, len(titles), tell, cancelled)
        batch = titles[done : done + _STEP]
        ids = session.scalars(new_title, [_title_values(catalogue_id, title) for title in batch])
        prices = [
            _price_values(publication_id, title)
            for publication_id, title in zip(ids.all(), batch, strict=True)
        ]
        session.execute(insert(PriceRow), [values for several in prices for values in several])
    _go_on(len(titles), len(titles), tell, cancelled)


def _title_values(catalogue_id: int, title: ParsedPublication) -> dict[str, object]:
    return {
        "catalogue_id": catalogue_id,
        "index": title.index,
        "title": title.title,
        "folded_title": title_key(title.title),
        "kind": title.kind.value,
        "issues_a_year": title.issues_a_year,
        "distribution": title.distribution.value,
        "section": title.section.value,
        "editorial_phone": title.editorial_phone,
        "cut_off_day": title.cut_off_day,
    }


def _price_values(publication_id: int, title: ParsedPublication) -> list[dict[str, object]]:
    return [
        {
            "publication_id": publication_id,
            "term": price.term,
            "zone": price.zone.value,
            "total": price.total,
            "catalogue_part": price.catalogue_part,
            "delivery_part": price.delivery_part,
        }
        for price in title.prices
    ]
