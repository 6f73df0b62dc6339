"""Seconds until the desk is usable after a crash, with 200,000 people and entries of the history.

    .venv/bin/python benchmarks/after_crash.py [--rounds 5] [--records 200000]

A desk at work is killed with a part of its data in the ``-wal`` file only. The
next start is a process of its own, timed by this one from its beginning to the
two words it prints: when one can sign in, and when the day's list is shown to
the person, whose password is entered at once. Each start after a crash is
followed by one after a proper end; the goal for the first is 3 seconds. What
the start computed is shown too: on a computer that is busy with other things
only that can be compared.
"""

import argparse
import compileall
import os
import resource
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

GOAL_S = 3.0
_CHANGES = 200
_FORMS = 40
WORK = """
import os, signal, sys
from pathlib import Path
from tests.accounts import MANAGER, PASSWORD
from desk_gui.opening import Opening
from desk_gui.places import find_places
house = Opening(find_places(Path(sys.argv[1]), None)).to_work().value.house
house.accounts.sign_in(MANAGER.login, PASSWORD)
for _ in range(int(sys.argv[2])):
    house.office.save(house.office.office().value)
os.kill(os.getpid(), signal.SIGKILL)
"""
START = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from desk_gui import app
from tests.accounts import PASSWORD

class Timed(app.Program):
    def _furnish(self, opened):
        super()._furnish(opened)
        self.steps = iter((self.come_in, self.see_list))
        self.step = next(self.steps)
        self.timer = QTimer(self, interval=2)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self):
        if self.step():
            print("there", flush=True)
            self.step = next(self.steps, self.window.close)

    def come_in(self):
        door = self.furnishing.entrance.cover.sign_in
        if not door.password.hasFocus() or not door.login():
            return False
        door.password.setText(PASSWORD)
        QTimer.singleShot(0, lambda: QTest.keyClick(door.password, Qt.Key.Key_Return))
        return True

    def see_list(self):
        page = self.window.page()
        return page is not None and page.forms.list.list.row_model.rowCount() > 0

app.Program = Timed
sys.exit(app.run(Path(sys.argv[1]), None))
"""


def fill(folder: Path, records: int) -> None:
    """Set up an office with so many people, as many entries of the history, and forms of today."""
    from benchmarks import people_data  # noqa: PLC0415
    from desk_gui.db.chain import Covered, KeyRing, append  # noqa: PLC0415
    from desk_gui.house import DATABASE_NAME  # noqa: PLC0415
    from tests.houses import open_managed  # noqa: PLC0415
    from tests.offices import open_counter, sale  # noqa: PLC0415

    people_data.build(folder / DATABASE_NAME, records)
    house = open_managed(folder)
    counter = open_counter(house.desk)
    entry = {
        "at": house.locality.now(),
        "account_id": 1,
        "workstation": "",
        "deed": "person_opened",
        "subject_kind": "person",
        "purpose": "enquiry",
        "fields": "",
        "covered": Covered(),
    }
    with house.desk.database.post() as connection:
        opened = ({"subject_id": n, "person_id": n} for n in range(1, records + 1))
        append(connection, [entry | person for person in opened], KeyRing())
    for _ in range(_FORMS):
        house.subscriptions.sell(sale(counter))
    house.close()


def kill_at_work(folder: Path) -> int:
    """Let a desk work and be killed; return how many bytes only its WAL holds."""
    child = [sys.executable, "-c", WORK, str(folder), str(_CHANGES)]
    done = subprocess.run(child, cwd=ROOT, check=False)
    if done.returncode != -signal.SIGKILL:
        raise SystemExit(f"the desk at work ended with code {done.returncode}")
    return (folder / "desk.db-wal").stat().st_size


def start(folder: Path) -> tuple[float, float, float]:
    """Return the seconds until one can sign in, until the list is shown, and of computing."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", START, str(folder)],
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    times = []
    for _ in range(2):
        if process.stdout.readline().strip() != "there":
            raise SystemExit(f"a start ended with code {process.wait()} before its word")
        times.append(time.perf_counter() - begun)
    if process.wait() != 0:
        raise SystemExit(f"a start ended with code {process.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    computed = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return times[0], times[1], computed


def main() -> None:
    """Kill and start in turn, and print the medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--records", type=int, default=200_000)
    asked = parser.parse_args()
    compileall.compile_dir(ROOT / "desk_gui", quiet=1)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        fill(folder, asked.records)
        size = (folder / "desk.db").stat().st_size
        start(folder)
        crashed, proper, lost = [], [], 0
        for _ in range(asked.rounds):
            lost = kill_at_work(folder)
            crashed.append(start(folder))
            proper.append(start(folder))
    print(f"{datetime.now(UTC):%Y-%m-%d}, {asked.records} people, {asked.rounds} rounds, medians")
    print(f"file {size / 1e6:.0f} MB, WAL {lost / 1e6:.1f} MB")
    report("after a crash", crashed)
    report("after a proper end", proper)


def report(name: str, starts: list[tuple[float, float, float]]) -> None:
    """Print the medians of both words, and the ratio of the second to the goal."""
    door, usable, computed = (statistics.median(column) for column in zip(*starts, strict=True))
    seconds = f"door {door:.2f} s   usable {usable:.2f} s   computed {computed:.2f} s"
    print(f"{name:19} {seconds}   {usable / GOAL_S:.2f} of the goal")


if __name__ == "__main__":
    main()
