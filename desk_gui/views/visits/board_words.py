"""The reception's day in words: the rows of the board, their chips and their buttons."""

import sys
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QObject

from desk_gui.domain.languages import Language
from desk_gui.domain.staff import Whereabouts
from desk_gui.domain.staff_rules import present_now
from desk_gui.domain.visits import OPEN, DayBoard, VisitLine, VisitState
from desk_gui.views.labels import clock, label, language
from desk_gui.views.staff.words import back_text
from desk_gui.views.visits.time_words import TimeWords, minutes_since
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.said_rows import SaidRows
from desk_gui.widgets.tokens import State

_DAYS = {
    Language.KK: "d MMM, dddd",
    Language.RU: "dddd, d MMM",
    Language.HU: "dddd, MMM d.",
    Language.ET: "dddd, d. MMM",
    Language.EN: "dddd, d MMM",
}
_USUAL_WAIT = 59
_Wanted = Callable[[VisitLine], bool]


def waits_since(line: VisitLine) -> datetime | None:
    """Return since when somebody waits."""
    return line.waiting_since or line.arrived_at


def is_overdue(line: VisitLine, now: datetime, norm: int) -> bool:
    """Tell whether somebody waits longer than ``norm`` minutes."""
    return line.state is VisitState.WAITING and minutes_since(waits_since(line), now) > norm


def overdue(board: DayBoard, now: datetime, norm: int) -> int:
    """Return how many wait too long."""
    return sum(is_overdue(line, now, norm) for line in board.waiting)


def day_text(at: datetime) -> str:
    """Return the day as a heading has it: ``Wednesday, 18 Nov``."""
    return QLocale().toString(QDate(at.year, at.month, at.day), _DAYS[language()])


