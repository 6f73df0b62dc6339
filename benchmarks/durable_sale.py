"""A durable sale against the same rows written by raw sqlite3.

    .venv/bin/python benchmarks/durable_sale.py

Both write payment, counter, form, event and audit entry in one transaction, WAL with
synchronous=FULL, on files of the same schema, in turn. The program also reads
office, person, title and prices, checks them, and reads the form back.
"""

import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desk_gui.db.engine import open_database
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.services.access import Desk
from desk_gui.services.subscriptions import SubscriptionService
from tests.conftest import Clock
from tests.offices import open_counter, sale

ROUNDS = 300
LIMIT = 3.0


def main() -> None:
    """Sell in turn and print the medians and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        ours, raw = (Path(folder) / name for name in ("ours.db", "raw.db"))
        database, service, counter = _shop(ours)
        other, other_service, other_counter = _shop(raw)
        template = other_service.sell(sale(other_counter)).value[0].number
        other.close()
        limit = RawCounter(raw, template)
        times: tuple[list[float], list[float]] = ([], [])
        for _ in range(ROUNDS):
            order = sale(counter)
            began = time.perf_counter()
            service.sell(order)
            between = time.perf_counter()
            limit.sell()
            times[0].append(between - began)
            times[1].append(time.perf_counter() - between)
        database.close()
    mine, theirs = (statistics.median(found) * 1000 for found in times)
    print(f"durable sale, {ROUNDS} in turn, medians")
    print(f"raw sqlite3   {theirs:8.3f} ms  1.00")
    print(f"Desk          {mine:8.3f} ms  {mine / theirs:.2f}  (goal {LIMIT})")


def _shop(path: Path) -> tuple[Any, SubscriptionService, Any]:
    database = open_database(f"sqlite:///{path}")
    desk = Desk(database, lambda: Actor(name="A", counter="1", permissions=EVERYTHING), Clock())
    counter = open_counter(desk)
    return database, SubscriptionService(desk, lambda _form: None), counter


class RawCounter:
    """The same rows by hand, every statement prepared by the driver's cache."""

    def __init__(self, path: Path, number: str) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._payment = self._row("payments", "id", 1)
        self._form = self._row("subscription_forms", "number", number)
        self._event = self._row("form_events", "id", 1)
        self._entry = self._row("audit", "id", 2)

    def sell(self) -> None:
        """Write one sale and make it durable."""
        run = self._connection.execute
        run("BEGIN IMMEDIATE")
        payment = self._insert("payments", self._payment | {"uid": str(uuid4())})
        sequence = run("UPDATE number_series SET last = last + 1 RETURNING last").fetchone()[0]
        form = self._insert(
            "subscription_forms",
            self._form | {"payment_id": payment, "sequence": sequence, "number": f"raw-{sequence}"},
        )
        self._insert("form_events", self._event | {"form_id": form})
        last = run("SELECT id FROM audit ORDER BY id DESC LIMIT 1").fetchone()[0]
        self._insert("audit", self._entry | {"id": last + 1})
        run("COMMIT")

    def _row(self, table: str, key: str, value: object) -> dict[str, Any]:
        cursor = self._connection.execute(f"SELECT * FROM {table} WHERE {key} = ?", (value,))
        names = [column[0] for column in cursor.description]
        row = dict(zip(names, cursor.fetchone(), strict=True))
        del row["id"]
        return row

    def _insert(self, table: str, row: dict[str, Any]) -> int:
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"
        return self._connection.execute(statement, tuple(row.values())).lastrowid or 0


if __name__ == "__main__":
    main()
