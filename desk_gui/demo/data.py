"""The words the demo is made of: TOML files under ``resources/demo``."""

import tomllib
from collections.abc import Sequence
from random import Random
from typing import Any, TypeVar
from uuid import UUID

from desk_gui import paths
from desk_gui.domain.languages import Language

T = TypeVar("T")


def read_data(name: str) -> dict[str, Any]:
    """Return the contents of one file."""
    return tomllib.loads(paths.resource(f"demo/{name}.toml").read_text("utf-8"))


def weighted(chance: Random, weights: dict[T, int]) -> T:
    """Return one of the keys, as often as its weight says."""
    return chance.choices(list(weights), list(weights.values()))[0]


def in_words_of(both: Sequence[str], language: Language | None) -> str:
    """Return the Kazakh words, or the Russian ones for all others."""
    return both[0 if language is Language.KK else 1]


def new_uid(chance: Random) -> str:
    """Return an id as a client would make it, but the same in every demo."""
    return str(UUID(int=chance.getrandbits(128), version=4))
