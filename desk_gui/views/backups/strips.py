"""Strips that stand over the backups while something about them is not as it should be."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.labels import IconLabel, PlainLabel


class WarningStrip(QWidget):
    """A warning with the one button that answers it; hidden while there is nothing to warn of.

    Signals:
        pressed: The button was pressed.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = PlainLabel(wrap=True)
        self.button = Button(icon="check")
        row = QHBoxLayout(self)
        row.setContentsMargins(scale.L, scale.M, scale.L, scale.M)
        row.setSpacing(scale.M)
        row.addWidget(IconLabel("alert-triangle", colour="warn"))
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button)
        self.hide()

    def say(self, sentence: str) -> None:
        """Warn of this; of nothing, if it is empty."""
        self.sentence.setText(sentence)
        self.setVisible(bool(sentence))
