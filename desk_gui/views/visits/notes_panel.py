"""The notes on whom the desk lets in: found by typing, read beside the list, written by who may."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_gui.domain.actors import Permission
from desk_gui.domain.admission import AdmissionDetails, AdmissionNote, AdmissionNoteId
from desk_gui.domain.audit import Purpose
from desk_gui.operations.runner import Runner
from desk_gui.services.admission import AdmissionService
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.people import PeopleService
from desk_gui.views.labels import clock
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.allowed import needing
from desk_gui.views.shell.page import Page
from desk_gui.views.shell.question import answer
from desk_gui.views.shell.question_draft import QuestionDraft
from desk_gui.views.visits.note_card import NoteCard
from desk_gui.views.visits.note_list import NoteList
from desk_gui.views.visits.note_question import NoteQuestion
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.messages import Answer, message_box
from desk_gui.widgets.panels import Panel, Parted

_REST_MS = 400
"""How long a line is current before the note is opened, and the look is noted."""
_WIDE = 940
"""From this width on the record has its whole room."""


class NotesPanel(Page):
    """Lists the notes that hold, the newest first; Enter changes one."""

    def __init__(
        self,
        admission: AdmissionService,
        people: PeopleService,
        runner: Runner,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._admission, self._people = admission, people
        self._runner, self._now = runner, now
        self._undo: Callable[[], Outcome[Any]] | None = None
        self.new_action = self._action("Ctrl+N", self.add_note)
        may_write = self.new_action.isVisible
        self.list = NoteList(admission, runner, lambda: now().date(), may_write)
        self.card = NoteCard()
        self.change_action = self._action("Ctrl+E", self.change_note)
        self.lift_action = self._action("Ctrl+D", self.lift_note)
        self.question = QuestionDraft(self, {"note": self._ask_again})
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.reload()

    def on_shown(self) -> None:
        """Begin by typing a name."""
        self.list.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.filter.selectAll()

    def primary_actions(self) -> Sequence[QAction]:
        """Return what can be done now."""
        return [action for action in self.actions() if action.isEnabled()]

    @Slot()
    def reload(self) -> None:
        """Read the notes again."""
        self.list.reload()

    @Slot()
    def add_note(self) -> None:
        """Ask what is to be known of whom."""
        self._ask(None)

    @Slot()
    def change_note(self) -> None:
        """Ask what the current note says now, once it was read."""
        note = self.list.note()
        if note is not None and self.change_action.isVisible() and self.change_action.isEnabled():
            self._read_to_change(note.id)

    @Slot()
    def lift_note(self) -> None:
        """Ask whether the current note is to hold no more."""
        note = self.list.note()
        if note is None:
            return
        message_box(
            self.window(),
            self.tr("Lift the note on {name}?").format(name=note.details.name),
            self.tr("It holds no more from now on. It stays on record, with your name."),
            [
                Answer(self.tr("Keep the note")),
                Answer(self.tr("Lift"), partial(self._lift, note)),
            ],
        )

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.new_action.setText(self.tr("New note"))
        self.change_action.setText(self.tr("Change"))
        self.lift_action.setText(self.tr("Lift…"))
        self.card.retranslate()
        self.list.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the search on Esc."""
        if event.key() == Qt.Key.Key_Escape and self.list.filter.text():
            self.list.filter.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the record its width, less in a narrow window."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        self.card.setFixedWidth(scale.RECORD_WIDTH if wide else scale.RECORD_LEAST)

    # --- how it is made ---

    def _action(self, key: str, then: Callable[[], None]) -> QAction:
        action = needing(QAction(self), Permission.EDIT_ADMISSION)
        action.setShortcut(key_sequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(then)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        new = Button(kind=Kind.FILLED, icon="plus")
        new.follow(self.new_action)
        self.card.change_button.follow(self.change_action)
        self.card.lift_button.follow(self.lift_action)
        self.list.header.add(new)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.list, 1)
        left.addWidget(self.confirmation)
        self.confirmation.show()
        panel = Panel()
        inside = QHBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(left, 1)
        inside.addWidget(Parted())
        inside.addWidget(self.card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _connect(self) -> None:
        self.list.selected.connect(self._on_selected)
        self.list.pressed.connect(self.change_note)
        self.list.refused.connect(self._on_refused)
        self._rest.timeout.connect(self._read)
        self.confirmation.undone.connect(self._on_undo)
        self._runner.changed.connect(self._on_news)

    # --- what is read ---

    @Slot(object)
    def _on_selected(self, record: object) -> None:
        note = record if isinstance(record, AdmissionNote) else None
        self.card.show_note(note, self._now().date())
        holds = note is not None and note.lifted_at is None
        self.change_action.setEnabled(holds)
        self.lift_action.setEnabled(holds)
        self._rest.stop()
        if note is not None:
            self._rest.start()

    @Slot()
    def _read(self) -> None:
        """Open the note: whoever rests on a line reads it, who passes by does not."""
        note = self.list.note()
        if note is not None:
            read = partial(self._admission.note, note.id)
            self._runner.ask(self, read, self._on_read, self._on_refused, key="note")

    def _on_read(self, note: AdmissionNote | None) -> None:
        shown = self.list.note()
        if note is not None and shown is not None and shown.id == note.id:
            self.card.show_note(note, self._now().date(), opened=True)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.ADMISSION, Topic.PRIVACY}:
            self.reload()

    # --- what is written ---

    def _ask_again(self, about: str) -> None:
        """Go on with what was typed into a note."""
        if about:
            self._read_to_change(AdmissionNoteId(int(about)))
        else:
            self._ask(None)

    def _read_to_change(self, note: AdmissionNoteId) -> None:
        def ask(read: AdmissionNote | None) -> None:
            if read is None or read.lifted_at is not None:
                self.question.cannot_ask()
            else:
                self._ask(read)

        def refused(error: Exception) -> None:
            self.question.cannot_ask()
            self._on_refused(error)

        read = partial(self._admission.note, note, Purpose.CORRECTION)
        self._runner.ask(self, read, ask, refused, key="change")

    def _ask(self, note: AdmissionNote | None) -> None:
        save = partial(self._save, note, str(uuid4()))
        today = self._now().date()
        asked = NoteQuestion(self, self._people, self._runner, today, note, save)
        about = "" if note is None else str(note.id)
        self.question.ask(asked, asked.form, "note", about, asked.windowTitle())

    def _save(
        self,
        before: AdmissionNote | None,
        uid: str,
        details: AdmissionDetails,
        asked: NoteQuestion,
    ) -> None:
        if before is None:
            save = partial(self._admission.add, uid, details)
        else:
            save = partial(self._admission.change, before.id, before.version, details)
        answer(self._runner, asked, save, partial(self._on_saved, before))

    def _on_saved(self, before: AdmissionNote | None, note: AdmissionNote) -> None:
        if before is None:
            self._undo = partial(self._admission.lift, note.id, note.version)
        else:
            self._undo = partial(self._admission.change, note.id, note.version, before.details)
        self.list.go_to(note.id)
        self._confirm(self.tr("Note on {name} saved, {time}"), note, self.tr("undo"))

    def _lift(self, note: AdmissionNote) -> None:
        lift = partial(self._admission.lift, note.id, note.version)
        self._runner.run(self, lift, self._on_lifted, self._on_refused)

    def _on_lifted(self, note: AdmissionNote) -> None:
        self._undo = None
        self._confirm(self.tr("Note on {name} lifted, {time}"), note)

    def _confirm(self, said: str, note: AdmissionNote, undo: str = "") -> None:
        told = said.format(name=note.details.name, time=clock(self._now()))
        self.confirmation.say(told, undo=undo)
        self.list.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        self.confirmation.clear()
        if undo is not None:
            self._runner.run(self, undo, self._on_undone, self._on_refused)

    def _on_undone(self, _note: object) -> None:
        self.confirmation.say(self.tr("Taken back, {time}").format(time=clock(self._now())))

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if self._runner.refused(error):
            self.confirmation.say(sentences(error.refusals), wrong=True)
