"""What goes wrong at a reception is refused in a sentence, and leaves everything as it was."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from desk_gui.db.tables import AppointmentRow, BadgeLoanRow, VisitEventRow, VisitRow, table
from desk_gui.domain.actors import Actor
from desk_gui.domain.appointments import AppointmentDetails
from desk_gui.domain.badges import badge_code, slip_code
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import Stop, Visit, VisitDetails, VisitState, VisitTime
from desk_gui.services.appointments import AppointmentService
from desk_gui.services.office import OfficeService
from desk_gui.services.staff import StaffService
from desk_gui.services.visit_book import VisitBook
from desk_gui.services.visit_rows import house_token
from desk_gui.services.visits import VisitService
from desk_gui.views.language import speak
from desk_gui.views.sentences import sentences
from tests.offices import OFFICE
from tests.receptions import Reception, reception
from tests.standing import BUDAPEST, NINE

__all__ = ["reception"]

FRIDAY = date(2026, 11, 20)
Wrong = Callable[[Reception], Callable[[], object]]
"""Makes the house as it was before, and returns what is done wrong then."""


def book(reception: Reception) -> VisitBook:
    return VisitBook(reception.desk, lambda: Country.HU)


@pytest.fixture(autouse=True)
def office(qapp: QApplication, reception: Reception) -> None:
    """Hungarian holidays, and English sentences with their plurals."""
    speak(Language.EN)
    OfficeService(reception.desk).save(replace(OFFICE, country=Country.HU, index="1062"))


def slot(host: StaffId, clock: str, day: date = FRIDAY) -> AppointmentDetails:
    begins = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=BUDAPEST)
    guest = VisitDetails(name="Tóth Gergely", stops=(Stop(purpose="szerződés"),))
    return AppointmentDetails(
        host=host, starts_at=begins, ends_at=begins + timedelta(minutes=30), visit=guest
    )


def make(reception: Reception, details: AppointmentDetails) -> Callable[[], object]:
    service = AppointmentService(reception.desk)
    return lambda: service.make(str(uuid4()), details)


# --- the house before, and what is done wrong ---


def checked_in_twice(reception: Reception) -> Callable[[], object]:
    visit = reception.expected()
    reception.visits.arrive(visit.id)
    other = Actor(
        name="Kis Réka", counter="1", permissions=reception.desk.actor().permissions, account=None
    )
    second = VisitService(replace(reception.desk, actor=lambda: other), lambda: Country.HU)
    reception.later(3)
    return lambda: second.arrive(visit.id)


def walked_in_twice(reception: Reception) -> Callable[[], object]:
    person = reception.received().details.person
    reception.later(5)
    return lambda: reception.received(person=person)


def left_before_arriving(reception: Reception) -> Callable[[], object]:
    visit = reception.expected()
    return lambda: reception.visits.leave(visit.id)


def left_before_arriving_by_the_clock(reception: Reception) -> Callable[[], object]:
    visit = reception.received()
    reception.later(60)
    gone = reception.visits.leave(visit.id).value
    times = {VisitTime.LEFT: NINE - timedelta(minutes=10)}
    return lambda: reception.visits.correct(gone.id, gone.version, times, "elírás")


def left_twice(reception: Reception) -> Callable[[], object]:
    visit = reception.received()
    reception.visits.leave(visit.id)
    return lambda: reception.visits.leave(visit.id)


def visits_who_left_the_firm(reception: Reception) -> Callable[[], object]:
    leaves_the_firm(reception, reception.szabo)
    return reception.received


def left_the_firm_meanwhile(reception: Reception) -> Callable[[], object]:
    """Expected for the morning after the host's last day."""
    at = NINE + timedelta(days=1)
    details = reception.details(stops=(Stop(host=reception.szabo, purpose="számla"),))
    visit = reception.visits.expect(str(uuid4()), details, at).value
    before = visit.day - timedelta(days=1)
    return lambda: leave_the_firm(reception, reception.szabo, before)


def appointment_with_who_left(reception: Reception) -> Callable[[], object]:
    leaves_the_firm(reception, reception.szabo)
    return make(reception, slot(reception.szabo, "10:00"))


def appointment_on_a_holiday(reception: Reception) -> Callable[[], object]:
    return make(reception, slot(reception.szabo, "10:00", date(2027, 3, 15)))


def appointment_on_a_sunday(reception: Reception) -> Callable[[], object]:
    return make(reception, slot(reception.szabo, "10:00", date(2026, 11, 22)))


def overlapping_slots(reception: Reception) -> Callable[[], object]:
    make(reception, slot(reception.szabo, "10:00"))()
    return make(reception, slot(reception.szabo, "10:15"))


def appointment_in_the_leap(reception: Reception) -> Callable[[], object]:
    details = slot(reception.szabo, "02:15", date(2027, 3, 28))
    return make(reception, details)


def badge_of_another_house(reception: Reception) -> Callable[[], object]:
    code = badge_code(reception.received().number, "ABCDE")
    return lambda: reception.visits.scan(code)


def something_else_scanned(reception: Reception) -> Callable[[], object]:
    return lambda: reception.visits.scan("4006381333931")


def badge_not_returned(reception: Reception) -> Callable[[], object]:
    visit = reception.received()
    reception.visits.issue_badge(visit.id, "12")
    return lambda: reception.visits.leave(visit.id)


def badge_given_twice(reception: Reception) -> Callable[[], object]:
    reception.visits.issue_badge(reception.received().id, "12")
    other = reception.received("Nagy Anna")
    return lambda: reception.visits.issue_badge(other.id, "12")


def leaves_the_firm(reception: Reception, who: StaffId) -> None:
    """It is the morning after somebody's last day."""
    leave_the_firm(reception, who, NINE.date())
    reception.clock.at = NINE + timedelta(days=1)


