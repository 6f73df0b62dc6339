"""Reminders beside the clock of the desktop, where there is such a place.

They name nobody: a notice lies over whatever is on the screen, the eye guard
too, and some desktops take a text for markup.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from desk_gui.domain.promise_rules import in_order
from desk_gui.domain.promises import Promise
from desk_gui.views.labels import clock, short_date
from desk_gui.widgets.icons import pixmap
from desk_gui.widgets.theme import theme

_SIZE = 32
_SHOWN_MS = 10_000


class ReminderTray(QObject):
    """An icon with notices; a click on either brings the window to the front as it was left."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        # Neither light nor dark: it is not known on which the desktop puts it.
        self.icon = QSystemTrayIcon(QIcon(pixmap("bell", theme().accent, _SIZE)), self)
        self.icon.messageClicked.connect(self.raise_window)
        self.icon.activated.connect(self._on_activated)
        self.icon.show()

    @Slot(object)
    def remind(self, promises: Sequence[Promise]) -> None:
        """Say that these are to be kept, and by when the first of them."""
        if not promises:
            return
        due_at = in_order(promises)[0].details.due_at
        said = self.tr("The first by {day}, {time}")
        self.notify(
            self.tr("%n promise(s) to keep", "", len(promises)),
            said.format(day=short_date(due_at.date()), time=clock(due_at)),
        )

    def notify(self, title: str, text: str) -> None:
        """Show a notice; neither part holds what somebody typed."""
        sign = QIcon(pixmap("bell", theme().accent, _SIZE))
        self.icon.showMessage(title, text, sign, _SHOWN_MS)

    @Slot()
    def raise_window(self) -> None:
        """Bring the window to the front; what had the focus in it has it still."""
        window = self._window.window()
        if window.isMinimized():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot(object)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.raise_window()


def tray_for(window: QWidget) -> ReminderTray | None:
    """Return a place for reminders beside the clock; None in a session that has none."""
    return ReminderTray(window) if QSystemTrayIcon.isSystemTrayAvailable() else None
