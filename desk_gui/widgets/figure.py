"""A number that is read from afar, with what it is under it."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Panel
from desk_gui.widgets.scale import Type


class Figure(Panel):
    """A sheet with one number; nothing to press."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("alt", parent=parent)
        self.number = PlainLabel(size=Type.SUM, bold=True)
        self.caption = PlainLabel(size=Type.SMALL, colour="muted", wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(scale.M, scale.S, scale.M, scale.S)
        column.setSpacing(0)
        column.addWidget(self.number)
        column.addWidget(self.caption)
        column.addStretch(1)

    def show_number(self, number: str, caption: str, *, colour: str = "text") -> None:
        """Show a number and what it is; ``colour`` is a token or a state."""
        self.number.setText(number)
        self.number.set_look(colour=colour)
        self.caption.setText(caption)
        self.setAccessibleName(f"{caption}: {number}")
