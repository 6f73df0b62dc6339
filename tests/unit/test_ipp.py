"""Answers of a print service that cannot be read end in one plain error, never in another."""

import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_gui.operations.ipp import (
    IppError,
    IppUnreachableError,
    Operation,
    Question,
    _read,
    ask,
)

QUESTION = Question(Operation.GET_PRINTERS, wanted=("printer-name",))
PATIENCE = 5.0

CHARSET = b"\x47\x00\x12attributes-charset\x00\x05utf-8"
NAME = b"\x42\x00\x0cprinter-name\x00\x06Office"
STATE = b"\x23\x00\x0dprinter-state\x00\x04\x00\x00\x00\x05"
OPEN = b"\x22\x00\x19printer-is-accepting-jobs\x00\x01\x01"
REASONS = b"\x44\x00\x15printer-state-reasons\x00\x04none\x44\x00\x00\x00\x06paused"
GOOD = (
    b"\x02\x00\x00\x00\x00\x00\x00\x01\x01"
    + CHARSET
    + b"\x04"
    + NAME
    + STATE
    + OPEN
    + REASONS
    + b"\x03"
)


def test_a_printer_is_read() -> None:
    assert _read(GOOD) == [
        {
            "printer-name": ["Office"],
            "printer-state": [5],
            "printer-is-accepting-jobs": [True],
            "printer-state-reasons": ["none", "paused"],
        }
    ]


@contextmanager
def answering(body: bytes, status: str = "200 OK") -> Iterator[str]:
    """Serve one answer on a socket; hand over its name."""
    with TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as server:
        path = str(Path(folder) / "s")
        server.bind(path)
        server.listen()

        def serve() -> None:
            caller, _address = server.accept()
            with caller:
                asked = b""
                while not asked.endswith(b"\x03"):
                    asked += caller.recv(65_536)
                head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n"
                caller.sendall(head.encode() + body)

        thread = Thread(target=serve)
        thread.start()
        yield path
        thread.join()


def test_an_answer_comes_over_a_socket() -> None:
    with answering(GOOD) as server:
        assert ask(server, QUESTION, PATIENCE)[0]["printer-name"] == ["Office"]


def test_a_refused_question_has_its_status() -> None:
    refused = b"\x02\x00\x04\x06" + GOOD[4:]
    with answering(refused) as server, pytest.raises(IppError) as error:
        ask(server, QUESTION, PATIENCE)
    assert error.value.status == 0x0406


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", "200 OK"),
        (GOOD[:-1], "200 OK"),
        (GOOD[:-9], "200 OK"),
        (GOOD[:8] + NAME, "200 OK"),
        (b"<html>not a printer</html>", "200 OK"),
        (GOOD, "426 Upgrade Required"),
    ],
)
def test_an_answer_that_cannot_be_read_is_no_answer(body: bytes, status: str) -> None:
    with answering(body, status) as server, pytest.raises(IppUnreachableError):
        ask(server, QUESTION, PATIENCE)


@pytest.mark.parametrize("server", ["", "/nowhere/cups.sock", "localhost:1", "localhost:99999"])
def test_nobody_there_is_no_answer(server: str) -> None:
    with pytest.raises(IppUnreachableError):
        ask(server, QUESTION, PATIENCE)


@given(st.binary(max_size=60), st.integers(0, len(GOOD)), st.integers(0, 30))
def test_spoilt_bytes_raise_only_what_is_caught(noise: bytes, at: int, cut: int) -> None:
    spoilt = GOOD[:at] + noise + GOOD[at + cut :]
    with suppress(IppError, ValueError, IndexError, struct.error):
        _read(spoilt)
