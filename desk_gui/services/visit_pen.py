"""A visit in the transaction that changes it: its rows, its book of steps, its note in the history.

A visit is locked when it is opened: two desks do the same thing one after the
other, and the second finds what the first has done.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desk_gui.db.tables import (
    BadgeLoanRow,
    StaffRow,
    VisitEventRow,
    VisitMemberRow,
    VisitRow,
    VisitStopRow,
    VisitWordRow,
)
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import ChangedMeanwhile, RefusedError
from desk_gui.domain.visit_rules import Arrival, Step, check_step
from desk_gui.domain.visit_search import visit_words
from desk_gui.domain.visits import (
    UnknownVisit,
    Visit,
    VisitDetails,
    VisitEventKind,
    VisitId,
    VisitState,
)
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.history_rows import changed_meanwhile
from desk_gui.services.holding_order import WRITING
from desk_gui.services.journal import Journal
from desk_gui.services.visit_rows import IS_OUT, present_stop, to_details, to_visit


@dataclass
class VisitPen:
    """One transaction's hold on a visit; times in its rows are UTC."""

    session: Session
    journal: Journal
    row: VisitRow
    stops: list[VisitStopRow]
    members: list[VisitMemberRow] = field(default_factory=list)
    loans: list[BadgeLoanRow] = field(default_factory=list)
    """The plastic badges they carry."""
    changed: set[Topic] = field(default_factory=set)
    is_new: bool = False
    """Whether the visit is written down in this transaction."""

    @property
    def id(self) -> VisitId:
        """The visit's key."""
        return VisitId(self.row.id)

    @property
    def now(self) -> datetime:
        """When the transaction is made, in UTC as it is stored."""
        return self.journal.at.astimezone(UTC)

    @property
    def zone(self) -> tzinfo | None:
        """The office's zone."""
        return self.journal.at.tzinfo

    @property
    def state(self) -> VisitState:
        """How the visit stands."""
        return VisitState(self.row.state)

    @property
    def stop(self) -> VisitStopRow:
        """The present purpose."""
        return self.stops[present_stop(self.state, self.stops)]

    def details(self) -> VisitDetails:
        """Return what is written down."""
        return to_details(self.row, self.stops, self.members, self.zone)

    def check(self, step: Step) -> None:
        """Check that the visit can take a step now. Raises RefusedError."""
        check_step(step, self.state, self._arrival)

    def stand(self, state: VisitState) -> None:
        """Let the visit stand so from now on."""
        self.row.state = state.value
        self.touch()

    def touch(self) -> None:
        """Count a change, also where only parts of the visit change: the version is of all."""
        flag_modified(self.row, "state")
        self.changed.add(Topic.VISITS)

    def event(
        self,
        kind: VisitEventKind,
        *,
        field: str = "",
        before: str = "",
        after: str = "",
        reason: str = "",
        by: str | None = None,
    ) -> VisitEventRow:
        """Write a step down; ``by`` is the person at the desk, or empty for the house itself."""
        event = VisitEventRow(
            visit_id=self.row.id,
            kind=kind.value,
            at=self.now,
            by=self.journal.actor.name if by is None else by,
            field=field,
            before=before,
            after=after,
            reason=reason,
        )
        self.session.add(event)
        return event

    def note(self, deed: Deed, *fields: str) -> None:
        """Note a deed in the history."""
        person = None if self.row.person_id is None else PersonId(self.row.person_id)
        self.journal.note(deed, Subject.VISIT, self.row.id, person=person, fields=fields)

    def show_stop(self) -> None:
        """Let the visit's own row say what its present purpose is: lists read it there."""
        stop = self.stop
        self.row.host_id, self.row.purpose, self.row.topic = stop.host_id, stop.purpose, stop.topic
        self.row.admitted_at = stop.admitted_at

    def index(self, names: dict[int, str] | None = None) -> None:
        """Write the words the visit is found by; ``names`` of its hosts, where they were read."""
        hosts = {stop.host_id for stop in self.stops if stop.host_id is not None}
        if names is None:
            query = select(StaffRow.id, StaffRow.name).where(StaffRow.id.in_(hosts))
            names = {row.id: row.name for row in self.session.execute(query)} if hosts else {}
        texts = tuple(names[host] for host in sorted(hosts) if host in names)
        words = sorted(visit_words(self.details(), self.row.number or "", texts))
        if not self.is_new:
            self.session.execute(delete(VisitWordRow).where(VisitWordRow.visit_id == self.row.id))
        values = [{"word": word, "visit_id": self.row.id} for word in words]
        if values:
            self.session.execute(insert(VisitWordRow), values)

    def outcome(self) -> Outcome[Visit]:
        """Write everything, and return the visit as it is now with the news of it."""
        self.session.flush()
        visit = to_visit(self.row, self.stops, self.members, self.loans, self.zone)
        return Outcome(visit, frozenset(self.changed))

    def changed_meanwhile(self) -> ChangedMeanwhile:
        """Return the refusal to write over another's change."""
        return changed_meanwhile(self.session.connection(), Subject.VISIT, self.row.id)

    def _arrival(self) -> Arrival:
        """Return who checked the visitor in, and when it was."""
        query = (
            select(VisitEventRow.by)
            .where(
                VisitEventRow.visit_id == self.row.id,
                VisitEventRow.kind == VisitEventKind.ARRIVED.value,
            )
            .order_by(VisitEventRow.id.desc())
        )
        at = self.row.arrived_at or self.now
        return self.session.scalar(query.limit(1)) or "", at.astimezone(self.zone)


