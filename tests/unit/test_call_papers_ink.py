"""The telephone's papers: no two texts meet, no line runs through one, nothing leaves its place."""

from collections.abc import Callable

import pytest

from desk_gui.domain.calls import CallOutcome, MessageDetails, Wish
from desk_gui.domain.handovers import OpenMattersOfDesk
from desk_gui.domain.languages import Country
from desk_gui.domain.staff import Presence, StaffId, Whereabouts
from desk_gui.domain.visit_papers import Copied
from desk_gui.reporting.call_plan import call_plan_pages
from desk_gui.reporting.call_protocol import call_protocol_pages
from desk_gui.reporting.call_report import call_report_pages
from desk_gui.reporting.documents import load_house
from desk_gui.reporting.handover_paper import handover_pages
from desk_gui.reporting.marks import Bars
from desk_gui.reporting.message_slip import message_slip_pages
from desk_gui.reporting.paired_pages import PairedPages
from tests import call_papers as samples
from tests import ink
from tests.faults.hostile import HOSTILE
from tests.unit.test_visit_papers_ink import COPIED, WIDE, check
from tests.visit_papers import AT, LONG_FIRM, LONG_NAME, head

Lay = Callable[[Country], PairedPages]
AWAY = Whereabouts(state=Presence.AWAY, back_at=AT.replace(day=24), note="Астана, Талдықорған")
PAPERS: dict[str, Lay] = {
    "slip": lambda at: message_slip_pages(head(at), samples.message()),
    "slip, bare": lambda at: message_slip_pages(
        head(at),
        samples.message(
            code="", firm="", phone="", text="", urgent=False, whereabouts=None, ask_first=""
        ),
    ),
    "slip, will call again": lambda at: message_slip_pages(
        head(at), samples.message(wish=Wish.CALLS_AGAIN, calls_again_at=AT, whereabouts=AWAY)
    ),
    "slip, long": lambda at: message_slip_pages(
        head(at),
        samples.message(
            to=LONG_NAME,
            name=LONG_NAME,
            firm=LONG_FIRM,
            post=WIDE,
            text=WIDE * 4,
            stand_in=LONG_NAME,
            ask_first=LONG_FIRM,
            taken_by=WIDE,
        ),
    ),
    "slip, very long": lambda at: message_slip_pages(
        head(at), samples.message(text=WIDE * 24, ask_first=LONG_FIRM * 3)
    ),
    "plan": lambda at: call_plan_pages(head(at), samples.plan()),
    "plan, bare": lambda at: call_plan_pages(
        head(at),
        samples.plan(town="", best_at=None, questions=(), papers="", prepared_by=""),
    ),
    "plan, long": lambda at: call_plan_pages(
        head(at),
        samples.plan(
            name=LONG_NAME,
            town=WIDE,
            goal=WIDE,
            questions=(WIDE,) * 12,
            papers=WIDE,
            prepared_by=WIDE,
        ),
    ),
    "protocol": lambda at: call_protocol_pages(head(at), samples.protocol()),
    "protocol, empty": lambda at: call_protocol_pages(head(at), samples.protocol(0)),
    "protocol, a copy": lambda at: call_protocol_pages(
        head(at), samples.protocol(90, copied=COPIED)
    ),
    "protocol, wide": lambda at: call_protocol_pages(
        head(at, operator=WIDE, name=WIDE),
        samples.protocol(
            entries=tuple(
                samples.entry(
                    n,
                    name=WIDE,
                    firm=LONG_FIRM,
                    number="1" * 100,
                    reason=WIDE,
                    asked_for_name=WIDE,
                    outcome=list(CallOutcome)[n % len(CallOutcome)],
                )
                for n in range(20)
            )
        ),
    ),
    "report": lambda at: call_report_pages(head(at), samples.report()),
    "report, a year": lambda at: call_report_pages(head(at), samples.report(366, worker=WIDE)),
    "report, one quiet day": lambda at: call_report_pages(
        head(at),
        samples.report(
            1, callees=(), figures=samples.figures(calls=0, by_outcome={}, by_hour=(0,) * 24)
        ),
    ),
    "handover": lambda at: handover_pages(head(at), samples.handover()),
    "handover, nothing": lambda at: handover_pages(head(at), samples.handover(0, note="")),
    "handover, a copy": lambda at: handover_pages(
        head(at),
        samples.handover(30, copied=Copied(number=3, day=AT.date()), note=f"{WIDE * 10}\n" * 3),
    ),
}


@pytest.mark.parametrize("country", Country)
@pytest.mark.parametrize("name", PAPERS)
def test_no_two_texts_meet_and_no_line_runs_through_one(name: str, country: Country) -> None:
    pages = PAPERS[name](country)
    body, count = pages.frame.plan.body, len(pages.pages)
    for number, sheet in enumerate(pages.pages, 1):
        foot = pages.frame.foot(number, count)
        check(sheet.marks, body.x, body.right, body.bottom)
        check([*sheet.marks, *foot], body.x, body.right, pages.frame.plan.paper.height - 5)


def test_the_bar_code_of_a_slip_stands_clear_on_both_sides() -> None:
    pages = message_slip_pages(head(), samples.message(ask_first=LONG_FIRM * 3))
    foot = pages.frame.foot(1, 1)
    (bars,) = [mark for mark in foot if isinstance(mark, Bars)]
    (code,) = [each for each in ink.lines([bars]) if each.what == "bars"]
    white = 10 * bars.module
    assert code.left >= white
    texts = [text for text in ink.texts(load_house(), foot) if text.top < code.bottom]
    assert all(text.left >= code.right + white for text in texts)


@pytest.mark.parametrize("kind", ["markup", "bidi", "control", "megabyte"])
@pytest.mark.parametrize("lay", ["slip", "plan", "protocol", "handover"])
def test_hostile_texts_break_no_paper(lay: str, kind: str) -> None:
    text, at = HOSTILE[kind], Country.KZ
    laid = {
        "slip": lambda: message_slip_pages(
            head(at),
            samples.message(
                firm=text, text=text, to=text, post=text, ask_first=text, phone=text, stand_in=text
            ),
        ),
        "plan": lambda: call_plan_pages(
            head(at),
            samples.plan(phone=text, town=text, goal=text, papers=text, questions=(text,)),
        ),
        "protocol": lambda: call_protocol_pages(
            head(at),
            samples.protocol(
                entries=(samples.entry(1, name=text, firm=text, reason=text, number=text),),
                handed_over=text,
            ),
        ),
        "handover": lambda: handover_pages(
            head(at),
            samples.handover(
                note=text,
                taken_by=text,
                matters=OpenMattersOfDesk(
                    missed=(samples.line(1, name=text, number=text),),
                    unconfirmed=(
                        samples.note_for(
                            1, details=MessageDetails(for_=StaffId(1), text=text), caller_name=text
                        ),
                    ),
                ),
            ),
        ),
    }[lay]()
    body = laid.frame.plan.body
    for sheet in laid.pages:
        check(sheet.marks, body.x, body.right, body.bottom)
    assert laid.finish().startswith(b"%PDF")
