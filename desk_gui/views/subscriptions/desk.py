"""What the pages of subscriptions work with, handed to them from outside."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desk_gui.domain.actors import Actor
from desk_gui.domain.prints import DocumentKind, PrintDocument
from desk_gui.domain.subscriptions import PrintedForm, SubscriptionForm, print_reference
from desk_gui.operations.runner import Runner
from desk_gui.services.catalogue import CatalogueService
from desk_gui.services.office import OfficeService
from desk_gui.services.people import PeopleService
from desk_gui.services.subscription_book import SubscriptionBook
from desk_gui.services.subscriptions import SubscriptionService


@dataclass(frozen=True, kw_only=True)
class SaleDesk:
    """Services, the clock and the person of this desk, and its ways to paper.

    ``draft`` makes the PDF of a form that is not posted yet, ``enqueue``
    prints a document, ``paper`` names the paper forms are printed on, and
    ``preview`` shows a posted form as it comes out of the printer.
    """

    people: PeopleService
    catalogue: CatalogueService
    subscriptions: SubscriptionService
    book: SubscriptionBook
    office: OfficeService
    runner: Runner
    actor: Callable[[], Actor]
    now: Callable[[], datetime]
    """The time, aware, in the office's zone."""
    today: Callable[[], date]
    """The business day while one is open, else the date on the wall."""
    draft: Callable[[SubscriptionForm], bytes]
    enqueue: Callable[[PrintDocument], object]
    paper: Callable[[], str]
    preview: Callable[[SubscriptionForm], object]

    def print_all(self, printed: Sequence[PrintedForm]) -> None:
        """Send counted prints to paper as one document; its title names a number, no person."""
        first = printed[0].form.number
        others = f" +{len(printed) - 1}" if len(printed) > 1 else ""
        self.enqueue(
            PrintDocument(
                kind=DocumentKind.FORM,
                reference=print_reference(printed),
                title=first + others,
                paper=self.paper(),
            )
        )
