"""Who rings: the rows of name and firm, number and language, and what is said under them."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from desk_gui.domain.calls import Caller, Direction, KnownCaller
from desk_gui.domain.languages import Language
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import RefusedError
from desk_gui.views.calls.call_words import CallWords
from desk_gui.views.calls.caller_search import CallerSearch, reads_as_line
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.calls.number_row import NumberRow
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import Form, FormRow


class CallerRows(QObject):
    """Two rows of the form: who it is, and at which number.

    Signals:
        edited: Something in them is another now.
        known: Somebody on record was taken, or nobody any more; a KnownCaller or None.
        passed: Enter goes on; it is clear who rings, or at least what they are called.
    """

    edited = Signal()
    known = Signal(object)
    passed = Signal()

    def __init__(self, desk: CallDesk, form: Form) -> None:
        super().__init__(form)
        self._desk = desk
        self._words = CallWords(self)
        self._known: KnownCaller | None = None
        self._named_by_hand = False
        self.search = CallerSearch(desk)
        self.name, self.firm = self.search.field, LineEdit()
        self.who = form.add(FormRow("", self.name, self.firm, stretch=(2, 1)))
        self.phone = NumberRow(desk, form)
        self.number = self.phone.number
        self.search.known.connect(self._on_known)
        self.search.typed.connect(self._on_typed)
        self.search.numbered.connect(self._on_numbered)
        self.search.found.connect(self._on_looked_up)
        self.search.passed.connect(self.passed)
        self.firm.textEdited.connect(self.edited)
        self.phone.edited.connect(self.edited)
        self.clear()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.firm.setPlaceholderText(self.tr("Firm"))
        self.firm.setAccessibleName(self.tr("Firm"))
        self.name.setPlaceholderText(self.tr("A number, or letters of a name"))
        self.phone.retranslate()
        self._speak()

    def name_rows(self, direction: Direction) -> None:
        """Ask who rings, or who is rung."""
        out = direction is Direction.OUT
        self.who.set_label(self.tr("&Calling") if out else self.tr("&Caller"))

    def caller(self) -> Caller:
        """Return who rings, as far as it is known."""
        return Caller(
            number=self.phone.text(),
            person=self.search.person,
            name=self.name.text().strip(),
            firm=self.firm.text().strip(),
            language=self.phone.spoken(),
        )

    def found(self) -> KnownCaller | None:
        """Return who was taken from the record, with what is known of them."""
        return self._known

    def dictated(self) -> frozenset[str]:
        """Return what was written by hand and not taken from the record: «name», «number»."""
        named = self._named_by_hand and self.search.person is None
        written = {
            "name": self.name.text().strip() if named else "",
            "number": self.phone.text() if self.phone.is_dictated else "",
        }
        return frozenset(what for what, text in written.items() if text)

    def is_begun(self) -> bool:
        """Tell whether anything is written here by hand, or somebody is taken."""
        texts = (self.name.text(), self.firm.text(), self.number.text())
        return self.search.person is not None or any(text.strip() for text in texts)

    def clear(self) -> None:
        """Be ready for the next caller."""
        self.fill(Caller())
        self.phone.set_rang("")

    def fill(self, caller: Caller) -> None:
        """Show this caller; who it is on record is not asked."""
        self.search.take(caller.person, caller.name)
        self._known, self._named_by_hand = None, False
        self.firm.setText(caller.firm)
        self.phone.fill(caller.number)
        self.phone.choose(caller.language)
        self.who.clear()
        self._speak()
        self.known.emit(None)

    def fill_known(self, caller: Caller, rang: str = "") -> None:
        """Show somebody whom the desk knows already; ``rang`` is the number of the call."""
        self.fill(caller)
        self.phone.set_rang(rang)
        if caller.person is not None:
            ask = partial(self._desk.book.caller, caller.person)
            self._desk.runner.ask(self, ask, self._on_read, self._on_unread, key="known")

    def ring(self, number: str) -> None:
        """Take the number of a call that rings, and ask whose it is."""
        self.phone.set_rang(number)
        self.phone.fill(number)
        if number.strip():
            self.search.look_up(number)

    def make_new(self) -> None:
        """Take the name for someone new's, though others have it too."""
        self.search.make_new()
        self._named_by_hand = True
        self._speak()
        self.edited.emit()

    def type_again(self, text: str) -> None:
        """Put a text back into the first field, the cursor behind it, and ask nothing."""
        self.search.take(None, text)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.end(False)
        self._speak()
        self.edited.emit()

    def holds(self, widget: QWidget) -> bool:
        """Tell whether a widget is one of these rows' fields."""
        return self.who.isAncestorOf(widget) or self.phone.row.isAncestorOf(widget)

    def content(self) -> dict[str, Any]:
        """Return the rows, fit for JSON."""
        spoken = self.phone.spoken()
        return {
            "number": self.number.text(),
            "person": self.search.person,
            "name": self.name.text(),
            "firm": self.firm.text(),
            "language": spoken.value if spoken else None,
            "rang": self.phone.rang(),
            "named": self._named_by_hand,
            "dictated": self.phone.is_dictated,
            "is_new": self.search.is_new,
        }

    def take(self, content: dict[str, Any]) -> None:
        """Show what ``content`` returned."""
        spoken, person = content["language"], content["person"]
        self.fill_known(
            Caller(
                number=content["number"],
                person=None if person is None else PersonId(person),
                name=content["name"],
                firm=content["firm"],
                language=Language(spoken) if spoken else None,
            ),
            content["rang"],
        )
        self._named_by_hand, self.phone.is_dictated = content["named"], content["dictated"]
        if content["is_new"]:
            self.make_new()

    # --- what follows from what was written ---

    @Slot(object)
    def _on_known(self, caller: KnownCaller) -> None:
        self._known = caller
        self.who.clear()
        self.firm.setText(caller.firm if caller.name else "")
        if not self.phone.text():
            self.phone.fill(caller.phone)
        self._choose_language(caller)
        self._speak()
        self.known.emit(caller)
        self.edited.emit()
        self.passed.emit()

    @Slot(str, str)
    def _on_numbered(self, number: str, name: str) -> None:
        """Move a number nobody has to its own field: the first one asks whose it is now."""
        self.search.take(None, name)
        self.phone.fill(number, dictated=True)
        if name:
            self.make_new()
            self.passed.emit()
            return
        self._speak()
        self.who.show_hint(
            self.tr("A new number. Whose is it? A name, or letters of one on record.")
        )
        self.edited.emit()

    @Slot(int)
    def _on_looked_up(self, holders: int) -> None:
        if holders > 1:
            self.who.show_hint(self.tr("Several people have this number. Ask who it is."))
        elif not holders:
            self.who.show_hint(self.tr("Nobody on record has this number. Ask the name."))

    @Slot()
    def _on_typed(self) -> None:
        self._named_by_hand = True
        self.who.clear()
        if self._known is not None:
            self._known = None
            self.known.emit(None)
        self._speak()
        self.edited.emit()

    def _on_read(self, caller: KnownCaller | None) -> None:
        if caller is not None and caller.person == self.search.person:
            self._known = caller
            self._choose_language(caller)
            self._speak()
            self.known.emit(caller)

    def _on_unread(self, error: Exception) -> None:
        if not isinstance(error, RefusedError):
            self._desk.runner.fail(error)

    def _choose_language(self, caller: KnownCaller) -> None:
        """Take the language of the record, unless another is spoken already."""
        if caller.language is not None and self.phone.spoken() is None:
            self.phone.choose(caller.language)

    def _speak(self) -> None:
        known, name = self._known, self.name.text().strip()
        if known is not None:
            self.who.show_hint(self._words.known(known, self._desk.now()))
        elif reads_as_line(name) and self.search.person is None:
            self.who.show_hint(self.tr("A whole message? Tab shows how it is understood."))
        elif self.search.is_new:
            self.who.show_hint(self.tr("someone new: goes on record with the number"))
        elif self.search.person is None and name:
            self.who.show_hint(self.tr("Enter takes a new name · Ctrl+N even if others have it"))
        else:
            self.who.show_hint("")
