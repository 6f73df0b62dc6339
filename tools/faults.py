"""Run every test of ``docs/faults.md`` and count the faults that passed.

Usage: ``python tools/faults.py [pytest's options]``. The figures it ends with are those of the
table's foot.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "docs" / "faults.md"
FOLDER = "tests/faults"


def elsewhere() -> list[str]:
    """Return the tests that the table names outside the folder of faults."""
    named = re.findall(r"`(tests/[\w/]+\.py(?:::\w+)?)`", TABLE.read_text(encoding="utf-8"))
    return sorted({test for test in named if not test.startswith(f"{FOLDER}/")})


def main() -> int:
    """Run them all, on two cores."""
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile"]
    options = ["--faults-summary", *sys.argv[1:], FOLDER, *elsewhere()]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([*command, *options], cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
