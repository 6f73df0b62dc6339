"""Printing: the printers of the office, the jobs handed to them, and why one fails."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, NewType, Protocol

from desk_gui.domain.refusals import Refusal

QueueId = NewType("QueueId", str)
"""The name the print service gave a job, as ``Office-12``."""
PrintJobId = NewType("PrintJobId", str)
"""Our own name of a job; it outlives attempts and restarts."""


class DocumentKind(StrEnum):
    """A kind of printed document; each remembers its printer."""

    FORM = "form"
    """The PS-1; its reference is the ids of the forms."""
    LISTING = "listing"
    """Listings, protocols, letters, on office paper."""
    BADGE = "badge"
    """The ids of visits."""
    SLIP = "slip"
    """A small paper of a visit or an appointment; its reference is ``host:12``."""
    EVACUATION = "evacuation"
    """Who is in the house, or how an evacuation went."""


class PrinterState(StrEnum):
    """What a printer is doing."""

    IDLE = "idle"
    PRINTING = "printing"
    STOPPED = "stopped"


@dataclass(frozen=True, kw_only=True)
class Printer:
    """A queue of the print service; ``reason`` is its own word on what is wrong, if anything."""

    name: str
    default: bool
    accepting: bool
    state: PrinterState
    reason: str = ""


class JobState(StrEnum):
    """Where a printed document stands."""

    WAITING = "waiting"
    """Not handed to the print service yet."""
    PENDING = "pending"
    """In the printer's queue."""
    PRINTING = "printing"
    STOPPED = "stopped"
    """In the queue of a printer that waits for someone; it goes on by itself."""
    FAILED = "failed"
    """Nothing more will happen without us."""
    DONE = "done"
    GONE = "gone"
    """The print service does not know the job any more."""


class PrintTrouble(StrEnum):
    """Why a document is not printed."""

    NO_PRINTER = "no_printer"
    PRINTER_STOPPED = "printer_stopped"
    PRINTER_REJECTS = "printer_rejects"
    SERVICE_GONE = "service_gone"
    OUT_OF_PAPER = "out_of_paper"
    CANCELLED = "cancelled"
    PRINTING_FAILED = "printing_failed"
    UNCONFIRMED = "unconfirmed"
    DOCUMENT_REFUSED = "document_refused"


@dataclass(frozen=True, kw_only=True)
class PrintRefusal(Refusal):
    """A document is not printed; ``detail`` is the print service's own word, if any."""

    trouble: ClassVar[PrintTrouble]
    printer: str = ""
    detail: str = ""


@dataclass(frozen=True, kw_only=True)
class NoPrinter(PrintRefusal):
    """No such printer, or none is named and the print service has no default."""

    trouble = PrintTrouble.NO_PRINTER


@dataclass(frozen=True, kw_only=True)
class PrinterStopped(PrintRefusal):
    """Somebody, or a fault, stopped the printer."""

    trouble = PrintTrouble.PRINTER_STOPPED


@dataclass(frozen=True, kw_only=True)
class PrinterRejects(PrintRefusal):
    """The printer's queue is closed for new documents."""

    trouble = PrintTrouble.PRINTER_REJECTS


@dataclass(frozen=True, kw_only=True)
class PrintServiceGone(PrintRefusal):
    """The print service does not answer, or is not installed."""

    trouble = PrintTrouble.SERVICE_GONE


@dataclass(frozen=True, kw_only=True)
class OutOfPaper(PrintRefusal):
    """The printer waits for paper."""

    trouble = PrintTrouble.OUT_OF_PAPER


@dataclass(frozen=True, kw_only=True)
class PrintCancelled(PrintRefusal):
    """Somebody took the document out of the printer's queue."""

    trouble = PrintTrouble.CANCELLED


@dataclass(frozen=True, kw_only=True)
class PrintingFailed(PrintRefusal):
    """The print service gave up on the document."""

    trouble = PrintTrouble.PRINTING_FAILED


@dataclass(frozen=True, kw_only=True)
class PrintUnconfirmed(PrintRefusal):
    """The answer was lost: the document may be on paper, so look before trying again."""

    trouble = PrintTrouble.UNCONFIRMED


@dataclass(frozen=True, kw_only=True)
class JobReport:
    """What the print service says of a job; ``refusal`` only with STOPPED and FAILED."""

    state: JobState
    refusal: PrintRefusal | None = None


@dataclass(frozen=True, kw_only=True)
class PrintDocument:
    """What is to be printed: built from ``kind`` and ``reference`` whenever it is needed.

    ``title`` is seen by everyone at the printer, so it names a number, never a
    person. ``paper`` is a size as the print service names it: ``A5``, ``A4``.
    """

    kind: DocumentKind
    reference: str
    title: str
    paper: str
    copies: int = 1


@dataclass(frozen=True, kw_only=True)
class PrintJob:
    """A document on its way to paper; kept until it is there or forgotten."""

    id: PrintJobId
    document: PrintDocument
    created_at: datetime
    """In UTC."""
    printer: str = ""
    """The queue's name; empty for the print service's default."""
    state: JobState = JobState.WAITING
    trouble: PrintTrouble | None = None
    detail: str = ""
    attempts: int = 0
    queue_id: QueueId | None = None


class PrintJobStore(Protocol):
    """Keeps the jobs over a restart; called from a worker thread, one call at a time."""

    def jobs(self) -> tuple[PrintJob, ...]:
        """Return all kept jobs, oldest first."""

    def save(self, job: PrintJob) -> None:
        """Keep a job, or what became of one kept before."""

    def remove(self, job_id: PrintJobId) -> None:
        """Let a job go; one that is not kept is no error."""


class PrinterChoices(Protocol):
    """Remembers the printer of each kind of document at this workstation."""

    def printer_for(self, kind: DocumentKind) -> str:
        """Return the name of the printer, or an empty text for the default one."""

    def remember_printer(self, kind: DocumentKind, printer: str) -> None:
        """Remember the printer chosen for a kind of document."""
