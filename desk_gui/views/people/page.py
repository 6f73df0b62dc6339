"""The people page: find someone by typing, see the record, add and change."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Purpose
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Person, PersonHit
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.people import PeopleService
from desk_gui.services.people_erasure import PeopleErasure
from desk_gui.services.retention import RetentionService
from desk_gui.views.labels import clock
from desk_gui.views.people.card import PersonCard
from desk_gui.views.people.conflict import PersonConflict
from desk_gui.views.people.form import PersonForm
from desk_gui.views.people.listing import PeopleList
from desk_gui.views.people.privacy import PersonPrivacy
from desk_gui.views.privacy.export import PersonExport
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.allowed import needing
from desk_gui.views.shell.page import Page
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.panels import Panel, Parted

_NEW, _CHANGE = "Ctrl+N", "Ctrl+E"
_CALL, _PLAN, _PROMISE = "Ctrl+B", "Ctrl+Shift+B", "Ctrl+R"
_REST_MS = 400
"""How long a line is current before its record is opened, and the look is noted."""


class PeoplePage(Page):
    """Lists people as one types; the record stands beside the list, the form in its place.

    Signals:
        call_wanted: The person is to be called; carries the Person, who has a number.
        plan_wanted: A call to the person is to be prepared; carries the Person.
        promise_wanted: Something is promised to the person; carries the Person.
    """

    call_wanted = Signal(object)
    plan_wanted = Signal(object)
    promise_wanted = Signal(object)

    def __init__(
        self,
        people: PeopleService,
        runner: Runner,
        country: Callable[[], Country],
        now: Callable[[], datetime],
        erasure: PeopleErasure,
        retention: RetentionService | None = None,
        export: PersonExport | None = None,
    ) -> None:
        super().__init__()
        self._people = people
        self._runner = runner
        self._now = now
        self._undo: Callable[[], Outcome[Any]] | None = None
        self._opening = False
        self._shown: PersonHit | None = None
        self.list = PeopleList(people, runner, country, _NEW)
        self.form = PersonForm(people, runner, country)
        self.conflict = PersonConflict(self.form, people, runner)
        self.card = PersonCard()
        self.stack = QStackedWidget()
        self.new_action = needing(self._action(_NEW, self.add_person), Permission.EDIT_PEOPLE)
        self.change_action = needing(
            self._action(_CHANGE, self.change_person), Permission.EDIT_PEOPLE
        )
        self.call_action, self.plan_action, self.promise_action = (
            needing(self._action(key, partial(self._want, wanted)), Permission.TAKE_CALLS)
            for key, wanted in (
                (_CALL, self.call_wanted),
                (_PLAN, self.plan_wanted),
                (_PROMISE, self.promise_wanted),
            )
        )
        self.privacy = PersonPrivacy(self, runner, now, erasure, retention, export)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._read)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.list.reload()

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("People")

    def on_shown(self) -> None:
        """Begin by typing a name, or go on with the form."""
        if self.stack.currentWidget() is self.form:
            self.form.take_focus()
        else:
            self.list.filter.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.filter.selectAll()

    def primary_actions(self) -> Sequence[QAction]:
        """Return what can be done now."""
        return [each for each in self.actions() if each.isEnabled() and each.isVisible()]

    def person(self) -> Person | None:
        """Return whose record is shown, once it was read."""
        return self.card.person()

    @Slot(object)
    def show_person(self, hit: PersonHit) -> None:
        """Show this person, found elsewhere."""
        self._show_list()
        self.list.search(hit.code, hit.id)

    @Slot()
    def add_person(self) -> None:
        """Open the form; what was typed and found no one is its beginning."""
        if not self.form.is_edited() or self.form.before() is not None:
            self.form.start_new(self.list.typed_details())
        self._show_form()

    @Slot()
    def change_person(self) -> None:
        """Open the form on the person whose record is shown, as soon as it was read."""
        person = self.card.person()
        self._opening = person is None
        if person is not None:
            self.form.put_aside()
            self.form.start_change(person)
            self._show_form()
        else:
            self._read()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.new_action.setText(self.tr("New person"))
        self.change_action.setText(self.tr("Change"))
        self.call_action.setText(self.tr("Call"))
        self.plan_action.setText(self.tr("Prepare a call…"))
        self.promise_action.setText(self.tr("Promise something…"))
        self.privacy.retranslate()
        self.list.retranslate()

    def _want(self, wanted: SignalInstance) -> None:
        person = self.card.person()
        if person is not None:
            wanted.emit(person)

    def _action(self, key: str, slot: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcut(key_sequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False: slot())
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        new_button = Button("", icon="user-plus")
        new_button.follow(self.new_action)
        self.list.header.add(new_button)
        self.card.call_button.follow(self.call_action)
        self.card.plan_button.follow(self.plan_action)
        self.card.promise_button.follow(self.promise_action)
        self.card.change_button.follow(self.change_action)
        self.card.hold_button.follow(self.privacy.hold_action)
        self.card.export_button.follow(self.privacy.export_action)
        self.card.erase_button.follow(self.privacy.erase_action)
        listing = QWidget()
        rows = QVBoxLayout(listing)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.confirmation)
        self.confirmation.show()
        self.stack.addWidget(listing)
        self.stack.addWidget(self.form)
        self.card.setFixedWidth(scale.RECORD_WIDTH)
        panel = Panel()
        inside = QHBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.stack, 1)
        inside.addWidget(Parted())
        inside.addWidget(self.card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _connect(self) -> None:
        self.list.selected.connect(self._on_selected)
        self.list.pressed.connect(self.change_person)
        self.form.saved.connect(self._on_saved)
        self.form.known.connect(self._on_known)
        self.stack.currentChanged.connect(self._offer)
        self.form.doubted.connect(self._on_doubted)
        self.form.left.connect(self._on_left)
        self.privacy.done.connect(self._on_done)
        self.privacy.refused.connect(self._on_refused)
        self.confirmation.undone.connect(self._on_undo)
        self._runner.changed.connect(self._on_news)

    @Slot(object)
    def _on_selected(self, hit: PersonHit | None) -> None:
        self._opening = False
        self.card.show_hit(hit)
        self._shown = hit
        self._offer()
        self._rest.stop()
        if hit is not None:
            self._rest.start()

    @Slot()
    def _read(self) -> None:
        """Open the record: whoever rests on a line looks at it, who passes by does not."""
        self._rest.stop()
        if self._shown is None:
            return
        person_id = self._shown.id
        self._runner.ask(
            self,
            lambda: self._people.person(person_id, Purpose.ENQUIRY),
            self._on_read,
            key="record",
        )

    @Slot(object)
    def _on_doubted(self, hit: PersonHit | None) -> None:
        """Show beside a new record whom it may repeat."""
        if self.form.before() is None:
            self._on_selected(hit)

    def _on_read(self, person: Person | None) -> None:
        self.card.show_person(person)
        self._offer()
        if self._opening:
            self.change_person()

    def _offer(self) -> None:
        listed = self.stack.currentWidget() is not self.form
        self.new_action.setEnabled(listed)
        self.change_action.setEnabled(listed and self._shown is not None)
        person = self.card.person() if listed else None
        self.call_action.setEnabled(person is not None and bool(person.details.phones))
        for action in (self.plan_action, self.promise_action):
            action.setEnabled(person is not None)
        self.privacy.offer(person)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.PEOPLE in topics:
            self.list.reload()

    @Slot(object, object)
    def _on_saved(self, person: Person, before: Person | None) -> None:
        if before is None:
            self._undo = lambda: self._people.revert_add(person.id, person.version)
        else:
            former = before.details
            self._undo = lambda: self._people.change(person.id, person.version, former)
        said = self.tr("{name} saved, {time}")
        self.confirmation.say(
            said.format(name=person.details.full_name, time=clock(self._now())),
            undo=self.tr("undo"),
        )
        self._show_list()
        self.list.search(self.list.filter.text() if before is not None else "", person.id)
        self.list.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_left(self) -> None:
        self.form.put_aside()
        self._show_list()

    @Slot(object)
    def _on_known(self, hit: PersonHit) -> None:
        self.form.put_aside()
        self.show_person(hit)

    @Slot()
    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        self.confirmation.clear()
        if undo is not None:
            self._runner.run(self, undo, self._on_undone, self._on_refused)

    def _on_undone(self, _value: object) -> None:
        self.confirmation.say(self.tr("Taken back, {time}").format(time=clock(self._now())))

    @Slot(str, object)
    def _on_done(self, said: str, undo: Callable[[], Outcome[Any]] | None) -> None:
        self._undo = undo
        self.confirmation.say(said, undo=self.tr("undo") if undo is not None else "")

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if self._runner.refused(error):
            self.confirmation.say(sentences(error.refusals))

    def _show_form(self) -> None:
        self.stack.setCurrentWidget(self.form)
        self._on_doubted(self.form.duplicates.hit())
        self._offer()
        self.form.take_focus()

    def _show_list(self) -> None:
        self.stack.setCurrentIndex(0)
        self._on_selected(self.list.hit())
        self.list.filter.setFocus(Qt.FocusReason.OtherFocusReason)
