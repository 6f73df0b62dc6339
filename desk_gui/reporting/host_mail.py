"""The words of letters to the people of the house, from ``reports/host_mail.toml``."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from string import Formatter

from desk_gui import paths
from desk_gui.domain.languages import Language
from desk_gui.domain.mails import Attachment, Letter, Mail, MailKind
from desk_gui.reporting.definition import DefinitionTable
from desk_gui.reporting.documents import load_house
from desk_gui.reporting.errors import DefinitionError

_PLACES = frozenset(
    {"host", "name", "firm", "purpose", "number", "arrived", "waited", "office"}
    | {"phone", "back", "due", "again", "text"}
)
_NAMES = {
    MailKind.HOST_SLIP: "came",
    MailKind.HOST_REMINDER: "waits",
    MailKind.MESSAGE_SLIP: "message",
}
_CAN_BE_URGENT = frozenset({MailKind.MESSAGE_SLIP})


@dataclass(frozen=True)
class MailWords:
    """A letter's subject and text, with places to fill in; ``urgent`` is its subject if it is."""

    subject: str
    text: str
    urgent: str = ""

    def filled(self, values: Mapping[str, str], *, urgent: bool) -> tuple[str, str]:
        """Return subject and text; a line whose places are all empty is left out."""
        lines = [line for line in self.text.strip().splitlines() if _has_something(line, values)]
        subject = (self.urgent if urgent else self.subject).format_map(values)
        return " ".join(subject.split()), "\n".join(
            line.format_map(values) for line in lines
        ) + "\n"


def host_letter(
    mail: Mail,
    language: Language,
    values: Mapping[str, str | datetime | None],
    *attachments: Attachment,
    urgent: bool = False,
) -> Letter:
    """Return what a mail says in a language; a moment among the values is written as there."""
    moment = load_house().words[language].moment
    said = {
        name: moment(value) if isinstance(value, datetime) else value or ""
        for name, value in values.items()
    }
    subject, text = mail_words()[language][mail.kind].filled(said, urgent=urgent)
    return Letter(to=mail.address, subject=subject, text=text, attachments=attachments)


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
        kind: MailWords(
            _checked(table, f"{name}_subject"),
            _checked(table, name),
            _checked(table, f"{name}_urgent") if kind in _CAN_BE_URGENT else "",
        )
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
