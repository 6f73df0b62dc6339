from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desk_gui.domain.languages import Language
from desk_gui.views.language import speak
from desk_gui.widgets.theme import LIGHT, look
from tests.gui.gallery import dress
from tests.runners import InlineRunner


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Begin in English, with its plurals; a test that speaks otherwise goes back to it."""
    speak(Language.EN)


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[InlineRunner]:
    """A runner for pages in the clothes of the desk; what is cut from now on is known."""
    dress(qapp, LIGHT)
    look().elided.clear()
    runner = InlineRunner()
    yield runner
    runner.close()


@pytest.fixture
def uncut(runner: InlineRunner) -> Iterator[None]:
    """No text of any page in the test is cut."""
    del runner
    yield
    assert look().elided == set()
