"""A panel in front of a person, and what it says: for the tests of any panel."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_gui.views.history.conflict import ConflictDialog
from desk_gui.views.shell.page import Page
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import ConfirmationStrip
from desk_gui.widgets.ring import FocusRing
from desk_gui.widgets.rows import Row, RowModel, Section
from tests.gui.hands import CTRL, press

W = TypeVar("W", bound=QWidget)
P = TypeVar("P", bound=Page)


class Listed(Protocol):
    """What reads its rows into a list."""

    @property
    def rows(self) -> RowList:
        """The list in sight."""

    def reload(self) -> None:
        """Read the rows again."""


class Lists(Protocol):
    """A panel over a list."""

    @property
    def list(self) -> Listed:
        """What is listed."""


class Writes(Lists, Protocol):
    """A panel over a list with a form beside it."""

    def is_writing(self) -> bool:
        """Whether something typed is not saved yet."""


class Says(Protocol):
    """A panel with a strip at its foot."""

    @property
    def confirmation(self) -> ConfirmationStrip:
        """The strip."""


def in_front(qtbot: QtBot, shown: W, size: tuple[int, int] | None = None) -> W:
    """Show it so that keys go to it."""
    qtbot.addWidget(shown)
    if size is not None:
        shown.resize(*size)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def ringed(qtbot: QtBot, panel: W, size: tuple[int, int]) -> W:
    """Show a panel alone, with the ring round what has the focus."""
    panel.setProperty("ring", FocusRing(panel))
    return in_front(qtbot, panel, size)


class Opened(Generic[P]):
    """Opens a panel once the house is as a test wants it."""

    def __init__(self, qtbot: QtBot, build: Callable[[], P], height: int = 572) -> None:
        self._qtbot, self._build, self._height = qtbot, build, height

    def __call__(self, width: int = 978, height: int | None = None) -> P:
        panel = ringed(self._qtbot, self._build(), (width, height or self._height))
        panel.on_shown()
        return panel


def all_rows(model: RowModel) -> list[Row | Section]:
    """Return what stands in a list, row by row."""
    return [model.row_at(at) for at in range(model.rowCount())]


def rows(panel: Lists) -> list[str]:
    """Return heads and names as they stand in the list."""
    found = all_rows(panel.list.rows.row_model)
    return [f"# {row.title}" if isinstance(row, Section) else row.name for row in found]


def row(panel: Lists, name: str) -> Row:
    """Return the row of this name."""
    found = all_rows(panel.list.rows.row_model)
    return next(each for each in found if isinstance(each, Row) and each.name == name)


def said(panel: Says) -> str:
    """Return what stands at the foot."""
    return panel.confirmation.sentence.text()


def opened(qtbot: QtBot, kind: type[W]) -> W:
    """Return the question of this kind once it has the focus."""

    def is_here() -> bool:
        window = QApplication.activeWindow()
        return isinstance(window, kind) and window.isVisible()

    qtbot.waitUntil(is_here)
    question = QApplication.activeWindow()
    assert isinstance(question, kind)
    return question


def back_in(qtbot: QtBot, shown: QWidget) -> None:
    """Wait until the question is gone; no window manager here brings the window back."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)


def begin_change(panel: Writes) -> None:
    """Begin to change the first of the list."""
    panel.list.reload()
    press(Qt.Key.Key_E, CTRL)
    assert panel.is_writing()


def both(qtbot: QtBot, panel: QWidget) -> ConflictDialog:
    """Return the dialog with what two desks wrote, once it has the focus."""
    (shown,) = [each for each in panel.findChildren(ConflictDialog) if each.isVisible()]
    qtbot.waitUntil(shown.isActiveWindow)
    return shown
