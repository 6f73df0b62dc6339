"""The telephone's papers say what they should, in the two languages of their office."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from desk_gui.domain.call_papers import (
    CallPlanPaper,
    load_of,
    message_number,
    message_paper,
    plan_paper,
)
from desk_gui.domain.calls import (
    CallOutcome,
    CallPlan,
    CallPlanDetails,
    CallPlanId,
    Direction,
    MessageDetails,
    MessageId,
    ReadBack,
    Wish,
)
from desk_gui.domain.handovers import COUNTED
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.papers import PaperHead
from desk_gui.domain.promises import PromiseState
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.sales import DoesNotFit
from desk_gui.domain.staff import Presence, StaffDetails, StaffId, StaffMember, Whereabouts
from desk_gui.domain.visit_papers import Copied
from desk_gui.papers import Papers
from desk_gui.reporting import call_plan, call_protocol, call_report, handover_paper, message_slip
from desk_gui.reporting.paired_definition import paired_definition
from desk_gui.settings import Workstation
from tests import call_papers as samples
from tests.papers import pages, solid
from tests.visit_papers import ANCHOR, AT, LONG_NAME, PAIRS, at, head, page_words

NEEDS = {
    "message_slip": message_slip.NEEDS,
    "call_plan": call_plan.NEEDS,
    "call_protocol": call_protocol.NEEDS,
    "call_report": call_report.NEEDS,
    "handover": handover_paper.NEEDS,
}


@pytest.fixture
def papers(tmp_path: Path) -> Papers:
    return Papers(Workstation(tmp_path / "settings.json"))


def words(name: str, language: Language) -> dict[str, str]:
    return dict(paired_definition(name, NEEDS[name]).words[language].texts)


def made(papers: Papers, name: str, at: PaperHead) -> bytes:
    return {
        "message_slip": lambda: papers.message_slip(at, samples.message()),
        "call_plan": lambda: papers.call_plan(at, samples.plan()),
        "call_protocol": lambda: papers.call_protocol(at, samples.protocol(50)),
        "call_report": lambda: papers.call_report(at, samples.report()),
        "handover": lambda: papers.handover(at, samples.handover(20)),
    }[name]()


@pytest.mark.parametrize("country", Country)
@pytest.mark.parametrize("name", NEEDS)
def test_a_paper_speaks_the_two_languages_of_its_office(
    papers: Papers, name: str, country: Country
) -> None:
    found = pages(made(papers, name, head(country)))
    for language in PAIRS[country]:
        assert solid(words(name, language)["title"]) in solid(found[0])
        for number, page in enumerate(found, 1):
            if len(found) > 1:
                assert solid(page_words(language, number, len(found))) in solid(page)
    for language in set(Language).difference(PAIRS[country]):
        assert solid(words(name, language)["title"]) not in solid(found[0])


@pytest.mark.parametrize("name", NEEDS)
def test_the_same_records_give_the_same_bytes_whatever_the_screens_speak(
    papers: Papers, name: str
) -> None:
    spoken = {made(papers, name, head(Country.HU, language)) for language in Language}
    assert len(spoken) == 1


# --- messages ---


def test_a_slip_has_all_that_the_callee_needs(papers: Papers) -> None:
    (text,) = pages(papers.message_slip(head(), samples.message()))
    for said in (
        "ШҰҒЫЛ",
        "СРОЧНО",
        "Жүнісов Һасен Қуатұлы",
        "214, аға қызметкер",
        "Ұлжан",
        "«Дархан-Агро» ЖШС / ТОО",
        "+7 701 233-45-67",
        "18.11.2026 10:43",
        "11 403 ₸",
        "14:00-ге дейін / до 14:00",
        "жиналыста / совещ.",
        "13:30",
        "Асқарова Ә. М.",
        "MSG-26-00318",
        "Сначала спросить: шот нөмірі",
    ):
        assert solid(said) in solid(text)


def test_what_is_not_urgent_does_not_say_so(papers: Papers) -> None:
    (text,) = pages(papers.message_slip(head(), samples.message(urgent=False)))
    assert "ШҰҒЫЛ" not in text
    assert "СРОЧНО" not in text


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"wish": Wish.CALLS_AGAIN, "calls_again_at": at("16:20")}, "18.11.2026 16:20"),
        ({"wish": Wish.CALLS_AGAIN}, "Өзі қайта қоңырау шалады"),
        ({"wish": Wish.MESSAGE_ONLY, "promised_at": None}, "Обещано перезвонить"),
    ],
)
def test_the_heavy_box_says_who_rings_whom_and_when(
    papers: Papers, changes: dict[str, Any], said: str
) -> None:
    (text,) = pages(papers.message_slip(head(), samples.message(**changes)))
    assert solid(said) in solid(text)
    assert "14:00" not in text or changes["wish"] is Wish.MESSAGE_ONLY


def test_every_wish_and_every_tick_is_drawn_apart(papers: Papers) -> None:
    plain = {"told": False, "read_back": False}
    ticks: tuple[dict[str, bool], ...] = ({}, {"told": False}, {"read_back": False}, plain)
    made_of = {
        papers.message_slip(head(), samples.message(wish=wish, promised_at=None, **each))
        for wish in Wish
        for each in ticks
    }
    assert len(made_of) == len(Wish) * len(ticks)


@pytest.mark.parametrize(
    ("clock", "said"),
    [
        ("14:00", "14:00-ге"),
        ("9:30", "09:30-ға"),
        ("9:40", "09:40-қа"),
        ("9:50", "09:50-ге"),
        ("9:03", "09:03-ке"),
        ("9:15", "09:15-ке"),
        ("9:26", "09:26-ға"),
        ("9:10", "09:10-ға"),
    ],
)
def test_kazakh_says_until_by_the_last_word_of_the_time(clock: str, said: str) -> None:
    assert message_slip.until(at(clock)) == said


def test_a_callee_who_is_back_another_day_has_the_day_with_the_time(papers: Papers) -> None:
    away = Whereabouts(
        state=Presence.AWAY, back_at=datetime(2026, 11, 20, 9, 0, tzinfo=AT.tzinfo), note="Астана"
    )
    (text,) = pages(papers.message_slip(head(), samples.message(whereabouts=away)))
    assert "20.11.2026" in text
    assert solid("бүгін жоқ / сегодня нет · Астана") in solid(text)


def test_a_long_message_goes_on_over_pages_and_loses_nothing(papers: Papers) -> None:
    said = [f"сөз{number}" for number in range(400)]
    found = pages(papers.message_slip(head(), samples.message(text=" ".join(said))))
    text = solid(" ".join(found))
    assert len(found) > 1
    assert all(word in text for word in said)
    assert "MSG-26-00318" in found[-1]


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"name": "Ж " * 300}, DoesNotFit(field="name")),
        ({"name": "李小龙"}, None),
    ],
)
def test_who_rang_is_never_shortened(
    papers: Papers, changes: dict[str, str], refusal: DoesNotFit | None
) -> None:
    paper = samples.message(**changes)
    if refusal is None:
        (text,) = pages(papers.message_slip(head(), paper))
        assert "U+674E" in text
        return
    with pytest.raises(RefusedError) as refused:
        papers.message_slip(head(), paper)
    assert refused.value.refusals == (refusal,)


def test_a_message_becomes_a_slip_for_who_it_is_for() -> None:
    callee = StaffMember(
        id=StaffId(1),
        uid="1",
        version=1,
        details=StaffDetails(name="Жүнісов Һ. Қ.", post="инженер", room="214", ask_first="шот №"),
        whereabouts=Whereabouts(state=Presence.OUT),
        stand_in_name="Асқарова Ә. М.",
    )
    details = MessageDetails(for_=StaffId(1), urgent=True, promised_at=at("12:00"))
    message = samples.note_for(3, details=details)
    paper = message_paper(message, callee, read_back=frozenset({ReadBack.NUMBER}))
    assert (paper.to, paper.room, paper.stand_in) == (
        "Жүнісов Һасен Қуатұлы",
        "214",
        "Асқарова Ә. М.",
    )
    assert (paper.ask_first, paper.urgent, paper.promised_at) == ("шот №", True, at("12:00"))
    assert (paper.read_back, paper.told) == (True, False)
    told = message_paper(message, callee, read_back=frozenset({ReadBack.TIME}), stand_in="Ким О.")
    assert (told.read_back, told.told, told.stand_in) == (False, True, "Ким О.")
    assert message_number(MessageId(7), AT) == "MSG-26-00007"


# --- a call that is prepared ---


def test_a_sheet_has_all_that_is_needed_on_one_page(papers: Papers) -> None:
    (text,) = pages(papers.call_plan(head(), samples.plan()))
    for said in (
        "Ғайсина-Өтеғұлова Ұлжан Іңкәрқызы",
        "+7 701 233-45-67",
        "Щучинск",
        "18.11.2026 10:30",
        "№ 87 шот неге төленбегенін білу",
        "Шот жетті ме, кім қабылдады?",
        "Төлем тапсырмасының көшірмесін жібере ме?",
        "шот, шарт, салыстыру актісі",
        "Нәтижесі, неге келістік / Итог, о чём договорились",
        "Асқарова Ә. М.",
        "CALL-26-00012",
    ):
        assert solid(said) in solid(text)


def test_twelve_questions_fit_on_the_page_with_a_line_for_each_answer(papers: Papers) -> None:
    asked = tuple(f"{number}. {'Қашан төленеді? ' * 7}" for number in range(12))
    (text,) = pages(papers.call_plan(head(), samples.plan(questions=asked)))
    assert all(solid(each) in solid(text) for each in asked)


def test_more_than_a_page_of_questions_loses_none(papers: Papers) -> None:
    asked = tuple(f"сұрақ {number} " * 30 for number in range(40))
    found = pages(papers.call_plan(head(), samples.plan(questions=asked)))
    assert len(found) > 1
    assert all(solid(each) in solid("".join(found)) for each in asked)


def test_a_prepared_call_becomes_its_sheet() -> None:
    details = CallPlanDetails(
        number="+36 1 234 5678", goal="számla", questions="Megjött?\n\n Ki vette át? ", best_at=AT
    )
    made = CallPlan(
        id=CallPlanId(12),
        uid="1",
        version=1,
        details=details,
        at=AT,
        by="Kis Réka",
        town="Budapest",
    )
    assert plan_paper(made) == CallPlanPaper(
        number="CALL-26-00012",
        name="+36 1 234 5678",
        phone="+36 1 234 5678",
        town="Budapest",
        best_at=AT,
        goal="számla",
        questions=("Megjött?", "Ki vette át?"),
        prepared_by="Kis Réka",
    )


# --- protocol, report ---


@pytest.mark.parametrize("count", [*range(1, 5), *range(16, 30), 70])
def test_a_protocol_has_every_call_once_and_its_total_is_never_alone(
    papers: Papers, count: int
) -> None:
    paper = samples.protocol(count)
    found = pages(papers.call_protocol(head(), paper))
    numbers = [entry.line.number for entry in paper.entries]
    text = " ".join(found)
    assert [text.count(number) for number in numbers] == [1] * count
    (total,) = [text for text in found if f"Барлығы: қоңырау {count} /" in text]
    assert all(number in total for number in numbers[-2:])


def test_a_protocol_says_what_became_of_each_call_and_of_its_promise(papers: Papers) -> None:
    entries = (
        samples.entry(1, outcome=CallOutcome.MISSED, settled=True),
        samples.entry(9, outcome=CallOutcome.MESSAGE),
        samples.entry(10, outcome=CallOutcome.CALL_BACK, direction=Direction.OUT),
    )
    assert [entry.ended for entry in entries] == [None, PromiseState.KEPT, PromiseState.BROKEN]
    (text,) = pages(papers.call_protocol(head(), samples.protocol(entries=entries)))
    for said in (
        "жауапсыз қалды / пропущен; шешілді / улажено",
        "19.11.2026",
        "шығыс / исх.",
        "жоқ / нет",
        "020103-2026-11-18",
        "10–11",
        "96",
        "41,5",
        ANCHOR,
        "Хаттаманы жасады",
    ):
        assert solid(said) in solid(text)


def test_a_day_without_calls_says_so(papers: Papers) -> None:
    (text,) = pages(papers.call_protocol(head(), samples.protocol(0)))
    assert words("call_protocol", Language.KK)["empty"] in text


@pytest.mark.parametrize("name", ["call_protocol", "handover"])
def test_a_later_print_is_marked_as_a_copy_on_every_page(papers: Papers, name: str) -> None:
    copied = Copied(number=2, day=AT.date())
    if name == "handover":
        pdf = papers.handover(head(), samples.handover(30, copied=copied))
    else:
        pdf = papers.call_protocol(head(), samples.protocol(60, copied=copied))
    found = pages(pdf)
    assert len(found) > 1
    assert all("КӨШІРМЕ / КОПИЯ № 2 · 18.11.2026" in text for text in found)
    assert "КОПИЯ" not in pages(made(papers, name, head()))[0]


def test_a_report_counts_by_hour_day_outcome_and_callee(papers: Papers) -> None:
    text = " ".join(pages(papers.call_report(head(), samples.report())))
    for said in (
        "02.11.2026 – 21.11.2026",
        "10–11",
        "07.11",
        "хабарлама алынды / принято сообщение 14 21,9",
        "ешкімді атамады / никого не назвали",
        "Ғайсин Қайрат Ұланұлы",
        "96",
        "41,5",
    ):
        assert said in text
    assert words("call_report", Language.KK)["purged"] in text


def test_days_and_months_below_the_bars_stand_as_their_country_writes_them(papers: Papers) -> None:
    days, months = (papers.call_report(head(Country.HU), samples.report(n)) for n in (20, 200))
    assert "11.07." in pages(days)[0]
    assert "2026.12." in pages(months)[0]


def test_a_report_says_what_was_offered_where_anything_was(papers: Papers) -> None:
    offered = "Предложений сделано 12 Оның ішінде келіскені / Из них согласились 4"
    assert offered in pages(papers.call_report(head(), samples.report()))[0]
    none = samples.report(figures=samples.figures(offers_made=0, offers_accepted=0))
    assert "Предложений" not in pages(papers.call_report(head(), none))[0]


def test_a_report_of_a_year_has_a_bar_for_each_month(papers: Papers) -> None:
    text = " ".join(pages(papers.call_report(head(), samples.report(200))))
    for month in ("11.2026", "12.2026", "05.2027"):
        assert f" {month}" in text


def test_where_no_promise_has_ended_nothing_is_said_of_its_share(papers: Papers) -> None:
    nothing = samples.figures(promises_kept=0, promises_ended=0, call_back_minutes=None)
    one, other = (
        papers.call_protocol(head(), samples.protocol(3, figures=figures))
        for figures in (nothing, samples.figures(promises_kept=0, promises_ended=1))
    )
    assert "41,5" not in pages(one)[0]
    assert one != other


def test_loads_are_counted_by_direction_and_outcome() -> None:
    entries = [samples.entry(nth) for nth in range(1, 21)]
    load = load_of(entries)
    assert load.calls == 20
    assert load.outgoing == 4
    both = load + load
    assert (both.calls, both.missed, both.messages) == (40, 2 * load.missed, 2 * load.messages)


# --- handover ---


def test_a_handover_has_overdue_promises_first_and_both_names_to_sign(papers: Papers) -> None:
    (text,) = pages(papers.handover(head(), samples.handover()))
    assert text.count("мерзімі өтті / просрочено") == 2
    late, later = text.index("Ермек Тілеу"), text.index("«Арна» ТОО")
    assert late < later
    for said in (
        "020103-2026-11-18-1107",
        "Асқарова Ә. М.",
        "Серікова Г. Б.",
        "қайта қоңырау шалу / перезвонить",
        "Лифт шебері",
        "Кезекті тапсырды / Дежурство сдал(а)",
        ANCHOR,
    ):
        assert solid(said) in solid(text)
    assert text.rindex("ШҰҒЫЛ") < text.index("Бөкенбаев Ынтымақ +7 701 233-45-67")


def test_where_nothing_is_open_every_list_says_so(papers: Papers) -> None:
    (text,) = pages(papers.handover(head(), samples.handover(0, note="")))
    assert text.count("Жоқ. Нет.") == 4
    assert words("handover", Language.KK)["note"] not in text


def test_a_long_handover_loses_nothing(papers: Papers) -> None:
    paper = samples.handover(40, note="\n".join(f"жол{n}" for n in range(30)), given_by=LONG_NAME)
    found = pages(papers.handover(head(), paper))
    text = solid(" ".join(found))
    assert len(found) > 2
    assert all(solid(call.number) in text for call in paper.matters.missed)
    assert all(f"жол{n}" in text for n in range(30))
    assert solid(LONG_NAME) in text


def test_matters_are_counted_by_kind_without_names() -> None:
    counts = samples.matters().counts(AT)
    assert counts == {"overdue": 2, "promises": 4, "waiting": 4, "unconfirmed": 4, "missed": 4}
    assert tuple(counts) == COUNTED


def test_a_letter_the_font_lacks_is_spelled_out(papers: Papers) -> None:
    entry = samples.entry(1, name="李小龙", firm="李", reason="龙")
    (text,) = pages(papers.call_protocol(head(), samples.protocol(entries=(entry,))))
    assert "U+674E" in solid(text)
