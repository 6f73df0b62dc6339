"""Set this folder up: system libraries, ``.venv``, locked requirements, translations.

Usage: ``python tools/setup.py [--tests]``. With ``--tests``, what the tests and checks need is
installed too. What is there already is left alone. Only the standard library is used.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")

# A slash parts the names of one library: Debian 12's, then that of Ubuntu 24.04 and Debian 13.
WINDOW_LIBRARIES = (
    "libglib2.0-0/libglib2.0-0t64",
    *("libgl1", "libegl1", "libx11-6", "libfontconfig1", "libfreetype6", "libdbus-1-3"),
    *("libxkbcommon0", "libbrotli1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0"),
    *("libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0", "libxcb-shm0"),
    *("libxcb-sync1", "libxcb-util1", "libxcb-xfixes0", "libxcb-xkb1", "libxcb-render0"),
    *("libxcb-glx0", "libxkbcommon-x11-0", "libx11-xcb1"),
    "libcups2/libcups2t64",
)
TEST_PROGRAMS = (
    *("xvfb", "xauth", "xdotool", "poppler-utils", "cups", "cups-client", "dbus", "zbar-tools"),
    "binutils",  # for PyInstaller: make dist
)


class SetupError(Exception):
    """The set-up cannot go on; the text says what to do."""


def main() -> int:
    """Set everything up, or say in one sentence why that cannot be."""
    for_tests = "--tests" in sys.argv[1:]
    try:
        install_system_packages([*WINDOW_LIBRARIES, *(TEST_PROGRAMS if for_tests else [])])
        install_requirements("requirements-dev.txt" if for_tests else "requirements.txt")
        run([PYTHON, ROOT / "tools" / "translations.py", "compile"])
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def run(command: Sequence[str | Path]) -> None:
    """Run a command; stop the set-up if it fails."""
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise SetupError("This command failed:\n  " + " ".join(map(str, command)))


def install_system_packages(names: Iterable[str]) -> None:
    """Install the missing packages through apt, as root or through sudo.

    Raises SetupError with the line to run when this account may not install.
    """
    if shutil.which("dpkg-query") is None:
        return  # No Debian: the README names the libraries.
    missing = missing_packages([*names, *venv_package()])
    if not missing:
        return
    install = ["install", "--yes", "--no-install-recommends"]
    administrator = administrator_prefix()
    if administrator is None:
        line = " ".join(["apt-get", *install, *choose_names(missing)])
        raise SetupError(
            "System packages are missing, and this account may not install them. "
            "Run this line as an administrator, then try again:\n"
            f"  sudo apt-get update && sudo {line}"
        )
    print("Installing system packages:", *missing, flush=True)
    apt = [*administrator, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet=2"]
    run([*apt, "update"])
    run([*apt, *install, *choose_names(missing)])


def venv_package() -> list[str]:
    """Return the package in which Debian keeps the half of ``venv`` that brings pip."""
    if PYTHON.exists() or importlib.util.find_spec("ensurepip") is not None:
        return []
    return [f"python{sysconfig.get_python_version()}-venv"]


def missing_packages(names: Iterable[str]) -> list[str]:
    """Return those of the names of which no spelling is installed."""
    wanted = {name: name.split("/") for name in names}
    spellings = [spelling for choices in wanted.values() for spelling in choices]
    query = ["dpkg-query", "--show", "--showformat=${db:Status-Status} ${Package}\n", *spellings]
    lines = subprocess.run(query, capture_output=True, text=True, check=False).stdout.splitlines()
    there = {line.split()[1] for line in lines if line.startswith("installed ")}
    return [name for name, choices in wanted.items() if there.isdisjoint(choices)]


def choose_names(names: Iterable[str]) -> list[str]:
    """Return for each name the spelling that apt can install here, the first if it knows none."""
    choices = [name.split("/") for name in names]
    policy = ["apt-cache", "policy", *(spelling for group in choices for spelling in group)]
    answer = subprocess.run(
        policy, capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"}
    )
    known, package = set(), ""
    for line in answer.stdout.splitlines():
        if not line.startswith(" "):
            package = line.rstrip(":")
        elif line.startswith("  Candidate:") and not line.endswith("(none)"):
            known.add(package)
    return [next((name for name in group if name in known), group[0]) for group in choices]


def administrator_prefix() -> list[str] | None:
    """Return what to put before a command that needs an administrator; None if nobody can be."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    if subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0:
        return ["sudo", "-n"]
    # Only a person at a terminal can be asked for a password.
    return ["sudo"] if sys.stdin is not None and sys.stdin.isatty() else None


def install_requirements(name: str) -> None:
    """Make ``.venv`` and install the requirements, unless the same ones are in it already."""
    stamp, digest = VENV / f"{name}.stamp", digest_of(name)
    if PYTHON.exists() and stamp.exists() and stamp.read_text(encoding="ascii") == digest:
        return
    if not environment_works():
        print("Making .venv with Python", sysconfig.get_python_version(), flush=True)
        make_environment()
    print("Installing", name, "into .venv", flush=True)
    # The lock is whole: pip has nothing to add to it.
    pip_install("--no-deps", "--require-hashes", "--requirement", name)
    pip_install("--no-deps", "--no-build-isolation", "--editable", ".")
    stamp.write_text(digest, encoding="ascii")
    # What the tests need includes, in the same versions, what the program needs.
    (VENV / "requirements.txt.stamp").write_text(digest_of("requirements.txt"), encoding="ascii")


def pip_install(*options: str) -> None:
    """Let the pip of ``.venv`` install something."""
    calm = ("--disable-pip-version-check", "--quiet", "--root-user-action=ignore")
    run([PYTHON, "-m", "pip", "install", *calm, *options])


def digest_of(name: str) -> str:
    """Return a digest of all that decides whether an environment still fits."""
    digest = hashlib.sha256(str(ROOT).encode())  # Scripts in .venv hold the folder's path.
    for path in (ROOT / name, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def environment_works() -> bool:
    """Tell whether ``.venv`` has a Python that runs, is new enough and has pip."""
    check = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    return PYTHON.exists() and subprocess.run([PYTHON, "-c", check], check=False).returncode == 0


def make_environment() -> None:
    """Make an empty ``.venv``, in the place of a broken one."""
    # A broken environment cannot make itself anew: the Python behind it can.
    base = getattr(sys, "_base_executable", sys.executable)
    run([base, "-m", "venv", "--clear", VENV])


if __name__ == "__main__":
    raise SystemExit(main())
