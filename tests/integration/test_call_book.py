from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import event, insert

from desk_gui.db.tables import AppointmentRow, CallCountRow, table
from desk_gui.domain.audit import Deed, Purpose
from desk_gui.domain.calls import (
    CallFilter,
    CallId,
    CallOutcome,
    CallPlanDetails,
    CallPlanId,
    ContactKind,
    Direction,
    MessageId,
    Wish,
)
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.people import PersonId
from desk_gui.domain.staff import Presence, StaffId, UnknownStaff
from desk_gui.domain.subscriptions import FormState
from desk_gui.domain.visits import VisitState
from desk_gui.services import call_finding, call_range
from desk_gui.services.call_book import CallBook
from desk_gui.services.subscriptions import SubscriptionService
from tests.calls import Telephone, telephone
from tests.offices import open_counter, sale
from tests.standing import BUDAPEST, NINE, refusals
from tests.visits import add_staff, add_visit

__all__ = ["telephone"]
O = CallOutcome  # noqa: E741 - a table reads better
IN, OUT = Direction.IN, Direction.OUT
K = ContactKind
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ALL = CallFilter()


def queries(telephone: Telephone, action: Callable[[], object]) -> list[str]:
    """Return what a reading asks the database."""
    asked: list[str] = []

    def ask(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        asked.append(statement)

    reader = telephone.desk.database.kept_reader()
    event.listen(reader, "before_cursor_execute", ask)
    action()
    event.remove(reader, "before_cursor_execute", ask)
    return asked


# --- who rings


NOTATIONS = (
    "+36 1 234 5678",
    "0612345678",
    "06 1 234-5678",
    "(06 1) 2345678",
    "06 1 234 5678 mellék 3",
)


def test_a_number_is_known_in_any_notation(telephone: Telephone) -> None:
    known = telephone.known("Kovács Péter", "06-1-2345678", firm="Zöldkő Bt.", language=Language.HU)
    telephone.known("Nagy Éva", "06 1 999 9999")
    for typed in NOTATIONS:
        [caller] = telephone.book.who_is(typed).value
        found = (caller.person, caller.name, caller.firm, caller.code, caller.phone)
        number = "+36 1 234 5678"
        assert found == (known.id, "Kovács Péter", "Zöldkő Bt.", known.code, number), typed
        assert caller.language == Language.HU


def test_everybody_who_has_the_number_is_told(telephone: Telephone) -> None:
    first = telephone.known("Kovács Péter", "06 1 234 5678")
    second = telephone.known("Kovács Anna", "06 1 234 5678", "06 30 555 0147")
    found = telephone.book.who_is("061 234 5678").value
    assert [each.person for each in found] == [first.id, second.id]


def test_a_number_that_is_none_is_known_by_its_digits(telephone: Telephone) -> None:
    known = telephone.known("Kovács Péter", "12-34-56")
    assert [each.person for each in telephone.book.who_is("123 456").value] == [known.id]


def test_letters_and_beginnings_search_people(telephone: Telephone) -> None:
    known = telephone.known("Kovács Péter", "06 1 234 5678", firm="Zöldkő Bt.")
    for typed in ("kov", "kovács pé", "zöld", "061234", "K-000001"):
        assert [each.person for each in telephone.book.who_is(typed).value] == [known.id], typed


def test_nobody_is_meant(telephone: Telephone) -> None:
    telephone.known("Kovács Péter", "06 1 234 5678")
    for typed in ("", "  ", "?", "+", "99", "nobody", "06 1 777 7777", "x" * 300):
        assert telephone.book.who_is(typed).value == [], typed


def test_what_is_open_with_a_caller_is_counted(telephone: Telephone) -> None:
    known = telephone.known("Kovács Péter", "06 1 234 5678")
    telephone.missed()
    telephone.later()
    left = telephone.leave()
    assert left.message is not None
    telephone.leave(wish=Wish.MESSAGE_ONLY)
    telephone.missed()
    [caller] = telephone.book.who_is("061 234 5678").value
    assert (caller.open_promises, caller.unconfirmed, caller.missed) == (1, 2, 1)
    telephone.calls.confirm(left.message.id)
    assert telephone.book.caller(known.id).value == replace(caller, unconfirmed=1)
    assert telephone.book.caller(PersonId(99)).value is None


def test_of_a_shared_number_a_missed_call_counts_for_each(telephone: Telephone) -> None:
    telephone.known("Kovács Péter", "06 1 234 5678")
    telephone.known("Kovács Anna", "06 1 234 5678")
    telephone.missed()
    assert [each.missed for each in telephone.book.who_is("061 234 5678").value] == [1, 1]


def test_the_last_contacts_are_of_every_kind_the_newest_first(telephone: Telephone) -> None:
    known = telephone.known("Kovács Péter", "06 1 234 5678")
    telephone.later()
    add_visit(
        telephone.desk,
        state=VisitState.LEFT,
        person=known.id,
        host=telephone.molnar,
        purpose="szerződés",
        arrived_at=telephone.clock.at,
    )
    telephone.later()
    telephone.take(telephone.details(asked_for=telephone.molnar, reason="ár"))
    telephone.later()
    telephone.leave(text="hívja vissza")
    telephone.later()
    [caller] = telephone.book.who_is("061 234 5678").value
    found = [(each.kind, each.what, each.about, each.with_name) for each in caller.last_contacts]
    text = "Kovács Péter · 06 1 234 5678 · Szabó István: hívja vissza"
    assert found == [
        (K.MESSAGE, "please_call", "hívja vissza", "Szabó István"),
        (K.PROMISE, "open", text, "Асқарова Ә. М."),
        (K.CALL, "answered", "ár", "Molnár Judit"),
        (K.VISIT, "left", "szerződés", "Molnár Judit"),
    ]
    assert caller.last_contacts[0].at == NINE + timedelta(minutes=3)


def test_no_more_than_six_contacts_and_a_query_a_kind(telephone: Telephone) -> None:
    for name in ("Kovács Péter", "Kovács Anna", "Kovács Éva"):
        known = telephone.known(name, "06 1 234 5678")
        for _ in range(8):
            telephone.take(telephone.details(person=known.id))
            telephone.later()
    found = telephone.book.who_is("061 234 5678").value
    assert [len(each.last_contacts) for each in found] == [6, 6, 6]
    asked = queries(telephone, lambda: telephone.book.who_is("061 234 5678"))
    assert len(asked) <= 2 + len(K) + 5


def test_a_timeline_tells_of_subscriptions_too(telephone: Telephone) -> None:
    counter = open_counter(telephone.desk)
    SubscriptionService(telephone.desk, lambda _form: None).sell(sale(counter))
    [contact] = telephone.book.timeline(counter.person).value
    assert (contact.kind, contact.what) == (K.SUBSCRIPTION, FormState.REGISTERED.value)
    assert contact.about


def test_a_timeline_is_as_long_as_it_is_asked_for(telephone: Telephone) -> None:
    known = telephone.known("Kovács Péter", "06 1 234 5678")
    calls = []
    for _ in range(5):
        calls.append(telephone.take().id)
        telephone.later()
    found = telephone.book.timeline(known.id, 3).value
    assert [each.record for each in found] == list(reversed(calls))[:3]
    assert telephone.book.timeline(PersonId(99)).value == []


# --- opening one


def test_who_opens_a_call_and_why_is_noted(telephone: Telephone) -> None:
    call = telephone.leave()
    assert telephone.book.call(call.id, Purpose.CALL).value == call
    assert telephone.book.call(CallId(99), Purpose.CALL).value is None
    assert call.message is not None
    assert telephone.book.message(call.message.id, Purpose.ENQUIRY).value == call.message
    assert telephone.book.message(call.message.id, Purpose.PRINT).value == call.message
    assert telephone.book.message(MessageId(99), Purpose.PRINT).value is None
    assert telephone.deeds()[-3:] == ["call_opened", "call_opened", "message_printed"]


# --- the list


def ids(lines: Any) -> list[int]:
    return [line.id for line in lines.value]


def days_of_calls(telephone: Telephone, days: int = 4, each: int = 5) -> list[CallId]:
    """Take calls on several days, and return them the newest first."""
    found = []
    for day in range(days):
        telephone.clock.at = NINE + day * DAY
        for _ in range(each):
            found.append(telephone.take(telephone.details(reason="számla")).id)
            telephone.later()
    return found[::-1]


def test_a_list_is_read_page_by_page_the_newest_first(telephone: Telephone) -> None:
    calls = days_of_calls(telephone)
    read: list[int] = []
    while page := ids(telephone.book.page(ALL, CallId(read[-1]) if read else None, 3)):
        read += page
    assert read == calls
    assert telephone.book.page(ALL, CallId(999)).value == []


def test_any_day_of_a_list_is_as_near(telephone: Telephone) -> None:
    calls = days_of_calls(telephone)
    days = telephone.book.days(ALL).value
    assert days == [(date(2026, 11, day), 5) for day in (21, 20, 19, 18)]
    assert telephone.book.count(ALL).value == 20
    assert ids(telephone.book.page_on(ALL, date(2026, 11, 20), 2, 6)) == calls[7:13]


def test_calls_of_one_moment_are_told_apart(telephone: Telephone) -> None:
    calls = [telephone.take(telephone.details()).id for _ in range(5)][::-1]
    assert ids(telephone.book.page(ALL, limit=2)) == calls[:2]
    assert ids(telephone.book.page(ALL, calls[1], 9)) == calls[2:]


def test_a_late_evening_belongs_to_its_own_day(telephone: Telephone) -> None:
    telephone.clock.at = NINE.replace(hour=23, minute=30)
    late = telephone.take().id
    telephone.later(60)
    early = telephone.take().id
    assert telephone.book.days(ALL).value == [(date(2026, 11, 19), 1), (date(2026, 11, 18), 1)]
    assert ids(telephone.book.page_on(ALL, date(2026, 11, 19), 1)) == [late]
    assert ids(telephone.book.page_on(ALL, date(2026, 11, 19), 0)) == [early, late]


def varied(telephone: Telephone) -> dict[str, CallId]:
    missed = telephone.missed("06 1 999 9999")
    telephone.later()
    settled = telephone.missed("06 1 888 8888")
    telephone.calls.settle(settled.id)
    answered = telephone.take(telephone.details(name="Kovács Péter", reason="számla"))
    telephone.later()
    out = telephone.out(name="Nagy Éva")
    telephone.later()
    left = telephone.leave(name="Kovács Anna")
    confirmed = telephone.leave(name="Tóth Éva", wish=Wish.MESSAGE_ONLY, text="kész")
    assert confirmed.message is not None
    telephone.calls.confirm(confirmed.message.id)
    found = {
        "missed": missed,
        "settled": settled,
        "answered": answered,
        "out": out,
        "left": left,
        "confirmed": confirmed,
    }
    return {name: call.id for name, call in found.items()}


WANTED = [
    (ALL, {"missed", "settled", "answered", "out", "left", "confirmed"}),
    (CallFilter(direction=OUT), {"out"}),
    (CallFilter(outcomes=frozenset({O.MISSED})), {"missed", "settled"}),
    (
        CallFilter(outcomes=frozenset({O.MISSED, O.MESSAGE})),
        {"missed", "settled", "left", "confirmed"},
    ),
    (CallFilter(unsettled_only=True), {"missed"}),
    (CallFilter(unconfirmed_only=True), {"left"}),
    (CallFilter(text="kov"), {"answered", "left"}),
    (CallFilter(text="kov szám"), {"answered", "left"}),
    (CallFilter(text="szabó"), {"left", "confirmed"}),
    (CallFilter(text="0619999999"), {"missed"}),
    (CallFilter(text="kovács 061"), {"answered", "left"}),
    (CallFilter(text="nincs"), set()),
    (CallFilter(first=NINE + timedelta(minutes=2)), {"left", "confirmed"}),
    (CallFilter(last=NINE), {"missed", "answered"}),
    (CallFilter(text="kov", unconfirmed_only=True), {"left"}),
]


@pytest.mark.parametrize("rare", [0, 10_000])
def test_a_filter_leaves_what_is_meant(
    telephone: Telephone, rare: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(call_range, "_RARE", rare)
    calls, book = varied(telephone), telephone.book
    for wanted, expected in WANTED:
        found = set(ids(book.page(wanted)))
        assert {name for name, call in calls.items() if call in found} == expected, wanted
        assert book.count(wanted).value == len(expected), wanted
        assert sum(count for _, count in book.days(wanted).value) == len(expected), wanted


def test_a_line_says_what_is_shown(telephone: Telephone) -> None:
    telephone.leave(name="Kovács Péter")
    telephone.later(10)
    telephone.take(
        telephone.details(
            name="Nagy Éva",
            firm="Ganz",
            asked_for=telephone.szabo,
            transferred_to=telephone.molnar,
            outcome=O.TRANSFERRED,
            reason="ár",
        ),
        started_at=telephone.clock.at - timedelta(minutes=3),
        answered_at=telephone.clock.at - timedelta(minutes=2),
        ended_at=telephone.clock.at,
    )
    second, first = telephone.book.page(ALL).value
    assert (first.name, first.asked_for_name, first.unconfirmed) == (
        "Kovács Péter",
        "Szabó István",
        True,
    )
    assert (second.seconds, second.asked_for_name, second.reason) == (120, "Molnár Judit", "ár")
    assert (second.firm, second.answered_by, second.unconfirmed) == (
        "Ganz",
        "Асқарова Ә. М.",
        False,
    )
    assert second.started_at.tzinfo == BUDAPEST


# --- finding as one types


@pytest.mark.parametrize("rare", [1, 10_000])
def test_calls_are_found_by_beginnings_the_newest_first(
    telephone: Telephone, rare: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(call_finding, "RARE", rare)
    calls = varied(telephone)
    book = CallBook(telephone.desk, lambda: Country.HU)
    for text, expected in {
        "kov": ["left", "answered"],
        "KOVÁCS": ["left", "answered"],
        "kov anna": ["left"],
        "kov pé szá": ["answered"],
        "éva": ["confirmed", "out"],
        "061 234": ["confirmed", "left", "out", "answered"],
        "+36 1 99": ["missed"],
        "k": ["confirmed", "left", "answered"],
        "nincs": [],
        "kov nincs": [],
        "": [],
        "?": [],
    }.items():
        for _ in range(2):
            found = [hit.id for hit in book.find(text).value]
            assert found == [calls[name] for name in expected], text
    assert [hit.id for hit in book.find("061", 2).value] == [calls["confirmed"], calls["left"]]


def test_a_hit_says_what_is_shown(telephone: Telephone) -> None:
    call = telephone.leave(name="Kovács Péter")
    [hit] = telephone.book.find("kov").value
    assert (hit.direction, hit.outcome, hit.asked_for_name) == (IN, O.MESSAGE, "Szabó István")
    assert hit.started_at == call.started_at
    assert (hit.name, hit.number, hit.reason) == ("Kovács Péter", "06 1 234 5678", "")


def test_a_call_with_many_words_of_a_beginning_hides_no_other(
    telephone: Telephone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(call_finding, "RARE", 10_000)
    first = telephone.take(telephone.details(reason="kocsi"))
    many = " ".join(f"ko{number}x" for number in range(60))
    second = telephone.take(telephone.details(reason=many))
    assert [hit.id for hit in telephone.book.find("ko", 2).value] == [second.id, first.id]


# --- what waits


def test_missed_calls_wait_the_newest_first(telephone: Telephone) -> None:
    calls = varied(telephone)
    telephone.later()
    newer = telephone.missed("06 1 777 7777").id
    assert ids(telephone.book.missed()) == [newer, calls["missed"]]


def test_messages_wait_urgent_ones_first_then_the_oldest(telephone: Telephone) -> None:
    kept = []
    for urgent, for_ in ((False, None), (True, telephone.molnar), (False, telephone.molnar)):
        kept.append(telephone.leave(urgent=urgent, for_=for_).message)
        telephone.later()
    found = telephone.book.unconfirmed().value
    assert found == [kept[1], kept[0], kept[2]]
    assert telephone.book.unconfirmed(telephone.molnar).value == [kept[1], kept[2]]
    assert telephone.book.waiting_count().value == 3
    telephone.missed("06 30 555 0199")
    assert telephone.book.waiting_count().value == 4
    telephone.calls.confirm(found[0].id)
    assert telephone.book.waiting_count().value == 3


# --- the callee's sheet


def test_a_callee_is_told_of(telephone: Telephone) -> None:
    back = NINE + 3 * HOUR
    boss = add_staff(
        telephone.desk,
        "Horváth Zoltán",
        state=Presence.OUT,
        back_at=back,
        stand_in=telephone.molnar,
        ask_first="sürgős-e?",
    )
    for hours, title, state in ((-3, "over", "planned"), (1, "off", "cancelled"),
                                (5, "later", "planned"), (2, "next", "planned")):  # fmt: skip
        add_appointment(telephone, boss, NINE + hours * HOUR, title, state)
    sheet = telephone.book.callee_sheet(boss).value
    assert (sheet.member.name, sheet.member.details.ask_first) == ("Horváth Zoltán", "sürgős-e?")
    assert (sheet.member.whereabouts.state, sheet.member.whereabouts.back_at) == (
        Presence.OUT,
        back,
    )
    assert sheet.next_appointment is not None
    assert sheet.next_appointment.title == "next"
    assert sheet.stand_in is not None
    assert sheet.stand_in.name == "Molnár Judit"
    member, appointment, stand_in = telephone.book.callee_sheet(telephone.szabo).value
    assert (member.name, appointment, stand_in) == ("Szabó István", None, None)
    assert refusals(lambda: telephone.book.callee_sheet(StaffId(99))) == {UnknownStaff()}


def add_appointment(
    telephone: Telephone, host: StaffId, at: datetime, title: str, state: str
) -> None:
    values = {
        **{"uid": str(uuid4()), "recurrence": "", "host_id": host, "kind": "busy"},
        **{"day": at.date(), "starts_at": at.astimezone(UTC), "title": title, "state": state},
        **{"ends_at": (at + HOUR).astimezone(UTC), "reason": "", "told": True, "source": "desk"},
        **{"created_at": NINE, "by": "", "version": 1},
    }
    with telephone.desk.database.post() as connection:
        connection.execute(insert(table(AppointmentRow)), values)


# --- figures


def test_the_calls_of_a_range_in_numbers(telephone: Telephone) -> None:
    telephone.clock.at = NINE - 2 * DAY
    telephone.take()
    telephone.clock.at = NINE
    varied(telephone)
    telephone.clock.at = NINE + DAY
    telephone.take()
    figures = telephone.book.figures(NINE.date(), NINE.date()).value
    assert figures.calls == 6
    assert {outcome: n for outcome, n in figures.by_outcome.items() if n} == {
        O.MISSED: 2,
        O.ANSWERED: 2,
        O.MESSAGE: 2,
    }
    assert figures.by_hour[9] == sum(figures.by_hour) - figures.by_hour[8]
    assert sum(figures.by_hour) == 5
    assert (figures.unconfirmed, figures.missed_unsettled) == (1, 1)
    assert (figures.promises_kept, figures.promises_ended) == (0, 0)
    assert figures.call_back_minutes is None


def test_purged_calls_are_counted(telephone: Telephone) -> None:
    telephone.take()
    rows = table(CallCountRow)
    for direction, calls in (("in", 5), ("out", 3)):
        with telephone.desk.database.post() as connection:
            connection.execute(
                insert(rows),
                {
                    **{"day": date(2026, 8, 3), "hour": 14, "direction": direction},
                    **{"outcome": "answered", "calls": calls, "seconds": 300},
                },
            )
    figures = telephone.book.figures(date(2026, 8, 1), NINE.date()).value
    assert figures.calls == 9
    assert figures.by_outcome[O.ANSWERED] == 9
    assert figures.by_hour[14] == 5


def test_calling_back_is_counted_in_working_minutes(telephone: Telephone) -> None:
    telephone.clock.at = NINE.replace(hour=16, minute=30)
    first = telephone.leave("06 1 234 5678")
    second = telephone.leave("06 1 999 9999")
    desk_promise = telephone.take(telephone.details("06 1 888 8888", outcome=O.CALL_BACK))
    broken = telephone.leave("06 1 777 7777")
    telephone.clock.at = NINE.replace(day=19, hour=8, minute=30)
    # Reached half an hour before anybody said that the promise was kept.
    telephone.take(telephone.details("061 234 5678", direction=OUT), started_at=telephone.clock.at)
    telephone.take(telephone.details("061 999 9999", direction=OUT, outcome=O.NOT_REACHED))
    telephone.later(30)
    for call in (first, second, desk_promise):
        promise = telephone.promise(call)
        telephone.promises.keep(promise.id, promise.version)
    promise = telephone.promise(broken)
    telephone.promises.break_(promise.id, promise.version, "elfelejtve")
    figures = telephone.book.figures(date(2026, 11, 19), date(2026, 11, 19)).value
    assert (figures.promises_kept, figures.promises_ended) == (3, 4)
    # 30 minutes on Wednesday, then 30 or 60 on Thursday; a call ends when it is written down.
    assert figures.call_back_minutes == pytest.approx((60 + 90 + 90) / 3)


def test_a_promise_that_was_renewed_counts_from_the_call(telephone: Telephone) -> None:
    call = telephone.leave()
    promise = telephone.promise(call)
    telephone.later(60)
    renewed = telephone.promises.renew(
        promise.id, promise.version, NINE + 4 * HOUR, "nem érte el"
    ).value
    telephone.later(60)
    telephone.promises.keep(renewed.id, renewed.version)
    figures = telephone.book.figures(NINE.date(), NINE.date()).value
    assert (figures.promises_kept, figures.promises_ended) == (1, 1)
    assert figures.call_back_minutes == pytest.approx(120)


def test_sheets_that_are_over_are_not_listed(telephone: Telephone) -> None:
    plan = telephone.calls.plan(str(uuid4()), CallPlanDetails(number="1", goal="ár")).value
    assert telephone.book.plans().value == [plan]
    telephone.calls.drop_plan(plan.id, plan.version)
    assert telephone.book.plans().value == []


def test_that_a_sheet_is_printed_is_noted(telephone: Telephone) -> None:
    plan = telephone.calls.plan(str(uuid4()), CallPlanDetails(number="1", goal="ár")).value
    assert telephone.book.plan_to_print(plan.id).value == plan
    assert telephone.deeds()[-1] == Deed.CALL_PLAN_PRINTED.value
    assert telephone.book.plan_to_print(CallPlanId(99)).value is None
