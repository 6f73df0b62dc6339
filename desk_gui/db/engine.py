"""Opening the database: a writer and readers, with the settings that keep what was entered.

The figures behind each setting: on SQLAlchemy's defaults SQLite loses updates
silently and, with synchronous=NORMAL, acknowledged commits in a power cut. So
the writer is one connection that says BEGIN IMMEDIATE itself, in WAL with
synchronous=FULL, and readers cannot write at all.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock, local

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import ConnectionPoolEntry

from desk_gui.db.faults import refusal_for
from desk_gui.db.schema import bring_up_to_date
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.storage import UnknownDatabase

_KINDS = ("sqlite", "postgresql", "postgres")
_BUSY_MS = 5000
_COMMON = ("foreign_keys=ON", f"busy_timeout={_BUSY_MS}", "trusted_schema=OFF")
_WRITER = ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", *_COMMON)
_READER = ("query_only=ON", *_COMMON)
_PATIENCE_S = 120
"""How long a writer waits for the one before it: writing the file anew may take a minute."""
_TRY_LOCK = text("SELECT pg_try_advisory_lock(:work)")
_UNLOCK = text("SELECT pg_advisory_unlock(:work)")


class Database:
    """The office's database; open it with ``open_database``.

    Whatever is done on it raises RefusedError where the storage cannot take or
    give it (full, read-only, busy, gone).
    """

    def __init__(self, writer: Engine, reader: Engine) -> None:
        self._writer = writer
        self._reader = reader
        self._sessions = sessionmaker(writer, expire_on_commit=False)
        self._kept = local()
        self._all_kept: list[Connection] = []
        self._turns: dict[int, Lock] = {}
        self.read_only = writer is reader

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Open one transaction; leaving it commits, an exception undoes it all."""
        with self._sessions.begin() as session:
            yield session

    @contextmanager
    def post(self) -> Iterator[Connection]:
        """Open one transaction for rows that are only added; the same rules as ``write``."""
        with self._writer.begin() as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Open one consistent view for several queries."""
        with self._reader.connect() as connection:
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Open a view of one moment for copying everything, however long that takes."""
        with self._reader.connect() as connection:
            if self.file is None:
                connection.execution_options(isolation_level="REPEATABLE READ")
            yield connection

    @property
    def file(self) -> Path | None:
        """The file of an embedded database; None for a shared one."""
        url = self._writer.url
        embedded = url.get_backend_name() == "sqlite" and url.database
        return Path(embedded) if embedded else None

    def fold_in(self) -> bool:
        """Fold the WAL into the file and empty it: what was overwritten is not in it any more.

        False where somebody still reads from the WAL: it is to be tried again. A
        shared database looks after that itself.
        """
        if self.file is None:
            return True
        with self._alone() as connection:
            checkpoint = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            return bool(checkpoint.one()[0] == 0)

    def rewrite(self) -> bool:
        """Write the embedded file anew, without a byte of what was deleted from it.

        ``secure_delete`` alone leaves some: where a page is filled anew, what had
        stood on it stays in its gaps (of 1,000 names deleted from a file of 30 MB,
        20 could still be read there). Answers as ``fold_in``. Raises RefusedError
        where the disk has no room for it.
        """
        if self.file is not None:
            with self._alone() as connection:
                connection.exec_driver_sql("VACUUM")
        return self.fold_in()

    @contextmanager
    def turn(self, work: int) -> Iterator[bool]:
        """Yield whether this is the only one at a work, among all that share the database.

        ``work`` is the number the work goes by; who has no turn does not wait for one.
        """
        if self.file is not None:
            turn = self._turns.setdefault(work, Lock())
            mine = turn.acquire(blocking=False)
            try:
                yield mine
            finally:
                if mine:
                    turn.release()
            return
        # A lock of the connection: it is let go of even if this process is killed.
        with self._reader.connect() as connection:
            plain = connection.execution_options(isolation_level="AUTOCOMMIT")
            mine = plain.execute(_TRY_LOCK, {"work": work}).scalar_one() is True
            try:
                yield mine
            finally:
                if mine:
                    plain.execute(_UNLOCK, {"work": work})

    @contextmanager
    def _alone(self) -> Iterator[Connection]:
        """Open the writer outside any transaction."""
        with self._writer.connect() as connection:
            yield connection.execution_options(isolation_level="AUTOCOMMIT", kept=True)

    def kept_reader(self) -> Connection:
        """Return this thread's reader, kept open, each query on the newest state.

        For searches that run at every key: it saves opening and closing.
        """
        connection: Connection | None = getattr(self._kept, "connection", None)
        if connection is None or connection.closed or connection.invalidated:
            connection = self._reader.connect().execution_options(
                isolation_level="AUTOCOMMIT", kept=True
            )
            self._kept.connection = connection
            self._all_kept.append(connection)
        return connection

    def close(self) -> None:
        """Close every connection; the WAL is folded into the file."""
        for connection in self._all_kept:
            connection.close()
        self._reader.dispose()
        self._writer.dispose()


