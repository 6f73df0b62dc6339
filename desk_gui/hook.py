"""``desk-gui call``: a telephone system hands a number to the open window, and goes on at once.

No Qt and no database here. Where no window is open, the call waits in a file
of the data folder, and stands among the missed ones when a window opens.
"""

import os
import socket
import sys
from argparse import Namespace
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from desk_gui.domain.rings import (
    HEARD,
    MOST_WAITING,
    SOCKET_FILE,
    WAITING_FILE,
    Ring,
    clean_ring,
    to_waiting,
    to_word,
)

DONE, REFUSED, USAGE = 0, 1, 2
_PATIENCE = 0.15
"""Seconds the window may take to answer: a busy one hears of the call all the same."""
_PRIVATE = 0o600


def call(asked: Namespace) -> int:
    """Hand a call over and return the exit code; see ``__main__.main``."""
    try:
        ring = clean_ring(asked.number, asked.line, asked.direction)
    except ValueError as error:
        print(f"desk-gui: {error}", file=sys.stderr)
        return USAGE
    folder = asked.data or _usual_folder()
    if _tell_window(folder, ring):
        return DONE
    if ring.direction == "in" and _let_wait(folder, ring):
        return DONE
    print("desk-gui: no window is open on this data", file=sys.stderr)
    return REFUSED


def _usual_folder() -> Path:
    from desk_gui.places import find_places  # noqa: PLC0415 - slower than all the rest

    return find_places(None, None).folder


def _tell_window(folder: Path, ring: Ring) -> bool:
    """Tell the window, and whether there is one: the connection alone shows that."""
    try:
        place = (folder / SOCKET_FILE).read_text("utf-8").strip()
        return bool(place) and (_by_pipe if os.name == "nt" else _by_socket)(place, to_word(ring))
    except OSError:
        return False


def _by_socket(place: str, word: bytes) -> bool:
    if os.stat(place).st_uid != os.getuid():
        # Another person's program has the name; it is not told who rings.
        return False
    with closing(socket.socket(socket.AF_UNIX)) as line:
        line.settimeout(_PATIENCE)
        line.connect(place)
        line.sendall(word)
        with suppress(TimeoutError):
            return line.recv(len(HEARD)) == HEARD
    return True


def _by_pipe(place: str, word: bytes) -> bool:
    with open(place, "r+b", buffering=0) as line:
        line.write(word)
        return line.read(len(HEARD)) == HEARD


def _let_wait(folder: Path, ring: Ring) -> bool:
    """Keep the call for the next window; False where that cannot be."""
    waiting = folder / WAITING_FILE
    text = to_waiting(ring, datetime.now().astimezone())
    try:
        if not folder.is_dir() or (waiting.exists() and _lines(waiting) >= MOST_WAITING):
            return False
        kept = os.open(waiting, os.O_WRONLY | os.O_CREAT | os.O_APPEND, _PRIVATE)
        with closing(os.fdopen(kept, "ab", buffering=0)) as file:
            file.write(text.encode())
    except OSError:
        return False
    return True


def _lines(path: Path) -> int:
    return path.read_bytes().count(b"\n")
