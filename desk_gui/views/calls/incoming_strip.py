"""The strip over every page while it rings: who it is, and the key that takes the call."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot

from desk_gui.domain.actors import Permission
from desk_gui.domain.calls import (
    Call,
    CallDetails,
    Caller,
    CallOutcome,
    Direction,
    KnownCaller,
)
from desk_gui.domain.clock_times import elapsed
from desk_gui.domain.phones import format_phone, is_withheld, read_phone
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.rings import Ring
from desk_gui.services.changes import Outcome, Topic
from desk_gui.views.calls.call_words import CallWords
from desk_gui.views.calls.caller_search import is_whole
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.calls.starting import Start
from desk_gui.views.shell.notice import Notice, Way

TAKE_KEY, DISMISS_KEY = "Ctrl+F3", "Ctrl+Shift+F3"
RINGS_FOR_MS = 60_000
"""So long it rings here; then it stands among the missed calls."""
_MOST = 9
"""So many can ring at once: a line that rings more often is told by the list."""


@dataclass(frozen=True, kw_only=True)
class _Ringing:
    """A call that rings: as it is on record, who has the number, and the number to read."""

    call: Call
    callers: tuple[KnownCaller, ...]
    number: str


class IncomingStrip(Notice):
    """Shows what rings, the oldest first; it never takes the focus.

    It goes when its call is taken here or lifted elsewhere, when its key
    dismisses it, or when nobody lifted for a minute.

    Signals:
        taken: The call is lifted here; carries a Start, for the form.
        offer: Somebody on record rings; carries their PersonId. What was
            promised to them can be offered to be ended.
    """

    taken = Signal(object)
    offer = Signal(object)

    def __init__(self, desk: CallDesk) -> None:
        super().__init__()
        self._desk = desk
        self._words = CallWords(self)
        self._rings: dict[str, _Ringing] = {}
        self._unheard: list[Ring] = []
        self._timers: dict[str, QTimer] = {}
        desk.runner.changed.connect(self._on_news)

    @Slot(object)
    def rang(self, ring: Ring) -> None:
        """Show a call that the telephone system tells of; one that waited is missed already.

        While nobody is signed in it is kept, to be written down with ``start``.
        """
        if is_withheld(ring.number):
            ring = replace(ring, number="")
        if not self._desk.actor().may(Permission.TAKE_CALLS):
            self._unheard.append(replace(ring, at=ring.at or self._desk.now()))
        elif ring.at is not None and self._is_over(ring):
            self._write_missed(ring)
        elif len(self._rings) < _MOST:
            self._ring(ring)
        else:
            self._write_missed(replace(ring, at=self._desk.now()))

    def start(self) -> None:
        """Write down what rang while nobody was signed in."""
        unheard, self._unheard = self._unheard, []
        for ring in unheard:
            self.rang(ring)

    def count(self) -> int:
        """Return how many calls ring."""
        return len(self._rings)

    @Slot()
    def take(self) -> None:
        """Lift the call that is shown."""
        uid = next(iter(self._rings), None)
        if uid is None:
            return
        ringing = self._drop(uid)
        lift = partial(self._desk.calls.answer, ringing.call.id)
        self._desk.runner.run(self, lift, None, self._on_refused)
        known = ringing.callers[0] if len(ringing.callers) == 1 else None
        self.taken.emit(Start.ringing(ringing.call, known, self._desk.now()))

    @Slot()
    def dismiss(self) -> None:
        """Let the call that is shown ring on elsewhere: here it is missed."""
        uid = next(iter(self._rings), None)
        if uid is not None:
            self.expire(uid)

    def expire(self, uid: str) -> None:
        """Take note that nobody lifted a call."""
        if uid in self._rings:
            call = self._drop(uid).call
            miss = partial(self._desk.calls.missed, call.id)
            self._desk.runner.run(self, miss, None, self._on_refused)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    # --- what rings ---

    def _is_over(self, ring: Ring) -> bool:
        at = ring.at
        rings = 0.0 if at is None else elapsed(at, self._desk.now()).total_seconds()
        return rings * 1000 > RINGS_FOR_MS

    def _ring(self, ring: Ring) -> None:
        uid, direction = str(uuid4()), Direction(ring.direction)

        def write() -> Outcome[_Ringing]:
            # Looked up before: what there was last is not this call.
            holders = self._desk.book.who_is(ring.number).value if is_whole(ring.number) else []
            written = self._desk.calls.ring(uid, ring.number, ring.line, direction)
            return Outcome(self._ringing(written.value, holders), written.changed)

        self._desk.runner.run(self, write, self._on_ringing, self._on_refused)

    def _ringing(self, call: Call, holders: Sequence[KnownCaller]) -> _Ringing:
        caller = call.details.caller
        if not holders and caller.person is not None:
            only = self._desk.book.caller(caller.person).value
            holders = [] if only is None else [only]
        phone = read_phone(caller.number, self._desk.country())
        return _Ringing(call=call, callers=tuple(holders), number=format_phone(phone))

    def _write_missed(self, ring: Ring) -> None:
        direction = Direction(ring.direction)
        theirs = direction is Direction.IN
        details = CallDetails(
            direction=direction,
            line=ring.line,
            caller=Caller(number=ring.number),
            outcome=CallOutcome.MISSED if theirs else CallOutcome.NOT_REACHED,
        )
        at = ring.at or self._desk.now()
        write = partial(self._desk.calls.take, str(uuid4()), details, started_at=at)
        self._desk.runner.run(self, write, None, self._on_refused)

    def _on_ringing(self, ringing: _Ringing) -> None:
        uid = ringing.call.uid
        self._rings[uid] = ringing
        timer = QTimer(self, singleShot=True, interval=RINGS_FOR_MS)
        timer.timeout.connect(partial(self.expire, uid))
        timer.start()
        self._timers[uid] = timer
        self._show()
        for caller in ringing.callers:
            self.offer.emit(caller.person)

    def _drop(self, uid: str) -> _Ringing:
        timer = self._timers.pop(uid)
        timer.stop()
        timer.deleteLater()
        ringing = self._rings.pop(uid)
        self._show()
        return ringing

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        """Look whether another desk was quicker."""
        if Topic.CALLS not in topics:
            return
        for uid, ringing in list(self._rings.items()):
            details = ringing.call.details
            number, line = details.caller.number, details.line
            again = partial(self._desk.calls.ring, uid, number, line, details.direction)
            self._desk.runner.run(self, again, self._on_looked, self._on_refused)

    def _on_looked(self, call: Call) -> None:
        lifted = call.answered_at is not None or call.details.outcome is not CallOutcome.RINGING
        if lifted and call.uid in self._rings:
            self._drop(call.uid)

    def _on_refused(self, error: Exception) -> None:
        """A telephone that rings is heard anyway; what went wrong is in the log."""
        if not isinstance(error, RefusedError):
            self._desk.runner.fail(error)

    # --- what is said ---

    def _show(self) -> None:
        ringing = next(iter(self._rings.values()), None)
        if ringing is None:
            self.clear()
            return
        ways = (
            Way(self.tr("Take it"), self.take, TAKE_KEY),
            Way(self.tr("Not here"), self.dismiss, DISMISS_KEY),
        )
        icon = "phone-incoming"
        if ringing.call.details.direction is Direction.OUT:
            icon = "phone-outgoing"
        self.say(self._sentence(ringing), ways, icon=icon, colour="ok")
        for button in self.buttons:
            # The talk goes on where the cursor is, also when a mouse takes the call.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _sentence(self, ringing: _Ringing) -> str:
        details = ringing.call.details
        names = [caller.name or caller.firm for caller in ringing.callers]
        number = ringing.number or self.tr("number withheld")
        line = self.tr("line {line}").format(line=details.line) if details.line else ""
        if details.direction is Direction.OUT:
            said = self.tr("You ring {who}")
        else:
            said = self.tr("{who} rings")
        who = self.tr(" or ").join(names) or number
        parts = [said.format(who=who), number if names else "", line]
        if len(ringing.callers) == 1:
            known = ringing.callers[0]
            parts += [self._words.last(known, self._desk.now()), self._words.matters(known)]
        elif not names and ringing.number:
            parts.append(self.tr("not on record"))
        more = len(self._rings) - 1
        parts.append(self.tr("%n more ring(s)", "", more) if more else "")
        return " · ".join(filter(None, parts))
