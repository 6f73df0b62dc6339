"""The reception's papers say what they should, in the two languages of their office."""

from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desk_gui.domain.appointments import AppointmentState
from desk_gui.domain.evacuations import EvacuationKind
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.papers import PaperHead
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.retention import RecordKind
from desk_gui.domain.sales import CannotBePrinted, DoesNotFit
from desk_gui.domain.visit_papers import (
    AppointmentNews,
    Copied,
    appointment_slip,
    visit_badges,
    visit_slip,
    waited_minutes,
)
from desk_gui.domain.visits import VisitState
from desk_gui.papers import Papers
from desk_gui.reporting import appointment_slip as appointments
from desk_gui.reporting import evacuation_list, evacuation_report, visit_protocol, visit_report
from desk_gui.reporting import visit_slips as slips
from desk_gui.reporting.paired_definition import Needs, paired_definition
from desk_gui.reporting.privacy_notice import notice
from desk_gui.reporting.purge_report import purge_definition
from desk_gui.settings import Workstation
from tests import visit_papers as samples
from tests.faults.hostile import HOSTILE
from tests.papers import pages, solid
from tests.visit_papers import ANCHOR, AT, LONG_NAME, PAIRS, head

NEEDS = {
    "evacuation_list": evacuation_list.NEEDS,
    "evacuation_report": evacuation_report.NEEDS,
    "host_slip": slips.HOST_NEEDS,
    "data_slip": slips.DATA_NEEDS,
    "appointment_slip": appointments.NEEDS,
    "visit_protocol": visit_protocol.NEEDS,
    "visit_report": visit_report.NEEDS,
}


@pytest.fixture
def papers(tmp_path: Path) -> Papers:
    return Papers(Workstation(tmp_path / "settings.json"))


def words(name: str, language: Language) -> dict[str, str]:
    needed: Needs = NEEDS[name]
    return dict(paired_definition(name, needed).words[language].texts)


def made(papers: Papers, name: str, at: PaperHead) -> bytes:
    return {
        "evacuation_list": lambda: papers.evacuation_list(at, samples.present(40)),
        "evacuation_report": lambda: papers.evacuation_report(at, samples.evacuation()),
        "host_slip": lambda: papers.host_slip(at, samples.slip()),
        "data_slip": lambda: papers.data_slip(at, samples.slip()),
        "appointment_slip": lambda: papers.appointment_slip(at, samples.appointment()),
        "visit_protocol": lambda: papers.visit_protocol(at, samples.protocol(40)),
        "visit_report": lambda: papers.visit_report(at, samples.report()),
    }[name]()


@pytest.mark.parametrize("country", Country)
@pytest.mark.parametrize("name", NEEDS)
def test_a_paper_speaks_the_two_languages_of_its_office(
    papers: Papers, name: str, country: Country
) -> None:
    found = pages(made(papers, name, head(country)))
    title = "made" if name == "appointment_slip" else "title"
    for language in PAIRS[country]:
        text = words(name, language)
        assert solid(text[title]) in solid(found[0])
        for number, page in enumerate(found, 1):
            said = samples.page_words(language, number, len(found))
            assert solid(said) in solid(page)
    for language in set(Language).difference(PAIRS[country]):
        assert solid(words(name, language)[title]) not in solid(found[0])


@pytest.mark.parametrize("name", NEEDS)
def test_the_language_of_the_screens_changes_no_paper(papers: Papers, name: str) -> None:
    spoken = {made(papers, name, head(Country.HU, language)) for language in Language}
    assert len(spoken) == 1


# --- badges ---


def test_a_badge_says_who_to_whom_and_when(papers: Papers) -> None:
    (text,) = pages(papers.badges(head(), [samples.badge()], "label_86x54"))
    for said in ("КЕЛУШІ", "ПОСЕТИТЕЛЬ", "№ 0147", "Гүлжаһан", "білім бөлімі", "Жүнісов", "214"):
        assert said in text
    assert "18.11.2026 10:41" in text
    assert "VIS-2026-0147-A8" in text


