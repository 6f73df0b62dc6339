from dataclasses import replace
from datetime import datetime, timedelta
from threading import Barrier, Thread
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select, update

from desk_gui.db.tables import (
    AccountRow,
    CallPlanRow,
    CallRow,
    CallWordRow,
    MessageRow,
    OfferAnswerRow,
    PersonRow,
    PromiseRow,
    StaffRow,
    table,
)
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.calls import (
    AfterHours,
    AlreadyConfirmed,
    CallFilter,
    CallId,
    CallOutcome,
    CallPlanDetails,
    ClockWentBack,
    Direction,
    EmptyMessage,
    MessageDetails,
    MessageId,
    NobodyToTransferTo,
    NoCallee,
    NoCaller,
    NoNumber,
    PromisedOnHoliday,
    ReadBack,
    RingsAgain,
    UnknownCall,
    UnknownMessage,
    Wish,
)
from desk_gui.domain.history import HistoryFilter
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.people import PersonId, PersonKind
from desk_gui.domain.promises import PromiseInThePast, PromiseKind
from desk_gui.domain.refusals import ChangedMeanwhile, Missing
from desk_gui.domain.staff import StaffHasLeft, StaffId, UnknownStaff
from desk_gui.domain.visits import Stop, VisitDetails
from desk_gui.services.changes import Topic
from desk_gui.services.history import HistoryService
from desk_gui.services.visits import VisitService
from tests.calls import Telephone, refused_as, telephone
from tests.standing import NINE, refusals
from tests.visits import add_staff

__all__ = ["telephone"]
O = CallOutcome  # noqa: E741 - a table reads better
IN, OUT = Direction.IN, Direction.OUT
HOUR = timedelta(hours=1)


# --- taking a call


def test_a_call_is_written_down_as_it_is_read(telephone: Telephone) -> None:
    details = telephone.details(
        "06 1 234-5678 mellék 12",
        "Kovács Péter",
        firm="Zöldkő Bt.",
        language=Language.HU,
        line="2",
        asked_for=telephone.szabo,
        transferred_to=telephone.molnar,
        outcome=O.TRANSFERRED,
        reason="számla",
        note="kiabál\nde kedves",
        read_back=frozenset({ReadBack.NUMBER, ReadBack.NAME}),
    )
    times: dict[str, Any] = {
        "started_at": NINE - timedelta(minutes=3),
        "answered_at": NINE - timedelta(minutes=2),
        "ended_at": NINE,
    }
    call = telephone.take(details, **times)
    assert call == telephone.call(call)
    assert call.details == details
    assert (call.asked_for_name, call.transferred_to_name) == ("Szabó István", "Molnár Judit")
    assert (call.started_at, call.answered_at, call.ended_at) == tuple(times.values())
    assert (call.answered_by, call.rang, call.clock_moved) == ("Асқарова Ә. М.", False, False)
    assert telephone.deeds() == ["call_taken"]


def test_the_same_call_twice_is_one(telephone: Telephone) -> None:
    uid = str(uuid4())
    first = telephone.leave(uid=uid, add_person=True)
    again = telephone.leave("other", "Other", uid=uid, add_person=True)
    assert again == first
    assert len(telephone.rows(MessageRow, "id")) == len(telephone.rows(PromiseRow, "id")) == 1
    assert len(telephone.rows(PersonRow, "id")) == 1


def test_two_desks_that_save_one_call_at_once_save_it_once(telephone: Telephone) -> None:
    uid, barrier, found = str(uuid4()), Barrier(2), []

    def take() -> None:
        barrier.wait()
        found.append(telephone.leave(uid=uid, add_person=True))

    threads = [Thread(target=take) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found[0] == found[1]
    assert len(telephone.rows(CallRow, "id")) == len(telephone.rows(MessageRow, "id")) == 1
    assert len(telephone.rows(PersonRow, "id")) == 1


@pytest.mark.parametrize(
    ("changes", "reasons"),
    [
        ({"number": ""}, [(NoCaller, "number")]),
        ({"outcome": O.MESSAGE}, [(NoCallee, "for_")]),
        ({"outcome": O.TRANSFERRED}, [(NobodyToTransferTo, "transferred_to")]),
        ({"asked_for": StaffId(99)}, [(UnknownStaff, "asked_for")]),
        ({"person": PersonId(99)}, [(Missing, "person")]),
        ({"message": MessageDetails(for_=StaffId(99), text="a")}, [(UnknownStaff, "for_")]),
        (
            {"message": MessageDetails(for_=StaffId(1), wish=Wish.MESSAGE_ONLY)},
            [(EmptyMessage, "text")],
        ),
    ],
)
def test_what_cannot_be_written_down_is_refused_and_nothing_is(
    telephone: Telephone, changes: dict[str, Any], reasons: list[Any]
) -> None:
    details = telephone.details(**{"name": "", **changes})
    assert refused_as(lambda: telephone.take(details)) == reasons
    assert telephone.rows(CallRow, "id") == []
    assert telephone.deeds() == []


@pytest.mark.parametrize("field", ["for_", "transferred_to"])
def test_nobody_leaves_a_message_for_who_left_the_house(telephone: Telephone, field: str) -> None:
    gone = add_staff(telephone.desk, "Régi Pál", left_on=NINE.date())
    if field == "for_":
        details = telephone.details(outcome=O.MESSAGE, message=telephone.message(gone))
    else:
        details = telephone.details(outcome=O.TRANSFERRED, transferred_to=gone)
    assert refusals(lambda: telephone.take(details)) == {
        StaffHasLeft(field=field, name="Régi Pál", on=NINE.date())
    }


def test_who_left_may_have_been_asked_for(telephone: Telephone) -> None:
    gone = add_staff(telephone.desk, "Régi Pál", left_on=NINE.date())
    call = telephone.take(telephone.details(asked_for=gone))
    assert call.asked_for_name == "Régi Pál"


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("1-800-VIRÁG", "1800"),
        ("9" * 30, "9" * 30),
        ("06 1 234 5678 mellék 12", "3612345678"),
        ("rejtett", ""),
        ("12", "12"),
    ],
)
def test_any_number_is_kept_and_found_by_its_digits(
    telephone: Telephone, typed: str, digits: str
) -> None:
    call = telephone.take(telephone.details(typed, "Kovács Péter"))
    assert call.details.caller.number == typed
    assert telephone.rows(CallRow, "digits") == [(digits,)]
    for text in filter(None, (digits, typed.split(maxsplit=1)[0])):
        assert [hit.id for hit in telephone.book.find(text).value] == [call.id]


