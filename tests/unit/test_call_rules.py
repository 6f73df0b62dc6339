from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desk_gui.domain.call_rules import (
    check_promised,
    check_times,
    clean_call,
    clean_plan,
    clean_ringing,
    promise_text,
    promises_call,
    rings_again,
    settles_missed,
)
from desk_gui.domain.call_search import MOST_WORDS, call_terms, call_words
from desk_gui.domain.calls import (
    AfterHours,
    CallDetails,
    Caller,
    CallOutcome,
    CallPlanDetails,
    ClockWentBack,
    Direction,
    EmptyMessage,
    MessageDetails,
    NobodyToTransferTo,
    NoCallee,
    NoCaller,
    PromisedOnHoliday,
    RingsAgain,
    Wish,
)
from desk_gui.domain.due_times import check_due, usual_due
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.people import PersonId, Phone
from desk_gui.domain.people_search import Term
from desk_gui.domain.phones import read_phone
from desk_gui.domain.promises import PromiseInThePast
from desk_gui.domain.refusals import Missing, Refusal, RefusedError, TooLong, UnreadableText
from desk_gui.domain.staff import StaffId
from desk_gui.domain.working_time import WorkingCalendar

HU = Country.HU
O = CallOutcome  # noqa: E741 - a table reads better
IN, OUT = Direction.IN, Direction.OUT
KNOWN = Caller(number="061 234 5678", name="Kovács Péter")
SZABO = StaffId(7)
BUDAPEST = ZoneInfo("Europe/Budapest")
NINE = datetime(2026, 11, 18, 9, 0, tzinfo=BUDAPEST)
CALENDAR = WorkingCalendar(country=HU, zone=BUDAPEST, language=Language.HU)


def refused(action: Callable[[], object]) -> list[Refusal]:
    with pytest.raises(RefusedError) as error:
        action()
    return list(error.value.refusals)


def message(**said: Any) -> MessageDetails:
    return MessageDetails(for_=SZABO, **said)


@pytest.mark.parametrize(
    ("details", "reasons"),
    [
        (CallDetails(), [NoCaller(field="number")]),
        (CallDetails(caller=Caller(person=PersonId(3))), []),
        (CallDetails(caller=Caller(name="Kovács")), []),
        (CallDetails(caller=Caller(firm="Zöldkő Bt.")), []),
        (CallDetails(outcome=O.WRONG_NUMBER), []),
        (CallDetails(outcome=O.DROPPED), []),
        (CallDetails(outcome=O.MISSED), []),
        (CallDetails(outcome=O.MESSAGE, caller=KNOWN), [NoCallee(field="for_")]),
        (
            CallDetails(outcome=O.MESSAGE),
            [NoCaller(field="number"), NoCallee(field="for_")],
        ),
        (
            CallDetails(outcome=O.TRANSFERRED, caller=KNOWN),
            [NobodyToTransferTo(field="transferred_to")],
        ),
        (CallDetails(outcome=O.TRANSFERRED, caller=KNOWN, transferred_to=SZABO), []),
        (
            CallDetails(caller=KNOWN, message=message(wish=Wish.MESSAGE_ONLY)),
            [EmptyMessage(field="text")],
        ),
        (
            CallDetails(caller=KNOWN, message=message(wish=Wish.MESSAGE_ONLY, text=" \n")),
            [EmptyMessage(field="text")],
        ),
        (CallDetails(caller=KNOWN, reason="számla", message=message(wish=Wish.MESSAGE_ONLY)), []),
        (CallDetails(caller=KNOWN, message=message(wish=Wish.PLEASE_CALL)), []),
        (CallDetails(caller=KNOWN, message=message(wish=Wish.CALLS_AGAIN)), []),
        (
            CallDetails(caller=KNOWN, message=MessageDetails(for_=StaffId(0), text="a")),
            [NoCallee(field="for_")],
        ),
        (CallDetails(caller=Caller(number="9" * 101)), [TooLong(field="number", limit=100)]),
        (CallDetails(caller=Caller(name="a\x07")), [UnreadableText(field="name")]),
        (CallDetails(caller=KNOWN, reason="r" * 401), [TooLong(field="reason", limit=400)]),
    ],
)
def test_what_a_call_needs(details: CallDetails, reasons: list[Refusal]) -> None:
    if reasons:
        assert refused(lambda: clean_call(details, HU)) == reasons
    else:
        clean_call(details, HU)


