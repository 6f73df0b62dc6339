"""Admission notes: writing them, lifting them, and showing them to who lets visitors in."""

from dataclasses import fields, replace

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desk_gui.db.tables import AdmissionNoteRow, PersonRow
from desk_gui.domain.actors import Permission
from desk_gui.domain.admission import (
    AdmissionDetails,
    AdmissionNote,
    AdmissionNoteId,
    NoteLifted,
    UnknownNote,
)
from desk_gui.domain.admission_rules import as_read_by, clean_note, name_key
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.folding import all_begin, fold
from desk_gui.domain.people import PersonDetails, PersonId
from desk_gui.domain.refusals import Missing, RefusedError
from desk_gui.services.access import Service, needs
from desk_gui.services.admission_rows import NOTES, in_force, note_read, notes_about, to_note
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.history_rows import changed_meanwhile
from desk_gui.services.holding_order import name_in_order
from desk_gui.services.people_rows import to_person

_ADMISSION = frozenset({Topic.ADMISSION})
MOST = 1000
"""Notes of a list; who has more of them filters."""


class AdmissionService(Service):
    """The notes on whom the desk lets in."""

    @needs(Permission.READ_VISITS)
    def notes(self, text: str = "", *, with_lifted: bool = False) -> Outcome[list[AdmissionNote]]:
        """Return the notes of whose name or firm words begin so, the newest first.

        Without what they say: ``note`` opens one, and that is noted. Those
        that are over come along with the lifted ones.
        """
        query = select(NOTES).order_by(NOTES.c.id.desc())
        if not with_lifted:
            query = query.where(in_force(self._desk.now().date()))
        terms = fold(text).split()
        with self._desk.database.read() as connection:
            notes = [to_note(row) for row in connection.execute(query)]
        found = [self._closed(note) for note in notes if _is_meant(note, terms)]
        return Outcome(found[:MOST])

    @needs(Permission.READ_VISITS)
    def note(
        self, note_id: AdmissionNoteId, purpose: Purpose = Purpose.ENQUIRY
    ) -> Outcome[AdmissionNote | None]:
        """Open a note, or return None if there is none; who reads its text is noted."""
        with self._desk.look() as (session, journal):
            row = session.get(AdmissionNoteRow, note_id)
            if row is None:
                return Outcome(None)
            note = as_read_by(journal.actor, to_note(row))
            if note.readable:
                journal.note(
                    Deed.ADMISSION_READ,
                    Subject.ADMISSION_NOTE,
                    note_id,
                    person=note.details.person,
                    purpose=purpose,
                )
            return Outcome(note)

    @needs(Permission.READ_VISITS)
    def about(self, person: PersonId | None, name: str) -> Outcome[list[AdmissionNote]]:
        """Return the notes that hold for somebody at the door, those that keep out first.

        Whose texts are shown is noted.
        """
        today = self._desk.now().date()
        with self._desk.database.read() as connection:
            notes = notes_about(connection, person=person, name=name, today=today)
        actor = self._desk.actor()
        shown = [as_read_by(actor, note) for note in notes]
        readable = [note.id for note in shown if note.readable]
        if readable:
            note_read(self._desk, readable, person)
        return Outcome(shown)

    @needs(Permission.EDIT_ADMISSION)
    def add(self, uid: str, details: AdmissionDetails) -> Outcome[AdmissionNote]:
        """Write a note; the same ``uid`` again returns the one it wrote before.

        A note on a person on record is on their name as well, so that it is
        found before they are.

        Raises:
            RefusedError: with every reason of every field.
        """
        try:
            return self._add(uid, details)
        except IntegrityError:
            # Another connection was first with this uid; then it is there now.
            with self._desk.database.read() as connection, Session(connection) as session:
                return Outcome(to_note(_by_uid(session, uid)))

    def _add(self, uid: str, details: AdmissionDetails) -> Outcome[AdmissionNote]:
        with self._desk.change() as (session, journal):
            known = _by_uid(session, uid)
            if known is not None:
                return Outcome(to_note(known))
            clean = clean_note(_named(session, details), journal.at.date())
            row = AdmissionNoteRow(uid=uid, at=journal.at, by=journal.actor.name, lifted_by="")
            _fill(row, clean)
            session.add(row)
            session.flush()
            journal.note(Deed.ADMISSION_NOTED, Subject.ADMISSION_NOTE, row.id, person=clean.person)
            return Outcome(to_note(row), _ADMISSION)

    @needs(Permission.EDIT_ADMISSION)
    def change(
        self, note_id: AdmissionNoteId, version: int, details: AdmissionDetails
    ) -> Outcome[AdmissionNote]:
        """Write what the note says now; ``version`` is the one that was read.

        Raises:
            RefusedError: with every reason of every field, ``NoteLifted``,
                ``UnknownNote`` or ``ChangedMeanwhile``.
        """
        with self._desk.change() as (session, journal):
            name_in_order(session, {PersonRow: [details.person]})
            row = _row(session, note_id, version)
            clean = clean_note(_named(session, details), journal.at.date())
            before = to_note(row).details
            changed = [
                field.name
                for field in fields(AdmissionDetails)
                if getattr(before, field.name) != getattr(clean, field.name)
            ]
            _fill(row, clean)
            session.flush()
            journal.note(
                Deed.ADMISSION_CHANGED,
                Subject.ADMISSION_NOTE,
                note_id,
                person=clean.person,
                fields=changed,
            )
            return Outcome(to_note(row), _ADMISSION)

    @needs(Permission.EDIT_ADMISSION)
    def lift(self, note_id: AdmissionNoteId, version: int) -> Outcome[AdmissionNote]:
        """Let a note hold no more; it stays on record.

        Raises:
            RefusedError: ``NoteLifted``, ``UnknownNote`` or ``ChangedMeanwhile``.
        """
        with self._desk.change() as (session, journal):
            row = _row(session, note_id, version)
            row.lifted_at, row.lifted_by = journal.at, journal.actor.name
            session.flush()
            note = to_note(row)
            journal.note(
                Deed.ADMISSION_LIFTED,
                Subject.ADMISSION_NOTE,
                note_id,
                person=note.details.person,
            )
            return Outcome(note, _ADMISSION)

    def _closed(self, note: AdmissionNote) -> AdmissionNote:
        seen = as_read_by(self._desk.actor(), note)
        return replace(seen, details=replace(seen.details, text=""))