@pytest.mark.parametrize(("direction", "again"), [(IN, RingsAgain.THEY), (OUT, RingsAgain.WE)])
def test_after_a_dropped_line_whoever_rang_rings_again(
    telephone: Telephone, direction: Direction, again: RingsAgain
) -> None:
    details = telephone.details("", direction=direction, outcome=O.DROPPED)
    assert telephone.take(details).rings_again is again


def test_a_clock_set_back_an_hour_does_not_lose_the_call(telephone: Telephone) -> None:
    started = telephone.clock.at
    telephone.later(-55)
    call = telephone.take(started_at=started, answered_at=started, ended_at=telephone.clock.at)
    assert (call.started_at, call.ended_at, call.clock_moved) == (started, started, True)
    [line] = telephone.book.page(CallFilter()).value
    assert (line.id, line.seconds) == (call.id, 0)


def test_a_call_that_ended_days_before_it_began_is_a_mistake(telephone: Telephone) -> None:
    early = NINE - timedelta(days=2)
    assert refusals(lambda: telephone.take(started_at=NINE, ended_at=early)) == {
        ClockWentBack(field="ended_at", began=NINE)
    }


# --- who it is


def test_a_new_caller_is_put_on_record_where_it_is_asked_for(telephone: Telephone) -> None:
    call = telephone.take(telephone.details(name="Kovács Péter", firm="Zöldkő Bt."))
    assert call.details.caller.person is None
    call = telephone.take(
        telephone.details(name="Kovács Péter", firm="Zöldkő Bt.", language=Language.HU),
        add_person=True,
    )
    person = telephone.person(call.details.caller.person).details
    assert (person.family_name, person.given_name, person.firm) == (
        "Kovács",
        "Péter",
        "Zöldkő Bt.",
    )
    assert (person.phones[0].e164, person.language) == ("+3612345678", Language.HU)


def test_a_firm_alone_is_an_organisation(telephone: Telephone) -> None:
    call = telephone.take(telephone.details(firm="Zöldkő Bt."), add_person=True)
    assert telephone.person(call.details.caller.person).details.kind is PersonKind.ORGANISATION


def test_the_same_name_with_the_same_number_is_the_same_person(telephone: Telephone) -> None:
    known = telephone.known("Kovács Péter", "+36 1 234 5678")
    telephone.known("Kovács Péter", "+36 1 999 9999")
    details = telephone.details("06 1 234-5678", "Kovács Péter")
    assert telephone.take(details, add_person=True).details.caller.person == known.id


def test_a_number_that_is_one_persons_says_who_it_is(telephone: Telephone) -> None:
    known = telephone.known("Kovács Péter", "+36 1 234 5678", firm="Zöldkő Bt.")
    caller = telephone.take(telephone.details("061 234 5678")).details.caller
    assert (caller.person, caller.name, caller.firm) == (known.id, "Kovács Péter", "Zöldkő Bt.")


def test_a_number_that_is_anothers_or_of_several_says_nothing(telephone: Telephone) -> None:
    telephone.known("Kovács Péter", "+36 1 234 5678")
    assert telephone.take(telephone.details(name="Nagy Éva")).details.caller.person is None
    telephone.known("Nagy Éva", "+36 1 234 5678")
    assert telephone.take(telephone.details()).details.caller.person is None


def test_a_known_caller_learns_a_number_and_a_language(telephone: Telephone) -> None:
    known = telephone.known("Kovács Péter", "+36 1 234 5678")
    details = telephone.details("06 30 555 0147", person=known.id, language=Language.ET)
    outcome = telephone.calls.take(str(uuid4()), details, started_at=NINE)
    assert Topic.PEOPLE in outcome.changed
    person = telephone.person(known.id).details
    assert [phone.e164 for phone in person.phones] == ["+3612345678", "+36305550147"]
    assert person.language is Language.ET
    telephone.take(replace(details, caller=replace(details.caller, language=Language.HU)))
    assert telephone.person(known.id).details.language is Language.ET


@pytest.mark.parametrize("number", ["12", "rejtett", "", "06-1-2345678"])
def test_an_extension_or_words_are_no_number_to_learn(telephone: Telephone, number: str) -> None:
    known = telephone.known("Kovács Péter", "+36 1 234 5678")
    telephone.take(telephone.details(number, person=known.id))
    assert len(telephone.person(known.id).details.phones) == 1


