from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event, insert, select

from desk_gui.db.tables import AuditRow, ReceptionRow, VisitCountRow, table
from desk_gui.domain.audit import Deed, Purpose
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.people import PersonDetails, PersonId, PersonKind, Phone
from desk_gui.domain.reception import ReceptionRules
from desk_gui.domain.staff import Presence, StaffId
from desk_gui.domain.visits import (
    Member,
    Stop,
    VisitEventKind,
    VisitFilter,
    VisitId,
    VisitState,
)
from desk_gui.services.access import Desk
from desk_gui.services.people import PeopleService
from desk_gui.services.reception_rows import RULES, to_settings
from desk_gui.services.visit_book import VisitBook
from desk_gui.services.visit_range import PAGE
from tests.conftest import NOON, Clock
from tests.visits import add_event, add_staff, add_visit

TODAY = NOON.date()
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
STATE = VisitState
ALL = VisitFilter(first=TODAY - 400 * DAY, last=TODAY + 40 * DAY)


@pytest.fixture
def book(desk: Desk) -> VisitBook:
    return VisitBook(desk, lambda: Country.HU)


@pytest.fixture
def zoltan(desk: Desk) -> StaffId:
    return add_staff(desk, "Horváth Zoltán", post="titkár", room="108", phone="14")


def names(lines: Any) -> list[str]:
    return [line.name for line in lines]


def ago(minutes: float) -> datetime:
    return NOON - minutes * MINUTE


def noted(desk: Desk) -> list[tuple[str, int | None, int | None, str]]:
    audit = table(AuditRow).c
    query = select(audit.deed, audit.subject_id, audit.person_id, audit.purpose)
    with desk.database.read() as connection:
        return [tuple(row) for row in connection.execute(query)]


def person(desk: Desk, family: str, given: str, **more: Any) -> PersonId:
    people = PeopleService(desk, lambda: Country.HU)
    details = PersonDetails(family_name=family, given_name=given, **more)
    return people.add(str(uuid4()), details).value.id


