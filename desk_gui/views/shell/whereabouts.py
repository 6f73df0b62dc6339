"""Where each person was: page and part of it, so that they find themselves there again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings, Slot

from desk_gui.domain.actors import AccountId
from desk_gui.views.shell.page import Page
from desk_gui.views.shell.window import MainWindow

_GROUP = "where"


class Whereabouts(QObject):
    """Notes which page an account has open, and opens it again.

    A page that brings the program down as it opens is not opened a second
    time: its note is taken away before, and made again when it stands.
    """

    def __init__(
        self, window: MainWindow, settings: QSettings, account: Callable[[], AccountId | None]
    ) -> None:
        """``settings`` are this workstation's."""
        super().__init__(window)
        self._window, self._settings, self._account = window, settings, account
        window.page_built.connect(self._on_page)
        window.page_shown.connect(self._note)

    def go_back(self, first: str) -> None:
        """Open the page where the account was, or else ``first``, or whichever is offered."""
        page, bookmark = self._last()
        self._settings.remove(self._key())
        self._settings.sync()
        offered = self._window.page_keys()
        key = next(key for key in (page, first, *offered) if key in offered)
        self._window.show_page(key)
        shown = self._window.page()
        if bookmark and key == page and shown is not None:
            shown.go_to_bookmark(bookmark)

    @Slot(object, str)
    def _on_page(self, page: Page, _key: str) -> None:
        page.moved.connect(self._note)

    @Slot()
    def _note(self) -> None:
        page, key = self._window.page(), self._window.page_key()
        if page is not None and key and self._account() is not None:
            self._settings.setValue(self._key(), f"{key} {page.bookmark()}".strip())

    def _last(self) -> tuple[str, str]:
        page, _, bookmark = str(self._settings.value(self._key(), "")).partition(" ")
        return page, bookmark

    def _key(self) -> str:
        return f"{_GROUP}/{self._account() or 0}"
