"""Entries of the audit as lines to read, with the names of what they name."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    String,
    and_,
    func,
    or_,
    select,
    type_coerce,
)

from desk_gui.db.tables import (
    AccountRow,
    AdmissionNoteRow,
    AuditRow,
    CallPlanRow,
    CallRow,
    CatalogueRow,
    DayEventRow,
    MessageRow,
    PersonRow,
    PromiseRow,
    StaffRow,
    SubscriptionFormRow,
    VisitRow,
    table,
)
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.folding import fold
from desk_gui.domain.history import CHANGES, HistoryFilter, HistoryLine, LastChange
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonId
from desk_gui.domain.people_search import search_terms
from desk_gui.domain.refusals import ChangedMeanwhile
from desk_gui.services.people_search import find_people

_AUDIT, _ACCOUNTS, _PEOPLE, _FORMS, _CATALOGUES, _DAYS, _STAFF, _PROMISES, _VISITS = (
    table(row)
    for row in (
        AuditRow,
        AccountRow,
        PersonRow,
        SubscriptionFormRow,
        CatalogueRow,
        DayEventRow,
        StaffRow,
        PromiseRow,
        VisitRow,
    )
)
_NOTES, _CALLS, _MESSAGES, _PLANS = (
    table(row) for row in (AdmissionNoteRow, CallRow, MessageRow, CallPlanRow)
)
# A time begins with the date that the office's calendar showed.
_DAY = func.substr(type_coerce(_AUDIT.c.at, String), 1, 10)
_HITS = 50
# Where somebody is stands beside their record, and changes nothing of it.
_BESIDE = frozenset({Deed.PRESENCE_SET})
_LEAST_DIGITS = 3
_OF_MESSAGE = (
    select(_MESSAGES.c.id, _CALLS.c.name, _CALLS.c.number)
    .join(_CALLS, _CALLS.c.id == _MESSAGES.c.call_id)
    .subquery()
)
_ENTRIES = select(_AUDIT, _ACCOUNTS.c.name).outerjoin(
    _ACCOUNTS, _ACCOUNTS.c.id == _AUDIT.c.account_id
)


def entries_of(
    connection: Connection, wanted: HistoryFilter, country: Country
) -> Select[*tuple[Any, ...]]:
    """Return the query for the entries that are wanted, the newest first."""
    query = _ENTRIES.order_by(_AUDIT.c.id.desc())
    for condition in _conditions(connection, wanted, country):
        query = query.where(condition)
    return query


def to_lines(connection: Connection, rows: Sequence[Any]) -> list[HistoryLine]:
    """Return entries with what their records are called now."""
    wanted: defaultdict[str, set[int]] = defaultdict(set)
    for row in rows:
        if row.subject_id is not None:
            wanted[row.subject_kind].add(row.subject_id)
        if row.person_id is not None:
            wanted[Subject.PERSON].add(row.person_id)
    names = {kind: _names(connection, kind, keys) for kind, keys in wanted.items()}
    return [_to_line(row, names) for row in rows]


def last_change(connection: Connection, subject: Subject, subject_id: int) -> LastChange | None:
    """Return who changed a record last, and when; None if the history does not know it."""
    query = (
        select(_AUDIT.c.at, _AUDIT.c.workstation, _ACCOUNTS.c.name)
        .outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _AUDIT.c.account_id)
        .where(
            _AUDIT.c.subject_kind == subject.value,
            _AUDIT.c.subject_id == subject_id,
            _AUDIT.c.deed.in_(sorted(CHANGES - _BESIDE)),
        )
        .order_by(_AUDIT.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return LastChange(row.name or row.workstation, row.at) if row else None


def changed_meanwhile(
    connection: Connection, subject: Subject, subject_id: int
) -> ChangedMeanwhile:
    """Return the refusal to write over another's change, which says whose it is."""
    last = last_change(connection, subject, subject_id)
    return ChangedMeanwhile(by=last.by, at=last.at) if last else ChangedMeanwhile()


def _conditions(
    connection: Connection, wanted: HistoryFilter, country: Country
) -> Iterable[ColumnElement[bool]]:
    if wanted.since is not None:
        yield _DAY.op(">=")(wanted.since.isoformat())
    if wanted.until is not None:
        yield _DAY.op("<=")(wanted.until.isoformat())
    if wanted.account is not None:
        yield _AUDIT.c.account_id == wanted.account
    if wanted.deeds:
        yield _AUDIT.c.deed.in_(sorted(wanted.deeds))
    if wanted.person is not None:
        yield _AUDIT.c.person_id == wanted.person
    if wanted.text.strip():
        yield _matches(connection, wanted, country)


