"""A print service of the tests' own: a real cupsd, with printers that keep what they are given."""

import grp
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from desk_gui.operations.printing_cups import CupsPrinting

_SERVER_BIN = Path("/usr/lib/cups")
_TOOLS = ("cupsd", "lp", "lpstat", "lpadmin", "cupsenable", "cupsdisable")
_STARTING_SECONDS = 20

_FILES = """\
ServerRoot {root}
StateDir {root}
CacheDir {root}/cache
RequestRoot {root}/spool
TempDir {root}/temp
ServerBin {root}/bin
AccessLog {root}/access_log
ErrorLog {root}/error_log
PageLog {root}/page_log
User {user}
Group {group}
"""

_RULES = """\
LogLevel warn
Listen {socket}
Listen localhost:{port}
Browsing No
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""

# Keeps the document under the number of its job; files beside it are its faults.
_BACKEND = """\
#!/bin/sh
[ $# -eq 0 ] && exit 0
out=${DEVICE_URI#keep:}
if [ -e "$out/jammed" ]; then echo "ERROR: Paper jam" >&2; exit 1; fi
if [ -e "$out/no-paper" ]; then
  echo "STATE: +media-empty-error" >&2
  while [ -e "$out/no-paper" ]; do sleep 0.05; done
  echo "STATE: -media-empty-error" >&2
fi
cat "${6:--}" > "$out/$1.part" && mv "$out/$1.part" "$out/$1.pdf"
"""


class PrintRoom:
    """A running cupsd and its printers."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.socket = root / "cups.sock"
        self.port = _free_port()
        self.out = root / "out"
        self._daemon: subprocess.Popen[bytes] | None = None

    @property
    def environment(self) -> Mapping[str, str]:
        """What a program needs to find this print service."""
        return {**os.environ, "CUPS_SERVER": str(self.socket), "LC_ALL": "C"}

    @property
    def printing(self) -> CupsPrinting:
        """The program's own way to this print service."""
        return CupsPrinting(self.environment)

    def start(self) -> None:
        """Start cupsd, and wait until it answers."""
        self._daemon = subprocess.Popen(
            [
                _tool("cupsd") or "cupsd",
                "-f",
                "-c",
                self._root / "cupsd.conf",
                "-s",
                self._root / "cups-files.conf",
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + _STARTING_SECONDS
        while b"is running" not in self.command("lpstat", "-r", check=False):
            if self._daemon.poll() is not None or time.monotonic() > deadline:
                pytest.fail(f"cupsd does not start: {self._errors()}")

    def stop(self) -> None:
        """End cupsd, as when the service is stopped."""
        if self._daemon is not None:
            self._daemon.terminate()
            self._daemon.wait()
            self._daemon = None

    def command(self, *words: str, check: bool = True) -> bytes:
        """Run a command of CUPS against this print service."""
        program = [_tool(words[0]) or words[0], *words[1:]]
        return subprocess.run(
            program,
            env=self.environment,
            check=check,
            capture_output=True,
        ).stdout

    def _errors(self) -> str:
        log = self._root / "error_log"
        return log.read_text(errors="replace")[-2000:] if log.exists() else "no log"

    def add_printer(self, name: str, model: str = "raw") -> None:
        """Add a printer that keeps each document as it comes, or as its model's filters make it."""
        self.command("lpadmin", "-p", name, "-E", "-v", f"keep:{self.out}", "-m", model)

    def set_fault(self, name: str, on: bool) -> None:
        """Let the printers be ``jammed`` or have ``no-paper``, or mend them."""
        if on:
            (self.out / name).touch()
        else:
            (self.out / name).unlink(missing_ok=True)

    def tidy(self) -> None:
        """Mend the printer, empty its queue, and take the printed documents away."""
        self.command("cancel", "-a", check=False)
        for fault in ("jammed", "no-paper"):
            self.set_fault(fault, on=False)
        self.command("cupsaccept", "Office")
        self.command("cupsenable", "Office")
        for paper in self.out.iterdir():
            paper.unlink()

    def papers(self) -> list[bytes]:
        """Return what was printed so far, in order."""
        printed = sorted(self.out.glob("*.pdf"), key=lambda path: int(path.stem))
        return [path.read_bytes() for path in printed]


def _write_configuration(root: Path, port: int) -> None:
    # As root, cupsd runs backends as somebody else; otherwise as who runs the tests.
    user = pwd.getpwnam("lp") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
    names = {"root": root, "user": user.pw_name, "group": grp.getgrgid(user.pw_gid).gr_name}
    (root / "cups-files.conf").write_text(_FILES.format(**names))
    (root / "cupsd.conf").write_text(_RULES.format(socket=root / "cups.sock", port=port))
    for folder in ("cache", "spool", "temp", "out", "bin/backend"):
        (root / folder).mkdir(parents=True)
    for folder in ("filter", "daemon", "monitor", "notifier", "driver", "cgi-bin"):
        (root / "bin" / folder).symlink_to(_SERVER_BIN / folder)
    backend = root / "bin" / "backend" / "keep"
    backend.write_text(_BACKEND)
    backend.chmod(0o755)
    root.chmod(0o755)
    (root / "out").chmod(0o777)


@contextmanager
def running_print_room() -> Iterator[PrintRoom]:
    """Start a print service with the printer ``Office``; skips where CUPS is not installed."""
    missing = [tool for tool in _TOOLS if _tool(tool) is None]
    if missing:
        pytest.skip(f"CUPS is not installed: {', '.join(missing)} not found")
    # Short, because the name of a socket is; open to others, for backends run as lp.
    root = Path(tempfile.mkdtemp(prefix="desk-cups-"))
    room = PrintRoom(root)
    try:
        _write_configuration(root, room.port)
        room.start()
        room.add_printer("Office")
        yield room
    finally:
        room.stop()
        shutil.rmtree(root, ignore_errors=True)


def _tool(name: str) -> str | None:
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")


def _free_port() -> int:
    with socket.create_server(("localhost", 0)) as server:
        return int(server.getsockname()[1])


@pytest.fixture(scope="module")
def shared_room() -> Iterator[PrintRoom]:
    with running_print_room() as room:
        yield room


@pytest.fixture
def room(shared_room: PrintRoom) -> Iterator[PrintRoom]:
    yield shared_room
    shared_room.tidy()
