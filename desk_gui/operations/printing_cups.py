"""Printing through CUPS: the PDF itself goes to ``lp``, states are asked for over IPP."""

import os
import re
import subprocess
from collections.abc import Mapping

from desk_gui.domain.prints import (
    JobReport,
    JobState,
    NoPrinter,
    OutOfPaper,
    PrintCancelled,
    Printer,
    PrinterRejects,
    PrinterState,
    PrinterStopped,
    PrintingFailed,
    PrintRefusal,
    PrintServiceGone,
    PrintUnconfirmed,
    QueueId,
)
from desk_gui.domain.refusals import RefusedError
from desk_gui.operations.ipp import (
    Attributes,
    IppError,
    IppUnreachableError,
    Operation,
    Question,
    Status,
    Value,
    ask,
)

_ANSWER_SECONDS = 10.0
_HAND_OVER_SECONDS = 30.0
_LONGEST_TITLE = 120
_LONGEST_DETAIL = 200
_REQUEST = re.compile(r"request id is (\S+-\d+)")
_NO_PAPER = re.compile(r"media-(empty|needed)(-error)?")
_OPTIONS = ("document-format=application/pdf", "print-scaling=none")

_PRINTER_STATES: dict[Value, PrinterState] = {
    3: PrinterState.IDLE,
    4: PrinterState.PRINTING,
    5: PrinterState.STOPPED,
}
_PENDING, _HELD, _PRINTING, _STOPPED, _CANCELLED, _ABORTED, _COMPLETED = range(3, 10)
_ABOUT_PRINTERS = (
    "printer-name",
    "printer-state",
    "printer-is-accepting-jobs",
    "printer-state-message",
)
_ABOUT_JOBS = ("job-state", "job-printer-state-message", "job-printer-state-reasons")


