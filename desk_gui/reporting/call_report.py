"""The calls of some days in figures: by the hour and the day, by outcome, and for whom."""

from collections.abc import Sequence
from functools import reduce
from itertools import groupby

from desk_gui.domain.call_papers import CallLoad, CallReportPaper, DayCalls
from desk_gui.domain.calls import CallOutcome
from desk_gui.domain.papers import PaperHead
from desk_gui.reporting.call_totals import OUTCOMES, TOTALS, counted, kept_word
from desk_gui.reporting.charts import FIRST_HOUR, LAST_HOUR, Bar, hours_shown
from desk_gui.reporting.paired import NOTHING, Paired, house_languages
from desk_gui.reporting.paired_definition import PairedDefinition, needs, paired_definition
from desk_gui.reporting.paired_pages import Frame, PairedPages, add_table, paper_styles
from desk_gui.reporting.paired_parts import Fact, PairedParts, Signature

NEEDS = needs(
    f"title office range worker figures {TOTALS} unsettled offers_made offers_accepted by_hour "
    f"by_day by_outcome by_callee {OUTCOMES} nobody total purged made",
    outcomes="outcome count share",
    callees="number callee calls messages missed_calls",
    days="day calls incoming outgoing messages missed_calls",
)
_MOST_ROW = 20.0
"""A row is never higher, mm."""
_MOST_BARS = 31
"""From more days on there is a bar for each month."""


def build_call_report(head: PaperHead, paper: CallReportPaper) -> bytes:
    """Return the report of a range, pages of A4."""
    return call_report_pages(head, paper).finish()


def call_report_pages(head: PaperHead, paper: CallReportPaper) -> PairedPages:
    """Return the pages of the report, laid out."""
    definition = paired_definition("call_report", NEEDS)
    paired = definition.paired(house_languages(definition.house, head))
    parts = PairedParts(definition, paired)
    span = f"{paired.dated(paper.first)} – {paired.dated(paper.last)}"
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
    _add_figures(pages, parts, paired, paper)
    _add_tables(_Tables(pages, parts, definition, paired), paired, paper)
    if paper.first < paper.last:
        pages.add(parts.note(paired.pair("purged")))
    pages.add(parts.signatures(Signature("made", paper.worker)))
    return pages


def _add_figures(
    pages: PairedPages, parts: PairedParts, paired: Paired, paper: CallReportPaper
) -> None:
    figures, load = paper.figures, _together(paper.days)
    unsettled = Fact("unsettled", str(figures.missed_unsettled), 1.35)
    pages.add(
        parts.section("figures"),
        parts.figures(*counted(figures, load)),
        parts.figures(*kept_word(paired, figures), unsettled),
    )
    if figures.offers_made:
        made, accepted = str(figures.offers_made), str(figures.offers_accepted)
        pages.add(parts.figures(Fact("offers_made", made), Fact("offers_accepted", accepted)))
    bars = hours_shown(figures.by_hour, FIRST_HOUR, LAST_HOUR)
    pages.add(parts.section("by_hour"), parts.chart(bars))
    if len(paper.days) > 1:
        pages.add(parts.section("by_day"), parts.chart(_day_bars(paired, paper.days)))


class _Tables:
    """Places the tables of a report; one without rows is left out."""

    def __init__(
        self, pages: PairedPages, parts: PairedParts, definition: PairedDefinition, paired: Paired
    ) -> None:
        self._pages, self._parts, self._definition, self._paired = pages, parts, definition, paired

    def add(
        self, name: str, section: str, rows: Sequence[dict[str, str]], total: dict[str, str]
    ) -> None:
        """Place a table below its heading, with its sums."""
        if not rows:
            return
        table = self._definition.table(self._paired, name, _MOST_ROW)
        made = [table.row(cells, number) for number, cells in enumerate(rows, 1)]
        add_table(
            self._pages, self._parts.section(section), table.heads(), made, table.total(total)
        )


def _add_tables(tables: _Tables, paired: Paired, paper: CallReportPaper) -> None:
    calls, sum_word = paper.figures.calls, paired.joined("total")
    outcomes = [
        _outcome(paired, outcome, count, calls)
        for outcome in CallOutcome
        if (count := paper.figures.by_outcome.get(outcome, 0))
    ]
    tables.add("outcomes", "by_outcome", outcomes, {"outcome": sum_word, "count": str(calls)})
    callees = [
        {"number": str(number), "callee": each.callee or paired.joined("nobody")} | _counts(each)
        for number, each in enumerate(paper.callees, 1)
    ]
    tables.add(
        "callees", "by_callee", callees, {"callee": sum_word} | _counts(_together(paper.callees))
    )
    days = [{"day": paired.weekday(each.day)} | _counts(each) for each in paper.days]
    tables.add("days", "by_day", days, {"day": sum_word} | _counts(_together(paper.days)))


def _outcome(paired: Paired, outcome: CallOutcome, count: int, calls: int) -> dict[str, str]:
    return {
        "outcome": paired.joined(outcome.value),
        "count": str(count),
        "share": paired.decimal(100 * count / calls) if calls else NOTHING,
    }


def _counts(load: CallLoad) -> dict[str, str]:
    return {
        "calls": str(load.calls),
        "incoming": str(load.incoming),
        "outgoing": str(load.outgoing),
        "messages": str(load.messages),
        "missed_calls": str(load.missed),
    }


def _together(loads: Sequence[CallLoad]) -> CallLoad:
    return reduce(CallLoad.__add__, loads, CallLoad())


def _day_bars(paired: Paired, days: Sequence[DayCalls]) -> list[Bar]:
    """Return a bar for each day, or where there are many for each month."""
    if len(days) <= _MOST_BARS:
        return [Bar(paired.day_month(each.day), each.calls, str(each.calls)) for each in days]
    months = [
        (paired.month(first), _together(list(found)).calls)
        for first, found in groupby(days, lambda each: each.day.replace(day=1))
    ]
    return [Bar(month, calls, str(calls)) for month, calls in months]
