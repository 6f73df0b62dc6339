"""What is to be asked while a call is made, each with a tick; the ticks are kept with the call."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.tick import Tick


class AskedTexts(QObject):
    """What was asked in the call that is written, by its words.

    Whoever is asked for next may have the same question: the caller has answered it.

    Signals:
        changed: Something was asked, or is to be asked after all.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: set[str] = set()

    def content(self) -> list[str]:
        """Return what was asked, fit for JSON."""
        return sorted(self._texts)

    def take(self, texts: Iterable[str]) -> None:
        """Take what ``content`` returned; nothing, for the next call."""
        if self._texts != set(texts):
            self._texts = set(texts)
            self.changed.emit()

    def has(self, text: str) -> bool:
        """Tell whether this was asked."""
        return text in self._texts

    def note(self, text: str, *, asked: bool) -> None:
        """Note that this was asked, or not."""
        if self.has(text) != asked:
            self._texts ^= {text}
            self.changed.emit()


class Question(QWidget):
    """A question of the house's own words, as long as it is, with a tick for «asked»."""

    def __init__(self, asked: AskedTexts | None) -> None:
        super().__init__()
        self._asked = asked
        self.tick, self.words = Tick(), PlainLabel(wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scale.S)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        if asked is None:
            self.tick.hide()
        else:
            self.tick.toggled.connect(self._on_tick)
            asked.changed.connect(self._follow)

    def say(self, text: str) -> None:
        """Ask this; nothing hides the line."""
        self.words.setText(text)
        self.tick.setAccessibleName(text)
        self.setVisible(bool(text))
        self._follow()

    @Slot()
    def _follow(self) -> None:
        if self._asked is not None:
            self.tick.setChecked(self._asked.has(self.words.text()))

    @Slot(bool)
    def _on_tick(self, on: bool) -> None:
        if self._asked is not None:
            self._asked.note(self.words.text(), asked=on)


class Questions(QWidget):
    """As many of them as there are; before the call is made they have no ticks.

    ``asked`` keeps the ticks, or is None.
    """

    def __init__(self, most: int, asked: AskedTexts | None) -> None:
        super().__init__()
        self.lines = [Question(asked) for _ in range(most)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in self.lines:
            column.addWidget(line)

    def show_questions(self, texts: Sequence[str]) -> None:
        """Ask these."""
        for at, line in enumerate(self.lines):
            line.say(texts[at] if at < len(texts) else "")
        self.setVisible(bool(texts))

    def texts(self) -> list[str]:
        """Return what is to be asked."""
        return [line.words.text() for line in self.lines if line.words.text()]
