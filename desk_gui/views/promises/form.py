"""The form of a promise that was given: by telephone, in a letter, in passing."""

from datetime import datetime
from functools import partial
from uuid import uuid4

from PySide6.QtCore import Qt, Signal, Slot

from desk_gui.domain.people import PersonId
from desk_gui.domain.promises import Promise, PromiseDetails, PromiseKind
from desk_gui.services.changes import Outcome
from desk_gui.views.promises.desk import PromiseDesk
from desk_gui.views.promises.form_fields import PromiseFields
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.drafted import Content
from desk_gui.views.shell.entry_form import SAVE_KEYS, EntryForm
from desk_gui.widgets.panels import PanelHeader


class PromiseForm(EntryForm):
    """Writes a promise down; what is written in it is kept until it is.

    Enter goes to the next field, Ctrl+Enter promises, Esc leaves. The time is
    that of the house's rule until another is typed.

    Signals:
        made: Something was promised; carries the Promise.
    """

    made = Signal(object)
    draft_kind = "promise"

    def __init__(self, desk: PromiseDesk) -> None:
        super().__init__(PanelHeader(lead=True), icon="check")
        self._desk = desk
        self._uid = str(uuid4())
        self.fields = PromiseFields(desk)
        self.save_action = self.act(self.promise, *SAVE_KEYS)
        self.back_action = self.act(self.go_back, "Esc")
        self.save.follow(self.save_action)
        self.back.follow(self.back_action)
        self.lay_out(self.fields)
        self.fields.whom.passed.connect(self.focusNextChild)
        self.fields.whom.taken.connect(self._on_taken)
        self.fields.edited.connect(self._on_edited)
        self.fields.kind_chosen.connect(self._ask_due)
        self.retranslate()
        self._start()

    def begin(self, person: PersonId | None = None, name: str = "") -> None:
        """Go on with what is written, or begin; with a name, something is promised to them."""
        if name:
            self.put_aside()
            self.fields.whom.take(person, name)
        self._desk.runner.ask(
            self, self._desk.colleagues, self.fields.offer_owners, self._on_refused, key="owners"
        )
        if not self.fields.by_hand:
            self._ask_due(self.fields.kind.value())
        if name:
            self.fields.what.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.fields.take_focus()

    def put_aside(self) -> None:
        """Let what is written go to the shelf, if there is anything."""
        if self.draft_content() is not None:
            self.draft_left.emit()
        self._start()

    def draft_content(self) -> Content | None:
        """Return what is written."""
        if not self.fields.is_begun():
            return None
        return {"uid": self._uid, "fields": self.fields.content()}

    def take_draft(self, content: Content) -> None:
        """Go on with what was written."""
        self._start()
        self._uid = content["uid"]
        self.fields.take(content["fields"])
        self.draft_changed.emit()

    def clear_draft(self) -> None:
        """Be as before anything was typed."""
        self._start()
        self.fields.take_focus()

    def draft_title(self) -> str:
        """Return to whom it is promised."""
        return self.fields.title()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.header.title.setText(self.tr("New promise"))
        self.back_action.setText(self.tr("Back"))
        self.fields.retranslate()
        self._clear_refusals()

    @Slot()
    def go_back(self) -> None:
        """Close what was found, or leave: what is written goes to the shelf."""
        if not self.fields.whom.close_box():
            self.put_aside()
            self.left.emit()

    @Slot()
    def promise(self) -> None:
        """Promise it; once, however often this is pressed before the answer."""
        details = self.fields.details()
        if details is None:
            self.fields.show_errors([(self.fields.due, self.fields.due.unreadable())])
            return
        self.save_action.setEnabled(False)
        make = partial(self._make, self._uid, details)
        self._desk.runner.run(self, make, self._on_made, self._on_refused)

    def _make(self, uid: str, details: PromiseDetails) -> Outcome[Promise]:
        self.fields.due.check(details.due_at)
        return self._desk.promises.make(uid, details)

    def _start(self) -> None:
        """Be ready for another promise."""
        self._uid = str(uuid4())
        self.fields.clear()
        self._clear_refusals()
        self.save_action.setEnabled(True)
        self.draft_changed.emit()

    @Slot(object)
    def _ask_due(self, kind: PromiseKind) -> None:
        """Fill in when it is due by the rule of the house."""
        ask = partial(self._desk.promises.default_due, kind)
        self._desk.runner.ask(self, ask, self._on_due, self._on_refused, key="due")

    def _on_due(self, due_at: datetime) -> None:
        if not self.fields.by_hand:
            self.fields.due.show_time(due_at)
            self._say_save()

    @Slot(object)
    def _on_taken(self, _hit: object) -> None:
        self.fields.what.setFocus(Qt.FocusReason.OtherFocusReason)
        self.draft_changed.emit()

    @Slot()
    def _on_edited(self) -> None:
        self._say_save()
        self.draft_changed.emit()

    def _on_made(self, promise: Promise) -> None:
        self._start()
        self.made.emit(promise)

    def _on_refused(self, error: Exception) -> None:
        self.save_action.setEnabled(True)
        if not self._desk.runner.refused(error):
            return
        self.fields.due.confirms(error.refusals)
        self.problem.setText(sentences(self.fields.show_refusals(error.refusals)))
        self._say_save()

    def _clear_refusals(self) -> None:
        self.fields.clear_errors()
        self.problem.setText("")
        self._say_save()

    def _say_save(self) -> None:
        anyway = self.fields.due.anyway
        self.save_action.setText(self.tr("Promise it anyway") if anyway else self.tr("Promise"))
