"""The fields of an office, for the first start and for the settings."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_gui.domain.catalogue import Zone
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.office import LAST_CUT_OFF, Office, check_office
from desk_gui.domain.office_entries import (
    FORM_LANGUAGES,
    USUAL,
    ZoneRules,
    read_week,
    read_zone_rules,
    write_beginnings,
)
from desk_gui.domain.refusals import Gathered, Refusal
from desk_gui.views.hours import HoursField
from desk_gui.views.labels import label
from desk_gui.views.sentences import sentence
from desk_gui.views.setup.choice import Choice
from desk_gui.views.setup.words import LANGUAGES, countries, languages
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.paired_form import PairedForm
from desk_gui.widgets.stepper import Stepper

_NONE: ZoneRules = ()


class OfficeForm(PairedForm):
    """An office as fields; ``rules`` adds the zone rules and the cut-off day.

    What nobody has touched follows the country: language, hours, zone.

    Signals:
        language_chosen: The office's language is another one; carries it.
    """

    language_chosen = Signal(object)

    def __init__(self, *, rules: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = Office(name="", index="")
        self._touched: set[QWidget] = set()
        self._with_rules = rules
        self.language = Choice[Language]()
        self.country = Choice[Country]()
        self.name, self.name_second = LineEdit(), LineEdit()
        self.operator, self.operator_second = LineEdit(), LineEdit()
        self.index = LineEdit()
        self.zone = Segments([(zone, label(zone)) for zone in Zone])
        self.city, self.district = LineEdit(), LineEdit()
        self.cut_off = Stepper(least=1, most=LAST_CUT_OFF)
        self.hours = HoursField()
        self._lay_out()
        self._follow_fields()
        self.retranslate()

    def show_office(self, office: Office) -> None:
        """Fill the fields; from now on nothing follows the country by itself."""
        self._touched = {self.language, self.hours, self.zone}
        self._fill(office)

    def begin(self, country: Country, language: Language) -> None:
        """Show an empty office of a country, with what is usual there."""
        usual = USUAL[country]
        self._fill(
            replace(
                self._base,
                country=country,
                language=language,
                hours=usual.hours,
                default_zone=usual.zone,
            )
        )

    def version(self) -> int:
        """Return which version of the office the fields change."""
        return self._base.version

    def office(self) -> Office:
        """Return the office as typed.

        Raises:
            RefusedError: what is wrong, field by field.
        """
        gathered = Gathered()
        week = gathered.take(lambda: read_week(self.hours.texts()), self._base.hours)
        office = replace(
            self._base,
            name=self.name.text(),
            name_second=self.name_second.text(),
            operator=self.operator.text(),
            operator_second=self.operator_second.text(),
            index=self.index.text(),
            country=self.country.value(),
            language=self.language.value(),
            hours=week,
            default_zone=self.zone.value(),
            zone_rules=gathered.take(self._rules, _NONE),
            cut_off_day=self.cut_off.value(),
        )
        checked = gathered.take(lambda: check_office(office), office)
        gathered.raise_any()
        return checked

    def show_refusals(self, refusals: Iterable[Refusal]) -> list[Refusal]:
        """Say each refusal under its field; return those that belong to no field here."""
        found = list(refusals)
        days = {int(each.field.removeprefix("hours.")) for each in found if _is_day(each)}
        self.hours.mark_wrong(days)
        rows = self._rows_by_field()
        shown = {rows[each.field]: sentence(each) for each in found if each.field in rows}
        ordered = [(row, shown[row]) for row in self.rows() if row in shown]
        self.show_errors(ordered)
        return [each for each in found if each.field not in rows]

    def row_of(self, field: QWidget) -> FormRow | None:
        """Return the row a field stands in, or None if this form leaves it out."""
        return next((row for row in self.rows() if field in row.fields), None)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        for row, words in self._words():
            row.set_label(words)
        self.language.set_options(languages())
        self.country.set_options(countries())
        self.zone.set_words([label(zone) for zone in Zone])
        self.hours.retranslate()
        self._say_hints()

    def _lay_out(self) -> None:
        self.pair(
            FormRow("", self.language, message=False), FormRow("", self.country, message=False)
        )
        rows = [
            (self.name, self.name_second),
            (self.operator, self.operator_second),
            (self.index, self.zone),
        ]
        if self._with_rules:
            rows.append((self.city, self.district))
        for left, right in rows:
            self.pair(FormRow("", left), FormRow("", right))
        hours = self.add(FormRow("", self.hours))
        hours.label.setContentsMargins(0, self.hours.head_height(), 0, 0)
        if self._with_rules:
            self.pair(FormRow("", self.cut_off))

    def _follow_fields(self) -> None:
        self.language.activated.connect(self._on_language)
        self.country.activated.connect(self._on_country)
        self.hours.edited.connect(lambda: self._touched.add(self.hours))
        self.zone.changed.connect(lambda _zone: self._touched.add(self.zone))

    def _on_language(self) -> None:
        self._touched.add(self.language)
        self.language_chosen.emit(self.language.value())

    def _on_country(self) -> None:
        usual = USUAL[self.country.value()]
        if self.hours not in self._touched:
            self.hours.show_week(usual.hours)
        if self.zone not in self._touched:
            self.zone.set_value(usual.zone)
        self._say_hints()
        if self.language not in self._touched:
            self.language.set_value(usual.language)
            self.language_chosen.emit(usual.language)

    def _fill(self, office: Office) -> None:
        self._base = office
        self.language.set_value(office.language)
        self.country.set_value(office.country)
        self.name.setText(office.name)
        self.name_second.setText(_unless_same(office.name_second, office.name))
        self.operator.setText(office.operator)
        self.operator_second.setText(_unless_same(office.operator_second, office.operator))
        self.index.setText(office.index)
        self.zone.set_value(office.default_zone)
        self.city.setText(write_beginnings(office.zone_rules, Zone.CITY))
        self.district.setText(write_beginnings(office.zone_rules, Zone.DISTRICT))
        self.cut_off.setValue(office.cut_off_day)
        self.hours.show_week(office.hours)
        for edit in (self.name, self.name_second, self.operator, self.operator_second):
            edit.setCursorPosition(0)
        self._say_hints()
        self.settled.emit()

    def _rules(self) -> ZoneRules:
        return read_zone_rules(self.city.text(), self.district.text())

    def _rows_by_field(self) -> dict[str, FormRow]:
        """Return the rows by the names the rules give their fields."""
        fields: dict[str, QWidget] = {
            "name": self.name,
            "name_second": self.name_second,
            "operator": self.operator,
            "operator_second": self.operator_second,
            "index": self.index,
            Zone.CITY.value: self.city,
            Zone.DISTRICT.value: self.district,
            "cut_off_day": self.cut_off,
        }
        fields |= {f"hours.{day}": self.hours for day in range(len(self.hours.fields))}
        found = {name: self.row_of(field) for name, field in fields.items()}
        return {name: row for name, row in found.items() if row is not None}

    def _words(self) -> list[tuple[FormRow, str]]:
        words: dict[QWidget, str] = {
            self.language: self.tr("&Language"),
            self.country: self.tr("&Country"),
            self.name: self.tr("&Name"),
            self.name_second: self.tr("&Second name"),
            self.operator: self.tr("&Operator"),
            self.operator_second: self.tr("Second o&perator"),
            self.index: self.tr("Postal &index"),
            self.zone: self.tr("Price &zone"),
            self.city: self.tr("City inde&xes"),
            self.district: self.tr("&District indexes"),
            self.hours: self.tr("&Hours"),
            self.cut_off: self.tr("C&ut-off day"),
        }
        return [(row, text) for field, text in words.items() if (row := self.row_of(field))]

    def _say_hints(self) -> None:
        first, second = FORM_LANGUAGES[self.country.value()]
        for edit in (self.name, self.operator):
            edit.setPlaceholderText(LANGUAGES[first])
        for edit in (self.name_second, self.operator_second):
            edit.setPlaceholderText(LANGUAGES[second])
        optional = self.tr("May stay empty")
        hints: dict[QWidget, str] = {
            self.name_second: optional,
            self.operator: optional,
            self.operator_second: optional,
            self.zone: self.tr("Of addresses no rule names"),
            self.city: self.tr("How they begin, parted by commas"),
            self.hours: self.tr("Empty is closed. Ctrl+D copies Monday."),
            self.cut_off: self.tr("Until this day for the next month"),
        }
        for field, hint in hints.items():
            row = self.row_of(field)
            if row is not None:
                row.show_hint(hint)


def _is_day(refusal: Refusal) -> bool:
    return refusal.field.startswith("hours.")


def _unless_same(second: str, first: str) -> str:
    return "" if second == first else second
