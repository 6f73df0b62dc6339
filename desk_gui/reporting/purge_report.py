"""What a nightly run took out because its time was over: a listing of numbers, no names."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from desk_gui import paths
from desk_gui.domain.languages import Language
from desk_gui.domain.papers import PaperHead
from desk_gui.domain.retention import Purged, PurgeReport, RecordKind
from desk_gui.reporting.definition import DefinitionTable
from desk_gui.reporting.documents import CommonWords, load_house, read_values
from desk_gui.reporting.listing import ListingDefinition, build_listing
from desk_gui.reporting.listing_definition import read_listing
from desk_gui.reporting.office_letters import head_values

_PLACES = ("run", "by", "purged")


@dataclass(frozen=True, kw_only=True, eq=False)
class PurgeDefinition:
    """The listing, and what each language calls kinds of records and the run of the night."""

    listing: ListingDefinition
    kinds: Mapping[Language, Mapping[RecordKind, str]]
    nightly: Mapping[Language, str]


def build_purge_report(head: PaperHead, report: PurgeReport, anchor: str = "") -> bytes:
    """Return the report of a run, pages of A4; ``anchor`` is the short code of the history's end.

    Raises as ``build_listing``.
    """
    definition, language = purge_definition(), head.language
    common, kinds = load_house().words[language], definition.kinds[language]
    values = {
        "run": common.moment(report.at),
        "by": report.by or definition.nightly[language],
        "purged": str(sum(line.purged for line in report.lines)),
    }
    rows = (_row(kinds, common, line) for line in report.lines)
    return build_listing(definition.listing, language, head_values(head) | values, rows, anchor)


@cache
def purge_definition() -> PurgeDefinition:
    """Return the report of ``reports/``; it is read once.

    Raises:
        DefinitionError: the file is wrong.
    """
    house = load_house()
    table = DefinitionTable.read(paths.report_definition("purge_report"))
    kinds = read_values(table, "kinds", RecordKind, house.faces)
    inner = table.table("nightly")
    nightly = {language: inner.text(language.value) for language in Language}
    inner.close()
    listing = read_listing(table, _PLACES, house)
    return PurgeDefinition(listing=listing, kinds=kinds, nightly=nightly)


def _row(kinds: Mapping[RecordKind, str], words: CommonWords, line: Purged) -> tuple[str, ...]:
    return (
        kinds[line.kind],
        line.before.strftime(words.date),
        str(line.purged),
        str(line.held),
        str(line.protected),
    )
