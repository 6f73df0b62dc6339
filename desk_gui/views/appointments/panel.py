"""The appointments panel: a host's calendar, what is on a day, taking times and moving them."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_gui.domain.actors import Permission
from desk_gui.domain.appointments import Appointment
from desk_gui.domain.appointments import Slot as FreeTime
from desk_gui.domain.staff import HostHit
from desk_gui.services.changes import Topic
from desk_gui.views.appointments.calendar_view import CalendarView
from desk_gui.views.appointments.day_list import DayList
from desk_gui.views.appointments.deeds import AppointmentDeeds
from desk_gui.views.appointments.desk import AppointmentDesk
from desk_gui.views.appointments.form import AppointmentForm
from desk_gui.views.appointments.moving import Moving
from desk_gui.views.appointments.record import AppointmentRecord
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.allowed import needing
from desk_gui.views.shell.page import Page
from desk_gui.views.staff.host_search import HostField
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.panels import Panel, PanelHeader, Parted
from desk_gui.widgets.row_painting import RowColumns

_HOST_WIDTH = 232
_TOPICS = frozenset({Topic.APPOINTMENTS, Topic.VISITS, Topic.STAFF, Topic.OFFICE, Topic.RECEPTION})
_COLUMNS = RowColumns(code=44)


class AppointmentsPanel(Page):
    """A host's day or week beside what is on it; in their places the form and the record.

    Signals:
        visit_opened: The visit of an appointment is to be shown; carries its VisitId.
    """

    visit_opened = Signal(object)

    def __init__(self, desk: AppointmentDesk) -> None:
        super().__init__()
        self._desk = desk
        self._untold: list[Appointment] = []
        self.header = PanelHeader()
        self.search = HostField(desk.staff, desk.runner)
        self.host = self.search.field
        self.calendar = CalendarView(desk)
        self.grid = self.calendar.grid
        self.form = AppointmentForm(desk)
        self.day_list = DayList()
        self.list = self.day_list.rows
        self.left, self.right = QStackedWidget(), QStackedWidget()
        self._make_actions()
        self.record = AppointmentRecord(self._record_actions(), self.back_action)
        self.deeds = AppointmentDeeds(self, desk, self.confirmation)
        self.moving = Moving(desk, self.calendar, self.search, self.deeds, self.confirmation)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.reload()

    def on_shown(self) -> None:
        """Go on where the clerk was: in the form, in the calendar, or choosing a host."""
        if self.left.currentWidget() is self.form:
            self.form.take_focus()
        elif self.calendar.host() is None:
            self._find()
        else:
            self._to_grid()

    def primary_actions(self) -> Sequence[QAction]:
        """Return what can be done now."""
        keys = (self.calendar.today_action, self.calendar.mode_action)
        return [*(each for each in self.actions() if each.isEnabled()), *keys]

    def show_host(self, hit: HostHit) -> None:
        """Show somebody's time, found elsewhere."""
        self.search.take(hit)
        self._on_host(hit)

    @Slot()
    def reload(self) -> None:
        """Read the days, and who has still to be told of something."""
        self.calendar.reload()
        untold = self._desk.appointments.untold
        self._desk.runner.ask(self, untold, self._on_untold, self.on_refused, key="untold")

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.header.title.setText(self.tr("Appointments"))
        self.host.setPlaceholderText(self.tr("Host: name or topic"))
        self.host.setAccessibleName(self.tr("Host"))
        self.day_list.retranslate()
        words = {
            self.find_action: self.tr("Choose a host"),
            self.new_action: self.tr("New"),
            self.import_action: self.tr("Import…"),
            self.export_action: self.tr("Export…"),
            self.open_action: self.tr("Open the visit"),
            self.move_action: self.tr("Move"),
            self.host_action: self.tr("To another host"),
            self.cancel_action: self.tr("Call off"),
            self.told_action: self.tr("Was told"),
            self.slip_action: self.tr("Print the slip"),
            self.back_action: self.tr("Back"),
        }
        for action, word in words.items():
            action.setText(word)
        self.header.fit()
        self.calendar.retranslate()
        self.form.retranslate()
        self.record.retranslate()
        self._show_rows()

    # --- how it is made ---

    def _make_actions(self) -> None:
        self.find_action = self._action("Ctrl+F", self._find)
        self.new_action = self._needing("Ctrl+N", self._new, Permission.RECEIVE)
        self.import_action = self._needing("Ctrl+I", self._import, Permission.RECEIVE)
        self.export_action = self._needing("Ctrl+E", self._export, Permission.EXPORT_VISITS)
        self.open_action = self._action("Ctrl+O", self._open_visit)
        self.move_action = self._needing("Ctrl+M", self._begin_move, Permission.RECEIVE)
        self.host_action = self._needing("Ctrl+Shift+M", self._begin_host_move, Permission.RECEIVE)
        self.cancel_action = self._needing("Ctrl+Del", self._cancel, Permission.RECEIVE)
        self.told_action = self._needing("Ctrl+T", self._told, Permission.RECEIVE)
        self.slip_action = self._needing("Ctrl+P", self._print, Permission.PRINT)
        self.back_action = self._action("Esc", self._go_back)

    def _needing(self, key: str, then: Callable[[], object], permission: Permission) -> QAction:
        return needing(self._action(key, then), permission)

    def _action(self, key: str, then: Callable[[], object]) -> QAction:
        action = QAction(self)
        action.setShortcut(key_sequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False: then())
        self.addAction(action)
        return action

    def _record_actions(self) -> Sequence[tuple[QAction, str]]:
        return (
            (self.told_action, "phone"),
            (self.move_action, "calendar"),
            (self.host_action, "users"),
            (self.open_action, "user"),
            (self.slip_action, "printer"),
            (self.cancel_action, "ban"),
        )

    def _lay_out(self) -> None:
        self.host.setFixedWidth(_HOST_WIDTH)
        self.header.add(self.host)
        for action, icon in (
            (self.new_action, "plus"),
            (self.import_action, "file-import"),
            (self.export_action, "download"),
        ):
            button = Button(icon=icon)
            button.follow(action)
            self.header.add(button)
        whole_left = QWidget()
        rows = QVBoxLayout(whole_left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.calendar, 1)
        rows.addWidget(self.confirmation)
        self.confirmation.show()
        self.left.addWidget(whole_left)
        self.left.addWidget(self.form)
        self.right.addWidget(self.day_list)
        self.right.addWidget(self.record)
        self.right.setFixedWidth(scale.RECORD_LEAST)
        panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.header)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.left, 1)
        below.addWidget(Parted())
        below.addWidget(self.right)
        inside.addLayout(below, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _connect(self) -> None:
        self.search.picked.connect(self._on_host)
        self.search.typed.connect(self._on_typed)
        self.search.passed.connect(self._to_grid)
        self.search.not_found.connect(self._on_nobody)
        self.calendar.shown.connect(self._on_shown_days)
        self.calendar.refused.connect(self.on_refused)
        self.grid.opened.connect(self._on_opened)
        self.grid.moved.connect(self._on_place)
        self.day_list.opened.connect(self._on_opened)
        self.form.made.connect(self._on_made)
        self.form.left.connect(self._show_calendar)
        self.left.currentChanged.connect(self._offer)
        self.right.currentChanged.connect(self._offer)
        self.confirmation.undone.connect(self.deeds.undo)
        self.deeds.done.connect(self._on_done)
        self._desk.runner.changed.connect(self._on_news)

    # --- whose time, and when ---

    @Slot(object)
    def _on_host(self, hit: HostHit) -> None:
        if self.moving.is_on():
            self.moving.show_host(hit)
        else:
            self.calendar.show_host(hit.id, hit.name)
            self._show_list()
        self._to_grid()

    @Slot()
    def _on_typed(self) -> None:
        if not self.moving.is_on():
            self.confirmation.clear()

    @Slot()
    def _on_nobody(self) -> None:
        self.confirmation.say(self.tr("Nobody of the house is called so, or handles that."))

    @Slot()
    def _find(self) -> None:
        self.host.setFocus(Qt.FocusReason.OtherFocusReason)
        self.host.selectAll()

    @Slot()
    def _to_grid(self) -> None:
        if self.calendar.host() is not None:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_place(self, _place: object) -> None:
        self._show_rows()

    @Slot()
    def _on_shown_days(self) -> None:
        self._show_rows()
        self._refresh_record()
        self._offer()

    def _on_untold(self, untold: list[Appointment]) -> None:
        self._untold = untold
        self._show_rows()

    def _show_rows(self) -> None:
        self.day_list.show_day(self.calendar.day(), self._untold)

    # --- taking a time ---

    @Slot(object)
    def _on_opened(self, place: object) -> None:
        if isinstance(place, FreeTime):
            self._take(place)
        elif isinstance(place, Appointment) and not self.moving.is_on():
            self._open(place)

    def _take(self, slot: FreeTime) -> None:
        host = self.calendar.host()
        if self.moving.is_on():
            self.moving.take(slot)
        elif host is not None and self.new_action.isVisible():
            self.form.begin(*host, slot)
            self.left.setCurrentWidget(self.form)
            self.form.take_focus()

    @Slot()
    def _new(self) -> None:
        """Begin an appointment at the current place, or at the next free one."""
        place, host = self.grid.place(), self.calendar.host()
        if host is None:
            self._find()
        elif isinstance(place, FreeTime):
            self._take(place)
        else:
            day = self.calendar.day()
            self.deeds.next_free(host[0], day.day if day else None, self._take)

    @Slot(object)
    def _on_made(self, made: list[Appointment]) -> None:
        self._show_calendar()
        self.calendar.go_to(made[0].starts_at.date(), made[0].starts_at)
        self.deeds.say_made(made)

    @Slot()
    def _show_calendar(self) -> None:
        self.left.setCurrentIndex(0)
        self._to_grid()

    # --- one appointment ---

    def _open(self, appointment: Appointment) -> None:
        self.record.show_appointment(appointment)
        self.right.setCurrentWidget(self.record)
        self._offer()
        self.record.begin()
        self.deeds.read(appointment, self._on_read)

    def _on_read(self, appointment: Appointment | None) -> None:
        shown = self.record.appointment()
        if appointment is not None and shown is not None and shown.id == appointment.id:
            self.record.show_appointment(appointment)
            self._offer()

    def _refresh_record(self) -> None:
        """Show what is open as it is now, with the number that was read before."""
        shown = self.record.appointment()
        if shown is not None and self.right.currentWidget() is self.record:
            self.deeds.read(shown, self._on_read)

    @Slot()
    def _open_visit(self) -> None:
        shown = self._shown()
        if shown is not None and shown.visit is not None:
            self.visit_opened.emit(shown.visit)

    @Slot()
    def _begin_move(self) -> None:
        """Let another time be chosen in the calendar."""
        shown = self._shown()
        if shown is not None:
            self.left.setCurrentIndex(0)
            self.moving.begin(shown)
            self._to_grid()

    @Slot()
    def _begin_host_move(self) -> None:
        """Let another host be chosen, then a time of theirs in the calendar."""
        shown = self._shown()
        if shown is not None:
            self.left.setCurrentIndex(0)
            self.moving.begin_host(shown)

    @Slot()
    def _cancel(self) -> None:
        shown = self._shown()
        if shown is not None:
            self.deeds.cancel(shown)

    @Slot()
    def _told(self) -> None:
        shown = self._shown()
        if shown is not None:
            self.deeds.told(shown)

    @Slot()
    def _print(self) -> None:
        shown = self._shown()
        if shown is not None:
            self._desk.print_slip(shown.id)

    @Slot()
    def _go_back(self) -> None:
        """Leave the choice of another time, else the record, else go to the list."""
        if self.moving.is_on():
            self.search.close_box()
            self.moving.give_up()
            self._to_grid()
        elif self.right.currentWidget() is self.record:
            self._show_list()
            self._to_grid()
        elif self.grid.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.search.close_box()
            self._to_grid()

    def _shown(self) -> Appointment | None:
        opened = self.right.currentWidget() is self.record
        return self.record.appointment() if opened else None

    def _show_list(self) -> None:
        self.record.show_appointment(None)
        self.right.setCurrentIndex(0)

    @Slot()
    def _offer(self) -> None:
        """Let be done what can be done with what is shown."""
        shown, writing = self._shown(), self.left.currentWidget() is self.form
        visits = shown is not None and shown.visit is not None
        self.new_action.setEnabled(not writing)
        self.back_action.setEnabled(not writing)
        self.open_action.setEnabled(visits and not writing)
        for action in (self.import_action, self.export_action):
            action.setEnabled(self.calendar.host() is not None and not writing)
        for action in (self.move_action, self.cancel_action):
            action.setEnabled(shown is not None and shown.can_move and not writing)
        self.host_action.setEnabled(shown is not None and shown.can_change_host and not writing)
        self.told_action.setEnabled(shown is not None and not shown.told and not writing)
        self.slip_action.setEnabled(visits and not writing)

    # --- calendars ---

    @Slot()
    def _import(self) -> None:
        host = self.calendar.host()
        if host is not None:
            self.deeds.ask_calendar(host[0])

    @Slot()
    def _export(self) -> None:
        host, day = self.calendar.host(), self.calendar.day()
        if host is not None and day is not None:
            self.deeds.export(*host, day.day, day.day + timedelta(weeks=4))

    # --- what comes of it ---

    @Slot(object)
    def _on_done(self, appointment: Appointment | None) -> None:
        if appointment is not None:
            self.moving.show(appointment)
        if self._shown() is None:
            self._to_grid()

    def on_refused(self, error: Exception) -> None:
        """Say in place why something was not done."""
        if self._desk.runner.refused(error):
            self.confirmation.say(sentences(error.refusals), wrong=True)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if topics & _TOPICS:
            self.reload()
