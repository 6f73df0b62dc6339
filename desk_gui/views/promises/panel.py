"""Filling the panel of promises: reading them, ending them, telling the time as it goes on."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk_gui.domain.promise_rules import by_urgency, percent, week_of
from desk_gui.domain.promises import Promise
from desk_gui.domain.refusals import RefusedError
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.promises import PromiseService
from desk_gui.views.labels import clock
from desk_gui.views.promises.questions import BrokenQuestion, RenewQuestion
from desk_gui.views.promises.words import percent_text, rows_of
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.question import Question
from desk_gui.views.shell.side_panels import Promises

EVERY_MS = 30_000
_GOOD = 90
# The visitor's name in a promised wait is read from the visit.
_TOPICS = {Topic.PROMISES, Topic.VISITS}


class PromisesBoard(QObject):
    """Fills ``panel`` and does what its keys ask for.

    ``may_end`` tells whether who is signed in may end promises.

    Signals:
        counted: How many are overdue, and how many are open besides.
    """

    counted = Signal(int, int)

    def __init__(
        self,
        panel: Promises,
        promises: PromiseService,
        runner: Runner,
        now: Callable[[], datetime],
        may_end: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(panel)
        self._panel, self._promises, self._runner, self._now = panel, promises, runner, now
        self._may_end = may_end
        self._open: list[Promise] = []
        self._undo: Callable[[], Outcome[Promise]] | None = None
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.retell)
        panel.kept.connect(self._keep)
        panel.renewing.connect(self._ask_renewal)
        panel.breaking.connect(self._ask_reason)
        panel.undone.connect(self._take_back)
        panel.retold.connect(self._retell_all)
        runner.changed.connect(self._on_news)

    def start(self) -> None:
        """Fill the panel for who is signed in now, and keep it up with the clock."""
        self._undo = None
        self._panel.confirmation.hide()
        self._panel.offer_key()
        self._panel.set_workable(self._may_end())
        self._timer.start()
        self.reload()

    def stop(self) -> None:
        """Show nothing more: nobody is signed in."""
        self._timer.stop()
        self._open = []
        self.retell()
        self._panel.show_share("", good=False)

    @Slot()
    def reload(self) -> None:
        """Read what is open, and how the week went."""
        first, last = week_of(self._now().date())
        self._runner.ask(self, self._promises.open, self._show, self._on_unread, key="open")
        share = lambda: self._promises.kept_share(first, last)  # noqa: E731
        self._runner.ask(self, share, self._show_share, self._on_unread, key="share")

    @Slot()
    def retell(self) -> None:
        """Say the times again: the clock has gone on."""
        now = self._now()
        self._panel.show_rows(rows_of(self._open, now))
        overdue, coming = by_urgency(self._open, now)
        self.counted.emit(len(overdue), len(coming))

    def _show(self, promises: list[Promise]) -> None:
        self._open = promises
        self.retell()

    def _show_share(self, share: tuple[int, int]) -> None:
        of_hundred = percent(*share)
        self._panel.show_share(percent_text(of_hundred), good=(of_hundred or 0) >= _GOOD)

    @Slot()
    def _retell_all(self) -> None:
        """Say everything in the language in force."""
        if self._timer.isActive():
            self._panel.confirmation.hide()
            self.reload()

    @Slot(object)
    def _keep(self, promise: Promise) -> None:
        self._runner.run(
            self,
            lambda: self._promises.keep(promise.id, promise.version),
            lambda kept: self._done(kept, self.tr("Kept, {time}")),
            self._on_refused,
        )

    @Slot(object)
    def _ask_renewal(self, promise: Promise) -> None:
        def renew(due_at: datetime, reason: str, question: RenewQuestion) -> None:
            def renewed(_new: Promise) -> None:
                question.accept()
                # Ending it moved the version of the old one by one.
                self._undo = lambda: self._promises.reopen(promise.id, promise.version + 1)
                self._say(self.tr("Renewed, {time}"))

            self._end(
                lambda: self._promises.renew(promise.id, promise.version, due_at, reason),
                renewed,
                question,
            )

        RenewQuestion(self._panel, promise, self._now, renew).open()

    @Slot(object)
    def _ask_reason(self, promise: Promise) -> None:
        def break_(reason: str, question: BrokenQuestion) -> None:
            def broken(done: Promise) -> None:
                question.accept()
                self._done(done, self.tr("Broken, {time}"))

            self._end(
                lambda: self._promises.break_(promise.id, promise.version, reason),
                broken,
                question,
            )

        BrokenQuestion(self._panel, promise, break_).open()

    def _end(
        self,
        deed: Callable[[], Outcome[Promise]],
        then: Callable[[Promise], None],
        question: Question,
    ) -> None:
        """End a promise as a question says; why not is said in the question."""

        def refused(error: Exception) -> None:
            if not isinstance(error, RefusedError):
                question.refused(())
                raise error
            question.refused(error.refusals)
            self.reload()

        self._runner.run(question, deed, then, refused)

    def _done(self, ended: Promise, said: str) -> None:
        self._undo = lambda: self._promises.reopen(ended.id, ended.version)
        self._say(said)

    def _say(self, said: str) -> None:
        self._panel.say(said.format(time=clock(self._now())), undo=self.tr("undo"))

    @Slot()
    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is None:
            return

        def undone(_promise: Promise) -> None:
            self._panel.say(self.tr("Taken back, {time}").format(time=clock(self._now())))

        self._runner.run(self, undo, undone, self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        """Say why not, and show how things are: another desk may have been first."""
        self._on_unread(error)
        self.reload()

    def _on_unread(self, error: Exception) -> None:
        if not isinstance(error, RefusedError):
            raise error
        self._panel.say(sentences(error.refusals))

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if self._timer.isActive() and topics & _TOPICS:
            self.reload()
