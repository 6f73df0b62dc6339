"""What is done with promises, from the panel and the page alike: asked, run, said, taken back."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desk_gui.domain.actors import AccountId
from desk_gui.domain.clock_times import elapsed
from desk_gui.domain.promises import Promise, PromiseId, TryResult
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.promises import PromiseService
from desk_gui.views.labels import clock
from desk_gui.views.promises.questions import (
    BrokenQuestion,
    HandQuestion,
    RenewQuestion,
    Snooze,
    SnoozeQuestion,
    TryQuestion,
)
from desk_gui.views.promises.words import put_off_text, when_text
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.question import answer

Undo = Callable[[], Outcome[Any]]
Colleagues = Callable[[], Outcome[list[tuple[AccountId, str]]]]


class PromiseDeeds(QObject):
    """Ends promises and works at them; the last deed can be taken back.

    Signals:
        said: Something was done; carries what, and whether it can be taken back.
        ended: A promise has ended; carries its PromiseId.
        refused: Something was not done; carries why. What is shown may be old.
    """

    ended = Signal(object)
    said = Signal(str, bool)
    refused = Signal(str)

    def __init__(
        self,
        page: QWidget,
        promises: PromiseService,
        runner: Runner,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(page)
        self._page, self._promises = page, promises
        self._runner, self._now = runner, now
        self._undo: Undo | None = None
        self._ending: set[tuple[PromiseId, int]] = set()
        """What was kept here as it was read: until the list is read anew it still shows it."""

    def forget(self) -> None:
        """Take nothing back any more: somebody else sits here."""
        self._undo = None

    def keep(self, promise: Promise) -> None:
        """Note that a promise was kept; pressed twice, once."""
        read = (promise.id, promise.version)
        if read in self._ending:
            return
        self._ending.add(read)
        self._runner.run(
            self,
            partial(self._promises.keep, promise.id, promise.version),
            partial(self._ended, self.tr("Kept, {time}")),
            partial(self._refuse_end, promise),
        )

    def ask_try(self, promise: Promise) -> None:
        """Ask what came of a try, and note it."""

        def note(result: TryResult, note: str, question: TryQuestion) -> None:
            uid = str(uuid4())
            act = partial(self._promises.try_, promise.id, uid, result, note)
            said = {
                TryResult.REACHED: self.tr("Reached, {time}. Enter notes that it was kept."),
                TryResult.NOT_REACHED: self.tr("Not reached, {time}"),
                TryResult.LEFT_WORD: self.tr("Left word, {time}"),
            }[result]
            undo = partial(self._promises.revert_try, uid)
            answer(self._runner, question, act, lambda _tried: self._say(said, undo))

        TryQuestion(self._page, promise, note).open()

    def ask_renewal(self, promise: Promise) -> None:
        """Ask for another time and why, and promise the same for then."""

        def renew(due_at: datetime, reason: str, question: RenewQuestion) -> None:
            def act() -> Outcome[Promise]:
                question.due.check(due_at)
                return self._promises.renew(promise.id, promise.version, due_at, reason)

            # Ending it moved the version of the old one by one.
            undo = partial(self._promises.reopen, promise.id, promise.version + 1)
            answer(
                self._runner,
                question,
                act,
                lambda _new: self._say(self.tr("Renewed, {time}"), undo),
            )

        asked = (self._promises, self._runner, self._now)
        RenewQuestion(self._page, promise, *asked, renew).open()

    def ask_reason(self, promise: Promise) -> None:
        """Ask why a promise was broken, and note that."""

        def break_(reason: str, question: BrokenQuestion) -> None:
            act = partial(self._promises.break_, promise.id, promise.version, reason)
            answer(self._runner, question, act, partial(self._ended, self.tr("Broken, {time}")))

        BrokenQuestion(self._page, promise, break_).open()

    def ask_snooze(self, promise: Promise) -> None:
        """Ask how long the reminder is put off, and put it off."""

        def put_off(chosen: Snooze, question: SnoozeQuestion) -> None:
            act = partial(self._promises.snooze, promise.id, chosen.minutes, chosen.until)
            answer(self._runner, question, act, partial(self._put_off, promise))

        def ask(morning: datetime) -> None:
            SnoozeQuestion(self._page, promise, self._now(), morning, put_off).open()

        self._runner.ask(self, self._promises.next_opening, ask, self.refuse, key="morning")

    def ask_owner(self, promise: Promise, colleagues: Colleagues) -> None:
        """Ask who looks after a promise from now on, and hand it on."""

        def hand(account: AccountId | None, name: str, question: HandQuestion) -> None:
            act = partial(self._promises.hand_on, promise.id, promise.version, account)
            answer(self._runner, question, act, partial(self._handed, promise, name))

        def ask(found: Sequence[tuple[AccountId, str]]) -> None:
            HandQuestion(self._page, promise, found, hand).open()

        self._runner.ask(self, colleagues, ask, self.refuse, key="colleagues")

    def say_made(self, promise: Promise) -> None:
        """Say that something was promised, and until when."""
        undo = partial(self._promises.revert_make, promise.id, promise.version)
        when = when_text(promise.details.due_at, self._now())
        self._say(self.tr("Promised: {when}").replace("{when}", when), undo)

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self._runner.run(self, undo, self._taken_back, self.refuse)

    def refuse(self, error: Exception) -> None:
        """Say why something was not done; another desk may have been first."""
        if not self._runner.refused(error):
            return
        self._undo = None
        self.refused.emit(sentences(error.refusals))

    def _ended(self, said: str, promise: Promise) -> None:
        self.ended.emit(promise.id)
        self._say(said, partial(self._promises.reopen, promise.id, promise.version))

    def _refuse_end(self, promise: Promise, error: Exception) -> None:
        self._ending.discard((promise.id, promise.version))
        self.refuse(error)

    def _put_off(self, before: Promise, promise: Promise) -> None:
        now = self._now()
        undo: Undo = partial(self._promises.wake, promise.id)
        if before.reminds_at is not None and elapsed(now, before.reminds_at).total_seconds() > 0:
            undo = partial(self._promises.snooze, promise.id, until=before.reminds_at)
        when = put_off_text(promise.reminds_at or now, now)
        self._say(self.tr("Reminder put off: {when}").replace("{when}", when), undo)

    def _handed(self, before: Promise, name: str, promise: Promise) -> None:
        owner = before.details.owner
        undo = partial(self._promises.hand_on, promise.id, promise.version, owner)
        said = self.tr("Handed on to {name}, {time}")
        self._say(said.replace("{name}", name.replace("{", "{{").replace("}", "}}")), undo)

    def _taken_back(self, _value: object) -> None:
        self._say(self.tr("Taken back, {time}"))

    def _say(self, said: str, undo: Undo | None = None) -> None:
        self._undo = undo
        self.said.emit(said.format(time=clock(self._now())), undo is not None)
