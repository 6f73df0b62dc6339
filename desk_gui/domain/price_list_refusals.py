"""Why a price list cannot be read or imported as a whole; rows have doubts instead."""

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
    """The file holds more than a price list can: refused before it takes the memory."""

    measure: Measure
    limit: int


@dataclass(frozen=True, kw_only=True)
class NoHeader(Refusal):
    """No row names the columns; ``missing`` are the columns the nearest row lacks."""

    missing: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class AmbiguousHeader(Refusal):
    """Two columns claim to be the same one, so a price could be the wrong one."""

    line: int
    column: str


@dataclass(frozen=True, kw_only=True)
class BlockedList(Refusal):
    """The list holds rows that cannot be imported, and it is imported whole or not at all."""

    blocking: int


@dataclass(frozen=True, kw_only=True)
class PeriodReversed(Refusal):
    """The last month lies before the first."""


@dataclass(frozen=True, kw_only=True)
class PeriodTooLong(Refusal):
    """The months are more than a catalogue can hold for."""

    limit: int


@dataclass(frozen=True, kw_only=True)
class EffectiveTooLate(Refusal):
    """The list would take effect when its last month is over."""
