"""Files under bad luck: killed writers, full disks, read-only places."""

import gc
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desk_gui.domain.files import DiskFull, NoPermission, ReadOnlyPlace
from desk_gui.domain.refusals import RefusedError
from desk_gui.files import remove_leftovers, write_atomically
from tests.faults.figures import Figures

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and mounts of POSIX")

SIZE = 300_000
KILLS = 24

WRITER = """
import sys
from pathlib import Path
from desk_gui.files import write_atomically
target, size = Path(sys.argv[1]), int(sys.argv[2])
print("ready", flush=True)
turn = 0
while True:
    turn += 1
    write_atomically(target, bytes([turn % 251]) * size)
    if turn % 3 == 0:
        print(turn, flush=True)
"""


def write_until_killed(target: Path, turns: int) -> None:
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(target), str(SIZE)], stdout=subprocess.PIPE
    )
    assert writer.stdout
    for _ in range(1 + turns):
        writer.stdout.readline()
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    writer.stdout.close()


def test_a_killed_writer_never_leaves_a_broken_file(tmp_path: Path, figures: Figures) -> None:
    target = tmp_path / "forms.pdf"
    target.write_bytes(b"\xff" * SIZE)
    for kill in range(KILLS):
        write_until_killed(target, turns=kill % 4)
        data = target.read_bytes()
        assert len(data) == SIZE
        assert len(set(data)) == 1, f"two writings are mixed after kill {kill}"
    remove_leftovers(tmp_path)
    assert os.listdir(tmp_path) == ["forms.pdf"]
    figures.count("kills survived", KILLS)


LIMITED = """
import resource, signal, sys
from pathlib import Path
from desk_gui.domain.refusals import RefusedError
from desk_gui.files import write_atomically
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_atomically(Path(sys.argv[1]), b"n" * 5000)
except RefusedError as refused:
    print(type(refused.refusals[0]).__name__)
"""


def test_no_more_room_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "form.pdf"
    target.write_bytes(b"old")
    answer = subprocess.run(
        [sys.executable, "-c", LIMITED, str(target)], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == DiskFull.__name__
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["form.pdf"]


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[None]:
    mount = shutil.which("mount")
    if os.geteuid() != 0 or mount is None:
        pytest.skip("mounting needs root")
    done = subprocess.run(
        [mount, "-t", "tmpfs", *options, "desk-test", str(folder)],
        check=False,
        capture_output=True,
    )
    if done.returncode != 0:
        pytest.skip("this machine lets nobody mount")
    # It also takes the mount away when this process is killed: nobody else could clean up here.
    watch = ["sh", "-c", 'read -r _; umount "$0" || { umount -l "$0"; exit 1; }', str(folder)]
    with subprocess.Popen(watch, stdin=subprocess.PIPE, start_new_session=True) as watcher:
        yield
        # What was refused there still points at its file, and at itself.
        gc.collect()
    assert watcher.returncode == 0, "something still holds a file there"


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    with mounted(tmp_path, "-o", "size=64k"):
        target = tmp_path / "form.pdf"
        target.write_bytes(b"old")
        with pytest.raises(RefusedError) as refused:
            write_atomically(target, b"n" * 200_000)
        assert refused.value.refusals == (DiskFull(path=str(target)),)
        assert target.read_bytes() == b"old"
        assert os.listdir(tmp_path) == ["form.pdf"]


def test_a_read_only_disk_is_named(tmp_path: Path) -> None:
    with mounted(tmp_path, "-o", "ro"), pytest.raises(RefusedError) as refused:
        write_atomically(tmp_path / "form.pdf", b"new")
    assert isinstance(refused.value.refusals[0], ReadOnlyPlace)


FORBIDDEN = """
import os, sys
from pathlib import Path
from desk_gui.domain.refusals import RefusedError
from desk_gui.files import write_atomically
if os.geteuid() == 0:
    os.setgroups([])
    os.setuid(65534)
try:
    write_atomically(Path(sys.argv[1]), b"new")
except RefusedError as refused:
    print(type(refused.refusals[0]).__name__)
"""


def test_a_folder_of_somebody_else_is_named(tmp_path: Path) -> None:
    # The demoted child of root cannot enter root's temporary folders; /etc it can.
    folder = Path("/etc") if os.geteuid() == 0 else tmp_path
    if folder == tmp_path:
        folder.chmod(0o555)
    answer = subprocess.run(
        [sys.executable, "-c", FORBIDDEN, str(folder / "desk-test.pdf")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout.strip() == NoPermission.__name__
