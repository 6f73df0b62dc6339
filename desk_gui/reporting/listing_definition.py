"""A listing as data: its columns, the texts around them, and their words in every language."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desk_gui.domain.languages import Language
from desk_gui.reporting.definition import DefinitionTable, checked_template
from desk_gui.reporting.documents import (
    OFFICE,
    House,
    Plan,
    Words,
    load_house,
    read_plan,
    read_words,
)
from desk_gui.reporting.errors import DefinitionError
from desk_gui.reporting.fitting import TextStyle
from desk_gui.reporting.sheet import Align

COUNT = "count"
"""The place that the listing fills in itself: how many rows there are."""
_PAD = 0.8
"""Between a cell and the edge of its column, mm."""
_PAD_BEHIND_NUMBER = 2.4
_NARROWEST = 6.0
_ROUNDING = 1e-6


class CellStyle(StrEnum):
    """How the cells of a column are set."""

    TEXT = "text"
    DIGITS = "digits"
    """What is read digit by digit."""


class CellAlign(StrEnum):
    """Where the cells of a column stand."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, kw_only=True)
class ListingColumn:
    """A column: the word that heads it, where it lies on the page (mm), how it is set."""

    word: str
    x: float
    width: float
    style: TextStyle
    align: Align
    pad: float
    """From the left edge to the text, mm."""

    @property
    def inner(self) -> float:
        """The width of a cell's text."""
        return self.width - self.pad - _PAD

    @property
    def anchor(self) -> float:
        """Where a cell's lines start, or end if they stand right."""
        return self.x + (self.width - _PAD if self.align is Align.RIGHT else self.pad)


@dataclass(frozen=True, kw_only=True, eq=False)
class ListingDefinition:
    """Everything an office can change about a listing."""

    house: House
    plan: Plan
    spell_missing: bool
    """Whether a character the font lacks is printed as its code; else it is refused."""
    columns: tuple[ListingColumn, ...]
    above: tuple[str, ...]
    """Words of the paragraphs between title and table: what was asked for."""
    below: tuple[str, ...]
    """Words of the paragraphs after the total."""
    signatures: tuple[str, ...]
    words: Mapping[Language, Words]


def load_listing(
    path: Path, places: Collection[str], house: House | None = None
) -> ListingDefinition:
    """Read and check a listing; ``places`` are the values that its words may be filled in with.

    Raises:
        DefinitionError: an entry is missing, unknown or wrong.
    """
    return read_listing(DefinitionTable.read(path), places, house or load_house())


def read_listing(
    table: DefinitionTable, places: Collection[str], house: House
) -> ListingDefinition:
    """Take a listing from a file that may have had more in it. Raises as ``load_listing``."""
    plan = read_plan(table, house.margins)
    columns = _columns(table.tables("columns"), house, plan)
    above, below, signatures = (
        table.texts(name) if table.has(name) else () for name in ("above", "below", "signatures")
    )
    headed = [column.word for column in columns]
    names = {"title", "total", "empty", "anchor", *headed, *above, *below, *signatures}
    known = OFFICE.union(places, {COUNT, "anchor"})
    definition = ListingDefinition(
        house=house,
        plan=plan,
        spell_missing=table.flag("spell_missing"),
        columns=columns,
        above=above,
        below=below,
        signatures=signatures,
        words=read_words(table, house.faces, names, (), known),
    )
    table.close()
    _check_count(definition, ("title", *headed, *above), known)
    return definition


def _check_count(
    definition: ListingDefinition, names: Collection[str], known: Collection[str]
) -> None:
    """Check that nothing above the rows tells how many there are: that is known at the end."""
    sample = dict.fromkeys(known, "")
    del sample[COUNT]
    for language, words in definition.words.items():
        for name in names:
            checked_template(words.texts[name], f"{language}.{name}", **sample)


def _columns(
    tables: tuple[DefinitionTable, ...], house: House, plan: Plan
) -> tuple[ListingColumn, ...]:
    """Return the columns side by side; their widths have to fill the page's body exactly."""
    x, columns, pad = plan.body.x, [], _PAD
    for table in tables:
        column = ListingColumn(
            word=table.text("word"),
            x=x,
            width=table.number("width", _NARROWEST),
            style=_style(house, table.choice("style", CellStyle)),
            align=_align(table.choice("align", CellAlign)),
            pad=pad,
        )
        table.close()
        columns.append(column)
        x += column.width
        pad = _PAD_BEHIND_NUMBER if column.align is Align.RIGHT else _PAD
    if abs(x - plan.body.right) > _ROUNDING:
        raise DefinitionError("columns", f"widths of together {plan.body.w:g} mm expected")
    return tuple(columns)


def _style(house: House, style: CellStyle) -> TextStyle:
    return house.styles.digits if style is CellStyle.DIGITS else house.styles.cell


def _align(align: CellAlign) -> Align:
    return Align.RIGHT if align is CellAlign.RIGHT else Align.LEFT
