"""The services, put together over one database: for the window and for the verbs alike.

No Qt here: a script that imports a catalogue needs no window.
"""

import platform
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from desk_gui.db.engine import Database, open_database, open_read_only
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.days import BusinessDay
from desk_gui.domain.languages import Country
from desk_gui.domain.mails import OF_VISITS, Letter, Mail
from desk_gui.domain.office import Office
from desk_gui.domain.prints import DocumentKind
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.storage import InSynchronisedFolder, OnNetworkShare
from desk_gui.domain.subscriptions import parse_print_reference
from desk_gui.files import is_network_path, synchronised_by
from desk_gui.papers import Papers
from desk_gui.places import Places
from desk_gui.reception_papers import ReceptionPapers
from desk_gui.services.access import Desk
from desk_gui.services.accounts import AccountService
from desk_gui.services.admission import AdmissionService
from desk_gui.services.anchor import AnchorFile, anchor_path
from desk_gui.services.appointments import AppointmentService
from desk_gui.services.attendance import Attendance
from desk_gui.services.backups import BackupService
from desk_gui.services.calendar_files import CalendarFiles
from desk_gui.services.call_book import CallBook
from desk_gui.services.call_papers import CallPaperBook
from desk_gui.services.calls import CallService
from desk_gui.services.catalogue import CatalogueService
from desk_gui.services.days import DayService, last_day
from desk_gui.services.evacuations import EvacuationService
from desk_gui.services.handovers import HandoverService
from desk_gui.services.history import HistoryService
from desk_gui.services.inspection import Inspection
from desk_gui.services.mails import MailService
from desk_gui.services.office import OfficeService
from desk_gui.services.people import PeopleService
from desk_gui.services.people_erasure import PeopleErasure
from desk_gui.services.person_files import PersonFiles
from desk_gui.services.phrases import PhraseService
from desk_gui.services.print_jobs import PrintJobs
from desk_gui.services.promises import PromiseService
from desk_gui.services.protocols import ProtocolService
from desk_gui.services.reception import ReceptionService
from desk_gui.services.retention import RetentionService
from desk_gui.services.staff import StaffService
from desk_gui.services.staff_files import StaffFiles
from desk_gui.services.subscription_book import SubscriptionBook
from desk_gui.services.subscriptions import SubscriptionService
from desk_gui.services.visit_book import VisitBook
from desk_gui.services.visits import VisitService
from desk_gui.settings import Workstation
from desk_gui.telephone_papers import NAMES, TelephonePapers

if TYPE_CHECKING:
    from desk_gui.demo import Door

LONGEST_WORKSTATION = 80
DATABASE_NAME = "desk.db"


class Locality:
    """Where the office stands: its clock on the wall and its country, until told otherwise."""

    def __init__(self) -> None:
        self._office: Office | None = None
        self._day: BusinessDay | None = None

    def now(self) -> datetime:
        """Return the time, aware, in the office's zone; before it is set up, this computer's."""
        zone = ZoneInfo(self._office.country.timezone) if self._office else None
        return datetime.now(zone).astimezone(zone)

    def country(self) -> Country:
        """Return the country whose numbers are written without a prefix."""
        return self._office.country if self._office else Country.KZ

    def today(self) -> date:
        """Return the business day while one is open, else the date on the wall."""
        day = self._day
        return day.day if day is not None and day.is_open else self.now().date()

    @property
    def day(self) -> BusinessDay | None:
        """The business day that was opened last, as it stands."""
        return self._day

    def follow_day(self, day: BusinessDay | None) -> None:
        """Go by this business day from now on."""
        self._day = day

    def follow(self, office: Office | None) -> None:
        """Go by this office from now on."""
        self._office = office


@dataclass(frozen=True, kw_only=True)
class House:
    """Everything a window or a verb works with."""

    desk: Desk
    workstation: Workstation
    locality: Locality
    papers: Papers
    attendance: Attendance
    accounts: AccountService
    days: DayService
    history: HistoryService
    inspection: Inspection
    backups: BackupService
    erasure: PeopleErasure
    anchor: AnchorFile
    office: OfficeService
    people: PeopleService
    catalogue: CatalogueService
    subscriptions: SubscriptionService
    book: SubscriptionBook
    print_jobs: PrintJobs
    reception: ReceptionService
    staff: StaffService
    staff_files: StaffFiles
    visits: VisitService
    visit_book: VisitBook
    admission: AdmissionService
    appointments: AppointmentService
    calendars: CalendarFiles
    promises: PromiseService
    evacuations: EvacuationService
    mails: MailService
    retention: RetentionService
    protocols: ProtocolService
    phrases: PhraseService
    reception_papers: ReceptionPapers
    person_files: PersonFiles
    calls: CallService
    call_book: CallBook
    call_papers: CallPaperBook
    handovers: HandoverService
    telephone_papers: TelephonePapers

    def build(self, kind: DocumentKind, reference: str) -> bytes:
        """Return the PDF a print job names.

        Raises:
            RefusedError: the document cannot be made any more, and why.
        """
        if reference.partition(":")[0] in NAMES:
            return self.telephone_papers.build(reference)
        if kind is not DocumentKind.FORM:
            return self.reception_papers.build(kind, reference)
        printed = self.book.printed(parse_print_reference(reference)).value
        return self.papers.forms(printed)

    def letter(self, mail: Mail) -> Letter:
        """Return what a letter to somebody of the house says.

        Raises:
            RefusedError: ``MailNotSent``: what it was about is no more.
        """
        papers = self.reception_papers if mail.kind in OF_VISITS else self.telephone_papers
        return papers.letter(mail)

    def close(self) -> None:
        """Close the database."""
        self.desk.database.close()


