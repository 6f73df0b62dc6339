"""The reception's papers: no two texts meet, no line runs through one, nothing leaves its place."""

from collections.abc import Callable, Sequence

import pytest

from desk_gui.domain.languages import Country, Language
from desk_gui.domain.visit_papers import AppointmentNews, Copied
from desk_gui.reporting.appointment_slip import appointment_slip_pages
from desk_gui.reporting.badge import badge_pages
from desk_gui.reporting.badge_definition import badges
from desk_gui.reporting.documents import load_house
from desk_gui.reporting.evacuation_list import evacuation_list_pages
from desk_gui.reporting.evacuation_report import evacuation_report_pages
from desk_gui.reporting.letter import letter_pages
from desk_gui.reporting.marks import Mark, Strokes
from desk_gui.reporting.office_letters import head_values
from desk_gui.reporting.paired import Paired, house_languages
from desk_gui.reporting.paired_pages import PairedPages
from desk_gui.reporting.privacy_notice import notice, notice_values
from desk_gui.reporting.slip_parts import STRIKE
from desk_gui.reporting.visit_protocol import visit_protocol_pages
from desk_gui.reporting.visit_report import visit_report_pages
from desk_gui.reporting.visit_slips import data_slip_pages, host_slip_pages
from tests import ink
from tests import visit_papers as samples
from tests.faults.hostile import HOSTILE
from tests.visit_papers import LONG_FIRM, LONG_NAME, head

WIDE = "ЩЙҚҢ ӨҮЁЙ-ҚЩЖӘҰ ҒЙЩҢ " * 4
COPIED = Copied(number=12, day=samples.AT.date())
Lay = Callable[[Country], PairedPages]
PAPERS: dict[str, Lay] = {
    "evacuation list": lambda at: evacuation_list_pages(head(at), samples.present()),
    "evacuation list, nobody": lambda at: evacuation_list_pages(head(at), samples.present(0)),
    "evacuation list, 200": lambda at: evacuation_list_pages(head(at), samples.present(200)),
    "evacuation list, wide": lambda at: evacuation_list_pages(
        head(at, name=WIDE, name_second=WIDE),
        samples.present(
            people=tuple(
                samples.changed(samples.present_person(n), name=WIDE, firm=WIDE, place=WIDE)
                for n in range(30)
            ),
            assembly_point=WIDE * 3,
        ),
    ),
    "evacuation report": lambda at: evacuation_report_pages(head(at), samples.evacuation()),
    "evacuation report, 200": lambda at: evacuation_report_pages(
        head(at), samples.evacuation(200, 30, note=WIDE * 10, ended_by=WIDE)
    ),
    "evacuation report, nobody": lambda at: evacuation_report_pages(
        head(at), samples.evacuation(0, 0, note="", ended_at=None)
    ),
    "host's slip": lambda at: host_slip_pages(head(at), samples.slip()),
    "host's slip, short": lambda at: host_slip_pages(
        head(at), samples.slip(people=1, members=(), stops=(), brings="", note="", firm="")
    ),
    "host's slip, long": lambda at: host_slip_pages(
        head(at),
        samples.slip(
            name=LONG_NAME, firm=LONG_FIRM, host=WIDE, room=WIDE, note=WIDE * 10, brings=WIDE * 4
        ),
    ),
    "data slip": lambda at: data_slip_pages(head(at), samples.slip()),
    "data slip, long": lambda at: data_slip_pages(
        head(at), samples.slip(name=LONG_NAME, firm=LONG_FIRM, members=(WIDE,) * 40, worker=WIDE)
    ),
    "appointment": lambda at: appointment_slip_pages(head(at), samples.appointment()),
    "appointment, moved": lambda at: appointment_slip_pages(
        head(at),
        samples.appointment(
            news=AppointmentNews.MOVED, moved_from=samples.AT, reason=WIDE, firm=LONG_FIRM
        ),
    ),
    "appointment, cancelled, for a stranger": lambda at: appointment_slip_pages(
        head(at),
        samples.appointment(news=AppointmentNews.CANCELLED, language=Language.RU, reason=WIDE),
    ),
    "protocol": lambda at: visit_protocol_pages(head(at), samples.protocol()),
    "protocol, empty": lambda at: visit_protocol_pages(head(at), samples.protocol(lines=())),
    "protocol, a copy": lambda at: visit_protocol_pages(
        head(at), samples.protocol(90, copied=COPIED)
    ),
    "protocol, wide": lambda at: visit_protocol_pages(
        head(at, operator=WIDE, name=WIDE),
        samples.protocol(
            lines=tuple(
                samples.visit_line(n, name=WIDE, firm=LONG_FIRM, purpose=WIDE, host_name=WIDE)
                for n in range(1, 9)
            )
        ),
    ),
    "report": lambda at: visit_report_pages(head(at), samples.report()),
    "report, a year": lambda at: visit_report_pages(
        head(at),
        samples.report(120, 366, filter=WIDE, without_auto_closed=True, worker=WIDE),
    ),
    "report, busy at night": lambda at: visit_report_pages(
        head(at), samples.report(figures=samples.figures(by_hour=tuple(range(977, 1001))))
    ),
    "report, nothing": lambda at: visit_report_pages(
        head(at), samples.report(0, 0, figures=samples.figures(by_hour=(0,) * 24))
    ),
}


