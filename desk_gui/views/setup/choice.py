"""A combo box that knows the values behind its words."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from desk_gui.widgets.pickers import ComboBox

T = TypeVar("T")


class Choice(ComboBox, Generic[T]):
    """One of a list of values; ``activated`` tells that the user chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[T] = []

    def set_options(self, options: Sequence[tuple[T, str]]) -> None:
        """Offer these values with these words; what was chosen stays chosen."""
        chosen = self.value() if self._values else None
        self._values = [value for value, _ in options]
        self.clear()
        self.addItems([text for _, text in options])
        if chosen in self._values:
            self.set_value(chosen)

    def options(self) -> Sequence[T]:
        """Return the values it offers."""
        return tuple(self._values)

    def value(self) -> T:
        """Return the chosen value."""
        return self._values[self.currentIndex()]

    def set_value(self, value: T) -> None:
        """Choose a value; one that is not offered changes nothing."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))
