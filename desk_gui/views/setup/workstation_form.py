"""The fields of this workstation: who sits here, how it looks, where and how it prints."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_gui.domain.actors import clean_counter
from desk_gui.domain.dialling import PLACE, clean_dial_command
from desk_gui.domain.languages import Language
from desk_gui.domain.prints import DocumentKind, Printer
from desk_gui.domain.refusals import Gathered, Refusal
from desk_gui.reporting.printed import Layout
from desk_gui.settings import WorkstationSettings
from desk_gui.views.sentences import sentence
from desk_gui.views.setup.choice import Choice
from desk_gui.views.setup.words import languages, themes
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.paired_form import PairedForm
from desk_gui.widgets.stepper import Stepper
from desk_gui.widgets.theme import theme
from desk_gui.widgets.tick import Tick

FARTHEST = 200
"""How far an overprint can be moved either way, in 0.1 mm."""
LONGEST_IDLE = 120
"""Minutes."""
_EXAMPLE = "linphonecsh dial {number}"


class WorkstationForm(PairedForm):
    """The settings of a workstation as fields.

    Signals:
        language_chosen: The user chose a language for the window; carries it.
        theme_chosen: The user chose a theme; carries its name.
    """

    language_chosen = Signal(object)
    theme_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counter = LineEdit()
        self.language = Choice[Language]()
        self.theme = Segments(themes())
        self.printers = {kind: Choice[str]() for kind in DocumentKind}
        self.layout_choice = Choice[str]()
        self.reverse = Choice[bool | None]()
        self.overprint = Tick()
        self.right, self.down = (Stepper(least=-FARTHEST, most=FARTHEST) for _ in range(2))
        self.test_page = Button(icon="printer")
        self.lock_after, self.guard_after = (Stepper(least=0, most=LONGEST_IDLE) for _ in range(2))
        self.reminder_sound = Tick()
        self.dial_command = LineEdit()
        self.dial_command.setPlaceholderText(_EXAMPLE)
        self._rows_by_field: dict[QWidget, FormRow] = {}
        self._names: Sequence[str] = ()
        self._lay_out()
        self.language.activated.connect(
            lambda _at: self.language_chosen.emit(self.language.value())
        )
        self.theme.changed.connect(self.theme_chosen)
        self.overprint.toggled.connect(self._on_overprint)
        self.retranslate()

    def show_settings(self, settings: WorkstationSettings, language: Language) -> None:
        """Fill the fields; ``language`` is what the window speaks, the theme what it wears."""
        self.counter.setText(settings.counter)
        self.language.set_value(language)
        self.theme.set_value(theme().name)
        self._names = sorted(set(settings.printers.values()) - {""})
        self._offer_printers()
        for kind, choice in self.printers.items():
            choice.set_value(settings.printers.get(kind.value, ""))
        self.layout_choice.set_value(settings.ps1_layout or Layout.A5.value)
        self.reverse.set_value(settings.reverse_side)
        self.right.setValue(settings.overprint_x)
        self.down.setValue(settings.overprint_y)
        self.overprint.setChecked(settings.overprint)
        self.lock_after.setValue(settings.lock_after)
        self.guard_after.setValue(settings.guard_after)
        self.reminder_sound.setChecked(settings.reminder_sound)
        self.dial_command.setText(settings.dial_command)
        self._on_overprint(settings.overprint)

    def show_printers(self, printers: Sequence[Printer]) -> None:
        """Offer the printers there are, besides those chosen before."""
        found = [printer.name for printer in printers]
        self._names = [*found, *(name for name in self._names if name not in found)]
        self._offer_printers()
        self.say_no_printers("")

    def say_no_printers(self, sentence: str) -> None:
        """Say why no printers can be offered."""
        self._rows_by_field[self.printers[DocumentKind.FORM]].show_hint(sentence)

    def values(self) -> dict[str, Any]:
        """Return what is chosen, by the names of the settings.

        Raises:
            RefusedError: what is wrong, field by field.
        """
        gathered = Gathered()
        counter = gathered.take(lambda: clean_counter(self.counter.text()), "")
        dial_command = gathered.take(lambda: clean_dial_command(self.dial_command.text()), "")
        gathered.raise_any()
        chosen = {kind.value: choice.value() for kind, choice in self.printers.items()}
        return {
            "counter": counter,
            "dial_command": dial_command,
            "printers": {kind: name for kind, name in chosen.items() if name},
            "ps1_layout": self.layout_choice.value(),
            "reverse_side": self.reverse.value(),
            "overprint": self.overprint.isChecked(),
            "overprint_x": self.right.value(),
            "overprint_y": self.down.value(),
            "lock_after": self.lock_after.value(),
            "guard_after": self.guard_after.value(),
            "reminder_sound": self.reminder_sound.isChecked(),
        }

    def show_refusals(self, refusals: Iterable[Refusal]) -> None:
        """Say each refusal of ``values``, or of keeping them, under its field."""
        fields = {"counter": self.counter, "dial_command": self.dial_command}
        self.show_errors(
            [(self._rows_by_field[fields[each.field]], sentence(each)) for each in refusals]
        )

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        for field, words in self._words().items():
            self._rows_by_field[field].set_label(words)
        self.language.set_options(languages())
        self.theme.set_words([word for _, word in themes()])
        self._offer_printers()
        self.layout_choice.set_options(
            [
                (Layout.A5.value, self.tr("A5, one form a sheet")),
                (Layout.TWO_ON_A4.value, self.tr("A4, two forms a sheet")),
            ]
        )
        self.reverse.set_options(
            [
                (None, self.tr("As in the template")),
                (True, self.tr("Printed")),
                (False, self.tr("Left out")),
            ]
        )
        self.overprint.setText(self.tr("Pre-printed blanks"))
        self.reminder_sound.setText(self.tr("With a sound"))
        self.test_page.setText(self.tr("Test page"))
        self._say_hints()

    def _say_hints(self) -> None:
        hints: dict[QWidget, str] = {
            self.counter: self.tr("The number of this window"),
            self.reminder_sound: self.tr("When a promise is nearly due"),
            self.right: self.tr("In 0.1 mm; below 0 moves left"),
            self.down: self.tr("In 0.1 mm; below 0 moves up"),
            self.lock_after: self.tr("Minutes without a key; 0 never locks"),
            self.guard_after: self.tr("Minutes without a key; 0 never hides"),
            self.dial_command: self.tr(
                "A program, and {place} where the number goes; "
                "empty: the program this computer has for telephone links"
            ).format(place=PLACE),
        }
        for field, hint in hints.items():
            self._rows_by_field[field].show_hint(hint)

    def _lay_out(self) -> None:
        forms, listings = self.printers[DocumentKind.FORM], self.printers[DocumentKind.LISTING]
        silent = partial(self._row, message=False)
        self.pair(self._row(self.counter), self._row(self.reminder_sound))
        self.pair(silent(self.language), silent(self.theme))
        self.pair(self._row(forms), self._row(listings))
        for left, right in (
            (self.printers[DocumentKind.BADGE], self.printers[DocumentKind.SLIP]),
            (self.printers[DocumentKind.EVACUATION], self.reverse),
        ):
            self.pair(silent(left), silent(right))
        self.pair(silent(self.layout_choice), silent(self.overprint, self.test_page, QWidget()))
        self.pair(self._row(self.right), self._row(self.down))
        self.pair(self._row(self.lock_after), self._row(self.guard_after))
        self.add(self._row(self.dial_command))

    def _row(self, *fields: QWidget, message: bool = True) -> FormRow:
        stretch = [*[0] * (len(fields) - 1), 1]
        row = FormRow("", *fields, stretch=stretch, message=message)
        self._rows_by_field[fields[0]] = row
        return row

    def _words(self) -> dict[QWidget, str]:
        return {
            self.counter: self.tr("Counte&r"),
            self.reminder_sound: self.tr("Re&minders"),
            self.language: self.tr("&Language"),
            self.theme: self.tr("&Theme"),
            self.printers[DocumentKind.FORM]: self.tr("&Forms go to"),
            self.printers[DocumentKind.LISTING]: self.tr("L&ists go to"),
            self.printers[DocumentKind.BADGE]: self.tr("&Badges go to"),
            self.printers[DocumentKind.SLIP]: self.tr("&Slips go to"),
            self.printers[DocumentKind.EVACUATION]: self.tr("Who is in goes to (&x)"),
            self.layout_choice: self.tr("&Paper"),
            self.reverse: self.tr("Re&verse side"),
            self.overprint: self.tr("&Overprint"),
            self.right: self.tr("To the ri&ght"),
            self.down: self.tr("&Down"),
            self.lock_after: self.tr("Loc&k after"),
            self.guard_after: self.tr("&Hide after"),
            self.dial_command: self.tr("Dial &with"),
        }

    def _offer_printers(self) -> None:
        usual = [("", self.tr("The usual printer"))]
        for choice in self.printers.values():
            choice.set_options(usual + [(name, name) for name in self._names])

    def _on_overprint(self, on: bool) -> None:
        for part in (self.right, self.down, self.test_page):
            part.setEnabled(on)
