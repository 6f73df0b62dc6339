"""The head and the foot of a document's pages."""

from collections.abc import Mapping, Sequence

from desk_gui.reporting.canvas import Foot
from desk_gui.reporting.documents import CommonWords, House, Plan
from desk_gui.reporting.marks import Box, Mark, Segment
from desk_gui.reporting.sheet import HAIR, HEAVY, Align, Sheet

_INDEX = 0.3
"""The part of a head's width that is the office's index."""
_RULE_GAP = 1.4
_RUNNING = 5.6
"""The height of the head of a page that is not the first, mm."""
_BELOW_BODY = 2.5
_FOOT = 4.6
_FOOT_PARTS = ((0.0, 0.4), (0.42, 0.74), (0.76, 1.0))
"""Where the code, the time of printing and the page's number stand, × width."""


def draw_head(sheet: Sheet, house: House, body: Box, values: Mapping[str, str]) -> float:
    """Draw the head of the first page: operator, office and index; return where it ends."""
    styles, wide = house.styles, body.w * (1 - _INDEX) - _RULE_GAP
    y = body.y
    for name, style in (("operator", styles.operator), ("office", styles.office)):
        if values[name]:
            y = sheet.paragraph(body.x, y, sheet.flow(values[name], style, wide, name))
    index = Box(body.right - body.w * _INDEX, body.y, body.w * _INDEX, max(y - body.y, _RUNNING))
    sheet.put(index, values["index"], styles.index, "index", Align.RIGHT)
    return draw_rule(sheet, body, max(y, index.bottom) + _RULE_GAP, HEAVY)


def draw_running_head(
    sheet: Sheet, house: House, body: Box, title: str, values: Mapping[str, str]
) -> float:
    """Draw the head of a further page: which document this is; return where it ends.

    What follows draws the line below it.
    """
    style = house.styles.running
    at = Box(body.x, body.y, body.w, _RUNNING)
    beside = at.w * _INDEX
    right = f"{values['index']} · {values['printed_at']}"
    aside = Box(at.right - beside, at.y, beside, at.h)
    sheet.put(aside, right, house.styles.foot, "index", Align.RIGHT)
    left = sheet.flow(title, style, at.w - beside - _RULE_GAP, "title")
    shown = left.lines[0] if len(left.lines) == 1 else f"{left.lines[0]} …"
    sheet.put(at._replace(w=at.w - beside), shown, style, "title")
    return at.bottom


def foot(
    house: House, words: CommonWords, plan: Plan, values: Mapping[str, str], anchor: str = ""
) -> Foot:
    """Return what draws the foot of every page; ``anchor`` is the code at its left, if any."""

    def marks(number: int, pages: int) -> Sequence[Mark]:
        sheet = Sheet(house.faces, house.styles.caption)
        printed = words.printed.format_map(values)
        page = words.page.format(page=number, pages=pages)
        texts = (anchor, printed, page) if anchor else (printed, "", page)
        styles = (house.styles.anchor if anchor else house.styles.foot, *[house.styles.foot] * 2)
        y = plan.body.bottom + _BELOW_BODY
        sheet.strokes([Segment(plan.body.x, y, plan.body.right, y)], HAIR)
        aligns = (Align.LEFT, Align.LEFT, Align.RIGHT)
        for (left, right), text, style, align in zip(
            _FOOT_PARTS, texts, styles, aligns, strict=True
        ):
            at = Box(plan.body.x + left * plan.body.w, y, (right - left) * plan.body.w, _FOOT)
            sheet.put(at, text, style, "foot", align)
        return sheet.marks

    return marks


def draw_rule(sheet: Sheet, body: Box, y: float, width: float) -> float:
    """Draw a line across the page; return where the text below it may begin."""
    sheet.strokes([Segment(body.x, y, body.right, y)], width)
    return y + _RULE_GAP
