"""The parts that A4 papers in two languages are made of: title, facts, figures, charts, names."""

from collections.abc import Sequence
from typing import NamedTuple

from desk_gui.reporting.charts import Bar, draw_bars
from desk_gui.reporting.definition import Pair
from desk_gui.reporting.fitting import Fitted, TextStyle
from desk_gui.reporting.marks import Box, FaceName
from desk_gui.reporting.paired import Paired
from desk_gui.reporting.paired_definition import PairedDefinition
from desk_gui.reporting.paired_pages import Draw, Part
from desk_gui.reporting.paired_sheet import Field, PairedSheet, columns_of
from desk_gui.reporting.sheet import FINE, HAIR, HEAVY, Align

_TITLE = 12.6
_TITLE_PART = 0.66
_NUMBER = 6.6
"""The height of the number that stands right of the title, mm."""
_BELOW_TITLE = 1.4
_FACT = 8.4
_FACT_VALUE = 5.3
"""The height of a value below its caption, mm."""
_FACT_GAP = 4.0
_BELOW_FACTS = 0.8
_FIGURE = 13.5
_FIGURE_GAP = 3.0
_SECTION = 5.4
_SECTION_GAP = 4.6
_CHART = 34.0
_NOTE_GAP = 2.2
_SIGNATURE = 15.5
"""From one line to sign on to the next, mm."""
_SIGN_LINE = 9.5
_SIGNATURE_PARTS = (0.42, 0.34, 0.24)
_SIGNATURE_GAP = 6.0
_SIGNED_UP = 0.6
_SIGN_WIDTH = 180.0
"""A line to sign on need not be longer than A4 is wide, mm."""
_NUMBER_SIZE = 13.0
_FIGURE_SIZE = 15.0
_CAPTION = 3.4
_LONGEST = 4_000
"""Letters of a text that are printed at most."""


class Fact(NamedTuple):
    """A caption with a value, and which part of the width it takes.

    ``places`` fills in what the caption leaves open.
    """

    name: str
    value: str
    part: float = 1.0
    places: tuple[tuple[str, object], ...] = ()

    def filled(self, **places: object) -> "Fact":
        """Return the fact with places of its caption filled in."""
        return self._replace(places=tuple(places.items()))


class Signature(NamedTuple):
    """A line to sign on: what for, and who."""

    name: str
    signed: str = ""


