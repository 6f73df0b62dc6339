"""The visits of the house: expecting, receiving, letting out, and putting right what was missed.

One step is one transaction, short enough to do while the visitor stands there.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from functools import partial

from sqlalchemy.orm import Session

from desk_gui.domain.actors import Permission
from desk_gui.domain.visit_rules import (
    check_expected,
    check_happened,
    check_wait,
    clean_reason,
    clean_visit,
)
from desk_gui.domain.visits import IN_HOUSE, Offer, Visit, VisitDetails, VisitId, VisitTime
from desk_gui.services import visit_changes, visit_former, visit_steps, visit_undo
from desk_gui.services.access import needs
from desk_gui.services.admission_rows import noting_refused
from desk_gui.services.changes import Outcome
from desk_gui.services.journal import Journal
from desk_gui.services.visit_keeping import VisitKeeping
from desk_gui.services.visit_pen import VisitPen
from desk_gui.services.visit_writing import write_expected, write_received

_NONE: Mapping[str, bool] = {}


class VisitService(VisitKeeping):
    """Who comes to whom; names and numbers are read as at home in the office's country.

    Where nothing else is said a method refuses (RefusedError) with
    ``UnknownVisit``, ``NotArrived`` for who has not come, ``AlreadyOver`` for
    a visit that has ended.
    """

    @needs(Permission.RECEIVE)
    def expect(self, uid: str, details: VisitDetails, expected_at: datetime) -> Outcome[Visit]:
        """Expect a visitor; the same ``uid`` again returns the visit it made.

        Raises:
            RefusedError: with every reason of the details, ``ExpectedInThePast``,
                ``StaffHasLeft``.
        """
        clean = clean_visit(details, with_host=False)

        def write(session: Session, journal: Journal) -> VisitPen:
            check_expected(expected_at, journal.at)
            return write_expected(session, journal, uid, clean, expected_at, self._country())

        return self._once(uid, write)

    @needs(Permission.RECEIVE)
    def receive(
        self,
        uid: str,
        details: VisitDetails,
        *,
        arrived_at: datetime | None = None,
        admit_reason: str = "",
    ) -> Outcome[Visit]:
        """Check somebody in who was not expected; the same ``uid`` again returns the first visit.

        ``arrived_at`` is for who came a while ago, by what somebody remembers.
        ``admit_reason`` overrules a note that keeps them out.

        Raises:
            RefusedError: with every reason of the details, ``InTheFuture``,
                ``AlreadyInHouse``, ``StaffHasLeft``, ``DoNotAdmit``, ``NotAllowed``.
        """
        clean = clean_visit(details, with_host=True)
        if arrived_at is not None:
            check_happened(arrived_at, self._desk.now(), VisitTime.ARRIVED.value)
        writing = partial(write_received, arrived_at=arrived_at, admit_reason=admit_reason)

        def write(session: Session, journal: Journal) -> VisitPen:
            return writing(session, journal, uid, clean, self._country())

        with noting_refused(self._desk, clean.person):
            return self._once(uid, write)

    @needs(Permission.RECEIVE)
    def arrive(self, visit_id: VisitId, *, admit_reason: str = "") -> Outcome[Visit]:
        """Check somebody in who was expected.

        Raises:
            RefusedError: ``AlreadyArrived``, which says by whom and when;
                ``AlreadyInHouse``, ``StaffHasLeft``, ``DoNotAdmit``, ``NotAllowed``.
        """
        with noting_refused(self._desk, lambda: self._person_of(visit_id)):
            return self._step(visit_id, partial(visit_steps.arrive, admit_reason=admit_reason))

    @needs(Permission.RECEIVE)
    def admit(self, visit_id: VisitId) -> Outcome[Visit]:
        """Show somebody in to their host; twice is once. Raises RefusedError."""
        return self._step(visit_id, visit_steps.admit)

    @needs(Permission.RECEIVE)
    def go_on(self, visit_id: VisitId) -> Outcome[Visit]:
        """End the present purpose; the visitor waits for the next.

        Raises:
            RefusedError: ``NotWithHost`` for who still waits, ``NoNextStop``.
        """
        return self._step(visit_id, visit_steps.go_on)

    @needs(Permission.RECEIVE)
    def leave(self, visit_id: VisitId, badges: Mapping[str, bool] = _NONE) -> Outcome[Visit]:
        """Let a visitor out; ``badges`` says of each plastic one whether it came back or is lost.

        Raises:
            RefusedError: ``BadgesNotReturned`` for those of which that has to be said.
        """
        return self._step(visit_id, partial(visit_steps.leave, badges=badges))

    @needs(Permission.RECEIVE)
    def member_leaves(
        self, visit_id: VisitId, position: int, badges: Mapping[str, bool] = _NONE
    ) -> Outcome[Visit]:
        """Let one of a group out: a member by place, or ``LEAD``; the last to go ends the visit.

        Raises:
            RefusedError: ``ChangedMeanwhile`` for a place that is not there, ``BadgesNotReturned``.
        """
        step = partial(visit_steps.member_leaves, position=position, badges=badges)
        return self._step(visit_id, step)

    @needs(Permission.RECEIVE)
    def leave_unserved(
        self, visit_id: VisitId, reason: str, badges: Mapping[str, bool] = _NONE
    ) -> Outcome[Visit]:
        """Let somebody out who waited in vain.

        Raises:
            RefusedError: ``Missing`` reason, ``NotWaiting``, ``BadgesNotReturned``.
        """
        why = clean_reason(reason)
        step = partial(visit_steps.leave_unserved, reason=why, badges=badges)
        return self._step(visit_id, step)

    @needs(Permission.RECEIVE)
    def miss(self, visit_id: VisitId) -> Outcome[Visit]:
        """Note that somebody who was expected did not come. Raises RefusedError."""
        return self._step(visit_id, visit_steps.miss)

    @needs(Permission.RECEIVE)
    def cancel(self, visit_id: VisitId, reason: str) -> Outcome[Visit]:
        """Expect somebody no more; an appointment goes with the visit.

        Raises:
            RefusedError: ``Missing`` reason, ``AlreadyArrived``.
        """
        step = partial(visit_steps.cancel, reason=clean_reason(reason))
        return self._step(visit_id, step, with_time=True)

    @needs(Permission.RECEIVE)
    def move(self, visit_id: VisitId, version: int, expected_at: datetime) -> Outcome[Visit]:
        """Expect somebody without an appointment at another time.

        Raises:
            RefusedError: ``ExpectedInThePast``, ``HasAppointment``, ``ChangedMeanwhile``.
        """
        check_expected(expected_at, self._desk.now())
        return self._step(visit_id, partial(visit_steps.move, expected_at=expected_at), version)

    @needs(Permission.RECEIVE)
    def revert(self, visit_id: VisitId, version: int) -> Outcome[Visit]:
        """Take the last step of a visit back. Of a walk-in nothing is left then but the number.

        Raises:
            RefusedError: ``ChangedMeanwhile``, ``AlreadyInHouse``,
                ``OverlapsAppointment``, ``HasAppointment``.
        """
        return self._step(visit_id, visit_undo.revert, version, with_time=True)

    @needs(Permission.RECEIVE)
    def change(self, visit_id: VisitId, version: int, details: VisitDetails) -> Outcome[Visit]:
        """Write what is known of a visit now, also after its end; times stay as they are.

        Raises:
            RefusedError: with every reason of the details, ``StopDone``,
                ``StaffHasLeft``, ``AlreadyInHouse``, ``ChangedMeanwhile``.
        """

        def write(pen: VisitPen) -> None:
            clean = clean_visit(details, with_host=pen.state in IN_HOUSE)
            visit_changes.change(pen, clean, self._country())

        return self._step(visit_id, write, version)

    @needs(Permission.RECEIVE)
    def correct(
        self,
        visit_id: VisitId,
        version: int,
        times: Mapping[VisitTime, datetime],
        reason: str,
        *,
        about: Collection[VisitTime] = (),
    ) -> Outcome[Visit]:
        """Put times of a visit right; they count as exact then, but those ``about``. A trace stays.

        Raises:
            RefusedError: ``Missing`` reason, ``NotInOrder``, ``InTheFuture``,
                ``NotHappened``, ``ChangedMeanwhile``.
        """
        why = clean_reason(reason)
        step = partial(visit_changes.correct, times=times, reason=why, about=about)
        return self._step(visit_id, step, version)

    @needs(Permission.RECEIVE)
    def uncorrect(self, visit_id: VisitId, version: int, former: Visit) -> Outcome[Visit]:
        """Take a correction back: ``former`` is the visit as it was before it.

        Raises:
            RefusedError: ``ChangedMeanwhile``.
        """
        return self._step(visit_id, partial(visit_former.uncorrect, former=former), version)

    @needs(Permission.RECEIVE)
    def offer(self, visit_id: VisitId, offers: Iterable[Offer]) -> Outcome[Visit]:
        """Note all that a visitor was offered so far. Raises RefusedError."""
        return self._step(visit_id, partial(visit_steps.offer, offers=frozenset(offers)))

    @needs(Permission.RECEIVE)
    def tell(self, visit_id: VisitId, minutes: int) -> Outcome[Visit]:
        """Note how long a visitor was told to wait: it is kept as a promise.

        Raises:
            RefusedError: ``OutOfRange``, ``NotWaiting``.
        """
        check_wait(minutes)
        return self._step(visit_id, partial(visit_steps.tell, minutes=minutes))

    @needs(Permission.RECEIVE)
    def untell(self, visit_id: VisitId, version: int) -> Outcome[Visit]:
        """Take back how long a visitor was told to wait; what was told before holds again.

        Raises:
            RefusedError: ``NotWaiting``, ``ChangedMeanwhile``.
        """
        return self._step(visit_id, visit_former.untell, version)

    @needs(Permission.RECEIVE)
    def remind(self, visit_id: VisitId) -> Outcome[Visit]:
        """Note that the host was reminded of who waits. Raises RefusedError: ``NotWaiting``."""
        return self._step(visit_id, visit_steps.remind)

    @needs(Permission.RECEIVE)
    def unremind(self, visit_id: VisitId, version: int) -> Outcome[Visit]:
        """Take back that the host was reminded; a letter that went out stays sent.

        Raises:
            RefusedError: ``NotWaiting``, ``ChangedMeanwhile``.
        """
        return self._step(visit_id, visit_former.unremind, version)
