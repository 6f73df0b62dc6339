"""The head of a call that is written: what it is, how long it goes on, when and where it began."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Slot

from desk_gui.domain.calls import Direction
from desk_gui.views.calls.call_words import lasting
from desk_gui.views.calls.starting import Start
from desk_gui.views.labels import clock, label
from desk_gui.widgets import scale
from desk_gui.widgets.chips import Chip, ChipText
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import PanelHeader
from desk_gui.widgets.scale import Type
from desk_gui.widgets.tokens import State

_SECOND_MS = 1000
_ICONS = {Direction.IN: "phone-incoming", Direction.OUT: "phone-outgoing"}


class CallHead(PanelHeader):
    """A title, beside it the direction and the time that goes on, at the right when it began."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._start = Start.now(now())
        self._goes_on = True
        self.clock = Chip(ChipText(text=""))
        self.began = PlainLabel(size=Type.SMALL, colour="muted")
        self.row.insertWidget(1, self.clock)
        self.row.insertSpacing(1, scale.S)
        self.add(self.began)
        self._second = QTimer(self, interval=_SECOND_MS)
        self._second.timeout.connect(self.tick)
        self._second.start()

    def show_start(self, start: Start, *, goes_on: bool) -> None:
        """Count from here; of a call on record nothing is counted."""
        self._start, self._goes_on = start, goes_on
        self.tick()

    @Slot()
    def tick(self) -> None:
        """Say how long the call goes on."""
        start = self._start
        over = self._goes_on and start.ended_at is not None
        parts = [label(start.direction)]
        if self._goes_on:
            since = start.answered_at or start.started_at
            parts.append(lasting(since, start.until(self._now())))
        if over:
            parts.append(self.tr("hung up"))
        icon, state = _ICONS[start.direction], State.NEUTRAL if over else State.OK
        self.clock.set_chip(ChipText(text=" · ".join(parts), state=state, icon=icon))
        line = self.tr("line {line}").format(line=start.line) if start.line else ""
        self.began.setText(" · ".join(filter(None, (clock(start.started_at), line))))
