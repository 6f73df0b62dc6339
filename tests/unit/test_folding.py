import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_gui.domain.folding import fold, index_keys

MEET = [
    # Kazakh: letters, scripts, keyboards without the Kazakh letters.
    ("асел", "Әсел"),
    ("Asel", "Әсел"),
    ("ӘСЕЛ", "әсел"),
    ("Айгүл", "Aigul"),
    ("Айгуль", "Айгүл"),
    ("Aygul", "Айгүл"),
    ("Қасымов", "Kasymov"),
    ("Қасымов", "Касимов"),
    ("Qasymov", "Қасымов"),
    ("Тоқаев", "Tokayev"),
    ("Токаев", "Tokaev"),
    ("Ерлан", "Yerlan"),
    ("Ерлан", "Erlan"),
    ("Ғалым", "Ghalym"),
    ("Ғалым", "Галым"),
    ("Нұрсұлтан", "Nursultan"),
    ("Нурсултан", "Нұрсұлтан"),
    ("Өтеген", "Отеген"),
    ("Үміт", "Umit"),
    ("Шыңғыс", "Shyngys"),
    ("Шыңғыс", "Шынгыс"),
    ("Жақсыбекова", "Zhaksybekova"),
    ("Гүлжаһан", "Gulzhahan"),
    ("Гульжахан", "Гүлжаһан"),
    ("Қайрат", "Kairat"),
    ("Қайрат", "Kayrat"),
    ("Әйгерім", "Aigerim"),
    ("Мерзімді", "Мерзiмдi"),
    ("Мерзімді", "merzimdi"),
    ("Әсел", "Əсел"),
    ("әсел", "əсел"),
    ("Гүлжаһан", "Гүлжаhан"),
    ("Назарбаев", "HАЗАРБАЕВ"),
    ("Сарсенбаев", "Cарсенбаев"),
    ("Қасым-Жомарт", "касым жомарт"),
    ("«Үміт» мектебі", "умит мектеби"),
    # Russian.
    ("Семён", "Семен"),
    ("Дмитрий", "Dmitry"),
    ("Дмитрий", "Dmitriy"),
    ("Сергей", "Sergey"),
    ("Сергей", "Sergei"),
    ("Юлия", "Yuliya"),
    ("Юлия", "Julia"),
    ("Татьяна", "Tatiana"),
    ("Ольга", "Ol'ga"),
    ("Ольга", "Olga"),
    ("Хасан", "Khasan"),
    ("Александр", "Alexandr"),
    ("Александр", "Aleksandr"),
    ("Щукин", "Shchukin"),
    ("Цой", "Tsoy"),
    ("Майя", "Maya"),
    ("й", "и\u0306"),
    # Hungarian.
    ("Kovács", "kovacs"),
    ("KOVÁCS", "kovács"),
    ("Kovács", "Kova\u0301cs"),
    ("Kovács", "Kovаcs"),
    ("Őry Ünige", "ory unige"),
    ("Szűcs Ágnes", "SZUCS AGNES"),
    ("Balogh", "Balog"),
    ("Győr-Moson", "gyor moson"),
    ("dr. Nagy", "dr Nagy"),
    # Estonian.
    ("Tõnu Õunapuu", "tonu ounapuu"),
    ("Jüri", "Juri"),
    ("Jüri", "Юри"),
    ("Šmidt", "smidt"),
    ("Jelena", "Елена"),
    ("Mäe", "MAE"),
    # English and everything.
    ("O’Brien", "O'Brien"),
    ("O'Brien", "obrien"),
    ("Straße", "STRASSE"),
    ("  A\t b\n", "a b"),
    ("№ 5, кв. 12", "5 kv 12"),
    ("Ａsel １", "asel 1"),
    ("a\u200bs\u202ee\u00adl", "asel"),
]
# A single letter does not tell yet that it is of the wrong script.
MISTYPED = {"HАЗАРБАЕВ", "Cарсенбаев"}
APART = [
    ("Әсел", "Әсем"),
    ("Айгүл", "Айнұр"),
    ("Қасымов", "Қасенов"),
    ("Асқар", "Асхат"),
    ("Ерлан", "Арлан"),
    ("Жанна", "Анна"),
    ("Шамиль", "Самиль"),
    ("Цой", "Чой"),
    ("Kovács", "Kocsis"),
    ("Nagy", "Nagel"),
    ("Tõnu", "Tõnis"),
    ("Дом 12", "Дом 1 2"),
    ("О5", "05"),
    ("+7 701", "7701"),
]


@pytest.mark.parametrize(("one", "other"), MEET)
def test_spellings_of_one_name_meet(one: str, other: str) -> None:
    assert fold(one) == fold(other) != ""


@pytest.mark.parametrize(("one", "other"), APART)
def test_other_names_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize("text", ["", " ", "\u202e", "«—»", "'", "ь"])
def test_a_text_without_letters_has_no_key(text: str) -> None:
    assert fold(text) == ""
    assert index_keys(text) == ()


@pytest.mark.parametrize("name", sorted({name for pair in MEET for name in pair} - MISTYPED))
def test_any_beginning_typed_finds_the_word(name: str) -> None:
    first, *_ = name.split() or [""]
    keys = index_keys(name)
    for length in range(1, len(first) + 1):
        typed = fold(first[:length]).split()
        assert not typed or any(key.startswith(typed[0]) for key in keys), first[:length]


@given(st.text(max_size=40))
def test_a_key_is_plain_words_whatever_the_text(text: str) -> None:
    words = fold(text).split(" ")
    assert words == [""] or all(word.isascii() and word.isalnum() for word in words)
    assert fold(text) == fold(text).lower()
    assert set(fold(text).split()) <= set(index_keys(text))


def test_common_letters_need_no_big_table() -> None:
    code = (
        "import sys; from desk_gui.domain.folding import fold\n"
        "fold('Нұрланова Әсел, Őry Ünige, Šmidt «Үміт» № 5')\n"
        "sys.exit('anyascii' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
