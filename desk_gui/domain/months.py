"""Calendar months as values: 2027-01 and what can be counted with it."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

MONTHS_A_YEAR = 12


class Month(NamedTuple):
    """A calendar month; months compare and sort in time order."""

    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> Month:
        """Return the month a day lies in."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> Month:
        """Read ``2027-01``.

        Raises:
            ValueError: the text is no month.
        """
        day = date.fromisoformat(f"{text.strip()}-01")
        return cls(day.year, day.month)

    def plus(self, months: int) -> Month:
        """Return the month so many months later (or earlier)."""
        total = self.year * MONTHS_A_YEAR + self.month - 1 + months
        return Month(total // MONTHS_A_YEAR, total % MONTHS_A_YEAR + 1)

    def until(self, later: Month) -> int:
        """Return how many months there are from this one to a later one (0 for itself)."""
        return (later.year - self.year) * MONTHS_A_YEAR + later.month - self.month

    def first_day(self) -> date:
        """Return the first day of the month."""
        return date(self.year, self.month, 1)

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"
