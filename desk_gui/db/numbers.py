"""Numbers without gaps: a counter row, moved in the transaction that uses the number."""

from sqlalchemy import insert, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desk_gui.db.tables import NumberSeriesRow


def next_number(session: Session, series: str) -> int:
    """Return the next number of a series, counting from 1.

    An undone transaction gives its number back: a sequence would leave a gap.
    The row stays locked until the transaction ends, so two desks never get
    the same number.
    """
    taken = (
        update(NumberSeriesRow)
        .where(NumberSeriesRow.name == series)
        .values(last=NumberSeriesRow.last + 1)
        .returning(NumberSeriesRow.last)
    )
    number: int | None = session.execute(taken).scalar()
    if number is None:
        number = _start(session, series) or session.execute(taken).scalar_one()
    return number


def _start(session: Session, series: str) -> int | None:
    """Begin the series; None if another desk began it at the same moment."""
    try:
        with session.begin_nested():
            session.execute(insert(NumberSeriesRow).values(name=series, last=1))
    except IntegrityError:
        return None
    return 1
