"""The visits of a range in figures: load by the hour, by host and by day."""

from collections.abc import Sequence

from desk_gui.domain.papers import PaperHead
from desk_gui.domain.visit_papers import Load, ReportPaper
from desk_gui.domain.visits import VisitState
from desk_gui.reporting.charts import FIRST_HOUR, LAST_HOUR, hours_shown
from desk_gui.reporting.paired import NOTHING, Paired, house_languages
from desk_gui.reporting.paired_definition import PairedDefinition, needs, paired_definition
from desk_gui.reporting.paired_pages import Frame, PairedPages, add_table, paper_styles
from desk_gui.reporting.paired_parts import Fact, PairedParts, Signature

NEEDS = needs(
    "title office range filter worker figures average over_norm served unserved no_show cancelled "
    "figure_auto_closed by_hour by_host by_day total without_auto_closed purged made",
    "norm",
    hosts="number host visits people waited late",
    days="day visits people waited auto_closed",
)
_MOST_ROW = 20.0
"""A row is never higher, mm."""


def build_visit_report(head: PaperHead, paper: ReportPaper) -> bytes:
    """Return the report of a range, pages of A4."""
    return visit_report_pages(head, paper).finish()


def visit_report_pages(head: PaperHead, paper: ReportPaper) -> PairedPages:
    """Return the pages of the report, laid out."""
    definition, figures = paired_definition("visit_report", NEEDS), paper.figures
    paired = definition.paired(house_languages(definition.house, head))
    parts = PairedParts(definition, paired)
    span = f"{paired.dated(figures.first)} – {paired.dated(figures.last)}"
    pages = PairedPages(
        Frame(
            paired=paired,
            plan=definition.plan,
            styles=paper_styles(definition.house),
            title=paired.pair("title"),
            aside=span,
            printed_at=head.printed_at,
            anchor=paper.anchor,
            punched=True,
        )
    )
    pages.add(parts.title(paired.pair("title"), ""))
    office = f"{paired.office(head).joined()}, {head.office.index}"
    pages.add(
        parts.facts(
            Fact("office", office, 1.4),
            Fact("range", span),
            Fact("worker", paper.worker or NOTHING, 0.8),
        )
    )
    if paper.filter:
        pages.add(parts.facts(Fact("filter", paper.filter)))
    _add_figures(pages, parts, paired, paper)
    bars = hours_shown(figures.by_hour, FIRST_HOUR, LAST_HOUR)
    pages.add(parts.section("by_hour"), parts.chart(bars))
    _add_hosts(pages, parts, definition, paired, paper)
    _add_days(pages, parts, definition, paired, paper)
    if figures.first < figures.last:
        pages.add(parts.note(paired.pair("purged")))
    pages.add(parts.signatures(Signature("made", paper.worker)))
    return pages


def _add_figures(
    pages: PairedPages, parts: PairedParts, paired: Paired, paper: ReportPaper
) -> None:
    figures = paper.figures
    states, norm = figures.by_state, paper.wait_norm
    pages.add(
        parts.section("figures"),
        parts.figures(
            Fact("visits", str(figures.visits)),
            Fact("people", str(figures.people)),
            Fact("average", paired.decimal(figures.waited_minutes)),
            Fact("over_norm", str(figures.over_norm)).filled(norm=norm),
        ),
        parts.figures(
            Fact("served", str(states.get(VisitState.LEFT, 0))),
            Fact("unserved", str(states.get(VisitState.UNSERVED, 0))),
            Fact("no_show", str(states.get(VisitState.NO_SHOW, 0))),
            Fact("cancelled", str(states.get(VisitState.CANCELLED, 0))),
            Fact("figure_auto_closed", str(figures.auto_closed)),
        ),
    )
    if paper.without_auto_closed:
        pages.add(parts.note(paired.pair("without_auto_closed")))


def _add_hosts(
    pages: PairedPages,
    parts: PairedParts,
    definition: PairedDefinition,
    paired: Paired,
    paper: ReportPaper,
) -> None:
    if not paper.hosts:
        return
    table = definition.table(paired, "hosts", _MOST_ROW)
    rows = [
        table.row(
            {"number": str(number), "host": each.host or NOTHING} | _load(paired, each), number
        )
        for number, each in enumerate(paper.hosts, 1)
    ]
    total = table.total({"host": paired.joined("total")} | _sums(paired, paper, paper.hosts))
    add_table(pages, parts.section("by_host"), table.heads(), rows, total)


def _add_days(
    pages: PairedPages,
    parts: PairedParts,
    definition: PairedDefinition,
    paired: Paired,
    paper: ReportPaper,
) -> None:
    if not paper.days:
        return
    table = definition.table(paired, "days", _MOST_ROW)
    rows = [
        table.row({"day": paired.weekday(each.day)} | _load(paired, each), number)
        for number, each in enumerate(paper.days, 1)
    ]
    total = table.total({"day": paired.joined("total")} | _sums(paired, paper, paper.days))
    add_table(pages, parts.section("by_day"), table.heads(), rows, total)


def _load(paired: Paired, load: Load) -> dict[str, str]:
    return {
        "visits": str(load.visits),
        "people": str(load.people),
        "waited": paired.decimal(load.waited_minutes),
        "late": str(load.over_norm),
        "auto_closed": str(load.auto_closed),
    }


def _sums(paired: Paired, paper: ReportPaper, loads: Sequence[Load]) -> dict[str, str]:
    """Return the sums of a table; of waiting there is the average of the whole range."""
    return {
        "visits": str(sum(load.visits for load in loads)),
        "people": str(sum(load.people for load in loads)),
        "waited": paired.decimal(paper.figures.waited_minutes),
        "late": str(sum(load.over_norm for load in loads)),
        "auto_closed": str(sum(load.auto_closed for load in loads)),
    }
