"""Words for people that are the same in every language of the window, and lines of lists."""

from desk_gui.domain.languages import Language
from desk_gui.domain.people import PersonHit
from desk_gui.widgets.rows import Row

LANGUAGE_NAMES = {
    Language.KK: "қазақша",
    Language.RU: "русский",
    Language.HU: "magyar",
    Language.ET: "eesti",
    Language.EN: "English",
}
"""Each language by its own name."""


def row_of(hit: PersonHit, button: str) -> Row:
    """Return a hit as a row: name over firm and place, phone over code."""
    return Row(
        name=hit.name,
        under=" · ".join(filter(None, (hit.firm, hit.place))),
        aside=hit.phone,
        aside_under=hit.code,
        button=button,
        record=hit,
    )


def line_of(hit: PersonHit) -> str:
    """Return a hit in one line: name, phone, place."""
    return " · ".join(filter(None, (hit.name, hit.phone, hit.place)))
