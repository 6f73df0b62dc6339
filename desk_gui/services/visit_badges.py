"""Plastic badges: given out at the door, back when the visitor goes, or lost.

Each of a group may have their own: a member, the one the group goes by, or one
whom nobody named.
"""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import BadgeLoanRow, VisitEventRow, VisitMemberRow, VisitRow
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.visit_rules import Step
from desk_gui.domain.visits import LEAD, BadgeNotOut, BadgeOut, BadgesNotReturned, VisitId
from desk_gui.services.visit_pen import VisitPen
from desk_gui.services.visit_rows import IS_OUT, to_badge


def issue(pen: VisitPen, number: str, place: int | None = LEAD) -> None:
    """Give somebody a plastic badge; one they had before is taken back for it.

    Of those whom nobody named (``place`` None) each has one more.

    Raises:
        RefusedError: ``BadgeOut``, or the visitor is not in the house.
    """
    pen.check(Step.STAY)
    member = _member_at(pen, place)
    before = [] if place is None else held_at(pen, place)
    if number in {loan.number for loan in before}:
        return
    check_in_drawer(pen.session, number)
    for loan in before:
        end_loan(pen, loan)
    given = BadgeLoanRow(
        number=number,
        visit_id=pen.id,
        member_id=None if member is None else member.id,
        unnamed=place is None,
        issued_at=pen.now,
    )
    pen.loans.append(given)
    pen.session.add(given)
    pen.touch()
    pen.session.flush()
    _note(pen, Deed.BADGE_ISSUED, given)


def held_at(pen: VisitPen, place: int) -> list[BadgeLoanRow]:
    """Return the badges that are with the one at a place in the group."""
    member = None if place == LEAD else pen.members[place].id
    return [loan for loan in pen.loans if not loan.unnamed and loan.member_id == member]


def settle(
    pen: VisitPen, loans: Iterable[BadgeLoanRow], badges: Mapping[str, bool]
) -> list[BadgeLoanRow]:
    """End the loans of who leaves, and return them; ``badges`` says of each number if it is back.

    Raises:
        RefusedError: ``BadgesNotReturned``, with all of which nothing is said.
    """
    ended = list(loans)
    untold = [loan for loan in ended if loan.number not in badges]
    if untold:
        out = tuple(to_badge(loan, pen.row, pen.members) for loan in untold)
        raise RefusedError(BadgesNotReturned(badges=out))
    for loan in ended:
        end_loan(pen, loan, lost=not badges[loan.number])
    return ended


def end_with(pen: VisitPen, loans: Sequence[BadgeLoanRow], event: VisitEventRow) -> None:
    """Let it be known in which step loans ended: taken back, it gives the badges out again."""
    if loans:
        pen.session.flush()
        for loan in loans:
            loan.ended_in = event.id


def give_again(pen: VisitPen, event: VisitEventRow) -> None:
    """Let badges that came back in a step be out again, unless somebody else has one by now."""
    query = select(BadgeLoanRow).where(BadgeLoanRow.ended_in == event.id).order_by(BadgeLoanRow.id)
    for loan in pen.session.scalars(query).all():
        loan.ended_in = None
        if holder(pen.session, loan.number) is None:
            loan.returned_at = loan.lost_at = None
            pen.loans.append(loan)
            _note(pen, Deed.BADGE_ISSUED, loan)
    pen.loans.sort(key=lambda loan: loan.id)


def forget_members(pen: VisitPen, members: Sequence[VisitMemberRow]) -> None:
    """Let the badges of those who are named no more be with somebody of the group."""
    keys = [member.id for member in members]
    if keys:
        query = select(BadgeLoanRow).where(BadgeLoanRow.member_id.in_(keys))
        for loan in pen.session.scalars(query):
            loan.member_id, loan.unnamed = None, True


def check_in_drawer(session: Session, number: str) -> None:
    """Check that nobody has the badge. Raises RefusedError: ``BadgeOut``."""
    visitor = holder(session, number)
    if visitor is not None:
        raise RefusedError(BadgeOut(field="number", number=number, visitor=visitor))


def holder(session: Session, number: str) -> str | None:
    """Return the name of who has the badge, or None."""
    query = (
        select(func.coalesce(VisitMemberRow.name, VisitRow.name))
        .select_from(BadgeLoanRow)
        .join(VisitRow, VisitRow.id == BadgeLoanRow.visit_id)
        .outerjoin(VisitMemberRow, VisitMemberRow.id == BadgeLoanRow.member_id)
    )
    return session.scalar(query.where(BadgeLoanRow.number == number, IS_OUT))


def loan_of(session: Session, number: str) -> tuple[BadgeLoanRow, VisitId]:
    """Return the loan that a badge comes back from: the open one, or the last it was lost in.

    Raises:
        RefusedError: ``BadgeNotOut``.
    """
    query = (
        select(BadgeLoanRow)
        .where(BadgeLoanRow.number == number, BadgeLoanRow.returned_at.is_(None))
        .order_by(BadgeLoanRow.lost_at.is_not(None), BadgeLoanRow.id.desc())
    )
    loan = session.scalar(query.limit(1))
    if loan is None:
        raise RefusedError(BadgeNotOut(field="number", number=number))
    return loan, VisitId(loan.visit_id)


def end_loan(pen: VisitPen, loan: BadgeLoanRow, *, lost: bool = False) -> None:
    """Take a badge back, also long after its visit, or write it off."""
    if lost:
        loan.lost_at = loan.lost_at or pen.now
    else:
        loan.returned_at = pen.now
    loan.ended_in = None
    if loan in pen.loans:
        pen.loans.remove(loan)
    pen.touch()
    _note(pen, Deed.BADGE_LOST if lost else Deed.BADGE_RETURNED, loan)


def _member_at(pen: VisitPen, place: int | None) -> VisitMemberRow | None:
    """Return who is at a place; nobody for the one the group goes by, and for who is not named.

    Raises:
        RefusedError: ``ChangedMeanwhile`` where nobody is any more.
    """
    if place is None or place == LEAD:
        gone = place == LEAD and pen.row.lead_left_at is not None
        member = None
    else:
        member = pen.members[place] if 0 <= place < len(pen.members) else None
        gone = member is None or member.left_at is not None
    if gone:
        raise RefusedError(pen.changed_meanwhile())
    return member


def _note(pen: VisitPen, deed: Deed, loan: BadgeLoanRow) -> None:
    person = None if pen.row.person_id is None else PersonId(pen.row.person_id)
    pen.journal.note(deed, Subject.BADGE, loan.id, person=person)
