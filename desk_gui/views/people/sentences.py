"""What the refusals about people, their numbers and addresses say to the clerk."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import identifiers, people_rules
from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {
    identifiers.NotDigits: lambda _: QCoreApplication.translate(
        "Refusals", "Only digits belong here. Please type it again."
    ),
    identifiers.WrongLength: lambda found: QCoreApplication.translate(
        "Refusals", "This number has {length} digits. Please count again."
    ).format(length=found.length),
    identifiers.WrongControlDigit: lambda _: QCoreApplication.translate(
        "Refusals", "One of the digits is mistyped. Compare them with the paper."
    ),
    identifiers.NotAnIin: lambda _: QCoreApplication.translate(
        "Refusals", "This is no person's IIN: it begins with no date of birth."
    ),
    identifiers.NotABin: lambda _: QCoreApplication.translate(
        "Refusals", "This is no organisation's BIN. Is it a person's IIN?"
    ),
    identifiers.UnknownIndexForm: lambda _: QCoreApplication.translate(
        "Refusals", "No such form of postal index. Type it as on the envelope."
    ),
    identifiers.UnknownFormNumber: lambda _: QCoreApplication.translate(
        "Refusals", "This is no number of a form. Type it as printed beside the bar code."
    ),
    identifiers.WrongCheckCharacter: lambda _: QCoreApplication.translate(
        "Refusals", "One character of the number is mistyped. Compare it with the form."
    ),
    people_rules.NotAnEmail: lambda _: QCoreApplication.translate(
        "Refusals", "This is no e-mail address. It looks like name@firm.kz."
    ),
    people_rules.TooMany: lambda found: QCoreApplication.translate(
        "Refusals", "At most {limit} of them are kept. Take some out."
    ).format(limit=found.limit),
}
