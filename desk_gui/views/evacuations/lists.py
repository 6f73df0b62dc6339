"""The lists of the panel: the big one of people, and the small one of alarms that are over."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.evacuation_rules import fitting
from desk_gui.domain.evacuations import Evacuation, EvacueeId, PresentPerson
from desk_gui.views.evacuations.tally import Figure
from desk_gui.views.evacuations.words import EvacuationWords
from desk_gui.widgets import scale
from desk_gui.widgets.fields import FilterField
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import Empty, Panel, PanelHeader, Strip
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.tick_list import TickList, TickRow

_FILTER_WIDTH = 200
_REPORT_WIDTH = 96


class TickBoard(QWidget):
    """Everybody who is in the house, or who is looked for, under how many they are.

    Letters narrow the list; Esc shows everybody again.

    Signals:
        pressed: Enter, Space or the box of a row; carries a PresentPerson or an Evacuee.
        overtaken: Somebody was ticked whom another desk had just put there; carries the name.
    """

    pressed = Signal(object)
    overtaken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[PresentPerson] = ()
        self._evacuation: Evacuation | None = None
        self._now: datetime | None = None
        self._words = EvacuationWords(self)
        self.tally = Strip(scale.fitted(60))
        self.main = Figure()
        self.second = Figure()
        self.filter = FilterField(leading="filter")
        self.filter.setFixedWidth(_FILTER_WIDTH)
        self.rows = TickList()
        self.empty = Empty()
        self._lay_out()
        self.rows.typed.connect(self._type)
        self.rows.pressed.connect(self.pressed)
        self.rows.overtaken.connect(self.overtaken)
        self.filter.entered.connect(self._into_list)
        self.filter.textChanged.connect(self.refresh)

    def show_present(self, people: Sequence[PresentPerson], now: datetime) -> None:
        """Show who is in the house, as long as nobody is looked for."""
        self._people, self._evacuation, self._now = people, None, now
        self.refresh()

    def show_running(self, evacuation: Evacuation, now: datetime, *, news: bool = False) -> None:
        """Show who is looked for; ``news`` is of other desks, which tick people off too."""
        self._evacuation, self._now = evacuation, now
        self._tell(news=news)

    def begin(self) -> None:
        """Put the keys where Enter ticks."""
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def in_vain(self) -> str:
        """Return the letters typed, where they find nobody."""
        return "" if self.rows.row_model.rowCount() else self.filter.text()

    def go_to(self, evacuee: EvacueeId) -> None:
        """Make somebody current."""
        self.filter.clear()
        for at, row in enumerate(self.rows.current.rows()):
            if isinstance(row, TickRow) and getattr(row.record, "id", None) == evacuee:
                self.rows.setCurrentIndex(self.rows.row_model.index(at, 0))

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.filter.setPlaceholderText(self.tr("Letters of a name"))
        self.filter.setAccessibleName(self.tr("Letters of a name"))
        self.rows.setAccessibleName(self.tr("Who is in the house"))
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show everybody again on Esc."""
        if event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
            self.begin()
        else:
            super().keyPressEvent(event)

    @Slot()
    def refresh(self) -> None:
        """Say the list again: the time has gone on, or other letters are typed."""
        self._tell(news=False)

    def _tell(self, *, news: bool) -> None:
        if self._now is None:
            return
        self._count()
        text = self.filter.text()
        if self._evacuation is None:
            self._show(self._words.present_rows(self._people, self._now, fitting(text)))
        else:
            self._show(self._words.tick_rows(self._evacuation, self._now, text), news=news)

    def _count(self) -> None:
        running = self._evacuation
        if running is None:
            own = sum(person.staff is not None for person in self._people)
            self.main.say(len(self._people), self._words.people(len(self._people) - own, own))
        else:
            colour = "danger" if running.missing else "ok"
            self.main.say(running.missing, self.tr("not found yet"), colour=colour)
            self.second.say(running.found, self.tr("found"))
        self.second.setVisible(running is not None)
        self.tally.row.activate()

    def _show(self, rows: Sequence[Row | Section], *, news: bool = False) -> None:
        before = self.rows.current.rows()
        if before and list(rows) == before:
            return
        current, at = self.rows.record(), self.rows.currentIndex().row()
        bar = self.rows.verticalScrollBar()
        seen = bar.value()
        self.rows.row_model.set_rows(rows)
        self._place(_identity(current), at if before else 0)
        bar.setValue(seen)
        self.rows.current.compare(before, at, news=news)
        if _identity(self.rows.record()) != _identity(current):
            self.rows.scrollTo(self.rows.currentIndex())
        # The rows stay: they have the keys, and the next letter is typed into them.
        self.empty.setVisible(not rows)
        self.empty.setText(self._nobody())

    def _place(self, current: object, at: int) -> None:
        """Keep to the current person; where they moved, to who takes their place.

        Nobody who is found is come to by themselves: Enter would take it back.
        """
        rows = self.rows.current.rows()
        open_ones = [n for n, row in enumerate(rows) if isinstance(row, TickRow) and not row.ticked]
        same = [n for n, row in enumerate(rows) if _identity(getattr(row, "record", 0)) == current]
        near = [n for n in open_ones if n >= at] or open_ones[-1:]
        for found in (same or near)[:1]:
            if at >= 0:
                self.rows.setCurrentIndex(self.rows.row_model.index(found, 0))

    def _nobody(self) -> str:
        if self.filter.text():
            return self.tr("Nobody here has these letters. Esc shows everybody.")
        return self.tr("Nobody is in the house.")

    @Slot(str)
    def _type(self, letter: str) -> None:
        if letter:
            self.filter.insert(letter)
        else:
            self.filter.backspace()

    @Slot()
    def _into_list(self) -> None:
        self.begin()

    def _lay_out(self) -> None:
        self.tally.row.addWidget(self.main)
        self.tally.row.addSpacing(scale.L)
        self.tally.row.addWidget(self.second)
        self.tally.row.addStretch(1)
        self.tally.row.addWidget(self.filter)
        self.second.hide()
        self.empty.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.tally, self.empty, self.rows):
            column.addWidget(part)
        column.setStretchFactor(self.rows, 1)


