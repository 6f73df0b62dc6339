"""Who rings, beside the form: what is open with them, and when there was something last."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.calls import Contact, KnownCaller
from desk_gui.domain.people import PersonId
from desk_gui.domain.promises import Promise
from desk_gui.services.changes import Outcome
from desk_gui.views.calls.call_words import CallWords, before_this
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.people.words import LANGUAGE_NAMES
from desk_gui.views.promises.words import text_of, when_text
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.cards import CardHead, muted_head
from desk_gui.widgets.facts import Facts
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import column, scrolled
from desk_gui.widgets.scale import Type

KEEP_KEY = "Ctrl+R"
_CONTACTS = 12
_OFFERED = 3

Story = tuple[list[Contact], list[Promise]]


class OfferedPromise(QWidget):
    """An open promise to who rings, with the button that ends it well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel(wrap=True)
        self.when = PlainLabel(size=Type.SMALL, colour="muted", wrap=True)
        self.kept = Button()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scale.S)
        row.addLayout(column(self.words, self.when, gap=0), 1)
        row.addWidget(self.kept, 0, Qt.AlignmentFlag.AlignTop)

    def show_promise(self, words: str, when: str, *, overdue: bool) -> None:
        """Show what was promised, and by when."""
        self.words.setText(words)
        self.when.setText(when)
        self.when.set_look(colour="danger" if overdue else "muted", bold=overdue)


class CallerCard(QWidget):
    """Shows who was taken as the caller; the rest of it is read.

    Signals:
        keep_wanted: A promise to them is kept by this call; carries the Promise.
        told: What there was with them was read.
    """

    keep_wanted = Signal(object)
    told = Signal()

    def __init__(self, desk: CallDesk) -> None:
        super().__init__()
        self._desk = desk
        self._known: KnownCaller | None = None
        self._contacts: Sequence[Contact] = ()
        self._promises: Sequence[Promise] = ()
        self._words = CallWords(self)
        self.head = CardHead()
        self.facts = Facts()
        self.open_head, self.latest_head = muted_head(), muted_head()
        self.offered = [OfferedPromise() for _ in range(_OFFERED)]
        self.latest = Facts()
        for at, offered in enumerate(self.offered):
            offered.kept.clicked.connect(partial(self.keep, at))
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.open_head.setText(self.tr("Promised to them"))
        self.latest_head.setText(self.tr("Latest"))
        self._speak()

    def person(self) -> PersonId | None:
        """Return who is shown."""
        return None if self._known is None else self._known.person

    @Slot(object)
    def show_caller(self, known: KnownCaller | None) -> None:
        """Show somebody at once with what is known, and read all that there was with them."""
        same = known is not None and known.person == self.person()
        self._known = known
        if not same:
            self._contacts = known.last_contacts if known is not None else ()
            self._promises = ()
        self._speak()
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read what there was with them, and what is promised to them."""
        person = self.person()
        if person is not None:
            read = partial(_read, self._desk, person)
            self._desk.runner.ask(self, read, partial(self._on_read, person), key="story")

    def keep(self, at: int = 0, _on: bool = False) -> None:
        """Ask to have a promise ended: it is kept by this call."""
        if at < len(self._promises):
            self.keep_wanted.emit(self._promises[at])

    def has_promises(self) -> bool:
        """Tell whether anything is promised to who is shown."""
        return bool(self._promises)

    def _lay_out(self) -> None:
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(scale.L, scale.S, scale.L, scale.M)
        inner.setSpacing(scale.S)
        for part in (self.facts, self.open_head, *self.offered, self.latest_head, self.latest):
            inner.addWidget(part)
        inner.addStretch(1)
        whole = column(self.head, gap=0)
        whole.addWidget(scrolled(body), 1)
        self.setLayout(whole)

    def _on_read(self, person: PersonId, story: Story) -> None:
        if person == self.person():
            self._contacts, self._promises = story
            self._speak()
            self.told.emit()

    def _speak(self) -> None:
        known, now = self._known, self._desk.now()
        if known is not None:
            under = (known.firm if known.name else "", known.code)
            self.head.show_name(known.name or known.firm, " · ".join(filter(None, under)))
            spoken = LANGUAGE_NAMES[known.language] if known.language else ""
            facts = (
                (self.tr("Phone"), known.phone),
                (self.tr("Language"), spoken),
                (self.tr("Open"), self._words.matters(known)),
            )
            self.facts.show_facts([fact for fact in facts if fact[1]])
        self.open_head.setVisible(bool(self._promises))
        for at, offered in enumerate(self.offered):
            shown = at < len(self._promises)
            offered.setVisible(shown)
            if shown:
                self._show_promise(offered, self._promises[at], KEEP_KEY if at == 0 else "")
        contacts = before_this(self._contacts)
        lines = [(self._words.moment(c.at, now), self._words.contact(c)) for c in contacts]
        self.latest.show_facts(lines)
        self.latest_head.setVisible(bool(lines))

    def _show_promise(self, offered: OfferedPromise, promise: Promise, key: str) -> None:
        now, text = self._desk.now(), text_of(promise)
        when = when_text(promise.details.due_at, now)
        offered.show_promise(text, when, overdue=promise.is_overdue(now))
        offered.kept.setText(self.tr("Kept"))
        offered.kept.setAccessibleName(self.tr("Kept: {promise}").format(promise=text))
        offered.kept.set_key(key)


def _read(desk: CallDesk, person: PersonId) -> Outcome[Story]:
    contacts = desk.book.timeline(person, _CONTACTS).value
    return Outcome((list(contacts), list(desk.promises.for_person(person).value)))
