"""The audit: who did what to which record, when, from where, and why; and the chain it hangs in.

Entries hold keys and names of fields, never what stands in them: the audit
outlives an erasure. Each entry's link is an HMAC of the link before it and of
the entry, so nothing can be changed, taken out or put in between unseen. A
short code of the newest link, kept or printed elsewhere, also shows whether
the end was cut off.
"""

import hmac
import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any

FIRST_LINK = ""
_CODE_BYTES = 5
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BITS = 5
# Millions of values go through here when all is checked: most need no second look.
_ENCODE = json.JSONEncoder(ensure_ascii=False).encode
_AS_THEY_ARE = frozenset({str, int, type(None)})


class Deed(StrEnum):
    """What was done."""

    OFFICE_SET_UP = "office_set_up"
    OFFICE_CHANGED = "office_changed"
    ACCOUNT_ADDED = "account_added"
    ACCOUNT_CHANGED = "account_changed"
    PASSWORD_CHANGED = "password_changed"
    PASSWORD_RESET = "password_reset"
    SIGNED_IN = "signed_in"
    SIGN_IN_REFUSED = "sign_in_refused"
    RECOVERED = "recovered"
    DAY_OPENED = "day_opened"
    DAY_CLOSED = "day_closed"
    DAY_REOPENED = "day_reopened"
    PERSON_ADDED = "person_added"
    PERSON_CHANGED = "person_changed"
    PERSON_REMOVED = "person_removed"
    PERSON_OPENED = "person_opened"
    PERSON_EXPORTED = "person_exported"
    PERSON_ERASED = "person_erased"
    CATALOGUE_IMPORTED = "catalogue_imported"
    SALE_POSTED = "sale_posted"
    PROOF_ADDED = "proof_added"
    FORM_VOIDED = "form_voided"
    FORM_PRINTED = "form_printed"
    FORMS_EXPORTED = "forms_exported"
    HISTORY_READ = "history_read"
    RESTORED = "restored"
    RESTORE_CONFIRMED = "restore_confirmed"
    STAFF_ADDED = "staff_added"
    STAFF_CHANGED = "staff_changed"
    STAFF_LEFT = "staff_left"
    STAFF_IMPORTED = "staff_imported"
    STAFF_EXPORTED = "staff_exported"
    PRESENCE_SET = "presence_set"
    VISIT_EXPECTED = "visit_expected"
    VISIT_ARRIVED = "visit_arrived"
    VISIT_ADMITTED = "visit_admitted"
    VISIT_LEFT = "visit_left"
    VISIT_CHANGED = "visit_changed"
    VISIT_CORRECTED = "visit_corrected"
    VISIT_CANCELLED = "visit_cancelled"
    VISIT_MISSED = "visit_missed"
    VISIT_UNSERVED = "visit_unserved"
    VISIT_REVERTED = "visit_reverted"
    VISIT_CLOSED = "visit_closed"
    VISIT_OPENED = "visit_opened"
    VISIT_PRINTED = "visit_printed"
    VISITS_EXPORTED = "visits_exported"
    HOST_REMINDED = "host_reminded"
    BADGE_ISSUED = "badge_issued"
    BADGE_RETURNED = "badge_returned"
    BADGE_LOST = "badge_lost"
    ADMITTED_ANYWAY = "admitted_anyway"
    ADMISSION_NOTED = "admission_noted"
    ADMISSION_CHANGED = "admission_changed"
    ADMISSION_LIFTED = "admission_lifted"
    ADMISSION_READ = "admission_read"
    APPOINTMENT_MADE = "appointment_made"
    APPOINTMENT_MOVED = "appointment_moved"
    APPOINTMENT_CANCELLED = "appointment_cancelled"
    APPOINTMENTS_IMPORTED = "appointments_imported"
    APPOINTMENTS_EXPORTED = "appointments_exported"
    PROMISE_MADE = "promise_made"
    PROMISE_KEPT = "promise_kept"
    PROMISE_RENEWED = "promise_renewed"
    PROMISE_BROKEN = "promise_broken"
    PROMISE_REVERTED = "promise_reverted"
    EVACUATION_STARTED = "evacuation_started"
    EVACUATION_MARKED = "evacuation_marked"
    EVACUATION_ENDED = "evacuation_ended"
    PRESENT_PRINTED = "present_printed"
    RECEPTION_CHANGED = "reception_changed"
    RETENTION_CHANGED = "retention_changed"
    HOLD_SET = "hold_set"
    HOLD_RELEASED = "hold_released"
    PURGED = "purged"
    MAIL_WRITTEN = "mail_written"
    MAIL_SENT = "mail_sent"
    MAIL_FAILED = "mail_failed"
    MAIL_RETRIED = "mail_retried"
    MAIL_DROPPED = "mail_dropped"
    CALL_TAKEN = "call_taken"
    CALL_CHANGED = "call_changed"
    CALL_OPENED = "call_opened"
    CALL_SETTLED = "call_settled"
    CALL_REVERTED = "call_reverted"
    CALLS_EXPORTED = "calls_exported"
    MESSAGE_TAKEN = "message_taken"
    MESSAGE_CONFIRMED = "message_confirmed"
    MESSAGE_PRINTED = "message_printed"
    CALL_PLANNED = "call_planned"
    CALL_PLAN_DROPPED = "call_plan_dropped"
    CALL_PLAN_PRINTED = "call_plan_printed"
    PROMISE_TRIED = "promise_tried"
    PROMISE_HANDED_ON = "promise_handed_on"
    PROMISE_SNOOZED = "promise_snoozed"
    OFFER_ANSWERED = "offer_answered"
    OFFER_REVERTED = "offer_reverted"
    PHRASE_CHANGED = "phrase_changed"
    HANDED_OVER = "handed_over"
    PROTOCOL_PRINTED = "protocol_printed"