@pytest.mark.parametrize(
    "typed",
    [
        "06 1 234 5678",
        "1-800-VIRÁG",
        "9" * 30,
        "234-5678 / 12",
        "rejtett",
        "",
        "+7 (701) 555-01-99",
    ],
)
def test_any_number_is_kept_as_it_was_typed(typed: str) -> None:
    clean = clean_call(CallDetails(caller=Caller(number=typed, name="Kovács")), HU)
    assert clean.caller.number == typed


def test_texts_are_cleaned_and_a_note_keeps_its_lines() -> None:
    details = CallDetails(
        caller=Caller(number=" 06 1  2345678 ", name=" Kovács\tPéter "),
        reason="a  b",
        note="one\n two",
        message=message(text=" first \nsecond", calls_again_at=NINE),
    )
    clean = clean_call(details, HU)
    assert (clean.caller.number, clean.caller.name) == ("06 1 2345678", "Kovács Péter")
    assert (clean.reason, clean.note) == ("a b", "one\ntwo")
    assert clean.message == message(text="first\nsecond")


@pytest.mark.parametrize(
    ("number", "line", "kept"),
    [
        ("+36 1 234 5678", "2", ("+36 1 234 5678", "2")),
        ("sip:anna@example", "", ("sip:anna@example", "")),
        ("Anonymous", "2", ("", "2")),
        ("sip:anonymous@anonymous.invalid", "", ("", "")),
        ("5\x00\x07 6", "a\x1b[1m", ("5 6", "a[1m")),
        ("7" * 500, "l" * 50, ("7" * 100, "l" * 40)),
        ("\udc80", "", ("", "")),
    ],
)
def test_whatever_a_telephone_system_says_is_kept(
    number: str, line: str, kept: tuple[str, str]
) -> None:
    details = clean_ringing(number, line, IN)
    assert (details.caller.number, details.line) == kept
    assert details.outcome is O.RINGING


@pytest.mark.parametrize("outcome", list(O))
def test_whoever_rang_rings_again_after_a_dropped_line(outcome: CallOutcome) -> None:
    dropped = outcome is O.DROPPED
    assert rings_again(IN, outcome) is (RingsAgain.THEY if dropped else RingsAgain.NOBODY)
    assert rings_again(OUT, outcome) is (RingsAgain.WE if dropped else RingsAgain.NOBODY)


@pytest.mark.parametrize(
    ("direction", "outcome", "settles"),
    [
        *((IN, outcome, outcome not in {O.RINGING, O.MISSED}) for outcome in O),
        *((OUT, outcome, outcome not in _) for outcome in O for _ in [{
            O.RINGING, O.MISSED, O.NOT_REACHED, O.DROPPED
        }]),
    ],
)  # fmt: skip
def test_what_settles_missed_calls(
    direction: Direction, outcome: CallOutcome, settles: bool
) -> None:
    assert settles_missed(direction, outcome) is settles


@pytest.mark.parametrize(
    ("details", "promised"),
    [
        (CallDetails(), False),
        (CallDetails(outcome=O.CALL_BACK), True),
        (CallDetails(message=message()), True),
        (CallDetails(message=message(wish=Wish.CALLS_AGAIN)), False),
        (CallDetails(message=message(wish=Wish.CALLS_AGAIN, promised_at=NINE)), True),
        (CallDetails(message=message(wish=Wish.MESSAGE_ONLY)), False),
    ],
)
def test_when_a_call_is_promised(details: CallDetails, promised: bool) -> None:
    assert promises_call(details) is promised


# --- times


