"""The panels of the telephone, put together: what each works with, and how its papers go out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desk_gui.domain.actors import Permission
from desk_gui.domain.dialling import NotDialled
from desk_gui.domain.prints import DocumentKind, PrintDocument
from desk_gui.domain.refusals import RefusedError
from desk_gui.operations.dialling import dial_by
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.protocols import Protocol
from desk_gui.views.shell.panels_page import PanelSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from desk_gui.domain.calls import MessageId
    from desk_gui.domain.handovers import Handover
    from desk_gui.domain.mails import Mail
    from desk_gui.house import House
    from desk_gui.outlets import Outlets
    from desk_gui.views.calls.desk import CallDesk
    from desk_gui.views.shell.page import Page

_A4, _A6 = "A4", "A6"


class TelephoneRooms(QObject):
    """Builds the telephone's panels when they are first shown.

    Signals:
        locking: The desk was handed over; nobody is on it but who signs in.
        standing_in: Somebody stands in over lunch: the window becomes theirs.
    """

    locking = Signal()
    standing_in = Signal()

    def __init__(self, house: House, runner: Runner, outlets: Outlets, parent: QObject) -> None:
        super().__init__(parent)
        self._house, self._runner, self._outlets = house, runner, outlets

    def panels(self) -> Sequence[tuple[Permission, PanelSpec]]:
        """Return the panels, each with who it is for."""
        calls, take = Permission.READ_CALLS, Permission.TAKE_CALLS
        return (
            (calls, PanelSpec(lambda: self.tr("Calls"), self._calls, "calls")),
            (calls, PanelSpec(lambda: self.tr("Waiting"), self._missed, "missed")),
            (take, PanelSpec(lambda: self.tr("Promises"), self._promises, "promises")),
            (calls, PanelSpec(lambda: self.tr("Figures"), self._figures, "figures")),
            (take, PanelSpec(lambda: self.tr("Handover"), self._handover, "handover")),
        )

    def desk(self) -> CallDesk:
        """Return what the pages of the telephone work with."""
        from desk_gui.views.calls.desk import CallDesk  # noqa: PLC0415

        house, outlets = self._house, self._outlets
        return CallDesk(
            calls=house.calls,
            book=house.call_book,
            staff=house.staff,
            appointments=house.appointments,
            promises=house.promises,
            reception=house.reception,
            runner=self._runner,
            actor=house.desk.actor,
            now=house.locality.now,
            country=house.locality.country,
            enqueue=outlets.queue.enqueue,
            preview=outlets.preview_document,
            slip_paper=lambda: _A6,
            dial=self._dial,
            mail=self._mail,
        )

    def _calls(self) -> Page:
        from desk_gui.views.calls.panel import CallsPanel  # noqa: PLC0415

        return CallsPanel(self.desk())

    def _missed(self) -> Page:
        from desk_gui.views.calls.missed_panel import MissedPanel  # noqa: PLC0415

        return MissedPanel(self.desk())

    def _promises(self) -> Page:
        from desk_gui.views.promises.desk import PromiseDesk  # noqa: PLC0415
        from desk_gui.views.promises.page_panel import PromisesPanel  # noqa: PLC0415

        house = self._house
        return PromisesPanel(
            PromiseDesk(
                promises=house.promises,
                people=house.people,
                colleagues=house.accounts.colleagues,
                runner=self._runner,
                actor=house.desk.actor,
                now=house.locality.now,
            )
        )

    def _figures(self) -> Page:
        from desk_gui.views.calls.figures_panel import CallFiguresPanel  # noqa: PLC0415

        house = self._house
        return CallFiguresPanel(
            house.call_book,
            self._runner,
            house.locality.now,
            self._print_report,
            self._print_protocol,
        )

    def _handover(self) -> Page:
        from desk_gui.views.handover.panel import HandoverPanel  # noqa: PLC0415

        house = self._house
        return HandoverPanel(
            house.handovers,
            self._runner,
            house.locality.now,
            self._print_handover,
            self.locking.emit,
            self.standing_in.emit,
        )

    def _print_report(self, first: date, last: date) -> None:
        self._outlets.print_sheet(partial(self._house.telephone_papers.report, first, last))

    def _print_protocol(self, day: date) -> None:
        """Print the calls of a day; from the second time on as a copy."""
        record = partial(self._house.protocols.record_print, Protocol.CALLS, day)
        title = self.tr("Calls {day}").format(day=day.isoformat())

        def send(copy: int) -> None:
            self._print(f"calls:{day.isoformat()}:{copy}", title)

        self._runner.run(self, record, send)

    def _print_handover(self, handover: Handover) -> None:
        """Print the sheet of a handover; from the second time on as a copy."""
        record = partial(self._house.handovers.record_print, handover.id)

        def send(copy: int) -> None:
            self._print(f"handover:{handover.id}:{copy}", self.tr("Handover"))

        self._runner.run(self, record, send)

    def _print(self, reference: str, title: str) -> None:
        self._outlets.queue.enqueue(
            PrintDocument(kind=DocumentKind.LISTING, reference=reference, title=title, paper=_A4)
        )

    def _mail(self, message: MessageId) -> Outcome[Mail]:
        """Put the slip of a message into the outbox; on a worker thread."""
        return self._house.mails.write_message(str(uuid4()), message)

    def _dial(self, number: str, refused: Callable[[Exception], None]) -> None:
        """Hand a number to the command of this workstation, or to what takes ``tel:`` links."""
        command = self._house.workstation.settings.dial_command
        if command:
            self._runner.run(self, partial(_started, command, number), None, refused, Lane.PROGRAMS)
        elif not QDesktopServices.openUrl(QUrl(f"tel:{number}")):
            refused(RefusedError(NotDialled(number=number)))


def _started(command: str, number: str) -> Outcome[None]:
    dial_by(command, number)
    return Outcome(None)
