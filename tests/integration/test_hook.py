"""``desk-gui call``: real second processes, a real window's socket, and nothing slow on the way."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.domain.rings import (
    LONGEST_WORD,
    MOST_WAITING,
    SOCKET_FILE,
    WAITING_FILE,
    Ring,
    clean_ring,
    from_waiting,
    from_word,
    to_word,
)
from desk_gui.operations.incoming import Incoming, _usual_name

NUMBER = "+77015550147"
SLOW = ("PySide6", "sqlalchemy", "alembic", "reportlab", "phonenumbers")


def call(folder: Path, *arguments: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "desk_gui", "--data", str(folder), "call", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def ended(process: "subprocess.Popen[str]") -> tuple[int, str]:
    _, said = process.communicate(timeout=60)
    return process.returncode, said


class Window:
    """What a window hears."""

    def __init__(self, folder: Path) -> None:
        self.rings: list[Ring] = []
        self.incoming = Incoming(folder)
        self.incoming.rang.connect(self.rings.append)
        self.listens = self.incoming.listen()


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    window = Window(tmp_path)
    yield window
    window.incoming.close()


def test_a_second_process_hands_the_number_over(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    asked = (
        (f"tel:{NUMBER}", "--line", "12"),
        ("sip:+77015550148@pbx.example", "--direction", "out"),
    )
    processes = [call(tmp_path, *arguments) for arguments in asked]
    qtbot.waitUntil(lambda: len(window.rings) == 2, timeout=60_000)
    assert [ended(process) for process in processes] == [(0, ""), (0, "")]
    assert set(window.rings) == {Ring(NUMBER, "12"), Ring("+77015550148", "", "out")}
    assert not (tmp_path / WAITING_FILE).exists()


def test_a_call_that_finds_no_window_waits_for_one(qapp: QApplication, tmp_path: Path) -> None:
    assert ended(call(tmp_path, NUMBER)) == (0, "")
    assert ended(call(tmp_path, "8 701 555", "--line", "7")) == (0, "")
    code, said = ended(call(tmp_path, NUMBER, "--direction", "out"))
    assert (code, "no window" in said) == (1, True)
    if os.name == "posix":
        assert (tmp_path / WAITING_FILE).stat().st_mode & 0o077 == 0
    incoming = Incoming(tmp_path)
    waited = incoming.take_waiting()
    assert [(ring.number, ring.line) for ring in waited] == [(NUMBER, ""), ("8 701 555", "7")]
    assert all(ring.at is not None and ring.at.tzinfo is not None for ring in waited)
    assert (incoming.take_waiting(), list(tmp_path.glob("waiting*"))) == ([], [])


def test_calls_without_end_do_not_fill_the_disk(qapp: QApplication, tmp_path: Path) -> None:
    line = "2026-11-18T12:00:00+05:00\tcall\tin\t\t1\n"
    (tmp_path / WAITING_FILE).write_text(line * MOST_WAITING + "torn")
    code, _ = ended(call(tmp_path, NUMBER))
    assert code == 1
    assert len(Incoming(tmp_path).take_waiting()) == MOST_WAITING


@pytest.mark.parametrize(
    ("number", "code"), [("", 0), ("anonymous", 0), ("9" * 30, 0), ("9" * 41, 2), ("1\n2", 2)]
)
def test_any_number_is_told_and_what_is_none_is_refused(
    tmp_path: Path, number: str, code: int
) -> None:
    assert ended(call(tmp_path, "--", number))[0] == code


def test_nothing_slow_is_loaded_on_the_way(tmp_path: Path) -> None:
    program = (
        "import sys; from desk_gui.__main__ import main;"
        f"code = main(['--data', {str(tmp_path)!r}, 'call', '1']);"
        f"print(code, [name for name in {SLOW!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "0 []"


@pytest.mark.parametrize(
    "word",
    [
        b"raise\n",
        b"call\tin\t\n",
        b"call\tup\t\t1\n",
        b"call\tin\t\t1",
        b"call\tin\t\t" + b"9" * 100 + b"\n",
        b"\xff\xfe\n",
        b"x" * 5000,
        b"call\tin\t\t1\ncall\tin\t\t2\n",
    ],
)
def test_nothing_but_a_call_is_understood(
    qtbot: QtBot, window: Window, tmp_path: Path, word: bytes
) -> None:
    caller = QLocalSocket()
    caller.connectToServer((tmp_path / SOCKET_FILE).read_text())
    assert caller.waitForConnected(1000)
    caller.write(word)
    qtbot.waitUntil(
        lambda: caller.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=10_000
    )
    assert window.rings == []


def test_a_name_that_another_program_has_is_left_to_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    other = QLocalServer()
    assert other.listen(_usual_name(tmp_path))
    window = Window(tmp_path)
    assert window.listens
    process = call(tmp_path, NUMBER)
    qtbot.waitUntil(lambda: window.rings == [Ring(NUMBER)], timeout=60_000)
    assert ended(process) == (0, "")
    window.incoming.close()
    other.close()


def test_of_two_windows_on_one_folder_the_first_hears(qapp: QApplication, tmp_path: Path) -> None:
    first, second = Window(tmp_path), Window(tmp_path)
    assert (first.listens, second.listens) == (True, False)
    second.incoming.close()
    assert (tmp_path / SOCKET_FILE).exists()
    first.incoming.close()


def test_what_a_killed_window_left_is_taken_over(qapp: QApplication, tmp_path: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from desk_gui.operations.incoming import Incoming; app = QCoreApplication([]);"
        "incoming = Incoming(Path(sys.argv[1])); assert incoming.listen(); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False)
    assert (tmp_path / SOCKET_FILE).exists()
    window = Window(tmp_path)
    assert window.listens
    window.incoming.close()


@pytest.mark.parametrize("number", ["+7 701 555 01 47", "қосымша 12", "", "#21#"])
def test_a_word_says_the_same_on_both_sides(number: str) -> None:
    ring = clean_ring(number, "3")
    assert len(to_word(ring)) <= LONGEST_WORD
    assert from_word(to_word(ring)) == ring


@pytest.mark.parametrize(
    "line", ["", "now\tcall\tin\t\t1", "2026-11-18T12:00:00\tcall\tin\t\t1", "x"]
)
def test_a_torn_line_of_the_file_is_no_call(line: str) -> None:
    assert from_waiting(line) is None
