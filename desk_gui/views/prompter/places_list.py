"""The names that may stand between braces, each with what it stands for."""

from PySide6.QtWidgets import QGridLayout, QWidget

from desk_gui.domain.phrases import PLACEHOLDERS
from desk_gui.views.prompter.phrase_words import PhraseWords
from desk_gui.widgets import scale
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.scale import Type

_ORDER = (
    "own_name",
    "own_post",
    "firm",
    "client",
    "number",
    "topic",
    "host",
    "host_post",
    "extension",
    "room",
    "time",
    "minutes",
)
"""By whom they are about; two columns of them."""
_ROWS = len(_ORDER) // 2


class PlacesList(QWidget):
    """All places in two columns; only to be read."""

    def __init__(self, words: PhraseWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.title = PlainLabel(size=Type.SMALL, bold=True, colour="muted", wrap=True)
        self._meanings = {name: PlainLabel(size=Type.SMALL, colour="muted") for name in _ORDER}
        if set(_ORDER) != PLACEHOLDERS:
            raise LookupError(PLACEHOLDERS.symmetric_difference(_ORDER))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scale.S)
        grid.setVerticalSpacing(scale.XS)
        grid.addWidget(self.title, 0, 0, 1, 4)
        for at, name in enumerate(_ORDER):
            column, row = divmod(at, _ROWS)
            code = PlainLabel(f"{{{name}}}", size=Type.SMALL, bold=True)
            grid.addWidget(code, row + 1, 2 * column)
            grid.addWidget(self._meanings[name], row + 1, 2 * column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.title.setText(
            self.tr(
                "Places to fill in. What stands in [square brackets] is left out where its "
                "places are not known."
            )
        )
        for name, label in self._meanings.items():
            label.setText(self._words.place(name))
