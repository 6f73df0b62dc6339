"""Numbers without gaps: a counter row, moved in the transaction that uses the number."""

from sqlalchemy import Connection, bindparam, insert, update
from sqlalchemy.exc import IntegrityError

from desk_gui.db.tables import NumberSeriesRow, table

_SERIES = table(NumberSeriesRow)
_TAKE = (
    update(_SERIES)
    .where(_SERIES.c.name == bindparam("series"))
    .values(last=_SERIES.c.last + 1)
    .returning(_SERIES.c.last)
)
_START = insert(_SERIES)


def next_number(connection: Connection, series: str) -> int:
    """Return the next number of a series, counting from 1.

    An undone transaction gives its number back: a sequence would leave a gap.
    The row stays locked until the transaction ends, so two desks never get
    the same number.
    """
    number: int | None = connection.execute(_TAKE, {"series": series}).scalar()
    if number is None:
        number = _start(connection, series)
    return number


def _start(connection: Connection, series: str) -> int:
    try:
        with connection.begin_nested():
            connection.execute(_START, {"name": series, "last": 1})
    except IntegrityError:
        # Another desk began the series at the same moment.
        return int(connection.execute(_TAKE, {"series": series}).scalar_one())
    return 1
