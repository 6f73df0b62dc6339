"""Why a list from another program cannot be read as a whole; rows have doubts instead."""

from dataclasses import dataclass
from enum import StrEnum

from desk_gui.domain.refusals import Refusal


class Measure(StrEnum):
    """What there is too much of in a file."""

    BYTES = "bytes"
    UNPACKED_BYTES = "unpacked_bytes"
    PARTS = "parts"
    ROWS = "rows"
    COLUMNS = "columns"
    TEXT = "text"


@dataclass(frozen=True, kw_only=True)
class EmptyFile(Refusal):
    """The file holds no row."""


@dataclass(frozen=True, kw_only=True)
class FileUnavailable(Refusal):
    """The file is not there, or may not be opened."""


@dataclass(frozen=True, kw_only=True)
class UnreadableFile(Refusal):
    """The file is no CSV and no XLSX, or it is damaged or cut short."""


@dataclass(frozen=True, kw_only=True)
class WrongEncoding(Refusal):
    """The text is neither UTF-8, UTF-16 with a mark, nor Windows Cyrillic."""


@dataclass(frozen=True, kw_only=True)
class TooLargeFile(Refusal):
    """The file holds more than a list can: refused before it takes the memory."""

    measure: Measure
    limit: int
