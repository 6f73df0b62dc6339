"""The command line's verbs, for administrators and scripts. No Qt Widgets here."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication

from desk_gui.domain.files import refusal_for
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.storage import InUse
from desk_gui.places import Places, find_places
from desk_gui.verbs.keeping import back_up, check, restore
from desk_gui.verbs.lists import demo, forms, import_catalogue, print_form
from desk_gui.verbs.privacy import purge
from desk_gui.views.sentences import sentence

DONE, REFUSED, USAGE, IN_USE = 0, 1, 2, 3

_VERBS: dict[str, Callable[[Places, Namespace], bool]] = {
    "demo": demo,
    "import-catalogue": import_catalogue,
    "forms": forms,
    "print-form": print_form,
    "backup": back_up,
    "restore": restore,
    "check": check,
    "purge": purge,
}
"""Each returns whether all is well; what it cannot do, it raises."""


def run(asked: Namespace) -> int:
    """Run a verb and return its exit code; a refusal is one plain line on standard error."""
    _application = QCoreApplication.instance() or QCoreApplication([])
    places = find_places(asked.data, asked.database)
    try:
        with _reader():
            return DONE if _VERBS[asked.verb](places, asked) else REFUSED
    except RefusedError as error:
        for refusal in error.refusals:
            print(f"desk-gui: {sentence(refusal)}", file=sys.stderr)
        in_use = any(isinstance(refusal, InUse) for refusal in error.refusals)
        return IN_USE if in_use else REFUSED
    except ValueError as error:
        print(f"desk-gui: {error}", file=sys.stderr)
        return USAGE


@contextmanager
def _reader() -> Iterator[None]:
    """Write for whoever reads standard output: one who has read enough (``head``) is no fault.

    Raises:
        RefusedError: what is written there cannot be kept, on a full disk say.
    """
    try:
        yield
        sys.stdout.flush()
    except OSError as error:
        # What is left unwritten would fail once more at the end of the process.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise RefusedError(refusal_for(error, "standard output")) from error
