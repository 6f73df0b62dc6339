"""Why a price list cannot be read or imported as a whole; rows have doubts instead."""

from dataclasses import dataclass

from desk_gui.domain.refusals import Refusal


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
