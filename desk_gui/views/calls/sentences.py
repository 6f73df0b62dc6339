"""Why a call or a message is not written down."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import calls, dialling
from desk_gui.views.labels import clock, short_date
from desk_gui.views.sentences import Sentences


def _at(at: datetime) -> str:
    return f"{short_date(at)} {clock(at)}"


def _holiday(found: calls.PromisedOnHoliday) -> str:
    if found.holiday:
        return QCoreApplication.translate(
            "Refusals", "A day off: {holiday}. Work begins {time}."
        ).format(holiday=found.holiday, time=_at(found.next_at))
    return QCoreApplication.translate(
        "Refusals", "The office is closed. Work begins {time}."
    ).format(time=_at(found.next_at))


def _not_dialled(found: dialling.NotDialled) -> str:
    if found.program:
        said = QCoreApplication.translate(
            "Refusals", "«{program}» did not start. Dial {number} by hand."
        )
    else:
        said = QCoreApplication.translate(
            "Refusals", "No program here takes the number. Dial {number} by hand."
        )
    return said.format(program=found.program, number=found.number)


SENTENCES: Sentences = {
    calls.NoCaller: lambda _: QCoreApplication.translate(
        "Refusals", "Who is it? Type a number, or a name."
    ),
    calls.NoNumber: lambda _: QCoreApplication.translate(
        "Refusals", "There is no number to ring back. Ask for one, or note that they call again."
    ),
    calls.NoCallee: lambda _: QCoreApplication.translate(
        "Refusals", "For whom is the message? Type letters of a name or of a topic, then Enter."
    ),
    calls.EmptyMessage: lambda _: QCoreApplication.translate(
        "Refusals", "The message says nothing. Write what is to be passed on."
    ),
    calls.NobodyToTransferTo: lambda _: QCoreApplication.translate(
        "Refusals", "To whom was it put through? Type letters of a name, then Enter."
    ),
    calls.AlreadyConfirmed: lambda found: QCoreApplication.translate(
        "Refusals", "{by} noted already that the message is known: {time}."
    ).format(by=found.by, time=_at(found.at)),
    calls.UnknownCall: lambda _: QCoreApplication.translate(
        "Refusals", "This call is on record no more."
    ),
    calls.SlipOfAnotherHouse: lambda _: QCoreApplication.translate(
        "Refusals", "This slip is of another house. Nobody here has its message."
    ),
    calls.UnknownMessage: lambda _: QCoreApplication.translate(
        "Refusals", "This message is on record no more."
    ),
    calls.ClockWentBack: lambda found: QCoreApplication.translate(
        "Refusals",
        "The clock of this computer was set back: the call began {time}. Put the clock right.",
    ).format(time=_at(found.began)),
    calls.AfterHours: lambda found: QCoreApplication.translate(
        "Refusals", "Nobody works then. Work begins {time}."
    ).format(time=_at(found.next_at)),
    calls.PromisedOnHoliday: _holiday,
    dialling.NoPlaceForNumber: lambda _: QCoreApplication.translate(
        "Refusals", "Write {place} after the program, where the number goes."
    ).format(place=dialling.PLACE),
    dialling.OpenQuote: lambda _: QCoreApplication.translate(
        "Refusals", "A quotation mark is open. Close it, or leave it out."
    ),
    dialling.NoSuchProgram: lambda found: QCoreApplication.translate(
        "Refusals",
        "There is no program «{program}» here. "
        "Write its whole path, in quotation marks if it has blanks.",
    ).format(program=found.program),
    dialling.NotDialled: _not_dialled,
}
