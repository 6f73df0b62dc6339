"""One call of the demo and what follows from it: written at its times, as a clerk would."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from desk_gui.demo.data import new_uid
from desk_gui.domain.calls import Call, CallDetails, CallOutcome, Direction
from desk_gui.domain.languages import Country
from desk_gui.domain.promises import Promise, TryResult
from desk_gui.services.access import Desk
from desk_gui.services.calls import CallService
from desk_gui.services.promises import PromiseService

_SHORTEST, _LONGEST = 25, 260
"""Seconds that somebody speaks."""
_RINGS = 9
"""Seconds in which the telephone is lifted, at most."""


class Calling:
    """Knows its call from the first step on; each method is one step, done at the desk's time."""

    def __init__(self, desk: Desk, chance: Random, details: CallDetails) -> None:
        self._desk, self._chance, self._details = desk, chance, details
        self._calls = CallService(desk, lambda: Country.KZ)
        self._promises = PromiseService(desk)
        self._call: Call | None = None

    def end(self) -> None:
        """Write the call down that ends now."""
        self._call = self._taken(self._details)

    def ring_in_vain(self) -> None:
        """Ring, and nobody lifts."""
        number = self._details.caller.number
        rang = self._calls.ring(new_uid(self._chance), number).value
        self._call = self._calls.missed(rang.id).value

    def confirm(self) -> None:
        """Let the callee have the message."""
        message = self._known().message
        if message is not None:
            self._calls.confirm(message.id)

    def ring_again(self) -> None:
        """Let whoever was cut off ring once more, and be heard."""
        self._taken(replace(self._details, outcome=CallOutcome.ANSWERED))

    def ring_back(self) -> None:
        """Ring the caller: they are reached, and what was promised is kept."""
        self._ring_them(CallOutcome.ANSWERED)
        promise = self._promise()
        if promise is not None:
            self._promises.keep(promise.id, promise.version)

    def try_in_vain(self) -> None:
        """Ring the caller, who does not lift; what was promised is still open."""
        self._ring_them(CallOutcome.NOT_REACHED)
        promise = self._promise()
        if promise is not None:
            self._promises.try_(promise.id, new_uid(self._chance), TryResult.NOT_REACHED)

    def put_off(self, reason: str, until: datetime) -> None:
        """Promise the same for another time."""
        promise = self._promise()
        if promise is not None:
            self._promises.renew(promise.id, promise.version, until, reason)

    def break_off(self, reason: str) -> None:
        """Break what was promised."""
        promise = self._promise()
        if promise is not None:
            self._promises.break_(promise.id, promise.version, reason)

    def _ring_them(self, outcome: CallOutcome) -> None:
        before = self._known().details
        details = CallDetails(
            direction=Direction.OUT, caller=before.caller, outcome=outcome, reason=before.reason
        )
        self._taken(details)

    def _taken(self, details: CallDetails) -> Call:
        """Write down a call that ends now; what is promised may fall after hours."""
        now, is_lifted = self._desk.now(), details.outcome is not CallOutcome.NOT_REACHED
        lifted = now - timedelta(seconds=self._chance.randint(_SHORTEST, _LONGEST))
        taken = self._calls.take(
            new_uid(self._chance),
            details,
            started_at=lifted - timedelta(seconds=self._chance.randint(2, _RINGS)),
            answered_at=lifted if is_lifted else None,
            ended_at=now,
            anyway=True,
        )
        return taken.value

    def _promise(self) -> Promise | None:
        """Return what is open of what was promised in the call."""
        call = self._known().id
        found = self._promises.open().value
        return next((each for each in found if each.details.call == call), None)

    def _known(self) -> Call:
        if self._call is None:
            raise LookupError(self._details.caller.number)
        return self._call
