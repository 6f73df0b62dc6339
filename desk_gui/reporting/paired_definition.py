"""A paper in two languages as data: its page, its tables, and its words in every language."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from desk_gui import paths
from desk_gui.domain.languages import Language
from desk_gui.reporting.definition import DefinitionTable
from desk_gui.reporting.documents import House, Plan, Words, load_house, read_page
from desk_gui.reporting.errors import DefinitionError
from desk_gui.reporting.paired import Languages, Paired, read_paired_words
from desk_gui.reporting.paired_table import PairedColumn, PairedTable, read_columns

_LOWEST_ROW = 3.0
"""A row lower than this (mm) has no room for a line."""


class Needs(NamedTuple):
    """What a paper's definition has to have: words, the places in them, tables."""

    words: frozenset[str]
    places: frozenset[str] = frozenset()
    tables: tuple[tuple[str, frozenset[str]], ...] = ()
    """Each with the columns an office may choose from."""


def needs(words: str, places: str = "", **tables: str) -> Needs:
    """Return what a paper needs, from names with spaces between."""
    columns = tuple((name, frozenset(names.split())) for name, names in tables.items())
    return Needs(frozenset(words.split()), frozenset(places.split()), columns)


@dataclass(frozen=True, kw_only=True, eq=False)
class PairedDefinition:
    """Everything an office can change about a paper in two languages."""

    house: House
    plan: Plan
    tables: Mapping[str, tuple[PairedColumn, ...]]
    row: float
    """The height of a table's row, mm; 0 where there is no table."""
    words: Mapping[Language, Words]

    def paired(self, languages: Languages) -> Paired:
        """Return the words in the two languages of one print."""
        return Paired(self.house, languages, self.words)

    def table(self, paired: Paired, name: str, most: float) -> PairedTable:
        """Return what makes the rows of a table, each at most so many millimetres high."""
        return PairedTable(paired, self.tables[name], self.row, most)


@cache
def paired_definition(name: str, needed: Needs) -> PairedDefinition:
    """Return a paper of ``reports/`` by its name; it is read once.

    Raises:
        DefinitionError: the file is wrong.
    """
    return load_paired(paths.report_definition(name), needed)


def load_paired(path: Path, needed: Needs, house: House | None = None) -> PairedDefinition:
    """Read and check the definition of a paper in two languages.

    Raises:
        DefinitionError: an entry is missing, unknown or wrong.
    """
    table = DefinitionTable.read(path)
    house = house or load_house()
    plan = read_page(table)
    tables = {name: _columns(table, name, known, plan) for name, known in needed.tables}
    heads = frozenset().union(*(known for _, known in needed.tables))
    definition = PairedDefinition(
        house=house,
        plan=plan,
        tables=tables,
        row=table.number("row", _LOWEST_ROW) if tables else 0.0,
        words=read_paired_words(table, house, needed.words | heads, needed.places),
    )
    table.close()
    return definition


def _columns(
    table: DefinitionTable, name: str, known: Collection[str], plan: Plan
) -> tuple[PairedColumn, ...]:
    columns = read_columns(table.tables(name), plan.body)
    for number, column in enumerate(columns, 1):
        if column.word not in known:
            raise DefinitionError(f"{name}.{number}.word", f"one of {', '.join(sorted(known))}")
    return columns
