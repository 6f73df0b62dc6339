"""A desk with a telephone for tests: services, somebody who is away, and a clock that is moved."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import uuid4

from desk_gui.domain.calls import (
    Call,
    CallDetails,
    Caller,
    CallOutcome,
    MessageDetails,
)
from desk_gui.domain.languages import Country
from desk_gui.domain.staff import Presence, StaffId
from desk_gui.services.access import Desk
from desk_gui.services.call_book import CallBook
from desk_gui.services.call_papers import CallPaperBook
from desk_gui.services.calls import CallService
from desk_gui.services.handovers import HandoverService
from desk_gui.services.promises import PromiseService
from tests.conftest import Clock
from tests.standing import BUDAPEST, AtDesk
from tests.visits import add_staff

TEN = datetime(2026, 11, 18, 10, 0, tzinfo=BUDAPEST)
"""A Wednesday."""


@dataclass
class Telephone(AtDesk):
    """A desk with a telephone; Szabó is out until two, Molnár stands in."""

    calls: CallService
    book: CallBook
    papers: CallPaperBook
    handovers: HandoverService
    promises: PromiseService
    molnar: StaffId
    szabo: StaffId

    def message(self, name: str = "Kovács Péter", text: str = "számla", **known: object) -> Call:
        """Take a message for Szabó."""
        message = replace(MessageDetails(for_=self.szabo, text=text), **known)  # type: ignore[arg-type]
        return self.take(name, outcome=CallOutcome.MESSAGE, message=message)

    def take(
        self, name: str = "Kovács Péter", number: str = "+36 1 234 5678", **known: object
    ) -> Call:
        """Write a call down that came just now."""
        caller = Caller(number=number, name=name)
        details = replace(CallDetails(caller=caller, asked_for=self.szabo), **known)  # type: ignore[arg-type]
        return self.calls.take(str(uuid4()), details, started_at=self.clock.at).value

    def miss(self, number: str = "+36 1 765 4321") -> Call:
        """Let it ring, and nobody lift."""
        call = self.calls.ring(str(uuid4()), number).value
        return self.calls.missed(call.id).value


def open_telephone(desk: Desk, clock: Clock) -> Telephone:
    """Return a telephone at ten in the morning."""
    clock.at = TEN
    molnar = add_staff(desk, "Molnár Judit", room="108")
    szabo = add_staff(
        desk,
        "Szabó István",
        post="osztályvezető",
        room="214",
        state=Presence.OUT,
        back_at=TEN.replace(hour=14),
        stand_in=molnar,
        ask_first="a számla száma",
    )
    hungary = lambda: Country.HU  # noqa: E731
    return Telephone(
        desk=desk,
        clock=clock,
        calls=CallService(desk, hungary),
        book=CallBook(desk, hungary),
        papers=CallPaperBook(desk),
        handovers=HandoverService(desk),
        promises=PromiseService(desk),
        molnar=molnar,
        szabo=szabo,
    )
