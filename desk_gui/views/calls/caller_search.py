"""Finding who rings from one field: a number in any notation, or letters of a name.

A number that several share asks which: the list is the question. A number
nobody has is taken for a new one, and the field then asks whose it is.
"""

import re
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot

from desk_gui.domain.calls import KnownCaller
from desk_gui.domain.people import PersonId
from desk_gui.services.changes import Outcome
from desk_gui.views.calls.call_words import CallWords
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.people.search import LEAST, NameSearch
from desk_gui.widgets.found import Found
from desk_gui.widgets.search_field import SearchField

_DIGITS_IN_A_LINE = 5
_LEAST_OF_A_WHOLE = 7
_NUMBER = r"\+?\(?\d[\d\s()/.-]*"
# A word and digits: «mellék 12», «доб. 12».
_EXTENSION = r"(?:[^\W\d]+[.:]?\s*\d{1,8})?"
_NUMBER_AHEAD = re.compile(_NUMBER)
_PARTED = (
    re.compile(rf"(?P<name>[^\d:]+?)\s+(?P<number>{_NUMBER}{_EXTENSION})"),
    re.compile(rf"(?P<number>{_NUMBER})\s(?P<name>[^\d:]+)"),
)
_LEAST_DIGITS = 3
"""So many make a number; fewer are an extension, or a slip."""


def is_number(text: str) -> bool:
    """Tell whether a text is meant as a telephone number.

    It is digits and no letters of a name; or it begins as numbers do, and the
    letters are its extension, or what somebody heard: ``06 1 234 5678 mellék 12``.
    """
    digits = sum(letter.isdigit() for letter in text)
    letters = sum(letter.isalpha() for letter in text)
    return digits >= _LEAST_DIGITS and (letters < LEAST or _begins_as_number(text.strip()))


def _begins_as_number(text: str) -> bool:
    ahead = _NUMBER_AHEAD.match(text)
    if ahead is None or reads_as_line(text):
        return False
    return text[0] in "+0" or is_whole(ahead[0])


def name_and_number(text: str) -> tuple[str, str] | None:
    """Return a name and the number typed beside it, or None: ``Kiss Ede 061 234 567``."""
    found = next(filter(None, (each.fullmatch(text.strip()) for each in _PARTED)), None)
    if found is None or not is_whole(found["number"]):
        return None
    name, number = found["name"].strip(" ,;:"), found["number"].strip()
    return (name, number) if sum(map(str.isalpha, name)) >= LEAST else None


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


class CallerSearch(NameSearch):
    """Finds who rings, by letters or by a number in any notation.

    Signals:
        known: Somebody on record was taken; carries the KnownCaller.
        numbered: Enter was pressed on a number that nobody has; carries it, and a
            name that stands before it.
        found: A number that was given was looked up; carries how many have it.
        line_wanted: A whole message stands in the field; carries its text.
    """

    known = Signal(object)
    numbered = Signal(str, str)
    found = Signal(int)
    line_wanted = Signal(str)

    def __init__(self, desk: CallDesk) -> None:
        field = CallerField()
        super().__init__(desk.runner, field)
        self._desk = desk
        self._words = CallWords(self)
        self.is_new = False
        """Whether the name is someone new's for sure, whoever else has it."""
        field.tabbed.connect(self.ask_line)
        self.typed.connect(self._on_typed)

    def take(self, person: PersonId | None, name: str) -> None:
        """Show a name, and who it is on record, without asking."""
        super().take(person, name)
        self.is_new = False

    def make_new(self) -> None:
        """Take what stands in the field as the name of someone new."""
        super().make_new()
        self.is_new = True

    def look_up(self, number: str) -> None:
        """Ask whose number this is: one person is taken, of several the list asks which."""
        if not is_whole(number):
            self.found.emit(0)
            return
        self.field.expect()
        ask = partial(self._desk.book.who_is, number)
        self._desk.runner.ask(self, ask, self._on_looked_up, self.refuse, key="search")

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

    def ask(self, text: str) -> Outcome[list[Any]]:
        """Return whom a number or letters mean.

        A whole message means nobody yet: Enter would take whose number stands in it,
        and the rest would be gone.
        """
        if reads_as_line(text) and name_and_number(text) is None:
            return Outcome([])
        return Outcome(list(self._desk.book.who_is(text).value))

    def line(self, hit: KnownCaller) -> Found:
        """Return the firm and the number, and what there is to be talked about."""
        matters = self._words.matters(hit)
        return Found(
            name=hit.name or hit.firm,
            under=" · ".join(filter(None, (hit.firm if hit.name else "", hit.phone))),
            aside=matters or self._words.last(hit, self._desk.now()),
            record=hit,
        )

    def pick(self, hit: KnownCaller) -> None:
        """Take somebody on record."""
        self.box.hide()
        self.take(hit.person, hit.name or hit.firm)
        self.known.emit(hit)

    def enter(self) -> None:
        """Take a number for a new one, a whole message for one, else go on."""
        text = self.field.text().strip()
        both = name_and_number(text) if self.person is None else None
        if both is not None:
            self.numbered.emit(both[1], both[0])
        elif self.person is None and is_number(text):
            self.numbered.emit(text, "")
        elif self.person is not None or ":" not in text or not self.ask_line():
            self.passed.emit()

    @Slot()
    def _on_typed(self) -> None:
        self.is_new = False

    def _on_looked_up(self, callers: list[KnownCaller]) -> None:
        self.field.forget()
        if self.person is not None or self.field.text().strip():
            # The hand was quicker: what is typed counts.
            return
        if len(callers) == 1:
            self.pick(callers[0])
        elif callers:
            self.box.show_lines([self.line(each) for each in callers])
        self.found.emit(len(callers))