def leave_the_firm(reception: Reception, who: StaffId, on: date) -> None:
    service = StaffService(reception.desk)
    member = service.member(who).value
    assert member is not None
    service.leave(who, member.version, on)


CASES: list[tuple[Wrong, str]] = [
    (checked_in_twice, "Is here already: Асқарова Ә. М. checked them in at 09:00."),
    (
        walked_in_twice,
        "Is in the house already, since 09:00, visit 2026-0001. Let them leave first.",
    ),
    (left_before_arriving, "Has not arrived yet. Let them arrive first."),
    (left_before_arriving_by_the_clock, "08:50 lies before 09:00. Put the times in order."),
    (left_twice, "This visit is over: left. Its times can still be corrected."),
    (
        visits_who_left_the_firm,
        "Szabó István left the firm, 18/11/2026. Choose somebody else.",
    ),
    (
        left_the_firm_meanwhile,
        "1 visitor is still expected or inside. Give them to somebody else first.",
    ),
    (
        appointment_with_who_left,
        "Szabó István left the firm, 18/11/2026. Choose somebody else.",
    ),
    (appointment_on_a_holiday, "15/03/2027 is a day off: National Day."),
    (appointment_on_a_sunday, "The host does not work that day."),
    (
        overlapping_slots,
        "Taken already: Tóth Gergely, 20/11/2026, 10:00–10:30. Choose another time.",
    ),
    (
        appointment_in_the_leap,
        "There is no such time that night: the clock is put forward over it.",
    ),
    (
        badge_of_another_house,
        "This badge is of another house. Take it in, and give the visitor one of ours.",
    ),
    (
        something_else_scanned,
        "This is no badge of ours, or it was read wrong. Scan it again.",
    ),
    (badge_not_returned, "Badge 12 is still out. Take it back, or note that it is lost."),
    (badge_given_twice, "Kovács Péter has badge 12. Take another one."),
]


def stored(reception: Reception) -> list[list[tuple[object, ...]]]:
    """Return all that is on record of visits, appointments and badges."""
    rows = (VisitRow, VisitEventRow, AppointmentRow, BadgeLoanRow)
    with reception.desk.database.read() as connection:
        return [[tuple(found) for found in connection.execute(select(table(row)))] for row in rows]


@pytest.mark.parametrize(("wrong", "said"), CASES, ids=[case[0].__name__ for case in CASES])
def test_it_is_refused_in_a_sentence_and_nothing_is_changed(
    reception: Reception, wrong: Wrong, said: str
) -> None:
    act = wrong(reception)
    before = stored(reception)
    with pytest.raises(RefusedError) as refused:
        act()
    assert sentences(refused.value.refusals) == said
    assert stored(reception) == before


# --- the night ---


def stays(reception: Reception, begins: datetime, minutes: int) -> Visit:
    reception.clock.at = begins
    visit = reception.received()
    reception.later(minutes)
    return reception.visits.leave(visit.id).value


NIGHTS = [
    ("over midnight", datetime(2026, 11, 18, 23, 40, tzinfo=BUDAPEST), 45, "00:25", 0),
    (
        "over the hour that is left out",
        datetime(2026, 3, 29, 1, 40, tzinfo=BUDAPEST),
        45,
        "03:25",
        0,
    ),
    (
        "over the hour that comes twice",
        datetime(2026, 10, 25, 2, 40, tzinfo=BUDAPEST),
        45,
        "02:25",
        1,
    ),
]


@pytest.mark.parametrize(
    ("_night", "begins", "minutes", "left", "fold"), NIGHTS, ids=[night[0] for night in NIGHTS]
)
def test_a_visit_at_night_lasts_as_long_as_it_does(
    reception: Reception, _night: str, begins: datetime, minutes: int, left: str, fold: int
) -> None:
    visit = stays(reception, begins, minutes)
    assert visit.left_at is not None
    assert visit.arrived_at is not None
    assert (f"{visit.left_at:%H:%M}", visit.left_at.fold) == (left, fold)
    assert visit.left_at.timestamp() - visit.arrived_at.timestamp() == minutes * 60
    # It is of the day on which it began, also in the books.
    assert visit.day == begins.date()
    figures = book(reception).figures(begins.date(), begins.date()).value
    assert (figures.visits, figures.by_hour[begins.hour]) == (1, 1)
    protocol = book(reception).protocol(begins.date()).value
    assert [line.left_at for line in protocol.lines] == [visit.left_at]


def test_who_stays_over_midnight_is_in_the_house_and_leaves_by_the_badge(
    reception: Reception,
) -> None:
    reception.clock.at = NINE.replace(hour=22, minute=30)
    visit = reception.received()
    with reception.desk.database.read() as connection:
        house = house_token(connection)
    reception.clock.at = NINE.replace(hour=0, minute=20) + timedelta(days=1)
    assert reception.visits.close_forgotten().value == 0
    assert [line.name for line in book(reception).board().value.waiting] == ["Kovács Péter"]
    assert "Kovács Péter" in [each.name for each in book(reception).present().value]
    left = reception.visits.scan(badge_code(visit.number, house)).value.visit
    assert (left.state, left.day) == (VisitState.LEFT, NINE.date())


def test_the_slip_of_another_day_checks_in_today(reception: Reception) -> None:
    visit = reception.expected()
    with reception.desk.database.read() as connection:
        code = slip_code(visit.id, house_token(connection))
    reception.clock.at = NINE.replace(hour=11)
    arrived = reception.visits.scan(code).value.visit
    assert (arrived.state, arrived.day) == (VisitState.WAITING, NINE.date())
