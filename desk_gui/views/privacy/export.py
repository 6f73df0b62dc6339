"""Writing all that is known of a person into files, for the person who asked for it."""

from collections.abc import Callable
from pathlib import Path

from desk_gui.domain.papers import PaperHead
from desk_gui.domain.people import PersonId
from desk_gui.files import write_atomically
from desk_gui.services.changes import Outcome
from desk_gui.services.person_files import PersonFiles

_DATA = ".json"


class PersonExport:
    """Makes the page and the data beside it; ``head`` is whose paper it is."""

    def __init__(self, files: PersonFiles, head: Callable[[], PaperHead]) -> None:
        self._files = files
        self._head = head

    def write(self, person: PersonId, page: Path) -> Outcome[Path]:
        """Write the page to this path, and the same as JSON beside it; on a worker thread.

        Raises:
            RefusedError: ``NoSuchRecord``, ``NotAllowed``, or the disk does not take it.
        """
        from desk_gui.reporting.person_file import (  # noqa: PLC0415 - seldom needed
            build_person_data,
            build_person_file,
        )

        gathered = self._files.gather(person)
        data = page.with_suffix(_DATA if page.suffix != _DATA else f".data{_DATA}")
        write_atomically(page, build_person_file(self._head(), gathered.value))
        write_atomically(data, build_person_data(gathered.value))
        return Outcome(page, gathered.changed)
