"""Writing the list of who is in the house, for a process that is killed in the middle of it."""

from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

from desk_gui.operations.present_watch import write_list

NAME = "Нұрланова Әсел"
_LEAST, _STEP = 20_000, 7_919


def a_list(number: int) -> bytes:
    """Return a list that tells whether it is whole: its length stands at its head."""
    body = f"{NAME} {number} ".encode() * ((_LEAST + number * _STEP % 400_000) // 20)
    return f"%PDF {len(body):010}\n".encode() + body + b"%%EOF"


def is_whole(data: bytes) -> bool:
    """Tell whether a list is all there."""
    head, _, rest = data.partition(b"\n")
    return head.startswith(b"%PDF ") and len(rest) == int(head[5:]) + 5 and rest.endswith(b"%%EOF")


def write_lists(parent: Connection, folder: str, _uid: str) -> None:
    """Write one list after another."""
    parent.send("begun")
    for number in count():
        write_list(Path(folder), a_list(number))
