"""Who subscribes and where the copies go: the first two rows of the sale."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.domain.catalogue import Zone
from desk_gui.domain.identifiers import clean_postal_index
from desk_gui.domain.office import Office
from desk_gui.domain.people import Person
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.subscriptions import SubscriptionForm
from desk_gui.views.labels import ZONE, label, term_text
from desk_gui.views.sentences import sentences
from desk_gui.views.subscriptions.desk import SaleDesk
from desk_gui.views.subscriptions.draft import Subscriber
from desk_gui.views.subscriptions.person_search import KnownPerson, PersonSearch
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.found import FoundBox
from desk_gui.widgets.search_field import SearchField

_PHONE_WIDTH = 152
_INDEX_WIDTH = 84
_CODE_WIDTH = 80
_SHOWN_BEFORE = 2


class SubscriberRows(QObject):
    """The subscriber, found or written down new in place, and the address of delivery.

    Signals:
        changed: Something in the rows is another now.
        decided: It is clear who subscribes; carries whether the address is known.
        had_before: The subscriber's latest forms were read; carries them.
    """

    changed = Signal()
    decided = Signal(bool)
    had_before = Signal(object)

    def __init__(self, desk: SaleDesk, form: Form) -> None:
        super().__init__(form)
        self._desk = desk
        self._office: Office | None = None
        self._zone_by_hand = False
        self._had: list[SubscriptionForm] | None = None
        self.name = SearchField()
        self.phone = LineEdit()
        self.phone.setFixedWidth(_PHONE_WIDTH)
        self.index = LineEdit()
        self.index.setFixedWidth(_INDEX_WIDTH)
        self.address = LineEdit()
        self.zone = Segments([(zone, "") for zone in ZONE])
        self.who = form.add(FormRow("", self.name, self.phone))
        self.where = form.add(FormRow("", self.index, self.address, self.zone))
        self.search = PersonSearch(desk, self.name, FoundBox(_CODE_WIDTH, self.name, form))
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.who.set_label(self.tr("&Subscriber"))
        self.where.set_label(self.tr("&Address"))
        self.name.setPlaceholderText(self.tr("Name, firm, phone or code"))
        self.phone.setPlaceholderText(self.tr("Phone"))
        self.index.setPlaceholderText(self.tr("Index"))
        self.address.setPlaceholderText(self.tr("Village, street, house"))
        self.phone.setAccessibleName(self.tr("Phone"))
        self.index.setAccessibleName(self.tr("Postal index"))
        self.address.setAccessibleName(self.tr("Address"))
        self.zone.setAccessibleName(self.tr("Price zone"))
        self.zone.set_words([label(zone) for zone in ZONE])
        self._tell_zone()
        self._tell_before()

    def set_office(self, office: Office) -> None:
        """Take the zones from this office's rules."""
        self._office = office
        self._follow_index()

    def subscriber(self) -> Subscriber:
        """Return what the rows say."""
        return Subscriber(
            name=self.name.text().strip(),
            phone=self.phone.text(),
            person=self.search.person,
            postal_index=self._clean_index() or self.index.text().strip(),
            address=self.address.text(),
            zone=self.zone.value(),
        )

    def fill(self, known: KnownPerson) -> None:
        """Show someone on record, and ask what they had before."""
        self.search.take(known)
        self._on_picked(known.person)

    def fill_address(self, postal_index: str, address: str, zone: Zone) -> None:
        """Show another address than the one on record."""
        self._write_address(postal_index, address)
        usual = self.zone_by_index() or (self._office.default_zone if self._office else None)
        self._zone_by_hand = usual != zone
        self.zone.set_value(zone)
        self._tell_zone()
        self.changed.emit()

    def clear(self) -> None:
        """Be ready for the next visitor."""
        self.search.clear()
        for field in (self.phone, self.index, self.address):
            field.clear()
        self._zone_by_hand = False
        self._forget_before()
        self._follow_index()

    def zone_by_index(self) -> Zone | None:
        """Return the zone that follows from the index, or None before one is known."""
        index = self._clean_index()
        return self._office.zone_of(index) if self._office and index else None

    @Slot()
    def make_new(self) -> None:
        """Write down someone new: what stands in the rows is theirs."""
        if self.name.text().strip() and self.search.person is None:
            self.mark_new()
            self.decided.emit(False)
            self.changed.emit()

    def mark_new(self) -> None:
        """Take the name for someone new's."""
        self.search.make_new()
        self.who.show_hint(self.tr("new: goes on record with this sale"))

    def _connect(self) -> None:
        self.search.picked.connect(self._on_chosen)
        self.search.not_found.connect(self.make_new)
        self.search.passed.connect(lambda: self.decided.emit(bool(self.address.text())))
        self.search.typed.connect(self._on_typed)
        self.phone.textEdited.connect(self.changed)
        self.address.textEdited.connect(self._on_address)
        self.index.textEdited.connect(self._on_index)
        self.index.editingFinished.connect(self._check_index)
        self.zone.changed.connect(self._on_zone)

    @Slot()
    def _on_typed(self) -> None:
        self.who.clear()
        self._forget_before()
        self.changed.emit()

    @Slot(object)
    def _on_chosen(self, person: Person) -> None:
        self._on_picked(person)
        self.decided.emit(bool(self.address.text() and self._clean_index()))

    def _on_picked(self, person: Person) -> None:
        self.who.clear()
        self.phone.setText(self.search.phone)
        known = person.details.addresses[:1]
        for address in known:
            self._write_address(address.postal_index, address.text)
            self._zone_by_hand = address.zone is not None
            if address.zone is not None:
                self.zone.set_value(address.zone)
        self._follow_index()
        read = partial(self._desk.book.forms_of, person.id)
        self._desk.runner.ask(self, read, self._on_forms, key="forms")
        self.changed.emit()

    def _on_forms(self, forms: list[SubscriptionForm]) -> None:
        self._had = [form for form in forms if form.void is None]
        self._tell_before()
        self.had_before.emit(self._had)

    def _tell_before(self) -> None:
        if self._had is None:
            return
        shown = "; ".join(
            f"{form.publication_index}, {term_text(form.months)}"
            for form in self._had[:_SHOWN_BEFORE]
        )
        text = self.tr("had before: {forms}").format(forms=shown) if self._had else ""
        self.who.show_hint(text or self.tr("nothing so far"))

    def _forget_before(self) -> None:
        self._had = None
        self.who.show_hint("")

    def _write_address(self, postal_index: str, text: str) -> None:
        self.index.setText(postal_index)
        self.address.setText(text)
        # A long one is read from its beginning.
        self.address.home(False)

    @Slot()
    def _on_address(self) -> None:
        self.where.clear()
        self.changed.emit()

    @Slot()
    def _on_index(self) -> None:
        self.where.clear()
        self._zone_by_hand = False
        self._follow_index()
        self.changed.emit()

    @Slot()
    def _check_index(self) -> None:
        """Say at once that an index has an unknown form; write a known one as it is kept."""
        if self._office is None or not self.index.text().strip():
            return
        try:
            self.index.setText(clean_postal_index(self.index.text(), self._office.country))
        except RefusedError as refused:
            self.where.show_error(sentences(refused.refusals), self.index)

    @Slot(object)
    def _on_zone(self, zone: Zone) -> None:
        self._zone_by_hand = zone != self.zone_by_index()
        self._tell_zone()
        self.changed.emit()

    def _clean_index(self) -> str:
        if self._office is None or not self.index.text().strip():
            return ""
        try:
            return clean_postal_index(self.index.text(), self._office.country)
        except RefusedError:
            return ""

    def _follow_index(self) -> None:
        if self._office is not None and not self._zone_by_hand:
            self.zone.set_value(self.zone_by_index() or self._office.default_zone)
        self._tell_zone()

    def _tell_zone(self) -> None:
        found = self.zone_by_index()
        if found is None:
            self.where.show_hint(self.tr("the zone follows the index"))
        elif found == self.zone.value():
            told = self.tr("zone by the index: {zone} — the price is taken from it")
            self.where.show_hint(told.format(zone=label(found).lower()))
        else:
            told = self.tr("chosen by hand; by the index it is {zone}")
            self.where.show_hint(told.format(zone=label(found).lower()))
