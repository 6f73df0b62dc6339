"""The form of a visit: F2, a name, whom to see, Ctrl+Enter; nothing written in it is lost.

Three letters of somebody who is expected and Enter let them arrive at once;
who was here before brings their details along.
"""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot

from desk_gui.domain.actors import Permission
from desk_gui.domain.admission import AdmissionKind, AdmissionNote
from desk_gui.domain.refusals import ChangedMeanwhile
from desk_gui.domain.visits import NoHost, Returning, Visit
from desk_gui.views.shell.entry_form import PRINT_KEYS, SAVE_KEYS, EntryForm
from desk_gui.views.visits.conflict import VisitConflict
from desk_gui.views.visits.desk import VisitDeed, VisitDesk
from desk_gui.views.visits.notes_strip import NotesStrip
from desk_gui.views.visits.visit_content import content_of, fill
from desk_gui.views.visits.visit_fields import VisitFields, focus_on
from desk_gui.views.visits.visit_places import VisitPlaces
from desk_gui.views.visits.visit_saving import VisitSaving
from desk_gui.views.visits.visit_texts import Typed, Written
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.choices import Segments

_NOW, _EXPECTED, _EARLIER = _WHEN = ("now", "expected", "earlier")
"""Whether the visitor is here, is still to come, or came a while ago and is written down late."""


