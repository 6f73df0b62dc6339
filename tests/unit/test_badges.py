"""The code on a badge: whole, of this house, of fixed length; anything else is said to be none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_gui.domain.badges import (
    CODE_LENGTH,
    ReadCode,
    badge_code,
    house_token,
    is_badge_code,
    is_message_code,
    message_code,
    printed_code,
    read_badge_code,
    slip_code,
)
from desk_gui.domain.calls import MessageId, SlipOfAnotherHouse
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.scans import LONGEST, PREFIX
from desk_gui.domain.visits import BadgeOfAnotherHouse, NotABadge, VisitId

HOUSE = house_token("a1b2")
OTHER = house_token("c3d4")
CODE = badge_code("2026-0147", HOUSE)
MOST_QR_M = 20
"""Letters and digits that a QR code of version 1 holds at level M."""


@pytest.mark.parametrize("number", ["2026-0001", "2026-0147", "2026-9999", "2031-12345678"])
def test_a_code_reads_back_and_has_one_length(number: str) -> None:
    code = badge_code(number, HOUSE)
    assert len(code) == CODE_LENGTH <= min(MOST_QR_M, LONGEST)
    assert code.startswith(PREFIX)
    assert is_badge_code(code)
    assert read_badge_code(code, HOUSE).number == number


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        f"  {CODE}\n",
        printed_code("2026-0147", HOUSE),
        printed_code("2026-0147", HOUSE).lower().replace("-", " "),
        printed_code("2026-0147", HOUSE).replace("-", "–"),
        CODE.translate({ord("2"): "2"}),
    ],
)
def test_a_code_reads_as_it_is_scanned_or_typed(typed: str) -> None:
    assert read_badge_code(typed, HOUSE).number == "2026-0147"


def test_a_slip_names_the_visit_that_has_no_number_yet() -> None:
    code = slip_code(VisitId(4711), HOUSE)
    assert len(code) == CODE_LENGTH
    assert read_badge_code(code, HOUSE) == ReadCode(visit=VisitId(4711))


def test_a_slip_of_a_message_names_the_message() -> None:
    code = message_code(MessageId(318), HOUSE)
    assert len(code) == CODE_LENGTH
    assert read_badge_code(code, HOUSE) == ReadCode(message=MessageId(318))
    assert [is_message_code(each) for each in (code, CODE, code[:-1])] == [True, False, False]
    with pytest.raises(RefusedError) as refused:
        read_badge_code(code, OTHER)
    assert refused.value.refusals == (SlipOfAnotherHouse(),)


def test_a_visit_without_a_number_has_no_badge() -> None:
    with pytest.raises(ValueError, match=r"^$"):
        badge_code("", HOUSE)


@pytest.mark.parametrize(
    ("scanned", "refusal"),
    [
        ("", NotABadge()),
        ("4006381333931", NotABadge()),
        ("VIS", NotABadge()),
        (CODE[:-1], NotABadge()),
        (f"{CODE}0", NotABadge()),
        (CODE.replace("147", "148"), NotABadge()),
        (CODE.replace("147", "١٤٧"), NotABadge()),
        ("VIS-2026-0147", NotABadge()),
        (printed_code("2026-0147", HOUSE).replace("0147", "0148"), NotABadge()),
        ("V" * 5000, NotABadge()),
        (badge_code("2026-0147", OTHER), BadgeOfAnotherHouse()),
        (slip_code(VisitId(1), OTHER), BadgeOfAnotherHouse()),
    ],
)
def test_what_is_no_code_of_ours_is_said_to_be_none(scanned: str, refusal: object) -> None:
    with pytest.raises(RefusedError) as refused:
        read_badge_code(scanned, HOUSE)
    assert refused.value.refusals == (refusal,)


@given(st.text(max_size=40))
def test_no_text_is_taken_for_a_code(text: str) -> None:
    assert not is_badge_code(text)
    with pytest.raises(RefusedError) as refused:
        read_badge_code(text, HOUSE)
    assert refused.value.refusals == (NotABadge(),)


@given(st.integers(0, CODE_LENGTH - 2), st.sampled_from("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"))
def test_one_wrong_character_is_noticed(place: int, letter: str) -> None:
    spoilt = CODE[:place] + letter + CODE[place + 1 :]
    assert spoilt == CODE or not is_badge_code(spoilt)


@given(st.integers(0, CODE_LENGTH - 2))
def test_two_exchanged_characters_are_noticed(place: int) -> None:
    spoilt = CODE[:place] + CODE[place + 1] + CODE[place] + CODE[place + 2 :]
    assert spoilt == CODE or not is_badge_code(spoilt)


@given(st.text(), st.text())
def test_a_house_has_one_token_and_hardly_shares_it(one: str, other: str) -> None:
    assert house_token(one) == house_token(one)
    assert len(house_token(one)) == len(HOUSE)
    assert house_token(one).isascii()
    assert house_token(one).isalnum()
    assert one == other or house_token(one) != house_token(other)
