"""Column types that mean the same on SQLite and PostgreSQL."""

from datetime import datetime
from typing import Any

from sqlalchemy import Dialect, String, TypeDecorator

from desk_gui.domain.months import Month


class Moment(TypeDecorator[datetime]):
    """An aware time kept with its offset, as ISO text.

    Text, because neither database keeps the offset, and a printed form has to
    show the clock that hung in the office.
    """

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return the ISO text; a time without a zone is a mistake of ours."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored time needs its zone")
        return value.isoformat(timespec="microseconds")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Return the aware time."""
        return None if value is None else datetime.fromisoformat(value)


class MonthText(TypeDecorator[Month]):
    """A calendar month as ``2027-01``: sorts as text in time order."""

    impl = String(7)
    cache_ok = True

    def process_bind_param(self, value: Month | None, dialect: Dialect) -> str | None:
        """Return the text."""
        return None if value is None else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Month | None:
        """Return the month."""
        return None if value is None else Month.parse(value)