def at(minutes: float) -> datetime:
    return (NINE.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(BUDAPEST)


@pytest.mark.parametrize(
    ("started", "answered", "ended", "now", "kept"),
    [
        (0, 1, 5, 5, (0, 1, 5, False)),
        (0, None, 5, 5, (0, None, 5, False)),
        (0, 1, None, 5, (0, 1, None, False)),
        # the clock was set back an hour while they spoke
        (0, 1, -55, -55, (0, 1, 1, True)),
        (0, None, -55, -55, (0, None, 0, True)),
        (0, -59, -55, -55, (0, 0, 0, True)),
        (0, 1, None, -55, (0, 1, None, True)),
        # and forward
        (0, 1, 65, 65, (0, 1, 65, False)),
        # by a day at most
        (0, None, -1440, -1440, (0, None, 0, True)),
        # nobody talks for so long: its end was not noted
        (0, 1, 241, 400, (0, 1, 241, False)),
        (0, 1, 242, 400, (0, 1, None, False)),
    ],
)
def test_a_clock_set_back_does_not_lose_a_call(
    started: int,
    answered: int | None,
    ended: int | None,
    now: int,
    kept: tuple[int, int | None, int | None, bool],
) -> None:
    def moment(minutes: int | None) -> datetime | None:
        return None if minutes is None else at(minutes)

    times = check_times(at(started), moment(answered), moment(ended), at(now))
    found = (times.started_at, times.answered_at, times.ended_at, times.clock_moved)
    assert found == (at(kept[0]), moment(kept[1]), moment(kept[2]), kept[3])


def test_a_call_that_ends_days_before_it_began_is_a_mistake() -> None:
    refusal = ClockWentBack(field="ended_at", began=NINE)
    assert refused(lambda: check_times(NINE, None, at(-1441), at(5))) == [refusal]


def test_the_night_the_clock_is_moved_is_no_clock_set_back() -> None:
    night = datetime(2026, 10, 25, 2, 55, tzinfo=BUDAPEST)
    later = (night.astimezone(UTC) + timedelta(minutes=10)).astimezone(BUDAPEST)
    assert later.hour == 2
    assert later.minute == 5
    assert check_times(night, None, later, later).clock_moved is False


@pytest.mark.parametrize("minutes", [0, -1, -600])
def test_what_is_promised_lies_ahead(minutes: int) -> None:
    said = message(promised_at=at(minutes), calls_again_at=at(minutes))
    assert refused(lambda: check_promised(said, NINE)) == [
        PromiseInThePast(field="promised_at"),
        PromiseInThePast(field="calls_again_at"),
    ]
    check_promised(message(promised_at=at(1), calls_again_at=at(1)), NINE)


# --- when it is due


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ((18, 9, 0), (18, 11, 0)),
        ((18, 9, 0, 40), (18, 11, 0)),
        ((18, 16, 0), (19, 9, 0)),
        ((20, 15, 30), (23, 8, 30)),
        ((21, 12, 0), (23, 10, 0)),
        ((18, 6, 0), (18, 10, 0)),
    ],
)
def test_the_usual_due_time_is_two_working_hours(
    now: tuple[int, ...], due: tuple[int, ...]
) -> None:
    said = datetime(2026, 11, *now, tzinfo=BUDAPEST)  # type: ignore[misc,arg-type]
    assert usual_due(CALENDAR, said) == datetime(2026, 11, *due, tzinfo=BUDAPEST)  # type: ignore[misc,arg-type]


def test_in_a_house_that_never_works_it_is_two_hours_by_the_clock() -> None:
    closed = replace(CALENDAR, hours=(None,) * 7)
    assert usual_due(closed, NINE) == at(120)
    check_due(closed, at(10))


def test_a_time_nobody_works_at_names_the_next_one() -> None:
    evening = datetime(2026, 11, 18, 18, 0, tzinfo=BUDAPEST)
    morning = datetime(2026, 11, 19, 8, 0, tzinfo=BUDAPEST)
    assert refused(lambda: check_due(CALENDAR, evening)) == [
        AfterHours(field="due_at", next_at=morning)
    ]
    saturday = datetime(2026, 11, 21, 10, 0, tzinfo=BUDAPEST)
    monday = datetime(2026, 11, 23, 8, 0, tzinfo=BUDAPEST)
    assert refused(lambda: check_due(CALENDAR, saturday, "promised_at")) == [
        AfterHours(field="promised_at", next_at=monday)
    ]


def test_a_holiday_says_what_it_is_called() -> None:
    christmas = datetime(2026, 12, 25, 10, 0, tzinfo=BUDAPEST)
    [refusal] = refused(lambda: check_due(CALENDAR, christmas))
    assert isinstance(refusal, PromisedOnHoliday)
    assert "arácsony" in refusal.holiday
    assert refusal.next_at == datetime(2026, 12, 28, 8, 0, tzinfo=BUDAPEST)


