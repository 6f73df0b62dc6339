"""Printing on Windows: the program that opens PDFs there is asked to print them.

Windows does not say what became of a document handed over in this way, so
such a job counts as done when it was taken.
"""

import ctypes
import os
import sys
import time
from ctypes import wintypes
from pathlib import Path

from desk_gui.domain.prints import (
    JobReport,
    JobState,
    NoPrinter,
    Printer,
    PrinterState,
    PrintServiceGone,
    QueueId,
)
from desk_gui.domain.refusals import RefusedError
from desk_gui.files import write_atomically
from desk_gui.operations.spooled import remove_spooled, spool_name

# Tells the type checker what it may expect below.
assert sys.platform == "win32"

_LOCAL_AND_CONNECTED = 0x2 | 0x4
_SHORT_INFORMATION = 4


class _PrinterInfo4(ctypes.Structure):
    """PRINTER_INFO_4 of winspool: what can be told without asking the printer."""

    _fields_ = (
        ("name", wintypes.LPWSTR),
        ("server", wintypes.LPWSTR),
        ("attributes", wintypes.DWORD),
    )


class WindowsPrinting:
    """Prints through the program registered for PDF; ``folder`` holds what it still reads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def printers(self) -> tuple[Printer, ...]:
        """Return the printers, by name.

        Raises:
            RefusedError: with ``PrintServiceGone``.
        """
        default = _default_printer()
        return tuple(
            Printer(name=name, default=name == default, accepting=True, state=PrinterState.IDLE)
            for name in sorted(_printer_names())
        )

    def submit(self, pdf: bytes, title: str, printer: str, paper: str, copies: int = 1) -> QueueId:
        """Hand a document over; paper is the program's and the printer's own choice.

        Raises:
            RefusedError: no such printer, no program for PDF, or no room for the file.
        """
        chosen = printer or _default_printer()
        if chosen not in _printer_names():
            raise RefusedError(NoPrinter(printer=printer))
        self._folder.mkdir(parents=True, exist_ok=True)
        remove_spooled(self._folder, time.time())
        path = self._folder / spool_name(title)
        write_atomically(path, pdf)
        try:
            for _ in range(copies):
                os.startfile(path, "printto", f'"{chosen}"')
        except OSError as error:
            raise RefusedError(PrintServiceGone(printer=chosen, detail=str(error))) from error
        return QueueId(path.name)

    def job_report(self, job: QueueId) -> JobReport:
        """Say that the job was taken: nothing more is known here."""
        return JobReport(state=JobState.DONE)

    def cancel(self, job: QueueId) -> None:
        """Do nothing: what was handed over cannot be taken back here."""


def _default_printer() -> str:
    size = wintypes.DWORD(0)
    winspool = ctypes.WinDLL("winspool.drv")
    winspool.GetDefaultPrinterW(None, ctypes.byref(size))
    name = ctypes.create_unicode_buffer(max(size.value, 1))
    return name.value if winspool.GetDefaultPrinterW(name, ctypes.byref(size)) else ""


def _printer_names() -> list[str]:
    needed, count = wintypes.DWORD(0), wintypes.DWORD(0)
    winspool = ctypes.WinDLL("winspool.drv", use_last_error=True)
    numbers = (ctypes.byref(needed), ctypes.byref(count))
    arguments = (_LOCAL_AND_CONNECTED, None, _SHORT_INFORMATION)
    winspool.EnumPrintersW(*arguments, None, 0, *numbers)
    if needed.value == 0:
        return []
    found = ctypes.create_string_buffer(needed.value)
    if not winspool.EnumPrintersW(*arguments, found, needed, *numbers):
        raise RefusedError(PrintServiceGone(detail=str(ctypes.get_last_error())))
    return [info.name for info in (_PrinterInfo4 * count.value).from_buffer(found)]
