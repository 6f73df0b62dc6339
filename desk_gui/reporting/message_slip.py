"""The slip of a message for somebody who is away: who rang, what for, and what was promised."""

from datetime import datetime

from desk_gui.domain.call_papers import MessagePaper
from desk_gui.domain.calls import Wish
from desk_gui.domain.papers import PaperHead
from desk_gui.reporting.definition import Pair
from desk_gui.reporting.fitting import TextStyle
from desk_gui.reporting.paired import NOTHING, Paired, clock, house_languages
from desk_gui.reporting.paired_definition import needs, paired_definition
from desk_gui.reporting.paired_pages import PairedPages, slip_styles
from desk_gui.reporting.slip_parts import Entry, on_one_page, one_line
from desk_gui.reporting.telephone_parts import MessageFrame, TelephoneParts, Ticked

NEEDS = needs(
    "title urgent to post name at firm phone please_call calls_again message_only text promised "
    "rings_again by_time told read_back where in out meeting away back_at stand_in taken_by seen "
    "ask_first",
    "time until",
)
_LINES = 5
"""Ruled lines that the message has at least."""
_TEN = 10
_ENDINGS = {
    **dict.fromkeys((0, 1, 2, 7, 8, 50), "ге"),
    **dict.fromkeys((3, 4, 5), "ке"),
    **dict.fromkeys((6, 9, 10, 20, 30), "ға"),
    40: "қа",
}
"""What Kazakh adds to a time «until» which something holds, by the last word of its minutes."""


def build_message_slip(head: PaperHead, paper: MessagePaper) -> bytes:
    """Return the slip, A6.

    Raises:
        DoesNotFitError: a name is too long even at the smallest size.
    """
    return message_slip_pages(head, paper).finish()


def message_slip_pages(head: PaperHead, paper: MessagePaper) -> PairedPages:
    """Return the pages of the slip, laid out; nearly always one."""
    definition = paired_definition("message_slip", NEEDS)
    paired = definition.paired(house_languages(definition.house, head))
    frame = MessageFrame(
        paired=paired,
        plan=definition.plan,
        styles=slip_styles(definition.house),
        title=paired.pair("title"),
        aside=paper.number,
        printed_at=head.printed_at,
        code=paper.code,
        number=paper.number,
        ask_first=paper.ask_first,
    )

    def lay_out(scale: float) -> PairedPages:
        parts, pages = TelephoneParts(definition, paired, scale), PairedPages(frame)
        pages.add(parts.heading(frame.title, paired.pair("urgent") if paper.urgent else None))
        _add_people(pages, parts, paired, paper)
        pages.add(parts.wishes(paper.wish))
        pages.add_each(parts.lines("text", paper.text.splitlines(), _LINES))
        pages.add_at_bottom(
            (
                parts.promise(
                    *_promise(paired, paper),
                    Ticked("told", paper.told),
                    Ticked("read_back", paper.read_back),
                ),
                parts.row(*_callee(parts, paired, paper)),
                parts.row(
                    Entry("taken_by", paper.taken_by, 1.0, parts.styles.text),
                    Entry("seen", "", 1.0, parts.styles.text),
                ),
            ),
            lambda _room: (),
        )
        return pages

    return on_one_page(lay_out)


def until(at: datetime) -> str:
    """Return a time with the ending Kazakh has for «until»: ``14:00-ге``, ``9:40-қа``."""
    last = at.minute % _TEN or at.minute
    return f"{at:%H:%M}-{_ENDINGS[last]}"


def _add_people(
    pages: PairedPages, parts: TelephoneParts, paired: Paired, paper: MessagePaper
) -> None:
    """Place for whom the message is, and who left it."""
    styles = parts.styles
    post = ", ".join(filter(None, (paper.room, paper.post)))
    pages.add(
        parts.row(
            Entry("to", paper.to, 2.14, styles.value),
            Entry("post", post or NOTHING, 1.0, _small(styles.text)),
        )
    )
    pages.add(
        parts.row(
            Entry("name", paper.name or NOTHING, 2.14, styles.name, whole=True),
            Entry("at", paired.moment(paper.at), 1.0, one_line(styles.text)),
        )
    )
    pages.add(
        parts.row(
            Entry("firm", paper.firm or NOTHING, 1.6, styles.text),
            Entry("phone", paper.phone or NOTHING, 1.0, styles.value),
        )
    )


def _promise(paired: Paired, paper: MessagePaper) -> tuple[str, Pair]:
    """Return what the heavy box is about, and when that is."""
    if paper.wish is Wish.CALLS_AGAIN:
        moment = paired.moment(paper.calls_again_at)
        return "rings_again", Pair(moment, moment)
    at = paper.promised_at
    if at is None:
        return "promised", Pair(NOTHING, NOTHING)
    by = paired.pair("by_time", time=clock(at), until=until(at))
    first = f"{paired.dated(at.date())}, {by.first}"
    return "promised", Pair(first, first if by.same else by.second)


def _callee(parts: TelephoneParts, paired: Paired, paper: MessagePaper) -> tuple[Entry, ...]:
    """Return where the callee is, when they are back, and who stands in for them."""
    style, at = _small(parts.styles.text), paper.whereabouts
    where = NOTHING
    if at is not None:
        where = " · ".join(filter(None, (paired.joined(at.state.value), at.note)))
    return (
        Entry("where", where, 1.0, style),
        Entry("back_at", _back(paired, paper), 0.95, style),
        Entry("stand_in", paper.stand_in or NOTHING, 1.0, style),
    )


def _small(style: TextStyle) -> TextStyle:
    """Return the style for what has little room: smaller before it takes a second line."""
    return style._replace(size=max(style.floor, style.size - 1))


def _back(paired: Paired, paper: MessagePaper) -> str:
    """Return when the callee is back; the day only where it is another one."""
    back = paper.whereabouts.back_at if paper.whereabouts else None
    if back is None or back.date() == paper.at.date():
        return clock(back)
    return paired.moment(back)
