"""Writes down what this process does to a folder: through SQLite and through files of Python.

SQLite's part is seen where SQLite hands it to the system: a VFS of ours stands
before the one it would use, in the very library that Python's module links.
Files of Python are looked at whenever something happens to them; the system
calls that make them durable are written down as they are made.
"""

import _sqlite3
import ctypes
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.faults.disk_log import Event, Name, Remove, Said, Sync, SyncFolder, Truncate, Write

_OK, _CREATE, _POINTER = 0, 0x4, ctypes.c_void_p
_VFS_FIELDS: list[tuple[str, Any]] = [
    ("iVersion", ctypes.c_int),
    ("szOsFile", ctypes.c_int),
    ("mxPathname", ctypes.c_int),
    *((name, _POINTER) for name in ("pNext", "zName", "pAppData", "xOpen", "xDelete")),
    *((f"other{at}", _POINTER) for at in range(11)),
    *((name, _POINTER) for name in ("xSetSystemCall", "xGetSystemCall", "xNextSystemCall")),
]
_METHOD_FIELDS: list[tuple[str, Any]] = [
    ("iVersion", ctypes.c_int),
    *((name, _POINTER) for name in ("xClose", "xRead", "xWrite", "xTruncate", "xSync")),
    *((f"other{at}", _POINTER) for at in range(13)),
]
_Int, _Long, _Text = ctypes.c_int, ctypes.c_int64, ctypes.c_char_p
_OPEN = ctypes.CFUNCTYPE(_Int, _POINTER, _POINTER, _POINTER, _Int, ctypes.POINTER(_Int))
_DELETE = ctypes.CFUNCTYPE(_Int, _POINTER, _Text, _Int)
_OPEN_FOLDER = ctypes.CFUNCTYPE(_Int, _Text, ctypes.POINTER(_Int))
_WRITE = ctypes.CFUNCTYPE(_Int, _POINTER, _POINTER, _Int, _Long)
_TRUNCATE = ctypes.CFUNCTYPE(_Int, _POINTER, _Long)
_SYNC = ctypes.CFUNCTYPE(_Int, _POINTER, _Int)
_GET_CALL = ctypes.CFUNCTYPE(_POINTER, _POINTER, _Text)
_SET_CALL = ctypes.CFUNCTYPE(_Int, _POINTER, _Text, _POINTER)


class _Vfs(ctypes.Structure):
    _fields_ = _VFS_FIELDS


class _Methods(ctypes.Structure):
    _fields_ = _METHOD_FIELDS


