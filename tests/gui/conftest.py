import pytest
from PySide6.QtWidgets import QApplication

from desk_gui.domain.languages import Language
from desk_gui.views.language import speak


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Begin in English, with its plurals; a test that speaks otherwise goes back to it."""
    speak(Language.EN)
