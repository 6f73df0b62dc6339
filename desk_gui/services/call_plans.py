"""Sheets for calls that are to be made: written, put right, given up, and fulfilled by a call."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import CallPlanRow, PersonRow
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.call_rules import QUIET_MINUTES, read_number
from desk_gui.domain.calls import CallId, CallPlan, CallPlanDetails, CallPlanId, UnknownCall
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonId
from desk_gui.domain.phone_towns import home_town
from desk_gui.domain.phones import phone_digits
from desk_gui.domain.promises import PromiseId
from desk_gui.domain.refusals import Missing, RefusedError
from desk_gui.domain.working_time import WorkingCalendar
from desk_gui.services.call_pen import CallPen
from desk_gui.services.call_people import first_phone
from desk_gui.services.call_rows import PLANS, local
from desk_gui.services.history_rows import changed_meanwhile
from desk_gui.services.journal import Journal
from desk_gui.services.people_rows import to_person
from desk_gui.services.working_calendar import working_calendar

IS_OPEN = PLANS.c.call_id.is_(None) & PLANS.c.dropped_at.is_(None)
"""The condition for sheets whose call is still to be made."""


def read_plans(
    connection: Connection, now: datetime, country: Country, *conditions: ColumnElement[bool]
) -> list[CallPlan]:
    """Return the sheets that the conditions leave, the best time first, those without one last."""
    order = (PLANS.c.best_at.is_(None), PLANS.c.best_at, PLANS.c.id)
    rows = connection.execute(select(PLANS).where(*conditions).order_by(*order)).all()
    if not rows:
        return []
    calendar = working_calendar(connection, now.tzinfo)
    return [_to_plan(row, now, country, calendar) for row in rows]


def read_plan(
    session: Session, journal: Journal, country: Country, plan_id: CallPlanId
) -> CallPlan:
    """Return a sheet that is there, as it is now."""
    session.flush()
    [plan] = read_plans(session.connection(), journal.at, country, PLANS.c.id == plan_id)
    return plan


def write_plan(
    session: Session, journal: Journal, uid: str, details: CallPlanDetails
) -> CallPlanId:
    """Write a sheet down; its details are clean. Raises RefusedError: ``Missing`` person."""
    row = CallPlanRow(uid=uid, at=journal.at.astimezone(UTC), by=journal.actor.name)
    _fill(session, row, details)
    session.add(row)
    session.flush()
    _note(journal, Deed.CALL_PLANNED, row)
    return CallPlanId(row.id)


def change_plan(
    session: Session, journal: Journal, row: CallPlanRow, details: CallPlanDetails
) -> None:
    """Write what a sheet says now; the person is held. Raises RefusedError: ``Missing`` person."""
    _fill(session, row, details)
    session.flush()
    _note(journal, Deed.CALL_PLANNED, row)


def drop_plan(session: Session, journal: Journal, row: CallPlanRow) -> None:
    """Give a call up that was to be made; twice is once."""
    if row.dropped_at is None:
        row.dropped_at = journal.at.astimezone(UTC)
        session.flush()
        _note(journal, Deed.CALL_PLAN_DROPPED, row)


def take_up_plan(session: Session, journal: Journal, row: CallPlanRow) -> None:
    """Take back that a call was given up."""
    if row.dropped_at is not None:
        row.dropped_at = None
        session.flush()
        _note(journal, Deed.CALL_PLANNED, row)


def open_plan(session: Session, plan_id: CallPlanId, version: int | None = None) -> CallPlanRow:
    """Open a sheet to change it. Raises RefusedError: ``UnknownCall``, ``ChangedMeanwhile``."""
    row = session.get(CallPlanRow, plan_id, with_for_update=True)
    if row is None:
        raise RefusedError(UnknownCall())
    if version is not None and row.version != version:
        raise RefusedError(changed_meanwhile(session.connection(), Subject.CALL_PLAN, plan_id))
    return row


def fulfil_plans(pen: CallPen, country: Country) -> None:
    """Let a call of ours be the one that the sheets for its person or number ask for.

    A sheet whose best time is of another day to come is for another call.
    """
    today = datetime.combine(pen.journal.at.date(), datetime.min.time(), pen.zone)
    tomorrow = (today + timedelta(days=1)).astimezone(UTC)
    query = select(CallPlanRow).where(
        CallPlanRow.call_id.is_(None), CallPlanRow.dropped_at.is_(None)
    )
    for row in pen.session.scalars(query.order_by(CallPlanRow.id).with_for_update()):
        is_due = row.best_at is None or row.best_at < tomorrow
        if is_due and _is_for(row, pen, country):
            row.call_id = pen.row.id
    pen.session.flush()


def let_go_of_plans(session: Session, call_id: int) -> None:
    """Let the sheets that a call fulfilled be open again: it is taken back."""
    query = select(CallPlanRow).where(CallPlanRow.call_id == call_id)
    for row in session.scalars(query.order_by(CallPlanRow.id).with_for_update()):
        row.call_id = None
    session.flush()


def _is_for(row: CallPlanRow, pen: CallPen, country: Country) -> bool:
    if row.person_id is not None and row.person_id == pen.row.person_id:
        return True
    phone = read_number(row.number, country)
    if phone.e164 is not None or pen.row.e164 is not None:
        return phone.e164 == pen.row.e164
    return bool(pen.row.digits) and phone_digits(phone) == pen.row.digits


def _fill(session: Session, row: CallPlanRow, details: CallPlanDetails) -> None:
    name, number = details.name, details.number
    if details.person is not None:
        person = session.get(PersonRow, details.person)
        if person is None or person.removed:
            raise RefusedError(Missing(field="person"))
        phone = None if number else first_phone(session, details.person)
        name = name or to_person(person).details.full_name
        number = phone.typed if phone else number
    row.person_id, row.name, row.number = details.person, name, number
    row.goal, row.questions, row.papers = details.goal, details.questions, details.papers
    row.best_at = None if details.best_at is None else details.best_at.astimezone(UTC)
    row.promise_id = details.promise


def _note(journal: Journal, deed: Deed, row: CallPlanRow) -> None:
    person = None if row.person_id is None else PersonId(row.person_id)
    journal.note(deed, Subject.CALL_PLAN, row.id, person=person)


def _to_plan(row: Any, now: datetime, country: Country, calendar: WorkingCalendar) -> CallPlan:
    best_at = local(row.best_at, now.tzinfo)
    return CallPlan(
        id=CallPlanId(row.id),
        uid=row.uid,
        version=row.version,
        details=CallPlanDetails(
            person=None if row.person_id is None else PersonId(row.person_id),
            name=row.name,
            number=row.number,
            goal=row.goal,
            questions=row.questions,
            papers=row.papers,
            best_at=best_at,
            promise=None if row.promise_id is None else PromiseId(row.promise_id),
        ),
        at=row.at.astimezone(now.tzinfo),
        by=row.by,
        call=None if row.call_id is None else CallId(row.call_id),
        town=home_town(row.number, country, calendar.language),
        quiet=is_quiet(calendar, best_at or now),
    )


def is_quiet(calendar: WorkingCalendar, at: datetime) -> bool:
    """Tell whether it is in the first or the last minutes of the working day."""
    return calendar.is_at_start(at, QUIET_MINUTES) or calendar.is_at_end(at, QUIET_MINUTES)
