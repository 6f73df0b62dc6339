"""The window filled with the house: who comes in, what they see, what the foot of it says."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Slot

from desk_gui.domain.actors import Permission
from desk_gui.domain.badges import is_message_code
from desk_gui.domain.money import format_tenge
from desk_gui.domain.subscriptions import DaySums, PaymentMethod, SubscriptionForm
from desk_gui.front_desk import FrontDesk
from desk_gui.operations.drafts import DraftStore
from desk_gui.operations.retention_watch import RetentionWatch
from desk_gui.operations.runner import Lane, Runner
from desk_gui.outlets import Outlets
from desk_gui.prompting import Prompting
from desk_gui.rooms import Rooms
from desk_gui.services.changes import Outcome, Topic
from desk_gui.telephone_desk import TelephoneDesk
from desk_gui.views.backups.standing import Standing
from desk_gui.views.days.strip import DayStrip
from desk_gui.views.documents.jobs import PrintJobs
from desk_gui.views.entrance.entrance import Entrance
from desk_gui.views.evacuations.words import EvacuationWords
from desk_gui.views.finding import Findable, Finder
from desk_gui.views.labels import Counts, clock
from desk_gui.views.shell.drafts import Drafts
from desk_gui.views.shell.whereabouts import Whereabouts
from desk_gui.views.subscriptions.page import SubscriptionsPage

if TYPE_CHECKING:
    from pathlib import Path

    from desk_gui.domain.accounts import Account
    from desk_gui.domain.actors import AccountId
    from desk_gui.domain.catalogue import PublicationHit
    from desk_gui.domain.days import BusinessDay
    from desk_gui.domain.office import Office
    from desk_gui.domain.people import PersonHit
    from desk_gui.house import House
    from desk_gui.operations.print_queue import PrintQueue
    from desk_gui.views.shell.window import MainWindow

logger = logging.getLogger(__name__)

_MINUTE_MS = 60_000
_FIRST_PAGE, _RECEPTION = "subscriptions", "reception"


class Furnishing(QObject):
    """Fills the window once the house stands, for whoever signs in."""

    def __init__(self, window: MainWindow, house: House, runner: Runner, folder: Path) -> None:
        super().__init__(window)
        self._window, self._house, self._runner = window, house, runner
        self._office: Office | None = None
        self._sums: DaySums | None = None
        self._saved_at = ""
        self._outlets = Outlets(window, house, runner, folder)
        self.prompting = Prompting(window, house, runner, lambda: self._office)
        self.rooms = Rooms(window, house, runner, self._outlets, self.prompting.own)
        to = self.rooms.go_to_panel
        self.front_desk = FrontDesk(
            window,
            house,
            runner,
            folder,
            self.rooms.reception.visit_desk(),
            partial(to, "reception"),
        )
        self.telephone = TelephoneDesk(
            window, house, runner, folder, self.rooms.telephone.desk(), partial(to, "calls")
        )
        self.retention = RetentionWatch(house.retention, runner, self)
        self.entrance = Entrance(
            window, house.accounts, house.attendance, runner, house.workstation
        )
        self.drafts = Drafts(
            DraftStore(folder), window, runner, self._account_id, house.locality.now
        )
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self._whereabouts = Whereabouts(window, settings, self._account_id)
        self.day_strip = DayStrip(house.days, runner, house.desk.actor, house.locality.now)
        self.jobs = PrintJobs(self.queue)
        for strip in (
            self.day_strip,
            self.jobs,
            *self.front_desk.strips(),
            *self.telephone.strips(),
        ):
            window.add_strip(strip)
        self._read_only = house.desk.database.read_only
        self.standing = Standing(
            window, self._outlets.backup_watch, house.locality.now, read_only=self._read_only
        )
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._connect()

    @property
    def queue(self) -> PrintQueue:
        """The print jobs of this workstation."""
        return self._outlets.queue

    def close(self) -> None:
        """Write the last words down, and look after nothing any more."""
        self.drafts.close()
        self.retention.close()
        self.telephone.close()
        self.front_desk.close()
        self.entrance.close()
        self._outlets.close()

    def welcome(self) -> None:
        """Ask for the office and its manager, and open the pages when they are known."""
        from desk_gui.views.setup.first_start import FirstStartPage  # noqa: PLC0415

        house = self._house
        page = FirstStartPage(
            house.office, house.accounts, house.workstation, self._runner, self._outlets.print_code
        )
        page.finished.connect(self.open)
        self._window.show_alone(page)

    def open(self, office: Office) -> None:
        """Go by this office; the first time, ask who is there."""
        first = self._office is None
        self._office = office
        self._house.locality.follow(office)
        if not first:
            self._tell_facts()
            return
        self._listen_to_find_line()
        self._window.installEventFilter(self)
        if self._house.attendance.account is None:
            self.entrance.begin(office.name)
        else:
            self._begin_work()

    def sell(self) -> None:
        """Begin a sale, from anywhere."""
        page = self.rooms.go_to(_FIRST_PAGE, SubscriptionsPage)
        if page is not None:
            page.begin_sale()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say the facts of the status line again in the language in force."""
        if event.type() == QEvent.Type.LanguageChange and self._office is not None:
            self._tell_facts()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self._selling = self._window.keys.on("new_subscription", self.sell)
        self.front_desk.told.connect(self._tell_facts)
        self.front_desk.scanner.scanned.connect(self._on_scanned)
        self._house.erasure.forget = self._house.retention.forget = self.drafts.forget
        self.retention.outdated.connect(self.drafts.forget_older)
        self.rooms.reception.visit_wanted.connect(self.front_desk.show_visit)
        self.telephone.reminded.connect(self.front_desk.promises.reload)
        self.rooms.telephone.locking.connect(self.entrance.lock.lock)
        self.rooms.telephone.standing_in.connect(self._stand_in)
        self.entrance.locking.connect(self.drafts.flush)
        self.entrance.admitted.connect(self._on_admitted)
        self.entrance.switched.connect(self._on_switched)
        self._runner.changed.connect(self._on_news)
        self._runner.acted.connect(self._on_acted)
        self._minute.timeout.connect(self.day_strip.look)
        if not self._read_only:
            self._minute.timeout.connect(self._keep_anchor)
            self._outlets.backup_watch.made.connect(self._keep_anchor)

    def _begin_work(self) -> None:
        """Offer what the person may do, and show the day's work."""
        actor = self._house.desk.actor()
        self._selling.setVisible(actor.may(Permission.SELL))
        self.front_desk.visiting.setVisible(actor.may(Permission.RECEIVE))
        self.prompting.start()
        self.rooms.offer()
        self._whereabouts.go_back(_FIRST_PAGE if actor.may(Permission.SELL) else _RECEPTION)
        self.drafts.resume()
        if not self._read_only:
            self._look_after()
        self.day_strip.reload()
        self.front_desk.start()
        self.telephone.start()
        self._minute.start()
        self._runner.run(self, self._warm_up, lane=Lane.DOCUMENTS)
        self._tell_facts()
        self._ask_sums()

    def _look_after(self) -> None:
        """Take up what an earlier run left to print, and begin to make backups."""
        if self._house.desk.actor().may(Permission.PRINT):
            self._outlets.queue.restore()
        self._outlets.backup_watch.start()
        self.retention.start()

    @Slot()
    def _stand_in(self) -> None:
        """Make the window that of somebody who stands in over lunch."""
        from desk_gui.views.handover.stand_in_panel import StandInPanel  # noqa: PLC0415

        house = self._house

        def panel() -> StandInPanel:
            return StandInPanel(
                house.staff,
                house.visit_book.board,
                self._runner,
                house.locality.now,
                self._end_standing_in,
            )

        self._window.prompter.enlarge(on=True)
        self.rooms.stand_in(panel)

    def _end_standing_in(self) -> None:
        """Give the window back to who left it: whoever comes back signs in."""
        self._window.prompter.enlarge(on=False)
        self.rooms.offer()
        self._whereabouts.go_back(_RECEPTION)
        self.entrance.lock.lock()

    @Slot()
    def _keep_anchor(self) -> None:
        """Keep the newest link beside the data; why not is the log's."""
        house = self._house

        def keep() -> Outcome[bool]:
            return Outcome(house.anchor.keep(house.desk))

        self._runner.run(self, keep, None, _write_down, Lane.DOCUMENTS)

    @Slot(str)
    def _on_scanned(self, code: str) -> None:
        """Take a badge or a slip, unless the desk is locked: nobody stands for it then."""
        if self.entrance.lock.is_locked():
            return
        if is_message_code(code):
            self.telephone.take_scan(code)
        else:
            self.front_desk.take_scan(code)

    @Slot(object)
    def _on_admitted(self, _account: Account) -> None:
        """Go on where the person was; the first one finds the pages built."""
        if not self._window.page_keys():
            self.drafts.switch_account()
            self._begin_work()

    @Slot(object)
    def _on_switched(self, _account: Account) -> None:
        """Set aside what the former person was writing, and begin anew for this one."""
        self.drafts.switch_account()
        self._begin_work()

    def _account_id(self) -> AccountId | None:
        account = self._house.attendance.account
        return None if account is None else account.id

    def _warm_up(self) -> Outcome[None]:
        self._house.papers.warm_up()
        return Outcome(None)

    def _listen_to_find_line(self) -> None:
        house = self._house
        findable = Findable(
            people=house.people,
            catalogue=house.catalogue,
            book=house.book,
            visits=house.visit_book,
            staff=house.staff,
            calls=house.call_book,
            actor=house.desk.actor,
            now=house.locality.now,
            country=house.locality.country,
        )
        finder = Finder(self._window.find_line, self._runner, findable)
        finder.found_visit.connect(self.front_desk.show_visit)
        finder.found_staff.connect(self.front_desk.show_staff)
        finder.found_call.connect(self.telephone.show_call)
        finder.found_message.connect(self.telephone.begin_line)
        finder.found_person.connect(self._on_person)
        finder.found_title.connect(self._on_title)
        finder.found_form.connect(self._on_form)
        self._window.keys.on("find", self._window.find_line.start)

    @Slot(object)
    def _on_person(self, hit: PersonHit) -> None:
        from desk_gui.views.people.page import PeoplePage  # noqa: PLC0415

        page = self.rooms.go_to("people", PeoplePage)
        if page is not None:
            page.show_person(hit)

    @Slot(object)
    def _on_title(self, hit: PublicationHit) -> None:
        from desk_gui.views.catalogue.page import CataloguePage  # noqa: PLC0415

        page = self.rooms.go_to("catalogue", CataloguePage)
        if page is not None:
            page.show_title(hit)

    @Slot(object)
    def _on_form(self, form: SubscriptionForm) -> None:
        page = self.rooms.go_to(_FIRST_PAGE, SubscriptionsPage)
        if page is not None:
            page.show_form(form)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        house = self._house
        if Topic.OFFICE in topics and self._office is not None:
            self._runner.ask(self, house.office.office, self._on_office, key="office")
        if Topic.ACCOUNTS in topics and house.attendance.account is not None:
            self._runner.ask(self, house.accounts.refresh, self._on_own, key="own")
        if Topic.DAYS in topics and self._office is not None:
            self._runner.ask(self, house.days.last, self._on_day, key="day")
        if Topic.SUBSCRIPTIONS in topics and self._office is not None:
            self._ask_sums()

    def _on_office(self, office: Office | None) -> None:
        if office is not None:
            self.open(office)

    def _on_own(self, account: Account | None) -> None:
        """Lock where the account was taken away at another desk."""
        if account is None:
            self.entrance.lock.lock()
        self._tell_facts()

    def _on_day(self, day: BusinessDay | None) -> None:
        self._house.locality.follow_day(day)
        self._tell_facts()
        self._ask_sums()

    def _ask_sums(self) -> None:
        if self._house.desk.actor().may(Permission.READ_SUBSCRIPTIONS):
            today = self._house.locality.today()
            book = self._house.book
            self._runner.ask(self, lambda: book.sums_on(today), self._on_sums, key="sums")

    def _on_sums(self, sums: DaySums) -> None:
        self._sums = sums
        self._tell_facts()

    def _tell_facts(self) -> None:
        actor, office, status = self._house.desk.actor(), self._office, self._window.status
        if office is not None:
            place = f" · {actor.counter}" if actor.counter else ""
            status.say("person", f"{actor.name or office.name}{place}", "user")
        day = self._house.locality.day
        if day is not None and day.is_open:
            words = self.tr("open since {time}").format(time=clock(day.opened_at))
            status.say("day", words, "calendar")
        else:
            status.say("day", self.tr("the day is not open"), "calendar")
        self._tell_house()
        sums = self._sums
        if sums is not None:
            status.say("forms", Counts().forms_today(sums.forms), "file-text")
            cash = format_tenge(sums.by(PaymentMethod.CASH))
            words = self.tr("{total} · cash {cash}")
            status.say("money", words.format(total=format_tenge(sums.total), cash=cash), "cash")
        if self._saved_at:
            said = self.tr("saved {at}").format(at=self._saved_at)
            status.say("saved", said, "circle-check")

    def _tell_house(self) -> None:
        """Say how many visitors are in the house, and what was promised."""
        desk, status, now = self.front_desk, self._window.status, self._house.locality.now()
        if desk.in_house is not None:
            status.say("house", Counts().visitors_in_house(desk.in_house), "home")
        promised = Counts().promises(desk.overdue, desk.due)
        status.say("promises", promised, "bell", colour="danger" if desk.overdue else "muted")
        said = ""
        if desk.list_trouble:
            words = EvacuationWords(self)
            said = words.list_trouble(desk.list_trouble, desk.present.fresh_at, now)
        status.say("list", said, "alert-triangle", colour="warn")

    @Slot(object)
    def _on_acted(self, _topics: frozenset[Topic]) -> None:
        self._saved_at = clock(self._house.locality.now())
        self._tell_facts()


def _write_down(error: Exception) -> None:
    logger.warning("the anchor was not kept: %s", type(error).__name__)
