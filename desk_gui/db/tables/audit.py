"""The audit: the chain of what was done, and its key."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from desk_gui.db.tables.base import Base, Key


class ChainKeyRow(Base):
    """The key of the audit's chain, one row, made with the database. Posted: never changed."""

    __tablename__ = "chain_keys"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    key: Mapped[str] = mapped_column(String(64))


class AuditRow(Base):
    """Who did what, when, from where; each row is a link of a chain. Posted: never changed.

    No names: an account, a record and a person are their keys.
    """

    __tablename__ = "audit"
    __table_args__ = (
        Index("ix_audit_subject", "subject_kind", "subject_id", "id"),
        Index("ix_audit_person", "person_id", "id"),
        Index("ix_audit_account", "account_id", "id"),
    )

    id: Mapped[int] = mapped_column(Key, primary_key=True, autoincrement=False)
    """Counted from 1 without a gap, on both databases."""
    at: Mapped[datetime]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"))
    workstation: Mapped[str] = mapped_column(String(80))
    deed: Mapped[str] = mapped_column(String(40))
    subject_kind: Mapped[str] = mapped_column(String(24))
    subject_id: Mapped[int | None] = mapped_column(BigInteger)
    person_id: Mapped[int | None] = mapped_column(BigInteger)
    """Whose record it was about; no foreign key, for it outlives an erasure."""
    purpose: Mapped[str] = mapped_column(String(24))
    fields: Mapped[str] = mapped_column(String(400))
    """Names of the fields that changed, with commas; never what stands in them."""
    covers: Mapped[str] = mapped_column(Text)
    """The posted rows this deed wrote: ``payments:12;form_events:80-87``."""
    digest: Mapped[str] = mapped_column(String(64))
    """HMAC of what those rows hold, or empty."""
    link: Mapped[str] = mapped_column(String(64))
    """HMAC of the link before and of this row."""
