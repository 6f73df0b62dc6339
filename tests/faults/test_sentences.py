"""Every reason to refuse has its sentence, whatever stands in its values."""

import pkgutil
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from importlib import import_module
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from desk_gui import domain
from desk_gui.domain.dialling import PLACE
from desk_gui.domain.inspection import Finding, FindingKind
from desk_gui.domain.money import Tiyn
from desk_gui.domain.months import Month
from desk_gui.domain.price_list_header import Column
from desk_gui.domain.refusals import Refusal
from desk_gui.views.sentences import sentence

SAMPLES: dict[object, Any] = {
    str: "<b>{0}%n",
    int: 12,
    int | None: 12,
    bool: True,
    date: date(2026, 11, 18),
    datetime: datetime(2026, 11, 18, 12, 0, tzinfo=UTC),
    datetime | None: datetime(2026, 11, 18, 12, 0, tzinfo=UTC),
    Month: Month(2027, 1),
    Tiyn: Tiyn(12_345),
    Finding: Finding(kind=FindingKind.OLDER, key="12"),
}
COLUMNS: dict[str, Any] = {"missing": (Column.INDEX, Column.TITLE), "column": Column.CITY}


for module in pkgutil.iter_modules(domain.__path__):
    import_module(f"{domain.__name__}.{module.name}")


def kinds(of: type[Refusal] = Refusal) -> Iterator[type[Refusal]]:
    """Yield the refusals that are raised: those that are no base of others."""
    for kind in of.__subclasses__():
        if kind.__subclasses__():
            yield from kinds(kind)
        else:
            yield kind


def sample(kind: object, name: str) -> Any:
    if name in COLUMNS and kind is not Tiyn:
        return COLUMNS[name]
    if get_origin(kind) is tuple:
        return (sample(get_args(kind)[0], name),)
    if isinstance(kind, type) and is_dataclass(kind) and kind not in SAMPLES:
        return made(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    # A key is a number under another name.
    return SAMPLES[getattr(kind, "__supertype__", kind)]


def made(kind: type) -> Any:
    hints = get_type_hints(kind)
    return kind(**{each.name: sample(hints[each.name], each.name) for each in fields(kind)})


@pytest.mark.parametrize("kind", list(kinds()), ids=lambda kind: kind.__name__)
def test_every_refusal_has_a_sentence(kind: type[Refusal]) -> None:
    # What a dial command has for the number is told letter by letter.
    said = sentence(made(kind)).replace("<b>{0}%n", "").replace(PLACE, "")
    assert said.endswith((".", "?", ")"))
    assert not {"{", "}", "%"} & set(said)
    assert kind.__name__ not in said
