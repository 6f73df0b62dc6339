"""Visits from the first word of them to the door, on both databases."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from uuid import uuid4

import pytest

from desk_gui.db.tables import (
    AuditRow,
    PersonRow,
    VisitRow,
)
from desk_gui.domain.actors import PERMISSIONS, Actor, Role
from desk_gui.domain.admission import DoNotAdmit
from desk_gui.domain.audit import Deed
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.people import PersonDetails, Phone
from desk_gui.domain.people_rules import MOST_PHONES
from desk_gui.domain.promises import PromiseState
from desk_gui.domain.refusals import (
    ChangedMeanwhile,
    Missing,
    NotAllowed,
    RefusedError,
    TooLong,
)
from desk_gui.domain.staff import StaffHasLeft, StaffId, UnknownStaff
from desk_gui.domain.visits import (
    LEAD,
    AlreadyArrived,
    AlreadyInHouse,
    AlreadyOver,
    ExpectedInThePast,
    InTheFuture,
    Member,
    NoNextStop,
    NotArrived,
    NotWaiting,
    NotWithHost,
    Offer,
    Stop,
    UnknownVisit,
    VisitId,
    VisitTime,
)
from desk_gui.services.changes import Topic
from desk_gui.services.promises import PromiseService
from desk_gui.services.visit_rows import read_events
from desk_gui.services.visits import VisitService
from tests.receptions import (
    K,
    Reception,
    S,
    as_read,
    group,
    keep_out,
    open_promises,
    reception,
    refused_as,
)
from tests.standing import BUDAPEST, NINE, refusals
from tests.visits import add_staff, add_visit, still_here

__all__ = ["reception"]

# --- from the first word to the door ---


def test_an_expected_visitor_goes_all_the_way(reception: Reception) -> None:
    visits = reception.visits
    expected = reception.expected(firm="Ganz Zrt.")
    assert (expected.state, expected.number, expected.day) == (S.EXPECTED, "", NINE.date())
    arrived = as_read(visits.arrive(expected.id).value, reception)
    assert (arrived.state, arrived.number) == (S.WAITING, "2026-0001")
    assert arrived.arrived_at == arrived.waiting_since == NINE
    shown_in = reception.later(10)
    admitted = as_read(visits.admit(expected.id).value, reception)
    assert (admitted.state, admitted.admitted_at) == (S.WITH_HOST, shown_in)
    assert admitted.stop.admitted_at == shown_in
    gone = reception.later(20)
    outcome = visits.leave(expected.id)
    left = as_read(outcome.value, reception)
    assert (left.state, left.left_at, left.stop.done_at) == (S.LEFT, gone, gone)
    assert outcome.changed == {Topic.VISITS}
    assert reception.kinds(left.id) == [K.EXPECTED, K.ARRIVED, K.ADMITTED, K.LEFT]


def test_every_step_is_in_the_history(reception: Reception) -> None:
    visit = reception.received()
    reception.visits.admit(visit.id)
    reception.visits.leave(visit.id)
    deeds = [row[1:] for row in reception.rows(AuditRow, "id", "deed", "subject_id", "person_id")]
    person = visit.details.person
    assert deeds == [
        (Deed.PERSON_ADDED, person, person),
        (Deed.VISIT_ARRIVED, visit.id, person),
        (Deed.VISIT_ADMITTED, visit.id, person),
        (Deed.VISIT_LEFT, visit.id, person),
    ]


def test_times_are_kept_in_utc(reception: Reception) -> None:
    reception.received()
    [(at,)] = reception.rows(VisitRow, "arrived_at")
    assert isinstance(at, datetime)
    assert at.isoformat() == "2026-11-18T08:00:00+00:00"


def test_the_same_visit_sent_twice_is_one(reception: Reception) -> None:
    writes = [
        partial(reception.visits.receive, "uid-1", reception.details()),
        partial(reception.visits.expect, "uid-2", reception.details("Tóth Éva"), NINE),
    ]
    for write in writes:
        first, again = write(), write()
        assert (again.value, again.changed) == (first.value, frozenset())
    assert len(reception.rows(VisitRow, "id")) == 2


def test_a_walk_in_may_have_come_a_while_ago(reception: Reception) -> None:
    before = NINE - timedelta(minutes=25)
    visit = reception.visits.receive("uid", reception.details(), arrived_at=before).value
    assert (visit.arrived_at, visit.inexact) == (before, frozenset({VisitTime.ARRIVED}))
    ahead = NINE + timedelta(minutes=1)
    assert refusals(
        lambda: reception.visits.receive("other", reception.details(), arrived_at=ahead)
    ) == {InTheFuture(field="arrived_at")}


def test_nobody_is_expected_in_the_past(reception: Reception) -> None:
    yesterday = NINE - timedelta(days=1)
    assert refusals(lambda: reception.visits.expect("uid", reception.details(), yesterday)) == {
        ExpectedInThePast(field="expected_at")
    }
    assert reception.rows(VisitRow, "id") == reception.rows(PersonRow, "id") == []


def test_an_early_visitor_comes_today(reception: Reception) -> None:
    tomorrow = NINE + timedelta(days=1)
    visit = reception.visits.expect("uid", reception.details(), tomorrow).value
    assert visit.day == tomorrow.date()
    assert reception.visits.arrive(visit.id).value.day == NINE.date()


def test_a_visit_moves_to_another_time(reception: Reception) -> None:
    visit = reception.expected()
    tomorrow = NINE + timedelta(days=1)
    moved = as_read(reception.visits.move(visit.id, visit.version, tomorrow).value, reception)
    assert (moved.expected_at, moved.day) == (tomorrow, tomorrow.date())
    late = NINE - timedelta(minutes=1)
    assert refusals(lambda: reception.visits.move(visit.id, moved.version, late)) == {
        ExpectedInThePast(field="expected_at")
    }
    back = reception.visits.revert(visit.id, moved.version).value
    assert (back.expected_at, back.day) == (visit.expected_at, visit.day)


# --- what is refused ---


def test_each_wrong_step_is_refused_and_changes_nothing(reception: Reception) -> None:
    visits, expected = reception.visits, reception.expected()
    for step in (visits.admit, visits.go_on, visits.leave, visits.remind):
        assert refusals(partial(step, expected.id)) == {NotArrived()}
    assert reception.visit(expected.id) == expected
    visits.arrive(expected.id)
    twice = AlreadyArrived(by="Асқарова Ә. М.", at=NINE)
    assert refusals(lambda: visits.arrive(expected.id)) == {twice}
    assert refusals(lambda: visits.miss(expected.id)) == {twice}
    assert refusals(lambda: visits.cancel(expected.id, "beteg")) == {twice}
    assert refusals(lambda: visits.go_on(expected.id)) == {NotWithHost()}
    admitted = visits.admit(expected.id)
    again = visits.admit(expected.id)
    assert (again.value, again.changed) == (admitted.value, frozenset())
    assert refusals(lambda: visits.go_on(expected.id)) == {NoNextStop()}
    assert refusals(lambda: visits.remind(expected.id)) == {NotWaiting()}
    assert refusals(lambda: visits.tell(expected.id, 10)) == {NotWaiting()}
    assert refusals(lambda: visits.leave_unserved(expected.id, "unta")) == {NotWaiting()}
    visits.leave(expected.id)
    over = AlreadyOver(state=S.LEFT)
    for step in (visits.arrive, visits.admit, visits.go_on, visits.leave, visits.miss):
        assert refusals(partial(step, expected.id)) == {over}
    assert refusals(lambda: visits.arrive(VisitId(999))) == {UnknownVisit()}


def test_somebody_who_is_in_does_not_come_in_again(reception: Reception) -> None:
    visit = reception.received(phone="06 30 123 4567")
    expected = reception.expected(person=visit.details.person)
    inside = AlreadyInHouse(number="2026-0001", at=NINE)
    assert refusals(lambda: reception.visits.arrive(expected.id)) == {inside}
    assert refusals(lambda: reception.received(phone="+36301234567")) == {inside}
    member = Member(name="Kovács Péter", person=visit.details.person)
    assert refusals(lambda: reception.received("Nagy Anna", people=2, members=(member,))) == {
        inside
    }
    reception.visits.leave(visit.id)
    assert reception.visits.arrive(expected.id).value.state is S.WAITING


def test_a_host_who_left_the_firm_receives_nobody(reception: Reception) -> None:
    gone = add_staff(reception.desk, "Régi Réka", left_on=date(2026, 11, 1))
    left = StaffHasLeft(field="host", name="Régi Réka", on=date(2026, 11, 1))
    assert refusals(lambda: reception.received(stops=(Stop(host=gone),))) == {left}
    assert refusals(lambda: reception.expected(stops=(Stop(host=gone),))) == {left}
    second = replace(left, field="stops.1.host")
    stops = (Stop(host=reception.szabo), Stop(host=gone))
    assert refusals(lambda: reception.received(stops=stops)) == {second}
    assert refusals(lambda: reception.received(stops=(Stop(host=StaffId(99)),))) == {
        UnknownStaff(field="host")
    }
    # Who leaves while somebody is expected.
    visit = add_visit(reception.desk, state=S.EXPECTED, host=gone)
    assert refusals(lambda: reception.visits.arrive(visit)) == {left}


def test_nothing_is_lost_of_the_numbers_when_somebody_is_refused(reception: Reception) -> None:
    reception.received()
    gone = add_staff(reception.desk, "Régi Réka", left_on=date(2026, 11, 1))
    refusals(lambda: reception.received("Nagy Anna", stops=(Stop(host=gone),)))
    keep_out(reception, "Rossz Rudi")
    refusals(lambda: reception.received("Rossz Rudi"))
    assert reception.received("Tóth Éva").number == "2026-0002"
    reception.clock.at = datetime(2027, 1, 2, 9, 0, tzinfo=BUDAPEST)
    assert reception.received("Kis Réka").number == "2027-0001"


def test_a_note_keeps_somebody_out_also_in_a_group(reception: Reception) -> None:
    keep_out(reception, "Rudi Rossz")
    for details in (
        reception.details("Rossz Rudi"),
        reception.details("Nagy Anna", people=2, members=(Member(name="Rossz Rudi"),)),
    ):
        [refusal] = refusals(partial(reception.visits.receive, str(uuid4()), details))
        assert isinstance(refusal, DoNotAdmit)
        assert (refusal.name, refusal.by) == ("Rudi Rossz", "Nagy Béla")
    expected = reception.expected("Rossz Rudi")
    assert refused_as(lambda: reception.visits.arrive(expected.id)) == [DoNotAdmit]
    assert reception.visit(expected.id).state is S.EXPECTED
    read = [
        row for row in reception.rows(AuditRow, "deed", "person_id") if row[0] == "admission_read"
    ]
    assert (Deed.ADMISSION_READ, expected.details.person) in read
    assert len(read) == 3


def test_who_may_lets_somebody_in_all_the_same(reception: Reception) -> None:
    note = keep_out(reception, "Rossz Rudi")
    expected = reception.expected("Rossz Rudi")
    visit = reception.visits.arrive(expected.id, admit_reason="A rendőr kíséri").value
    assert visit.state is S.WAITING
    with reception.desk.database.read() as connection:
        reasons = [event.reason for event in read_events(connection, visit.id, BUDAPEST)]
    assert reasons == ["", "A rendőr kíséri"]
    assert (Deed.ADMITTED_ANYWAY, note) in reception.rows(AuditRow, "deed", "subject_id")


def test_the_receptionist_may_not(reception: Reception) -> None:
    keep_out(reception, "Rossz Rudi")
    clerk = Actor(name="Kis Réka", counter="1", permissions=PERMISSIONS[Role.RECEPTIONIST])
    visits = VisitService(replace(reception.desk, actor=lambda: clerk), lambda: Country.HU)
    with pytest.raises(RefusedError) as refused:
        visits.receive("uid", reception.details("Rossz Rudi"), admit_reason="jó ember")
    assert refused.value.refusals == (NotAllowed(permission="admit_anyway"),)


# --- who they are on record ---


def test_a_newcomer_is_put_on_record_with_what_is_known(reception: Reception) -> None:
    outcome = reception.visits.receive(
        "uid",
        reception.details(firm="Ganz Zrt.", phone="06 30 123 4567", language=Language.HU),
    )
    assert outcome.changed == {Topic.VISITS, Topic.PEOPLE}
    assert reception.person(outcome.value).details == PersonDetails(
        family_name="Kovács",
        given_name="Péter",
        firm="Ganz Zrt.",
        phones=(Phone(typed="06 30 123 4567", e164="+36301234567"),),
        language=Language.HU,
    )
    [hit] = reception.people.search("kovács péter").value
    assert hit.id == outcome.value.details.person


def test_the_same_name_with_the_same_phone_is_the_same_person(reception: Reception) -> None:
    first = reception.received(phone="06 30 123 4567")
    reception.visits.leave(first.id)
    outcome = reception.visits.receive("b", reception.details("KOVÁCS PÉTER", phone="+36301234567"))
    assert outcome.value.details.person == first.details.person
    assert outcome.changed == {Topic.VISITS}
    others = [
        reception.received("Kovács Péter", phone="06 20 765 4321"),
        reception.received("Kovács Pál", phone="+36301234567"),
    ]
    assert first.details.person not in [other.details.person for other in others]


def test_what_is_new_of_a_known_person_is_remembered(reception: Reception) -> None:
    details = PersonDetails(family_name="Нұрланова", given_name="Әсел", note="кешке")
    known = reception.people.add("uid", details).value
    visit = reception.received(
        "Нұрланова Әсел", person=known.id, phone="06 30 123 4567", language=Language.KK
    )
    learned = reception.person(visit).details
    assert learned.language is Language.KK
    assert [phone.e164 for phone in learned.phones] == ["+36301234567"]
    assert (learned.note, reception.person(visit).code) == ("кешке", known.code)
    again = reception.expected(
        "Нұрланова Әсел", person=known.id, phone="+36 30 123 45 67", language=Language.RU
    )
    assert reception.person(again) == reception.person(visit)


def test_a_record_that_is_full_keeps_nobody_at_the_door(reception: Reception) -> None:
    phones = tuple(Phone(typed=f"06 30 123 45{at:02}") for at in range(MOST_PHONES))
    details = PersonDetails(family_name="Kovács", given_name="Péter", phones=phones)
    known = reception.people.add("uid", details).value
    visit = reception.received(person=known.id, phone="06 20 765 4321")
    assert visit.details.phone == "06 20 765 4321"
    assert len(reception.person(visit).details.phones) == MOST_PHONES


def test_who_was_erased_meanwhile_is_a_newcomer(reception: Reception) -> None:
    known = reception.people.add("uid", PersonDetails(family_name="Kovács")).value
    reception.people.revert_add(known.id, known.version)
    visit = reception.received("Kovács", person=known.id)
    assert visit.details.person not in {None, known.id}


def test_a_group_named_by_its_firm_puts_nobody_on_record(reception: Reception) -> None:
    visit = reception.received("", firm="Ganz Zrt.", people=12)
    assert (visit.details.name, visit.details.person) == ("Ganz Zrt.", None)
    assert reception.rows(PersonRow, "id") == []


def test_what_a_record_cannot_keep_is_said_of_the_visits_own_field(reception: Reception) -> None:
    assert refusals(lambda: reception.received("x" * 101)) == {TooLong(field="name", limit=100)}
    assert reception.rows(VisitRow, "id") == []


# --- groups and several purposes ---


def test_a_group_leaves_one_by_one_and_the_last_ends_the_visit(reception: Reception) -> None:
    visit = group(reception)
    assert still_here(visit) == 3
    first = reception.later()
    one = as_read(reception.visits.member_leaves(visit.id, 1).value, reception)
    assert (still_here(one), one.details.members[1].left_at) == (2, first)
    again = reception.visits.member_leaves(visit.id, 1)
    assert (again.value, again.changed) == (one, frozenset())
    reception.later()
    lead = as_read(reception.visits.member_leaves(visit.id, LEAD).value, reception)
    assert (still_here(lead), lead.state) == (1, S.WAITING)
    last = reception.later()
    done = as_read(reception.visits.member_leaves(visit.id, 0).value, reception)
    assert (done.state, done.left_at, done.details.members[0].left_at) == (S.LEFT, last, last)
    assert still_here(done) == 0
    assert refusals(lambda: reception.visits.member_leaves(visit.id, 0)) == {
        AlreadyOver(state=S.LEFT)
    }


def test_whom_nobody_named_may_still_be_in_the_house(reception: Reception) -> None:
    visit = group(reception, people=4)
    for position in (LEAD, 0, 1):
        left = reception.visits.member_leaves(visit.id, position).value
    assert (left.state, still_here(left)) == (S.WAITING, 1)
    assert still_here(reception.visits.leave(visit.id).value) == 0


def test_a_place_that_is_not_there_is_refused(reception: Reception) -> None:
    visit = group(reception)
    for position in (2, -2):
        leaving = partial(reception.visits.member_leaves, visit.id, position)
        assert refused_as(leaving) == [ChangedMeanwhile]


def test_a_lead_who_left_may_come_again(reception: Reception) -> None:
    visit = group(reception)
    reception.visits.member_leaves(visit.id, LEAD)
    again = reception.received(person=visit.details.person)
    assert again.state is S.WAITING


def test_leaving_ends_the_stay_of_everybody(reception: Reception) -> None:
    visit = group(reception)
    early = reception.later()
    reception.visits.member_leaves(visit.id, 0)
    late = reception.later()
    left = reception.visits.leave(visit.id).value
    assert [member.left_at for member in left.details.members] == [early, late]


def test_several_purposes_follow_each_other(reception: Reception) -> None:
    stops = (
        Stop(host=reception.szabo, purpose="számla"),
        Stop(host=reception.molnar, purpose="átvétel", topic="csomag"),
    )
    visit = reception.received(stops=stops)
    assert (visit.at_stop, visit.has_next_stop) == (0, True)
    reception.visits.admit(visit.id)
    done = reception.later(10)
    waiting = as_read(reception.visits.go_on(visit.id).value, reception)
    assert (waiting.state, waiting.at_stop, waiting.has_next_stop) == (S.WAITING, 1, False)
    assert (waiting.waiting_since, waiting.admitted_at) == (done, None)
    assert waiting.details.stops[0].done_at == done
    [(host, purpose)] = reception.rows(VisitRow, "host_id", "purpose")
    assert (host, purpose) == (reception.molnar, "átvétel")
    assert refusals(lambda: reception.visits.go_on(visit.id)) == {NotWithHost()}
    shown_in = reception.later(5)
    admitted = reception.visits.admit(visit.id).value
    assert admitted.stop.admitted_at == admitted.admitted_at == shown_in
    assert refusals(lambda: reception.visits.go_on(visit.id)) == {NoNextStop()}
    left = as_read(reception.visits.leave(visit.id).value, reception)
    assert (left.at_stop, left.state) == (1, S.LEFT)


def test_who_leaves_before_the_second_purpose_was_at_the_first(reception: Reception) -> None:
    visit = reception.received(stops=(Stop(host=reception.szabo), Stop(host=reception.molnar)))
    left = as_read(reception.visits.leave(visit.id).value, reception)
    assert (left.at_stop, left.stop.host) == (0, reception.szabo)


# --- waiting ---


def test_what_a_visitor_was_told_is_a_promise_that_is_kept_or_broken(reception: Reception) -> None:
    visit = reception.received()
    outcome = reception.visits.tell(visit.id, 10)
    assert outcome.changed == {Topic.VISITS, Topic.PROMISES}
    assert as_read(outcome.value, reception).told_until == NINE + timedelta(minutes=10)
    reception.later(9)
    assert reception.visits.admit(visit.id).changed == {Topic.VISITS, Topic.PROMISES}
    assert open_promises(reception) == [(1, PromiseState.KEPT)]


@pytest.mark.parametrize(
    ("minutes", "end", "expected"),
    [
        (11, "admit", [PromiseState.BROKEN]),
        (5, "unserved", [PromiseState.BROKEN]),
        (5, "told again", [PromiseState.RENEWED, PromiseState.KEPT]),
    ],
)
def test_a_wait_ends_as_it_was_kept(
    reception: Reception, minutes: int, end: str, expected: list[PromiseState]
) -> None:
    visit = reception.received()
    reception.visits.tell(visit.id, 10)
    reception.later(minutes)
    if end == "unserved":
        reception.visits.leave_unserved(visit.id, "Nem várt tovább")
    else:
        if end == "told again":
            reception.visits.tell(visit.id, 20)
        reception.visits.admit(visit.id)
    assert [state for _, state in open_promises(reception)] == expected


def test_what_a_visitor_was_told_by_mistake_is_taken_back_to_what_was_told_before(
    reception: Reception,
) -> None:
    visits, visit = reception.visits, reception.received()
    none = visits.untell(visit.id, visits.tell(visit.id, 90).value.version)
    assert none.value.told_until is None
    assert none.changed == {Topic.VISITS, Topic.PROMISES}
    assert open_promises(reception) == []
    first = visits.tell(visit.id, 10).value
    reception.later(2)
    again = visits.tell(visit.id, 45).value
    back = visits.untell(visit.id, again.version).value
    assert as_read(back, reception).told_until == first.told_until
    assert [state for _, state in open_promises(reception)] == [PromiseState.OPEN]
    # Neither is a step: what is taken back next is the arrival.
    assert visits.revert(visit.id, back.version).value.state is S.CANCELLED


def test_a_promised_wait_that_somebody_worked_at_is_not_taken_back(reception: Reception) -> None:
    visit = reception.received()
    told = reception.visits.tell(visit.id, 10).value
    promises = PromiseService(reception.desk)
    [promise] = promises.open().value
    promises.keep(promise.id, promise.version)
    assert refused_as(lambda: reception.visits.untell(visit.id, told.version)) == [ChangedMeanwhile]


def test_a_wait_over_the_change_to_summer_time_is_as_long_as_it_was_told(
    reception: Reception,
) -> None:
    reception.clock.at = datetime(2026, 3, 29, 1, 50, tzinfo=BUDAPEST)
    visit = reception.received()
    told = reception.visits.tell(visit.id, 20).value.told_until
    assert told == datetime(2026, 3, 29, 3, 10, tzinfo=BUDAPEST)


def test_the_host_is_reminded_and_the_visitor_offered_something(reception: Reception) -> None:
    visit = reception.received()
    at = reception.later(20)
    assert reception.visits.remind(visit.id).value.reminded_at == at
    offered = reception.visits.offer(visit.id, [Offer.DRINK, Offer.SEAT]).value
    assert as_read(offered, reception).offered == {Offer.DRINK, Offer.SEAT}
    again = reception.visits.offer(visit.id, [Offer.SEAT, Offer.DRINK])
    assert again.changed == frozenset()
    assert reception.visits.offer(visit.id, []).value.offered == frozenset()
    assert K.HOST_REMINDED in reception.kinds(visit.id)


def test_a_reminder_that_was_none_is_taken_back_to_the_one_before(reception: Reception) -> None:
    visits, visit = reception.visits, reception.received()
    none = visits.unremind(visit.id, visits.remind(visit.id).value.version).value
    assert as_read(none, reception).reminded_at is None
    assert refused_as(lambda: visits.unremind(visit.id, none.version)) == [ChangedMeanwhile]
    first = visits.remind(visit.id).value
    reception.later(7)
    again = visits.remind(visit.id).value
    back = visits.unremind(visit.id, again.version).value
    assert as_read(back, reception).reminded_at == first.reminded_at
    assert visits.unremind(visit.id, back.version).value.reminded_at is None
    # None of it is a step: what is taken back next is the arrival.
    latest = visits.remind(visit.id).value
    assert visits.revert(visit.id, latest.version).value.state is S.CANCELLED


def test_who_leaves_unserved_says_why(reception: Reception) -> None:
    visit = reception.received()
    assert refusals(lambda: reception.visits.leave_unserved(visit.id, " ")) == {
        Missing(field="reason")
    }
    left = as_read(reception.visits.leave_unserved(visit.id, "Nem várt tovább").value, reception)
    assert (left.state, left.reason, left.left_at) == (S.UNSERVED, "Nem várt tovább", NINE)
