"""What to say: whole in every language, following the work, with an answer to each offer."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_gui import paths
from desk_gui.domain.languages import Language
from desk_gui.domain.phrase_rules import filled
from desk_gui.domain.phrases import PLACEHOLDERS, Channel
from desk_gui.services.access import Desk
from desk_gui.services.phrase_files import read_phrasebook
from desk_gui.services.phrases import PhraseService
from desk_gui.views.language import speak
from desk_gui.views.prompter.offer_strip import OfferStrip
from desk_gui.views.prompter.speaker import Cue, Own, Speaker
from desk_gui.views.shell.prompter import Prompter
from desk_gui.widgets import scale
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import LIGHT, look
from tests.conftest import Clock
from tests.gui.gallery import dress
from tests.gui.hands import ALT, enter, focus, press
from tests.gui.panels import in_front
from tests.runners import InlineRunner

BOOK = read_phrasebook(paths.resource("phrases"))
WIDTHS = (scale.RIGHT_LEAST, scale.RIGHT_WIDTH)
USUAL = {
    "own_name": "Асқарова Әсел",
    "own_post": "маман",
    "firm": "Ивановское АПБ",
    "client": "Kovács Péter",
    "host": "Szabó István",
    "host_post": "osztályvezető",
    "extension": "214",
    "room": "214",
    "minutes": "15",
    "time": "14:30",
    "number": "+7 701 233-45-67",
    "topic": "№ 87 шот",
}
LONG = USUAL | {
    "own_name": "Нұрмұхаммедқызы-Өтеғұлова Гүлжаһан",
    "own_post": "ügyfélszolgálati csoportvezető",
    "firm": "Ақкөл аудандық пошта байланысы торабы",
    "client": "Ғайсина-Өтеғұлова Ұлжан Іңкәрқызы",
    "host": "Әбдірахманов Жанболат Серікұлы",
    "topic": "№ 87 шот бойынша үш жиынтыққа жазылу",
}


class Window:
    """A window with the panel, its offers, and a page with a field at Y and at N."""

    def __init__(self, qtbot: QtBot) -> None:
        self.widget = QWidget()
        self.prompter = Prompter()
        self.offers = OfferStrip(self.prompter)
        self.form = Form()
        self.year, self.note = LineEdit(), LineEdit()
        for word, field in (("&Year", self.year), ("&Note", self.note)):
            self.form.add(FormRow(word, field))
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.prompter)
        column.addWidget(self.form)
        self.widget.setFixedWidth(scale.RIGHT_WIDTH)
        in_front(qtbot, self.widget)
        self.year.setFocus()

    def settle(self) -> None:
        """Lay out at once what the next turn of the event loop would."""
        layout = self.prompter.layout()
        assert layout is not None
        layout.activate()
        self.prompter.grab()

    def labels(self) -> list[PlainLabel]:
        """Return the labels of the panel that are to be read."""
        return [each for each in self.prompter.findChildren(PlainLabel) if each.isVisible()]


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    dress(qapp, LIGHT)
    look().elided.clear()
    yield Window(qtbot)
    assert look().elided == set()


def sentences(language: Language, values: Mapping[str, str]) -> Iterator[tuple[str, str, bool]]:
    """Yield all that may be said in a language, what is said to be next, and whether it offers."""
    for talk in BOOK.talks.values():
        for step in talk.steps:
            for phrase in step.phrases[language]:
                said = filled(phrase.text, values)
                assert said is not None
                yield said, step.ahead[language], step.is_offer


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", Language)
def test_every_sentence_stands_there_to_its_last_letter(
    window: Window, language: Language, width: int
) -> None:
    window.widget.setFixedWidth(width)
    height = window.prompter.height()
    assert set(LONG) == PLACEHOLDERS
    for values, least in ((USUAL, Type.BODY), (LONG, Type.SMALL)):
        for said, ahead, is_offer in sentences(language, values):
            window.offers.offer("x" if is_offer else "")
            window.prompter.say(said, said, language="қазақша", ahead=ahead, step=1, steps=8)
            window.settle()
            assert window.prompter.said()[0] == said
            assert window.prompter.is_whole()
            assert window.prompter.size_now().value >= least.value, said
            assert window.prompter.height() == height
            for label in window.labels():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
                assert label.geometry().bottom() < height


def test_a_long_sentence_has_the_room_of_the_next_one_then_smaller_letters(window: Window) -> None:
    prompter = window.prompter
    prompter.say("Good morning!", "How may I help you?", steps=2)
    assert prompter.said() == ("Good morning!", "How may I help you?")
    assert prompter.size_now() is Type.LEAD
    seen = []
    for words in range(5, 80, 5):
        prompter.say("good morning " * words, "How may I help you?", steps=2)
        seen.append((prompter.size_now().value, bool(prompter.said()[1]), prompter.is_whole()))
    assert seen == sorted(seen, reverse=True)
    assert {size for size, *_ in seen} > {Type.LEAD.value, Type.SMALL.value}
    assert seen[-1][-1] is False


def test_what_cannot_stand_there_at_all_can_be_read_in_its_tip(window: Window) -> None:
    window.prompter.say("щ" * 600)
    assert not window.prompter.is_whole()
    assert any(label.toolTip() == "щ" * 600 for label in window.labels())
    window.prompter.say("Сәлеметсіз бе!")
    assert window.prompter.is_whole()


def test_a_word_wider_than_the_panel_is_broken_not_cut(window: Window) -> None:
    word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    window.prompter.say(word)
    assert window.prompter.is_whole()
    assert window.prompter.said()[0] == word
    label = next(each for each in window.labels() if "\u200b" in each.text())
    assert label.heightForWidth(label.width()) > scale.metrics(Type.LEAD).height()


def test_a_stand_in_reads_larger_letters(window: Window) -> None:
    window.prompter.say("Good morning!")
    usual = window.prompter.height()
    window.prompter.enlarge(on=True)
    assert window.prompter.height() > usual
    assert window.prompter.size_now() is Type.TITLE
    window.prompter.enlarge(on=False)
    assert (window.prompter.height(), window.prompter.size_now()) == (usual, Type.LEAD)


# --- offers ---


@pytest.mark.parametrize(
    ("letter", "accepted"), [("Y", True), ("N", False), ("Н", True), ("Т", False)]
)
def test_an_offer_is_answered_by_a_key_from_within_a_field(
    window: Window, letter: str, accepted: bool
) -> None:
    answers: list[tuple[str, bool]] = []
    window.offers.answered.connect(lambda offer, yes: answers.append((offer, yes)))
    window.offers.offer("renewal")
    assert window.offers.isVisible()
    enter("ab")
    key = Qt.Key(ord(letter))
    QTest.sendKeyEvent(QTest.KeyAction.Click, focus(), key, letter.lower(), ALT)
    assert answers == [("renewal", accepted)]
    assert window.year.text() == "ab"


def test_an_answer_is_said_to_be_noted_and_is_taken_back_by_a_key(window: Window) -> None:
    told: list[object] = []
    window.offers.answered.connect(lambda offer, yes: told.append((offer, yes)))
    window.offers.undone.connect(lambda: told.append("undone"))
    window.offers.offer("renewal")
    press(Qt.Key.Key_N, ALT)
    window.offers.say_noted("renewal", False)
    assert window.offers.noted.text() == "Noted: no"
    # More becomes known while one types; the same offer is not made twice.
    window.offers.offer("renewal")
    press(Qt.Key.Key_Y, ALT)
    assert told == [("renewal", False)]
    press(Qt.Key.Key_Z, ALT)
    press(Qt.Key.Key_Y, ALT)
    assert told == [("renewal", False), "undone", ("renewal", True)]
    window.offers.offer("reminder")
    # The answer to the former offer comes late.
    window.offers.say_noted("renewal", True)
    assert window.offers.yes.isVisible()
    assert not window.offers.noted.isVisible()


def test_an_answer_that_was_refused_is_not_said_to_be_noted(window: Window) -> None:
    window.offers.offer("renewal")
    press(Qt.Key.Key_Y, ALT)
    window.offers.say_refused("renewal", "They are gone.")
    assert window.offers.noted.text() == "They are gone."
    assert not window.offers.undo.isVisible()


def test_without_an_offer_the_keys_go_to_their_fields(window: Window) -> None:
    press(Qt.Key.Key_N, ALT)
    assert window.note.hasFocus()
    window.offers.offer("reminder")
    press(Qt.Key.Key_Y, ALT)
    assert window.note.hasFocus()
    press(Qt.Key.Key_Y, ALT)
    assert window.year.hasFocus()


def test_an_offer_that_is_over_asks_no_more_and_the_panel_keeps_its_height(window: Window) -> None:
    answers: list[str] = []
    window.offers.answered.connect(lambda offer, _yes: answers.append(offer))
    height = window.prompter.height()
    window.offers.offer("reminder")
    assert window.prompter.height() == height
    window.offers.offer("")
    press(Qt.Key.Key_Y, ALT)
    window.offers.yes.click()
    assert answers == []
    window.offers.offer("catalogue")
    window.offers.no.click()
    assert answers == ["catalogue"]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", Language)
def test_yes_and_no_are_said_whole_in_every_language(
    window: Window, language: Language, width: int
) -> None:
    window.widget.setFixedWidth(width)
    try:
        speak(language)
        window.offers.retranslate()
        window.offers.offer("reminder")
        window.settle()
        for button in (window.offers.yes, window.offers.no):
            assert button.width() >= button.sizeHint().width()
        window.offers.answer(accepted=True)
        window.offers.say_noted("reminder", True)
        window.settle()
        assert window.offers.undo.width() >= window.offers.undo.sizeHint().width()
    finally:
        speak(Language.EN)


# --- following the work ---


@pytest.fixture
def speaker(window: Window, sqlite_desk: Desk, clock: Clock) -> Speaker:
    clock.at = datetime(2026, 11, 18, 8, 30, tzinfo=UTC)
    own = lambda language: Own(  # noqa: E731
        name="Асқарова Әсел", post="", firm="Posta", language=language or Language.HU
    )
    made = Speaker(window.prompter, PhraseService(sqlite_desk), InlineRunner(), own, clock)
    made.offered.connect(window.offers.offer)
    made.start()
    return made


def test_the_panel_says_what_fits_hour_language_and_what_is_known(
    speaker: Speaker, window: Window, clock: Clock
) -> None:
    assert window.prompter.said() == ("Nothing to say right now.", "")
    speaker.cue(Cue(talk="call", channel=Channel.PHONE))
    assert window.prompter.said()[0].startswith("Posta, jó reggelt kívánok, Асқарова Әсел")
    clock.at = clock.at.replace(hour=19)
    speaker.cue(Cue(talk="call", channel=Channel.PHONE, language=Language.EN))
    assert window.prompter.said()[0].startswith("Posta, good evening!")
    speaker.cue(Cue(talk="call", step="read_back", values={"client": "X", "number": "1"}))
    assert "X, 1" in window.prompter.said()[0]
    speaker.cue(None)
    assert window.prompter.said() == ("Nothing to say right now.", "")


def test_a_time_on_another_day_is_told_with_its_day(
    speaker: Speaker, window: Window, clock: Clock
) -> None:
    values = {"client": "Ms Kim", "host": "Mr Sato"}
    cue = Cue(talk="call", step="promise", language=Language.EN, values=values, at=clock.at)
    speaker.cue(cue)
    assert f"by {clock.at:%H:%M}. " in window.prompter.said()[0]
    speaker.cue(replace(cue, language=Language.HU, at=clock.at + timedelta(days=1)))
    tomorrow = clock.at + timedelta(days=1)
    assert f"{tomorrow:%H:%M (%Y.%m.%d.)} előtt" in window.prompter.said()[0]


def test_a_hand_goes_through_all_steps_and_begins_again(speaker: Speaker, window: Window) -> None:
    speaker.cue(Cue(talk="complaint", language=Language.EN))
    first, seen = window.prompter.said()[0], set()
    for _ in BOOK.talks["complaint"].steps:
        seen.add(window.prompter.said()[0])
        speaker.go_on()
    assert len(seen) == 8
    assert window.prompter.said()[0] == first


def test_the_same_talk_goes_on_where_it_is_while_more_becomes_known(
    speaker: Speaker, window: Window
) -> None:
    speaker.cue(Cue(talk="call", language=Language.EN))
    speaker.go_on()
    assert "your name" in window.prompter.said()[0]
    speaker.cue(Cue(talk="call", language=Language.EN, values={"client": "Ms Kim"}))
    assert "Thank you for calling, Ms Kim" in window.prompter.said()[0]


def test_an_offer_of_the_talk_asks_for_its_answer(speaker: Speaker, window: Window) -> None:
    answers: list[tuple[str, bool]] = []
    window.offers.answered.connect(lambda offer, yes: answers.append((offer, yes)))
    speaker.cue(Cue(talk="offers", step="reminder"))
    press(Qt.Key.Key_Y, ALT)
    assert answers == [("reminder", True)]
    speaker.cue(Cue(talk="call"))
    assert not window.offers.isVisible()


def test_a_hand_turns_to_what_no_field_tells_of_and_back(speaker: Speaker, window: Window) -> None:
    """The eight steps of a complaint, an offer with its answer: only who hears it knows."""
    call = Cue(talk="call", channel=Channel.PHONE, language=Language.EN)
    speaker.cue(call)
    usual, heard = window.prompter.said()[0], []
    for _ in range(5):
        speaker.turn()
        heard.append(window.prompter.said()[0])
    assert heard[3] == "Thank you for telling us."
    assert window.offers.isVisible()
    speaker.turn()
    assert (window.prompter.said()[0], window.offers.isVisible()) == (usual, False)
    for _ in range(4):
        speaker.turn()
    speaker.go_on()
    # More becomes known, and the complaint goes on; with somebody else it is over.
    speaker.cue(replace(call, step="name", values={"client": "Ms Kim"}))
    assert window.prompter.said()[0].startswith("It is good that you came to us")
    speaker.cue(replace(call, values={"client": "Mr Sato"}))
    assert window.prompter.said()[0] == usual


def test_somebody_at_the_desk_can_be_upset_before_anything_is_written(
    speaker: Speaker, window: Window
) -> None:
    nothing = window.prompter.said()[0]
    speaker.turn()
    upset = window.prompter.said()[0]
    speaker.cue(Cue(talk="visitor"))
    assert len({nothing, upset, window.prompter.said()[0]}) == 3


def test_own_words_are_said_as_soon_as_they_are_saved(
    window: Window, sqlite_desk: Desk, clock: Clock
) -> None:
    phrases, runner = PhraseService(sqlite_desk), InlineRunner()
    own = lambda _: Own(name="A", post="", firm="", language=Language.EN)  # noqa: E731
    speaker = Speaker(window.prompter, phrases, runner, own, clock)
    speaker.start()
    speaker.cue(Cue(talk="hold", step="ask"))
    variant = BOOK.talks["hold"].steps[0].phrases[Language.EN][-1].variant
    runner.run(
        speaker, lambda: phrases.change("hold", "ask", Language.EN, variant, "Hold on, please.")
    )
    assert window.prompter.said()[0] == "Hold on, please."
