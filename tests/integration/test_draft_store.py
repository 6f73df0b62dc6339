"""What is being typed, on disk: killed, damaged, foreign and full."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.storage import StorageFull
from desk_gui.operations.drafts import DRAFTS_NAME, Draft, DraftStore
from tests.conftest import NOON
from tests.faults.test_files import mounted
from tests.faults.test_storage import no_room, posix

ROOT = Path(__file__).parents[2]
DRAFT = Draft(
    uid="1",
    account=7,
    kind="sale",
    page="subscriptions",
    title="Әсел <b>",
    content='{"form": {"name": "Әсел"}}',
    started_at=NOON.isoformat(),
    saved_at=NOON.isoformat(),
    shelved=False,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DraftStore]:
    store = DraftStore(tmp_path)
    yield store
    store.close()


def test_each_account_has_its_own_the_last_written_last(store: DraftStore) -> None:
    other, second = replace(DRAFT, uid="2", account=8), replace(DRAFT, uid="3")
    store.keep([DRAFT, other, second])
    again = replace(DRAFT, shelved=True)
    store.keep([again])
    assert store.of(7) == [second, again]
    assert store.of(8) == [other]


def test_what_is_let_go_of_leaves_no_letter(store: DraftStore, tmp_path: Path) -> None:
    store.keep([replace(DRAFT, content="Қарақұрым" * 2000)])
    store.keep([], ["1"])
    assert store.of(7) == []
    files = [path.read_bytes() for path in tmp_path.iterdir()]
    assert not any("Қарақұрым".encode() in content for content in files)


def test_another_start_finds_it(store: DraftStore, tmp_path: Path) -> None:
    store.keep([DRAFT])
    store.close()
    again = DraftStore(tmp_path)
    assert again.of(7) == [DRAFT]
    again.close()


@pytest.mark.parametrize("content", [b"no database at all" * 400, None], ids=["damaged", "foreign"])
def test_a_file_that_is_none_of_ours_is_kept_aside(
    store: DraftStore, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / DRAFTS_NAME
    if content is None:
        with closing(sqlite3.connect(file)) as foreign:
            foreign.execute("CREATE TABLE drafts (poem TEXT)")
    else:
        file.write_bytes(content)
    before = file.read_bytes()
    store.keep([DRAFT])
    assert store.of(7) == [DRAFT]
    assert (tmp_path / "drafts-damaged-1.db").read_bytes() == before


def test_a_page_that_rots_is_kept_aside_at_the_next_start(
    store: DraftStore, tmp_path: Path
) -> None:
    store.keep([replace(DRAFT, content="x" * 100_000)])
    store.close()
    with (tmp_path / DRAFTS_NAME).open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)
    store.keep([DRAFT])
    assert store.of(7) == [DRAFT]
    assert (tmp_path / "drafts-damaged-1.db").exists()


@posix
def test_a_full_disk_is_said_and_taken_once_there_is_room(tmp_path: Path) -> None:
    with mounted(tmp_path, "-o", "size=1m"):
        store = DraftStore(tmp_path)
        store.keep([DRAFT])
        long = replace(DRAFT, uid="2", content="ә" * 200_000)
        with no_room(tmp_path), pytest.raises(RefusedError) as refused:
            store.keep([long])
        assert refused.value.refusals == (StorageFull(),)
        assert store.of(7) == [DRAFT]
        store.keep([long])
        assert store.of(7) == [DRAFT, long]
        store.close()


def test_killed_while_typing_it_loses_less_than_a_second(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.faults.type_much", str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        said = [int(child.stdout.readline()) for _ in range(80)]
        child.kill()
        said += [int(line) for line in child.stdout if line.endswith("\n")]
    store = DraftStore(tmp_path)
    (draft,) = store.of(1)
    store.close()
    content = json.loads(draft.content)["form"]
    assert set(content) == {"name", "note"}, "a password is written nowhere"
    assert len(content["note"]) >= said[-1]
