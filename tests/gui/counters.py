"""A counter to sell at, behind real services on SQLite, with paper that a test can look at."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desk_gui.domain.languages import Country
from desk_gui.domain.months import Month
from desk_gui.domain.people import Address, Person, PersonDetails, PersonKind, Phone
from desk_gui.domain.subscriptions import SubscriptionForm
from desk_gui.operations.runner import Runner
from desk_gui.papers import Papers
from desk_gui.services.access import Desk
from desk_gui.services.catalogue import CatalogueService
from desk_gui.services.days import DayService
from desk_gui.services.office import OfficeService
from desk_gui.services.people import PeopleService
from desk_gui.services.people_erasure import PeopleErasure
from desk_gui.services.subscription_book import SubscriptionBook
from desk_gui.services.subscriptions import SubscriptionService
from desk_gui.settings import Workstation
from desk_gui.views.subscriptions.desk import SaleDesk
from tests.offices import OFFICE, add_catalogue, add_publication
from tests.runners import InlineRunner

if TYPE_CHECKING:
    from desk_gui.domain.prints import PrintDocument

NAME = "Нұрланова Әсел Бақытқызы"
FIRM = "«Үміт» мектебі"


class Counter:
    """An office with two titles, a person and an organisation; ``sent`` is what went to paper."""

    def __init__(self, desk: Desk, runner: Runner, folder: Path) -> None:
        papers = Papers(Workstation(folder / "settings.toml"))
        self.sent: list[PrintDocument] = []
        self.previewed: list[SubscriptionForm] = []
        self.people = PeopleService(desk, lambda: Country.KZ)
        self.erasure = PeopleErasure(desk, folder)
        self.book = SubscriptionBook(desk)
        self.today = desk.now().date()
        OfficeService(desk).save(OFFICE)
        DayService(desk).open()
        catalogue = add_catalogue(desk, Month(2028, 12))
        self.magazine = add_publication(desk, catalogue, "75384", "Оқыту-тәрбиелеу технологиясы")
        self.newspaper = add_publication(desk, catalogue, "64120", "Ауыл тынысы")
        self.person = self._add("person", family_name="Нұрланова", given_name="Әсел")
        self.firm = self._add("firm", kind=PersonKind.ORGANISATION, firm=FIRM, bin="990240007771")
        self.desk = SaleDesk(
            people=self.people,
            catalogue=CatalogueService(desk),
            subscriptions=SubscriptionService(desk, papers.check),
            book=self.book,
            office=OfficeService(desk),
            runner=runner,
            actor=desk.actor,
            now=desk.now,
            today=lambda: self.today,
            draft=papers.draft,
            enqueue=self.sent.append,
            paper=lambda: papers.paper,
            preview=self.previewed.append,
        )

    def forms(self) -> list[SubscriptionForm]:
        """Return today's forms, the latest first."""
        return self.book.forms_on(self.today).value

    def _add(self, uid: str, **known: object) -> Person:
        details = PersonDetails(
            phones=(Phone(typed="8 701 555 0147"),),
            addresses=(Address(postal_index="040812", text="Абай көшесі, 14"),),
            **known,  # type: ignore[arg-type]
        )
        return self.people.add(uid, details).value


@pytest.fixture
def counter(sqlite_desk: Desk, runner: InlineRunner, tmp_path: Path) -> Counter:
    return Counter(sqlite_desk, runner, tmp_path)
