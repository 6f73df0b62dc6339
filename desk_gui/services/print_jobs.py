"""Keeping the documents that are on their way to paper over a restart."""

from sqlalchemy import delete, select

from desk_gui.db.tables import PrintJobRow
from desk_gui.domain.actors import Permission
from desk_gui.domain.prints import (
    DocumentKind,
    JobState,
    PrintDocument,
    PrintJob,
    PrintJobId,
    PrintTrouble,
    QueueId,
)
from desk_gui.services.access import Service, needs

_DETAIL = 400


class PrintJobs(Service):
    """This counter's print jobs; what ``PrintJobStore`` asks for."""

    @needs(Permission.PRINT)
    def jobs(self) -> tuple[PrintJob, ...]:
        """Return this counter's kept jobs, oldest first."""
        query = select(*PrintJobRow.__table__.columns).order_by(
            PrintJobRow.created_at, PrintJobRow.id
        )
        with self._desk.database.read() as connection:
            rows = connection.execute(
                query.where(PrintJobRow.counter == self._desk.actor().counter)
            ).mappings()
            return tuple(_to_job(PrintJobRow(**row)) for row in rows)

    @needs(Permission.PRINT)
    def save(self, job: PrintJob) -> None:
        """Keep a job, or what became of one kept before."""
        with self._desk.database.write() as session:
            row = session.get(PrintJobRow, job.id)
            if row is None:
                row = PrintJobRow(id=job.id, counter=self._desk.actor().counter)
                session.add(row)
            _fill(row, job)

    @needs(Permission.PRINT)
    def remove(self, job_id: PrintJobId) -> None:
        """Let a job go; one that is not kept is no error."""
        with self._desk.database.write() as session:
            session.execute(delete(PrintJobRow).where(PrintJobRow.id == job_id))


def _fill(row: PrintJobRow, job: PrintJob) -> None:
    document = job.document
    row.kind, row.reference = document.kind.value, document.reference
    row.title, row.paper, row.copies = document.title, document.paper, document.copies
    row.created_at, row.printer, row.state = job.created_at, job.printer, job.state.value
    row.trouble = None if job.trouble is None else job.trouble.value
    row.detail, row.attempts, row.queue_id = job.detail[:_DETAIL], job.attempts, job.queue_id


def _to_job(row: PrintJobRow) -> PrintJob:
    return PrintJob(
        id=PrintJobId(row.id),
        document=PrintDocument(
            kind=DocumentKind(row.kind),
            reference=row.reference,
            title=row.title,
            paper=row.paper,
            copies=row.copies,
        ),
        created_at=row.created_at,
        printer=row.printer,
        state=JobState(row.state),
        trouble=None if row.trouble is None else PrintTrouble(row.trouble),
        detail=row.detail,
        attempts=row.attempts,
        queue_id=None if row.queue_id is None else QueueId(row.queue_id),
    )
