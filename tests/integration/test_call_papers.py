"""What the telephone's papers are made from, on both databases."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from desk_gui.db.tables import AuditRow, CallCountRow, table
from desk_gui.domain.audit import Deed, Purpose
from desk_gui.domain.badges import message_code, slip_code
from desk_gui.domain.calls import (
    AlreadyConfirmed,
    CallOutcome,
    CallPlanDetails,
    Direction,
    MessageId,
    ReadBack,
    SlipOfAnotherHouse,
    UnknownCall,
    UnknownMessage,
)
from desk_gui.domain.languages import Country
from desk_gui.domain.promises import PromiseState
from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.domain.staff import Presence
from desk_gui.domain.visits import NotABadge, VisitId
from desk_gui.papers import Papers
from desk_gui.services.access import Desk
from desk_gui.services.anchor import AnchorFile
from desk_gui.services.inspection import Inspection
from desk_gui.services.visit_rows import house_token
from desk_gui.settings import Workstation
from desk_gui.telephone_papers import TelephonePapers
from tests.accounts import add_account
from tests.conftest import Clock
from tests.papers import pages, solid
from tests.telephones import TEN, Telephone, open_telephone
from tests.visit_papers import head

DAY = TEN.date()


@pytest.fixture
def phone(desk: Desk, clock: Clock) -> Telephone:
    return open_telephone(desk, clock)


def deeds(phone: Telephone) -> list[str]:
    with phone.desk.database.read() as connection:
        return list(connection.scalars(select(AuditRow.deed)))


def test_a_slip_has_the_message_its_promise_and_where_the_callee_is(phone: Telephone) -> None:
    call = phone.message("Kovács Péter", "számla ügyben", urgent=True)
    assert call.message is not None
    paper = phone.papers.message(call.message.id).value
    assert paper is not None
    assert (paper.to, paper.room, paper.post) == ("Szabó István", "214", "osztályvezető")
    assert (paper.name, paper.phone, paper.text) == (
        "Kovács Péter",
        "+36 1 234 5678",
        "számla ügyben",
    )
    assert paper.whereabouts is not None
    assert (paper.whereabouts.state, paper.stand_in) == (Presence.OUT, "Molnár Judit")
    assert paper.whereabouts.back_at == TEN.replace(hour=14)
    assert paper.promised_at == TEN.replace(hour=12)
    assert (paper.told, paper.read_back, paper.ask_first) == (False, False, "a számla száma")
    assert deeds(phone).count(Deed.MESSAGE_PRINTED.value) == 1
    assert phone.papers.message(MessageId(99)).value is None


def test_what_was_said_aloud_is_ticked(phone: Telephone) -> None:
    said = frozenset({ReadBack.NUMBER, ReadBack.TIME})
    message = phone.message().message
    assert message is not None
    call = phone.book.call(message.call, Purpose.CALL).value
    assert call is not None
    details = replace(call.details, read_back=said)
    phone.calls.change(call.id, call.version, details)
    paper = phone.papers.message(message.id).value
    assert paper is not None
    assert (paper.told, paper.read_back) == (True, True)


def test_a_slip_that_is_scanned_confirms_its_message_once(phone: Telephone) -> None:
    message = phone.message().message
    assert message is not None
    paper = phone.papers.message(message.id).value
    assert paper is not None
    confirmed = phone.calls.confirm_scanned(paper.code).value
    assert (confirmed.id, confirmed.confirmed_at) == (message.id, phone.clock.at)
    at = phone.later(1 / 60)
    assert phone.calls.confirm_scanned(paper.code).value == confirmed
    phone.later()
    with pytest.raises(RefusedError) as refused:
        phone.calls.confirm_scanned(paper.code)
    by = phone.desk.actor().name
    assert refused.value.refusals == (AlreadyConfirmed(by=by, at=confirmed.confirmed_at or at),)
    phone.calls.unconfirm(message.id)
    assert phone.calls.confirm_scanned(paper.code).value.confirmed_at == phone.clock.at


def test_the_slip_of_a_message_that_was_taken_back_confirms_no_other(phone: Telephone) -> None:
    call = phone.message()
    assert call.message is not None
    paper = phone.papers.message(call.message.id).value
    assert paper is not None
    phone.calls.revert(call.id, call.version)
    phone.message()
    with pytest.raises(RefusedError) as refused:
        phone.calls.confirm_scanned(paper.code)
    assert refused.value.refusals == (UnknownMessage(),)


def test_a_code_of_no_message_here_confirms_nothing(phone: Telephone) -> None:
    message = phone.message().message
    assert message is not None
    with phone.desk.database.read() as connection:
        house = house_token(connection)
    other = message_code(message.id, "AAAAA")
    codes = (slip_code(VisitId(1), house), message_code(MessageId(99), house), other, "VIS")
    found: list[Refusal] = []
    for code in codes:
        with pytest.raises(RefusedError) as refused:
            phone.calls.confirm_scanned(code)
        found += refused.value.refusals
    assert found == [NotABadge(), UnknownMessage(), SlipOfAnotherHouse(), NotABadge()]
    assert [each.id for each in phone.book.unconfirmed().value] == [message.id]


def test_a_protocol_follows_a_promise_to_its_end(phone: Telephone) -> None:
    phone.take("First")
    phone.later(5)
    kept, renewed, opened = (phone.message(name) for name in ("Kept", "Renewed", "Open"))
    by_call = {each.details.call: each for each in phone.promises.open().value}
    phone.later(60)
    phone.promises.keep(by_call[kept.id].id, by_call[kept.id].version)
    later = TEN + timedelta(days=1, hours=1)
    old = by_call[renewed.id]
    new = phone.promises.renew(old.id, old.version, later, "beteg").value
    phone.clock.at = TEN + timedelta(days=1)
    phone.promises.break_(new.id, new.version, "mégsem")
    phone.take("Tomorrow")
    paper = phone.papers.protocol(DAY).value
    assert [entry.line.name for entry in paper.entries] == ["First", "Kept", "Renewed", "Open"]
    first, one, two, three = paper.entries
    assert (first.promised_at, first.ended) == (None, None)
    assert (one.ended, one.ended_at) == (PromiseState.KEPT, TEN + timedelta(minutes=65))
    assert (two.ended, two.promised_at) == (PromiseState.BROKEN, TEN + timedelta(minutes=125))
    assert (three.ended, three.promised_at) == (None, TEN + timedelta(minutes=125))
    assert paper.figures.calls == 4
    assert opened.id == three.line.id


def test_a_report_counts_by_day_and_callee_with_what_was_purged(phone: Telephone) -> None:
    phone.message()
    phone.take(asked_for=None, direction=Direction.OUT)
    phone.miss()
    phone.clock.at = TEN + timedelta(days=1)
    phone.take()
    purged = {
        "day": date(2026, 11, 2),
        "hour": 9,
        "direction": Direction.IN.value,
        "outcome": CallOutcome.MISSED.value,
        "calls": 7,
        "seconds": 0,
    }
    with phone.desk.database.post() as connection:
        connection.execute(insert(table(CallCountRow)), purged)
    report = phone.papers.report(date(2026, 11, 1), date(2026, 11, 30)).value
    loads = {each.day.day: (each.incoming, each.outgoing, each.missed) for each in report.days}
    assert loads == {2: (7, 0, 7), 18: (2, 1, 1), 19: (1, 0, 0)}
    assert [(each.callee, each.calls, each.messages) for each in report.callees] == [
        ("Szabó István", 2, 1),
        ("", 2, 0),
    ]
    assert report.figures.calls == 11
    assert sum(each.calls for each in report.days) == report.figures.calls


def test_a_reference_of_a_print_job_becomes_its_paper(phone: Telephone, tmp_path: Path) -> None:
    message = phone.message().message
    assert message is not None
    add_account(phone.desk, "bela", "Nagy Béla")
    handover = phone.handovers.hand_over("1", "bela", "Kulcs").value
    sheet = CallPlanDetails(number="06 52 123 456", goal="Időpont", questions="Mikor jön?")
    plan = phone.calls.plan("1", sheet).value
    papers = TelephonePapers(
        papers=Papers(Workstation(tmp_path / "settings.json")),
        calls=phone.book,
        book=phone.papers,
        handovers=phone.handovers,
        inspection=Inspection(phone.desk, AnchorFile(tmp_path / "anchor")),
        head=lambda: head(Country.HU),
        now=phone.clock,
        worker=lambda: "Асқарова Ә. М.",
    )
    for reference, said in (
        (f"message:{message.id}", "TELEFONÜZENET"),
        (f"plan:{plan.id}", "Mikor jön?"),
        (f"calls:{DAY}", "Hívásjegyzőkönyv"),
        (f"calls:{DAY}:2", "MÁSOLAT / COPY 2. sz."),
        (f"handover:{handover.id}:0", "Nagy Béla"),
    ):
        assert solid(said) in solid(" ".join(pages(papers.build(reference)))), reference
    assert solid("Hívásjelentés") in solid(" ".join(pages(papers.report(DAY, DAY))))
    for reference, refusal in (
        ("message:99", UnknownMessage()),
        ("plan:99", UnknownCall()),
        ("handover:99:0", UnknownCall()),
        ("visits:1", UnknownCall()),
    ):
        with pytest.raises(RefusedError) as refused:
            papers.build(reference)
        assert refused.value.refusals == (refusal,)
