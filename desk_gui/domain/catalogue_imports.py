"""What is said of a price list when it is imported: its name, months and first day."""

from dataclasses import dataclass, replace
from datetime import date

from desk_gui.domain.months import Month
from desk_gui.domain.price_list_refusals import EffectiveTooLate, PeriodReversed, PeriodTooLong
from desk_gui.domain.refusals import Gathered, Missing
from desk_gui.domain.texts import clean_text

LONGEST_NAME = 200
LONGEST_PERIOD = 36
"""Months. Catalogues hold for a half-year or a year; more than three is a wrong year."""


@dataclass(frozen=True, kw_only=True)
class CatalogueDetails:
    """The catalogue to be made of a price list.

    ``uid`` is made by the client: importing the same one twice makes one.
    """

    uid: str
    name: str
    first: Month
    last: Month
    effective_from: date
    supplement: bool = False


def check_details(details: CatalogueDetails) -> CatalogueDetails:
    """Return the details as they are kept.

    Raises:
        RefusedError: ``Missing``, ``TooLong``, ``UnreadableText``,
            ``PeriodReversed``, ``PeriodTooLong`` and ``EffectiveTooLate``.
    """
    refusals = Gathered()
    name = refusals.take(lambda: clean_text(details.name, "name", LONGEST_NAME), details.name)
    if not name:
        refusals.add(Missing(field="name"))
    if details.last < details.first:
        refusals.add(PeriodReversed(field="last"))
    elif details.first.until(details.last) >= LONGEST_PERIOD:
        refusals.add(PeriodTooLong(field="last", limit=LONGEST_PERIOD))
    elif Month.of(details.effective_from) > details.last:
        refusals.add(EffectiveTooLate(field="effective_from"))
    refusals.raise_any()
    return replace(details, name=name)
