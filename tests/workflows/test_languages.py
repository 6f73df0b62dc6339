"""Every page in every language and size: nothing cut, no key twice, a name on every control."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desk_gui.app import Program
from desk_gui.demo import Door, Sizes, fill
from desk_gui.domain.languages import Language
from desk_gui.house import open_house
from desk_gui.views.language import speak
from desk_gui.widgets.theme import look
from tests.houses import come_in, places_in

PATIENCE = 30_000
SIZES = [(1366, 768), (1280, 648)]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Door]:
    folder = tmp_path_factory.mktemp("office")
    house = open_house(places_in(folder))
    door = fill(house.desk, sizes=Sizes(people=40, titles=20, forms=30))
    house.close()
    return folder, door


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, office: tuple[Path, Door]) -> Iterator[Program]:
    folder, door = office
    program = Program(folder, None)
    qtbot.addWidget(program.window)
    program.window.show()
    program.window.activateWindow()
    come_in(qtbot, program, door.login, door.password)
    yield program
    speak(Language.EN)
    program.close()


def views(program: Program) -> Iterator[str]:
    """Show one page after the other, the sale among them."""
    for key in program.window.page_keys():
        program.window.show_page(key)
        yield key
    assert program.furnishing is not None
    program.furnishing.sell()
    yield "sale"


def visible(program: Program, kind: type[QWidget]) -> list[QWidget]:
    page = program.window.page()
    assert page is not None
    return [widget for widget in page.findChildren(kind) if widget.isVisible()]


def letters(program: Program) -> list[str]:
    """Return the mnemonic letters in sight, in upper case."""
    found = []
    for widget in (*visible(program, QLabel), *visible(program, QAbstractButton)):
        text = widget.text().replace("&&", "")  # type: ignore[attr-defined]
        _before, mark, after = text.partition("&")
        if mark and after:
            found.append(after[0].upper())
    return found


@pytest.mark.parametrize("language", list(Language))
def test_no_text_is_cut_and_no_letter_stands_twice(
    qtbot: QtBot, program: Program, language: Language
) -> None:
    speak(language)
    look().elided.clear()
    doubled = {}
    for size in SIZES:
        program.window.resize(*size)
        for view in views(program):
            program.window.grab()
            twice = [letter for letter, times in Counter(letters(program)).items() if times > 1]
            if twice:
                doubled[view] = twice
    assert (look().elided, doubled) == (set(), {})


def test_every_control_has_a_name_for_a_screen_reader(program: Program) -> None:
    nameless = set()
    for view in views(program):
        for widget in (*visible(program, QLineEdit), *visible(program, QAbstractButton)):
            named = widget.accessibleName() or getattr(widget, "text", str)()
            inner = (
                widget.parentWidget() is not None and widget.focusPolicy() == Qt.FocusPolicy.NoFocus
            )
            if not named and not inner:
                nameless.add((view, type(widget).__name__, widget.objectName()))
    assert nameless == set()
