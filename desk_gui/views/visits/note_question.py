"""The question for an admission note: a new one, or what one says now."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QWidget

from desk_gui.domain.admission import AdmissionDetails, AdmissionKind, AdmissionNote, Audience
from desk_gui.domain.people import PersonHit
from desk_gui.operations.runner import Runner
from desk_gui.services.people import PeopleService
from desk_gui.views.labels import DATE_FORMATS, label, language
from desk_gui.views.people.search import PersonField
from desk_gui.views.shell.question import Question
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.fields import LineEdit, TextEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.pickers import DateEdit
from desk_gui.widgets.tick import Tick

_LINES = 3


class NoteQuestion(Question):
    """Asks what the desk is to know of somebody; ``then`` gets the details and the question."""

    def __init__(
        self,
        parent: QWidget,
        people: PeopleService,
        runner: Runner,
        today: date,
        note: AdmissionNote | None,
        then: Callable[[AdmissionDetails, "NoteQuestion"], None],
    ) -> None:
        title = self.tr("New note") if note is None else self.tr("Change the note")
        super().__init__(parent, title, self.tr("Save"))
        self._then = then
        self.kind = Segments([(kind.value, label(kind)) for kind in AdmissionKind])
        self.search = PersonField(people, runner, only_people=True)
        self.name, self.firm = self.search.field, LineEdit()
        self.text = TextEdit(_LINES)
        self.audience = Segments([(each.value, label(each)) for each in Audience])
        self.for_good, self.until = Tick(self.tr("for good")), DateEdit()
        self._add_rows()
        self._fill(note.details if note is not None else AdmissionDetails(), today)
        self.for_good.toggled.connect(lambda on: self.until.setEnabled(not on))
        self.search.taken.connect(self._on_picked)
        self.search.passed.connect(self.focusNextChild)
        self.name.setFocus()

    def answer(self) -> None:
        """Hand over what is written."""
        self._then(self.details(), self)

    def details(self) -> AdmissionDetails:
        """Return what is written, nothing of it checked."""
        day = self.until.date()
        until = None if self.for_good.isChecked() else date(day.year(), day.month(), day.day())
        return AdmissionDetails(
            kind=AdmissionKind(self.kind.value()),
            person=self.search.person,
            name=self.name.text(),
            firm=self.firm.text(),
            text=self.text.toPlainText(),
            audience=Audience(self.audience.value()),
            until=until,
        )

    def reject(self) -> None:
        """Close what was found first, the question after that."""
        if not self.search.close_box():
            super().reject()

    @Slot(object)
    def _on_picked(self, hit: PersonHit) -> None:
        self.firm.setText(hit.firm)
        self.text.setFocus()

    def _add_rows(self) -> None:
        self.name.setPlaceholderText(self.tr("Letters of who is on record, or a new name"))
        self.until.setDisplayFormat(DATE_FORMATS[language()])
        self.until.setAccessibleName(self.tr("Last day"))
        rows: dict[str, FormRow] = {
            "name": FormRow(self.tr("&Name"), self.name),
            "kind": FormRow(self.tr("&Kind"), self.kind, message=False),
            "firm": FormRow(self.tr("&Firm"), self.firm),
            "text": FormRow(self.tr("&What to know"), self.text),
            "audience": FormRow(self.tr("&Read by"), self.audience, message=False),
            "until": FormRow(self.tr("&Until"), self.for_good, self.until),
        }
        for key, row in rows.items():
            self.rows[key] = self.form.add(row)
        self.rows["person"] = self.rows["name"]
        self.rows["name"].show_hint(self.tr("the whole name, in any order"))

    def _fill(self, details: AdmissionDetails, today: date) -> None:
        self.kind.set_value(details.kind.value)
        self.search.take(details.person, details.name)
        self.firm.setText(details.firm)
        self.text.setPlainText(details.text)
        self.audience.set_value(details.audience.value)
        last = details.until or today
        self.until.setDate(QDate(last.year, last.month, last.day))
        self.for_good.setChecked(details.until is None)
        self.until.setEnabled(details.until is not None)
