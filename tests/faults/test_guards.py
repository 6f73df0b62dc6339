"""What a start finds: seen before anyone works on it, said, and nothing made worse."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desk_gui.db.schema import HEAD
from desk_gui.domain.backups import BACKUPS, BackupReason
from desk_gui.domain.inspection import FindingKind
from desk_gui.domain.refusals import NotAllowed, Refusal, RefusedError
from desk_gui.domain.starting import RUN_MARK, NotWhole, doubt_clock
from desk_gui.domain.storage import (
    DamagedDatabase,
    InSynchronisedFolder,
    NewerDatabase,
    StorageReadOnly,
)
from desk_gui.files import synchronised_by
from desk_gui.opening import Opened, Opening, Restore
from desk_gui.trouble_report import report_text
from tests.accounts import CLERK, FIRST, MANAGER, PASSWORD
from tests.faults.test_files import mounted
from tests.houses import open_managed, places_in
from tests.offices import open_counter, sale

NOW = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)


def work(folder: Path) -> Opened:
    return Opening(places_in(folder)).to_work().value


def refusal(folder: Path) -> Refusal:
    with pytest.raises(RefusedError) as refused:
        work(folder)
    return refused.value.refusals[0]


def starts(folder: Path) -> bool:
    ways = Opening(places_in(folder))
    ways.close(ways.to_work().value.house)
    return True


def sell(folder: Path, sales: int) -> None:
    """Open, sell, and close as the window does."""
    ways = Opening(places_in(folder))
    house = ways.to_work().value.house
    house.accounts.sign_in(MANAGER.login, PASSWORD)
    counter = open_counter(house.desk)
    for _ in range(sales):
        house.subscriptions.sell(sale(counter))
    ways.close(house)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The data folder of an office with a few sales, closed well."""
    folder = tmp_path / "office"
    folder.mkdir()
    open_managed(folder).close()
    sell(folder, 3)
    return folder


@pytest.fixture
def older(office: Path) -> int:
    """The number of changes that are missing: an old copy stands in the place of the data."""
    copy = shutil.copy(office / "desk.db", office / "copy")
    ways = Opening(places_in(office))
    house = ways.to_work().value.house
    house.accounts.sign_in(MANAGER.login, PASSWORD)
    house.accounts.add("bolat", CLERK, FIRST)
    ways.close(house)
    os.replace(copy, office / "desk.db")
    return 2


def test_an_office_that_was_closed_well_opens_without_a_word(office: Path) -> None:
    ways = Opening(places_in(office))
    opened = ways.to_work().value
    assert (office / RUN_MARK).exists()
    ways.close(opened.house)
    assert opened.doubt is None
    assert not (office / RUN_MARK).exists()


def spoil_a_page(path: Path) -> None:
    """Flip a bit in the head of an index that a start does not read."""
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE type='index' AND tbl_name='people'"
        page = connection.execute(query).fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    with path.open("r+b") as file:
        file.seek((page - 1) * size + 4)
        was = file.read(1)[0]
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([was ^ 0x10]))


def test_after_a_crash_every_page_is_looked_at(office: Path) -> None:
    spoil_a_page(office / "desk.db")
    assert starts(office)
    (office / RUN_MARK).touch()
    found = refusal(office)
    assert isinstance(found, NotWhole | DamagedDatabase)
    assert (office / RUN_MARK).exists()


def test_an_old_copy_put_back_is_told_with_what_is_missing(office: Path, older: int) -> None:
    found = refusal(office)
    assert isinstance(found, NotWhole)
    assert (found.finding.kind, found.lost) == (FindingKind.OLDER, older)
    assert not (office / RUN_MARK).exists()


def test_a_wal_that_is_gone_is_told(office: Path, tmp_path: Path) -> None:
    """The folder is copied as a cut of the power leaves it: the last change is in the WAL only."""
    house = work(office).house
    house.accounts.sign_in(MANAGER.login, PASSWORD)
    house.anchor.keep(house.desk)
    cut = Path(shutil.copytree(office, tmp_path / "cut"))
    house.close()
    for name in ("desk.db-wal", "desk.db-shm"):
        (cut / name).unlink()
    found = refusal(cut)
    assert isinstance(found, NotWhole)
    assert (found.finding.kind, found.lost) == (FindingKind.OLDER, 1)


def test_who_may_restore_goes_on_from_an_old_copy_and_is_noted(office: Path, older: int) -> None:
    ways = Opening(places_in(office))
    opened = ways.in_spite(MANAGER.login, PASSWORD).value
    assert opened.house.attendance.account is not None
    assert opened.house.backups.status().value.state.stopped_since is not None
    ways.close(opened.house)
    assert starts(office)


def test_nobody_else_goes_on_from_an_old_copy(office: Path) -> None:
    ways = Opening(places_in(office))
    house = ways.to_work().value.house
    house.accounts.sign_in(MANAGER.login, PASSWORD)
    house.accounts.add("bolat", CLERK, FIRST)
    ways.close(house)
    with pytest.raises(RefusedError) as refused:
        ways.in_spite(CLERK.login, FIRST)
    assert isinstance(refused.value.refusals[0], NotAllowed)


