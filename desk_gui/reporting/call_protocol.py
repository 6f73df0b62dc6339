"""The calls of a day: a register, totals, load by the hour, names to sign."""

from datetime import datetime

from desk_gui.domain.call_papers import CallEntry, CallProtocolPaper, load_of
from desk_gui.domain.calls import CallLine, CallOutcome
from desk_gui.domain.papers import PaperHead
from desk_gui.domain.promises import PromiseState
from desk_gui.reporting.call_totals import OUTCOMES, TOTALS, counted, kept_word
from desk_gui.reporting.charts import FIRST_HOUR, LAST_HOUR, hours_shown
from desk_gui.reporting.paired import NOTHING, Paired, clock, house_languages
from desk_gui.reporting.paired_definition import PairedDefinition, needs, paired_definition
from desk_gui.reporting.paired_pages import Frame, PairedPages, add_table, paper_styles
from desk_gui.reporting.paired_parts import Fact, PairedParts, Signature

NEEDS = needs(
    f"title protocol_number operator office day worker register in out {OUTCOMES} settled broken "
    f"total empty totals {TOTALS} by_hour signatures handed_over taken_over",
    "count number",
    columns="number at direction name phone firm callee outcome reason promised kept by",
)
_MOST_ROW = 26.0
"""A row is never higher, mm."""


def build_call_protocol(head: PaperHead, paper: CallProtocolPaper) -> bytes:
    """Return the protocol of a day, pages of A4 landscape."""
    return call_protocol_pages(head, paper).finish()


def call_protocol_pages(head: PaperHead, paper: CallProtocolPaper) -> PairedPages:
    """Return the pages of the protocol, laid out."""
    definition = paired_definition("call_protocol", NEEDS)
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
    number_word = paired.pair("protocol_number", number=number).first
    pages.add(parts.title(paired.pair("title"), number_word))
    _add_facts(pages, parts, paired, head, paper)
    _add_register(pages, parts, definition, paired, paper)
    _add_totals(pages, parts, paired, paper)
    signed = (
        Signature("handed_over", paper.handed_over),
        Signature("taken_over", paper.taken_over),
    )
    pages.add(parts.section("signatures"), parts.signatures(*signed))
    return pages


def _add_facts(
    pages: PairedPages,
    parts: PairedParts,
    paired: Paired,
    head: PaperHead,
    paper: CallProtocolPaper,
) -> None:
    office = f"{paired.office(head).joined()}, {head.office.index}"
    pages.add(
        parts.facts(
            Fact("operator", paired.operator(head).joined() or NOTHING),
            Fact("office", office, 1.3),
            Fact("day", paired.weekday(paper.day), 0.7),
            Fact("worker", paper.handed_over or NOTHING, 0.8),
        )
    )


def _add_register(
    pages: PairedPages,
    parts: PairedParts,
    definition: PairedDefinition,
    paired: Paired,
    paper: CallProtocolPaper,
) -> None:
    if not paper.entries:
        pages.add(parts.section("register"), parts.note(paired.pair("empty")))
        return
    table = definition.table(paired, "columns", _MOST_ROW)
    rows = [table.row(_cells(paired, n, entry), n) for n, entry in enumerate(paper.entries, 1)]
    total = table.total({"name": paired.joined("total", count=len(rows))})
    add_table(pages, parts.section("register"), table.heads(), rows, total)


def _add_totals(
    pages: PairedPages, parts: PairedParts, paired: Paired, paper: CallProtocolPaper
) -> None:
    figures = paper.figures
    pages.add(
        parts.section("totals"),
        parts.figures(*counted(figures, load_of(paper.entries)), *kept_word(paired, figures)),
    )
    bars = hours_shown(figures.by_hour, FIRST_HOUR, LAST_HOUR)
    pages.add(parts.section("by_hour"), parts.chart(bars))


def _cells(paired: Paired, number: int, entry: CallEntry) -> dict[str, str]:
    line = entry.line
    return {
        "number": str(number),
        "at": clock(line.started_at),
        "direction": paired.joined(line.direction.value),
        "name": line.name or NOTHING,
        "phone": line.number or NOTHING,
        "firm": line.firm or NOTHING,
        "callee": line.asked_for_name or NOTHING,
        "outcome": _outcome(paired, line),
        "reason": line.reason or NOTHING,
        "promised": _moment(paired, entry, entry.promised_at),
        "kept": _kept(paired, entry),
        "by": line.answered_by or NOTHING,
    }


def _outcome(paired: Paired, line: CallLine) -> str:
    said = paired.joined(line.outcome.value)
    settled = line.outcome is CallOutcome.MISSED and line.settled
    return f"{said}; {paired.joined('settled')}" if settled else said


def _kept(paired: Paired, entry: CallEntry) -> str:
    """Return when a promise was kept, or that it was not; one that is open says nothing yet."""
    if entry.ended is PromiseState.BROKEN:
        return paired.joined("broken")
    return _moment(paired, entry, entry.ended_at if entry.ended is PromiseState.KEPT else None)


def _moment(paired: Paired, entry: CallEntry, at: datetime | None) -> str:
    """Return a time of the call's day, or with its date a time of another."""
    if at is None or at.date() == entry.line.started_at.date():
        return clock(at)
    return paired.moment(at)
