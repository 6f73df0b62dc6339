"""Retention on both databases: what goes, what stays and why, and that it is done once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import String, func, insert, select, update

from desk_gui.db.tables import (
    POSTED,
    AdmissionNoteRow,
    AppointmentRow,
    AuditRow,
    BadgeLoanRow,
    Base,
    CallRow,
    CallWordRow,
    EvacuationPersonRow,
    EvacuationRow,
    HoldRow,
    MailRow,
    MessageRow,
    PersonRow,
    PromiseRow,
    PurgeRow,
    VisitCountRow,
    VisitEventRow,
    VisitMemberRow,
    VisitRow,
    VisitStopRow,
    VisitWordRow,
    table,
)
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.audit import Deed, Purpose
from desk_gui.domain.calls import Call
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonDetails, PersonId, Phone
from desk_gui.domain.refusals import ChangedMeanwhile, Refusal, RefusedError
from desk_gui.domain.retention import (
    NoSuchRecord,
    OpenMatters,
    Purged,
    PurgeGoesOn,
    PurgeReport,
    RecordKind,
    UnderHold,
)
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import Member, Stop, VisitEventKind, VisitId, VisitState
from desk_gui.services.access import Desk
from desk_gui.services.erasures import ErasureList
from desk_gui.services.people import PeopleService
from desk_gui.services.people_erasure import PeopleErasure
from desk_gui.services.record_kinds import KINDS
from desk_gui.services.redaction import FREE_TEXTS
from desk_gui.services.retention import RetentionService
from desk_gui.services.retention_kinds import KindOfRecord
from desk_gui.services.subscriptions import SubscriptionService
from desk_gui.services.sweeping import SWEEP_MARK
from desk_gui.services.visit_book import VisitBook
from tests.conftest import NOON, Clock
from tests.offices import add_person, open_counter, sale
from tests.telephones import open_telephone
from tests.visits import add_event, add_staff, add_visit

_LONG = 100
"""Letters from which on a column takes more than a word."""
OLD = date(2026, 8, 1)
"""109 days before the clock of the tests: over for visits."""
LONG_AGO = NOON - timedelta(days=500)


def refusals(action: Callable[[], object]) -> tuple[Refusal, ...]:
    with pytest.raises(RefusedError) as refused:
        action()
    return refused.value.refusals


@pytest.fixture
def keeper(desk: Desk, tmp_path: Path) -> RetentionService:
    return RetentionService(desk, tmp_path, lambda: Country.KZ)


def rows(desk: Desk, kind: type[Base]) -> int:
    with desk.database.read() as connection:
        return connection.execute(select(func.count()).select_from(table(kind))).scalar_one()


def old_visit(desk: Desk, name: str = "Kovács Péter", **known: object) -> VisitId:
    """Put a visit of an August morning on record: came at 9:10, shown in at 9:30, left at 10."""
    usual: dict[str, object] = {
        "state": VisitState.LEFT,
        "day": OLD,
        "arrived_at": datetime(2026, 8, 1, 9, 10, tzinfo=UTC),
        "admitted_at": datetime(2026, 8, 1, 9, 30, tzinfo=UTC),
        "left_at": datetime(2026, 8, 1, 10, 0, tzinfo=UTC),
    }
    return add_visit(desk, name, **{**usual, **known})  # type: ignore[arg-type]


def add(desk: Desk, row: type[Base], /, **values: object) -> int:
    with desk.database.post() as connection:
        made = connection.execute(insert(table(row)), values).inserted_primary_key
        return int(made[0]) if made else 0


def promise(desk: Desk, state: str = "kept", **known: object) -> int:
    usual: dict[str, object] = {
        "uid": str(uuid4()),
        "kind": "call_back",
        "text": "Call Kovács Péter back",
        "due_at": LONG_AGO,
        "state": state,
        "channel": "phone",
        "made_at": LONG_AGO,
        "made_by": "Kis Réka",
        "closed_at": None if state == "open" else LONG_AGO.astimezone(UTC),
        "closed_by": "",
        "reason": "",
        "version": 1,
    }
    return add(desk, PromiseRow, **{**usual, **known})


def letter(desk: Desk, staff: StaffId, kind: str, reference: int) -> None:
    about = {"kind": kind, "reference": reference, "staff_id": staff, "uid": kind}
    went = {"state": "sent", "attempts": 1, "trouble": "", "at": LONG_AGO, "sent_at": LONG_AGO}
    add(desk, MailRow, **about, **went)


def note(desk: Desk, **known: object) -> int:
    usual: dict[str, object] = {
        "uid": str(uuid4()),
        "kind": "do_not_admit",
        "name": "Kovács Péter",
        "folded_name": "kovacs peter",
        "firm": "",
        "text": "shouted at the guard",
        "audience": "desk",
        "at": LONG_AGO,
        "by": "Kis Réka",
        "lifted_by": "",
        "version": 1,
    }
    return add(desk, AdmissionNoteRow, **{**usual, **known})


def appointment(desk: Desk, host: int, day: date = OLD) -> int:
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    return add(
        desk,
        AppointmentRow,
        uid=str(uuid4()),
        recurrence="",
        host_id=host,
        kind="visit",
        day=day,
        starts_at=at,
        ends_at=at + timedelta(minutes=30),
        title="Kovács Péter",
        state="planned",
        reason="",
        told=True,
        source="desk",
        created_at=at,
        by="",
        version=1,
    )


def evacuation(desk: Desk, *lines: dict[str, object]) -> int:
    key = add(
        desk,
        EvacuationRow,
        uid=str(uuid4()),
        kind="drill",
        started_at=LONG_AGO,
        started_by="",
        ended_at=LONG_AGO,
        ended_by="",
        note="Kovács Péter came out last",
    )
    usual = {"firm": "", "place": "108", "found_by": "", "added": False, "found_at": LONG_AGO}
    for position, line in enumerate(lines):
        values = {**usual, **line, "evacuation_id": key, "position": position}
        add(desk, EvacuationPersonRow, **values)
    return key


def test_a_visit_goes_whole_and_its_numbers_stay(desk: Desk, keeper: RetentionService) -> None:
    host = add_staff(desk, "Horváth Zoltán")
    booked = appointment(desk, host)
    visit = old_visit(
        desk,
        host=host,
        members=[Member(name="Kiss Márta")],
        appointment=booked,
        person=add_person(desk, family_name="Kovács", given_name="Péter"),
    )
    fresh = add_visit(desk, "Tóth Gergely")
    add_event(desk, visit, VisitEventKind.LEFT)
    with desk.database.read() as connection:
        parts = [
            connection.scalar(select(table(row).c.id)) for row in (VisitMemberRow, VisitEventRow)
        ]
    loan = {"number": "7", "visit_id": visit, "member_id": parts[0], "ended_in": parts[1]}
    add(desk, BadgeLoanRow, **loan, unnamed=False, issued_at=LONG_AGO, returned_at=LONG_AGO)
    first = promise(desk, "renewed", visit_id=visit)
    promise(desk, "kept", visit_id=visit, renews_id=first)
    letter(desk, host, "host_slip", visit)
    # A message of the same key is no visit of it.
    letter(desk, host, "message_slip", visit)
    evacuation(desk, {"visit_id": visit, "name": "Kovács Péter"})

    report = keeper.purge().value

    assert {line.kind: line.purged for line in report.lines} == {
        RecordKind.VISITS: 1,
        RecordKind.CALLS: 0,
        RecordKind.PEOPLE: 0,
    }
    with desk.database.read() as connection:
        assert connection.scalars(select(VisitRow.id)).all() == [fresh]
        line = connection.execute(select(table(EvacuationPersonRow))).one()
        (counts,) = connection.execute(select(table(VisitCountRow))).all()
    assert (line.name, line.place, line.visit_id) == ("", "", None)
    assert line.found_at is not None
    assert tuple(counts) == (OLD, 9, "left", False, 1, 2, 1, 20, 1)
    for kind in (AppointmentRow, VisitMemberRow, BadgeLoanRow, PromiseRow, VisitEventRow):
        assert rows(desk, kind) == 0, kind
    assert rows(desk, MailRow) == 1
    for part in (table(VisitStopRow), table(VisitWordRow)):
        with desk.database.read() as connection:
            assert set(connection.scalars(select(part.c.visit_id))) == {fresh}


def test_the_figures_are_the_same_before_and_after(desk: Desk, keeper: RetentionService) -> None:
    host = add_staff(desk, "Horváth Zoltán")
    old_visit(desk, host=host, members=[Member(name="Kiss Márta")])
    old_visit(desk, admitted_at=datetime(2026, 8, 1, 9, 15, tzinfo=UTC))
    old_visit(desk, auto_closed=True)
    old_visit(desk, state=VisitState.UNSERVED, admitted_at=None)
    old_visit(desk, state=VisitState.NO_SHOW, arrived_at=None, admitted_at=None, left_at=None)
    book = VisitBook(desk, lambda: Country.KZ)
    before = book.figures(OLD, OLD).value
    without = book.figures(OLD, OLD, without_auto_closed=True).value
    assert (before.visits, before.over_norm) == (4, 3)
    keeper.purge()
    assert rows(desk, VisitRow) == 0
    after = book.figures(OLD, OLD).value
    assert after.waited_minutes == pytest.approx(before.waited_minutes, abs=0.01)
    assert replace(after, waited_minutes=before.waited_minutes) == before
    after = book.figures(OLD, OLD, without_auto_closed=True).value
    assert replace(after, waited_minutes=without.waited_minutes) == without


def test_a_visitor_who_was_expected_long_ago_did_not_come(
    desk: Desk, keeper: RetentionService
) -> None:
    add_visit(desk, state=VisitState.EXPECTED, day=OLD)
    keeper.purge()
    with desk.database.read() as connection:
        (counts,) = connection.execute(select(table(VisitCountRow))).all()
    assert (counts.hour, counts.state, counts.visits) == (-1, "no_show", 1)


@pytest.mark.parametrize("days", [30, 90])
def test_a_visit_stays_until_its_period_is_over(
    desk: Desk, keeper: RetentionService, clock: Clock, days: int
) -> None:
    periods = keeper.periods().value
    keeper.save_periods(replace(periods, days={**periods.days, RecordKind.VISITS: days}))
    old_visit(desk)
    clock.at = datetime(2026, 8, 1, 12, tzinfo=UTC) + timedelta(days=days)
    assert keeper.purge().value.purged == 0
    clock.at += timedelta(days=1)
    assert keeper.due().value[0].purged == 1
    assert keeper.purge().value.purged == 1


def test_what_is_open_keeps_a_visit(desk: Desk, keeper: RetentionService) -> None:
    inside = old_visit(desk, state=VisitState.WITH_HOST, left_at=None)
    promised = old_visit(desk)
    promise(desk, "open", visit_id=promised)
    carrying = old_visit(desk, badge="12")
    line = keeper.purge().value.lines[0]
    assert (line.purged, line.protected) == (0, 3)
    with desk.database.read() as connection:
        assert set(connection.scalars(select(VisitRow.id))) == {inside, promised, carrying}


def test_a_hold_keeps_a_visit_and_of_a_person_every_visit(
    desk: Desk, keeper: RetentionService
) -> None:
    person = add_person(desk, family_name="Kovács", given_name="Péter")
    visits = [
        old_visit(desk),
        old_visit(desk, person=person),
        old_visit(desk, "Tóth", members=[Member(name="Kovács Péter", person=person)]),
    ]
    first = keeper.hold("h-1", RecordKind.VISITS, visits[0], "complaint 12").value
    second = keeper.hold("h-2", RecordKind.PEOPLE, person, "court").value
    assert keeper.due().value[0].held == 3
    assert keeper.purge().value.purged == 0
    keeper.release(first.id)
    assert keeper.purge().value.lines[0].purged == 1
    keeper.release(second.id)
    assert keeper.purge().value.lines[0].purged == 2


def test_a_hold_is_set_once_told_by_name_and_released(desk: Desk, keeper: RetentionService) -> None:
    person = add_person(desk, family_name="Kovács", given_name="Péter")
    visit = old_visit(desk, number="2026-0147")
    keeper.hold("h-1", RecordKind.PEOPLE, person, "court")
    keeper.hold("h-1", RecordKind.PEOPLE, person, "court")
    held = keeper.hold("h-2", RecordKind.VISITS, visit, "complaint").value
    assert [(hold.name, hold.reason, hold.by) for hold in keeper.holds().value] == [
        ("Kovács Péter · 2026-0147", "complaint", desk.actor().name),
        ("Kovács Péter · K-000001", "court", desk.actor().name),
    ]
    assert keeper.holds_on(RecordKind.VISITS, visit).value == [held]
    released = keeper.release(held.id).value
    assert (released.released_by, keeper.release(held.id).value) == (desk.actor().name, released)
    assert keeper.holds_on(RecordKind.VISITS, visit).value == []


@pytest.mark.parametrize(
    ("kind", "record"),
    [(RecordKind.VISITS, 404), (RecordKind.PEOPLE, 404), (RecordKind.CALLS, 1)],
)
def test_what_is_not_there_cannot_be_held(
    keeper: RetentionService, kind: RecordKind, record: int
) -> None:
    assert refusals(lambda: keeper.hold("h", kind, record, "why")) == (NoSuchRecord(),)


def test_a_record_to_hold_is_found_by_letters(desk: Desk, keeper: RetentionService) -> None:
    PeopleService(desk, lambda: Country.KZ).add(
        "p", PersonDetails(family_name="Kovács", given_name="Péter")
    )
    visit = old_visit(desk, number="2026-0147", firm="Zöldkő Bt.")
    person, found = keeper.find("kov pet").value
    assert (person.kind, person.name, person.about) == (
        RecordKind.PEOPLE,
        "Kovács Péter",
        "K-000001",
    )
    assert (found.record, found.about, found.day) == (visit, "2026-0147 · Zöldkő Bt.", OLD)
    assert [hit.record for hit in keeper.find("0147").value if hit.kind is RecordKind.VISITS]
    assert keeper.find("  ").value == []


def aged(desk: Desk, **names: str) -> PersonId:
    """Put somebody on record whom nobody has touched for 500 days."""
    person = add_person(desk, **names)
    with desk.database.write() as session:
        session.execute(
            update(table(PersonRow))
            .where(table(PersonRow).c.id == person)
            .values(created_at=LONG_AGO, folded_name="kovacs peter")
        )
    return person


def people(report: PurgeReport) -> Purged:
    (line,) = (each for each in report.lines if each.kind is RecordKind.PEOPLE)
    return line


def gone(desk: Desk) -> set[int]:
    with desk.database.read() as connection:
        return set(connection.scalars(select(PersonRow.id).where(PersonRow.family_name == "")))


def test_a_person_nothing_names_is_erased(
    desk: Desk, keeper: RetentionService, tmp_path: Path
) -> None:
    person = aged(desk, family_name="Kovács", given_name="Péter")
    fresh = add_person(desk, family_name="Tóth")
    forgotten: list[object] = []
    keeper.forget = forgotten.extend
    assert people(keeper.purge().value).purged == 1
    assert gone(desk) == {person}
    assert fresh not in gone(desk)
    assert len(ErasureList(tmp_path).uids()) == 1
    assert [each.id for each in forgotten] == [person]  # type: ignore[attr-defined]
    with desk.database.read() as connection:
        erased = select(AuditRow.person_id).where(AuditRow.deed == Deed.PERSON_ERASED)
        assert connection.scalars(erased).all() == [person]
    assert keeper.purge().value.purged == 0


def test_somebody_taken_back_by_hand_goes_too(desk: Desk, keeper: RetentionService) -> None:
    person = aged(desk, family_name="Kovács", given_name="Péter")
    with desk.database.write() as session:
        session.get_one(PersonRow, person).removed = True
    keeper.purge()
    assert gone(desk) == {person}


def names_them(desk: Desk, person: PersonId, what: str) -> None:
    """Let something name a person."""
    match what:
        case "visit":
            add_visit(desk, person=person, state=VisitState.LEFT)
        case "member":
            member = Member(name="Kovács Péter", person=person)
            add_visit(desk, "Tóth", members=[member], state=VisitState.LEFT)
        case "promise":
            promise(desk, "open", person_id=person)
        case "note":
            note(desk, person_id=person)
        case "hold":
            add_hold(desk, person)
        case "changed":
            audit(desk, person, Deed.PERSON_CHANGED)


def add_hold(desk: Desk, person: PersonId) -> None:
    add(
        desk,
        HoldRow,
        uid="h",
        kind="people",
        record_id=person,
        reason="court",
        at=LONG_AGO,
        by="",
        released_by="",
    )


def audit(desk: Desk, person: PersonId, deed: Deed) -> None:
    with desk.change() as (_, journal):
        journal.note(deed, person=person, purpose=Purpose.ENQUIRY)


@pytest.mark.parametrize("what", ["visit", "member", "promise", "note", "hold", "changed"])
def test_who_is_named_or_was_touched_stays(desk: Desk, keeper: RetentionService, what: str) -> None:
    person = aged(desk, family_name="Kovács", given_name="Péter")
    names_them(desk, person, what)
    keeper.purge()
    assert gone(desk) == set()


def test_a_look_keeps_nobody_and_neither_do_things_that_are_over(
    desk: Desk, keeper: RetentionService
) -> None:
    person = aged(desk, family_name="Kovács", given_name="Péter")
    audit(desk, person, Deed.PERSON_OPENED)
    promise(desk, "kept", person_id=person)
    note(desk, person_id=person, lifted_at=LONG_AGO)
    old_visit(desk, person=person)
    keeper.purge()
    assert gone(desk) == {person}


def test_a_form_keeps_its_people_until_the_period_of_money_is_over(
    desk: Desk, keeper: RetentionService, clock: Clock
) -> None:
    counter = open_counter(desk)
    SubscriptionService(desk, lambda _form: None).sell(sale(counter, payer_id=counter.organisation))
    clock.at = NOON + timedelta(days=5 * 365)
    line = people(keeper.purge().value)
    assert (line.purged, line.protected) == (0, 2)
    clock.at += timedelta(days=1)
    assert people(keeper.purge().value).purged == 2
    assert rows(desk, VisitRow) == 0


def test_what_ended_and_is_no_visit_goes_after_the_visits(
    desk: Desk, keeper: RetentionService
) -> None:
    host = add_staff(desk, "Horváth Zoltán")
    appointment(desk, host)
    coming = appointment(desk, host, NOON.date())
    first = promise(desk, "renewed")
    open_one = promise(desk, "open", renews_id=first)
    note(desk, lifted_at=LONG_AGO)
    note(desk, until=OLD)
    stays = note(desk)
    evacuation(
        desk,
        {"name": "Kovács Péter", "added": True},
        {"name": "Horváth Zoltán", "staff_id": host},
    )
    keeper.purge()
    with desk.database.read() as connection:
        assert connection.scalars(select(AppointmentRow.id)).all() == [coming]
        kept = connection.execute(select(PromiseRow.id, PromiseRow.renews_id)).all()
        assert [tuple(row) for row in kept] == [(open_one, None)]
        assert connection.scalars(select(AdmissionNoteRow.id)).all() == [stays]
        lines = connection.scalars(select(EvacuationPersonRow.name)).all()
        assert sorted(lines) == ["", "Horváth Zoltán"]
        assert connection.scalars(select(EvacuationRow.note)).all() == [""]


def test_what_is_kept_of_somebody_under_a_hold_stays(desk: Desk, keeper: RetentionService) -> None:
    person = aged(desk, family_name="Kovács", given_name="Péter")
    add_hold(desk, person)
    promise(desk, "kept", person_id=person)
    note(desk, person_id=person, lifted_at=LONG_AGO)
    keeper.purge()
    assert (rows(desk, PromiseRow), rows(desk, AdmissionNoteRow)) == (1, 1)


class Stopping:
    """Wishes to stop after so many questions."""

    def __init__(self, after: int) -> None:
        self._left = after

    def __call__(self) -> bool:
        self._left -= 1
        return self._left < 0


def test_a_run_that_is_stopped_keeps_what_it_did_and_the_next_goes_on(
    desk: Desk, keeper: RetentionService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(KindOfRecord, "batch", 2)
    for _ in range(5):
        old_visit(desk)
    told: list[tuple[int, int]] = []
    report = keeper.purge(lambda done, total: told.append((done, total)), Stopping(2)).value
    assert (report.purged, report.whole) == (4, False)
    assert told == [(0, 5), (2, 5), (4, 5)]
    assert rows(desk, VisitRow) == 1
    assert keeper.keep_up().value is not None
    assert rows(desk, VisitRow) == 0
    newest, stopped = keeper.reports().value
    assert (newest.by, newest.purged, newest.whole) == ("", 1, True)
    assert stopped == report


def test_the_nightly_run_is_made_once_and_nobody_signs_for_it(
    desk: Desk, keeper: RetentionService, clock: Clock
) -> None:
    old_visit(desk)
    first = keeper.keep_up().value
    assert first is not None
    assert (first.by, first.purged) == ("", 1)
    assert keeper.keep_up().value is None
    clock.at = NOON + timedelta(hours=14, minutes=1)
    second = keeper.keep_up().value
    assert second is not None
    assert second.purged == 0
    assert [report.purged for report in keeper.reports().value] == [0, 1]


def test_by_night_nobody_is_erased_before_the_periods_were_said(
    desk: Desk, keeper: RetentionService, clock: Clock
) -> None:
    person = aged(desk, family_name="Kovács", given_name="Péter")
    keeper.keep_up()
    assert gone(desk) == set()
    keeper.save_periods(keeper.periods().value)
    clock.at += timedelta(days=1)
    keeper.keep_up()
    assert gone(desk) == {person}


def test_two_desks_do_not_purge_at_once(
    desk: Desk, keeper: RetentionService, tmp_path: Path
) -> None:
    old_visit(desk)
    other = RetentionService(desk, tmp_path / "other", lambda: Country.KZ)
    seen: list[object] = []

    def tell(_done: int, _total: int) -> None:
        seen.append(refusals(other.purge))
        seen.append(other.keep_up().value)

    keeper.purge(tell)
    assert seen[:2] == [(PurgeGoesOn(),), None]
    assert other.purge().value.purged == 0


def test_periods_are_changed_from_what_was_read(desk: Desk, keeper: RetentionService) -> None:
    read = keeper.periods().value
    saved = keeper.save_periods(replace(read, runs_at=180)).value
    assert (saved.version, keeper.periods().value) == (1, saved)
    assert [type(each) for each in refusals(lambda: keeper.save_periods(read))] == [
        ChangedMeanwhile
    ]
    with desk.database.read() as connection:
        noted = select(AuditRow.fields).where(AuditRow.deed == Deed.RETENTION_CHANGED)
        assert connection.scalars(noted).all() == ["runs_at"]


def test_a_report_names_nobody(desk: Desk, keeper: RetentionService) -> None:
    old_visit(desk, purpose="Kovács Péter brings the keys")
    keeper.purge()
    with desk.database.read() as connection:
        kept = [tuple(row) for row in connection.execute(select(table(PurgeRow)))]
        noted = [tuple(row) for row in connection.execute(select(table(AuditRow)))]
    assert "Kovács" not in str(kept) + str(noted)


def test_erasing_by_hand_waits_for_what_is_open_and_for_a_hold(
    desk: Desk, keeper: RetentionService, tmp_path: Path
) -> None:
    person = add_person(desk, family_name="Kovács", given_name="Péter")
    erasure = PeopleErasure(desk, tmp_path)
    visit = add_visit(desk, person=person)
    promise(desk, "open", visit_id=visit)
    add_visit(desk, "Tóth", members=[Member(name="K. P.", person=person)])
    assert refusals(lambda: erasure.erase(person, 1)) == (OpenMatters(count=3),)
    held = keeper.hold("h", RecordKind.VISITS, visit, "complaint 12").value
    assert refusals(lambda: erasure.erase(person, 1)) == (
        UnderHold(reason="complaint 12", by=desk.actor().name),
    )
    keeper.release(held.id)
    assert refusals(lambda: erasure.erase(person, 1)) == (OpenMatters(count=3),)
    assert gone(desk) == set()


def test_an_erased_visitor_leaves_days_and_counts_and_the_others_of_the_group(
    desk: Desk, tmp_path: Path
) -> None:
    host = add_staff(desk, "Horváth Zoltán")
    person = add_person(desk, family_name="Kovács", given_name="Péter")
    visit = old_visit(
        desk,
        person=person,
        host=host,
        firm="Zöldkő",
        phone="+36301234567",
        purpose="the lift",
        members=[Member(name="Kiss Márta", firm="Zöldkő")],
    )
    along = old_visit(
        desk,
        "Tóth Gergely",
        members=[Member(name="Kovács Péter", person=person)],
        purpose="asks for Kovács Péter",
        stops=[Stop(host=host, purpose="asks for Kovács Péter")],
    )
    PeopleErasure(desk, tmp_path).erase(person, 1)
    book = VisitBook(desk, lambda: Country.KZ)
    mine = book.visit(visit, Purpose.ENQUIRY).value
    theirs = book.visit(along, Purpose.ENQUIRY).value
    assert mine is not None
    assert theirs is not None
    details = mine.details
    assert (details.name, details.firm, details.phone, details.stops[0].purpose) == ("",) * 4
    assert (mine.day, details.people, details.stops[0].host) == (OLD, 2, host)
    assert [member.name for member in details.members] == ["Kiss Márta"]
    assert (theirs.details.name, theirs.details.members[0].name) == ("Tóth Gergely", "")
    assert theirs.details.stops[0].purpose == "asks for …"
    assert theirs.version > 1
    with desk.database.read() as connection:
        words = set(connection.scalars(select(VisitWordRow.word)))
    assert {"kiss", "marta", "toth", "gergeli"} <= words
    assert not words & {"peter", "kovacs", "lift"}


def test_a_namesake_on_record_keeps_what_is_linked_to_nobody(desk: Desk, tmp_path: Path) -> None:
    known = {"family_name": "Kovács", "given_name": "Péter", "folded_name": "kovacs peter"}
    person, other = add_person(desk, **known), add_person(desk, **known)
    unlinked = old_visit(desk)
    erasure = PeopleErasure(desk, tmp_path)
    erasure.erase(person, 1)
    with desk.database.read() as connection:
        name = select(VisitRow.name).where(VisitRow.id == unlinked)
        assert connection.scalar(name) == "Kovács Péter"
    erasure.erase(other, 1)
    with desk.database.read() as connection:
        assert connection.scalar(name) == ""


def test_the_mark_of_a_sweep_is_gone_once_the_file_was_written_anew(
    desk: Desk, keeper: RetentionService, tmp_path: Path
) -> None:
    old_visit(desk)
    keeper.purge()
    assert not (tmp_path / SWEEP_MARK).exists()
    (tmp_path / SWEEP_MARK).touch()
    keeper.keep_up()
    keeper.keep_up()
    assert not (tmp_path / SWEEP_MARK).exists()


def test_every_kind_is_known_by_one_object() -> None:
    kinds = [kind.kind for kind in KINDS]
    assert len(kinds) == len(set(kinds))
    assert RecordKind.MONEY not in kinds


def test_who_may_not_keep_privacy_purges_nothing(desk: Desk, tmp_path: Path) -> None:
    nobody = Actor(name="", counter="", permissions=EVERYTHING - {"keep_privacy"})
    keeper = RetentionService(replace(desk, actor=lambda: nobody), tmp_path, lambda: Country.KZ)
    old_visit(desk)
    assert len(refusals(keeper.purge)) == 1
    assert rows(desk, VisitRow) == 1


def test_a_call_goes_whole_and_its_numbers_stay(
    desk: Desk, keeper: RetentionService, clock: Clock
) -> None:
    telephone = open_telephone(desk, clock)
    call = telephone.message()
    assert call.message is not None
    letter(desk, telephone.szabo, "message_slip", call.message.id)
    telephone.take("Tóth Gergely", "+36 20 999 8888", reason="a question")
    missed = telephone.miss()
    telephone.calls.settle(missed.id)
    before = telephone.book.figures(clock().date(), clock().date()).value
    clock.at += timedelta(days=91)
    lines = {line.kind: line for line in keeper.due().value}
    assert (lines[RecordKind.CALLS].purged, lines[RecordKind.CALLS].protected) == (2, 1)
    settle(desk, call)
    keeper.purge()
    for kind in (CallRow, MessageRow, CallWordRow, PromiseRow, MailRow):
        assert rows(desk, kind) == 0, (kind, missed)
    day = (clock.at - timedelta(days=91)).date()
    after = telephone.book.figures(day, day).value
    assert (after.calls, after.by_outcome, after.by_hour) == (
        before.calls,
        before.by_outcome,
        before.by_hour,
    )


def test_who_was_not_heard_is_an_open_matter_for_a_month_longer_and_no_more(
    desk: Desk, keeper: RetentionService, clock: Clock, tmp_path: Path
) -> None:
    telephone = open_telephone(desk, clock)
    details = PersonDetails(family_name="Kovács", phones=(Phone(typed="+36 1 765 4321"),))
    person = PeopleService(desk, lambda: Country.HU).add("p", details).value
    telephone.miss("+36 1 765 4321")
    erase = partial(PeopleErasure(desk, tmp_path).erase, person.id, person.version)
    assert refusals(erase) == (OpenMatters(count=1),)
    for days, kept in ((91, 1), (29, 1), (1, 0)):
        clock.at += timedelta(days=days)
        keeper.purge()
        assert rows(desk, CallRow) == kept, days
    erase()


def settle(desk: Desk, call: Call) -> None:
    """Let a message be confirmed and all that was promised be kept."""
    with desk.database.post() as connection:
        connection.execute(update(table(MessageRow)).values(confirmed_at=LONG_AGO))
        closed = {"state": "kept", "closed_at": LONG_AGO}
        connection.execute(update(table(PromiseRow)).values(closed))


def test_an_erased_caller_leaves_the_call_without_them(
    desk: Desk, tmp_path: Path, clock: Clock
) -> None:
    telephone = open_telephone(desk, clock)
    person = PeopleService(desk, lambda: Country.HU).add(
        "p",
        PersonDetails(
            family_name="Kovács", given_name="Péter", phones=(Phone(typed="+36 1 234 5678"),)
        ),
    )
    linked = telephone.message(text="Kovács Péter about the invoice")
    unlinked = telephone.take("", "+36 1 234 5678", reason="no name given")
    other = telephone.take("Tóth Gergely", "+36 20 999 8888", reason="asks for Kovács Péter")
    erasure = PeopleErasure(desk, tmp_path)
    erase = partial(erasure.erase, person.value.id, person.value.version)
    assert [type(each) for each in refusals(erase)] == [OpenMatters]
    settle(desk, linked)
    erase()
    with desk.database.read() as connection:
        left = {row.id: row for row in connection.execute(select(table(CallRow)))}
        words = set(connection.scalars(select(CallWordRow.word)))
        said = connection.scalars(select(MessageRow.text)).all()
    for key in (linked.id, unlinked.id):
        assert (left[key].name, left[key].number, left[key].digits, left[key].reason) == ("",) * 4
    assert left[other.id].reason == "asks for …"
    assert said == [""]
    assert "toth" in words
    assert not words & {"kovacs", "peter", "3612345678", "invoice"}


def test_every_text_somebody_may_write_in_is_known() -> None:
    """A new column of words joins ``FREE_TEXTS``, or is one that names nobody else."""
    own = {"name", "firm", "phone", "number", "digits", "folded_name", "typed", "place", "topic"}
    own |= {"family_name", "given_name", "patronymic", "email", "post", "room", "title", "uid"}
    own |= {"folded_title", "editorial_phone", "reference", "printer", "queue_id", "trouble"}
    own |= {"login_key", "roles", "password", "recovery", "by"}
    free = {(kind.__tablename__, name) for kind, names in FREE_TEXTS.items() for name in names}
    known_texts = {("person_addresses", "text"), ("phrases", "text")}
    unknown = [
        (rows.name, column.name)
        for rows in Base.metadata.sorted_tables
        for column in rows.c
        if rows.name not in POSTED and isinstance(column.type, String)
        if (column.type.length or _LONG) >= _LONG and (rows.name, column.name) not in free
        if column.name not in own and not column.name.endswith("_by")
    ]
    assert set(unknown) == known_texts