def test_a_newer_schema_is_refused_and_marks_nothing(office: Path) -> None:
    with closing(sqlite3.connect(office / "desk.db")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert refusal(office) == NewerDatabase(version="9999")
    assert not (office / RUN_MARK).exists()


def test_half_files_are_cleared_away_and_nothing_else(office: Path) -> None:
    (office / BACKUPS).mkdir(exist_ok=True)
    half = [office / ".desk-00.tmp", office / BACKUPS / ".desk-00.tmp-wal"]
    kept = [office / ".desk-notes", office / "x.tmp", office / BACKUPS / "desk.tmp"]
    for path in (*half, *kept):
        path.touch()
    assert starts(office)
    assert [path.exists() for path in half] == [False, False]
    assert all(path.exists() for path in kept)


def test_a_damaged_store_of_drafts_stops_no_start(office: Path) -> None:
    (office / "drafts.db").write_bytes(b"my holiday notes" * 500)
    assert starts(office)


@pytest.mark.parametrize(
    ("place", "mark", "service"),
    [
        ("Dropbox/desk", "", "Dropbox"),
        ("Dropbox (Office)/desk", "", "Dropbox"),
        ("OneDrive - Kazpost/Documents/desk", "", "OneDrive"),
        ("Google Drive/desk", "", "Google Drive"),
        ("Library/Mobile Documents/desk", "", "iCloud"),
        ("Nextcloud/desk", "", "Nextcloud"),
        ("files/desk", "files/.csync_journal.db", "ownCloud"),
        ("Яндекс.Диск/desk", "", "Yandex.Disk"),
        ("files/desk", "files/.stfolder", "Syncthing"),
        ("MEGA/desk", "", "MEGA"),
        ("files/desk", "files/.dropbox.cache", "Dropbox"),
        ("desk", "", ""),
        ("omega/desk", "", ""),
    ],
)
def test_a_synchronised_folder_is_known(
    tmp_path: Path, place: str, mark: str, service: str
) -> None:
    folder = tmp_path / place
    folder.mkdir(parents=True)
    if mark:
        (tmp_path / mark).touch()
    assert synchronised_by(folder, {}) == service
    if service:
        assert refusal(folder) == InSynchronisedFolder(path=str(folder), service=service)
        assert list(folder.iterdir()) == []


def test_a_home_that_bears_such_a_name_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "mega"
    monkeypatch.setattr(Path, "home", lambda: home)
    assert synchronised_by(home / "desk", {}) == ""


@pytest.mark.parametrize(
    ("newest", "behind"),
    [
        (NOW - timedelta(days=300), None),
        (NOW + timedelta(seconds=59), None),
        (NOW + timedelta(hours=1), True),
        (NOW + timedelta(days=1), True),
        (NOW - timedelta(days=367), False),
        (None, None),
    ],
)
def test_a_clock_that_cannot_be_right_is_doubted(
    newest: datetime | None, behind: bool | None
) -> None:
    doubt = doubt_clock(NOW, newest)
    assert (doubt.behind if doubt else None) is behind


def test_the_hour_of_summer_time_that_comes_twice_is_no_doubt() -> None:
    tallinn = ZoneInfo("Europe/Tallinn")
    before = datetime(2026, 10, 25, 3, 50, tzinfo=tallinn)
    assert doubt_clock(before.replace(minute=5, fold=1), before) is None


@pytest.mark.skipif(os.name != "posix", reason="mounts of POSIX")
def test_a_disk_that_takes_nothing_can_still_be_read(office: Path, tmp_path: Path) -> None:
    place = tmp_path / "disk"
    place.mkdir()
    with mounted(place, "-o", "size=30m"):
        shutil.copytree(office, place / "office")
        subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
        opened = Opening(places_in(place / "office")).to_read().value
        opened.house.accounts.sign_in(MANAGER.login, PASSWORD)
        assert opened.office is not None
        opened.house.close()


def test_to_read_only_saves_nothing_and_says_so(office: Path) -> None:
    before = (office / "desk.db").read_bytes()
    ways = Opening(places_in(office))
    opened = ways.to_read().value
    opened.house.accounts.sign_in(MANAGER.login, PASSWORD)
    assert opened.office is not None
    with pytest.raises(RefusedError) as refused:
        opened.house.office.save(opened.office)
    assert refused.value.refusals == (StorageReadOnly(),)
    ways.close(opened.house)
    assert (office / "desk.db").read_bytes() == before


def test_a_report_names_no_one(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: office.parent)
    (office / "desk.log").write_text(f"not opened: {office}/desk.db, {office.parent}/x.py\n")
    error = RefusedError(DamagedDatabase(path=str(office)))
    said = report_text(places_in(office), error, NOW)
    assert "refused: DamagedDatabase" in said
    assert f"schema of the data: {HEAD}" in said
    assert "not opened: <data>/desk.db, <home>/x.py" in said
    assert str(office.parent) not in said


def test_a_backup_is_restored_where_nobody_can_sign_in(office: Path) -> None:
    house = work(office).house
    path = house.backups.make(BackupReason.BY_HAND).value
    house.close()
    (office / "desk.db").write_bytes(b"my holiday notes" * 500)
    ways = Opening(places_in(office))
    assert [each.path for each in ways.backups().value] == [path]
    assert ways.look(path).value.whole
    ways.close(ways.restored(Restore(path=path)).value.house)
    assert starts(office)
