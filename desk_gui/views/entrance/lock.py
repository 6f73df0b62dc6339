"""The lock: everything put away until somebody proves who they are."""

from PySide6.QtCore import QObject, Signal

from desk_gui.domain.accounts import Account
from desk_gui.views.entrance.cover import EntranceCover
from desk_gui.views.entrance.curtain import Curtain


class Lock(QObject):
    """Puts the cover before everything, and takes it away.

    Signals:
        locking: Everything is about to be put away: time to store what is typed.
        admitted: Who was here goes on, or the first came in; carries the Account.
        switched: Somebody else came in; carries their Account. Whatever the
            former had open has to be gone when this returns; what is left of
            their dialogs is rejected. Only then everything is shown again.
    """

    locking = Signal()
    admitted = Signal(object)
    switched = Signal(object)

    def __init__(self, curtain: Curtain, cover: EntranceCover) -> None:
        super().__init__(curtain)
        self._curtain = curtain
        self.cover = cover
        cover.admitted.connect(self._on_admitted)
        cover.switched.connect(self._on_switched)

    def is_locked(self) -> bool:
        """Tell whether the cover stands before everything."""
        return self._curtain.front() is self.cover

    def lock(self) -> None:
        """Put everything away; nothing that is typed is lost."""
        if not self.is_locked():
            self.locking.emit()
            self.cover.begin()
            self._curtain.draw(self.cover)

    def unlock(self) -> None:
        """Show everything again, as it was."""
        if self.is_locked():
            self._curtain.open()

    def _on_admitted(self, account: Account) -> None:
        self.admitted.emit(account)
        self.unlock()

    def _on_switched(self, account: Account) -> None:
        self.switched.emit(account)
        self._curtain.end_dialogs()
        self.unlock()
