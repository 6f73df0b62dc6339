"""The pages of the window over the services: each is built on its first visit.

Only the page the day begins with is imported with this module; the others
when they are visited. A page is offered to those who may do something on it,
and cut to what they may do.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from desk_gui.domain.actors import Permission
from desk_gui.oversight_rooms import OversightRooms
from desk_gui.reception_rooms import ReceptionRooms
from desk_gui.telephone_rooms import TelephoneRooms
from desk_gui.views.shell.allowed import cut_to
from desk_gui.views.shell.page import Page, PageSpec
from desk_gui.views.shell.panels_page import PanelsPage, PanelSpec
from desk_gui.views.subscriptions.desk import SaleDesk
from desk_gui.views.subscriptions.page import SubscriptionsPage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desk_gui.domain.languages import Language
    from desk_gui.house import House
    from desk_gui.operations.runner import Runner
    from desk_gui.outlets import Outlets
    from desk_gui.views.prompter.speaker import Own
    from desk_gui.views.shell.window import MainWindow

P = TypeVar("P", bound=Page)


class Rooms(QObject):
    """Knows which page is whose, and how each is put together; ``own`` tells who speaks."""

    def __init__(
        self,
        window: MainWindow,
        house: House,
        runner: Runner,
        outlets: Outlets,
        own: Callable[[Language | None], Own],
    ) -> None:
        super().__init__(window)
        self._window, self._house, self._runner, self._outlets = window, house, runner, outlets
        self.reception = ReceptionRooms(house, runner, outlets, self)
        self.telephone = TelephoneRooms(house, runner, outlets, self)
        self.oversight = OversightRooms(house, runner, outlets, own, self)

    def offer(self) -> None:
        """Offer the pages of who is signed in now, in place of whatever pages there were."""
        actor = self._house.desk.actor()
        specs = (
            (Permission.READ_VISITS, self._spec("reception")),
            (Permission.READ_CALLS, self._spec("calls")),
            (Permission.READ_SUBSCRIPTIONS, self._spec("subscriptions")),
            (Permission.USE_DESK, self._spec("day")),
            (Permission.READ_PEOPLE, self._spec("people")),
            (Permission.READ_CATALOGUE, self._spec("catalogue")),
            (Permission.BACK_UP, self._spec("oversight")),
            (Permission.USE_DESK, self._spec("settings")),
        )
        self._window.set_pages([spec for needed, spec in specs if actor.may(needed)])

    def stand_in(self, panel: Callable[[], Page]) -> None:
        """Offer only what somebody needs who stands in over lunch."""
        spec = PageSpec("reception", "user-check", lambda: self.tr("Stand-in"), panel)
        self._window.set_pages([spec])
        self._window.show_page("reception")

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
            "calls": ("phone", lambda: self.tr("Telephone"), self._calls),
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

    def _calls(self) -> Page:
        from desk_gui.views.calls.page import CallsPage  # noqa: PLC0415

        return CallsPage(self._panels(self.telephone.panels(), "calls"))

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
        from desk_gui.views.privacy.export import PersonExport  # noqa: PLC0415

        house = self._house
        return PeoplePage(
            house.people,
            self._runner,
            house.locality.country,
            house.locality.now,
            house.erasure,
            house.retention,
            PersonExport(house.person_files, self._outlets.head),
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

        return OversightPage(self._panels(self.oversight.panels(), "oversight"))

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
