"""What the pages of this room share: Enter goes on, Ctrl+Enter saves, settings are kept."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication

from desk_gui.domain.languages import Language
from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.settings import Workstation
from desk_gui.views.language import speak
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.page import Page
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.keys import is_plain_enter
from desk_gui.widgets.messages import Answer, message_box
from desk_gui.widgets.theme import apply_theme
from desk_gui.widgets.tokens import LIGHT, THEMES


class SetupPage(Page):
    """A page that is a form.

    Signals:
        language_chosen: The window speaks this language from now on.
        theme_chosen: The window has the theme of this name from now on.
    """

    language_chosen = Signal(object)
    theme_chosen = Signal(str)

    def __init__(self, workstation: Workstation, runner: Runner) -> None:
        super().__init__()
        self._workstation = workstation
        self._runner = runner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go to the next field."""
        if is_plain_enter(event):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def speak(self, language: Language) -> None:
        """Let the window speak a language at once, and remember it."""
        speak(language)
        self.language_chosen.emit(language)
        self.remember(language=language)

    def dress(self, name: str) -> None:
        """Give the window a theme at once, and remember it."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, THEMES.get(name, LIGHT))
        self.theme_chosen.emit(name)
        self.remember(theme=name)

    def remember(self, **values: Any) -> None:
        """Keep settings of this workstation, off the GUI thread."""
        self._runner.run(self, lambda: Outcome(keep(self._workstation, **values)), self.warn)

    def warn(self, refusals: tuple[Refusal, ...]) -> None:
        """Say in a box why something was not kept that the page has no field for."""
        if refusals:
            self.say(self.tr("The settings were not kept"), sentences(refusals))

    def say(self, title: str, text: str) -> None:
        """Say something in a box."""
        message_box(self.window(), title, text, [Answer(self.tr("OK"))])

    def action(self, keys: list[str], slot: Callable[[], object]) -> QAction:
        """Return an action of this page, answering to the keys while the focus is inside."""
        action = QAction(self)
        action.setShortcuts([key_sequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: slot())
        self.addAction(action)
        return action


def keep(workstation: Workstation, **values: Any) -> tuple[Refusal, ...]:
    """Keep settings of the workstation; return why they hold only until the program ends."""
    try:
        workstation.change(**values)
    except RefusedError as refused:
        return refused.refusals
    return ()
