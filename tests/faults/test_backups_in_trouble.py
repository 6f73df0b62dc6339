"""Backups and restores where the disk does not take them: nothing is lost, and it is said why."""

import os
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from desk_gui.domain.backups import BackupReason, SecondTrouble
from desk_gui.domain.files import DiskFull
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.storage import StorageFull
from desk_gui.services.restoring import Restoring
from desk_gui.settings import Workstation
from tests.conftest import Clock
from tests.faults.keeping_deeds import COPY, NUMBERS, SOMEBODY, backups_of, desk_at, prepare
from tests.faults.test_files import mounted
from tests.faults.test_killed_while_posting import stored
from tests.faults.test_storage import no_room

pytestmark = pytest.mark.skipif(os.name != "posix", reason="mounts of POSIX")

FULL = (StorageFull, DiskFull)


def test_no_room_for_a_backup_costs_no_other(tmp_path: Path) -> None:
    with mounted(tmp_path, "-o", "size=6m"):
        url = f"sqlite:///{tmp_path / 'desk.db'}"
        prepare(url, tmp_path)
        desk = desk_at(url)
        with closing(desk.database):
            backups = backups_of(desk, tmp_path)
            kept = backups.make(BackupReason.DAY_CLOSED).value
            with no_room(tmp_path), pytest.raises(RefusedError) as refused:
                backups.make(BackupReason.BY_HAND)
            assert isinstance(refused.value.refusals[0], FULL)
            assert [each.path for each in backups.backups().value] == [kept]
            assert not list(tmp_path.glob("backups/.desk-*"))
            assert backups.make(BackupReason.BY_HAND).value.exists()


def test_no_room_for_a_restore_leaves_the_data(tmp_path: Path) -> None:
    with mounted(tmp_path, "-o", "size=6m"):
        url = f"sqlite:///{tmp_path / 'desk.db'}"
        old, new = prepare(url, tmp_path)
        workstation = Workstation(tmp_path / "settings.toml")
        restoring = Restoring(tmp_path, url, workstation, SOMEBODY, Clock())
        with no_room(tmp_path), pytest.raises(RefusedError) as refused:
            restoring.restore(tmp_path / COPY)
        assert isinstance(refused.value.refusals[0], FULL)
        assert stored(url, NUMBERS) == [(old,)]
        restoring.restore(tmp_path / COPY)
        assert stored(url, NUMBERS) == [(new,)]


def test_a_full_or_locked_second_place_is_remembered_and_stops_nothing(tmp_path: Path) -> None:
    data, stick = tmp_path / "data", tmp_path / "stick"
    data.mkdir()
    stick.mkdir()
    with mounted(stick, "-o", "size=1m"):
        url = f"sqlite:///{data / 'desk.db'}"
        prepare(url, data)
        desk = desk_at(url)
        with closing(desk.database):
            backups = backups_of(desk, data)
            backups.choose_second(stick)
            with no_room(stick):
                assert backups.make(BackupReason.BY_HAND).value.exists()
            assert backups.status().value.state.second_trouble is SecondTrouble.FULL
            subprocess.run(["mount", "-o", "remount,ro", str(stick)], check=True)
            assert backups.make(BackupReason.DAY_CLOSED).value.exists()
            assert backups.status().value.state.second_trouble is SecondTrouble.UNWRITABLE
