"""A call as two people may have written it: where their texts differ, and the one made of both."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeAlias

from desk_gui.domain.calls import Call, CallDetails, ReadBack
from desk_gui.views.calls.ends import end_of, end_word, ended
from desk_gui.views.history.conflict import Difference
from desk_gui.views.history.words import field_word, moment
from desk_gui.views.labels import label

Lines: TypeAlias = Mapping[str, Any]
"""What stands in each line of a call, fit for JSON and to be compared."""


@dataclass(frozen=True, kw_only=True)
class Typed:
    """What is typed of a call, and what those of the house are called there."""

    details: CallDetails
    asked_for: str = ""
    transferred_to: str = ""


def typed_of(call: Call) -> Typed:
    """Return a call on record as if it were typed."""
    return Typed(
        details=call.details,
        asked_for=call.asked_for_name,
        transferred_to=call.transferred_to_name,
    )


def lines_of(details: CallDetails) -> Lines:
    """Return what stands in the lines of a call."""
    caller, message, due = details.caller, details.message, due_of(details)
    return {
        "name": caller.name.strip(),
        "firm": caller.firm.strip(),
        "number": caller.number.strip(),
        "asked_for": details.asked_for,
        "outcome": end_of(details).value,
        "about": " ".join(about_of(details).split()),
        "urgent": message is not None and message.urgent,
        "due": None if due is None else due.isoformat(),
        "transferred_to": details.transferred_to,
        "read_back": sorted(each.value for each in details.read_back),
        "note": details.note.strip(),
    }


def about_of(details: CallDetails) -> str:
    """Return what a call was about, or what is to be passed on."""
    return details.reason if details.message is None else details.message.text


def due_of(details: CallDetails) -> datetime | None:
    """Return the time that was told to the caller."""
    message = details.message
    if message is None:
        return details.promised_at
    return message.calls_again_at or message.promised_at


def differences(record: Call, typed: Typed, base: Lines | None) -> list[Difference]:
    """Return the lines in which what is typed is not what is on record; ``base`` is what both had.

    The time counts only where both tell one.
    """
    mine, theirs = lines_of(typed.details), lines_of(record.details)
    said, stands = _said(typed), _said(typed_of(record))
    found = []
    for key in mine:
        timeless = key == "due" and None in {mine[key], theirs[key]}
        if mine[key] == theirs[key] or timeless:
            continue
        first = None
        if base is not None and base.get(key) in (mine[key], theirs[key]):
            first = stands[key] if base[key] == theirs[key] else said[key]
        label_ = field_word(key)
        row = Difference(key=key, label=label_, mine=said[key], theirs=stands[key], base=first)
        found.append(row)
    return found


def merged(record: Call, typed: Typed, theirs: Collection[str]) -> Typed:
    """Return what is typed with these lines as they are on record."""
    mine, now = typed.details, record.details

    def of(key: str) -> CallDetails:
        return now if key in theirs else mine

    caller = replace(
        mine.caller,
        person=of("name").caller.person,
        name=of("name").caller.name,
        firm=of("firm").caller.firm,
        number=of("number").caller.number,
    )
    urgent = of("urgent").message
    details = ended(
        replace(
            mine,
            caller=caller,
            asked_for=of("asked_for").asked_for,
            transferred_to=of("transferred_to").transferred_to,
            read_back=of("read_back").read_back,
            note=of("note").note,
        ),
        end_of(of("outcome")),
        about_of(of("about")),
        urgent=urgent is not None and urgent.urgent,
        at=due_of(of("due")) or due_of(now),
    )
    return Typed(
        details=details,
        asked_for=record.asked_for_name if "asked_for" in theirs else typed.asked_for,
        transferred_to=(
            record.transferred_to_name if "transferred_to" in theirs else typed.transferred_to
        ),
    )


def _said(typed: Typed) -> Mapping[str, str]:
    """Return the lines in words."""
    details, due = typed.details, due_of(typed.details)
    caller = details.caller
    urgent = details.message is not None and details.message.urgent
    return {
        "name": caller.name,
        "firm": caller.firm,
        "number": caller.number,
        "asked_for": typed.asked_for,
        "outcome": end_word(end_of(details), details.direction),
        "about": about_of(details),
        "urgent": field_word("urgent") if urgent else "",
        "due": "" if due is None else moment(due),
        "transferred_to": typed.transferred_to,
        "read_back": ", ".join(label(each) for each in ReadBack if each in details.read_back),
        "note": details.note,
    }
