"""Papers that were handed to another program to print, and lie in the data folder until it has."""

import re
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from desk_gui.files import safe_name

KEPT_S = 24 * 60 * 60
"""A program may wait for its printer over lunch, but not over a night."""
_SPOOLED = re.compile(r"-[0-9a-f]{8}\.pdf")


def spool_name(title: str) -> str:
    """Return a name for such a paper that no other has."""
    return f"{safe_name(title)}-{token_hex(4)}.pdf"


def remove_spooled(folder: Path, now: float, kept_s: float = KEPT_S) -> int:
    """Remove papers older than so many seconds at ``now`` (time.time()); return how many went.

    They have names on them: nobody looks after them once they are printed.
    """
    removed = 0
    for path in folder.glob("*.pdf"):
        if _SPOOLED.search(path.name) is None:
            continue
        with suppress(OSError):
            if now - path.stat().st_mtime >= kept_s:
                path.unlink()
                removed += 1
    return removed
