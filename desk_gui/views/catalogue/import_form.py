"""What is said of a price list when it is imported: name, months, first day."""

from collections.abc import Sequence
from datetime import date
from uuid import uuid4

from PySide6.QtCore import QDate, QEvent
from PySide6.QtWidgets import QWidget

from desk_gui.domain.catalogue_imports import LONGEST_NAME, CatalogueDetails
from desk_gui.domain.languages import Language
from desk_gui.domain.months import Month
from desk_gui.domain.refusals import Refusal
from desk_gui.domain.terms import default_period
from desk_gui.views.labels import DATE_FORMATS, language
from desk_gui.views.sentences import sentence
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.pickers import DateEdit
from desk_gui.widgets.tick import Tick


class ImportForm(Form):
    """Name, first and last month, the day it takes effect, supplement or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.uid = ""
        """Made here, so that one list is never stored twice."""
        self.name = LineEdit()
        self.first, self.last, self.effective = DateEdit(), DateEdit(), DateEdit()
        self.supplement = Tick("")
        self._rows_by_field = {
            "name": self.add(FormRow("", self.name)),
            "first": self.add(FormRow("", self.first)),
            "last": self.add(FormRow("", self.last)),
            "effective_from": self.add(FormRow("", self.effective)),
            "supplement": self.add(FormRow("", self.supplement)),
        }
        self.retranslate()

    def begin(self, name: str, today: date) -> None:
        """Start with what is usual for a list that comes in today."""
        self.uid = str(uuid4())
        self.clear_errors()
        self.name.setText(name[:LONGEST_NAME])
        first, last = default_period(today)
        self.first.setDate(_qdate(first.first_day()))
        self.last.setDate(_qdate(last.first_day()))
        self.effective.setDate(_qdate(today))
        self.supplement.setChecked(False)
        self.settled.emit()

    def details(self) -> CatalogueDetails:
        """Return what stands in the fields."""
        effective = self.effective.date()
        return CatalogueDetails(
            uid=self.uid,
            name=self.name.text(),
            first=_month(self.first.date()),
            last=_month(self.last.date()),
            effective_from=date(effective.year(), effective.month(), effective.day()),
            supplement=self.supplement.isChecked(),
        )

    def show_refusals(self, refusals: Sequence[Refusal]) -> list[Refusal]:
        """Say under their fields what is wrong; return what belongs to no field."""
        here = [refusal for refusal in refusals if refusal.field in self._rows_by_field]
        self.show_errors([(self._rows_by_field[one.field], sentence(one)) for one in here])
        return [refusal for refusal in refusals if refusal not in here]

    def retranslate(self) -> None:
        """Say everything again in the language in force."""
        words = {
            "name": self.tr("&Name"),
            "first": self.tr("&First month"),
            "last": self.tr("&Last month"),
            "effective_from": self.tr("On sale f&rom"),
            "supplement": self.tr("S&upplement"),
        }
        for field, word in words.items():
            self._rows_by_field[field].set_label(word)
        self.supplement.setText(self.tr("adds to a catalogue"))
        self._rows_by_field["supplement"].show_hint(
            self.tr("For each index, the list on sale last holds.")
        )
        months = "yyyy.MM." if language() is Language.HU else "MM.yyyy"
        self.first.setDisplayFormat(months)
        self.last.setDisplayFormat(months)
        self.effective.setDisplayFormat(DATE_FORMATS[language()])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _month(day: QDate) -> Month:
    return Month(day.year(), day.month())
