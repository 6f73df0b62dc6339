"""Backups and what becomes of them: on both databases where those differ."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text

from desk_gui.db.chain import check_links, head
from desk_gui.db.chain_rows import check_rows
from desk_gui.db.engine import open_database
from desk_gui.domain.actors import EVERYTHING, Actor, Permission
from desk_gui.domain.audit import Deed, anchor_code
from desk_gui.domain.backups import (
    BackupDamaged,
    BackupReason,
    BrokenOff,
    KeyUnreadable,
    NoBackup,
    NotEmpty,
    PassphraseNeeded,
    PassphraseTooShort,
    SecondPlaceSame,
    SecondTrouble,
    WrongPassphrase,
)
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonDetails
from desk_gui.domain.refusals import NotAllowed, Refusal, RefusedError
from desk_gui.services.access import Desk
from desk_gui.services.backups import BackupService
from desk_gui.services.erasures import ErasureList
from desk_gui.services.people import PeopleService
from desk_gui.services.people_erasure import PeopleErasure
from desk_gui.services.restoring import Restoring
from desk_gui.services.subscriptions import SubscriptionService
from desk_gui.settings import Workstation
from tests.conftest import Clock
from tests.databases import PostgresServer
from tests.offices import OFFICE, Counter, open_counter, sale

WORDS = "correct horse battery"


def refusals(action: Callable[[], object]) -> tuple[Refusal, ...]:
    with pytest.raises(RefusedError) as refused:
        action()
    return refused.value.refusals


class Office:
    """A desk with its data folder, and what is done with the backups there."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk = replace(desk, workstation="counter 2")
        self.folder = folder
        self.workstation = Workstation(folder / "settings.toml")
        self.backups = BackupService(self.desk, folder, self.workstation)
        self.counter: Counter = open_counter(desk)

    def sell(self) -> str:
        return self.selling(self.desk).sell(sale(self.counter)).value[0].number

    @staticmethod
    def selling(desk: Desk) -> SubscriptionService:
        return SubscriptionService(desk, lambda _form: None)

    def back_up(self) -> Path:
        return self.backups.make(BackupReason.EVERY_QUARTER).value

    def restoring(self, url: str = "") -> Restoring:
        """Close the database, and return what restores over it."""
        self.desk.database.close()
        url = url or f"sqlite:///{self.desk.database.file}"
        actor = Actor(name="A", counter="1", permissions=EVERYTHING)
        return Restoring(self.folder, url, self.workstation, actor, self.desk.now, "counter 2")

    def names(self) -> list[str]:
        return sorted(path.name for path in (self.folder / "backups").iterdir())


@pytest.fixture
def office(desk: Desk, tmp_path: Path) -> Office:
    return Office(desk, tmp_path)


@pytest.fixture
def embedded(sqlite_desk: Desk, tmp_path: Path) -> Office:
    return Office(sqlite_desk, tmp_path)


def all_of(url: str, statement: str) -> list[tuple[object, ...]]:
    with closing(open_database(url)) as database, database.read() as connection:
        return [tuple(row) for row in connection.execute(text(statement))]


NUMBERS = "SELECT number FROM subscription_forms ORDER BY id"


def test_a_backup_is_a_whole_database_of_its_own(office: Office) -> None:
    number = office.sell()
    made = office.back_up()
    office.sell()
    with closing(open_database(f"sqlite:///{made}")) as copy, copy.read() as connection:
        assert check_links(connection) is None
        assert check_rows(connection) is None
        assert connection.execute(text(NUMBERS)).all() == [(number,)]
        with pytest.raises(Exception, match="posted rows never change"), copy.post() as writing:
            writing.execute(text("UPDATE payments SET total = 1"))


def test_a_look_tells_what_a_backup_holds(office: Office) -> None:
    number = office.sell()
    made = office.back_up()
    with office.desk.database.read() as connection:
        end = head(connection)
    found = office.backups.look(made).value
    assert (found.office, found.last_number, found.whole) == (OFFICE.name, number, True)
    assert (found.entries, found.anchor) == (end.entries, anchor_code(end.entries, end.link))
    assert found.at == office.desk.now()


def test_the_next_is_due_a_quarter_later_if_something_changed(office: Office, clock: Clock) -> None:
    assert office.backups.keep_up().value is not None
    clock.at += timedelta(minutes=20)
    assert office.backups.keep_up().value is None
    office.sell()
    assert office.backups.keep_up().value is not None
    office.sell()
    clock.at += timedelta(minutes=14)
    assert office.backups.keep_up().value is None
    clock.at -= timedelta(hours=3)
    assert office.backups.keep_up().value is not None