def test_what_is_not_said_of_a_known_caller_is_filled_in(telephone: Telephone) -> None:
    known = telephone.known("Kovács Péter", "+36 1 234 5678", firm="Zöldkő Bt.")
    caller = telephone.take(telephone.details("", person=known.id)).details.caller
    assert (caller.name, caller.firm, caller.number) == ("Kovács Péter", "Zöldkő Bt.", "")


# --- messages and promises


def test_a_message_promises_a_call_in_two_working_hours(telephone: Telephone) -> None:
    call = telephone.leave(urgent=True, text="hívja vissza\nsürgősen")
    message = call.message
    assert message is not None
    assert (message.for_name, message.caller_name, message.caller_number) == (
        "Szabó István",
        "Kovács Péter",
        "06 1 234 5678",
    )
    assert (message.at, message.by, message.confirmed_at) == (NINE, "Асқарова Ә. М.", None)
    assert call.details.asked_for == telephone.szabo
    promise = telephone.promise(call)
    assert promise.id == message.promise == call.promise
    assert promise.details.kind is PromiseKind.CALL_BACK
    assert promise.details.due_at == message.details.promised_at == NINE + 2 * HOUR
    said = "Kovács Péter · 06 1 234 5678 · Szabó István: hívja vissza sürgősen"
    assert promise.details.text == said
    assert promise.details.call == call.id
    assert telephone.deeds() == ["call_taken", "message_taken", "promise_made"]


def test_two_working_hours_go_over_the_night_and_the_weekend(telephone: Telephone) -> None:
    telephone.clock.at = NINE.replace(day=20, hour=16)
    call = telephone.leave()
    assert telephone.promise(call).details.due_at == NINE.replace(day=23, hour=9)


def test_the_callee_owns_the_promise_where_they_have_an_account(telephone: Telephone) -> None:
    account = AccountRow(
        uid=str(uuid4()), login="szabo", login_key="szabo", name="Szabó István", post="", roles=""
    )
    account.password = account.recovery = ""
    account.must_change, account.active, account.created_at = False, True, NINE
    staff = table(StaffRow)
    with telephone.desk.database.write() as session:
        session.add(account)
        session.flush()
        key = account.id
        owner = update(staff).where(staff.c.id == telephone.szabo).values(account_id=key)
        session.execute(owner)
    assert telephone.promise(telephone.leave()).details.owner == key


def test_a_time_that_was_said_is_the_promise(telephone: Telephone) -> None:
    call = telephone.leave(promised_at=NINE + 5 * HOUR)
    assert telephone.promise(call).details.due_at == NINE + 5 * HOUR


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (NINE, PromiseInThePast(field="promised_at")),
        (NINE - HOUR, PromiseInThePast(field="promised_at")),
        (
            NINE.replace(hour=19),
            AfterHours(field="promised_at", next_at=NINE.replace(day=19, hour=8)),
        ),
        (
            NINE.replace(day=21),
            AfterHours(field="promised_at", next_at=NINE.replace(day=23, hour=8)),
        ),
    ],
)
def test_what_nobody_can_keep_is_not_promised(
    telephone: Telephone, said: datetime, reason: Any
) -> None:
    assert refusals(lambda: telephone.leave(promised_at=said)) == {reason}
    assert telephone.rows(CallRow, "id") == telephone.rows(PromiseRow, "id") == []


def test_a_holiday_names_itself_and_the_next_good_time(telephone: Telephone) -> None:
    # The office has no settings yet: it is taken to be in Kazakhstan.
    said = datetime(2026, 12, 16, 10, 0, tzinfo=NINE.tzinfo)
    [reason] = refusals(lambda: telephone.leave(promised_at=said))
    assert isinstance(reason, PromisedOnHoliday)
    assert reason.holiday
    assert reason.next_at == said.replace(day=17, hour=8)


def test_a_time_after_hours_is_promised_all_the_same_but_never_a_past_one(
    telephone: Telephone,
) -> None:
    evening = NINE.replace(hour=19)
    call = telephone.leave(promised_at=evening, anyway=True)
    assert telephone.promise(call).details.due_at == evening
    past = {PromiseInThePast(field="promised_at")}
    assert refusals(lambda: telephone.leave(promised_at=NINE, anyway=True)) == past


@pytest.mark.parametrize(
    ("said", "promised"),
    [
        ({"wish": Wish.CALLS_AGAIN, "calls_again_at": NINE + HOUR}, False),
        ({"wish": Wish.CALLS_AGAIN, "promised_at": NINE + HOUR}, True),
        ({"wish": Wish.MESSAGE_ONLY}, False),
        ({"wish": Wish.PLEASE_CALL, "text": ""}, True),
    ],
)
def test_a_call_is_promised_where_it_was_wished_for(
    telephone: Telephone, said: dict[str, Any], promised: bool
) -> None:
    call = telephone.leave(**said)
    assert (call.promise is not None) is promised
    assert call.message is not None
    assert call.message.details.calls_again_at == said.get("calls_again_at")


def test_the_desk_itself_may_ring_back(telephone: Telephone) -> None:
    call = telephone.take(telephone.details(outcome=O.CALL_BACK, reason="ár"))
    assert telephone.promise(call).details.text == "06 1 234 5678 · ár"
    assert call.message is None


