"""Looking whether the database itself, its numbers and its sums are as they should be."""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, Table, bindparam, func, or_, select, text

from desk_gui.db.chain import Fault, link_at
from desk_gui.db.posted import unguarded
from desk_gui.db.tables import (
    POSTED,
    NumberSeriesRow,
    PaymentRow,
    PersonRow,
    SubscriptionFormRow,
    table,
)
from desk_gui.domain.identifiers import form_number
from desk_gui.domain.inspection import Anchor
from desk_gui.domain.people_search import customer_code

_FORMS, _PAYMENTS, _PEOPLE, _SERIES = (
    table(row) for row in (SubscriptionFormRow, PaymentRow, PersonRow, NumberSeriesRow)
)
_FORM_SERIES = "ps1/"
_PEOPLE_SERIES = "people"
_BATCH = 1000
_LONGEST_DETAIL = 200
_NUMBERED = (
    select(_FORMS.c.id, _FORMS.c.number, _FORMS.c.series, _FORMS.c.sequence)
    .where(_FORMS.c.id > bindparam("after"))
    .order_by(_FORMS.c.id)
    .limit(_BATCH)
)
_CODED = (
    select(_PEOPLE.c.id, _PEOPLE.c.code)
    .where(_PEOPLE.c.id > bindparam("after"))
    .order_by(_PEOPLE.c.id)
    .limit(_BATCH)
)
Step = Callable[[Connection], Fault | None]


def compare(connection: Connection, anchor: Anchor) -> Fault | None:
    """Return what is wrong if the history does not hold the very link that was kept outside.

    Then it is older than it was (a ``-wal`` that is gone, an old copy put in
    its place), or somebody wrote it anew.
    """
    link = link_at(connection, anchor.entries)
    if link is None:
        return Fault("older", "audit", str(anchor.entries), anchor.entries)
    if link != anchor.link:
        return Fault("rewritten", "audit", str(anchor.entries), anchor.entries)
    return None


def check_integrity(connection: Connection) -> Fault | None:
    """Return what the database says is damaged in itself."""
    if connection.dialect.name == "sqlite":
        return _check_file(connection)
    return _check_server(connection)


def check_guards(connection: Connection) -> Fault | None:
    """Return the first posted table whose rows could be changed."""
    missing = unguarded(connection, POSTED)
    return Fault("unguarded", *missing[0]) if missing else None


def check_numbers(connection: Connection) -> Fault | None:
    """Return the first form or customer whose number is not what the series gave."""
    return (
        _check_series(connection)
        or _check_form_numbers(connection)
        or _check_customer_codes(connection)
    )


def check_sums(connection: Connection) -> Fault | None:
    """Return the first payment that is not the sum of its forms, or such a day."""
    forms = select(_FORMS.c.payment_id, func.sum(_FORMS.c.total).label("total"))
    sums = forms.group_by(_FORMS.c.payment_id).subquery()
    joined = _PAYMENTS.outerjoin(sums, sums.c.payment_id == _PAYMENTS.c.id)
    differs = or_(sums.c.total.is_(None), sums.c.total != _PAYMENTS.c.total)
    query = select(func.min(_PAYMENTS.c.id)).select_from(joined).where(differs)
    wrong = connection.execute(query).scalar()
    if wrong is not None:
        return Fault("sum", "payments", str(wrong))
    return _check_days(connection)


def count_numbers(connection: Connection) -> int:
    """Return how many numbers were given."""
    tables: Sequence[Table] = (_FORMS, _PEOPLE)
    return sum(connection.execute(select(func.count()).select_from(t)).scalar_one() for t in tables)


def sum_payments(connection: Connection) -> int:
    """Return all payments together, in tiyn."""
    return int(connection.execute(select(func.sum(_PAYMENTS.c.total))).scalar() or 0)


