"""CSV lists: which encoding, which delimiter, and the rows with their line numbers."""

import codecs
import csv
import re
from collections.abc import Iterator
from io import StringIO
from itertools import islice

from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.sheet_refusals import (
    Measure,
    TooLargeFile,
    UnreadableFile,
    WrongEncoding,
)
from desk_gui.domain.sheets import DEEPEST_HEADER, HasHeader, Row, clean_cell
from desk_gui.services.sheet_limits import MOST_COLUMNS, MOST_ROWS, keep_within

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Windows-1251 as Kazakhstan has it: the Kazakh letters stand where 1251 has
# Serbian, Ukrainian and Belarusian ones; all Russian text is the same in both.
_WINDOWS = "kz1048"
_DELIMITERS = ";\t,"
_LONGEST_CHARACTER = 4
_MOST_ODD = 0.1
_USUAL_SIGNS = "№«»–—“”„…‘’•°§\u00a0"
_WORD = re.compile(r"[^\W\d_]+")
# Latin letters that stand for Cyrillic ones in Kazakh words: no sign of a wrong encoding.
_LATIN_INSTEAD = re.compile("[ihəIHƏaceopxyACEOPXBKMT]")


def decode(data: bytes) -> tuple[str, bool]:
    """Return the text, and whether its encoding had to be assumed.

    Raises:
        RefusedError: ``WrongEncoding``, or ``UnreadableFile`` for what is no
            text or was cut off in the middle of a letter.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_marked(data, encoding), False
    if b"\0" in data:
        raise RefusedError(UnreadableFile(field="path"))
    try:
        return data.decode("utf-8"), False
    except UnicodeDecodeError as error:
        if error.start > len(data) - _LONGEST_CHARACTER and error.start > 0:
            _refuse_if_cut(data, error.start)
    return _decode_windows(data), True


def csv_rows(text: str, has_header: HasHeader) -> Iterator[Row]:
    """Yield the rows, parted by the delimiter that makes a header of the top ones.

    A cell may hold line breaks; the line is where its row begins.

    Raises:
        RefusedError: ``TooLargeFile``.
    """
    rows = _parse(text, _delimiter(text, has_header))
    try:
        for number, row in enumerate(rows, 1):
            keep_within(Measure.ROWS, number, MOST_ROWS)
            keep_within(Measure.COLUMNS, len(row[1]), MOST_COLUMNS)
            yield row
    except csv.Error as error:
        limit = csv.field_size_limit()
        refusal = TooLargeFile(field="path", measure=Measure.TEXT, limit=limit)
        raise RefusedError(refusal) from error


def _parse(text: str, delimiter: str) -> Iterator[Row]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    line = 1
    for cells in reader:
        while cells and not cells[-1]:
            cells.pop()
        yield line, cells
        line = reader.line_num + 1


def _delimiter(text: str, has_header: HasHeader) -> str:
    """Return the delimiter that makes a header of the top rows, else the most frequent one."""
    for delimiter in _DELIMITERS:
        if _makes_header(text, delimiter, has_header):
            return delimiter
    return max(_DELIMITERS, key=text.count)


def _makes_header(text: str, delimiter: str, has_header: HasHeader) -> bool:
    try:
        top = list(islice(_parse(text, delimiter), DEEPEST_HEADER + 2))
    except csv.Error:
        return False
    return has_header([(line, [clean_cell(cell) for cell in cells]) for line, cells in top])


def _decode_marked(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise RefusedError(UnreadableFile(field="path")) from error


def _refuse_if_cut(data: bytes, end: int) -> None:
    """Refuse a UTF-8 file that ends inside a letter; Windows text may end in any byte."""
    whole = data[:end].decode("utf-8")
    if not whole.isascii():
        raise RefusedError(UnreadableFile(field="path"))


def _decode_windows(data: bytes) -> str:
    try:
        text = data.decode(_WINDOWS)
    except UnicodeDecodeError as error:
        raise RefusedError(WrongEncoding(field="path")) from error
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    letters = [letter for letter in text if not letter.isascii()]
    odd_words, odd_letters = sum(map(_is_odd, words)), sum(map(_is_sign, letters))
    if odd_words > len(words) * _MOST_ODD or odd_letters > len(letters) * _MOST_ODD:
        raise RefusedError(WrongEncoding(field="path"))
    return text


def _is_sign(letter: str) -> bool:
    """Tell whether a character is neither a letter nor a usual sign of a list."""
    return not letter.isalpha() and letter not in _USUAL_SIGNS


def _is_odd(word: str) -> bool:
    """Tell whether a word looks like a wrong decoding: mixed case, or mixed scripts."""
    kept = _LATIN_INSTEAD.sub("", word)
    mixed_case = not (kept.islower() or kept.isupper() or kept[1:].islower()) and bool(kept)
    return mixed_case or any(letter.isascii() for letter in kept)
