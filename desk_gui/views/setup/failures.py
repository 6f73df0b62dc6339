"""What failed in a way nobody had words for: what is safe, the report, and the way on."""

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from desk_gui.domain.refusals import RefusedError
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.notice import Notice, Way
from desk_gui.views.shell.window import MainWindow
from desk_gui.widgets.messages import Answer, MessageBox, message_box

logger = logging.getLogger(__name__)

AGAIN_S = 60.0
"""How long the same failure is only counted."""
_COPY = 1


class Failures(QObject):
    """Says in one box at a time that something failed; the others are counted.

    A failure of a kind and place that was said less than a minute ago is only
    counted too: what fails with every repaint must not bury the desk.
    """

    def __init__(
        self,
        window: MainWindow,
        report: Callable[[BaseException], str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``report`` says for an administrator what failed; ``clock`` counts seconds."""
        super().__init__(window)
        self._window, self._report, self._clock = window, report, clock
        self._said_at: dict[tuple[object, ...], float] = {}
        self._words = ""
        self._more = 0
        self.box: MessageBox | None = None
        """The box that is open."""

    @Slot(object)
    def tell(self, error: BaseException) -> None:
        """Say it, or count it."""
        try:
            self._tell(error)
        except Exception as another:
            # Said no more: the next one would fail alike.
            logger.critical("a failure was not said: %s", type(another).__name__, exc_info=another)

    def tell_last_end(self, report: str) -> None:
        """Say in a strip that the run before broke off."""
        self._window.add_strip(LastEnd(report))

    def _tell(self, error: BaseException) -> None:
        refused = isinstance(error, RefusedError)
        if self._is_open():
            self._count()
        elif refused or not self._was_said(error):
            self._words = sentences(error.refusals) if isinstance(error, RefusedError) else _safe()
            self._open([] if refused else self._ways(self._report(error)))
        else:
            self._more += 1

    def _is_open(self) -> bool:
        return self.box is not None and isValid(self.box) and self.box.isVisible()

    def _count(self) -> None:
        self._more += 1
        if self.box is not None:
            self.box.text.setText(self._text())
            self.box.setAccessibleDescription(self._text())

    def _was_said(self, error: BaseException) -> bool:
        now, mark = self._clock(), _mark_of(error)
        self._said_at = {each: at for each, at in self._said_at.items() if now - at < AGAIN_S}
        was_said = mark in self._said_at
        self._said_at.setdefault(mark, now)
        return was_said

    def _open(self, ways: list[Answer]) -> None:
        title = QCoreApplication.translate("Trouble", "That did not work")
        go_on = Answer(QCoreApplication.translate("Trouble", "Go on"))
        self.box = message_box(self._window, title, self._text(), [go_on, *ways])
        self.box.finished.connect(self._on_closed)

    @Slot()
    def _on_closed(self) -> None:
        self._more = 0

    def _ways(self, report: str) -> list[Answer]:
        return [
            Answer(self.tr("Copy the report"), lambda: self._copy(report), stays=True),
            Answer(self.tr("Close Desk"), self._close),
        ]

    def _copy(self, report: str) -> None:
        QGuiApplication.clipboard().setText(report)
        if self.box is not None:
            self.box.buttons[_COPY].setText(self.tr("Copied"))

    def _close(self) -> None:
        self._window.close()

    def _text(self) -> str:
        if not self._more:
            return self._words
        more = self.tr("… and {count} more.").format(count=self._more)
        return f"{self._words}\n{more}"


class LastEnd(Notice):
    """Says that the program ended unexpectedly, until it is put away."""

    def __init__(self, report: str) -> None:
        super().__init__()
        self._report = report
        self._copied = False
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange and not self.isHidden():
            self._tell()
        super().changeEvent(event)

    def _tell(self) -> None:
        copied = self.tr("Copied") if self._copied else self.tr("Copy the report")
        ways = [Way(copied, self._copy), Way(self.tr("Put away"), self.clear)]
        self.say(
            self.tr(
                "Desk ended unexpectedly. What was saved is safe; "
                "what was typed is back in its form or on the shelf."
            ),
            ways,
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copied = True
        self.buttons[0].setText(self.tr("Copied"))


def _safe() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "What was saved is safe, and what you typed is kept. "
        "If it fails again, give the report to the administrator.",
    )


def _mark_of(error: BaseException) -> tuple[object, ...]:
    """Return what tells one failure from another: its type and the innermost place."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = (trace.tb_frame.f_code, trace.tb_lineno) if trace is not None else ()
    return (type(error), *place)
