"""The form of an appointment: takes a time of a host's, and says why it cannot be had."""

from uuid import uuid4

from PySide6.QtCore import Qt, Signal, Slot

from desk_gui.domain.appointments import OnHoliday, OutsideHours, OverlapsAppointment
from desk_gui.domain.appointments import Slot as FreeTime
from desk_gui.domain.staff import StaffId
from desk_gui.views.appointments.desk import AppointmentDesk
from desk_gui.views.appointments.form_fields import AppointmentFields
from desk_gui.views.appointments.words import moment_text
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.drafted import Content
from desk_gui.views.shell.entry_form import SAVE_KEYS, EntryForm
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.panels import PanelHeader

_LOOKED_AT = 50
"""Free times from the day that is asked for on, among which the next is looked for."""
_CONFIRMED = (OnHoliday, OutsideHours)
"""What is refused at first, and done all the same where the desk confirms it."""


class AppointmentForm(EntryForm):
    """Takes a time; what is written in it is kept until it is taken.

    Enter goes to the next field, Ctrl+Enter takes the time, Esc leaves. Of a
    taken time the next free one is offered.

    Signals:
        made: The time is taken; carries the list of Appointment.
    """

    made = Signal(object)
    draft_kind = "appointment"

    def __init__(self, desk: AppointmentDesk) -> None:
        super().__init__(PanelHeader(lead=True), icon="check")
        self._desk = desk
        self._uid = str(uuid4())
        self._host: tuple[StaffId, str] | None = None
        self._anyway = False
        self._offer: FreeTime | None = None
        self.fields = AppointmentFields(desk)
        self.other = Button(icon="calendar")
        self._make_actions()
        self.header.add(self.fields.kind)
        self.lay_out(self.fields, (self.other,))
        self.fields.visitor.passed.connect(self.focusNextChild)
        self.fields.edited.connect(self.draft_changed)
        self.fields.retimed.connect(self._on_other_time)
        self.retranslate()
        self._start()

    def begin(self, host: StaffId, name: str, slot: FreeTime) -> None:
        """Begin an appointment with somebody at a time; what stood here goes to the shelf."""
        self.put_aside()
        self._host = (host, name)
        self.fields.begin(slot)
        self._clear_refusals()
        self._say_host()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        self.fields.take_focus()

    def put_aside(self) -> None:
        """Let what is written go to the shelf, if there is one."""
        if self.draft_content() is not None:
            self.draft_left.emit()
        self._start()

    def draft_content(self) -> Content | None:
        """Return what is written, and with whom it is."""
        if self._host is None or not self.fields.is_begun():
            return None
        return {"uid": self._uid, "host": list(self._host), "fields": self.fields.content()}

    def take_draft(self, content: Content) -> None:
        """Go on with what was written."""
        self._start()
        self._uid, (host, name) = content["uid"], content["host"]
        self._host = (StaffId(host), name)
        self.fields.take(content["fields"])
        self._say_host()
        self.draft_changed.emit()

    def clear_draft(self) -> None:
        """Be as before anything was typed."""
        self._start()
        self.take_focus()

    def draft_title(self) -> str:
        """Return who comes, or what it is about."""
        return self.fields.title()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.header.title.setText(self.tr("New appointment"))
        self.fields.retranslate()
        self.back_action.setText(self.tr("Back"))
        self.new_action.setText(self.tr("new person with this name"))
        # What was refused was said in the former language.
        self._clear_refusals()

    @Slot()
    def go_back(self) -> None:
        """Close what was found, or leave: what is written goes to the shelf."""
        if not self.fields.visitor.close_box():
            self.put_aside()
            self.left.emit()

    @Slot()
    def take(self) -> None:
        """Take the time; once, however often this is pressed before the answer."""
        details = None if self._host is None else self.fields.details(self._host[0])
        if details is None:
            self.fields.when.show_unreadable()
            return
        self.save_action.setEnabled(False)
        uid, anyway, taken = self._uid, self._anyway, details
        self._desk.runner.run(
            self,
            lambda: self._desk.appointments.make(uid, taken, anyway=anyway),
            self._on_made,
            self._on_refused,
        )

    def _make_actions(self) -> None:
        self.save_action = self.act(self.take, *SAVE_KEYS)
        self.other_action = self.act(self._take_offer, "Ctrl+O")
        self.new_action = self.act(self._make_new, "Ctrl+N")
        self.back_action = self.act(self.go_back, "Esc")
        self.save.follow(self.save_action)
        self.other.follow(self.other_action)
        self.back.follow(self.back_action)

    def _start(self) -> None:
        """Be ready for another appointment."""
        self._uid = str(uuid4())
        self.fields.clear()
        self._clear_refusals()
        self.save_action.setEnabled(True)
        self.draft_changed.emit()

    def _say_host(self) -> None:
        self.header.note.setText(self._host[1] if self._host else "")
        self.header.row.activate()

    @Slot()
    def _make_new(self) -> None:
        if self.fields.name.text().strip():
            self.fields.visitor.make_new()
            self.focusNextChild()

    @Slot()
    def _on_other_time(self) -> None:
        self._clear_refusals()
        self.draft_changed.emit()

    @Slot()
    def _take_offer(self) -> None:
        """Take the next free time instead."""
        if self._offer is not None:
            self.fields.when.fill(self._offer)
            self._clear_refusals()
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_made(self, made: object) -> None:
        self._start()
        self.made.emit(made)

    def _on_refused(self, error: Exception) -> None:
        self.save_action.setEnabled(True)
        if not self._desk.runner.refused(error):
            return
        self._clear_refusals()
        self.problem.setText(sentences(self.fields.show_refusals(error.refusals)))
        self._anyway = all(isinstance(each, _CONFIRMED) for each in error.refusals)
        self._say_save()
        if any(isinstance(each, (OverlapsAppointment, *_CONFIRMED)) for each in error.refusals):
            self._look_for_free()

    def _look_for_free(self) -> None:
        slot = self.fields.when.slot()
        if slot is None or self._host is None:
            return
        host, day = self._host[0], slot.starts_at.date()
        free = lambda: self._desk.appointments.free(host, day, _LOOKED_AT)  # noqa: E731
        self._desk.runner.ask(self, free, self._on_free, key="free")

    def _on_free(self, found: list[FreeTime]) -> None:
        asked = self.fields.when.slot()
        later = [each for each in found if asked and each.starts_at >= asked.starts_at]
        self._offer = next(iter(later or found), None)
        if self._offer is not None:
            said = self.tr("Next free: {time}").format(time=moment_text(self._offer.starts_at))
            self.other_action.setText(said)
        self.other.setVisible(self._offer is not None)
        self.other_action.setEnabled(self._offer is not None)

    def _clear_refusals(self) -> None:
        self._anyway, self._offer = False, None
        self.fields.clear_errors()
        self.problem.setText("")
        self.other.hide()
        self.other_action.setEnabled(False)
        self._say_save()

    def _say_save(self) -> None:
        self.save_action.setText(self.tr("Take it anyway") if self._anyway else self.tr("Take it"))
