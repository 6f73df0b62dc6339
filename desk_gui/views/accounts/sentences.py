"""Why somebody does not come in, and why an account or a password is not taken."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk_gui.domain import accounts
from desk_gui.domain.accounts import Weakness
from desk_gui.domain.passwords import SHORTEST
from desk_gui.views.sentences import Sentences

_WEAK = {
    Weakness.SHORT: QT_TRANSLATE_NOOP(
        "Refusals", "Too short: at least {least} characters. A few words are easy to keep."
    ),
    Weakness.COMMON: QT_TRANSLATE_NOOP(
        "Refusals", "Half the world has this password. Choose another."
    ),
    Weakness.OWN: QT_TRANSLATE_NOOP(
        "Refusals", "Anyone would guess the login or the name. Choose another."
    ),
    Weakness.SAME: QT_TRANSLATE_NOOP("Refusals", "This is the old password. Choose another."),
}

SENTENCES: Sentences = {
    accounts.WrongPassword: lambda _: QCoreApplication.translate(
        "Refusals", "The password or the login is wrong. Please type it again."
    ),
    accounts.TooSoon: lambda found: QCoreApplication.translate(
        "Refusals", "Too many wrong passwords. Wait {seconds} s, then type it again."
    ).format(seconds=found.seconds),
    accounts.ShortLogin: lambda found: QCoreApplication.translate(
        "Refusals", "A login has at least {least} letters or digits."
    ).format(least=found.least),
    accounts.LoginTaken: lambda _: QCoreApplication.translate(
        "Refusals", "Somebody has this login already. Choose another."
    ),
    accounts.NoRole: lambda _: QCoreApplication.translate(
        "Refusals", "Tick what they do at the office: at least one."
    ),
    accounts.LastManager: lambda _: QCoreApplication.translate(
        "Refusals", "This is the last manager. Make somebody else a manager first."
    ),
    accounts.AccountsExist: lambda _: QCoreApplication.translate(
        "Refusals", "There is a manager here already. Type their login and password."
    ),
    accounts.WeakPassword: lambda found: QCoreApplication.translate(
        "Refusals", _weak(found.reason)
    ).format(least=SHORTEST),
    accounts.RecoveryRefused: lambda _: QCoreApplication.translate(
        "Refusals", "This code is not in force. Compare it with the newest paper."
    ),
}


def _weak(reason: Weakness) -> str:
    return str(_WEAK[reason])