def embedded_url(folder: Path) -> str:
    """Return the URL of the embedded database in a data folder.

    Raises:
        RefusedError: ``OnNetworkShare``: locks do not hold there;
            ``InSynchronisedFolder``: half a file would be copied, and copied back.
    """
    if is_network_path(folder):
        raise RefusedError(OnNetworkShare(path=str(folder)))
    service = synchronised_by(folder)
    if service:
        raise RefusedError(InSynchronisedFolder(path=str(folder), service=service))
    return f"sqlite:///{folder / DATABASE_NAME}"


def open_house(places: Places, actor: Actor | None = None) -> House:
    """Open the database, brought up to date, and put the services on it.

    ``actor`` acts instead of whoever signs in: the command line.

    Raises:
        RefusedError: the database cannot be used, and why.
    """
    return _furnished(open_database(database_url(places)), places, actor)


def open_house_to_read(places: Places, actor: Actor | None = None) -> House:
    """Put the services on a database that another process may be working in.

    Raises:
        RefusedError: the database cannot be read, and why.
    """
    return _furnished(open_read_only(database_url(places)), places, actor)


def command_line(workstation: Workstation) -> Actor:
    """Return who acts for the verbs: whoever may read the files may do everything anyway."""
    return Actor(name="", counter=workstation.settings.counter, permissions=EVERYTHING)


def _furnished(database: Database, places: Places, actor: Actor | None) -> House:
    try:
        return furnish(database, places, actor)
    except BaseException:
        # Nobody else knows this database yet.
        database.close()
        raise


def database_url(places: Places) -> str:
    """Return the URL of the database the places name, shared or embedded. Raises RefusedError."""
    return places.database or embedded_url(places.folder)


def furnish(database: Database, places: Places, actor: Actor | None = None) -> House:
    """Put the services on an open database."""
    workstation = places.workstation
    attendance = Attendance(lambda: workstation.settings.counter)
    locality = Locality()
    acting = attendance.actor if actor is None else lambda: actor
    desk = Desk(database, acting, locality.now, platform.node()[:LONGEST_WORKSTATION])
    papers = Papers(workstation)
    anchor = AnchorFile(anchor_path(places.folder, places.database))
    inspection = Inspection(desk, anchor)
    reception = _reception(desk, locality, papers, places.folder, inspection)
    house = House(
        **reception,
        **_telephone(desk, locality, reception["reception_papers"]),
        person_files=PersonFiles(desk, locality.country),
        desk=desk,
        workstation=workstation,
        locality=locality,
        papers=papers,
        attendance=attendance,
        accounts=AccountService(desk, attendance),
        days=DayService(desk),
        history=HistoryService(desk, locality.country),
        inspection=inspection,
        backups=BackupService(desk, places.folder, workstation),
        erasure=PeopleErasure(desk, places.folder),
        anchor=anchor,
        office=OfficeService(desk),
        people=PeopleService(desk, locality.country),
        catalogue=CatalogueService(desk),
        subscriptions=SubscriptionService(desk, papers.check),
        book=SubscriptionBook(desk),
        print_jobs=PrintJobs(desk),
    )
    locality.follow(house.office.office().value)
    with database.read() as connection:
        locality.follow_day(last_day(connection))
    return house


def _reception(
    desk: Desk, locality: Locality, papers: Papers, folder: Path, inspection: Inspection
) -> dict[str, Any]:
    """Return the services of the reception, by the names the house has for them."""
    book = VisitBook(desk, locality.country)
    appointments, evacuations = AppointmentService(desk), EvacuationService(desk)
    reception = ReceptionService(desk)
    retention = RetentionService(desk, folder, locality.country)
    return {
        "reception": reception,
        "staff": StaffService(desk),
        "staff_files": StaffFiles(desk),
        "visits": VisitService(desk, locality.country),
        "visit_book": book,
        "admission": AdmissionService(desk),
        "appointments": appointments,
        "calendars": CalendarFiles(desk),
        "promises": PromiseService(desk),
        "evacuations": evacuations,
        "mails": MailService(desk),
        "retention": retention,
        "protocols": ProtocolService(desk),
        "phrases": PhraseService(desk),
        "reception_papers": ReceptionPapers(
            papers=papers,
            office=OfficeService(desk),
            book=book,
            appointments=appointments,
            evacuations=evacuations,
            reception=reception,
            retention=retention,
            inspection=inspection,
            now=locality.now,
            worker=lambda: desk.actor().name,
        ),
    }


def _telephone(desk: Desk, locality: Locality, papers: ReceptionPapers) -> dict[str, Any]:
    """Return the services of the telephone, by the names the house has for them."""
    book, handovers = CallPaperBook(desk), HandoverService(desk)
    calls = CallBook(desk, locality.country)
    return {
        "calls": CallService(desk, locality.country),
        "call_book": calls,
        "call_papers": book,
        "handovers": handovers,
        "telephone_papers": TelephonePapers(
            papers=papers.papers,
            calls=calls,
            book=book,
            handovers=handovers,
            inspection=papers.inspection,
            head=papers.head,
            now=locality.now,
            worker=papers.worker,
        ),
    }


def fill_demo(house: House, tell: Callable[[int, int], None]) -> "Door":
    """Fill the house with a believable office; return how to come in at its second window.

    Raises:
        RefusedError: the database is somebody's office.
    """
    from desk_gui.demo import demo_office, fill  # noqa: PLC0415 - only a demonstration needs it

    house.locality.follow(demo_office())
    house.workstation.change(counter="2")
    return fill(house.desk, tell, check_print=house.papers.check)
