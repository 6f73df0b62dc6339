"""The slip for a visitor who has an appointment: when, where, with whom, what to bring."""

from desk_gui.domain.money import NBSP
from desk_gui.domain.papers import PaperHead
from desk_gui.domain.visit_papers import AppointmentNews, AppointmentPaper
from desk_gui.reporting.definition import Pair
from desk_gui.reporting.paired import NOTHING, Paired, clock, reader_languages
from desk_gui.reporting.paired_definition import needs, paired_definition
from desk_gui.reporting.paired_pages import Frame, PairedPages, slip_styles
from desk_gui.reporting.slip_parts import Entry, SlipParts, on_one_page, one_line

NEEDS = needs(
    "made moved cancelled day was until name firm host room where purpose bring reason call "
    "call_again show_code worker remarks"
)


def build_appointment_slip(head: PaperHead, paper: AppointmentPaper) -> bytes:
    """Return the slip for the visitor, A6, in their language and the office's.

    Raises:
        DoesNotFitError: a name is too long even at the smallest size.
    """
    return appointment_slip_pages(head, paper).finish()


def appointment_slip_pages(head: PaperHead, paper: AppointmentPaper) -> PairedPages:
    """Return the pages of the slip, laid out; nearly always one."""
    definition = paired_definition("appointment_slip", NEEDS)
    languages = reader_languages(definition.house, head, paper.language)
    paired = definition.paired(languages)
    printed = paired.printed(head.printed_at).first
    frame = Frame(
        paired=paired,
        plan=definition.plan,
        styles=slip_styles(definition.house),
        title=paired.pair(paper.news.value),
        aside=paired.dated(paper.starts_at.date()),
        printed_at=head.printed_at,
        left=Pair(printed, printed),
    )

    def lay_out(scale: float) -> PairedPages:
        parts, pages = SlipParts(definition, paired, scale), PairedPages(frame)
        pages.add(parts.banner(frame.title))
        _add_times(pages, parts, paired, paper)
        _add_people(pages, parts, paired, head, paper)
        _add_texts(pages, parts, paper)
        return pages

    return on_one_page(lay_out)


def _add_times(
    pages: PairedPages, parts: SlipParts, paired: Paired, paper: AppointmentPaper
) -> None:
    """Place the time in a heavy box; one that does not hold any more is struck out."""
    styles, off = parts.styles, paper.news is AppointmentNews.CANCELLED
    day, big = paired.weekday(paper.starts_at.date()), one_line(styles.name)
    span = f"{clock(paper.starts_at)}–{clock(paper.ends_at)}"
    pages.add(
        parts.heavy(
            Entry("day", day, 1.4, big, struck=off),
            Entry("until", span, 1.0, styles.clock, struck=off),
        )
    )
    if paper.moved_from is not None:
        day, time = paired.weekday(paper.moved_from.date()), clock(paper.moved_from)
        then = f"{day}{NBSP * 2}{time}" if paper.moved_from != paper.starts_at else ""
        before = " · ".join(filter(None, (then, paper.from_host)))
        pages.add(parts.row(Entry("was", before, 1.0, styles.text, struck=True)))


def _add_people(
    pages: PairedPages,
    parts: SlipParts,
    paired: Paired,
    head: PaperHead,
    paper: AppointmentPaper,
) -> None:
    styles = parts.styles
    name = Entry("name", paper.name, 1.0, styles.name, whole=True)
    pages.add(parts.row(name))
    if paper.firm:
        pages.add(parts.row(Entry("firm", paper.firm, 1.0, styles.text)))
    host = ", ".join(filter(None, (paper.host, paper.post)))
    pages.add(
        parts.row(
            Entry("host", host, 2.2, styles.value),
            Entry("room", paper.room or NOTHING, 1.0, styles.value),
        )
    )
    where = ", ".join(filter(None, (paired.office(head).joined(), paper.address)))
    pages.add(parts.row(Entry("where", where, 1.0, styles.text)))


def _add_texts(pages: PairedPages, parts: SlipParts, paper: AppointmentPaper) -> None:
    pages.add_each(parts.lines("purpose", [paper.purpose]))
    if paper.reason:
        pages.add_each(parts.lines("reason", [paper.reason]))
    off = paper.news is AppointmentNews.CANCELLED
    if paper.bring and not off:
        pages.add_each(parts.lines("bring", [paper.bring]))
    styles = parts.styles
    call = "call_again" if off else "call"
    entries = (
        Entry(call, paper.phone or NOTHING, 1.0, one_line(styles.value)),
        Entry("worker", paper.worker, 1.0, styles.note),
    )
    coded = paper.code and not off
    last = parts.coded(paper.code, "show_code", *entries) if coded else parts.row(*entries)
    pages.add_at_bottom((last,), lambda room: parts.blank("remarks", room))
