"""The rules a house's reception goes by."""

from desk_gui.db.tables import ReceptionRow
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.reception import ReceptionRules
from desk_gui.domain.reception_rules import check_rules
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.access import Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.history_rows import changed_meanwhile
from desk_gui.services.reception_rows import RULES, read_rules, to_rules, to_settings

_RECEPTION = frozenset({Topic.RECEPTION})


class ReceptionService(Service):
    """Norms, hours and papers of the reception, for all its desks."""

    @needs(Permission.USE_DESK)
    def rules(self) -> Outcome[ReceptionRules]:
        """Return the rules in force; where none were set, the usual ones."""
        with self._desk.database.read() as connection:
            return Outcome(read_rules(connection))

    @needs(Permission.SET_UP_RECEPTION)
    def save(self, rules: ReceptionRules) -> Outcome[ReceptionRules]:
        """Set the rules; ``rules.version`` is the one that was read, 0 where there was none.

        Raises:
            RefusedError: a field is wrong, or ``ChangedMeanwhile``.
        """
        checked = check_rules(rules)
        with self._desk.change() as (session, journal):
            row = session.get(ReceptionRow, RULES)
            if (row.version if row else 0) != rules.version:
                connection = session.connection()
                raise RefusedError(changed_meanwhile(connection, Subject.RECEPTION, RULES))
            before = dict(row.settings) if row else to_settings(ReceptionRules())
            if row is None:
                row = ReceptionRow(id=RULES)
                session.add(row)
            row.settings = to_settings(checked)
            session.flush()
            changed = [name for name in row.settings if before.get(name) != row.settings[name]]
            journal.note(Deed.RECEPTION_CHANGED, Subject.RECEPTION, RULES, fields=changed)
            return Outcome(to_rules(row.settings, row.version), _RECEPTION)
