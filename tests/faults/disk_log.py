"""What a process did to its disk, and what a power cut may leave of it.

Of a file everything up to its last sync is there. Of what was written since,
any part may be there, each write torn at the sectors of 512 bytes, and so may
the length. A name made, removed or moved is certain once its folder was
synced; until then each may have happened or not.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from random import Random
from typing import TypeAlias

SECTOR = 512


@dataclass(frozen=True)
class Write:
    file: int
    offset: int
    data: bytes


@dataclass(frozen=True)
class Truncate:
    file: int
    size: int


@dataclass(frozen=True)
class Sync:
    file: int


@dataclass(frozen=True)
class Name:
    """A name was given to a file; ``before`` is the name it had, if it was moved."""

    name: str
    file: int
    before: str = ""


@dataclass(frozen=True)
class Remove:
    name: str


@dataclass(frozen=True)
class SyncFolder:
    folder: str


@dataclass(frozen=True)
class Said:
    """The process told its user that this is kept."""

    what: tuple[str, ...]


Change: TypeAlias = Write | Truncate
Naming: TypeAlias = Name | Remove
Event: TypeAlias = Change | Naming | Sync | SyncFolder | Said


@dataclass
class Image:
    """A disk after the cut: its files, and what had been said by then."""

    files: dict[str, bytes]
    said: list[tuple[str, ...]]


@dataclass
class Disk:
    """A disk on which events happen one after another."""

    said: list[tuple[str, ...]] = field(default_factory=list)
    _safe: defaultdict[int, bytearray] = field(default_factory=lambda: defaultdict(bytearray))
    _open: defaultdict[int, list[Change]] = field(default_factory=lambda: defaultdict(list))
    _names: dict[str, int] = field(default_factory=dict)
    _naming: list[Naming] = field(default_factory=list)

    def happen(self, event: Event) -> None:
        match event:
            case Write() | Truncate():
                self._open[event.file].append(event)
            case Sync():
                for change in self._open.pop(event.file, []):
                    _change(self._safe[event.file], change)
            case Name() | Remove():
                self._naming.append(event)
            case SyncFolder():
                self._settle(event.folder)
            case Said():
                self.said.append(event.what)

    def cut(self, chance: Random) -> Image:
        """Cut the power: a disk may keep most of what was not synced, or hardly any."""
        kept, torn = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0)), chance.choice((0.0, 0.5, 1.0))
        names = dict(self._names)
        for naming in self._naming:
            if chance.random() < kept:
                _name(names, naming)
        files = {}
        for name, number in names.items():
            content = bytearray(self._safe[number])
            for change in self._open[number]:
                if chance.random() < kept:
                    _change(content, change, chance if chance.random() < torn else None)
            files[name] = bytes(content)
        return Image(files, list(self.said))

    def now(self) -> dict[str, bytes]:
        """Return the files as they are while the power is on."""
        names = dict(self._names)
        for naming in self._naming:
            _name(names, naming)
        files = {}
        for name, number in names.items():
            content = bytearray(self._safe[number])
            for change in self._open[number]:
                _change(content, change)
            files[name] = bytes(content)
        return files

    def _settle(self, folder: str) -> None:
        left = []
        for naming in self._naming:
            if str(PurePath(naming.name).parent) == folder:
                _name(self._names, naming)
            else:
                left.append(naming)
        self._naming = left


def images(events: Sequence[Event], number: int, chance: Random) -> Iterator[Image]:
    """Yield the disk after as many cuts, each at a chance moment."""
    disk, done = Disk(), 0
    for moment in sorted(chance.randrange(len(events) + 1) for _ in range(number)):
        for event in events[done:moment]:
            disk.happen(event)
        done = moment
        yield disk.cut(chance)


def _name(names: dict[str, int], naming: Naming) -> None:
    if isinstance(naming, Name):
        names.pop(naming.before, None)
        names[naming.name] = naming.file
    else:
        names.pop(naming.name, None)


def _change(content: bytearray, change: Change, chance: Random | None = None) -> None:
    """Apply a change; with a chance, only some sectors of it arrive."""
    if isinstance(change, Truncate):
        _resize(content, change.size)
        return
    end = change.offset + len(change.data)
    if len(content) < end and (chance is None or chance.random() < 0.5):
        _resize(content, end)
    for start, stop in _sectors(change.offset, end):
        if chance is None or chance.random() < 0.5:
            if len(content) < stop:
                _resize(content, stop)
            content[start:stop] = change.data[start - change.offset : stop - change.offset]


def _resize(content: bytearray, size: int) -> None:
    del content[size:]
    content.extend(bytes(size - len(content)))


def _sectors(start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        yield start, stop
        start = stop
