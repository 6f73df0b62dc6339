"""The log of this workstation: what went wrong and where, never whose record it was.

What an exception says may quote a name or a number, and so may what another
library logs. So only types of exceptions and places in the code are written;
our own messages carry keys and types, which a test holds them to.
"""

import logging
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from enum import Enum
from logging.handlers import RotatingFileHandler
from os import SEEK_END
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import TextIO
from uuid import UUID

LOG_NAME = "desk.log"
_BYTES = 1_000_000
_KEPT = 3
_TAIL_LINES = 40
_TAIL_BYTES = 16_000
_OWN = "desk_gui"
_HOMES = ("site-packages", "dist-packages", "_internal")
_DEEPEST = 60
_LONGEST_CHAIN = 10
_MOST_PARTS = 8
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_.]{0,63}", re.ASCII)

logger = logging.getLogger(_OWN)


class NamelessFormatter(logging.Formatter):
    """Writes a record without anything that a person may have typed."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one line, and the places of its exception under it."""
        clean = logging.makeLogRecord(record.__dict__)
        clean.exc_text, clean.stack_info = None, None
        clean.msg, clean.args = _said(record), None
        return super().format(clean)

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Return types and places of the exception and of those behind it."""
        return "\n".join(trace_of(ei[1])) if ei[1] is not None else ""


class _File(RotatingFileHandler):
    """The file in the data folder."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Be quiet where the disk takes nothing: what would be printed is the bare record."""


class _Errors(logging.StreamHandler[TextIO]):
    """Standard error, which some desktops keep in a file of their own."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Be quiet, as the file is."""


class Log:
    """The log of a data folder while it is written."""

    def __init__(self, folder: Path, handlers: list[logging.Handler]) -> None:
        self._folder = folder
        self._handlers = handlers

    def last_lines(self) -> list[str]:
        """Return the newest lines."""
        return tail_of_log(self._folder)

    def close(self) -> None:
        """Let go of the file."""
        for handler in self._handlers:
            logging.getLogger().removeHandler(handler)
            handler.close()


def start_log(folder: Path) -> Log:
    """Write the log into the data folder from now on; if that is refused, go on without."""
    handlers: list[logging.Handler] = []
    refused: OSError | None = None
    if sys.stderr is not None:
        errors = _Errors(sys.stderr)
        errors.setLevel(logging.WARNING)
        handlers.append(errors)
    try:
        handlers.append(
            _File(folder / LOG_NAME, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
        )
    except OSError as error:
        refused = error
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for handler in handlers:
        handler.setFormatter(NamelessFormatter())
        root.addHandler(handler)
    if refused is not None:
        logger.warning("no log file: %s", type(refused).__name__)
    return Log(folder, handlers)


def tail_of_log(folder: Path) -> list[str]:
    """Return the newest lines of a folder's log; none where it cannot be read."""
    try:
        with (folder / LOG_NAME).open("rb") as file:
            file.seek(max(file.seek(0, SEEK_END) - _TAIL_BYTES, 0))
            return file.read().decode("utf-8", "replace").splitlines()[-_TAIL_LINES:]
    except OSError:
        return []


def trace_of(error: BaseException) -> list[str]:
    """Return an exception as types and places in the code: no message, no value, no line of code.

    What caused it follows, as deep as a person would read.
    """
    lines: list[str] = []
    for at, (how, each) in enumerate(_chain(error)):
        if at == _LONGEST_CHAIN:
            lines.append("…")
            break
        lines += [f"{how}{kind_of(each)}", *_places(each.__traceback__)]
    return lines


def kind_of(error: BaseException) -> str:
    """Return an exception's type, with the types of what it refuses or the system's code."""
    kind = type(error)
    refusals = getattr(error, "refusals", ())
    inside = f"({', '.join(type(refusal).__name__ for refusal in refusals)})" if refusals else ""
    code = getattr(error, "sqlite_errorname", None) or getattr(error, "errno", None)
    number = f" {code}" if isinstance(code, str | int) else ""
    return f"{kind.__module__}.{kind.__qualname__}{inside}{number}".removeprefix("builtins.")


def place_of(file: str) -> str:
    """Return a file of code by its place in its package: a home folder has a person's name."""
    parts = Path(file.replace("\\", "/")).parts
    for home in (*_HOMES, _OWN):
        if home in parts:
            inside = parts[len(parts) - parts[::-1].index(home) :]
            return "/".join((_OWN, *inside) if home == _OWN else inside)
    return parts[-1] if parts else "?"


def _chain(error: BaseException) -> Iterator[tuple[str, BaseException]]:
    seen: set[int] = set()
    waiting: list[tuple[str, BaseException]] = [("", error)]
    while waiting:
        how, each = waiting.pop(0)
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield how, each
        if isinstance(each, BaseExceptionGroup):
            waiting += [("among them ", part) for part in each.exceptions]
        if each.__cause__ is not None:
            waiting.append(("caused by ", each.__cause__))
        elif each.__context__ is not None and not each.__suppress_context__:
            waiting.append(("while handling ", each.__context__))


def _places(trace: TracebackType | None) -> list[str]:
    frames = [
        f"  {place_of(frame.f_code.co_filename)}:{line} {frame.f_code.co_qualname}"
        for frame, line in walk_tb(trace)
    ]
    if len(frames) <= _DEEPEST:
        return frames
    half = _DEEPEST // 2
    return [*frames[:half], f"  … {len(frames) - _DEEPEST} more", *frames[-half:]]


def _said(record: logging.LogRecord) -> str:
    """Return our own words; of another library only where they come from."""
    if record.name.partition(".")[0] == _OWN and isinstance(record.msg, str):
        with suppress(TypeError, ValueError, KeyError):
            return record.msg % _filling(record.args) if record.args else record.msg
    return f"{record.module}:{record.lineno} {record.funcName}"


def _filling(args: tuple[object, ...] | Mapping[str, object]) -> object:
    """Return what a message is filled with, each part as far as it says nothing of anyone."""
    if isinstance(args, Mapping):
        return {key: _tame(value) for key, value in args.items()}
    return tuple(map(_tame, args))


def _tame(value: object) -> object:
    """Return a number, an id or a name of the code; of anything else, of which type it is."""
    match value:
        case Enum():
            return _tame(value.value)
        case None | bool() | int() | float() | UUID():
            return value
        case str() if _WORD.fullmatch(value) or _is_uid(value):
            return value
        case BaseException():
            return kind_of(value)
        case list() | tuple() | set() | frozenset():
            return [_tame(each) for each in [*value][:_MOST_PARTS]]
    return f"<{type(value).__name__}>"


def _is_uid(text: str) -> bool:
    with suppress(ValueError):
        return str(UUID(text)) == text
    return False
