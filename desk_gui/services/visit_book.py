"""Looking into the book of visits: the day's board, the search at the door, ranges and figures."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta, tzinfo

from sqlalchemy import select

from desk_gui.domain.actors import Permission
from desk_gui.domain.alphabet import kazakh_order
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.evacuations import PresentPerson
from desk_gui.domain.history import LastChange
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonId
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visit_papers import DayLoad, HostLoad, ProtocolPaper, ReportPaper
from desk_gui.domain.visits import (
    OPEN,
    DayBoard,
    Visit,
    VisitEvent,
    VisitFigures,
    VisitFilter,
    VisitId,
    VisitLine,
    VisitorHit,
    VisitPaper,
)
from desk_gui.services.access import Desk, Service, needs
from desk_gui.services.changes import Outcome
from desk_gui.services.history_rows import last_change
from desk_gui.services.journal import Journal
from desk_gui.services.present_rows import present_people
from desk_gui.services.reception_rows import read_rules
from desk_gui.services.visit_board import read_board
from desk_gui.services.visit_figures import (
    figures_of,
    load_of,
    read_groups,
    read_hosts,
    sums_by_day,
)
from desk_gui.services.visit_finding import as_hits, find_expected, find_returning
from desk_gui.services.visit_lines import LINES, STAFF, read_lines
from desk_gui.services.visit_papers import read_papers
from desk_gui.services.visit_range import (
    PAGE,
    count_visits,
    find_lines,
    read_days,
    read_page,
    read_page_on,
)
from desk_gui.services.visit_rows import VISITS, house_token, read_events, read_visit

HITS = 20
_FOUND_AGO = timedelta(days=90)
"""How far back the window's find line looks."""
_FOUND_MORE = 8
"""From so many times the hits, those that matter now are taken."""