def check(marks: Sequence[Mark], left: float, right: float, bottom: float) -> None:
    meant = [mark for mark in marks if not (isinstance(mark, Strokes) and mark.width == STRIKE)]
    house = load_house()
    texts = ink.texts(house, meant)
    assert ink.collisions(texts) == []
    assert ink.collisions(texts, ink.lines(meant)) == []
    assert [t for t in texts if t.left < left - 0.5 or t.right > right + 0.5] == []
    assert [t for t in texts if t.bottom > bottom + 0.3] == []


@pytest.mark.parametrize("country", Country)
@pytest.mark.parametrize("name", PAPERS)
def test_no_two_texts_meet_and_no_line_runs_through_one(name: str, country: Country) -> None:
    pages = PAPERS[name](country)
    body, count = pages.frame.plan.body, len(pages.pages)
    for number, sheet in enumerate(pages.pages, 1):
        check(sheet.marks, body.x, body.right, body.bottom)
        foot = pages.frame.foot(number, count)
        check(foot, body.x, body.right, pages.frame.plan.paper.height - 5)


@pytest.mark.parametrize("kind", ["markup", "bidi", "control", "megabyte"])
@pytest.mark.parametrize("lay", ["slip", "appointment", "protocol", "evacuation"])
def test_hostile_texts_break_no_paper(lay: str, kind: str) -> None:
    text, at = HOSTILE[kind], Country.KZ
    laid = {
        "slip": lambda: host_slip_pages(
            head(at), samples.slip(firm=text, note=text, brings=text, host=text, room=text)
        ),
        "appointment": lambda: appointment_slip_pages(
            head(at), samples.appointment(firm=text, host=text, reason=text, bring=text)
        ),
        "protocol": lambda: visit_protocol_pages(
            head(at),
            samples.protocol(
                lines=(samples.visit_line(1, name=text, firm=text, purpose=text),),
                handed_over=text,
            ),
        ),
        "evacuation": lambda: evacuation_list_pages(
            head(at, name=text, name_second=""),
            samples.present(
                people=(samples.changed(samples.present_person(0), name=text, firm=text),),
                assembly_point=text,
            ),
        ),
    }[lay]()
    body = laid.frame.plan.body
    for sheet in laid.pages:
        check(sheet.marks, body.x, body.right, body.bottom)
    assert laid.finish().startswith(b"%PDF")


@pytest.mark.parametrize("country", Country)
@pytest.mark.parametrize("name", badges().formats)
@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"place": 12, "of": 34, "number": "10147"},
        {"name": "", "firm": "", "room": ""},
        {"name": LONG_NAME, "firm": LONG_FIRM, "host": LONG_NAME, "room": "3 корпус, 2-қабат"},
        {"name": "Ли", "firm": "ИП", "host": "Ким", "room": "7"},
    ],
)
def test_a_badge_keeps_its_code_clear_and_its_texts_apart(
    country: Country, name: str, changes: dict[str, str]
) -> None:
    definition = badges()
    layout = definition.formats[name]
    paired = Paired(
        definition.house, house_languages(definition.house, head(country)), definition.words
    )
    papers = [samples.badge(**changes)] * (len(layout.places) + 1)
    for marks in badge_pages(paired, layout, papers):
        width, height = layout.page
        check(marks, 1, width - 1, height - 1)
        whites, bands = ink.white_texts(definition.house, marks), ink.bands(marks)
        assert ink.collisions(whites) == []
        assert all(any(_inside(white, band) for band in bands) for white in whites)


def _inside(text: ink.Ink, band: ink.Ink) -> bool:
    return (
        band.left < text.left
        and text.right < band.right
        and band.top < text.top
        and text.bottom < band.bottom
    )


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("country", Country)
def test_the_notice_keeps_its_texts_apart(country: Country, language: Language) -> None:
    paper = samples.notice(language, name=LONG_NAME)
    values = head_values(head(country, language)) | notice_values(head(country), paper)
    (marks,) = letter_pages(notice(), language, values)
    body = notice().plan.body
    check(marks, body.x, body.right, body.bottom)