def test_who_is_rung_back_needs_a_number(telephone: Telephone) -> None:
    assert refusals(lambda: telephone.leave("")) == {NoNumber(field="number")}
    assert telephone.leave("", wish=Wish.MESSAGE_ONLY).promise is None
    known = telephone.known("Kovács Péter", "+36 30 555 0147")
    details = telephone.details("", person=known.id, outcome=O.MESSAGE, message=telephone.message())
    call = telephone.take(details)
    assert call.details.caller.number == "+36 30 555 0147"
    nobody = telephone.known("Nagy Éva")
    details = replace(details, caller=replace(details.caller, person=nobody.id))
    assert refusals(lambda: telephone.take(details)) == {NoNumber(field="number")}


def test_a_number_in_letters_is_enough_to_ring_back(telephone: Telephone) -> None:
    assert telephone.leave("a portán").promise is not None


def test_a_message_is_confirmed_once_and_it_is_told_by_whom(telephone: Telephone) -> None:
    message = telephone.leave().message
    assert message is not None
    at = telephone.later(10)
    confirmed = telephone.calls.confirm(message.id)
    assert (confirmed.value.confirmed_at, confirmed.value.confirmed_by) == (at, "Асқарова Ә. М.")
    assert confirmed.changed == {Topic.CALLS, Topic.MESSAGES}
    telephone.later()
    reason = AlreadyConfirmed(by="Асқарова Ә. М.", at=at)
    assert refusals(lambda: telephone.calls.confirm(message.id)) == {reason}
    assert telephone.calls.unconfirm(message.id).value.confirmed_at is None
    assert telephone.calls.unconfirm(message.id).value.confirmed_by == ""
    telephone.calls.confirm(message.id)


def test_a_message_that_is_not_there_cannot_be_confirmed(telephone: Telephone) -> None:
    assert refusals(lambda: telephone.calls.confirm(MessageId(99))) == {UnknownMessage()}


# --- ringing and missing


def test_it_rings_until_somebody_writes_the_call_down(telephone: Telephone) -> None:
    known = telephone.known("Kovács Péter", "+36 1 234 5678")
    uid = str(uuid4())
    ringing = telephone.calls.ring(uid, "+3612345678", "2", IN).value
    assert (ringing.details.outcome, ringing.rang) == (O.RINGING, True)
    assert (ringing.details.caller.person, ringing.details.line) == (known.id, "2")
    assert telephone.calls.ring(uid, "+3612345678", "2", IN).value == ringing
    taken = telephone.take(telephone.details(reason="számla"), uid=uid)
    assert (taken.id, taken.rang, taken.details.outcome) == (ringing.id, True, O.ANSWERED)
    assert telephone.take(telephone.details(reason="other"), uid=uid) == taken
    assert len(telephone.rows(CallRow, "id")) == 1


def test_of_a_shared_number_it_is_not_said_who_rings(telephone: Telephone) -> None:
    telephone.known("Kovács Péter", "+36 1 234 5678")
    telephone.known("Kovács Anna", "+36 1 234 5678")
    assert telephone.ring().details.caller.person is None


@pytest.mark.parametrize("number", ["", "anonymous", "9" * 200, "sip:\x00a@b"])
def test_nothing_a_telephone_system_says_is_refused(telephone: Telephone, number: str) -> None:
    assert telephone.ring(number).details.outcome is O.RINGING


@pytest.mark.parametrize(("direction", "outcome"), [(IN, O.MISSED), (OUT, O.NOT_REACHED)])
def test_what_nobody_lifted_for_two_minutes_is_missed(
    telephone: Telephone, direction: Direction, outcome: CallOutcome
) -> None:
    call = telephone.ring(direction=direction)
    telephone.later(1.9)
    assert telephone.calls.miss_unanswered().value == 0
    telephone.later(0.2)
    closed = telephone.calls.miss_unanswered()
    assert (closed.value, closed.changed) == (1, frozenset({Topic.CALLS}))
    assert telephone.call(call).details.outcome is outcome
    assert telephone.calls.miss_unanswered().value == 0


def test_what_was_lifted_rings_no_more_and_is_not_missed(telephone: Telephone) -> None:
    call = telephone.ring()
    at = telephone.later(0.5)
    answered = telephone.calls.answer(call.id).value
    assert (answered.answered_at, answered.answered_by) == (at, "Асқарова Ә. М.")
    telephone.later()
    assert telephone.calls.answer(call.id).value.answered_at == at
    telephone.later(30)
    assert telephone.calls.miss_unanswered().value == 0
    taken = telephone.take(telephone.details(), uid=call.uid, answered_at=at)
    assert (taken.id, taken.details.outcome) == (call.id, O.ANSWERED)


def test_a_talk_nobody_wrote_down_ends_some_day(telephone: Telephone) -> None:
    call = telephone.ring()
    telephone.calls.answer(call.id)
    telephone.later(5 * 60)
    assert telephone.calls.miss_unanswered().value == 1
    assert telephone.call(call).details.outcome is O.ANSWERED


def test_a_call_that_rang_before_the_clock_was_set_back_is_missed_too(
    telephone: Telephone,
) -> None:
    call = telephone.ring()
    telephone.later(-60)
    assert telephone.calls.miss_unanswered().value == 1
    assert telephone.call(call).details.outcome is O.MISSED