def test_a_group_has_a_badge_for_everybody(papers: Papers) -> None:
    badges = visit_badges(samples.visit_paper(), code=samples.CODE)
    assert [badge.name for badge in badges] == ["Иванов Пётр", "Ким Ольга", "Szabó Éva", ""]
    assert badges[1].firm == "ТОО «Тепломонтаж»"
    assert badges[2].firm == "Vízművek"
    assert {(badge.host, badge.number) for badge in badges} == {("Жүнісов Һ. Қ.", "0147")}
    found = pages(papers.badges(head(), badges, "label_86x54"))
    assert [f"{place}/4" in text for place, text in enumerate(found, 1)] == [True] * 4


def test_who_has_not_come_has_no_badge() -> None:
    expected = samples.visit_paper(arrived_at=None, state=VisitState.EXPECTED)
    with pytest.raises(ValueError, match="expected"):
        visit_badges(expected, code=samples.CODE)


def test_a_used_sheet_goes_on_at_its_first_free_place(papers: Papers) -> None:
    badges = [samples.badge(name=f"Қонақ {number}") for number in range(1, 13)]
    found = pages(papers.badges(head(), badges, "a4_10up", first_place=9))
    assert ["Қонақ 2" in text for text in found] == [True, False]
    assert "Қонақ 3" in found[1]
    assert len(pages(papers.badges(head(), badges, "a4_10up"))) == 2


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"name": "Щ" * 60}, DoesNotFit(field="name")),
        ({"name": "Ж " * 400}, DoesNotFit(field="name")),
        ({"name": "李小龙"}, CannotBePrinted(field="name", characters="李小龙")),
        ({"code": ""}, DoesNotFit(field="code")),
        ({"code": "V" * 4_000}, DoesNotFit(field="code")),
        ({"code": "VIS" * 30}, DoesNotFit(field="code")),
    ],
)
def test_a_badge_that_would_be_wrong_is_refused(
    papers: Papers, changes: dict[str, Any], refusal: object
) -> None:
    with pytest.raises(RefusedError) as refused:
        papers.badges(head(), [samples.badge(**changes)], "label_86x54")
    assert refused.value.refusals == (refusal,)


def test_formats_of_badges_are_known_by_name_and_paper(papers: Papers) -> None:
    formats = {each.name: each for each in papers.badge_formats()}
    assert {"label_86x54", "label_62x100", "a4_10up", "a7"} <= formats.keys()
    assert formats["a4_10up"].places == 10
    assert formats["a4_10up"].media == "A4"
    assert (formats["label_86x54"].width, formats["label_86x54"].height) == (86, 54)
    assert all(set(each.words) == set(Language) for each in formats.values())


# --- evacuation ---


def test_everybody_is_on_the_list_once_in_the_order_given(papers: Papers) -> None:
    paper = samples.present(200)
    found = pages(papers.evacuation_list(head(), paper))
    text = solid(" ".join(found))
    places = [text.index(solid(f"{number} {person.name}")) for number, person in _numbered(paper)]
    assert places == sorted(places)
    assert "200 · 18.11.2026 11:07" in found[1]
    assert all(str(number) in found[-1] for number in (201, 202, 203))
    assert solid("Тексерген: аты-жөні, қолы") in solid(found[-1])


def _numbered(paper: Any) -> list[tuple[int, Any]]:
    return list(enumerate(paper.people, 1))


def test_the_list_says_where_to_meet_and_how_fresh_the_copy_on_disk_is(papers: Papers) -> None:
    (text,) = pages(papers.evacuation_list(head(), samples.present()))
    assert "Аула, солтүстік қақпа алды / Двор, перед северными воротами" in text
    assert "Свежая копия на диске: 18.11.2026 11:05" in text
    assert "қызметкер / сотр." in text
    assert "020103 Ивановское АПБ / СОПС Ивановское" in text


