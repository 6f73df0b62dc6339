"""The way into a demonstration, kept in its folder: nobody has to remember its password."""

from contextlib import suppress
from pathlib import Path

from desk_gui.demo.staff import Door
from desk_gui.files import write_atomically

_NAME = "demo-sign-in.txt"


def keep_door(folder: Path, door: Door) -> Door:
    """Write down how to sign in. Raises RefusedError."""
    write_atomically(folder / _NAME, f"{door.login}\n{door.password}\n".encode())
    return door


def kept_door(folder: Path) -> Door | None:
    """Return how to sign in, or None where nothing tells it."""
    with suppress(OSError, ValueError):
        login, password = (folder / _NAME).read_text("utf-8").splitlines()
        return Door(login, password)
    return None
