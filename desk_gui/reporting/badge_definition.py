"""Badges as data: the formats of ``reports/badges.toml``, where each part lies, the words."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from pathlib import Path

from desk_gui import paths
from desk_gui.domain.languages import Language
from desk_gui.reporting.definition import DefinitionTable
from desk_gui.reporting.documents import House, Words, check_glyphs, load_house
from desk_gui.reporting.errors import DefinitionError
from desk_gui.reporting.fitting import TextStyle
from desk_gui.reporting.marks import Box, FaceName
from desk_gui.reporting.paired import read_paired_words

_NAMES = frozenset({"visitor", "number", "host", "arrived", "give_back"})
_PAIR = 2
_TRIPLE = 3


@dataclass(frozen=True, kw_only=True)
class BadgeStyles:
    """How the texts of a badge are set."""

    band: TextStyle
    band_second: TextStyle
    number: TextStyle
    name: TextStyle
    firm: TextStyle
    caption: TextStyle
    value: TextStyle
    code: TextStyle
    note: TextStyle

    def scaled(self, scale: float, name_lines: int) -> "BadgeStyles":
        """Return the styles larger by a factor, the name in at most so many lines."""
        larger = {
            field.name: style._replace(size=style.size * scale)
            for field in fields(self)
            for style in (getattr(self, field.name),)
        }
        styles = replace(self, **larger)
        return replace(styles, name=styles.name._replace(lines=name_lines))


@dataclass(frozen=True, kw_only=True)
class BadgeLayout:
    """A format: the page, the grid of badges on it, and where the parts of a badge lie (mm)."""

    words: Mapping[Language, str]
    media: str
    page: tuple[float, float]
    places: tuple[tuple[float, float], ...]
    """The top left of each badge of a page."""
    size: tuple[float, float]
    cut_marks: bool
    styles: BadgeStyles
    band: Box
    name: Box
    firm: Box
    rule: tuple[float, float, float]
    host: Box
    arrived: Box
    code: Box
    note: Box
    qr: tuple[float, float, float]


@dataclass(frozen=True, kw_only=True, eq=False)
class BadgeDefinition:
    """Everything an office can change about badges."""

    house: House
    formats: Mapping[str, BadgeLayout]
    words: Mapping[Language, Words]


@cache
def badges() -> BadgeDefinition:
    """Return the badges of ``reports/``; they are read once.

    Raises:
        DefinitionError: the file is wrong.
    """
    return load_badges(paths.report_definition("badges"))


def load_badges(path: Path, house: House | None = None) -> BadgeDefinition:
    """Read and check the formats of badges.

    Raises:
        DefinitionError: an entry is missing, unknown or wrong.
    """
    table = DefinitionTable.read(path)
    house = house or load_house()
    styles = table.record("styles", BadgeStyles, DefinitionTable.style)
    outer = table.table("formats")
    formats = {name: _layout(outer.table(name), styles, house) for name in outer.names()}
    if not formats:
        raise DefinitionError("formats", "at least one expected")
    outer.close()
    words = read_paired_words(table, house, _NAMES, ("number",))
    table.close()
    return BadgeDefinition(house=house, formats=formats, words=words)


def _layout(table: DefinitionTable, styles: BadgeStyles, house: House) -> BadgeLayout:
    page, size = _two(table, "page"), _two(table, "badge")
    boxes = {name: table.box(name) for name in ("band", "name", "firm", "host", "arrived")}
    layout = BadgeLayout(
        words=_format_words(table.table("words"), house),
        media=table.text("media"),
        page=page,
        places=_places(table, page, size),
        size=size,
        cut_marks=table.flag("cut_marks"),
        styles=styles.scaled(table.number("scale", 0.5), int(table.number("name_lines", 1))),
        rule=_three(table, "rule"),
        code=table.box("code"),
        note=table.box("note"),
        qr=_three(table, "qr"),
        **boxes,
    )
    _check_inside(table, layout)
    table.close()
    return layout


def _places(
    table: DefinitionTable, page: tuple[float, float], size: tuple[float, float]
) -> tuple[tuple[float, float], ...]:
    """Return the top left of each badge, row by row; all of them lie on the page."""
    (columns, rows), (x, y) = _two(table, "grid"), _two(table, "origin")
    across, down = _two(table, "pitch")
    places = tuple(
        (x + column * across, y + row * down)
        for row in range(int(rows))
        for column in range(int(columns))
    )
    if not places or any(
        left + size[0] > page[0] or top + size[1] > page[1] for left, top in places
    ):
        raise DefinitionError(table.path("grid"), "the badges do not lie on the page")
    return places


def _check_inside(table: DefinitionTable, layout: BadgeLayout) -> None:
    width, height = layout.size
    (x, y, side), (left, at, length) = layout.qr, layout.rule
    boxes = {
        "qr": Box(x, y, side, side),
        "rule": Box(left, at, length, 0),
        **{
            name: getattr(layout, name)
            for name in ("band", "name", "firm", "host", "arrived", "code", "note")
        },
    }
    for name, box in boxes.items():
        if box.right > width or box.bottom > height:
            raise DefinitionError(table.path(name), "outside the badge")


def _format_words(table: DefinitionTable, house: House) -> Mapping[Language, str]:
    found = {language: table.text(language.value) for language in Language}
    for language, text in found.items():
        check_glyphs(house.faces, (FaceName.REGULAR,), table.path(language.value), text)
    table.close()
    return found


def _two(table: DefinitionTable, name: str) -> tuple[float, float]:
    first, second = table.numbers(name, _PAIR)
    return first, second


def _three(table: DefinitionTable, name: str) -> tuple[float, float, float]:
    first, second, third = table.numbers(name, _TRIPLE)
    return first, second, third
