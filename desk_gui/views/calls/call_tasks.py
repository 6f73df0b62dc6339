"""What is done with the current call of a list: rung back, confirmed, printed, joined, changed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desk_gui.domain.audit import Purpose
from desk_gui.domain.call_joins import Joined
from desk_gui.domain.calls import Call, CallId, CallLine, CallOutcome, Message
from desk_gui.domain.people import PersonId
from desk_gui.views.calls.call_actions import CallActions
from desk_gui.views.calls.deeds import CallDeeds
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.calls.list_words import is_lifted, needs_care
from desk_gui.views.calls.questions import JoinQuestion
from desk_gui.views.calls.record_words import CallFacts
from desk_gui.views.calls.starting import Start
from desk_gui.views.labels import clock
from desk_gui.views.shell.question import answer


class CallTasks(QObject):
    """Does what the actions of the panel say, for the call that is current.

    Signals:
        change_wanted: The call is to be changed; carries the Call.
        ring_wanted: A call begins: one that rings is lifted, or somebody is rung; a Start.
    """

    change_wanted = Signal(object)
    ring_wanted = Signal(object)

    def __init__(
        self,
        panel: QWidget,
        desk: CallDesk,
        deeds: CallDeeds,
        line: Callable[[], CallLine | None],
        found: Callable[[], CallFacts | None],
    ) -> None:
        """``line`` tells which call is current, ``found`` what was read of it already."""
        super().__init__(panel)
        self._panel, self._desk, self._deeds = panel, desk, deeds
        self._line, self._found = line, found

    def follow(self, actions: CallActions) -> None:
        """Do what these actions say."""
        for name, then in (
            ("back", self.call_back),
            ("confirm", self.confirm),
            ("slip", self.print_slip),
            ("mail", self.mail),
            ("settle", self.settle),
            ("join", self.ask_whose),
            ("change", self.change),
        ):
            actions[name].triggered.connect(partial(self._do, then))

    def step(self, line: CallLine) -> bool:
        """Do what the button of a row says; False where it says nothing."""
        if needs_care(line):
            self.call_back(line)
        elif line.outcome is CallOutcome.RINGING and not is_lifted(line):
            self._with_call(line.id, self._lift)
        elif line.unconfirmed:
            self.confirm(line)
        else:
            return False
        return True

    def call_back(self, line: CallLine) -> None:
        """Ring who is on the other end of a call."""
        start = Start.to(
            line.number,
            self._desk.now(),
            person=line.person,
            name=line.name,
            firm=line.firm,
            promised=line.outcome is CallOutcome.CALL_BACK,
            missed_at=line.started_at if line.outcome is CallOutcome.MISSED else None,
        )
        self.ring_wanted.emit(start)

    def confirm(self, line: CallLine) -> None:
        """Note that the callee has the message."""
        self._with_message(line, lambda message: self._deeds.confirm(message.id, message.for_name))

    def print_slip(self, line: CallLine) -> None:
        """Print the message for its callee's table."""
        self._with_message(line, self._deeds.print_slip)

    def mail(self, line: CallLine) -> None:
        """Send the message to its callee."""
        self._with_message(line, self._deeds.mail)

    def settle(self, line: CallLine) -> None:
        """Note that a missed call needs no call any more."""
        self._deeds.settle(line.id, line.name or line.number)

    def ask_whose(self, line: CallLine) -> None:
        """Ask whose an unknown number is."""
        said = self.tr("{number} belongs to {name} now, noted {time}")

        def joined(done: Joined) -> None:
            time, caller = clock(self._desk.now()), done.call.details.caller
            text = said.format(number=line.number, name=caller.name or caller.firm, time=time)
            self._deeds.done.emit(text, partial(self._desk.calls.unjoin, done))

        def then(person: PersonId, asked: JoinQuestion) -> None:
            answer(
                self._desk.runner, asked, partial(self._desk.calls.join, line.id, person), joined
            )

        JoinQuestion(self._panel, self._desk, line.number, then).open()

    def change(self, line: CallLine) -> None:
        """Change what is written of a call."""
        self._with_call(line.id, self.change_wanted.emit)

    @Slot()
    def _do(self, then: Callable[[CallLine], object], _on: bool = False) -> None:
        line = self._line()
        if line is not None:
            then(line)

    def _lift(self, call: Call) -> None:
        """Take a call that rings; which desk was first is told by its record."""
        now = self._desk.now()
        lift = partial(self._desk.calls.answer, call.id)
        self._desk.runner.run(self, lift, None, self._deeds.refuse)
        self.ring_wanted.emit(Start.ringing(call, None, now))

    def _with_message(self, line: CallLine, then: Callable[[Message], object]) -> None:
        def take(call: Call) -> None:
            if call.message is not None:
                then(call.message)

        self._with_call(line.id, take)

    def _with_call(self, call_id: CallId, then: Callable[[Call], object]) -> None:
        """Go on with a call that is shown, or read it; that it is looked at is noted then."""
        found = self._found()
        if found is not None and found.call.id == call_id:
            then(found.call)
            return

        def read(call: Call | None) -> None:
            if call is not None:
                then(call)

        look = partial(self._desk.book.call, call_id, Purpose.CALL)
        self._desk.runner.ask(self, look, read, self._deeds.refuse, key="call")
