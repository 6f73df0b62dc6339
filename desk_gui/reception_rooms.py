"""The panels of the reception, put together: what each works with, and how its papers go out."""

from __future__ import annotations

import uuid
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desk_gui.domain.actors import Permission
from desk_gui.domain.mails import MailKind
from desk_gui.domain.prints import DocumentKind, PrintDocument
from desk_gui.services.protocols import Protocol
from desk_gui.views.shell.panels_page import PanelSpec

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desk_gui.domain.evacuations import Evacuation
    from desk_gui.domain.visits import AppointmentId, VisitFilter, VisitId
    from desk_gui.house import House
    from desk_gui.operations.runner import Runner
    from desk_gui.outlets import Outlets
    from desk_gui.views.shell.page import Page
    from desk_gui.views.visits.desk import VisitDesk

_A4, _A6 = "A4", "A6"


class ReceptionRooms(QObject):
    """Builds the reception's panels when they are first shown.

    Signals:
        visit_wanted: A visit is to be shown among the day's; carries its VisitLine.
    """

    visit_wanted = Signal(object)

    def __init__(self, house: House, runner: Runner, outlets: Outlets, parent: QObject) -> None:
        super().__init__(parent)
        self._house, self._runner, self._outlets = house, runner, outlets

    def panels(self) -> Sequence[tuple[Permission, PanelSpec]]:
        """Return the panels, each with who it is for."""
        visits = Permission.READ_VISITS
        return (
            (visits, PanelSpec(lambda: self.tr("Visitors"), self._visitors, "visits")),
            (
                visits,
                PanelSpec(lambda: self.tr("Appointments"), self._appointments, "appointments"),
            ),
            (visits, PanelSpec(lambda: self.tr("All visits"), self._past, "past")),
            (visits, PanelSpec(lambda: self.tr("Notes"), self._notes, "notes")),
            (Permission.READ_STAFF, PanelSpec(lambda: self.tr("Staff"), self._staff, "staff")),
            (
                Permission.USE_DESK,
                PanelSpec(lambda: self.tr("In the house"), self._present, "present"),
            ),
        )

    def print_present(self) -> None:
        """Print who is in the house now."""
        self._print(DocumentKind.EVACUATION, "present", self.tr("In the house"), _A4)

    def write_to_host(self, visit: VisitId, kind: MailKind = MailKind.HOST_SLIP) -> bool:
        """Put a letter to a visit's host into the outbox; on a worker thread.

        Raises:
            RefusedError: ``MailOff``, or the host has no address.
        """
        found = self._house.visit_book.visit_paper(visit).value
        if found is None or found.host is None:
            return False
        self._house.mails.write(str(uuid.uuid4()), kind, visit, found.host.id)
        self._runner.changed.emit(frozenset())
        return True

    def _visitors(self) -> Page:
        from desk_gui.views.visits.visitors_panel import VisitorsPanel  # noqa: PLC0415

        return VisitorsPanel(self.visit_desk())

    def visit_desk(self) -> VisitDesk:
        """Return what everything works with that lets visitors in and out."""
        from desk_gui.views.visits.desk import VisitDesk  # noqa: PLC0415

        house = self._house
        return VisitDesk(
            visits=house.visits,
            book=house.visit_book,
            admission=house.admission,
            staff=house.staff,
            reception=house.reception,
            runner=self._runner,
            actor=house.desk.actor,
            now=house.locality.now,
            country=house.locality.country,
            enqueue=self._outlets.queue.enqueue,
            badge_paper=self._badge_paper,
            slip_paper=lambda: _A6,
            preview=self._outlets.preview_document,
            mail=self.write_to_host,
        )

    def _badge_paper(self) -> str:
        """Return the paper of badges, as the print service names it."""
        wanted = self._house.reception.rules().value.badge_format
        formats = {each.name: each.media for each in self._house.papers.badge_formats()}
        return formats.get(wanted, _A6)

    def _appointments(self) -> Page:
        from desk_gui.views.appointments.desk import AppointmentDesk  # noqa: PLC0415
        from desk_gui.views.appointments.panel import AppointmentsPanel  # noqa: PLC0415

        house = self._house
        panel = AppointmentsPanel(
            AppointmentDesk(
                appointments=house.appointments,
                calendars=house.calendars,
                book=house.visit_book,
                staff=house.staff,
                runner=self._runner,
                now=house.locality.now,
                print_slip=self._print_appointment,
            )
        )
        panel.visit_opened.connect(self.visit_wanted)
        return panel

    def _past(self) -> Page:
        from desk_gui.views.visits.past_panel import PastPanel  # noqa: PLC0415

        house, runner = self._house, self._runner
        now = house.locality.now
        panel = PastPanel(
            house.visit_book, house.visits, runner, now, self._report, self._print_protocol
        )
        panel.opened.connect(self.visit_wanted)
        return panel

    def _report(self, wanted: VisitFilter, words: str) -> None:
        """Show the report of some days, to be printed or saved from there."""
        make = partial(self._house.reception_papers.report, wanted, words)
        self._outlets.preview_paper(make, self.tr("All visits"))

    def _notes(self) -> Page:
        from desk_gui.views.visits.notes_panel import NotesPanel  # noqa: PLC0415

        house = self._house
        return NotesPanel(house.admission, house.people, self._runner, house.locality.now)

    def _staff(self) -> Page:
        from desk_gui.views.staff.panel import StaffPanel  # noqa: PLC0415

        house = self._house
        return StaffPanel(
            house.staff,
            house.staff_files,
            self._runner,
            house.locality.now,
            self._outlets.backup_watch.before_import,
        )

    def _present(self) -> Page:
        from desk_gui.views.evacuations.panel import EvacuationPanel  # noqa: PLC0415

        house = self._house
        return EvacuationPanel(
            house.evacuations,
            house.visit_book.present,
            self._runner,
            house.locality.now,
            self.print_present,
            self._print_evacuation,
        )

    def _print_appointment(self, appointment: AppointmentId) -> None:
        title = self.tr("Appointment")
        self._print(DocumentKind.SLIP, f"appointment:{appointment}", title, _A6)

    def _print_evacuation(self, evacuation: Evacuation) -> None:
        title = self.tr("Evacuation report")
        self._print(DocumentKind.EVACUATION, f"evacuation:{evacuation.id}", title, _A4)

    def _print_protocol(self, day: date) -> None:
        """Print the protocol of a day's visits; from the second time on as a copy."""
        record = partial(self._house.protocols.record_print, Protocol.VISITS, day)
        title = self.tr("Visits {day}").format(day=day.isoformat())

        def send(copy: int) -> None:
            self._print(DocumentKind.LISTING, f"visits:{day.isoformat()}:{copy}", title, _A4)

        self._runner.run(self, record, send)

    def _print(self, kind: DocumentKind, reference: str, title: str, paper: str) -> None:
        document = PrintDocument(kind=kind, reference=reference, title=title, paper=paper)
        self._outlets.queue.enqueue(document)
