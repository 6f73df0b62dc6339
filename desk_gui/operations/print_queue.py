"""The documents on their way to paper, as the window shows them."""

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk_gui.domain.prints import (
    DocumentKind,
    JobState,
    PrintDocument,
    PrintJob,
    PrintJobId,
    PrintTrouble,
)
from desk_gui.operations.print_errands import PrinterList, PrintErrands
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.changes import Outcome

T = TypeVar("T")

WATCH_MS = 1_000
SLOWEST_WATCH_MS = 16_000
_IN_THE_QUEUE = (JobState.PENDING, JobState.PRINTING, JobState.STOPPED)
_NEEDS_SOMEBODY = (JobState.FAILED, JobState.STOPPED)


class PrintQueue(QObject):
    """Prints documents, and keeps each listed until it is on paper or forgotten.

    Signals:
        changed: The list, or a job in it, is another one now.
        printed: A PrintJob that has come out of the printer.
    """

    changed = Signal()
    printed = Signal(object)

    def __init__(
        self,
        runner: Runner,
        errands: PrintErrands,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
        watch_ms: int = WATCH_MS,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._errands = errands
        self._clock = clock
        self._watch_ms = watch_ms
        self._closed = False
        self._jobs: dict[PrintJobId, PrintJob] = {}
        self._timer = QTimer(self, singleShot=True, interval=watch_ms)
        self._timer.timeout.connect(self._look)

    def jobs(self) -> tuple[PrintJob, ...]:
        """Return the jobs, oldest first."""
        return tuple(self._jobs.values())

    def time_of(self, job: PrintJob) -> datetime:
        """Return when a job was made, by the clock on the wall."""
        return job.created_at.astimezone(self._clock().tzinfo)

    def troubled(self) -> tuple[PrintJob, ...]:
        """Return the jobs that need somebody, oldest first."""
        return tuple(job for job in self._jobs.values() if job.state in _NEEDS_SOMEBODY)

    def restore(self) -> None:
        """Take up the jobs kept by an earlier run of the program."""
        self._run(self._errands.restore, self._take_up)

    def find_printers(
        self,
        owner: QObject,
        kind: DocumentKind,
        then: Callable[[PrinterList], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        """Tell ``owner`` the printers, and the one chosen before for this kind of document."""
        self._runner.run(
            owner, lambda: Outcome(self._errands.printers(kind)), then, otherwise, Lane.DOCUMENTS
        )

    def enqueue(self, document: PrintDocument, printer: str = "") -> PrintJobId:
        """Print a document on the printer of its kind; one named here is remembered."""
        if printer:
            self._run(partial(self._errands.remember, document.kind, printer), lambda _done: None)
        job_id = PrintJobId(str(uuid.uuid4()))
        job = PrintJob(id=job_id, document=document, created_at=self._clock())
        self._send(job, self._errands.send)
        return job_id

    def retry(self, job_id: PrintJobId) -> None:
        """Try a job once more that needs somebody; any other is left alone."""
        job = self._jobs.get(job_id)
        if job is not None and job.state in _NEEDS_SOMEBODY:
            self._send(job, self._errands.send_again)

    def forget(self, job_id: PrintJobId) -> None:
        """Let a job go that needs somebody; any other is left alone."""
        job = self._jobs.get(job_id)
        if job is not None and job.state in _NEEDS_SOMEBODY:
            del self._jobs[job_id]
            self._run(partial(self._errands.forget, job), lambda _done: None)
            self.changed.emit()

    def close(self) -> None:
        """Watch no longer; called before the runner is closed."""
        self._closed = True
        self._timer.stop()

    def _send(self, job: PrintJob, send: Callable[[PrintJob], PrintJob]) -> None:
        waiting = replace(job, state=JobState.WAITING, trouble=None, detail="")
        self._jobs[job.id] = waiting
        self._run(
            partial(send, job),
            lambda sent: self._put(waiting, sent),
            lambda error: self._break_off(waiting, error),
        )
        self.changed.emit()

    def _run(
        self,
        errand: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        self._runner.run(self, lambda: Outcome(errand()), then, otherwise, Lane.DOCUMENTS)

    def _take_up(self, jobs: tuple[PrintJob, ...]) -> None:
        self._jobs = {job.id: job for job in jobs} | self._jobs
        self._watch_closely()
        self.changed.emit()

    def _put(self, before: PrintJob, after: PrintJob) -> None:
        # News of a job that was sent again or forgotten meanwhile is old news.
        if self._jobs.get(before.id) is not before or after is before:
            return
        if after.state is JobState.DONE:
            del self._jobs[before.id]
            self.printed.emit(after)
        else:
            self._jobs[before.id] = after
        self._watch_closely()
        self.changed.emit()

    def _break_off(self, job: PrintJob, error: Exception) -> None:
        """List the job as failed, and leave the error to who looks after crashes."""
        broken = replace(job, state=JobState.FAILED, trouble=PrintTrouble.DOCUMENT_REFUSED)
        self._put(job, replace(broken, detail=type(error).__name__))
        self._runner.fail(error)

    def _watch_closely(self) -> None:
        self._timer.setInterval(self._watch_ms)
        self._watch()

    def _watch(self) -> None:
        if not self._closed and any(job.state in _IN_THE_QUEUE for job in self._jobs.values()):
            self._timer.start()

    @Slot()
    def _look(self) -> None:
        watched = [job for job in self._jobs.values() if job.state in _IN_THE_QUEUE]
        self._run(partial(self._errands.look_after, watched), self._take_news)

    def _take_news(self, news: list[tuple[PrintJob, PrintJob]]) -> None:
        # What does not move is asked after less and less often.
        self._timer.setInterval(min(self._timer.interval() * 2, SLOWEST_WATCH_MS))
        for before, after in news:
            self._put(before, after)
        self._watch()
