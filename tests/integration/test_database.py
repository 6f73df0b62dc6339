from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import insert, text
from sqlalchemy.exc import DBAPIError

from desk_gui.db import schema
from desk_gui.db.engine import Database, open_database, open_read_only
from desk_gui.db.numbers import next_number
from desk_gui.db.tables import POSTED, Base, PaymentRow
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.storage import DamagedDatabase, NewerDatabase, StorageReadOnly
from tests.faults.long_deeds import doing, take_numbers

NOON = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)


def test_migrations_make_the_tables(database: Database) -> None:
    with database.write() as session:
        context = MigrationContext.configure(session.connection())
        assert compare_metadata(context, Base.metadata) == []


def test_head_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_current_head() == schema.HEAD


def add_payment(database: Database) -> None:
    with database.write() as session:
        session.execute(
            insert(PaymentRow).values(
                uid="u", day=NOON.date(), at=NOON, method="cash", total=1, worker="w", counter="1"
            )
        )


@pytest.mark.parametrize("deed", ["UPDATE payments SET total = 2", "DELETE FROM payments"])
def test_posted_rows_never_change(database: Database, deed: str) -> None:
    add_payment(database)
    with pytest.raises(DBAPIError, match="posted rows never change"), database.write() as session:
        session.execute(text(deed))
    with database.read() as connection:
        assert connection.execute(text("SELECT total FROM payments")).scalar() == 1


def test_every_posted_table_is_protected(sqlite_database: Database) -> None:
    with sqlite_database.read() as connection:
        rows = connection.execute(text("SELECT tbl_name FROM sqlite_master WHERE type = 'trigger'"))
        found = [row[0] for row in rows]
    assert all(found.count(table) == 2 for table in POSTED)


def test_readers_cannot_write(database: Database) -> None:
    with (
        pytest.raises(RefusedError) as refused,
        database.read() as connection,
    ):
        connection.execute(text("INSERT INTO number_series VALUES ('x', 1)"))
    assert refused.value.refusals == (StorageReadOnly(),)


def test_an_undone_number_is_given_again(database: Database) -> None:
    with database.write() as session:
        assert next_number(session.connection(), "ps1") == 1
    with pytest.raises(ZeroDivisionError), database.write() as session:
        1 / (next_number(session.connection(), "ps1") - 2)
    with database.write() as session:
        assert next_number(session.connection(), "ps1") == 2


def test_four_desks_take_numbers_without_gap_or_double(
    database: Database, database_url: str
) -> None:
    with ExitStack() as at_work:
        desks = [at_work.enter_context(doing(take_numbers, database_url, "25")) for _ in range(4)]
        assert [desk.recv() for desk in desks] == ["ready"] * 4
        for desk in desks:
            desk.send("begin")
        assert [desk.recv() for desk in desks] == ["done"] * 4
    with database.write() as session:
        assert next_number(session.connection(), "ps1") == 101


def test_newer_database_is_refused(database: Database, database_url: str) -> None:
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(RefusedError) as refused:
        open_database(database_url)
    assert refused.value.refusals == (NewerDatabase(version="9999"),)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    path.write_bytes(b"these are my holiday notes" * 100)
    with pytest.raises(RefusedError) as refused:
        open_database(f"sqlite:///{path}")
    assert isinstance(refused.value.refusals[0], DamagedDatabase)
    assert path.read_bytes().startswith(b"these are my")


def test_sqlite_keeps_what_it_acknowledged(sqlite_database: Database) -> None:
    with sqlite_database.write() as session:
        settings = [
            session.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        ]
    assert settings == ["wal", 2, 1, 1]


def test_read_only_opening_writes_nothing(sqlite_database: Database, sqlite_url: str) -> None:
    second = open_read_only(sqlite_url)
    with pytest.raises(RefusedError), second.write() as session:
        session.execute(text("INSERT INTO number_series VALUES ('x', 1)"))
    second.close()
