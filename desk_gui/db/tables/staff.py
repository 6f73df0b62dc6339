"""The people of the house: who they are, what they handle, where they are now."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from desk_gui.db.tables.base import Base, Key, Word


class StaffRow(Base):
    """Someone of the house whom visitors come to. Never deleted: visits name them."""

    __tablename__ = "staff"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    folded_name: Mapped[str] = mapped_column(String(400), index=True)
    post: Mapped[str] = mapped_column(String(200))
    room: Mapped[str] = mapped_column(String(100))
    phone: Mapped[str] = mapped_column(String(100))
    email: Mapped[str] = mapped_column(String(254))
    hours: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))
    """Monday to Sunday as ``8:00–17:00`` or empty; NULL for the office's own."""
    slot_minutes: Mapped[int | None]
    """How long an appointment takes; NULL for the house's rule."""
    stand_in_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    account_id: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"), unique=True)
    """What they sign in by; nobody else of the house does."""
    ask_first: Mapped[str] = mapped_column(String(1000))
    """What the desk asks before it disturbs them."""
    note: Mapped[str] = mapped_column(String(1000))
    photo: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    left_on: Mapped[date | None]
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class StaffTopicRow(Base):
    """What somebody handles; the first who has a topic is asked first."""

    __tablename__ = "staff_topics"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    position: Mapped[int]
    topic: Mapped[str] = mapped_column(String(200))


class StaffWordRow(Base):
    """The directory's search index: a folded word of a name, a post, a room or a topic."""

    __tablename__ = "staff_words"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    word: Mapped[str] = mapped_column(Word, primary_key=True)
    staff_id: Mapped[int] = mapped_column(Key, ForeignKey("staff.id"), primary_key=True, index=True)
    topic: Mapped[str] = mapped_column(String(200), primary_key=True)
    """The topic the word is of; empty for words of the person."""


class StaffPresenceRow(Base):
    """Where somebody is now, as the desk set it; apart, so that it is no change of the record."""

    __tablename__ = "staff_presence"

    staff_id: Mapped[int] = mapped_column(
        Key, ForeignKey("staff.id"), primary_key=True, autoincrement=False
    )
    state: Mapped[str] = mapped_column(String(16))
    back_at: Mapped[datetime | None]
    note: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(200))


class ReceptionRow(Base):
    """The rules of the reception, one row; what is not searched is kept as one document."""

    __tablename__ = "reception"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    settings: Mapped[dict[str, Any]] = mapped_column(JSON)
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
