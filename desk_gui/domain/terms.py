"""For which months a title can be ordered, from the day, its cut-off day and its catalogue."""

from datetime import date

from desk_gui.domain.catalogue import Catalogue, Publication, Zone
from desk_gui.domain.months import MONTHS_A_YEAR, Month

DEFAULT_CUT_OFF = 10
"""*(assumed)* an office setting, and a title may have its own."""


def earliest_month(today: date, cut_off_day: int) -> Month:
    """Return the first month that can still be ordered today.

    *(assumed)* the next one up to and on the cut-off day, then the one after.
    """
    return Month.of(today).plus(1 if today.day <= cut_off_day else 2)


def allowed_terms(
    publication: Publication, catalogue: Catalogue, first: Month, zone: Zone | None = None
) -> tuple[int, ...]:
    """Return the terms, in months, that can be ordered from a month on.

    Those that have a price (in the zone, if one is given: a term's price is
    never computed from another's) and lie whole inside the catalogue's
    validity. Which they are by frequency was settled when the list came in.
    """
    if first < catalogue.first:
        return ()
    longest = first.until(catalogue.last) + 1
    terms = {price.term for price in publication.prices if zone in (None, price.zone)}
    return tuple(sorted(term for term in terms if term <= longest))


def allowed_first_months(
    publication: Publication, catalogue: Catalogue, today: date, default_cut_off: int
) -> tuple[Month, ...]:
    """Return the months a subscription can begin with: late enough, and with a term that fits."""
    cut_off = publication.cut_off_day or default_cut_off
    first = max(earliest_month(today, cut_off), catalogue.first)
    months = (first.plus(ahead) for ahead in range(first.until(catalogue.last) + 1))
    return tuple(month for month in months if allowed_terms(publication, catalogue, month))


def default_period(today: date, cut_off_day: int = DEFAULT_CUT_OFF) -> tuple[Month, Month]:
    """Return the months a list is taken to hold for when nothing is said.

    *(assumed)* a year from the first month that can still be ordered, so that
    every term in it can be sold on the day it comes in.
    """
    first = earliest_month(today, cut_off_day)
    return first, first.plus(MONTHS_A_YEAR - 1)
