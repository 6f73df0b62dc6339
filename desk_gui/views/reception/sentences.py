"""Why a rule of the reception is not taken, or a letter does not go out."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import mails, reception
from desk_gui.domain.mails import MailTrouble
from desk_gui.domain.refusals import Refusal
from desk_gui.views.sentences import Sentences


@dataclass(frozen=True, kw_only=True)
class UnreadableClock(Refusal):
    """The text is no time of day."""


def mail_sentence(trouble: MailTrouble) -> str:
    """Return why a letter did not go out, and what to do."""
    return {
        MailTrouble.UNREACHABLE: QCoreApplication.translate(
            "Refusals", "The mail server does not answer. Check its name and the network."
        ),
        MailTrouble.NOT_SECURE: QCoreApplication.translate(
            "Refusals", "The mail server cannot prove that it is safe. Nothing was sent."
        ),
        MailTrouble.SIGN_IN: QCoreApplication.translate(
            "Refusals", "The mail server does not take the user name or the password."
        ),
        MailTrouble.RECIPIENT: QCoreApplication.translate(
            "Refusals", "The mail server does not know this address. Check it in the directory."
        ),
        MailTrouble.SENDER: QCoreApplication.translate(
            "Refusals", "The mail server does not take letters of this sender."
        ),
        MailTrouble.REFUSED: QCoreApplication.translate(
            "Refusals", "The mail server did not take the letter."
        ),
        MailTrouble.UNCONFIRMED: QCoreApplication.translate(
            "Refusals", "It may have arrived. Ask before you send it again."
        ),
        MailTrouble.GONE: QCoreApplication.translate(
            "Refusals", "What it was about is no more. Take it off the list."
        ),
    }[trouble]


SENTENCES: Sentences = {
    reception.OutOfRange: lambda found: QCoreApplication.translate(
        "Refusals", "Please enter a number from {least} to {most}."
    ).format(least=found.least, most=found.most),
    reception.NotADay: lambda _: QCoreApplication.translate(
        "Refusals", "One of these is no date. Write dates as 31.12.2026, with a space between."
    ),
    UnreadableClock: lambda _: QCoreApplication.translate(
        "Refusals", "Please enter a time as 22:00."
    ),
    mails.MailOff: lambda _: QCoreApplication.translate(
        "Refusals", "No letters are sent here: no mail server is set. Ask the supervisor."
    ),
    mails.NoAddress: lambda found: QCoreApplication.translate(
        "Refusals", "{name} has no e-mail address in the directory."
    ).format(name=found.name),
    mails.MailNotSent: lambda found: mail_sentence(found.trouble),
}
