"""Daily protocols on their way to paper: the first print is the original, later ones are copies."""

from datetime import date
from enum import StrEnum

from sqlalchemy import func, select

from desk_gui.db.tables import AuditRow, table
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.services.access import Service, needs
from desk_gui.services.changes import Outcome, Topic

_AUDIT = table(AuditRow)


class Protocol(StrEnum):
    """What a daily protocol lists."""

    VISITS = "visits"
    CALLS = "calls"


class ProtocolService(Service):
    """Counts the prints of each day's protocols: the history knows them."""

    @needs(Permission.PRINT)
    def record_print(self, protocol: Protocol, day: date) -> Outcome[int]:
        """Note a print; return which copy it is, 0 for the original."""
        with self._desk.post() as journal:
            printed = (
                select(func.count())
                .select_from(_AUDIT)
                .where(
                    _AUDIT.c.subject_kind == Subject.PROTOCOL.value,
                    _AUDIT.c.subject_id == day.toordinal(),
                    _AUDIT.c.fields == protocol.value,
                )
            )
            before = journal.connection.execute(printed).scalar_one()
            journal.note(
                Deed.PROTOCOL_PRINTED,
                Subject.PROTOCOL,
                day.toordinal(),
                purpose=Purpose.PRINT,
                fields=(protocol.value,),
            )
            return Outcome(int(before), frozenset({Topic.HISTORY}))
