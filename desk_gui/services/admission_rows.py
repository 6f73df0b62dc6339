"""Rows of admission notes: whom they mean, and whether they keep somebody out.

For the services that let visitors in, inside their own transaction.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Connection, and_, case, or_, select

from desk_gui.db.tables import AdmissionNoteRow, table
from desk_gui.domain.actors import Actor, Permission
from desk_gui.domain.admission import (
    AdmissionDetails,
    AdmissionKind,
    AdmissionNote,
    AdmissionNoteId,
    Audience,
    DoNotAdmit,
)
from desk_gui.domain.admission_rules import LONGEST_REASON, as_read_by, name_key
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import NotAllowed, RefusedError
from desk_gui.domain.texts import clean_text
from desk_gui.services.access import Desk

NOTES = table(AdmissionNoteRow)
_KEEPING_OUT_FIRST = case((NOTES.c.kind == AdmissionKind.DO_NOT_ADMIT.value, 0), else_=1)


def in_force(today: date | BindParameter[Any]) -> ColumnElement[bool]:
    """Return the condition for notes that hold today: not lifted, not over."""
    not_over = or_(NOTES.c.until.is_(None), NOTES.c.until >= today)
    return and_(NOTES.c.lifted_at.is_(None), not_over)


def notes_about(
    connection: Connection, *, person: PersonId | None, name: str, today: date
) -> list[AdmissionNote]:
    """Return the notes that hold for somebody, those that keep out first, the newest first.

    A note means a person by the record, or by the full name in any order. The
    texts are whole: pass them through ``as_read_by`` before anybody sees them.
    """
    key = name_key(name)
    meant = [NOTES.c.folded_name == key] if key else []
    if person is not None:
        meant.append(NOTES.c.person_id == person)
    if not meant:
        return []
    query = select(NOTES).where(or_(*meant), in_force(today))
    query = query.order_by(_KEEPING_OUT_FIRST, NOTES.c.id.desc())
    return [to_note(row) for row in connection.execute(query)]


def check_admission(
    connection: Connection,
    actor: Actor,
    *,
    person: PersonId | None,
    name: str,
    firm: str = "",
    admit_reason: str = "",
    today: date,
) -> tuple[AdmissionNoteId, ...]:
    """Return the notes that are overruled by letting this visitor in; mostly none.

    The caller notes ``ADMITTED_ANYWAY`` for each of them.

    Raises:
        RefusedError: ``DoNotAdmit`` for the first note that keeps them out, if no
            reason is given; ``NotAllowed`` for a reason of who may not overrule.
    """
    notes = notes_about(connection, person=person, name=name, today=today)
    barring = [note for note in notes if note.details.kind is AdmissionKind.DO_NOT_ADMIT]
    if not barring:
        return ()
    if not clean_text(admit_reason, "admit_reason", LONGEST_REASON):
        raise RefusedError(_refusal(as_read_by(actor, barring[0])))
    if not actor.may(Permission.ADMIT_ANYWAY):
        raise RefusedError(NotAllowed(permission=Permission.ADMIT_ANYWAY.value))
    return tuple(note.id for note in barring)


@contextmanager
def noting_refused(
    desk: Desk, person: PersonId | Callable[[], PersonId | None] | None = None
) -> Iterator[None]:
    """Note that a note was read where its text is shown by refusing to let somebody in.

    Put it around the transaction that is refused: that one leaves nothing
    behind. ``person`` is who wanted in, or is asked who it was.
    """
    try:
        yield
    except RefusedError as error:
        shown = [each for each in error.refusals if isinstance(each, DoNotAdmit) and each.text]
        if shown:
            whom = person() if callable(person) else person
            note_read(desk, [refusal.note for refusal in shown], whom)
        raise


def note_read(desk: Desk, notes: Sequence[AdmissionNoteId], person: PersonId | None) -> None:
    """Write into the history that the texts of these notes were shown at the door."""
    with desk.look() as (_, journal):
        for note in notes:
            journal.note(
                Deed.ADMISSION_READ,
                Subject.ADMISSION_NOTE,
                note,
                person=person,
                purpose=Purpose.VISIT,
            )


def to_note(row: Any) -> AdmissionNote:
    """Return the record of a note's row."""
    return AdmissionNote(
        id=AdmissionNoteId(row.id),
        uid=row.uid,
        version=row.version,
        details=AdmissionDetails(
            kind=AdmissionKind(row.kind),
            person=None if row.person_id is None else PersonId(row.person_id),
            name=row.name,
            firm=row.firm,
            text=row.text,
            audience=Audience(row.audience),
            until=row.until,
        ),
        at=row.at,
        by=row.by,
        lifted_at=row.lifted_at,
        lifted_by=row.lifted_by,
    )


def _refusal(note: AdmissionNote) -> DoNotAdmit:
    details = note.details
    return DoNotAdmit(note=note.id, name=details.name, text=details.text, by=note.by)
