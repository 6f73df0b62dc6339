"""The report for a person who asks who looked at their data: from lines to paper."""

from collections.abc import Sequence
from datetime import datetime

from desk_gui.domain.history import HistoryLine
from desk_gui.domain.office import Office
from desk_gui.domain.people import PersonHit
from desk_gui.paths import report_definition
from desk_gui.views.history.words import moment
from desk_gui.views.labels import label, language, short_date

_PLACES = ("person", "code", "period")


def build_looks(
    office: Office, hit: PersonHit, lines: Sequence[HistoryLine], now: datetime
) -> bytes:
    """Return the PDF, in the language of the window.

    Raises:
        LayoutError: a text does not fit its place.
    """
    from desk_gui.reporting.listing import build_listing, load_listing  # noqa: PLC0415

    head = {
        "operator": office.operator,
        "office": office.name,
        "index": office.index,
        "printed_at": moment(now),
        "person": hit.name,
        "code": hit.code,
        "period": period(lines, now),
    }
    listing = load_listing(report_definition("person_looks"), _PLACES)
    return build_listing(listing, language(), head, map(_cells, lines))


def period(lines: Sequence[HistoryLine], now: datetime) -> str:
    """Return from the first look to now."""
    first = lines[-1].at if lines else now
    return f"{short_date(first.date())} – {short_date(now.date())}"


def _cells(line: HistoryLine) -> tuple[str, ...]:
    purpose = label(line.purpose) if line.purpose else ""
    return (moment(line.at), line.by, label(line.deed), line.workstation, purpose)
