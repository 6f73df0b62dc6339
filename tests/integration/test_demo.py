"""The demo's office: believable, by the rules, and the same every time."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import chain
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest

from desk_gui import paths
from desk_gui.db.engine import open_database
from desk_gui.demo import Sizes, fill
from desk_gui.demo.morning import Span
from desk_gui.demo.people import LANGUAGES, PeopleMaker
from desk_gui.demo.sales import sales_days, visit_times
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.calls import CallFilter, CallOutcome, Wish
from desk_gui.domain.catalogue import Zone
from desk_gui.domain.identifiers import clean_bin
from desk_gui.domain.languages import Country
from desk_gui.domain.money import tenge
from desk_gui.domain.office import AlreadySetUp, Office
from desk_gui.domain.people import PersonKind
from desk_gui.domain.people_rules import clean_details
from desk_gui.domain.promise_times import Urgency
from desk_gui.domain.promises import PromiseKind, PromiseState
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.staff import Presence
from desk_gui.domain.subscriptions import FormState, PaymentMethod, SubscriptionForm
from desk_gui.domain.visits import DayBoard, VisitState
from desk_gui.services.access import Desk
from desk_gui.services.admission import AdmissionService
from desk_gui.services.appointments import AppointmentService
from desk_gui.services.call_book import CallBook
from desk_gui.services.catalogue import CatalogueService
from desk_gui.services.office import OfficeService
from desk_gui.services.promises import PromiseService
from desk_gui.services.staff import StaffService
from desk_gui.services.subscription_book import SubscriptionBook
from desk_gui.services.visit_book import VisitBook

NOW = datetime(2026, 11, 18, 14, 30, tzinfo=ZoneInfo("Asia/Almaty"))
SMALL = Sizes(people=50, titles=20, forms=80, visits=50, calls=45)


def new_desk(folder: Path) -> Desk:
    database = open_database(f"sqlite:///{folder / 'desk.db'}")
    return Desk(database, lambda: Actor(name="", counter="", permissions=EVERYTHING), lambda: NOW)


@pytest.fixture(scope="module")
def told() -> list[tuple[int, int]]:
    return []


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, told: list[tuple[int, int]]) -> Iterator[Desk]:
    desk = new_desk(tmp_path_factory.mktemp("demo"))
    fill(desk, lambda done, total: told.append((done, total)), sizes=SMALL)
    yield desk
    desk.database.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path)
    yield desk
    desk.database.close()


def forms(desk: Desk) -> list[SubscriptionForm]:
    book = SubscriptionBook(desk)
    days = (NOW.date() - timedelta(days=ago) for ago in range(40))
    return list(chain.from_iterable(book.forms_on(day).value for day in days))


def board(desk: Desk) -> DayBoard:
    return VisitBook(desk, lambda: Country.KZ).board().value


def test_people_are_taken_as_they_are_typed() -> None:
    maker = PeopleMaker(Random(1))
    people = [clean_details(maker.details(), Country.KZ) for _ in range(500)]
    assert {person.language for person in people} == set(LANGUAGES)
    assert all(phone.e164 for person in people for phone in person.phones)
    numbers = [phone.e164 for person in people for phone in person.phones]
    assert len(numbers) == len(set(numbers))
    firms = [person for person in people if person.kind is PersonKind.ORGANISATION]
    assert 20 < len(firms) < 80
    assert all(clean_bin(firm.bin) for firm in firms)


def test_every_way_to_pay_and_every_state_is_there(filled: Desk) -> None:
    found = forms(filled)
    assert {form.method for form in found} == set(PaymentMethod)
    assert {form.state for form in found} == set(FormState)
    assert {form.zone for form in found} == set(Zone)
    assert any(form.void and form.void.replaced_by for form in found)
    assert 0 < sum(not form.prints for form in found) < len(found) / 4
    assert abs(len(found) - SMALL.forms) < 10


def test_numbers_have_no_gap(filled: Desk) -> None:
    numbers = sorted(int(form.number.split("-")[2]) for form in forms(filled))
    assert numbers == list(range(1, len(numbers) + 1))


def test_work_ends_now(filled: Desk, told: list[tuple[int, int]]) -> None:
    latest = max(form.posted_at for form in forms(filled))
    assert latest.date() == NOW.date()
    assert latest <= NOW
    assert told[-1][0] > told[-1][1] * 0.9


def test_the_real_row_is_sold_at_its_price(filled: Desk) -> None:
    publication = CatalogueService(filled).search("75384", NOW.date()).value[0].publication
    prices = {(p.term, p.zone): p.total for p in publication.prices}
    assert prices[6, Zone.DISTRICT] == tenge(1900)
    assert prices[12, Zone.CITY] == tenge(3775)


def test_the_whole_list_has_three_hundred_titles_without_a_doubt(filled: Desk) -> None:
    read = CatalogueService(filled).preview(paths.resource("demo/catalogue.csv")).value
    assert len(read.publications) == 300
    assert not read.doubts


def test_the_same_day_gives_the_same_office(filled: Desk, other: Desk) -> None:
    fill(other, sizes=SMALL)
    assert forms(other) == forms(filled)
    assert board(other) == board(filled)
    page = [CallBook(desk, lambda: Country.KZ).page(CallFilter()).value for desk in (other, filled)]
    assert page[0] == page[1]


def test_somebodys_office_is_left_alone(filled: Desk) -> None:
    before = len(forms(filled))
    with pytest.raises(RefusedError) as refused:
        fill(filled, sizes=SMALL)
    assert isinstance(refused.value.refusals[0], AlreadySetUp)
    assert len(forms(filled)) == before
    assert OfficeService(filled).office().value is not None


@pytest.mark.parametrize("hour", [0, 6, 12, 23])
def test_somebody_came_today_whenever_the_demo_is_filled(hour: int) -> None:
    sunday = NOW.replace(day=22, hour=hour, minute=5)
    office = Office(name="Ақкөл", index="020100")
    assert sales_days(office, sunday.date())[-1] == sunday.date()
    times = visit_times(office, sunday.date(), sunday)
    assert times
    assert times[-1] <= sunday


# --- the reception ---


def test_the_house_has_its_people(filled: Desk) -> None:
    staff = StaffService(filled).list().value
    assert 10 <= len(staff) <= 15
    assert all(each.details.post and each.details.room for each in staff)
    assert {each.whereabouts.state for each in staff} == set(Presence)
    away = next(each for each in staff if each.whereabouts.state is Presence.AWAY)
    # Who comes about a topic of somebody who is away is sent to the stand-in.
    hit = StaffService(filled).find(away.details.topics[0]).value[0]
    assert (hit.id, hit.instead_name) == (away.id, away.stand_in_name)


def test_the_morning_is_under_way(filled: Desk) -> None:
    today = board(filled)
    assert len(today.expected) >= 5
    waits = [NOW - line.arrived_at for line in today.waiting if line.arrived_at]
    assert sum(wait > timedelta(minutes=15) for wait in waits) == 1
    assert len(today.with_host) >= 3
    ended = {line.state for line in today.gone}
    assert ended == set(VisitState) - {
        *(VisitState.EXPECTED, VisitState.WAITING, VisitState.WITH_HOST),
    }
    assert any(line.people > 1 and line.firm for line in today.with_host)
    assert any(line.next_host_name for line in today.waiting)
    assert any(line.expected_at and line.expected_at < NOW for line in today.expected)


def test_who_was_forgotten_yesterday_was_closed_by_the_house(filled: Desk) -> None:
    [forgotten] = board(filled).forgotten
    assert forgotten.auto_closed
    assert forgotten.left_at is not None
    assert forgotten.left_at.date() == NOW.date() - timedelta(days=1)


def test_somebody_who_is_expected_is_not_to_be_let_in(filled: Desk) -> None:
    notes = AdmissionService(filled)
    kinds = [
        note.details.kind
        for line in board(filled).expected
        for note in notes.about(line.person, line.name).value
    ]
    assert sorted(kinds) == ["do_not_admit", "note"]


def test_what_was_said_of_the_wait_is_promised(filled: Desk) -> None:
    open_now = PromiseService(filled).open().value
    promises = [each for each in open_now if each.details.kind is PromiseKind.WAIT]
    assert [promise.state for promise in promises] == [PromiseState.OPEN] * 2
    assert [promise.is_overdue(NOW) for promise in promises] == [True, False]


def test_visitors_come_again_every_week(filled: Desk) -> None:
    lawyer = StaffService(filled).find("доверенность").value[0]
    ahead = [NOW.date() + timedelta(days=day) for day in range(1, 29)]
    service = AppointmentService(filled)
    days = [service.day(lawyer.id, day).value for day in ahead]
    regular = [each for day in days for each in day.appointments if each.in_series]
    assert len(regular) == 4
    assert len({(each.title, each.starts_at.time()) for each in regular}) == 1


def test_visitors_came_all_month(filled: Desk) -> None:
    book = VisitBook(filled, lambda: Country.KZ)
    figures = book.figures(NOW.date() - timedelta(days=31), NOW.date()).value
    assert abs(sum(figures.by_state.values()) - SMALL.visits) < 5
    assert figures.auto_closed == 1


# --- the telephone ---


def test_the_telephone_waits_for_somebody(filled: Desk) -> None:
    book = CallBook(filled, lambda: Country.KZ)
    assert [bool(line.name) for line in book.missed().value] == [False, True]
    messages = book.unconfirmed().value
    assert {message.details.wish for message in messages} == set(Wish)
    assert [message.details.urgent for message in messages] == [True, False, False]
    goals = [plan.details for plan in book.plans().value]
    assert [bool(plan.best_at) for plan in goals] == [True, False]
    assert all(plan.name and plan.number and plan.questions for plan in goals)


def test_promises_are_overdue_due_soon_and_kept(filled: Desk) -> None:
    promises = PromiseService(filled)
    pressing = promises.pressing(20).value
    found = {urgency: count for urgency, count, _ in pressing.by_urgency(NOW)}
    assert found[Urgency.OVERDUE] == 2
    assert found[Urgency.SOON] >= 3
    assert found[Urgency.LATER] == 1
    kept, _ended = promises.kept_share(NOW.date(), NOW.date()).value
    assert kept


def test_the_telephone_rang_all_month(filled: Desk) -> None:
    book = CallBook(filled, lambda: Country.KZ)
    figures = book.figures(NOW.date() - timedelta(days=31), NOW.date()).value
    assert figures.calls >= SMALL.calls
    assert sum(calls > 0 for calls in figures.by_hour) >= 6
    assert figures.call_back_minutes
    lines = book.page(CallFilter(), None, 200).value
    assert {line.outcome for line in lines} == set(CallOutcome) - {CallOutcome.RINGING}
    assert all(line.started_at < NOW for line in lines)


@pytest.mark.parametrize("hour", [0, 2, 8, 22, 23])
def test_the_morning_is_today_whenever_the_demo_is_filled(hour: int) -> None:
    now = NOW.replace(hour=hour, minute=4)
    span = Span(now)
    times = [span.begins(), span.ago(150), span.ago(10), span.around(-90), span.around(165)]
    assert {at.date() for at in times} == {now.date()}
    assert span.begins() <= span.ago(150) <= span.ago(10) <= now <= span.ago(0)
