"""Printing through a real CUPS: what arrives, and what is said when nothing does."""

import io
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

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
    QueueId,
)
from desk_gui.domain.refusals import RefusedError
from desk_gui.operations.printing_cups import CupsPrinting
from desk_gui.operations.spooled import remove_spooled, spool_name
from tests.cups import PrintRoom, room, running_print_room, shared_room

__all__ = ["room", "shared_room"]

PDF = b"%PDF-1.4\n" + bytes(range(256)) * 60 + b"\n%%EOF\n"
PATIENCE = 20.0


@pytest.fixture
def own_room() -> Iterator[PrintRoom]:
    with running_print_room() as room:
        yield room


def form_of_a5() -> bytes:
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=(420, 595))
    canvas.drawString(8, 580, "PS-1")
    canvas.save()
    return written.getvalue()


def until(printing: CupsPrinting, job: QueueId, *states: JobState) -> JobReport:
    """Ask how the job stands until it stands so; each question takes its time."""
    deadline = time.monotonic() + PATIENCE
    while (report := printing.job_report(job)).state not in states:
        assert time.monotonic() < deadline, report
    return report


def refusal_of(printing: CupsPrinting, printer: str = "Office") -> PrintRefusal:
    with pytest.raises(RefusedError) as refused:
        printing.submit(PDF, "PS-1", printer, "A5")
    (refusal,) = refused.value.refusals
    assert isinstance(refusal, PrintRefusal)
    return refusal


def test_the_printer_gets_the_very_bytes(room: PrintRoom) -> None:
    job = room.printing.submit(PDF, "PS-1 020103-26-000412-0", "Office", "A5")
    assert until(room.printing, job, JobState.DONE, JobState.FAILED).state is JobState.DONE
    assert room.papers() == [PDF]


