"""Moving an appointment: another time is chosen in the calendar, and if wanted another host."""

from functools import partial

from PySide6.QtCore import QObject, Qt

from desk_gui.domain.appointments import Appointment, Slot
from desk_gui.domain.staff import HostHit, StaffMember
from desk_gui.views.appointments.calendar_view import CalendarView
from desk_gui.views.appointments.deeds import AppointmentDeeds
from desk_gui.views.appointments.desk import AppointmentDesk
from desk_gui.views.appointments.words import AppointmentWords
from desk_gui.views.staff.host_search import HostField, hit_of
from desk_gui.widgets.panels import ConfirmationStrip


class Moving(QObject):
    """The appointment that is being moved, from the first key until a free time is chosen.

    The calendar shows the time of the host it is to be with: its own, or the
    one who is chosen in the search field meanwhile.
    """

    def __init__(
        self,
        desk: AppointmentDesk,
        calendar: CalendarView,
        search: HostField,
        deeds: AppointmentDeeds,
        strip: ConfirmationStrip,
    ) -> None:
        super().__init__(calendar)
        self._desk, self._calendar, self._search = desk, calendar, search
        self._deeds, self._strip = deeds, strip
        self._words = AppointmentWords(self)
        self._moved: Appointment | None = None

    def is_on(self) -> bool:
        """Tell whether a time is being chosen."""
        return self._moved is not None

    def begin(self, appointment: Appointment) -> None:
        """Let another time of its host be chosen."""
        self._moved = appointment
        self.show(appointment)
        said = self.tr("To when is {name} moved? Arrows, then Enter. Esc keeps the time.")
        self._strip.say(said.format(name=self._words.title(appointment)))

    def begin_host(self, appointment: Appointment) -> None:
        """Let another host be chosen, and then a time of theirs."""
        self._moved = appointment
        self.show(appointment)
        said = self.tr("Who takes {name} over? Letters of a name or a topic, then Enter.")
        self._strip.say(said.format(name=self._words.title(appointment)))
        self._search.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._search.field.selectAll()

    def show_host(self, hit: HostHit) -> None:
        """Show the time of who is to take it over, at the hour that it has."""
        moved = self._moved
        if moved is None:
            return
        self._calendar.show_host(hit.id, hit.name)
        self._calendar.go_to(moved.starts_at.date(), moved.starts_at)
        said = self.tr("Arrows and Enter choose a time, Esc leaves it: {name}, now with {host}")
        self._strip.say(said.format(name=self._words.title(moved), host=hit.name))

    def take(self, slot: Slot) -> None:
        """Move it to this time of the host who is shown."""
        moved, self._moved = self._moved, None
        host = self._calendar.host()
        self._strip.clear()
        if moved is not None and host is not None:
            self._deeds.move(moved, slot, host)

    def give_up(self) -> None:
        """Leave it when it is and with whom."""
        moved, self._moved = self._moved, None
        self._strip.clear()
        if moved is not None:
            self.show(moved)

    def show(self, appointment: Appointment) -> None:
        """Show an appointment where it stands: the time of its host."""
        host = self._calendar.host()
        if host is None or host[0] != appointment.host:
            self._calendar.show_host(appointment.host, appointment.host_name)
            read = partial(self._desk.staff.member, appointment.host)
            self._desk.runner.ask(self, read, self._on_member, key="host")
        self._calendar.go_to(appointment.starts_at.date(), appointment.starts_at)

    def _on_member(self, member: StaffMember | None) -> None:
        host = self._calendar.host()
        if member is not None and host is not None and host[0] == member.id:
            self._search.take(hit_of(member))
