"""The list of who was erased, outside the database: a restore must not bring them back.

It holds keys made by chance and times, nothing of the person. A copy goes with
the backups to the second place.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from threading import Lock

from desk_gui.domain.backups import ErasuresUnreadable
from desk_gui.domain.files import refusal_for
from desk_gui.domain.refusals import RefusedError
from desk_gui.files import write_atomically

ERASURES = "erasures.json"


class ErasureList:
    """The list in one folder."""

    _writing = Lock()
    """A run by night and somebody who erases by hand both add to it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / ERASURES

    def uids(self) -> Mapping[str, str]:
        """Return when each was erased, by uid.

        Raises:
            RefusedError: it is there and cannot be read: going on without it
                would bring erased people back.
        """
        try:
            read = json.loads(self._path.read_text("utf-8"))
            return {str(uid): str(at) for uid, at in read["erased"].items()}
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise RefusedError(refusal_for(error, self._path)) from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise RefusedError(ErasuresUnreadable(path=str(self._path))) from error

    def add(self, uid: str, at: datetime) -> None:
        """Put somebody on the list, durably. Raises RefusedError."""
        self.merge({uid: at.isoformat(timespec="seconds")})

    def merge(self, others: Mapping[str, str]) -> None:
        """Put everybody of another list on this one. Raises RefusedError."""
        with self._writing:
            known = self.uids()
            if others.keys() <= known.keys():
                return
            document = {"erased": {**others, **known}}
            write_atomically(self._path, json.dumps(document, indent=1).encode())


def merged(lists: Iterable[ErasureList]) -> dict[str, str]:
    """Return everybody on any of the lists. Raises RefusedError."""
    return {uid: at for each in lists for uid, at in each.uids().items()}
