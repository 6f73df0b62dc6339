from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desk_gui.domain.languages import Language
from desk_gui.operations.runner import Runner
from desk_gui.views.language import speak
from desk_gui.widgets.theme import LIGHT, look
from tests.gui.gallery import dress
from tests.runners import InlineRunner


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Begin in English, with its plurals; a test that speaks otherwise goes back to it."""
    speak(Language.EN)


@pytest.fixture
def dressed(qapp: QApplication) -> None:
    """Put the clothes of the desk on; what is cut from now on is known."""
    dress(qapp, LIGHT)
    look().elided.clear()


@pytest.fixture
def runner(dressed: None) -> Iterator[InlineRunner]:
    """A runner for pages under test: each action runs at once."""
    del dressed
    runner = InlineRunner()
    yield runner
    runner.close()


@pytest.fixture
def lanes(dressed: None) -> Iterator[Runner]:
    """A runner with its threads, as the program has."""
    del dressed
    runner = Runner()
    yield runner
    runner.close()


@pytest.fixture
def uncut(dressed: None) -> Iterator[None]:
    """Tell at the end of the test whether any text was cut."""
    del dressed
    yield
    assert look().elided == set()
