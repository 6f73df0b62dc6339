"""What the appointments panel works with, handed to it from outside."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desk_gui.domain.visits import AppointmentId
from desk_gui.operations.runner import Runner
from desk_gui.services.appointments import AppointmentService
from desk_gui.services.calendar_files import CalendarFiles
from desk_gui.services.staff import StaffService
from desk_gui.services.visit_book import VisitBook


@dataclass(frozen=True, kw_only=True)
class AppointmentDesk:
    """Services and the clock; ``print_slip`` prints the visitor's slip of an appointment."""

    appointments: AppointmentService
    calendars: CalendarFiles
    book: VisitBook
    staff: StaffService
    runner: Runner
    now: Callable[[], datetime]
    """The time, aware, in the office's zone."""
    print_slip: Callable[[AppointmentId], object]
