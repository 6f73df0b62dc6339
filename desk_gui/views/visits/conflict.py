"""Two people at one visit: showing both texts, and saving the one made of them."""

from collections.abc import Callable, Collection

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from desk_gui.domain.history import LastChange
from desk_gui.services.changes import Outcome
from desk_gui.views.history.both_texts import BothTexts
from desk_gui.views.history.conflict import Difference
from desk_gui.views.visits.desk import VisitDesk
from desk_gui.views.visits.visit_saving import VisitSaving
from desk_gui.views.visits.visit_texts import Typed, Written, differences, merged


class VisitConflict(BothTexts[Written, Typed]):
    """Both texts of a visit; ``go_on`` shows what was chosen in the form and saves it."""

    def __init__(
        self,
        form: QWidget,
        conflicted: SignalInstance,
        desk: VisitDesk,
        saving: VisitSaving,
        go_on: Callable[[Written, Typed], object],
    ) -> None:
        super().__init__(form, conflicted, desk.runner)
        self._book, self._saving, self._go_on = desk.book, saving, go_on

    def name_of(self, record: Written) -> str:
        """Return who comes."""
        return record.visit.details.name or record.visit.details.firm

    def last_change(self, record: Written) -> Outcome[LastChange | None]:
        """Return who changed the visit last."""
        return self._book.last_change(record.visit.id)

    def differences(self, record: Written, typed: Typed) -> list[Difference]:
        """Return the lines that differ; what they were is known since the visit was read."""
        return differences(record, typed, self._saving.base)

    def keep(self, record: Written, typed: Typed, theirs: Collection[str]) -> None:
        """Save what was chosen, over the visit as it is now."""
        self._go_on(record, merged(record, typed, theirs))
