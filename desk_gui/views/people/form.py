"""The form that adds or changes a person, on the people page and in place elsewhere."""

from collections.abc import Callable
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.audit import Purpose
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Person, PersonDetails, PersonId
from desk_gui.domain.refusals import ChangedMeanwhile
from desk_gui.operations.runner import Runner
from desk_gui.services.people import PeopleService
from desk_gui.views.people.drafts import details_of, person_of, plain
from desk_gui.views.people.duplicates import DuplicateStrip
from desk_gui.views.people.fields import PersonFields
from desk_gui.views.sentences import sentence, sentences
from desk_gui.views.shell.drafted import Content
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.keys import ENTER
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import PanelHeader, Strip, scrolled
from desk_gui.widgets.scale import Type

_CTRL = Qt.KeyboardModifier.ControlModifier
_FOOT = 60


class PersonForm(QWidget):
    """Adds a person or organisation, or changes one; says who may be on record already.

    Enter goes to the next field, Ctrl+Enter saves, Esc leaves. What was typed
    stays until it is saved or ``start_new`` and ``start_change`` replace it.

    Signals:
        saved: It is on record; carries the Person, and the one before the change or None.
        known: The user takes a person on record instead; carries the PersonHit.
        doubted: Who may be the same; carries the PersonHit, or None.
        left: The user goes back without saving.
        conflicted: Another has changed the record since it was read (``before`` is what it was);
            carries the Person as it is now, and the PersonDetails typed here.
        draft_changed: Something typed is another now.
        draft_left: What is typed goes to the shelf.
    """

    saved = Signal(object, object)
    known = Signal(object)
    doubted = Signal(object)
    left = Signal()
    conflicted = Signal(object, object)
    draft_changed = Signal()
    draft_left = Signal()
    draft_kind = "person"

    def __init__(
        self,
        people: PeopleService,
        runner: Runner,
        country: Callable[[], Country],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._people = people
        self._runner = runner
        self._country = country
        self._before: Person | None = None
        self._uid = str(uuid4())
        self._saving = False
        self._edited = False
        self.header = PanelHeader()
        self.fields = PersonFields(country)
        self.duplicates = DuplicateStrip()
        self.problem = PlainLabel(size=Type.SMALL, colour="danger", wrap=True)
        self.save_button = Button("", Kind.FILLED, key="Ctrl+Enter", icon="device-floppy")
        self.back_button = Button("", Kind.TEXT, key="Esc")
        self._lay_out()
        self._connect()
        self.retranslate()

    def start_new(self, details: PersonDetails | None = None) -> None:
        """Begin an addition, with what is known of the person already."""
        self._start(None, details or PersonDetails())

    def start_change(self, person: Person) -> None:
        """Begin a change of what is on record."""
        self._start(person, person.details)

    def before(self) -> Person | None:
        """Return whom the form changes; None while it adds."""
        return self._before

    def is_edited(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self._edited

    def put_aside(self) -> None:
        """Let what is typed go to the shelf, if there is one."""
        if self._edited:
            self.draft_left.emit()

    def draft_content(self) -> Content | None:
        """Return what is typed, and the record it changes as it was read."""
        if not self._edited:
            return None
        return {
            "uid": self._uid,
            "before": None if self._before is None else plain(self._before),
            "details": plain(self.fields.details()),
        }

    def take_draft(self, content: Content) -> None:
        """Go on with what was typed; another may have changed the record since."""
        before = content["before"] and person_of(content["before"])
        self.go_on_with(before, details_of(content["details"]))
        self._uid = content["uid"]
        if before is not None:
            self._read_record(before.id)

    def go_on_with(self, before: Person | None, details: PersonDetails) -> None:
        """Change a record, or add one, with these details; nothing is saved yet."""
        self._start(before, details)
        self._on_edited()

    def clear_draft(self) -> None:
        """Be as before anything was typed."""
        self.start_new()
        self.take_focus()

    def draft_title(self) -> str:
        """Return the name as it would be printed."""
        return self.fields.details().full_name

    def draft_widget(self) -> QWidget:
        """Return the form."""
        return self

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        self.fields.take_focus()

    def save(self) -> None:
        """Put it on record; once, however often this is pressed before the answer."""
        if self._saving:
            return
        self._set_saving(True)
        details, before, uid = self.fields.details(), self._before, self._uid
        if before is None:
            self._runner.run(
                self, lambda: self._people.add(uid, details), self._on_saved, self._on_refused
            )
            return
        changed = before
        self._runner.run(
            self,
            lambda: self._people.change(changed.id, changed.version, details),
            self._on_saved,
            self._on_refused,
        )

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.save_button.setText(self.tr("Save"))
        self.back_button.setText(self.tr("Back"))
        before = self._before
        self.header.title.setText(self.tr("New person") if before is None else self.tr("Change"))
        self.header.note.setText("" if before is None else before.code)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do what the form's keys say, before a field or the window takes them."""
        if isinstance(event, QKeyEvent) and watched.parent() is not None:
            action = self._action_of(watched, event)
            if action is not None and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if action is not None and event.type() == QEvent.Type.KeyPress:
                action()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        padded = QWidget()
        inner = QVBoxLayout(padded)
        inner.setContentsMargins(scale.L, scale.M, scale.L, scale.S)
        inner.addWidget(self.fields)
        foot = Strip(scale.fitted(_FOOT), line_below=False)
        foot.row.addWidget(self.back_button)
        foot.row.addWidget(self.problem, 1)
        foot.row.addWidget(self.save_button)
        column.addWidget(self.header)
        column.addWidget(scrolled(padded), 1)
        column.addWidget(self.duplicates)
        column.addWidget(foot)

    def _connect(self) -> None:
        self.fields.edited.connect(self._on_edited)
        self.duplicates.taken.connect(self.known)
        self.duplicates.shown.connect(self.doubted)
        self.save_button.clicked.connect(self.save)
        self.back_button.clicked.connect(self.left)
        for widget in self.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.installEventFilter(self)

    def _read_record(self, person: PersonId) -> None:
        """Look whether the record is another than the one that is being changed."""
        read = partial(self._people.person, person, Purpose.CORRECTION)
        self._runner.ask(self, read, self._on_record, self._on_no_record, key="record")

    def _on_record(self, person: Person | None) -> None:
        """Let both texts be shown where another changed the record."""
        if self._before is None:
            return
        if person is None:
            self._before = None
            self.retranslate()
            self.problem.setText(self.tr("No longer on record. Saving adds this person anew."))
        elif person.version != self._before.version:
            self.problem.setText(sentence(ChangedMeanwhile()))
            self.conflicted.emit(person, self.fields.details())

    def _on_no_record(self, error: Exception) -> None:
        if self._runner.refused(error):
            self.problem.setText(sentences(error.refusals))

    def _start(self, before: Person | None, details: PersonDetails) -> None:
        self._before = before
        self._uid = str(uuid4())
        self.fields.fill(details)
        self._edited = False
        self.problem.setText("")
        self.duplicates.show_hits(())
        self._set_saving(False)
        self.retranslate()
        if before is None and details != PersonDetails():
            self._look_for_doubles()
        self.draft_changed.emit()

    def _action_of(self, watched: QObject, event: QKeyEvent) -> Callable[[], object] | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == _CTRL:
            return self._with_ctrl(event.key())
        if modifiers:
            return None
        if event.key() == Qt.Key.Key_Escape:
            return self.left.emit
        if event.key() in ENTER and not isinstance(watched, Button):
            return self.focusNextChild
        return None

    def _with_ctrl(self, key: int) -> Callable[[], object] | None:
        if key in ENTER:
            return self.save
        if self.duplicates.hit() is None:
            return None
        return {
            int(Qt.Key.Key_O): self.duplicates.take_shown,
            int(Qt.Key.Key_Down): self.duplicates.show_next,
        }.get(key)

    def _on_edited(self) -> None:
        self._edited = True
        self._look_for_doubles()
        self.draft_changed.emit()

    def _look_for_doubles(self) -> None:
        details = self.fields.details()
        besides = None if self._before is None else self._before.id
        self._runner.ask(
            self,
            lambda: self._people.possible_duplicates(details, besides),
            self.duplicates.show_hits,
            key="doubles",
        )

    def _on_saved(self, person: Person) -> None:
        before = self._before
        self.start_new()
        self.saved.emit(person, before)

    def _on_refused(self, error: Exception) -> None:
        self._set_saving(False)
        if not self._runner.refused(error):
            return
        unplaced = self.fields.show_refusals(error.refusals)
        self.problem.setText(sentences(unplaced))
        changed = any(isinstance(each, ChangedMeanwhile) for each in error.refusals)
        if changed and self._before is not None:
            self._read_record(self._before.id)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.save_button.setEnabled(not saving)
