"""The fields of a person or organisation: laid out, filled, read, and told what is wrong."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from desk_gui.domain.languages import Country, Language
from desk_gui.domain.names import split_name
from desk_gui.domain.people import Address, PersonDetails, PersonKind, Phone
from desk_gui.domain.people_rules import EMAIL_LIMIT, FIRM_LIMIT, NAME_LIMIT
from desk_gui.domain.refusals import Refusal
from desk_gui.views.people.address import AddressFields, text_line
from desk_gui.views.people.words import LANGUAGE_NAMES
from desk_gui.views.sentences import sentence
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.fields import LineEdit, TextEdit
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.pickers import ComboBox

_PARTED = ";"
_ADDRESSES = 3
"""Addresses that can be edited; further ones are kept as they are."""


class PersonFields(Form):
    """All fields of ``PersonDetails``, those shown that the kind and the country have.

    Signals:
        edited: The user typed or chose something.
    """

    edited = Signal()

    def __init__(self, country: Callable[[], Country], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._country = country
        self._base = PersonDetails()
        self._make_fields()
        self._make_rows()
        self._connect()
        self.retranslate()
        self.fill(PersonDetails())

    def _make_fields(self) -> None:
        self.kind = Segments([(kind, "") for kind in PersonKind])
        self.organisation = text_line(FIRM_LIMIT)
        self.family, self.given, self.patronymic = (text_line(NAME_LIMIT) for _ in range(3))
        self.firm = text_line(FIRM_LIMIT)
        self.phones = text_line(FIRM_LIMIT)
        self.addresses = [AddressFields() for _ in range(_ADDRESSES)]
        self.another = Button("", Kind.TEXT, icon="plus")
        self.email = text_line(EMAIL_LIMIT)
        self.language = ComboBox()
        self.language.addItem("", None)
        for language, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, language)
        self.iin, self.bin = text_line(NAME_LIMIT), text_line(NAME_LIMIT)
        self.note = TextEdit(lines=2)

    def _make_rows(self) -> None:
        self.kind_row = self.add(FormRow("", self.kind, message=False))
        self.organisation_row = self.add(FormRow("", self.organisation))
        names = (self.family, self.given, self.patronymic)
        self.name_row = self.add(FormRow("", *names, stretch=(4, 3, 4)))
        self.phone_row = self.add(FormRow("", self.phones))
        self.address_rows = [self.add(self._address_row(at)) for at in range(_ADDRESSES)]
        self.email_row = self.add(FormRow("", self.email, self.language, stretch=(1, 0)))
        self.iin_row = self.add(FormRow("", self.iin))
        self.bin_row = self.add(FormRow("", self.bin))
        self.firm_row = self.add(FormRow("", self.firm))
        self.note_row = self.add(FormRow("", self.note))
        fields = [field for row in self.rows() for field in row.fields]
        for before, after in pairwise(fields):
            QWidget.setTabOrder(before, after)

    def _address_row(self, at: int) -> FormRow:
        fields = self.addresses[at]
        extra = (self.another,) if at == 0 else ()
        return FormRow("", fields.index, fields.text, fields.zone, *extra, stretch=(0, 1, 0))

    def _connect(self) -> None:
        self.kind.changed.connect(self._on_kind)
        self.another.clicked.connect(self._show_another)
        self.family.editingFinished.connect(self._split_name)
        for line in self.findChildren(LineEdit):
            line.textEdited.connect(self.edited)
        for box in self.findChildren(ComboBox):
            box.activated.connect(self.edited)
        self.note.textChanged.connect(self.edited)

    def fill(self, details: PersonDetails) -> None:
        """Show the details; what no field shows is kept for ``details``."""
        self._base = details
        self.kind.set_value(details.kind)
        for field in (self.organisation, self.firm):
            field.setText(details.firm)
        self.family.setText(details.family_name)
        self.given.setText(details.given_name)
        self.patronymic.setText(details.patronymic)
        self.phones.setText(f"{_PARTED} ".join(phone.typed.strip() for phone in details.phones))
        self.email.setText(details.email)
        self.language.setCurrentIndex(self.language.findData(details.language))
        self.iin.setText(details.iin)
        self.bin.setText(details.bin)
        self.note.setPlainText(details.note)
        for at, fields in enumerate(self.addresses):
            known = at < len(details.addresses)
            fields.fill(details.addresses[at] if known else None)
            self.address_rows[at].setVisible(known or at == 0)
        self.clear_errors()
        self._show_what_fits()

    def details(self) -> PersonDetails:
        """Return what is typed, nothing of it checked."""
        language: Language | None = self.language.currentData()
        kind: PersonKind = self.kind.value()
        organisation = kind is PersonKind.ORGANISATION
        return replace(
            self._base,
            kind=kind,
            family_name=self.family.text(),
            given_name=self.given.text(),
            patronymic=self.patronymic.text(),
            firm=(self.organisation if organisation else self.firm).text(),
            iin=self.iin.text(),
            bin=self.bin.text(),
            phones=tuple(Phone(typed=typed) for typed in self.phones.text().split(_PARTED)),
            addresses=self._read_addresses(),
            email=self.email.text(),
            language=language,
            note=self.note.toPlainText(),
        )

    def show_refusals(self, refusals: Iterable[Refusal]) -> list[Refusal]:
        """Say under each field what is wrong; return the refusals that are of no field here."""
        self.clear_errors()
        unplaced = []
        for refusal in refusals:
            place = self._place(refusal.field)
            if place is None:
                unplaced.append(refusal)
                continue
            row, field = place
            if not row.error():
                row.show_error(sentence(refusal), field)
        wrong = next((row for row in self.rows() if row.error()), None)
        if wrong is not None:
            wrong.take_focus()
        return unplaced

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        organisation = self.kind.value() is PersonKind.ORGANISATION
        (self.organisation_row if organisation else self.name_row).take_focus()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.kind.set_words([self.tr("Person"), self.tr("Organisation")])
        self.kind_row.set_label(self.tr("&Kind"))
        self.organisation_row.set_label(self.tr("&Organisation"))
        self.phone_row.set_label(self.tr("&Phone"))
        self.phone_row.show_hint(self.tr("several numbers: a semicolon between them"))
        self.iin_row.set_label(self.tr("&IIN"))
        self.bin_row.set_label(self.tr("&BIN"))
        self.firm_row.set_label(self.tr("&Firm"))
        self.note_row.set_label(self.tr("No&te"))
        self.email_row.set_label(self.tr("&E-mail"))
        self._say_addresses()
        self._say_names()

    def _say_addresses(self) -> None:
        for at, row in enumerate(self.address_rows):
            further = self.tr("Address {number}").format(number=at + 1)
            row.set_label(self.tr("&Address") if at == 0 else further)
            self.addresses[at].retranslate()
        self.another.setAccessibleName(self.tr("One more address"))
        self.language.setItemText(0, self.tr("any language"))
        self.language.setAccessibleName(self.tr("Language"))

    def _say_names(self) -> None:
        organisation = self.kind.value() is PersonKind.ORGANISATION
        self.name_row.set_label(self.tr("Co&ntact") if organisation else self.tr("&Name"))
        named = (
            (self.family, self.tr("Family name")),
            (self.given, self.tr("Given name")),
            (self.patronymic, self.tr("Patronymic")),
        )
        for field, name in named:
            field.setPlaceholderText(name)
            field.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_kind(self, kind: PersonKind) -> None:
        """Go on with the firm's name where it was typed in the other field."""
        before, after = self.firm, self.organisation
        if kind is PersonKind.PERSON:
            before, after = after, before
        after.setText(after.text() or before.text())
        self._show_what_fits()
        self.edited.emit()

    def _show_what_fits(self) -> None:
        organisation = self.kind.value() is PersonKind.ORGANISATION
        kazakh = self._country() is Country.KZ
        self.organisation_row.setVisible(organisation)
        self.firm_row.setVisible(not organisation)
        self.iin_row.setVisible(kazakh and not organisation)
        self.bin_row.setVisible(kazakh and organisation)
        self.patronymic.setVisible(kazakh or bool(self.patronymic.text()))
        self._say_names()

    def _split_name(self) -> None:
        """Part a full name that was typed into the first field."""
        if self.given.text().strip() or self.patronymic.text().strip():
            return
        parts = split_name(self.family.text(), self._country(), self.language.currentData())
        if parts.given:
            self.family.setText(parts.family)
            self.given.setText(parts.given)
            self.patronymic.setText(parts.patronymic)
            self.edited.emit()

    def _show_another(self) -> None:
        hidden = next((row for row in self.address_rows if row.isHidden()), None)
        if hidden is not None:
            hidden.show()
            hidden.take_focus()
        self.another.setEnabled(any(row.isHidden() for row in self.address_rows))

    def _read_addresses(self) -> tuple[Address, ...]:
        shown = [fields.read() for fields in self.addresses]
        return (*shown, *self._base.addresses[_ADDRESSES:])

    def _place(self, field: str) -> tuple[FormRow, QWidget] | None:
        name, _, rest = field.partition(".")
        at, _, part = rest.partition(".")
        if name == "addresses" and at.isdecimal() and int(at) < _ADDRESSES:
            fields = self.addresses[int(at)]
            return self.address_rows[int(at)], fields.text if part == "text" else fields.index
        organisation = self.kind.value() is PersonKind.ORGANISATION
        places: dict[str, tuple[FormRow, QWidget]] = {
            "family_name": (self.name_row, self.family),
            "given_name": (self.name_row, self.given),
            "patronymic": (self.name_row, self.patronymic),
            "phones": (self.phone_row, self.phones),
            "email": (self.email_row, self.email),
            "iin": (self.iin_row, self.iin),
            "bin": (self.bin_row, self.bin),
            "note": (self.note_row, self.note),
            "firm": (
                (self.organisation_row, self.organisation)
                if organisation
                else (self.firm_row, self.firm)
            ),
        }
        return places.get(name)
