"""A desk handed over on paper: what is open, the note, and both names to sign."""

from collections.abc import Sequence
from datetime import date, datetime

from desk_gui.domain.call_papers import HandoverPaper
from desk_gui.domain.calls import CallLine, Message
from desk_gui.domain.handovers import COUNTED
from desk_gui.domain.papers import PaperHead
from desk_gui.domain.promise_rules import by_urgency
from desk_gui.domain.promises import Promise, PromiseChannel, PromiseDetails, PromiseKind
from desk_gui.domain.visits import VisitLine
from desk_gui.reporting.paired import NOTHING, Paired, clock, house_languages
from desk_gui.reporting.paired_definition import PairedDefinition, needs, paired_definition
from desk_gui.reporting.paired_pages import Frame, PairedPages, paper_styles
from desk_gui.reporting.paired_parts import Fact, PairedParts, Signature

NEEDS = needs(
    "title handover_number office handed_at given_by taken_by figures count_overdue "
    "count_promises count_waiting count_unconfirmed count_missed promises waiting unconfirmed "
    "missed none overdue urgent wait call_back answer other in_person by_phone letter email note "
    "signatures handed_over taken_over",
    "number",
    promise_list="number due what channel owner mark",
    waiting_list="number name firm host since told_until",
    message_list="number at to caller phone text",
    missed_list="number at phone caller firm to",
)
_MOST_ROW = 26.0
"""A row is never higher, mm."""
_CHANNELS = {channel: channel.value for channel in PromiseChannel} | {
    PromiseChannel.PHONE: "by_phone"
}
_Cells = dict[str, str]


def build_handover(head: PaperHead, paper: HandoverPaper) -> bytes:
    """Return the sheet of a handover, pages of A4."""
    return handover_pages(head, paper).finish()


def handover_pages(head: PaperHead, paper: HandoverPaper) -> PairedPages:
    """Return the pages of the sheet, laid out."""
    definition = paired_definition("handover", NEEDS)
    paired = definition.paired(house_languages(definition.house, head))
    parts, number = PairedParts(definition, paired), _number(head, paper)
    pages = PairedPages(
        Frame(
            paired=paired,
            plan=definition.plan,
            styles=paper_styles(definition.house),
            title=paired.pair("title"),
            aside=number,
            printed_at=head.printed_at,
            anchor=paper.anchor,
            copied=paper.copied,
            punched=True,
        )
    )
    _add_head(pages, parts, paired, head, paper)
    _add_matters(_Lists(pages, parts, definition, paired), paired, paper)
    if paper.note:
        pages.add(parts.text("note", paper.note))
    signed = (Signature("handed_over", paper.given_by), Signature("taken_over", paper.taken_by))
    pages.add(parts.section("signatures"), parts.signatures(*signed))
    return pages


def _number(head: PaperHead, paper: HandoverPaper) -> str:
    """Return what a handover is called: the office's index, the day and the time."""
    return f"{head.office.index}-{paper.at:%Y-%m-%d-%H%M}"


def _add_head(
    pages: PairedPages, parts: PairedParts, paired: Paired, head: PaperHead, paper: HandoverPaper
) -> None:
    number = paired.pair("handover_number", number=_number(head, paper)).first
    pages.add(parts.title(paired.pair("title"), number))
    office = f"{paired.office(head).joined()}, {head.office.index}"
    pages.add(
        parts.facts(
            Fact("office", office, 1.4),
            Fact("handed_at", paired.moment(paper.at), 0.8),
            Fact("given_by", paper.given_by or NOTHING),
            Fact("taken_by", paper.taken_by or NOTHING),
        )
    )
    counts = [Fact(f"count_{name}", str(paper.counts.get(name, 0))) for name in COUNTED]
    pages.add(parts.section("figures"), parts.figures(*counts))


class _Lists:
    """Places the lists of a sheet; an empty one says that there is nothing."""

    def __init__(
        self, pages: PairedPages, parts: PairedParts, definition: PairedDefinition, paired: Paired
    ) -> None:
        self._pages, self._parts, self._definition, self._paired = pages, parts, definition, paired

    def add(self, name: str, section: str, rows: Sequence[_Cells], bold: int = 0) -> None:
        """Place a list below its heading, numbered; the first ``bold`` rows stand out."""
        head = self._parts.section(section)
        if not rows:
            self._pages.add(head, self._parts.note(self._paired.pair("none")))
            return
        table = self._definition.table(self._paired, name, _MOST_ROW)
        made = [
            table.row(cells | {"number": str(number)}, number, bold=number <= bold)
            for number, cells in enumerate(rows, 1)
        ]
        heads = table.heads()
        self._pages.add(head, heads, made[0])
        for row in made[1:]:
            self._pages.add(row, heads=heads)


def _add_matters(lists: _Lists, paired: Paired, paper: HandoverPaper) -> None:
    matters, day = paper.matters, paper.at.date()
    overdue, coming = by_urgency(matters.promises, paper.at)
    promises = [
        _promise(paired, day, each, overdue=each in overdue) for each in (*overdue, *coming)
    ]
    lists.add("promise_list", "promises", promises, len(overdue))
    lists.add("waiting_list", "waiting", [_visit(paired, day, each) for each in matters.waiting])
    messages = sorted(matters.unconfirmed, key=lambda each: (not each.details.urgent, each.at))
    urgent = sum(each.details.urgent for each in messages)
    lists.add(
        "message_list", "unconfirmed", [_message(paired, day, each) for each in messages], urgent
    )
    lists.add("missed_list", "missed", [_call(paired, day, each) for each in matters.missed])


def _promise(paired: Paired, day: date, promise: Promise, *, overdue: bool) -> _Cells:
    details = promise.details
    return {
        "due": _moment(paired, day, details.due_at),
        "what": _what(paired, details),
        "channel": paired.joined(_CHANNELS[details.channel]),
        "owner": promise.owner_name or promise.made_by or NOTHING,
        "mark": paired.joined("overdue") if overdue else "",
    }


def _what(paired: Paired, details: PromiseDetails) -> str:
    if details.kind is PromiseKind.OTHER:
        return details.text or NOTHING
    return f"{details.text or NOTHING} — {paired.joined(details.kind.value)}"


def _visit(paired: Paired, day: date, visit: VisitLine) -> _Cells:
    return {
        "name": visit.name or NOTHING,
        "firm": visit.firm or NOTHING,
        "host": ", ".join(filter(None, (visit.host_name, visit.host_room))) or NOTHING,
        "since": _moment(paired, day, visit.waiting_since or visit.arrived_at),
        "told_until": _moment(paired, day, visit.told_until),
    }


def _message(paired: Paired, day: date, message: Message) -> _Cells:
    urgent = f"{paired.joined('urgent')}: " if message.details.urgent else ""
    caller = ", ".join(filter(None, (message.caller_name, message.caller_firm)))
    return {
        "at": _moment(paired, day, message.at),
        "to": message.for_name or NOTHING,
        "caller": caller or NOTHING,
        "phone": message.caller_number or NOTHING,
        "text": f"{urgent}{message.details.text}" or NOTHING,
    }


def _call(paired: Paired, day: date, call: CallLine) -> _Cells:
    return {
        "at": _moment(paired, day, call.started_at),
        "phone": call.number or NOTHING,
        "caller": call.name or NOTHING,
        "firm": call.firm or NOTHING,
        "to": call.asked_for_name or NOTHING,
    }


def _moment(paired: Paired, day: date, at: datetime | None) -> str:
    """Return a time of the day itself, or with its date a time of another."""
    return clock(at) if at is None or at.date() == day else paired.moment(at)
