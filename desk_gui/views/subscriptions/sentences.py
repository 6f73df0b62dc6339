"""What the refusals of sales and of the book of forms say to the clerk."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import sales
from desk_gui.domain.money import format_tenge
from desk_gui.views.labels import label, month_year, short_date, term_text
from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {
    sales.NothingOrdered: lambda _: QCoreApplication.translate(
        "Refusals", "Find a title and choose its term first."
    ),
    sales.TooManyLines: lambda found: QCoreApplication.translate(
        "Refusals", "At most {limit} titles can be paid at once. Begin a second sale."
    ).format(limit=found.limit),
    sales.SetsOutOfRange: lambda found: QCoreApplication.translate(
        "Refusals", "Choose from 1 to {limit} sets."
    ).format(limit=found.limit),
    sales.NoPrice: lambda found: QCoreApplication.translate(
        "Refusals", "{index}: no price for {term} in the zone «{zone}». Choose another term."
    ).format(index=found.index, term=term_text(found.term), zone=label(found.zone)),
    sales.UnknownPublication: lambda _: QCoreApplication.translate(
        "Refusals", "This title is no longer in the catalogue. Find it again."
    ),
    sales.TermNotAllowed: lambda found: QCoreApplication.translate(
        "Refusals", "{index}: the catalogue ends in {last}. Choose a shorter term."
    ).format(index=found.index, last=month_year(found.last)),
    sales.FirstMonthTooEarly: lambda found: QCoreApplication.translate(
        "Refusals", "{index}: can be ordered from {earliest} on. Choose a later month."
    ).format(index=found.index, earliest=month_year(found.earliest)),
    sales.GivenTooLittle: lambda found: QCoreApplication.translate(
        "Refusals", "{missing} more is needed."
    ).format(missing=format_tenge(found.missing)),
    sales.InvoiceNeedsOrganisation: lambda _: QCoreApplication.translate(
        "Refusals", "An invoice needs a payer with a BIN. Name the organisation that pays."
    ),
    sales.WrongProof: lambda _: QCoreApplication.translate(
        "Refusals", "This paper does not prove such a payment. Choose another kind."
    ),
    sales.ProofTwice: lambda _: QCoreApplication.translate(
        "Refusals", "This paper is on record already. Check its number."
    ),
    sales.ProofInFuture: lambda _: QCoreApplication.translate(
        "Refusals", "The date of the paper lies after today. Check it."
    ),
    sales.UnknownForm: lambda found: QCoreApplication.translate(
        "Refusals", "There is no form {number}. Check the number."
    ).format(number=found.number),
    sales.AlreadyVoided: lambda found: QCoreApplication.translate(
        "Refusals", "Form {number} was voided before."
    ).format(number=found.number),
    sales.PostedOnAnotherDay: lambda found: QCoreApplication.translate(
        "Refusals", "Form {number} is of {day}. Only a form of today can be voided."
    ).format(number=found.number, day=short_date(found.day)),
    sales.NotVoided: lambda found: QCoreApplication.translate(
        "Refusals", "Void form {number} first, then sell again."
    ).format(number=found.number),
    sales.AlreadyReplaced: lambda found: QCoreApplication.translate(
        "Refusals", "Form {number} was sold again already."
    ).format(number=found.number),
    sales.DoesNotFit: lambda _: QCoreApplication.translate(
        "Refusals", "Too long for the form, even in small letters. Shorten it."
    ),
    sales.CannotBePrinted: lambda found: QCoreApplication.translate(
        "Refusals", "The form cannot show: {characters} Type it without."
    ).format(characters=found.characters),
    sales.OfficeNotSetUp: lambda _: QCoreApplication.translate(
        "Refusals", "Set the office up first: its name and index go on the form."
    ),
}
