"""Fitting a text into a box: the largest size whose wrapped lines fill it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from math import floor
from typing import NamedTuple

from desk_gui.reporting.errors import DoesNotFitError
from desk_gui.reporting.fonts import Face
from desk_gui.reporting.marks import MM_A_POINT, FaceName

STEP = 0.25
"""Points by which a text shrinks."""
_ROUNDING = 1e-6
_FIRST_LINE = 1.2
"""Height of a line from the breve of Й to the tail of Қ, × size."""
_MOST_SHOWN = 4_000
"""Letters of a text that is shortened: no box holds more."""
_REST = "…"
_PIECES = re.compile(r"[^-]*-+|[^-]+")


class TextStyle(NamedTuple):
    """How a text is set: face, largest and smallest size, lines, leading (× size)."""

    font: FaceName
    size: float
    floor: float
    lines: int
    leading: float


class Fitted(NamedTuple):
    """A text as it fits: its size and its lines; leading in millimetres."""

    font: FaceName
    size: float
    lines: tuple[str, ...]
    leading: float


class _Piece(NamedTuple):
    """A part of a word that stays on one line; its width is in millimetres at one point."""

    text: str
    width: float
    starts_word: bool


@lru_cache(maxsize=4096)
def fit(text: str, style: TextStyle, face: Face, width: float, height: float, field: str) -> Fitted:
    """Return the text at the largest size that fills width × height millimetres.

    Lines break at spaces and after hyphens. Most texts of a day's forms come
    again, so what fits is kept.

    Raises:
        DoesNotFitError: it does not fit at the smallest size.
        MissingGlyphError: the font lacks a character.
    """
    size = style.size
    if _fits_as_it_is(text, style, face, width, height, field):
        return Fitted(style.font, size, (text,), style.leading * size * MM_A_POINT)
    (fitted,) = fit_together([(text, style, face)], width, height, field)
    return fitted


def _fits_as_it_is(
    text: str, style: TextStyle, face: Face, width: float, height: float, field: str
) -> bool:
    """Tell whether one line at the largest size does."""
    one_line = face.unit_width(text, field) * style.size <= width
    tidy = "  " not in text and text == text.strip(" ")
    return one_line and tidy and _FIRST_LINE * style.size * MM_A_POINT <= height


def fit_together(
    texts: Sequence[tuple[str, TextStyle, Face]], width: float, height: float, field: str
) -> list[Fitted]:
    """Return several paragraphs at one size; sizes and lines are those of the first style.

    Raises:
        DoesNotFitError: they do not fit at the smallest size.
        MissingGlyphError: a font lacks a character.
    """
    paragraphs = [(_pieces(text, face, field), face.widths[" "]) for text, _, face in texts]
    style = texts[0][1]
    size = style.size
    while size >= style.floor:
        leading = style.leading * size * MM_A_POINT
        below_first = height - _FIRST_LINE * size * MM_A_POINT
        most = min(style.lines, floor(below_first / leading + _ROUNDING) + 1)
        wrapped = [_wrap(pieces, space, width / size) for pieces, space in paragraphs]
        if all(wrapped) and sum(map(len, wrapped)) <= most:
            fonts = (style.font for _, style, _ in texts)
            return [Fitted(f, size, w, leading) for f, w in zip(fonts, wrapped, strict=True)]
        size -= STEP
    raise DoesNotFitError(field)


def fit_shortened(
    text: str, style: TextStyle, face: Face, width: float, height: float, field: str
) -> Fitted:
    """Return the text as ``fit`` does; what does not fit at the smallest size ends in «…».

    For papers that have to come out whatever is written on them.

    Raises:
        MissingGlyphError: the font lacks a character.
    """
    text = text[:_MOST_SHOWN]
    try:
        return fit(text, style, face, width, height, field)
    except DoesNotFitError:
        size, leading = style.floor, style.leading * style.floor * MM_A_POINT
    below_first = height - _FIRST_LINE * size * MM_A_POINT
    most = max(1, min(style.lines, floor(below_first / leading + _ROUNDING) + 1))
    lines = flow(text, face, size, width, field)
    if len(lines) > most:
        last, limit = lines[most - 1], width / size - face.unit_width(_REST, field)
        while last and face.unit_width(last, field) > limit:
            last = last[:-1]
        lines = (*lines[: most - 1], f"{last.rstrip()}{_REST}")
    return Fitted(style.font, size, lines, leading)


def flow(text: str, face: Face, size: float, width: float, field: str) -> tuple[str, ...]:
    """Return the lines of a text of any length, at one size; a word that is too wide is broken.

    Raises:
        MissingGlyphError: the font lacks a character.
    """
    limit = width / size
    if face.unit_width(text, field) <= limit:
        return (text,)
    whole = _joined(_pieces(text, face, field))
    pieces = [part for piece in whole for part in _broken(piece, face, limit)]
    return _wrap(pieces, face.widths[" "], limit)


def _joined(pieces: Iterable[_Piece]) -> Iterator[_Piece]:
    """Yield the pieces; a hyphen before a digit divides nothing: it belongs to a number."""
    whole: _Piece | None = None
    for piece in pieces:
        if whole and not piece.starts_word and piece.text[0].isdigit():
            whole = whole._replace(text=whole.text + piece.text, width=whole.width + piece.width)
        else:
            if whole:
                yield whole
            whole = piece
    if whole:
        yield whole


def _broken(piece: _Piece, face: Face, limit: float) -> Iterator[_Piece]:
    """Yield a piece in parts that are not wider than the limit."""
    if piece.width <= limit:
        yield piece
        return
    start, used = 0, 0.0
    for place, letter in enumerate(piece.text):
        width = face.widths[letter]
        if used + width > limit and place > start:
            yield _Piece(piece.text[start:place], used, piece.starts_word and start == 0)
            start, used = place, 0.0
        used += width
    yield _Piece(piece.text[start:], used, piece.starts_word and start == 0)


def _pieces(text: str, face: Face, field: str) -> list[_Piece]:
    return [piece for word in text.split(" ") if word for piece in _word(word, face, field)]


@lru_cache(maxsize=8192)
def _word(word: str, face: Face, field: str) -> tuple[_Piece, ...]:
    parts = _PIECES.findall(word)
    return tuple(
        _Piece(part, face.unit_width(part, field), place == 0) for place, part in enumerate(parts)
    )


def _wrap(pieces: list[_Piece], space: float, limit: float) -> tuple[str, ...]:
    """Return the lines of a paragraph; none if a piece is wider than the limit."""
    lines: list[str] = []
    line, used = "", 0.0
    for piece in pieces:
        if piece.width > limit:
            return ()
        gap = space if line and piece.starts_word else 0.0
        if used + gap + piece.width > limit:
            lines.append(line)
            line, used = piece.text, piece.width
        else:
            line += f" {piece.text}" if gap else piece.text
            used += gap + piece.width
    return (*lines, line)
