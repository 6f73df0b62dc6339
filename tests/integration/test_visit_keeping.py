"""Badges, scans, what nobody saw end, and several desks at once, on both databases."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from functools import partial

from desk_gui.db.tables import (
    AuditRow,
    PersonRow,
    VisitEventRow,
    VisitRow,
)
from desk_gui.domain.admission import DoNotAdmit
from desk_gui.domain.audit import Deed
from desk_gui.domain.badges import badge_code, slip_code
from desk_gui.domain.languages import Country
from desk_gui.domain.promises import PromiseState
from desk_gui.domain.refusals import (
    ChangedMeanwhile,
    Refusal,
    RefusedError,
)
from desk_gui.domain.visits import (
    LEAD,
    AlreadyArrived,
    AlreadyInHouse,
    AlreadyOver,
    Badge,
    BadgeNotOut,
    BadgeOfAnotherHouse,
    BadgeOut,
    BadgesNotReturned,
    Member,
    NotABadge,
    NotArrived,
    ScanKind,
    UnknownVisit,
    Visit,
    VisitId,
    VisitTime,
)
from desk_gui.services.changes import Topic
from desk_gui.services.visit_book import VisitBook
from desk_gui.services.visit_rows import house_token, read_events
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
from tests.visits import still_here

__all__ = ["reception"]

# --- plastic badges ---

OUT = BadgesNotReturned(badges=(Badge(number="12", name="Kovács Péter"),))


def test_a_badge_is_with_one_visitor_only(reception: Reception) -> None:
    visit, other = reception.received(), reception.received("Nagy Anna")
    assert reception.visits.issue_badge(visit.id, " a12 ").value.badge_numbers == ("A12",)
    assert reception.visits.issue_badge(visit.id, "A12").changed == frozenset()
    out = BadgeOut(field="number", number="A12", visitor="Kovács Péter")
    assert refusals(lambda: reception.visits.issue_badge(other.id, "a12")) == {out}
    swapped = as_read(reception.visits.issue_badge(visit.id, "13").value, reception)
    assert swapped.badge_numbers == ("13",)
    assert reception.visits.issue_badge(other.id, "A12").value.badge_numbers == ("A12",)
    expected = reception.expected("Tóth Éva")
    assert refusals(lambda: reception.visits.issue_badge(expected.id, "14")) == {NotArrived()}


def test_nobody_leaves_with_a_badge_unasked(reception: Reception) -> None:
    visit = reception.received()
    reception.visits.issue_badge(visit.id, "12")
    for leave in (
        lambda: reception.visits.leave(visit.id),
        lambda: reception.visits.leave_unserved(visit.id, "unta"),
    ):
        assert refusals(leave) == {OUT}
    assert reception.visit(visit.id).state is S.WAITING
    left = reception.visits.leave(visit.id, {"12": False}).value
    assert (left.state, left.badges) == (S.LEFT, ())
    assert (Deed.BADGE_LOST, 1) in reception.rows(AuditRow, "deed", "subject_id")


def test_a_badge_comes_back_by_its_number_also_a_lost_one(reception: Reception) -> None:
    visit = reception.received()
    reception.visits.issue_badge(visit.id, "12")
    assert reception.visits.return_badge("12").value.badges == ()
    assert refusals(lambda: reception.visits.return_badge("12")) == {
        BadgeNotOut(field="number", number="12")
    }
    reception.visits.issue_badge(visit.id, "12")
    reception.visits.lose_badge("12")
    reception.visits.leave(visit.id)
    assert as_read(reception.visits.return_badge("12").value, reception).state is S.LEFT
    other = reception.received("Nagy Anna")
    assert reception.visits.issue_badge(other.id, "12").value.badge_numbers == ("12",)


def badged_group(reception: Reception) -> VisitId:
    """Let five come, two of them besides their head by name, each with a badge but the last."""
    members = (Member(name="Kis Ede"), Member(name="Nagy Béla"))
    visit = reception.received("Nagy Anna", people=5, members=members)
    for number, place in (("1", LEAD), ("2", 0), ("3", 1), ("4", None)):
        reception.visits.issue_badge(visit.id, number, place)
    return visit.id


def test_each_of_a_group_has_a_badge_of_their_own(reception: Reception) -> None:
    visits, visit = reception.visits, badged_group(reception)
    fifth = as_read(visits.issue_badge(visit, "5", None).value, reception)
    assert [(badge.number, badge.place, badge.name) for badge in fifth.badges] == [
        ("1", LEAD, "Nagy Anna"),
        ("2", 0, "Kis Ede"),
        ("3", 1, "Nagy Béla"),
        ("4", None, ""),
        ("5", None, ""),
    ]
    out = BadgeOut(field="number", number="2", visitor="Kis Ede")
    assert refusals(lambda: visits.issue_badge(visit, "2", 1)) == {out}
    assert visits.issue_badge(visit, "6", 0).value.badge_numbers == ("1", "3", "4", "5", "6")
    assert refused_as(lambda: visits.issue_badge(visit, "7", 2)) == [ChangedMeanwhile]
    assert visits.return_badge("3").value.badge_numbers == ("1", "4", "5", "6")
    [line] = VisitBook(reception.desk, lambda: Country.HU).board().value.waiting
    assert line.badge_numbers == ("1", "4", "5", "6")


def test_who_leaves_a_group_gives_their_own_badge_back(reception: Reception) -> None:
    visits, visit = reception.visits, badged_group(reception)
    own = BadgesNotReturned(badges=(Badge(number="2", place=0, name="Kis Ede"),))
    assert refusals(lambda: visits.member_leaves(visit, 0)) == {own}
    gone = visits.member_leaves(visit, 0, {"2": True}).value
    assert gone.badge_numbers == ("1", "3", "4")
    assert refused_as(lambda: visits.issue_badge(visit, "2", 0)) == [ChangedMeanwhile]
    back = as_read(visits.revert(visit, gone.version).value, reception)
    assert (still_here(back), sorted(back.badge_numbers)) == (5, ["1", "2", "3", "4"])


def test_no_group_leaves_before_something_is_said_of_every_badge(reception: Reception) -> None:
    visits, visit = reception.visits, badged_group(reception)
    [untold] = refusals(lambda: visits.leave(visit, {"1": True, "3": False}))
    assert isinstance(untold, BadgesNotReturned)
    assert [badge.number for badge in untold.badges] == ["2", "4"]
    left = visits.leave(visit, {"1": True, "2": True, "3": False, "4": True}).value
    assert (left.state, left.badges) == (S.LEFT, ())
    # The lost one turns up; the others go with the step that is taken back.
    visits.return_badge("3")
    again = visits.revert(visit, reception.visit(visit).version).value
    assert sorted(again.badge_numbers) == ["1", "2", "4"]
    assert [badge.name for badge in again.badges] == ["Nagy Anna", "Kis Ede", ""]


def test_the_badge_of_who_is_named_no_more_is_still_out(reception: Reception) -> None:
    visit = reception.visit(badged_group(reception))
    details = replace(visit.details, members=visit.details.members[1:])
    changed = as_read(reception.visits.change(visit.id, visit.version, details).value, reception)
    assert [(badge.number, badge.name) for badge in changed.badges] == [
        *(("1", "Nagy Anna"), ("2", ""), ("3", "Nagy Béla"), ("4", "")),
    ]


# --- scanning ---


def codes(reception: Reception, visit: Visit) -> tuple[str, str]:
    with reception.desk.database.read() as connection:
        house = house_token(connection)
    badge = badge_code(visit.number, house) if visit.number else ""
    return badge, slip_code(visit.id, house)


def test_a_slip_checks_in_and_a_badge_checks_out(reception: Reception) -> None:
    visit = reception.expected()
    _, slip = codes(reception, visit)
    scanned = reception.visits.scan(slip).value
    assert (scanned.kind, scanned.visit.state) == (ScanKind.ARRIVED, S.WAITING)
    badge, _ = codes(reception, scanned.visit)
    twice = reception.visits.scan(badge)
    assert (twice.value.kind, twice.changed) == (ScanKind.NOTHING, frozenset())
    reception.later()
    scanned = reception.visits.scan(badge).value
    assert (scanned.kind, scanned.visit.state) == (ScanKind.LEFT, S.LEFT)
    assert reception.visits.scan(badge).value.kind is ScanKind.NOTHING
    reception.later()
    assert refusals(lambda: reception.visits.scan(badge)) == {AlreadyOver(state=S.LEFT)}


def test_a_groups_badge_takes_the_whole_group_out(reception: Reception) -> None:
    visit = group(reception)
    badge, _ = codes(reception, visit)
    reception.later()
    assert still_here(reception.visits.scan(badge).value.visit) == 0


def test_a_scan_that_means_nothing_is_said_to(reception: Reception) -> None:
    badge, _ = codes(reception, reception.received())
    assert refusals(lambda: reception.visits.scan("4006381333931")) == {NotABadge()}
    other = badge_code("2026-0001", "ABCDE")
    assert refusals(lambda: reception.visits.scan(other)) == {BadgeOfAnotherHouse()}
    unknown, _ = codes(reception, replace(reception.received("A"), number="2026-0999"))
    assert refusals(lambda: reception.visits.scan(unknown)) == {UnknownVisit()}
    reception.visits.issue_badge(VisitId(1), "12")
    reception.later()
    assert refusals(lambda: reception.visits.scan(badge)) == {OUT}


def test_a_scan_lets_nobody_in_whom_a_note_keeps_out(reception: Reception) -> None:
    visit = reception.expected("Rossz Rudi")
    keep_out(reception, "Rossz Rudi")
    _, slip = codes(reception, visit)
    assert refused_as(lambda: reception.visits.scan(slip)) == [DoNotAdmit]
    read = (Deed.ADMISSION_READ, visit.details.person)
    assert read in reception.rows(AuditRow, "deed", "person_id")


def test_a_scan_passes_over_no_note_that_has_to_be_read_first(reception: Reception) -> None:
    visit = reception.expected("Kovács Péter", people=2, members=(Member(name="Nagy Anna"),))
    keep_out(reception, "Nagy Anna", kind="note")
    _, slip = codes(reception, visit)
    scanned = reception.visits.scan(slip)
    assert (scanned.value.kind, scanned.changed) == (ScanKind.NOTED, frozenset())
    assert reception.visit(visit.id).state is S.EXPECTED
    keep_out(reception, "Kovács Péter")
    assert refused_as(lambda: reception.visits.scan(slip)) == [DoNotAdmit]


# --- forgotten ---


def test_who_is_still_in_at_ten_is_closed_then(reception: Reception) -> None:
    visit, missed = group(reception), reception.expected("Kis Réka")
    reception.visits.issue_badge(visit.id, "12")
    reception.visits.tell(visit.id, 10)
    reception.clock.at = NINE.replace(hour=21, minute=59)
    assert reception.visits.close_forgotten().value == 0
    ten = NINE.replace(hour=22)
    reception.clock.at = ten + timedelta(hours=10)
    outcome = reception.visits.close_forgotten()
    assert (outcome.value, outcome.changed) == (2, frozenset({Topic.VISITS, Topic.PROMISES}))
    closed = reception.visit(visit.id)
    assert (closed.state, closed.left_at, closed.auto_closed) == (S.LEFT, ten, True)
    assert closed.inexact == {VisitTime.LEFT}
    assert closed.badge_numbers == ("12",)
    assert {member.left_at for member in closed.details.members} == {ten}
    assert open_promises(reception) == [(1, PromiseState.BROKEN)]
    no_show = reception.visit(missed.id)
    assert (no_show.state, no_show.auto_closed, no_show.left_at) == (S.NO_SHOW, False, None)
    with reception.desk.database.read() as connection:
        [*_, event] = read_events(connection, visit.id, BUDAPEST)
    assert (event.kind, event.by) == (K.CLOSED, "")
    assert reception.visits.close_forgotten().value == 0


def test_a_visit_at_night_goes_on_over_midnight(reception: Reception) -> None:
    reception.clock.at = NINE.replace(hour=22, minute=30)
    visit = reception.received()
    reception.clock.at = NINE + timedelta(days=1)
    assert reception.visits.close_forgotten().value == 0
    left = reception.visits.leave(visit.id).value
    assert (left.day, left.left_at) == (NINE.date(), NINE + timedelta(days=1))


def test_who_was_shown_in_after_the_hour_was_not_forgotten(reception: Reception) -> None:
    visit = reception.received()
    reception.clock.at = NINE.replace(hour=22, minute=10)
    reception.visits.admit(visit.id)
    assert reception.visits.close_forgotten().value == 0
    reception.clock.at = NINE.replace(hour=22, minute=10) + timedelta(days=1)
    assert reception.visits.close_forgotten().value == 1
    assert reception.visit(visit.id).left_at == NINE.replace(hour=22) + timedelta(days=1)


def test_who_was_closed_by_mistake_stays_in_when_taken_back(reception: Reception) -> None:
    visit = reception.received()
    reception.clock.at = NINE.replace(hour=22, minute=1)
    reception.visits.close_forgotten()
    back = reception.visits.revert(visit.id, reception.visit(visit.id).version).value
    assert (back.state, back.auto_closed, back.inexact) == (S.WAITING, False, frozenset())
    assert reception.visits.close_forgotten().value == 0


def test_what_was_closed_is_corrected_or_confirmed(reception: Reception) -> None:
    one, other = reception.received(), reception.received("Nagy Anna")
    reception.clock.at = NINE + timedelta(days=1)
    reception.visits.close_forgotten()
    five = NINE.replace(hour=17)
    closed = reception.visit(one.id)
    times = {VisitTime.LEFT: five}
    corrected = reception.visits.correct(one.id, closed.version, times, "látták").value
    assert (corrected.left_at, corrected.inexact) == (five, frozenset())
    assert not corrected.auto_closed
    again = reception.visits.uncorrect(one.id, corrected.version, closed).value
    assert replace(again, version=closed.version) == closed
    assert reception.kinds(one.id)[-2:] == [K.CORRECTED, K.CORRECTED]
    confirmed = reception.visits.confirm_forgotten(other.id)
    assert confirmed.value.auto_closed
    assert reception.visits.confirm_forgotten(other.id).changed == frozenset()
    assert reception.kinds(other.id)[-1] is K.CONFIRMED
    # A time that was guessed right counts as exact once somebody said so.
    version = reception.visit(other.id).version
    same = {VisitTime.LEFT: NINE.replace(hour=22)}
    assert (
        reception.visits.correct(other.id, version, same, "így volt").value.inexact == frozenset()
    )


# --- two desks at once ---


def outcomes(deeds: Sequence[Callable[[], object]]) -> tuple[list[object], list[Refusal]]:
    """Do all at once; return what came of those that were done, and why others were not."""

    def tried(deed: Callable[[], object]) -> object:
        try:
            return deed()
        except RefusedError as error:
            return error

    with ThreadPoolExecutor(len(deeds)) as threads:
        results = list(threads.map(tried, deeds))
    done = [each for each in results if not isinstance(each, RefusedError)]
    refused = [each for each in results if isinstance(each, RefusedError)]
    return done, [refusal for each in refused for refusal in each.refusals]


def test_of_four_desks_one_checks_the_visitor_in(reception: Reception) -> None:
    for number in range(1, 4):
        visit = reception.expected(f"Vendég {number}")
        done, reasons = outcomes([partial(reception.visits.arrive, visit.id)] * 4)
        assert len(done) == 1
        assert reasons == [AlreadyArrived(by="Асқарова Ә. М.", at=NINE)] * 3
        assert reception.kinds(visit.id) == [K.EXPECTED, K.ARRIVED]
    numbers = [number for (number,) in reception.rows(VisitRow, "number")]
    assert numbers == ["2026-0001", "2026-0002", "2026-0003"]


def test_numbers_have_no_gap_whoever_comes_at_once(reception: Reception) -> None:
    names = [f"Vendég {number}" for number in range(8)]
    done, reasons = outcomes([partial(reception.received, name) for name in names])
    assert (len(done), reasons) == (8, [])
    numbers = [number for (number,) in reception.rows(VisitRow, "number")]
    assert numbers == [f"2026-{at:04}" for at in range(1, 9)]


def test_the_same_newcomer_at_four_desks_is_one_person_once_in_the_house(
    reception: Reception,
) -> None:
    reception.received("Első Elek")
    done, reasons = outcomes([lambda: reception.received(phone="06 30 123 4567")] * 4)
    assert len(done) == 1
    assert reasons == [AlreadyInHouse(number="2026-0002", at=NINE)] * 3
    assert len(reception.people.search("kovács").value) == 1


def test_the_same_visit_sent_four_times_at_once_is_one(reception: Reception) -> None:
    details = reception.details(phone="06 30 123 4567")
    done, reasons = outcomes([lambda: reception.visits.receive("uid", details).value] * 4)
    assert (len(set(map(repr, done))), reasons) == (1, [])
    assert len(reception.rows(VisitRow, "id")) == len(reception.rows(PersonRow, "id")) == 1


def test_one_badge_goes_to_one_of_four(reception: Reception) -> None:
    visits = [reception.received(f"Vendég {number}").id for number in range(4)]
    done, reasons = outcomes(
        [partial(reception.visits.issue_badge, visit, "12") for visit in visits]
    )
    assert len(done) == 1
    assert [type(each) for each in reasons] == [BadgeOut] * 3


def test_four_workstations_close_the_forgotten_once(reception: Reception) -> None:
    for number in range(5):
        reception.received(f"Vendég {number}")
    reception.clock.at = NINE + timedelta(days=1)
    done, reasons = outcomes([lambda: reception.visits.close_forgotten().value] * 4)
    assert (sum(map(int, map(str, done))), reasons) == (5, [])
    closed = [row for row in reception.rows(VisitEventRow, "id", "kind") if row[1] == K.CLOSED]
    assert len(closed) == 5
