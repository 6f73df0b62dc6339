"""The forms of a day: searched by typing, read page by page, with their sums at the foot."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.subscriptions import DaySums, FormId, SubscriptionForm
from desk_gui.services.subscription_book import PAGE
from desk_gui.views.labels import DATE_FORMATS, forms_text, language
from desk_gui.views.subscriptions.day_sums import DaySumsBar
from desk_gui.views.subscriptions.desk import SaleDesk
from desk_gui.views.subscriptions.form_words import row_of
from desk_gui.widgets import scale
from desk_gui.widgets.fields import FilterField
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import Empty, PanelHeader
from desk_gui.widgets.pickers import DateEdit
from desk_gui.widgets.row_painting import RowColumns

_STATE, _CODE, _AMOUNT = 128, 80, 120


class DayList(QWidget):
    """The list of one day's forms, today's at first.

    Signals:
        selected: Another form is current; carries it, or None.
    """

    selected = Signal(object)

    def __init__(self, desk: SaleDesk) -> None:
        super().__init__()
        self._desk = desk
        self._forms: list[SubscriptionForm] = []
        self._complete = True
        self._waits_for_focus = False
        self._wanted: FormId | None = None
        self._count: int | None = None
        self.header = PanelHeader()
        self.search = FilterField(leading="search")
        self.day = DateEdit()
        self.list = RowList(RowColumns(state=_STATE, code=_CODE, amount=_AMOUNT))
        self.list.filter_field = self.search
        self.empty = Empty()
        self.sums = DaySumsBar()
        self.show_today()
        self._lay_out()
        self.search.textEdited.connect(self.reload)
        self.search.entered.connect(self.list.setFocus)
        self.day.dateChanged.connect(self.reload)
        self.list.selected.connect(self.selected)
        self.list.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.header.title.setText(self.tr("Subscriptions"))
        self.search.setPlaceholderText(self.tr("Number, name, title"))
        self.search.setAccessibleName(self.tr("Search among the forms of the day"))
        self.day.setDisplayFormat(DATE_FORMATS[language()])
        self.day.setAccessibleName(self.tr("Day"))
        self.list.setAccessibleName(self.tr("Forms of the day"))
        self.sums.retranslate()
        self._tell_count()
        self._show_forms(self._forms)

    def show_today(self) -> None:
        """Go to today."""
        today = self._desk.today()
        self.day.setDate(QDate(today.year, today.month, today.day))

    def begin(self) -> None:
        """Put the focus into the list, as soon as there is something in it."""
        self._waits_for_focus = not self._forms
        target = self.list if self._forms else self.search
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_form(self, form: SubscriptionForm) -> None:
        """Go to a form, whatever its day: it is found by its number."""
        day = form.posted_at.date()
        self.search.setText(form.number)
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.reload()

    def show_posted(self, form: SubscriptionForm) -> None:
        """Go to a form that was posted just now, as soon as it is read."""
        self._wanted = form.id
        self.show_all()

    def show_all(self) -> None:
        """Show the whole of today."""
        self.search.clear()
        self.show_today()
        self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the whole of today on Esc."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.show_all()
        else:
            super().keyPressEvent(event)

    def form(self) -> SubscriptionForm | None:
        """Return the current form, or None."""
        record = self.list.record()
        return record if isinstance(record, SubscriptionForm) else None

    @Slot()
    def reload(self) -> None:
        """Read the day again; the current form stays current."""
        day, text = self._day(), self.search.text()
        runner = self._desk.runner
        runner.ask(self, partial(self._desk.book.forms_on, day, text), self._on_forms, key="forms")
        runner.ask(self, partial(self._desk.book.sums_on, day), self._on_sums, key="sums")

    def _day(self) -> date:
        day = self.day.date()
        return date(day.year(), day.month(), day.day())

    def _on_forms(self, forms: list[SubscriptionForm]) -> None:
        self._complete = len(forms) < PAGE
        self._show_forms(forms)
        waits = self._waits_for_focus and self.window().focusWidget() is self.search
        if waits and not self.search.text():
            self.begin()

    def _on_sums(self, sums: DaySums) -> None:
        self.sums.show_sums(sums)
        self._count = sums.forms
        self._tell_count()

    def _tell_count(self) -> None:
        self.header.note.setText("" if self._count is None else forms_text(self._count))
        self.header.row.activate()

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        """Read the next page when the end of this one is seen."""
        if self._complete or value < self.list.verticalScrollBar().maximum():
            return
        last = self._forms[-1].id
        more = partial(self._desk.book.forms_on, self._day(), self.search.text(), last)
        self._desk.runner.ask(self, more, partial(self._on_more, last), key="forms")

    def _on_more(self, last: FormId, forms: list[SubscriptionForm]) -> None:
        if self._forms and self._forms[-1].id == last:
            self._complete = len(forms) < PAGE
            bar = self.list.verticalScrollBar()
            seen = bar.value()
            self._show_forms([*self._forms, *forms])
            bar.setValue(seen)

    def _show_forms(self, forms: Sequence[SubscriptionForm]) -> None:
        current = self._take_wanted(forms) or self.form()
        self._forms = list(forms)
        self.list.row_model.set_rows([row_of(form) for form in forms])
        ids = [form.id for form in forms]
        at = ids.index(current.id) if current is not None and current.id in ids else 0
        self.list.setCurrentIndex(self.list.row_model.index(at, 0))
        self.list.setVisible(bool(forms))
        self.empty.setVisible(not forms)
        nothing = self.tr("No form of this day has these letters.")
        none_yet = self.tr("No form on this day yet. F5 begins a sale.")
        self.empty.setText(nothing if self.search.text() else none_yet)
        if not forms:
            self.selected.emit(None)

    def _take_wanted(self, forms: Sequence[SubscriptionForm]) -> SubscriptionForm | None:
        found = next((form for form in forms if form.id == self._wanted), None)
        if found is not None:
            self._wanted = None
        return found

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setContentsMargins(scale.L, scale.M, scale.L, scale.S)
        filters.setSpacing(scale.S)
        filters.addWidget(self.search, 1)
        filters.addWidget(self.day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(filters)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.sums)
