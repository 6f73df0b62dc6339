"""Where the tests work: in memory where there is room, and with what Python compiled kept.

Of a test run nothing has to outlive the machine. On a disk, half of the time of a test of
the services went into making the files of its PostgreSQL database.
"""

import os
import shutil
import sys
from pathlib import Path

_MEMORY = Path("/dev/shm")
_ROOM = 4 * 2**30


def move_in() -> None:
    """Ready this process and those it starts; before anything asks for a temporary folder."""
    # Some hundred processes would compile the program anew, and pytest every test.
    sys.dont_write_bytecode = False
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if folder := memory():
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(folder))


def memory() -> Path | None:
    """Return a folder that is kept in memory; None where there is none, or it is small."""
    if not os.access(_MEMORY, os.W_OK) or shutil.disk_usage(_MEMORY).free < _ROOM:
        return None
    return _MEMORY
