"""A window over real pages whose forms are watched, for tests of what becomes of typed words."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.domain.actors import AccountId
from desk_gui.domain.languages import Country
from desk_gui.operations.drafts import DraftStore
from desk_gui.operations.runner import Runner
from desk_gui.views.people.page import PeoplePage
from desk_gui.views.shell.drafts import Drafts
from desk_gui.views.shell.page import Page, PageSpec
from desk_gui.views.shell.window import MainWindow
from desk_gui.views.subscriptions.page import SubscriptionsPage
from desk_gui.widgets.theme import LIGHT
from desk_gui.widgets.tiles import Tile
from tests.gui.counters import Counter
from tests.gui.gallery import dress
from tests.gui.panels import in_front

ASEL, BOLAT = AccountId(1), AccountId(2)


P = TypeVar("P", bound=Page)


class Seat(Protocol):
    """What every page of a desk works with."""

    @property
    def runner(self) -> Runner:
        """What runs its actions."""

    @property
    def now(self) -> Callable[[], datetime]:
        """Its clock."""


class Watched:
    """The window, its forms watched; ``account`` is who is signed in. Typed words go to disk."""

    def __init__(self, qtbot: QtBot, seat: Seat, folder: Path, *pages: PageSpec) -> None:
        self.account: AccountId | None = ASEL
        self.window = MainWindow()
        self.store = DraftStore(folder)
        self.drafts = Drafts(self.store, self.window, seat.runner, lambda: self.account, seat.now)
        for page in pages:
            self.window.add_page(page)
        in_front(qtbot, self.window, (1366, 768))

    def tiles(self) -> list[str]:
        """Return what the tiles say, the newest last."""
        tiles = self.window.shelf.findChildren(Tile)
        return [tile.accessibleName() for tile in tiles if not tile.isHidden()]

    def _page(self, kind: type[P]) -> P:
        page = self.window.page()
        assert isinstance(page, kind)
        return page


class WatchedPage(Watched, Generic[P]):
    """The window with one page in it, shown: ``panel``."""

    def __init__(
        self, qtbot: QtBot, seat: Seat, folder: Path, spec: PageSpec, kind: type[P]
    ) -> None:
        super().__init__(qtbot, seat, folder, spec)
        self._kind = kind
        self.window.show_page(spec.key)

    @property
    def panel(self) -> P:
        """The page, in sight."""
        return self._page(self._kind)


class Room(Watched):
    """The window at a counter."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, counter: Counter, folder: Path) -> None:
        dress(qapp, LIGHT)
        self.counter = counter
        people = PageSpec("people", "address-book", lambda: "People", self._people)
        press = PageSpec("subscriptions", "news", lambda: "Press", self._press)
        super().__init__(qtbot, counter.desk, folder, press, people)

    @property
    def press(self) -> SubscriptionsPage:
        """The page of sales, shown."""
        self.window.show_page("subscriptions")
        return self._page(SubscriptionsPage)

    @property
    def people(self) -> PeoplePage:
        """The page of people, shown."""
        self.window.show_page("people")
        return self._page(PeoplePage)

    def sign_in(self, account: AccountId | None) -> None:
        """Let another person sit down."""
        self.account = account
        self.drafts.switch_account()

    def on_disk(self, account: AccountId = ASEL) -> list[str]:
        """Return what the disk has of an account's work, by title."""
        return [draft.title for draft in self.store.of(account)]

    def close(self) -> None:
        """End the program as a person does."""
        self.window.close()
        self.drafts.close()

    def _press(self) -> SubscriptionsPage:
        return SubscriptionsPage(self.counter.desk)

    def _people(self) -> PeoplePage:
        desk = self.counter.desk
        erasure = self.counter.erasure
        return PeoplePage(desk.people, desk.runner, lambda: Country.KZ, desk.now, erasure)
