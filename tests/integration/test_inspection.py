import shutil
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import make_url, text

from desk_gui.db.engine import open_database
from desk_gui.domain.actors import Actor
from desk_gui.domain.inspection import Finding, FindingKind, InspectionCancelled
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Address, PersonDetails
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.subscriptions import PaymentMethod, VoidReason
from desk_gui.services.access import Desk
from desk_gui.services.anchor import AnchorFile, anchor_path
from desk_gui.services.inspection import Inspection
from desk_gui.services.people import PeopleService
from desk_gui.services.subscription_book import SubscriptionBook
from desk_gui.services.subscriptions import SubscriptionService
from tests.conftest import Clock
from tests.offices import Counter, line, open_counter, sale
from tests.tampering import tamper


@pytest.fixture
def counter(desk: Desk) -> Counter:
    """An office that has sold three forms, voided one and printed one."""
    counter = open_counter(desk)
    service, book = SubscriptionService(desk, print), SubscriptionBook(desk)
    first = service.sell(
        sale(counter, line(counter), line(counter, publication_id=counter.second_publication))
    ).value
    service.sell(sale(counter, method=PaymentMethod.CARD))
    service.void(first[0].id, VoidReason.SPOILT_BLANK)
    book.record_print([first[1].id])
    return counter


@pytest.fixture
def anchor(tmp_path: Path) -> AnchorFile:
    return AnchorFile(anchor_path(tmp_path))


def test_an_office_that_nobody_touched_is_whole(desk: Desk, counter: Counter) -> None:
    report = Inspection(desk).check().value
    assert report.finding is None
    assert report.rows > 10
    assert report.numbers == 3 + 2
    assert report.total == 3 * 3801 * 100


@pytest.mark.parametrize(
    ("statement", "kind", "table", "key"),
    [
        ("UPDATE audit SET fields = 'note' WHERE id = 3", FindingKind.LINK, "audit", "3"),
        ("UPDATE audit SET at = 'yesterday' WHERE id = 3", FindingKind.LINK, "audit", "3"),
        ("UPDATE audit SET link = digest WHERE id = 2", FindingKind.LINK, "audit", "2"),
        ("DELETE FROM audit WHERE id = 2", FindingKind.GAP, "audit", "2"),
        ("UPDATE audit SET id = 0 WHERE id = 1", FindingKind.GAP, "audit", "1"),
        ("UPDATE chain_keys SET key = 'ab'", FindingKind.LINK, "chain_keys", "1"),
        ("DELETE FROM form_voids", FindingKind.MISSING_ROW, "form_voids", "1"),
        (
            "UPDATE form_voids SET note = 'x'",
            FindingKind.DIGEST,
            "form_voids",
            "form_voids:1;form_events:4",
        ),
        (
            "INSERT INTO form_prints (form_id, count, at, note, by)"
            " SELECT form_id, 1, at, note, by FROM form_prints",
            FindingKind.ADDED_ROW,
            "form_prints",
            "2.1",
        ),
        (
            "UPDATE number_series SET last = 9 WHERE name LIKE 'ps1/%'",
            FindingKind.NUMBER_SERIES,
            "number_series",
            "ps1/020103/26",
        ),
        (
            "UPDATE people SET code = 'K-000009' WHERE id = 2",
            FindingKind.WRONG_NUMBER,
            "people",
            "2",
        ),
    ],
)
def test_whatever_is_changed_past_the_program_is_named(
    desk: Desk,
    database_url: str,
    counter: Counter,
    statement: str,
    kind: FindingKind,
    table: str,
    key: str,
) -> None:
    tamper(database_url, statement)
    found = Inspection(desk).check().value.finding
    assert found is not None
    assert (found.kind, found.table, found.key) == (kind, table, key)


def test_an_entry_besides_the_chain_is_seen(
    desk: Desk, database_url: str, counter: Counter
) -> None:
    columns = "at, workstation, deed, subject_kind, purpose, fields, covers, digest, link"
    tamper(
        database_url,
        f"INSERT INTO audit (id, {columns}) SELECT -1, {columns} FROM audit WHERE id = 1",
    )
    found = Inspection(desk).check().value.finding
    assert found is not None
    assert (found.kind, found.table) == (FindingKind.ADDED_ROW, "audit")


def test_a_cut_off_end_leaves_rows_that_no_entry_covers(
    desk: Desk, database_url: str, counter: Counter
) -> None:
    tamper(database_url, "DELETE FROM audit WHERE id = (SELECT MAX(id) FROM audit)")
    found = Inspection(desk).check().value.finding
    assert found is not None
    assert (found.kind, found.table) == (FindingKind.ADDED_ROW, "form_prints")


