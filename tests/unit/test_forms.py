import subprocess
import sys
from pathlib import Path


def test_forms_are_fresh() -> None:
    script = Path(__file__).parents[2] / "ui" / "compile.py"
    subprocess.run([sys.executable, script, "--check"], check=True)