class PairedParts:
    """Makes parts from the words of a paper, as wide as its body."""

    def __init__(self, definition: PairedDefinition, paired: Paired) -> None:
        self._paired = paired
        self._styles = definition.house.paired
        self._body = definition.plan.body
        self._sections = 0
        self._measure = PairedSheet(definition.house.faces, self._styles.caption)

    def title(self, pair: Pair, number: str) -> Part:
        """Return the title in both languages, a number right of it, and the line below."""

        def draw(sheet: PairedSheet, y: float) -> None:
            body, styles = self._body, self._styles
            left = Box(body.x, y, body.w * _TITLE_PART, _TITLE)
            sheet.stack_in(left, pair, styles.title, styles.title_second)
            right = Box(left.right, y + _TITLE - _NUMBER, body.right - left.right, _NUMBER)
            sheet.show(
                right, number, styles.clock._replace(size=_NUMBER_SIZE), "number", Align.RIGHT
            )
            sheet.rule(body.x, body.right, y + _TITLE + _BELOW_TITLE / 2, HEAVY)

        return Part(_TITLE + _BELOW_TITLE, draw)

    def facts(self, *facts: Fact) -> Part:
        """Return captions side by side with their values below; higher if a caption takes two."""
        fields = [self._field(fact, self._styles.value) for fact in facts]
        parts, row = [fact.part for fact in facts], self._body._replace(y=0, h=_FACT)
        captions = (
            self._measure.caption_height(field.caption, box.w)
            for box, field in zip(columns_of(row, parts, _FACT_GAP), fields, strict=True)
        )
        height = max(captions) + _FACT_VALUE

        def draw(sheet: PairedSheet, y: float) -> None:
            row = self._body._replace(y=y, h=height)
            sheet.fields(columns_of(row, parts, _FACT_GAP), fields, ruled=False)
            sheet.rule(row.x, row.right, row.bottom + _BELOW_FACTS / 2, HAIR)

        return Part(height + _BELOW_FACTS, draw)

    def figures(self, *facts: Fact) -> Part:
        """Return numbers in boxes side by side."""
        style = self._styles.big._replace(size=_FIGURE_SIZE)
        fields = [self._field(fact, style) for fact in facts]

        def draw(sheet: PairedSheet, y: float) -> None:
            row = self._body._replace(y=y, h=_FIGURE)
            sheet.boxed_fields(columns_of(row, [fact.part for fact in facts], _FIGURE_GAP), fields)

        return Part(_FIGURE, draw, 1.6)

    def _field(self, fact: Fact, style: TextStyle) -> Field:
        caption = self._paired.pair(fact.name, **dict(fact.places))
        return Field(caption, fact.value, style, fact.name)

    def section(self, name: str) -> Part:
        """Return the heading of the next section, with its number."""
        self._sections += 1
        found = self._paired.pair(name)
        pair = Pair(f"{self._sections}. {found.first}", found.second)

        def draw(sheet: PairedSheet, y: float) -> None:
            sheet.heading(self._body.x, y + 1, pair, self._styles.section, self._body.w)

        return Part(_SECTION, draw, _SECTION_GAP)

    def chart(self, bars: Sequence[Bar]) -> Part:
        """Return a chart as wide as the body."""

        def draw(sheet: PairedSheet, y: float) -> None:
            draw_bars(sheet, self._body._replace(y=y, h=_CHART), bars, self._styles.total)

        return Part(_CHART, draw)

    def note(self, pair: Pair) -> Part:
        """Return a remark in small letters, the second language below the first."""
        style = self._styles.note
        texts = (pair.first,) if pair.same else pair
        lines = [self._measure.flow(text, style, self._body.w, "note") for text in texts]
        slanted = [
            fitted._replace(font=FaceName.OBLIQUE) if place else fitted
            for place, fitted in enumerate(lines)
        ]
        return Part(sum(map(_height, lines)), self._lines(slanted), _NOTE_GAP)

    def text(self, name: str, value: str) -> Part:
        """Return a caption with a text of any length below it, as it was written."""
        caption = self._paired.pair(name)
        style = self._styles.text
        face = self._paired.house.faces[style.font]
        texts = value[:_LONGEST].splitlines() or [""]
        flowed = [
            self._measure.flow(face.spelled(text), style, self._body.w, name) for text in texts
        ]
        lines = flowed[0]._replace(lines=tuple(line for each in flowed for line in each.lines))

        def draw(sheet: PairedSheet, y: float) -> None:
            below = sheet.captioned(self._body._replace(y=y), caption)
            sheet.paragraph(self._body.x, below, lines)

        return Part(_CAPTION + _height(lines), draw, _NOTE_GAP)

    def signatures(self, *signatures: Signature) -> Part:
        """Return lines to sign on, with the name and the date beside."""

        def draw(sheet: PairedSheet, y: float) -> None:
            for place, signature in enumerate(signatures):
                self._sign(sheet, y + place * _SIGNATURE, signature)

        return Part(len(signatures) * _SIGNATURE, draw, _NOTE_GAP)

    def _sign(self, sheet: PairedSheet, y: float, signature: Signature) -> None:
        row = self._body._replace(y=y, w=min(self._body.w, _SIGN_WIDTH), h=_SIGN_LINE)
        places = columns_of(row, _SIGNATURE_PARTS, _SIGNATURE_GAP)
        for place in places:
            sheet.rule(place.x, place.right, row.bottom, FINE)
        sign, name, day = (box._replace(y=row.bottom, h=_SIGNATURE - _SIGN_LINE) for box in places)
        sheet.captioned(sign, self._paired.pair(signature.name))
        sheet.captioned(name, self._paired.common("sign_name"))
        sheet.captioned(day, self._paired.common("sign_date"))
        if signature.signed:
            above = places[1]._replace(h=_SIGN_LINE - _SIGNED_UP)
            low = above._replace(y=above.y + above.h / 2, h=above.h / 2)
            sheet.show(low, signature.signed, self._styles.text, signature.name)

    def _lines(self, lines: Sequence[Fitted]) -> Draw:
        def draw(sheet: PairedSheet, y: float) -> None:
            for fitted in lines:
                y = sheet.paragraph(self._body.x, y, fitted)

        return draw


def _height(fitted: Fitted) -> float:
    return len(fitted.lines) * fitted.leading
