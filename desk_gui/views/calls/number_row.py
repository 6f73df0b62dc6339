"""The row of a number and the language that is spoken there; what is doubtful is said under it."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk_gui.domain.languages import Language
from desk_gui.domain.people import Phone
from desk_gui.domain.phone_checks import NumberDoubt, doubt_of
from desk_gui.domain.phones import format_phone, read_phone
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.changes import Outcome
from desk_gui.views.calls.call_words import CallWords
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.people.words import LANGUAGE_NAMES
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.pickers import ComboBox

PUT_BACK_KEY = "Ctrl+H"
_REST_MS = 250
"""A hand that rests so long has dictated a number."""

_Read = tuple[str, Phone | None, NumberDoubt | None]


class NumberRow(QObject):
    """A number as it is dictated, checked while its caller can still be asked.

    Of a call that the telephone system told of, its own number can be put back.

    Signals:
        edited: The number or the language is another now, by hand.
    """

    edited = Signal()

    def __init__(self, desk: CallDesk, form: Form) -> None:
        super().__init__(form)
        self._desk = desk
        self._words = CallWords(self)
        self._rang = ""
        self.is_dictated = False
        """Whether it was written by hand: it has to be read back."""
        self.number, self.language = LineEdit(), ComboBox()
        self.of_call = Button(icon="phone-incoming", key=PUT_BACK_KEY)
        self.language.addItem("", None)
        for each in Language:
            self.language.addItem(LANGUAGE_NAMES[each], each.value)
        fields = self.number, self.language, self.of_call
        self.row = form.add(FormRow("", *fields, stretch=(1, 0, 0)))
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._read)
        self.number.textEdited.connect(self._on_dictated)
        self.language.activated.connect(self.edited)
        self.of_call.clicked.connect(self.put_back)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.row.set_label(self.tr("&Phone"))
        self.language.setAccessibleName(self.tr("Language"))
        self.language.setItemText(0, self.tr("language not known"))
        self.number.setPlaceholderText(self.tr("Number"))
        self.of_call.setText(self.tr("Number of the call"))

    def text(self) -> str:
        """Return the number as it stands there."""
        return self.number.text().strip()

    def spoken(self) -> Language | None:
        """Return the language that is chosen."""
        chosen = self.language.currentData()
        return Language(chosen) if chosen else None

    def rang(self) -> str:
        """Return the number of the call, where the telephone system told it."""
        return self._rang

    def set_rang(self, number: str) -> None:
        """Take note of the number of the call."""
        self._rang = number
        self._offer()

    def fill(self, number: str, *, dictated: bool = False) -> None:
        """Show a number."""
        self.number.setText(number)
        self.is_dictated = dictated
        self.row.clear()
        self.row.show_hint("")
        self._read()
        self._offer()

    def choose(self, language: Language | None) -> None:
        """Choose a language, or that it is not known."""
        self.language.setCurrentIndex(self.language.findData(language.value) if language else 0)

    @Slot()
    def put_back(self) -> None:
        """Take the number of the call again, in place of another that was dictated."""
        if self._rang:
            self.fill(self._rang)
            self.edited.emit()

    @Slot()
    def _on_dictated(self) -> None:
        self.is_dictated = True
        self.row.show_hint("")
        self._rest.start()
        self._offer()
        self.edited.emit()

    def _offer(self) -> None:
        self.of_call.setVisible(bool(self._rang) and self.text() != self._rang)

    @Slot()
    def _read(self) -> None:
        """Look whether the number can be rung: its caller can still be asked."""
        self._rest.stop()
        text, country = self.number.text(), self._desk.country()
        if not text.strip():
            self.row.show_hint("")
            self.row.clear()
            return

        def read() -> Outcome[_Read]:
            try:
                phone = read_phone(text, country)
            except RefusedError:
                return Outcome((text, None, NumberDoubt()))
            return Outcome((text, phone, doubt_of(text, country)))

        self._desk.runner.ask(self, read, self._on_read, key="number")

    def _on_read(self, found: _Read) -> None:
        text, phone, doubt = found
        if text != self.number.text():
            return
        if doubt is not None:
            self.row.show_error(self._words.doubt(doubt), self.number)
        else:
            self.row.clear()
            said = format_phone(phone) if phone is not None else ""
            self.row.show_hint(said if said != text else "")