def test_old_ones_go_and_the_newest_stays(embedded: Office, clock: Clock) -> None:
    for _ in range(3):
        embedded.back_up()
        clock.at += timedelta(minutes=15)
    clock.at += timedelta(days=2)
    newest = embedded.back_up()
    assert [each.at.day for each in embedded.backups.backups().value] == [20, 18]
    assert embedded.backups.backups().value[0].path == newest


def test_a_sealed_one_opens_with_its_passphrase_only(embedded: Office) -> None:
    embedded.backups.set_passphrase(WORDS)
    made = embedded.back_up()
    assert made.suffix == ".sealed"
    assert "Нұрланова".encode() not in made.read_bytes()
    assert embedded.backups.look(made, WORDS).value.whole
    assert refusals(lambda: embedded.backups.look(made)) == (PassphraseNeeded(field="passphrase"),)
    wrong = lambda: embedded.backups.look(made, WORDS[:-1])  # noqa: E731
    assert refusals(wrong) == (WrongPassphrase(field="passphrase"),)
    assert embedded.names() == [made.name, "state.json"]


def test_a_passphrase_is_long_and_a_spoilt_key_makes_no_open_backup(embedded: Office) -> None:
    (short,) = refusals(lambda: embedded.backups.set_passphrase("secret"))
    assert isinstance(short, PassphraseTooShort)
    embedded.workstation.change(backup_key="zz")
    assert refusals(embedded.back_up) == (KeyUnreadable(),)


def test_the_second_place_gets_each_and_catches_up_when_it_is_back(
    embedded: Office, clock: Clock
) -> None:
    stick = embedded.folder.parent / f"{embedded.folder.name}-stick"
    stick.mkdir()
    embedded.backups.choose_second(stick)
    own = stick / "desk-counter 2"
    first = embedded.back_up()
    stick.rename(stick.with_name("pocket"))
    clock.at += timedelta(minutes=15)
    second = embedded.back_up()
    state = embedded.backups.status().value.state
    assert (state.second_trouble, state.second_since) == (SecondTrouble.MISSING, clock.at)
    stick.with_name("pocket").rename(stick)
    embedded.backups.keep_up()
    assert embedded.backups.status().value.state.second_trouble is None
    copies = [(own / made.name).read_bytes() for made in (first, second)]
    assert copies == [first.read_bytes(), second.read_bytes()]


def test_the_second_place_is_not_beside_the_first(embedded: Office) -> None:
    beside = lambda: embedded.backups.choose_second(embedded.folder / "backups")  # noqa: E731
    assert refusals(beside) == (SecondPlaceSame(field="second_place"),)


def test_one_broken_off_leaves_nothing(office: Office) -> None:
    make = lambda: office.backups.make_now(cancelled=lambda: True)  # noqa: E731
    if office.desk.database.file is None:
        assert refusals(make) == (BrokenOff(),)
    else:
        with office.desk.database.post() as connection:
            rows = [{"word": f"{n:064}"} for n in range(5_000)]
            connection.execute(
                text("INSERT INTO person_words VALUES (:word, 1, 'person', '', '', '', '', '')"),
                rows,
            )
        assert refusals(make) == (BrokenOff(),)
    assert office.names() == []


def test_what_a_role_may(embedded: Office) -> None:
    nobody = replace(
        embedded.desk,
        actor=lambda: Actor(name="", counter="", permissions=frozenset({Permission.SELL})),
    )
    backups = BackupService(nobody, embedded.folder, embedded.workstation)
    made = backups.make(BackupReason.DAY_CLOSED).value
    for deed in (backups.make_now, backups.backups, lambda: backups.look(made)):
        (refusal,) = refusals(deed)
        assert isinstance(refusal, NotAllowed)


def test_a_restore_brings_back_what_was_and_keeps_what_there_is(embedded: Office) -> None:
    first = embedded.sell()
    made = embedded.back_up()
    later = embedded.sell()
    restored = embedded.restoring().restore(made)
    url = f"sqlite:///{embedded.folder / 'desk.db'}"
    assert all_of(url, NUMBERS) == [(first,)]
    assert restored.before is not None
    assert all_of(f"sqlite:///{restored.before}", NUMBERS) == [(first,), (later,)]
    last = "SELECT deed FROM audit ORDER BY id DESC LIMIT 1"
    assert all_of(url, last) == [(Deed.RESTORED.value,)]
    assert not list(embedded.folder.glob(".desk-*"))


def test_a_wal_left_behind_is_not_taken_for_the_new_ones(embedded: Office) -> None:
    first = embedded.sell()
    made = embedded.back_up()
    embedded.sell()
    wal = embedded.folder / "desk.db-wal"
    left = wal.read_bytes()
    restoring = embedded.restoring()
    wal.write_bytes(left)
    restoring.restore(made)
    assert all_of(f"sqlite:///{embedded.folder / 'desk.db'}", NUMBERS) == [(first,)]


