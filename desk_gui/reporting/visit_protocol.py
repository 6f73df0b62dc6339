"""The visits of a day: a register, totals, arrivals by the hour, names to sign."""

from desk_gui.domain.papers import PaperHead
from desk_gui.domain.visit_papers import ProtocolPaper, waited_minutes
from desk_gui.domain.visits import IN_HOUSE, VisitFigures, VisitLine, VisitState
from desk_gui.reporting.charts import FIRST_HOUR, LAST_HOUR, hours_shown
from desk_gui.reporting.paired import NOTHING, Paired, clock, house_languages
from desk_gui.reporting.paired_definition import PairedDefinition, needs, paired_definition
from desk_gui.reporting.paired_pages import Frame, PairedPages, add_table, paper_styles
from desk_gui.reporting.paired_parts import Fact, PairedParts, Signature

NEEDS = needs(
    "title protocol_number operator office day worker register auto_closed no_show cancelled "
    "unserved inside group total empty totals visits people average over_norm figure_unserved "
    "figure_no_show figure_cancelled figure_auto_closed by_hour signatures handed_over taken_over",
    "count people number",
    columns="number visit name firm host purpose arrived admitted left waited note",
)
_MOST_ROW = 26.0
"""A row is never higher, mm."""
_NOTED = {
    VisitState.NO_SHOW: "no_show",
    VisitState.CANCELLED: "cancelled",
    VisitState.UNSERVED: "unserved",
    **dict.fromkeys(IN_HOUSE, "inside"),
}


def build_visit_protocol(head: PaperHead, paper: ProtocolPaper) -> bytes:
    """Return the protocol of a day, pages of A4 landscape."""
    return visit_protocol_pages(head, paper).finish()


def visit_protocol_pages(head: PaperHead, paper: ProtocolPaper) -> PairedPages:
    """Return the pages of the protocol, laid out."""
    definition = paired_definition("visit_protocol", NEEDS)
    paired = definition.paired(house_languages(definition.house, head))
    parts, number = PairedParts(definition, paired), f"{head.office.index}-{paper.day}"
    pages = PairedPages(
        Frame(
            paired=paired,
            plan=definition.plan,
            styles=paper_styles(definition.house),
            title=paired.pair("title"),
            aside=f"{head.office.index} {paired.office(head).first} · {paired.dated(paper.day)}",
            printed_at=head.printed_at,
            anchor=paper.anchor,
            copied=paper.copied,
            punched=True,
        )
    )
    pages.add(
        parts.title(paired.pair("title"), paired.pair("protocol_number", number=number).first)
    )
    operator = paired.operator(head).joined()
    office = f"{paired.office(head).joined()}, {head.office.index}"
    pages.add(
        parts.facts(
            Fact("operator", operator or NOTHING),
            Fact("office", office, 1.3),
            Fact("day", paired.weekday(paper.day), 0.7),
            Fact("worker", paper.handed_over or NOTHING, 0.8),
        )
    )
    _add_register(pages, parts, definition, paired, paper)
    pages.add(parts.section("totals"), parts.figures(*_totals(paired, paper.figures)))
    bars = hours_shown(paper.figures.by_hour, FIRST_HOUR, LAST_HOUR)
    pages.add(parts.section("by_hour"), parts.chart(bars))
    signed = (
        Signature("handed_over", paper.handed_over),
        Signature("taken_over", paper.taken_over),
    )
    pages.add(parts.section("signatures"), parts.signatures(*signed))
    return pages


def _add_register(
    pages: PairedPages,
    parts: PairedParts,
    definition: PairedDefinition,
    paired: Paired,
    paper: ProtocolPaper,
) -> None:
    if not paper.lines:
        pages.add(parts.section("register"), parts.note(paired.pair("empty")))
        return
    table = definition.table(paired, "columns", _MOST_ROW)
    rows = [table.row(_cells(paired, n, line), n) for n, line in enumerate(paper.lines, 1)]
    people = sum(line.people for line in paper.lines)
    total = table.total({"name": paired.joined("total", count=len(rows), people=people)})
    add_table(pages, parts.section("register"), table.heads(), rows, total)


def _cells(paired: Paired, number: int, line: VisitLine) -> dict[str, str]:
    waited = waited_minutes(line)
    return {
        "number": str(number),
        "visit": line.number or NOTHING,
        "name": line.name or NOTHING,
        "firm": line.firm or NOTHING,
        "host": ", ".join(filter(None, (line.host_name, line.host_room))) or NOTHING,
        "purpose": line.purpose or NOTHING,
        "arrived": clock(line.arrived_at),
        "admitted": clock(line.admitted_at),
        "left": clock(line.left_at),
        "waited": NOTHING if waited is None else str(waited),
        "note": _note(paired, line),
    }


def _note(paired: Paired, line: VisitLine) -> str:
    said = []
    if line.people > 1:
        said.append(paired.joined("group", people=line.people))
    if line.auto_closed:
        said.append(paired.joined("auto_closed"))
    elif line.state in _NOTED:
        said.append(paired.joined(_NOTED[line.state]))
    return "; ".join(said)


def _totals(paired: Paired, figures: VisitFigures) -> list[Fact]:
    states = figures.by_state
    return [
        Fact("visits", str(figures.visits)),
        Fact("people", str(figures.people)),
        Fact("average", paired.decimal(figures.waited_minutes)),
        Fact("over_norm", str(figures.over_norm)),
        Fact("figure_unserved", str(states.get(VisitState.UNSERVED, 0))),
        Fact("figure_no_show", str(states.get(VisitState.NO_SHOW, 0))),
        Fact("figure_cancelled", str(states.get(VisitState.CANCELLED, 0))),
        Fact("figure_auto_closed", str(figures.auto_closed)),
    ]
