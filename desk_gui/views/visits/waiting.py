"""What is done for who waits: the time told, a seat, a drink, something to read."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.visits import Offer
from desk_gui.views.labels import label
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.scale import Type
from desk_gui.widgets.tick import Tick

MINUTES = (5, 10, 15, 30)
"""The times one tells most."""


class WaitingBlock(QWidget):
    """Four quick times to tell, and three things to offer.

    Signals:
        told: It was said to take so many minutes.
        offered: What was offered is another now; carries all of it, a frozenset of Offer.
    """

    told = Signal(int)
    offered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tell = PlainLabel(size=Type.SMALL, colour="muted")
        self.quick = {minutes: Button(str(minutes)) for minutes in MINUTES}
        self.ticks = {offer: Tick() for offer in Offer}
        self._lay_out()
        for minutes, button in self.quick.items():
            button.clicked.connect(lambda _on=False, minutes=minutes: self.told.emit(minutes))
        for tick in self.ticks.values():
            tick.toggled.connect(self._on_ticked)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.tell.setText(self.tr("Tell how long it takes, minutes"))
        for minutes, button in self.quick.items():
            told = self.tr("Tell the visitor: {minutes} minutes").format(minutes=minutes)
            button.setAccessibleName(told)
        for offer, tick in self.ticks.items():
            tick.setText(label(offer))
            tick.updateGeometry()

    def show_offers(self, offers: Iterable[Offer]) -> None:
        """Tick what was offered."""
        given = set(offers)
        for offer, tick in self.ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(offer in given)

    def _lay_out(self) -> None:
        times = QHBoxLayout()
        times.setSpacing(scale.XS)
        for button in self.quick.values():
            times.addWidget(button, 1)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, offers in ((first, (Offer.SEAT, Offer.DRINK)), (second, (Offer.PAPER,))):
            row.setSpacing(scale.L)
            for offer in offers:
                row.addWidget(self.ticks[offer])
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tell)
        column.addSpacing(scale.XS)
        for part in (times, first, second):
            column.addLayout(part)

    @Slot()
    def _on_ticked(self) -> None:
        self.offered.emit(frozenset(o for o, tick in self.ticks.items() if tick.isChecked()))