class VisitBook(Service):
    """The book of visits; numbers in what is typed are read as at home in the office's country."""

    def __init__(self, desk: Desk, country: Callable[[], Country]) -> None:
        super().__init__(desk)
        self._country = country

    @needs(Permission.READ_VISITS)
    def board(self) -> Outcome[DayBoard]:
        """Return today's visits, who is still in the house from before, and who was forgotten."""
        reader = self._desk.database.kept_reader()
        return Outcome(read_board(reader, self._today(), self._zone()))

    @needs(Permission.READ_VISITS)
    def visit(self, visit_id: VisitId, purpose: Purpose) -> Outcome[Visit | None]:
        """Open a visit, or return None if there is none; who looks, and why, is noted."""
        with self._desk.look() as (session, journal):
            visit = read_visit(session.connection(), visit_id, self._zone())
            if visit is not None:
                _note(journal, Deed.VISIT_OPENED, visit, purpose)
            return Outcome(visit)

    @needs(Permission.READ_VISITS)
    def last_change(self, visit_id: VisitId) -> Outcome[LastChange | None]:
        """Return who changed a visit last, and when."""
        with self._desk.database.read() as connection:
            return Outcome(last_change(connection, Subject.VISIT, visit_id))

    @needs(Permission.READ_VISITS)
    def visit_paper(
        self, visit_id: VisitId, purpose: Purpose = Purpose.PRINT
    ) -> Outcome[VisitPaper | None]:
        """Return a visit with its hosts as it goes to paper or into a letter; it is noted."""
        return Outcome(next(iter(self._papers([visit_id], purpose)), None))

    @needs(Permission.READ_VISITS)
    def badge_paper(self, ids: Sequence[VisitId]) -> Outcome[list[VisitPaper]]:
        """Return several visits as they go to paper, in this order; each is noted."""
        return Outcome(self._papers(ids, Purpose.PRINT))

    @needs(Permission.READ_VISITS)
    def token(self) -> Outcome[str]:
        """Return what stands for this house in the codes of its papers."""
        with self._desk.database.read() as connection:
            return Outcome(house_token(connection))

    @needs(Permission.READ_VISITS)
    def events(self, visit_id: VisitId) -> Outcome[list[VisitEvent]]:
        """Return what happened to a visit, in order."""
        reader = self._desk.database.kept_reader()
        return Outcome(read_events(reader, visit_id, self._zone()))

    @needs(Permission.READ_VISITS)
    def earlier(self, person: PersonId, limit: int = 10) -> Outcome[list[VisitLine]]:
        """Return the latest visits of somebody on record, the newest first."""
        query = LINES.where(VISITS.c.person_id == person).order_by(VISITS.c.id.desc())
        reader = self._desk.database.kept_reader()
        return Outcome(read_lines(reader, query.limit(limit), self._zone()))

    @needs(Permission.READ_VISITS)
    def search_visitors(self, text: str, limit: int = HITS) -> Outcome[list[VisitorHit]]:
        """Return who may stand at the door: who is expected, then who is on record.

        Every word typed begins one of theirs. Who is expected today is listed once.
        """
        reader, today = self._desk.database.kept_reader(), self._today()
        expected = find_expected(reader, text, today, limit, self._zone())
        known = find_returning(reader, text, self._country(), today, limit)
        listed = {line.person for line in expected if line.day == today}
        others = [each for each in known if each.person not in listed]
        return Outcome(as_hits(expected, others)[:limit])

    @needs(Permission.READ_VISITS)
    def find(self, text: str, limit: int = 5) -> Outcome[list[VisitLine]]:
        """Return the visits that are meant, for the window's find line: the open ones first."""
        if not text.strip():
            return Outcome([])
        since, reader = self._today() - _FOUND_AGO, self._desk.database.kept_reader()
        lines = find_lines(reader, text, since, limit * _FOUND_MORE, self._zone())
        return Outcome(sorted(lines, key=lambda line: line.state not in OPEN)[:limit])

    @needs(Permission.READ_VISITS)
    def present(self) -> Outcome[tuple[PresentPerson, ...]]:
        """Return everybody who is in the house now, by the Kazakh alphabet.

        The people of the house only where the rules have them on the list.
        """
        with self._desk.database.read() as connection:
            with_staff = read_rules(connection).staff_on_evacuation_list
            return Outcome(present_people(connection, self._zone(), with_staff=with_staff))

    @needs(Permission.READ_VISITS)
    def hosts(self) -> Outcome[list[tuple[StaffId, str]]]:
        """Return whom visits may be with, in the order of their names; who left comes last."""
        query = select(STAFF.c.id, STAFF.c.name, STAFF.c.left_on)
        rows = self._desk.database.kept_reader().execute(query).all()
        ordered = sorted(rows, key=lambda row: (row.left_on is not None, kazakh_order(row.name)))
        return Outcome([(StaffId(row.id), row.name) for row in ordered])

    @needs(Permission.READ_VISITS)
    def count(self, wanted: VisitFilter) -> Outcome[int]:
        """Return how many visits a range list has."""
        return Outcome(count_visits(self._desk.database.kept_reader(), wanted))

    @needs(Permission.READ_VISITS)
    def page(
        self, wanted: VisitFilter, before: VisitId | None = None, limit: int = PAGE
    ) -> Outcome[list[VisitLine]]:
        """Return a page of a range list, the newest day first; ``before`` is the last one shown."""
        reader = self._desk.database.kept_reader()
        return Outcome(read_page(reader, wanted, before, self._zone(), limit))

    @needs(Permission.READ_VISITS)
    def page_on(
        self, wanted: VisitFilter, day: date, skip: int, limit: int = PAGE
    ) -> Outcome[list[VisitLine]]:
        """Return the page of a range list that begins on a day, after so many of its visits."""
        reader = self._desk.database.kept_reader()
        return Outcome(read_page_on(reader, wanted, day, skip, self._zone(), limit))

    @needs(Permission.READ_VISITS)
    def days(self, wanted: VisitFilter) -> Outcome[list[tuple[date, int]]]:
        """Return how many visits a range list has on each of its days, the newest first."""
        return Outcome(read_days(self._desk.database.kept_reader(), wanted))

    @needs(Permission.READ_VISITS)
    def figures(
        self, first: date, last: date, *, without_auto_closed: bool = False
    ) -> Outcome[VisitFigures]:
        """Return the visits of some days in numbers, with those that were purged."""
        days = VisitFilter(first=first, last=last, without_auto_closed=without_auto_closed)
        return Outcome(self._figures(days))

    @needs(Permission.READ_VISITS)
    def figures_of(self, wanted: VisitFilter) -> Outcome[VisitFigures]:
        """Return the visits of a range list in numbers.

        Purged ones are among them unless a host or a text is asked for.
        """
        return Outcome(self._figures(wanted))

    @needs(Permission.READ_VISITS)
    def report(self, wanted: VisitFilter, words: str = "") -> Outcome[ReportPaper]:
        """Return a range in numbers for paper, by host and by day; ``words`` say the filter."""
        return Outcome(self._report(wanted, words))

    @needs(Permission.READ_VISITS)
    def protocol(self, day: date) -> Outcome[ProtocolPaper]:
        """Return the visits of a day for paper, in order of arrival; the print is noted."""
        with self._desk.look() as (session, journal):
            connection, zone = session.connection(), self._zone()
            lines = read_lines(connection, LINES.where(VISITS.c.day == day), zone)
            wanted = VisitFilter(first=day, last=day)
            norm = read_rules(connection).wait_norm
            figures = figures_of(wanted, read_groups(connection, wanted, norm, zone))
            journal.note(Deed.VISIT_PRINTED, purpose=Purpose.PRINT)
            return Outcome(
                ProtocolPaper(day=day, lines=tuple(sorted(lines, key=_came)), figures=figures)
            )

    def _papers(self, ids: Sequence[VisitId], purpose: Purpose) -> list[VisitPaper]:
        with self._desk.look() as (session, journal):
            papers = read_papers(session.connection(), ids, self._zone())
            for paper in papers:
                _note(journal, Deed.VISIT_PRINTED, paper.visit, purpose)
            return papers

    def _figures(self, wanted: VisitFilter) -> VisitFigures:
        with self._desk.database.read() as connection:
            norm = read_rules(connection).wait_norm
            return figures_of(wanted, read_groups(connection, wanted, norm, self._zone()))

    def _report(self, wanted: VisitFilter, words: str = "") -> ReportPaper:
        with self._desk.database.read() as connection:
            norm = read_rules(connection).wait_norm
            groups = read_groups(connection, wanted, norm, self._zone())
            hosts = read_hosts(connection, wanted, norm)
        return ReportPaper(
            figures=figures_of(wanted, groups),
            hosts=tuple(HostLoad(host=host, **load_of(sums)) for host, sums in hosts.items()),
            days=tuple(
                DayLoad(day=day, **load_of(sums)) for day, sums in sums_by_day(groups).items()
            ),
            wait_norm=norm,
            filter=words,
            without_auto_closed=wanted.without_auto_closed,
            worker=self._desk.actor().name,
        )

    def _today(self) -> date:
        return self._desk.now().date()

    def _zone(self) -> tzinfo | None:
        return self._desk.now().tzinfo


def _note(journal: Journal, deed: Deed, visit: Visit, purpose: Purpose) -> None:
    journal.note(deed, Subject.VISIT, visit.id, person=visit.details.person, purpose=purpose)


def _came(line: VisitLine) -> tuple[bool, float, int]:
    """Order by arrival; who did not come after them, by when they were expected."""
    at = line.arrived_at or line.expected_at
    return line.arrived_at is None, at.timestamp() if at else 0.0, line.id
