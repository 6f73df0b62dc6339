"""Pages around the PS-1: its reverse side, and the test page for overprinting."""

from dataclasses import fields

from desk_gui.reporting.fitting import TextStyle
from desk_gui.reporting.marks import Box, FaceName, Mark, Segment
from desk_gui.reporting.printed import Overprint
from desk_gui.reporting.ps1_definition import Ps1Definition
from desk_gui.reporting.sheet import FINE, HAIR, SLANTED, Sheet, capitals

_MARGIN = 10.0
_GUTTER = 8.0
_BETWEEN_PARAGRAPHS = 1.2
_CORNER = 2.0
_BOLD = {FaceName.REGULAR: FaceName.BOLD, FaceName.OBLIQUE: FaceName.BOLD_OBLIQUE}


def reverse_marks(definition: Ps1Definition) -> list[Mark]:
    """Return the reverse side: how to check the form, in two columns.

    Both languages stand behind the abonement: the card is cut off and stays.

    Raises:
        DoesNotFitError: the text of the definition is too long.
    """
    sheet = Sheet(definition.faces, definition.styles.caption)
    size, style = definition.sheet, definition.styles.reverse
    slanted = style._replace(font=SLANTED[style.font])
    column = (size.width - 2 * _MARGIN - _GUTTER) / 2
    left = Box(_MARGIN, _MARGIN, column, size.cut - 2 * _MARGIN)
    right = left.moved(column + _GUTTER, 0)
    kk = _set_column(sheet, left, definition.reverse.first, style)
    ru = _set_column(sheet, right, definition.reverse.second, slanted)
    middle = left.right + _GUTTER / 2
    sheet.strokes([Segment(middle, left.y, middle, max(kk, ru))], HAIR)
    return sheet.marks


def _set_column(sheet: Sheet, box: Box, text: str, style: TextStyle) -> float:
    """Set a heading and paragraphs at the largest size that fits; return where they end."""
    heading, *paragraphs = filter(None, text.splitlines())
    bold = style._replace(font=_BOLD[style.font], lines=2)
    head = sheet.fit(heading, bold, box.w, box.h, "reverse")
    sheet.lines(box.x, box.y + capitals(head.size), head)
    y = box.y + len(head.lines) * head.leading + _BETWEEN_PARAGRAPHS
    room = box.bottom - y - len(paragraphs) * _BETWEEN_PARAGRAPHS
    texts = [(paragraph, style) for paragraph in paragraphs]
    for fitted in sheet.fit_together(texts, Box(box.x, y, box.w, room), "reverse"):
        sheet.lines(box.x, y + capitals(fitted.size), fitted)
        y += len(fitted.lines) * fitted.leading + _BETWEEN_PARAGRAPHS
    return y


def alignment_marks(definition: Ps1Definition, overprint: Overprint) -> list[Mark]:
    """Return the frames of all boxes with the offsets in words."""
    sheet = Sheet(definition.faces, definition.styles.caption)
    for boxes, top in ((definition.abonement, 0.0), (definition.card, definition.sheet.cut)):
        sheet.top = top
        for field in fields(boxes):
            box: Box = getattr(boxes, field.name)
            sheet.frame(box, HAIR)
            _corner(sheet, box)
    _hint(sheet, definition, overprint)
    return sheet.marks


def _corner(sheet: Sheet, box: Box) -> None:
    """Mark the upper left corner, to be measured on the blank."""
    arm = _CORNER
    sheet.strokes(
        [
            Segment(box.x, box.y, box.x + arm, box.y),
            Segment(box.x, box.y, box.x, box.y + arm),
        ],
        FINE,
    )


def _hint(sheet: Sheet, definition: Ps1Definition, overprint: Overprint) -> None:
    words, style, boxes = definition.alignment, definition.styles.reverse, definition.card
    slanted = style._replace(font=SLANTED[style.font])
    shift = {"x": f"{overprint.x_mm:+.1f}", "y": f"{overprint.y_mm:+.1f}"}
    upper = boxes.addressee._replace(h=boxes.addressee.h / 2)
    lower = upper.moved(0, upper.h)
    sheet.top = definition.sheet.cut
    for text, face, box in (
        (words.title.joined(), style._replace(font=_BOLD[style.font]), boxes.address),
        (words.hint.first.format(**shift), style, upper),
        (words.hint.second.format(**shift), slanted, lower),
    ):
        sheet.put(box.inset(2, 0, 2, 0), text, face, "alignment")
