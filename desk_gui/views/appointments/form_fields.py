"""The fields of an appointment: who comes or what it is about, when, and how often."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from desk_gui.domain.appointments import AppointmentDetails, AppointmentKind, Every, Repeat
from desk_gui.domain.appointments import Slot as FreeTime
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import Refusal
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import Returning, Stop, VisitDetails
from desk_gui.views.appointments.desk import AppointmentDesk
from desk_gui.views.appointments.known_visitor import KnownVisitor
from desk_gui.views.appointments.time_fields import TimeRow
from desk_gui.views.labels import DATE_FORMATS, label, language
from desk_gui.views.sentences import sentence
from desk_gui.views.shell.drafted import Content
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_content import content_of, fill
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.pickers import ComboBox, DateEdit

_USUAL_SERIES = timedelta(weeks=12)


class AppointmentFields(Form):
    """All that is written of an appointment; ``kind`` stands in the header of the form.

    Signals:
        edited: Something is another now.
        retimed: The time is another now.
    """

    edited = Signal()
    retimed = Signal()

    def __init__(self, desk: AppointmentDesk) -> None:
        super().__init__()
        self.kind = Segments([(each, "") for each in AppointmentKind])
        self.visitor = KnownVisitor(desk)
        self.name = self.visitor.field
        self.about, self.firm, self.phone, self.purpose = (LineEdit() for _ in range(4))
        self.every, self.until = ComboBox(), DateEdit()
        self.every.addItem("", None)
        for every in Every:
            self.every.addItem("", every.value)
        self.who = self.add(FormRow("", self.name))
        self.about_row = self.add(FormRow("", self.about))
        self.firm_row = self.add(FormRow("", self.firm, self.phone, stretch=(3, 2)))
        self.purpose_row = self.add(FormRow("", self.purpose))
        self.when = TimeRow(desk.now)
        self.add(self.when)
        self.repeat_row = self.add(FormRow("", self.every, self.until))
        self._connect()

    def begin(self, slot: FreeTime) -> None:
        """Show a time that is to be taken."""
        self.when.fill(slot)
        day = slot.starts_at.date() + _USUAL_SERIES
        self.until.setDate(QDate(day.year, day.month, day.day))

    def clear(self) -> None:
        """Be ready for another appointment at the same time."""
        self.visitor.take(None, "")
        for field in (self.about, self.firm, self.phone, self.purpose):
            field.clear()
        self.kind.set_value(AppointmentKind.VISIT)
        self.every.setCurrentIndex(0)
        self.clear_errors()
        self.turn()

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        field = self.name if self.is_visit() else self.about
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_visit(self) -> bool:
        """Tell whether a visitor comes, or the host is busy only."""
        return bool(self.kind.value() is AppointmentKind.VISIT)

    def is_begun(self) -> bool:
        """Tell whether anything is written that would be missed."""
        texts = (self.name, self.firm, self.phone, self.purpose, self.about)
        return any(field.text().strip() for field in texts)

    def title(self) -> str:
        """Return who comes, or what it is about."""
        texts = (self.name.text(), self.about.text(), self.firm.text())
        return next((text.strip() for text in texts if text.strip()), "")

    def details(self, host: StaffId) -> AppointmentDetails | None:
        """Return what is written, nothing of it checked; None where the time cannot be read."""
        slot = self.when.slot()
        if slot is None:
            return None
        return AppointmentDetails(
            host=host,
            starts_at=slot.starts_at,
            ends_at=slot.ends_at,
            title="" if self.is_visit() else self.about.text(),
            visit=self._visit() if self.is_visit() else None,
            repeat=self._repeat(),
        )

    def content(self) -> Content:
        """Return what stands in the fields, to be kept."""
        return {"person": self.visitor.person, **content_of(self._named())}

    def take(self, content: Content) -> None:
        """Show what stood in the fields."""
        fill(self._named(), content)
        if content["person"] is not None:
            self.visitor.take(PersonId(content["person"]), self.name.text())
        self.turn()

    def show_refusals(self, refusals: Sequence[Refusal]) -> list[Refusal]:
        """Say under each field what is wrong; return what belongs to none."""
        self.clear_errors()
        places: dict[str, tuple[FormRow, QWidget]] = {
            "name": (self.who, self.name),
            "title": (self.about_row, self.about),
            "firm": (self.firm_row, self.firm),
            "phone": (self.firm_row, self.phone),
            "purpose": (self.purpose_row, self.purpose),
            "starts_at": (self.when, self.when.begins),
            "ends_at": (self.when, self.when.ends),
            "repeat": (self.repeat_row, self.until),
        }
        for refusal in refusals:
            if refusal.field in places:
                row, field = places[refusal.field]
                row.show_error(row.error() or sentence(refusal), field)
        wrong = next((row for row in self.rows() if row.error()), None)
        if wrong is not None:
            wrong.take_focus()
        return [refusal for refusal in refusals if refusal.field not in places]

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.kind.set_words([self.tr("Visitor"), self.tr("Busy")])
        self.kind.setAccessibleName(self.tr("What the time is for"))
        words = {
            self.who: self.tr("&Visitor"),
            self.about_row: self.tr("&Title"),
            self.firm_row: self.tr("&Firm"),
            self.purpose_row: self.tr("&Purpose"),
            self.repeat_row: self.tr("&Repeat"),
        }
        for row, word in words.items():
            row.set_label(word)
        self.name.setPlaceholderText(self.tr("Letters of a name, or a new name"))
        self.phone.setPlaceholderText(self.tr("Phone"))
        self.phone.setAccessibleName(self.tr("Phone"))
        self.when.retranslate()
        self.every.setItemText(0, self.tr("Once"))
        for at, every in enumerate(Every, start=1):
            self.every.setItemText(at, label(every))
        self.until.setDisplayFormat(DATE_FORMATS[language()])
        self.until.setAccessibleName(self.tr("Until which day"))

    @Slot()
    def turn(self) -> None:
        """Show the fields that the kind has."""
        visit = self.is_visit()
        for row in (self.who, self.firm_row, self.purpose_row):
            row.setVisible(visit)
        self.about_row.setVisible(not visit)
        self.until.setVisible(self.every.currentData() is not None)
        self.edited.emit()

    def _connect(self) -> None:
        self.visitor.taken.connect(self._on_taken)
        self.kind.changed.connect(self.turn)
        self.every.activated.connect(self.turn)
        self.when.edited.connect(self.retimed)
        for field in (self.name, self.about, self.firm, self.phone, self.purpose):
            field.textChanged.connect(self.edited)

    def _named(self) -> dict[str, QWidget]:
        return {
            "kind": self.kind,
            "visitor": self.name,
            "about": self.about,
            "firm": self.firm,
            "phone": self.phone,
            "purpose": self.purpose,
            "day": self.when.day,
            "begins": self.when.begins,
            "ends": self.when.ends,
            "every": self.every,
            "until": self.until,
        }

    def _visit(self) -> VisitDetails:
        return VisitDetails(
            name=self.name.text().strip(),
            firm=self.firm.text(),
            phone=self.phone.text(),
            person=self.visitor.person,
            stops=(Stop(purpose=self.purpose.text()),),
        )

    def _repeat(self) -> Repeat | None:
        every: str | None = self.every.currentData()
        day = self.until.date()
        until = date(day.year(), day.month(), day.day())
        return None if every is None else Repeat(every=Every(every), until=until)

    @Slot(object)
    def _on_taken(self, known: Returning) -> None:
        """Fill in what is known of somebody who was here before."""
        self.firm.setText(known.firm)
        self.phone.setText(known.phone)
        self.purpose.setFocus(Qt.FocusReason.OtherFocusReason)
