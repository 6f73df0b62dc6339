"""How long things are kept, what may not go yet, what went; and letters on their way."""

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from desk_gui.db.tables.base import Base, Key


class HoldRow(Base):
    """A record that may not be purged or erased until somebody lifts the hold."""

    __tablename__ = "holds"
    __table_args__ = (Index("ix_holds_record", "kind", "record_id"),)

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    kind: Mapped[str] = mapped_column(String(16))
    """A kind of record, as in the retention periods."""
    record_id: Mapped[int] = mapped_column(BigInteger)
    reason: Mapped[str] = mapped_column(String(400))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(200))
    released_at: Mapped[datetime | None]
    released_by: Mapped[str] = mapped_column(String(200))


class PurgeRow(Base):
    """What one nightly run took out of one kind of record; counts, no names."""

    __tablename__ = "purges"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    run: Mapped[str] = mapped_column(String(36), index=True)
    """One run purges several kinds."""
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(200))
    kind: Mapped[str] = mapped_column(String(16))
    before: Mapped[date]
    """What ended before this day was due."""
    purged: Mapped[int]
    held: Mapped[int]
    """Due, but under a hold."""
    protected: Mapped[int]
    """Due, but something open names them."""
    ended_at: Mapped[datetime | None]
    """When the whole run came to its end; NULL for one that was stopped or killed on its way."""


class VisitCountRow(Base):
    """Visits of an hour that were purged: the numbers stay when the names go."""

    __tablename__ = "visit_counts"

    day: Mapped[date] = mapped_column(primary_key=True)
    hour: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    """Of arrival, 0 to 23 by the office's clock; -1 for who did not come."""
    state: Mapped[str] = mapped_column(String(16), primary_key=True)
    auto_closed: Mapped[bool] = mapped_column(primary_key=True)
    visits: Mapped[int]
    people: Mapped[int]
    shown_in: Mapped[int]
    """How many of the visits were shown in to a host: those who waited to an end."""
    waited_minutes: Mapped[int]
    """From arrival to the first host, of all who were shown in together."""
    over_norm: Mapped[int]
    """How many of them waited longer than the house's norm was when they were purged."""


class MailRow(Base):
    """A letter on its way to somebody of the house; what it says is made when it is sent."""

    __tablename__ = "mails"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    kind: Mapped[str] = mapped_column(String(24))
    reference: Mapped[int] = mapped_column(BigInteger)
    """The record it is about, by its kind."""
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    state: Mapped[str] = mapped_column(String(16))
    attempts: Mapped[int]
    trouble: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
