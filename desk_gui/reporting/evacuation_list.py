"""Everybody who is in the house, to be ticked off with a pen: it comes out whatever is on it."""

from functools import partial

from desk_gui.domain.evacuations import EMPTY_ROWS, EvacuationKind, PresentPerson
from desk_gui.domain.papers import PaperHead
from desk_gui.domain.visit_papers import PresentPaper
from desk_gui.reporting.definition import Pair
from desk_gui.reporting.documents import House
from desk_gui.reporting.marks import Box
from desk_gui.reporting.paired import NOTHING, Paired, clock, house_languages
from desk_gui.reporting.paired_definition import PairedDefinition, needs, paired_definition
from desk_gui.reporting.paired_pages import Frame, PairedPages, Part, paper_styles
from desk_gui.reporting.paired_sheet import Field, PairedSheet, columns_of
from desk_gui.reporting.sheet import HAIR, HEAVY

NEEDS = needs(
    "title in_house time drill real assembly staff found_people missing_people finished "
    "handed_over checked in_charge fresh",
    "at",
    columns="found number name firm place arrived mark",
)
_COUNT_BOX = Box(130, 1.8, 50, 14.4)
"""Where the count and the time stand, from the top left of the body."""
_COUNT_PARTS = (0.56, 0.44)
_COUNT_PAD = 1.6
_TITLE = Box(0, 1.4, 126, 14.6)
_RULE = 18.4
_OFFICE = Box(0, 19.8, 108, 5.0)
_KINDS = ((EvacuationKind.DRILL, 113.0, 34.0), (EvacuationKind.REAL, 154.0, 20.0))
"""Where the box of each kind stands, and the width of its words, mm."""
_KIND_SIDE = 4.2
_ASSEMBLY = Box(0, 26.0, 180, 9.4)
_HEAD = 37.4
"""The height of all that stands above the table, mm."""
_BOXES = 12.0
_BOX_PLACES = ((0.0, 36.0), (40.0, 36.0), (80.0, 36.0), (124.0, 56.0))
"""Where what is counted is written: left edge and width, mm."""
_SIGNATURES = ((0.0, 70.0), (80.0, 30.0), (120.0, 60.0))
_SIGN_LINE = 12.0
_SIGN_HEIGHT = 17.0


def build_evacuation_list(head: PaperHead, paper: PresentPaper) -> bytes:
    """Return the list of who is in the house, pages of A4; nothing that is on it is refused."""
    return evacuation_list_pages(head, paper).finish()


def evacuation_list_pages(head: PaperHead, paper: PresentPaper) -> PairedPages:
    """Return the pages of the list, laid out."""
    definition = paired_definition("evacuation_list", NEEDS)
    paired = definition.paired(house_languages(definition.house, head))
    pages = PairedPages(_frame(definition, paired, head, paper))
    pages.add(Part(_HEAD, partial(_draw_head, definition, paired, head, paper)))
    table = definition.table(paired, "columns", definition.row)
    heads = table.heads()
    rows = [
        table.row(_cells(paired, number, person), number)
        for number, person in enumerate(paper.people, 1)
    ]
    pages.add(heads, *rows[:1])
    for row in rows[1:]:
        pages.add(row, heads=heads)
    count = len(rows)
    empty = [
        table.empty_row({"number": str(number)}, "name", last=number == count + EMPTY_ROWS)
        for number in range(count + 1, count + EMPTY_ROWS + 1)
    ]
    pages.add(*empty, *_tail(definition, paired), heads=heads)
    return pages


def _frame(
    definition: PairedDefinition, paired: Paired, head: PaperHead, paper: PresentPaper
) -> Frame:
    made = paired.moment(paper.fresh_at or paper.at)
    return Frame(
        paired=paired,
        plan=definition.plan,
        styles=paper_styles(definition.house),
        title=paired.pair("title"),
        aside=f"{len(paper.people)} · {paired.moment(paper.at)}",
        printed_at=head.printed_at,
        left=Pair(
            paired.pair("fresh", at="").first.rstrip(": "), paired.pair("fresh", at=made).second
        ),
        punched=True,
    )


