"""Appointments for tests: what is asked for, at which time, and making it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

from desk_gui.domain.appointments import Appointment, AppointmentDetails
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import Stop, VisitDetails
from desk_gui.services.appointments import AppointmentService

TODAY = date(2026, 11, 18)
"""A Wednesday; it is noon."""
NEXT = date(2026, 11, 19)
HALF = timedelta(minutes=30)
KOVACS = VisitDetails(
    name="Kovács Péter", firm="Zöldkő Bt.", phone="+36 30 555 0147", stops=(Stop(purpose="audit"),)
)


def at(clock: str, day: date = NEXT, zone: Any = UTC) -> datetime:
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=zone)


def asked(
    host: StaffId, clock: str = "09:00", day: date = NEXT, **changes: Any
) -> AppointmentDetails:
    begins = at(clock, day)
    usual = AppointmentDetails(host=host, starts_at=begins, ends_at=begins + HALF, visit=KOVACS)
    return replace(usual, **changes)


def made(service: AppointmentService, details: AppointmentDetails, **how: bool) -> Appointment:
    return service.make(str(uuid4()), details, **how).value[0]
