"""What is doubtful in a price list, in words: what is there, and what to do about it."""

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk_gui.domain.catalogue import Doubt, DoubtKind, PublicationKind, Zone
from desk_gui.views.catalogue.sentences import column_word
from desk_gui.views.labels import label, term_text


class Words(NamedTuple):
    """What was found, and what it means or what to do about it."""

    found: str
    advice: str


Template: TypeAlias = tuple[Any, Any]
"""What was found and the advice, in English, as Qt marks them for translation."""

_CORRECT: Any = QT_TRANSLATE_NOOP("Doubts", "Correct the cell in the file and import it again.")
_CORRECT_COLUMN: Any = QT_TRANSLATE_NOOP(
    "Doubts", "Column «{column}»: correct it and import again."
)
_WORDS: dict[DoubtKind, Template] = {
    DoubtKind.NO_INDEX: (QT_TRANSLATE_NOOP("Doubts", "The index is missing"), _CORRECT),
    DoubtKind.BAD_INDEX: (
        QT_TRANSLATE_NOOP("Doubts", "«{text}» is no index"),
        QT_TRANSLATE_NOOP("Doubts", "An index has up to 10 letters, digits and hyphens."),
    ),
    DoubtKind.NO_TITLE: (QT_TRANSLATE_NOOP("Doubts", "The title is missing"), _CORRECT),
    DoubtKind.BAD_ISSUES: (
        QT_TRANSLATE_NOOP("Doubts", "«{text}» does not say how many issues a year"),
        QT_TRANSLATE_NOOP("Doubts", "It takes a number from 1 to 366."),
    ),
    DoubtKind.BAD_TERM: (
        QT_TRANSLATE_NOOP("Doubts", "«{text}» is no term"),
        QT_TRANSLATE_NOOP("Doubts", "It takes a number of months from 1 to 12."),
    ),
    DoubtKind.TERM_NOT_BY_FREQUENCY: (
        QT_TRANSLATE_NOOP("Doubts", "{term}: the issues do not fit this term"),
        QT_TRANSLATE_NOOP("Doubts", "Usual for this title are multiples of {expected}."),
    ),
    DoubtKind.BAD_PRICE: (QT_TRANSLATE_NOOP("Doubts", "«{text}» is no price"), _CORRECT_COLUMN),
    DoubtKind.NO_PRICE: (
        QT_TRANSLATE_NOOP("Doubts", "{term}: no price for the zone «{zone}»"),
        QT_TRANSLATE_NOOP("Doubts", "It cannot be sold there for this term."),
    ),
    DoubtKind.UNEVEN_STACK: (
        QT_TRANSLATE_NOOP("Doubts", "Stacked in one cell: terms {terms}, prices {prices}"),
        _CORRECT_COLUMN,
    ),
    DoubtKind.REPEATED_TITLE: (
        QT_TRANSLATE_NOOP("Doubts", "The index {index} stands here once more"),
        QT_TRANSLATE_NOOP("Doubts", "First in line {expected}. Leave one of them."),
    ),
    DoubtKind.REPEATED_PRICE: (
        QT_TRANSLATE_NOOP("Doubts", "{term}, {zone}: the same price twice"),
        QT_TRANSLATE_NOOP("Doubts", "It is imported once."),
    ),
    DoubtKind.SUSPICIOUS_PRICE: (
        QT_TRANSLATE_NOOP("Doubts", "{term}, {zone}: {text} ₸ does not fit the other terms"),
        QT_TRANSLATE_NOOP("Doubts", "Expected {expected} ₸. Imported as it stands; compare it."),
    ),
    DoubtKind.DISTRICT_CHEAPER: (
        QT_TRANSLATE_NOOP("Doubts", "{term}: the district pays less than the city"),
        QT_TRANSLATE_NOOP("Doubts", "Imported as it stands; are the columns the right way round?"),
    ),
    DoubtKind.KIND_ASSUMED: (
        QT_TRANSLATE_NOOP("Doubts", "Taken for a {text}"),
        QT_TRANSLATE_NOOP("Doubts", "Issues a year: {expected}. The list does not say the kind."),
    ),
    DoubtKind.ORPHAN_ROW: (
        QT_TRANSLATE_NOOP("Doubts", "Left out: {text}"),
        QT_TRANSLATE_NOOP("Doubts", "A row without index, term and price is not imported."),
    ),
    DoubtKind.PARTS_DO_NOT_ADD_UP: (
        QT_TRANSLATE_NOOP("Doubts", "{term}, {zone}: the parts do not make up the price"),
        QT_TRANSLATE_NOOP("Doubts", "The price itself is what is charged."),
    ),
    DoubtKind.TEXT_TOO_LONG: (
        QT_TRANSLATE_NOOP("Doubts", "Too long: {text}"),
        QT_TRANSLATE_NOOP("Doubts", "Column «{column}»: at most {limit} characters."),
    ),
    DoubtKind.UNREADABLE_TEXT: (
        QT_TRANSLATE_NOOP("Doubts", "There are characters that cannot be read"),
        _CORRECT_COLUMN,
    ),
    DoubtKind.BAD_CUT_OFF: (
        QT_TRANSLATE_NOOP("Doubts", "«{text}» is no cut-off day"),
        QT_TRANSLATE_NOOP("Doubts", "It takes a day from 1 to {limit}."),
    ),
    DoubtKind.UNKNOWN_WORD: (
        QT_TRANSLATE_NOOP("Doubts", "«{text}» means nothing here"),
        _CORRECT_COLUMN,
    ),
    DoubtKind.HEADING_ASSUMED: (
        QT_TRANSLATE_NOOP("Doubts", "Taken for a heading: {text}"),
        QT_TRANSLATE_NOOP("Doubts", "The kind of the titles below follows from it."),
    ),
    DoubtKind.ENCODING_ASSUMED: (
        QT_TRANSLATE_NOOP("Doubts", "The letters were read as Windows Cyrillic"),
        QT_TRANSLATE_NOOP("Doubts", "Look at the titles: are the Kazakh letters right?"),
    ),
    DoubtKind.UNREAD_SHEET: (
        QT_TRANSLATE_NOOP("Doubts", "The sheet «{text}» was not read"),
        QT_TRANSLATE_NOOP("Doubts", "One sheet is read; import others from files of their own."),
    ),
}
_EMPTY: dict[DoubtKind, Any] = {
    DoubtKind.BAD_ISSUES: QT_TRANSLATE_NOOP("Doubts", "The number of issues a year is missing"),
    DoubtKind.BAD_TERM: QT_TRANSLATE_NOOP("Doubts", "The term is missing"),
}
_NO_PRICES: Template = (QT_TRANSLATE_NOOP("Doubts", "{index}: the title has no price"), _CORRECT)
_BLOCKING: dict[DoubtKind, Template] = {
    DoubtKind.REPEATED_PRICE: (
        QT_TRANSLATE_NOOP("Doubts", "{term}, {zone}: two different prices"),
        QT_TRANSLATE_NOOP("Doubts", "Leave the right one in the file and import it again."),
    ),
    DoubtKind.ORPHAN_ROW: (QT_TRANSLATE_NOOP("Doubts", "Belongs to no title: {text}"), _CORRECT),
}


