"""A window over real pages whose forms are watched, for tests of what becomes of typed words."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.domain.actors import AccountId
from desk_gui.domain.languages import Country
from desk_gui.operations.drafts import DraftStore
from desk_gui.views.people.page import PeoplePage
from desk_gui.views.shell.drafts import Drafts
from desk_gui.views.shell.page import PageSpec
from desk_gui.views.shell.window import MainWindow
from desk_gui.views.subscriptions.page import SubscriptionsPage
from desk_gui.widgets.theme import LIGHT
from desk_gui.widgets.tiles import Tile
from tests.gui.counters import Counter
from tests.gui.gallery import dress

ASEL, BOLAT = AccountId(1), AccountId(2)


class Room:
    """The window at a counter; ``account`` is who is signed in."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, counter: Counter, folder: Path) -> None:
        dress(qapp, LIGHT)
        self._qtbot = qtbot
        self.counter = counter
        self.account: AccountId | None = ASEL
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.store = DraftStore(folder)
        runner = counter.desk.runner
        self.drafts = Drafts(
            self.store, self.window, runner, lambda: self.account, counter.desk.now
        )
        people = PageSpec("people", "address-book", lambda: "People", self._people)
        self.window.add_page(PageSpec("subscriptions", "news", lambda: "Press", self._press))
        self.window.add_page(people)
        self.window.resize(1366, 768)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def press(self) -> SubscriptionsPage:
        """The page of sales, shown."""
        self.window.show_page("subscriptions")
        page = self.window.page()
        assert isinstance(page, SubscriptionsPage)
        return page

    @property
    def people(self) -> PeoplePage:
        """The page of people, shown."""
        self.window.show_page("people")
        page = self.window.page()
        assert isinstance(page, PeoplePage)
        return page

    def tiles(self) -> list[str]:
        """Return what the tiles say, the newest last."""
        tiles = self.window.shelf.findChildren(Tile)
        return [tile.accessibleName() for tile in tiles if not tile.isHidden()]

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
