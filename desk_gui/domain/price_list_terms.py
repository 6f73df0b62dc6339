"""Reading terms and their prices from one row, where several may be stacked in one cell."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desk_gui.domain.catalogue import DoubtKind, Price, Zone
from desk_gui.domain.money import Tiyn
from desk_gui.domain.price_list_cells import pieces, read_price, read_term
from desk_gui.domain.price_list_doubts import DoubtBook
from desk_gui.domain.price_list_header import (
    CATALOGUE_PARTS,
    DELIVERY_PARTS,
    PRICE_COLUMNS,
    PRICES,
    Column,
)
from desk_gui.domain.sheets import Cell, cell_text


@dataclass(frozen=True)
class ReadPrice:
    """A price with the line it was read from."""

    line: int
    price: Price


def read_prices(
    line: int, cells: Mapping[Column, Cell], zones: frozenset[Zone], doubts: DoubtBook
) -> list[ReadPrice]:
    """Return the prices of a row; ``zones`` are those the list has a column for."""
    terms = pieces(cells.get(Column.TERM))
    stacks = {column: pieces(cells[column]) for column in PRICE_COLUMNS if column in cells}
    if not terms and stacks:
        doubts.block(line, DoubtKind.BAD_TERM, text="")
        return []
    uneven = [column for column, stack in stacks.items() if len(stack) != len(terms)]
    for column in uneven:
        details = {"terms": len(terms), "prices": len(stacks[column])}
        doubts.block(line, DoubtKind.UNEVEN_STACK, column=column, **details)
    if uneven:
        return []
    layers = [{column: stack[at] for column, stack in stacks.items()} for at in range(len(terms))]
    return [
        ReadPrice(line, price)
        for term, layer in zip(terms, layers, strict=True)
        for price in _prices_of(line, term, layer, zones, doubts)
    ]


def _prices_of(
    line: int,
    term_cell: Cell,
    layer: Mapping[Column, Cell],
    zones: frozenset[Zone],
    doubts: DoubtBook,
) -> Iterator[Price]:
    """Read the prices of one term, city before district."""
    try:
        term = read_term(term_cell)
    except ValueError:
        doubts.block(line, DoubtKind.BAD_TERM, text=cell_text(term_cell))
        return
    amounts = _amounts(line, layer, doubts)
    if len(amounts) < len(layer):
        return
    prices = [price for zone in Zone if (price := _price(term, zone, amounts))]
    yield from prices
    note = doubts.warn if prices else doubts.block
    for zone in sorted(zones - {price.zone for price in prices}):
        note(line, DoubtKind.NO_PRICE, term=term, zone=zone)


def _amounts(
    line: int, layer: Mapping[Column, Cell], doubts: DoubtBook
) -> dict[Column, Tiyn | None]:
    """Read the sums of one term; what is no sum is left out and taken down."""
    amounts = {}
    for column, cell in layer.items():
        try:
            amounts[column] = read_price(cell)
        except ValueError:
            doubts.block(line, DoubtKind.BAD_PRICE, column=column, text=cell_text(cell))
    return amounts


def _price(term: int, zone: Zone, amounts: Mapping[Column, Tiyn | None]) -> Price | None:
    total = amounts.get(PRICES[zone])
    if total is None:
        return None
    return Price(
        term=term,
        zone=zone,
        total=total,
        catalogue_part=amounts.get(CATALOGUE_PARTS[zone]),
        delivery_part=amounts.get(DELIVERY_PARTS[zone]),
    )
