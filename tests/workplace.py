"""Where the tests work: in memory where there is room, and with what Python compiled kept.

Of a test run nothing has to outlive the machine. On a disk, half of the time of a test of
the services went into making the files of its PostgreSQL database.
"""

import gc
import os
import shutil
import sys
from pathlib import Path

_MEMORY = Path("/dev/shm")
_ROOM = 4 * 2**30
_tidied = ""


def move_in() -> None:
    """Ready this process and those it starts; before anything asks for a temporary folder."""
    # Some hundred processes would compile the program anew, and pytest every test.
    sys.dont_write_bytecode = False
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if folder := memory():
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(folder))


def tidy_by_hand() -> None:
    """Leave it to ``tidy`` to end what only points at itself.

    By itself Python does so wherever it happens to run: the widgets of a test that
    is over end in a thread of a later one's, with a warning that fails it.
    """
    gc.disable()
    _tidy_all()


def tidy(test_file: str) -> None:
    """End what a test has left, in the thread of the windows; after a file, what that has left."""
    global _tidied  # noqa: PLW0603
    if test_file == _tidied:
        gc.collect(1)
    else:
        _tidied = test_file
        _tidy_all()


def _tidy_all() -> None:
    """End all that can be, and look at what stays no more: it is there to the end of the run."""
    gc.collect()
    gc.freeze()


def memory() -> Path | None:
    """Return a folder that is kept in memory; None where there is none, or it is small."""
    if not os.access(_MEMORY, os.W_OK) or shutil.disk_usage(_MEMORY).free < _ROOM:
        return None
    return _MEMORY
