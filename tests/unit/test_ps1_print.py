"""The PS-1 as a PDF: what can be read from it, and that it is always the same."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from desk_gui import paths
from desk_gui.domain.money import tenge
from desk_gui.domain.subscriptions import DuplicateReason
from desk_gui.reporting.ps1 import (
    Layout,
    Overprint,
    PrintedForm,
    Ps1Definition,
    build_ps1,
    build_test_page,
    load_ps1_definition,
)
from desk_gui.reporting.ps1_definition import MonthMark
from desk_gui.reporting.render import page_count, render_page
from tests.forms import duplicate, newspaper_form, organisation_form, subscription_form, voided_form


@pytest.fixture(scope="module")
def definition() -> Ps1Definition:
    return load_ps1_definition()


def text_of(pdf: bytes) -> str:
    """Return the text of all pages, spaces and line ends as single spaces."""
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.mark.parametrize(
    "words",
    [
        "АБОНЕМЕНТ",
        "ЖЕТКІЗУ КАРТОЧКАСЫ",
        "ДОСТАВОЧНАЯ КАРТОЧКА",
        "№",
        "020103-26-000412-0",
        "75384",
        "«Оқыту-тәрбиелеу технологиясы»",
        "2027 жылға айлар бойынша",
        "на 2027 год по месяцам",
        "Нұрмұхаммедқызы-Өтеғұлова Гүлжаһан Әбдіғаппарқызы",
        "Ыбырай Алтынсарин көшесі, 112-үй, 3-пәтер",
        "1 900 ₸",
        "1 900 (бір мың тоғыз жүз) теңге 00 тиын",
        "1 900 (одна тысяча девятьсот) тенге 00 тиын",
        "ККМ № 0004127, 18.11.2026",
        "18.11.2026 10:24",
        "терезе / окно 2",
        "01–06.2027, 6 ай",
        "қолма-қол / нал.",
        "аудан / район · 1 × 1 900 ₸",
        "карточкалық / карточная",
        "Асқарова Ә. М.",
        "сельское отделение почтовой связи Ивановское",
        "Подпись подписчика",
        "✂",
    ],
)
def test_the_text_can_be_extracted(definition: Ps1Definition, words: str) -> None:
    assert words in text_of(build_ps1(definition, [PrintedForm(subscription_form())]))


def test_the_same_forms_give_the_same_bytes(definition: Ps1Definition) -> None:
    forms = [PrintedForm(subscription_form()), PrintedForm(organisation_form(), duplicate())]
    first = build_ps1(definition, forms)
    build_ps1(definition, [PrintedForm(newspaper_form())])
    assert build_ps1(load_ps1_definition(), forms) == first


def test_all_fonts_are_embedded_subsets(definition: Ps1Definition) -> None:
    pdf = build_ps1(definition, [PrintedForm(subscription_form()), PrintedForm(voided_form())])
    for page in PdfReader(BytesIO(pdf)).pages:
        fonts = page["/Resources"]["/Font"]  # type: ignore[index]
        for font in (reference.get_object() for reference in fonts.values()):
            assert "+DejaVuSans" in font["/BaseFont"]
            assert "/FontFile2" in font["/FontDescriptor"]


def test_the_document_is_kazakh_and_the_fixed_part_stands_once(definition: Ps1Definition) -> None:
    pdf = build_ps1(definition, [PrintedForm(subscription_form())] * 20)
    reader = PdfReader(BytesIO(pdf))
    assert str(reader.root_object["/Lang"]) == "kk"
    assert pdf.count(b"/Subtype /Form") == 1
    assert b"ASCII85Decode" not in pdf


def test_a_draft_has_no_number_and_no_bar_code(definition: Ps1Definition) -> None:
    draft = build_ps1(definition, [PrintedForm(subscription_form(number=""))])
    printed = build_ps1(definition, [PrintedForm(subscription_form())])
    assert text_of(draft).count("—") == text_of(printed).count("—") + 2
    assert "020103-26" not in text_of(draft)


def test_a_duplicate_says_so_twice_with_its_reason(definition: Ps1Definition) -> None:
    mark = duplicate(count=2, reason=DuplicateReason.SPOILT_PRINT)
    text = text_of(build_ps1(definition, [PrintedForm(subscription_form(), mark)]))
    assert text.count("ТЕЛНҰСҚА / ДУБЛИКАТ № 2") == 2
    assert "баспасы бүлінген / брак печати" in text
    assert "24.11.2026 14:32" in text
    assert "Оттиск ККМ" not in text


def test_a_voided_form_names_reason_people_and_successor(definition: Ps1Definition) -> None:
    text = text_of(build_ps1(definition, [PrintedForm(voided_form())]))
    assert text.count("мекенжай қате терілген / ошибка в адресе") == 2
    assert text.count("Жүнісов Һ. Қ. (аға / ст.)") == 2
    assert text.count("020103-26-000412-0") == 2
    assert "ЖАРАМСЫЗ" in text
    assert "Календарный" not in text


def test_an_organisation_has_its_bin_and_both_proofs(definition: Ps1Definition) -> None:
    text = text_of(build_ps1(definition, [PrintedForm(organisation_form())]))
    assert text.count("990240007771") == 2
    assert "шот / счёт № 87, 17.11.2026; төлем тапсырмасы / пл. поручение № 2045" in text
    assert "Ұйымның атауы" in text
    assert "Фамилия, инициалы" not in text


def test_overprint_has_the_fields_but_not_the_captions(definition: Ps1Definition) -> None:
    form = [PrintedForm(subscription_form())]
    text = text_of(build_ps1(definition, form, overprint=Overprint(0.5, -1.2)))
    assert "Гүлжаһан" in text
    assert "2027" in text
    assert "АБОНЕМЕНТ" not in text
    assert "айлар" not in text


def test_overprint_moves_by_its_offset(definition: Ps1Definition) -> None:
    form = [PrintedForm(subscription_form())]
    tops = []
    for shift in (0.0, 10.0):
        pdf = build_ps1(definition, form, overprint=Overprint(shift, shift))
        tops.append(_first_ink(pdf))
    (x0, y0), (x1, y1) = tops
    assert (round(x1 - x0), round(y1 - y0)) == (10, 10)


def _first_ink(pdf: bytes) -> tuple[float, float]:
    """Return the left and top edge of what is printed, in mm (one pixel a tenth)."""
    page = render_page(pdf, 0, 254)
    rows = [page.data[y * page.stride :][: page.width * 4 : 4] for y in range(page.height)]
    top = next(y for y, row in enumerate(rows) if min(row) < 128)
    left = min(x for row in rows for x in [_dark(row)] if x is not None)
    return left / 10, top / 10


def _dark(row: bytes) -> int | None:
    return next((x for x, value in enumerate(row) if value < 128), None)


def test_the_test_page_names_its_offset(definition: Ps1Definition) -> None:
    text = text_of(build_test_page(definition, Overprint(0.5, -1)))
    assert "X +0.5 мм, Y -1.0 мм" in text


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (2, 1), (3, 2)])
def test_two_on_a4(definition: Ps1Definition, count: int, pages: int) -> None:
    forms = [PrintedForm(newspaper_form())] * count
    pdf = build_ps1(definition, forms, layout=Layout.TWO_ON_A4)
    page = PdfReader(BytesIO(pdf)).pages[-1]
    assert page_count(pdf) == pages
    assert [round(float(side) * 25.4 / 72) for side in page.mediabox[2:]] == [297, 210]
    assert page.extract_text().count("020103-26-000415-4") == 2 * (count % 2 or 2)


def test_the_reverse_side_is_a_page_in_two_languages(definition: Ps1Definition) -> None:
    forms = [PrintedForm(subscription_form()), PrintedForm(newspaper_form())]
    pdf = build_ps1(definition, forms, reverse=True)
    text = PdfReader(BytesIO(pdf)).pages[1].extract_text()
    assert page_count(pdf) == 4
    assert "Абонементті тексеріңіз" in text
    assert "Проверьте абонемент" in text


def test_options_change_what_is_printed(definition: Ps1Definition) -> None:
    options = replace(definition.options, quote_title=False, mark=MonthMark.DIGIT, reverse=True)
    pdf = build_ps1(replace(definition, options=options), [PrintedForm(subscription_form())])
    assert "«Оқыту" not in text_of(pdf)
    assert text_of(pdf).split().count("1") >= 12 + 4
    assert page_count(pdf) == 2


def test_the_catalogue_part_has_a_row_of_its_own(definition: Ps1Definition) -> None:
    options = replace(definition.options, catalogue_part=True)
    form = subscription_form(sets=2, catalogue_part=tenge(700))
    text = text_of(build_ps1(replace(definition, options=options), [PrintedForm(form)]))
    assert "Каталожная часть" in text
    assert "1 400 ₸" in text


def test_the_preview_shows_ink_on_white(definition: Ps1Definition) -> None:
    page = render_page(build_ps1(definition, [PrintedForm(subscription_form())]), 0, 72)
    assert (page.width, page.height) == (420, 596)
    assert len(page.data) == page.stride * page.height
    assert page.data[:3] == b"\xff\xff\xff"
    assert min(page.data[0::4]) < 64


def test_a_page_that_is_not_there_cannot_be_shown(definition: Ps1Definition) -> None:
    with pytest.raises(IndexError):
        render_page(build_ps1(definition, [PrintedForm(subscription_form())]), 1, 72)


def test_the_licence_stands_beside_the_fonts() -> None:
    licence = paths.resource("fonts/dejavu/LICENSE.txt").read_text(encoding="utf-8")
    assert "Bitstream Vera" in licence