def test_a_day_the_house_closes_has_no_name() -> None:
    closed = replace(CALENDAR, days_off=frozenset({date(2026, 11, 19)}))
    thursday = datetime(2026, 11, 19, 10, 0, tzinfo=BUDAPEST)
    [refusal] = refused(lambda: check_due(closed, thursday))
    friday = datetime(2026, 11, 20, 8, 0, tzinfo=BUDAPEST)
    assert refusal == PromisedOnHoliday(field="due_at", holiday="", next_at=friday)


@pytest.mark.parametrize("clock", [(8, 0), (12, 30), (16, 59), (17, 0)])
def test_working_time_is_no_hint_and_closing_time_counts(clock: tuple[int, int]) -> None:
    check_due(CALENDAR, datetime(2026, 11, 18, *clock, tzinfo=BUDAPEST))


# --- what is said of it


@pytest.mark.parametrize(
    ("caller", "callee", "said", "text"),
    [
        (
            Caller(name="Kovács Péter", firm="Zöldkő Bt.", number="06 1 234 5678"),
            "Szabó István",
            "számla",
            "Kovács Péter, Zöldkő Bt. · 06 1 234 5678 · Szabó István: számla",
        ),
        (Caller(number="123"), "", "", "123"),
        (Caller(name="Zöldkő Bt.", firm="Zöldkő Bt."), "", "számla", "Zöldkő Bt. · számla"),
        (Caller(number="1"), "Szabó", "x" * 500, "1 · Szabó: " + "x" * 388 + "…"),
    ],
)
def test_a_promise_says_who_and_what(caller: Caller, callee: str, said: str, text: str) -> None:
    assert promise_text(caller, callee, said) == text
    assert len(text) <= 400


@pytest.mark.parametrize(
    ("plan", "reasons"),
    [
        (CallPlanDetails(), [NoCaller(field="number"), Missing(field="goal")]),
        (CallPlanDetails(name="Kovács", goal=" "), [Missing(field="goal")]),
        (CallPlanDetails(person=PersonId(1), goal="számla"), []),
        (CallPlanDetails(number="1", goal="számla", questions="a\nb"), []),
        (CallPlanDetails(number="1", goal="g" * 401), [TooLong(field="goal", limit=400)]),
    ],
)
def test_what_a_sheet_needs(plan: CallPlanDetails, reasons: list[Refusal]) -> None:
    if reasons:
        assert refused(lambda: clean_plan(plan, HU)) == reasons
    else:
        assert clean_plan(plan, HU) == plan


# --- what it is found by


def test_a_call_is_found_by_names_reason_message_and_number() -> None:
    phone = read_phone("06 1 234 5678 / 12", HU)
    words = call_words(
        phone, "Kovács Péter", "Zöldkő Bt.", "számla", others=("Szabó István",), said="hívja vissza"
    )
    assert words == {
        *("kovacs", "peter", "zoldko", "bt", "szamla", "szabo", "istvan", "hivia", "vissza"),
        "3612345678",
    }


def test_a_number_of_letters_is_found_by_them_and_by_its_digits() -> None:
    assert call_words(Phone(typed="1-800-VIRÁG")) == {"1800", "1", "800", "virag"}
    assert call_words(Phone(typed="")) == frozenset()
    assert call_words(Phone(typed="9" * 70)) == {"9" * 64}


def test_the_end_of_a_long_text_is_not_indexed() -> None:
    said = " ".join(f"w{number}w" for number in range(500))
    assert len(call_words(Phone(typed=""), said=said)) == MOST_WORDS


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("", ()),
        ("Kovács szám", (Term(("kovacs",)), Term(("szam",)))),
        ("061234", (Term(("061234", "36061234", "361234")),)),
        ("+36 1 23", (Term(("36123",)),)),
        ("8701", (Term(("8701", "368701")),)),
    ],
)
def test_numbers_are_searched_for_as_of_people(typed: str, terms: tuple[Term, ...]) -> None:
    assert call_terms(typed, HU) == terms
