"""The picture of a form in the making: the sheet as it will print, its last changes tinted."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from desk_gui.domain.subscriptions import SubscriptionForm
from desk_gui.paths import report_definition

_PLACES: Mapping[str, tuple[str, ...]] = {
    "publication": ("publication", "publication_index"),
    "months": ("grid",),
    "sets": ("sets",),
    "address": ("address",),
    "subscriber": ("addressee",),
    "total": ("sum", "prices"),
}
"""What of a form stands in which boxes of its definition."""


class Place(NamedTuple):
    """A rectangle on the sheet, as parts of its width and height."""

    x: float
    y: float
    w: float
    h: float


def changed_places(before: SubscriptionForm | None, now: SubscriptionForm) -> Sequence[Place]:
    """Return where the sheet differs from what it was."""
    if before is None:
        return ()
    old, new = _facts(before), _facts(now)
    changed = [fact for fact in _PLACES if old[fact] != new[fact]]
    return [place for fact in changed for name in _PLACES[fact] for place in _boxes()[name]]


def sheet_ratio() -> float:
    """Return the height of the sheet, × its width."""
    sheet = _definition()["sheet"]
    return float(sheet["height"]) / float(sheet["width"])


def sheet_width() -> float:
    """Return the width of the sheet in millimetres."""
    return float(_definition()["sheet"]["width"])


def _facts(form: SubscriptionForm) -> dict[str, object]:
    return {
        "publication": (form.publication_index, form.title),
        "months": (form.first, form.months, form.sets),
        "sets": form.sets,
        "address": (form.postal_index, form.address),
        "subscriber": (form.subscriber, form.bin),
        "total": form.total,
    }


@cache
def _definition() -> dict[str, dict[str, Any]]:
    with report_definition("ps1").open("rb") as file:
        return tomllib.load(file)


@cache
def _boxes() -> dict[str, list[Place]]:
    """Return the boxes of both halves by name."""
    definition = _definition()
    sheet = definition["sheet"]
    width, height = float(sheet["width"]), float(sheet["height"])
    boxes: dict[str, list[Place]] = {}
    for half, top in (("abonement", 0.0), ("card", float(sheet["cut"]))):
        for name, numbers in definition[half].items():
            x, y, w, h = numbers
            place = Place(x / width, (y + top) / height, w / width, h / height)
            boxes.setdefault(name, []).append(place)
    return boxes
