"""One visit of the demo on its way through the house: written at its times, as a clerk would."""

from collections.abc import Callable, Iterable
from datetime import datetime

from desk_gui.domain.languages import Country
from desk_gui.domain.visits import Offer, Visit, VisitDetails, VisitId
from desk_gui.services.access import Desk
from desk_gui.services.visits import VisitService

Deed = tuple[datetime, Callable[[], object]]
"""When something is done, and what."""


class Visiting:
    """Knows its visit from the first step on; each method is one step, done at the desk's time."""

    def __init__(self, desk: Desk, uid: str, details: VisitDetails) -> None:
        self._visits = VisitService(desk, lambda: Country.KZ)
        self._uid, self._details = uid, details
        self._id: VisitId | None = None

    def is_of(self, visit: VisitId) -> None:
        """Go on with a visit that was written elsewhere: by an appointment."""
        self._id = visit

    def expect(self, at: datetime) -> None:
        """Expect the visitor at a time."""
        self._keep(self._visits.expect(self._uid, self._details, at).value)

    def come(self) -> None:
        """Come in, expected or not."""
        if self._id is None:
            self._keep(self._visits.receive(self._uid, self._details).value)
        else:
            self._visits.arrive(self._id)

    def go_in(self) -> None:
        """Be shown in."""
        self._visits.admit(self._known())

    def go_on(self) -> None:
        """Go on to the next purpose."""
        self._visits.go_on(self._known())

    def leave(self) -> None:
        """Leave the house."""
        self._visits.leave(self._known())

    def give_up(self, reason: str) -> None:
        """Leave without having been seen."""
        self._visits.leave_unserved(self._known(), reason)

    def stay_away(self) -> None:
        """Do not come."""
        self._visits.miss(self._known())

    def cancel(self, reason: str) -> None:
        """Say that nobody will come."""
        self._visits.cancel(self._known(), reason)

    def hear(self, minutes: int) -> None:
        """Be told how long it takes."""
        self._visits.tell(self._known(), minutes)

    def take(self, offers: Iterable[Offer]) -> None:
        """Be offered something."""
        self._visits.offer(self._known(), offers)

    def press(self) -> None:
        """Let the host be reminded."""
        self._visits.remind(self._known())

    def _keep(self, visit: Visit) -> None:
        self._id = visit.id

    def _known(self) -> VisitId:
        if self._id is None:
            raise LookupError(self._uid)
        return self._id
