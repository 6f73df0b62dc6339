"""A posted form in the words of the window: its chip, its row in the list, its facts and events."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk_gui.domain.money import format_tenge
from desk_gui.domain.subscriptions import (
    Channel,
    DuplicateReason,
    FormEvent,
    FormState,
    Proof,
    SubscriptionForm,
    VoidReason,
)
from desk_gui.views.labels import (
    clock,
    label,
    long_date,
    month_range,
    sets_text,
    short_date,
    term_short,
)
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.rows import Row
from desk_gui.widgets.tokens import State

_STATES = {
    FormState.REGISTERED: (State.WARN, "receipt"),
    FormState.PAID: (State.OK, "check"),
    FormState.INVOICED: (State.INFO, "file-invoice"),
    FormState.VOIDED: (State.NEUTRAL, "ban"),
}
_REASONS = {reason.value: reason for reason in (*VoidReason, *DuplicateReason)}
_PRINTED = "printed"


def chip_of(form: SubscriptionForm) -> ChipText:
    """Return the state of a form as an icon and a word."""
    state, icon = _STATES[form.state]
    return ChipText(text=label(form.state), state=state, icon=icon)


def row_of(form: SubscriptionForm) -> Row:
    """Return a form as a row of the day's list.

    Of its number the row shows what differs from the others of the year.
    """
    term = f"{term_short(form.months)} · {sets_text(form.sets)}"
    return Row(
        name=form.subscriber,
        under=f"{form.publication_index} {form.title} · {term}",
        chip=chip_of(form),
        code=form.number.split("-", 2)[-1],
        amount=format_tenge(form.total),
        amount_under=f"{label(form.method)} · {clock(form.posted_at)}",
        left=form.void is not None,
        record=form,
    )


def facts_of(form: SubscriptionForm) -> Sequence[tuple[str, str]]:
    """Return what is known of a form: captions and values, without those that are empty."""
    zone = label(form.zone)
    facts = (
        (
            QCoreApplication.translate("FormWords", "Title"),
            f"{form.publication_index} {form.title}",
        ),
        (
            QCoreApplication.translate("FormWords", "Months"),
            f"{month_range(form.first, form.last)} · {sets_text(form.sets)}",
        ),
        (QCoreApplication.translate("FormWords", "Subscriber"), form.subscriber),
        (QCoreApplication.translate("FormWords", "BIN"), form.bin),
        (
            QCoreApplication.translate("FormWords", "Address"),
            f"{form.postal_index}, {form.address} · {zone}",
        ),
        (
            QCoreApplication.translate("FormWords", "Payment"),
            f"{label(form.method)} · {format_tenge(form.total)}",
        ),
        (QCoreApplication.translate("FormWords", "Proof"), "; ".join(map(proof_text, form.proofs))),
        (QCoreApplication.translate("FormWords", "Accepted"), _accepted(form)),
        (
            QCoreApplication.translate("FormWords", "Sold again as"),
            form.void.replaced_by if form.void else "",
        ),
    )
    return [(caption, value) for caption, value in facts if value]


def proof_text(proof: Proof) -> str:
    """Return a paper: ``Fiscal receipt 0004127, 18.11.2026``."""
    return f"{label(proof.kind)} {proof.number}, {short_date(proof.date)}"


def events_text(events: Sequence[FormEvent]) -> Sequence[tuple[str, str]]:
    """Return when something happened, by the clock that hung in the office then, and what."""
    return [(_moment(event.at), _event(event)) for event in events]


def _event(event: FormEvent) -> str:
    what = _EVENTS[event.kind]()
    reason = _REASONS.get(event.reason)
    said = label(reason) if reason else event.reason
    return " · ".join(filter(None, (what, said, event.by)))


_EVENTS = {
    FormState.REGISTERED.value: lambda: QCoreApplication.translate("FormWords", "posted"),
    FormState.PAID.value: lambda: QCoreApplication.translate("FormWords", "paid"),
    FormState.INVOICED.value: lambda: QCoreApplication.translate("FormWords", "invoiced"),
    FormState.VOIDED.value: lambda: QCoreApplication.translate("FormWords", "voided"),
    _PRINTED: lambda: QCoreApplication.translate("FormWords", "printed"),
}


def _accepted(form: SubscriptionForm) -> str:
    at = f"{long_date(form.posted_at)}, {clock(form.posted_at)}"
    where = label(form.channel)
    number = form.channel_number if form.channel is not Channel.COUNTER else ""
    return " · ".join(filter(None, (at, f"{where} {number}".strip(), form.worker)))


def _moment(at: datetime) -> str:
    return f"{short_date(at)} {clock(at)}"
