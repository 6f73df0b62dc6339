from collections.abc import Sequence

import pytest

from desk_gui.domain.alphabet import kazakh_order

KAZAKH = "а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я"


def sorted_again(texts: Sequence[str]) -> list[str]:
    mixed = list(reversed(texts))
    mixed.sort(key=kazakh_order)
    return mixed


def test_the_letters_are_in_the_order_of_the_alphabet() -> None:
    letters = KAZAKH.split()
    assert sorted_again(letters) == letters
    capitals = [letter.upper() for letter in letters]
    assert sorted_again(capitals) == capitals


@pytest.mark.parametrize(
    "names",
    [
        ["Қасым", "Қасымов", "Лебедев"],
        ["Ковальчук", "Кім", "Қалиев"],
        ["Ори", "Өмір", "Павел"],
        ["Ory", "Őry", "Osváth", "Zsolt", "Асан"],
        ["Kovács Anna", "Kovácsné Fülöp"],
        ["7. számú iskola", "Ádám"],
    ],
)
def test_names_stand_where_one_looks_for_them(names: list[str]) -> None:
    assert sorted_again(names) == names


@pytest.mark.parametrize("text", ["", "«»", "👩‍🚀", "山田", "\u202e"])
def test_any_text_has_a_place(text: str) -> None:
    assert sorted([text, "Асан"], key=kazakh_order)
