"""Plastic badges: given out at the door, back when the visitor goes, or lost."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desk_gui.db.tables import BadgeLoanRow, VisitRow
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.visit_rules import Step
from desk_gui.domain.visits import BadgeNotOut, BadgeNotReturned, BadgeOut, VisitId
from desk_gui.services.visit_pen import VisitPen
from desk_gui.services.visit_rows import IS_OUT


def issue(pen: VisitPen, number: str) -> None:
    """Give a visitor a plastic badge; one they had before is taken back for it.

    Raises:
        RefusedError: ``BadgeOut``, or the visitor is not in the house.
    """
    pen.check(Step.STAY)
    if pen.loan is not None and pen.loan.number == number:
        return
    check_in_drawer(pen.session, number)
    if pen.loan is not None:
        end_loan(pen, pen.loan)
    pen.loan = BadgeLoanRow(number=number, visit_id=pen.id, issued_at=pen.now)
    pen.session.add(pen.loan)
    pen.touch()
    pen.session.flush()
    _note(pen, Deed.BADGE_ISSUED, pen.loan)


def settle(pen: VisitPen, badge_back: bool | None) -> str:
    """End the loan of who leaves, if there is one, and return its key.

    ``badge_back`` says whether the badge came back; None asks.

    Raises:
        RefusedError: ``BadgeNotReturned``.
    """
    if pen.loan is None:
        return ""
    if badge_back is None:
        raise RefusedError(BadgeNotReturned(number=pen.loan.number))
    return end_loan(pen, pen.loan, lost=not badge_back)


def give_again(pen: VisitPen, loan_id: str) -> None:
    """Let a badge be with the visitor again, unless somebody else has it by now."""
    loan = pen.session.get(BadgeLoanRow, int(loan_id)) if loan_id else None
    if loan is None or holder(pen.session, loan.number) is not None:
        return
    loan.returned_at = loan.lost_at = None
    pen.loan = loan
    _note(pen, Deed.BADGE_ISSUED, loan)


def check_in_drawer(session: Session, number: str) -> None:
    """Check that nobody has the badge. Raises RefusedError: ``BadgeOut``."""
    visitor = holder(session, number)
    if visitor is not None:
        raise RefusedError(BadgeOut(field="number", number=number, visitor=visitor))


def holder(session: Session, number: str) -> str | None:
    """Return the name of who has the badge, or None."""
    query = select(VisitRow.name).join(BadgeLoanRow, BadgeLoanRow.visit_id == VisitRow.id)
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


def end_loan(pen: VisitPen, loan: BadgeLoanRow, *, lost: bool = False) -> str:
    """Take a badge back, also long after its visit, or write it off; return the loan's key."""
    if lost:
        loan.lost_at = loan.lost_at or pen.now
    else:
        loan.returned_at = pen.now
    if pen.loan is loan:
        pen.loan = None
    pen.touch()
    _note(pen, Deed.BADGE_LOST if lost else Deed.BADGE_RETURNED, loan)
    return str(loan.id)


def _note(pen: VisitPen, deed: Deed, loan: BadgeLoanRow) -> None:
    person = None if pen.row.person_id is None else PersonId(pen.row.person_id)
    pen.journal.note(deed, Subject.BADGE, loan.id, person=person)
