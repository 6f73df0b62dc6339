"""The form that adds or changes somebody of the house, in the place of the list."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.refusals import ChangedMeanwhile, Refusal, RefusedError
from desk_gui.domain.staff import StaffDetails, StaffId, StaffMember
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.staff import StaffService
from desk_gui.views.sentences import sentence, sentences
from desk_gui.views.shell.drafted import Content
from desk_gui.views.staff.fields import Entry, StaffFields, names_of
from desk_gui.views.staff.picture_choice import PictureChoice
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.fields import TextEdit
from desk_gui.widgets.keys import ENTER
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import PanelHeader, Strip, scrolled
from desk_gui.widgets.scale import Type
from desk_gui.widgets.search_field import SearchField

_CTRL = Qt.KeyboardModifier.ControlModifier
_FOOT = 60
_NOBODY: Mapping[str, str] = {}


class StaffForm(QWidget):
    """Adds somebody of the house, or changes what is on record of them.

    Enter goes to the next field, Ctrl+Enter saves, Esc leaves. What was typed
    stays until it is saved or another start replaces it.

    Signals:
        saved: It is on record; carries the StaffMember, and the one before the change or None.
        left: The user goes back without saving.
        conflicted: Another has changed the record since it was read; carries the StaffMember as
            it is now, and the StaffDetails typed here.
        draft_changed: Something typed is another now.
        draft_left: What is typed goes to the shelf.
    """

    saved = Signal(object, object)
    left = Signal()
    conflicted = Signal(object, object)
    draft_changed = Signal()
    draft_left = Signal()
    draft_kind = "staff"

    def __init__(self, staff: StaffService, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._staff = staff
        self._runner = runner
        self._before: StaffMember | None = None
        self._uid = str(uuid4())
        self._filling = self._edited = self._saving = False
        self.header = PanelHeader()
        self.fields = StaffFields(staff, runner)
        self.picture = PictureChoice(self, self.fields.portrait, staff, runner)
        self.problem = PlainLabel(size=Type.SMALL, colour="danger", wrap=True)
        self.save_button = Button("", Kind.FILLED, key="Ctrl+Enter", icon="device-floppy")
        self.back_button = Button("", Kind.TEXT, key="Esc")
        self._lay_out()
        self._connect()
        self.retranslate()
        self.start_new()

    def start_new(self, name: str = "") -> None:
        """Begin an addition, with a name that was typed already."""
        self._start(None, StaffDetails(name=name))

    def start_change(self, member: StaffMember) -> None:
        """Begin a change of what is on record."""
        self._start(member, member.details, names_of(member))

    def go_on_with(
        self, before: StaffMember, details: StaffDetails, named: Mapping[str, str]
    ) -> None:
        """Change a record with these details and ``names_of`` them; nothing is saved yet."""
        photo, removed = self.picture.photo, self.picture.removed
        self._start(before, details, named)
        self.picture.resume(photo, removed=removed)
        self._on_edited()

    def before(self) -> StaffMember | None:
        """Return whom the form changes; None while it adds."""
        return self._before

    def is_edited(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self._edited

    def put_aside(self) -> None:
        """Let what is typed go to the shelf, if there is one."""
        if self._edited:
            self.draft_left.emit()

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        self.fields.take_focus()

    @Slot()
    def save(self) -> None:
        """Put it on record; once, however often this is pressed before the answer."""
        if self._saving:
            return
        before = self._before
        try:
            details = self.fields.details(before.details if before else StaffDetails())
        except RefusedError as error:
            self._show_refusals(error.refusals)
            return
        self._set_saving(True)
        keep = partial(self._keep, self._uid, before, details)
        photo, removed = self.picture.photo, self.picture.removed
        if photo is not None or removed:
            keep = partial(self._keep_with_photo, keep, photo)
        self._runner.run(self, keep, self._on_saved, self._on_refused)

    def draft_content(self) -> Content | None:
        """Return what is typed, and which version of which record it changes."""
        if not self._edited:
            return None
        before = self._before
        return {
            "uid": self._uid,
            "staff": None if before is None else before.id,
            "version": None if before is None else before.version,
            "entry": asdict(self.fields.entry()),
        }

    def take_draft(self, content: Content) -> None:
        """Go on with what was typed; another may have changed the record since."""
        typed = content["entry"]
        entry = Entry(
            typed["texts"], tuple(typed["hours"]), typed["stand_in"], typed["signs_in_as"]
        )
        self._start(None, StaffDetails())
        self._uid = content["uid"]
        self.fields.show_entry(entry)
        self._on_edited()
        if content["staff"] is not None:
            # Nothing is saved before it is known over what.
            self._set_saving(True)
            read = partial(self._staff.member, StaffId(content["staff"]))
            then = partial(self._on_draft_record, content["version"])
            self._runner.ask(self, read, then, key="record")

    def clear_draft(self) -> None:
        """Be as before anything was typed."""
        self.start_new()
        self.take_focus()

    def draft_title(self) -> str:
        """Return the name."""
        return self.fields.name.text()

    def draft_widget(self) -> QWidget:
        """Return the form."""
        return self

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.fields.retranslate()
        self.save_button.setText(self.tr("Save"))
        self.back_button.setText(self.tr("Back"))
        before = self._before
        self.header.title.setText(self.tr("New person") if before is None else self.tr("Change"))
        self.header.note.setText("" if before is None else before.name)

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

    def _action_of(self, watched: QObject, event: QKeyEvent) -> Callable[[], object] | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == _CTRL and event.key() in ENTER:
            return self.save
        if modifiers == _CTRL and event.key() == Qt.Key.Key_D:
            return self.fields.hours.copy_monday
        if modifiers:
            return None
        if event.key() == Qt.Key.Key_Escape:
            return None if self.fields.close_boxes() else self.left.emit
        # The search takes Enter for its list; a button is pressed by it.
        goes_on = not isinstance(watched, Button | TextEdit | SearchField)
        return self.focusNextChild if event.key() in ENTER and goes_on else None

    def _lay_out(self) -> None:
        padded = QWidget()
        inner = QVBoxLayout(padded)
        inner.setContentsMargins(scale.L, scale.M, scale.L, scale.S)
        inner.addWidget(self.fields)
        foot = Strip(scale.fitted(_FOOT), line_below=False)
        foot.row.addWidget(self.back_button)
        foot.row.addWidget(self.problem, 1)
        foot.row.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(scrolled(padded), 1)
        column.addWidget(foot)

    def _connect(self) -> None:
        self.fields.edited.connect(self._on_edited)
        self.fields.passed.connect(self.focusNextChild)
        self.fields.picture_wanted.connect(self.picture.choose)
        self.fields.picture_unwanted.connect(lambda: self.picture.remove(self.fields.name.text()))
        self.picture.changed.connect(self._on_picture)
        self.picture.refused.connect(self._show_refusals)
        self.save_button.clicked.connect(self.save)
        self.back_button.clicked.connect(self.left)
        for widget in self.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.installEventFilter(self)

    def _start(
        self, before: StaffMember | None, details: StaffDetails, named: Mapping[str, str] = _NOBODY
    ) -> None:
        self._before, self._uid = before, str(uuid4())
        self._filling = True
        self.fields.fill(details, named)
        self._filling = self._edited = False
        self.picture.start(before, details.name)
        self.problem.setText("")
        self._set_saving(False)
        self.retranslate()
        self.draft_changed.emit()

    @Slot()
    def _on_edited(self) -> None:
        if not self._filling:
            self._edited = True
            self.picture.show_name(self.fields.name.text())
            self.draft_changed.emit()

    @Slot()
    def _on_picture(self) -> None:
        self.fields.show_refusals(())
        self._on_edited()

    def _keep(
        self, uid: str, before: StaffMember | None, details: StaffDetails
    ) -> Outcome[StaffMember]:
        """Write the record; on the thread of writes."""
        if before is None:
            return self._staff.add(uid, details)
        return self._staff.change(before.id, before.version, details)

    def _keep_with_photo(
        self, keep: Callable[[], Outcome[StaffMember]], photo: bytes | None
    ) -> Outcome[StaffMember]:
        """Write the record, then its picture, or that there is none; on the thread of writes."""
        done = keep()
        picture = self._staff.set_photo(done.value.id, done.value.version, photo)
        return Outcome(picture.value, done.changed | picture.changed)

    def _on_saved(self, member: StaffMember) -> None:
        before = self._before
        self.start_new()
        self.saved.emit(member, before)

    def _on_refused(self, error: Exception) -> None:
        self._set_saving(False)
        if not self._runner.refused(error):
            return
        self._show_refusals(error.refusals)
        changed = any(isinstance(each, ChangedMeanwhile) for each in error.refusals)
        if changed and self._before is not None:
            read = partial(self._staff.member, self._before.id)
            self._runner.ask(self, read, self._on_record, key="record")

    def _show_refusals(self, refusals: tuple[Refusal, ...]) -> None:
        self.problem.setText(sentences(self.fields.show_refusals(refusals)))

    def _on_record(self, member: StaffMember | None) -> None:
        """Let both texts be shown where another changed the record."""
        if member is not None and self._before is not None:
            self.conflicted.emit(member, self._typed())

    def _on_draft_record(self, version: int, member: StaffMember | None) -> None:
        self._set_saving(False)
        if member is None:
            return
        self._before = member
        self.retranslate()
        if member.version != version:
            self.problem.setText(sentence(ChangedMeanwhile()))
            self.conflicted.emit(member, self._typed())

    def _typed(self) -> StaffDetails:
        """Return what is typed, as far as it can be read."""
        before = self._before.details if self._before else StaffDetails()
        try:
            return self.fields.details(before)
        except RefusedError:
            return before

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.save_button.setEnabled(not saving)
