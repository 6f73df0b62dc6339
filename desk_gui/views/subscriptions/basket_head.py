"""The line over the basket: how many titles and forms, and the way to another title."""

from collections.abc import Sequence

from PySide6.QtGui import QAction

from desk_gui.views.labels import forms_text, titles_text
from desk_gui.views.subscriptions.draft import DraftLine
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Strip
from desk_gui.widgets.scale import Type


class BasketHead(Strip):
    """Counts what is in the basket."""

    def __init__(self, another: QAction) -> None:
        super().__init__(scale.control_height(), line_below=False)
        self._title = PlainLabel(size=Type.SMALL, bold=True, colour="muted")
        self._note = PlainLabel(size=Type.SMALL, colour="muted")
        button = Button(kind=Kind.TEXT, icon="plus")
        button.follow(another)
        self.row.addWidget(self._title)
        self.row.addWidget(self._note)
        self.row.addStretch(1)
        self.row.addWidget(button)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._title.setText(self.tr("Basket"))

    def count(self, lines: Sequence[DraftLine]) -> None:
        """Say how many titles and forms these lines are."""
        forms = sum(line.forms for line in lines)
        said = f"{titles_text(len(lines))}, {forms_text(forms)}" if lines else ""
        self._note.setText(said)
        # Before the next paint: else a longer note is cut at the old width once.
        self.row.activate()
