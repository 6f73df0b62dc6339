"""Calls in the nightly run: whole calls go, their numbers stay.

With a call go its message with the letters about it, its promises, its words,
and the sheet it was prepared on. Old sheets that were given up, and answers to offers, go after
them; what was written at a handover loses its words.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time

from sqlalchemy import ColumnElement, Connection, delete, or_, select, update
from sqlalchemy.orm import Session

from desk_gui.db.tables import (
    CallCountRow,
    CallPlanRow,
    CallRow,
    HandoverRow,
    HoldRow,
    MessageRow,
    OfferAnswerRow,
    PromiseRow,
    table,
)
from desk_gui.domain.call_search import call_terms
from desk_gui.domain.languages import Country
from desk_gui.domain.promises import PromiseState
from desk_gui.domain.retention import Holdable, PersonTraces, RecordKind
from desk_gui.domain.retention_rules import unheard_before
from desk_gui.services.call_figures import sum_calls
from desk_gui.services.call_range import IS_UNCONFIRMED, IS_UNSETTLED, has_word
from desk_gui.services.call_rows import CALL_WORDS, CALLS, MESSAGES, PLANS
from desk_gui.services.hold_rows import held
from desk_gui.services.holding_order import hold_in_order, merged
from desk_gui.services.journal import Journal
from desk_gui.services.mail_rows import drop_of_messages
from desk_gui.services.retention_kinds import KindOfRecord, Night, day_of
from desk_gui.services.retention_leavings import delete_promises, rows_of_promises

_PROMISES, _HOLDS, _OFFERS, _HANDOVERS = (
    table(row) for row in (PromiseRow, HoldRow, OfferAnswerRow, HandoverRow)
)
_SOME = 500


class Calls(KindOfRecord):
    """Calls; those that were missed, and that nobody cared for, a month after the others."""

    kind = RecordKind.CALLS
    rows = CALLS

    def ended(self, night: Night) -> ColumnElement[bool]:
        """Those of days before the period."""
        return CALLS.c.day < night.before(self.kind)

    def held(self) -> ColumnElement[bool]:
        """Those under a hold, and those with somebody under one."""
        key: ColumnElement[int] = CALLS.c.id
        of_held = CALLS.c.person_id.in_(held(RecordKind.PEOPLE))
        theirs = select(CALLS.c.id).where(of_held)
        return or_(key.in_(held(self.kind)), key.in_(theirs))

    def protected(self, night: Night) -> ColumnElement[bool]:
        """Those with something open: a message, a promise, or somebody who was not heard yet."""
        is_open = _PROMISES.c.state == PromiseState.OPEN.value
        of_call = select(_PROMISES.c.call_id).where(is_open, _PROMISES.c.call_id.is_not(None))
        of_message = select(MESSAGES.c.call_id).where(
            MESSAGES.c.promise_id.in_(select(_PROMISES.c.id).where(is_open))
        )
        unconfirmed = select(MESSAGES.c.call_id).where(IS_UNCONFIRMED)
        unheard = IS_UNSETTLED & (CALLS.c.day >= unheard_before(night.before(self.kind)))
        key: ColumnElement[int] = CALLS.c.id
        return or_(key.in_(of_call), key.in_(of_message), key.in_(unconfirmed), unheard)

    def hold(self, session: Session, journal: Journal, keys: Sequence[int]) -> None:
        """Hold the calls, their messages and sheets, and what was promised in them."""
        messages = session.scalars(select(MESSAGES.c.id).where(MESSAGES.c.call_id.in_(keys)))
        plans = session.scalars(select(PLANS.c.id).where(PLANS.c.call_id.in_(keys)))
        own = {CallRow: keys, MessageRow: messages, CallPlanRow: plans}
        promised = rows_of_promises(session, _promises(session, keys))
        hold_in_order(session, merged([own, promised]), whole=[CallRow, PromiseRow])

    def take_out(
        self, session: Session, journal: Journal, night: Night, keys: Sequence[int]
    ) -> list[PersonTraces]:
        """Count the calls, then delete them with all that is theirs."""
        _count(session, night, keys)
        gone = session.execute(select(CALLS.c.id, CALLS.c.uid).where(CALLS.c.id.in_(keys))).all()
        of_keys = MESSAGES.c.call_id.in_(keys)
        promises = _promises(session, keys)
        drop_of_messages(session, session.scalars(select(MESSAGES.c.id).where(of_keys)).all())
        for part in (CALL_WORDS, MESSAGES, PLANS):
            session.execute(delete(part).where(part.c.call_id.in_(keys)))
        delete_promises(session, promises)
        holds = (_HOLDS.c.kind == self.kind.value) & _HOLDS.c.record_id.in_(keys)
        session.execute(delete(_HOLDS).where(holds))
        session.execute(delete(CALLS).where(CALLS.c.id.in_(keys)))
        return [PersonTraces(id=row.id, uid=row.uid) for row in gone]

    def clear_up(self, session: Session, night: Night) -> int:
        """Take out sheets that were given up and answers to offers, and words of handovers."""
        before = night.before(self.kind)
        until = datetime.combine(before, time.min, night.zone).astimezone(UTC)
        plans = session.scalars(
            select(CallPlanRow.id).where(CallPlanRow.dropped_at < until).limit(_SOME)
        ).all()
        hold_in_order(session, {CallPlanRow: plans})
        session.execute(delete(PLANS).where(PLANS.c.id.in_(plans)))
        old = day_of(_OFFERS.c.at) < before.isoformat()
        offers = session.scalars(select(_OFFERS.c.id).where(old).limit(_SOME)).all()
        session.execute(delete(_OFFERS).where(_OFFERS.c.id.in_(offers)))
        said = (day_of(_HANDOVERS.c.at) < before.isoformat()) & (_HANDOVERS.c.note != "")
        notes = session.scalars(select(_HANDOVERS.c.id).where(said).limit(_SOME)).all()
        session.execute(update(_HANDOVERS).where(_HANDOVERS.c.id.in_(notes)).values(note=""))
        return len(plans) + len(offers) + len(notes)

    def names(self, connection: Connection, keys: Iterable[int]) -> Mapping[int, str]:
        """Return who rang, or the number, and the day."""
        query = select(CALLS.c.id, CALLS.c.name, CALLS.c.firm, CALLS.c.number, CALLS.c.day)
        rows = connection.execute(query.where(CALLS.c.id.in_(list(keys))))
        return {
            row.id: f"{row.name or row.firm or row.number} · {row.day.isoformat()}" for row in rows
        }

    def find(
        self, connection: Connection, text: str, limit: int, country: Country
    ) -> list[Holdable]:
        """Return the newest calls that are meant."""
        terms = call_terms(text, country)
        if not terms:
            return []
        query = select(CALLS.c.id, CALLS.c.name, CALLS.c.firm, CALLS.c.number, CALLS.c.day)
        query = query.where(*(has_word(term) for term in terms))
        rows = connection.execute(query.order_by(CALLS.c.id.desc()).limit(limit))
        return [
            Holdable(
                kind=self.kind,
                record=row.id,
                name=row.name or row.firm or row.number,
                about=row.number,
                day=row.day,
            )
            for row in rows
        ]


def _promises(session: Session, keys: Sequence[int]) -> list[int]:
    """Return what was promised in calls, or in their messages."""
    said = MESSAGES.c.promise_id
    of_messages = select(said).where(MESSAGES.c.call_id.in_(keys), said.is_not(None))
    of_calls = select(_PROMISES.c.id).where(_PROMISES.c.call_id.in_(keys))
    return sorted({*session.scalars(of_calls), *session.scalars(of_messages)})


def _count(session: Session, night: Night, keys: Sequence[int]) -> None:
    """Add what the calls come to up in the table of counts."""
    sums: defaultdict[tuple[date, int, str, str], list[int]] = defaultdict(lambda: [0, 0])
    for group in sum_calls(session.connection(), [CALLS.c.id.in_(keys)], night.zone):
        each = sums[group.day, group.hour, group.direction.value, group.outcome.value]
        each[0] += group.calls
        each[1] += group.seconds
    for place, (calls, seconds) in sums.items():
        row = session.get(CallCountRow, place)
        if row is None:
            day, hour, direction, outcome = place
            row = CallCountRow(day=day, hour=hour, direction=direction, outcome=outcome)
            row.calls = row.seconds = 0
            session.add(row)
        row.calls += calls
        row.seconds += seconds
