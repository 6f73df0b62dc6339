"""A price list as long as a whole country's, in a workbook: read and imported to its last row."""

from datetime import date
from pathlib import Path

from desk_gui.domain.catalogue_imports import CatalogueDetails
from desk_gui.domain.months import Month
from desk_gui.domain.price_lists import read_price_list
from desk_gui.services.access import Desk
from desk_gui.services.catalogue import CatalogueService
from desk_gui.services.price_list_files import open_rows
from tests.conftest import NOON
from tests.faults.scale import times
from tests.price_lists import big_rows, workbook

ROWS = times(4_000, 50_000)
TERMS = 4
DETAILS = CatalogueDetails(
    uid="first",
    name="2027",
    first=Month(2027, 1),
    last=Month(2027, 12),
    effective_from=date(2026, 10, 1),
)


def test_a_long_workbook_is_imported_to_its_last_row(sqlite_desk: Desk, tmp_path: Path) -> None:
    catalogue = CatalogueService(sqlite_desk)
    listed = read_price_list(open_rows(workbook(tmp_path / "big.xlsx", big_rows(ROWS))).rows)
    assert listed.rows == ROWS
    titles = ROWS // TERMS
    assert catalogue.import_list(listed, DETAILS).value.titles == titles
    last = listed.publications[-1].index
    assert [hit.publication.index for hit in catalogue.search(last, NOON.date()).value] == [last]
