import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_gui.domain.languages import Country, Language
from desk_gui.domain.names import split_name
from desk_gui.domain.refusals import Refusal, RefusedError, TooLong, UnreadableText
from desk_gui.domain.texts import clean_text

KZ, HU, EE = Country.KZ, Country.HU, Country.EE


@pytest.mark.parametrize(
    ("text", "country", "language", "parts"),
    [
        ("Нұрланова Әсел Бақытқызы", KZ, None, ("Нұрланова", "Әсел", "Бақытқызы")),
        ("Нұрланова Әсел", KZ, None, ("Нұрланова", "Әсел", "")),
        ("  Нұрланова  ", KZ, None, ("Нұрланова", "", "")),
        ("Серіков Болат Асан ұлы", KZ, None, ("Серіков", "Болат", "Асан ұлы")),
        ("Сидоров Иван Петрович", KZ, Language.RU, ("Сидоров", "Иван", "Петрович")),
        ("Иван Петрович Сидоров", KZ, Language.RU, ("Сидоров", "Иван", "Петрович")),
        ("Анна Ильинична Цой", KZ, Language.RU, ("Цой", "Анна", "Ильинична")),
        ("Kovács Péter", HU, None, ("Kovács", "Péter", "")),
        ("Kovács, Péter", HU, None, ("Kovács", "Péter", "")),
        ("dr. Nagy Éva Mária", HU, None, ("dr. Nagy", "Éva Mária", "")),
        ("Kovácsné Fülöp Tünde", HU, None, ("Kovácsné Fülöp", "Tünde", "")),
        ("Kovács Péterné", HU, None, ("Kovács", "Péterné", "")),
        ("Tõnu Õunapuu", EE, None, ("Õunapuu", "Tõnu", "")),
        ("Anna-Liisa Mai Saar", EE, None, ("Saar", "Anna-Liisa Mai", "")),
        ("Saar, Anna Liisa", EE, None, ("Saar", "Anna Liisa", "")),
        ("Иван Петрович Сидоров", EE, Language.RU, ("Сидоров", "Иван", "Петрович")),
        ("John Smith", HU, Language.EN, ("Smith", "John", "")),
        ("Ludwig van Beethoven", EE, Language.EN, ("van Beethoven", "Ludwig", "")),
        ("", KZ, None, ("", "", "")),
        (",", KZ, None, ("", "", "")),
        (", Әсел Н", KZ, None, ("Әсел", "Н", "")),
    ],
)
def test_a_full_name_splits_by_habit(
    text: str, country: Country, language: Language | None, parts: tuple[str, str, str]
) -> None:
    assert split_name(text, country, language) == parts


@given(st.text(max_size=60), st.sampled_from(Country), st.sampled_from([None, *Language]))
def test_splitting_loses_no_word(text: str, country: Country, language: Language | None) -> None:
    parts = " ".join(split_name(text, country, language)).split()
    assert sorted(parts) == sorted(text.replace(",", " ").split())


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("  Нұрланова\t\n Әсел ", "Нұрланова Әсел"),
        ("И\u0306ван", "Йван"),
        ("\u202eevil\u202c\u200b", "evil"),
        ("\ufeffAnna\u00adLiisa", "AnnaLiisa"),
        ("<b>=HYPERLINK('x')</b> & \"q\"", "<b>=HYPERLINK('x')</b> & \"q\""),
        ("", ""),
    ],
)
def test_text_is_kept_as_people_read_it(text: str, clean: str) -> None:
    assert clean_text(text, "name", 50) == clean


def test_lines_of_a_note_stay_lines() -> None:
    assert clean_text(" a \r\n\r\n b\tc\n", "note", 50, lines=True) == "a\n\nb c"


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("x" * 51, TooLong(field="name", limit=50)),
        ("x" * 1_000_000, TooLong(field="name", limit=50)),
        ("a\x00b", UnreadableText(field="name")),
        ("a\x1bb", UnreadableText(field="name")),
        ("a\ud800b", UnreadableText(field="name")),
        ("a\ue000b", UnreadableText(field="name")),
        ("a\uffffb", UnreadableText(field="name")),
    ],
)
def test_what_no_one_can_read_is_refused(text: str, refusal: Refusal) -> None:
    with pytest.raises(RefusedError) as refused:
        clean_text(text, "name", 50)
    assert refused.value.refusals == (refusal,)
