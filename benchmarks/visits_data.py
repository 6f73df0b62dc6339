"""A reception's years, loaded in bulk: visits with hosts, times and ends, as the list shows them.

Without words and members: what is measured with them is the list.
"""

import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from benchmarks.people_data import crowd
from desk_gui.db.engine import open_database

LAST_DAY = date(2026, 11, 18)
A_DAY = 400
_HOSTS = 200
_BATCH = 20_000
_ENDS = ("left",) * 16 + ("no_show", "no_show", "cancelled", "unserved")
_PURPOSES = ("számla", "csomag", "szerződés", "állásinterjú", "ellenőrzés", "өтініш", "жазылым")
_COLUMNS = [
    *("uid", "number", "day", "state", "name"),
    *("firm", "phone", "people", "host_id", "purpose"),
    *("topic", "brings", "note", "expected_at", "arrived_at"),
    *("waiting_since", "admitted_at", "left_at", "inexact", "auto_closed"),
    *("reason", "offered", "desk", "created_at", "version"),
]
_STAFF = (
    "INSERT INTO staff (id, uid, name, folded_name, post, room, phone, email, ask_first, note, "
    "created_at, version) VALUES (?, 'staff-' || ?, ?, '', 'post', ?, '', '', '', '', "
    "'2026-01-01T08:00:00+00:00', 1)"
)


def build(path: Path, visits: int) -> None:
    """Write a database file with so many visits, all at once or not at all."""
    draft = path.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    open_database(f"sqlite:///{draft}").close()
    connection = sqlite3.connect(draft, isolation_level=None)
    try:
        _load(connection, visits)
    finally:
        connection.close()
    draft.rename(path)


def _load(connection: sqlite3.Connection, visits: int) -> None:
    for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-400000"):
        connection.execute(f"PRAGMA {pragma}")
    later = _without_indexes(connection)
    marks = ", ".join("?" for _ in _COLUMNS)
    insert = f"INSERT INTO visits ({', '.join(_COLUMNS)}) VALUES ({marks})"
    connection.execute("BEGIN")
    for number, someone in enumerate(islice(crowd(_HOSTS), _HOSTS), 1):
        name = " ".join(filter(None, someone.names))
        connection.execute(_STAFF, (number, number, name, str(number)))
    rows = _visits(visits)
    while batch := list(islice(rows, _BATCH)):
        connection.executemany(insert, batch)
    for statement in later:
        connection.execute(statement)
    connection.execute("COMMIT")
    connection.execute("ANALYZE")
    connection.execute("PRAGMA journal_mode=WAL")


def _without_indexes(connection: sqlite3.Connection) -> list[str]:
    made = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
        "AND tbl_name = 'visits'"
    ).fetchall()
    for name, _ in made:
        connection.execute(f'DROP INDEX "{name}"')
    return [statement for _, statement in made]


def _visits(visits: int) -> Iterator[tuple[Any, ...]]:
    draw = random.Random(visits)
    first = LAST_DAY - timedelta(days=(visits - 1) // A_DAY)
    for number, someone in enumerate(crowd(visits)):
        day = first + timedelta(days=number // A_DAY)
        arrived = datetime.combine(day, time(3), UTC) + timedelta(minutes=number % A_DAY * 1.5)
        state = draw.choice(_ENDS)
        came = state in {"left", "unserved"}
        waited, stayed = draw.randrange(25), draw.randrange(10, 90)
        admitted = arrived + timedelta(minutes=waited)
        left = admitted + timedelta(minutes=stayed)
        yield (
            f"visit-{number}",
            f"{day.year}-{number:07}" if came else None,
            day.isoformat(),
            state,
            " ".join(filter(None, someone.names)),
            someone.firm,
            someone.phone,
            1 + (number % 17 == 0) * 3,
            number % _HOSTS + 1,
            draw.choice(_PURPOSES),
            *("", "", ""),
            _text(arrived),
            *((_text(arrived), _text(arrived)) if came else (None, None)),
            _text(admitted) if state == "left" else None,
            _text(left) if came else None,
            "",
            number % 97 == 0 and state == "left",
            *("", "", "1"),
            _text(arrived),
            1,
        )


def _text(at: datetime) -> str:
    return at.isoformat(timespec="microseconds")