def open_database(url: str) -> Database:
    """Open the database at the URL, brought up to date.

    Raises:
        RefusedError: it cannot be used, and why.
    """
    writer = _engine(url)
    try:
        bring_up_to_date(writer)
    except BaseException:
        writer.dispose()
        raise
    return Database(writer, _engine(url, reads=True))


def open_read_only(url: str) -> Database:
    """Open a database to read only: while another process works in it, say.

    Raises:
        RefusedError: it cannot be used, and why.
    """
    reader = _engine(url, reads=True)
    with reader.connect():
        return Database(reader, reader)


def _engine(url: str, *, reads: bool = False) -> Engine:
    if not _is_embedded(url):
        engine = _server(url, reads=reads)
    elif reads:
        engine = _sqlite_engine(url, _READER, "BEGIN")
    else:
        engine = _sqlite_engine(url, _WRITER, "BEGIN IMMEDIATE")
    event.listen(engine, "handle_error", _in_words, retval=True)
    return engine


def _is_embedded(url: str) -> bool:
    try:
        kind = make_url(url).get_backend_name()
    except ArgumentError:
        kind = ""
    if kind not in _KINDS:
        raise RefusedError(UnknownDatabase())
    return kind == "sqlite"


def _sqlite_engine(url: str, pragmas: tuple[str, ...], begin: str) -> Engine:
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_size=1 if begin.endswith("IMMEDIATE") else 4,
        max_overflow=0 if begin.endswith("IMMEDIATE") else 4,
        pool_timeout=_PATIENCE_S,
        connect_args={"check_same_thread": False},
    )

    def on_connect(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
        # None: the driver begins nothing on its own.
        connection.isolation_level = None
        cursor = connection.cursor()
        try:
            for pragma in pragmas:
                cursor.execute(f"PRAGMA {pragma}")
        except BaseException:
            # Nobody else knows this connection yet.
            connection.close()
            raise
        cursor.close()

    def on_begin(connection: Connection) -> None:
        if not connection.get_execution_options().get("kept"):
            connection.exec_driver_sql(begin)

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine


def _server(url: str, *, reads: bool) -> Engine:
    options = "-c default_transaction_read_only=on" if reads else "-c lock_timeout=5000"
    return create_engine(
        make_url(url).set(drivername="postgresql+psycopg"),
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=4,
        connect_args={"options": options, "connect_timeout": 5},
    )


def _in_words(context: ExceptionContext) -> RefusedError | None:
    """Turn the driver's fault into a refusal that a view has words for, wherever it occurs."""
    error = context.sqlalchemy_exception
    # A ping that fails is answered by a new connection.
    if context.is_pre_ping or not isinstance(error, DBAPIError):
        return None
    refusal = refusal_for(error)
    return None if refusal is None else RefusedError(refusal)
