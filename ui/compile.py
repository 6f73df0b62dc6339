"""Compile the Designer forms of this folder into ``desk_gui/forms``.

Usage: ``python ui/compile.py [--check]``. With ``--check`` nothing is written; stale forms are
named and the exit code is 1. A compiled form whose Designer file is gone is stale too.
"""

import re
import subprocess
import sys
from pathlib import Path

UI = Path(__file__).resolve().parent
FORMS = UI.parent / "desk_gui" / "forms"
COMPILER = Path(sys.executable).with_name("pyside6-uic")
VERSION_LINE = re.compile(r"^## Created by: .*$", re.MULTILINE)


def compiled(form: Path) -> str:
    """Return the Python of a form, without the compiler's version: that would be a difference."""
    command = [str(COMPILER), "--absolute-imports", form.name]
    code = subprocess.run(command, cwd=UI, check=True, capture_output=True, text=True).stdout
    return VERSION_LINE.sub("## Created by: ui/compile.py", code)


def differs(target: Path, code: str | None) -> bool:
    """Tell whether the file is not what it should be; ``None`` stands for no file."""
    return (target.read_text(encoding="utf-8") if target.exists() else None) != code


def write(target: Path, code: str | None) -> None:
    """Bring the file to what it should be."""
    if code is None:
        target.unlink()
    else:
        target.write_text(code, encoding="utf-8", newline="\n")


def main() -> int:
    """Write every stale form, or with ``--check`` name it and fail."""
    wanted: dict[Path, str | None] = dict.fromkeys(FORMS.glob("ui_*.py"))
    wanted |= {FORMS / f"ui_{form.stem}.py": compiled(form) for form in UI.glob("*.ui")}
    stale = sorted(target for target, code in wanted.items() if differs(target, code))
    check = "--check" in sys.argv[1:]
    for target in stale:
        print("stale:" if check else "compiled:", target.name)
        if not check:
            write(target, wanted[target])
    return 1 if check and stale else 0


if __name__ == "__main__":
    raise SystemExit(main())
