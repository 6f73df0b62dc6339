"""What is said of a sale that was posted: number, time, sum, change, and the record."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain.money import format_tenge
from desk_gui.domain.sales import change_due
from desk_gui.domain.subscriptions import PaymentMethod
from desk_gui.views.labels import clock
from desk_gui.views.subscriptions.draft import SaleDraft
from desk_gui.views.subscriptions.posting import Contacts, SaleDone


def confirmation(draft: SaleDraft, done: SaleDone) -> str:
    """Return the sentence that confirms a sale in place."""
    said = _posted(draft, done), _change(draft), _record(done.contacts)
    return " · ".join(filter(None, said))


def _posted(draft: SaleDraft, done: SaleDone) -> str:
    first, more = done.forms[0], len(done.forms) - 1
    return QCoreApplication.translate("SalePage", "{number} posted {time} · {total}").format(
        number=f"{first.number} +{more}" if more else first.number,
        time=clock(first.posted_at),
        total=format_tenge(draft.total),
    )


def _change(draft: SaleDraft) -> str:
    given = draft.payment.given
    if draft.payment.method is not PaymentMethod.CASH or given is None:
        return ""
    said = QCoreApplication.translate("SalePage", "change {change}")
    return said.format(change=format_tenge(change_due(draft.total, given)))


def _record(contacts: Contacts) -> str:
    if contacts is Contacts.ADDED:
        return QCoreApplication.translate("SalePage", "record updated")
    if contacts is Contacts.REFUSED:
        return QCoreApplication.translate("SalePage", "phone or address not on record")
    return ""