def open_visit(
    session: Session, journal: Journal, visit_id: VisitId, version: int | None = None
) -> VisitPen:
    """Open a visit to change it; ``version`` is the one that was read, where that matters.

    Raises:
        RefusedError: ``UnknownVisit`` or ``ChangedMeanwhile``.
    """
    row = session.get(VisitRow, visit_id, with_for_update=WRITING)
    if row is None:
        raise RefusedError(UnknownVisit())
    if version is not None and row.version != version:
        raise RefusedError(changed_meanwhile(session.connection(), Subject.VISIT, visit_id))
    stops, members, loans = parts_of(session, [row])
    return VisitPen(
        session=session,
        journal=journal,
        row=row,
        stops=stops[row.id],
        members=members[row.id],
        loans=loans[row.id],
    )


def parts_of(
    session: Session, rows: list[VisitRow]
) -> tuple[
    dict[int, list[VisitStopRow]], dict[int, list[VisitMemberRow]], dict[int, list[BadgeLoanRow]]
]:
    """Return the stops, the members and the plastic badges of visits; at most three queries."""
    keys = [row.id for row in rows]
    groups = [row.id for row in rows if row.people > 1]
    stops: dict[int, list[VisitStopRow]] = {key: [] for key in keys}
    members: dict[int, list[VisitMemberRow]] = {key: [] for key in keys}
    of_stops = select(VisitStopRow).where(VisitStopRow.visit_id.in_(keys))
    for stop in session.scalars(of_stops.order_by(VisitStopRow.position)):
        stops[stop.visit_id].append(stop)
    of_members = select(VisitMemberRow).where(VisitMemberRow.visit_id.in_(groups))
    for member in session.scalars(of_members.order_by(VisitMemberRow.position)) if groups else ():
        members[member.visit_id].append(member)
    for row in rows:
        if not stops[row.id]:
            stops[row.id].append(_only_stop(session, row))
    loans: dict[int, list[BadgeLoanRow]] = {key: [] for key in keys}
    of_loans = select(BadgeLoanRow).where(BadgeLoanRow.visit_id.in_(keys), IS_OUT)
    for loan in session.scalars(of_loans.order_by(BadgeLoanRow.id)):
        loans[loan.visit_id].append(loan)
    return stops, members, loans


def _only_stop(session: Session, row: VisitRow) -> VisitStopRow:
    """Write down the one purpose of a visit whose stops were not kept apart."""
    stop = VisitStopRow(
        visit_id=row.id,
        position=0,
        host_id=row.host_id,
        purpose=row.purpose,
        topic=row.topic,
        admitted_at=row.admitted_at,
        done_at=row.left_at,
    )
    session.add(stop)
    return stop