def doubt_words(doubt: Doubt) -> Words:
    """Return the two sentences of a doubt, in the language of the window."""
    details = _details(doubt)
    found, advice = (QCoreApplication.translate("Doubts", each) for each in _templates(doubt))
    return Words(found.format_map(details), advice.format_map(details))


def _templates(doubt: Doubt) -> Template:
    usual = _WORDS[doubt.kind]
    if doubt.blocking and doubt.kind in _BLOCKING:
        return _BLOCKING[doubt.kind]
    if doubt.kind is DoubtKind.NO_PRICE and "index" in doubt.details:
        return _NO_PRICES
    if doubt.kind in _EMPTY and not doubt.details["text"]:
        return (_EMPTY[doubt.kind], usual[1])
    return usual


def _details(doubt: Doubt) -> Mapping[str, str]:
    """Return the details with months, zones, kinds and columns as the language has them."""
    details = dict(doubt.details)
    if "term" in details:
        details["term"] = term_text(int(details["term"]))
    if "zone" in details:
        details["zone"] = label(Zone(details["zone"]))
    if "column" in details:
        details["column"] = column_word(details["column"])
    if doubt.kind is DoubtKind.KIND_ASSUMED:
        details["text"] = label(PublicationKind(details["text"]))
    if doubt.kind is DoubtKind.TERM_NOT_BY_FREQUENCY:
        details["expected"] = term_text(int(details["expected"]))
    return details
