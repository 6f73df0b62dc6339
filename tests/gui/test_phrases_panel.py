"""The prompter's sentences put into the office's own words, by keys."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_gui import paths
from desk_gui.domain.languages import Language
from desk_gui.services.access import Desk
from desk_gui.services.changes import Topic
from desk_gui.services.phrase_files import read_phrasebook
from desk_gui.services.phrases import PhraseService
from desk_gui.views.language import speak
from desk_gui.views.prompter.examples import EXAMPLES
from desk_gui.views.prompter.panel import PhrasesPanel
from desk_gui.views.prompter.phrase_form import Place
from desk_gui.views.prompter.speaker import Own
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.theme import look
from tests.conftest import Clock
from tests.gui.hands import CTRL, ENTER, SHIFT, enter, press
from tests.gui.panels import all_rows, in_front
from tests.runners import InlineRunner

BOOK = read_phrasebook(paths.resource("phrases"))
OURS = BOOK.talks["visitor"].steps[0].phrases[Language.EN]
SEAT = BOOK.talks["visitor"].steps[3].phrases[Language.EN]


@pytest.fixture
def phrases(sqlite_desk: Desk) -> PhraseService:
    return PhraseService(sqlite_desk)


@pytest.fixture
def panel(
    qtbot: QtBot, phrases: PhraseService, runner: InlineRunner, clock: Clock
) -> Iterator[PhrasesPanel]:
    own = lambda language: Own(  # noqa: E731
        name="Асқарова Әсел", post="", firm="Posta", language=language or Language.EN
    )
    page = PhrasesPanel(phrases, runner, own, clock)
    in_front(qtbot, page, (892, 452))
    page.on_shown()
    yield page
    assert look().elided == set()


def said(
    phrases: PhraseService, talk: str = "visitor", at: int = 0, language: Language = Language.EN
) -> list[tuple[str, bool]]:
    step = phrases.book().value.talks[talk].steps[at]
    return [(phrase.text, phrase.own) for phrase in step.phrases[language]]


def rows(panel: PhrasesPanel) -> list[Row | Section]:
    return all_rows(panel.rows.row_model)


def heads(panel: PhrasesPanel) -> list[str]:
    return [row.title for row in rows(panel) if isinstance(row, Section)]


def put(text: str) -> None:
    press(Qt.Key.Key_A, CTRL)
    enter(text)


def write(panel: PhrasesPanel, text: str) -> None:
    """Go from the list into the sentence and type another one."""
    press(ENTER)
    assert panel.form.text.hasFocus()
    put(text)


def test_all_steps_of_all_talks_are_there_under_their_titles(panel: PhrasesPanel) -> None:
    assert heads(panel) == [talk.title[Language.EN] for talk in BOOK.talks.values()]
    steps = [row.record for row in rows(panel) if isinstance(row, Row)]
    assert steps == [(talk.key, step.key) for talk in BOOK.talks.values() for step in talk.steps]
    assert panel.form.text.toPlainText() == OURS[0].text


def test_a_sentence_is_put_into_own_words_said_at_once_and_taken_back(
    panel: PhrasesPanel, phrases: PhraseService
) -> None:
    write(panel, "Hello[, {client}]! {own_name} here.")
    assert panel.form.preview.text() == "Hello, Ms Taylor! Асқарова Әсел here."
    press(ENTER, CTRL)
    assert said(phrases)[0] == ("Hello[, {client}]! {own_name} here.", True)
    assert said(phrases)[1] == (OURS[1].text, False)
    first = next(row for row in rows(panel) if isinstance(row, Row))
    assert (first.amount, first.under) == ("own", "Hello[, {client}]! {own_name} here.")
    assert panel.form.our_words.text() == f"Ours: {OURS[0].text}"
    panel.confirmation.undo.click()
    assert said(phrases)[0] == (OURS[0].text, False)
    assert panel.form.text.toPlainText() == OURS[0].text
    assert not panel.form.our_words.isVisible()


def test_back_to_our_words_and_back_again(panel: PhrasesPanel, phrases: PhraseService) -> None:
    assert not panel.reset_action.isEnabled()
    write(panel, "Hello!")
    press(ENTER, CTRL)
    press(Qt.Key.Key_R, CTRL)
    assert said(phrases)[0] == (OURS[0].text, False)
    assert panel.form.text.toPlainText() == OURS[0].text
    panel.confirmation.undo.click()
    assert said(phrases)[0] == ("Hello!", True)
    write_again = "Hello again!"
    put(write_again)
    press(ENTER, CTRL)
    panel.confirmation.undo.click()
    assert said(phrases)[0] == ("Hello!", True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{own_nmae}, good day", "«own_nmae»"),
        ("{own_name, good day", "brace"),
        ("Good [[day]]", "brace"),
        ("   ", "fill this in"),
        ("x" * 601, "600"),
    ],
)
def test_what_cannot_be_said_is_refused_under_the_field_and_stays_typed(
    panel: PhrasesPanel, phrases: PhraseService, text: str, told: str
) -> None:
    write(panel, text)
    press(ENTER, CTRL)
    assert told in panel.form.text_row.error()
    assert panel.form.text.toPlainText() == text
    assert panel.form.text.hasFocus()
    assert said(phrases)[0] == (OURS[0].text, False)
    put("Good day")
    assert panel.form.text_row.error() == ""
    press(ENTER, CTRL)
    assert said(phrases)[0] == ("Good day", True)


def test_each_variant_of_a_step_is_changed_by_itself(
    panel: PhrasesPanel, phrases: PhraseService
) -> None:
    for _ in range(3):
        press(Qt.Key.Key_Down)
    offered = [panel.form.when.itemText(at) for at in range(panel.form.when.count())]
    assert offered == [
        "after 10 min of waiting",
        "after 15 min of waiting",
        "when all is known",
        "when less is known",
    ]
    panel.form.when.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert panel.form.text.toPlainText() == SEAT[2].text
    assert "{minutes}" in panel.form.text_row.message.text()
    press(Qt.Key.Key_Tab)
    put("Please sit down: {minutes} minutes.")
    press(ENTER, CTRL)
    texts = [text for text, own in said(phrases, at=3) if own]
    assert texts == ["Please sit down: {minutes} minutes."]


def test_another_language_is_one_key_away_and_has_its_own_examples(
    panel: PhrasesPanel, phrases: PhraseService
) -> None:
    chosen = panel.languages.pieces()[list(Language).index(Language.EN)]
    chosen.setFocus()
    press(Qt.Key.Key_Left)
    assert panel.languages.value() is Language.ET
    estonian = BOOK.talks["visitor"].steps[0].phrases[Language.ET][0]
    assert panel.form.text.toPlainText() == estonian.text
    panel.form.take_focus()
    put("Tere, {client}!")
    assert panel.form.preview.text() == f"Tere, {EXAMPLES[Language.ET]['client']}!"
    press(ENTER, CTRL)
    assert said(phrases, language=Language.ET)[0] == ("Tere, {client}!", True)
    assert said(phrases)[0] == (OURS[0].text, False)


def test_a_sentence_that_the_panel_beside_cannot_show_well_says_so(panel: PhrasesPanel) -> None:
    write(panel, "Good day and welcome to our house. " * 7)
    assert "small letters" in panel.form.text_row.message.text()
    put("Good day and welcome to our house. " * 16)
    assert "cannot show it whole" in panel.form.text_row.message.text()
    put("Good day")
    assert panel.form.text_row.message.text() == ""


def test_what_is_typed_stays_while_another_desk_changes_sentences(
    panel: PhrasesPanel, phrases: PhraseService, runner: InlineRunner
) -> None:
    write(panel, "Half a sen")
    outcome = phrases.change("visitor", "greet", Language.EN, OURS[0].variant, "Theirs")
    phrases.change("hold", "ask", Language.EN, "::0:0", "Hold on")
    runner.changed.emit(frozenset({Topic.PHRASES}))
    enter("tence")
    assert panel.form.text.toPlainText() == "Half a sentence"
    assert outcome.value.talks
    press(ENTER, CTRL)
    assert said(phrases)[0] == ("Half a sentence", True)
    panel.confirmation.undo.click()
    assert said(phrases)[0] == ("Theirs", True)


def test_unfinished_words_go_to_the_shelf_and_come_back_to_their_sentence(
    panel: PhrasesPanel,
) -> None:
    form = panel.form
    kept: list[dict[str, Any] | None] = []
    form.draft_left.connect(lambda: kept.append(form.draft_content()))
    write(panel, "Half a sentence")
    panel.rows.setFocus()
    for _ in range(4):
        press(Qt.Key.Key_Down)
    assert kept == [
        {"place": ["visitor", "greet", Language.EN, OURS[0].variant], "text": "Half a sentence"}
    ]
    assert form.draft_content() is None
    assert kept[0] is not None
    form.take_draft(kept[0])
    assert form.place() == Place("visitor", "greet", Language.EN, OURS[0].variant)
    assert form.text.toPlainText() == "Half a sentence"
    assert panel.rows.record() == ("visitor", "greet")
    assert form.draft_title() == "Half a sentence"
    form.clear_draft()
    assert form.text.toPlainText() == OURS[0].text


def test_nothing_is_saved_where_nothing_was_changed(
    panel: PhrasesPanel, phrases: PhraseService
) -> None:
    assert not panel.save_action.isEnabled()
    press(ENTER)
    enter("x")
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Home, CTRL | SHIFT)
    assert not panel.save_action.isEnabled()
    press(ENTER, CTRL)
    assert said(phrases)[0] == (OURS[0].text, False)


@pytest.mark.parametrize("language", Language)
def test_the_panel_speaks_every_language_without_cutting_a_word(
    qtbot: QtBot, panel: PhrasesPanel, language: Language
) -> None:
    wanted = [talk.title[language] for talk in BOOK.talks.values()]
    try:
        speak(language)
        qtbot.waitUntil(lambda: heads(panel) == wanted)
        panel.grab()
    finally:
        speak(Language.EN)
