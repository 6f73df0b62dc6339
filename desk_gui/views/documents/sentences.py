"""What files and printers have to say when something does not work."""

from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import files, prints
from desk_gui.domain.prints import PrintJob, PrintTrouble
from desk_gui.domain.refusals import Refusal

Sentence: TypeAlias = Callable[[Any], str]


def trouble_sentence(trouble: PrintTrouble, printer: str, detail: str = "") -> str:
    """Return why a document is not printed and what to do; ``detail`` in the printer's words."""
    known = _TROUBLES[trouble]().replace("{printer}", printer)
    told = trouble in _TOLD_BY_THE_PRINTER and detail
    return f"{known} ({detail})" if told else known


def job_sentence(job: PrintJob) -> str:
    """Return how a print job stands."""
    if job.trouble is None:
        return QCoreApplication.translate("Documents", "On its way to the printer.")
    return trouble_sentence(job.trouble, job.printer, job.detail)


_TOLD_BY_THE_PRINTER = (
    PrintTrouble.PRINTER_STOPPED,
    PrintTrouble.PRINTER_REJECTS,
    PrintTrouble.PRINTING_FAILED,
)

_TROUBLES: dict[PrintTrouble, Callable[[], str]] = {
    PrintTrouble.NO_PRINTER: lambda: QCoreApplication.translate(
        "Documents", "The printer was not found. Choose another one in the preview."
    ),
    PrintTrouble.PRINTER_STOPPED: lambda: QCoreApplication.translate(
        "Documents", "{printer} is stopped. See to it and start it."
    ),
    PrintTrouble.PRINTER_REJECTS: lambda: QCoreApplication.translate(
        "Documents", "{printer} takes no documents now. Choose another one in the preview."
    ),
    PrintTrouble.SERVICE_GONE: lambda: QCoreApplication.translate(
        "Documents", "Printing does not answer on this computer. Call who looks after it."
    ),
    PrintTrouble.OUT_OF_PAPER: lambda: QCoreApplication.translate(
        "Documents", "{printer} is out of paper. It goes on when there is some."
    ),
    PrintTrouble.CANCELLED: lambda: QCoreApplication.translate(
        "Documents", "Somebody took it out of the printer's queue."
    ),
    PrintTrouble.PRINTING_FAILED: lambda: QCoreApplication.translate(
        "Documents", "{printer} could not print it."
    ),
    PrintTrouble.UNCONFIRMED: lambda: QCoreApplication.translate(
        "Documents", "It may be printed already. Look at the printer first."
    ),
    PrintTrouble.DOCUMENT_REFUSED: lambda: QCoreApplication.translate(
        "Documents", "The document could not be made. Open its preview to see why."
    ),
}


def _of_printing(refusal: prints.PrintRefusal) -> str:
    return trouble_sentence(refusal.trouble, refusal.printer, refusal.detail)


SENTENCES: dict[type[Refusal], Sentence] = {
    files.ReadOnlyPlace: lambda _: QCoreApplication.translate(
        "Documents", "Nothing can be written there. Choose another place."
    ),
    files.NoPermission: lambda _: QCoreApplication.translate(
        "Documents", "You may not write there. Choose another place."
    ),
    files.FolderMissing: lambda _: QCoreApplication.translate(
        "Documents", "The folder is not there any more. Choose another place."
    ),
    files.FileInUse: lambda _: QCoreApplication.translate(
        "Documents", "Another program has the file open. Close it there, or choose another name."
    ),
    files.FileTrouble: lambda found: QCoreApplication.translate(
        "Documents", "The disk reports a fault ({code}). Choose another place."
    ).format(code=found.code),
    prints.NoPrinter: _of_printing,
    prints.PrinterStopped: _of_printing,
    prints.PrinterRejects: _of_printing,
    prints.PrintServiceGone: _of_printing,
    prints.OutOfPaper: _of_printing,
    prints.PrintCancelled: _of_printing,
    prints.PrintingFailed: _of_printing,
    prints.PrintUnconfirmed: _of_printing,
}
