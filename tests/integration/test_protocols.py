"""Prints of daily protocols: one original for each kind and day, then copies that are counted."""

from datetime import date

from desk_gui.services.access import Desk
from desk_gui.services.protocols import Protocol, ProtocolService

DAY, OTHER = date(2026, 11, 18), date(2026, 11, 19)


def test_the_first_print_is_the_original_and_later_ones_are_copies(desk: Desk) -> None:
    protocols = ProtocolService(desk)
    prints = [
        (Protocol.VISITS, DAY),
        (Protocol.VISITS, DAY),
        (Protocol.VISITS, OTHER),
        (Protocol.CALLS, DAY),
        (Protocol.VISITS, DAY),
    ]
    assert [protocols.record_print(*each).value for each in prints] == [0, 1, 0, 0, 2]
