"""Finding a visitor by three letters: who is expected, and who was here before."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta, tzinfo
from typing import Any

from sqlalchemy import Connection, func, select

from desk_gui.db.tables import PersonRow, table
from desk_gui.domain.folding import all_begin, fold
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.people import PersonHit, PersonId, PersonKind
from desk_gui.domain.people_search import search_terms
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visit_search import visit_terms
from desk_gui.domain.visits import Returning, VisitLine, VisitorHit, VisitState
from desk_gui.services.people_search import find_people
from desk_gui.services.visit_lines import LINES, STAFF, read_lines
from desk_gui.services.visit_range import has_word
from desk_gui.services.visit_rows import VISITS

EXPECTED_WITHIN = timedelta(days=14)
"""How far ahead an expected visitor is found: some come on the wrong day."""
_CAME = (
    VisitState.WAITING.value,
    VisitState.WITH_HOST.value,
    VisitState.LEFT.value,
    VisitState.UNSERVED.value,
)
_PEOPLE = table(PersonRow)
_DOUBLED = 2


def find_expected(
    connection: Connection, text: str, today: date, limit: int, zone: tzinfo | None
) -> list[VisitLine]:
    """Return the expected visits that are meant: today's first, those by name before others."""
    terms = visit_terms(text)
    if not terms:
        return []
    query = LINES.where(
        VISITS.c.state == VisitState.EXPECTED.value,
        VISITS.c.day.between(today, today + EXPECTED_WITHIN),
        *(has_word(term) for term in terms),
    )
    lines = read_lines(connection, query.order_by(VISITS.c.day, VISITS.c.id), zone)
    return sorted(lines, key=lambda line: _rank(line, terms))[:limit]


def find_returning(
    connection: Connection, text: str, country: Country, today: date, limit: int
) -> list[Returning]:
    """Return the people on record who are meant, with whom they came to last."""
    terms = search_terms(text, country)
    if not terms:
        return []
    hits = find_people(connection, terms, limit * _DOUBLED)
    people = [hit for hit in hits if hit.kind is PersonKind.PERSON][:limit]
    known = _last_visits(connection, [hit.id for hit in people])
    return [_returning(hit, known[hit.id], today) for hit in people if hit.id in known]


def as_hits(expected: Iterable[VisitLine], returning: Iterable[Returning]) -> list[VisitorHit]:
    """Return the lines of a search, those expected first."""
    return [
        *(VisitorHit(visit=line) for line in expected),
        *(VisitorHit(returning=each) for each in returning),
    ]


def _rank(line: VisitLine, terms: Sequence[str]) -> tuple[date, bool, bool, str, int]:
    """Order by day, then by whose words they are, then by time.

    The visitor's own name comes before the firm's, and that before a host's or a purpose's words.
    """
    by_name, by_firm = (
        all_begin(terms, fold(text).split()) for text in (line.name, f"{line.name} {line.firm}")
    )
    at = line.expected_at.isoformat() if line.expected_at else ""
    return line.day, not by_name, not by_firm, at, line.id


def _last_visits(connection: Connection, people: Sequence[PersonId]) -> dict[int, Any]:
    latest = (
        select(
            VISITS.c.person_id,
            func.max(VISITS.c.id).label("last"),
            func.count().label("visits"),
        )
        .where(VISITS.c.person_id.in_(people), VISITS.c.state.in_(_CAME))
        .group_by(VISITS.c.person_id)
        .subquery()
    )
    query = (
        select(
            _PEOPLE.c.id,
            _PEOPLE.c.language,
            latest.c.visits,
            VISITS.c.day,
            VISITS.c.purpose,
            VISITS.c.firm,
            VISITS.c.phone,
            STAFF.c.id.label("host"),
            STAFF.c.name.label("host_name"),
            STAFF.c.left_on,
        )
        .outerjoin(latest, latest.c.person_id == _PEOPLE.c.id)
        .outerjoin(VISITS, VISITS.c.id == latest.c.last)
        .outerjoin(STAFF, STAFF.c.id == VISITS.c.host_id)
        .where(_PEOPLE.c.id.in_(people))
    )
    return {row.id: row for row in connection.execute(query)}


def _returning(hit: PersonHit, known: Any, today: date) -> Returning:
    """Return what fills in a new visit; a host who has left the house does not."""
    here = known.host is not None and (known.left_on is None or known.left_on > today)
    return Returning(
        person=hit.id,
        name=hit.name,
        firm=hit.firm or known.firm or "",
        phone=hit.phone or known.phone or "",
        language=None if known.language is None else Language(known.language),
        last_host=StaffId(known.host) if here else None,
        last_host_name=known.host_name if here else "",
        last_purpose=known.purpose or "",
        last_day=known.day,
        visits=known.visits or 0,
    )
