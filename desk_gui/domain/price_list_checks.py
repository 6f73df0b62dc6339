"""Checks of a title's prices once all of them are read: they warn, and never correct."""

from collections.abc import Iterator, Sequence

from desk_gui.domain.catalogue import DoubtKind, Price, Zone
from desk_gui.domain.money import TIYN_A_TENGE, Tiyn, format_amount
from desk_gui.domain.months import MONTHS_A_YEAR
from desk_gui.domain.price_list_doubts import DoubtBook
from desk_gui.domain.price_list_terms import ReadPrice


def term_step(issues_a_year: int) -> int:
    """Return what a term has to be a multiple of: 6 issues a year, 2 months.

    Source: the operator's catalogue. Where the issues do not share the year
    out evenly (10 a year, say) there is no rule, and any term will do.
    """
    even = issues_a_year < MONTHS_A_YEAR and MONTHS_A_YEAR % issues_a_year == 0
    return MONTHS_A_YEAR // issues_a_year if even else 1


def single_prices(prices: Sequence[ReadPrice], doubts: DoubtBook) -> tuple[Price, ...]:
    """Return one price for each term and zone, by term; a second one that differs blocks."""
    kept: dict[tuple[int, Zone], Price] = {}
    for read in prices:
        price = read.price
        first = kept.setdefault((price.term, price.zone), price)
        if first is price:
            continue
        note = doubts.warn if first == price else doubts.block
        note(read.line, DoubtKind.REPEATED_PRICE, term=price.term, zone=price.zone)
    return tuple(sorted(kept.values(), key=lambda price: (price.term, price.zone)))


def check_prices(prices: Sequence[ReadPrice], issues_a_year: int, doubts: DoubtBook) -> None:
    """Take down every price that is odd beside the others of its title."""
    lines = {(read.price.term, read.price.zone): read.line for read in prices}
    by_place = {(read.price.term, read.price.zone): read.price for read in prices}
    step = term_step(issues_a_year)
    for (term, zone), price in by_place.items():
        line = lines[term, zone]
        if term % step and (zone is Zone.CITY or (term, Zone.CITY) not in by_place):
            doubts.warn(line, DoubtKind.TERM_NOT_BY_FREQUENCY, term=term, expected=step)
        if not _adds_up(price):
            doubts.warn(line, DoubtKind.PARTS_DO_NOT_ADD_UP, term=term, zone=zone)
        city = by_place.get((term, Zone.CITY), price)
        if price.total < city.total:
            doubts.warn(line, DoubtKind.DISTRICT_CHEAPER, term=term)
    for price, expected in suspicious(tuple(by_place.values())):
        doubts.warn(
            lines[price.term, price.zone],
            DoubtKind.SUSPICIOUS_PRICE,
            term=price.term,
            zone=price.zone,
            text=format_amount(price.total),
            expected=expected,
        )


def suspicious(prices: Sequence[Price]) -> Iterator[tuple[Price, str]]:
    """Yield the prices that no yearly price explains, with what was expected.

    Real catalogues fit floor(yearly x months / 12), in whole tenge. The
    longest term bounds the yearly price; every other has to fit those bounds.
    """
    for zone in Zone:
        of_zone = [price for price in prices if price.zone is zone]
        if not of_zone:
            continue
        unit = 1 if any(price.total % TIYN_A_TENGE for price in of_zone) else TIYN_A_TENGE
        longest = max(of_zone, key=lambda price: price.term)
        yearly = _yearly(longest, unit)
        for price in of_zone:
            bounds = [floor_share(year, price.term) for year in (yearly[0], yearly[-1])]
            if not bounds[0] <= price.total // unit <= bounds[1]:
                yield price, "–".join(_words(bound * unit) for bound in dict.fromkeys(bounds))


def floor_share(yearly: int, term: int) -> int:
    """Return floor(yearly x months / 12): only ever to compare with a price that was read."""
    return yearly * term // MONTHS_A_YEAR


def _yearly(price: Price, unit: int) -> range:
    """Return the yearly prices, in units, whose share for the term is this price."""
    total = price.total // unit
    lowest, over = (-(-bound * MONTHS_A_YEAR // price.term) for bound in (total, total + 1))
    return range(lowest, over)


def _adds_up(price: Price) -> bool:
    parts = (price.catalogue_part, price.delivery_part)
    return None in parts or sum(part for part in parts if part) == price.total


def _words(amount: int) -> str:
    return format_amount(Tiyn(amount))
