"""Two people, one record: what stands there now and what was typed here, field by field."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desk_gui.domain.audit import Subject
from desk_gui.widgets.form_content import texts_of


@dataclass(frozen=True)
class TextPair:
    """A field in words: what it is called, what is on record, what was typed."""

    field: str
    theirs: str
    mine: str


@dataclass(frozen=True, kw_only=True)
class BothTexts:
    """A record that another has changed while it was being written here.

    What was typed stands in the form, over the record as it is now: nothing
    is saved until the user says so. ``subject`` and ``key`` name the record
    for who and when.
    """

    subject: Subject
    key: int
    pairs: tuple[TextPair, ...]
    """Only the fields that differ."""
    take_theirs: Callable[[], object]
    """Shows what is on record in the form; what was typed goes to the shelf."""


def pairs_of(
    named: Mapping[str, QWidget],
    show_theirs: Callable[[], object],
    show_mine: Callable[[], object],
) -> tuple[TextPair, ...]:
    """Return where two versions of a record differ, as the form itself shows them."""
    show_theirs()
    theirs = texts_of(named)
    show_mine()
    mine = texts_of(named)
    return tuple(
        TextPair(field.accessibleName(), theirs[name], mine[name])
        for name, field in named.items()
        if theirs[name] != mine[name]
    )