def test_a_cut_off_end_with_its_rows_is_seen_by_the_anchor(
    desk: Desk, database_url: str, counter: Counter, anchor: AnchorFile
) -> None:
    assert anchor.keep(desk)
    kept = anchor.read()
    assert kept is not None
    tamper(
        database_url,
        "DELETE FROM form_events WHERE kind = 'printed'",
        "DELETE FROM form_prints",
        "DELETE FROM audit WHERE id = (SELECT MAX(id) FROM audit)",
    )
    assert Inspection(desk).check().value.whole
    inspection = Inspection(desk, anchor)
    older = Finding(
        kind=FindingKind.OLDER, table="audit", key=str(kept.entries), entry=kept.entries
    )
    assert inspection.check().value.finding == older
    assert inspection.check_tail().value == older


def test_an_anchor_that_the_history_does_not_hold_is_kept(
    desk: Desk, database_url: str, counter: Counter, tmp_path: Path, anchor: AnchorFile
) -> None:
    anchor.keep(desk)
    kept = anchor.read()
    tamper(database_url, "DELETE FROM audit WHERE id = (SELECT MAX(id) FROM audit)")
    PeopleService(desk, lambda: Country.KZ).add(str(uuid4()), PersonDetails(family_name="Ким"))
    PeopleService(desk, lambda: Country.KZ).add(str(uuid4()), PersonDetails(family_name="Ким"))
    again = AnchorFile(anchor_path(tmp_path))
    assert not again.keep(desk)
    assert again.read() == kept
    found = Inspection(desk, again).check_tail().value
    assert found is not None
    assert found.kind is FindingKind.REWRITTEN


def test_an_older_copy_put_back_is_seen_at_the_start(
    sqlite_url: str, actor: Actor, clock: Clock, anchor: AnchorFile, tmp_path: Path
) -> None:
    def work(times: int) -> Finding | None:
        database = open_database(sqlite_url)
        desk = Desk(database, lambda: actor, clock)
        found = Inspection(desk, anchor).check_tail().value
        for _ in range(times):
            clock.at += timedelta(minutes=1)
            add_person(desk, "Ким")
        if found is None:
            anchor.keep(desk)
        database.close()
        return found

    path = Path(make_url(sqlite_url).database or "")
    assert work(3) is None
    shutil.copy(path, tmp_path / "old.db")
    assert work(3) is None
    shutil.copy(tmp_path / "old.db", path)
    found = work(0)
    assert found is not None
    assert found.kind is FindingKind.OLDER


def test_a_lost_trigger_is_named(desk: Desk, database_url: str, counter: Counter) -> None:
    on = "" if database_url.startswith("sqlite") else " ON payments"
    with desk.database.write() as session:
        session.execute(text(f"DROP TRIGGER payments_refuse_delete{on}"))
    found = Inspection(desk).check().value.finding
    assert found == Finding(kind=FindingKind.UNGUARDED, table="payments", key="delete")


def test_a_number_left_out_is_named_even_if_every_seal_holds(desk: Desk, counter: Counter) -> None:
    """As a program would leave it that counts on without posting."""
    with desk.database.write() as session:
        session.execute(text("UPDATE number_series SET last = last + 1 WHERE name LIKE 'ps1/%'"))
    SubscriptionService(desk, print).sell(sale(counter))
    found = Inspection(desk).check().value.finding
    assert found is not None
    assert (found.kind, found.key) == (FindingKind.NUMBER_GAP, "ps1/020103/26/000004")


def test_text_that_cannot_be_read_is_a_finding(sqlite_desk: Desk, sqlite_url: str) -> None:
    add_person(sqlite_desk, "Ким")
    tamper(sqlite_url, "UPDATE audit SET workstation = CAST(x'ff41' AS TEXT)")
    found = Inspection(sqlite_desk).check().value.finding
    assert found == Finding(kind=FindingKind.UNREADABLE, table="audit")


def test_a_look_can_be_stopped(desk: Desk, counter: Counter) -> None:
    told: list[int] = []
    with pytest.raises(RefusedError) as refused:
        Inspection(desk).check(lambda done, _total: told.append(done), lambda: len(told) > 2)
    assert refused.value.refusals == (InspectionCancelled(),)
    assert len(told) == 3


def test_an_anchor_file_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    path = anchor_path(tmp_path)
    for content in ("", "{", "[]", '{"entries": null, "link": ""}', "\xff"):
        path.write_text(content, "latin-1")
        assert AnchorFile(path).read() is None


def add_person(desk: Desk, family_name: str) -> None:
    details = PersonDetails(
        family_name=family_name,
        addresses=(Address(postal_index="020103", text="Абай көшесі, 14"),),
    )
    PeopleService(desk, lambda: Country.KZ).add(str(uuid4()), details)
