"""The list on disk: fresh after every change, whole whatever happens, one writer at a time."""

import logging
import os
import re
import time
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event, Lock

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from desk_gui.domain.files import DiskFull, FileRefusal
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.visit_papers import PresentPaper
from desk_gui.operations.present_watch import LIST_NAME, PresentWatch
from desk_gui.operations.runner import Runner
from desk_gui.reporting.evacuation_list import build_evacuation_list
from desk_gui.services.access import Desk
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.visit_book import VisitBook
from desk_gui.views.evacuations.words import EvacuationWords
from tests.conftest import NOON, Clock
from tests.papers import head
from tests.visits import add_visit

NAME = "Нұрланова Әсел"


class Printer:
    """Makes lists; ``fault`` is raised instead of one."""

    def __init__(self) -> None:
        self.made = 0
        self.fault: Exception | None = None

    def __call__(self) -> bytes:
        if self.fault is not None:
            raise self.fault
        self.made += 1
        return f"list {self.made}".encode()


@pytest.fixture
def printer() -> Printer:
    return Printer()


@pytest.fixture
def watch(tmp_path: Path, printer: Printer, runner: Runner, clock: Clock) -> PresentWatch:
    return PresentWatch(tmp_path, printer, runner, clock, settle_ms=0)


def tell(runner: Runner, *topics: Topic) -> None:
    runner.changed.emit(frozenset(topics))


def on_disk(folder: Path) -> bytes:
    return (folder / LIST_NAME).read_bytes()


def test_the_list_lies_there_from_the_start(
    watch: PresentWatch, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watch.fresh) as fresh:
        watch.start()
    assert on_disk(tmp_path) == b"list 1"
    assert fresh.args == [NOON]
    assert watch.fresh_at == NOON


def test_it_is_made_again_every_few_minutes(watch: PresentWatch, tmp_path: Path) -> None:
    watch.start()
    watch._timer.timeout.emit()
    assert on_disk(tmp_path) == b"list 2"


@pytest.mark.parametrize("topic", [Topic.VISITS, Topic.STAFF, Topic.PEOPLE, Topic.PRIVACY])
def test_it_follows_every_change(
    watch: PresentWatch, tmp_path: Path, runner: Runner, qtbot: QtBot, topic: Topic
) -> None:
    watch.start()
    with qtbot.waitSignal(watch.fresh):
        tell(runner, topic)
        tell(runner, topic)
    assert on_disk(tmp_path) == b"list 2"


def test_what_has_nothing_to_do_with_it_writes_nothing(
    watch: PresentWatch, tmp_path: Path, runner: Runner
) -> None:
    watch.start()
    tell(runner, Topic.SUBSCRIPTIONS, Topic.PROMISES)
    assert not watch._settle.isActive()
    assert on_disk(tmp_path) == b"list 1"


def test_the_list_stays_when_the_program_ends(
    watch: PresentWatch, tmp_path: Path, runner: Runner
) -> None:
    watch.start()
    watch.close()
    tell(runner, Topic.VISITS)
    assert not watch._settle.isActive()
    assert on_disk(tmp_path) == b"list 1"


