"""The letter: a kind of document of one or more pages, described by a file in ``reports/``."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from itertools import chain, groupby
from operator import attrgetter

from desk_gui.domain.languages import Language
from desk_gui.reporting.canvas import PdfWriter
from desk_gui.reporting.document_styles import DocumentStyles
from desk_gui.reporting.errors import DoesNotFitError
from desk_gui.reporting.fitting import STEP, TextStyle
from desk_gui.reporting.letter_definition import Block, BlockKind, LetterDefinition, load_letter
from desk_gui.reporting.letterhead import draw_head, draw_rule, draw_running_head, foot
from desk_gui.reporting.marks import Mark
from desk_gui.reporting.pieces import Piece, Pieces
from desk_gui.reporting.sheet import FINE, Sheet

__all__ = ["LetterDefinition", "build_letter", "letter_pages", "load_letter"]


def build_letter(
    definition: LetterDefinition, language: Language, values: Mapping[str, str]
) -> bytes:
    """Return the PDF of a letter; the same values give the same bytes.

    ``values`` fills every place the definition was loaded with, and those of
    the head and foot: operator, office, index, printed_at.

    Raises:
        DoesNotFitError: a code is too long for its box, or the letter for its one page.
        MissingGlyphError: the font cannot show a value.
    """
    house, plan, words = definition.house, definition.plan, definition.words[language]
    common = house.words[language]
    title = words.filled("title", values)
    writer = PdfWriter(house.faces, plan.paper, title, language.value)
    for marks in letter_pages(definition, language, values):
        writer.draw(marks)
        writer.end_page()
    return writer.finish(foot(house, common, plan, values))


def letter_pages(
    definition: LetterDefinition, language: Language, values: Mapping[str, str]
) -> list[list[Mark]]:
    """Return the marks of each page without its foot. Raises as ``build_letter``."""
    styles = definition.house.styles
    size = styles.body.size
    while size >= styles.body.floor:
        smaller = _scaled(styles, size / styles.body.size)
        pages = _laid_out(definition, language, values, smaller)
        if len(pages) == 1 or not definition.one_page:
            return pages
        size -= STEP
    raise DoesNotFitError("letter")


def _scaled(styles: DocumentStyles, scale: float) -> DocumentStyles:
    def style(name: str) -> TextStyle:
        found: TextStyle = getattr(styles, name)
        return found._replace(size=max(found.floor, found.size * scale))

    return replace(styles, **{field.name: style(field.name) for field in fields(styles)})


def _laid_out(
    definition: LetterDefinition,
    language: Language,
    values: Mapping[str, str],
    styles: DocumentStyles,
) -> list[list[Mark]]:
    house, body = replace(definition.house, styles=styles), definition.plan.body
    words = definition.words[language]
    pieces = Pieces(house.faces, styles, words, house.words[language], values, body)
    sheet = Sheet(house.faces, styles.caption)
    y = draw_head(sheet, house, body, values)
    pages = [sheet.marks]
    for group in _groups(definition, pieces, values):
        if y + group[0].gap + _height(group) > body.bottom + _ROUNDING and sheet.marks:
            sheet = Sheet(house.faces, styles.caption)
            title = words.filled("title", values)
            y = draw_running_head(sheet, house, body, title, values)
            y = draw_rule(sheet, body, y, FINE)
            pages.append(sheet.marks)
        for piece in group:
            piece.draw(sheet, y + piece.gap)
            y += piece.gap + piece.height
    return pages


_ROUNDING = 1e-6


def _groups(
    definition: LetterDefinition, pieces: Pieces, values: Mapping[str, str]
) -> Iterator[list[Piece]]:
    """Yield the pieces that stay together."""
    group: list[Piece] = []
    standing = (block for block in definition.blocks if block.stands(values))
    whole = chain(pieces.title("title"), *(_pieces(block, pieces) for block in _joined(standing)))
    for piece in whole:
        group.append(piece)
        if not piece.held:
            yield group
            group = []
    if group:
        yield group


def _joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks, those of facts that follow each other as one table."""
    for kind, same in groupby(blocks, attrgetter("kind")):
        if kind is BlockKind.FACTS:
            yield Block(kind=kind, words=tuple(word for block in same for word in block.words))
        else:
            yield from same


def _height(group: list[Piece]) -> float:
    return sum(piece.height for piece in group) + sum(piece.gap for piece in group[1:])


def _pieces(block: Block, pieces: Pieces) -> list[Piece]:
    if block.kind is BlockKind.SIGNATURES:
        return pieces.signatures(block.words)
    if block.kind is BlockKind.FACTS:
        return pieces.facts(block.words)
    make = {
        BlockKind.HEADING: pieces.heading,
        BlockKind.PARAGRAPH: pieces.paragraph,
        BlockKind.STEPS: pieces.steps,
        BlockKind.CODE: pieces.code,
        BlockKind.COMMAND: pieces.command,
    }[block.kind]
    return [piece for word in block.words for piece in make(word)]
