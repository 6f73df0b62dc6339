"""Whose a promised call is, once its message is for somebody else; on both databases."""

from dataclasses import replace
from uuid import uuid4

import pytest
from sqlalchemy import update

from desk_gui.db.tables import AccountRow, StaffRow, table
from desk_gui.domain.promises import TryResult
from desk_gui.domain.staff import StaffId
from tests.calls import Telephone, telephone
from tests.standing import NINE

__all__ = ["telephone"]


def give_account(telephone: Telephone, member: StaffId) -> int:
    login, staff = f"worker{member}", table(StaffRow)
    account = AccountRow(
        uid=str(uuid4()), login=login, login_key=login, name=login, post="", roles=""
    )
    account.password = account.recovery = ""
    account.must_change, account.active, account.created_at = False, True, NINE
    with telephone.desk.database.write() as session:
        session.add(account)
        session.flush()
        session.execute(update(staff).where(staff.c.id == member).values(account_id=account.id))
        return account.id


@pytest.mark.parametrize("tried", [False, True], ids=["untouched", "worked at"])
def test_a_message_that_is_for_somebody_else_takes_its_promise_along(
    telephone: Telephone, tried: bool
) -> None:
    """Unless somebody has worked at it: then it is theirs."""
    first, second = (give_account(telephone, each) for each in (telephone.szabo, telephone.molnar))
    call = telephone.leave()
    promise = telephone.promise(call)
    assert promise.details.owner == first
    if tried:
        telephone.promises.try_(promise.id, str(uuid4()), TryResult.NOT_REACHED)
    message = call.details.message
    assert message is not None
    # Who was asked for is another too: the desk had heard the wrong name.
    said = replace(message, for_=telephone.molnar)
    other = replace(call.details, asked_for=telephone.molnar, message=said)
    changed = telephone.calls.change(call.id, call.version, other).value
    assert telephone.promise(changed).details.owner == (first if tried else second)
