"""A telephone to sit at, behind real services on SQLite, with paper a test can look at."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from desk_gui.domain.audit import Purpose
from desk_gui.domain.calls import (
    Call,
    CallDetails,
    Caller,
    CallFilter,
    CallLine,
    CallOutcome,
    CallPlan,
    CallPlanDetails,
    Message,
    MessageDetails,
    Wish,
)
from desk_gui.domain.dialling import NotDialled
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.people import Person, PersonDetails, Phone
from desk_gui.domain.reception import MailSettings, ReceptionRules
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.staff import Presence, StaffId
from desk_gui.operations.runner import Runner
from desk_gui.services.access import Desk
from desk_gui.services.appointments import AppointmentService
from desk_gui.services.call_book import CallBook
from desk_gui.services.calls import CallService
from desk_gui.services.mails import MailService
from desk_gui.services.people import PeopleService
from desk_gui.services.promises import PromiseService
from desk_gui.services.reception import ReceptionService
from desk_gui.services.staff import StaffService
from desk_gui.views.calls.desk import CallDesk
from tests.conftest import Clock
from tests.runners import InlineRunner
from tests.visits import add_staff

if TYPE_CHECKING:
    from desk_gui.domain.prints import PrintDocument

TEN = datetime(2026, 11, 18, 10, 46, tzinfo=ZoneInfo("Europe/Budapest"))
"""A Wednesday; the office works from 8 to 17."""


class Telephone:
    """A house with three people in it, one of them in a meeting.

    ``sent`` is what went to paper, ``dialled`` to the line; ``mails`` is the outbox.
    """

    def __init__(self, desk: Desk, runner: Runner, clock: Clock) -> None:
        self.clock = clock
        self.database = desk.database
        self.sent: list[PrintDocument] = []
        self.dialled: list[str] = []
        self.dials = True
        """Whether a program takes numbers."""
        self.calls = CallService(desk, lambda: Country.HU)
        self.book = CallBook(desk, lambda: Country.HU)
        self.people = PeopleService(desk, lambda: Country.HU)
        self.promises = PromiseService(desk)
        self.staff = StaffService(desk)
        self.reception, self.mails = ReceptionService(desk), MailService(desk)
        self.gal = add_staff(desk, "Gál Örs", room="fszt. 3", phone="103", topics=("állás",))
        self.szabo = add_staff(
            desk,
            "Szabó Gábor",
            post="számlázás",
            room="I. em. 108",
            phone="108",
            email="szabo@example.hu",
            topics=("számla",),
            state=Presence.MEETING,
            back_at=clock.at + timedelta(hours=2),
            stand_in=self.gal,
            ask_first="a szerződés száma; mikortól",
        )
        self.balogh = add_staff(
            desk, "dr. Balogh Katalin", room="II. em. 214", topics=("panaszok",)
        )
        self.desk = CallDesk(
            calls=self.calls,
            book=self.book,
            staff=self.staff,
            appointments=AppointmentService(desk),
            promises=self.promises,
            reception=self.reception,
            runner=runner,
            actor=desk.actor,
            now=desk.now,
            country=lambda: Country.HU,
            enqueue=self.sent.append,
            preview=self.sent.append,
            slip_paper=lambda: "A6",
            dial=self._dial,
            mail=lambda message: self.mails.write_message(str(uuid4()), message),
        )

    def know(
        self,
        family: str,
        given: str,
        phone: str = "",
        *,
        firm: str = "",
        language: Language | None = None,
    ) -> Person:
        """Put somebody on record."""
        phones = (Phone(typed=phone),) if phone else ()
        details = PersonDetails(
            family_name=family, given_name=given, firm=firm, phones=phones, language=language
        )
        return self.people.add(str(uuid4()), details).value

    def take(self, name: str = "Varga Lili", *, ago: int = 0, **known: Any) -> Call:
        """Write down a call of so many minutes ago."""
        number = str(known.pop("number", "+36 30 555 0147"))
        person = known.pop("person", None)
        caller = Caller(number=number, name=name, person=person)
        details = CallDetails(caller=caller, **known)
        at = self.clock.at - timedelta(minutes=ago)
        took = self.calls.take(str(uuid4()), details, started_at=at, answered_at=at, ended_at=at)
        return took.value

    def message(
        self,
        name: str = "Varga Lili",
        text: str = "A számla",
        for_: StaffId | None = None,
        **known: Any,
    ) -> Call:
        """Take a message."""
        urgent = bool(known.pop("urgent", False))
        details = MessageDetails(
            for_=for_ or self.szabo, wish=Wish.PLEASE_CALL, text=text, urgent=urgent
        )
        return self.take(
            name,
            outcome=CallOutcome.CALL_BACK,
            asked_for=for_ or self.szabo,
            message=details,
            **known,
        )

    def miss(self, number: str = "+36 30 555 0147", ago: int = 5) -> Call:
        """Let a call ring that nobody lifts."""
        self.clock.at -= timedelta(minutes=ago)
        rang = self.calls.ring(str(uuid4()), number).value
        self.clock.at += timedelta(minutes=ago)
        return self.calls.missed(rang.id).value

    def plan(
        self, name: str = "Varga Lili", number: str = "+36 52 123 456", **known: Any
    ) -> CallPlan:
        """Prepare a call."""
        details = CallPlanDetails(name=name, number=number, **{"goal": "Időpont", **known})
        return self.calls.plan(str(uuid4()), details).value

    def all(self) -> list[CallLine]:
        """Return all calls, the newest first."""
        return self.book.page(CallFilter()).value

    def only(self) -> Call:
        """Return the one call on record."""
        (line,) = self.all()
        return self.call(line)

    def call(self, line: CallLine | Call) -> Call:
        """Return a call as it is now."""
        found = self.book.call(line.id, Purpose.ENQUIRY).value
        assert found is not None
        return found

    def elsewhere(self, call: Call, **changes: object) -> Call:
        """Let another desk write something else."""
        now = self.call(call)
        details: CallDetails = replace(now.details, **changes)  # type: ignore[arg-type]
        return self.calls.change(now.id, now.version, details).value

    def unconfirmed(self) -> Sequence[Message]:
        """Return the messages nobody has confirmed."""
        return self.book.unconfirmed().value

    def send_mail(self) -> None:
        """Let the house send letters."""
        settings = MailSettings(host="mail.example.hu", sender="desk@example.hu")
        self.reception.save(ReceptionRules(mail=settings))

    def mailed(self) -> list[int]:
        """Return which messages wait to be sent."""
        return [mail.reference for mail in self.mails.waiting().value]

    def _dial(self, number: str, refused: Callable[[Exception], None]) -> None:
        self.dialled.append(number)
        if not self.dials:
            refused(RefusedError(NotDialled(number=number)))


@pytest.fixture
def house(sqlite_desk: Desk, runner: InlineRunner, clock: Clock) -> Telephone:
    clock.at = TEN
    return Telephone(sqlite_desk, runner, clock)
