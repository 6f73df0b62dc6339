"""Asking CUPS how printers and jobs are, in its own language (IPP, RFC 8010 and 8011).

``lpstat`` shows a finished, a cancelled and an aborted job alike, and a lost
form must not pass for a printed one; so states are asked for here. Documents
are handed over by ``lp``.
"""

import http.client
import re
import socket
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

_VERSION = b"\x02\x00"
_KNOWN_VERSIONS = (1, 2)
_CHARSET, _LANGUAGE, _URI, _KEYWORD = 0x47, 0x48, 0x45, 0x44
_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_FIRST_VALUE_TAG = 0x10
_OPERATION_GROUP, _END = b"\x01", b"\x03"
_FIRST_ERROR = 0x0400
_HEADER = struct.Struct(">2sHI")
_LENGTH = struct.Struct(">H")
_NUMBER = struct.Struct(">i")
_LONGEST_ANSWER = 4_000_000
_PORT = 631
_SERVER = re.compile(r"(?P<host>\[[^]]+\]|[^:/]+)(?::(?P<port>\d+))?(?:/.*)?")

Value = str | int | bool
Attributes = Mapping[str, Sequence[Value]]


class Operation(IntEnum):
    """The questions we ask."""

    GET_JOB = 0x0009
    GET_DEFAULT = 0x4001
    GET_PRINTERS = 0x4002


class Status(IntEnum):
    """The answers we tell apart; every other one is a fault of the service."""

    NOT_FOUND = 0x0406


class IppError(Exception):
    """CUPS answered with an error; ``status`` is its code in RFC 8011."""

    def __init__(self, status: int) -> None:
        super().__init__(f"IPP status {status:#06x}")
        self.status = status


class IppUnreachableError(Exception):
    """CUPS did not answer, or not in its own language."""


@dataclass(frozen=True)
class Question:
    """An operation, its attributes, and the place at the server it is sent to."""

    operation: Operation
    place: str = "/"
    uri: tuple[str, str] | None = None
    """The name and value of the attribute that says which printer or job is meant."""
    wanted: tuple[str, ...] = ()


def ask(server: str, question: Question, timeout: float) -> list[Attributes]:
    """Return the groups of attributes CUPS answers with (printers or jobs).

    ``server`` is as ``lpstat -H`` says it: a socket's path, or a host with or
    without a port. ``timeout`` is in seconds.

    Raises:
        IppError: CUPS refused the question.
        IppUnreachableError: no answer that can be read.
    """
    try:
        answer = _post(server, question, timeout)
        return _read(answer)
    except (OSError, http.client.HTTPException, struct.error, IndexError, ValueError) as error:
        raise IppUnreachableError(str(error)) from error


def _post(server: str, question: Question, timeout: float) -> bytes:
    connection = _connect(server, timeout)
    try:
        headers = {"Content-Type": "application/ipp"}
        connection.request("POST", question.place, _write(question), headers)
        response = connection.getresponse()
        if response.status != http.client.OK:
            raise ValueError(f"HTTP status {response.status}")
        return response.read(_LONGEST_ANSWER)
    finally:
        connection.close()


def _connect(server: str, timeout: float) -> http.client.HTTPConnection:
    if server.startswith("/"):
        return _SocketConnection(server, timeout)
    parts = _SERVER.fullmatch(server)
    if parts is None:
        raise ValueError(server)
    port = int(parts["port"] or _PORT)
    return http.client.HTTPConnection(parts["host"].strip("[]"), port, timeout=timeout)


class _SocketConnection(http.client.HTTPConnection):
    """HTTP over the socket file of a CUPS on this computer."""

    def __init__(self, path: str, timeout: float) -> None:
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        """Open the socket."""
        # Asked for by name, because Windows has none.
        family = getattr(socket, "AF_UNIX", None)
        if family is None:
            raise OSError(self._path)
        self.sock = socket.socket(family, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


def _write(question: Question) -> bytes:
    attributes = [
        (_CHARSET, "attributes-charset", "utf-8"),
        (_LANGUAGE, "attributes-natural-language", "en"),
    ]
    if question.uri:
        attributes.append((_URI, *question.uri))
    names = ("requested-attributes", *[""] * len(question.wanted))
    attributes += [
        (_KEYWORD, name, value) for name, value in zip(names, question.wanted, strict=False)
    ]
    head = _HEADER.pack(_VERSION, question.operation, 1)
    return (
        head + _OPERATION_GROUP + b"".join(map(_attribute, *zip(*attributes, strict=True))) + _END
    )


def _attribute(tag: int, name: str, value: str) -> bytes:
    texts = (text.encode() for text in (name, value))
    return bytes([tag]) + b"".join(_LENGTH.pack(len(text)) + text for text in texts)


def _read(answer: bytes) -> list[Attributes]:
    version, status, _request = _HEADER.unpack_from(answer)
    if version[0] not in _KNOWN_VERSIONS:
        raise ValueError("this is no answer in IPP")
    if status >= _FIRST_ERROR:
        raise IppError(status)
    # The first group repeats the charset and the language.
    return [_gather(group) for group in _groups(answer)][1:]


def _gather(group: list[tuple[str, Value]]) -> Attributes:
    gathered: dict[str, list[Value]] = {}
    last = ""
    for name, value in group:
        last = name or last
        gathered.setdefault(last, []).append(value)
    return gathered


def _groups(answer: bytes) -> Iterator[list[tuple[str, Value]]]:
    position = _HEADER.size
    group: list[tuple[str, Value]] | None = None
    while True:
        tag = answer[position]
        position += 1
        if tag >= _FIRST_VALUE_TAG:
            if group is None:
                raise ValueError("a value outside of a group")
            name, position = _text(answer, position)
            value, position = _text(answer, position)
            group.append((name.decode("utf-8", "replace"), _value(tag, value)))
            continue
        if group is not None:
            yield group
        if tag == _END[0]:
            return
        group = []


def _text(answer: bytes, position: int) -> tuple[bytes, int]:
    (length,) = _LENGTH.unpack_from(answer, position)
    end = position + _LENGTH.size + length
    if end > len(answer):
        raise ValueError("the answer is cut short")
    return answer[position + _LENGTH.size : end], end


def _value(tag: int, value: bytes) -> Value:
    if tag in (_INTEGER, _ENUM):
        return int(_NUMBER.unpack(value)[0])
    if tag == _BOOLEAN:
        return value != b"\x00"
    return value.decode("utf-8", "replace")
