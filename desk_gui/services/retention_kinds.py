"""What the nightly run knows of a kind of record: what has ended, what keeps it, how it goes.

A kind whose tables are there has one object of these; ``services/retention.py``
lists them. A period can be set for every kind, also one that has none yet.
Money has none on purpose: posted forms and payments are never changed or
deleted (triggers of the database refuse it), so its period only says how long
they keep the people they name on record.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any, ClassVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    String,
    Table,
    and_,
    case,
    func,
    not_,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session

from desk_gui.db.copies import Cancelled
from desk_gui.domain.languages import Country
from desk_gui.domain.retention import Holdable, PersonTraces, Purged, RecordKind, RetentionPeriods
from desk_gui.domain.retention_rules import ended_before
from desk_gui.services.access import Desk
from desk_gui.services.journal import Journal


@dataclass(frozen=True, kw_only=True)
class Night:
    """What one run goes by; ``now`` is in the office's zone."""

    now: datetime
    periods: RetentionPeriods
    wait_norm: int
    """Minutes a visitor may wait, for what is counted of purged visits."""

    @property
    def today(self) -> date:
        """The date on the wall."""
        return self.now.date()

    @property
    def zone(self) -> tzinfo | None:
        """The office's zone."""
        return self.now.tzinfo

    def before(self, kind: RecordKind) -> date:
        """Return the day before which a record of the kind has to have ended."""
        return ended_before(self.periods.days, kind, self.today)


class KindOfRecord(ABC):
    """One kind: three conditions on its table, and how a batch of its rows is taken out."""

    kind: ClassVar[RecordKind]
    rows: ClassVar[Table]
    """One row is one record; its key is ``id``."""
    batch: ClassVar[int] = 500
    """How many go in one transaction: nobody at the desk waits longer for it than for a sale."""

    stays_out: ClassVar[bool] = False
    """Whether a restored backup must not bring them back until the next run: for erased people."""

    @abstractmethod
    def ended(self, night: Night) -> ColumnElement[bool]:
        """Return the condition for records that ended before their period."""

    @abstractmethod
    def held(self) -> ColumnElement[bool]:
        """Return the condition for records that a hold keeps."""

    @abstractmethod
    def protected(self, night: Night) -> ColumnElement[bool]:
        """Return the condition for records that something open needs."""

    def prepare(
        self, desk: Desk, night: Night, cancelled: Cancelled, promise: Callable[[], None]
    ) -> None:
        """Do what is done once before the first batch goes, in short transactions too.

        ``promise`` is called before anything is taken out of the file.
        """
        return

    @abstractmethod
    def hold(self, session: Session, journal: Journal, keys: Sequence[int]) -> None:
        """Hold these records, and what goes with them, in the order of ``holding_order``."""

    @abstractmethod
    def take_out(
        self, session: Session, journal: Journal, night: Night, keys: Sequence[int]
    ) -> list[PersonTraces]:
        """Take these records out for good; return of whom drafts may still speak."""

    @abstractmethod
    def names(self, connection: Connection, keys: Iterable[int]) -> Mapping[int, str]:
        """Return what records are called, as the screen shows them."""

    @abstractmethod
    def find(
        self, connection: Connection, text: str, limit: int, country: Country
    ) -> list[Holdable]:
        """Return the records that are meant by what somebody types, to put one under a hold."""

    def clear_up(self, session: Session, night: Night) -> int:
        """Take out some of what has ended and is no record of its own; return how much it was."""
        return 0

    def standing(self, connection: Connection, night: Night) -> Purged:
        """Return how many would go now, and how many are due but stay."""
        held, protected = self.held(), self.protected(night)
        query = select(
            func.count(case((and_(not_(held), not_(protected)), 1))),
            func.count(case((held, 1))),
            func.count(case((and_(not_(held), protected), 1))),
        )
        going, kept, needed = connection.execute(query.where(self.ended(night))).one()
        return Purged(
            kind=self.kind,
            before=night.before(self.kind),
            purged=going,
            held=kept,
            protected=needed,
        )

    def next_batch(
        self, session: Session, journal: Journal, night: Night, after: int
    ) -> Sequence[int]:
        """Return the keys of the next records to go, held with what goes along."""
        key = self.rows.c.id
        query = self.going(night).where(key > after).order_by(key).limit(self.batch)
        keys = session.scalars(query).all()
        if keys:
            self.hold(session, journal, keys)
        return keys

    def still_going(self, session: Session, night: Night, keys: Sequence[int]) -> Sequence[int]:
        """Return which of these records go indeed, now that they are held.

        Who held one before may have put it under a hold, or opened something.
        """
        if session.get_bind().dialect.name == "sqlite":
            return keys
        return session.scalars(self.going(night).where(self.rows.c.id.in_(keys))).all()

    def going(self, night: Night) -> Select[int]:
        """Return the query for the keys of what would go now."""
        stays = self.held() | self.protected(night)
        key: ColumnElement[int] = self.rows.c.id
        return select(key).where(self.ended(night), not_(stays))


def day_of(moment: ColumnElement[Any]) -> ColumnElement[str]:
    """Return the date that a stored time begins with, as text that sorts by day."""
    return func.substr(type_coerce(moment, String), 1, len("2026-11-18"))
