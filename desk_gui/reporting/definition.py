"""Reading report definitions: TOML that an office edits, checked entry by entry."""

import tomllib
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from desk_gui.reporting.errors import DefinitionError
from desk_gui.reporting.fitting import TextStyle
from desk_gui.reporting.marks import Box, FaceName

Word = TypeVar("Word", bound=StrEnum)
Record = TypeVar("Record")
_BOX_NUMBERS = 4
PS1_LANGUAGES = ("kk", "ru")
"""The PS-1 is a form of Kazakhstan: these, in this order."""


class Pair(NamedTuple):
    """A caption or word in the two languages of a paper: the first stands upright."""

    first: str
    second: str

    @property
    def same(self) -> bool:
        """Tell whether both languages say the same; then it is printed once."""
        return self.first == self.second

    def joined(self) -> str:
        """Return «first / second», or one of them where both say the same."""
        return self.first if self.same else f"{self.first} / {self.second}"

    def on_ps1(self, language: str) -> str:
        """Return a text of the PS-1 in one of its languages, kk or ru."""
        return self[PS1_LANGUAGES.index(language)]


class DefinitionTable:
    """A table of a definition file that knows its key and refuses what it does not expect."""

    def __init__(self, entries: Mapping[str, Any], key: str = "") -> None:
        self._entries = dict(entries)
        self._key = key

    @classmethod
    def read(cls, path: Path) -> "DefinitionTable":
        """Read a file.

        Raises:
            DefinitionError: there is no such file, or it is no TOML.
        """
        try:
            return cls(tomllib.loads(path.read_text(encoding="utf-8")))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise DefinitionError(path.name, str(error)) from error

    def path(self, name: str) -> str:
        """Return the full key of an entry, as errors name it."""
        return f"{self._key}.{name}" if self._key else name

    def names(self) -> tuple[str, ...]:
        """Return what has not been taken yet."""
        return tuple(self._entries)

    def table(self, name: str) -> "DefinitionTable":
        """Take a table."""
        return DefinitionTable(self._take(name, dict), self.path(name))

    def text(self, name: str) -> str:
        """Take a text."""
        return str(self._take(name, str))

    def texts(self, name: str) -> tuple[str, ...]:
        """Take a list of texts; an empty one is a mistake."""
        found = self._take(name, list)
        if not found or not all(isinstance(text, str) for text in found):
            raise DefinitionError(self.path(name), "texts expected")
        return tuple(found)

    def tables(self, name: str) -> tuple["DefinitionTable", ...]:
        """Take a list of tables; errors name each by its place, from 1."""
        found = self._take(name, list)
        if not found or not all(isinstance(entries, dict) for entries in found):
            raise DefinitionError(self.path(name), "tables expected")
        return tuple(
            DefinitionTable(entries, f"{self.path(name)}.{place}")
            for place, entries in enumerate(found, 1)
        )

    def has(self, name: str) -> bool:
        """Tell whether there is such an entry that has not been taken."""
        return name in self._entries

    def flag(self, name: str) -> bool:
        """Take true or false."""
        return bool(self._take(name, bool))

    def number(self, name: str, least: float = 0.0) -> float:
        """Take a number that is not less than the least one."""
        return self._number(name, self._take(name, int, float), least)

    def numbers(self, name: str, count: int | None = None) -> tuple[float, ...]:
        """Take a list of numbers, of a given length or of any."""
        found = self._take(name, list)
        if not found or count not in {None, len(found)}:
            raise DefinitionError(self.path(name), f"{count or 'some'} numbers expected")
        return tuple(self._number(name, value, 0.0) for value in found)

    def choice(self, name: str, kind: type[Word]) -> Word:
        """Take one of the words of an enumeration."""
        try:
            return kind(self.text(name))
        except ValueError:
            raise DefinitionError(self.path(name), f"one of {', '.join(kind)}") from None

    def pair(self, name: str) -> Pair:
        """Take a text in the two languages of the PS-1."""
        table = self.table(name)
        pair = Pair(*map(table.text, PS1_LANGUAGES))
        table.close()
        return pair

    def pairs(self, name: str, kind: type[Word]) -> Mapping[Word, Pair]:
        """Take a table with a text in two languages for every word of an enumeration."""
        table = self.table(name)
        found = {word: table.pair(word.value) for word in kind}
        table.close()
        return found

    def box(self, name: str) -> Box:
        """Take a box: x, y, width, height in millimetres."""
        return Box(*self.numbers(name, _BOX_NUMBERS))

    def style(self, name: str) -> TextStyle:
        """Take the setting of a text."""
        table = self.table(name)
        size = table.number("size", 1)
        style = TextStyle(
            table.choice("font", FaceName),
            size,
            table.number("floor", 1),
            int(table.number("lines", 1)),
            table.number("leading", 1),
        )
        table.close()
        if style.floor > size:
            raise DefinitionError(table.path("floor"), "greater than the size")
        return style

    def template(self, name: str, /, **sample: object) -> str:
        """Take a text with places to fill in; ``sample`` names the places it may have."""
        return checked_template(self.text(name), self.path(name), **sample)

    def record(self, name: str, kind: type[Record], take: "Take") -> Record:
        """Take a table whose entries are the fields of a data class, all read alike."""
        table = self.table(name)
        fields = getattr(kind, "__dataclass_fields__", {})
        found = kind(**{field: take(table, field) for field in fields})
        table.close()
        return found

    def close(self) -> None:
        """End reading: what has not been taken is a mistake.

        Raises:
            DefinitionError: there is an entry nobody expects.
        """
        if self._entries:
            raise DefinitionError(self.path(next(iter(self._entries))), "unknown entry")

    def _take(self, name: str, *kinds: type) -> Any:
        if name not in self._entries:
            raise DefinitionError(self.path(name), "missing")
        value = self._entries.pop(name)
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise DefinitionError(self.path(name), f"{kinds[0].__name__} expected")
        return value

    def _number(self, name: str, value: object, least: float) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not value >= least:
            raise DefinitionError(self.path(name), f"number from {least:g} expected")
        return float(value)


Take = Callable[[DefinitionTable, str], Any]


def checked_template(text: str, key: str, /, **sample: object) -> str:
    """Return the template if it has no other places than the sample's.

    Raises:
        DefinitionError: it cannot be filled in.
    """
    try:
        text.format(**sample)
    except (KeyError, IndexError, ValueError, AttributeError) as error:
        raise DefinitionError(key, f"cannot be filled in ({error})") from None
    return text