class VisitForm(EntryForm):
    """Writes a visit down: somebody who came now or earlier, who is expected, or a changed one.

    Signals:
        saved: It is on record; carries the Visit, what was done («received»,
            «expected», «changed»), whether its badge is to be printed, and
            what undoes a change, or None.
        expected: An expected visitor has come; carries the VisitLine.
        visitor_known: Who it is on record; carries the Returning, or None.
        conflicted: Another has changed the visit since it was read; carries it as it is now,
            as Written, and what is Typed here.
    """

    saved = Signal(object, str, bool, object)
    expected = Signal(object)
    visitor_known = Signal(object)
    conflicted = Signal(object, object)
    draft_kind = "visit"

    def __init__(self, desk: VisitDesk) -> None:
        super().__init__()
        self._desk = desk
        self._edited = False
        self._prints = False
        """Whether what is being saved is to be printed as well."""
        self._prints_anyway = False
        self.saving = VisitSaving(desk, self)
        self.when = Segments([(each, "") for each in _WHEN])
        self.fields = VisitFields(desk)
        self.notes = NotesStrip()
        self.print = Button(icon="printer")
        self._make_actions()
        self.places = VisitPlaces(self.fields, self.notes, self.problem)
        self.conflict = VisitConflict(self, self.conflicted, desk, self.saving, self._go_on_with)
        self.header.add(self.when)
        self.lay_out(self.fields, (self.print,), (self.notes,))
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.back_action.setText(self.tr("Back"))
        self.new_action.setText(self.tr("new person with this name"))
        self.later_action.setText(self.tr("is expected / came earlier / came now"))
        self.when.set_words([self.tr("Now"), self.tr("Expected"), self.tr("Earlier")])
        self.when.setAccessibleName(self.tr("When they come"))
        # What was refused was said in the former language.
        self.places.clear()
        self.fields.retranslate()
        self._speak()

    def begin(self) -> None:
        """Go on with what stands here, or begin: the cursor stands where the talk is."""
        focus_on(self.fields.name)

    def begin_change(self, visit: Visit, hosts: tuple[str, ...]) -> None:
        """Show a visit on record, to be changed; what stood here goes to the shelf."""
        self.put_aside()
        self.saving.begin_change(visit)
        self.fields.fill_visit(visit, hosts)
        self._edited = False
        self._speak()
        self.begin()

    def put_aside(self) -> None:
        """Let what is written go to the shelf, or forget a change that was not begun."""
        if self.draft_content() is not None:
            self.draft_left.emit()
        self.clear()

    def leave_name(self) -> None:
        """Take the letters of the name away, they meant an expected visitor; keep the rest."""
        self.fields.visitor.take(None, "")
        if self.fields.is_begun():
            self.draft_left.emit()
        self.clear()

    def set_prints_anyway(self, prints: bool) -> None:
        """Say whether a badge is printed for everybody who comes."""
        self._prints_anyway = prints
        self._speak()

    def is_expected(self) -> bool:
        """Tell whether the visitor is still to come."""
        return bool(self.when.value() == _EXPECTED)

    def came_earlier(self) -> bool:
        """Tell whether a visitor is written down late, by what somebody remembers."""
        return not self.saving.changes() and bool(self.when.value() == _EARLIER)

    # --- kept while it is written ---

    def draft_content(self) -> dict[str, Any] | None:
        """Return all that is written, and the visit that is changed."""
        if not self._edited or not self.fields.is_begun():
            return None
        kept = {"when": self.when.value(), "fields": content_of(self.fields)}
        return self.saving.content() | kept

    def take_draft(self, content: dict[str, Any]) -> None:
        """Go on with what was written."""
        self.clear()
        self.saving.resume(content)
        self.when.set_value(content["when"])
        fill(self.fields, content["fields"])
        self.fields.visitor.searches = not self.saving.changes()
        self._edited = True
        self._speak()
        self._look_for_notes()
        self.draft_changed.emit()
        if self.saving.changes():
            self._look()

    def clear_draft(self) -> None:
        """Be ready for the next visitor."""
        self.clear()
        self.begin()

    def draft_title(self) -> str:
        """Return who comes, or to whom."""
        texts = (self.fields.name.text(), self.fields.firm.text(), self.fields.first.host.text())
        return next((text for text in texts if text.strip()), "")

    def clear(self) -> None:
        """Forget what is written."""
        self.saving.begin()
        self.fields.clear()
        self.places.forget()
        self.visitor_known.emit(None)
        self._set_busy(busy=False)
        self.when.set_value(_NOW)
        self._edited = False
        self._speak()
        self.draft_changed.emit()

    # --- keys ---

    @Slot()
    def go_on(self) -> None:
        """Move the focus to the next field of the talk."""
        if self.focusWidget() is self.fields.name:
            self._look_for_notes()
        order = self.fields.stops_in_order()
        now = self.window().focusWidget()
        at = next((n for n, field in enumerate(order) if field is now), -1)
        focus_on((*order, self.save)[at + 1])

    @Slot()
    def go_back(self) -> None:
        """Close what was found, or leave: what is written goes to the shelf."""
        if not self.fields.close_boxes():
            self.put_aside()
            self.left.emit()

    # --- how it is made ---

    def _make_actions(self) -> None:
        self.save_action = self.act(partial(self._save, prints=False), *SAVE_KEYS)
        self.print_action = self.act(partial(self._save, prints=True), *PRINT_KEYS)
        self.new_action = self.act(self._make_new, "Ctrl+N")
        self.later_action = self.act(self._turn, "Ctrl+Shift+X")
        self.back_action = self.act(self.go_back, "Esc")
        self.save.follow(self.save_action)
        self.print.follow(self.print_action)
        self.back.follow(self.back_action)

    def _connect(self) -> None:
        fields = self.fields
        fields.edited.connect(self._on_edited)
        fields.passed.connect(self.go_on)
        fields.visitor.expected.connect(self.expected)
        fields.visitor.returning.connect(self._on_returning)
        fields.visitor.typed.connect(self.places.forget)
        self.saving.saved.connect(self._on_saved)
        self.saving.refused.connect(self._on_refused)
        self.saving.read.connect(self._on_read)
        self.when.changed.connect(self._on_when)
        self.follow_focus()

    def _speak(self) -> None:
        """Say what Ctrl+Enter does now."""
        changes, later = self.saving.changes(), self.is_expected()
        title = self.tr("Change the visit") if changes else self.tr("New visitor")
        self.header.title.setText(title)
        expect, check_in = self.tr("Expect them"), self.tr("Check in")
        self.save_action.setText(self.tr("Save") if changes else expect if later else check_in)
        self.print_action.setText(self.tr("And the badge"))
        self.when.setVisible(not changes)
        self.print_action.setVisible(not (changes or later))
        self.print.setVisible(not (changes or later or self._prints_anyway))
        self.fields.ask_time(asked=self._asks_time(), earlier=self.came_earlier())

    # --- what follows from what was written ---

    @Slot()
    def _on_edited(self) -> None:
        self._edited = True
        self.draft_changed.emit()

    @Slot()
    def _turn(self) -> None:
        """Expect the visitor instead, then let them have come earlier, then now again."""
        if not self.saving.changes():
            at = _WHEN.index(str(self.when.value())) + 1
            self.when.set_value(_WHEN[at % len(_WHEN)])
            self._on_when(None)

    @Slot(object)
    def _on_when(self, _value: object) -> None:
        self._edited = True
        if not self.fields.time.text():
            # The form may stand here since yesterday.
            self.fields.choose_day(self._desk.now().date())
        self._speak()
        self.draft_changed.emit()

    @Slot()
    def _make_new(self) -> None:
        """Take the name for someone new's, though others have it too."""
        if self.fields.name.text().strip() and not self.saving.changes():
            self.fields.visitor.make_new()
            focus_on(self.fields.name)
            self.go_on()

    @Slot(object)
    def _on_returning(self, known: Returning) -> None:
        self.places.forget()
        self.fields.fill_returning(known)
        self.visitor_known.emit(known)
        self._look_for_notes()
        first = self.fields.first
        focus_on(first.purpose if first.host.text() else first.host)

    def _look_for_notes(self) -> None:
        """Show what has to be known of who stands there, before they are let in."""
        name, person = self.fields.name.text().strip(), self.fields.visitor.person
        if name and not self.saving.changes():
            about = partial(self._desk.admission.about, person, name)
            self._desk.runner.ask(self, about, partial(self._on_notes, name), key="notes")

    def _on_notes(self, name: str, notes: list[AdmissionNote]) -> None:
        if name == self.fields.name.text().strip():
            self.notes.show_notes(notes)
            barred = any(n.details.kind is AdmissionKind.DO_NOT_ADMIT for n in notes)
            self.places.offer_admission(barred=barred, may=self._may_admit())

    # --- keeping it ---

    def _save(self, *, prints: bool) -> None:
        if not self.save_action.isEnabled() or not self._is_readable():
            return
        self._set_busy(busy=True)
        self._prints = prints
        fields = self.fields
        details, at = fields.details(), fields.time_at() if self._asks_time() else None
        if self.saving.changes():
            self.saving.change(details, at)
        elif self.is_expected() and at is not None:
            self.saving.expect(details, at)
        else:
            barred = fields.admit_row.isVisibleTo(self)
            self.saving.receive(details, fields.admit.text() if barred else "", at)

    def _asks_time(self) -> bool:
        """Tell whether it is asked when the visitor comes, or came."""
        if self.saving.changes():
            return self.saving.was_expected is not None
        return self.is_expected() or self.came_earlier()

    def _is_readable(self) -> bool:
        """Refuse here what no service can be asked about."""
        self.places.clear()
        unclear = [row for row in self.fields.rows_of_stops() if row.is_unclear()]
        if unclear:
            self.places.show_under(unclear[0].who, NoHost(), unclear[0].host)
        if self._asks_time() and self.fields.time_at() is None:
            self.places.say_time(earlier=self.came_earlier())
            return False
        return not unclear

    @Slot(object, str, object)
    def _on_saved(self, visit: Visit, done: str, undo: VisitDeed | None) -> None:
        self.clear()
        self.saved.emit(visit, done, self._prints, undo)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if not self._desk.runner.refused(error):
            return
        self.places.show(error.refusals, may_admit=self._may_admit())
        changed = any(isinstance(each, ChangedMeanwhile) for each in error.refusals)
        if changed and self.saving.changes():
            self._look()

    def _look(self) -> None:
        """Read the visit that is changed: nothing is saved before it is known over what."""
        self._set_busy(busy=True)
        self.saving.look()

    @Slot(object)
    def _on_read(self, written: Written) -> None:
        """Go on with the change; where another has changed the visit, both texts are shown."""
        self._set_busy(busy=False)
        if self.saving.before == (written.visit.id, written.visit.version):
            self.fields.change(written.visit)
        else:
            self.conflicted.emit(written, self.fields.typed(with_time=self._asks_time()))

    def _go_on_with(self, written: Written, typed: Typed) -> None:
        """Save what was chosen of both texts, over the visit as it is now."""
        self.saving.begin_change(written.visit)
        self.fields.fill_typed(written.visit, typed)
        self._edited = True
        self._speak()
        self.draft_changed.emit()
        self._save(prints=False)

    def _may_admit(self) -> bool:
        return self._desk.actor().may(Permission.ADMIT_ANYWAY)

    def _set_busy(self, *, busy: bool) -> None:
        """Until the answer comes; else Ctrl+Enter pressed twice would write two visits."""
        self.save_action.setEnabled(not busy)
        self.print_action.setEnabled(not busy)
