"""The marks of a duplicate and of a voided PS-1."""

from math import cos, radians, sin, tan

from desk_gui.domain.subscriptions import Duplicate, Void
from desk_gui.reporting.marks import MM_A_POINT, Box, Outlined, Segment
from desk_gui.reporting.ps1_definition import HalfBoxes, Ps1Definition
from desk_gui.reporting.ps1_phrases import EMPTY, Ps1Phrases
from desk_gui.reporting.sheet import (
    CAPTION_DROP,
    FINE,
    HAIR,
    HEAVY,
    Align,
    Entry,
    Sheet,
    capitals,
)

_VOID_HEAD = 5.4
_NOTE_INSET = 1.95
_ANGLE = 30
_BETWEEN_STROKES = 21.2
"""From one stroke through a voided form to the other, straight down, mm."""


def duplicate_mark(
    sheet: Sheet, definition: Ps1Definition, boxes: HalfBoxes, duplicate: Duplicate
) -> None:
    """Draw the framed «ТЕЛНҰСҚА / ДУБЛИКАТ № n» of a stub."""
    sheet.frame(boxes.duplicate_mark, HEAVY)
    text = f"{definition.captions.duplicate.joined()} № {duplicate.count}"
    room = boxes.duplicate_mark.inset(1, 0.2, 1, 0.2)
    sheet.put(room, text, definition.styles.duplicate, "duplicate", Align.CENTRE)


def duplicate_note(sheet: Sheet, definition: Ps1Definition, duplicate: Duplicate) -> None:
    """Draw when, why and by whom a duplicate was given, in the place of the imprint."""
    box, captions, style = (
        definition.abonement.register_imprint,
        definition.captions,
        definition.styles.note,
    )
    phrases = Ps1Phrases(definition)
    sheet.frame(box, FINE)
    middle = box.x + box.w / 2
    sheet.caption(middle, box.y + CAPTION_DROP, captions.duplicate_note, box.w - 2, Align.CENTRE)
    room = box.inset(1.45, 4.9, 1.45, 1.6)
    entries = (
        Entry(captions.duplicate_given, phrases.duplicate_time(duplicate), style),
        Entry(captions.reason, phrases.duplicate_reason(duplicate), style),
        Entry(captions.duplicate_by, duplicate.by, style),
    )
    sheet.entries(room, entries, "duplicate")


def void_note(sheet: Sheet, definition: Ps1Definition, boxes: HalfBoxes, void: Void) -> None:
    """Draw why, when and by whom a form was voided, and what replaced it."""
    box, captions, styles = boxes.void_note, definition.captions, definition.styles
    phrases = Ps1Phrases(definition)
    sheet.frame(box, HEAVY)
    head = Box(box.x + _NOTE_INSET, box.y, box.w - 2 * _NOTE_INSET, _VOID_HEAD)
    size = styles.void_title.size
    y = head.y + (head.h + capitals(size)) / 2
    sheet.pair(head.x, y, captions.void, styles.void_title.font, size)
    sheet.strokes([Segment(box.x, head.bottom, box.right, head.bottom)], HAIR)
    room = box.inset(_NOTE_INSET, _VOID_HEAD + 0.95, _NOTE_INSET, 1.4)
    entries = (
        Entry(captions.reason, phrases.void_reason(void), styles.note),
        Entry(captions.void_at, phrases.void_time(void), styles.note),
        Entry(captions.void_by, void.by, styles.note),
        Entry(captions.void_replaced, void.replaced_by or EMPTY, styles.note_number),
    )
    sheet.entries(room, entries, "void")


def void_strokes(sheet: Sheet, definition: Ps1Definition, boxes: HalfBoxes) -> None:
    """Draw two strokes across the right column with outlined letters between.

    They stay inside the column: number and bar code must still scan.
    """
    rule = boxes.rule
    column = Box(boxes.title.x, rule.y, boxes.grid.right - boxes.title.x, rule.h)
    x, y = column.x + column.w / 2, column.y + column.h / 2
    half = _BETWEEN_STROKES / 2
    strokes = [_across(column, x, y - half), _across(column, x, y + half)]
    sheet.strokes(strokes, HEAVY)
    kk, ru = definition.captions.void
    face = definition.styles.void_title.font
    _outlined(sheet, (x, y), -3.1, Outlined(0, 0, kk, face, 29, 0.9, _ANGLE, 1.0, 3.0))
    _outlined(sheet, (x, y), 5.2, Outlined(0, 0, ru, face, 14.5, 0.4, _ANGLE, 0.7, 2.4))


def _across(column: Box, x: float, y: float) -> Segment:
    """Return the line that rises by the angle through a point, inside the column."""
    slope = tan(radians(_ANGLE))
    left, right = column.x, column.right
    lowest = x + (y - column.bottom) / slope
    highest = x + (y - column.y) / slope
    x1, x2 = max(left, lowest), min(right, highest)
    return Segment(x1, y - (x1 - x) * slope, x2, y - (x2 - x) * slope)


def _outlined(sheet: Sheet, middle: tuple[float, float], below: float, mark: Outlined) -> None:
    """Place turned letters: their middle so far below the middle of the strokes."""
    gaps = (len(mark.text) - 1) * mark.spacing * MM_A_POINT
    along = (sheet.width(mark.text, mark.face, mark.size) + gaps) / 2
    down = below + capitals(mark.size) / 2
    turn = radians(_ANGLE)
    x = middle[0] - along * cos(turn) + down * sin(turn)
    y = middle[1] + along * sin(turn) + down * cos(turn)
    sheet.marks.append(mark._replace(x=x, y=sheet.top + y))
