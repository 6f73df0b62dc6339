"""What every table stands on: names of constraints, types of keys, the common base."""

from datetime import datetime
from typing import cast

from sqlalchemy import BigInteger, Integer, MetaData, String, Table
from sqlalchemy.orm import DeclarativeBase

from desk_gui.db.types import Moment, MonthText
from desk_gui.domain.months import Month

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

# SQLite gives rowids to INTEGER only; PostgreSQL wants the room.
Key = BigInteger().with_variant(Integer, "sqlite")
# Searched by ranges of characters: a language's own order would break them.
Word = String(64).with_variant(String(64, collation="C"), "postgresql")


class Base(DeclarativeBase):
    """Base of every table."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {datetime: Moment, Month: MonthText}  # noqa: RUF012


def table(row: type[Base]) -> Table:
    """Return the table behind a row class, for statements of Core."""
    return cast("Table", row.__table__)
