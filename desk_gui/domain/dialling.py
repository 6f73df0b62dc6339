"""The command a workstation dials with: what may stand in it, and its parts.

Never read by a shell: a quotation mark holds blanks together and every other
sign is itself, a backslash too, so that a path of Windows stays whole.
"""

import shlex
from dataclasses import dataclass

from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.domain.texts import clean_text

PLACE = "{number}"
"""Stands in a command for the number, as a ``tel:`` link has it: ``+3614567890``."""
LONGEST_COMMAND = 500
_FIELD = "dial_command"


@dataclass(frozen=True, kw_only=True)
class NoPlaceForNumber(Refusal):
    """The command does not say, after its program, where the number goes."""


@dataclass(frozen=True, kw_only=True)
class OpenQuote(Refusal):
    """A quotation mark of the command is never closed."""


@dataclass(frozen=True, kw_only=True)
class NoSuchProgram(Refusal):
    """The program of the command is not on this computer, or cannot be run."""

    program: str


@dataclass(frozen=True, kw_only=True)
class NotDialled(Refusal):
    """Nothing took the number; ``program`` is the one that did not start, or empty."""

    number: str
    program: str = ""


def clean_dial_command(command: str) -> str:
    """Return the command as it is kept; an empty one leaves dialling to a ``tel:`` link.

    Raises:
        RefusedError: ``NoPlaceForNumber``, ``OpenQuote``, or a text that cannot be kept.
    """
    clean = clean_text(command, _FIELD, LONGEST_COMMAND)
    if clean and not any(PLACE in part for part in _parts(clean)[1:]):
        raise RefusedError(NoPlaceForNumber(field=_FIELD))
    return clean


def dial_program(command: str) -> str:
    """Return the program of a clean command that is not empty."""
    return _parts(command)[0]


def dial_arguments(command: str, number: str) -> list[str]:
    """Return what the program is given; the number never makes two of one argument."""
    return [part.replace(PLACE, number) for part in _parts(command)[1:]]


def not_here(program: str) -> NoSuchProgram:
    """Return the refusal of a command whose program is not there."""
    return NoSuchProgram(field=_FIELD, program=program)


def _parts(command: str) -> list[str]:
    reader = shlex.shlex(command, posix=True)
    reader.whitespace_split, reader.commenters, reader.escape = True, "", ""
    try:
        return list(reader)
    except ValueError as error:
        raise RefusedError(OpenQuote(field=_FIELD)) from error
