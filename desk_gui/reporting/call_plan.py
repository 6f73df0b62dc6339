"""The sheet of a call that is to be made: what for, what to ask, and room for what is answered."""

from collections.abc import Sequence

from desk_gui.domain.call_papers import CallPlanPaper
from desk_gui.domain.papers import PaperHead
from desk_gui.reporting.definition import Pair
from desk_gui.reporting.fitting import Fitted, TextStyle
from desk_gui.reporting.marks import Box
from desk_gui.reporting.paired import NOTHING, Paired, house_languages
from desk_gui.reporting.paired_definition import PairedDefinition, needs, paired_definition
from desk_gui.reporting.paired_pages import Frame, PairedPages, Part, slip_styles
from desk_gui.reporting.paired_sheet import PairedSheet
from desk_gui.reporting.sheet import FINE, HAIR
from desk_gui.reporting.slip_parts import Entry, SlipParts, on_one_page, one_line

NEEDS = needs(
    "title name town phone best goal papers questions reached not_reached again outcome "
    "rang_at spoke_with until prepared_by signature"
)
_OUTCOME = 3
"""Ruled lines for what was agreed."""
_MOST_ANSWERS = 6
"""Ruled lines below a question, at most."""
_TICK = 4.2
_BESIDE_TICK = 2.2
_ABOVE = 2.0
"""Above a question, mm."""
_ANSWER = 7.5
"""From one line of an answer to the next, mm: it is written by hand, while one speaks."""
_LINES = 4
"""Lines that a goal takes at most, or what is to be at hand."""


def build_call_plan(head: PaperHead, paper: CallPlanPaper) -> bytes:
    """Return the sheet: a page of A4, more only where more is to be asked than one holds.

    Raises:
        DoesNotFitError: the name is too long even at the smallest size.
    """
    return call_plan_pages(head, paper).finish()


def call_plan_pages(head: PaperHead, paper: CallPlanPaper) -> PairedPages:
    """Return the pages of the sheet, laid out; nearly always one."""
    definition = paired_definition("call_plan", NEEDS)
    paired = definition.paired(house_languages(definition.house, head))

    def lay_out(scale: float) -> PairedPages:
        parts = PlanParts(definition, paired, scale)
        pages, foot = _pages(definition, paired, head, paper), _foot(parts, paper)
        _add_plan(pages, parts, paired, paper)
        taken = sum(part.height for part in foot)
        pages.add_each(parts.questions(paper.questions, pages.room - taken))

        def unasked(room: float) -> Sequence[Part]:
            return () if paper.questions else parts.blank("questions", room)

        pages.add_at_bottom(foot, unasked)
        return pages

    return on_one_page(lay_out)


class PlanParts(SlipParts):
    """Makes the parts of the sheet, as wide as its body."""

    def __init__(self, definition: PairedDefinition, paired: Paired, scale: float = 1.0) -> None:
        super().__init__(definition, paired, scale)
        self._answer = _ANSWER * scale

    def questions(self, asked: Sequence[str], room: float) -> list[Part]:
        """Return what is to be asked, each with a box to tick and lines for its answer.

        They share the room that is there (mm); a line below each there is always.
        """
        if not asked:
            return []
        beside = self._body.w - _TICK - _BESIDE_TICK
        flowed = [self._flow(each, self.styles.text, beside, "questions") for each in asked]
        head = self._caption("questions")
        free = room - head.height - sum(_ABOVE + _height(each) for each in flowed)
        lines = min(max(int(free / (len(asked) * self._answer)), 1), _MOST_ANSWERS)
        first, *others = (self._asked(each, lines) for each in flowed)
        return [_together(head, first), *others]

    def _caption(self, name: str) -> Part:
        pair = self._paired.pair(name)

        def draw(sheet: PairedSheet, y: float) -> None:
            sheet.captioned(self._body._replace(y=y), pair)

        return Part(self._measure.caption_height(pair, self._body.w), draw)

    def _asked(self, question: Fitted, lines: int) -> Part:
        """Return a question with so many lines for its answer."""
        body, height = self._body, _height(question)

        def draw(sheet: PairedSheet, y: float) -> None:
            top = y + _ABOVE
            sheet.frame(Box(body.x, top + (question.leading - _TICK) / 2, _TICK, _TICK), FINE)
            left = body.x + _TICK + _BESIDE_TICK
            sheet.paragraph(left, top, question)
            for line in range(1, lines + 1):
                sheet.rule(left, body.right, top + height + line * self._answer, HAIR)

        return Part(_ABOVE + height + lines * self._answer, draw)


def _pages(
    definition: PairedDefinition, paired: Paired, head: PaperHead, paper: CallPlanPaper
) -> PairedPages:
    return PairedPages(
        Frame(
            paired=paired,
            plan=definition.plan,
            styles=slip_styles(definition.house),
            title=paired.pair("title"),
            aside=paper.number,
            printed_at=head.printed_at,
            left=Pair(*[f"{paper.number} · {paired.printed(head.printed_at).first}"] * 2),
            punched=True,
        )
    )


def _add_plan(pages: PairedPages, parts: PlanParts, paired: Paired, paper: CallPlanPaper) -> None:
    """Place who is rung, at which number and when, what for, and what is to be at hand."""
    styles = parts.styles
    pages.add(parts.banner(paired.pair("title")))
    pages.add(parts.row(Entry("name", paper.name or NOTHING, 1.0, styles.name, whole=True)))
    pages.add(
        parts.heavy(
            Entry("phone", paper.phone or NOTHING, 1.5, styles.value),
            Entry("town", paper.town or NOTHING, 0.8, styles.text),
            Entry("best", paired.moment(paper.best_at), 1.1, one_line(styles.value)),
        )
    )
    pages.add(parts.row(Entry("goal", paper.goal, 1.0, _long(styles.value))))
    pages.add(parts.row(Entry("papers", paper.papers or NOTHING, 1.0, _long(styles.text))))


def _foot(parts: PlanParts, paper: CallPlanPaper) -> Sequence[Part]:
    """Return the room for what became of the call."""
    style = parts.styles.text
    return (
        parts.ticks("reached", "not_reached", "again"),
        *parts.lines("outcome", (), _OUTCOME),
        parts.row(
            Entry("rang_at", "", 1.0, style),
            Entry("spoke_with", "", 1.4, style),
        ),
        parts.row(Entry("until", "", 1.0, style)),
        parts.row(
            Entry("prepared_by", paper.prepared_by, 1.0, style),
            Entry("signature", "", 1.4, style),
        ),
    )


def _long(style: TextStyle) -> TextStyle:
    return style._replace(lines=_LINES)


def _together(head: Part, below: Part) -> Part:
    """Return two parts as one that is never divided."""

    def draw(sheet: PairedSheet, y: float) -> None:
        head.draw(sheet, y)
        below.draw(sheet, y + head.height)

    return Part(head.height + below.height, draw)


def _height(fitted: Fitted) -> float:
    return max(_TICK, len(fitted.lines) * fitted.leading)
