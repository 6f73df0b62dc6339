"""What an alarm or a drill came to: who was found after how many minutes, and who was not."""

from collections.abc import Iterator
from functools import partial

from desk_gui.domain.clock_times import minutes_between
from desk_gui.domain.evacuations import Evacuation, Evacuee
from desk_gui.domain.papers import PaperHead
from desk_gui.domain.visit_papers import EvacuationPaper
from desk_gui.reporting.charts import Bar
from desk_gui.reporting.definition import Pair
from desk_gui.reporting.paired import NOTHING, Paired, clock, house_languages
from desk_gui.reporting.paired_definition import needs, paired_definition
from desk_gui.reporting.paired_pages import Frame, PairedPages, paper_styles
from desk_gui.reporting.paired_parts import Fact, PairedParts, Signature
from desk_gui.reporting.paired_table import PairedTable

NEEDS = needs(
    "title office kind drill real started_at ended_at handed_over_at started_by ended_by assembly "
    "listed found_people missing_people last_found took by_minute people missing added staff "
    "nobody note in_charge receptionist",
    columns="number name firm place found_at minutes found_by",
)
_MOST_ROW = 24.0
"""A row is never higher, mm."""
_MOST_BARS = 20


def build_evacuation_report(head: PaperHead, paper: EvacuationPaper) -> bytes:
    """Return the report of an evacuation, pages of A4."""
    return evacuation_report_pages(head, paper).finish()


def evacuation_report_pages(head: PaperHead, paper: EvacuationPaper) -> PairedPages:
    """Return the pages of the report, laid out."""
    definition, run = paired_definition("evacuation_report", NEEDS), paper.evacuation
    paired = definition.paired(house_languages(definition.house, head))
    parts, number = PairedParts(definition, paired), paired.moment(run.started_at)
    pages = PairedPages(
        Frame(
            paired=paired,
            plan=definition.plan,
            styles=paper_styles(definition.house),
            title=paired.pair("title"),
            aside=number,
            printed_at=head.printed_at,
            punched=True,
        )
    )
    pages.add(parts.title(paired.pair("title"), number))
    _add_facts(pages, parts, paired, head, paper)
    _add_figures(pages, parts, run)
    table = definition.table(paired, "columns", _MOST_ROW)
    _add_people(pages, parts, table, paired, run)
    if run.note:
        pages.add(parts.text("note", run.note))
    pages.add(
        parts.signatures(
            Signature("in_charge", run.ended_by), Signature("receptionist", run.started_by)
        )
    )
    return pages


def _add_facts(
    pages: PairedPages, parts: PairedParts, paired: Paired, head: PaperHead, paper: EvacuationPaper
) -> None:
    run = paper.evacuation
    office = f"{head.office.index} {paired.office(head).joined()}"
    second = paper.assembly_point_second or paper.assembly_point
    point = Pair(paper.assembly_point, second).joined() or NOTHING
    pages.add(
        parts.facts(Fact("office", office, 2.0), Fact("kind", paired.joined(run.kind.value))),
        parts.facts(Fact("assembly", point, 2.0), Fact("started_by", run.started_by or NOTHING)),
        parts.facts(
            Fact("started_at", clock(run.started_at)),
            Fact("handed_over_at", clock(run.handed_over_at)),
            Fact("ended_at", clock(run.ended_at)),
            Fact("ended_by", run.ended_by or NOTHING, 1.5),
        ),
    )


def _add_figures(pages: PairedPages, parts: PairedParts, run: Evacuation) -> None:
    minutes = [_minutes(run, person) for person in run.people if person.found_at]
    took = NOTHING if run.ended_at is None else str(minutes_between(run.started_at, run.ended_at))
    pages.add(
        parts.figures(
            Fact("listed", str(len(run.people))),
            Fact("found_people", str(run.found)),
            Fact("missing_people", str(run.missing)),
            Fact("last_found", str(max(minutes)) if minutes else NOTHING),
            Fact("took", took),
        )
    )
    if minutes:
        pages.add(parts.section("by_minute"), parts.chart(list(_bars(minutes))))


def _bars(minutes: list[int]) -> Iterator[Bar]:
    """Yield how many were found in each minute, or in each few of them."""
    step = max(minutes) // _MOST_BARS + 1
    for start in range(0, max(minutes) + 1, step):
        count = sum(start <= minute < start + step for minute in minutes)
        yield Bar(f"{start}–{start + step}", count, str(count))


def _add_people(
    pages: PairedPages, parts: PairedParts, table: PairedTable, paired: Paired, run: Evacuation
) -> None:
    heads, cells = table.heads(), partial(_cells, paired, run)
    missing = [person for person in run.people if person.found_at is None]
    found = sorted(
        (person for person in run.people if person.found_at is not None),
        key=partial(_minutes, run),
    )
    people = [*missing, *found]
    if not people:
        pages.add(parts.section("people"), parts.note(paired.pair("nobody")))
        return
    rows = [
        table.row(cells(number, person), number, bold=person.found_at is None)
        for number, person in enumerate(people, 1)
    ]
    pages.add(parts.section("people"), heads, rows[0])
    for row in rows[1:]:
        pages.add(row, heads=heads)


def _cells(paired: Paired, run: Evacuation, number: int, evacuee: Evacuee) -> dict[str, str]:
    person, found = evacuee.person, evacuee.found_at
    staff = paired.joined("staff") if person.staff is not None else ""
    added = paired.joined("added") if evacuee.added else ""
    return {
        "number": str(number),
        "name": person.name or NOTHING,
        "firm": " · ".join(filter(None, (person.firm or staff, added))) or NOTHING,
        "place": person.place or NOTHING,
        "found_at": clock(found),
        "minutes": str(_minutes(run, evacuee)) if found else NOTHING,
        "found_by": evacuee.found_by or NOTHING if found else paired.joined("missing"),
    }


def _minutes(run: Evacuation, evacuee: Evacuee) -> int:
    return minutes_between(run.started_at, evacuee.found_at) if evacuee.found_at else 0
