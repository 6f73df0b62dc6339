"""Slips of a visit: what its host needs before the visitor gets there, and all that is known."""

from desk_gui.domain.papers import PaperHead
from desk_gui.domain.visit_papers import SlipPaper
from desk_gui.reporting.definition import Pair
from desk_gui.reporting.paired import NOTHING, Paired, clock, house_languages
from desk_gui.reporting.paired_definition import PairedDefinition, needs, paired_definition
from desk_gui.reporting.paired_pages import Frame, PairedPages, slip_styles
from desk_gui.reporting.slip_parts import Entry, SlipParts, on_one_page, one_line

HOST_NEEDS = needs(
    "title arrived host room name language firm phone people group purposes brings note since "
    "told_until remarks shows_in waits refuses worker signature",
    "people",
)
DATA_NEEDS = needs(
    "title number name customer firm phone language host room badge expected arrived admitted left "
    "told_until people group purposes brings note remarks worker signature",
    "people",
)
_LINES = 2
"""Ruled lines that the purposes have at least."""


def build_host_slip(head: PaperHead, paper: SlipPaper) -> bytes:
    """Return the slip for the host, A6.

    Raises:
        DoesNotFitError: a name is too long even at the smallest size.
    """
    return host_slip_pages(head, paper).finish()


def build_data_slip(head: PaperHead, paper: SlipPaper) -> bytes:
    """Return all that is known of a visit, A5, for the secretary. Raises as above."""
    return data_slip_pages(head, paper).finish()


def host_slip_pages(head: PaperHead, paper: SlipPaper) -> PairedPages:
    """Return the pages of the host's slip, laid out; nearly always one."""
    definition = paired_definition("host_slip", HOST_NEEDS)
    paired = definition.paired(house_languages(definition.house, head))

    def lay_out(scale: float) -> PairedPages:
        parts = SlipParts(definition, paired, scale)
        pages = _pages(definition, paired, head, paper)
        _add_host_slip(pages, parts, paired, paper)
        return pages

    return on_one_page(lay_out)


def _add_host_slip(pages: PairedPages, parts: SlipParts, paired: Paired, paper: SlipPaper) -> None:
    styles = parts.styles
    pages.add(parts.title(paired.pair("title"), "arrived", clock(paper.arrived_at)))
    pages.add(
        parts.row(
            Entry("host", paper.host, 2.0, styles.value),
            Entry("room", paper.room or NOTHING, 1.0, styles.text),
        )
    )
    pages.add(
        parts.row(
            Entry("name", paper.name, 2.0, styles.name, whole=True),
            Entry("language", _language(paired, paper), 1.0, styles.text),
        )
    )
    pages.add(
        parts.row(
            Entry("firm", paper.firm or NOTHING, 1.4, styles.text),
            Entry("phone", paper.phone or NOTHING, 1.0, one_line(styles.value)),
        )
    )
    _add_texts(pages, parts, paired, paper)
    told = (
        Entry("since", clock(paper.arrived_at), 1.0, styles.clock),
        Entry("told_until", clock(paper.told_until), 1.0, styles.clock),
    )
    signed = (
        Entry("worker", paper.worker, 1.0, styles.note),
        Entry("signature", "", 1.0, styles.note),
    )
    answer = (
        parts.heavy(*told),
        parts.ticks("shows_in", "waits", "refuses"),
        parts.row(*signed),
    )
    pages.add_at_bottom(answer, lambda room: parts.blank("remarks", room))


def data_slip_pages(head: PaperHead, paper: SlipPaper) -> PairedPages:
    """Return the pages of the visitor's data, laid out; nearly always one."""
    definition = paired_definition("data_slip", DATA_NEEDS)
    paired = definition.paired(house_languages(definition.house, head))

    def lay_out(scale: float) -> PairedPages:
        parts = SlipParts(definition, paired, scale)
        pages = _pages(definition, paired, head, paper)
        _add_data_slip(pages, parts, paired, paper)
        return pages

    return on_one_page(lay_out)


def _add_data_slip(pages: PairedPages, parts: SlipParts, paired: Paired, paper: SlipPaper) -> None:
    styles = parts.styles
    pages.add(parts.title(paired.pair("title"), "number", paper.number or NOTHING))
    pages.add(
        parts.row(
            Entry("name", paper.name, 2.6, styles.name, whole=True),
            Entry("customer", paper.customer or NOTHING, 1.0, styles.text),
        )
    )
    pages.add(
        parts.row(
            Entry("firm", paper.firm or NOTHING, 2.0, styles.text),
            Entry("phone", paper.phone or NOTHING, 1.2, one_line(styles.value)),
            Entry("language", _language(paired, paper), 1.1, styles.text),
        )
    )
    pages.add(
        parts.row(
            Entry("host", paper.host, 2.0, styles.value),
            Entry("room", paper.room or NOTHING, 1.1, styles.text),
            Entry("badge", paper.badge or NOTHING, 1.1, styles.text),
        )
    )
    times = ("expected", "arrived", "told_until", "admitted", "left")
    at = (
        paper.expected_at,
        paper.arrived_at,
        paper.told_until,
        paper.admitted_at,
        paper.left_at,
    )
    entries = (
        Entry(name, clock(time), 1.0, styles.value) for name, time in zip(times, at, strict=True)
    )
    pages.add(parts.row(*entries))
    _add_texts(pages, parts, paired, paper)
    signed = parts.row(
        Entry("worker", paper.worker, 1.0, styles.text), Entry("signature", "", 1.0, styles.text)
    )
    pages.add_at_bottom((signed,), lambda room: parts.blank("remarks", room))


def _pages(
    definition: PairedDefinition, paired: Paired, head: PaperHead, paper: SlipPaper
) -> PairedPages:
    title = paired.pair("title")
    return PairedPages(
        Frame(
            paired=paired,
            plan=definition.plan,
            styles=slip_styles(definition.house),
            title=title,
            aside=paper.number,
            printed_at=head.printed_at,
            left=Pair(*[f"{paper.code} · {paired.printed(head.printed_at).first}"] * 2),
        )
    )


def _add_texts(pages: PairedPages, parts: SlipParts, paired: Paired, paper: SlipPaper) -> None:
    """Place what is long: the group, the purposes, what is brought, the note."""
    if paper.people > 1 or paper.members:
        count = paired.joined("group", people=max(paper.people, 1 + len(paper.members)))
        pages.add_each(parts.lines("people", ["; ".join((count, *paper.members))]))
    pages.add_each(parts.lines("purposes", _purposes(paper), _LINES))
    if paper.brings:
        pages.add_each(parts.lines("brings", [paper.brings]))
    if paper.note:
        pages.add_each(parts.lines("note", [paper.note]))


def _purposes(paper: SlipPaper) -> list[str]:
    """Return a line for each purpose; several are numbered, and say with whom."""
    if len(paper.stops) <= 1:
        return [stop.purpose for stop in paper.stops]
    found = []
    for number, stop in enumerate(paper.stops, 1):
        host = ", ".join(filter(None, (stop.host, stop.room)))
        said = " — ".join(filter(None, (stop.purpose, host))) or NOTHING
        found.append(f"{number}. {said}")
    return found


def _language(paired: Paired, paper: SlipPaper) -> str:
    return NOTHING if paper.language is None else paired.language(paper.language)