def _check_file(connection: Connection) -> Fault | None:
    said = connection.execute(text("PRAGMA integrity_check(1)")).scalar()
    if said != "ok":
        return Fault("integrity", "", str(said)[:_LONGEST_DETAIL])
    orphan = connection.execute(text("PRAGMA foreign_key_check")).first()
    return None if orphan is None else Fault("orphan", str(orphan[0]), str(orphan[1]))


def _check_server(connection: Connection) -> Fault | None:
    """Ask what a server knows: indexes and references that do not hold, pages misread."""
    index = connection.execute(
        text("SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid LIMIT 1")
    ).scalar()
    if index is not None:
        return Fault("integrity", "", str(index))
    reference = connection.execute(
        text("SELECT conrelid::regclass::text FROM pg_constraint WHERE NOT convalidated LIMIT 1")
    ).scalar()
    if reference is not None:
        return Fault("orphan", str(reference), "")
    misread = connection.execute(
        text("SELECT checksum_failures FROM pg_stat_database WHERE datname = current_database()")
    ).scalar()
    return Fault("integrity", "", f"checksum_failures {misread}") if misread else None


def _check_series(connection: Connection) -> Fault | None:
    """Compare what each series counted with what bears its numbers."""
    by_series = _FORMS.c.series
    used = select(by_series, func.min(_FORMS.c.sequence), func.max(_FORMS.c.sequence), func.count())
    given = {row[0]: row[1:] for row in connection.execute(used.group_by(by_series))}
    kept = {row.name: row.last for row in connection.execute(select(_SERIES))}
    names = {name for name in kept if name.startswith(_FORM_SERIES)} | set(given)
    for name in sorted(names):
        first, last, count = given.get(name, (1, 0, 0))
        if first != 1 or count != last:
            return Fault("number_gap", "subscription_forms", _first_gap(connection, name))
        if kept.get(name) != last:
            return Fault("number_series", "number_series", name)
    return None


def _first_gap(connection: Connection, series: str) -> str:
    query = select(_FORMS.c.sequence).where(_FORMS.c.series == series).order_by(_FORMS.c.sequence)
    expected = 0
    for number in connection.execute(query).scalars():
        expected += 1
        if number != expected:
            break
    return f"{series}/{expected:06}"


def _check_form_numbers(connection: Connection) -> Fault | None:
    after = 0
    while rows := connection.execute(_NUMBERED, {"after": after}).all():
        for row in rows:
            if row.number != _number(row.series, row.sequence):
                return Fault("wrong_number", "subscription_forms", str(row.id))
        after = rows[-1].id
    return None


def _number(series: str, sequence: int) -> str:
    """Return the number of a place in a series: ``ps1/020103/26``, 12."""
    try:
        _kind, index, year = series.split("/")
        return form_number(index, int(year), sequence)
    except ValueError:
        return ""


def _check_customer_codes(connection: Connection) -> Fault | None:
    """Look for a code that the series has not given yet: it would be given once more."""
    last = connection.execute(select(_SERIES.c.last).where(_SERIES.c.name == _PEOPLE_SERIES))
    given, after = last.scalar() or 0, 0
    while rows := connection.execute(_CODED, {"after": after}).all():
        for row in rows:
            digits = str(row.code).rpartition("-")[2]
            number = int(digits) if digits.isdecimal() else 0
            if not 0 < number <= given or row.code != customer_code(number):
                return Fault("wrong_number", "people", str(row.id))
        after = rows[-1].id
    return None


def _check_days(connection: Connection) -> Fault | None:
    paid = select(_PAYMENTS.c.day, func.sum(_PAYMENTS.c.total)).group_by(_PAYMENTS.c.day)
    sold = select(_FORMS.c.day, func.sum(_FORMS.c.total)).group_by(_FORMS.c.day)
    payments = {row[0]: row[1] for row in connection.execute(paid)}
    forms = {row[0]: row[1] for row in connection.execute(sold)}
    wrong = sorted(day for day in payments | forms if payments.get(day) != forms.get(day))
    return Fault("day_sum", "payments", wrong[0].isoformat()) if wrong else None
