"""The form of a call: F3 while it rings, who, for whom, Ctrl+Enter; nothing written in it is lost.

A known caller is two letters and Enter; what was said goes with them into the
record. Whoever is asked for and is not there gets a message, whose time is
said to the caller.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from desk_gui.domain.audit import Purpose
from desk_gui.domain.calls import Call, CallDetails, CallId, Direction, UnknownCall
from desk_gui.domain.refusals import ChangedMeanwhile
from desk_gui.services.changes import Outcome
from desk_gui.views.calls.call_fields import CallFields
from desk_gui.views.calls.call_head import CallHead
from desk_gui.views.calls.call_places import CallPlaces
from desk_gui.views.calls.call_texts import Lines, Typed, lines_of, typed_of
from desk_gui.views.calls.conflict import CallConflict
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.calls.ends import MESSAGES, End, end_title, end_word
from desk_gui.views.calls.message_rows import TAKE_KEY
from desk_gui.views.calls.number_row import PUT_BACK_KEY
from desk_gui.views.calls.starting import Start
from desk_gui.views.labels import label
from desk_gui.views.shell.entry_form import PRINT_KEYS, SAVE_KEYS, EntryForm
from desk_gui.widgets.buttons import Button

DIAL_KEY, HANG_UP_KEY = "Ctrl+D", "Ctrl+T"
_MOST_ENDS = 7
_NOT_ADDED = {End.DROPPED, End.WRONG_NUMBER, End.NOT_REACHED}
"""Ends after which nobody new is put on record."""


class CallForm(EntryForm):
    """Writes a call down: one that rings, one of ours, or one on record that is changed.

    Signals:
        saved: It is on record; carries the Call, whether it is new, and
            whether the slip of its message is to be printed.
        line_wanted: A whole message stands in the first field; carries its text.
        turned_to: Another field is in work; carries whether it is one of the caller's.
        planned: The call is made by a sheet; carries its CallPlanId, or None.
        conflicted: Another has changed the call since it was read; carries the Call as it is
            now, and what is Typed here.
        dial_wanted: The number is to be dialled; carries it as it is written.
    """

    saved = Signal(object, bool, bool)
    line_wanted = Signal(str)
    turned_to = Signal(bool)
    planned = Signal(object)
    conflicted = Signal(object, object)
    dial_wanted = Signal(str)
    draft_kind = "call"
    header: CallHead

    def __init__(self, desk: CallDesk) -> None:
        super().__init__(CallHead(desk.now))
        self._desk = desk
        self._start = Start.now(desk.now())
        self._before: tuple[CallId, int] | None = None
        """The call that is changed, and its version when it was read."""
        self._base: Lines | None = None
        """What stood in its lines then."""
        self.fields = CallFields(desk)
        self.print = Button(icon="printer")
        self.dial = Button(icon="phone-outgoing")
        self._make_actions()
        self.places = CallPlaces(self.fields, self.problem)
        self.conflict = CallConflict(
            self, self.conflicted, desk, lambda: self._base, self._go_on_with
        )
        self.lay_out(self.fields, (self.print, self.dial))
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.back_action.setText(self.tr("Back"))
        self.save_action.setText(self.tr("Save"))
        self.print_action.setText(self.tr("And the slip"))
        self.new_action.setText(self.tr("new person with this name"))
        self.good_action.setText(self.tr("take the next good time"))
        self.put_back_action.setText(self.tr("take the number of the call"))
        self.dial_action.setText(self.tr("Dial"))
        # What was refused was said in the former language.
        self.places.clear()
        self.fields.retranslate()
        self._speak()

    def begin(self) -> None:
        """Go on with what stands here, or begin: the call begins now."""
        if self._before is None and not self.fields.is_begun():
            # All is clear since the last call: only the time is another.
            self._take_start(Start.now(self._desk.now()))
        self.fields.caller.name.setFocus(Qt.FocusReason.TabFocusReason)

    def begin_at(self, start: Start) -> None:
        """Write down a call that rings or is made; what stood here goes to the shelf."""
        self.put_aside()
        self._anew(start)
        self.fields.set_direction(start.direction)
        self._speak()
        caller = self.fields.caller
        if start.person is None and not start.name:
            caller.name.setFocus(Qt.FocusReason.TabFocusReason)
            caller.ring(start.number)
        else:
            caller.fill_known(start.caller(), start.number if start.rang else "")
            self._first_open().setFocus(Qt.FocusReason.TabFocusReason)
        self.draft_changed.emit()

    def begin_change(self, call: Call) -> None:
        """Show a call on record, to be changed; what stood here goes to the shelf."""
        self.put_aside()
        self._anew(Start.of(call))
        self._change(call)
        self.fields.fill_typed(typed_of(call))
        self._speak()
        self.fields.caller.name.setFocus(Qt.FocusReason.TabFocusReason)

    def fill_understood(self, details: CallDetails, callee: str) -> None:
        """Go on with what was understood of a whole message for somebody of the house."""
        self.fields.fill_details(details, callee)
        self._speak()
        self.fields.about.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields.about.moveCursor(QTextCursor.MoveOperation.End)
        self.draft_changed.emit()

    def turn(self) -> None:
        """Let the call that is written be one of ours, or one that came in after all.

        One that rang, or is on record, is what it is.
        """
        if self._start.rang or self._before is not None:
            return
        ours = self.fields.direction is Direction.IN
        direction = Direction.OUT if ours else Direction.IN
        self._start = replace(self._start, direction=direction)
        self.fields.set_direction(direction)
        self._speak()
        self.draft_changed.emit()

    def hang_up(self) -> None:
        """Note that the talk is over, while the rest is written; again, that it goes on."""
        self._start = self._start.hang_up(self._desk.now())
        self._speak()
        self.draft_changed.emit()

    def put_aside(self) -> None:
        """Let what is written go to the shelf, or forget a change that was not begun."""
        if self.draft_content() is not None:
            self.draft_left.emit()
        self.clear()

    def start(self) -> Start:
        """Return how the call that is written began."""
        return self._start

    # --- kept while it is written ---

    def draft_content(self) -> dict[str, Any] | None:
        """Return all that is written, when the call began, and the one that is changed."""
        if not self.fields.is_begun() and not self._start.rang:
            return None
        before = None if self._before is None else list(self._before)
        return {
            "start": self._start.content(self._desk.now()),
            "before": before,
            "base": self._base,
            "fields": self.fields.content(),
        }

    def take_draft(self, content: dict[str, Any]) -> None:
        """Go on with what was written; the talk ended when it was left."""
        before = content["before"]
        self._anew(Start.from_content(content["start"]))
        self._before = None if before is None else (CallId(before[0]), before[1])
        self._base = content["base"]
        self.fields.take(content["fields"])
        self._speak()
        self.draft_changed.emit()
        if self._before is not None:
            self._look(self._before[0])

    def clear_draft(self) -> None:
        """Be ready for the next call."""
        self.clear()
        self.fields.caller.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft_title(self) -> str:
        """Return who rings, or for whom."""
        caller, asked = self.fields.caller, self.fields.asked.field
        texts = (caller.name.text(), caller.firm.text(), caller.number.text(), asked.text())
        return next((text for text in texts if text.strip()), label(self._start.direction))

    def clear(self) -> None:
        """Forget what is written."""
        self._anew(Start.now(self._desk.now()))
        self._speak()
        self.draft_changed.emit()

    # --- keys ---

    @Slot()
    def go_on(self) -> None:
        """Move the focus to the next field of the talk."""
        order, now = self.fields.stops_in_order(), self.window().focusWidget()
        if now is self.fields.caller.name:
            target = self.fields.after_caller()
            (target if target.isVisibleTo(self) else self._first_open()).setFocus()
            return
        at = next((n for n, field in enumerate(order) if field is now), -1)
        (*order, self.save)[at + 1].setFocus(Qt.FocusReason.TabFocusReason)

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
        self.ends = [
            self.act(partial(self.fields.end.press, digit), f"Alt+{digit}")
            for digit in range(1, _MOST_ENDS + 1)
        ]
        self.new_action = self.act(self._make_new, "Ctrl+N")
        self.good_action = self.act(self.fields.due.take_good, TAKE_KEY)
        self.put_back_action = self.act(self.fields.caller.phone.put_back, PUT_BACK_KEY)
        self.dial_action = self.act(self._dial, DIAL_KEY)
        self.hang_up_action = self.act(self.hang_up, HANG_UP_KEY)
        self.back_action = self.act(self.go_back, "Esc")
        self.save.follow(self.save_action)
        self.print.follow(self.print_action)
        self.dial.follow(self.dial_action)
        self.back.follow(self.back_action)

    def _connect(self) -> None:
        fields = self.fields
        fields.edited.connect(self.draft_changed)
        fields.passed.connect(self.go_on)
        fields.ended.connect(self._speak)
        fields.caller.search.line_wanted.connect(self.line_wanted)
        self.follow_focus()

    def turned_to_field(self, field: QWidget) -> None:
        """Show beside the form what belongs to the field in work."""
        self.turned_to.emit(self.fields.caller.holds(field))

    def _anew(self, start: Start) -> None:
        self._before = self._base = None
        self.fields.clear()
        self.places.clear()
        self._set_busy(busy=False)
        self._take_start(start)

    def _take_start(self, start: Start) -> None:
        """Let the call begin so."""
        self._start = start
        self.planned.emit(start.plan)
        self.fields.due.ask_default()
        self.header.show_start(start, goes_on=self._before is None)

    def _speak(self) -> None:
        """Say what is written down, and what its end is called."""
        end, direction = self.fields.chosen(), self.fields.direction
        changes = self._before is not None
        title = self.tr("Change the call") if changes else end_title(end, direction)
        self.header.title.setText(title)
        prints = end in MESSAGES and direction is Direction.IN
        self.print_action.setVisible(prints)
        self.print.setVisible(prints)
        dials = direction is Direction.OUT and not changes and not self._start.rang
        self.dial_action.setVisible(dials)
        self.dial.setVisible(dials)
        self.hang_up_action.setVisible(not changes)
        goes_on = self._start.ended_at is None
        self.hang_up_action.setText(self.tr("hung up") if goes_on else self.tr("the talk goes on"))
        self.good_action.setVisible(self.fields.due.row.isVisibleTo(self.fields))
        self.put_back_action.setVisible(bool(self._start.number) and self._start.rang)
        options = self.fields.end.options()
        for at, action in enumerate(self.ends):
            shown = at < len(options)
            action.setVisible(shown)
            action.setText(end_word(End(str(options[at])), direction) if shown else "")
        self.header.show_start(self._start, goes_on=not changes)
        self.header.row.activate()

    def _first_open(self) -> QWidget:
        """Return where the talk goes on with somebody who is known."""
        return (
            self.fields.asked.field if self.fields.direction is Direction.IN else self.fields.about
        )

    @Slot()
    def _make_new(self) -> None:
        """Take the name for someone new's, though others have it too."""
        if self.fields.caller.name.text().strip():
            self.fields.caller.make_new()
            self.go_on()

    def _dial(self) -> None:
        """Let the number be dialled, or ask for one."""
        number = self.fields.caller.phone.text()
        if number:
            self.dial_wanted.emit(number)
        else:
            self.fields.caller.number.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- keeping it ---

    def _save(self, *, prints: bool) -> None:
        if not self.save_action.isEnabled() or self._is_line() or self.places.show_unclear():
            return
        self._set_busy(busy=True)
        then = partial(self._on_saved, self._before is None, prints)
        self._desk.runner.run(self, self._act(), then, self._on_refused)

    def _is_line(self) -> bool:
        """Tell whether a whole message stands in the first field alone, and let it be read."""
        return self.fields.is_bare() and self.fields.caller.search.ask_line()

    def _act(self) -> Callable[[], Outcome[Call]]:
        start, end = self._start, self.fields.chosen()
        details = self.fields.details(start.line)
        adds, meant, calls = end not in _NOT_ADDED, self.fields.due.is_meant(), self._desk.calls
        if self._before is not None:
            return partial(calls.change, *self._before, details, add_person=adds, anyway=meant)
        return partial(
            calls.take,
            start.uid,
            details,
            started_at=start.started_at,
            answered_at=start.answered_at,
            ended_at=start.until(self._desk.now()),
            add_person=adds,
            anyway=meant,
        )

    def _on_saved(self, is_new: bool, prints: bool, call: Call) -> None:
        self.clear()
        self.saved.emit(call, is_new, prints)

    def _on_refused(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if not self._desk.runner.refused(error):
            return
        self.places.show(error.refusals)
        changed = any(isinstance(each, ChangedMeanwhile) for each in error.refusals)
        if changed and self._before is not None:
            self._look(self._before[0])

    def _change(self, call: Call) -> None:
        """Let what stands here be a change of a call on record."""
        self._before, self._base = (call.id, call.version), lines_of(call.details)

    def _look(self, call: CallId) -> None:
        """Read the call that is changed: nothing is saved before it is known over what."""
        self._set_busy(busy=True)
        look = partial(self._desk.book.call, call, Purpose.CORRECTION)
        self._desk.runner.ask(self, look, self._on_read, self._on_refused, key="written")

    def _on_read(self, call: Call | None) -> None:
        """Go on with the change; where another has changed the call, both texts are shown."""
        self._set_busy(busy=False)
        if call is None:
            self.places.show([UnknownCall()])
        elif self._before != (call.id, call.version):
            self.conflicted.emit(call, self.fields.typed(call.details.line))

    def _go_on_with(self, call: Call, typed: Typed) -> None:
        """Save what was chosen of both texts, over the call as it is now."""
        self._change(call)
        self.fields.fill_typed(typed)
        self._speak()
        self.draft_changed.emit()
        self._save(prints=False)

    def _set_busy(self, *, busy: bool) -> None:
        """Until the answer comes; else Ctrl+Enter pressed twice would be asked twice."""
        self.save_action.setEnabled(not busy)
        self.print_action.setEnabled(not busy)
