"""The words of letters to the people of the house, from ``reports/host_mail.toml``."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from string import Formatter

from desk_gui import paths
from desk_gui.domain.languages import Language
from desk_gui.domain.mails import MailKind
from desk_gui.reporting.definition import DefinitionTable
from desk_gui.reporting.errors import DefinitionError

_PLACES = frozenset({"host", "name", "firm", "purpose", "number", "arrived", "waited", "office"})
_NAMES = {MailKind.HOST_SLIP: "came", MailKind.HOST_REMINDER: "waits"}


@dataclass(frozen=True)
class MailWords:
    """A letter's subject and text, with places to fill in."""

    subject: str
    text: str

    def filled(self, values: Mapping[str, str]) -> tuple[str, str]:
        """Return subject and text; a line whose places are all empty is left out."""
        lines = [line for line in self.text.strip().splitlines() if _has_something(line, values)]
        subject = " ".join(self.subject.format_map(values).split())
        return subject, "\n".join(line.format_map(values) for line in lines) + "\n"


@cache
def mail_words() -> Mapping[Language, Mapping[MailKind, MailWords]]:
    """Return the words of all letters; they are read once.

    Raises:
        DefinitionError: the file is wrong.
    """
    table = DefinitionTable.read(paths.report_definition("host_mail"))
    words = {language: _words(table.table(language.value)) for language in Language}
    table.close()
    return words


def _words(table: DefinitionTable) -> Mapping[MailKind, MailWords]:
    found = {
        kind: MailWords(_checked(table, f"{name}_subject"), _checked(table, name))
        for kind, name in _NAMES.items()
    }
    table.close()
    return found


def _checked(table: DefinitionTable, name: str) -> str:
    text = table.text(name)
    if not set(_places(text)) <= _PLACES:
        raise DefinitionError(table.path(name), "unknown places")
    return text


def _places(text: str) -> list[str]:
    return [place for _, place, _, _ in Formatter().parse(text) if place is not None]


def _has_something(line: str, values: Mapping[str, str]) -> bool:
    places = _places(line)
    return not places or any(values.get(place) for place in places)
