"""Fitting: the largest size whose wrapped lines fill the box, never a silent cut."""

import pytest

from desk_gui.reporting.errors import DoesNotFitError, MissingGlyphError
from desk_gui.reporting.fitting import TextStyle, fit
from desk_gui.reporting.fonts import Face
from desk_gui.reporting.marks import FaceName
from desk_gui.reporting.ps1 import load_ps1_definition

STYLE = TextStyle(FaceName.BOLD, 9, 7, 2, 1.16)


@pytest.fixture
def face() -> Face:
    return load_ps1_definition().faces[FaceName.BOLD]


@pytest.mark.parametrize(
    ("text", "size", "lines"),
    [
        ("Ғайсин Қ. Ұ.", 9, ("Ғайсин Қ. Ұ.",)),
        ("Нұрмұхаммедқызы-Өтеғұлова Гүлжаһан", 9, ("Нұрмұхаммедқызы-Өтеғұлова", "Гүлжаһан")),
        ("  Ғайсин   Қ. Ұ. ", 9, ("Ғайсин Қ. Ұ.",)),
        ("Нұрмұхаммедқызы-Өтеғұловашвили", 9, ("Нұрмұхаммедқызы-", "Өтеғұловашвили")),
    ],
)
def test_breaks_at_spaces_and_after_hyphens(
    face: Face, text: str, size: float, lines: tuple[str, ...]
) -> None:
    fitted = fit(text, STYLE, face, 54, 10, "subscriber")
    assert (fitted.size, fitted.lines) == (size, lines)


def test_two_lines_at_a_larger_size_come_before_one_at_the_floor(face: Face) -> None:
    text = "Нұрмұхаммедқызы Гүлжаһан"
    one_line = face.unit_width(text, "") * 7.5
    assert fit(text, STYLE, face, one_line, 10, "subscriber").size == 9


@pytest.mark.parametrize("width", [28.5 + step for step in range(10)])
def test_it_is_the_largest_size_that_fits(face: Face, width: float) -> None:
    text = "Нұрмұхаммедқызы Гүлжаһан"
    fitted = fit(text, STYLE, face, width, 10, "subscriber")
    assert max(face.unit_width(line, "") for line in fitted.lines) * fitted.size <= width
    larger = STYLE._replace(floor=fitted.size + 0.25)
    if fitted.size < STYLE.size:
        with pytest.raises(DoesNotFitError):
            fit(text, larger, face, width, 10, "subscriber")


@pytest.mark.parametrize(
    ("text", "width", "height"),
    [("Ғ" * 60, 50, 10), ("Ғайсин " * 30, 50, 10), ("Ғайсин Қайрат Ұланұлы", 20, 4)],
)
def test_below_the_floor_the_field_is_refused(
    face: Face, text: str, width: float, height: float
) -> None:
    with pytest.raises(DoesNotFitError) as refused:
        fit(text, STYLE, face, width, height, "subscriber")
    assert refused.value.field == "subscriber"


@pytest.mark.parametrize(
    ("text", "characters"),
    [
        ("山田 Қайрат 太郎", "山田太郎"),
        ("Қай\u202eрат", "\u202e"),
        ("Қай\trat\x00", "\t\x00"),
        ("Қай\u200bрат", "\u200b"),
        ("中中", "中"),
    ],
)
def test_characters_nobody_could_see_are_named(face: Face, text: str, characters: str) -> None:
    with pytest.raises(MissingGlyphError) as refused:
        fit(text, STYLE, face, 50, 10, "subscriber")
    assert (refused.value.field, refused.value.characters) == ("subscriber", characters)


def test_the_letters_of_all_five_languages_are_there(face: Face) -> None:
    letters = "ӘҒҚҢӨҰҮҺІәғқңөұүһі ŐŰőű ÕÄÖÜŠŽõäöüšž ₸№«»—–×·\u00a0"
    assert face.unit_width(letters, "subscriber") > 0
