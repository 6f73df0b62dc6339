"""Looking through everything: is it whole, and if not, what is the first thing that is wrong."""

from collections.abc import Callable

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from desk_gui.db import inspection as looks
from desk_gui.db.chain import Fault, Tell, check_links, head, tell_no_one
from desk_gui.db.chain_rows import check_rows, count_rows
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import anchor_code
from desk_gui.domain.inspection import Anchor, Finding, FindingKind, InspectionCancelled, Report
from desk_gui.domain.money import Tiyn
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.storage import DamagedDatabase
from desk_gui.services.access import Desk, Service, needs, open_to_anyone
from desk_gui.services.anchor import AnchorFile
from desk_gui.services.changes import Outcome

TAIL = 50
_STEPS = 100
"""How far a whole look is counted; each part of it is a share of that."""


def _never() -> bool:
    return False


class Inspection(Service):
    """The look through everything; ``anchor`` is the file with the newest link seen."""

    def __init__(self, desk: Desk, anchor: AnchorFile | None = None) -> None:
        super().__init__(desk)
        self._anchor = anchor

    @needs(Permission.READ_HISTORY)
    def check(
        self, tell: Tell = tell_no_one, cancelled: Callable[[], bool] = _never
    ) -> Outcome[Report]:
        """Look through the file, the history, every posted row, numbers and sums.

        Raises:
            RefusedError: ``InspectionCancelled``, or the database does not answer.
        """
        anchor = self._anchor.read() if self._anchor else None
        with self._desk.database.read() as connection:
            return Outcome(look_through(_steady(connection), anchor, tell, cancelled))

    @open_to_anyone
    def check_tail(self, entries: int = TAIL) -> Outcome[Finding | None]:
        """Look at the newest entries and at the anchor: quick enough for every start."""
        anchor = self._anchor.read() if self._anchor else None
        with self._desk.database.read() as connection:
            return Outcome(look_at_tail(connection, anchor, entries))

    @needs(Permission.READ_HISTORY)
    def code(self) -> Outcome[str]:
        """Return the short code of the newest link, for paper."""
        with self._desk.database.read() as connection:
            return Outcome(_anchor_of(connection).code)


def look_through(
    connection: Connection,
    anchor: Anchor | None = None,
    tell: Tell = tell_no_one,
    cancelled: Callable[[], bool] = _never,
) -> Report:
    """Look through a database, the office's or a copy of it.

    Raises:
        RefusedError: ``InspectionCancelled``, or the database does not answer.
    """
    finding = _first_finding(connection, anchor, _Way(tell, cancelled))
    if finding is not None and finding.kind in {FindingKind.INTEGRITY, FindingKind.UNREADABLE}:
        # What cannot be read cannot be counted either.
        return Report(entries=0, code="", finding=finding)
    end = head(connection)
    return Report(
        entries=end.entries,
        rows=count_rows(connection),
        numbers=looks.count_numbers(connection),
        total=Tiyn(looks.sum_payments(connection)),
        code=anchor_code(end.entries, end.link),
        finding=finding,
    )


def look_at_tail(
    connection: Connection, anchor: Anchor | None = None, entries: int = TAIL
) -> Finding | None:
    """Look at the newest entries only, and at the anchor: quick enough for every start."""
    if anchor is not None:
        at = anchor
        found = _try(lambda _tell: looks.compare(connection, at), "audit", tell_no_one)
        if found is not None:
            return found
    return _try(lambda _tell: check_links(connection, entries), "audit", tell_no_one)


class _Way:
    """How far the whole look is; stops it where the user wishes."""

    def __init__(self, tell: Tell, cancelled: Callable[[], bool]) -> None:
        self._tell = tell
        self._cancelled = cancelled

    def part(self, start: int, end: int) -> Tell:
        """Return whom a part tells that takes it from one share of the whole to another."""

        def tell(done: int, total: int) -> None:
            if self._cancelled():
                raise RefusedError(InspectionCancelled())
            self._tell(start + (end - start) * done // max(total, 1), _STEPS)

        tell(0, 1)
        return tell


Look = Callable[[Tell], Fault | None]


def _parts(connection: Connection, anchor: Anchor | None) -> tuple[tuple[int, str, Look], ...]:
    """Return the parts of the look: where each ends on the way, and which table it reads."""
    return (
        (10, "", lambda _tell: looks.check_integrity(connection)),
        (30, "audit", lambda tell: check_links(connection, tell=tell)),
        (31, "audit", lambda _tell: looks.compare(connection, anchor) if anchor else None),
        (92, "", lambda tell: check_rows(connection, tell)),
        (95, "subscription_forms", lambda _tell: looks.check_numbers(connection)),
        (98, "payments", lambda _tell: looks.check_sums(connection)),
        (_STEPS, "", lambda _tell: looks.check_guards(connection)),
    )


def _first_finding(connection: Connection, anchor: Anchor | None, way: _Way) -> Finding | None:
    begun = 0
    for end, name, look in _parts(connection, anchor):
        finding = _try(look, name, way.part(begun, end))
        if finding is not None:
            return finding
        begun = end
    return None


def _try(look: Look, name: str, tell: Tell) -> Finding | None:
    """Look at a part; what cannot even be read is a finding too."""
    try:
        fault = look(tell)
    except RefusedError as error:
        if not any(isinstance(refusal, DamagedDatabase) for refusal in error.refusals):
            raise
        return Finding(kind=FindingKind.UNREADABLE, table=name)
    except DBAPIError:
        # A text that is no text any more, say: the driver cannot hand it over.
        return Finding(kind=FindingKind.UNREADABLE, table=name)
    if fault is None:
        return None
    return Finding(
        kind=FindingKind(fault.kind), table=fault.table, key=fault.key, entry=fault.entry
    )


def _steady(connection: Connection) -> Connection:
    """Let a server show one state to all the queries, as the embedded database does anyway."""
    if connection.dialect.name == "postgresql":
        connection.execution_options(isolation_level="REPEATABLE READ")
    return connection


def _anchor_of(connection: Connection) -> Anchor:
    end = head(connection)
    return Anchor(end.entries, end.link)
