"""The one box for what cannot be said in place: plain text, opened without blocking."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.ring import FocusRing
from desk_gui.widgets.scale import Type


@dataclass(frozen=True)
class Answer:
    """One way to answer: its words and what is done then; the box may stay open."""

    text: str
    then: Callable[[], None] | None = None
    stays: bool = False


class MessageBox(QDialog):
    """A title, a text and a row of answers; the first is filled and is what Enter does.

    Escape closes it and does nothing.
    """

    def __init__(
        self, parent: QWidget | None, title: str, text: str, answers: Sequence[Answer]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.heading = PlainLabel(title, size=Type.LEAD, bold=True, wrap=True)
        self.text = PlainLabel(text, wrap=True)
        self.text.setMinimumWidth(400)
        self.buttons = [
            Button(answer.text, Kind.TONAL if at else Kind.FILLED)
            for at, answer in enumerate(answers)
        ]
        for button, answer in zip(self.buttons, answers, strict=True):
            button.clicked.connect(lambda _on=False, answer=answer: self._answer(answer))
        self._lay_out()
        self.setAccessibleDescription(text)
        self._ring = FocusRing(self)
        self.buttons[0].setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(scale.S)
        row.addStretch(1)
        for button in reversed(self.buttons):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(scale.XL, scale.XL, scale.XL, scale.L)
        column.setSpacing(scale.M)
        column.addWidget(self.heading)
        column.addWidget(self.text, 1)
        column.addSpacing(scale.S)
        column.addLayout(row)

    def _answer(self, answer: Answer) -> None:
        if not answer.stays:
            self.accept()
        if answer.then is not None:
            answer.then()


def message_box(
    parent: QWidget | None, title: str, text: str, answers: Sequence[Answer]
) -> MessageBox:
    """Open a message and return at once."""
    box = MessageBox(parent, title, text, answers)
    box.open()
    return box
