"""Visits of a range in words: their rows, their times, how many they are."""

from datetime import date

from PySide6.QtCore import QObject

from desk_gui.domain.visits import VisitLine, VisitState
from desk_gui.views.labels import clock, label, short_date
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.rows import Row
from desk_gui.widgets.tokens import State

_CHIPS = {
    VisitState.EXPECTED: (State.PLAIN, "clock"),
    VisitState.WAITING: (State.INFO, "armchair"),
    VisitState.WITH_HOST: (State.OK, "users"),
    VisitState.LEFT: (State.PLAIN, "door-exit"),
    VisitState.NO_SHOW: (State.NEUTRAL, "ban"),
    VisitState.CANCELLED: (State.NEUTRAL, "ban"),
    VisitState.UNSERVED: (State.WARN, "alert-triangle"),
}
_RANGE = "–"


class PastWords(QObject):
    """Says visits that are listed by day; what many have in common is said once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[tuple[VisitState, bool], ChipText] = {}
        self._days: dict[date, str] = {}

    def forget(self) -> None:
        """Say everything anew, in another language."""
        self._chips.clear()
        self._days.clear()

    def row(self, line: VisitLine) -> Row:
        """Return a visit as a row: how it ended, who, to whom about what, when."""
        return Row(
            chip=self.chip(line),
            code=line.number.rpartition("-")[2],
            name=line.name,
            under=self._under(line),
            aside=line.host_name,
            aside_under=line.purpose,
            amount=self.times(line),
            amount_under=self._day(line.day),
            left=line.state in {VisitState.CANCELLED, VisitState.NO_SHOW},
            record=line,
        )

    def chip(self, line: VisitLine) -> ChipText:
        """Return how a visit ended, or where it stands."""
        key = line.state, line.auto_closed
        chip = self._chips.get(key)
        if chip is None:
            chip = self._chips[key] = self._chip(*key)
        return chip

    def closed(self) -> ChipText:
        """Return the longest of the chips: of a visit whose end nobody saw."""
        return ChipText(text=self.tr("closed by house"), state=State.WARN, icon="alert-triangle")

    def times(self, line: VisitLine) -> str:
        """Return from when to when: ``9:12–10:40``; of who did not come, when they were to."""
        if line.arrived_at is None:
            return clock(line.expected_at) if line.expected_at is not None else ""
        left = clock(line.left_at) if line.left_at is not None else ""
        return f"{clock(line.arrived_at)}{_RANGE}{left}"

    def visits(self, visits: int) -> str:
        """Return ``2 visits``."""
        return self.tr("%n visit(s)", "", visits)

    def minutes(self, minutes: float) -> str:
        """Return ``12 min``, to the minute."""
        return self.tr("{minutes} min").format(minutes=round(minutes))

    def _chip(self, stands: VisitState, auto_closed: bool) -> ChipText:
        if auto_closed and stands is VisitState.LEFT:
            return self.closed()
        state, icon = _CHIPS[stands]
        return ChipText(text=label(stands), state=state, icon=icon)

    def _day(self, day: date) -> str:
        text = self._days.get(day)
        if text is None:
            text = self._days[day] = short_date(day)
        return text

    def _under(self, line: VisitLine) -> str:
        people = self.tr("%n people", "", line.people) if line.people > 1 else ""
        return " · ".join(filter(None, (line.firm, people)))
