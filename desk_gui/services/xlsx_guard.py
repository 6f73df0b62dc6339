"""Looking into a workbook before a parser does: sizes, far cells, long texts.

The parser gets a copy made of the very bytes that were checked, so a zip that
lies about its sizes or holds a name twice cannot show it anything else. A
cell far off would make it take memory for every cell in between; its failure
to get that memory ends the whole program, and cannot be caught.
"""

import re
import zlib
from collections.abc import Sequence
from io import BytesIO
from xml.parsers import expat
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.sheet_refusals import Measure, UnreadableFile
from desk_gui.services.sheet_limits import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_PARTS,
    MOST_RATIO,
    MOST_ROWS,
    MOST_TEXT,
    MOST_UNPACKED,
    RATIO_FROM,
    keep_within,
)

_WORKBOOK = "xl/workbook.xml"
_STRINGS = "xl/sharedstrings.xml"
_DAMAGED = (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError)
_REFERENCE = re.compile(r"([A-Z]{1,7})(\d{1,9})")
_ENCRYPTED = 0x1
_FIRST_LETTER = ord("A") - 1


def checked_copy(data: bytes) -> BytesIO:
    """Return a workbook of the same XML parts, each found to be within the limits.

    Raises:
        RefusedError: ``UnreadableFile`` or ``TooLargeFile``.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = _unpack(archive, _wanted(archive.infolist()))
    except _DAMAGED as error:
        raise RefusedError(UnreadableFile(field="path")) from error
    _check_cells(parts)
    copy = BytesIO()
    with ZipFile(copy, "w", ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    copy.seek(0)
    return copy


def _wanted(infos: Sequence[ZipInfo]) -> list[ZipInfo]:
    keep_within(Measure.PARTS, len(infos), MOST_PARTS)
    wanted = [info for info in infos if info.filename.lower().endswith((".xml", ".rels"))]
    names = [info.filename.lower() for info in wanted]
    if _WORKBOOK not in names or len(set(names)) < len(names):
        raise RefusedError(UnreadableFile(field="path"))
    if any(info.flag_bits & _ENCRYPTED for info in wanted):
        raise RefusedError(UnreadableFile(field="path"))
    keep_within(Measure.UNPACKED_BYTES, sum(info.file_size for info in wanted), MOST_UNPACKED)
    for info in wanted:
        believable = max(RATIO_FROM, info.compress_size * MOST_RATIO)
        keep_within(Measure.UNPACKED_BYTES, info.file_size, believable)
    return wanted


def _unpack(archive: ZipFile, infos: Sequence[ZipInfo]) -> dict[str, bytes]:
    """Read the parts, each no further than its size as checked says."""
    parts = {}
    for info in infos:
        with archive.open(info) as part:
            parts[info.filename] = part.read(info.file_size)
            if part.read(1):
                raise RefusedError(UnreadableFile(field="path"))
    return parts


def _check_cells(parts: dict[str, bytes]) -> None:
    """Check the texts, then every part that may be a sheet: the workbook says which ones are."""
    strings = _Strings()
    sheets = []
    for name, content in parts.items():
        if name.lower() == _STRINGS:
            strings.read(content)
        elif name.lower().endswith(".xml"):
            sheets.append(content)
    cells = _Cells(strings.lengths)
    for content in sheets:
        cells.read(content)


class _Scan:
    """Goes through one XML part, element by element, keeping nothing of it."""

    def read(self, content: bytes) -> None:
        """Read the part.

        Raises:
            RefusedError: ``UnreadableFile`` if it is no XML, or defines types of
                its own; ``TooLargeFile`` from what a subclass counts.
        """
        self.begin()
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start_element
        parser.EndElementHandler = self._end_element
        parser.CharacterDataHandler = self.text
        parser.StartDoctypeDeclHandler = self._refuse
        try:
            parser.Parse(content, True)
        except (expat.ExpatError, ValueError) as error:
            raise RefusedError(UnreadableFile(field="path")) from error

    def begin(self) -> None:
        """Get ready for the next part."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """See an element begin."""

    def end(self, name: str) -> None:
        """See an element end."""

    def text(self, text: str) -> None:
        """See characters."""

    def _start_element(self, name: str, attributes: dict[str, str]) -> None:
        self.start(name.rpartition(" ")[2], attributes)

    def _end_element(self, name: str) -> None:
        self.end(name.rpartition(" ")[2])

    def _refuse(self, *_declaration: object) -> None:
        raise RefusedError(UnreadableFile(field="path"))


class _Strings(_Scan):
    """Measures the texts that cells share."""

    def __init__(self) -> None:
        self.lengths: list[int] = []
        self._length = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Begin a text."""
        if name == "si":
            self._length = 0

    def text(self, text: str) -> None:
        """Count."""
        self._length += len(text)

    def end(self, name: str) -> None:
        """Note the length of a text."""
        if name == "si":
            keep_within(Measure.TEXT, self._length, LONGEST_CELL)
            self.lengths.append(self._length)


class _Cells(_Scan):
    """Checks where the filled cells lie, and how much text they hold together."""

    def __init__(self, lengths: Sequence[int]) -> None:
        self._lengths = lengths
        self._total = 0
        self.begin()

    def begin(self) -> None:
        """Start before the first row."""
        self._row = self._column = 0
        self._shared = self._in_value = False
        self._value = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Follow rows and cells; check the place of a cell that holds something."""
        if name == "c":
            self._place(attributes)
        elif name == "row":
            self._row, self._column = int(attributes.get("r") or self._row + 1), 0
        elif name in {"v", "is", "f"}:
            self._in_value, self._value = name == "v", ""
            keep_within(Measure.ROWS, self._row, MOST_ROWS)
            keep_within(Measure.COLUMNS, self._column, MOST_COLUMNS)

    def text(self, text: str) -> None:
        """Keep what a cell refers to."""
        if self._in_value:
            self._value += text

    def end(self, name: str) -> None:
        """Count the text of a cell."""
        if name != "v":
            return
        self._in_value = False
        keep_within(Measure.TEXT, len(self._value), LONGEST_CELL)
        if self._shared and self._value.isdecimal() and int(self._value) < len(self._lengths):
            self._total += self._lengths[int(self._value)]
            keep_within(Measure.TEXT, self._total, MOST_TEXT)

    def _place(self, attributes: dict[str, str]) -> None:
        self._shared = attributes.get("t") == "s"
        match = _REFERENCE.fullmatch(attributes.get("r", "").upper())
        if match:
            self._row, self._column = int(match[2]), _number(match[1])
        else:
            self._column += 1


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - _FIRST_LETTER
    return number