def test_rotation_stands_still_until_the_restore_is_confirmed(
    embedded: Office, clock: Clock
) -> None:
    made = embedded.back_up()
    clock.at += timedelta(minutes=1)
    restoring = embedded.restoring()
    restoring.restore(made)
    clock.at += timedelta(days=800)
    embedded.back_up()
    assert len(embedded.backups.backups().value) == 3
    embedded.backups.confirm_restore()
    clock.at += timedelta(minutes=1)
    embedded.back_up()
    assert made not in [each.path for each in embedded.backups.backups().value]


def test_a_damaged_database_is_kept_aside_with_all_its_parts(embedded: Office) -> None:
    number = embedded.sell()
    made = embedded.back_up()
    restoring = embedded.restoring()
    (embedded.folder / "desk.db").write_bytes(b"my holiday notes" * 300)
    (embedded.folder / "desk.db-wal").write_bytes(b"more of them")
    restored = restoring.restore(made)
    assert all_of(f"sqlite:///{embedded.folder / 'desk.db'}", NUMBERS) == [(number,)]
    assert restored.before is not None
    kept = {path.name: path.read_bytes() for path in restored.before.iterdir()}
    assert kept == {"desk.db": b"my holiday notes" * 300, "desk.db-wal": b"more of them"}


def test_a_spoilt_backup_is_refused_and_the_data_stays(embedded: Office) -> None:
    number = embedded.sell()
    made = embedded.back_up()
    with made.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * 4096)
    assert not embedded.backups.look(made).value.whole
    assert not embedded.backups.backups().value[0].good
    restoring = embedded.restoring()
    (refusal,) = refusals(lambda: restoring.restore(made))
    assert isinstance(refusal, BackupDamaged)
    made.write_bytes(b"my holiday notes" * 300)
    assert refusals(lambda: restoring.restore(made)) == (NoBackup(path=str(made)),)
    assert all_of(f"sqlite:///{embedded.folder / 'desk.db'}", NUMBERS) == [(number,)]


ERASED = "SELECT family_name || given_name || note || iin, removed FROM people WHERE id = {}"


def test_an_erasure_holds_in_the_file_and_over_a_restore(embedded: Office) -> None:
    people = PeopleService(embedded.desk, lambda: Country.KZ)
    known = PersonDetails(family_name="Жұмабаев", given_name="Мағжан", note="door code 4711")
    person = people.add(str(uuid4()), known).value
    made = embedded.back_up()
    PeopleErasure(embedded.desk, embedded.folder).erase(person.id, person.version)
    path = embedded.folder / "desk.db"
    for word in ("Жұмабаев", "Мағжан", "4711"):
        assert word.encode() not in path.read_bytes()
        assert word.encode() not in path.with_name("desk.db-wal").read_bytes()
        assert word.encode() in made.read_bytes()
    assert embedded.restoring().restore(made).erased_again == 1
    url = f"sqlite:///{path}"
    assert all_of(url, ERASED.format(person.id)) == [("", 1)]
    assert all_of(url, f"SELECT * FROM person_words WHERE person_id = {person.id}") == []
    with closing(open_database(url)) as database, database.read() as connection:
        assert check_links(connection) is None


def test_who_is_erased_is_on_the_list_and_in_no_search(office: Office) -> None:
    person = office.counter.person
    (row,) = office.desk.database.kept_reader().execute(
        text(f"SELECT uid, version FROM people WHERE id = {person}")
    )
    PeopleErasure(office.desk, office.folder).erase(person, row.version)
    assert list(ErasureList(office.folder).uids()) == [row.uid]
    again = lambda: PeopleErasure(office.desk, office.folder).erase(person, row.version)  # noqa: E731
    assert len(refusals(again)) == 1


def test_a_shared_database_is_filled_only_while_it_is_empty(
    embedded: Office, postgres_server: PostgresServer
) -> None:
    number = embedded.sell()
    made = embedded.back_up()
    with postgres_server.fresh_database() as url:
        restoring = embedded.restoring(url)
        restoring.restore(made)
        assert all_of(url, NUMBERS) == [(number,)]
        with closing(open_database(url)) as database:
            desk = replace(embedded.desk, database=database)
            with database.read() as connection:
                assert (check_links(connection), check_rows(connection)) == (None, None)
            (form,) = Office.selling(desk).sell(sale(embedded.counter)).value
            assert form.number != number
        assert refusals(lambda: restoring.restore(made)) == (NotEmpty(),)
