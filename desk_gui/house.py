"""The services, put together over one database: for the window and for the verbs alike.

No Qt here: a script that imports a catalogue needs no window.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from desk_gui.db.engine import Database, open_database, open_read_only
from desk_gui.domain.actors import Actor
from desk_gui.domain.languages import Country
from desk_gui.domain.office import Office
from desk_gui.domain.prints import DocumentKind
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.storage import OnNetworkShare
from desk_gui.domain.subscriptions import parse_print_reference
from desk_gui.files import is_network_path
from desk_gui.papers import Papers
from desk_gui.services.access import Desk
from desk_gui.services.catalogue import CatalogueService
from desk_gui.services.office import OfficeService
from desk_gui.services.people import PeopleService
from desk_gui.services.print_jobs import PrintJobs
from desk_gui.services.subscription_book import SubscriptionBook
from desk_gui.services.subscriptions import SubscriptionService
from desk_gui.settings import Workstation

DATABASE_NAME = "desk.db"


class Locality:
    """Where the office stands: its clock on the wall and its country, until told otherwise."""

    def __init__(self) -> None:
        self._office: Office | None = None

    def now(self) -> datetime:
        """Return the time, aware, in the office's zone; before it is set up, this computer's."""
        zone = ZoneInfo(self._office.country.timezone) if self._office else None
        return datetime.now(zone).astimezone(zone)

    def country(self) -> Country:
        """Return the country whose numbers are written without a prefix."""
        return self._office.country if self._office else Country.KZ

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
    office: OfficeService
    people: PeopleService
    catalogue: CatalogueService
    subscriptions: SubscriptionService
    book: SubscriptionBook
    print_jobs: PrintJobs

    def build(self, kind: DocumentKind, reference: str) -> bytes:
        """Return the PDF a print job names.

        Raises:
            RefusedError: the document cannot be made any more, and why.
        """
        printed = self.book.printed(parse_print_reference(reference)).value
        return self.papers.forms(printed)

    def close(self) -> None:
        """Close the database."""
        self.desk.database.close()


def embedded_url(folder: Path) -> str:
    """Return the URL of the embedded database in a data folder.

    Raises:
        RefusedError: ``OnNetworkShare``: locks do not hold there.
    """
    if is_network_path(folder):
        raise RefusedError(OnNetworkShare(path=str(folder)))
    return f"sqlite:///{folder / DATABASE_NAME}"


def open_house(url: str, workstation: Workstation) -> House:
    """Open the database, brought up to date, and put the services on it.

    Raises:
        RefusedError: the database cannot be used, and why.
    """
    return _furnished(open_database(url), workstation)


def open_house_to_read(url: str, workstation: Workstation) -> House:
    """Put the services on a database that another process may be working in.

    Raises:
        RefusedError: the database cannot be read, and why.
    """
    return _furnished(open_read_only(url), workstation)


def _furnished(database: Database, workstation: Workstation) -> House:
    try:
        return furnish(database, workstation)
    except BaseException:
        # Nobody else knows this database yet.
        database.close()
        raise


def furnish(database: Database, workstation: Workstation) -> House:
    """Put the services on an open database."""

    def actor() -> Actor:
        settings = workstation.settings
        return Actor(name=settings.worker_name, counter=settings.counter)

    locality = Locality()
    desk = Desk(database, actor, locality.now)
    papers = Papers(workstation)
    house = House(
        desk=desk,
        workstation=workstation,
        locality=locality,
        papers=papers,
        office=OfficeService(desk),
        people=PeopleService(desk, locality.country),
        catalogue=CatalogueService(desk),
        subscriptions=SubscriptionService(desk, papers.check),
        book=SubscriptionBook(desk),
        print_jobs=PrintJobs(desk),
    )
    locality.follow(house.office.office().value)
    return house


def fill_demo(house: House, tell: Callable[[int, int], None]) -> None:
    """Fill the house with a believable office, and sit a clerk at its second window.

    Raises:
        RefusedError: the database is somebody's office.
    """
    from desk_gui.demo import demo_office, fill  # noqa: PLC0415 - only a demonstration needs it

    house.locality.follow(demo_office())
    house.workstation.change(worker_name="Асқарова Ә. М.", counter="2")
    fill(house.desk, tell, check_print=house.papers.check)
