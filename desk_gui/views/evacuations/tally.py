"""How many are in the house, how many are found, and how many are not: in figures to be seen."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.scale import Type


class Figure(QWidget):
    """A large number and what it counts."""

    def __init__(self, colour: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = PlainLabel(size=Type.SUM, bold=True, colour=colour)
        self._words = PlainLabel(colour="muted")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(scale.S)
        self._row.addWidget(self._number)
        self._row.addWidget(self._words)

    def say(self, number: int, words: str, *, colour: str = "text") -> None:
        """Show this."""
        self._number.set_look(colour=colour)
        self._number.setText(str(number))
        self._words.setText(words)
        self.setAccessibleName(f"{number} {words}")
        # Before the next paint: else longer words are cut at the old width once.
        self._row.activate()
        self.updateGeometry()

    def number(self) -> str:
        """Return the number as it is shown."""
        return self._number.text()
