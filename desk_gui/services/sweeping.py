"""Leaving no byte of what was deleted in the embedded database's file.

What is deleted can still be read in gaps of the file's pages until it is
written anew. A mark in the data folder, put there before the deletion, says
that this is to be done: it outlives a kill and a full disk.
"""

import logging
from pathlib import Path

from desk_gui.db.engine import Database
from desk_gui.domain.files import refusal_for
from desk_gui.domain.refusals import RefusedError
from desk_gui.files import write_atomically

logger = logging.getLogger(__name__)

SWEEP_MARK = "sweep-due"


class Sweeping:
    """Writes a database anew after something was taken out of it; ``folder`` keeps the mark."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._mark = folder / SWEEP_MARK

    @property
    def is_due(self) -> bool:
        """Whether something was taken out and may still be read in the file."""
        return self._mark.exists()

    def promise(self) -> None:
        """Say, before something is taken out, that the file is to be written anew after it.

        Raises:
            RefusedError: the disk does not take it.
        """
        if not self.is_due:
            write_atomically(self._mark, b"")

    def sweep(self) -> bool:
        """Write the file anew if that is due; False where it has to be tried again."""
        if not self.is_due:
            return True
        try:
            done = self._database.rewrite()
            if done:
                self._mark.unlink(missing_ok=True)
        except RefusedError as error:
            logger.warning("not swept: %s", [type(each).__name__ for each in error.refusals])
            return False
        except OSError as error:
            refusal = type(refusal_for(error, self._mark)).__name__
            logger.warning("the mark of the sweep stays: %s", refusal)
            return False
        return done
