"""From which day to which: a period by its name, or any two days."""

from datetime import date

from PySide6.QtCore import QDate, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_gui.domain.periods import Period, days_of, period_of
from desk_gui.views.labels import DATE_FORMATS, language
from desk_gui.widgets import scale
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.pickers import ComboBox, DateEdit

_REST_MS = 300
"""So long a hand rests before the days it typed are asked for."""


class DayRange(QWidget):
    """A period, and its first and last day; the one follows the others. This week at first.

    Signals:
        changed: Other days are wanted.
    """

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.period = ComboBox()
        self.first, self.last = DateEdit(), DateEdit()
        self._labels = [PlainLabel(colour="muted") for _ in range(2)]
        for label, field in zip(self._labels, (self.first, self.last), strict=True):
            label.setBuddy(field)
        for period in Period:
            self.period.addItem("", period.value)
        self.period.addItem("", None)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._show(*days_of(Period.WEEK, today))
        self._lay_out()
        self.period.currentIndexChanged.connect(self._on_period)
        for field in (self.first, self.last):
            field.dateChanged.connect(self._on_day)
        self._rest.timeout.connect(self.changed)
        self.retranslate()

    def days(self) -> tuple[date, date]:
        """Return the first and the last day; typed the wrong way round they are meant right."""
        first, last = sorted((_day(self.first), _day(self.last)))
        return first, last

    def set_today(self, today: date) -> None:
        """Go on with the same period on another day."""
        if today != self._today:
            self._today = today
            self._on_period()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._labels[0].setText(self.tr("&From"))
        self._labels[1].setText(self.tr("&to"))
        self.first.setAccessibleName(self.tr("From"))
        self.last.setAccessibleName(self.tr("to"))
        self.period.setAccessibleName(self.tr("Days"))
        texts = (
            self.tr("today"),
            self.tr("this week"),
            self.tr("this month"),
            self.tr("last month"),
            self.tr("other days"),
        )
        for at, text in enumerate(texts):
            self.period.setItemText(at, text)
        self.period.updateGeometry()
        for field in (self.first, self.last):
            field.setDisplayFormat(DATE_FORMATS[language()])
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def _show(self, first: date, last: date) -> None:
        for field, day in ((self.first, first), (self.last, last)):
            field.blockSignals(True)
            field.setDate(QDate(day.year, day.month, day.day))
            field.blockSignals(False)
        self._name()

    def _name(self) -> None:
        """Choose the name the days have, if they have one."""
        period = period_of(_day(self.first), _day(self.last), self._today)
        self.period.blockSignals(True)
        at = self.period.findData(period.value) if period else self.period.count() - 1
        self.period.setCurrentIndex(at)
        self.period.blockSignals(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scale.S)
        for part in (self.period, self._labels[0], self.first, self._labels[1], self.last):
            row.addWidget(part)

    @Slot()
    def _on_period(self) -> None:
        period = self.period.currentData()
        if period is not None:
            self._show(*days_of(Period(period), self._today))
            self._rest.stop()
            self.changed.emit()

    @Slot()
    def _on_day(self) -> None:
        self._name()
        self._rest.start()


def _day(field: DateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
