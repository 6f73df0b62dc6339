"""The preview and the list of what was not printed, worked by keys."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from desk_gui.domain.prints import DocumentKind, PrintTrouble
from desk_gui.operations.print_errands import PrintErrands
from desk_gui.operations.print_queue import PrintQueue
from desk_gui.operations.printing_cups import CupsPrinting
from desk_gui.operations.runner import Runner
from desk_gui.views.documents.jobs import PrintJobs
from desk_gui.views.documents.preview import PreviewDialog
from desk_gui.widgets.ring import FocusRing
from desk_gui.widgets.theme import look
from tests.cups import PrintRoom, room, shared_room
from tests.prints import FORM, Drawer

__all__ = ["room", "shared_room"]

PATIENCE = 20_000
AT = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
A5 = (420, 595)
CTRL = Qt.KeyboardModifier.ControlModifier


def pdf_of(pages: int) -> bytes:
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=A5, invariant=True)
    for page in range(pages):
        canvas.rect(40, 40, 340, 460, fill=1)
        canvas.drawString(60, 520, f"PS-1, page {page + 1}")
        canvas.showPage()
    canvas.save()
    return written.getvalue()


PDF = pdf_of(3)


def build(_kind: DocumentKind, _reference: str) -> bytes:
    return PDF


@pytest.fixture
def runner(dressed: None) -> Iterator[Runner]:
    del dressed
    runner = Runner()
    yield runner
    for queue in runner.findChildren(PrintQueue):
        queue.close()
    runner.close()


@pytest.fixture
def drawer() -> Drawer:
    drawer = Drawer()
    drawer.chosen[DocumentKind.FORM] = "Office"
    return drawer


def queue_at(runner: Runner, service: CupsPrinting, drawer: Drawer) -> PrintQueue:
    errands = PrintErrands(service, drawer, drawer, build)
    return PrintQueue(runner, errands, lambda: AT, runner, watch_ms=20)


@pytest.fixture
def queue(runner: Runner, room: PrintRoom, drawer: Drawer) -> PrintQueue:
    return queue_at(runner, room.printing, drawer)


@pytest.fixture
def lonely(runner: Runner, drawer: Drawer, tmp_path: Path) -> PrintQueue:
    """A queue on a computer that has no print service."""
    return queue_at(runner, CupsPrinting({"PATH": str(tmp_path)}), drawer)


def open_preview(
    qtbot: QtBot, queue: PrintQueue, runner: Runner, pdf: bytes = PDF
) -> PreviewDialog:
    dialog = PreviewDialog(FORM, pdf, queue, runner)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(widget, key, modifier or Qt.KeyboardModifier.NoModifier)


def seen(dialog: PreviewDialog) -> bool:
    """Whether the black box of a page is in sight."""
    shown = dialog.pages.viewport().grab().toImage()
    return shown.pixelColor(shown.rect().center()).lightness() < 50


def test_the_pages_are_seen_and_told(qtbot: QtBot, lonely: PrintQueue, runner: Runner) -> None:
    dialog = open_preview(qtbot, lonely, runner)
    qtbot.waitUntil(lambda: dialog.place.text() == "page 1 of 3", timeout=PATIENCE)
    qtbot.waitUntil(lambda: seen(dialog), timeout=PATIENCE)
    press(dialog.focusWidget(), Qt.Key.Key_End)
    assert dialog.place.text() == "page 3 of 3"
    press(dialog.focusWidget(), Qt.Key.Key_Home)
    assert dialog.place.text() == "page 1 of 3"
    assert not look().elided


def test_zoom_goes_by_keys(qtbot: QtBot, lonely: PrintQueue, runner: Runner) -> None:
    dialog = open_preview(qtbot, lonely, runner)
    qtbot.waitUntil(lambda: dialog.place.text() != "", timeout=PATIENCE)
    fitting = dialog.pages.zoom()
    press(dialog, Qt.Key.Key_Minus, CTRL)
    assert dialog.pages.zoom() < fitting
    press(dialog, Qt.Key.Key_Plus, CTRL)
    press(dialog, Qt.Key.Key_Equal, CTRL)
    assert dialog.pages.zoom() > fitting
    press(dialog, Qt.Key.Key_0, CTRL)
    assert dialog.pages.zoom() == fitting


def test_thousands_of_pages_are_drawn_only_in_sight(
    qtbot: QtBot, lonely: PrintQueue, runner: Runner
) -> None:
    dialog = open_preview(qtbot, lonely, runner, pdf_of(600))
    qtbot.waitUntil(lambda: dialog.place.text() == "page 1 of 600", timeout=PATIENCE)
    press(dialog.focusWidget(), Qt.Key.Key_End)
    assert dialog.place.text() == "page 600 of 600"
    qtbot.waitUntil(lambda: seen(dialog), timeout=PATIENCE)


def test_printing_by_key_closes_the_preview(
    qtbot: QtBot, queue: PrintQueue, runner: Runner, room: PrintRoom
) -> None:
    dialog = open_preview(qtbot, queue, runner)
    qtbot.waitUntil(lambda: dialog.printer.currentText() == "Office", timeout=PATIENCE)
    with qtbot.waitSignal(queue.printed, timeout=PATIENCE):
        press(dialog, Qt.Key.Key_P, CTRL)
        press(dialog, Qt.Key.Key_P, CTRL)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert not dialog.isVisible()
    assert queue.jobs() == ()
    assert room.papers() == [PDF]


def test_another_printer_is_chosen_and_remembered(
    qtbot: QtBot, queue: PrintQueue, runner: Runner, room: PrintRoom, drawer: Drawer
) -> None:
    room.add_printer("Attic")
    room.command("cupsdisable", "Attic")
    dialog = open_preview(qtbot, queue, runner)
    qtbot.waitUntil(lambda: dialog.printer.currentText() == "Office", timeout=PATIENCE)
    press(dialog, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert dialog.printer.hasFocus()
    press(dialog.printer, Qt.Key.Key_Up)
    assert dialog.printer.currentText() == "Attic · stopped"
    press(dialog, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: queue.troubled() != (), timeout=PATIENCE)
    assert drawer.chosen[DocumentKind.FORM] == "Attic"
    room.command("lpadmin", "-x", "Attic")


def test_a_missing_print_service_is_told_in_the_preview(
    qtbot: QtBot, lonely: PrintQueue, runner: Runner
) -> None:
    dialog = open_preview(qtbot, lonely, runner)
    qtbot.waitUntil(lambda: dialog.message.text().startswith("Printing does not"), timeout=PATIENCE)
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def save_as(qtbot: QtBot, dialog: PreviewDialog, path: Path) -> None:
    press(dialog, Qt.Key.Key_S, CTRL)
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    field = chooser.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.text() == "PS-1 020103-26-000412-0.pdf"
    field.setText(str(path))
    press(field, Qt.Key.Key_Return)


def test_the_document_is_saved_by_key(
    qtbot: QtBot, lonely: PrintQueue, runner: Runner, tmp_path: Path
) -> None:
    dialog = open_preview(qtbot, lonely, runner)
    with qtbot.waitSignal(dialog.saved, timeout=PATIENCE):
        save_as(qtbot, dialog, tmp_path / "form.pdf")
    assert (tmp_path / "form.pdf").read_bytes() == PDF
    assert dialog.message.text() == "Saved: form.pdf"


def test_what_cannot_be_saved_is_told(qtbot: QtBot, lonely: PrintQueue, runner: Runner) -> None:
    dialog = open_preview(qtbot, lonely, runner)
    qtbot.waitUntil(lambda: dialog.message.text() != "", timeout=PATIENCE)
    dialog._save("/proc/desk/form.pdf")
    qtbot.waitUntil(lambda: "another place" in dialog.message.text(), timeout=PATIENCE)


def test_bytes_that_are_no_pdf_are_told(qtbot: QtBot, lonely: PrintQueue, runner: Runner) -> None:
    with qtbot.waitSignal(runner.failed, timeout=PATIENCE):
        dialog = open_preview(qtbot, lonely, runner, b"no pdf")
    assert dialog.place.text() == ""


@pytest.fixture
def jobs(qtbot: QtBot, queue: PrintQueue) -> Iterator[PrintJobs]:
    window = QWidget()
    shown = PrintJobs(queue)
    column = QVBoxLayout(window)
    column.addWidget(QLineEdit())
    column.addWidget(shown)
    ring = FocusRing(window)
    window.resize(620, 400)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield shown
    ring.hide()


def fail(qtbot: QtBot, queue: PrintQueue, times: int = 1) -> None:
    for _ in range(times):
        queue.enqueue(FORM)
    qtbot.waitUntil(lambda: len(queue.troubled()) == times, timeout=PATIENCE)


def test_a_failed_job_is_tried_again_by_keys(
    qtbot: QtBot, jobs: PrintJobs, queue: PrintQueue, room: PrintRoom
) -> None:
    assert not jobs.isVisible()
    room.command("cupsdisable", "-r", "Lid open", "Office")
    fail(qtbot, queue)
    (row,) = jobs.rows.values()
    assert jobs.isVisible()
    assert "Office is stopped. See to it and start it. (Lid open)" in row.reason.text()
    room.command("cupsenable", "Office")
    press(jobs.window().focusWidget(), Qt.Key.Key_Tab)
    assert row.again.hasFocus()
    press(row.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not jobs.isVisible(), timeout=PATIENCE)
    assert room.papers() == [PDF]


def test_the_first_failed_job_is_one_key_away(
    qtbot: QtBot, jobs: PrintJobs, queue: PrintQueue, room: PrintRoom
) -> None:
    room.command("cupsreject", "Office")
    fail(qtbot, queue, times=2)
    first, second = jobs.rows.values()
    assert (first.again.key, second.again.key) == ("Ctrl+T", "")
    jobs.window().activateWindow()
    qtbot.waitUntil(jobs.window().isActiveWindow)
    press(jobs.window().focusWidget(), Qt.Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: [job.attempts for job in queue.troubled()] == [2, 1], timeout=PATIENCE)


def test_a_document_counted_but_not_printed_can_still_be_saved(
    qtbot: QtBot, lonely: PrintQueue, runner: Runner, tmp_path: Path
) -> None:
    dialog = PreviewDialog(FORM, PDF, lonely, runner, only_look=True, savable=True)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    assert not dialog.print_button.isVisible()
    with qtbot.waitSignal(dialog.saved, timeout=PATIENCE):
        save_as(qtbot, dialog, tmp_path / "form.pdf")
    assert (tmp_path / "form.pdf").read_bytes() == PDF


def test_the_focus_stays_while_a_job_fails_again(
    qtbot: QtBot, jobs: PrintJobs, queue: PrintQueue, room: PrintRoom
) -> None:
    room.command("cupsreject", "Office")
    fail(qtbot, queue)
    (row,) = jobs.rows.values()
    row.again.setFocus()
    press(row.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [job.attempts for job in queue.troubled()] == [2], timeout=PATIENCE)
    assert row.again.hasFocus()
    assert "attempt 2" in row.reason.text()


def test_jobs_are_taken_off_the_list_and_the_focus_goes_to_the_next(
    qtbot: QtBot, jobs: PrintJobs, queue: PrintQueue, room: PrintRoom
) -> None:
    room.command("cupsreject", "Office")
    fail(qtbot, queue, times=5)
    first, second = list(jobs.rows.values())[:2]
    first.drop.setFocus()
    press(first.drop, Qt.Key.Key_Space)
    assert len(jobs.rows) == 4
    assert second.again.hasFocus()
    assert {job.trouble for job in queue.troubled()} == {PrintTrouble.PRINTER_REJECTS}
    assert not look().elided
