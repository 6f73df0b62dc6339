"""Taking forms out of the program as a list: the history keeps that somebody did."""

from datetime import date

from desk_gui.db.tables import SubscriptionFormRow
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.subscriptions import SubscriptionForm
from desk_gui.services.access import Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.subscription_rows import read_forms, select_forms

_BATCH = 1_000


class SubscriptionExports(Service):
    """Lists of forms for other programs."""

    @needs(Permission.EXPORT_SUBSCRIPTIONS)
    def forms_on(self, day: date) -> Outcome[list[SubscriptionForm]]:
        """Return all forms of a day, the latest first; noted before the first leaves the house."""
        found: list[SubscriptionForm] = []
        rows = SubscriptionFormRow
        query = select_forms().where(rows.day == day).order_by(rows.id.desc()).limit(_BATCH)
        with self._desk.change() as (session, journal):
            journal.note(Deed.FORMS_EXPORTED, Subject.DAY, purpose=Purpose.EXPORT)
            connection = session.connection()
            while batch := read_forms(
                connection, query.where(rows.id < found[-1].id) if found else query
            ):
                found += batch
        return Outcome(found, frozenset({Topic.HISTORY}))
