"""What was read from a price list, as rows: its titles with their prices."""

from collections.abc import Iterable

from desk_gui.domain.catalogue import ParsedPublication, Zone
from desk_gui.domain.money import format_tenge
from desk_gui.views.labels import label, term_text
from desk_gui.widgets.rows import Row


def title_rows(titles: Iterable[ParsedPublication]) -> list[Row]:
    """Return a row for each title as it was read, with all its prices."""
    return [_title_row(title) for title in titles]


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
