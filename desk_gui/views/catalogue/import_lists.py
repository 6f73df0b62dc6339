"""What was read from a price list, as rows: its titles, and its doubts by line."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desk_gui.domain.catalogue import Doubt, ParsedPublication, Zone
from desk_gui.domain.money import format_tenge
from desk_gui.views.catalogue.doubts import doubt_words
from desk_gui.views.labels import label, term_text
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.rows import Row
from desk_gui.widgets.tokens import State

MOST_ROWS = 1_000
"""Rows shown of each kind; a list with more doubts than that is not mended by reading on."""


def doubt_rows(doubts: Iterable[Doubt]) -> list[Row]:
    """Return a row for each doubt: whether it blocks, its line, what to do."""
    return [_doubt_row(doubt) for doubt in doubts]


def title_rows(titles: Iterable[ParsedPublication]) -> list[Row]:
    """Return a row for each title as it was read, with all its prices."""
    return [_title_row(title) for title in titles]


def _doubt_row(doubt: Doubt) -> Row:
    found, advice = doubt_words(doubt)
    where = QCoreApplication.translate("ImportPanel", "line {line}").format(line=doubt.line)
    return Row(
        chip=_to_correct() if doubt.blocking else _to_check(),
        name=found,
        under=f"{where} · {advice}" if doubt.line else advice,
        record=doubt,
    )


def _title_row(title: ParsedPublication) -> Row:
    terms = sorted({price.term for price in title.prices})
    totals = {(price.term, price.zone): format_tenge(price.total) for price in title.prices}
    prices = [
        f"{term_text(term)}: " + " / ".join(totals.get((term, zone), "—") for zone in Zone)
        for term in terms
    ]
    return Row(
        code=title.index,
        name=f"{title.title} ({label(title.kind)}, {title.issues_a_year})",
        under=" · ".join(prices),
        record=title,
    )


def _to_correct() -> ChipText:
    word = QCoreApplication.translate("ImportPanel", "correct")
    return ChipText(text=word, state=State.DANGER, icon="ban", bold=True)


def _to_check() -> ChipText:
    word = QCoreApplication.translate("ImportPanel", "check")
    return ChipText(text=word, state=State.WARN, icon="alert-triangle")