def test_an_error_is_told_once_and_the_old_list_stays(
    watch: PresentWatch,
    tmp_path: Path,
    printer: Printer,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    watch.start()
    told: list[object] = []
    watch.troubled.connect(told.append)
    printer.fault = ValueError(NAME)
    with caplog.at_level(logging.INFO):
        for _ in range(3):
            watch.look()
    assert told == [()]
    assert len(caplog.records) == 1
    assert NAME not in caplog.text
    assert on_disk(tmp_path) == b"list 1"
    printer.fault = None
    with qtbot.waitSignal(watch.fresh):
        watch.look()
    assert watch.trouble is None
    printer.fault = ValueError(NAME)
    watch.look()
    assert told == [(), ()]


def test_a_folder_that_is_gone_is_said_in_words(
    tmp_path: Path, printer: Printer, runner: Runner, clock: Clock, qtbot: QtBot
) -> None:
    watch = PresentWatch(tmp_path / "gone", printer, runner, clock)
    with qtbot.waitSignal(watch.troubled) as troubled:
        watch.start()
    (refusals,) = troubled.args
    assert isinstance(refusals[0], FileRefusal)
    assert watch.trouble == refusals


def test_what_a_killed_writer_left_goes_and_one_at_work_is_left_alone(
    watch: PresentWatch, tmp_path: Path
) -> None:
    old, new = tmp_path / ".desk-old.tmp", tmp_path / ".desk-new.tmp"
    for path in (old, new):
        path.write_text(NAME)
    hour_ago = time.time() - 3600
    os.utime(old, (hour_ago, hour_ago))
    watch.start()
    assert sorted(path.name for path in tmp_path.iterdir()) == [new.name, LIST_NAME]


def test_never_two_at_once_and_none_is_lost(tmp_path: Path, clock: Clock, qtbot: QtBot) -> None:
    inside, most, made = 0, 0, 0
    lock, go_on, begun = Lock(), Event(), Event()

    def make() -> bytes:
        nonlocal inside, most, made
        with lock:
            inside += 1
            made += 1
            most = max(most, inside)
        begun.set()
        go_on.wait(10)
        with lock:
            inside -= 1
        return str(made).encode()

    runner = Runner()
    watch = PresentWatch(tmp_path, make, runner, clock)
    watch.start()
    assert begun.wait(10)
    for _ in range(5):
        watch.look()
    go_on.set()
    qtbot.waitUntil(lambda: (tmp_path / LIST_NAME).exists() and on_disk(tmp_path) == b"2")
    watch.close()
    runner.close()
    assert (most, made) == (1, 2)


def test_who_came_is_on_the_list_before_anything_else_is_done(
    tmp_path: Path, sqlite_desk: Desk, clock: Clock, qtbot: QtBot
) -> None:
    book = VisitBook(sqlite_desk, lambda: Country.HU)

    def make() -> bytes:
        people = book.present().value
        return ", ".join(person.name for person in people).encode() or b"nobody"

    runner = Runner()
    watch = PresentWatch(tmp_path, make, runner, clock, settle_ms=0)
    with qtbot.waitSignal(watch.fresh):
        watch.start()
    assert on_disk(tmp_path) == b"nobody"

    def come() -> Outcome[None]:
        add_visit(sqlite_desk, NAME)
        return Outcome(None, frozenset({Topic.VISITS}))

    clock.at += timedelta(minutes=1)
    with qtbot.waitSignal(watch.fresh) as fresh:
        runner.run(watch, come)
    assert on_disk(tmp_path).decode() == NAME
    assert fresh.args == [clock.at]
    watch.close()
    runner.close()


@pytest.mark.parametrize("names", [(), (NAME, "Kovács Péter")])
def test_the_paper_itself_lies_there_whole(
    tmp_path: Path, sqlite_desk: Desk, runner: Runner, clock: Clock, names: tuple[str, ...]
) -> None:
    for name in names:
        add_visit(sqlite_desk, name)
    book = VisitBook(sqlite_desk, lambda: Country.HU)

    def make() -> bytes:
        paper = PresentPaper(people=book.present().value, at=clock.at, fresh_at=clock.at)
        return build_evacuation_list(head(Language.HU), paper)

    PresentWatch(tmp_path, make, runner, clock).look()
    text = " ".join(page.extract_text() for page in PdfReader(tmp_path / LIST_NAME).pages)
    for name in names:
        assert name in text
    assert re.search(rf"\b{len(names)}\b", text)


def test_the_status_line_says_since_when_the_list_is_old(qtbot: QtBot) -> None:
    del qtbot
    words = EvacuationWords()
    assert words.list_trouble((), None, NOON) == "Who is in the house is not written to disk."
    full = (DiskFull(path="x"),)
    assert words.list_trouble(full, NOON, NOON).startswith(
        "Who is in the house was written to disk last at 12:00. The disk is full."
    )


def test_the_clock_is_read_before_the_people_are(
    tmp_path: Path, runner: Runner, clock: Clock
) -> None:
    def make() -> bytes:
        clock.at += timedelta(minutes=5)
        return b"slow"

    watch = PresentWatch(tmp_path, make, runner, clock)
    told: list[datetime] = []
    watch.fresh.connect(told.append)
    watch.look()
    assert told == [NOON]
