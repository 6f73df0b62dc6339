"""Writing new visits: who is expected, and who walks in; numbers at arrival.

``expect_visit`` serves every service that lets a visitor be expected, in its
own transaction.
"""

from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desk_gui.db.numbers import next_number
from desk_gui.db.tables import OfficeRow, VisitMemberRow, VisitRow, VisitStopRow
from desk_gui.domain.admission_rules import LONGEST_REASON
from desk_gui.domain.audit import Deed
from desk_gui.domain.languages import Country
from desk_gui.domain.texts import clean_text
from desk_gui.domain.visit_rules import clean_visit, visit_number
from desk_gui.domain.visits import Member, Stop, VisitDetails, VisitEventKind, VisitState, VisitTime
from desk_gui.services.call_settling import settle_missed
from desk_gui.services.changes import Topic
from desk_gui.services.journal import Journal
from desk_gui.services.visit_doors import check_admitted, check_hosts, check_not_in_house
from desk_gui.services.visit_pen import VisitPen
from desk_gui.services.visit_people import settle_person

_OFFICE = select(OfficeRow.settings)


def expect_visit(
    session: Session,
    journal: Journal,
    uid: str,
    details: VisitDetails,
    expected_at: datetime,
    appointment: int | None = None,
) -> int:
    """Expect a visitor, at an appointment if there is one, and return the visit's key.

    Whoever is not on record yet is put there: of a series, hand the person of
    the first visit on to the others.

    Raises:
        RefusedError: with every reason of the details.
    """
    clean = clean_visit(details, with_host=False)
    pen = write_expected(session, journal, uid, clean, expected_at, _country(session), appointment)
    return pen.id


def write_expected(
    session: Session,
    journal: Journal,
    uid: str,
    details: VisitDetails,
    expected_at: datetime,
    country: Country,
    appointment: int | None = None,
) -> VisitPen:
    """Write down that a visitor is expected; the details are cleaned.

    Raises:
        RefusedError: the host is not to be visited, or the person cannot be kept.
    """
    day = expected_at.astimezone(journal.at.tzinfo).date()
    hosts = check_hosts(session, details, day)
    details, learned = settle_person(session, journal, uid, details, country)
    row = _row(journal, uid, details)
    row.state, row.day = VisitState.EXPECTED.value, day
    row.expected_at, row.appointment_id = expected_at.astimezone(UTC), appointment
    pen = _written(session, journal, row, details, learned=learned)
    pen.event(VisitEventKind.EXPECTED)
    pen.note(Deed.VISIT_EXPECTED)
    pen.index(hosts)
    return pen


def write_received(
    session: Session,
    journal: Journal,
    uid: str,
    details: VisitDetails,
    country: Country,
    *,
    arrived_at: datetime | None = None,
    admit_reason: str = "",
) -> VisitPen:
    """Write down that a visitor walked in, now or, by what somebody remembers, before.

    Raises:
        RefusedError: ``AlreadyInHouse``, ``DoNotAdmit``, ``NotAllowed``, the
            host is not to be visited, or the person cannot be kept.
    """
    at = arrived_at or journal.at
    reason = clean_text(admit_reason, "admit_reason", LONGEST_REASON)
    hosts = check_hosts(session, details, at.astimezone(journal.at.tzinfo).date())
    details, learned = settle_person(session, journal, uid, details, country)
    check_not_in_house(session, journal, details)
    check_admitted(session, journal, details, reason)
    row = _row(journal, uid, details)
    _arrived(journal, row, at)
    if arrived_at is not None:
        row.inexact = VisitTime.ARRIVED.value
    row.number = _next_number(session, row.day.year)
    pen = _written(session, journal, row, details, learned=learned)
    pen.event(VisitEventKind.ARRIVED, reason=reason)
    pen.note(Deed.VISIT_ARRIVED)
    _settle_calls(pen)
    pen.index(hosts)
    return pen


def let_in(pen: VisitPen, admit_reason: str = "") -> None:
    """Let in who was expected; they get their number, unless they had one.

    Raises:
        RefusedError: as for who walks in.
    """
    reason = clean_text(admit_reason, "admit_reason", LONGEST_REASON)
    details = pen.details()
    hosts = check_hosts(pen.session, details, pen.journal.at.date())
    check_not_in_house(pen.session, pen.journal, details, pen.id)
    check_admitted(pen.session, pen.journal, details, reason)
    number = pen.row.number or _next_number(pen.session, pen.journal.at.year)
    pen.stand(VisitState.WAITING)
    _arrived(pen.journal, pen.row, pen.journal.at)
    pen.row.number = number
    pen.event(VisitEventKind.ARRIVED, reason=reason)
    pen.note(Deed.VISIT_ARRIVED)
    _settle_calls(pen)
    pen.index(hosts)


def member_row(visit: int, position: int, member: Member) -> VisitMemberRow:
    """Return the row of one who came along."""
    return VisitMemberRow(
        visit_id=visit,
        position=position,
        name=member.name,
        firm=member.firm,
        person_id=member.person,
    )


def stop_row(visit: int, position: int, stop: Stop) -> VisitStopRow:
    """Return the row of a purpose that nobody has come to yet."""
    return VisitStopRow(
        visit_id=visit,
        position=position,
        host_id=stop.host,
        purpose=stop.purpose,
        topic=stop.topic,
    )


def fill_visit(row: VisitRow, details: VisitDetails) -> None:
    """Put what is said of the visitor into the visit's row; stops and members have their own."""
    row.name, row.firm, row.phone = details.name, details.firm, details.phone
    row.language = None if details.language is None else details.language.value
    row.person_id, row.people = details.person, details.people
    row.brings, row.note = details.brings, details.note


def _row(journal: Journal, uid: str, details: VisitDetails) -> VisitRow:
    first = details.stops[0]
    row = VisitRow(
        uid=uid,
        host_id=first.host,
        purpose=first.purpose,
        topic=first.topic,
        inexact="",
        auto_closed=False,
        reason="",
        offered="",
        desk=journal.actor.counter,
        created_at=journal.at.astimezone(UTC),
    )
    fill_visit(row, details)
    return row


def _arrived(journal: Journal, row: VisitRow, at: datetime) -> None:
    row.state = VisitState.WAITING.value
    row.day = at.astimezone(journal.at.tzinfo).date()
    row.arrived_at = row.waiting_since = at.astimezone(UTC)


def _written(
    session: Session, journal: Journal, row: VisitRow, details: VisitDetails, *, learned: bool
) -> VisitPen:
    """Write the rows of a new visit; the pen that wrote them goes on."""
    session.add(row)
    session.flush()
    stops = [stop_row(row.id, *placed) for placed in enumerate(details.stops)]
    members = [member_row(row.id, *placed) for placed in enumerate(details.members)]
    session.add_all([*stops, *members])
    changed = {Topic.VISITS, Topic.PEOPLE} if learned else {Topic.VISITS}
    return VisitPen(session, journal, row, stops, members, changed=changed, is_new=True)


def _settle_calls(pen: VisitPen) -> None:
    """Who comes by needs not be rung back for a call that was missed."""
    if settle_missed(pen.session, pen.journal, pen.row.person_id):
        pen.changed.add(Topic.CALLS)


def _next_number(session: Session, year: int) -> str:
    """Return the next number of the year of arrival: no desk gets another's, no gap is left."""
    return visit_number(year, next_number(session.connection(), f"visits-{year}"))


def _country(session: Session) -> Country:
    """Return the office's country, as its settings say."""
    settings = session.scalar(_OFFICE)
    return Country.KZ if settings is None else Country(settings["country"])
