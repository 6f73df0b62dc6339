"""What a visit had before, given to it again: times corrected, a wait told, the host reminded."""

from datetime import UTC, datetime

from sqlalchemy import select

from desk_gui.db.tables import VisitEventRow
from desk_gui.domain.audit import Deed
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.visit_rules import Step
from desk_gui.domain.visits import Visit, VisitEventKind, VisitTime
from desk_gui.services.changes import Topic
from desk_gui.services.promise_rows import forget_wait
from desk_gui.services.visit_changes import correct
from desk_gui.services.visit_pen import VisitPen


def uncorrect(pen: VisitPen, former: Visit) -> None:
    """Give a visit its former times again, and what was a guess of them; the trace stays.

    One that the house closed is so again, and nobody is asked for it: it was looked at.
    """
    times = {time: at for time in VisitTime if (at := getattr(former, time.value)) is not None}
    correct(pen, times, "", former.inexact)
    pen.row.auto_closed = former.auto_closed


def untell(pen: VisitPen) -> None:
    """Take back how long a visitor was told to wait; what was promised before holds again.

    Raises:
        RefusedError: the visitor does not wait any more; ``ChangedMeanwhile``
            where somebody worked at the promise.
    """
    pen.check(Step.WAIT)
    try:
        pen.row.told_until = forget_wait(pen.session, pen.journal, pen.id)
    except LookupError:
        raise RefusedError(pen.changed_meanwhile()) from None
    pen.touch()
    pen.changed.add(Topic.PROMISES)
    pen.event(VisitEventKind.REVERTED, field=VisitEventKind.TOLD.value)
    pen.note(Deed.VISIT_CHANGED, "told_until")


def unremind(pen: VisitPen) -> None:
    """Take back that the host was reminded; the time before holds again. A letter stays sent.

    Raises:
        RefusedError: the visitor does not wait any more; ``ChangedMeanwhile``
            where nobody reminded the host since the visitor waits.
    """
    pen.check(Step.WAIT)
    if pen.row.reminded_at is None:
        raise RefusedError(pen.changed_meanwhile())
    before = _reminders(pen)[-1].before
    pen.row.reminded_at = datetime.fromisoformat(before).astimezone(UTC) if before else None
    pen.touch()
    pen.event(VisitEventKind.REVERTED, field=VisitEventKind.HOST_REMINDED.value)
    pen.note(Deed.VISIT_CHANGED, "reminded_at")


def _reminders(pen: VisitPen) -> list[VisitEventRow]:
    """Return the reminders that were not taken back, in order."""
    reminded, query = VisitEventKind.HOST_REMINDED.value, select(VisitEventRow)
    reminders: list[VisitEventRow] = []
    for event in pen.session.scalars(
        query.where(VisitEventRow.visit_id == pen.id).order_by(VisitEventRow.id)
    ):
        if event.kind == reminded:
            reminders.append(event)
        elif event.field == reminded:
            del reminders[-1:]
    return reminders
