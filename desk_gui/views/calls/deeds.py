"""What is done with calls and messages on record; each says in a sentence what it did."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from desk_gui.domain.calls import Call, CallId, CallPlan, Message, MessageId
from desk_gui.domain.promises import Promise
from desk_gui.services.changes import Outcome
from desk_gui.views.calls.desk import CallDesk, message_slip, plan_sheet
from desk_gui.views.labels import clock, language, told_time
from desk_gui.views.sentences import sentences

Deed = Callable[[], Outcome[Any]]


class CallDeeds(QObject):
    """Does what keys ask for, one after another.

    Signals:
        done: Something was done; carries a sentence, and what undoes it, or None.
        refused: It was not; carries the sentence that says why.
    """

    done = Signal(str, object)
    refused = Signal(str)

    def __init__(self, parent: QObject, desk: CallDesk) -> None:
        super().__init__(parent)
        self._desk = desk

    def confirm(self, message: MessageId, name: str) -> None:
        """Note that the callee has a message."""
        confirm = partial(self._desk.calls.confirm, message)
        self._do(confirm, lambda _: self._confirmed(message, name))

    def scan(self, code: str) -> None:
        """Note that the callee has the message whose slip was scanned."""
        confirm = partial(self._desk.calls.confirm_scanned, code)
        self._do(confirm, lambda message: self._confirmed(message.id, message.for_name))

    def settle(self, call: CallId, name: str) -> None:
        """Note that a missed call needs no call any more."""
        said = self.tr("{name} needs no call any more, noted {time}")
        undo = partial(self._desk.calls.unsettle, call)
        self._do(
            partial(self._desk.calls.settle, call),
            lambda _: (said.format(name=name, time=self._time()), undo),
        )

    def keep(self, promise: Promise) -> None:
        """Note that a promise was kept by this call."""
        said = self.tr("Kept: {what}, {time}")

        def told(kept: Promise) -> tuple[str, Deed | None]:
            undo = partial(self._desk.promises.reopen, kept.id, kept.version)
            return said.format(what=promise.details.text, time=self._time()), undo

        self._do(partial(self._desk.promises.keep, promise.id, promise.version), told)

    def drop(self, plan: CallPlan) -> None:
        """Give a call up that was prepared."""
        said = self.tr("{name} is not rung any more, noted {time}")
        undo = partial(self._desk.calls.take_up_plan, plan.id)
        name = plan.details.name or plan.details.number
        self._do(
            partial(self._desk.calls.drop_plan, plan.id, plan.version),
            lambda _: (said.format(name=name, time=self._time()), undo),
        )

    def tell_saved(self, call: Call, *, is_new: bool, prints: bool = False) -> None:
        """Say that a call is on record, and its slip on the way; a new one can be taken back."""
        undo = partial(self._desk.calls.revert, call.id, call.version) if is_new else None
        said = self._saved(call, is_new=is_new)
        printed = self.tr("the slip is sent to the printer") if prints else ""
        self.done.emit(" · ".join(filter(None, (said, printed))), undo)

    def undo(self, undo: Deed) -> None:
        """Take back what was done last."""
        said = self.tr("Taken back, {time}").format(time=self._time())
        self._do(undo, lambda _: (said, None))

    def print_slip(self, message: Message) -> None:
        """Print a message for its callee's table."""
        self._desk.enqueue(message_slip(message, self._desk.slip_paper()))
        said = self.tr("Slip for {name}: sent to the printer, {time}")
        self.done.emit(said.format(name=message.for_name, time=self._time()), None)

    def print_sheet(self, plan: CallPlan) -> None:
        """Print the sheet of a call that is to be made."""
        self._desk.enqueue(plan_sheet(plan))
        said = self.tr("Sheet for {name}: sent to the printer, {time}")
        name = plan.details.name or plan.details.number
        self.done.emit(said.format(name=name, time=self._time()), None)

    def mail(self, message: Message) -> None:
        """Send a message to its callee."""
        said = self.tr("A letter to {name} is on its way, {time}")
        self._do(
            partial(self._desk.mail, message.id),
            lambda mail: (said.format(name=mail.staff_name, time=self._time()), None),
        )

    def refuse(self, error: Exception) -> None:
        """Say why something was not done."""
        if self._desk.runner.refused(error):
            self.refused.emit(sentences(error.refusals))

    def _confirmed(self, message: MessageId, name: str) -> tuple[str, Deed]:
        said = self.tr("{name} has the message, noted {time}")
        undo = partial(self._desk.calls.unconfirm, message)
        return said.format(name=name, time=self._time()), undo

    def _do(self, act: Deed, tell: Callable[[Any], tuple[str, Deed | None]]) -> None:
        def then(value: object) -> None:
            self.done.emit(*tell(value))

        self._desk.runner.run(self, act, then, self.refuse)

    def _saved(self, call: Call, *, is_new: bool) -> str:
        caller = call.details.caller
        name = caller.name or caller.firm or caller.number or self.tr("The call")
        said = self._said(call) if is_new else self.tr("{name} changed, {time}")
        callee = call.message.for_name if call.message is not None else call.transferred_to_name
        promised = call.message.details.promised_at if call.message is not None else None
        now = self._desk.now()
        due = told_time(promised, now, language()) if promised is not None else ""
        return said.format(name=name, callee=callee, due=due, time=self._time())

    def _said(self, call: Call) -> str:
        """Return what is said of a call that was written down just now."""
        if call.rings_again:
            return self._said_cut_off(call)
        if call.message is not None and call.message.details.promised_at is not None:
            return self.tr("Message for {callee}: {name} is rung back by {due}, noted {time}")
        if call.message is not None:
            return self.tr("Message for {callee} from {name}, noted {time}")
        if call.transferred_to_name:
            return self.tr("{name} put through to {callee}, {time}")
        return self.tr("{name}: noted, {time}")

    def _said_cut_off(self, call: Call) -> str:
        if call.rings_again == "we":
            return self.tr("Cut off: we ring {name} again. Ctrl+B does it.")
        return self.tr("Cut off: {name} rings again. Keep the line free.")

    def _time(self) -> str:
        return clock(self._desk.now())
