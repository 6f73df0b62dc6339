"""Promises for tests."""

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from desk_gui.domain.promises import Promise, PromiseChannel, PromiseDetails, PromiseKind
from desk_gui.services.promises import PromiseService


def promise_call(
    promises: PromiseService, text: str, due_at: datetime, **changes: object
) -> Promise:
    """Promise to ring back, or what is said otherwise."""
    details = PromiseDetails(
        kind=PromiseKind.CALL_BACK, text=text, due_at=due_at, channel=PromiseChannel.PHONE
    )
    changed = replace(details, **changes)  # type: ignore[arg-type]
    return promises.make(str(uuid4()), changed).value
