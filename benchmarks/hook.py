"""``desk-gui call`` as a telephone system waits for it: against a bare Python that does nothing.

The window is another real process that listens.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 15
LIMIT_MS = 300
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desk_gui.operations.incoming import Incoming
app = QCoreApplication([])
incoming = Incoming(Path(sys.argv[1]))
print(incoming.listen(), flush=True)
app.exec()
"""


def main() -> None:
    """Print the ratio and the milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        window = subprocess.Popen(
            [sys.executable, "-c", WINDOW, folder], stdout=subprocess.PIPE, text=True
        )
        assert window.stdout is not None
        window.stdout.readline()
        try:
            report(Path(folder))
        finally:
            window.kill()
            window.wait()


def report(folder: Path) -> None:
    """Time both in turn, so that the machine's moods fall on both."""
    bare = [sys.executable, "-c", "pass"]
    hook = [sys.executable, "-m", "desk_gui", "--data", str(folder), "call", "+77015550147"]
    pairs = [(seconds(bare), seconds(hook)) for _ in range(RUNS)]
    ratio = statistics.median(call / nothing for nothing, call in pairs)
    took = statistics.median(call for _, call in pairs) * 1000
    print(f"call, process to process   {ratio:.2f} x a bare Python")
    print(f"                           {took:.0f} ms (at most {LIMIT_MS})")


def seconds(command: list[str]) -> float:
    """Return how long a command takes from its start to its end."""
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