READINGS = frozenset(
    {
        Deed.PERSON_OPENED,
        Deed.PERSON_EXPORTED,
        Deed.FORM_PRINTED,
        Deed.FORMS_EXPORTED,
        Deed.HISTORY_READ,
        Deed.STAFF_EXPORTED,
        Deed.VISIT_OPENED,
        Deed.VISIT_PRINTED,
        Deed.VISITS_EXPORTED,
        Deed.ADMISSION_READ,
        Deed.APPOINTMENTS_EXPORTED,
        Deed.PRESENT_PRINTED,
        Deed.CALL_OPENED,
        Deed.CALLS_EXPORTED,
        Deed.MESSAGE_PRINTED,
        Deed.CALL_PLAN_PRINTED,
        Deed.PROTOCOL_PRINTED,
    }
)
"""Deeds that look at personal data and change none of it."""


class Subject(StrEnum):
    """What kind of record a deed was done to."""

    OFFICE = "office"
    ACCOUNT = "account"
    DAY = "day"
    PERSON = "person"
    CATALOGUE = "catalogue"
    PAYMENT = "payment"
    FORM = "form"
    STAFF = "staff"
    VISIT = "visit"
    BADGE = "badge"
    ADMISSION_NOTE = "admission_note"
    APPOINTMENT = "appointment"
    PROMISE = "promise"
    EVACUATION = "evacuation"
    RECEPTION = "reception"
    HOLD = "hold"
    MAIL = "mail"
    CALL = "call"
    MESSAGE = "message"
    CALL_PLAN = "call_plan"
    PHRASE = "phrase"
    HANDOVER = "handover"
    PROTOCOL = "protocol"


class Purpose(StrEnum):
    """Why personal data was looked at."""

    ENQUIRY = "enquiry"
    """Somebody asks, or the record is looked up for work."""
    CORRECTION = "correction"
    SALE = "sale"
    VISIT = "visit"
    CALL = "call"
    TICKET = "ticket"
    PRINT = "print"
    EXPORT = "export"
    SUBJECT_REQUEST = "subject_request"
    """The person asked for their own data."""


def canonical(values: Iterable[object]) -> bytes:
    """Return values as bytes that are the same whatever database they came from."""
    return _ENCODE(
        [value if type(value) in _AS_THEY_ARE else _plain(value) for value in values]
    ).encode()


def canonical_row(values: Mapping[str, object]) -> bytes:
    """Return a stored row as such bytes; a column that holds nothing is left out."""
    return canonical_columns(sorted(values.items()))


def canonical_columns(columns: Iterable[tuple[str, object]]) -> bytes:
    """Return the same of a row whose columns come in the order of their names."""
    return _ENCODE(
        {
            name: value if type(value) in _AS_THEY_ARE else _plain(value)
            for name, value in columns
            if value is not None
        }
    ).encode()


def linked(key: str, before: str, entry: bytes) -> str:
    """Return the link of an entry, after the link before it."""
    return sealed(key, before.encode(), entry)


def sealed(key: str, *parts: bytes) -> str:
    """Return the HMAC-SHA256 of the parts, each with its length before it."""
    seal = hmac.new(bytes.fromhex(key), digestmod=sha256)
    for part in parts:
        seal.update(len(part).to_bytes(8, "big"))
        seal.update(part)
    return seal.hexdigest()


def anchor_code(entries: int, link: str) -> str:
    """Return the short code of the newest link, for paper: ``1204-7QK3M9XA``."""
    number = int.from_bytes(bytes.fromhex(link)[:_CODE_BYTES], "big") if link else 0
    letters = [
        _ALPHABET[(number >> shift) % len(_ALPHABET)]
        for shift in reversed(range(0, _CODE_BYTES * 8, _BITS))
    ]
    return f"{entries}-{''.join(letters)}"


def _plain(value: object) -> Any:
    """Return a value as both databases keep it, so that what is stored has the same seal."""
    match value:
        case None | str():
            return value
        case int():
            return int(value)
        case datetime():
            return value.isoformat(timespec="microseconds")
        case date():
            return value.isoformat()
        case _:
            # A month, say: a tuple to Python, a text to the database.
            return str(value)
