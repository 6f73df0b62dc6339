"""Setting and releasing holds from a page, and taking either back."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any, TypeAlias
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_gui.domain.retention import Hold, Holdable, RecordKind
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.retention import RetentionService
from desk_gui.views.labels import clock
from desk_gui.views.privacy.hold_question import HoldQuestion
from desk_gui.views.privacy.words import hold_words
from desk_gui.views.shell.question_draft import QuestionDraft
from desk_gui.widgets.messages import Answer, message_box

Undo: TypeAlias = Callable[[], Outcome[Any]]


class HoldDeeds(QObject):
    """Asks for holds and releases them.

    Signals:
        done: Something was done; carries a sentence with the clock, and how to undo it.
        refused: Something was refused; carries the exception.
    """

    done = Signal(str, object)
    refused = Signal(object)

    def __init__(
        self,
        page: QWidget,
        retention: RetentionService,
        runner: Runner,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(page)
        self._page, self._retention, self._runner, self._now = page, retention, runner, now
        self.question = QuestionDraft(page, {"hold": self._ask_again})

    def ask(self, about: Holdable | None = None) -> None:
        """Ask why a record is to be held, and which, if none is named."""
        asked = HoldQuestion(self._page, self._retention, self._runner, about, self._on_held)
        key = f"{about.kind.value}:{about.record}" if about else ""
        self.question.ask(asked, asked.form, "hold", key, asked.windowTitle())

    def ask_of(self, about: Holdable) -> None:
        """Ask why a record is to be held, or whether the hold on it is to be released."""
        look = partial(self._retention.holds_on, about.kind, about.record)
        then = partial(self._on_holds, about)
        self._runner.ask(self, look, then, self.refused.emit, key="holds")

    def release(self, hold: Hold) -> None:
        """Release a hold."""
        release = partial(self._retention.release, hold.id)
        self._runner.run(self, release, self._on_released, self.refused.emit)

    def _ask_again(self, key: str) -> None:
        """Go on with what was typed about a record."""
        kind, _, record = key.partition(":")
        if not record:
            self.ask()
            return
        look = partial(self._retention.holdable, RecordKind(kind), int(record))
        self._runner.ask(self, look, self._on_known, self._on_unknown, key="record")

    def _on_known(self, about: Holdable | None) -> None:
        if about is None:
            self.question.cannot_ask()
        else:
            self.ask(about)

    def _on_unknown(self, _error: Exception) -> None:
        self.question.cannot_ask()

    def _on_holds(self, about: Holdable, holds: list[Hold]) -> None:
        if not holds:
            self.ask(about)
            return
        hold = holds[0]
        message_box(
            self._page.window(),
            self.tr("{name} is under a hold").format(name=about.name),
            f"{hold.reason}\n{hold_words(hold)}",
            [
                Answer(self.tr("Keep the hold")),
                Answer(self.tr("Release"), partial(self.release, hold)),
            ],
        )

    def _on_held(self, hold: Hold) -> None:
        self._say(self.tr("Held"), partial(self._retention.release, hold.id))

    def _on_released(self, hold: Hold) -> None:
        again = partial(self._retention.hold, str(uuid4()), hold.kind, hold.record, hold.reason)
        self._say(self.tr("Released"), again)

    def _say(self, said: str, undo: Undo) -> None:
        self.done.emit(f"{said}, {clock(self._now())}", undo)
