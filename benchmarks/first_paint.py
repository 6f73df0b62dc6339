"""First paint of the window against a bare QMainWindow, in one interleaved run.

    .venv/bin/python benchmarks/first_paint.py [--rounds 15]

Each start is a process of its own, timed by this one from its beginning to
the line it prints after the first paint. Only the ratio counts; the goal is
1.15. Everything is byte-compiled first: without that a start takes twice as long.
"""

import argparse
import compileall
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
        QApplication.instance().quit()
app = QApplication(sys.argv)
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""

SHELL = """
import sys
from PySide6.QtWidgets import QApplication
from desk_gui.views.shell.window import MainWindow
app = QApplication(sys.argv)
window = MainWindow()
def painted():
    print("painted", flush=True)
    app.quit()
window.first_painted.connect(painted)
window.show()
app.exec()
"""


def start(code: str) -> float:
    """Run a start and return the seconds from its beginning to its first paint."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    taken = time.perf_counter() - begun
    process.communicate()
    if line.strip() != "painted":
        raise SystemExit(f"a start ended with code {process.returncode} before it painted")
    return taken


def main() -> None:
    """Time both in turn and print the ratio of their medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    compileall.compile_dir(ROOT / "desk_gui", quiet=1)
    for code in (BARE, SHELL):
        start(code)
    times = [(start(BARE), start(SHELL)) for _ in range(rounds)]
    bare = statistics.median(a for a, _ in times)
    shell = statistics.median(b for _, b in times)
    ratio = statistics.median(b / a for a, b in times)
    print(f"bare window  {bare * 1000:6.0f} ms")
    print(f"first paint  {shell * 1000:6.0f} ms")
    print(f"ratio        {ratio:6.2f}   (goal 1.15)")


if __name__ == "__main__":
    main()
