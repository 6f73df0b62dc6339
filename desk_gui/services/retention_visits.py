"""Visits in the nightly run: whole visits go, their numbers stay.

With a visit go its members, stops, steps, words, badges, promises and
letters, and the appointment it was made for; its line on the list of an
evacuation stays without a name. What has ended and belongs to no visit goes
after them (``retention_leavings``).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, delete, or_, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import (
    AppointmentRow,
    BadgeLoanRow,
    EvacuationPersonRow,
    HoldRow,
    VisitCountRow,
    VisitEventRow,
    VisitRow,
    VisitStopRow,
    VisitWordRow,
    table,
)
from desk_gui.domain.languages import Country
from desk_gui.domain.promises import PromiseState
from desk_gui.domain.retention import Holdable, PersonTraces, RecordKind
from desk_gui.domain.visits import IN_HOUSE, VisitState
from desk_gui.services.hold_rows import held
from desk_gui.services.holding_order import hold_in_order
from desk_gui.services.journal import Journal
from desk_gui.services.mail_rows import drop_of_visits
from desk_gui.services.open_matters import MEMBERS, PROMISES, VISITS
from desk_gui.services.retention_kinds import KindOfRecord, Night
from desk_gui.services.retention_leavings import (
    STEPS,
    blank_lines,
    delete_promises,
    hold_promises,
)
from desk_gui.services.visit_figures import NOT_COME, sum_visits
from desk_gui.services.visit_range import find_lines
from desk_gui.services.visit_rows import IS_OUT, LOANS

# A badge names a step and a member: it goes before them.
_PARTS = (BadgeLoanRow, VisitWordRow, VisitEventRow, VisitStopRow)
_APPOINTMENTS, _HOLDS, _LINES = (
    table(row) for row in (AppointmentRow, HoldRow, EvacuationPersonRow)
)


class Visits(KindOfRecord):
    """Visits; one that nobody came for ends with its day."""

    kind = RecordKind.VISITS
    rows = VISITS

    def ended(self, night: Night) -> ColumnElement[bool]:
        """Those of days before the period."""
        return VISITS.c.day < night.before(self.kind)

    def held(self) -> ColumnElement[bool]:
        """Those under a hold, and those that name somebody under one."""
        people = held(RecordKind.PEOPLE)
        along = select(MEMBERS.c.visit_id).where(MEMBERS.c.person_id.in_(people))
        visitor = select(VISITS.c.id).where(VISITS.c.person_id.in_(people))
        key: ColumnElement[int] = VISITS.c.id
        return or_(key.in_(held(self.kind)), key.in_(visitor), key.in_(along))

    def protected(self, night: Night) -> ColumnElement[bool]:
        """Those of who is still in the house, is promised something, or has a plastic badge."""
        promised = select(PROMISES.c.visit_id).where(
            PROMISES.c.state == PromiseState.OPEN.value, PROMISES.c.visit_id.is_not(None)
        )
        carrying = select(LOANS.c.visit_id).where(IS_OUT)
        key: ColumnElement[int] = VISITS.c.id
        inside = VISITS.c.state.in_(sorted(IN_HOUSE))
        return or_(inside, key.in_(promised), key.in_(carrying))

    def hold(self, session: Session, journal: Journal, keys: Sequence[int]) -> None:
        """Hold the appointments, the visits, and what was promised at them."""
        times = session.scalars(select(VISITS.c.appointment_id).where(VISITS.c.id.in_(keys))).all()
        rows = {AppointmentRow: times, VisitRow: keys}
        hold_in_order(session, rows, whole=[AppointmentRow, VisitRow])
        hold_promises(session, _promises(session, keys))

    def take_out(
        self, session: Session, journal: Journal, night: Night, keys: Sequence[int]
    ) -> list[PersonTraces]:
        """Count the visits, then delete them with all that is theirs."""
        _count(session, night, keys)
        query = select(VISITS.c.id, VISITS.c.uid, VISITS.c.appointment_id)
        gone = session.execute(query.where(VISITS.c.id.in_(keys))).all()
        _delete_parts(session, keys)
        session.execute(delete(VISITS).where(VISITS.c.id.in_(keys)))
        _delete_appointments(session, [row.appointment_id for row in gone if row.appointment_id])
        return [PersonTraces(id=row.id, uid=row.uid) for row in gone]

    def clear_up(self, session: Session, night: Night) -> int:
        """Take out what is no visit."""
        return sum(step(session, night) for step in STEPS)

    def names(self, connection: Connection, keys: Iterable[int]) -> Mapping[int, str]:
        """Return the visitor and the number, if it has one."""
        query = select(VISITS.c.id, VISITS.c.name, VISITS.c.firm, VISITS.c.number)
        rows = connection.execute(query.where(VISITS.c.id.in_(list(keys))))
        return {
            row.id: " · ".join(filter(None, (row.name or row.firm, row.number))) for row in rows
        }

    def find(
        self, connection: Connection, text: str, limit: int, country: Country
    ) -> list[Holdable]:
        """Return the newest visits whose words begin so."""
        return [
            Holdable(
                kind=self.kind,
                record=line.id,
                name=line.name or line.firm,
                about=" · ".join(filter(None, (line.number, line.firm))),
                day=line.day,
            )
            for line in find_lines(connection, text, date.min, limit, None)
        ]


@dataclass
class _Sum:
    """The numbers of some purged visits, as their row has them."""

    visits: int = 0
    people: int = 0
    shown_in: int = 0
    waited_minutes: float = 0.0
    over_norm: int = 0


def _count(session: Session, night: Night, keys: Sequence[int]) -> None:
    """Add what the visits come to up in the table of counts."""
    meant = [VISITS.c.id.in_(keys)]
    sums: defaultdict[tuple[date, int, str, bool], _Sum] = defaultdict(_Sum)
    for group in sum_visits(session.connection(), meant, night.wait_norm, night.zone):
        # Expected on a day that is long over: nobody came.
        expected = group.state is VisitState.EXPECTED
        state = VisitState.NO_SHOW if expected else group.state
        hour = NOT_COME if expected else group.hour
        each = sums[group.day, hour, state.value, group.auto_closed]
        each.visits += group.visits
        each.people += group.people
        each.shown_in += group.shown_in
        each.waited_minutes += group.waited
        each.over_norm += group.over_norm
    for place, found in sums.items():
        _add(session, place, found)


def _add(session: Session, place: tuple[date, int, str, bool], found: _Sum) -> None:
    day, hour, state, auto_closed = place
    row = session.get(VisitCountRow, place)
    if row is None:
        row = VisitCountRow(day=day, hour=hour, state=state, auto_closed=auto_closed)
        row.visits = row.people = row.shown_in = row.waited_minutes = row.over_norm = 0
        session.add(row)
    visits, people, shown_in, waited, over_norm = astuple(found)
    row.visits += visits
    row.people += people
    row.shown_in += shown_in
    row.waited_minutes += round(waited)
    row.over_norm += over_norm


def _promises(session: Session, keys: Sequence[int]) -> Sequence[int]:
    return session.scalars(select(PROMISES.c.id).where(PROMISES.c.visit_id.in_(keys))).all()


def _delete_parts(session: Session, keys: Sequence[int]) -> None:
    delete_promises(session, _promises(session, keys))
    lines = session.scalars(select(_LINES.c.id).where(_LINES.c.visit_id.in_(keys))).all()
    blank_lines(session, lines)
    for part in (*(table(row) for row in _PARTS), MEMBERS):
        session.execute(delete(part).where(part.c.visit_id.in_(keys)))
    drop_of_visits(session, keys)
    # Released, or the visit would not go.
    holds = (_HOLDS.c.kind == RecordKind.VISITS.value) & _HOLDS.c.record_id.in_(keys)
    session.execute(delete(_HOLDS).where(holds))


def _delete_appointments(session: Session, keys: Sequence[int]) -> None:
    """Delete the appointments of visits that went, unless another visit has one."""
    if keys:
        others = select(VISITS.c.appointment_id).where(VISITS.c.appointment_id.in_(keys))
        gone = _APPOINTMENTS.c.id.in_(keys) & _APPOINTMENTS.c.id.not_in(others)
        session.execute(delete(_APPOINTMENTS).where(gone))
