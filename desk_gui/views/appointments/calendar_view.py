"""The calendar of a host on the panel: where in time one is, the grid, what was just done."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.appointments import HostDay
from desk_gui.domain.office import DAYS_A_WEEK
from desk_gui.domain.staff import StaffId
from desk_gui.services.changes import Outcome
from desk_gui.views.appointments.desk import AppointmentDesk
from desk_gui.views.appointments.grid import GridHead, HostGrid
from desk_gui.views.appointments.places import shown_days
from desk_gui.views.appointments.words import day_text
from desk_gui.views.labels import language, short_date
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Empty, Strip, scrolled
from desk_gui.widgets.scale import Type

_STRIP = 44
_EVERY_MS = 60_000
DAY, WEEK = "day", "week"


class CalendarView(QWidget):
    """Shows a day or a week of somebody; T goes to today, W to the week and back to the day.

    Signals:
        shown: Days were read and are shown.
        refused: They cannot be read; carries the exception.
    """

    shown = Signal()
    refused = Signal(object)

    def __init__(self, desk: AppointmentDesk) -> None:
        super().__init__()
        self._desk = desk
        self._host: tuple[StaffId, str] | None = None
        self._wanted: tuple[date, datetime | None] = (desk.now().date(), None)
        self.mode = Segments([(DAY, ""), (WEEK, "")])
        self.before, self.after = Button(icon="chevron-left"), Button(icon="chevron-right")
        self.today = Button(kind=Kind.TEXT)
        self.when = PlainLabel(size=Type.LEAD, bold=True, elide=True)
        self.empty = Empty()
        self.grid = HostGrid()
        self.head = GridHead(self.grid)
        self.today_action = self._action("T", self.go_to_today)
        self.mode_action = self._action("W", self._turn)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._lay_out()
        self._connect()
        self._timer.start()

    def host(self) -> tuple[StaffId, str] | None:
        """Return whose time is shown."""
        return self._host

    def day(self) -> HostDay | None:
        """Return the day that is current."""
        return self.grid.cursor_.day() if self._host is not None else None

    def show_host(self, host: StaffId, name: str) -> None:
        """Show somebody's time, on the days that are shown now."""
        self._host = (host, name)
        self.grid.set_name(name)
        self.reload()

    def go_to(self, day: date, at: datetime | None = None) -> None:
        """Show a day, or the week it lies in; there the place at a time."""
        self._wanted = (day, at)
        self.reload()

    @Slot()
    def go_to_today(self) -> None:
        """Show today."""
        self.go_to(self._desk.now().date(), self._desk.now())

    @Slot()
    def reload(self) -> None:
        """Read the days that are shown."""
        if self._host is None:
            return
        host, day, spoken = self._host[0], self._wanted[0], language()
        if self.mode.value() == WEEK:
            monday = day - timedelta(days=day.weekday())
            self._ask(lambda: self._desk.appointments.week(host, monday, spoken))
        else:
            self._ask(lambda: self._one(host, day))

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.mode.set_words([self.tr("Day"), self.tr("Week")])
        self.mode.setAccessibleName(self.tr("How much is shown"))
        self.today_action.setText(self.tr("Today"))
        self.mode_action.setText(self.tr("day or week"))
        self._row.activate()
        self.before.setAccessibleName(self.tr("Before"))
        self.after.setAccessibleName(self.tr("After"))
        self.empty.setText(
            self.tr("Whose time is it? Type letters of a name or of a topic, then Enter.")
        )
        self.reload()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the grid know how much room there is."""
        if watched is self._area.viewport() and event.type() == QEvent.Type.Resize:
            self.grid.set_room(self._area.viewport().height())
        return False

    def _one(self, host: StaffId, day: date) -> Outcome[list[HostDay]]:
        return Outcome([self._desk.appointments.day(host, day, language()).value])

    def _ask(self, read: Callable[[], Outcome[list[HostDay]]]) -> None:
        self._desk.runner.ask(self, read, self._show, self.refused.emit, key="days")

    def _show(self, days: Sequence[HostDay]) -> None:
        day, at = self._wanted
        now = self._desk.now()
        self.head.today = now.date()
        self.grid.show_days(shown_days(days), day, now, at)
        self._wanted = (day, None)
        self.head.setVisible(len(days) > 1)
        self.empty.setVisible(self._host is None)
        self._area.setVisible(self._host is not None)
        self._say_when()
        self.head.update()
        self._follow()
        self.shown.emit()

    def _lay_out(self) -> None:
        strip = Strip(scale.fitted(_STRIP))
        self._row = strip.row
        strip.row.addWidget(self.before)
        strip.row.addWidget(self.after)
        strip.row.addSpacing(scale.XS)
        strip.row.addWidget(self.when, 1)
        self.today.follow(self.today_action)
        strip.row.addWidget(self.today)
        strip.row.addWidget(self.mode)
        self._area = scrolled(self.grid)
        self._area.viewport().installEventFilter(self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for part in (strip, self.head, self.empty):
            inside.addWidget(part)
        inside.addWidget(self._area, 1)
        inside.addStretch(0)
        self.head.hide()
        self._area.hide()

    def _connect(self) -> None:
        self.mode.changed.connect(self._on_mode)
        self.before.clicked.connect(lambda: self._page(-1))
        self.after.clicked.connect(lambda: self._page(1))
        self.grid.paged.connect(self._page)
        self.grid.beyond.connect(self._on_beyond)
        self.grid.moved.connect(self._on_moved)
        self._timer.timeout.connect(lambda: self.grid.tell_time(self._desk.now()))

    def _action(self, key: str, then: Callable[[], object]) -> QAction:
        """Return an action whose plain letter is heard in the grid only."""
        action = QAction(self)
        action.setShortcut(key_sequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _on=False: then())
        self.grid.addAction(action)
        return action

    @Slot(int)
    def _page(self, by: int) -> None:
        """Go on by as much as is shown."""
        days = DAYS_A_WEEK if self.mode.value() == WEEK else 1
        self._go_on(self._wanted[0] + timedelta(days=by * days))

    def _go_on(self, day: date) -> None:
        """Show another day, there the same time of the day."""
        place = self.grid.place()
        moved = None if place is None else place.starts_at + (day - place.starts_at.date())
        self.go_to(day, moved)

    @Slot(object)
    def _on_beyond(self, day: date) -> None:
        """Show the day beside; after the last of a week the Monday of the next."""
        if self.mode.value() == WEEK and day > self._wanted[0]:
            day += timedelta(days=-day.weekday() % DAYS_A_WEEK)
        self._go_on(day)

    @Slot(object)
    def _on_moved(self, _place: object) -> None:
        day = self.grid.cursor_.day()
        if day is not None:
            self._wanted = (day.day, self._wanted[1])
        self._say_when()
        self._follow()

    @Slot(object)
    def _on_mode(self, _mode: object) -> None:
        self.reload()

    @Slot()
    def _turn(self) -> None:
        self.mode.set_value(DAY if self.mode.value() == WEEK else WEEK)
        self.reload()

    def _say_when(self) -> None:
        days = self.grid.cursor_.days
        if not days:
            self.when.setText("")
        elif self.mode.value() == WEEK:
            self.when.setText(f"{short_date(days[0].day)} – {short_date(days[-1].day)}")
        else:
            named = " · ".join(filter(None, (day_text(days[0].day), days[0].holiday)))
            self.when.setText(named)

    def _follow(self) -> None:
        """Keep the current place in sight."""
        place = self.grid.place()
        if place is not None:
            centre = self.grid.spot_of(place).center()
            self._area.ensureVisible(centre.x(), centre.y(), 0, 2 * scale.XXL)