@pytest.mark.parametrize("kind", ["markup", "bidi", "control"])
def test_the_list_comes_out_whatever_is_on_it(papers: Papers, kind: str) -> None:
    person = samples.changed(samples.present_person(0), name="李 Ли", firm=HOSTILE[kind])
    text = " ".join(pages(papers.evacuation_list(head(), samples.present(people=(person,)))))
    assert "[U+674E] Ли" in text


def test_a_drill_is_ticked_as_one(papers: Papers) -> None:
    plain, drill = (
        papers.evacuation_list(head(), samples.present(kind=kind))
        for kind in (None, EvacuationKind.DRILL)
    )
    assert plain != drill


def test_a_report_says_who_is_missing_first_and_who_was_found_when(papers: Papers) -> None:
    paper = samples.evacuation(14, 2)
    (text,) = pages(papers.evacuation_report(head(), paper))
    missing, last = paper.evacuation.people[1], paper.evacuation.people[13]
    assert text.count("НЕ НАЙДЕН") == 2
    assert text.index(missing.person.name) < text.index(last.person.name)
    assert "добавлен на месте" in text
    assert "Екеуі пошта көлігімен" in text
    assert "11:16" in text
    assert "оқу-жаттығу / учебная тревога" in text


# --- slips ---


def test_a_host_s_slip_has_all_that_the_host_needs(papers: Papers) -> None:
    (text,) = pages(papers.host_slip(head(), samples.slip()))
    for said in (
        "Жүнісов Һасен Қуатұлы",
        "Ұлжан",
        "«Дархан-Агро» ЖШС / ТОО",
        "+7 701 233-45-67",
        "қазақша / казахский",
        "3 адам / 3 чел.; Иванов Пётр Сергеевич",
        "1. № 87 шот",
        "2. көлік туралы келісім — Асқарова Ә. М., касса",
        "сенімхат",
        "10:41",
        "10:55",
        "Түске дейін",
    ):
        assert solid(said) in solid(text)


def test_a_data_slip_knows_all(papers: Papers) -> None:
    (text,) = pages(papers.data_slip(head(), samples.slip(admitted_at=samples.at("10:52"))))
    for said in ("2026-0147", "K-000123", "17", "10:52", "Мұқышев Дәурен Өмірұлы", "сенімхат"):
        assert said in text


def test_a_visit_becomes_a_slip_for_its_present_host(papers: Papers) -> None:
    paper = visit_slip(samples.visit_paper(), code="VIS-2026-0147-A8", worker="Асқарова Ә. М.")
    assert (paper.host, paper.room) == ("Жүнісов Һ. Қ.", "214")
    assert [(stop.purpose, stop.host) for stop in paper.stops] == [
        ("қазандық, жөндеу", ""),
        ("есеп", "Қожахметова А."),
    ]
    (text,) = pages(papers.host_slip(head(), paper))
    assert "2. есеп — Қожахметова А., касса" in text
    assert "4 адам / 4 чел.; Ким Ольга; Szabó Éva" in text


@pytest.mark.parametrize(
    ("changes", "news"),
    [
        ({}, AppointmentNews.MADE),
        ({"moved_from": AT}, AppointmentNews.MOVED),
        ({"moved_from": AT, "state": AppointmentState.CANCELLED}, AppointmentNews.CANCELLED),
    ],
)
def test_an_appointment_becomes_a_slip_for_its_visitor(
    changes: dict[str, Any], news: AppointmentNews
) -> None:
    visit = samples.visit_paper()
    record = samples.appointment_record(**changes)
    host = visit.hosts[0]
    assert host is not None
    paper = appointment_slip(record, visit.visit.details, host, code="VIS1")
    assert paper.news is news
    assert (paper.name, paper.purpose, paper.phone) == ("Иванов Пётр", "жөндеу", "2-14")