class BoardWords(QObject):
    """Says what stands on the board; times as of ``now``, ``norm`` in minutes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._times = TimeWords(self)
        self._said = SaidRows()

    def forget(self) -> None:
        """Say every row anew: the time went on, or the words are others."""
        self._said.forget()

    def rows(
        self,
        board: DayBoard,
        now: datetime,
        norm: int,
        wanted: _Wanted = lambda _line: True,
        *,
        most_gone: int = sys.maxsize,
    ) -> list[Row | Section]:
        """Return the rows of the day under their heads, those that need somebody first.

        Of those who left only the latest ``most_gone`` are shown; all are counted.
        """
        self._said.begin(now.replace(second=0, microsecond=0))
        long_first = sorted(board.waiting, key=lambda line: not is_overdue(line, now, norm))
        sections = (
            (self.tr("Closed by the house"), board.forgotten, State.WARN),
            (self.tr("To do now"), long_first, State.WARN),
            (self.tr("Expected"), board.expected, State.PLAIN),
            (self.tr("With the host"), board.with_host, State.PLAIN),
            (self.tr("Left"), board.gone, State.PLAIN),
        )
        rows: list[Row | Section] = []
        for title, lines, state in sections:
            shown = [line for line in lines if wanted(line)]
            if shown:
                step = self.tr("Confirm") if lines is board.forgotten else ""
                rows.append(Section(title=title, count=len(shown), state=state))
                most = most_gone if lines is board.gone else len(shown)
                rows += [self._row(line, now, norm, step) for line in shown[:most]]
        return rows

    def chip(self, line: VisitLine, now: datetime, norm: int) -> ChipText:
        """Return where a visit stands, as an icon and a word."""
        match line.state:
            case VisitState.WAITING:
                return self._waiting(line, now, norm)
            case VisitState.EXPECTED:
                return self._expected(line, now)
            case VisitState.WITH_HOST:
                inside = self.tr("inside · {time}").format(time=self._since(line.admitted_at, now))
                return ChipText(text=inside, state=State.OK, icon="users")
            case VisitState.LEFT if line.auto_closed:
                text = self._at(self.tr("closed"), line.left_at)
                return ChipText(text=text, state=State.WARN, icon="alert-triangle")
            case VisitState.LEFT:
                return ChipText(text=self._at(label(line.state), line.left_at), icon="door-exit")
        return ChipText(text=label(line.state), icon="ban")

    def step(self, line: VisitLine) -> str:
        """Return what the main button of a visit says."""
        match line.state:
            case VisitState.EXPECTED:
                return self.tr("Arrived")
            case VisitState.WAITING:
                return self.tr("Show in")
            case VisitState.WITH_HOST if line.next_host_name:
                return self.tr("Send on")
            case VisitState.WITH_HOST:
                return self.tr("Left", "button")
        return self.tr("History")

    def steps(self) -> Sequence[str]:
        """Return all that main buttons say, to measure them."""
        return (
            *(self.tr("Arrived"), self.tr("Show in"), self.tr("Send on")),
            *(self.tr("Left", "button"), self.tr("History"), self.tr("Confirm")),
        )

    def widest_chip(self) -> ChipText:
        """Return the longest of the usual chips, to measure it."""
        time = self._times.rough(_USUAL_WAIT)
        text = self.tr("waits too long · {time}").format(time=time)
        return ChipText(text=text, icon="alert-triangle", bold=True)

    def under(self, line: VisitLine) -> str:
        """Return the firm and how many they are; of who belongs to none, the purpose."""
        if line.people > 1 and line.firm:
            people = self.tr("%n people", "", line.people)
            return f"{line.firm} · {people}"
        if line.people > 1:
            return self.tr("group, %n people", "", line.people)
        return line.firm or line.purpose

    def _row(self, line: VisitLine, now: datetime, norm: int, step: str) -> Row:
        said = (line, step, is_overdue(line, now, norm))
        return self._said.row(said, lambda: self._say(line, now, norm, step))

    def _say(self, line: VisitLine, now: datetime, norm: int, step: str) -> Row:
        return Row(
            name=line.name,
            under=self.under(line),
            chip=self.chip(line, now, norm),
            aside=line.host_name,
            aside_under=self._place(line, now),
            button=step or self.step(line),
            left=line.state not in OPEN,
            record=line,
        )

    def _still_out(self, numbers: Sequence[str]) -> str:
        if not numbers:
            return ""
        several, one = (
            self.tr("badges {numbers} are still out"),
            self.tr("badge {number} is still out"),
        )
        together = ", ".join(numbers)
        return (one if len(numbers) == 1 else several).format(number=together, numbers=together)

    def _place(self, line: VisitLine, now: datetime) -> str:
        """Return where the host is; of who is with one, who is next; of who left, the badge."""
        if line.state not in OPEN:
            return self._still_out(line.badge_numbers)
        if line.state is VisitState.WITH_HOST:
            then = self.tr("then {name}")
            return then.format(name=line.next_host_name) if line.next_host_name else line.host_room
        return " · ".join(filter(None, (line.host_room, self._where(line.whereabouts, now))))

    def _where(self, said: Whereabouts | None, now: datetime) -> str:
        """Return where the host is in a word; who is back by now is in."""
        if said is None:
            return ""
        found = present_now(said, now)
        if found.back_at is None:
            return label(found.state)
        return self.tr("until {time}").format(time=back_text(found.back_at, now))

    def _waiting(self, line: VisitLine, now: datetime, norm: int) -> ChipText:
        waited = minutes_since(waits_since(line), now)
        if is_overdue(line, now, norm):
            text = self.tr("waits too long · {time}").format(time=self._times.rough(waited))
            return ChipText(text=text, state=State.WARN, icon="alert-triangle", bold=True)
        text = self.tr("waits · {time}").format(time=self._times.lasting(waited))
        return ChipText(text=text, state=State.INFO, icon="armchair")

    def _expected(self, line: VisitLine, now: datetime) -> ChipText:
        late = minutes_since(line.expected_at, now)
        if late > 0:
            text = self.tr("late · {time}").format(time=self._times.lasting(late))
            return ChipText(text=text, state=State.NEUTRAL, icon="clock")
        return ChipText(text=self._at(label(line.state), line.expected_at), icon="clock")

    def _at(self, word: str, at: datetime | None) -> str:
        return f"{word} · {clock(at)}" if at is not None else word

    def _since(self, at: datetime | None, now: datetime) -> str:
        return self._times.lasting(minutes_since(at, now))
