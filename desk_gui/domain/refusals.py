"""Saying no: why an input is refused, as types that views put into words."""

from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from datetime import datetime
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """One reason why an input cannot be taken; each reason is its own subclass.

    ``field`` names the input field to return to (the attribute of the input
    record), or is empty when no single field is at fault.
    """

    field: str = ""


@dataclass(frozen=True, kw_only=True)
class Missing(Refusal):
    """The field must not be empty."""


@dataclass(frozen=True, kw_only=True)
class TooLong(Refusal):
    """The text is longer than the field keeps."""

    limit: int


@dataclass(frozen=True, kw_only=True)
class UnreadableText(Refusal):
    """The text holds characters that no one can read or print (control characters)."""


@dataclass(frozen=True, kw_only=True)
class ChangedMeanwhile(Refusal):
    """Someone else changed the record after it was read.

    Who, and when, is told where it is known; it is the same reason without.
    """

    by: str = dataclass_field(default="", compare=False)
    at: datetime | None = dataclass_field(default=None, compare=False)


@dataclass(frozen=True, kw_only=True)
class NotAllowed(Refusal):
    """The person at the desk may not do this."""

    permission: str


class RefusedError(Exception):
    """An action was refused and nothing was changed; ``refusals`` says why."""

    def __init__(self, *refusals: Refusal) -> None:
        super().__init__(", ".join(type(refusal).__name__ for refusal in refusals))
        self.refusals = refusals


class Gathered:
    """Refusals gathered field by field, so that a form hears of all of them at once."""

    def __init__(self) -> None:
        self._refusals: list[Refusal] = []

    def add(self, *refusals: Refusal) -> None:
        """Note reasons."""
        self._refusals += refusals

    def take(self, check: Callable[[], T], otherwise: T) -> T:
        """Return what the check returns; where it refuses, note why and go on."""
        try:
            return check()
        except RefusedError as error:
            self._refusals += error.refusals
            return otherwise

    def raise_any(self) -> None:
        """Refuse, if there was any reason.

        Raises:
            RefusedError: with all reasons.
        """
        if self._refusals:
            raise RefusedError(*self._refusals)
