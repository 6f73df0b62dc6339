"""Finding who rings from one field: a number in any notation, or letters of a name.

A number that several share asks which: the list is the question. A number
nobody has is taken for a new one, and the field then asks whose it is.
"""

import re
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.domain.calls import KnownCaller
from desk_gui.domain.people import PersonId
from desk_gui.views.calls.call_words import CallWords
from desk_gui.views.calls.desk import CallDesk
from desk_gui.widgets.found import Found, FoundBox
from desk_gui.widgets.search_field import SearchField

_LEAST = 2
"""From so many characters on it is worth looking."""
_DIGITS_IN_A_LINE = 5
_LEAST_OF_A_WHOLE = 7
_NUMBER_BEHIND = re.compile(r"(?P<name>[^\d:]+?)\s+(?P<number>\+?\d[\d\s()/.-]*)")
_LEAST_DIGITS = 3
"""So many make a number; fewer are an extension, or a slip."""


def is_number(text: str) -> bool:
    """Tell whether a text is meant as a telephone number: digits, and no letters of a name."""
    digits = sum(letter.isdigit() for letter in text)
    letters = sum(letter.isalpha() for letter in text)
    return digits >= _LEAST_DIGITS and letters < _LEAST


def name_and_number(text: str) -> tuple[str, str] | None:
    """Return a name and the number typed behind it, or None: ``Kiss Ede 061 234 567``."""
    found = _NUMBER_BEHIND.fullmatch(text.strip())
    if found is None or not is_whole(found["number"]):
        return None
    name = found["name"].strip(" ,;:")
    return (name, found["number"]) if sum(map(str.isalpha, name)) >= _LEAST else None


def is_whole(number: str) -> bool:
    """Tell whether a number is long enough to be somebody's: others are extensions."""
    return sum(letter.isdigit() for letter in number) >= _LEAST_OF_A_WHOLE


def reads_as_line(text: str) -> bool:
    """Tell whether a whole message stands in a text: it names its matter, or a number and more."""
    words = text.split()
    named = sum(any(map(str.isalpha, word)) for word in words)
    digits = sum(letter.isdigit() for letter in text)
    return len(words) > 1 and (":" in text or (named > 1 and digits >= _DIGITS_IN_A_LINE))


class CallerField(SearchField):
    """The first field of a call; Tab on a whole message asks to have it understood.

    Signals:
        tabbed: Tab was pressed where a whole message stands.
    """

    tabbed = Signal()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Stay where a whole message stands, else go to the next field."""
        if forward and reads_as_line(self.text()):
            self.tabbed.emit()
            return True
        return super().focusNextPrevChild(forward)


class CallerSearch(QObject):
    """Binds a field to the search of callers and holds who was taken.

    Signals:
        known: Somebody on record was taken; carries the KnownCaller.
        typed: The text was changed by hand, so nobody is taken any more.
        numbered: Enter was pressed on a number that nobody has; carries it, and a
            name that stands before it.
        passed: Enter was pressed where there is nothing to decide; the name is someone new's.
        found: A number that was given was looked up; carries how many have it.
        line_wanted: A whole message stands in the field; carries its text.
    """

    known = Signal(object)
    typed = Signal()
    numbered = Signal(str, str)
    passed = Signal()
    found = Signal(int)
    line_wanted = Signal(str)

    def __init__(self, desk: CallDesk) -> None:
        field = CallerField()
        super().__init__(field)
        self._desk = desk
        self._words = CallWords(self)
        self.field = field
        self.box = FoundBox(0, field)
        self.person: PersonId | None = None
        self.is_new = False
        """Whether the name is someone new's for sure, whoever else has it."""
        field.serve(self.box.list)
        field.textEdited.connect(self._on_edited)
        field.entered.connect(self._on_entered)
        field.tabbed.connect(self.ask_line)
        self.box.list.picked.connect(self._on_picked)

    def take(self, person: PersonId | None, name: str) -> None:
        """Show a name, and who it is on record, without asking."""
        self.box.show_lines(())
        self.field.forget()
        self.person, self.is_new = person, False
        self.field.setText(name)
        self.field.home(False)
        self.field.set_leading(*(("user-check", "ok") if person is not None else ("search",)))

    def make_new(self) -> None:
        """Take what stands in the field as the name of someone new."""
        self.take(None, self.field.text())
        self.is_new = True
        self.field.set_leading("user-plus", "accent")

    def look_up(self, number: str) -> None:
        """Ask whose number this is: one person is taken, of several the list asks which."""
        if not is_whole(number):
            self.found.emit(0)
            return
        self.field.expect()
        ask = partial(self._desk.book.who_is, number)
        self._desk.runner.ask(self, ask, self._on_looked_up, self._on_refused, key="search")

    @Slot()
    def ask_line(self) -> bool:
        """Ask to have a whole message understood; False where none stands here."""
        text = self.field.text()
        if self.person is not None or self.is_new or not reads_as_line(text):
            return False
        self.field.forget()
        self.box.hide()
        self.line_wanted.emit(text)
        return True

    def close_box(self) -> bool:
        """Hide what was found; False if it was hidden already."""
        was_open = self.box.isVisible()
        self.box.hide()
        return was_open

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.person, self.is_new = None, False
        self.field.set_leading("search")
        if len(text.strip()) >= _LEAST:
            self.field.expect()
            ask = partial(self._desk.book.who_is, text)
            self._desk.runner.ask(self, ask, self._on_found, self._on_refused, key="search")
        else:
            self.field.forget()
            self.box.show_lines(())
        self.typed.emit()

    def _on_found(self, callers: list[KnownCaller]) -> None:
        if self.person is None and len(self.field.text().strip()) >= _LEAST:
            self.box.show_lines([self._line(each) for each in callers])
            self.field.answered()

    def _on_looked_up(self, callers: list[KnownCaller]) -> None:
        self.field.forget()
        if self.person is not None or self.field.text().strip():
            # The hand was quicker: what is typed counts.
            return
        if len(callers) == 1:
            self._on_picked(callers[0])
        elif callers:
            self.box.show_lines([self._line(each) for each in callers])
        self.found.emit(len(callers))

    def _on_refused(self, error: Exception) -> None:
        """Let typing go on: who it is can be written down without being found."""
        self.field.answered()
        self._desk.runner.failed.emit(error)

    @Slot()
    def _on_entered(self) -> None:
        text = self.field.text().strip()
        both = name_and_number(text) if self.person is None else None
        if both is not None:
            self.numbered.emit(both[1], both[0])
        elif self.person is None and is_number(text):
            self.numbered.emit(text, "")
        elif self.person is not None or ":" not in text or not self.ask_line():
            self.passed.emit()

    @Slot(object)
    def _on_picked(self, caller: KnownCaller) -> None:
        self.box.hide()
        self.take(caller.person, caller.name or caller.firm)
        self.known.emit(caller)

    def _line(self, caller: KnownCaller) -> Found:
        matters = self._words.matters(caller)
        return Found(
            name=caller.name or caller.firm,
            under=" · ".join(filter(None, (caller.firm if caller.name else "", caller.phone))),
            aside=matters or self._words.last(caller, self._desk.now()),
            record=caller,
        )
