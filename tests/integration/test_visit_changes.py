"""Taking steps of visits back, changing and correcting them, and the appointments that go along."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from desk_gui.db.tables import (
    AppointmentRow,
    AuditRow,
    BadgeLoanRow,
    VisitRow,
    VisitWordRow,
)
from desk_gui.domain.audit import Deed
from desk_gui.domain.people import PersonDetails
from desk_gui.domain.refusals import (
    ChangedMeanwhile,
    Missing,
    Refusal,
)
from desk_gui.domain.staff import StaffHasLeft
from desk_gui.domain.visits import (
    LEAD,
    AlreadyInHouse,
    AlreadyOver,
    HasAppointment,
    InTheFuture,
    Member,
    NotArrived,
    NotHappened,
    NotInOrder,
    Stop,
    StopDone,
    Visit,
    VisitId,
    VisitTime,
)
from desk_gui.services.changes import Topic
from desk_gui.services.visit_rows import read_events
from tests.receptions import K, Reception, S, as_read, group, open_promises, reception
from tests.standing import BUDAPEST, NINE, refusals
from tests.visits import add_staff, add_visit, still_here

__all__ = ["reception"]

# --- taking back ---

Deeds = Sequence[Callable[[Reception, VisitId], object]]


def arrive(reception: Reception, visit: VisitId) -> object:
    return reception.visits.arrive(visit)


def tell(reception: Reception, visit: VisitId) -> object:
    return reception.visits.tell(visit, 10)


def admit(reception: Reception, visit: VisitId) -> object:
    return reception.visits.admit(visit)


def go_on(reception: Reception, visit: VisitId) -> object:
    return reception.visits.go_on(visit)


def issue(reception: Reception, visit: VisitId) -> object:
    return reception.visits.issue_badge(visit, "12")


def one_leaves(reception: Reception, visit: VisitId) -> object:
    return reception.visits.member_leaves(visit, 0)


def lead_leaves(reception: Reception, visit: VisitId) -> object:
    return reception.visits.member_leaves(visit, LEAD)


def leave(reception: Reception, visit: VisitId) -> object:
    return reception.visits.leave(visit, {"12": True})


def lose(reception: Reception, visit: VisitId) -> object:
    return reception.visits.leave(visit, {"12": False})


def unserved(reception: Reception, visit: VisitId) -> object:
    return reception.visits.leave_unserved(visit, "unta", {"12": True})


def miss(reception: Reception, visit: VisitId) -> object:
    return reception.visits.miss(visit)


def cancel(reception: Reception, visit: VisitId) -> object:
    return reception.visits.cancel(visit, "beteg")


def close(reception: Reception, _visit: VisitId) -> object:
    reception.clock.at = NINE.replace(hour=22, minute=1)
    return reception.visits.close_forgotten()


UNDONE: list[Deeds] = [
    [arrive],
    [miss],
    [cancel],
    [close],
    [arrive, admit],
    [arrive, tell, admit],
    [arrive, admit, go_on],
    [arrive, admit, go_on, admit],
    [arrive, leave],
    [arrive, tell, leave],
    [arrive, tell, unserved],
    [arrive, admit, leave],
    [arrive, admit, go_on, admit, leave],
    [arrive, admit, issue, leave],
    [arrive, admit, issue, lose],
    [arrive, one_leaves],
    [arrive, lead_leaves],
    [arrive, one_leaves, leave],
    [arrive, lead_leaves, leave],
    [arrive, lead_leaves, one_leaves],
    [arrive, tell, close],
    [arrive, admit, one_leaves, close],
]


@pytest.mark.parametrize(
    "deeds", UNDONE, ids=lambda deeds: "-".join(deed.__name__ for deed in deeds)
)
def test_a_step_taken_back_leaves_all_as_it_was(reception: Reception, deeds: Deeds) -> None:
    members = (Member(name="Nagy Anna"), Member(name="Tóth Éva"))
    stops = (Stop(host=reception.szabo, purpose="számla"), Stop(host=reception.molnar))
    visit = reception.expected(people=3, members=members, stops=stops).id
    *others, last = deeds
    for deed in others:
        deed(reception, visit)
        reception.later()
    before = reception.visit(visit)
    promises, loans = open_promises(reception), reception.rows(BadgeLoanRow, "id", "lost_at")
    last(reception, visit)
    done = reception.visit(visit)
    assert done.state is not before.state or still_here(done) != still_here(before)
    reception.later()
    back = as_read(reception.visits.revert(visit, done.version).value, reception)
    expected = replace(before, version=back.version, number=back.number)
    assert back == expected
    assert open_promises(reception) == promises
    assert reception.rows(BadgeLoanRow, "id", "lost_at") == loans
    assert reception.kinds(visit)[-1] is K.REVERTED


def test_steps_are_taken_back_one_after_another(reception: Reception) -> None:
    visit = reception.expected()
    for deed in (arrive, admit, leave):
        deed(reception, visit.id)
    states = []
    for _ in range(4):
        version = reception.visit(visit.id).version
        states.append(reception.visits.revert(visit.id, version).value.state)
    assert states == [S.WITH_HOST, S.WAITING, S.EXPECTED, S.CANCELLED]
    version = reception.visit(visit.id).version
    assert refusals(lambda: reception.visits.revert(visit.id, version)) == {
        AlreadyOver(state=S.CANCELLED)
    }


def test_what_was_done_anew_is_taken_back_and_not_what_was_before(reception: Reception) -> None:
    visit = reception.expected()
    reception.visits.arrive(visit.id)
    version = reception.visits.admit(visit.id).value.version
    version = reception.visits.revert(visit.id, version).value.version
    left = reception.visits.leave(visit.id).value
    back = reception.visits.revert(visit.id, left.version).value
    assert (back.state, back.admitted_at) == (S.WAITING, None)
    assert reception.visits.revert(visit.id, back.version).value.state is S.EXPECTED


def test_a_walk_in_taken_back_leaves_its_number_and_nobody_on_record(reception: Reception) -> None:
    visit = reception.received()
    reverted = reception.visits.revert(visit.id, visit.version)
    back = as_read(reverted.value, reception)
    assert (back.state, back.number, back.arrived_at) == (S.CANCELLED, "2026-0001", None)
    assert reverted.changed == {Topic.VISITS, Topic.PEOPLE}
    assert back.details.person is None
    assert reception.people.search("kovács").value == []
    assert reception.received("Nagy Anna").number == "2026-0002"


def test_who_was_on_record_before_stays_there(reception: Reception) -> None:
    first = reception.received(phone="06 30 123 4567")
    reception.visits.leave(first.id)
    again = reception.received(phone="06 30 123 4567")
    back = reception.visits.revert(again.id, again.version).value
    assert back.details.person == first.details.person
    # The first visit put them there, but another names them.
    version = reception.visits.revert(first.id, reception.visit(first.id).version).value.version
    assert reception.visits.revert(first.id, version).value.details.person is not None
    assert len(reception.people.search("kovács").value) == 1


def test_an_arrival_taken_back_keeps_its_number_for_the_next_time(reception: Reception) -> None:
    visit = reception.expected()
    arrived = reception.visits.arrive(visit.id).value
    reception.visits.revert(visit.id, arrived.version)
    reception.received("Nagy Anna")
    assert reception.visits.arrive(visit.id).value.number == "2026-0001"


def test_an_old_undo_is_refused(reception: Reception) -> None:
    visit = reception.received()
    reception.visits.admit(visit.id)
    [refusal] = refusals(lambda: reception.visits.revert(visit.id, visit.version))
    assert refusal == ChangedMeanwhile()
    assert isinstance(refusal, ChangedMeanwhile)
    assert refusal.at == NINE


def test_nobody_is_put_back_into_the_house_twice(reception: Reception) -> None:
    visit = reception.received(phone="06 30 123 4567")
    left = reception.visits.leave(visit.id).value
    reception.received(phone="06 30 123 4567")
    assert refusals(lambda: reception.visits.revert(visit.id, left.version)) == {
        AlreadyInHouse(number="2026-0002", at=NINE)
    }


def test_a_badge_that_somebody_else_has_by_now_stays_with_them(reception: Reception) -> None:
    visit = reception.received()
    reception.visits.issue_badge(visit.id, "12")
    left = reception.visits.leave(visit.id, {"12": True}).value
    other = reception.received("Nagy Anna")
    reception.visits.issue_badge(other.id, "12")
    assert reception.visits.revert(visit.id, left.version).value.badges == ()
    assert reception.visit(other.id).badge_numbers == ("12",)


# --- appointments ---


def appointment(reception: Reception) -> VisitId:
    row = AppointmentRow(
        uid=str(uuid4()),
        recurrence="",
        host_id=reception.szabo,
        kind="visit",
        day=NINE.date(),
        starts_at=(NINE + timedelta(hours=1)).astimezone(ZoneInfo("UTC")),
        ends_at=(NINE + timedelta(hours=2)).astimezone(ZoneInfo("UTC")),
        title="",
        state="planned",
        reason="",
        told=True,
        source="desk",
        created_at=NINE,
        by="",
    )
    with reception.desk.database.write() as session:
        session.add(row)
        session.flush()
        key = row.id
    at = NINE + timedelta(hours=1)
    return add_visit(
        reception.desk, state=S.EXPECTED, host=reception.szabo, appointment=key, expected_at=at
    )


def test_a_cancelled_visit_frees_the_hosts_time_and_takes_it_again(reception: Reception) -> None:
    visit = appointment(reception)
    outcome = reception.visits.cancel(visit, "beteg")
    assert outcome.changed == {Topic.VISITS, Topic.APPOINTMENTS}
    assert reception.rows(AppointmentRow, "state", "reason") == [("cancelled", "beteg")]
    back = reception.visits.revert(visit, outcome.value.version).value
    assert (back.state, back.reason) == (S.EXPECTED, "")
    assert reception.rows(AppointmentRow, "state", "reason") == [("planned", "")]


def test_a_time_that_was_given_away_is_not_taken_again(reception: Reception) -> None:
    visit = appointment(reception)
    cancelled = reception.visits.cancel(visit, "beteg").value
    appointment(reception)
    [refusal] = refusals(lambda: reception.visits.revert(visit, cancelled.version))
    assert type(refusal).__name__ == "OverlapsAppointment"


def test_a_visit_with_an_appointment_moves_with_it_only(reception: Reception) -> None:
    visit = appointment(reception)
    later = NINE + timedelta(hours=3)
    assert refusals(lambda: reception.visits.move(visit, 1, later)) == {HasAppointment()}


# --- changing and correcting ---


def test_a_change_is_written_and_found_by(reception: Reception) -> None:
    visit = reception.received(firm="Ganz")
    details = replace(
        visit.details,
        firm="Láng Zrt.",
        brings="szerződés",
        stops=(Stop(host=reception.molnar, purpose="átvétel"),),
    )
    changed = reception.visits.change(visit.id, visit.version, details)
    assert as_read(changed.value, reception).details == details
    words = {word for word, _ in reception.rows(VisitWordRow, "word", "visit_id")}
    assert {"kovacs", "peter", "lang", "molnar", "iudit", "atvetel", "20260001", "1"} <= words
    assert not {"ganz", "szabo", "szamla"} & words
    last = reception.rows(AuditRow, "id", "deed", "fields")[-1]
    assert last[1:] == (Deed.VISIT_CHANGED, "firm,stops,brings")
    [(host, purpose)] = reception.rows(VisitRow, "host_id", "purpose")
    assert (host, purpose) == (reception.molnar, "átvétel")


def test_a_change_that_changes_nothing_is_none(reception: Reception) -> None:
    visit = reception.received()
    same = reception.visits.change(visit.id, visit.version, visit.details)
    assert (same.value, same.changed) == (visit, frozenset())
    assert K.CHANGED not in reception.kinds(visit.id)


def test_a_change_over_another_one_is_refused(reception: Reception) -> None:
    visit = reception.received()
    details = replace(visit.details, note="a")
    reception.visits.change(visit.id, visit.version, details)
    assert refusals(lambda: reception.visits.change(visit.id, visit.version, details)) == {
        ChangedMeanwhile()
    }


def test_who_left_stays_gone_when_a_group_is_changed(reception: Reception) -> None:
    visit = group(reception)
    gone = reception.later()
    left = reception.visits.member_leaves(visit.id, 1).value
    members = (
        Member(name="Új Ubul"),
        Member(name="Tóth Éva", firm="Ganz"),
        Member(name="Nagy Anna Mária"),
    )
    details = replace(left.details, people=4, members=members)
    changed = as_read(reception.visits.change(visit.id, left.version, details).value, reception)
    assert [(each.name, each.left_at) for each in changed.details.members] == [
        ("Új Ubul", None),
        ("Tóth Éva", gone),
        ("Nagy Anna Mária", None),
    ]
    fewer = replace(changed.details, people=2, members=changed.details.members[1:2])
    last = as_read(reception.visits.change(visit.id, changed.version, fewer).value, reception)
    assert [each.left_at for each in last.details.members] == [gone]


def test_purposes_are_added_and_taken_out_but_not_those_begun(reception: Reception) -> None:
    stops = (Stop(host=reception.szabo), Stop(host=reception.molnar))
    visit = reception.received(stops=stops)
    reception.visits.admit(visit.id)
    waiting = reception.visits.go_on(visit.id).value
    third = Stop(host=reception.szabo, purpose="aláírás")
    more = replace(waiting.details, stops=(*waiting.details.stops, third))
    longer = as_read(reception.visits.change(visit.id, waiting.version, more).value, reception)
    assert (longer.at_stop, longer.has_next_stop) == (1, True)
    assert longer.details.stops[0].done_at == NINE
    back = reception.visits.change(visit.id, longer.version, waiting.details).value
    assert as_read(back, reception).details == waiting.details
    only = replace(waiting.details, stops=waiting.details.stops[:1])
    assert refusals(lambda: reception.visits.change(visit.id, back.version, only)) == {
        StopDone(field="stops")
    }


def test_a_note_can_be_changed_after_the_host_has_left_the_firm(reception: Reception) -> None:
    gone = add_staff(reception.desk, "Régi Réka", left_on=date(2026, 11, 1))
    visit = reception.visit(add_visit(reception.desk, state=S.LEFT, host=gone))
    details = replace(visit.details, note="Elhagyta az esernyőjét")
    changed = reception.visits.change(visit.id, visit.version, details).value
    assert changed.details.note == "Elhagyta az esernyőjét"
    other = replace(details, stops=(Stop(host=reception.szabo), Stop(host=gone)))
    assert refusals(lambda: reception.visits.change(visit.id, changed.version, other)) == {
        StaffHasLeft(field="stops.1.host", name="Régi Réka", on=date(2026, 11, 1))
    }


def test_a_name_put_right_is_right_on_record_too(reception: Reception) -> None:
    visit = reception.received("Kovcs Péter")
    details = replace(visit.details, name="Kovács Péter")
    outcome = reception.visits.change(visit.id, visit.version, details)
    assert outcome.changed == {Topic.VISITS, Topic.PEOPLE}
    assert reception.person(outcome.value).details.full_name == "Kovács Péter"
    known = reception.people.add("uid", PersonDetails(family_name="Tóth", given_name="E.")).value
    other = reception.received("Tóth Éva", person=known.id)
    details = replace(other.details, name="Tóth Évi")
    reception.visits.change(other.id, other.version, details)
    assert reception.person(other).details == known.details


def test_another_person_is_put_on_record_by_a_change(reception: Reception) -> None:
    visit = reception.received()
    details = replace(visit.details, name="Nagy Anna", person=None)
    changed = reception.visits.change(visit.id, visit.version, details).value
    assert changed.details.person not in {None, visit.details.person}
    details = replace(changed.details, name="Tóth Éva", person=None)
    again = reception.visits.change(visit.id, changed.version, details).value
    assert reception.person(again).details.full_name == "Tóth Éva"


def test_a_corrected_time_leaves_a_trace(reception: Reception) -> None:
    visit = reception.received()
    reception.visits.admit(visit.id)
    reception.later(60)
    left = reception.visits.leave(visit.id).value
    times = {
        VisitTime.ARRIVED: NINE - timedelta(minutes=5),
        VisitTime.LEFT: NINE + timedelta(minutes=30),
    }
    corrected = as_read(
        reception.visits.correct(visit.id, left.version, times, "A portás látta").value, reception
    )
    assert corrected.arrived_at == corrected.waiting_since == times[VisitTime.ARRIVED]
    assert corrected.left_at == corrected.stop.done_at == times[VisitTime.LEFT]
    with reception.desk.database.read() as connection:
        events = read_events(connection, visit.id, BUDAPEST)[-2:]
    assert [(each.kind, each.field, each.by, each.reason) for each in events] == [
        (K.CORRECTED, "arrived_at", "Асқарова Ә. М.", "A portás látta"),
        (K.CORRECTED, "left_at", "Асқарова Ә. М.", "A portás látta"),
    ]
    assert events[0].before == NINE.isoformat()
    assert events[0].after == times[VisitTime.ARRIVED].isoformat()


def test_a_wrong_correction_says_what_is_wrong(reception: Reception) -> None:
    visits, expected = reception.visits, reception.expected("Nagy Anna")

    def correcting(visit: Visit, time: VisitTime, at: datetime, reason: str = "x") -> set[Refusal]:
        return refusals(lambda: visits.correct(visit.id, visit.version, {time: at}, reason))

    assert correcting(expected, VisitTime.ARRIVED, NINE) == {NotArrived(field="arrived_at")}
    visit = reception.received()
    assert correcting(visit, VisitTime.LEFT, NINE) == {
        NotHappened(field="left_at", time=VisitTime.LEFT)
    }
    assert correcting(visit, VisitTime.ADMITTED, NINE) == {
        NotHappened(field="admitted_at", time=VisitTime.ADMITTED)
    }
    assert correcting(visit, VisitTime.ARRIVED, NINE, " ") == {Missing(field="reason")}
    ahead = NINE + timedelta(minutes=1)
    assert correcting(visit, VisitTime.ARRIVED, ahead) == {InTheFuture(field="arrived_at")}
    at = reception.later(10)
    visit = visits.admit(visit.id).value
    reception.later(10)
    after = at + timedelta(minutes=5)
    assert correcting(visit, VisitTime.ARRIVED, after) == {
        NotInOrder(field="arrived_at", earlier=after, later=at)
    }
    assert reception.visit(visit.id) == visit


def test_a_step_that_was_forgotten_is_added_afterwards(reception: Reception) -> None:
    visit = reception.received()
    reception.later(30)
    left = reception.visits.leave(visit.id).value
    shown_in = NINE + timedelta(minutes=12)
    corrected = reception.visits.correct(
        visit.id, left.version, {VisitTime.ADMITTED: shown_in}, "kimaradt"
    ).value
    assert as_read(corrected, reception).admitted_at == corrected.stop.admitted_at == shown_in


def test_a_time_that_is_only_about_known_stays_a_guess_until_somebody_stands_for_it(
    reception: Reception,
) -> None:
    visit = reception.received()
    reception.later(30)
    visits, when = reception.visits, {VisitTime.ARRIVED: NINE - timedelta(minutes=5)}
    about = visits.correct(visit.id, visit.version, when, "névsor", about=when).value
    assert about.inexact == {VisitTime.ARRIVED}
    same = visits.correct(visit.id, about.version, when, "névsor", about=when).value
    assert same.version == about.version
    assert visits.correct(visit.id, about.version, when, "látták").value.inexact == frozenset()


def test_a_correction_within_a_group_keeps_who_left_in_order(reception: Reception) -> None:
    visit = group(reception)
    reception.later(20)
    reception.visits.member_leaves(visit.id, 0)
    reception.later(20)
    left = reception.visits.leave(visit.id).value
    early = {VisitTime.LEFT: NINE + timedelta(minutes=10)}
    [refusal] = refusals(lambda: reception.visits.correct(visit.id, left.version, early, "x"))
    assert isinstance(refusal, NotInOrder)
    half_past = {VisitTime.LEFT: NINE + timedelta(minutes=30)}
    corrected = reception.visits.correct(visit.id, left.version, half_past, "x").value
    assert [each.left_at for each in corrected.details.members] == [
        NINE + timedelta(minutes=20),
        NINE + timedelta(minutes=30),
    ]


def test_a_correction_over_the_change_of_the_clock_knows_both_half_past_twos(
    reception: Reception,
) -> None:
    first = datetime(2026, 10, 25, 2, 30, tzinfo=BUDAPEST)
    reception.clock.at = first
    visit = reception.received()
    reception.clock.at = first.replace(fold=1)
    left = reception.visits.leave(visit.id).value
    assert left.left_at is not None
    assert left.left_at.utcoffset() == timedelta(hours=1)
    reception.clock.at = datetime(2026, 10, 25, 9, 0, tzinfo=BUDAPEST)
    ten_past = {VisitTime.LEFT: first.replace(minute=10, fold=1)}
    corrected = reception.visits.correct(visit.id, left.version, ten_past, "x").value
    assert corrected.left_at == ten_past[VisitTime.LEFT]
    wrong = {VisitTime.LEFT: first.replace(minute=10)}
    [refusal] = refusals(lambda: reception.visits.correct(visit.id, corrected.version, wrong, "x"))
    assert isinstance(refusal, NotInOrder)
