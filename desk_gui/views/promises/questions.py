"""What is asked of a promise: a new time, why it was broken, how a try went, who has it now."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk_gui.domain.actors import AccountId
from desk_gui.domain.clock_times import after
from desk_gui.domain.promises import Promise, PromiseKind, TryResult
from desk_gui.domain.refusals import Refusal
from desk_gui.operations.runner import Runner
from desk_gui.services.promises import PromiseService
from desk_gui.views.labels import clock, label, short_date
from desk_gui.views.promises.due_row import DueRow
from desk_gui.views.promises.words import text_of
from desk_gui.views.shell.question import Question
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.keys import ENTER
from desk_gui.widgets.pickers import ComboBox

_USUAL_MINUTES = 15


@dataclass(frozen=True, kw_only=True)
class Snooze:
    """How long a reminder is put off: so many minutes, or until a time."""

    minutes: int | None = None
    until: datetime | None = None


class RenewQuestion(Question):
    """Asks until when it is promised now, and why it was not kept; ``then`` gets both."""

    def __init__(
        self,
        parent: QWidget,
        promise: Promise,
        promises: PromiseService,
        runner: Runner,
        now: Callable[[], datetime],
        then: Callable[[datetime, str, "RenewQuestion"], None],
    ) -> None:
        super().__init__(parent, text_of(promise), self.tr("Renew"))
        self._then = then
        self.due = DueRow(promises, runner, now)
        self.due.set_label(self.tr("New &time"))
        self.due.checks = promise.details.kind is not PromiseKind.WAIT
        self.time, self.day = self.due.time, self.due.day
        self.due.show_time(after(max(now(), promise.details.due_at), _USUAL_MINUTES))
        self.reason = LineEdit()
        self.rows["due_at"] = self.form.add(self.due)
        self.rows["reason"] = self.form.add(FormRow(self.tr("&Reason"), self.reason))
        self.due.edited.connect(self._name_button)
        self.time.selectAll()
        self.time.setFocus()

    def answer(self) -> None:
        """Hand over the time and the reason, or say that the time cannot be read."""
        due_at = self.due.due_at()
        if due_at is None:
            self.button.setEnabled(True)
            self.form.show_errors([(self.due, self.due.unreadable())])
        else:
            self._then(due_at, self.reason.text(), self)

    def refused(self, refusals: Sequence[Refusal]) -> None:
        """Say why not; that nobody works then can be confirmed."""
        self.due.confirms(tuple(refusals))
        super().refused(refusals)
        self._name_button()

    @Slot()
    def _name_button(self) -> None:
        self.button.setText(self.tr("Renew anyway") if self.due.anyway else self.tr("Renew"))


class BrokenQuestion(Question):
    """Asks why a promise was not kept; ``then`` gets the reason."""

    def __init__(
        self,
        parent: QWidget,
        promise: Promise,
        then: Callable[[str, "BrokenQuestion"], None],
    ) -> None:
        super().__init__(parent, text_of(promise), self.tr("Broken"))
        self._then = then
        self.reason = LineEdit()
        self.rows["reason"] = self.form.add(FormRow(self.tr("&Reason"), self.reason))
        self.reason.setFocus()

    def answer(self) -> None:
        """Hand over the reason."""
        self._then(self.reason.text(), self)


class TryQuestion(Question):
    """Asks what came of a try; ``then`` gets the result and a note."""

    def __init__(
        self,
        parent: QWidget,
        promise: Promise,
        then: Callable[[TryResult, str, "TryQuestion"], None],
    ) -> None:
        super().__init__(parent, text_of(promise), self.tr("Note the try"))
        self._then = then
        # First what is noted most: who was reached mostly keeps the promise at once.
        order = (TryResult.NOT_REACHED, TryResult.LEFT_WORD, TryResult.REACHED)
        self.outcome = Segments([(each, label(each)) for each in order])
        self.note = LineEdit()
        self.form.add(FormRow(self.tr("&Try"), self.outcome, message=False))
        self.rows["note"] = self.form.add(FormRow(self.tr("&Note"), self.note))
        self.outcome.setFocus()

    def answer(self) -> None:
        """Hand over what came of it."""
        self._then(self.outcome.value(), self.note.text(), self)


class _ChoiceQuestion(Question):
    """Asks for one thing only; Enter answers."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer on Enter: there is no next field."""
        if event.key() in ENTER:
            self.button.click()
        else:
            super().keyPressEvent(event)


class SnoozeQuestion(_ChoiceQuestion):
    """Asks how long a reminder is put off; ``morning`` is when work begins next."""

    def __init__(
        self,
        parent: QWidget,
        promise: Promise,
        now: datetime,
        morning: datetime,
        then: Callable[[Snooze, "SnoozeQuestion"], None],
    ) -> None:
        super().__init__(parent, text_of(promise), self.tr("Remind later"))
        self._then = then
        minutes = [
            (Snooze(minutes=5), self.tr("5 min")),
            (Snooze(minutes=15), self.tr("15 min")),
            (Snooze(minutes=60), self.tr("1 hour")),
        ]
        self.how_long = Segments([*minutes, (Snooze(until=morning), self._morning(now, morning))])
        row = FormRow(self.tr("&Remind in"), self.how_long)
        self.rows["until"] = self.form.add(row)
        row.show_hint(self.tr("What is due stays due, and stays in the list."))
        self.how_long.setFocus()

    def answer(self) -> None:
        """Hand over how long."""
        self._then(self.how_long.value(), self)

    def _morning(self, now: datetime, morning: datetime) -> str:
        days = (morning.date() - now.date()).days
        if days == 1:
            return self.tr("tomorrow, {time}").format(time=clock(morning))
        return f"{short_date(morning.date())}, {clock(morning)}"


class HandQuestion(_ChoiceQuestion):
    """Asks who looks after a promise from now on; ``then`` gets the account and their name."""

    def __init__(
        self,
        parent: QWidget,
        promise: Promise,
        colleagues: Sequence[tuple[AccountId, str]],
        then: Callable[[AccountId | None, str, "HandQuestion"], None],
    ) -> None:
        super().__init__(parent, text_of(promise), self.tr("Hand on"))
        self._then = then
        self.owner = ComboBox()
        for account, name in colleagues:
            if account != promise.details.owner:
                self.owner.addItem(name, account)
        if promise.details.owner is not None:
            self.owner.addItem(self.tr("the whole desk"), None)
        self.rows["owner"] = self.form.add(FormRow(self.tr("&To"), self.owner))
        said = self.tr("{name} has it now.").format(name=promise.owner_name)
        self.rows["owner"].show_hint(said if promise.owner_name else "")
        self.button.setEnabled(self.owner.count() > 0)
        self.owner.setFocus()

    def answer(self) -> None:
        """Hand over to whom."""
        account: int | None = self.owner.currentData()
        name = self.owner.currentText()
        self._then(None if account is None else AccountId(account), name, self)
