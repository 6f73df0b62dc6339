"""What every question is: a small dialog of a few rows, opened without blocking."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.views.sentences import sentence
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.ring import FocusRing
from desk_gui.widgets.scale import Type

_WIDTH = 480

T = TypeVar("T")


class Question(QDialog):
    """A heading, a few rows and one filled button; Ctrl+Enter answers, Esc leaves it unanswered.

    ``answer`` is called with the button disabled until ``refused`` or
    ``accept``: pressed twice, it is answered once.
    """

    def __init__(self, parent: QWidget, title: str, button: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.form = Form()
        self.rows: dict[str, FormRow] = {}
        self.heading = PlainLabel(title, size=Type.LEAD, bold=True, wrap=True)
        self.button = Button(button, Kind.FILLED, key="Ctrl+Enter")
        self.button.clicked.connect(self._answer)
        cancel = Button(self.tr("Cancel"), key="Esc")
        cancel.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(key_sequence(key), self, self._answer)
        # As in the window: what is typed goes to the shelf, as it does with Esc.
        QShortcut(key_sequence("F6"), self, self.reject)
        self._lay_out(cancel)
        self._ring = FocusRing(self)

    def answer(self) -> None:
        """Do what was asked for; overridden by each question."""
        raise NotImplementedError

    def refused(self, refusals: Sequence[Refusal]) -> None:
        """Say why not, under the field it is about."""
        self.button.setEnabled(True)
        first = next(iter(self.rows.values()))
        rows = [(self.rows.get(found.field, first), sentence(found)) for found in refusals]
        self.form.show_errors(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on to the next field, and answer on the last."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif self.focusWidget() is self.form.rows()[-1].fields[-1]:
            self._answer()
        else:
            self.focusNextChild()

    def _answer(self) -> None:
        if self.button.isEnabled():
            self.button.setEnabled(False)
            self.answer()

    def _lay_out(self, cancel: Button) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(scale.S)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(scale.XL, scale.XL, scale.XL, scale.L)
        column.setSpacing(scale.M)
        column.addWidget(self.heading)
        column.addWidget(self.form, 1)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)


def answer(
    runner: Runner,
    asked: Question,
    action: Callable[[], Outcome[T]],
    then: Callable[[T], object],
    otherwise: Callable[[RefusedError], bool] = lambda _error: False,
) -> None:
    """Run what a question asked for; it stays open if that is refused.

    ``otherwise`` takes a refusal that asks for something else, and tells
    whether it did: then the question is closed.
    """

    def done(value: T) -> None:
        asked.accept()
        then(value)

    def refused(error: Exception) -> None:
        if not runner.refused(error):
            asked.refused(())
        elif otherwise(error):
            asked.accept()
        else:
            asked.refused(error.refusals)

    runner.run(asked, action, done, refused)