def test_several_desks_miss_a_call_once(telephone: Telephone) -> None:
    call = telephone.ring()
    telephone.later(3)
    barrier, found = Barrier(3), []

    def close() -> None:
        barrier.wait()
        found.append(telephone.calls.miss_unanswered().value)

    threads = [Thread(target=close) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(found) == 1
    assert telephone.call(call).version == 2


def test_a_missed_call_that_was_spoken_after_all_is_written_down(telephone: Telephone) -> None:
    call = telephone.missed()
    taken = telephone.take(telephone.details(reason="számla"), uid=call.uid)
    assert (taken.id, taken.details.outcome) == (call.id, O.ANSWERED)
    assert telephone.book.missed().value == []


def test_what_was_written_down_is_not_missed_any_more(telephone: Telephone) -> None:
    call = telephone.take()
    assert telephone.calls.missed(call.id).value == call


# --- settling


def settled(telephone: Telephone, call: Any) -> bool:
    return telephone.call(call).settled_at is not None


@pytest.mark.parametrize(
    ("outcome", "direction", "settles"),
    [
        (O.ANSWERED, IN, True),
        (O.WRONG_NUMBER, IN, True),
        (O.DROPPED, IN, True),
        (O.MISSED, IN, False),
        (O.ANSWERED, OUT, True),
        (O.NOT_REACHED, OUT, False),
        (O.DROPPED, OUT, False),
    ],
)
def test_a_later_call_settles_what_was_missed_of_the_number(
    telephone: Telephone, outcome: CallOutcome, direction: Direction, settles: bool
) -> None:
    missed, other = telephone.missed(), telephone.missed("06 1 999 9999")
    at = telephone.later(5)
    telephone.take(telephone.details("061-234-5678", outcome=outcome, direction=direction))
    assert settled(telephone, missed) is settles
    assert not settled(telephone, other)
    if settles:
        found = telephone.call(missed)
        assert (found.settled_at, found.settled_by) == (at, "Асқарова Ә. М.")
        assert "call_settled" in telephone.deeds()


def test_a_call_from_another_number_of_the_person_settles_too(telephone: Telephone) -> None:
    known = telephone.known("Kovács Péter", "+36 1 234 5678", "+36 30 555 0147")
    missed = telephone.missed()
    telephone.later(5)
    assert telephone.take(telephone.details("06305550147")).details.caller.person == known.id
    assert settled(telephone, missed)


def test_what_is_missed_after_a_call_is_not_settled_by_it(telephone: Telephone) -> None:
    telephone.later(60)
    missed = telephone.missed()
    telephone.take(started_at=NINE, ended_at=NINE + timedelta(minutes=5))
    assert not settled(telephone, missed)


def test_numbers_that_are_none_are_told_apart_by_their_digits(telephone: Telephone) -> None:
    first, second, hidden = telephone.missed("12"), telephone.missed("13"), telephone.missed("")
    telephone.later(5)
    telephone.take(telephone.details("12"))
    telephone.take(telephone.details("", "Kovács"))
    assert [settled(telephone, call) for call in (first, second, hidden)] == [True, False, False]


def test_a_missed_call_is_settled_by_a_word_and_opened_again(telephone: Telephone) -> None:
    missed = telephone.missed()
    assert telephone.calls.settle(missed.id).value.settled_by == "Асқарова Ә. М."
    version = telephone.calls.settle(missed.id).value.version
    assert telephone.book.missed().value == []
    assert telephone.calls.unsettle(missed.id).value.settled_at is None
    assert telephone.calls.unsettle(missed.id).value.version == version + 1
    answered = telephone.take()
    assert telephone.calls.settle(answered.id).value == answered


def test_a_visit_settles_what_was_missed_of_the_visitor(telephone: Telephone) -> None:
    known = telephone.known("Kovács Péter", "+36 1 234 5678")
    missed = telephone.missed()
    unlinked = telephone.missed("06 30 555 0147")
    telephone.later(30)
    visits = VisitService(telephone.desk, lambda: Country.HU)
    stops = (Stop(host=telephone.szabo),)
    details = VisitDetails(name="Kovács Péter", person=known.id, phone="06305550147", stops=stops)
    outcome = visits.receive(str(uuid4()), details)
    assert Topic.CALLS in outcome.changed
    assert settled(telephone, missed)
    assert settled(telephone, unlinked)
    telephone.later()
    visits.revert(outcome.value.id, outcome.value.version)
    assert not settled(telephone, missed)
    expected = visits.expect(
        str(uuid4()), VisitDetails(name="K", person=known.id, stops=stops), NINE + 2 * HOUR
    ).value
    visits.arrive(expected.id)
    assert settled(telephone, missed)


# --- putting right


def test_a_call_is_put_right_and_its_times_stay(telephone: Telephone) -> None:
    call = telephone.take(telephone.details(reason="számla"))
    telephone.later(5)
    details = replace(call.details, reason="szerződés", asked_for=telephone.molnar)
    changed = telephone.calls.change(call.id, call.version, details).value
    assert changed == telephone.call(call)
    assert (changed.details.reason, changed.asked_for_name) == ("szerződés", "Molnár Judit")
    assert (changed.started_at, changed.ended_at) == (call.started_at, call.ended_at)
    assert [hit.id for hit in telephone.book.find("szerz").value] == [call.id]
    assert telephone.book.find("számla").value == []
    back = telephone.calls.change(call.id, changed.version, call.details).value
    assert back.details == call.details


def test_who_writes_over_anothers_change_is_refused(telephone: Telephone) -> None:
    call = telephone.take()
    telephone.calls.change(call.id, call.version, call.details)
    again = refusals(lambda: telephone.calls.change(call.id, call.version, call.details))
    assert again == {ChangedMeanwhile()}
    gone = refusals(lambda: telephone.calls.change(CallId(99), 1, call.details))
    assert gone == {UnknownCall()}


def test_a_message_is_put_right_with_its_promise(telephone: Telephone) -> None:
    call = telephone.leave(text="számla")
    assert call.details.message is not None
    message = replace(
        call.details.message, text="szerződés", for_=telephone.molnar, promised_at=NINE + 3 * HOUR
    )
    changed = telephone.calls.change(
        call.id, call.version, replace(call.details, message=message)
    ).value
    assert changed.message is not None
    assert changed.message.details == message
    promise = telephone.promise(changed)
    assert promise.id == call.promise
    assert promise.details.due_at == NINE + 3 * HOUR
    assert promise.details.text == "Kovács Péter · 06 1 234 5678 · Molnár Judit: szerződés"


def test_a_message_whose_times_are_over_may_still_be_put_right(telephone: Telephone) -> None:
    call = telephone.leave(wish=Wish.CALLS_AGAIN, calls_again_at=NINE + HOUR)
    telephone.later(180)
    assert call.details.message is not None
    message = replace(call.details.message, text="more")
    changed = telephone.calls.change(
        call.id, call.version, replace(call.details, message=message)
    ).value
    assert changed.details.message == message


def test_a_message_can_be_added_and_taken_out(telephone: Telephone) -> None:
    call = telephone.take(telephone.details(name="Kovács"))
    with_message = replace(call.details, outcome=O.MESSAGE, message=telephone.message())
    left = telephone.calls.change(call.id, call.version, with_message).value
    assert left.message is not None
    assert telephone.promise(left).details.due_at == NINE + 2 * HOUR
    back = telephone.calls.change(call.id, left.version, call.details).value
    assert (back.message, back.promise) == (None, None)
    assert telephone.rows(MessageRow, "id") == telephone.rows(PromiseRow, "id") == []


def test_what_the_callee_was_told_is_not_changed_behind_them(telephone: Telephone) -> None:
    call = telephone.leave()
    assert call.message is not None
    telephone.calls.confirm(call.message.id)
    now = telephone.call(call)
    reason = AlreadyConfirmed(by="Асқарова Ә. М.", at=NINE)
    assert now.details.message is not None
    other = replace(now.details, message=replace(now.details.message, text="else"))
    assert refusals(lambda: telephone.calls.change(now.id, now.version, other)) == {reason}
    without = replace(now.details, outcome=O.ANSWERED, message=None)
    assert refusals(lambda: telephone.calls.change(now.id, now.version, without)) == {reason}
    noted = replace(now.details, note="kiabált")
    assert telephone.calls.change(now.id, now.version, noted).value.details.note == "kiabált"


def test_a_callee_who_left_since_stays_with_the_message(telephone: Telephone) -> None:
    call = telephone.leave()
    staff = table(StaffRow)
    with telephone.desk.database.write() as session:
        session.execute(update(staff).values(left_on=NINE.date()))
    noted = replace(call.details, note="kiabált")
    telephone.calls.change(call.id, call.version, noted)


def test_a_promise_that_was_kept_stays_kept(telephone: Telephone) -> None:
    call = telephone.leave()
    promise = telephone.promise(call)
    telephone.promises.keep(promise.id, promise.version)
    assert call.details.message is not None
    message = replace(call.details.message, text="else", promised_at=NINE + 4 * HOUR)
    details = replace(call.details, message=message)
    telephone.calls.change(call.id, call.version, details)
    assert telephone.promise_row(call.promise) == ("kept", call.id)


# --- an unknown number joins somebody


def test_a_number_joins_a_person_with_all_its_calls(telephone: Telephone) -> None:
    known = telephone.known("Kovács Péter", firm="Zöldkő Bt.")
    missed = telephone.missed("06 30 555 0147")
    named = telephone.take(telephone.details("06305550147", "P. Kovács"))
    other = telephone.take(telephone.details("06 1 999 9999"))
    left = telephone.leave("06 30 555-0147", "")
    joined = telephone.calls.join(left.id, known.id)
    assert joined.value.call.details.caller.name == "Kovács Péter"
    assert Topic.PEOPLE in joined.changed
    people = [telephone.call(call).details.caller.person for call in (missed, named, other, left)]
    assert people == [known.id, known.id, None, known.id]
    assert telephone.call(missed).details.caller.name == "Kovács Péter"
    assert telephone.call(named).details.caller.name == "P. Kovács"
    person = telephone.person(known.id).details
    assert [phone.e164 for phone in person.phones] == ["+36305550147"]
    assert telephone.promise(left).details.person == known.id
    assert {hit.id for hit in telephone.book.find("kovacs").value} == {
        missed.id,
        named.id,
        left.id,
    }


def test_a_number_that_joined_the_wrong_person_is_taken_from_them_with_its_calls(
    telephone: Telephone,
) -> None:
    known, right = telephone.known("Kovács Péter", firm="Zöldkő Bt."), telephone.known("Nagy Éva")
    missed = telephone.missed("06 30 555 0147")
    named = telephone.take(telephone.details("06305550147", "P. Kovács"))
    left = telephone.leave("06 30 555-0147", "")
    joined = telephone.calls.join(left.id, known.id).value
    telephone.calls.change(
        named.id, telephone.call(named).version, telephone.details("06305550147", "Nagy É.")
    )
    taken = telephone.calls.unjoin(joined)
    assert Topic.PEOPLE in taken.changed
    callers = [telephone.call(call).details.caller for call in (missed, named, left)]
    assert [caller.person for caller in callers] == [None, None, None]
    assert [caller.name for caller in callers] == ["", "Nagy É.", left.details.caller.name]
    assert telephone.person(known.id).details.phones == known.details.phones
    assert telephone.promise(left).details.person is None
    assert telephone.book.find("kovacs").value == []
    again = telephone.calls.join(left.id, right.id).value
    assert {call.id for call in again.calls} == {missed.id, named.id, left.id}


def test_a_person_who_is_gone_gets_no_number(telephone: Telephone) -> None:
    call = telephone.take()
    assert refusals(lambda: telephone.calls.join(call.id, PersonId(99))) == {
        Missing(field="person")
    }


# --- taking back


def test_a_call_is_taken_back_with_all_it_brought(telephone: Telephone) -> None:
    missed = telephone.missed("06 1 234 5678")
    plan = telephone.calls.plan(
        str(uuid4()), CallPlanDetails(number="06 1 234 5678", goal="számla")
    ).value
    telephone.later()
    details = telephone.details(
        name="Kovács Péter", direction=OUT, outcome=O.MESSAGE, message=telephone.message()
    )
    call = telephone.take(details, add_person=True)
    assert settled(telephone, missed)
    assert telephone.book.plans().value == []
    telephone.later(5)
    outcome = telephone.calls.revert(call.id, call.version)
    assert outcome.value is None
    assert Topic.MESSAGES in outcome.changed
    assert len(telephone.rows(CallRow, "id")) == 1
    assert telephone.rows(MessageRow, "id") == telephone.rows(PromiseRow, "id") == []
    assert telephone.rows(PersonRow, "removed") == [(True,)]
    assert not settled(telephone, missed)
    assert [each.id for each in telephone.book.plans().value] == [plan.id]
    assert telephone.book.find("kov").value == []
    # and again: the same entry, saved once more
    assert telephone.take(details, uid=call.uid).details.outcome is O.MESSAGE


def test_a_promise_somebody_worked_at_stays_by_itself(telephone: Telephone) -> None:
    call = telephone.leave()
    promise = telephone.promise(call)
    renewed = telephone.promises.renew(
        promise.id, promise.version, NINE + 4 * HOUR, "nem érte el"
    ).value
    telephone.calls.revert(call.id, call.version)
    [left] = telephone.promises.open().value
    assert (left.id, left.details.call) == (renewed.id, None)
    assert telephone.promise_row(promise.id) == ("renewed", None)


def test_a_message_the_callee_has_is_not_taken_back(telephone: Telephone) -> None:
    call = telephone.leave()
    assert call.message is not None
    telephone.calls.confirm(call.message.id)
    now = telephone.call(call)
    assert refusals(lambda: telephone.calls.revert(now.id, now.version)) == {
        AlreadyConfirmed(by="Асқарова Ә. М.", at=NINE)
    }


def test_an_old_call_is_not_taken_back(telephone: Telephone) -> None:
    call = telephone.take()
    telephone.later(31)
    assert refusals(lambda: telephone.calls.revert(call.id, call.version)) == {ChangedMeanwhile()}


def test_a_call_that_rang_is_missed_again(telephone: Telephone) -> None:
    ringing = telephone.ring()
    details = telephone.details(
        name="Kovács Péter", outcome=O.MESSAGE, message=telephone.message(), reason="számla"
    )
    call = telephone.take(details, uid=ringing.uid, add_person=True)
    back = telephone.calls.revert(call.id, call.version).value
    assert back is not None
    assert (back.id, back.details.outcome, back.answered_by) == (ringing.id, O.MISSED, "")
    assert (back.details.caller.name, back.details.caller.person) == ("", None)
    assert (back.details.reason, back.message, back.promise) == ("", None, None)
    assert [line.id for line in telephone.book.missed().value] == [ringing.id]
    assert telephone.rows(PersonRow, "removed") == [(True,)]


def test_a_person_somebody_used_since_stays(telephone: Telephone) -> None:
    call = telephone.take(telephone.details(name="Kovács Péter"), add_person=True)
    telephone.take(telephone.details(person=call.details.caller.person))
    telephone.calls.revert(call.id, call.version)
    assert telephone.rows(PersonRow, "removed") == [(False,)]


# --- what is prepared


def plan_of(telephone: Telephone, **known: Any) -> Any:
    details = CallPlanDetails(**{"goal": "számla", **known})
    return telephone.calls.plan(str(uuid4()), details).value


def test_a_sheet_is_written_put_right_given_up_and_taken_up(telephone: Telephone) -> None:
    known = telephone.known("Kovács Péter", "+36 1 234 5678")
    uid = str(uuid4())
    details = CallPlanDetails(
        person=known.id, goal="számla", questions="mikor?\nmennyi?", papers="szerződés"
    )
    plan = telephone.calls.plan(uid, details).value
    assert telephone.calls.plan(uid, details).value == plan
    assert (plan.details.name, plan.details.number) == ("Kovács Péter", "+36 1 234 5678")
    assert plan.town == "Budapest"
    changed = telephone.calls.change_plan(
        plan.id, plan.version, replace(plan.details, goal="ár")
    ).value
    assert changed.details.goal == "ár"
    stale = refusals(lambda: telephone.calls.change_plan(plan.id, plan.version, details))
    assert stale == {ChangedMeanwhile()}
    telephone.calls.drop_plan(plan.id, changed.version)
    assert telephone.book.plans().value == []
    telephone.calls.take_up_plan(plan.id)
    assert [each.details.goal for each in telephone.book.plans().value] == ["ár"]
    telephone.out(person=known.id)
    assert telephone.book.plans().value == []


def test_a_sheet_for_nobody_or_who_is_gone_is_refused(telephone: Telephone) -> None:
    assert refused_as(lambda: plan_of(telephone)) == [(NoCaller, "number")]
    assert refused_as(lambda: plan_of(telephone, person=PersonId(99))) == [(Missing, "person")]


@pytest.mark.parametrize(
    ("known", "outcome", "direction", "fulfilled"),
    [
        ({"number": "061-234-5678"}, O.ANSWERED, OUT, True),
        ({"number": "061-234-5678"}, O.NOT_REACHED, OUT, False),
        ({"number": "061-234-5678"}, O.ANSWERED, IN, False),
        ({"number": "061-999-9999"}, O.ANSWERED, OUT, False),
        ({"name": "Kovács"}, O.ANSWERED, OUT, False),
        ({"number": "12"}, O.ANSWERED, OUT, False),
        ({"number": "061-234-5678", "best_at": NINE + 5 * HOUR}, O.ANSWERED, OUT, True),
        ({"number": "061-234-5678", "best_at": NINE + 24 * HOUR}, O.ANSWERED, OUT, False),
    ],
)
def test_a_call_of_ours_fulfils_the_sheet(
    telephone: Telephone,
    known: dict[str, Any],
    outcome: CallOutcome,
    direction: Direction,
    fulfilled: bool,
) -> None:
    plan_of(telephone, **known)
    call = telephone.take(telephone.details(outcome=outcome, direction=direction))
    assert telephone.rows(CallPlanRow, "call_id") == [(call.id if fulfilled else None,)]


@pytest.mark.parametrize(
    ("wall", "quiet"),
    [((8, 5), True), ((8, 15), False), ((12, 0), False), ((16, 44), False), ((16, 45), True)],
)
def test_both_ends_of_the_working_day_are_quiet(
    telephone: Telephone, wall: tuple[int, int], quiet: bool
) -> None:
    at = NINE.replace(day=19, hour=wall[0], minute=wall[1])
    assert plan_of(telephone, number="1", best_at=at).quiet is quiet


def test_sheets_come_by_their_best_time_those_without_one_last(telephone: Telephone) -> None:
    plan_of(telephone, number="1", goal="sometime")
    plan_of(telephone, number="2", goal="later", best_at=NINE + 3 * HOUR)
    plan_of(telephone, number="3", goal="soon", best_at=NINE + HOUR)
    goals = [each.details.goal for each in telephone.book.plans().value]
    assert goals == ["soon", "later", "sometime"]


def test_an_offers_answer_is_noted_once(telephone: Telephone) -> None:
    known, uid = telephone.known("Kovács Péter"), str(uuid4())
    assert telephone.calls.answer_offer(uid, "offer.parcel", known.id, True).value is True
    assert telephone.calls.answer_offer(uid, "offer.parcel", known.id, False).value is True
    telephone.calls.answer_offer(str(uuid4()), "offer.parcel", None, False)
    found = telephone.rows(OfferAnswerRow, "key", "person_id", "accepted")
    assert found == [("offer.parcel", known.id, True), ("offer.parcel", None, False)]
    gone = refusals(lambda: telephone.calls.answer_offer(str(uuid4()), "a", PersonId(9), True))
    assert gone == {Missing(field="person")}
    assert refusals(lambda: telephone.calls.answer_offer(str(uuid4()), " ", None, True)) == {
        Missing(field="key")
    }


def test_an_answer_that_was_a_slip_of_the_hand_is_taken_back_and_counts_no_more(
    telephone: Telephone,
) -> None:
    def counted() -> tuple[int, int]:
        figures = telephone.book.figures(NINE.date(), NINE.date()).value
        return figures.offers_made, figures.offers_accepted

    known, slip = telephone.known("Kovács Péter"), str(uuid4())
    telephone.calls.answer_offer(str(uuid4()), "renewal", known.id, True)
    telephone.calls.answer_offer(slip, "reminder", known.id, True)
    assert counted() == (2, 2)
    for _ in range(2):
        telephone.calls.revert_answer(slip)
    telephone.calls.answer_offer(str(uuid4()), "reminder", known.id, False)
    telephone.clock.at = NINE + 24 * HOUR
    telephone.calls.answer_offer(str(uuid4()), "renewal", None, True)
    assert counted() == (2, 1)
    history = HistoryService(telephone.desk, lambda: Country.HU)
    deeds = [line.deed for line in history.entries(HistoryFilter()).value]
    assert deeds.count(Deed.OFFER_REVERTED) == 1


def test_the_history_calls_records_by_who_was_on_the_line(telephone: Telephone) -> None:
    telephone.leave(name="Kovács Péter")
    plan_of(telephone, name="Nagy Éva")
    history = HistoryService(telephone.desk, lambda: Country.HU)
    lines = history.entries(HistoryFilter()).value
    records = {line.subject: line.record for line in lines}
    assert records[Subject.CALL] == records[Subject.MESSAGE] == "Kovács Péter 06 1 234 5678"
    assert records[Subject.CALL_PLAN] == "Nagy Éva számla"


# --- the index


def test_the_words_of_a_call_go_with_it(telephone: Telephone) -> None:
    call = telephone.leave()
    words = select(table(CallWordRow).c.word)
    with telephone.desk.database.read() as connection:
        found = set(connection.scalars(words))
    assert {"kovacs", "peter", "szabo", "istvan", "szamla", "3612345678"} <= found
    telephone.calls.revert(call.id, call.version)
    with telephone.desk.database.read() as connection:
        assert connection.scalars(words).all() == []
