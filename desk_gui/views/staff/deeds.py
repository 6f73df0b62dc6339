"""What is done to somebody of the house from the list, and how it is taken back."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_gui.domain.staff import Presence, StaffId, StaffMember
from desk_gui.domain.staff_rules import present_now
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.staff import StaffService
from desk_gui.views.shell.question import Question
from desk_gui.views.shell.question_draft import QuestionDraft
from desk_gui.views.staff.questions import LeaveQuestion, PresenceQuestion
from desk_gui.views.staff.words import whereabouts_text

Undo = Callable[[], Outcome[Any]]


class StaffDeeds(QObject):
    """Says where people are, lets them leave the firm, and takes them back.

    Signals:
        done: Something was done; carries a sentence, and how to undo it or None.
        refused: Something was refused that no question asked; carries the exception.
    """

    done = Signal(str, object)
    refused = Signal(object)

    def __init__(
        self,
        page: QWidget,
        staff: StaffService,
        runner: Runner,
        now: Callable[[], datetime],
        known: Callable[[StaffId], StaffMember | None],
    ) -> None:
        """``known`` tells who is listed, to ask again what was left unanswered."""
        super().__init__(page)
        self._page, self._staff, self._runner, self._now = page, staff, runner, now
        self._known = known
        self.question = QuestionDraft(page, {"presence": self._ask_again})

    def ask_presence(self, member: StaffMember, state: Presence | None = None) -> None:
        """Ask where somebody is who is not in, or, if that is known, until when."""

        def then(
            where: Presence, back: datetime | None, note: str, asked: PresenceQuestion
        ) -> None:
            self.set_presence(member, where, back, note, asked)

        asked = PresenceQuestion(self._page, member.name, self._now, then, state)
        about = str(member.id)
        self.question.ask(asked, asked.form, "presence", about, asked.windowTitle())

    def set_presence(
        self,
        member: StaffMember,
        state: Presence,
        back: datetime | None = None,
        note: str = "",
        asked: Question | None = None,
    ) -> None:
        """Say where somebody is; the answer goes to the question, if one asked."""
        before = member.whereabouts

        def undo() -> Outcome[StaffMember]:
            was = present_now(before, self._now())
            return self._staff.set_presence(member.id, was.state, was.back_at, was.note)

        def told(now: StaffMember) -> None:
            said = f"{now.name}: {whereabouts_text(now.whereabouts)}"
            self.done.emit(said, undo)

        act = partial(self._staff.set_presence, member.id, state, back, note)
        self._run(act, told, asked)

    def ask_leaving(self, member: StaffMember) -> None:
        """Ask on which day somebody left the firm."""

        def then(on: date, asked: LeaveQuestion) -> None:
            self._run(
                partial(self._staff.leave, member.id, member.version, on),
                partial(self._on_left, member),
                asked,
            )

        LeaveQuestion(self._page, member.name, self._now().date(), then).open()

    def take_back(self, member: StaffMember) -> None:
        """Let somebody who left be with the firm again."""
        left_on = member.left_on

        def told(now: StaffMember) -> None:
            undo = left_on and partial(self._staff.leave, now.id, now.version, left_on)
            self.done.emit(self.tr("{name} is back with the firm").format(name=now.name), undo)

        self._run(partial(self._staff.come_back, member.id, member.version), told)

    def _on_left(self, before: StaffMember, now: StaffMember) -> None:
        undo = partial(self._staff.come_back, now.id, now.version, before.stands_in_for)
        self.done.emit(self.tr("{name} has left the firm").format(name=now.name), undo)

    def _ask_again(self, about: str) -> None:
        member = self._known(StaffId(int(about)))
        if member is None:
            self.question.cannot_ask()
        else:
            self.ask_presence(member)

    def _run(
        self,
        act: Callable[[], Outcome[StaffMember]],
        told: Callable[[StaffMember], None],
        asked: Question | None = None,
    ) -> None:
        def done(now: StaffMember) -> None:
            if asked is not None:
                asked.accept()
            told(now)

        def refused(error: Exception) -> None:
            if asked is None:
                self.refused.emit(error)
            else:
                asked.refused(error.refusals if self._runner.refused(error) else ())

        self._runner.run(self if asked is None else asked, act, done, refused)
