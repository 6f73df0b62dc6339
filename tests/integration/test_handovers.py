"""A desk handed over: what is open, who took it, and what its sheet says later."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from desk_gui.db.tables import AuditRow
from desk_gui.domain.actors import PERMISSIONS, Actor, Role
from desk_gui.domain.audit import Deed
from desk_gui.domain.handovers import Handover, HandoverId, TakenByGiver, Taker
from desk_gui.domain.promises import PromiseChannel, PromiseDetails, PromiseKind, PromiseState
from desk_gui.domain.refusals import Missing, NotAllowed, Refusal, RefusedError, TooLong
from desk_gui.domain.visits import VisitState
from desk_gui.services.access import Desk
from desk_gui.services.changes import Topic
from desk_gui.services.handovers import HandoverService
from tests.accounts import add_account
from tests.conftest import Clock
from tests.telephones import TEN, Telephone, open_telephone
from tests.visits import add_visit

TAKER = "Серікова Г. Б."


@pytest.fixture
def phone(desk: Desk, clock: Clock) -> Telephone:
    own = replace(desk.actor(), account=add_account(desk, "asel", desk.actor().name))
    add_account(desk, "gulnara", TAKER)
    add_account(desk, "asel2", own.name)
    return open_telephone(replace(desk, actor=lambda: own), clock)


def promise(phone: Telephone, text: str, minutes: int) -> None:
    details = PromiseDetails(
        kind=PromiseKind.ANSWER,
        text=text,
        due_at=phone.clock.at + timedelta(minutes=minutes),
        channel=PromiseChannel.EMAIL,
    )
    phone.promises.make(str(uuid4()), details)


def hand_over(phone: Telephone, login: str = "gulnara", note: str = "") -> Handover:
    return phone.handovers.hand_over(str(uuid4()), login, note).value


def refused(phone: Telephone, login: str, note: str = "") -> set[Refusal]:
    with pytest.raises(RefusedError) as caught:
        hand_over(phone, login, note)
    return set(caught.value.refusals)


def fill(phone: Telephone) -> None:
    """Leave one of each kind open, and one of each that is not."""
    promise(phone, "Varga Lili", 15)
    promise(phone, "Kiss Márta", 90)
    add_visit(phone.desk, "Tóth Gergely", state=VisitState.WAITING)
    add_visit(phone.desk, "Szűcs Ágnes", state=VisitState.WITH_HOST)
    phone.message("Kovács Péter")
    done = phone.message("Nagy Anna").message
    assert done is not None
    phone.calls.confirm(done.id)
    phone.miss()
    phone.calls.settle(phone.miss("+36 1 222 2222").id)


def test_all_that_is_open_is_there_and_nothing_else(phone: Telephone) -> None:
    fill(phone)
    phone.later(30)
    matters = phone.handovers.open_matters().value
    assert [each.details.text.split(" · ")[0] for each in matters.promises][:2] == [
        "Varga Lili",
        "Kiss Márta",
    ]
    assert [line.name for line in matters.waiting] == ["Tóth Gergely"]
    assert [each.caller_name for each in matters.unconfirmed] == ["Kovács Péter"]
    assert [line.number for line in matters.missed] == ["+36 1 765 4321"]
    assert matters.counts(phone.clock.at) == {
        "overdue": 1,
        "promises": 4,
        "waiting": 1,
        "unconfirmed": 1,
        "missed": 1,
    }


def test_a_handover_keeps_how_much_was_open_and_no_names(phone: Telephone) -> None:
    fill(phone)
    outcome = phone.handovers.hand_over("1", "gulnara", "Kulcs a kasszában\nLift 15:00")
    done = outcome.value
    assert outcome.changed == {Topic.HANDOVERS}
    assert (done.given_by, done.taken_by) == ("Асқарова Ә. М.", TAKER)
    assert done.note == "Kulcs a kasszában\nLift 15:00"
    assert (done.at, done.counts["promises"]) == (TEN, 4)
    assert phone.handovers.handover(done.id).value == done
    assert phone.handovers.hand_over("1", "asel2", "").value == done
    assert phone.handovers.past().value == [done]
    with phone.desk.database.read() as connection:
        deeds = list(connection.scalars(select(AuditRow.deed)))
    assert deeds.count(Deed.HANDED_OVER.value) == 1


@pytest.mark.parametrize(
    ("login", "note", "refusal"),
    [
        ("", "", Missing(field="taken_by")),
        ("nobody", "", Missing(field="taken_by")),
        ("Asel", "", TakenByGiver(field="taken_by")),
        ("gulnara", "x" * 2001, TooLong(field="note", limit=2000)),
    ],
)
def test_what_cannot_be_a_handover_is_refused(
    phone: Telephone, login: str, note: str, refusal: Refusal
) -> None:
    assert refused(phone, login, note) == {refusal}
    assert phone.handovers.past().value == []


def test_a_sheet_says_what_was_open_then_whatever_came_of_it_since(phone: Telephone) -> None:
    fill(phone)
    before = phone.handovers.open_matters().value
    done = hand_over(phone)
    phone.later(1)
    for each in before.promises:
        phone.promises.keep(each.id, each.version)
    phone.calls.confirm(before.unconfirmed[0].id)
    phone.calls.settle(before.missed[0].id)
    phone.message("Later On")
    phone.miss("+36 1 999 9999")
    paper = phone.handovers.paper(done.id).value
    assert paper is not None
    assert {each.id for each in paper.matters.promises} == {each.id for each in before.promises}
    assert all(each.state is PromiseState.OPEN for each in paper.matters.promises)
    assert [each.id for each in paper.matters.unconfirmed] == [before.unconfirmed[0].id]
    assert [line.id for line in paper.matters.missed] == [line.id for line in before.missed]
    assert [line.id for line in paper.matters.waiting] == [line.id for line in before.waiting]
    assert (paper.at, paper.taken_by, paper.counts) == (done.at, TAKER, done.counts)


def test_later_prints_are_counted_and_readings_are_noted(phone: Telephone) -> None:
    done, other = hand_over(phone), hand_over(phone)
    assert [phone.handovers.record_print(done.id).value for _ in range(3)] == [0, 1, 2]
    assert phone.handovers.record_print(other.id).value == 0
    phone.handovers.paper(done.id)
    assert phone.handovers.record_print(done.id).value == 3
    assert phone.handovers.paper(HandoverId(99)).value is None
    assert phone.handovers.handover(HandoverId(99)).value is None


def test_who_may_not_take_calls_hands_nothing_over(phone: Telephone) -> None:
    reader = Actor(name="x", counter="", permissions=PERMISSIONS[Role.EXECUTOR])
    service = HandoverService(Desk(phone.desk.database, lambda: reader, phone.clock))
    with pytest.raises(RefusedError) as caught:
        service.open_matters()
    assert isinstance(caught.value.refusals[0], NotAllowed)


def test_the_newest_handover_comes_first_and_few_are_read(phone: Telephone) -> None:
    taken = []
    for number in range(4):
        taken.append(hand_over(phone, note=f"N {number}").note)
        phone.later(60)
    assert [each.note for each in phone.handovers.past(3).value] == taken[:0:-1]


def test_two_of_one_name_hand_over_to_each_other_and_nobody_to_themselves(phone: Telephone) -> None:
    own = phone.desk.actor().name
    assert phone.handovers.takers().value == [
        Taker("asel2", own, shared=True),
        Taker("gulnara", TAKER, shared=False),
    ]
    done = hand_over(phone, "asel2")
    assert (done.given_by, done.taken_by) == (own, own)
