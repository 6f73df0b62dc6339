"""What nobody expected: heard wherever it happens, written down, said, and told at the next start.

Nothing a person typed is in any of it: ``logs`` writes types and places. A
crash of native code cannot be caught; ``crash.log`` has then where it was,
and the mark that only a proper end takes away (``starting``) says that it was.
"""

import faulthandler
import logging
import re
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)

from desk_gui.domain.starting import RUN_MARK
from desk_gui.logs import Log, kind_of, place_of, start_log, tail_of_log, trace_of
from desk_gui.views.setup.failures import Failures

if TYPE_CHECKING:
    from desk_gui.views.shell.window import MainWindow

CRASH_NAME, FORMER_NAME = "crash.log", "crash-1.log"
_MOST_BYTES = 64_000
_FILE = re.compile(r'File "([^"\n]*)"')
_FUNCTION = re.compile(r"Q\w+(::\w+)*", re.ASCII)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

logger = logging.getLogger(__name__)
qt_logger = logging.getLogger("desk_gui.qt")


class CrashWatch(QObject):
    """Hears of what nobody expected, on any thread, and has it said in the window.

    ``tell`` takes it from whoever caught something; ``listen`` hears what
    nobody caught in the whole process.
    """

    _heard = Signal(object)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._log: Log | None = None
        self._folder: Path | None = None
        self._native: TextIO | None = None
        self._unhook: list[Callable[[], object]] = []
        self.failures = Failures(window, self.report)
        # Never at once: a slot that fails may be painting.
        self._heard.connect(self.failures.tell, Qt.ConnectionType.QueuedConnection)

    def begin(self, folder: Path, *, alone: bool = True) -> None:
        """Write into this data folder from now on; look how the run before ended.

        Where the folder is held for this process ``alone``, a run that broke
        off without a trace is known by its mark too.
        """
        before = tail_of_log(folder)
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        self._log, self._folder = start_log(folder), folder
        native = _put_aside(folder)
        if native or (alone and (folder / RUN_MARK).exists()):
            logger.warning("the run before did not end properly")
            report = "\n".join([*_versions(), "", *native, "", *before])
            self._window.painted.connect(lambda: self.failures.tell_last_end(report))

    def listen(self) -> None:
        """Hear whatever nobody catches in this process, and where native code ends it."""
        former = (sys.excepthook, threading.excepthook, sys.unraisablehook)

        def put_back() -> None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = former

        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_thread
        sys.unraisablehook = _on_unraisable
        qInstallMessageHandler(_on_qt)
        self._unhook += [put_back, lambda: qInstallMessageHandler(None)]
        with suppress(OSError):
            if self._folder is not None:
                self._native = (self._folder / CRASH_NAME).open("a", encoding="utf-8")
                faulthandler.enable(self._native)

    def close(self) -> None:
        """End properly: the next start has nothing to tell."""
        for unhook in self._unhook:
            unhook()
        if self._native is not None:
            faulthandler.disable()
            self._native.close()
        if self._log is not None:
            self._log.close()

    @Slot(object)
    def tell(self, error: BaseException) -> None:
        """Say that this failed; from any thread."""
        self._heard.emit(error)

    def report(self, error: BaseException) -> str:
        """Return what an administrator needs to know of a failure."""
        lines = self._log.last_lines() if self._log is not None else []
        page = self._window.page_key() or "-"
        return "\n".join([*_versions(), f"page: {page}", "", *trace_of(error), "", *lines])

    def _on_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        logger.critical("uncaught %s", kind_of(error), exc_info=(kind, error, trace))
        self.tell(error)

    def _on_thread(self, heard: threading.ExceptHookArgs) -> None:
        error = heard.exc_value
        if isinstance(error, Exception):
            logger.critical("uncaught %s in a thread", kind_of(error), exc_info=error)
            self.tell(error)


def _on_unraisable(heard: "sys.UnraisableHookArgs") -> None:
    """Write down what failed where nobody waits for an answer."""
    error = heard.exc_value
    if error is not None:
        logger.error("uncaught %s in the clearing up", kind_of(error), exc_info=error)


def _on_qt(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    """Write down which of Qt's functions complains: its words may be the user's."""
    function = _FUNCTION.match(text or "")
    said = function.group() if function else "somewhere"
    category = getattr(context, "category", None) or "default"
    qt_logger.log(_LEVELS.get(kind, logging.WARNING), "%s %s", category, said.replace("::", "."))


def _put_aside(folder: Path) -> list[str]:
    """Keep what the run before wrote as it crashed, without the paths of this computer."""
    lines: list[str] = []
    try:
        with (folder / CRASH_NAME).open(encoding="utf-8", errors="replace") as native:
            text = native.read(_MOST_BYTES)
        lines = _FILE.sub(lambda found: f'File "{place_of(found[1])}"', text).splitlines()
        if lines:
            (folder / FORMER_NAME).write_text("\n".join(lines), encoding="utf-8")
            (folder / CRASH_NAME).unlink()
    except FileNotFoundError:
        pass
    except OSError as error:
        logger.warning("the trace of a crash is not kept: %s", type(error).__name__)
    return lines


def _versions() -> list[str]:
    import platform  # noqa: PLC0415 - only a report needs them
    import sqlite3  # noqa: PLC0415

    from PySide6 import __version__ as pyside  # noqa: PLC0415
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    from desk_gui import __version__  # noqa: PLC0415

    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return [
        f"desk-gui {__version__}",
        f"Python {platform.python_version()}, PySide {pyside}, SQLite {sqlite3.sqlite_version}",
        f"{system}, {QGuiApplication.platformName()}",
    ]