def _cells(paired: Paired, number: int, person: PresentPerson) -> dict[str, str]:
    staff = paired.joined("staff") if person.staff is not None else NOTHING
    return {
        "number": str(number),
        "name": person.name or NOTHING,
        "firm": person.firm or staff,
        "place": person.place or NOTHING,
        "arrived": clock(person.arrived_at),
    }


def _draw_head(
    definition: PairedDefinition,
    paired: Paired,
    head: PaperHead,
    paper: PresentPaper,
    sheet: PairedSheet,
    y: float,
) -> None:
    body, styles = definition.plan.body, definition.house.paired
    title = _TITLE.moved(body.x, y)
    sheet.stack_in(title, paired.pair("title"), styles.banner, styles.banner_second)
    _draw_count(sheet, paired, definition.house, _COUNT_BOX.moved(body.x, y), paper)
    sheet.rule(body.x, body.right, y + _RULE, HEAVY)
    office = f"{paired.dated(paper.at)} · {head.office.index} {paired.office(head).joined()}"
    sheet.show(_OFFICE.moved(body.x, y), office, styles.text, "office")
    for kind, x, width in _KINDS:
        box = Box(body.x + x, y + _OFFICE.y + 0.2, _KIND_SIDE, _KIND_SIDE)
        words, ticked = paired.pair(kind.value), paper.kind is kind
        sheet.tick_box(box, words, styles.cell, width, ticked=ticked)
    second = paper.assembly_point_second or paper.assembly_point
    point = Pair(paper.assembly_point, second).joined() or NOTHING
    field = Field(paired.pair("assembly"), point, styles.value, "assembly")
    sheet.field(_ASSEMBLY.moved(body.x, y), field, ruled=False)


def _draw_count(
    sheet: PairedSheet, paired: Paired, house: House, box: Box, paper: PresentPaper
) -> None:
    sheet.frame(box, HEAVY)
    values = (
        ("in_house", str(len(paper.people)), house.paired.big),
        ("time", clock(paper.at), house.paired.clock),
    )
    boxes = [
        part.inset(_COUNT_PAD, 0.3, _COUNT_PAD / 2, 0.6)
        for part in columns_of(box, _COUNT_PARTS, 0)
    ]
    fields = [Field(paired.pair(name), value, style, name) for name, value, style in values]
    sheet.fields(boxes, fields, ruled=False)


def _tail(definition: PairedDefinition, paired: Paired) -> list[Part]:
    return [
        Part(_BOXES, partial(_draw_boxes, definition, paired), 4.0),
        Part(_SIGN_HEIGHT, partial(_draw_signatures, definition, paired)),
    ]


def _draw_boxes(definition: PairedDefinition, paired: Paired, sheet: PairedSheet, y: float) -> None:
    left, value = definition.plan.body.x, definition.house.paired.value
    *boxes, last = (Box(left + x, y, width, _BOXES) for x, width in _BOX_PLACES)
    *fields, handed_over = (
        Field(paired.pair(name), "", value, name)
        for name in ("found_people", "missing_people", "finished", "handed_over")
    )
    sheet.boxed_fields(boxes, fields)
    sheet.field(last, handed_over)


def _draw_signatures(
    definition: PairedDefinition, paired: Paired, sheet: PairedSheet, y: float
) -> None:
    left, line = definition.plan.body.x, y + _SIGN_LINE
    captions = (paired.pair("checked"), paired.common("sign_date"), paired.pair("in_charge"))
    for caption, (x, width) in zip(captions, _SIGNATURES, strict=True):
        sheet.rule(left + x, left + x + width, line, HAIR)
        sheet.captioned(Box(left + x, line, width, _SIGN_HEIGHT - _SIGN_LINE), caption)
