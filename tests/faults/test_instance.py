"""One process per data folder, with real processes: raised, killed, started again."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from desk_gui.domain.files import ReadOnlyPlace
from desk_gui.domain.refusals import RefusedError
from desk_gui.operations import instance
from desk_gui.operations.instance import Instance, claim, held, hold
from tests.faults.test_files import mounted

PATIENCE = 10_000

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desk_gui.operations.instance import claim
app = QCoreApplication([])
instance = claim(Path(sys.argv[1]))
if instance is None:
    print("second", flush=True)
    sys.exit(0)
instance.raise_requested.connect(lambda: print("raised", flush=True))
print("first", flush=True)
app.exec()
"""


@contextmanager
def program(folder: Path) -> Iterator[tuple[subprocess.Popen[str], Callable[[], str]]]:
    """Start the program; hand over the process, and what reads its next line."""
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(folder)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    stdout = process.stdout
    try:
        yield process, lambda: stdout.readline().strip()
    finally:
        process.kill()
        process.wait()
        stdout.close()


@pytest.fixture
def first(qapp: object, tmp_path: Path) -> Iterator[Instance]:
    claimed = claim(tmp_path)
    assert claimed is not None
    yield claimed
    claimed.release()


def test_a_second_start_raises_the_first_and_ends(tmp_path: Path) -> None:
    with program(tmp_path) as (_process, first_says):
        assert first_says() == "first"
        with program(tmp_path) as (second, second_says):
            assert second_says() == "second"
            assert second.wait() == 0
        assert first_says() == "raised"


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_killed_program_can_be_started_again_at_once(tmp_path: Path) -> None:
    with program(tmp_path) as (process, says):
        assert says() == "first"
        process.send_signal(signal.SIGKILL)
        process.wait()
    with program(tmp_path) as (_process, says):
        assert says() == "first"
        with program(tmp_path) as (_second, second_says):
            assert second_says() == "second"
        assert says() == "raised"


def test_two_folders_are_two_programs(tmp_path: Path) -> None:
    with program(tmp_path / "a") as (_a, a_says), program(tmp_path / "b") as (_b, b_says):
        assert (a_says(), b_says()) == ("first", "first")


def test_verbs_see_that_a_window_has_the_folder(tmp_path: Path) -> None:
    assert not held(tmp_path)
    with program(tmp_path) as (_process, says):
        assert says() == "first"
        assert held(tmp_path)
        assert hold(tmp_path) is None
    assert not held(tmp_path)


def test_a_link_to_the_folder_reaches_the_same_window(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "data")
    (tmp_path / "data").mkdir()
    with program(tmp_path / "data") as (_process, first_says):
        assert first_says() == "first"
        with program(tmp_path / "link") as (_second, second_says):
            assert second_says() == "second"
        assert first_says() == "raised"


def test_a_lock_left_under_a_former_host_name_is_taken_over(qapp: object, tmp_path: Path) -> None:
    (tmp_path / instance.LOCK_NAME).write_text(f"{os.getpid()}\npython\nformer-name\n\n\n")
    claimed = claim(tmp_path)
    assert claimed is not None
    claimed.release()


def test_a_lock_broken_off_while_it_was_written_is_taken_over(qapp: object, tmp_path: Path) -> None:
    (tmp_path / instance.LOCK_NAME).write_bytes(b"")
    claimed = claim(tmp_path)
    assert claimed is not None
    claimed.release()


def send(folder: Path, word: bytes) -> QLocalSocket:
    caller = QLocalSocket()
    caller.connectToServer(instance._server_name(folder))
    assert caller.waitForConnected(PATIENCE)
    caller.write(word)
    caller.flush()
    return caller


@pytest.mark.parametrize("word", [b"quit\n", b"raise " * 1000, b"\x00" * 64, b"raise\nraise\n"])
def test_any_other_word_is_hung_up_on(
    qtbot: QtBot, first: Instance, tmp_path: Path, word: bytes
) -> None:
    with qtbot.assertNotEmitted(first.raise_requested):
        caller = send(tmp_path, word)
        qtbot.waitUntil(lambda: caller.state() == caller.LocalSocketState.UnconnectedState)


def test_a_word_in_pieces_is_understood(qtbot: QtBot, first: Instance, tmp_path: Path) -> None:
    caller = send(tmp_path, b"rai")
    with qtbot.waitSignal(first.raise_requested, timeout=PATIENCE):
        caller.write(b"se\n")


def test_a_silent_caller_is_hung_up_on(qtbot: QtBot, first: Instance, tmp_path: Path) -> None:
    caller = send(tmp_path, b"")
    qtbot.waitUntil(
        lambda: caller.state() == caller.LocalSocketState.UnconnectedState, timeout=PATIENCE
    )


def test_a_name_taken_by_another_program_leaves_the_lock(qapp: object, tmp_path: Path) -> None:
    stranger = QLocalServer()
    assert stranger.listen(instance._server_name(tmp_path))
    claimed = claim(tmp_path)
    assert claimed is not None
    assert held(tmp_path)
    assert stranger.isListening()
    claimed.release()
    stranger.close()


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_nobody_else_can_call(first: Instance, tmp_path: Path) -> None:
    path = Path(first._server.fullServerName())
    assert path.stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_made_is_named(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(RefusedError):
        claim(tmp_path / "file" / "data")


def test_a_read_only_disk_is_named(qapp: object, tmp_path: Path) -> None:
    with mounted(tmp_path, "-o", "ro"), pytest.raises(RefusedError) as refused:
        claim(tmp_path)
    assert isinstance(refused.value.refusals[0], ReadOnlyPlace)
