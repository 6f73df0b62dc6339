"""The demo's own morning at the telephone: what waits, what was promised, what is prepared."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from random import Random

from desk_gui.demo.callers import CallerMaker
from desk_gui.demo.calling import Calling
from desk_gui.demo.data import in_words_of, new_uid, read_data
from desk_gui.demo.household import Hosts
from desk_gui.demo.morning import Span
from desk_gui.demo.visiting import Deed
from desk_gui.domain.calls import Caller, CallPlanDetails
from desk_gui.domain.languages import Country
from desk_gui.domain.promises import PromiseChannel, PromiseDetails, PromiseKind
from desk_gui.services.access import Desk
from desk_gui.services.calls import CallService
from desk_gui.services.promises import PromiseService

Words = Sequence[str]
"""In Kazakh and in Russian."""


@dataclass(frozen=True, kw_only=True)
class PlannedCall:
    """A call of the morning as ``calls.toml`` has it; minutes before now, unless said otherwise.

    ``due`` and ``again`` count from now on; ``again`` is when they ring again, or
    where the promise is renewed, when they are rung then.
    """

    ended: int
    end: str = "answered"
    who: str = "known"
    host: str = ""
    firm: bool = False
    urgent: bool = False
    due: int | None = None
    again: int | None = None
    confirmed: int | None = None
    tried: int | None = None
    renewed: int | None = None
    rung_back: int | None = None
    rang_again: int | None = None


@dataclass(frozen=True, kw_only=True)
class PlannedPromise:
    """A promise as ``calls.toml`` has it; ``due`` counts minutes from now on."""

    made: int
    kind: str
    channel: str
    text: Words
    due: int | None = None
    kept: int | None = None


@dataclass(frozen=True, kw_only=True)
class PlannedSheet:
    """The sheet of a call to be made as ``calls.toml`` has it; ``best`` counts from now on."""

    made: int
    goal: Words
    questions: Sequence[Words]
    papers: Words
    firm: bool = False
    best: int | None = None


class TelephoneMorning:
    """Makes today's calls, each at its minute."""

    def __init__(self, desk: Desk, chance: Random, hosts: Hosts, maker: CallerMaker) -> None:
        self._desk, self._chance, self._hosts, self._maker = desk, chance, hosts, maker
        self._calls = CallService(desk, lambda: Country.KZ)
        self._promises = PromiseService(desk)
        data = read_data("calls")
        self._planned = [PlannedCall(**each) for each in data["morning"]]
        self._promised = [PlannedPromise(**each) for each in data["promises"]]
        self._sheets = [PlannedSheet(**each) for each in data["plans"]]

    @property
    def count(self) -> int:
        """How many calls it has, those that follow from others not counted."""
        return len(self._planned)

    def deeds(self, now: datetime) -> list[Deed]:
        """Return what is done today until now."""
        span = Span(now)
        others = len(self._promised) + len(self._sheets)
        kinds = [each.who for each in self._planned] + ["known"] * others
        callers = iter(self._maker.some(len(kinds), kinds))
        deeds: list[Deed] = []
        for planned in self._planned:
            deeds += self._steps(span, planned, next(callers))
        for promised in self._promised:
            deeds += self._promise(span, promised, next(callers))
        for sheet in self._sheets:
            prepare = partial(self._prepare, span, sheet, next(callers))
            deeds.append((span.ago(sheet.made), prepare))
        return sorted(deeds, key=lambda deed: deed[0])

    def _steps(self, span: Span, planned: PlannedCall, caller: Caller) -> list[Deed]:
        if planned.firm:
            caller = self._maker.of_firm(caller)
        details = self._maker.details(
            caller,
            planned.end,
            planned.host,
            due=_ahead(span, planned.due, span.ago(planned.ended)),
            again=_ahead(span, planned.again, span.ago(planned.ended)),
            urgent=planned.urgent,
        )
        calling = Calling(self._desk, self._chance, details)
        begin = calling.ring_in_vain if planned.end == "missed" else calling.end
        put_off = partial(self._put_off, span, planned, calling, caller)
        steps: list[tuple[int | None, Callable[[], object]]] = [
            (planned.ended, begin),
            (planned.rang_again, calling.ring_again),
            (planned.confirmed, calling.confirm),
            (planned.tried, calling.try_in_vain),
            (planned.renewed, put_off),
            (planned.rung_back, calling.ring_back),
        ]
        return [(span.ago(minutes), do) for minutes, do in steps if minutes is not None]

    def _put_off(self, span: Span, planned: PlannedCall, calling: Calling, caller: Caller) -> None:
        until = _ahead(span, planned.again, self._desk.now())
        if until is not None:
            calling.put_off(self._maker.reason("renewed", caller), until)

    def _promise(self, span: Span, planned: PlannedPromise, caller: Caller) -> list[Deed]:
        kind, uid = PromiseKind(planned.kind), new_uid(self._chance)
        due = _ahead(span, planned.due, span.ago(planned.made))

        def make() -> None:
            details = PromiseDetails(
                kind=kind,
                text=f"{caller.name}: {in_words_of(planned.text, caller.language)}",
                due_at=due or self._promises.default_due(kind).value,
                channel=PromiseChannel(planned.channel),
                person=caller.person,
            )
            self._promises.make(uid, details)

        deeds: list[Deed] = [(span.ago(planned.made), make)]
        if planned.kept is not None:
            deeds.append((span.ago(planned.kept), partial(self._keep, uid)))
        return deeds

    def _keep(self, uid: str) -> None:
        promise = next(each for each in self._promises.open().value if each.uid == uid)
        self._promises.keep(promise.id, promise.version)

    def _prepare(self, span: Span, sheet: PlannedSheet, caller: Caller) -> None:
        """Write the sheet of a call that is to be made."""
        firm = self._maker.organisation() if sheet.firm else None
        person = firm.id if firm is not None else caller.person
        language = firm.details.language if firm is not None else caller.language
        asked = [in_words_of(each, language) for each in sheet.questions]
        details = CallPlanDetails(
            person=person,
            goal=in_words_of(sheet.goal, language),
            questions="\n".join(asked),
            papers=in_words_of(sheet.papers, language),
            best_at=_ahead(span, sheet.best, self._desk.now()),
        )
        self._calls.plan(new_uid(self._chance), details)


def _ahead(span: Span, minutes: int | None, at: datetime) -> datetime | None:
    """Return a time that was said at ``at``; None where near midnight nothing lies ahead of it."""
    if minutes is None:
        return None
    said = span.around(minutes)
    return said if said > at else None
