"""Writing people of the house down, for the deeds of the desk and for an import alike.

Each function works in the transaction of its caller.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desk_gui.db.tables import AppointmentRow, StaffRow, VisitRow, VisitStopRow
from desk_gui.domain.appointments import AppointmentKind, AppointmentState
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.staff import StaffDetails, StaffHasLeft, StaffId, UnknownStaff
from desk_gui.domain.staff_rules import check_stand_in
from desk_gui.domain.visits import IN_HOUSE, VisitState
from desk_gui.services.history_rows import changed_meanwhile
from desk_gui.services.holding_order import WRITING
from desk_gui.services.journal import Journal
from desk_gui.services.staff_accounts import check_account
from desk_gui.services.staff_rows import fill_staff, read_member

_FIELDS = tuple(field.name for field in fields(StaffDetails))


def add_staff(session: Session, journal: Journal, uid: str, details: StaffDetails) -> StaffRow:
    """Write somebody down whose details are checked.

    Raises:
        RefusedError: the stand-in or the account cannot be.
    """
    check_chain(session, None, details.stand_in)
    check_account(session, None, details.signs_in_as)
    row = StaffRow(uid=uid, created_at=journal.at)
    session.add(row)
    fill_staff(session, row, details)
    journal.note(Deed.STAFF_ADDED, Subject.STAFF, row.id)
    return row


def change_staff(
    session: Session, journal: Journal, row: StaffRow, details: StaffDetails
) -> Sequence[str]:
    """Write checked details over the former ones and return the fields that are others now.

    Raises:
        RefusedError: the stand-in or the account cannot be.
    """
    before = read_member(session.connection(), row.id, journal.at).details
    changed = [name for name in _FIELDS if getattr(before, name) != getattr(details, name)]
    if "stand_in" in changed:
        check_chain(session, row.id, details.stand_in)
    if "signs_in_as" in changed:
        check_account(session, row.id, details.signs_in_as)
    if changed:
        # Also where only topics change: the version counts for all.
        flag_modified(row, "name")
        fill_staff(session, row, details)
        journal.note(Deed.STAFF_CHANGED, Subject.STAFF, row.id, fields=changed)
    return changed


def give_stand_ins(session: Session, stand_ins: Mapping[int, int | None]) -> None:
    """Give many their stand-ins at once; the order in which they are given does not matter.

    Raises:
        RefusedError: ``UnknownStaff``, ``StaffHasLeft`` or ``StandsInForSelf``.
    """
    rows = {row.id: row for row in held(session, StaffRow.left_on.is_(None))}
    for key, stand_in in stand_ins.items():
        if stand_in is not None and stand_in not in rows:
            _check_is_here(session.get(StaffRow, stand_in), "stand_in")
        rows[key].stand_in_id = stand_in
    chain = {StaffId(row.id): _id(row.stand_in_id) for row in rows.values()}
    for key, stand_in in stand_ins.items():
        check_stand_in(StaffId(key), _id(stand_in), chain)


def held_row(
    session: Session, staff_id: int, version: int, *, with_house: bool = False
) -> StaffRow:
    """Return somebody's row, held until the end; ``with_house`` with all who may stand in for them.

    Raises:
        RefusedError: ``ChangedMeanwhile``.
    """
    if with_house:
        held(session, or_(StaffRow.left_on.is_(None), StaffRow.id == staff_id))
    row = session.get(StaffRow, staff_id, with_for_update=WRITING)
    if row is None or row.version != version:
        raise RefusedError(changed_meanwhile(session.connection(), Subject.STAFF, staff_id))
    return row


def held_by(session: Session, staff_id: int) -> StaffRow:
    """Return the row of somebody who is with the firm, held until the end.

    Raises:
        RefusedError: ``UnknownStaff`` or ``StaffHasLeft``.
    """
    row = session.get(StaffRow, staff_id, with_for_update=WRITING)
    _check_is_here(row, "")
    assert row is not None
    return row


def held(session: Session, *conditions: ColumnElement[bool]) -> Sequence[StaffRow]:
    """Return rows, held until the end, in one order: two desks do not wait for each other."""
    query = select(StaffRow).where(*conditions).order_by(StaffRow.id)
    return session.scalars(query.with_for_update(key_share=True)).all()


def check_chain(session: Session, staff_id: int | None, stand_in: int | None) -> None:
    """Check that somebody can be the stand-in; the chain is held, so that no ring is closed.

    Raises:
        RefusedError: ``UnknownStaff``, ``StaffHasLeft`` or ``StandsInForSelf``.
    """
    if stand_in is None:
        return
    _check_is_here(session.get(StaffRow, stand_in), "stand_in")
    rows = held(session, StaffRow.left_on.is_(None))
    chain = {StaffId(row.id): _id(row.stand_in_id) for row in rows}
    check_stand_in(_id(staff_id), StaffId(stand_in), chain)


def still_expected(session: Session, staff_id: int, now: datetime) -> int:
    """Return how many visits and appointments are still before somebody."""
    stops = select(VisitStopRow.visit_id).where(
        VisitStopRow.host_id == staff_id, VisitStopRow.done_at.is_(None)
    )
    ahead = (VisitRow.state == VisitState.EXPECTED.value) & (VisitRow.day >= now.date())
    visits = select(VisitRow.id).where(
        or_(VisitRow.host_id == staff_id, VisitRow.id.in_(stops)),
        or_(VisitRow.state.in_([state.value for state in IN_HOUSE]), ahead),
    )
    known = select(VisitRow.appointment_id).where(
        VisitRow.id.in_(visits), VisitRow.appointment_id.is_not(None)
    )
    appointments = select(AppointmentRow.id).where(
        AppointmentRow.host_id == staff_id,
        AppointmentRow.kind == AppointmentKind.VISIT.value,
        AppointmentRow.state == AppointmentState.PLANNED.value,
        AppointmentRow.starts_at > now.astimezone(UTC),
        AppointmentRow.id.not_in(known),
    )
    return sum(
        session.scalar(select(func.count()).select_from(query.subquery())) or 0
        for query in (visits, appointments)
    )


def _check_is_here(row: StaffRow | None, field: str) -> None:
    if row is None:
        raise RefusedError(UnknownStaff(field=field))
    if row.left_on is not None:
        raise RefusedError(StaffHasLeft(field=field, name=row.name, on=row.left_on))


def _id(key: int | None) -> StaffId | None:
    return None if key is None else StaffId(key)
