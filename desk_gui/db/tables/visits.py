"""Visits: who came to whom, when, and what became of it.

Times that are compared or sorted in a query are kept in UTC. Visits are not
posted: retention takes them out again, whole.
"""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from desk_gui.db.tables.base import Base, Key, Word


class VisitRow(Base):
    """A visit from the first word of it to the door. One entry may stand for a group."""

    __tablename__ = "visits"
    __table_args__ = (
        Index("ix_visits_state_day", "state", "day"),
        Index("ix_visits_day", "day", "id"),
        Index("ix_visits_host", "host_id", "day"),
        Index("ix_visits_person", "person_id", "id"),
    )

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    number: Mapped[str | None] = mapped_column(String(16), unique=True)
    """``2026-0147``, given at arrival; NULL for who has not come."""
    day: Mapped[date]
    """The day it is expected on, or on which it began."""
    state: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(400))
    firm: Mapped[str] = mapped_column(String(400))
    phone: Mapped[str] = mapped_column(String(100))
    language: Mapped[str | None] = mapped_column(String(2))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    people: Mapped[int]
    """How many came in this entry, at least 1."""
    host_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    """Whom the present stop is with."""
    purpose: Mapped[str] = mapped_column(String(400))
    topic: Mapped[str] = mapped_column(String(200))
    brings: Mapped[str] = mapped_column(String(400))
    note: Mapped[str] = mapped_column(String(1000))
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id"), index=True)
    expected_at: Mapped[datetime | None]
    arrived_at: Mapped[datetime | None]
    waiting_since: Mapped[datetime | None]
    admitted_at: Mapped[datetime | None]
    """When the present stop began."""
    left_at: Mapped[datetime | None]
    lead_left_at: Mapped[datetime | None]
    """When the one it goes by left a group whose others stayed."""
    inexact: Mapped[str] = mapped_column(String(60))
    """Names of the times that were guessed, with commas."""
    auto_closed: Mapped[bool]
    """Whether the house closed it: nobody saw them leave."""
    reason: Mapped[str] = mapped_column(String(400))
    """Why it was cancelled, or left unserved."""
    offered: Mapped[str] = mapped_column(String(60))
    """What was offered to who waits, with commas."""
    told_until: Mapped[datetime | None]
    """Until when the visitor was told to wait."""
    reminded_at: Mapped[datetime | None]
    """When the host was reminded last."""
    desk: Mapped[str] = mapped_column(String(40))
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class VisitMemberRow(Base):
    """One of a group, or the one who came along."""

    __tablename__ = "visit_members"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), index=True)
    position: Mapped[int]
    name: Mapped[str] = mapped_column(String(400))
    firm: Mapped[str] = mapped_column(String(400))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    left_at: Mapped[datetime | None]


class VisitStopRow(Base):
    """One purpose of a visit: with whom, about what; several follow one after another."""

    __tablename__ = "visit_stops"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), index=True)
    position: Mapped[int]
    host_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    purpose: Mapped[str] = mapped_column(String(400))
    topic: Mapped[str] = mapped_column(String(200))
    admitted_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]


class VisitEventRow(Base):
    """A step or a correction of a visit: who, when, and which time became which."""

    __tablename__ = "visit_events"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), index=True)
    kind: Mapped[str] = mapped_column(String(24))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(200))
    field: Mapped[str] = mapped_column(String(40))
    before: Mapped[str] = mapped_column(String(40))
    after: Mapped[str] = mapped_column(String(40))
    reason: Mapped[str] = mapped_column(String(400))


class VisitWordRow(Base):
    """The search index of visits: a folded word of name, firm, member, host, purpose or number."""

    __tablename__ = "visit_words"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    word: Mapped[str] = mapped_column(Word, primary_key=True)
    visit_id: Mapped[int] = mapped_column(
        Key, ForeignKey("visits.id"), primary_key=True, index=True
    )


class BadgeLoanRow(Base):
    """A plastic badge in a visitor's hands, or in one of a group's, until it comes back."""

    __tablename__ = "badge_loans"
    __table_args__ = (
        Index(
            "uq_badge_loans_out",
            "number",
            unique=True,
            sqlite_where=text("returned_at IS NULL AND lost_at IS NULL"),
            postgresql_where=text("returned_at IS NULL AND lost_at IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    number: Mapped[str] = mapped_column(String(20))
    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), index=True)
    member_id: Mapped[int | None] = mapped_column(ForeignKey("visit_members.id"), index=True)
    """Who of the group has it; NULL for the one it goes by, and for whom nobody named."""
    unnamed: Mapped[bool]
    """Whether one of the group has it whom nobody named."""
    issued_at: Mapped[datetime]
    returned_at: Mapped[datetime | None]
    lost_at: Mapped[datetime | None]
    ended_in: Mapped[int | None] = mapped_column(ForeignKey("visit_events.id"), index=True)
    """The step in which it came back or was lost, which taken back gives it out again."""


class AdmissionNoteRow(Base):
    """What the desk has to know before somebody is let in; with who may read it."""

    __tablename__ = "admission_notes"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    kind: Mapped[str] = mapped_column(String(16))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    name: Mapped[str] = mapped_column(String(400))
    folded_name: Mapped[str] = mapped_column(String(800), index=True)
    """The words of the name folded and sorted: Péter Kovács is Kovács Péter."""
    firm: Mapped[str] = mapped_column(String(400))
    text: Mapped[str] = mapped_column(String(1000))
    audience: Mapped[str] = mapped_column(String(16))
    until: Mapped[date | None]
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(200))
    lifted_at: Mapped[datetime | None]
    lifted_by: Mapped[str] = mapped_column(String(200))
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class EvacuationRow(Base):
    """An alarm or a drill, from the key to the word that all is over."""

    __tablename__ = "evacuations"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    kind: Mapped[str] = mapped_column(String(16))
    started_at: Mapped[datetime]
    started_by: Mapped[str] = mapped_column(String(200))
    handed_over_at: Mapped[datetime | None]
    """When the list was given to the rescuers."""
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str] = mapped_column(String(200))
    note: Mapped[str] = mapped_column(String(1000))


class EvacuationPersonRow(Base):
    """Someone who was in the house at an alarm, and when they were found."""

    __tablename__ = "evacuation_people"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    evacuation_id: Mapped[int] = mapped_column(ForeignKey("evacuations.id"), index=True)
    uid: Mapped[str | None] = mapped_column(String(36), unique=True)
    """Of somebody who was added; NULL for who was on the list from the first."""
    position: Mapped[int]
    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visits.id"), index=True)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), index=True)
    name: Mapped[str] = mapped_column(String(400))
    firm: Mapped[str] = mapped_column(String(400))
    place: Mapped[str] = mapped_column(String(300))
    """Host and room, as printed."""
    arrived_at: Mapped[datetime | None]
    found_at: Mapped[datetime | None]
    found_by: Mapped[str] = mapped_column(String(200))
    added: Mapped[bool]
    """Whether nobody had entered them before the alarm."""
