"""The prompter's sentences: complete in every language, filled with what is known, never broken."""

import shutil
from datetime import time
from pathlib import Path

import pytest

from desk_gui import paths
from desk_gui.domain.languages import Language
from desk_gui.domain.phrase_rules import (
    check_sentence,
    filled,
    needed_places,
    part_of_day,
    places_in,
    sentence_for,
)
from desk_gui.domain.phrases import (
    PLACEHOLDERS,
    BrokenBraces,
    Channel,
    PartOfDay,
    PhraseFileBroken,
    Situation,
    UnknownPlaceholder,
)
from desk_gui.domain.refusals import Missing, Refusal, RefusedError, TooLong
from desk_gui.services.phrase_files import read_phrasebook

BOOK = read_phrasebook(paths.resource("phrases"))
STEPS = [(talk, step) for talk in BOOK.talks.values() for step in talk.steps]
NAMES = [f"{talk.key}.{step.key}" for talk, step in STEPS]
OWN = {"own_name": "Асқарова Әсел"}
ALL = {name: f"«{name}»" for name in PLACEHOLDERS}
COMPLAINT = ["thank", "why", "apologise", "promise", "ask", "put_right", "check", "prevent"]


def test_the_talks_a_desk_needs_are_there() -> None:
    assert {"visitor", "call", "hold", "transfer", "wrong_number", "difficult"} <= BOOK.talks.keys()
    assert [step.key for step in BOOK.talks["complaint"].steps] == COMPLAINT
    assert [step.key for talk, step in STEPS if step.is_offer] == [
        step.key for step in BOOK.talks["offers"].steps
    ]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("place", range(len(STEPS)), ids=NAMES)
def test_every_step_has_something_to_say_whatever_is_known(place: int, language: Language) -> None:
    _talk, step = STEPS[place]
    assert step.phrases[language]
    assert step.ahead[language]
    for values in (OWN, ALL):
        for channel in Channel:
            for part in PartOfDay:
                for wait in (0, 30):
                    situation = Situation(
                        language=language, channel=channel, values=values, wait_minutes=wait
                    )
                    said = sentence_for(step, situation, part)
                    assert said
                    assert not set("{}[]") & set(said)
                    assert "  " not in said


@pytest.mark.parametrize("place", range(len(STEPS)), ids=NAMES)
def test_no_language_repeats_the_english_one(place: int) -> None:
    _talk, step = STEPS[place]
    english = {phrase.text for phrase in step.phrases[Language.EN]}
    for language in set(Language) - {Language.EN}:
        assert english.isdisjoint(phrase.text for phrase in step.phrases[language])
        assert step.ahead[language] != step.ahead[Language.EN]


@pytest.mark.parametrize(
    ("text", "values", "said"),
    [
        ("Welcome[, {client}]!", {"client": "Kovács úr"}, "Welcome, Kovács úr!"),
        ("Welcome[, {client}]!", {}, "Welcome!"),
        ("[{firm}, ]good day! {own_name}.", {"own_name": "A"}, "Good day! A."),
        ("{host} is out.", {"host": ""}, None),
        ("Until[ {time}] .", {}, "Until."),
        ("{client}", {"client": "{host} [x]"}, "{host} [x]"),
    ],
)
def test_what_is_not_known_is_left_out(text: str, values: dict[str, str], said: str | None) -> None:
    assert filled(text, values) == said


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", Missing(field="text")),
        ("Good day {own_nmae}", UnknownPlaceholder(field="text", name="own_nmae")),
        ("Good day {}", UnknownPlaceholder(field="text", name="")),
        ("Good day {own_name", BrokenBraces(field="text")),
        ("Good day own_name}", BrokenBraces(field="text")),
        ("Good day [, {client}", BrokenBraces(field="text")),
        ("Good [[day]]", BrokenBraces(field="text")),
        ("а" * 601, TooLong(field="text", limit=600)),
    ],
)
def test_a_broken_sentence_is_refused(text: str, refusal: Refusal) -> None:
    with pytest.raises(RefusedError) as refused:
        check_sentence(text)
    assert refused.value.refusals == (refusal,)


def test_places_are_found() -> None:
    assert places_in("{own_name}[, {own_post}]") == ["own_name", "own_post"]
    assert needed_places("{host}, {time}[, {room}] {host}") == ["host", "time"]


PARTS = [
    (Language.HU, time(8, 59), PartOfDay.MORNING),
    (Language.HU, time(9, 0), PartOfDay.DAY),
    (Language.HU, time(17, 59), PartOfDay.DAY),
    (Language.HU, time(18, 0), PartOfDay.EVENING),
    (Language.HU, time(2, 0), PartOfDay.EVENING),
    (Language.EN, time(11, 59), PartOfDay.MORNING),
    (Language.EN, time(12, 0), PartOfDay.DAY),
]


@pytest.mark.parametrize(("language", "at", "part"), PARTS)
def test_each_language_greets_by_its_own_clock(
    language: Language, at: time, part: PartOfDay
) -> None:
    assert part_of_day(at, BOOK.begins[language]) is part


BREAKS = [
    ("{own_name}[, {own_post}]", "{own_nmae}", "own_nmae"),
    ("[talks.hold]", "[talks.holt]", "talks"),
    ('key = "read_back"', 'key = "read_forth"', "talks.call.steps"),
    ('morning = "04:00"', 'morning = "soon"', "parts"),
    ('part = "morning"', 'part = "dawn"', "dawn"),
    ('title = "Receiving a visitor"', "title = 7", "talks.visitor"),
    ("[parts]", "[parts", "line"),
]


@pytest.mark.parametrize(("before", "after", "where"), BREAKS)
def test_a_broken_file_is_refused_and_says_where(
    tmp_path: Path, before: str, after: str, where: str
) -> None:
    for language in Language:
        source = paths.resource("phrases") / f"{language.value}.toml"
        shutil.copy(source, tmp_path / source.name)
    english = tmp_path / "en.toml"
    text = english.read_text("utf-8")
    assert before in text
    english.write_text(text.replace(before, after, 1), "utf-8")
    with pytest.raises(RefusedError) as refused:
        read_phrasebook(tmp_path)
    (broken,) = refused.value.refusals
    assert isinstance(broken, PhraseFileBroken)
    assert where in broken.where
