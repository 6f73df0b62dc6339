"""What the visitors panel works with, handed to it from outside."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desk_gui.domain.actors import Actor
from desk_gui.domain.languages import Country
from desk_gui.domain.prints import DocumentKind, PrintDocument
from desk_gui.domain.visits import Visit, VisitId
from desk_gui.operations.runner import Runner
from desk_gui.services.admission import AdmissionService
from desk_gui.services.changes import Outcome
from desk_gui.services.reception import ReceptionService
from desk_gui.services.staff import StaffService
from desk_gui.services.visit_book import VisitBook
from desk_gui.services.visits import VisitService

_HOST, _DATA = "host:", "data:"

VisitDeed = Callable[[], Outcome[Visit]]
"""What is done with a visit, or undone."""


@dataclass(frozen=True, kw_only=True)
class VisitDesk:
    """Services, the clock and the person of this desk, and its ways to paper and to the hosts.

    ``enqueue`` prints a document, ``preview`` shows one as it comes out of
    the printer; ``badge_paper`` and ``slip_paper`` name the papers. ``mail``
    sends a visit's host the slip, on a worker thread, and tells whether it
    goes out; None where there is no mail.
    """

    visits: VisitService
    book: VisitBook
    admission: AdmissionService
    staff: StaffService
    reception: ReceptionService
    runner: Runner
    actor: Callable[[], Actor]
    now: Callable[[], datetime]
    """The time, aware, in the office's zone."""
    country: Callable[[], Country]
    enqueue: Callable[[PrintDocument], object]
    badge_paper: Callable[[], str]
    slip_paper: Callable[[], str]
    preview: Callable[[PrintDocument], object]
    mail: Callable[[VisitId], bool] | None = None


def badge_document(visit: VisitId, number: str, paper: str) -> PrintDocument:
    """Return the badge of a visit as a print job."""
    return PrintDocument(kind=DocumentKind.BADGE, reference=str(visit), title=number, paper=paper)


def host_slip(visit: VisitId, number: str, paper: str) -> PrintDocument:
    """Return the slip with all that the host needs as a print job."""
    return _slip(_HOST, visit, number, paper)


def data_slip(visit: VisitId, number: str, paper: str) -> PrintDocument:
    """Return the visitor's data slip, for the secretary, as a print job."""
    return _slip(_DATA, visit, number, paper)


def _slip(kind: str, visit: VisitId, number: str, paper: str) -> PrintDocument:
    reference = f"{kind}{visit}"
    return PrintDocument(
        kind=DocumentKind.SLIP, reference=reference, title=number or reference, paper=paper
    )
