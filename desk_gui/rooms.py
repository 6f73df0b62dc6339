"""The pages of the window over the services: each is built on its first visit.

Only the page the day begins with is imported with this module; the others
when they are visited. A page is offered to those who may do something on it,
and cut to what they may do.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desk_gui.domain.actors import Permission
from desk_gui.reception_rooms import ReceptionRooms
from desk_gui.views.shell.allowed import cut_to
from desk_gui.views.shell.page import Page, PageSpec
from desk_gui.views.shell.panels_page import PanelsPage, PanelSpec
from desk_gui.views.subscriptions.desk import SaleDesk
from desk_gui.views.subscriptions.page import SubscriptionsPage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desk_gui.house import House
    from desk_gui.operations.runner import Runner
    from desk_gui.outlets import Outlets
    from desk_gui.views.shell.window import MainWindow

P = TypeVar("P", bound=Page)


class Rooms(QObject):
    """Knows which page is whose, and how each is put together.

    Signals:
        restore_requested: The data is to come back from this path, with this passphrase.
    """

    restore_requested = Signal(object, str)

    def __init__(self, window: MainWindow, house: House, runner: Runner, outlets: Outlets) -> None:
        super().__init__(window)
        self._window, self._house, self._runner, self._outlets = window, house, runner, outlets
        self.reception = ReceptionRooms(house, runner, outlets, self)

    def offer(self) -> None:
        """Offer the pages of who is signed in now, in place of whatever pages there were."""
        actor = self._house.desk.actor()
        specs = (
            (Permission.READ_VISITS, self._spec("reception")),
            (Permission.READ_SUBSCRIPTIONS, self._spec("subscriptions")),
            (Permission.USE_DESK, self._spec("day")),
            (Permission.READ_PEOPLE, self._spec("people")),
            (Permission.READ_CATALOGUE, self._spec("catalogue")),
            (Permission.BACK_UP, self._spec("oversight")),
            (Permission.USE_DESK, self._spec("settings")),
        )
        self._window.set_pages([spec for needed, spec in specs if actor.may(needed)])

    def go_to(self, key: str, kind: type[P]) -> P | None:
        """Show a page and return it; None where it is not offered."""
        if key not in self._window.page_keys():
            return None
        self._window.show_page(key)
        page = self._window.page()
        return page if isinstance(page, kind) else None

    def go_to_panel(self, page: str, panel: str) -> Page | None:
        """Show a panel of a page and return it; None where either is not offered."""
        found = self.go_to(page, PanelsPage)
        if found is None or panel not in found.panel_keys():
            return None
        found.go_to_bookmark(panel)
        return found.panel()

    def _spec(self, key: str) -> PageSpec:
        icon, title, build = self._table()[key]
        return PageSpec(key, icon, title, self._cut(build))

    def _cut(self, build: Callable[[], Page]) -> Callable[[], Page]:
        """Return a way to build a page that is cut to what the person may do."""

        def cut() -> Page:
            page = build()
            cut_to(page, self._house.desk.actor())
            return page

        return cut

    def _table(self) -> dict[str, tuple[str, Callable[[], str], Callable[[], Page]]]:
        return {
            "reception": ("door-enter", lambda: self.tr("Reception"), self._reception),
            "subscriptions": ("news", lambda: self.tr("Press"), self._subscriptions),
            "day": ("calendar", lambda: self.tr("Day"), self._day),
            "people": ("address-book", lambda: self.tr("People"), self._people),
            "catalogue": ("book", lambda: self.tr("Catalogue"), self._catalogue),
            "oversight": ("shield-check", lambda: self.tr("Oversight"), self._oversight),
            "settings": ("settings", lambda: self.tr("Settings"), self._settings),
        }

    def _reception(self) -> Page:
        from desk_gui.views.reception.page import ReceptionPage  # noqa: PLC0415

        return ReceptionPage(self._panels(self.reception.panels(), "reception"))

    def _subscriptions(self) -> Page:
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
                enqueue=self._outlets.queue.enqueue,
                paper=lambda: house.papers.paper,
                preview=self._outlets.preview,
            )
        )

    def _day(self) -> Page:
        from desk_gui.views.days.page import DayPage  # noqa: PLC0415

        house = self._house
        page = DayPage(house.days, house.book, self._runner, house.desk.actor, house.locality.now)
        page.closed.connect(self._outlets.backup_watch.day_closed)
        return page

    def _people(self) -> Page:
        from desk_gui.views.people.page import PeoplePage  # noqa: PLC0415

        house = self._house
        return PeoplePage(
            house.people, self._runner, house.locality.country, house.locality.now, house.erasure
        )

    def _catalogue(self) -> Page:
        from desk_gui.views.catalogue.page import CataloguePage  # noqa: PLC0415

        return CataloguePage(
            self._house.catalogue,
            self._runner,
            self._house.locality.now,
            self._outlets.backup_watch.before_import,
        )

    def _oversight(self) -> Page:
        from desk_gui.views.oversight.page import OversightPage  # noqa: PLC0415

        rules = Permission.SET_UP_RECEPTION
        panels = (
            (
                Permission.MANAGE_ACCOUNTS,
                PanelSpec(lambda: self.tr("Accounts"), self._accounts, "accounts"),
            ),
            (
                Permission.READ_HISTORY,
                PanelSpec(lambda: self.tr("History"), self._history, "history"),
            ),
            (Permission.BACK_UP, PanelSpec(lambda: self.tr("Backups"), self._backups, "backups")),
            (rules, PanelSpec(lambda: self.tr("Reception"), self._rules, "rules")),
        )
        return OversightPage(self._panels(panels, "oversight"))

    def _panels(self, panels: Sequence[tuple[Permission, PanelSpec]], page: str) -> list[PanelSpec]:
        """Return the panels for who is signed in, cut to what they may do."""
        actor = self._house.desk.actor()
        return [
            replace(panel, build=self._panel(panel.build, page))
            for needed, panel in panels
            if actor.may(needed)
        ]

    def _panel(self, build: Callable[[], Page], page: str) -> Callable[[], Page]:
        """Return a way to build a panel whose forms are watched as those of a page."""
        cut = self._cut(build)

        def built() -> Page:
            panel = cut()
            self._window.page_built.emit(panel, page)
            return panel

        return built

    def _rules(self) -> Page:
        from desk_gui.operations.smtp import send_letter  # noqa: PLC0415
        from desk_gui.views.language import spoken  # noqa: PLC0415
        from desk_gui.views.reception.rules_panel import RulesPanel  # noqa: PLC0415

        house = self._house
        formats = [(each.name, each.words[spoken()]) for each in house.papers.badge_formats()]
        return RulesPanel(
            house.reception,
            house.workstation,
            self._runner,
            house.locality.now,
            formats,
            send_letter,
        )

    def _accounts(self) -> Page:
        from desk_gui.views.accounts.panel import AccountsPanel  # noqa: PLC0415

        house = self._house
        return AccountsPanel(
            house.accounts, self._runner, house.locality.now, self._outlets.print_code
        )

    def _history(self) -> Page:
        from desk_gui.views.history.panel import HistoryPanel  # noqa: PLC0415

        house = self._house
        return HistoryPanel(
            house.history,
            house.inspection,
            house.people,
            self._outlets.person_looks,
            self._outlets.history_paper,
            self._runner,
            house.locality.now,
        )

    def _backups(self) -> Page:
        from desk_gui.views.backups.panel import BackupsPanel  # noqa: PLC0415

        panel = BackupsPanel(
            self._house.backups,
            self._outlets.backup_watch,
            self._runner,
            self._house.locality.now,
            self._outlets.print_instructions,
        )
        panel.restore_requested.connect(self.restore_requested)
        return panel

    def _settings(self) -> Page:
        from desk_gui.views.setup.settings_page import SettingsPage  # noqa: PLC0415

        house = self._house
        return SettingsPage(
            house.office,
            house.workstation,
            self._runner,
            self._outlets.printing,
            house.papers.test_page,
        )
