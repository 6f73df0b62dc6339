"""Which entries of the history are wanted: by typing, by days, by worker, by kind."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from desk_gui.domain.actors import AccountId
from desk_gui.domain.audit import READINGS, Deed
from desk_gui.domain.folding import fold
from desk_gui.domain.history import CHANGES, REFUSED_SIGN_INS, SIGN_INS, HistoryFilter
from desk_gui.views.labels import DATE_FORMATS, label, language
from desk_gui.widgets import scale
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Strip
from desk_gui.widgets.pickers import ComboBox, DateEdit

_DAYS_SHOWN = timedelta(days=30)
_TYPED_MS = 500
"""A pause in typing that long asks: each question is noted in the history itself."""
_TEXT_WIDTH = 220
_HEIGHT = 56


class FilterStrip(Strip):
    """A line of filters.

    Signals:
        changed: Other entries are wanted.
    """

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(scale.fitted(_HEIGHT), parent=parent)
        self.text = LineEdit(leading="search")
        self.text.setFixedWidth(_TEXT_WIDTH)
        self.since, self.until = DateEdit(), DateEdit()
        self.account, self.kind = ComboBox(), ComboBox()
        self.labels = {"since": PlainLabel(colour="muted"), "until": PlainLabel(colour="muted")}
        self.labels["since"].setBuddy(self.since)
        self.labels["until"].setBuddy(self.until)
        self._pause = QTimer(self, singleShot=True, interval=_TYPED_MS)
        for _ in _kinds():
            self.kind.addItem("")
        self.account.addItem("", None)
        self.set_days(today)
        self._lay_out()
        self._connect()

    def set_days(self, today: date) -> None:
        """Show the last thirty days."""
        for field, day in ((self.since, today - _DAYS_SHOWN), (self.until, today)):
            field.setDate(QDate(day.year, day.month, day.day))

    def set_workers(self, workers: Sequence[tuple[AccountId, str]]) -> None:
        """Offer these workers; who is chosen stays so."""
        chosen = self.account.currentData()
        self.account.blockSignals(True)
        while self.account.count() > 1:
            self.account.removeItem(1)
        for account, name in workers:
            self.account.addItem(name, account)
        self.account.setCurrentIndex(max(0, self.account.findData(chosen)))
        self.account.blockSignals(False)

    def wanted(self) -> HistoryFilter:
        """Return which entries are wanted."""
        text = self.text.text().strip()
        return HistoryFilter(
            since=_day(self.since),
            until=_day(self.until),
            account=self.account.currentData(),
            deeds=_kinds()[self.kind.currentIndex()],
            text=text,
            meant=meant_by(text),
        )

    def words(self) -> str:
        """Return by what is filtered, for the head of a paper."""
        days = f"{self.since.text()} – {self.until.text()}"
        chosen = (self.account.currentText(), self.kind.currentText(), self.text.text().strip())
        return " · ".join(part for part in (days, *chosen) if part)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.text.setPlaceholderText(self.tr("Name, number, deed"))
        self.text.setAccessibleName(self.tr("Find in the history"))
        self.labels["since"].setText(self.tr("&From"))
        self.labels["until"].setText(self.tr("&to"))
        self.since.setAccessibleName(self.tr("From"))
        self.until.setAccessibleName(self.tr("to"))
        self.account.setItemText(0, self.tr("everyone"))
        self.account.setAccessibleName(self.tr("By whom"))
        self.kind.setAccessibleName(self.tr("What was done"))
        kinds = (
            self.tr("everything"),
            self.tr("changes"),
            self.tr("looked at"),
            self.tr("signed in"),
            self.tr("refused sign-ins"),
        )
        for at, words in enumerate(kinds):
            self.kind.setItemText(at, words)
        for field in (self.since, self.until):
            field.setDisplayFormat(DATE_FORMATS[language()])

    def _lay_out(self) -> None:
        parts = (
            self.text,
            self.labels["since"],
            self.since,
            self.labels["until"],
            self.until,
            self.account,
            self.kind,
        )
        for part in parts:
            self.row.addWidget(part)
        self.row.addStretch(1)

    def _connect(self) -> None:
        self.text.textEdited.connect(lambda _text: self._pause.start())
        self.text.returnPressed.connect(self._on_asked)
        self._pause.timeout.connect(self.changed)
        for field in (self.since, self.until):
            field.dateChanged.connect(lambda _day: self._pause.start())
        for choice in (self.account, self.kind):
            choice.currentIndexChanged.connect(self._on_asked)

    @Slot()
    def _on_asked(self, *_what: object) -> None:
        self._pause.stop()
        self.changed.emit()


def meant_by(text: str) -> frozenset[Deed]:
    """Return the deeds whose words hold the text."""
    folded = fold(text)
    return frozenset(deed for deed in Deed if folded and folded in fold(label(deed)))


def _kinds() -> tuple[frozenset[Deed], ...]:
    return (frozenset(), CHANGES, READINGS, SIGN_INS, REFUSED_SIGN_INS)


def _day(field: Any) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