def test_a_long_slip_goes_on_over_pages_and_loses_nothing(papers: Papers) -> None:
    members = tuple(f"Мүше {number}" for number in range(1, 120))
    note = " ".join(f"сөз{number}" for number in range(1, 120))
    paper = samples.slip(people=120, members=members, note=note)
    found = pages(papers.host_slip(head(), paper))
    text = solid(" ".join(found))
    assert len(found) > 1
    assert all(solid(said) in text for said in (*members, *note.split()))


def test_a_name_on_a_slip_is_never_shortened(papers: Papers) -> None:
    for make in (papers.host_slip, papers.data_slip):
        with pytest.raises(RefusedError) as refused:
            make(head(), samples.slip(name="Ж " * 300))
        assert refused.value.refusals == (DoesNotFit(field="name"),)


@pytest.mark.parametrize(
    ("news", "said", "left_out"),
    [
        (AppointmentNews.MADE, ("bring", "call"), ("reason", "call_again", "was")),
        (AppointmentNews.MOVED, ("was", "reason", "bring", "call"), ("call_again",)),
        (AppointmentNews.CANCELLED, ("reason", "call_again"), ("bring", "call")),
    ],
)
def test_an_appointment_slip_says_what_became_of_it(
    papers: Papers, news: AppointmentNews, said: tuple[str, ...], left_out: tuple[str, ...]
) -> None:
    moved = {"moved_from": AT} if news is AppointmentNews.MOVED else {}
    reason = "" if news is AppointmentNews.MADE else "жиналыс"
    paper = samples.appointment(news=news, reason=reason, **moved)
    (text,) = pages(papers.appointment_slip(head(), paper))
    kazakh = words("appointment_slip", Language.KK)
    assert kazakh[news.value] in text
    assert all(kazakh[name] in text for name in said)
    assert not any(kazakh[name] in text for name in left_out)
    assert "24.11.2026 (сс / вт)" in text
    assert "14:30–15:00" in text


def test_a_visitor_s_slip_speaks_the_visitor_s_language_first(papers: Papers) -> None:
    paper = samples.appointment(language=Language.EN)
    (text,) = pages(papers.appointment_slip(head(), paper))
    assert "YOUR APPOINTMENT" in text
    assert words("appointment_slip", Language.KK)["made"] in text
    usual = papers.appointment_slip(head(), samples.appointment(language=Language.RU))
    assert usual == papers.appointment_slip(head(), samples.appointment())


# --- notice, protocol, reports ---


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("country", Country)
def test_a_notice_says_what_is_kept_how_long_and_whom_to_ask(
    papers: Papers, country: Country, language: Language
) -> None:
    days = {kind: 31 + 7 * number for number, kind in enumerate(RecordKind)}
    paper = samples.notice(language, days=days, name=LONG_NAME)
    (text,) = pages(papers.privacy_notice(head(country), paper))
    texts = notice().words[language].texts
    own, other = ("kz", "gdpr") if country is Country.KZ else ("gdpr", "kz")
    assert solid(texts[f"rights_{own}"]) in solid(text)
    assert solid(texts[f"rights_{other}"]) not in solid(text)
    assert solid(texts["visitor"]) in solid(text)
    assert all(f"{texts[kind.value]} {days[kind]} " in text for kind in RecordKind)
    assert paper.contact in text
    assert solid(LONG_NAME) in solid(text)


def test_a_notice_without_a_contact_names_the_manager(papers: Papers) -> None:
    (text,) = pages(papers.privacy_notice(head(), samples.notice(Language.EN, contact="")))
    assert notice().words[Language.EN].texts["ask_manager"] in text


