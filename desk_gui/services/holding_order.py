"""The one order in which rows are held, so that no two desks ever wait for each other.

On a server a row that is written is held until the transaction ends, and who
wants it waits. Two that hold several rows each, and take them in another order,
wait for each other: the server ends one of them, and a clerk reads that the
database is busy. So everybody takes them in this order, of one kind by their
keys, the lowest first:

1. people of the house (hosts) · 2. appointments · 3. visits
4. the numbers of new people: who puts somebody on record has them before 5
5. people · then the numbers of visits, which arrivals get
6. calls, each with its message · 7. sheets for calls · 8. promises
9. notes at the door, evacuations, handovers, holds, papers: each alone
10. the history, which takes its turn at the end of the transaction by itself

A part — a stop, a step, a word, a badge, a try, a line of an evacuation — is
written only by who holds its record. A service that writes one record of each
kind opens them in this order; who cannot know them one by one looks without
holding, holds all it found with ``hold_in_order``, and looks again.

Rows are held in two ways. Who writes one (``WRITING``) does not keep others from
naming it in theirs: a visitor's promise waits for no step of the visit. Only who
takes it out, or must not have it named anew meanwhile, holds it whole. What a
row will name that it did not name before is held with ``name_in_order`` first:
it comes before the row.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any, TypeAlias

from sqlalchemy import select
from sqlalchemy.orm import Session

from desk_gui.db.tables import (
    AdmissionNoteRow,
    AppointmentRow,
    Base,
    CallPlanRow,
    CallRow,
    EvacuationRow,
    HandoverRow,
    HoldRow,
    MessageRow,
    PersonRow,
    PrintJobRow,
    PromiseRow,
    StaffRow,
    VisitRow,
    table,
)

Rows: TypeAlias = Mapping[type[Base], Iterable[Any]]
"""Rows of several kinds, by their keys."""

WRITING = {"key_share": True}
"""How ``Session.get`` holds a row that is written and not taken out."""
ORDER: tuple[type[Base], ...] = (
    StaffRow,
    AppointmentRow,
    VisitRow,
    PersonRow,
    CallRow,
    MessageRow,
    CallPlanRow,
    PromiseRow,
    AdmissionNoteRow,
    EvacuationRow,
    HandoverRow,
    HoldRow,
    PrintJobRow,
)


def hold_in_order(session: Session, rows: Rows, whole: Collection[type[Base]] = ()) -> None:
    """Hold rows until the end of the transaction; those of the kinds ``whole`` nobody names anew.

    A row that is gone by now is passed over.
    """
    for kind in sorted(rows, key=ORDER.index):
        _hold(session, kind, rows[kind], key_share=kind not in whole)


def name_in_order(session: Session, rows: Rows) -> None:
    """Hold rows that another is to name from now on: nobody takes them out meanwhile."""
    for kind in sorted(rows, key=ORDER.index):
        _hold(session, kind, rows[kind], read=True, key_share=True)


def merged(several: Iterable[Rows]) -> dict[type[Base], set[Any]]:
    """Return all these rows together."""
    found: defaultdict[type[Base], set[Any]] = defaultdict(set)
    for rows in several:
        for kind, keys in rows.items():
            found[kind].update(keys)
    return dict(found)


def _hold(
    session: Session,
    kind: type[Base],
    keys: Iterable[Any],
    *,
    key_share: bool,
    read: bool = False,
) -> None:
    wanted = {each for each in keys if each is not None}
    if wanted:
        key = next(iter(table(kind).primary_key))
        query = select(key).where(key.in_(wanted)).order_by(key)
        session.execute(query.with_for_update(read=read, key_share=key_share)).all()