class CupsPrinting:
    """Prints through the CUPS of this computer, or the one ``CUPS_SERVER`` names."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        # Its answers are read, so they are asked for in English.
        self._environment = {**(os.environ if environment is None else environment), "LC_ALL": "C"}

    def printers(self) -> tuple[Printer, ...]:
        """Return the printers, by name.

        Raises:
            RefusedError: with ``PrintServiceGone``.
        """
        default = self._default()
        answer = self._ask(Question(Operation.GET_PRINTERS, wanted=_ABOUT_PRINTERS))
        found = (_printer(attributes, default) for attributes in answer)
        return tuple(sorted(found, key=lambda printer: printer.name))

    def submit(self, pdf: bytes, title: str, printer: str, paper: str, copies: int = 1) -> QueueId:
        """Hand a document over, unscaled; an empty ``printer`` is the default one.

        Raises:
            RefusedError: with the ``PrintRefusal`` that says why; nothing will
                be printed, unless it is ``PrintUnconfirmed``.
        """
        chosen = self._ready_printer(printer)
        command = ["lp", "-d", chosen, "-n", str(copies), "-t", _plain(title, _LONGEST_TITLE)]
        for option in (*_OPTIONS, f"media={paper}"):
            command += ["-o", option]
        done = self._hand_over(command, pdf, chosen)
        request = _REQUEST.search(done.stdout.decode("utf-8", "replace"))
        if done.returncode != 0 or request is None:
            raise RefusedError(PrintingFailed(printer=chosen, detail=_last_line(done.stderr)))
        return QueueId(request[1])

    def job_report(self, job: QueueId) -> JobReport:
        """Return how a job stands.

        Raises:
            RefusedError: with ``PrintServiceGone``.
        """
        printer, _, number = job.rpartition("-")
        uri = ("job-uri", f"ipp://localhost/jobs/{number}")
        answer = self._ask(Question(Operation.GET_JOB, "/jobs", uri, _ABOUT_JOBS))
        if not answer:
            return JobReport(state=JobState.GONE)
        if _first(answer[0], "job-state") == _PENDING:
            return self._pending(printer)
        return _job_report(answer[0], printer)

    def cancel(self, job: QueueId) -> None:
        """Take a job back; one that is over already stays as it is.

        Raises:
            RefusedError: with ``PrintServiceGone``.
        """
        self._command(["cancel", job])

    def _ready_printer(self, name: str) -> str:
        printer = self._find(name)
        if printer is None:
            raise RefusedError(NoPrinter(printer=name))
        if not printer.accepting:
            raise RefusedError(PrinterRejects(printer=printer.name, detail=printer.reason))
        if printer.state is PrinterState.STOPPED:
            raise RefusedError(PrinterStopped(printer=printer.name, detail=printer.reason))
        return printer.name

    def _pending(self, name: str) -> JobReport:
        printer = self._find(name)
        if printer is None or printer.state is not PrinterState.STOPPED:
            return JobReport(state=JobState.PENDING)
        stopped = PrinterStopped(printer=name, detail=printer.reason)
        return JobReport(state=JobState.STOPPED, refusal=stopped)

    def _find(self, name: str) -> Printer | None:
        for printer in self.printers():
            if printer.name == name if name else printer.default:
                return printer
        return None

    def _default(self) -> str:
        answer = self._ask(Question(Operation.GET_DEFAULT, wanted=("printer-name",)))
        return str(_first(answer[0], "printer-name")) if answer else ""

    def _ask(self, question: Question) -> list[Attributes]:
        server = self._command(["lpstat", "-H"]).stdout.decode().strip()
        try:
            return ask(server, question, _ANSWER_SECONDS)
        except IppError as error:
            if error.status == Status.NOT_FOUND:
                return []
            raise RefusedError(PrintServiceGone(detail=str(error))) from error
        except IppUnreachableError as error:
            raise RefusedError(PrintServiceGone(detail=_plain(str(error)))) from error

    def _hand_over(
        self, command: list[str], pdf: bytes, printer: str
    ) -> subprocess.CompletedProcess[bytes]:
        try:
            return self._run(command, pdf, _HAND_OVER_SECONDS)
        except subprocess.TimeoutExpired as error:
            raise RefusedError(PrintUnconfirmed(printer=printer)) from error

    def _command(self, command: list[str]) -> subprocess.CompletedProcess[bytes]:
        try:
            return self._run(command, b"", _ANSWER_SECONDS)
        except subprocess.TimeoutExpired as error:
            raise RefusedError(PrintServiceGone(detail=command[0])) from error

    def _run(
        self, command: list[str], data: bytes, timeout: float
    ) -> subprocess.CompletedProcess[bytes]:
        try:
            return subprocess.run(
                command,
                input=data,
                capture_output=True,
                env=self._environment,
                timeout=timeout,
                check=False,
            )
        except OSError as error:
            raise RefusedError(PrintServiceGone(detail=command[0])) from error


def _printer(attributes: Attributes, default: str) -> Printer:
    name = str(_first(attributes, "printer-name"))
    return Printer(
        name=name,
        default=name == default,
        accepting=bool(_first(attributes, "printer-is-accepting-jobs")),
        state=_PRINTER_STATES.get(_first(attributes, "printer-state"), PrinterState.STOPPED),
        reason=_message(attributes, "printer-state-message"),
    )


def _job_report(attributes: Attributes, printer: str) -> JobReport:
    state = _first(attributes, "job-state")
    detail = _message(attributes, "job-printer-state-message")
    reasons = map(str, attributes.get("job-printer-state-reasons", ()))
    if state == _COMPLETED:
        return JobReport(state=JobState.DONE)
    if state == _CANCELLED:
        return _failed(PrintCancelled(printer=printer, detail=detail))
    if state == _ABORTED:
        return _failed(PrintingFailed(printer=printer, detail=detail))
    if any(map(_NO_PAPER.fullmatch, reasons)):
        return JobReport(state=JobState.STOPPED, refusal=OutOfPaper(printer=printer))
    if state in (_HELD, _STOPPED):
        held = PrinterStopped(printer=printer, detail=detail)
        return JobReport(state=JobState.STOPPED, refusal=held)
    return JobReport(state=JobState.PRINTING)


def _failed(refusal: PrintRefusal) -> JobReport:
    return JobReport(state=JobState.FAILED, refusal=refusal)


def _message(attributes: Attributes, name: str) -> str:
    return _plain(str(_first(attributes, name)))


def _first(attributes: Attributes, name: str) -> Value:
    """Return the first value of an attribute; a service may leave any of them out."""
    return next(iter(attributes.get(name, ())), "")


def _last_line(output: bytes) -> str:
    return _plain(output.decode("utf-8", "replace").strip().rpartition("\n")[2])


def _plain(text: str, longest: int = _LONGEST_DETAIL) -> str:
    """Return the text on one line, without signs nobody sees, cut to so many bytes."""
    visible = "".join(c if c.isprintable() else " " for c in text)
    return visible.encode("utf-8", "ignore")[:longest].decode("utf-8", "ignore").strip()
