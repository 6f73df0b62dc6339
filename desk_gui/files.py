"""Writing files so that a reader finds the old one or the new one, never half of one."""

import contextlib
import errno
import os
import re
import secrets
import stat
import sys
import time
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

from desk_gui.domain.files import refusal_for
from desk_gui.domain.refusals import RefusedError

# A database that was being written has companions: «-wal», «-journal».
_LEFTOVERS = ".desk-*.tmp*"
_COMPANIONS = ("-wal", "-shm", "-journal")
_ANYONE, _OWNER_ONLY = 0o666, 0o600
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_FOLDERS_WITHOUT_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.EACCES)
_MOUNTS = Path("/proc/self/mounts")
_NETWORK_TYPES = re.compile(
    r"nfs4?|cifs|smb3|smbfs|9p|afs|ceph|lustre|ncpfs|coda|davfs2?"
    r"|fuse\.(sshfs|davfs2?|glusterfs|rclone|gvfsd-fuse|kio-fuse|smbnetfs|curlftpfs|s3fs)"
)
_SYNCHRONISED_NAMES = {
    "Dropbox": r"dropbox( \(.+\))?|.+ dropbox",
    "OneDrive": r"onedrive( - .+)?|skydrive",
    "Google Drive": r"google ?drive(-.+)?|my drive",
    "iCloud": r"mobile documents|com~apple~clouddocs|icloud ?drive",
    "Nextcloud": r"nextcloud\d?",
    "ownCloud": r"owncloud\d?",
    "Yandex.Disk": r"yandex\.?disk.*|яндекс\.диск",
    "Mail.ru": r"mail\.ru cloud|облако mail\.ru|cloud mail\.ru",
    "MEGA": r"megasync( .+)?|mega",
    "pCloud": r"pcloud ?(drive|sync)",
    "Box": r"box sync|box-box",
    "Syncthing": r"syncthing",
    "Seafile": r"seafile",
    "Synology Drive": r"synologydrive",
    "Proton Drive": r"proton ?drive( .+)?",
    "Tresorit": r"tresorit|my tresors",
}
_SYNCHRONISED_MARKS = {
    "Dropbox": (".dropbox.cache",),
    "OneDrive": (".849C9593-D756-4E56-8D6E-42412F2A707B",),
    "Google Drive": (".tmp.drivedownload", ".tmp.driveupload", ".shortcut-targets-by-id"),
    "Nextcloud": (".nextcloudsync.log",),
    "ownCloud": (".owncloudsync.log", ".csync_journal.db", ".sync_*.db", "._sync_*.db"),
    "Yandex.Disk": (".sync/core.log",),
    "Resilio Sync": (".sync/ID",),
    "Syncthing": (".stfolder",),
    "MEGA": (".megaignore",),
    "Synology Drive": (".SynologyWorkingDirectory",),
    "Seafile": (".seafile-data",),
}
_SYNCHRONISED_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_UNFIT_FOR_NAMES = re.compile(r'[<>:"/\\|?*]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST_NAME = 150


def write_atomically(path: Path, data: bytes, *, private: bool = False) -> None:
    """Put a file in place, whole and safe from a power cut, or leave the old one.

    A file that exists keeps its rights, unless it is ``private``: then only
    its owner may read it. A link is followed.

    Raises:
        RefusedError: with the ``FileRefusal`` that says why; no trace is left.
    """
    try:
        _replace(path.resolve(), data, private=private)
    except OSError as error:
        raise RefusedError(refusal_for(error, path)) from error


def remove_leftovers(folder: Path, idle_for: float = 0) -> int:
    """Remove what killed writers left in a folder; return how many files went.

    Only for a folder that this process holds alone: it cannot tell a killed
    writer from one that is at work. Elsewhere ``idle_for`` seconds tell them
    apart: who works writes.
    """
    removed = 0
    latest = time.time() - idle_for
    for leftover in folder.glob(_LEFTOVERS):
        with contextlib.suppress(OSError):
            if idle_for and leftover.stat().st_mtime > latest:
                continue
            leftover.unlink()
            removed += 1
    return removed


def sync_file(path: Path) -> None:
    """Bring what another writer put into a file onto the disk. Raises OSError."""
    # Windows synchronises only what is open for writing.
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def put_in_place(temporary: Path, target: Path) -> None:
    """Let a synchronised file beside the target replace it. Raises OSError."""
    os.replace(temporary, target)
    _sync_folder(target.parent)


def remove_companions(path: Path) -> None:
    """Remove what SQLite keeps beside a database file. Raises OSError."""
    for companion in _COMPANIONS:
        path.with_name(path.name + companion).unlink(missing_ok=True)
    _sync_folder(path.parent)


def is_network_path(path: Path, mounts: Path = _MOUNTS) -> bool:
    """Return whether a path, existing or not, lies on another computer."""
    if sys.platform == "win32":
        return _is_remote_drive(path)
    return _is_network_mount(path.resolve(), mounts)


def synchronised_by(path: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Return the name of the service that copies a path elsewhere behind our back, or nothing.

    Known by the names of folders on the way up and by what the services leave
    in them. The path need not exist. The home folder and those above it are
    never known by their names: people choose these themselves.
    """
    place = path.resolve()
    for variable in _SYNCHRONISED_VARIABLES:
        root = environment.get(variable)
        if root and place.is_relative_to(Path(root).resolve()):
            return "OneDrive"
    own = Path.home().resolve()
    found = (
        _service_of(folder, named=not own.is_relative_to(folder))
        for folder in (place, *place.parents)
    )
    return next((service for service in found if service), "")


def safe_name(text: str, fallback: str = "document") -> str:
    """Return ``text`` as a file name, without suffix, that every system takes."""
    visible = "".join(c for c in unicodedata.normalize("NFC", text) if c.isprintable())
    name = _UNFIT_FOR_NAMES.sub("-", visible)
    name = name.encode("utf-8", "ignore")[:_LONGEST_NAME].decode("utf-8", "ignore")
    name = name.strip(" .-")
    return f"{name}-" if _DEVICES.fullmatch(name) else name or fallback


def _replace(target: Path, data: bytes, *, private: bool) -> None:
    temporary = target.parent / f".desk-{secrets.token_hex(8)}.tmp"
    try:
        _write_durably(temporary, data, _OWNER_ONLY if private else _ANYONE)
        if not private:
            with contextlib.suppress(FileNotFoundError):
                temporary.chmod(stat.S_IMODE(target.stat().st_mode))
        put_in_place(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def _write_durably(path: Path, data: bytes, mode: int) -> None:
    with open(os.open(path, _NEW_FILE, mode), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # The file is in place and whole; some file systems cannot sync a folder.
        if error.errno not in _FOLDERS_WITHOUT_SYNC:
            raise
    finally:
        os.close(descriptor)


def _is_network_mount(path: Path, mounts: Path) -> bool:
    holding = [mount for mount in _mounts(mounts) if path.is_relative_to(mount[0])]
    if not holding:
        return False
    # Of equally deep mounts the last one covers the others.
    point, kind = max(reversed(holding), key=lambda mount: len(mount[0].parts))
    # Some containers show their own root as 9p, though nobody else has it.
    own_root = kind == "9p" and point == Path("/")
    return not own_root and _NETWORK_TYPES.fullmatch(kind) is not None


def _service_of(folder: Path, *, named: bool) -> str:
    for service, names in _SYNCHRONISED_NAMES.items():
        if named and re.fullmatch(names, folder.name, re.IGNORECASE):
            return service
    # Dropbox keeps a file of this name in its folder, and in the home a folder for itself.
    with contextlib.suppress(OSError):
        if (folder / ".dropbox").is_file():
            return "Dropbox"
    for service, marks in _SYNCHRONISED_MARKS.items():
        with contextlib.suppress(OSError):
            if any(next(folder.glob(mark), None) for mark in marks):
                return service
    return ""


def _mounts(table: Path) -> Iterator[tuple[Path, str]]:
    try:
        lines = table.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return
    for line in lines:
        _device, point, kind, *_rest = line.split(" ")
        plain = re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), point)
        yield Path(plain), kind


if sys.platform == "win32":
    import ctypes

    _DRIVE_REMOTE = 4

    def _is_remote_drive(path: Path) -> bool:
        absolute = path.resolve()
        if absolute.drive.startswith("\\\\"):
            return True
        return bool(ctypes.windll.kernel32.GetDriveTypeW(absolute.anchor) == _DRIVE_REMOTE)
