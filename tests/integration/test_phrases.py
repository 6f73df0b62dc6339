"""The office's own words for the prompter: apart from ours, at all desks, safe from an update."""

import shutil
from pathlib import Path

import pytest

from desk_gui import paths
from desk_gui.domain.languages import Language
from desk_gui.domain.phrases import (
    Phrase,
    Phrasebook,
    PhraseFileBroken,
    UnknownPhrase,
    UnknownPlaceholder,
)
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.access import Desk
from desk_gui.services.changes import Topic
from desk_gui.services.phrases import PhraseService

MINE = "Сәлеметсіз бе! {own_name} тыңдап тұр."


def sentence(
    phrases: PhraseService, talk: str = "call", language: Language = Language.KK
) -> Phrase:
    return sentence_of(phrases.book().value, talk, language)


def sentence_of(book: Phrasebook, talk: str = "call", language: Language = Language.KK) -> Phrase:
    return book.talks[talk].steps[0].phrases[language][0]


def change(phrases: PhraseService, text: str, variant: str | None = None) -> None:
    ours = variant if variant is not None else sentence(phrases).variant
    phrases.change("call", "greet", Language.KK, ours, text)


def test_an_own_sentence_stands_in_the_place_of_ours_at_every_desk(desk: Desk) -> None:
    phrases = PhraseService(desk)
    ours = sentence(phrases)
    outcome = phrases.change("call", "greet", Language.KK, ours.variant, MINE)
    assert outcome.changed == {Topic.PHRASES}
    there = sentence(PhraseService(desk))
    assert (there.text, there.own, there.variant) == (MINE, True, ours.variant)
    assert not sentence(phrases, language=Language.RU).own
    assert sentence_of(phrases.ours().value) == ours
    change(phrases, "Тыңдап тұрмын!")
    assert sentence(phrases).text == "Тыңдап тұрмын!"
    phrases.reset("call", "greet", Language.KK, ours.variant)
    assert sentence(phrases) == ours
    assert phrases.reset("call", "greet", Language.KK, ours.variant).value is not None


def test_an_update_of_ours_leaves_the_office_s_words_alone(desk: Desk, tmp_path: Path) -> None:
    change(PhraseService(desk), MINE)
    shutil.copytree(paths.resource("phrases"), tmp_path / "new")
    kazakh = tmp_path / "new" / "kk.toml"
    kazakh.write_text(kazakh.read_text("utf-8").replace("тыңдап тұр", "тыңдайды"), "utf-8")
    updated = PhraseService(desk, tmp_path / "new")
    said = updated.book().value.talks["call"].steps[0].phrases[Language.KK]
    assert [phrase.own for phrase in said] == [True, False, False]
    assert said[0].text == MINE
    assert "тыңдайды" in said[1].text


@pytest.mark.parametrize(
    ("text", "variant", "refusal"),
    [
        ("{own_nmae}", None, UnknownPlaceholder(field="text", name="own_nmae")),
        ("Сәлем", "no such one", UnknownPhrase()),
    ],
)
def test_what_cannot_be_said_is_refused(
    desk: Desk, text: str, variant: str | None, refusal: object
) -> None:
    phrases = PhraseService(desk)
    with pytest.raises(RefusedError) as refused:
        change(phrases, text, variant)
    assert refused.value.refusals == (refusal,)
    assert not sentence(phrases).own


def test_a_broken_file_of_ours_is_said_and_stops_nothing_else(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as refused:
        PhraseService(desk, tmp_path).book()
    (broken,) = refused.value.refusals
    assert isinstance(broken, PhraseFileBroken)
