"""Why a visitor is not let in, out or written down."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import admission, visits
from desk_gui.domain.admission import DoNotAdmit
from desk_gui.views.labels import clock, label, short_date
from desk_gui.views.sentences import Sentences


def _barred(found: DoNotAdmit) -> str:
    """Say whom to call; what the note says only to who may read it."""
    if not found.text:
        return QCoreApplication.translate(
            "Refusals", "Do not let {name} in. {by} knows why: call them."
        ).format(name=found.name, by=found.by)
    return QCoreApplication.translate(
        "Refusals", "Do not let {name} in: {text} · Call {by}."
    ).format(name=found.name, text=found.text.rstrip("."), by=found.by.rstrip("."))


def _at(at: datetime) -> str:
    return f"{short_date(at)} {clock(at)}"


def _out_of_order(found: visits.NotInOrder) -> str:
    same_day = found.earlier.date() == found.later.date()
    say = clock if same_day else _at
    return QCoreApplication.translate(
        "Refusals", "{later} lies before {earlier}. Put the times in order."
    ).format(later=say(found.later), earlier=say(found.earlier))


def badges_out(badges: Sequence[visits.Badge]) -> str:
    """Return that badges are with somebody who leaves."""
    several, one = (
        QCoreApplication.translate(
            "Refusals", "Badges {numbers} are still out. Take them back, or note which are lost."
        ),
        QCoreApplication.translate(
            "Refusals", "Badge {number} is still out. Take it back, or note that it is lost."
        ),
    )
    numbers = ", ".join(badge.number for badge in badges)
    return (one if len(badges) == 1 else several).format(number=numbers, numbers=numbers)


SENTENCES: Sentences = {
    visits.AlreadyArrived: lambda found: QCoreApplication.translate(
        "Refusals", "Is here already: {by} checked them in at {time}."
    ).format(by=found.by, time=clock(found.at)),
    visits.AlreadyOver: lambda found: QCoreApplication.translate(
        "Refusals", "This visit is over: {state}. Its times can still be corrected."
    ).format(state=label(found.state)),
    visits.NotArrived: lambda _: QCoreApplication.translate(
        "Refusals", "Has not arrived yet. Let them arrive first."
    ),
    visits.AlreadyInHouse: lambda found: QCoreApplication.translate(
        "Refusals", "Is in the house already, since {time}, visit {number}. Let them leave first."
    ).format(time=clock(found.at), number=found.number),
    visits.NotInOrder: _out_of_order,
    visits.InTheFuture: lambda _: QCoreApplication.translate(
        "Refusals", "That lies ahead. Enter when it really was."
    ),
    visits.ExpectedInThePast: lambda _: QCoreApplication.translate(
        "Refusals", "That time is over. Enter one that is still to come."
    ),
    visits.NoHost: lambda _: QCoreApplication.translate(
        "Refusals", "Whom do they come to? Type letters of a name or of a topic, then Enter."
    ),
    visits.TooFewPeople: lambda found: QCoreApplication.translate(
        "Refusals", "{named} are named. Enter at least as many people."
    ).format(named=found.named),
    visits.BadgeOut: lambda found: QCoreApplication.translate(
        "Refusals", "{visitor} has badge {number}. Take another one."
    ).format(number=found.number, visitor=found.visitor),
    visits.BadgesNotReturned: lambda found: badges_out(found.badges),
    visits.BadgeNotOut: lambda found: QCoreApplication.translate(
        "Refusals", "Nobody has badge {number}. Compare the number."
    ).format(number=found.number),
    visits.NotABadge: lambda _: QCoreApplication.translate(
        "Refusals", "This is no badge of ours, or it was read wrong. Scan it again."
    ),
    visits.BadgeOfAnotherHouse: lambda _: QCoreApplication.translate(
        "Refusals", "This badge is of another house. Take it in, and give the visitor one of ours."
    ),
    visits.NotWaiting: lambda _: QCoreApplication.translate(
        "Refusals", "Does not wait any more: they are with their host."
    ),
    visits.NotWithHost: lambda _: QCoreApplication.translate(
        "Refusals", "Still waits. Show them in first."
    ),
    visits.NoNextStop: lambda _: QCoreApplication.translate(
        "Refusals", "No other purpose follows. Let them leave, or add one to the visit."
    ),
    visits.StopDone: lambda _: QCoreApplication.translate(
        "Refusals", "A purpose that was begun stays in the visit. Add another one after it."
    ),
    visits.NotHappened: lambda found: QCoreApplication.translate(
        "Refusals", "There is no such time yet: {time}. Take that step first."
    ).format(time=label(found.time)),
    visits.HasAppointment: lambda _: QCoreApplication.translate(
        "Refusals", "This is an appointment. Move it in the host's appointments."
    ),
    visits.UnknownVisit: lambda _: QCoreApplication.translate(
        "Refusals", "This visit is on record no more."
    ),
    admission.DoNotAdmit: _barred,
    admission.NoteOver: lambda _: QCoreApplication.translate(
        "Refusals", "The last day it holds is over. Enter a later one, or none."
    ),
    admission.NoteLifted: lambda found: QCoreApplication.translate(
        "Refusals", "{by} has lifted this note: {time}."
    ).format(by=found.by, time=_at(found.at)),
    admission.UnknownNote: lambda _: QCoreApplication.translate(
        "Refusals", "This note is on record no more."
    ),
}
