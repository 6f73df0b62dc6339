"""Appointments of the house's people, and what was promised to those who wait.

Times are kept in UTC: they are compared and sorted.
"""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desk_gui.db.tables.base import Base, Key


class AppointmentRow(Base):
    """A time of a host that is taken: by a visitor, or by what an import says."""

    __tablename__ = "appointments"
    __table_args__ = (
        UniqueConstraint("host_id", "uid", "recurrence"),
        Index("ix_appointments_host_day", "host_id", "day"),
    )

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(255))
    """As in iCalendar; one for a whole series."""
    recurrence: Mapped[str] = mapped_column(String(32))
    """Which of a series, as RECURRENCE-ID; empty for one that stands alone."""
    host_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    kind: Mapped[str] = mapped_column(String(16))
    day: Mapped[date]
    """The day it begins on, by the office's clock."""
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    title: Mapped[str] = mapped_column(String(400))
    state: Mapped[str] = mapped_column(String(16))
    moved_from: Mapped[datetime | None]
    """When it was to be, as the other side was told last."""
    from_host_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    """With whom it was to be, as the other side was told last; NULL where that is the host."""
    reason: Mapped[str] = mapped_column(String(400))
    told: Mapped[bool]
    """Whether the other side was told of the last move or cancellation."""
    source: Mapped[str] = mapped_column(String(16))
    created_at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(200))
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class FormerHostRow(Base):
    """Somebody whose appointment it was, until it went to another: their calendar forgets it."""

    __tablename__ = "former_hosts"

    appointment_id: Mapped[int] = mapped_column(
        ForeignKey("appointments.id", ondelete="CASCADE"), primary_key=True
    )
    host_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), primary_key=True, index=True)
    starts_at: Mapped[datetime]
    """When it was to be with them."""
    ends_at: Mapped[datetime]


class PromiseRow(Base):
    """A word given to somebody: what, to whom, until when, and how it ended."""

    __tablename__ = "promises"
    __table_args__ = (Index("ix_promises_state_due", "state", "due_at"),)

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    kind: Mapped[str] = mapped_column(String(24))
    text: Mapped[str] = mapped_column(String(400))
    due_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(16))
    channel: Mapped[str] = mapped_column(String(16))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visits.id"), index=True)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"))
    made_at: Mapped[datetime]
    made_by: Mapped[str] = mapped_column(String(200))
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[str] = mapped_column(String(200))
    reason: Mapped[str] = mapped_column(String(400))
    renews_id: Mapped[int | None] = mapped_column(ForeignKey("promises.id"))
    call_id: Mapped[int | None] = mapped_column(ForeignKey("calls.id"), index=True)
    """The call it was made in."""
    reminds_at: Mapped[datetime | None]
    """When the desk is reminded next: before it is due, or when it was put off to."""
    reminded_at: Mapped[datetime | None]
    """When it was reminded of last; one desk writes it, the others see it."""
    reminded_by: Mapped[str] = mapped_column(String(80), default="")
    """The workstation that rang for it."""
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
