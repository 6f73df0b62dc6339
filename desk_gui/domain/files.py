"""Files that cannot be written or read: the reasons, as types that views put into words."""

import errno
import os
from dataclasses import dataclass

from desk_gui.domain.refusals import Refusal

_SHARING_VIOLATION = 32
_LOCK_VIOLATION = 33


@dataclass(frozen=True, kw_only=True)
class FileRefusal(Refusal):
    """A file could not be used; what stood there before is still there, whole."""

    path: str


@dataclass(frozen=True, kw_only=True)
class DiskFull(FileRefusal):
    """No room is left on the disk, or the person's share of it is used up."""


@dataclass(frozen=True, kw_only=True)
class ReadOnlyPlace(FileRefusal):
    """The disk or folder is read-only for everybody."""


@dataclass(frozen=True, kw_only=True)
class NoPermission(FileRefusal):
    """The person signed in to the computer may not write there."""


@dataclass(frozen=True, kw_only=True)
class FolderMissing(FileRefusal):
    """The folder does not exist, or the drive was taken out."""


@dataclass(frozen=True, kw_only=True)
class FileInUse(FileRefusal):
    """Another program has the file open and does not let go of it."""


@dataclass(frozen=True, kw_only=True)
class FileTrouble(FileRefusal):
    """Any other fault of the disk; ``code`` is the system's symbolic name, as ``EIO``."""

    code: str


_REASONS: dict[int, type[FileRefusal]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: DiskFull,
    errno.EROFS: ReadOnlyPlace,
    errno.EACCES: NoPermission,
    errno.EPERM: NoPermission,
    errno.ENOENT: FolderMissing,
    errno.ENOTDIR: FolderMissing,
    errno.ENODEV: FolderMissing,
    errno.EBUSY: FileInUse,
    errno.ETXTBSY: FileInUse,
}


def refusal_for(error: OSError, path: str | os.PathLike[str]) -> FileRefusal:
    """Return the reason behind a system error met while using ``path``."""
    if getattr(error, "winerror", None) in (_SHARING_VIOLATION, _LOCK_VIOLATION):
        return FileInUse(path=os.fspath(path))
    reason = _REASONS.get(error.errno or 0)
    if reason is not None:
        return reason(path=os.fspath(path))
    code = errno.errorcode.get(error.errno or 0, type(error).__name__)
    return FileTrouble(path=os.fspath(path), code=code)