class PastList(Panel):
    """Alarms and drills that are over; Enter prints the report of one.

    Signals:
        pressed: The report of one is wanted; carries the Evacuation.
    """

    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._past: Sequence[Evacuation] = ()
        self._now: datetime | None = None
        self._words = EvacuationWords(self)
        self.header = PanelHeader(lead=True)
        self.rows = RowList(RowColumns(button=_REPORT_WIDTH))
        self.rows.pressed.connect(self.pressed)
        self.empty = Empty()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.rows, self.empty):
            column.addWidget(part)
        column.setStretchFactor(self.rows, 1)
        column.setStretchFactor(self.empty, 1)

    def show_past(self, past: Sequence[Evacuation], now: datetime) -> None:
        """Show these; the one that was current stays so."""
        self._past, self._now = past, now
        self.rows.show_rows(self._words.past_rows(past, now), from_top=True)
        self.rows.setVisible(bool(past))
        self.empty.setVisible(not past)

    def begin(self) -> None:
        """Put the keys on the newest."""
        self.rows.select_first()
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.header.title.setText(self.tr("Earlier"))
        self.rows.setAccessibleName(self.tr("Alarms and drills that are over"))
        self.empty.setText(self.tr("No drill yet. Ctrl+D begins one."))
        if self._now is not None:
            self.show_past(self._past, self._now)


def _identity(record: object) -> object:
    """Return by what a person is known in the list: who it is, and whether they are found."""
    found_at = getattr(record, "found_at", None)
    return getattr(record, "id", record), found_at is not None