def _by_uid(session: Session, uid: str) -> AdmissionNoteRow | None:
    return session.scalar(select(AdmissionNoteRow).where(AdmissionNoteRow.uid == uid))


def _row(session: Session, note_id: AdmissionNoteId, version: int) -> AdmissionNoteRow:
    row = session.get(AdmissionNoteRow, note_id, with_for_update=True)
    if row is None:
        raise RefusedError(UnknownNote())
    if row.lifted_at is not None:
        raise RefusedError(NoteLifted(by=row.lifted_by, at=row.lifted_at))
    if row.version != version:
        connection = session.connection()
        raise RefusedError(changed_meanwhile(connection, Subject.ADMISSION_NOTE, note_id))
    return row


def _named(session: Session, details: AdmissionDetails) -> AdmissionDetails:
    """Return the details with the name and the firm on record where none are written."""
    if details.person is None:
        return details
    person = session.get(PersonRow, details.person)
    if person is None or person.removed:
        raise RefusedError(Missing(field="person"))
    known: PersonDetails = to_person(person).details
    return replace(details, name=details.name or known.full_name, firm=details.firm or known.firm)


def _fill(row: AdmissionNoteRow, details: AdmissionDetails) -> None:
    row.kind = details.kind.value
    row.person_id = details.person
    row.name = details.name
    row.folded_name = name_key(details.name)
    row.firm = details.firm
    row.text = details.text
    row.audience = details.audience.value
    row.until = details.until


def _is_meant(note: AdmissionNote, terms: list[str]) -> bool:
    return all_begin(terms, fold(f"{note.details.name} {note.details.firm}").split())
