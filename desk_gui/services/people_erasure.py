"""Erasing a person: the record loses all that tells of them, in the file as in every list.

Posted forms are documents and keep what is printed on them; the audit holds
keys only. Backups made before keep the person until they are rotated away; a
restore erases them again, by the list kept beside the database.
"""

from pathlib import Path

from sqlalchemy import delete
from sqlalchemy.orm import Session

from desk_gui.db.tables import PersonRow, PersonWordRow
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import ChangedMeanwhile, RefusedError
from desk_gui.services.access import Desk, Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.erasures import ErasureList
from desk_gui.services.journal import Journal


class PeopleErasure(Service):
    """Erases people; ``folder`` is the data folder, where the list is kept."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        super().__init__(desk)
        self._erased = ErasureList(folder)

    @needs(Permission.ERASE_PEOPLE)
    def erase(self, person_id: PersonId, version: int) -> Outcome[None]:
        """Erase a person for good; ``version`` is the one that was read.

        Raises:
            RefusedError: ``ChangedMeanwhile``, or the list cannot be written;
                then nobody was erased.
        """
        with self._desk.change() as (session, journal):
            row = session.get(PersonRow, person_id, with_for_update=True)
            if row is None or row.removed or row.version != version:
                raise RefusedError(ChangedMeanwhile())
            blank(session, journal, row)
            session.flush()
            # Before the commit: who is on the list and still there is erased by a repetition.
            self._erased.add(row.uid, journal.at)
        self._desk.database.fold_in()
        return Outcome(None, frozenset({Topic.PEOPLE, Topic.HISTORY}))


def blank(session: Session, journal: Journal, row: PersonRow) -> None:
    """Take everything out of a person's rows but the keys that other records name."""
    for name in ("family_name", "given_name", "patronymic", "firm", "folded_name"):
        setattr(row, name, "")
    row.iin = row.bin = row.email = row.note = ""
    row.language = None
    row.phones, row.addresses = [], []
    row.removed = True
    session.execute(delete(PersonWordRow).where(PersonWordRow.person_id == row.id))
    person = PersonId(row.id)
    journal.note(Deed.PERSON_ERASED, Subject.PERSON, person, person=person)
