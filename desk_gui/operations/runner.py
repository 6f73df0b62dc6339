"""Running actions off the GUI thread and spreading the news of them.

Lanes keep typing quick: writes go one after another, reads have their own
thread where an owner's newer question replaces its older one; documents and
imports, what goes over the network, and programs that are started, have lanes of
their own. What is being typed goes to this workstation's disk beside all of them.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from threading import Event, Lock
from typing import Any, Generic, TypeGuard, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from desk_gui.domain.refusals import RefusedError
from desk_gui.services.changes import Outcome

T = TypeVar("T")

logger = logging.getLogger(__name__)


class Lane(Enum):
    """A queue of work with a thread of its own."""

    WRITES = "writes"
    READS = "reads"
    DOCUMENTS = "documents"
    DRAFTS = "drafts"
    NETWORK = "network"
    """What may wait long for somebody else: letters to the people of the house."""
    PROGRAMS = "programs"
    """Other programs that are started: at once, whatever waits elsewhere."""


class Progress:
    """How far a long action is, told from its thread; and the wish to stop it."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._cancelled = Event()

    def __call__(self, done: int, total: int) -> None:
        """Say that so many of so many are done."""
        self._tell(done, total)

    def cancel(self) -> None:
        """Ask the action to stop at its next step; nothing of it will be kept."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Tell whether it was asked to stop."""
        return self._cancelled.is_set()


class Runner(QObject):
    """Runs actions in lanes and answers on the GUI thread.

    Signals:
        changed: The topics an action touched, here or elsewhere, as a frozenset of Topic.
        acted: The same, for actions of this workstation only.
        failed: An exception that no one had asked for.
    """

    changed = Signal(object)
    acted = Signal(object)
    failed = Signal(object)
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            lane: ThreadPoolExecutor(max_workers=1, thread_name_prefix=lane.value) for lane in Lane
        }
        self._questions: dict[tuple[int, str], int] = {}
        self._lock = Lock()
        self._closed = False
        self._done.connect(self._call)

    def run(
        self,
        owner: QObject,
        action: Callable[[], Outcome[T]],
        then: Callable[[T], None] | None = None,
        otherwise: Callable[[Exception], None] | None = None,
        lane: Lane = Lane.WRITES,
    ) -> None:
        """Run the action; hand its value to ``then`` while ``owner`` lives.

        An error goes to ``otherwise``; without one, ``failed`` tells it.
        """
        self._start(lane, action, _Answer(owner, then, otherwise))

    def ask(
        self,
        owner: QObject,
        action: Callable[[], Outcome[T]],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None] | None = None,
        key: str = "",
    ) -> None:
        """Run a query; a newer question of the same owner and key replaces it.

        A replaced question that has not begun is never asked, and the answer
        of one that has is dropped.
        """
        asked = (id(owner), key)
        with self._lock:
            number = self._questions.get(asked, 0) + 1
            self._questions[asked] = number

        def still_wanted() -> bool:
            with self._lock:
                return self._questions.get(asked) == number

        def unless_replaced() -> Outcome[T] | None:
            return action() if still_wanted() else None

        self._start(Lane.READS, unless_replaced, _Answer(owner, then, otherwise, still_wanted))

    def refused(self, error: Exception) -> TypeGuard[RefusedError]:
        """Tell whether this is a refusal, to be said in place; anything else has failed."""
        if isinstance(error, RefusedError):
            return True
        self.fail(error)
        return False

    @Slot(object)
    def fail(self, error: Exception) -> None:
        """Write down what nobody expected, and tell it by ``failed``: the one way for it."""
        logger.error("action failed: %s", type(error).__name__, exc_info=error)
        self.failed.emit(error)

    def close(self) -> None:
        """Let running actions end, drop what has not begun of reads, take no more."""
        self._closed = True
        for lane, executor in self._lanes.items():
            executor.shutdown(cancel_futures=lane is Lane.READS)

    def _start(
        self, lane: Lane, action: Callable[[], Outcome[Any] | None], answer: "_Answer[Any]"
    ) -> None:
        if self._closed:
            # A timer or a paint that comes too late: nobody is there any more.
            return

        def tell(future: Future[Outcome[Any] | None]) -> None:
            if not future.cancelled():
                self._done.emit(lambda: self._answer(future, answer))

        self._submit(lane, action).add_done_callback(tell)

    def _submit(
        self, lane: Lane, action: Callable[[], Outcome[Any] | None]
    ) -> Future[Outcome[Any] | None]:
        return self._lanes[lane].submit(action)

    @Slot(object)
    def _call(self, answer: Callable[[], None]) -> None:
        answer()

    def _answer(self, future: Future[Outcome[Any] | None], answer: "_Answer[Any]") -> None:
        error = future.exception()
        if isinstance(error, Exception):
            if not answer.refuse(error):
                self.fail(error)
            return
        outcome = future.result()
        if outcome is None:
            return
        answer.give(outcome.value)
        if outcome.changed:
            self.changed.emit(outcome.changed)
            self.acted.emit(outcome.changed)


@dataclass
class _Answer(Generic[T]):
    """Who waits for the outcome of an action."""

    owner: QObject
    then: Callable[[T], None] | None
    otherwise: Callable[[Exception], None] | None
    wanted: Callable[[], bool] = lambda: True

    def give(self, value: T) -> None:
        """Hand the value over, if someone still waits."""
        if self.then is not None and isValid(self.owner) and self.wanted():
            self.then(value)

    def refuse(self, error: Exception) -> bool:
        """Hand the error over; False if no one takes it."""
        if self.otherwise is None:
            return False
        if isValid(self.owner) and self.wanted():
            self.otherwise(error)
        return True
