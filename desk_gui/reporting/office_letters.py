"""The letters of the office: the recovery code, and how to restore a backup."""

from functools import cache

from desk_gui import paths
from desk_gui.domain.papers import PaperHead, RecoverySheet, RestoreFacts
from desk_gui.reporting.documents import load_house
from desk_gui.reporting.letter import LetterDefinition, build_letter, load_letter

_PLACES = {
    "recovery_code": ("name", "login", "code", "made_at"),
    "restore_instructions": (
        "folder",
        "second_place",
        "sealed",
        "newest_at",
        "newest_file",
        "newest_code",
        "call",
    ),
}
_YES = "+"
NOTHING = "—"
"""Stands where a value is empty."""


def build_recovery_code(head: PaperHead, sheet: RecoverySheet) -> bytes:
    """Return the sheet with a recovery code. Raises as ``build_letter``."""
    words = load_house().words[head.language]
    values = {
        "name": sheet.name,
        "login": sheet.login,
        "code": sheet.code,
        "made_at": words.moment(sheet.made_at),
    }
    return build_letter(letter("recovery_code"), head.language, head_values(head) | values)


def build_restore_instructions(head: PaperHead, facts: RestoreFacts) -> bytes:
    """Return how to restore a backup, on one page. Raises as ``build_letter``."""
    words = load_house().words[head.language]
    values = {
        "folder": facts.folder,
        "second_place": facts.second_place,
        "sealed": _YES if facts.sealed else "",
        "newest_at": words.moment(facts.newest_at) if facts.newest_at else "",
        "newest_file": facts.newest_file or NOTHING,
        "newest_code": facts.newest_code or NOTHING,
        "call": facts.call or NOTHING,
    }
    return build_letter(letter("restore_instructions"), head.language, head_values(head) | values)


@cache
def letter(name: str) -> LetterDefinition:
    """Return a letter of ``reports/`` by its name; it is read once.

    Raises:
        DefinitionError: the file is wrong.
    """
    return load_letter(paths.report_definition(name), _PLACES[name])


def head_values(head: PaperHead) -> dict[str, str]:
    """Return what the head and the foot of every document say."""
    return {
        "operator": head.operator,
        "office": head.name,
        "index": head.office.index,
        "printed_at": load_house().words[head.language].moment(head.printed_at),
    }
