"""Reading the history: who did what, who looked at whose record, who changed something last."""

from collections.abc import Callable

from sqlalchemy import Connection, select

from desk_gui.db.tables import AccountRow, AuditRow, table
from desk_gui.domain.actors import AccountId, Permission
from desk_gui.domain.audit import READINGS, Deed, Purpose, Subject
from desk_gui.domain.history import HistoryFilter, HistoryLine, LastChange
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonId
from desk_gui.services.access import Desk, Service, needs
from desk_gui.services.changes import Outcome
from desk_gui.services.history_rows import entries_of, last_change, to_lines

PAGE = 256
_AUDIT, _ACCOUNTS = table(AuditRow), table(AccountRow)


class HistoryService(Service):
    """The history; numbers in what is typed are read as at home in the office's country."""

    def __init__(self, desk: Desk, country: Callable[[], Country]) -> None:
        super().__init__(desk)
        self._country = country
        self._noted: tuple[AccountId | None, HistoryFilter] | None = None

    @needs(Permission.READ_HISTORY)
    def entries(
        self, wanted: HistoryFilter, before: int | None = None, limit: int = PAGE
    ) -> Outcome[list[HistoryLine]]:
        """Return up to ``limit`` entries, the newest first; ``before`` is the last one shown.

        That the history is read is noted in it, once for each filter.
        """
        reader = (self._desk.actor().account, wanted)
        if before is not None or reader == self._noted:
            with self._desk.database.read() as connection:
                return Outcome(self._page(connection, wanted, before, limit))
        with self._desk.look() as (session, journal):
            page = self._page(session.connection(), wanted, None, limit)
            journal.note(
                Deed.HISTORY_READ,
                person=wanted.person,
                purpose=Purpose.ENQUIRY,
                fields=wanted.named(),
            )
        self._noted = reader
        return Outcome(page)

    @needs(Permission.READ_HISTORY)
    def workers(self) -> Outcome[list[tuple[AccountId, str]]]:
        """Return whom the history may name, in the order of their names."""
        query = select(_ACCOUNTS.c.id, _ACCOUNTS.c.name).order_by(_ACCOUNTS.c.name)
        with self._desk.database.read() as connection:
            rows = connection.execute(query).all()
        return Outcome([(AccountId(row.id), row.name) for row in rows])

    @needs(Permission.READ_HISTORY)
    def looks_at(self, person_id: PersonId) -> Outcome[list[HistoryLine]]:
        """Return who looked at a person's record, printed or exported it, and why; newest first.

        It is what a person may ask for, and is noted as that.
        """
        with self._desk.look() as (session, journal):
            connection = session.connection()
            query = entries_of(
                connection, HistoryFilter(person=person_id, deeds=READINGS), self._country()
            )
            lines = to_lines(connection, connection.execute(query).all())
            journal.note(
                Deed.HISTORY_READ,
                Subject.PERSON,
                person_id,
                person=person_id,
                purpose=Purpose.SUBJECT_REQUEST,
            )
        return Outcome(lines)

    @needs(Permission.USE_DESK)
    def last_change(self, subject: Subject, subject_id: int) -> Outcome[LastChange | None]:
        """Return who changed a record last, and when."""
        with self._desk.database.read() as connection:
            return Outcome(last_change(connection, subject, subject_id))

    def _page(
        self, connection: Connection, wanted: HistoryFilter, before: int | None, limit: int
    ) -> list[HistoryLine]:
        query = entries_of(connection, wanted, self._country()).limit(limit)
        if before is not None:
            query = query.where(_AUDIT.c.id < before)
        return to_lines(connection, connection.execute(query).all())
