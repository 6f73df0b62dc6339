"""The telephone: calls, messages for those who are away, what is prepared, what was missed.

Times are kept in UTC: they are compared and sorted.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from desk_gui.db.tables.base import Base, Key, Word


class CallRow(Base):
    """A call, in or out, from its first ring to what became of it."""

    __tablename__ = "calls"
    __table_args__ = (
        Index("ix_calls_started", "started_at", "id"),
        Index("ix_calls_day", "day"),
        Index("ix_calls_person", "person_id", "id"),
        Index(
            "ix_calls_ringing",
            "started_at",
            sqlite_where=text("outcome = 'ringing'"),
            postgresql_where=text("outcome = 'ringing'"),
        ),
        Index(
            "ix_calls_unsettled",
            "started_at",
            sqlite_where=text("outcome = 'missed' AND settled_at IS NULL"),
            postgresql_where=text("outcome = 'missed' AND settled_at IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    day: Mapped[date]
    """The day it began on, by the office's clock."""
    direction: Mapped[str] = mapped_column(String(8))
    line: Mapped[str] = mapped_column(String(40))
    number: Mapped[str] = mapped_column(String(100))
    """As it was typed, or as the telephone system gave it."""
    e164: Mapped[str | None] = mapped_column(String(20), index=True)
    digits: Mapped[str] = mapped_column(String(100), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    name: Mapped[str] = mapped_column(String(400))
    firm: Mapped[str] = mapped_column(String(400))
    language: Mapped[str | None] = mapped_column(String(2))
    asked_for_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    transferred_to_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    outcome: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str] = mapped_column(String(400))
    note: Mapped[str] = mapped_column(String(1000))
    read_back: Mapped[str] = mapped_column(String(60))
    """What was read back and is right, with commas."""
    started_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    clock_moved: Mapped[bool] = mapped_column(default=False)
    """Whether the clock went back during it: how long it took is not known."""
    rang: Mapped[bool] = mapped_column(default=False)
    """Whether the telephone system told of it, before anybody wrote it down."""
    rings_again: Mapped[str] = mapped_column(String(8))
    """After a dropped line: ``we`` or ``they``; empty otherwise."""
    settled_at: Mapped[datetime | None]
    """When a later call, a visit or somebody's word settled a missed one."""
    settled_by: Mapped[str] = mapped_column(String(200))
    answered_by: Mapped[str] = mapped_column(String(200))
    desk: Mapped[str] = mapped_column(String(40))
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class CallWordRow(Base):
    """The search index of calls: a folded word of name, firm, reason or message, or a number."""

    __tablename__ = "call_words"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    word: Mapped[str] = mapped_column(Word, primary_key=True)
    call_id: Mapped[int] = mapped_column(Key, ForeignKey("calls.id"), primary_key=True, index=True)


class MessageRow(Base):
    """A message for somebody who was away, until they confirm it."""

    __tablename__ = "messages"
    __table_args__ = (
        Index("ix_messages_for", "for_id", "confirmed_at"),
        Index(
            "ix_messages_unconfirmed",
            "at",
            sqlite_where=text("confirmed_at IS NULL"),
            postgresql_where=text("confirmed_at IS NULL"),
        ),
        # The slip of a message that was taken back is not to confirm the next one.
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    call_id: Mapped[int] = mapped_column(ForeignKey("calls.id"), index=True)
    for_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    wish: Mapped[str] = mapped_column(String(16))
    calls_again_at: Mapped[datetime | None]
    text: Mapped[str] = mapped_column(String(2000))
    urgent: Mapped[bool]
    promise_id: Mapped[int | None] = mapped_column(ForeignKey("promises.id"))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(200))
    confirmed_at: Mapped[datetime | None]
    confirmed_by: Mapped[str] = mapped_column(String(200))
    """Who noted that the callee has it."""
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class CallPlanRow(Base):
    """A sheet for a call that is to be made: the goal, the questions, the papers."""

    __tablename__ = "call_plans"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    name: Mapped[str] = mapped_column(String(400))
    number: Mapped[str] = mapped_column(String(100))
    goal: Mapped[str] = mapped_column(String(400))
    questions: Mapped[str] = mapped_column(String(2000))
    papers: Mapped[str] = mapped_column(String(400))
    best_at: Mapped[datetime | None]
    promise_id: Mapped[int | None] = mapped_column(ForeignKey("promises.id"))
    call_id: Mapped[int | None] = mapped_column(ForeignKey("calls.id"), index=True)
    """The call it became."""
    dropped_at: Mapped[datetime | None]
    """When it was given up."""
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(200))
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class PromiseTryRow(Base):
    """One try to keep a promise."""

    __tablename__ = "promise_tries"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    promise_id: Mapped[int] = mapped_column(ForeignKey("promises.id"), index=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(200))
    result: Mapped[str] = mapped_column(String(16))
    note: Mapped[str] = mapped_column(String(400))


class PhraseRow(Base):
    """A sentence of the prompter in the office's own words, in place of ours."""

    __tablename__ = "phrases"

    key: Mapped[str] = mapped_column(String(80), primary_key=True)
    language: Mapped[str] = mapped_column(String(2), primary_key=True)
    text: Mapped[str] = mapped_column(String(1000))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(200))
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class OfferAnswerRow(Base):
    """An offer the prompter made to somebody, and whether they said yes."""

    __tablename__ = "offer_answers"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    key: Mapped[str] = mapped_column(String(80))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    accepted: Mapped[bool]
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(200))


class HandoverRow(Base):
    """A desk handed over from one person to the next, with what was open."""

    __tablename__ = "handovers"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    at: Mapped[datetime]
    given_by: Mapped[str] = mapped_column(String(200))
    taken_by: Mapped[str] = mapped_column(String(200))
    note: Mapped[str] = mapped_column(String(2000))
    counts: Mapped[dict[str, Any]] = mapped_column(JSON)
    """How much was open, by kind; no names."""
    desk: Mapped[str] = mapped_column(String(40))


class CallCountRow(Base):
    """Calls of an hour that were purged: the numbers stay when the names go."""

    __tablename__ = "call_counts"

    day: Mapped[date] = mapped_column(primary_key=True)
    hour: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    direction: Mapped[str] = mapped_column(String(8), primary_key=True)
    outcome: Mapped[str] = mapped_column(String(16), primary_key=True)
    calls: Mapped[int]
    seconds: Mapped[int]
    """Of all of them together."""
