"""The line at the foot of the window: facts without urgency, and one place for what has some."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.drawing import rule
from desk_gui.widgets.labels import IconLabel, PlainLabel
from desk_gui.widgets.scale import Type


class Fact(QWidget):
    """An icon and a few words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("circle", size=16)
        self._words = PlainLabel(size=Type.SMALL, colour="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words)

    def say(self, text: str, icon: str, colour: str) -> None:
        """Show this."""
        self._icon.set_icon(icon, colour)
        self._words.set_look(colour=colour)
        self._words.setText(text)
        self.setAccessibleName(text)


class StatusLine(QWidget):
    """Facts by name, in the order they were first said; ``saved`` stands at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: dict[str, Fact] = {}
        self.setFixedHeight(max(32, scale.on_grid(scale.line_height(Type.SMALL) + 12)))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(scale.L, 1, scale.L, 0)
        self._row.setSpacing(scale.XXL)
        self._row.addStretch(1)

    def say(self, name: str, text: str, icon: str, *, colour: str = "muted") -> None:
        """Show a fact, or another in its place; empty words take it away."""
        fact = self._facts.get(name)
        if fact is None:
            fact = self._facts[name] = Fact(self)
            at = self._row.count() if name == "saved" else self._last_left()
            self._row.insertWidget(at, fact)
        fact.say(text, icon, colour)
        fact.setVisible(bool(text))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand closer where the window is narrow."""
        super().resizeEvent(event)
        self._fit()

    def text(self, name: str) -> str:
        """Return what is said under this name."""
        return self._facts[name].accessibleName() if name in self._facts else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairline above."""
        rule(QPainter(self), QPoint(0, 0), QPoint(self.width() - 1, 0))

    def _fit(self) -> None:
        """Keep the facts as far apart as their words allow."""
        shown = [fact for fact in self._facts.values() if not fact.isHidden()]
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        room -= sum(fact.sizeHint().width() for fact in shown)
        # The stretch before «saved» stands between two gaps.
        self._row.setSpacing(min(max(room // max(1, len(shown)), scale.S), scale.XXL))

    def _last_left(self) -> int:
        return sum(1 for name in self._facts if name != "saved") - 1
