"""The notice that something is promised to who rings or comes in now: kept with one key."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desk_gui.domain.people import PersonId
from desk_gui.domain.promises import Promise, PromiseChannel, PromiseKind
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.promises import PromiseService
from desk_gui.views.labels import clock, short_date
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.notice import Notice, Way

KEEP_KEY, LEAVE_KEY = "Ctrl+Y", "Ctrl+Shift+Y"
_SAID_MS = 60_000
"""So long it is said what was done; an offer itself never goes away by itself."""


class OfferStrip(Notice):
    """Offers one open promise after another to be ended; it takes no focus.

    ``may_end`` tells whether who is signed in may end promises.
    """

    def __init__(
        self,
        promises: PromiseService,
        runner: Runner,
        now: Callable[[], datetime],
        may_end: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__()
        self._promises, self._runner, self._now = promises, runner, now
        self._may_end = may_end
        self._person: PersonId | None = None
        self._open: list[Promise] = []
        self._left: set[int] = set()
        self._done = ""
        self._undo: Callable[[], Outcome[Any]] | None = None
        self._watched: QWidget | None = None
        self._said = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._said.timeout.connect(self.stop)
        runner.changed.connect(self._on_news)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def offer(self, person: PersonId) -> None:
        """Offer what is promised to somebody who is here now, or on the line."""
        if not self._may_end():
            return
        self.stop()
        self._person = person
        self._ask()

    @Slot()
    def stop(self) -> None:
        """Offer nothing more: they are gone."""
        self._person = None
        self._open, self._left = [], set()
        self._forget_done()
        self._tell()

    def promise(self) -> Promise | None:
        """Return what is offered to be ended, or None."""
        return next((each for each in self._open if each.id not in self._left), None)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange and not self.isHidden():
            self._done = ""
            self._tell()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the key from a field that would take it for «again»."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _is_ours(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        person = self._person
        if person is not None:
            read = partial(self._promises.for_person, person)
            self._runner.ask(self, read, partial(self._on_read, person), self._refuse, key="offer")

    def _on_read(self, person: PersonId, found: list[Promise]) -> None:
        if person == self._person:
            # Who waits in the house is served or not: their visit tells.
            self._open = [each for each in found if each.details.kind is not PromiseKind.WAIT]
            self._tell()

    def _tell(self) -> None:
        """Say what was done last, and what is offered now."""
        promise = self.promise()
        said = " ".join(filter(None, (self._done, self._question(promise) if promise else "")))
        ways = []
        if promise is not None:
            ways.append(Way(self.tr("Kept"), partial(self._keep, promise), KEEP_KEY))
        if self._undo is not None:
            ways.append(Way(self.tr("undo"), self._take_back, LEAVE_KEY))
        elif promise is not None:
            ways.append(Way(self.tr("Not yet"), partial(self._leave, promise), LEAVE_KEY))
        if said:
            icon, colour = ("bell", "warn") if promise is not None else ("circle-check", "ok")
            self.say(said, ways, icon=icon, colour=colour)
        else:
            self.clear()
        self._watch(QApplication.focusWidget())

    def _question(self, promise: Promise) -> str:
        details = promise.details
        match details.kind, details.channel:
            case PromiseKind.CALL_BACK, _:
                said = self.tr("A call-back was promised to {name} for {time}. Kept?")
            case PromiseKind.ANSWER, PromiseChannel.LETTER:
                said = self.tr("A letter was promised to {name} by {time}. Kept?")
            case PromiseKind.ANSWER, _:
                said = self.tr("An answer was promised to {name} by {time}. Kept?")
            case _:
                said = self.tr("Promised for {time}: {name}. Kept?")
        return said.format(name=details.text, time=self._when(details.due_at))

    def _when(self, due_at: datetime) -> str:
        if due_at.date() == self._now().date():
            return clock(due_at)
        return f"{short_date(due_at.date())}, {clock(due_at)}"

    def _keep(self, promise: Promise) -> None:
        keep = partial(self._promises.keep, promise.id, promise.version)
        self._left.add(promise.id)
        self._runner.run(self, keep, self._on_kept, self._refuse)

    def _on_kept(self, promise: Promise) -> None:
        self._undo = partial(self._promises.reopen, promise.id, promise.version)
        self._say_done(self.tr("Kept, {time}.").format(time=clock(self._now())))

    def _leave(self, promise: Promise) -> None:
        """Ask no more of this one while they are here."""
        self._left.add(promise.id)
        self._tell()

    def _take_back(self) -> None:
        undo = self._undo
        self._forget_done()
        if undo is not None:
            self._runner.run(self, undo, self._on_taken_back, self._refuse)

    def _on_taken_back(self, promise: Promise) -> None:
        self._left.add(promise.id)
        self._say_done(self.tr("Taken back, {time}.").format(time=clock(self._now())))

    def _refuse(self, error: Exception) -> None:
        if not self._runner.refused(error):
            return
        self._undo = None
        self._say_done(sentences(error.refusals))

    def _say_done(self, said: str) -> None:
        self._done = said
        self._tell()
        if self.promise() is None:
            self._said.start()

    def _forget_done(self) -> None:
        self._said.stop()
        self._done, self._undo = "", None

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.PROMISES in topics and self._person is not None:
            self._ask()

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._watch(new)

    def _watch(self, focus: QWidget | None) -> None:
        """Look at the keys of what has the focus, while there is something to be pressed."""
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = focus if self.buttons else None
        if self._watched is not None:
            self._watched.installEventFilter(self)


def _is_ours(event: QKeyEvent) -> bool:
    control = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Y and control == Qt.KeyboardModifier.ControlModifier