class Recorder:
    """The events in a folder, from now on; one in a process, and for good."""

    def __init__(self, folder: Path) -> None:
        self.events: list[Event] = []
        self._folder = f"{folder.resolve()}{os.sep}"
        self._names: dict[str, int] = {}
        self._seen: dict[int, bytes] = {}
        self._files = 0
        # What C calls must never be collected; the hook keeps this recorder for good.
        self._library = _Library(self)
        self._listen_to_python()

    def say(self, *what: str) -> None:
        """Write down that the user was told so."""
        self._catch_up()
        self.events.append(Said(what))

    def is_ours(self, path: str) -> bool:
        return path.startswith(self._folder)

    def name(self, path: str) -> int:
        """Return the file's number; a file that is not there yet gets its name now."""
        name = path.removeprefix(self._folder)
        if name not in self._names or not os.path.exists(path):
            self._files += 1
            self._names[name] = self._files
            self.events.append(Name(name, self._files))
        return self._names[name]

    def remove(self, path: str) -> None:
        name = path.removeprefix(self._folder)
        if self._names.pop(name, None) is not None:
            self.events.append(Remove(name))

    def move(self, before: str, after: str) -> None:
        old, new = (path.removeprefix(self._folder) for path in (before, after))
        number = self._names.pop(old, None)
        if number is not None:
            self._names[new] = number
            self.events.append(Name(new, number, old))

    def sync_folder(self, path: str) -> None:
        folder = f"{path.rstrip(os.sep)}{os.sep}"
        if self.is_ours(folder):
            self.events.append(SyncFolder(folder[len(self._folder) :].rstrip(os.sep) or "."))

    def _listen_to_python(self) -> None:
        sync = os.fsync

        def fsync(descriptor: int) -> None:
            sync(descriptor)
            self._synced(descriptor)

        os.fsync = fsync  # type: ignore[assignment]
        sys.addaudithook(self._on_event)

    def _on_event(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" and isinstance(arguments[0], str | Path):
            path = os.path.abspath(arguments[0])
            writes = (arguments[2] or 0) & (os.O_WRONLY | os.O_RDWR)
            if writes and self.is_ours(path) and not os.path.isdir(path):
                self._seen.setdefault(self.name(path), b"")
        elif event in ("os.rename", "os.remove"):
            paths = [os.path.abspath(each) for each in arguments[: 1 + (event == "os.rename")]]
            if all(map(self.is_ours, paths)):
                self._catch_up()
                (self.remove if event == "os.remove" else self.move)(*paths)

    def _synced(self, descriptor: int) -> None:
        path = os.readlink(f"/proc/self/fd/{descriptor}")
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            self.sync_folder(path)
        elif self.is_ours(path):
            self._catch_up()
            self.events.append(Sync(self.name(path)))

    def _catch_up(self) -> None:
        """Write down what Python has written to its files since somebody looked."""
        for name, number in self._names.items():
            if number in self._seen:
                content = Path(self._folder, name).read_bytes()
                if content != self._seen[number]:
                    self.events += [Truncate(number, 0), Write(number, 0, content)]
                    self._seen[number] = content


class _Library:
    """SQLite's own calls to the system, each written down once it has succeeded."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._kept: list[Any] = []
        self._paths: dict[int, int] = {}
        self._tables: dict[int, int] = {}
        library = ctypes.CDLL(getattr(_sqlite3, "__file__", None))
        library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        self._vfs = library.sqlite3_vfs_find(None)
        self._open = _OPEN(self._vfs.contents.xOpen)
        self._delete = _DELETE(self._vfs.contents.xDelete)
        ours = _Vfs.from_buffer_copy(self._vfs.contents)
        ours.zName = ctypes.cast(self._keep(ctypes.c_char_p(b"recorder")), _POINTER)
        ours.xOpen = self._pointer(_OPEN(self._on_open))
        ours.xDelete = self._pointer(_DELETE(self._on_delete))
        library.sqlite3_vfs_register(ctypes.byref(self._keep(ours)), 1)
        self._watch_folders()

    def _keep(self, thing: Any) -> Any:
        self._kept.append(thing)
        return thing

    def _pointer(self, function: Any) -> Any:
        return ctypes.cast(self._keep(function), _POINTER)

    def _watch_folders(self) -> None:
        """See when SQLite opens a folder: it does so only to sync it."""
        name, vfs = b"openDirectory", self._vfs.contents
        original = _OPEN_FOLDER(_GET_CALL(vfs.xGetSystemCall)(self._vfs, name))

        def open_folder(path: bytes, descriptor: Any) -> int:
            done: int = original(path, descriptor)
            if done == _OK:
                self._recorder.sync_folder(os.path.dirname(path.decode()))
            return done

        replacement = self._pointer(_OPEN_FOLDER(open_folder))
        _SET_CALL(vfs.xSetSystemCall)(self._vfs, name, replacement)

    def _on_open(self, _vfs: int, name: int | None, file: int, flags: int, out: Any) -> int:
        path = ctypes.string_at(name).decode() if name else ""
        ours = self._recorder.is_ours(path)
        if ours and flags & _CREATE:
            self._paths[file] = self._recorder.name(path)
        done: int = self._open(self._vfs, name, file, flags, out)
        if done == _OK and ours:
            self._paths[file] = self._recorder.name(path)
            methods = ctypes.cast(file, ctypes.POINTER(_POINTER))
            methods[0] = self._table(methods[0])
        return done

    def _on_delete(self, _vfs: int, name: bytes, sync: int) -> int:
        path = name.decode()
        there = self._recorder.is_ours(path) and os.path.exists(path)
        if there:
            self._recorder.remove(path)
        done: int = self._delete(self._vfs, name, sync)
        return done

    def _table(self, original: Any) -> int:
        """Return the methods of a file with ours in their places."""
        if original not in self._tables:
            methods = _Methods.from_address(original)
            ours = self._keep(_Methods.from_buffer_copy(methods))
            ours.xWrite = self._pointer(_WRITE(self._writing(_WRITE(methods.xWrite))))
            ours.xTruncate = self._pointer(_TRUNCATE(self._cutting(_TRUNCATE(methods.xTruncate))))
            ours.xSync = self._pointer(_SYNC(self._syncing(_SYNC(methods.xSync))))
            self._tables[original] = ctypes.addressof(ours)
        return self._tables[original]

    def _writing(self, original: Any) -> Callable[[int, int, int, int], int]:
        def write(file: int, data: int, size: int, offset: int) -> int:
            done: int = original(file, data, size, offset)
            if done == _OK:
                content = ctypes.string_at(data, size)
                self._recorder.events.append(Write(self._paths[file], offset, content))
            return done

        return write

    def _cutting(self, original: Any) -> Callable[[int, int], int]:
        def truncate(file: int, size: int) -> int:
            done: int = original(file, size)
            if done == _OK:
                self._recorder.events.append(Truncate(self._paths[file], size))
            return done

        return truncate

    def _syncing(self, original: Any) -> Callable[[int, int], int]:
        def sync(file: int, flags: int) -> int:
            # Its folder is synced within: the file is safe before its name is.
            at = len(self._recorder.events)
            done: int = original(file, flags)
            if done == _OK:
                self._recorder.events.insert(at, Sync(self._paths[file]))
            return done

        return sync
