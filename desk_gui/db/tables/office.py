"""The office, its accounts, its days, its numbers, its papers on their way."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from desk_gui.db.tables.base import Base, Key


class OfficeRow(Base):
    """The office, one row; what is not searched is kept as one document."""

    __tablename__ = "office"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    settings: Mapped[dict[str, Any]] = mapped_column(JSON)
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class AccountRow(Base):
    """Someone who signs in. An account is never deleted: history names it."""

    __tablename__ = "accounts"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    login: Mapped[str] = mapped_column(String(60))
    login_key: Mapped[str] = mapped_column(String(120), unique=True)
    """The login folded: what is typed at sign-in is looked up here."""
    name: Mapped[str] = mapped_column(String(200))
    post: Mapped[str] = mapped_column(String(200))
    roles: Mapped[str] = mapped_column(String(100))
    """Role values with commas between them."""
    password: Mapped[str] = mapped_column(String(200))
    """An argon2id hash."""
    recovery: Mapped[str] = mapped_column(String(200))
    """The hash of the one-time recovery code, or empty."""
    must_change: Mapped[bool]
    """Whether somebody else chose the password."""
    active: Mapped[bool]
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class DayEventRow(Base):
    """A business day opened, closed or opened again. Posted: never changed."""

    __tablename__ = "day_events"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    day: Mapped[date] = mapped_column(index=True)
    kind: Mapped[str] = mapped_column(String(16))
    at: Mapped[datetime]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"))
    by: Mapped[str] = mapped_column(String(200))
    note: Mapped[str] = mapped_column(String(400))


class NumberSeriesRow(Base):
    """The last number given in a series; taken in the transaction that uses it."""

    __tablename__ = "number_series"

    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    last: Mapped[int]


class PrintJobRow(Base):
    """A document on its way to a printer; stays until it is printed or let go."""

    __tablename__ = "print_jobs"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    kind: Mapped[str] = mapped_column(String(24))
    reference: Mapped[str] = mapped_column(String(4000))
    title: Mapped[str] = mapped_column(String(200))
    paper: Mapped[str] = mapped_column(String(24))
    copies: Mapped[int]
    created_at: Mapped[datetime]
    counter: Mapped[str] = mapped_column(String(40))
    """The workstation's counter: each desk looks after its own papers."""
    printer: Mapped[str] = mapped_column(String(200))
    state: Mapped[str] = mapped_column(String(24))
    trouble: Mapped[str | None] = mapped_column(String(24))
    detail: Mapped[str] = mapped_column(String(400))
    attempts: Mapped[int]
    queue_id: Mapped[str | None] = mapped_column(String(200))
