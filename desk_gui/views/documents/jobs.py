"""The documents that did not reach paper."""

from collections.abc import Hashable, Mapping
from typing import cast

from PySide6.QtWidgets import QWidget

from desk_gui.domain.prints import JobState, PrintJob, PrintJobId
from desk_gui.operations.print_queue import PrintQueue
from desk_gui.views.documents.sentences import job_sentence
from desk_gui.views.labels import clock
from desk_gui.views.shell.trouble_strip import Trouble, TroubleStrip

_AGAIN = "Ctrl+T"


class PrintJobs(TroubleStrip):
    """The list of documents that need somebody."""

    def __init__(self, queue: PrintQueue, parent: QWidget | None = None) -> None:
        super().__init__("printer", _AGAIN, parent)
        self._queue = queue
        queue.changed.connect(self.show_troubles)
        self.show_troubles()

    def name(self) -> str:
        """Return what they have in common."""
        return self.tr("Not printed")

    def troubles(self) -> Mapping[Hashable, Trouble]:
        """Return all jobs: one that is tried again stays until it is on paper."""
        return {job.id: self._trouble(job) for job in self._queue.jobs()}

    def retry(self, key: Hashable) -> None:
        """Print it again."""
        self._queue.retry(cast("PrintJobId", key))

    def forget(self, key: Hashable) -> None:
        """Let it go."""
        self._queue.forget(cast("PrintJobId", key))

    def _trouble(self, job: PrintJob) -> Trouble:
        words = [job_sentence(job), clock(self._queue.time_of(job))]
        if job.attempts > 1:
            words.append(self.tr("attempt {number}").format(number=job.attempts))
        waits = job.state in (JobState.FAILED, JobState.STOPPED)
        return Trouble(title=job.document.title, reason=" · ".join(words), waits=waits)