def _matches(
    connection: Connection, wanted: HistoryFilter, country: Country
) -> ColumnElement[bool]:
    text = wanted.text.strip()
    terms = search_terms(text, country)
    people = find_people(connection, terms, _HITS) if terms else []
    folded = fold(text)
    accounts = connection.execute(select(_ACCOUNTS.c.id, _ACCOUNTS.c.name)).all()
    workers = [row.id for row in accounts if folded in fold(row.name)]
    return or_(
        _AUDIT.c.person_id.in_([hit.id for hit in people]),
        _AUDIT.c.account_id.in_(workers),
        _AUDIT.c.deed.in_(sorted(wanted.meant)),
        _about_form(connection, text),
    )


def _about_form(connection: Connection, text: str) -> ColumnElement[bool]:
    """Return the condition for entries about a form or its payment, if the text is in its number.

    Fewer digits would be in too many.
    """
    number = text.upper()
    if sum(letter.isdecimal() for letter in number) < _LEAST_DIGITS:
        return _AUDIT.c.id.in_(())
    query = select(_FORMS.c.id, _FORMS.c.payment_id)
    query = query.where(_FORMS.c.number.contains(number, autoescape=True))
    forms = connection.execute(query.order_by(_FORMS.c.id.desc()).limit(_HITS)).all()
    return or_(
        _is(Subject.FORM, [row.id for row in forms]),
        _is(Subject.PAYMENT, [row.payment_id for row in forms]),
    )


def _is(subject: Subject, keys: Sequence[int]) -> ColumnElement[bool]:
    return and_(_AUDIT.c.subject_kind == subject.value, _AUDIT.c.subject_id.in_(keys))


def _names(connection: Connection, kind: str, keys: Iterable[int]) -> Mapping[int, str]:
    query = _NAMING.get(kind)
    if query is None:
        return {}
    by, columns = query
    rows = connection.execute(select(by, *columns).where(by.in_(keys)).order_by(columns[0].desc()))
    return {row[0]: " ".join(str(part) for part in row[1:] if part) for row in rows}


def _to_line(row: Any, names: Mapping[str, Mapping[int, str]]) -> HistoryLine:
    key = row.subject_id
    return HistoryLine(
        id=row.id,
        at=row.at,
        by=row.name or "",
        workstation=row.workstation,
        deed=Deed(row.deed),
        subject=Subject(row.subject_kind) if row.subject_kind else None,
        subject_id=key,
        record="" if key is None else names.get(row.subject_kind, {}).get(key, ""),
        person_id=None if row.person_id is None else PersonId(row.person_id),
        person=names.get(Subject.PERSON, {}).get(row.person_id, ""),
        purpose=Purpose(row.purpose) if row.purpose else None,
        fields=tuple(filter(None, row.fields.split(","))),
    )


_NAMING: dict[str, tuple[ColumnElement[int], tuple[ColumnElement[Any], ...]]] = {
    Subject.ACCOUNT: (_ACCOUNTS.c.id, (_ACCOUNTS.c.name,)),
    Subject.DAY: (_DAYS.c.id, (_DAYS.c.day,)),
    Subject.PERSON: (
        _PEOPLE.c.id,
        (
            _PEOPLE.c.code,
            _PEOPLE.c.family_name,
            _PEOPLE.c.given_name,
            _PEOPLE.c.patronymic,
            _PEOPLE.c.firm,
        ),
    ),
    Subject.CATALOGUE: (_CATALOGUES.c.id, (_CATALOGUES.c.name,)),
    # A payment is known by the first form it paid for.
    Subject.PAYMENT: (_FORMS.c.payment_id, (_FORMS.c.number,)),
    Subject.FORM: (_FORMS.c.id, (_FORMS.c.number,)),
    Subject.STAFF: (_STAFF.c.id, (_STAFF.c.name,)),
    Subject.VISIT: (_VISITS.c.id, (_VISITS.c.number, _VISITS.c.name)),
    # An appointment is known by the visitor it is with.
    Subject.APPOINTMENT: (_VISITS.c.appointment_id, (_VISITS.c.name,)),
    Subject.ADMISSION_NOTE: (_NOTES.c.id, (_NOTES.c.name,)),
    Subject.PROMISE: (_PROMISES.c.id, (_PROMISES.c.text,)),
    Subject.CALL: (_CALLS.c.id, (_CALLS.c.name, _CALLS.c.number)),
    # A message is known by the call it was left in.
    Subject.MESSAGE: (_OF_MESSAGE.c.id, (_OF_MESSAGE.c.name, _OF_MESSAGE.c.number)),
    Subject.CALL_PLAN: (_PLANS.c.id, (_PLANS.c.name, _PLANS.c.goal)),
}
"""By which column a record is found, and what it is called."""
