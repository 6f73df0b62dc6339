"""Printing: PDFs are handed over as they are, and watched until they are on paper."""

import sys
from pathlib import Path
from typing import Protocol

from desk_gui.domain.prints import JobReport, Printer, QueueId


class PrintService(Protocol):
    """What prints here; every method may wait, so it is called off the GUI thread.

    Each raises ``RefusedError`` with a ``PrintRefusal``.
    """

    def printers(self) -> tuple[Printer, ...]:
        """Return the printers, by name."""

    def submit(self, pdf: bytes, title: str, printer: str, paper: str, copies: int = 1) -> QueueId:
        """Hand a document over; an empty ``printer`` is the default one."""

    def job_report(self, job: QueueId) -> JobReport:
        """Return how a job stands."""

    def cancel(self, job: QueueId) -> None:
        """Take a job back; one that is over already stays as it is."""


def system_printing(folder: Path) -> PrintService:
    """Return the print service of this system; ``folder`` is for documents on their way."""
    if sys.platform == "win32":
        from desk_gui.operations.printing_windows import WindowsPrinting  # noqa: PLC0415

        return WindowsPrinting(folder)
    from desk_gui.operations.printing_cups import CupsPrinting  # noqa: PLC0415

    return CupsPrinting()
