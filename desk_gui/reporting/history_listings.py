"""The listings of the history: who looked at a person's record, and the history as filtered."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from desk_gui import paths
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.history import HistoryLine
from desk_gui.domain.languages import Language
from desk_gui.domain.papers import HistoryPaper, LooksPaper, PaperHead
from desk_gui.reporting.definition import DefinitionTable
from desk_gui.reporting.documents import CommonWords, load_house, read_values
from desk_gui.reporting.listing import ListingDefinition, build_listing, load_listing
from desk_gui.reporting.office_letters import NOTHING, head_values

_PLACES = {"person_looks": ("person", "code", "period"), "history": ("filter",)}


@dataclass(frozen=True, kw_only=True)
class HistoryWords:
    """What each language calls deeds, kinds of records and purposes."""

    deeds: Mapping[Language, Mapping[Deed, str]]
    subjects: Mapping[Language, Mapping[Subject, str]]
    purposes: Mapping[Language, Mapping[Purpose, str]]


def build_person_looks(head: PaperHead, paper: LooksPaper) -> bytes:
    """Return who looked at a person's record. Raises as ``build_listing``."""
    words = load_house().words[head.language]
    values = {
        "person": paper.person,
        "code": paper.code,
        "period": f"{_day(words, paper.since)} – {_day(words, paper.until)}",
        "worker": paper.worker,
    }
    rows = (_look(head.language, words, line) for line in paper.lines)
    return build_listing(
        listing("person_looks"), head.language, head_values(head) | values, rows, paper.anchor
    )


def build_history(head: PaperHead, paper: HistoryPaper, field_word: Callable[[str], str]) -> bytes:
    """Return the history; ``field_word`` says what a field is called. Raises as above."""
    words = load_house().words[head.language]
    values = {"filter": paper.filter or NOTHING, "manager": paper.manager}
    rows = (_entry(head.language, words, line, field_word) for line in paper.lines)
    return build_listing(
        listing("history"), head.language, head_values(head) | values, rows, paper.anchor
    )


@cache
def listing(name: str) -> ListingDefinition:
    """Return a listing of ``reports/`` by its name; it is read once.

    Raises:
        DefinitionError: the file is wrong.
    """
    return load_listing(paths.report_definition(name), _PLACES[name])


@cache
def history_words() -> HistoryWords:
    """Return the words of deeds, records and purposes, from ``reports/history_words.toml``.

    Raises:
        DefinitionError: one has no word in some language, or a word belongs to none.
    """
    faces = load_house().faces
    table = DefinitionTable.read(paths.report_definition("history_words"))
    words = HistoryWords(
        deeds=read_values(table, "deeds", Deed, faces),
        subjects=read_values(table, "subjects", Subject, faces),
        purposes=read_values(table, "purposes", Purpose, faces),
    )
    table.close()
    return words


def _look(language: Language, words: CommonWords, line: HistoryLine) -> tuple[str, ...]:
    return (
        words.moment(line.at),
        line.by or NOTHING,
        history_words().deeds[language][line.deed],
        line.workstation or NOTHING,
        _purpose(language, line),
    )


def _entry(
    language: Language,
    words: CommonWords,
    line: HistoryLine,
    field_word: Callable[[str], str],
) -> tuple[str, ...]:
    return (
        str(line.id),
        words.moment(line.at),
        line.by or NOTHING,
        line.workstation or NOTHING,
        history_words().deeds[language][line.deed],
        " · ".join(_record(language, line)) or NOTHING,
        _purpose(language, line),
        ", ".join(map(field_word, line.fields)) or NOTHING,
    )


def _purpose(language: Language, line: HistoryLine) -> str:
    return NOTHING if line.purpose is None else history_words().purposes[language][line.purpose]


def _record(language: Language, line: HistoryLine) -> Iterator[str]:
    """Yield which record it was, and whose."""
    if line.subject is not None:
        key = f"№ {line.subject_id}" if line.subject_id else ""
        yield f"{history_words().subjects[language][line.subject]} {line.record or key}".rstrip()
    if line.person and line.person != line.record:
        yield line.person


def _day(words: CommonWords, day: date | None) -> str:
    return "…" if day is None else day.strftime(words.date)
