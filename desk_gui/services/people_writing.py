"""Writing people down, in the transaction of whichever service gets to know them.

Details come in cleaned (``people_rules.clean_details``).
"""

from dataclasses import fields

from sqlalchemy import delete, insert, or_, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desk_gui.db.numbers import next_number
from desk_gui.db.tables import (
    AdmissionNoteRow,
    CallPlanRow,
    CallRow,
    OfferAnswerRow,
    PaymentRow,
    PersonRow,
    PersonWordRow,
    PromiseRow,
    SubscriptionFormRow,
    VisitMemberRow,
    VisitRow,
)
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.people import Person, PersonDetails, PersonId
from desk_gui.domain.people_search import customer_code, search_words
from desk_gui.domain.visits import VisitId
from desk_gui.services.journal import Journal
from desk_gui.services.people_rows import fill_person, shown_line, to_person

PEOPLE_SERIES = "people"
"""The series of the customer codes."""


def add_person(session: Session, journal: Journal, uid: str, details: PersonDetails) -> Person:
    """Write a person down and give them their customer code."""
    code = customer_code(next_number(session.connection(), PEOPLE_SERIES))
    row = PersonRow(uid=uid, code=code, created_at=journal.at)
    session.add(row)
    write_person(session, row, details)
    person = to_person(row)
    journal.note(Deed.PERSON_ADDED, Subject.PERSON, row.id, person=person.id)
    return person


def change_person(
    session: Session, journal: Journal, row: PersonRow, details: PersonDetails
) -> Person:
    """Write what is known now of a person; the row was read for update."""
    before = to_person(row)
    # Also where only phones or addresses change: the version counts for all.
    flag_modified(row, "folded_name")
    write_person(session, row, details)
    journal.note(
        Deed.PERSON_CHANGED,
        Subject.PERSON,
        row.id,
        person=before.id,
        fields=_differing(before.details, details),
    )
    return to_person(row)


def remove_person(session: Session, journal: Journal, row: PersonRow) -> None:
    """Take back that a person was written down; the code is not given again."""
    row.removed = True
    session.execute(delete(PersonWordRow).where(PersonWordRow.person_id == row.id))
    person = to_person(row).id
    journal.note(Deed.PERSON_REMOVED, Subject.PERSON, row.id, person=person)


def is_named(session: Session, person: PersonId, *, besides: VisitId | None = None) -> bool:
    """Tell whether a form, a visit (but this one), a promise, a note or a call names a person."""
    by_them = (
        select(SubscriptionFormRow.id).where(SubscriptionFormRow.subscriber_id == person),
        select(PaymentRow.id).where(PaymentRow.payer_id == person),
        select(VisitRow.id).where(VisitRow.person_id == person, VisitRow.id != (besides or 0)),
        select(VisitMemberRow.id).where(VisitMemberRow.person_id == person),
        select(PromiseRow.id).where(
            PromiseRow.person_id == person,
            or_(PromiseRow.visit_id.is_(None), PromiseRow.visit_id != (besides or 0)),
        ),
        select(AdmissionNoteRow.id).where(AdmissionNoteRow.person_id == person),
        select(CallRow.id).where(CallRow.person_id == person),
        select(CallPlanRow.id).where(CallPlanRow.person_id == person),
        select(OfferAnswerRow.id).where(OfferAnswerRow.person_id == person),
    )
    return session.scalar(select(or_(*(query.exists() for query in by_them)))) is True


def write_person(session: Session, row: PersonRow, details: PersonDetails) -> None:
    """Put the details into the rows and the search index."""
    fill_person(row, details)
    session.flush()
    line = {**shown_line(details, row.code), "person_id": row.id}
    session.execute(delete(PersonWordRow).where(PersonWordRow.person_id == row.id))
    words = sorted(search_words(details, row.code))
    session.execute(insert(PersonWordRow), [{"word": word, **line} for word in words])


def _differing(before: PersonDetails, after: PersonDetails) -> list[str]:
    """Return the names of the fields that are not the same."""
    names = (field.name for field in fields(PersonDetails))
    return [name for name in names if getattr(before, name) != getattr(after, name)]
