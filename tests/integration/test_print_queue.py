"""The list of print jobs over a real CUPS: nothing is lost, nothing is printed twice."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from desk_gui.domain.files import DiskFull
from desk_gui.domain.prints import (
    DocumentKind,
    JobState,
    PrintJob,
    PrintJobId,
    PrintTrouble,
    QueueId,
)
from desk_gui.domain.refusals import RefusedError
from desk_gui.operations.print_errands import Build, PrinterList, PrintErrands
from desk_gui.operations.print_queue import PrintQueue
from desk_gui.operations.runner import Runner
from tests.cups import PrintRoom, room, running_print_room, shared_room
from tests.prints import FORM, Drawer, build

__all__ = ["room", "shared_room"]

PATIENCE = 20_000
PAPER = build(FORM.kind, FORM.reference)
AT = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)


@pytest.fixture
def drawer() -> Drawer:
    drawer = Drawer()
    drawer.chosen[DocumentKind.FORM] = "Office"
    return drawer


@pytest.fixture
def runner(qapp: object) -> Iterator[Runner]:
    runner = Runner()
    yield runner
    for queue in runner.findChildren(PrintQueue):
        queue.close()
    runner.close()


def make_queue(runner: Runner, room: PrintRoom, drawer: Drawer, make: Build = build) -> PrintQueue:
    errands = PrintErrands(room.printing, drawer, drawer, make)
    return PrintQueue(runner, errands, lambda: AT, runner, watch_ms=20)


@pytest.fixture
def queue(runner: Runner, room: PrintRoom, drawer: Drawer) -> PrintQueue:
    return make_queue(runner, room, drawer)


def until_trouble(qtbot: QtBot, queue: PrintQueue, trouble: PrintTrouble) -> PrintJob:
    qtbot.waitUntil(
        lambda: [job.trouble for job in queue.troubled()] == [trouble], timeout=PATIENCE
    )
    return queue.troubled()[0]


def until_printed(qtbot: QtBot, queue: PrintQueue) -> None:
    qtbot.waitUntil(lambda: queue.jobs() == (), timeout=PATIENCE)


def test_a_printed_document_leaves_the_list(
    qtbot: QtBot, queue: PrintQueue, room: PrintRoom, drawer: Drawer
) -> None:
    with qtbot.waitSignal(queue.printed, timeout=PATIENCE) as printed:
        queue.enqueue(FORM)
    assert printed.args[0].document == FORM
    assert room.papers() == [PAPER]
    assert queue.jobs() == drawer.jobs() == ()


def test_a_stopped_printer_keeps_the_job_until_it_is_tried_again(
    qtbot: QtBot, queue: PrintQueue, room: PrintRoom, drawer: Drawer
) -> None:
    room.command("cupsdisable", "-r", "Lid open", "Office")
    job_id = queue.enqueue(FORM)
    job = until_trouble(qtbot, queue, PrintTrouble.PRINTER_STOPPED)
    assert (job.id, job.detail, job.attempts) == (job_id, "Lid open", 1)
    assert drawer.jobs() == (job,)
    room.command("cupsenable", "Office")
    queue.retry(job_id)
    until_printed(qtbot, queue)
    assert room.papers() == [PAPER]


def test_pressing_try_again_twice_prints_once(
    qtbot: QtBot, queue: PrintQueue, room: PrintRoom
) -> None:
    room.command("cupsreject", "Office")
    job_id = queue.enqueue(FORM)
    until_trouble(qtbot, queue, PrintTrouble.PRINTER_REJECTS)
    room.command("cupsaccept", "Office")
    queue.retry(job_id)
    queue.retry(job_id)
    until_printed(qtbot, queue)
    assert room.papers() == [PAPER]


def test_a_job_in_a_stopped_queue_is_taken_back_before_it_is_sent_again(
    qtbot: QtBot, queue: PrintQueue, room: PrintRoom
) -> None:
    room.command("lpadmin", "-p", "Office", "-o", "printer-error-policy=stop-printer")
    room.set_fault("jammed", on=True)
    job_id = queue.enqueue(FORM)
    job = until_trouble(qtbot, queue, PrintTrouble.PRINTER_STOPPED)
    assert job.state is JobState.STOPPED
    queue.retry(job_id)
    job = until_trouble(qtbot, queue, PrintTrouble.PRINTER_STOPPED)
    assert job.state is JobState.FAILED
    room.set_fault("jammed", on=False)
    room.command("cupsenable", "Office")
    queue.retry(job_id)
    until_printed(qtbot, queue)
    assert room.papers() == [PAPER]


def test_a_printer_without_paper_goes_on_by_itself(
    qtbot: QtBot, queue: PrintQueue, room: PrintRoom
) -> None:
    room.set_fault("no-paper", on=True)
    queue.enqueue(FORM)
    until_trouble(qtbot, queue, PrintTrouble.OUT_OF_PAPER)
    room.set_fault("no-paper", on=False)
    until_printed(qtbot, queue)
    assert room.papers() == [PAPER]


def test_a_forgotten_job_does_not_print_when_paper_comes(
    qtbot: QtBot, queue: PrintQueue, room: PrintRoom, drawer: Drawer
) -> None:
    room.set_fault("no-paper", on=True)
    job_id = queue.enqueue(FORM)
    until_trouble(qtbot, queue, PrintTrouble.OUT_OF_PAPER)
    queue.forget(job_id)
    assert queue.jobs() == ()
    qtbot.waitUntil(lambda: drawer.jobs() == (), timeout=PATIENCE)
    room.set_fault("no-paper", on=False)
    queue.enqueue(replace(FORM, reference="413"))
    until_printed(qtbot, queue)
    assert room.papers() == [build(FORM.kind, "413")]


def test_a_print_service_that_is_gone_loses_nothing(
    qtbot: QtBot, runner: Runner, drawer: Drawer
) -> None:
    with running_print_room() as room:
        queue = make_queue(runner, room, drawer)
        room.stop()
        job_id = queue.enqueue(FORM)
        until_trouble(qtbot, queue, PrintTrouble.SERVICE_GONE)
        room.start()
        queue.retry(job_id)
        until_printed(qtbot, queue)
        assert room.papers() == [PAPER]


def test_a_job_survives_the_end_of_the_program(
    qtbot: QtBot, queue: PrintQueue, runner: Runner, room: PrintRoom, drawer: Drawer
) -> None:
    room.set_fault("no-paper", on=True)
    queue.enqueue(FORM)
    until_trouble(qtbot, queue, PrintTrouble.OUT_OF_PAPER)
    queue.deleteLater()
    next_run = make_queue(runner, room, drawer)
    next_run.restore()
    until_trouble(qtbot, next_run, PrintTrouble.OUT_OF_PAPER)
    room.set_fault("no-paper", on=False)
    until_printed(qtbot, next_run)
    assert room.papers() == [PAPER]


def test_a_job_cut_off_while_it_was_handed_over_waits_for_somebody_to_look(
    qtbot: QtBot, queue: PrintQueue, room: PrintRoom, drawer: Drawer
) -> None:
    drawer.save(PrintJob(id=PrintJobId("cut-off"), document=FORM, created_at=AT, attempts=1))
    queue.restore()
    job = until_trouble(qtbot, queue, PrintTrouble.UNCONFIRMED)
    assert room.papers() == []
    queue.retry(job.id)
    until_printed(qtbot, queue)
    assert room.papers() == [PAPER]


def test_a_waiting_job_the_service_forgot_is_not_taken_for_printed(
    qtbot: QtBot, queue: PrintQueue, drawer: Drawer
) -> None:
    stopped = PrintJob(
        id=PrintJobId("old"),
        document=FORM,
        created_at=AT,
        state=JobState.STOPPED,
        queue_id=QueueId("Office-9999"),
    )
    drawer.save(stopped)
    queue.restore()
    until_trouble(qtbot, queue, PrintTrouble.UNCONFIRMED)


def test_a_document_that_must_not_be_printed_is_listed(
    qtbot: QtBot, runner: Runner, room: PrintRoom, drawer: Drawer
) -> None:
    def refuse(_kind: DocumentKind, _reference: str) -> bytes:
        raise RefusedError(DiskFull(path="x"))

    queue = make_queue(runner, room, drawer, refuse)
    queue.enqueue(FORM)
    assert until_trouble(qtbot, queue, PrintTrouble.DOCUMENT_REFUSED).detail == "DiskFull"


def test_a_crash_while_building_is_listed_and_told(
    qtbot: QtBot, runner: Runner, room: PrintRoom, drawer: Drawer
) -> None:
    def crash(_kind: DocumentKind, _reference: str) -> bytes:
        raise KeyError("a box without a name")

    queue = make_queue(runner, room, drawer, crash)
    with qtbot.waitSignal(runner.failed, timeout=PATIENCE):
        queue.enqueue(FORM)
    assert [job.trouble for job in queue.troubled()] == [PrintTrouble.DOCUMENT_REFUSED]


def test_the_chosen_printer_is_remembered(
    qtbot: QtBot, queue: PrintQueue, room: PrintRoom, drawer: Drawer
) -> None:
    drawer.chosen.clear()
    found: list[PrinterList] = []
    queue.enqueue(FORM, "Office")
    until_printed(qtbot, queue)
    queue.find_printers(queue, DocumentKind.FORM, found.append, print)
    qtbot.waitUntil(lambda: found != [], timeout=PATIENCE)
    assert (found[0].chosen, [each.name for each in found[0].printers]) == ("Office", ["Office"])
    assert room.papers() == [PAPER]
