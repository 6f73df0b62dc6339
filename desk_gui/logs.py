"""The log of this workstation: what went wrong and where, never whose record it was.

What an exception says may quote a name or a number, and so may what another
library logs. So only types of exceptions and places in the code are written;
our own messages carry keys and types, which a test holds them to.
"""

import logging
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from os import SEEK_END
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

LOG_NAME = "desk.log"
_BYTES = 1_000_000
_KEPT = 3
_TAIL_LINES = 40
_TAIL_BYTES = 16_000
_OWN = "desk_gui"
_HOMES = ("site-packages", "dist-packages", "_internal")
_DEEPEST = 60
_LONGEST_CHAIN = 10

logger = logging.getLogger(_OWN)


class NamelessFormatter(logging.Formatter):
    """Writes a record without anything that a person may have typed."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one line, and the places of its exception under it."""
        clean = logging.makeLogRecord(record.__dict__)
        clean.exc_text, clean.stack_info = None, None
        if record.name.partition(".")[0] == _OWN:
            if isinstance(record.args, tuple):
                clean.args = tuple(map(_nameless, record.args))
        else:
            clean.msg, clean.args = f"{record.module}:{record.lineno}", None
        return super().format(clean)

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Return types and places of the exception and of those behind it."""
        return "\n".join(trace_of(ei[1])) if ei[1] is not None else ""


class Log:
    """The log file of a data folder while it is written."""

    def __init__(self, folder: Path, handler: RotatingFileHandler) -> None:
        self._folder = folder
        self._handler = handler

    def last_lines(self) -> list[str]:
        """Return the newest lines."""
        self._handler.flush()
        return tail_of_log(self._folder)

    def close(self) -> None:
        """Let go of the file."""
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()


def start_log(folder: Path) -> Log | None:
    """Write the log into the data folder from now on; if that is refused, go on without."""
    try:
        handler = RotatingFileHandler(
            folder / LOG_NAME, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8"
        )
    except OSError as error:
        logger.warning("no log file: %s", type(error).__name__)
        return None
    handler.setFormatter(NamelessFormatter())
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    return Log(folder, handler)


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
        f"  {place_of(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"
        for frame, line in walk_tb(trace)
    ]
    if len(frames) <= _DEEPEST:
        return frames
    half = _DEEPEST // 2
    return [*frames[:half], f"  … {len(frames) - _DEEPEST} more", *frames[-half:]]


def _nameless(value: object) -> object:
    """Return what a message is filled with; of an exception only its type."""
    return kind_of(value) if isinstance(value, BaseException) else value
