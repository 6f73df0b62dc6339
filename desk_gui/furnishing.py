"""The window's pages over the services: built on the first visit, told of each other only here.

Only the page the day begins with is imported with this module; the others
when they are visited.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot

from desk_gui.domain.money import format_tenge
from desk_gui.domain.prints import DocumentKind, PrintDocument
from desk_gui.domain.subscriptions import (
    DaySums,
    PaymentMethod,
    PrintedForm,
    SubscriptionForm,
    print_reference,
)
from desk_gui.operations.print_errands import PrintErrands
from desk_gui.operations.print_queue import PrintQueue
from desk_gui.operations.printing import system_printing
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.changes import Outcome, Topic
from desk_gui.views.documents.jobs import PrintJobs
from desk_gui.views.finding import Finder
from desk_gui.views.labels import Counts, clock
from desk_gui.views.shell.page import PageSpec
from desk_gui.views.subscriptions.desk import SaleDesk
from desk_gui.views.subscriptions.page import SubscriptionsPage

if TYPE_CHECKING:
    from desk_gui.domain.catalogue import PublicationHit
    from desk_gui.domain.office import Office
    from desk_gui.domain.people import PersonHit
    from desk_gui.house import House
    from desk_gui.views.catalogue.page import CataloguePage
    from desk_gui.views.documents.preview import Counted
    from desk_gui.views.people.page import PeoplePage
    from desk_gui.views.setup.settings_page import SettingsPage
    from desk_gui.views.shell.window import MainWindow


class Furnishing(QObject):
    """Fills the window once the house stands."""

    def __init__(self, window: MainWindow, house: House, runner: Runner, spool: Path) -> None:
        super().__init__(window)
        self._window = window
        self._house = house
        self._runner = runner
        self._office: Office | None = None
        self._sums: DaySums | None = None
        self._saved_at = ""
        self._people_page: PeoplePage | None = None
        self._catalogue_page: CataloguePage | None = None
        self._printing = system_printing(spool)
        errands = PrintErrands(self._printing, house.print_jobs, house.workstation, house.build)
        self.queue = PrintQueue(runner, errands, house.locality.now, self)
        self.jobs = PrintJobs(self.queue)
        window.add_strip(self.jobs)
        runner.changed.connect(self._on_news)
        runner.acted.connect(self._on_acted)

    def close(self) -> None:
        """Stop looking after print jobs."""
        self.queue.close()

    def welcome(self) -> None:
        """Ask for the office, and open its pages when it is known."""
        from desk_gui.views.setup.first_start import FirstStartPage  # noqa: PLC0415

        page = FirstStartPage(self._house.office, self._house.workstation, self._runner)
        self._window.show_alone(page)

    def open(self, office: Office) -> None:
        """Go by this office; the first time, offer the pages and show the day's work."""
        first = self._office is None
        self._office = office
        self._house.locality.follow(office)
        if first:
            self._offer_pages()
            self._listen_to_find_line()
            self._window.keys.on("new_subscription", self.sell)
            self._window.show_page("subscriptions")
            self.queue.restore()
            self._runner.run(self, self._warm_up, lane=Lane.DOCUMENTS)
        self._tell_facts()
        self._ask_sums()

    def sell(self) -> None:
        """Begin a sale, from anywhere."""
        self._subscriptions().begin_sale()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say the facts of the status line again in the language in force."""
        if event.type() == QEvent.Type.LanguageChange and self._office is not None:
            self._tell_facts()
        return super().eventFilter(watched, event)

    def _offer_pages(self) -> None:
        specs = (
            PageSpec("subscriptions", "news", lambda: self.tr("Press"), self._subscribe),
            PageSpec("people", "address-book", lambda: self.tr("People"), self._people),
            PageSpec("catalogue", "book", lambda: self.tr("Catalogue"), self._catalogue),
            PageSpec("settings", "settings", lambda: self.tr("Settings"), self._settings),
        )
        for spec in specs:
            self._window.add_page(spec)
        self._window.installEventFilter(self)

    def _warm_up(self) -> Outcome[None]:
        self._house.papers.warm_up()
        return Outcome(None)

    def _subscribe(self) -> SubscriptionsPage:
        house = self._house
        return SubscriptionsPage(
            SaleDesk(
                people=house.people,
                catalogue=house.catalogue,
                subscriptions=house.subscriptions,
                book=house.book,
                office=house.office,
                runner=self._runner,
                actor=house.desk.actor,
                now=house.locality.now,
                today=house.locality.today,
                draft=house.papers.draft,
                enqueue=self.queue.enqueue,
                paper=lambda: house.papers.paper,
                preview=self._preview,
            )
        )

    def _people(self) -> PeoplePage:
        from desk_gui.views.people.page import PeoplePage  # noqa: PLC0415

        locality = self._house.locality
        self._people_page = PeoplePage(
            self._house.people, self._runner, locality.country, locality.now
        )
        return self._people_page

    def _catalogue(self) -> CataloguePage:
        from desk_gui.views.catalogue.page import CataloguePage  # noqa: PLC0415

        now = self._house.locality.now
        self._catalogue_page = CataloguePage(self._house.catalogue, self._runner, now)
        return self._catalogue_page

    def _settings(self) -> SettingsPage:
        from desk_gui.views.setup.settings_page import SettingsPage  # noqa: PLC0415

        house = self._house
        return SettingsPage(
            house.office, house.workstation, self._runner, self._printing, house.papers.test_page
        )

    def _listen_to_find_line(self) -> None:
        house = self._house
        today = lambda: house.locality.now().date()  # noqa: E731
        finder = Finder(
            self._window.find_line, self._runner, house.people, house.catalogue, house.book, today
        )
        finder.found_person.connect(self._on_person)
        finder.found_title.connect(self._on_title)
        finder.found_form.connect(self._on_form)
        self._window.keys.on("find", self._window.find_line.start)

    @Slot(object)
    def _on_person(self, hit: PersonHit) -> None:
        self._window.show_page("people")
        if self._people_page is not None:
            self._people_page.show_person(hit)

    @Slot(object)
    def _on_title(self, hit: PublicationHit) -> None:
        self._window.show_page("catalogue")
        if self._catalogue_page is not None:
            self._catalogue_page.show_title(hit)

    @Slot(object)
    def _on_form(self, form: SubscriptionForm) -> None:
        self._subscriptions().show_form(form)

    def _subscriptions(self) -> SubscriptionsPage:
        self._window.show_page("subscriptions")
        page = self._window.page()
        if not isinstance(page, SubscriptionsPage):
            raise TypeError(page)
        return page

    def _preview(self, form: SubscriptionForm) -> None:
        """Show a form: what was printed last, or what the first print will be."""
        from desk_gui.views.documents.preview import PreviewDialog  # noqa: PLC0415

        last = ((form.id, form.prints - 1),)

        def build() -> Outcome[Counted]:
            printed = self._house.book.printed(last).value if form.prints else (PrintedForm(form),)
            return Outcome((self._document(printed), self._house.papers.forms(printed)))

        def show(counted: Counted) -> None:
            counting = None if form.prints else lambda: self._count(form)
            dialog = PreviewDialog(
                *counted,
                self.queue,
                self._runner,
                self._window,
                count=counting,
                only_look=form.prints > 0,
                savable=self._is_off_paper(counted[0]),
            )
            dialog.open()

        self._runner.run(self, build, show, lane=Lane.DOCUMENTS)

    def _is_off_paper(self, document: PrintDocument) -> bool:
        """Tell whether it was counted as printed, but did not come out of the printer."""
        return document.reference in {job.document.reference for job in self.queue.troubled()}

    def _count(self, form: SubscriptionForm) -> Outcome[Counted]:
        counted = self._house.book.record_print([form.id])
        pdf = self._house.papers.forms(counted.value)
        return Outcome((self._document(counted.value), pdf), counted.changed)

    def _document(self, printed: tuple[PrintedForm, ...]) -> PrintDocument:
        return PrintDocument(
            kind=DocumentKind.FORM,
            reference=print_reference(printed),
            title=printed[0].form.number,
            paper=self._house.papers.paper,
        )

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.OFFICE in topics:
            self._runner.ask(self, self._house.office.office, self._on_office, key="office")
        if Topic.SUBSCRIPTIONS in topics and self._office is not None:
            self._ask_sums()

    def _on_office(self, office: Office | None) -> None:
        if office is not None:
            self.open(office)

    def _ask_sums(self) -> None:
        today = self._house.locality.today()
        self._runner.ask(self, lambda: self._house.book.sums_on(today), self._on_sums, key="sums")

    def _on_sums(self, sums: DaySums) -> None:
        self._sums = sums
        self._tell_facts()

    def _tell_facts(self) -> None:
        actor, office, status = self._house.desk.actor(), self._office, self._window.status
        if office is not None:
            place = f" · {actor.counter}" if actor.counter else ""
            status.say("person", f"{actor.name or office.name}{place}", "user")
        sums = self._sums
        if sums is not None:
            status.say("forms", Counts().forms_today(sums.forms), "file-text")
            cash = format_tenge(sums.by(PaymentMethod.CASH))
            words = self.tr("{total} · cash {cash}")
            status.say("money", words.format(total=format_tenge(sums.total), cash=cash), "cash")
        if self._saved_at:
            said = self.tr("saved {at}").format(at=self._saved_at)
            status.say("saved", said, "circle-check")

    @Slot(object)
    def _on_acted(self, _topics: frozenset[Topic]) -> None:
        self._saved_at = clock(self._house.locality.now())
        self._tell_facts()
