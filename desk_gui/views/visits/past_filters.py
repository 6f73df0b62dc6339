"""Which visits are wanted: by typing, by days, by host, by how they ended."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.periods import Period, days_of, period_of
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import IN_HOUSE, VisitFilter, VisitState
from desk_gui.views.labels import DATE_FORMATS, label, language
from desk_gui.widgets import scale
from desk_gui.widgets.fields import FilterField
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.pickers import ComboBox, DateEdit
from desk_gui.widgets.tick import Tick

_TYPED_MS = 300
"""A pause in typing that long asks."""
_CAME = IN_HOUSE | {VisitState.LEFT, VisitState.UNSERVED}
_STATES: tuple[frozenset[VisitState], ...] = (
    frozenset(VisitState),
    _CAME,
    frozenset({VisitState.EXPECTED}),
    frozenset({VisitState.NO_SHOW}),
    frozenset({VisitState.CANCELLED}),
    frozenset({VisitState.UNSERVED}),
)


class PastFilters(QWidget):
    """Two lines of filters; this week's visits at first.

    Signals:
        changed: Other visits are wanted.
    """

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.text = FilterField(leading="search")
        self.period, self.host, self.state = ComboBox(), ComboBox(), ComboBox()
        self.first, self.last = DateEdit(), DateEdit()
        self.witnessed = Tick()
        self.labels = {name: PlainLabel(colour="muted") for name in ("first", "last")}
        self.labels["first"].setBuddy(self.first)
        self.labels["last"].setBuddy(self.last)
        self._pause = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self.host.addItem("", None)
        for _ in _STATES:
            self.state.addItem("")
        for period in Period:
            self.period.addItem("", period.value)
        self.period.addItem("", None)
        self._set_days(*days_of(Period.WEEK, today))
        self._lay_out()
        self._connect()

    def wanted(self) -> VisitFilter:
        """Return which visits are wanted; days in the wrong order are meant in the right one."""
        first, last = sorted((_day(self.first), _day(self.last)))
        return VisitFilter(
            first=first,
            last=last,
            text=self.text.text().strip(),
            host=self.host.currentData(),
            states=_STATES[max(0, self.state.currentIndex())],
            without_auto_closed=self.witnessed.isChecked(),
        )

    def words(self) -> str:
        """Return by what is filtered besides the days, for the head of a paper."""
        chosen = [
            field.currentText() for field in (self.host, self.state) if field.currentIndex() > 0
        ]
        ticked = self.witnessed.text().replace("&", "") if self.witnessed.isChecked() else ""
        return " · ".join(filter(None, (*chosen, ticked, self.text.text().strip())))

    def set_hosts(self, hosts: Sequence[tuple[StaffId, str]]) -> None:
        """Offer these hosts; who is chosen stays so."""
        chosen = self.host.currentData()
        self.host.blockSignals(True)
        while self.host.count() > 1:
            self.host.removeItem(1)
        for host, name in hosts:
            self.host.addItem(name, host)
        self.host.setCurrentIndex(max(0, self.host.findData(chosen)))
        self.host.blockSignals(False)

    def set_today(self, today: date) -> None:
        """Go on with the same period on another day."""
        if today != self._today:
            self._today = today
            self._on_period()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.text.setPlaceholderText(self.tr("Name, firm, purpose, number"))
        self.text.setAccessibleName(self.tr("Find among the visits"))
        self.labels["first"].setText(self.tr("&From"))
        self.labels["last"].setText(self.tr("&to"))
        self.first.setAccessibleName(self.tr("From"))
        self.last.setAccessibleName(self.tr("to"))
        self.host.setItemText(0, self.tr("all hosts"))
        self.host.setAccessibleName(self.tr("Host"))
        self.state.setAccessibleName(self.tr("How it ended"))
        self.period.setAccessibleName(self.tr("Days"))
        self.witnessed.setText(self.tr("&Without those closed by the house"))
        self._name(
            self.period,
            self.tr("today"),
            self.tr("this week"),
            self.tr("this month"),
            self.tr("last month"),
            self.tr("other days"),
        )
        ends = (label(state) for states in _STATES[2:] for state in states)
        self._name(self.state, self.tr("all visits"), self.tr("who came"), *ends)
        for field in (self.first, self.last):
            field.setDisplayFormat(DATE_FORMATS[language()])

    def _name(self, field: ComboBox, *texts: str) -> None:
        for at, text in enumerate(texts):
            field.setItemText(at, text)
        field.updateGeometry()

    def _set_days(self, first: date, last: date) -> None:
        for field, day in ((self.first, first), (self.last, last)):
            field.blockSignals(True)
            field.setDate(QDate(day.year, day.month, day.day))
            field.blockSignals(False)
        self._follow_days()

    def _follow_days(self) -> None:
        """Name the days, if they have a name."""
        period = period_of(_day(self.first), _day(self.last), self._today)
        self.period.blockSignals(True)
        at = self.period.findData(period.value) if period else self.period.count() - 1
        self.period.setCurrentIndex(at)
        self.period.blockSignals(False)

    def _lay_out(self) -> None:
        dates = (self.labels["first"], self.first, self.labels["last"], self.last)
        days = _line(self.text, self.period, *dates)
        days.setStretch(0, 1)
        others = _line(self.host, self.state, self.witnessed)
        others.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(scale.L, scale.M, scale.L, scale.M)
        lines.setSpacing(scale.S)
        lines.addLayout(days)
        lines.addLayout(others)

    def _connect(self) -> None:
        self.text.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self.changed)
        self.period.currentIndexChanged.connect(self._on_period)
        for field in (self.first, self.last):
            field.dateChanged.connect(self._on_day)
        for choice in (self.host, self.state):
            choice.currentIndexChanged.connect(self._on_chosen)
        self.witnessed.toggled.connect(self._on_chosen)

    @Slot()
    def _on_period(self) -> None:
        period = self.period.currentData()
        if period is not None:
            self._set_days(*days_of(Period(period), self._today))
            self._on_chosen()

    @Slot()
    def _on_day(self) -> None:
        self._follow_days()
        self._pause.start()

    @Slot()
    def _on_chosen(self, *_what: object) -> None:
        self._pause.stop()
        self.changed.emit()


def _line(*parts: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(scale.S)
    for part in parts:
        line.addWidget(part)
    return line


def _day(field: Any) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
