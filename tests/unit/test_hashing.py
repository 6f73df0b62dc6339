"""How passwords are kept."""

import subprocess
import sys

import pytest

from desk_gui.services.hashing import Argon2
from tests.accounts import QuickHasher

RFC_9106 = "$argon2id$v=19$m=65536,t=3,p=4$"


def test_a_hash_is_of_the_cost_the_standard_recommends_and_the_decoy_costs_the_same() -> None:
    argon2 = Argon2()
    kept = argon2.hash("correct horse battery")
    assert kept.startswith(RFC_9106)
    assert argon2.decoy().startswith(RFC_9106)
    assert [len(part) for part in argon2.decoy().split("$")] == list(map(len, kept.split("$")))
    assert argon2.verify(kept, "correct horse battery")
    assert not argon2.is_outdated(kept)


def test_no_two_hashes_are_the_same() -> None:
    hasher = QuickHasher()
    assert hasher.hash("a") != hasher.hash("a")
    assert hasher.decoy() != hasher.decoy()


@pytest.mark.parametrize("kept", ["", "plain", "$argon2id$", "$argon2id$v=19$m=8,t=1,p=1$?$?"])
def test_what_is_no_hash_is_of_no_password(kept: str) -> None:
    assert not QuickHasher().verify(kept, "")


def test_hashing_is_loaded_when_it_is_needed_only() -> None:
    code = "import sys, desk_gui.services.accounts; sys.exit('argon2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