def text_box(pdf: bytes) -> tuple[tuple[float, float], tuple[float, ...]]:
    """The size of the first page, and where its text stands."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[0].get_textpage()
        assert text.count_rects() == 1
        return document.get_page_size(0), text.get_rect(0)


def test_a_driver_neither_scales_nor_moves_the_form(room: PrintRoom) -> None:
    model = "lsb/usr/cupsfilters/Generic-PDF_Printer-PDF.ppd"
    if model.encode() not in room.command("lpinfo", "-m"):
        pytest.skip("the drivers of cups-filters are not installed")
    room.add_printer("Laser", model)
    form = form_of_a5()
    job = room.printing.submit(form, "PS-1", "Laser", "A5")
    until(room.printing, job, JobState.DONE)
    (paper,) = room.papers()
    assert paper != form
    assert text_box(paper) == text_box(form)
    room.command("lpadmin", "-x", "Laser")


@pytest.mark.parametrize("title", ["-o raw; $(touch x)", "Жазылым\n\x00\x1b[2J", "Ұ" * 10_000, ""])
def test_any_title_prints(room: PrintRoom, title: str) -> None:
    job = room.printing.submit(PDF, title, "Office", "A5", copies=2)
    until(room.printing, job, JobState.DONE)
    assert room.papers() == [PDF]


def test_printers_are_listed_with_the_default(room: PrintRoom) -> None:
    room.add_printer("Касса")
    room.command("lpadmin", "-d", "Касса")
    room.command("cupsdisable", "-r", "Lid open", "Office")
    assert room.printing.printers() == (
        Printer(
            name="Office",
            default=False,
            accepting=True,
            state=PrinterState.STOPPED,
            reason="Lid open",
        ),
        Printer(name="Касса", default=True, accepting=True, state=PrinterState.IDLE),
    )
    job = room.printing.submit(PDF, "PS-1", "", "A5")
    until(room.printing, job, JobState.DONE)
    room.command("lpadmin", "-x", "Касса")


def test_without_a_default_no_printer_is_guessed(room: PrintRoom) -> None:
    assert refusal_of(room.printing, "") == NoPrinter()
    assert refusal_of(room.printing, "Gone; rm -rf") == NoPrinter(printer="Gone; rm -rf")


def test_a_stopped_printer_takes_nothing_until_it_is_started(room: PrintRoom) -> None:
    room.command("cupsdisable", "-r", "Lid open", "Office")
    assert refusal_of(room.printing) == PrinterStopped(printer="Office", detail="Lid open")
    room.command("cupsenable", "Office")
    until(room.printing, room.printing.submit(PDF, "PS-1", "Office", "A5"), JobState.DONE)
    assert room.papers() == [PDF]


def test_a_closed_queue_says_why(room: PrintRoom) -> None:
    room.command("cupsreject", "-r", "Moving house", "Office")
    assert refusal_of(room.printing) == PrinterRejects(printer="Office", detail="Moving house")


def test_a_printer_without_paper_waits_and_goes_on(room: PrintRoom) -> None:
    room.set_fault("no-paper", on=True)
    job = room.printing.submit(PDF, "PS-1", "Office", "A5")
    report = until(room.printing, job, JobState.STOPPED)
    assert report.refusal == OutOfPaper(printer="Office")
    room.set_fault("no-paper", on=False)
    until(room.printing, job, JobState.DONE)
    assert room.papers() == [PDF]


def test_an_aborted_job_does_not_pass_for_a_printed_one(room: PrintRoom) -> None:
    room.command("lpadmin", "-p", "Office", "-o", "printer-error-policy=abort-job")
    room.set_fault("jammed", on=True)
    job = room.printing.submit(PDF, "PS-1", "Office", "A5")
    report = until(room.printing, job, JobState.DONE, JobState.FAILED)
    assert report.refusal == PrintingFailed(printer="Office", detail="Paper jam")


def test_a_jam_that_stops_the_printer_is_told(room: PrintRoom) -> None:
    room.command("lpadmin", "-p", "Office", "-o", "printer-error-policy=stop-printer")
    room.set_fault("jammed", on=True)
    job = room.printing.submit(PDF, "PS-1", "Office", "A5")
    report = until(room.printing, job, JobState.STOPPED)
    assert report.refusal == PrinterStopped(printer="Office", detail="Paper jam")


def test_a_cancelled_job_does_not_pass_for_a_printed_one(room: PrintRoom) -> None:
    room.set_fault("no-paper", on=True)
    job = room.printing.submit(PDF, "PS-1", "Office", "A5")
    until(room.printing, job, JobState.STOPPED)
    room.printing.cancel(job)
    room.set_fault("no-paper", on=False)
    report = until(room.printing, job, JobState.DONE, JobState.FAILED)
    assert isinstance(report.refusal, PrintCancelled)
    assert room.papers() == []


def test_an_unknown_job_is_gone(room: PrintRoom) -> None:
    assert room.printing.job_report(QueueId("Office-9999")).state is JobState.GONE


def test_a_print_service_may_stand_elsewhere(room: PrintRoom) -> None:
    elsewhere = CupsPrinting({**room.environment, "CUPS_SERVER": f"localhost:{room.port}"})
    job = elsewhere.submit(PDF, "PS-1", "Office", "A5")
    until(elsewhere, job, JobState.DONE)
    assert room.papers() == [PDF]


def test_a_stopped_service_is_told_and_works_again(own_room: PrintRoom) -> None:
    own_room.stop()
    with pytest.raises(RefusedError) as refused:
        own_room.printing.printers()
    assert isinstance(refused.value.refusals[0], PrintServiceGone)
    assert isinstance(refusal_of(own_room.printing), PrintServiceGone)
    own_room.start()
    job = own_room.printing.submit(PDF, "PS-1", "Office", "A5")
    until(own_room.printing, job, JobState.DONE)


def test_a_computer_without_cups_is_told(tmp_path: Path) -> None:
    printing = CupsPrinting({"PATH": str(tmp_path)})
    assert isinstance(refusal_of(printing), PrintServiceGone)


def test_papers_handed_over_long_ago_go_and_nothing_else(tmp_path: Path) -> None:
    old, new = (spool_name("Kovács Péter") for _ in range(2))
    for name in (old, new, "present.pdf", "desk.db"):
        (tmp_path / name).touch()
    os.utime(tmp_path / old, (0, 0))
    os.utime(tmp_path / "present.pdf", (0, 0))
    assert remove_spooled(tmp_path, time.time()) == 1
    assert {path.name for path in tmp_path.iterdir()} == {new, "present.pdf", "desk.db"}
