"""The command that dials: what is refused, and what a program is given."""

import pytest

from desk_gui.domain.dialling import (
    NoPlaceForNumber,
    OpenQuote,
    clean_dial_command,
    dial_arguments,
    dial_program,
)
from desk_gui.domain.refusals import Refusal, RefusedError, TooLong

NUMBER = "+36305550147"


@pytest.mark.parametrize(
    ("command", "program", "given"),
    [
        ("linphonecsh dial {number}", "linphonecsh", ["dial", NUMBER]),
        ("zoiper  tel:{number}", "zoiper", [f"tel:{NUMBER}"]),
        (r'"C:\Soft Phone\x.exe" /d {number}', r"C:\Soft Phone\x.exe", ["/d", NUMBER]),
        ("ring '{number} now' #1; rm -rf {number}", "ring",
         [f"{NUMBER} now", "#1;", "rm", "-rf", NUMBER]),
        ("ring $HOME `id` {number}|tee", "ring", ["$HOME", "`id`", f"{NUMBER}|tee"]),
    ],
)  # fmt: skip
def test_a_command_is_a_program_and_what_it_is_given(
    command: str, program: str, given: list[str]
) -> None:
    clean = clean_dial_command(command)
    assert (dial_program(clean), dial_arguments(clean, NUMBER)) == (program, given)


def test_a_number_never_makes_two_of_one_argument() -> None:
    assert dial_arguments("ring {number}", "1 2'\" 3") == ["1 2'\" 3"]


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        ("linphonecsh dial", NoPlaceForNumber),
        ("{number}", NoPlaceForNumber),
        ("ring {phone}", NoPlaceForNumber),
        ('"ring {number}', OpenQuote),
        ("ring it's {number}", OpenQuote),
        ("ring {number} " + "x" * 500, TooLong),
    ],
)
def test_what_cannot_dial_is_refused(command: str, refusal: type[Refusal]) -> None:
    with pytest.raises(RefusedError) as refused:
        clean_dial_command(command)
    assert [(type(each), each.field) for each in refused.value.refusals] == [
        (refusal, "dial_command")
    ]


def test_no_command_is_one_too() -> None:
    assert clean_dial_command("  ") == ""
