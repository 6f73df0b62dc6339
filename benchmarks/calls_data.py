"""A telephone's years, loaded in bulk: calls of a known crowd, with the words they are found by.

The words are those that CallService writes (the build compares a sample). One
call in three left a message; one in twenty was missed.
"""

import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from benchmarks import people_data
from benchmarks.people_data import Someone, crowd
from desk_gui.domain.call_search import call_words
from desk_gui.domain.folding import index_keys
from desk_gui.domain.people import Phone

LAST_DAY = date(2026, 11, 18)
A_DAY = 400
CALLS_A_PERSON = 10
_HOSTS = 200
_BATCH = 20_000
_SAMPLE = 200
_OUTCOMES = ("answered",) * 9 + ("message",) * 7 + ("transferred", "call_back", "missed", "dropped")
_REASONS = (
    *("számla", "csomag érkezett", "szerződés aláírása", "állásinterjú időpontja", "ellenőrzés"),
    *("bérleti díj", "өтініш беру", "жазылым бойынша", "шот төленді", "құжат дайын"),
    *("тексеру уақыты", "жеткізу мекенжайы", "договор аренды", "оплата счёта"),
    *("подписка на журнал", "доставка посылки", "жалоба на почту", "справка", "arve tasumine"),
    *("lepingu allkirjastamine", "paki kättesaamine", "tööintervjuu", "kontrollimine"),
    *("invoice question", "parcel delivery", "contract renewal", "subscription", "complaint"),
)
_COLUMNS = [
    *("uid", "day", "direction", "line", "number", "e164", "digits", "person_id", "name", "firm"),
    *("asked_for_id", "outcome", "reason", "note", "read_back", "started_at", "answered_at"),
    *("ended_at", "clock_moved", "rang", "rings_again", "settled_at", "settled_by"),
    *("answered_by", "desk", "created_at", "version"),
]
_STAFF = (
    "INSERT INTO staff (id, uid, name, folded_name, post, room, phone, email, ask_first, note, "
    "created_at, version) VALUES (?, 'staff-' || ?, ?, '', 'post', ?, '', '', '', '', "
    "'2026-01-01T08:00:00+00:00', 1)"
)
_PHONES = "INSERT INTO person_phones VALUES (?, ?, 0, ?, ?, '', ?)"
_MESSAGES = (
    "INSERT INTO messages (uid, call_id, for_id, wish, text, urgent, at, by, confirmed_at, "
    "confirmed_by, version) VALUES ('message-' || ?, ?, ?, 'please_call', ?, 0, ?, 'by', ?, '', 1)"
)


def build(path: Path, calls: int) -> None:
    """Write a database file with so many calls, all at once or not at all."""
    draft = path.with_suffix(".calls")
    draft.unlink(missing_ok=True)
    people_data.build(draft, max(1, calls // CALLS_A_PERSON))
    connection = sqlite3.connect(draft, isolation_level=None)
    try:
        _load(connection, calls)
    finally:
        connection.close()
    draft.rename(path)


def _load(connection: sqlite3.Connection, calls: int) -> None:
    for pragma in (
        "journal_mode=OFF",
        "synchronous=OFF",
        "cache_size=-800000",
        "temp_store=MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TEMP TABLE words (word TEXT, call_id INTEGER)")
    later = _without_indexes(connection)
    people = list(crowd(max(1, calls // CALLS_A_PERSON)))
    hosts = [" ".join(filter(None, each.names)) for each in islice(crowd(_HOSTS), _HOSTS)]
    connection.execute("BEGIN")
    for number, name in enumerate(hosts, 1):
        connection.execute(_STAFF, (number, number, name, str(number)))
    connection.executemany(
        _PHONES,
        (
            (number, number, f"+{each.phone}", f"+{each.phone}", each.phone)
            for number, each in enumerate(people, 1)
        ),
    )
    _insert(connection, people, hosts, calls)
    connection.execute(
        "INSERT INTO call_words SELECT DISTINCT word, call_id FROM words ORDER BY word, call_id"
    )
    for statement in later:
        connection.execute(statement)
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode=WAL")


def _without_indexes(connection: sqlite3.Connection) -> list[str]:
    made = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
        "AND tbl_name IN ('calls', 'call_words', 'messages', 'person_phones')"
    ).fetchall()
    for name, _ in made:
        connection.execute(f'DROP INDEX "{name}"')
    return [statement for _, statement in made]


def _insert(
    connection: sqlite3.Connection, people: list[Someone], hosts: list[str], calls: int
) -> None:
    marks = ", ".join("?" for _ in _COLUMNS)
    insert = f"INSERT INTO calls ({', '.join(_COLUMNS)}) VALUES ({marks})"
    made = _calls(people, hosts, calls)
    while batch := list(islice(made, _BATCH)):
        connection.executemany(insert, (row for row, _, _ in batch))
        connection.executemany(
            "INSERT INTO words VALUES (?, ?)",
            ((word, key) for _, key, words in batch for word in words),
        )
        messages = [(key, row) for row, key, _ in batch if row[11] == "message"]
        connection.executemany(
            _MESSAGES,
            (
                (key, key, row[10], row[12], row[15], None if key % 1000 == 0 else row[17])
                for key, row in messages
            ),
        )


def _calls(
    people: list[Someone], hosts: list[str], calls: int
) -> Iterator[tuple[tuple[Any, ...], int, set[str]]]:
    """Yield each call's row, key and words."""
    draw = random.Random(calls)
    first = LAST_DAY - timedelta(days=(calls - 1) // A_DAY)
    for number in range(calls):
        key = number + 1
        at = draw.randrange(len(people))
        someone = people[at]
        day = first + timedelta(days=number // A_DAY)
        started = datetime.combine(day, time(3), UTC) + timedelta(minutes=number % A_DAY * 1.5)
        host, reason, outcome = (
            draw.randrange(_HOSTS),
            draw.choice(_REASONS),
            draw.choice(_OUTCOMES),
        )
        name = " ".join(filter(None, someone.names))
        missed = outcome == "missed"
        row = (
            *(f"call-{number}", day.isoformat(), "in" if number % 4 else "out", "1"),
            *(f"+{someone.phone}", f"+{someone.phone}", someone.phone, at + 1, name, someone.firm),
            *(host + 1, outcome, reason, "", "", _text(started)),
            _text(started + timedelta(seconds=8)),
            _text(started + timedelta(seconds=draw.randrange(30, 400))),
            *(0, 0, ""),
            _text(started + timedelta(hours=1)) if missed and number % 2000 else None,
            *("", "by", "1", _text(started), 1),
        )
        words = {
            someone.phone,
            *(word for text in (*someone.names, someone.firm) for word in _keys(text)),
            *_keys(reason),
            *_keys(hosts[host]),
        }
        if key <= _SAMPLE:
            phone = Phone(typed="", e164=f"+{someone.phone}")
            kept = call_words(phone, name, someone.firm, reason, others=(hosts[host],))
            assert words == kept, (words, kept)
        yield row, key, words


_keys = lru_cache(maxsize=None)(index_keys)


def _text(at: datetime) -> str:
    return at.isoformat(timespec="microseconds")
