"""What every deed on a call stands on; and what is prepared for one: sheets, offers' answers."""

from collections.abc import Callable
from datetime import UTC

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from desk_gui.db.tables import CallPlanRow, OfferAnswerRow, PersonRow
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.call_rules import clean_offer, clean_plan
from desk_gui.domain.calls import CallPlan, CallPlanDetails, CallPlanId
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import Missing, RefusedError
from desk_gui.services import call_plans
from desk_gui.services.access import Desk, Service, needs
from desk_gui.services.call_plans import open_plan, read_plan, read_plans
from desk_gui.services.call_rows import PLANS
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.holding_order import name_in_order

_CALLS = frozenset({Topic.CALLS})


class CallPreparing(Service):
    """The part of the calls' service that comes before a call of ours, and beside any."""

    def __init__(self, desk: Desk, country: Callable[[], Country]) -> None:
        super().__init__(desk)
        self._country = country

    @needs(Permission.TAKE_CALLS)
    def plan(self, uid: str, details: CallPlanDetails) -> Outcome[CallPlan]:
        """Write the sheet of a call that is to be made; the same ``uid`` again returns the first.

        A call of ours to its person or number fulfils it.

        Raises:
            RefusedError: ``NoCaller``, ``Missing`` goal or person, or a text that
                cannot be kept.
        """
        clean = clean_plan(details, self._country())
        known = select(CallPlanRow.id).where(CallPlanRow.uid == uid)
        try:
            with self._desk.change() as (session, journal):
                key = session.scalar(known)
                written = key or call_plans.write_plan(session, journal, uid, clean)
                plan = read_plan(session, journal, self._country(), CallPlanId(written))
                return Outcome(plan, frozenset() if key else _CALLS)
        except IntegrityError:
            # Another connection was first with this uid; then it is there now.
            with self._desk.database.read() as connection:
                now, wanted = self._desk.now(), PLANS.c.uid == uid
                [plan] = read_plans(connection, now, self._country(), wanted)
            return Outcome(plan)

    @needs(Permission.TAKE_CALLS)
    def change_plan(
        self, plan_id: CallPlanId, version: int, details: CallPlanDetails
    ) -> Outcome[CallPlan]:
        """Write what a sheet says now; the former details, given again, undo it.

        Raises:
            RefusedError: as ``plan``; ``UnknownCall``, ``ChangedMeanwhile``.
        """
        clean = clean_plan(details, self._country())
        with self._desk.change() as (session, journal):
            name_in_order(session, {PersonRow: [clean.person]})
            row = open_plan(session, plan_id, version)
            call_plans.change_plan(session, journal, row, clean)
            return Outcome(read_plan(session, journal, self._country(), plan_id), _CALLS)

    @needs(Permission.TAKE_CALLS)
    def drop_plan(self, plan_id: CallPlanId, version: int) -> Outcome[CallPlan]:
        """Give a call up that was to be made.

        Raises:
            RefusedError: ``UnknownCall``, ``ChangedMeanwhile``.
        """
        with self._desk.change() as (session, journal):
            call_plans.drop_plan(session, journal, open_plan(session, plan_id, version))
            return Outcome(read_plan(session, journal, self._country(), plan_id), _CALLS)

    @needs(Permission.TAKE_CALLS)
    def take_up_plan(self, plan_id: CallPlanId) -> Outcome[CallPlan]:
        """Take back that a call was given up. Raises RefusedError: ``UnknownCall``."""
        with self._desk.change() as (session, journal):
            call_plans.take_up_plan(session, journal, open_plan(session, plan_id))
            return Outcome(read_plan(session, journal, self._country(), plan_id), _CALLS)

    @needs(Permission.TAKE_CALLS)
    def answer_offer(
        self, uid: str, key: str, person: PersonId | None, accepted: bool
    ) -> Outcome[bool]:
        """Note what somebody said to an offer of the prompter; the first answer of a ``uid`` holds.

        ``key`` is the offer's step in the prompter. Return whether it was a yes.

        Raises:
            RefusedError: ``Missing`` key, or person who is gone.
        """
        clean = clean_offer(key)
        query = select(OfferAnswerRow.accepted).where(OfferAnswerRow.uid == uid)
        with self._desk.change() as (session, journal):
            known = session.scalar(query)
            if known is not None:
                return Outcome(known)
            if person is not None and session.get(PersonRow, person) is None:
                raise RefusedError(Missing(field="person"))
            row = OfferAnswerRow(uid=uid, key=clean, person_id=person, accepted=accepted)
            row.at, row.by = journal.at.astimezone(UTC), journal.actor.name
            session.add(row)
            session.flush()
            subject = None if person is None else Subject.PERSON
            journal.note(Deed.OFFER_ANSWERED, subject, person, person=person)
            return Outcome(accepted, _CALLS)

    @needs(Permission.TAKE_CALLS)
    def revert_answer(self, uid: str) -> Outcome[None]:
        """Take back what was noted of an offer; one that is gone was never answered."""
        with self._desk.change() as (session, journal):
            row = session.scalar(select(OfferAnswerRow).where(OfferAnswerRow.uid == uid))
            if row is not None:
                session.delete(row)
                person = None if row.person_id is None else PersonId(row.person_id)
                subject = None if person is None else Subject.PERSON
                journal.note(Deed.OFFER_REVERTED, subject, person, person=person)
        return Outcome(None, _CALLS)
