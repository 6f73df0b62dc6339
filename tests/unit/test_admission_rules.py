from dataclasses import replace
from datetime import date, timedelta

import pytest

from desk_gui.domain.admission import AdmissionDetails, NoteOver
from desk_gui.domain.admission_rules import clean_note, name_key
from desk_gui.domain.refusals import Missing, RefusedError, TooLong

TODAY = date(2026, 11, 18)
NOTE = AdmissionDetails(name=" Kovács  Péter ", firm="Zöldkő Bt.", text="Nem engedhető be.\nLásd.")


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("Kovács Péter", "Péter Kovács"),
        ("Kovács Péter", "dr. kovacs peter"),
        ("Нұрланова Әсел", "Asel Nurlanova"),
        ("Szűcs-Nagy Ágnes", "Ágnes Szűcs Nagy"),
        ("Tóth, Gergely", "TÓTH GERGELY"),
    ],
)
def test_a_name_is_the_same_however_it_is_said(noted: str, said: str) -> None:
    assert name_key(noted) == name_key(said)


@pytest.mark.parametrize("said", ["Kovács", "Kovács Péterné", "Kovács Péter Pál", ""])
def test_another_name_is_another(said: str) -> None:
    assert name_key("Kovács Péter") != name_key(said)


def test_a_title_alone_is_a_name() -> None:
    assert name_key("Id") == "id"


def test_a_note_is_kept_clean_with_its_lines() -> None:
    clean = clean_note(NOTE, TODAY)
    assert (clean.name, clean.text) == ("Kovács Péter", "Nem engedhető be.\nLásd.")


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"name": " "}, Missing(field="name")),
        ({"text": "\n"}, Missing(field="text")),
        ({"until": TODAY - timedelta(days=1)}, NoteOver(field="until")),
        ({"firm": "f" * 401}, TooLong(field="firm", limit=400)),
    ],
)
def test_a_note_that_says_nothing_or_is_over_is_refused(
    wrong: dict[str, object], refusal: object
) -> None:
    with pytest.raises(RefusedError) as refused:
        clean_note(replace(NOTE, **wrong), TODAY)  # type: ignore[arg-type]
    assert refused.value.refusals == (refusal,)


def test_a_note_may_end_today() -> None:
    assert clean_note(replace(NOTE, until=TODAY), TODAY).until == TODAY
