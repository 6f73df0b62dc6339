"""All that is known of a person as a page that any browser shows: for the person who asked.

A page and no PDF: it is read aloud, enlarged and copied from as it is, has
any length, and needs nothing but what every computer and telephone has. It
stands for itself: no script, no picture, nothing is fetched. The same for
programs is the JSON beside it.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from html import escape

from desk_gui import paths
from desk_gui.domain.admission import AdmissionKind
from desk_gui.domain.audit import Deed, Purpose
from desk_gui.domain.calls import CallOutcome, Direction
from desk_gui.domain.evacuations import EvacuationKind
from desk_gui.domain.languages import Language
from desk_gui.domain.money import format_tenge
from desk_gui.domain.papers import PaperHead
from desk_gui.domain.people import PersonKind
from desk_gui.domain.person_file import Amount, Entry, Fact, FilePart, PersonFile, plain
from desk_gui.domain.promises import PromiseKind, PromiseState
from desk_gui.domain.subscriptions import FormState, PaymentMethod
from desk_gui.domain.visits import VisitState
from desk_gui.reporting.definition import DefinitionTable
from desk_gui.reporting.documents import CommonWords, load_house
from desk_gui.reporting.errors import DefinitionError
from desk_gui.reporting.history_listings import history_words

_TEXTS = ("title", "made", "intro", "nothing", "yes", "no")
_KINDS: Mapping[str, type[StrEnum]] = {
    "person_kind": PersonKind,
    "visit_state": VisitState,
    "form_state": FormState,
    "payment_method": PaymentMethod,
    "call_direction": Direction,
    "call_outcome": CallOutcome,
    "promise_kind": PromiseKind,
    "promise_state": PromiseState,
    "admission_kind": AdmissionKind,
    "evacuation_kind": EvacuationKind,
}
_NARROW = 5
"""Facts up to which entries stand in one table."""
# Nothing is fetched, whatever somebody wrote into a note.
_GUARD = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = (
    "body{font-family:sans-serif;line-height:1.4;max-width:60em;margin:2em auto;padding:0 1em}"
    "h1{font-size:1.5em}h2{font-size:1.15em;margin-top:2em;border-bottom:1px solid}"
    "table{border-collapse:collapse;width:100%;margin:.6em 0 1em}"
    "th,td{text-align:left;vertical-align:top;padding:.2em .8em .2em 0;overflow-wrap:anywhere}"
    "table.entry th{width:13em;font-weight:normal}tr{break-inside:avoid}"
)


@dataclass(frozen=True, kw_only=True, eq=False)
class FileWords:
    """What one language says in the file."""

    language: Language
    texts: Mapping[str, str]
    parts: Mapping[str, str]
    facts: Mapping[str, str]
    values: Mapping[StrEnum, str]


def build_person_file(head: PaperHead, file: PersonFile) -> bytes:
    """Return the page, in the person's language where that is known."""
    head = replace(head, language=file.language or head.language)
    language = head.language
    words, common = file_words()[language], load_house().words[language]
    places = {
        "name": file.name,
        "code": file.code,
        "office": head.name,
        "made_at": common.moment(file.made_at),
        "made_by": file.made_by,
    }
    said = {name: escape(text.format_map(places)) for name, text in words.texts.items()}
    # A name that ends in initials has the stop of its sentence already.
    said["made"] = said["made"].replace("..", ".")
    parts = (_part(words, common, part, file.parts.get(part, ())) for part in FilePart)
    page = (
        f'<!doctype html>\n<html lang="{language.value}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_GUARD}">\n'
        f"<title>{said['title']}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{said['title']}</h1>\n<p>{said['made']}</p>\n<p>{said['intro']}</p>\n"
        f"{''.join(parts)}</body>\n</html>\n"
    )
    return page.encode()


def build_person_data(file: PersonFile) -> bytes:
    """Return the same as JSON, for programs."""
    return json.dumps(plain(file), ensure_ascii=False, indent=1).encode()


@cache
def file_words() -> Mapping[Language, FileWords]:
    """Return the words of ``reports/person_file.toml``; it is read once.

    Raises:
        DefinitionError: something is not said in some language, or a word belongs to nothing.
    """
    table = DefinitionTable.read(paths.report_definition("person_file"))
    texts = _read(table, "texts", _TEXTS)
    parts = _read(table, "parts", [part.value for part in FilePart])
    facts = _read(table, "facts", None)
    kinds = {
        name: _read(table, name, [member.value for member in kind]) for name, kind in _KINDS.items()
    }
    table.close()
    return {
        language: FileWords(
            language=language,
            texts=texts[language],
            parts=parts[language],
            facts=facts[language],
            values={
                member: kinds[name][language][member.value]
                for name, kind in _KINDS.items()
                for member in kind
            },
        )
        for language in Language
    }


def _read(
    table: DefinitionTable, name: str, wanted: Iterable[str] | None
) -> dict[Language, dict[str, str]]:
    """Take a table of words, each in every language; ``wanted`` are its keys, None any."""
    outer = table.table(name)
    found: dict[Language, dict[str, str]] = {language: {} for language in Language}
    for key in outer.names() if wanted is None else wanted:
        inner = outer.table(key)
        for language in Language:
            found[language][key] = inner.text(language.value)
            if not found[language][key].strip():
                raise DefinitionError(inner.path(language.value), "empty")
        inner.close()
    outer.close()
    return found


def _part(words: FileWords, common: CommonWords, part: FilePart, entries: tuple[Entry, ...]) -> str:
    heading = f"<h2>{escape(words.parts[part.value])}</h2>\n"
    said = [
        {
            words.facts[name]: _value(words, common, fact)
            for name, fact in entry.items()
            if fact not in {"", None}
        }
        for entry in entries
    ]
    if not said:
        return f"{heading}<p>{escape(words.texts['nothing'])}</p>\n"
    if len(entries[0]) <= _NARROW:
        return heading + _listed([words.facts[name] for name in entries[0]], said)
    return heading + "".join(map(_entry, said))


def _listed(names: list[str], entries: Iterable[Mapping[str, str]]) -> str:
    """Return entries as the lines of one table."""
    top = "".join(f"<th>{escape(name)}</th>" for name in names)
    lines = (
        "".join(f"<td>{escape(entry.get(name, ''))}</td>" for name in names) for entry in entries
    )
    rows = "".join(f"<tr>{line}</tr>\n" for line in lines)
    return f"<table>\n<tr>{top}</tr>\n{rows}</table>\n"


def _entry(entry: Mapping[str, str]) -> str:
    """Return one entry as a table of its own: a line for each fact."""
    rows = "".join(
        f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>\n"
        for name, value in entry.items()
    )
    return f'<table class="entry">\n{rows}</table>\n'


def _value(words: FileWords, common: CommonWords, fact: Fact) -> str:
    match fact:
        case bool():
            return words.texts["yes" if fact else "no"]
        case datetime():
            return common.moment(fact)
        case date():
            return fact.strftime(common.date)
        case Amount():
            return format_tenge(fact.tiyn)
        case StrEnum():
            return _word(words, common, fact)
        case _:
            return "" if fact is None else str(fact)


def _word(words: FileWords, common: CommonWords, value: StrEnum) -> str:
    match value:
        case Deed():
            return history_words().deeds[words.language][value]
        case Purpose():
            return history_words().purposes[words.language][value]
        case Language():
            return common.languages[value]
        case _:
            return words.values[value]
