"""The newest link of the history, kept in a small file beside the database.

The history shows what was changed in it, but not that its end is gone: a lost
``-wal``, or an old copy put in its place, is whole in itself. So the newest
link that was seen is kept where no database looks.
"""

import json
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from desk_gui.db.chain import head, link_at
from desk_gui.domain.inspection import Anchor
from desk_gui.files import write_atomically
from desk_gui.services.access import Desk

_NAME = "anchor"
_SHORT = 12


def anchor_path(folder: Path, server: str = "") -> Path:
    """Return where the anchor lies in a data folder; each server's database has its own."""
    mark = f"-{sha256(server.encode()).hexdigest()[:_SHORT]}" if server else ""
    return folder / f"{_NAME}{mark}.json"


class AnchorFile:
    """The file with the newest link seen."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: Anchor | None = None

    def read(self) -> Anchor | None:
        """Return what is kept, or None if there is nothing, or nothing that can be read."""
        with suppress(OSError, ValueError, KeyError, TypeError):
            kept = json.loads(self._path.read_text("utf-8"))
            return Anchor(int(kept["entries"]), str(kept["link"]))
        return None

    def keep(self, desk: Desk) -> bool:
        """Keep the newest link if the history has grown; return whether it was written.

        A history that does not hold what is kept is left for the check to
        find: its link is not written over it.

        Raises:
            RefusedError: the disk or the database refuses.
        """
        with desk.database.read() as connection:
            end = head(connection)
            if self._kept is not None and self._kept.entries >= end.entries:
                return False
            kept = self.read()
            if kept is not None and link_at(connection, kept.entries) != kept.link:
                return False
        self.replace(Anchor(end.entries, end.link))
        return True

    def replace(self, anchor: Anchor) -> None:
        """Keep this one whatever was kept: after a restore that somebody asked for.

        Raises:
            RefusedError: the disk refuses.
        """
        data = {"entries": anchor.entries, "link": anchor.link}
        write_atomically(self._path, json.dumps(data).encode())
        self._kept = anchor
