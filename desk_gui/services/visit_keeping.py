"""What every deed on a visit stands on; and what keeps the book: badges, scans, closing."""

from collections.abc import Callable
from functools import partial

from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desk_gui.domain.actors import Permission
from desk_gui.domain.badges import read_badge_code
from desk_gui.domain.clock_times import elapsed
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.visit_rules import SCANNED_TWICE, clean_badge
from desk_gui.domain.visits import (
    LEAD,
    BadgeOut,
    ScanKind,
    Scanned,
    UnknownVisit,
    Visit,
    VisitId,
    VisitState,
)
from desk_gui.services import visit_badges, visit_closing, visit_doors, visit_steps
from desk_gui.services.access import Desk, Service, needs
from desk_gui.services.admission_rows import noting_refused
from desk_gui.services.appointment_visits import hold_time
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.journal import Journal
from desk_gui.services.reception_rows import read_rules
from desk_gui.services.visit_pen import VisitPen, open_visit
from desk_gui.services.visit_rows import VISITS, house_token, read_visits

_CLOSED = frozenset({Topic.VISITS, Topic.PROMISES})


class VisitKeeping(Service):
    """The part of the visits' service that visitors do not see."""

    def __init__(self, desk: Desk, country: Callable[[], Country]) -> None:
        super().__init__(desk)
        self._country = country

    @needs(Permission.RECEIVE)
    def issue_badge(
        self, visit_id: VisitId, number: str, place: int | None = LEAD
    ) -> Outcome[Visit]:
        """Give somebody who is in the house a plastic badge, in place of one they have.

        ``place`` is theirs in the group; for None, whom nobody named, it is one more.

        Raises:
            RefusedError: ``Missing`` number, ``BadgeOut``, ``NotArrived``, ``AlreadyOver``;
                ``ChangedMeanwhile`` for a place where nobody is any more.
        """
        clean = clean_badge(number)
        try:
            return self._step(visit_id, partial(visit_badges.issue, number=clean, place=place))
        except IntegrityError as error:
            # Another desk gave it out in the same moment; or it is our mistake.
            with self._desk.database.read() as connection, Session(connection) as session:
                visitor = visit_badges.holder(session, clean)
            if visitor is None:
                raise
            refusal = BadgeOut(field="number", number=clean, visitor=visitor)
            raise RefusedError(refusal) from error

    @needs(Permission.RECEIVE)
    def return_badge(self, number: str) -> Outcome[Visit]:
        """Take a plastic badge back by its number, from whoever had it, also a lost one.

        Raises:
            RefusedError: ``BadgeNotOut``.
        """
        return self._end_loan(number, lost=False)

    @needs(Permission.RECEIVE)
    def lose_badge(self, number: str) -> Outcome[Visit]:
        """Write a plastic badge off that does not come back.

        Raises:
            RefusedError: ``BadgeNotOut``.
        """
        return self._end_loan(number, lost=True)

    @needs(Permission.RECEIVE)
    def scan(self, code: str) -> Outcome[Scanned]:
        """Do what a badge or a slip asks for that was scanned: check in, or check out.

        A scanner that reads the same badge twice in a breath has read it once.
        Who is expected and has a note stays outside until it was read: ``arrive``
        lets them in then.

        Raises:
            RefusedError: ``NotABadge``, ``BadgeOfAnotherHouse``, ``UnknownVisit``,
                ``AlreadyOver``, ``BadgesNotReturned``; and why nobody is let in.
        """
        scanned: list[VisitId] = []
        with (
            noting_refused(self._desk, lambda: self._person_of(*scanned)),
            self._desk.change() as (session, journal),
        ):
            scanned.append(_scanned_visit(session.connection(), code))
            pen = open_visit(session, journal, scanned[0])
            kind = _pass(pen)
            done = pen.outcome()
            return Outcome(Scanned(kind=kind, visit=done.value), done.changed)

    @needs(Permission.RECEIVE)
    def close_forgotten(self) -> Outcome[int]:
        """Close every visit whose end nobody saw by the set hour; return how many there were.

        To be called again and again, from every workstation.
        """
        with self._desk.database.read() as connection:
            closes_at = read_rules(connection).closes_forgotten_at
            found = visit_closing.forgotten(connection, closes_at, self._desk.now())
        if not found:
            return Outcome(0)
        with self._desk.change() as (session, journal):
            closed = visit_closing.close(session, journal, found, closes_at)
            return Outcome(closed, _CLOSED if closed else frozenset())

    @needs(Permission.RECEIVE)
    def confirm_forgotten(self, visit_id: VisitId) -> Outcome[Visit]:
        """Note that a visit was closed by the house rightly. Raises RefusedError."""
        return self._step(visit_id, visit_closing.confirm)

    def _step(
        self,
        visit_id: VisitId,
        deed: Callable[[VisitPen], object],
        version: int | None = None,
        *,
        with_time: bool = False,
    ) -> Outcome[Visit]:
        """Do one thing with a visit, in one transaction; ``with_time`` with its appointment too."""
        with self._desk.change() as (session, journal):
            if with_time:
                hold_time(session, visit_id)
            pen = open_visit(session, journal, visit_id, version)
            deed(pen)
            return pen.outcome()

    def _once(self, uid: str, write: Callable[[Session, Journal], VisitPen]) -> Outcome[Visit]:
        """Write a new visit, unless there is one with this uid: then that is returned."""
        try:
            with self._desk.change() as (session, journal):
                known = self._known(session.connection(), uid)
                return write(session, journal).outcome() if known is None else Outcome(known)
        except (IntegrityError, RefusedError):
            # The same visit may have been written in the same moment, and be what is in the way.
            with self._desk.database.read() as connection:
                known = self._known(connection, uid)
            if known is None:
                raise
            return Outcome(known)

    def _known(self, connection: Connection, uid: str) -> Visit | None:
        zone = self._desk.now().tzinfo
        return next(iter(read_visits(connection, zone, VISITS.c.uid == uid)), None)

    def _person_of(self, *visits: VisitId) -> PersonId | None:
        """Return who came with a visit, where they are on record."""
        with self._desk.database.read() as connection:
            query = select(VISITS.c.person_id).where(VISITS.c.id.in_(visits))
            key = connection.execute(query).scalar()
        return None if key is None else PersonId(key)

    def _end_loan(self, number: str, *, lost: bool) -> Outcome[Visit]:
        clean = clean_badge(number)
        with self._desk.change() as (session, journal):
            loan, visit_id = visit_badges.loan_of(session, clean)
            pen = open_visit(session, journal, visit_id)
            visit_badges.end_loan(pen, loan, lost=lost)
            return pen.outcome()


def _scanned_visit(connection: Connection, code: str) -> VisitId:
    """Return the visit of a code. Raises RefusedError."""
    read = read_badge_code(code, house_token(connection))
    if read.visit is not None:
        return read.visit
    query = select(VISITS.c.id).where(VISITS.c.number == read.number)
    key = connection.execute(query).scalar()
    if key is None:
        raise RefusedError(UnknownVisit())
    return VisitId(key)


def _pass(pen: VisitPen) -> ScanKind:
    """Let a visitor in or out, by how the visit stands."""
    last = pen.row.left_at or pen.row.arrived_at
    if last is not None and elapsed(last, pen.now) < SCANNED_TWICE:
        return ScanKind.NOTHING
    if pen.state is VisitState.EXPECTED:
        if visit_doors.is_noted(pen.session, pen.journal, pen.details()):
            return ScanKind.NOTED
        visit_steps.arrive(pen)
        return ScanKind.ARRIVED
    visit_steps.leave(pen)
    return ScanKind.LEFT
