"""Erasing a person: the record loses all that tells of them, in the file as in every list.

Posted forms are documents and keep what is printed on them; the audit holds
keys only. Backups made before keep the person until they are rotated away; a
restore erases them again, by the list kept beside the database.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from desk_gui.db.tables import PersonRow
from desk_gui.domain.actors import Permission
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import ChangedMeanwhile, RefusedError
from desk_gui.domain.retention import OpenMatters, PersonTraces, UnderHold
from desk_gui.services.access import Desk, Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.erasures import ErasureList
from desk_gui.services.hold_rows import hold_on_person
from desk_gui.services.open_matters import count_open
from desk_gui.services.person_blanking import blank
from desk_gui.services.person_finding import hold_people
from desk_gui.services.sweeping import Sweeping

Forget: TypeAlias = Callable[[Sequence[PersonTraces]], object]
"""Lets go of what is kept outside the database of those who were erased: drafts, say.

It is called on a worker thread, after the erasure is on the disk; it hands the
work on, does not wait for it and raises nothing.
"""

ERASED = frozenset(
    {
        Topic.PEOPLE,
        Topic.HISTORY,
        Topic.VISITS,
        Topic.APPOINTMENTS,
        Topic.PROMISES,
        Topic.EVACUATIONS,
    }
)
"""What may look otherwise after somebody was erased."""


def forget_nothing(_erased: Sequence[PersonTraces]) -> None:
    """Let go of nothing: where nothing is kept outside the database."""


class PeopleErasure(Service):
    """Erases people; ``folder`` is the data folder, where the list is kept."""

    def __init__(self, desk: Desk, folder: Path, forget: Forget = forget_nothing) -> None:
        super().__init__(desk)
        self._erased = ErasureList(folder)
        self._sweeping = Sweeping(desk.database, folder)
        self.forget = forget

    @needs(Permission.ERASE_PEOPLE)
    def erase(self, person_id: PersonId, version: int) -> Outcome[bool]:
        """Erase a person for good; ``version`` is the one that was read.

        True once no byte is left in the file; False where the disk would not
        have it written anew, which is tried again by itself.

        Raises:
            RefusedError: ``UnderHold``, ``OpenMatters``, ``ChangedMeanwhile``, or
                the list cannot be written; then nobody was erased.
        """
        with self._desk.change() as (session, journal):
            hold_people(session, journal, [person_id], with_texts=True)
            row = session.get(PersonRow, person_id)
            if row is None or row.removed or row.version != version:
                raise RefusedError(ChangedMeanwhile())
            connection = session.connection()
            hold = hold_on_person(connection, person_id)
            if hold is not None:
                raise RefusedError(UnderHold(reason=hold.reason, by=hold.by))
            count = count_open(connection, person_id, self._desk.now().date())
            if count:
                raise RefusedError(OpenMatters(count=count))
            found = blank(session, journal, [row])
            session.flush()
            self._sweeping.promise()
            # Before the commit: who is on the list and still there is erased by a repetition.
            self._erased.add(row.uid, journal.at)
        self.forget(found)
        return Outcome(self._sweeping.sweep(), ERASED)
