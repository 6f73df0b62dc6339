"""Dialling by the command of this workstation: another program is started, and let go."""

import shutil
import sys

from PySide6.QtCore import QProcess, QProcessEnvironment

from desk_gui.domain.dialling import NotDialled, dial_arguments, dial_program, not_here
from desk_gui.domain.refusals import RefusedError

_LIBRARIES = "LD_LIBRARY_PATH"
"""Where a frozen program looks for its own libraries: no other program should."""


def check_program(command: str) -> None:
    """Look whether the program of a clean command is there; an empty one needs none.

    Raises:
        RefusedError: ``NoSuchProgram``.
    """
    if command and shutil.which(dial_program(command)) is None:
        raise RefusedError(not_here(dial_program(command)))


def dial_by(command: str, number: str) -> None:
    """Start the program of a clean command with a number; it lives on by itself.

    Not on the GUI thread: its file may lie where nobody answers.

    Raises:
        RefusedError: ``NotDialled``: it did not start.
    """
    process = QProcess()
    process.setProgram(dial_program(command))
    process.setArguments(dial_arguments(command, number))
    process.setProcessEnvironment(_environment())
    for silence in (process.setStandardOutputFile, process.setStandardErrorFile):
        silence(QProcess.nullDevice())
    if not process.startDetached():
        raise RefusedError(NotDialled(number=number, program=dial_program(command)))


def _environment() -> QProcessEnvironment:
    """Return the environment that this program was started in, before it was unpacked."""
    environment = QProcessEnvironment.systemEnvironment()
    if getattr(sys, "frozen", False):
        before = environment.value(f"{_LIBRARIES}_ORIG")
        environment.remove(_LIBRARIES)
        if before:
            environment.insert(_LIBRARIES, before)
    return environment
