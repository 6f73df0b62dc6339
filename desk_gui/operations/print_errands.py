"""What is done with a document off the GUI thread: build it, hand it over, look after it."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from desk_gui.domain.prints import (
    DocumentKind,
    JobReport,
    JobState,
    Printer,
    PrinterChoices,
    PrintJob,
    PrintJobStore,
    PrintRefusal,
    PrintTrouble,
)
from desk_gui.domain.refusals import RefusedError
from desk_gui.operations.printing import PrintService

logger = logging.getLogger(__name__)

Build = Callable[[DocumentKind, str], bytes]
"""Makes the PDF of a kind and a reference; raises RefusedError when it must not be printed."""


@dataclass(frozen=True, kw_only=True)
class PrinterList:
    """The printers to choose from, and the name of the one chosen before, if any."""

    printers: tuple[Printer, ...]
    chosen: str


@dataclass(frozen=True)
class PrintErrands:
    """Each errand may wait long; they run one after another on one worker thread.

    A job is kept before it is handed over, and a job that may be on paper is
    never sent again by itself.
    """

    service: PrintService
    store: PrintJobStore
    choices: PrinterChoices
    build: Build

    def restore(self) -> tuple[PrintJob, ...]:
        """Return the kept jobs; nobody knows of one cut off while it was handed over."""
        return tuple(
            _troubled(job, PrintTrouble.UNCONFIRMED) if job.state is JobState.WAITING else job
            for job in self.store.jobs()
        )

    def printers(self, kind: DocumentKind) -> PrinterList:
        """Return the printers for a kind of document.

        Raises:
            RefusedError: with a ``PrintRefusal``.
        """
        chosen = self.choices.printer_for(kind)
        return PrinterList(printers=self.service.printers(), chosen=chosen)

    def remember(self, kind: DocumentKind, printer: str) -> None:
        """Remember a printer; a choice that cannot be kept stops no printing."""
        try:
            self.choices.remember_printer(kind, printer)
        except RefusedError as refused:
            logger.warning("the choice of a printer was not kept: %s", refused)

    def send(self, job: PrintJob) -> PrintJob:
        """Build a document and hand it over; return the job as it stands then."""
        document = job.document
        printer = self.choices.printer_for(document.kind)
        job = replace(job, printer=printer, attempts=job.attempts + 1, queue_id=None)
        try:
            self.store.save(job)
            pdf = self.build(document.kind, document.reference)
            queue_id = self.service.submit(
                pdf, document.title, printer, document.paper, document.copies
            )
        except RefusedError as refused:
            return self._kept(_refused(job, refused))
        return self._kept(replace(job, state=JobState.PENDING, queue_id=queue_id))

    def send_again(self, job: PrintJob) -> PrintJob:
        """Send a job once more, after taking back what still waits in a printer's queue."""
        if job.queue_id is None or job.state is JobState.FAILED:
            return self.send(_fresh(job))
        try:
            self.service.cancel(job.queue_id)
            report = self.service.job_report(job.queue_id)
        except RefusedError as refused:
            return replace(_refused(job, refused), state=JobState.STOPPED)
        if report.state is JobState.FAILED:
            return self.send(_fresh(job))
        return self._kept(_reported(job, report))

    def look_after(self, jobs: Iterable[PrintJob]) -> list[tuple[PrintJob, PrintJob]]:
        """Return each job with what became of it; a printed one is not kept any longer."""
        return [(job, self._look(job)) for job in jobs]

    def forget(self, job: PrintJob) -> None:
        """Let a job go, and take it out of the printer's queue if it still waits there."""
        if job.queue_id is not None and job.state is JobState.STOPPED:
            try:
                self.service.cancel(job.queue_id)
            except RefusedError as refused:
                logger.warning("job %s stays in its queue: %s", job.queue_id, refused)
        self.store.remove(job.id)

    def _look(self, job: PrintJob) -> PrintJob:
        if job.queue_id is None:
            return job
        try:
            seen = _reported(job, self.service.job_report(job.queue_id))
        except RefusedError as refused:
            seen = replace(_refused(job, refused), state=JobState.STOPPED)
        return job if seen == job else self._kept(seen)

    def _kept(self, job: PrintJob) -> PrintJob:
        try:
            if job.state is JobState.DONE:
                self.store.remove(job.id)
            else:
                self.store.save(job)
        except RefusedError as refused:
            # It is on its way all the same, and the list on the screen knows.
            logger.warning("print job %s was not kept: %s", job.id, refused)
        return job


def _fresh(job: PrintJob) -> PrintJob:
    return replace(job, state=JobState.WAITING, trouble=None, detail="")


def _troubled(job: PrintJob, trouble: PrintTrouble, detail: str = "") -> PrintJob:
    return replace(job, state=JobState.FAILED, trouble=trouble, detail=detail)


def _refused(job: PrintJob, refused: RefusedError) -> PrintJob:
    refusal = refused.refusals[0]
    if isinstance(refusal, PrintRefusal):
        return _troubled(job, refusal.trouble, refusal.detail)
    return _troubled(job, PrintTrouble.DOCUMENT_REFUSED, type(refusal).__name__)


def _reported(job: PrintJob, report: JobReport) -> PrintJob:
    if report.state is JobState.GONE:
        # A service without a history forgets printed jobs at once; but one that
        # had waited for somebody may as well have been thrown away.
        if job.state is JobState.STOPPED:
            return _troubled(job, PrintTrouble.UNCONFIRMED)
        return replace(job, state=JobState.DONE)
    trouble = report.refusal.trouble if report.refusal else None
    detail = report.refusal.detail if report.refusal else ""
    return replace(job, state=report.state, trouble=trouble, detail=detail)
