"""What a sale says besides its form's texts: kept in plain form or refused, on both databases."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desk_gui.domain.refusals import Missing, Refusal, RefusedError, TooLong, UnreadableText
from desk_gui.domain.sales import ProofTwice
from desk_gui.domain.subscriptions import Proof, ProofKind
from desk_gui.services.access import Desk
from desk_gui.services.subscriptions import SubscriptionService
from tests.offices import open_counter, sale

RECEIPT = Proof(kind=ProofKind.RECEIPT, number="17", date=date(2026, 11, 18))


def proof(number: str) -> tuple[Proof, ...]:
    return (replace(RECEIPT, number=number),)


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"channel_number": "7" * 41}, TooLong(field="channel_number", limit=40)),
        ({"channel_number": "7\x00"}, UnreadableText(field="channel_number")),
        ({"address": "\u200b\u202e"}, Missing(field="address")),
        ({"address": "x" * 1_000_000}, TooLong(field="address", limit=400)),
        ({"proofs": proof("1" * 61)}, TooLong(field="proof", limit=60)),
        ({"proofs": proof("1\x00")}, UnreadableText(field="proof")),
        ({"proofs": proof("\u2067")}, Missing(field="proof")),
    ],
)
def test_a_text_that_cannot_be_kept_is_refused(
    desk: Desk, changes: dict[str, Any], refusal: Refusal
) -> None:
    service = SubscriptionService(desk, lambda _form: None)
    kept = sale(open_counter(desk))
    with pytest.raises(RefusedError) as refused:
        service.sell(replace(kept, **changes))
    assert refused.value.refusals == (refusal,)
    assert service.sell(kept).value[0].number.startswith("020103-26-000001-")


def test_a_paper_is_the_same_whatever_came_along_when_it_was_pasted(desk: Desk) -> None:
    service = SubscriptionService(desk, lambda _form: None)
    (form,) = service.sell(sale(open_counter(desk), proofs=proof("17\u200b \u202e"))).value
    assert form.proofs[0].number == "17"
    with pytest.raises(RefusedError) as refused:
        service.add_proof(form.payment_id, replace(RECEIPT, number="\ufeff17"))
    assert refused.value.refusals == (ProofTwice(field="proof"),)
