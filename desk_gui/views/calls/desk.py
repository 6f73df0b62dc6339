"""What the pages of the telephone work with, handed to them from outside."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desk_gui.domain.actors import Actor
from desk_gui.domain.call_papers import message_number, plan_number
from desk_gui.domain.calls import CallPlan, Message, MessageId
from desk_gui.domain.languages import Country
from desk_gui.domain.mails import Mail
from desk_gui.domain.phones import read_phone
from desk_gui.domain.prints import DocumentKind, PrintDocument
from desk_gui.domain.refusals import RefusedError
from desk_gui.operations.runner import Runner
from desk_gui.services.appointments import AppointmentService
from desk_gui.services.call_book import CallBook
from desk_gui.services.calls import CallService
from desk_gui.services.changes import Outcome
from desk_gui.services.promises import PromiseService
from desk_gui.services.reception import ReceptionService
from desk_gui.services.staff import StaffService

MESSAGE_SLIP, PLAN_SHEET = "message:", "plan:"
"""What references begin with: of a message's slip, of a prepared call's sheet; a key follows."""
_SHEET = "A4"


@dataclass(frozen=True, kw_only=True)
class CallDesk:
    """Services, the clock and the person of this desk, and its ways to paper, to mail, to the line.

    ``enqueue`` prints a document, ``preview`` shows one as it comes out of the
    printer; ``slip_paper`` names its paper. ``mail`` puts a message into the
    outbox for its callee, on a worker thread, and refuses what cannot go out;
    whether letters are sent at all, the rules of ``reception`` say. ``dial``
    hands a number to the telephone; where nothing takes it, its second
    argument is told why.
    """

    calls: CallService
    book: CallBook
    staff: StaffService
    appointments: AppointmentService
    promises: PromiseService
    reception: ReceptionService
    runner: Runner
    actor: Callable[[], Actor]
    now: Callable[[], datetime]
    """The time, aware, in the office's zone."""
    country: Callable[[], Country]
    enqueue: Callable[[PrintDocument], object]
    preview: Callable[[PrintDocument], object]
    slip_paper: Callable[[], str]
    dial: Callable[[str, Callable[[Exception], None]], object]
    mail: Callable[[MessageId], Outcome[Mail]]


def message_slip(message: Message, paper: str) -> PrintDocument:
    """Return the slip of a message, for its callee's table, as a print job."""
    title = message_number(message.id, message.at)
    reference = f"{MESSAGE_SLIP}{message.id}"
    return PrintDocument(kind=DocumentKind.SLIP, reference=reference, title=title, paper=paper)


def plan_sheet(plan: CallPlan) -> PrintDocument:
    """Return the sheet of a call that is to be made as a print job."""
    title, reference = plan_number(plan.id, plan.at), f"{PLAN_SHEET}{plan.id}"
    return PrintDocument(kind=DocumentKind.LISTING, reference=reference, title=title, paper=_SHEET)


def dialled(number: str, country: Country) -> str:
    """Return a number as a telephone takes it: no words, no brackets, no extension."""
    try:
        phone = read_phone(number, country)
    except RefusedError:
        return ""
    return phone.e164 or "".join(letter for letter in phone.typed if letter in "+0123456789*#")