@pytest.mark.parametrize("count", [*range(1, 5), *range(24, 40), 70])
def test_a_protocol_has_every_visit_once_and_its_total_is_never_alone(
    papers: Papers, count: int
) -> None:
    lines = tuple(samples.visit_line(n, number=f"N-{n:04}") for n in range(1, count + 1))
    found = pages(papers.visit_protocol(head(), samples.protocol(lines=lines)))
    numbers = [line.number for line in lines]
    assert [word for text in found for word in text.split() if word in set(numbers)] == numbers
    (total,) = [text for text in found if f"Барлығы: келу {count}," in text]
    assert all(number in total for number in numbers[-2:])


def test_a_protocol_says_what_became_of_each_visit(papers: Papers) -> None:
    text = " ".join(pages(papers.visit_protocol(head(), samples.protocol(30))))
    for said in ("жүйе жапты / закрыто системой", "келмеді / не пришёл", "3 адам / 3 чел."):
        assert said in text
    assert "020103-2026-11-18" in text
    assert "7,4" in text
    assert "10–11" in text
    assert "Хаттаманы жасады" in text


def test_an_empty_day_says_so(papers: Papers) -> None:
    (text,) = pages(papers.visit_protocol(head(), samples.protocol(lines=())))
    assert words("visit_protocol", Language.KK)["empty"] in text


def test_a_later_print_is_marked_as_a_copy_on_every_page(papers: Papers) -> None:
    copied = Copied(number=2, day=AT.date())
    found = pages(papers.visit_protocol(head(), samples.protocol(60, copied=copied)))
    assert len(found) > 1
    assert all("КӨШІРМЕ / КОПИЯ № 2 · 18.11.2026" in text for text in found)
    assert all(f"журнал коды {ANCHOR}" in text for text in found)
    assert "КОПИЯ" not in pages(papers.visit_protocol(head(), samples.protocol(3)))[0]


def test_a_report_counts_by_hour_host_and_day(papers: Papers) -> None:
    paper = samples.report(without_auto_closed=True, filter="Жүнісов Һ. Қ.")
    text = " ".join(pages(papers.visit_report(head(), paper)))
    for said in ("02.11.2026 – 29.11.2026", "10–11", "Ғайсин Қайрат Ұланұлы", "60", "81", "7,4"):
        assert said in text
    kazakh = words("visit_report", Language.KK)
    assert kazakh["without_auto_closed"] in text
    assert kazakh["over_norm"].format(norm=15) in text
    assert "Жүнісов Һ. Қ." in text


@pytest.mark.parametrize("language", Language)
def test_a_purge_report_has_numbers_and_no_names(papers: Papers, language: Language) -> None:
    report = samples.purge()
    (text,) = pages(papers.purge_report(head(language=language), report, ANCHOR))
    definition = purge_definition()
    columns = (
        [definition.kinds[language][line.kind] for line in report.lines],
        [str(line.purged) for line in report.lines],
        [str(line.held) for line in report.lines],
        [str(line.protected) for line in report.lines],
    )
    assert all(" ".join(column) in text for column in columns)
    assert definition.nightly[language] in text
    assert str(sum(line.purged for line in report.lines)) in text
    assert ANCHOR in text


@pytest.mark.parametrize("name", NEEDS)
def test_the_same_records_give_the_same_bytes(papers: Papers, name: str) -> None:
    assert made(papers, name, head()) == made(papers, name, head())


def test_waiting_is_counted_in_whole_minutes() -> None:
    line = samples.visit_line(5)
    assert waited_minutes(line) == 5
    assert waited_minutes(samples.changed(line, admitted_at=None)) is None
    assert waited_minutes(samples.changed(line, waiting_since=None)) == 5


def test_waiting_over_the_change_to_summer_time_is_real_time() -> None:
    zone = ZoneInfo("Europe/Budapest")
    line = samples.changed(
        samples.visit_line(1),
        waiting_since=datetime(2027, 3, 28, 1, 50, tzinfo=zone),
        admitted_at=datetime(2027, 3, 28, 3, 10, tzinfo=zone),
    )
    assert waited_minutes(line) == 20
