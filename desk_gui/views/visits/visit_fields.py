"""The fields of a visit in the order of the talk: who, to whom, about what, and all the rest."""

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_gui.domain.clock_times import read_time
from desk_gui.domain.languages import Language
from desk_gui.domain.visit_rules import MOST_PEOPLE
from desk_gui.domain.visits import Member, Returning, Stop, Visit, VisitDetails
from desk_gui.views.labels import DATE_FORMATS, clock, language
from desk_gui.views.people.words import LANGUAGE_NAMES
from desk_gui.views.visits.desk import VisitDesk
from desk_gui.views.visits.host_rows import HostRow
from desk_gui.views.visits.visit_texts import Typed
from desk_gui.views.visits.visitor_search import VisitorSearch
from desk_gui.widgets.fields import LineEdit, TextEdit
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.pickers import ComboBox, DateEdit
from desk_gui.widgets.stepper import Stepper

_PHONE_WIDTH = 168
_TIME_WIDTH = 84
_FURTHER = 3
"""Further purposes that can be written down at once."""


class VisitFields(Form):
    """All that is written down of a visit; what is empty takes part only when it is needed.

    Signals:
        edited: Something is another now.
        passed: Enter was pressed in a field that keeps it for itself; go on to the next.
    """

    edited = Signal()
    passed = Signal()

    def __init__(self, desk: VisitDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._before: VisitDetails | None = None
        self.visitor = VisitorSearch(desk)
        self.name = self.visitor.field
        self.who = self.add(FormRow("", self.name))
        self.admit = LineEdit()
        self.admit_row = self.add(FormRow("", self.admit))
        self.day, self.time = DateEdit(), LineEdit()
        self.time.setFixedWidth(_TIME_WIDTH)
        self.time.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.when = self.add(FormRow("", self.day, self.time))
        self.first = HostRow(desk, self)
        self._add_rest()
        self.further = [HostRow(desk, self, in_one=True) for _ in range(_FURTHER)]
        self.note = TextEdit(2)
        self.note_row = self.add(FormRow("", self.note))
        self._connect()
        self.ask_time(asked=False)
        self.clear()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._name_rows()
        self.name.setPlaceholderText(self.tr("Three letters of who comes, or a new name"))
        self.first.host.setPlaceholderText(self.tr("Letters of a name, or of a topic"))
        self.phone.setPlaceholderText(self.tr("Phone"))
        self.phone.setAccessibleName(self.tr("Phone"))
        self.time.setPlaceholderText(self.tr("14:30"))
        self.time.setAccessibleName(self.tr("Time"))
        self.day.setDisplayFormat(DATE_FORMATS[language()])
        self.people.setAccessibleName(self.tr("How many people"))
        self.language.setAccessibleName(self.tr("Language"))
        self.language.setItemText(0, self.tr("language not known"))
        for row in self.further:
            row.host.setPlaceholderText(self.tr("Whom then"))
            row.purpose.setPlaceholderText(self.tr("About what"))
            row.purpose.setAccessibleName(self.tr("Further purpose"))
        self.members_row.show_hint(self.tr("the others by name, one a line (Shift+Enter)"))

    def details(self) -> VisitDetails:
        """Return what is written."""
        return VisitDetails(
            name=self.name.text().strip(),
            firm=self.firm.text(),
            phone=self.phone.text(),
            language=self.spoken(),
            person=self.visitor.person,
            people=self.people.value(),
            members=self._members(),
            stops=self._stops(),
            brings=self.brings.text(),
            note=self.note.toPlainText(),
        )

    def time_at(self) -> datetime | None:
        """Return when the visitor is expected, or came; None where that cannot be read."""
        return read_time(self.time.text(), self.chosen_day(), self._desk.now())

    def rows_of_stops(self) -> list[HostRow]:
        """Return the rows of the purposes in their order, those that say something."""
        return [self.first, *(row for row in self.further if not row.is_empty())]

    def is_begun(self) -> bool:
        """Tell whether anything is written."""
        texts = (self.name, self.firm, self.phone, self.brings, self.admit, self.time)
        written = any(field.text().strip() for field in texts)
        rows = any(not row.is_empty() for row in (self.first, *self.further))
        texts_too = self.note.toPlainText().strip() or self.members.toPlainText().strip()
        return written or rows or bool(texts_too)

    def clear(self) -> None:
        """Be ready for the next visitor."""
        self.fill(VisitDetails())
        self._before = None
        self.visitor.searches = True
        self.admit.clear()
        self.time.clear()
        self.choose_day(self._desk.now().date())
        self.set_barred(barred=False)
        self.clear_errors()

    def fill(self, details: VisitDetails, hosts: tuple[str, ...] = ()) -> None:
        """Show these details; ``hosts`` are the names of whom the purposes are with."""
        self.visitor.take(details.person, details.name)
        for field, text in (
            (self.firm, details.firm),
            (self.phone, details.phone),
            (self.brings, details.brings),
        ):
            field.setText(text)
        self.choose_language(details.language)
        self.people.setValue(details.people)
        self.members.setPlainText("\n".join(member.name for member in details.members))
        self.note.setPlainText(details.note)
        rows = (self.first, *self.further)
        for at, row in enumerate(rows):
            stop = details.stops[at] if at < len(details.stops) else Stop()
            row.fill(stop, hosts[at] if at < len(hosts) else "")
        self.follow()

    def fill_visit(self, visit: Visit, hosts: tuple[str, ...]) -> None:
        """Show a visit on record, to be changed."""
        self.fill_typed(
            visit, Typed(details=visit.details, hosts=hosts, expected_at=visit.expected_at)
        )

    def fill_typed(self, visit: Visit, typed: Typed) -> None:
        """Show what is typed of a visit on record."""
        self.change(visit)
        self.fill(typed.details, typed.hosts)
        self.visitor.searches = False
        if typed.expected_at is not None:
            self.choose_day(typed.expected_at.date())
            self.time.setText(clock(typed.expected_at))

    def change(self, visit: Visit) -> None:
        """Let what stands here be a change of a visit on record."""
        self._before = visit.details

    def typed(self, *, with_time: bool) -> Typed:
        """Return what is written with the names of the hosts, and the time where it is asked."""
        hosts = tuple(row.host.text() for row in self.rows_of_stops())
        at = self.time_at() if with_time else None
        return Typed(details=self.details(), hosts=hosts, expected_at=at)

    def fill_returning(self, known: Returning) -> None:
        """Show what is known of somebody who was here before, and whom they came to."""
        self.firm.setText(known.firm)
        self.phone.setText(known.phone)
        self.choose_language(known.language)
        if known.last_host is not None and self.first.is_empty():
            self.first.host.setText(known.last_host_name)
            self.first.read_host(known.last_host)
            self.first.purpose.setText(known.last_purpose)
        self.who.show_hint(self.tr("was here before: {count}").format(count=known.visits))
        self.edited.emit()

    def ask_time(self, *, asked: bool, earlier: bool = False) -> None:
        """Ask when somebody comes, or about when they came ``earlier``, or do not."""
        self.when.set_label(self.tr("&Came about") if earlier else self.tr("E&xpected"))
        self.when.show_hint(self.tr("noted as not exact") if earlier else "")
        self.when.setVisible(asked)

    def set_barred(self, *, barred: bool) -> None:
        """Ask why somebody is let in whom a note keeps out, or do not."""
        self.admit_row.setVisible(barred)

    def stops_in_order(self) -> list[QWidget]:
        """Return the fields as Enter goes through them, those that are shown."""
        order: list[QWidget] = [self.name, self.day, self.time]
        order += [self.first.host, self.first.purpose, self.firm, self.phone, self.brings]
        order += [self.people, self.language, self.members]
        order += [field for row in self.further for field in (row.host, row.purpose)]
        return [field for field in (*order, self.note) if field.isVisibleTo(self)]

    def close_boxes(self) -> bool:
        """Hide what was found; False if nothing was shown."""
        rows = (self.first, *self.further)
        closed = [self.visitor.close_box(), *(row.search.close_box() for row in rows)]
        return any(closed)

    # --- how it is made ---

    def _add_rest(self) -> None:
        self.firm, self.phone = LineEdit(), LineEdit()
        self.phone.setFixedWidth(_PHONE_WIDTH)
        self.contact = self.add(FormRow("", self.firm, self.phone))
        self.brings = LineEdit()
        self.brings_row = self.add(FormRow("", self.brings))
        self.people, self.language = Stepper(1, MOST_PEOPLE), ComboBox()
        self.language.addItem("", None)
        for each in Language:
            self.language.addItem(LANGUAGE_NAMES[each], each.value)
        self.people_row = self.add(FormRow("", self.people, self.language))
        self.members = TextEdit(3)
        self.members_row = self.add(FormRow("", self.members))

    def _name_rows(self) -> None:
        self.who.set_label(self.tr("&Name"))
        self.admit_row.set_label(self.tr("Let &in because"))
        self.first.who.set_label(self.tr("&Host"))
        self.first.about.set_label(self.tr("&Purpose"))
        self.contact.set_label(self.tr("&Firm"))
        self.brings_row.set_label(self.tr("&Brings"))
        self.people_row.set_label(self.tr("P&eople"))
        self.members_row.set_label(self.tr("&Group"))
        for at, row in enumerate(self.further):
            row.who.set_label(self.tr("&Then to") if at == 0 else self.tr("Then to"))
        self.note_row.set_label(self.tr("N&ote"))

    def _connect(self) -> None:
        for field in (self.firm, self.phone, self.brings, self.admit, self.time):
            field.textEdited.connect(self.edited)
        for text in (self.members, self.note):
            text.textChanged.connect(self.edited)
        self.members.textChanged.connect(self._on_members)
        self.people.valueChanged.connect(self._on_people)
        self.language.activated.connect(self.edited)
        self.day.dateChanged.connect(self.edited)
        self.visitor.typed.connect(self._on_typed)
        self.visitor.passed.connect(self.passed)
        for row in (self.first, *self.further):
            row.changed.connect(self._on_row)
            row.decided.connect(self.passed)

    @Slot()
    def _on_typed(self) -> None:
        self.who.clear()
        self.who.show_hint("")
        self.edited.emit()

    @Slot()
    def _on_people(self) -> None:
        self.follow()
        self.edited.emit()

    @Slot()
    def _on_members(self) -> None:
        """Count whoever is named."""
        self.people.setValue(max(self.people.value(), 1 + len(self._names())))

    @Slot()
    def _on_row(self) -> None:
        self.follow()
        self.edited.emit()

    def follow(self) -> None:
        """Show the group's names for a group, and one row more than there are purposes."""
        self.members_row.setVisible(self.people.value() > 1)
        filled = [not row.is_empty() for row in self.further]
        for at, row in enumerate(self.further):
            row.who.setVisible(at == 0 or filled[at] or filled[at - 1])

    def _names(self) -> list[str]:
        lines = self.members.toPlainText().splitlines()
        return [line.strip() for line in lines if line.strip()]

    def _members(self) -> tuple[Member, ...]:
        """Return who comes along; those who were on record are so still."""
        known = {each.name: each for each in (self._before.members if self._before else ())}
        return tuple(known.get(name, Member(name=name)) for name in self._names())

    def _stops(self) -> tuple[Stop, ...]:
        before = self._before.stops if self._before else ()
        stops = [row.stop() for row in self.rows_of_stops()]
        return tuple(
            replace(stop, admitted_at=before[at].admitted_at, done_at=before[at].done_at)
            if at < len(before)
            else stop
            for at, stop in enumerate(stops)
        )

    def spoken(self) -> Language | None:
        """Return the visitor's language, where it is known."""
        value = self.language.currentData()
        return Language(value) if value else None

    def choose_language(self, known: Language | None) -> None:
        """Show a language, or that it is not known."""
        self.language.setCurrentIndex(self.language.findData(known.value) if known else 0)

    def chosen_day(self) -> date:
        """Return the day on which the visitor is expected, or came."""
        day = self.day.date()
        return date(day.year(), day.month(), day.day())

    def choose_day(self, day: date) -> None:
        """Show another day."""
        self.day.setDate(QDate(day.year, day.month, day.day))


def focus_on(field: QWidget) -> None:
    """Move the focus to a field, its words chosen so that typing replaces them."""
    field.setFocus(Qt.FocusReason.TabFocusReason)
