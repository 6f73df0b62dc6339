"""Two people at one call: showing both texts, and saving the one made of them."""

from collections.abc import Callable, Collection

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from desk_gui.domain.calls import Call
from desk_gui.domain.history import LastChange
from desk_gui.services.changes import Outcome
from desk_gui.views.calls.call_texts import Lines, Typed, differences, merged
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.history.both_texts import BothTexts
from desk_gui.views.history.conflict import Difference


class CallConflict(BothTexts[Call, Typed]):
    """Both texts of a call; ``go_on`` shows what was chosen in the form and saves it.

    ``base`` tells what stood in its lines when it was read.
    """

    def __init__(
        self,
        form: QWidget,
        conflicted: SignalInstance,
        desk: CallDesk,
        base: Callable[[], Lines | None],
        go_on: Callable[[Call, Typed], object],
    ) -> None:
        super().__init__(form, conflicted, desk.runner)
        self._book, self._base, self._go_on = desk.book, base, go_on

    def name_of(self, record: Call) -> str:
        """Return who rang."""
        caller = record.details.caller
        return caller.name or caller.firm or caller.number

    def last_change(self, record: Call) -> Outcome[LastChange | None]:
        """Return who changed the call last."""
        return self._book.last_change(record.id)

    def differences(self, record: Call, typed: Typed) -> list[Difference]:
        """Return the lines that differ."""
        return differences(record, typed, self._base())

    def keep(self, record: Call, typed: Typed, theirs: Collection[str]) -> None:
        """Save what was chosen, over the call as it is now."""
        self._go_on(record, merged(record, typed, theirs))
