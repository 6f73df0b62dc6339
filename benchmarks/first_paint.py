"""The start of the program against bare windows, in one interleaved run.

    .venv/bin/python benchmarks/first_paint.py [--rounds 15]

Each start is a process of its own, timed by this one from its beginning to
the line it prints: after the first paint, and when one can sign in.
Only the ratios count; the goal is 1.15 for both, the second one against a
bare window that imports SQLAlchemy after its paint. The program starts on an
office with a day's forms. Everything is byte-compiled first: without that a
start takes twice as long.
"""

import argparse
import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        {late}
        print("there", flush=True)
        QApplication.instance().quit()
app = QApplication(sys.argv)
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""
DESK = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desk_gui import app
class Timed(app.Program):
{until}
    def there(self):
        print("there", flush=True)
        # Not quit(): who stands at the door is not closed from behind.
        app.QApplication.exit(0)
app.Program = Timed
app.run(Path({folder!r}), None)
"""
PAINTED = """
    def _claim(self):
        self.there()
"""
USABLE = """
    def _furnish(self, opened):
        super()._furnish(opened)
        self.timer = QTimer(self, interval=2)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self):
        door = self.furnishing.entrance.cover.sign_in
        if door.password.hasFocus() and door.login():
            self.there()
"""


def start(code: str) -> float:
    """Return the seconds from the process's beginning to its word."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    taken = time.perf_counter() - begun
    process.communicate()
    if line.strip() != "there":
        raise SystemExit(f"a start ended with code {process.returncode} before its word")
    return taken


def fill_office(folder: Path) -> None:
    """Set up an office with forty forms of today."""
    from tests.houses import open_managed  # noqa: PLC0415
    from tests.offices import open_counter, sale  # noqa: PLC0415

    folder.mkdir()
    house = open_managed(folder)
    counter = open_counter(house.desk)
    for _ in range(40):
        house.subscriptions.sell(sale(counter))
    house.close()


def main() -> None:
    """Time all in turn and print the ratios of the pairs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    compileall.compile_dir(ROOT / "desk_gui", quiet=1)
    print(f"{datetime.now(UTC):%Y-%m-%d}, {rounds} rounds, medians")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "office"
        fill_office(folder)
        report("first paint", rounds, BARE.format(late=""), _desk(PAINTED, folder))
        late = "import sqlalchemy, sqlalchemy.orm"
        report("usable", rounds, BARE.format(late=late), _desk(USABLE, folder))


def report(name: str, rounds: int, limit: str, desk: str) -> None:
    """Print how long both take, and the ratio."""
    for code in (limit, desk):
        start(code)
    times = [(start(limit), start(desk)) for _ in range(rounds)]
    bare, ours = (statistics.median(column) * 1000 for column in zip(*times, strict=True))
    ratio = statistics.median(ours / bare for bare, ours in times)
    print(f"{name:12} bare {bare:5.0f} ms   Desk {ours:5.0f} ms   ratio {ratio:.2f}  (goal 1.15)")


def _desk(until: str, folder: Path) -> str:
    return DESK.format(until=until, folder=str(folder))


if __name__ == "__main__":
    main()
