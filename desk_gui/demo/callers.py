"""Who rings the demo's house, for whom, and what they say."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from random import Random
from typing import Any

from desk_gui.demo.data import in_words_of, read_data, weighted
from desk_gui.demo.household import Hosts
from desk_gui.demo.people import PeopleMaker
from desk_gui.domain.calls import (
    CallDetails,
    Caller,
    CallOutcome,
    Direction,
    MessageDetails,
    ReadBack,
    Wish,
)
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Person, PersonKind
from desk_gui.domain.phones import read_phone

_WHO = {"known": 72, "stranger": 18, "number": 10}
"""Of a hundred who ring, how many are on record, give their name, are no more than a number."""
_WISHES = frozenset(wish.value for wish in Wish)
_OURS = {"reached": CallOutcome.ANSWERED, "not_reached": CallOutcome.NOT_REACHED}
_OUTCOMES = {
    **_OURS,
    Wish.PLEASE_CALL.value: CallOutcome.CALL_BACK,
    Wish.CALLS_AGAIN.value: CallOutcome.MESSAGE,
    Wish.MESSAGE_ONLY.value: CallOutcome.MESSAGE,
}
_DICTATED = frozenset({ReadBack.NUMBER, ReadBack.TIME})


class CallerMaker:
    """Makes calls of the people on record, and of others, whose numbers are nobody's there."""

    def __init__(self, chance: Random, hosts: Hosts, people: Sequence[Person]) -> None:
        self._chance, self._hosts = chance, hosts
        self._data = read_data("calls")
        self._weights: dict[str, int] = read_data("visits")["weights"]
        self._strangers = PeopleMaker(chance)
        self._known = [each for each in people if each.details.phones]
        self._firms = [each.details.firm for each in people if each.details.firm] or [""]
        self._taken = {phone.e164 for each in people for phone in each.details.phones}
        self._said: dict[str, int] = {}

    def some(self, count: int, who: Sequence[str] = ()) -> list[Caller]:
        """Return so many callers, no two the same; who they are is said, or left to chance."""
        kinds = [*who, *(weighted(self._chance, _WHO) for _ in range(count - len(who)))]
        known = self._chance.sample(self._known, min(kinds.count("known"), len(self._known)))
        found: list[Caller] = []
        for kind in kinds:
            if kind == "known" and known:
                found.append(_caller_of(known.pop()))
            else:
                found.append(self._stranger(named=kind != "number"))
        return found

    def of_firm(self, caller: Caller) -> Caller:
        """Return the caller as somebody of a firm."""
        return replace(caller, firm=caller.firm or self._chance.choice(self._firms))

    def host(self) -> str:
        """Return the key of somebody who is asked for, as often as they are visited."""
        return weighted(self._chance, self._weights)

    def details(
        self,
        caller: Caller,
        end: str,
        host: str = "",
        *,
        due: datetime | None = None,
        again: datetime | None = None,
        urgent: bool = False,
    ) -> CallDetails:
        """Return a call that ends so: an outcome, a message's wish, or one of ours that is reached.

        ``due`` is when the caller was told to be rung back, ``again`` when they ring again.
        """
        reason, said = self._about(host, caller)
        key = self._hosts[host] if host else None
        details = CallDetails(
            direction=Direction.OUT if end in _OURS else Direction.IN,
            caller=caller,
            asked_for=key,
            transferred_to=key if end == CallOutcome.TRANSFERRED else None,
            outcome=_OUTCOMES[end] if end in _OUTCOMES else CallOutcome(end),
            reason="" if end == CallOutcome.WRONG_NUMBER else reason,
        )
        if end not in _WISHES:
            return details
        details = replace(details, read_back=_DICTATED)
        if key is None:
            return replace(details, promised_at=due)
        # The message says it all.
        details = replace(details, reason="")
        message = MessageDetails(
            for_=key,
            wish=Wish(end),
            text=said,
            urgent=urgent,
            calls_again_at=again,
            promised_at=due,
        )
        return replace(details, message=message)

    def reason(self, why: str, caller: Caller) -> str:
        """Return why a promise ended as it did, as the desk writes it."""
        return in_words_of(self._data["reasons"][why], caller.language)

    def organisation(self) -> Person | None:
        """Return an organisation that can be rung, if there is one."""
        kind = PersonKind.ORGANISATION
        return next((each for each in self._known if each.details.kind is kind), None)

    def _stranger(self, *, named: bool) -> Caller:
        """Return somebody who is on no record, or no more than their number."""
        while True:
            details = self._strangers.details()
            typed = next((phone.typed for phone in details.phones), "")
            if typed and read_phone(typed, Country.KZ).e164 not in self._taken:
                break
        if not named:
            return Caller(number=typed)
        return Caller(number=typed, name=details.full_name, language=details.language)

    def _about(self, host: str, caller: Caller) -> tuple[str, str]:
        """Return what the next one says who asks for this host: shortly, and as it is passed on."""
        said: Sequence[Any] = self._data["about"][host] if host else self._data["desk"]["about"]
        at = self._said[host] = self._said.get(host, -1) + 1
        words: Sequence[str] = said[at % len(said)]
        reason = in_words_of(words[:2], caller.language)
        return reason, in_words_of(words[2:] or words, caller.language)


def _caller_of(person: Person) -> Caller:
    details = person.details
    name = details.full_name
    return Caller(
        number=details.phones[0].typed,
        person=person.id,
        name=name,
        firm="" if details.firm == name else details.firm,
        language=details.language,
    )
