"""The power is cut while the desk works: whatever it said is kept is there, and whole.

Nothing is killed here: a kill leaves what the system has not written yet. The
desk's writes are recorded, and disks are built of what a cut may leave.
"""

import pickle
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from shutil import rmtree

import pytest
from sqlalchemy import text

from desk_gui.db.copies import reading_copy, verify
from desk_gui.db.engine import open_database
from desk_gui.domain.refusals import RefusedError
from desk_gui.operations.drafts import DraftStore
from desk_gui.services.inspection import look_through
from tests.faults.disk_log import Disk, Event, Image, Sync, images
from tests.faults.figures import Figures
from tests.faults.recorded_desk import ACCOUNT, DATABASE, PAPER, paper
from tests.faults.scale import times

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="records SQLite on Linux")

ROOT = Path(__file__).parents[2]
PARTS = 10
IMAGES = times(100, 10_000)
WEAK_IMAGES = 40
FORMS = "SELECT number FROM subscription_forms ORDER BY id"


def recorded(folder: Path, setting: str = "") -> list[Event]:
    """Let a desk work in a process of its own; return what reached its disk, and when."""
    (folder / "desk").mkdir()
    places = [str(folder / "desk"), str(folder / "log"), *filter(None, [setting])]
    command = [sys.executable, "-m", "tests.faults.recorded_desk", *places]
    subprocess.run(command, cwd=ROOT, check=True)
    events: list[Event] = pickle.loads((folder / "log").read_bytes())
    return events


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> list[Event]:
    return recorded(tmp_path_factory.mktemp("recorded"))


class Found:
    """The desk as its program finds it after the cut, held against what it had said."""

    def __init__(self, image: Image, folder: Path) -> None:
        self._said = image.said
        self._folder = folder
        for name, content in image.files.items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(content)

    def wrong(self) -> Iterator[str]:
        """Yield what is lost or broken."""
        try:
            yield from self._forms()
            yield from self._drafts()
            yield from self._paper()
            yield from self._backup()
        except RefusedError as refused:
            yield f"refused: {refused.refusals}"

    def _forms(self) -> Iterator[str]:
        said = [number for kind, *rest in self._said if kind == "forms" for number in rest]
        url = f"sqlite:///{self._folder / DATABASE}"
        with closing(open_database(url)) as database, database.read() as connection:
            report = look_through(connection)
            forms = list(connection.execute(text(FORMS)).scalars())
        if forms[: len(said)] != said:
            yield "forms lost"
        if not report.whole:
            yield f"not whole: {report.finding}"

    def _drafts(self) -> Iterator[str]:
        store = DraftStore(self._folder)
        with closing(store):
            kept = {draft.uid: int(draft.content) for draft in store.of(ACCOUNT)}
        words = [said for said in self._said if said[0] in ("draft", "leaving", "left")]
        for uid, (kind, turn) in {uid: (kind, int(turn)) for kind, uid, turn in words}.items():
            # What came after the last word may have arrived, or not.
            if kind == "draft" and kept.get(uid, 0) < turn:
                yield "draft lost"
            if kind == "left" and kept.get(uid, turn + 1) <= turn:
                yield "draft came back"
        if list(self._folder.glob("drafts-damaged*")):
            yield "drafts damaged"

    def _paper(self) -> Iterator[str]:
        said = [int(turn) for kind, turn, *_ in self._said if kind == "paper"]
        path = self._folder / PAPER
        content = path.read_bytes() if path.exists() else b""
        turn = int(content[:8] or -1) if content[:8].isdigit() or not content else -1
        if said and turn < said[-1]:
            yield "paper lost"
        elif content and content != paper(turn):
            yield "paper broken"

    def _backup(self) -> Iterator[str]:
        backups = [rest for kind, *rest in self._said if kind == "backup"]
        if not backups:
            return
        name, forms = backups[-1]
        path = self._folder / name
        try:
            verify(path, None)
        except RefusedError:
            yield "backup lost"
            return
        with reading_copy(path) as connection:
            if len(list(connection.execute(text(FORMS)))) != int(forms):
                yield "backup of another moment"


def faults(events: Sequence[Event], number: int, seed: int, folder: Path) -> dict[int, list[str]]:
    """Cut the power so often; return what was wrong, by the number of the image."""
    found = {}
    for at, image in enumerate(images(events, number, Random(seed))):
        place = folder / f"{seed}-{at}"
        place.mkdir()
        wrong = list(Found(image, place).wrong())
        if wrong:
            found[at] = wrong
        rmtree(place)
    return found


def test_the_record_is_the_disk(events: list[Event], tmp_path: Path) -> None:
    disk = Disk()
    for event in events:
        disk.happen(event)
    files = disk.now()
    assert {DATABASE, PAPER} <= set(files)
    assert sum(kind == "forms" for kind, *_ in disk.said) > 50
    assert list(Found(Image(files, disk.said), tmp_path).wrong()) == []


@pytest.mark.parametrize("part", range(PARTS))
def test_a_power_cut_takes_nothing_that_was_said_to_be_kept(
    events: list[Event], tmp_path: Path, figures: Figures, part: int
) -> None:
    number = IMAGES // PARTS
    assert faults(events, number, part, tmp_path) == {}
    figures.count("images after a power cut", number)


def test_a_desk_with_weaker_settings_is_seen_to_lose(tmp_path: Path, figures: Figures) -> None:
    found = faults(recorded(tmp_path, "NORMAL"), WEAK_IMAGES, 1, tmp_path)
    assert {"forms lost", "paper lost"} <= seen_in(found)
    lost = sum("forms lost" in wrong for wrong in found.values())
    figures.count("images of a desk with synchronous=NORMAL have lost forms", lost, WEAK_IMAGES)


def test_a_disk_that_never_syncs_is_seen_to_lose(events: list[Event], tmp_path: Path) -> None:
    unsynced = [event for event in events if not isinstance(event, Sync)]
    found = faults(unsynced, WEAK_IMAGES, 1, tmp_path)
    assert {"forms lost", "draft lost", "paper lost", "backup lost"} <= seen_in(found)


def seen_in(found: dict[int, list[str]]) -> set[str]:
    return {wrong for each in found.values() for wrong in each}
