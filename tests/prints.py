"""What tests of printing need beside a printer."""

from desk_gui.domain.prints import DocumentKind, PrintDocument, PrintJob, PrintJobId

FORM = PrintDocument(
    kind=DocumentKind.FORM, reference="412", title="PS-1 020103-26-000412-0", paper="A5"
)


class Drawer:
    """Keeps print jobs and the chosen printers as long as the test."""

    def __init__(self) -> None:
        self.kept: dict[PrintJobId, PrintJob] = {}
        self.chosen: dict[DocumentKind, str] = {}

    def jobs(self) -> tuple[PrintJob, ...]:
        return tuple(self.kept.values())

    def save(self, job: PrintJob) -> None:
        self.kept[job.id] = job

    def remove(self, job_id: PrintJobId) -> None:
        self.kept.pop(job_id, None)

    def printer_for(self, kind: DocumentKind) -> str:
        return self.chosen.get(kind, "")

    def remember_printer(self, kind: DocumentKind, printer: str) -> None:
        self.chosen[kind] = printer


def build(kind: DocumentKind, reference: str) -> bytes:
    """Stand in for reporting: the bytes name what they were built from."""
    return f"%PDF-1.4\n{kind} {reference}\n%%EOF\n".encode()