def queries(desk: Desk, action: Callable[[], object]) -> int:
    """Count what a reading asks the database."""
    asked: list[str] = []

    def ask(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        asked.append(statement)

    reader = desk.database.kept_reader()
    event.listen(reader, "before_cursor_execute", ask)
    action()
    event.remove(reader, "before_cursor_execute", ask)
    return len(asked)


# --- the board


def test_the_board_sorts_the_day_by_what_needs_somebody_first(
    desk: Desk, book: VisitBook, zoltan: StaffId
) -> None:
    add_visit(desk, "Later", state=STATE.EXPECTED, host=zoltan, expected_at=ago(-60))
    add_visit(desk, "Overdue", state=STATE.EXPECTED, host=zoltan, expected_at=ago(30))
    add_visit(desk, "Waits", arrived_at=ago(5))
    add_visit(desk, "Waits long", arrived_at=ago(40), waiting_since=ago(40))
    add_visit(desk, "In", state=STATE.WITH_HOST, arrived_at=ago(30), admitted_at=ago(2))
    add_visit(desk, "In long", state=STATE.WITH_HOST, arrived_at=ago(20), admitted_at=ago(15))
    add_visit(desk, "Left", state=STATE.LEFT, arrived_at=ago(90), left_at=ago(50))
    add_visit(desk, "Gave up", state=STATE.UNSERVED, arrived_at=ago(90), left_at=ago(10))
    add_visit(desk, "Not come", state=STATE.NO_SHOW, expected_at=ago(60))
    add_visit(desk, "Called off", state=STATE.CANCELLED, expected_at=ago(20))
    board = book.board().value
    assert names(board.expected) == ["Overdue", "Later"]
    assert names(board.waiting) == ["Waits long", "Waits"]
    assert names(board.with_host) == ["In long", "In"]
    assert names(board.gone) == ["Gave up", "Called off", "Left", "Not come"]
    assert (board.day, board.in_house, board.forgotten) == (TODAY, 4, ())


def test_other_days_are_not_on_the_board_but_who_is_still_in_the_house(
    desk: Desk, book: VisitBook
) -> None:
    for state in STATE:
        add_visit(desk, f"{state} yesterday", state=state, day=TODAY - DAY)
        add_visit(desk, f"{state} tomorrow", state=STATE.EXPECTED, day=TODAY + DAY)
    board = book.board().value
    assert (board.expected, board.gone) == ((), ())
    assert names(board.waiting) == ["waiting yesterday"]
    assert names(board.with_host) == ["with_host yesterday"]


def test_a_line_has_the_host_where_they_are_and_who_is_next(
    desk: Desk, book: VisitBook, zoltan: StaffId
) -> None:
    balogh = add_staff(desk, "dr. Balogh", state=Presence.MEETING, back_at=ago(-30), note="tanács")
    stops = [Stop(host=balogh, purpose="szerződés"), Stop(host=zoltan, purpose="számla")]
    add_visit(
        desk,
        "Kovács Péter",
        firm="Zöldkő Bt.",
        host=balogh,
        stops=stops,
        people=3,
        members=[Member(name="Nagy Éva", left_at=ago(1)), Member(name="Kiss Pál")],
        badge="17",
    )
    (line,) = book.board().value.waiting
    assert (line.host_name, line.purpose, line.next_host_name) == (
        "dr. Balogh",
        "szerződés",
        "Horváth Zoltán",
    )
    assert line.whereabouts is not None
    assert (line.whereabouts.state, line.whereabouts.back_at) == (Presence.MEETING, ago(-30))
    assert (line.badge_numbers, line.people, line.gone) == (("17",), 3, 1)
    assert book.board().value.in_house == 2


def test_what_the_house_closed_is_asked_about_until_somebody_looked(
    desk: Desk, book: VisitBook
) -> None:
    def closed(name: str, days: int) -> VisitId:
        left = NOON - days * DAY
        return add_visit(
            desk,
            name,
            state=STATE.LEFT,
            arrived_at=left - 60 * MINUTE,
            left_at=left,
            auto_closed=True,
        )

    closed("Yesterday's", 1)
    add_event(desk, closed("Confirmed", 1), VisitEventKind.CONFIRMED)
    add_event(desk, closed("Corrected", 2), VisitEventKind.CORRECTED)
    add_event(desk, closed("Closed", 14), VisitEventKind.CLOSED)
    closed("Long past", 15)
    assert names(book.board().value.forgotten) == ["Yesterday's", "Closed"]


def test_the_board_costs_two_queries_however_long_it_is(desk: Desk, book: VisitBook) -> None:
    for _ in range(3):
        for state in STATE:
            add_visit(desk, state=state)
    assert queries(desk, book.board) == 2


def test_times_are_those_of_the_office_clock(desk: Desk) -> None:
    astana = replace(desk, now=lambda: NOON.astimezone(ZoneInfo("Asia/Almaty")))
    add_visit(astana, arrived_at=NOON - 10 * MINUTE)
    (line,) = VisitBook(astana, lambda: Country.KZ).board().value.waiting
    assert line.arrived_at is not None
    assert line.arrived_at.isoformat() == "2026-11-18T16:50:00+05:00"


# --- one visit


def test_a_visit_opens_whole_and_the_look_is_noted(
    desk: Desk, book: VisitBook, zoltan: StaffId
) -> None:
    peter = person(desk, "Kovács", "Péter")
    visit_id = add_visit(
        desk,
        "Kovács Péter",
        person=peter,
        language=Language.HU,
        stops=[Stop(host=zoltan, purpose="számla", topic="számlák")],
        members=[Member(name="Nagy Éva", firm="Zöldkő Bt.")],
        brings="két példány",
        offered=(),
    )
    visit = book.visit(visit_id, Purpose.VISIT).value
    assert visit is not None
    assert visit.details.members == (Member(name="Nagy Éva", firm="Zöldkő Bt."),)
    assert visit.stop == Stop(host=zoltan, purpose="számla", topic="számlák")
    assert (visit.details.language, visit.details.brings) == (Language.HU, "két példány")
    assert noted(desk)[-1] == (Deed.VISIT_OPENED, visit_id, peter, Purpose.VISIT)


def test_a_visit_that_is_not_there_is_none_and_no_look(desk: Desk, book: VisitBook) -> None:
    assert book.visit(VisitId(7), Purpose.VISIT).value is None
    assert book.visit_paper(VisitId(7)).value is None
    assert noted(desk) == []


def test_paper_has_the_hosts_of_each_purpose_and_is_noted(
    desk: Desk, book: VisitBook, zoltan: StaffId
) -> None:
    stops = [Stop(host=zoltan, purpose="számla"), Stop(purpose="csomag")]
    first = add_visit(desk, "Kovács Péter", stops=stops)
    second = add_visit(desk, "Nagy Éva")
    paper = book.visit_paper(first).value
    assert paper is not None
    assert paper.host is not None
    assert (paper.host.name, paper.host.room, paper.hosts[1]) == ("Horváth Zoltán", "108", None)
    papers = book.badge_paper([second, first]).value
    assert [each.visit.id for each in papers] == [second, first]
    assert [(deed, key) for deed, key, *_ in noted(desk)] == [
        (Deed.VISIT_PRINTED, first),
        (Deed.VISIT_PRINTED, second),
        (Deed.VISIT_PRINTED, first),
    ]


def test_events_and_earlier_visits_are_read_in_order(desk: Desk, book: VisitBook) -> None:
    peter = person(desk, "Kovács", "Péter")
    first = add_visit(desk, "Kovács Péter", person=peter, state=STATE.LEFT, day=TODAY - DAY)
    second = add_visit(desk, "Kovács Péter", person=peter)
    add_visit(desk, "Kovács Péter")
    add_event(desk, second, VisitEventKind.ARRIVED)
    add_event(desk, second, VisitEventKind.CORRECTED, field="arrived_at", reason="óra")
    assert [line.id for line in book.earlier(peter).value] == [second, first]
    assert [line.id for line in book.earlier(peter, limit=1).value] == [second]
    kinds = [(each.kind, each.reason) for each in book.events(second).value]
    assert kinds == [(VisitEventKind.ARRIVED, ""), (VisitEventKind.CORRECTED, "óra")]


# --- finding


def test_three_letters_find_who_is_expected_first_and_then_who_is_known(
    desk: Desk, book: VisitBook, zoltan: StaffId
) -> None:
    known = person(desk, "Kovács", "Anna", phones=(Phone(typed="+36 1 234 5678"),))
    add_visit(desk, "Kovács Anna", person=known, state=STATE.LEFT, host=zoltan, purpose="számla")
    add_visit(desk, "Kovács Péter", state=STATE.EXPECTED, expected_at=ago(-30))
    add_visit(desk, "Kovalik Jenő", state=STATE.EXPECTED, expected_at=ago(20))
    add_visit(desk, "Kovács Later", state=STATE.EXPECTED, day=TODAY + DAY)
    add_visit(desk, "Kovács Much later", state=STATE.EXPECTED, day=TODAY + 15 * DAY)
    add_visit(desk, "Kovács Waits")
    hits = book.search_visitors("kov").value
    assert names(hit.visit for hit in hits if hit.visit) == [
        "Kovalik Jenő",
        "Kovács Péter",
        "Kovács Later",
    ]
    (returning,) = [hit.returning for hit in hits if hit.returning]
    assert (returning.person, returning.phone) == (known, "+36 1 234 5678")
    assert (returning.last_host, returning.last_host_name) == (zoltan, "Horváth Zoltán")
    assert (returning.last_purpose, returning.last_day, returning.visits) == ("számla", TODAY, 1)


def test_names_come_before_firms_and_those_before_hosts_and_purposes(
    desk: Desk, book: VisitBook
) -> None:
    add_visit(desk, "Nagy Éva", purpose="Kovács ügye", state=STATE.EXPECTED, expected_at=ago(9))
    add_visit(desk, "Kis Ede", firm="Kovács Kft.", state=STATE.EXPECTED, expected_at=ago(5))
    add_visit(desk, "Kovács Péter", state=STATE.EXPECTED, expected_at=ago(-9))
    hits = book.search_visitors("kov").value
    assert names(hit.visit for hit in hits) == ["Kovács Péter", "Kis Ede", "Nagy Éva"]


def test_who_is_expected_today_is_listed_once(desk: Desk, book: VisitBook) -> None:
    peter = person(desk, "Kovács", "Péter")
    add_visit(desk, "Kovács Péter", person=peter, state=STATE.EXPECTED)
    (hit,) = book.search_visitors("kovács péter").value
    assert hit.visit is not None


def test_who_is_expected_another_day_may_still_come_today(desk: Desk, book: VisitBook) -> None:
    peter = person(desk, "Kovács", "Péter")
    add_visit(desk, "Kovács Péter", person=peter, state=STATE.EXPECTED, day=TODAY + DAY)
    visit, returning = book.search_visitors("kovács").value
    assert visit.visit is not None
    assert returning.returning is not None
    assert returning.returning.last_day is None


def test_a_host_who_left_the_house_fills_in_nothing(desk: Desk, book: VisitBook) -> None:
    gone = add_staff(desk, "Régi Róbert", left_on=TODAY)
    peter = person(desk, "Kovács", "Péter", firm="Zöldkő Bt.", language=Language.HU)
    add_visit(desk, "Kovács Péter", person=peter, state=STATE.LEFT, host=gone)
    (hit,) = book.search_visitors("kov").value
    assert hit.returning is not None
    assert (hit.returning.last_host, hit.returning.last_host_name) == (None, "")
    assert (hit.returning.firm, hit.returning.language) == ("Zöldkő Bt.", Language.HU)


def test_organisations_do_not_stand_at_the_door(desk: Desk, book: VisitBook) -> None:
    person(desk, "", "", kind=PersonKind.ORGANISATION, firm="Kovács és Társa")
    assert book.search_visitors("kov").value == []


@pytest.mark.parametrize("text", ["", " ", "…", "x" * 5000])
def test_a_text_that_says_nothing_finds_nobody(desk: Desk, book: VisitBook, text: str) -> None:
    add_visit(desk, state=STATE.EXPECTED)
    person(desk, "Kovács", "Péter")
    assert book.search_visitors(text).value == []


def test_finding_a_visitor_takes_three_queries(desk: Desk, book: VisitBook) -> None:
    for number in range(5):
        add_visit(desk, f"Kovács {number}", state=STATE.EXPECTED)
        person(desk, "Kovács", f"Péter {number}")
    # The search of people goes past the events that count.
    assert queries(desk, lambda: book.search_visitors("kov")) == 2


def test_the_find_line_finds_open_visits_before_old_ones(desk: Desk, book: VisitBook) -> None:
    add_visit(desk, "Kovács Waits")
    add_visit(desk, "Kovács Left", state=STATE.LEFT)
    add_visit(desk, "Kovács Old", state=STATE.LEFT, day=TODAY - 91 * DAY)
    add_visit(desk, "Kovács Soon", state=STATE.EXPECTED, day=TODAY + DAY)
    assert names(book.find("kov").value) == ["Kovács Soon", "Kovács Waits", "Kovács Left"]
    assert names(book.find("kov wai").value) == ["Kovács Waits"]
    assert book.find(" ").value == []


# --- who is in the house


def set_rules(desk: Desk, rules: ReceptionRules) -> None:
    row = {"id": RULES, "settings": to_settings(rules), "version": 1}
    with desk.database.post() as connection:
        connection.execute(insert(table(ReceptionRow)), row)


def test_everybody_in_the_house_has_a_line_by_the_kazakh_alphabet(
    desk: Desk, book: VisitBook
) -> None:
    host = add_staff(desk, "Үсенов Ж.", room="214")
    add_staff(desk, "Яров П.", state=Presence.MEETING, post="слесарь")
    add_staff(desk, "Out", state=Presence.OUT)
    add_staff(desk, "Unsaid", state=None)
    members = [
        Member(name="Қасым А."),
        Member(name="Кім О.", firm="«Дала» ЖШС"),
        Member(name="Gone", left_at=ago(1)),
    ]
    visit = add_visit(desk, "Әсел Н.", firm="Мектеп", host=host, people=5, members=members)
    add_visit(desk, "Őry T.", state=STATE.WITH_HOST)
    add_visit(desk, "Left", state=STATE.LEFT)
    present = book.present().value
    assert [(each.name, each.firm) for each in present] == [
        ("Őry T.", ""),
        ("Әсел Н.", "Мектеп"),
        ("Әсел Н. (5/5)", "Мектеп"),
        ("Кім О.", "«Дала» ЖШС"),
        ("Қасым А.", "Мектеп"),
        ("Үсенов Ж.", ""),
        ("Яров П.", "слесарь"),
    ]
    assert (present[1].place, present[1].visit, present[1].arrived_at) == (
        "Үсенов Ж., 214",
        visit,
        ago(10),
    )


def test_a_lead_who_left_is_in_the_house_no_more(desk: Desk, book: VisitBook) -> None:
    add_visit(
        desk,
        "Әсел Н.",
        members=[Member(name="Кім О.")],
        arrived_at=ago(10),
        lead_left_at=ago(1),
    )
    assert [each.name for each in book.present().value] == ["Кім О."]
    assert book.board().value.in_house == 1


def test_the_house_may_leave_its_own_people_out(desk: Desk, book: VisitBook) -> None:
    add_staff(desk, "Үсенов Ж.")
    add_visit(desk, "Әсел Н.")
    set_rules(desk, ReceptionRules(staff_on_evacuation_list=False))
    assert [each.name for each in book.present().value] == ["Әсел Н."]


# --- ranges


def many(desk: Desk, number: int) -> list[VisitId]:
    return [
        add_visit(desk, f"V{each}", state=STATE.LEFT, day=TODAY - (number - each) // 20 * DAY)
        for each in range(number)
    ]


def test_pages_follow_each_other_without_a_gap(desk: Desk, book: VisitBook) -> None:
    ids = many(desk, PAGE + 10)
    first = book.page(ALL).value
    second = book.page(ALL, first[-1].id).value
    assert [line.id for line in (*first, *second)] == ids[::-1]
    assert book.page(ALL, second[-1].id).value == []
    assert book.count(ALL).value == PAGE + 10


def test_any_page_can_be_jumped_to_by_its_day(desk: Desk, book: VisitBook) -> None:
    many(desk, 50)
    days = book.days(ALL).value
    assert days == [(TODAY, 19), (TODAY - DAY, 20), (TODAY - 2 * DAY, 11)]
    whole = book.page(ALL).value
    assert book.page_on(ALL, TODAY - DAY, 15, 10).value == whole[34:44]
    assert book.page_on(ALL, TODAY - 2 * DAY, 5, 10).value == whole[44:]
    assert book.page(ALL, whole[33].id, 10).value == whole[34:44]
    assert book.page_on(replace(ALL, last=TODAY - DAY), TODAY, 0, 5).value == whole[19:24]


def test_a_day_is_listed_by_day_whenever_it_was_written_down(desk: Desk, book: VisitBook) -> None:
    add_visit(desk, "Expected long", state=STATE.EXPECTED, day=TODAY + DAY)
    add_visit(desk, "Today", state=STATE.LEFT)
    add_visit(desk, "Entered late", state=STATE.LEFT, day=TODAY - DAY)
    assert names(book.page(ALL).value) == ["Expected long", "Today", "Entered late"]


FILTERS: list[tuple[dict[str, Any], list[str]]] = [
    ({"text": "kov zol"}, ["Kovács"]),
    ({"text": "Zöldkő"}, ["Kovács"]),
    ({"text": "szaml"}, ["Nagy"]),
    ({"text": "2026-0147"}, ["Nagy"]),
    ({"text": "147"}, ["Nagy"]),
    ({"text": "horv"}, ["Kovács"]),
    ({"text": "ács"}, []),
    ({"states": frozenset({VisitState.NO_SHOW})}, ["Tóth"]),
    ({"states": frozenset()}, []),
    ({"without_auto_closed": True}, ["Tóth", "Kovács"]),
    ({"first": TODAY}, ["Tóth", "Nagy"]),
    ({"last": TODAY - DAY}, ["Kovács"]),
    ({"first": TODAY + DAY}, []),
]


def test_a_range_list_is_filtered(desk: Desk, book: VisitBook, zoltan: StaffId) -> None:
    add_visit(
        desk,
        "Kovács",
        firm="Zöldkő Bt.",
        state=STATE.LEFT,
        host=zoltan,
        host_name="Horváth Zoltán",
        day=TODAY - DAY,
    )
    add_visit(
        desk,
        "Nagy",
        state=STATE.LEFT,
        purpose="Számla",
        number="2026-0147",
        auto_closed=True,
    )
    add_visit(desk, "Tóth", state=STATE.NO_SHOW)
    for wanted, found in FILTERS:
        filtered = replace(ALL, **wanted)
        page = book.page(filtered).value
        assert names(page) == found, wanted
        assert book.count(filtered).value == len(found), wanted
        assert book.figures_of(filtered).value.by_state == {
            state: sum(line.state is state for line in page) for state in STATE
        }, wanted
        assert sum(count for _, count in book.days(filtered).value) == len(found), wanted


def test_a_frequent_word_and_a_rare_one_are_both_there(
    desk: Desk, book: VisitBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desk_gui.services.visit_range._RARE", 3)
    for given in ("Anna", "Béla", "Csaba", "Dóra", "Elek"):
        add_visit(desk, f"Kovács {given}", state=STATE.LEFT)
    assert names(book.page(replace(ALL, text="kov")).value)[0] == "Kovács Elek"
    assert names(book.page(replace(ALL, text="kov dór")).value) == ["Kovács Dóra"]


def test_a_host_has_a_list_of_their_own(desk: Desk, book: VisitBook, zoltan: StaffId) -> None:
    add_visit(desk, "His", host=zoltan, state=STATE.LEFT)
    add_visit(desk, "Nobody's", state=STATE.LEFT)
    assert names(book.page(replace(ALL, host=zoltan)).value) == ["His"]


def test_hosts_are_offered_by_name_those_who_left_last(desk: Desk, book: VisitBook) -> None:
    for name in ("Үсенов Ж.", "Қасым А.", "Яров П."):
        add_staff(desk, name, left_on=TODAY if name.startswith("Қ") else None)
    assert [name for _, name in book.hosts().value] == ["Үсенов Ж.", "Яров П.", "Қасым А."]


# --- figures


def test_figures_sum_a_range_by_state_hour_and_wait(desk: Desk, book: VisitBook) -> None:
    def at(hour: int, minute: int = 0) -> datetime:
        return datetime(2026, 11, 18, hour, minute, tzinfo=UTC)

    left = {"state": STATE.LEFT, "left_at": at(12)}
    add_visit(desk, **left, people=3, arrived_at=at(9, 5), admitted_at=at(9, 15))  # type: ignore[arg-type]
    add_visit(desk, **left, arrived_at=at(9, 55), admitted_at=at(10, 15), auto_closed=True)  # type: ignore[arg-type]
    add_visit(desk, state=STATE.UNSERVED, arrived_at=at(11), left_at=at(11, 40))
    add_visit(desk, state=STATE.WAITING, arrived_at=at(11))
    add_visit(desk, state=STATE.NO_SHOW)
    figures = book.figures(TODAY, TODAY).value
    assert (figures.visits, figures.people, figures.auto_closed) == (4, 6, 1)
    assert figures.waited_minutes == pytest.approx(15)
    assert figures.over_norm == 2
    assert {hour: count for hour, count in enumerate(figures.by_hour) if count} == {9: 2, 11: 2}
    assert figures.by_state[STATE.NO_SHOW] == 1
    assert book.figures(TODAY, TODAY, without_auto_closed=True).value.visits == 3


def test_the_wait_is_until_the_first_purpose_began(desk: Desk, book: VisitBook) -> None:
    stops = [
        Stop(purpose="a", admitted_at=ago(50), done_at=ago(30)),
        Stop(purpose="b", admitted_at=ago(20)),
    ]
    add_visit(
        desk,
        state=STATE.WITH_HOST,
        stops=stops,
        arrived_at=ago(60),
        admitted_at=ago(20),
    )
    assert book.figures(TODAY, TODAY).value.waited_minutes == pytest.approx(10)


def test_hours_are_those_of_the_wall_also_over_the_change_to_summer_time(desk: Desk) -> None:
    budapest = replace(desk, now=lambda: NOON.astimezone(ZoneInfo("Europe/Budapest")))
    saturday, sunday = date(2026, 3, 28), date(2026, 3, 29)
    for day in (saturday, sunday):
        at = datetime(day.year, day.month, day.day, 8, 30, tzinfo=UTC)
        add_visit(budapest, state=STATE.LEFT, arrived_at=at)
    book = VisitBook(budapest, lambda: Country.HU)
    by_hour = [book.figures(day, day).value.by_hour for day in (saturday, sunday)]
    assert [hours.index(1) for hours in by_hour] == [9, 10]


def test_a_visit_over_the_hour_that_does_not_exist_waited_as_long_as_it_did(desk: Desk) -> None:
    zone = ZoneInfo("Europe/Budapest")
    budapest = replace(desk, now=lambda: NOON.astimezone(zone))
    add_visit(
        budapest,
        state=STATE.LEFT,
        arrived_at=datetime(2026, 3, 29, 1, 50, tzinfo=zone),
        admitted_at=datetime(2026, 3, 29, 3, 10, tzinfo=zone),
    )
    night = date(2026, 3, 29)
    book = VisitBook(budapest, lambda: Country.HU)
    assert book.figures(night, night).value.waited_minutes == pytest.approx(20)


def test_purged_visits_are_counted_but_for_lists_of_a_host_or_a_text(
    desk: Desk, book: VisitBook, zoltan: StaffId
) -> None:
    add_visit(desk, state=STATE.LEFT, arrived_at=ago(90), admitted_at=ago(80))
    count: dict[str, Any] = {"day": TODAY - 100 * DAY, "visits": 4, "people": 9, "over_norm": 1}
    left = count | {"state": "left", "shown_in": 4}
    rows = [
        left | {"hour": 9, "auto_closed": False, "waited_minutes": 80},
        left | {"hour": 8, "auto_closed": True, "waited_minutes": 10},
        count
        | {"hour": -1, "state": "no_show", "auto_closed": False}
        | {"shown_in": 0, "waited_minutes": 0},
    ]
    with desk.database.post() as connection:
        connection.execute(insert(table(VisitCountRow)), rows)
    figures = book.figures_of(ALL).value
    assert (figures.visits, figures.people, figures.by_state[STATE.NO_SHOW]) == (9, 19, 4)
    assert figures.waited_minutes == pytest.approx(100 / 9)
    assert (figures.by_hour[9], figures.by_hour[8], figures.auto_closed) == (4, 4, 4)
    assert figures.over_norm == 2
    assert book.figures_of(replace(ALL, without_auto_closed=True)).value.visits == 5
    assert book.figures_of(replace(ALL, host=zoltan)).value.visits == 0


def test_a_report_parts_a_range_by_day_and_by_host(
    desk: Desk, book: VisitBook, zoltan: StaffId
) -> None:
    balogh = add_staff(desk, "dr. Balogh")
    add_visit(desk, host=zoltan, state=STATE.LEFT, people=2)
    add_visit(desk, host=zoltan, state=STATE.LEFT, day=TODAY - DAY)
    add_visit(desk, host=balogh, state=STATE.LEFT)
    add_visit(desk, host=balogh, state=STATE.CANCELLED)
    report = book.report(ALL, "minden").value
    assert [(load.host, load.visits, load.people) for load in report.hosts] == [
        ("Horváth Zoltán", 2, 3),
        ("dr. Balogh", 1, 1),
    ]
    assert [(load.day, load.visits) for load in report.days] == [(TODAY - DAY, 1), (TODAY, 2)]
    assert (report.filter, report.wait_norm, report.worker) == ("minden", 15, "Асқарова Ә. М.")


def test_the_protocol_of_a_day_is_in_order_of_arrival_and_noted(
    desk: Desk, book: VisitBook
) -> None:
    add_visit(desk, "Second", state=STATE.LEFT, arrived_at=ago(60), left_at=ago(30))
    add_visit(desk, "First", state=STATE.LEFT, arrived_at=ago(90), left_at=ago(20))
    add_visit(desk, "Not come", state=STATE.NO_SHOW)
    add_visit(desk, "Yesterday", state=STATE.LEFT, day=TODAY - DAY)
    paper = book.protocol(TODAY).value
    assert names(paper.lines) == ["First", "Second", "Not come"]
    assert paper.figures.visits == 2
    assert [deed for deed, *_ in noted(desk)] == [Deed.VISIT_PRINTED]


def test_an_empty_house_has_an_empty_book(book: VisitBook, clock: Clock) -> None:
    clock.at += DAY
    board = book.board().value
    assert (board.in_house, board.forgotten, board.gone) == (0, (), ())
    assert (book.page(ALL).value, book.days(ALL).value, book.count(ALL).value) == ([], [], 0)
    figures = book.figures_of(ALL).value
    assert (figures.visits, figures.waited_minutes, sum(figures.by_hour)) == (0, 0, 0)
    assert book.present().value == ()
