"""People in the nightly run: whom nothing names any more, and nothing was done to, is erased."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, or_, select
from sqlalchemy.orm import Session

from desk_gui.db.copies import Cancelled
from desk_gui.db.tables import (
    AuditRow,
    PaymentRow,
    PersonRow,
    SubscriptionFormRow,
    table,
)
from desk_gui.domain.audit import READINGS, Deed
from desk_gui.domain.languages import Country
from desk_gui.domain.people_search import search_terms
from desk_gui.domain.retention import Holdable, PersonTraces, RecordKind
from desk_gui.services.access import Desk
from desk_gui.services.admission_rows import NOTES, in_force
from desk_gui.services.call_rows import CALLS
from desk_gui.services.hold_rows import is_held
from desk_gui.services.journal import Journal
from desk_gui.services.open_matters import has_open, people_of, visit_people
from desk_gui.services.people_rows import person_of
from desk_gui.services.people_search import find_people
from desk_gui.services.person_blanking import IS_KNOWN, blank, reindex
from desk_gui.services.person_finding import full_names, hold_people
from desk_gui.services.redaction import find_named, redact_page
from desk_gui.services.retention_kinds import KindOfRecord, Night, day_of

_PEOPLE, _AUDIT, _FORMS, _PAYMENTS = (
    table(row) for row in (PersonRow, AuditRow, SubscriptionFormRow, PaymentRow)
)


class People(KindOfRecord):
    """People and organisations, also those whose addition was taken back."""

    kind = RecordKind.PEOPLE
    rows = _PEOPLE
    stays_out = True
    batch = 25
    """Fewer than of others: each is looked for in many places."""

    def ended(self, night: Night) -> ColumnElement[bool]:
        """Those to whom nothing was done since; that somebody looked does not count."""
        before = night.before(self.kind).isoformat()
        touched = exists().where(
            _AUDIT.c.person_id == _PEOPLE.c.id,
            _AUDIT.c.deed.not_in(sorted(READINGS)),
            day_of(_AUDIT.c.at) >= before,
        )
        return (day_of(_PEOPLE.c.created_at) < before) & ~touched & IS_KNOWN

    def held(self) -> ColumnElement[bool]:
        """Those under a hold, and those whom a held visit names."""
        key: ColumnElement[int] = _PEOPLE.c.id
        return is_held(key)

    def protected(self, night: Night) -> ColumnElement[bool]:
        """Those whom something names that has not gone yet, or is still open."""
        key: ColumnElement[int] = _PEOPLE.c.id
        money = night.before(RecordKind.MONEY)
        noted = select(NOTES.c.person_id).where(
            NOTES.c.person_id.is_not(None), in_force(night.today)
        )
        paid = select(_PAYMENTS.c.payer_id).where(
            _PAYMENTS.c.payer_id.is_not(None), _PAYMENTS.c.day >= money
        )
        return or_(
            key.in_(people_of(visit_people())),
            has_open(key, night.today),
            key.in_(select(CALLS.c.person_id).where(CALLS.c.person_id.is_not(None))),
            key.in_(noted),
            key.in_(select(_FORMS.c.subscriber_id).where(_FORMS.c.day >= money)),
            key.in_(paid),
        )

    def prepare(
        self, desk: Desk, night: Night, cancelled: Cancelled, promise: Callable[[], None]
    ) -> None:
        """Take the names of all who will go out of free text, in one walk through it.

        Before they go: a run that is killed in between would not know the names any more.
        """
        with desk.database.read() as connection:
            going = _PEOPLE.c.id.in_(self.going(night))
            people = connection.execute(select(_PEOPLE).where(going)).all()
            names = {name for row in people for name in full_names(person_of(row).details)}
            for page in find_named(connection, names):
                if cancelled():
                    return
                promise()
                with desk.change() as (session, journal):
                    reindex(session, journal, redact_page(session, page))
                    journal.note(Deed.PURGED, fields=(self.kind.value,))

    def hold(self, session: Session, journal: Journal, keys: Sequence[int]) -> None:
        """Hold the people, and all that tells of them."""
        hold_people(session, journal, keys)

    def take_out(
        self, session: Session, journal: Journal, night: Night, keys: Sequence[int]
    ) -> list[PersonTraces]:
        """Erase them, as by hand."""
        mine = select(PersonRow).where(PersonRow.id.in_(keys)).order_by(PersonRow.id)
        return blank(session, journal, session.scalars(mine).all(), redacted=True)

    def names(self, connection: Connection, keys: Iterable[int]) -> Mapping[int, str]:
        """Return name and customer code."""
        query = select(
            _PEOPLE.c.id,
            _PEOPLE.c.family_name,
            _PEOPLE.c.given_name,
            _PEOPLE.c.patronymic,
            _PEOPLE.c.firm,
            _PEOPLE.c.code,
        ).where(_PEOPLE.c.id.in_(list(keys)))
        return {row.id: _named(row) for row in connection.execute(query)}

    def find(
        self, connection: Connection, text: str, limit: int, country: Country
    ) -> list[Holdable]:
        """Return who is meant, as a search of people does."""
        terms = search_terms(text, country)
        hits = find_people(connection, terms, limit) if terms else []
        return [
            Holdable(
                kind=self.kind,
                record=hit.id,
                name=hit.name,
                about=" · ".join(filter(None, (hit.code, hit.firm, hit.place))),
            )
            for hit in hits
        ]


def _named(row: Any) -> str:
    own = " ".join(filter(None, (row.family_name, row.given_name, row.patronymic)))
    return f"{own or row.firm} · {row.code}" if own or row.firm else row.code
