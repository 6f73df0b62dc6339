"""Keeping passwords as argon2id hashes.

The cost is the second recommendation of RFC 9106 (64 MiB, 3 passes, 4 lanes),
which is what argon2-cffi takes unless told otherwise: 0.2 to 0.3 s, so it
never runs on the GUI thread nor inside a transaction. The first
recommendation wants 2 GiB, which a post office's computer does not have.
"""

from base64 import b64encode
from functools import cached_property
from secrets import token_bytes
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from argon2 import PasswordHasher

_NO_MEMORY = -22


class Hasher(Protocol):
    """Makes hashes of secrets and compares with them."""

    def hash(self, secret: str) -> str:
        """Return a hash, another one each time."""

    def verify(self, kept: str, secret: str) -> bool:
        """Tell whether the hash is one of this secret."""

    def is_outdated(self, kept: str) -> bool:
        """Tell whether the hash was made at another cost than is usual now."""

    def decoy(self) -> str:
        """Return a hash of nothing anyone knows: to compare with takes as long as with any."""


class Argon2:
    """Hashes by argon2id; a cheaper cost is for tests."""

    def __init__(self, *, time_cost: int = 3, memory_kib: int = 65_536, lanes: int = 4) -> None:
        self._cost = (time_cost, memory_kib, lanes)

    @cached_property
    def _argon2(self) -> "PasswordHasher":
        # Late: the window is usable before anyone has typed a password.
        from argon2 import PasswordHasher  # noqa: PLC0415

        time_cost, memory_kib, lanes = self._cost
        return PasswordHasher(time_cost=time_cost, memory_cost=memory_kib, parallelism=lanes)

    def hash(self, secret: str) -> str:
        """Return a hash, another one each time."""
        return self._argon2.hash(_bytes(secret))

    def verify(self, kept: str, secret: str) -> bool:
        """Tell whether the hash is one of this secret; what is no hash is of none.

        Raises:
            MemoryError: there is no room to compute it.
        """
        from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415
        from argon2.low_level import error_to_str  # noqa: PLC0415

        try:
            return self._argon2.verify(kept, _bytes(secret))
        except InvalidHashError:
            return False
        except VerificationError as error:
            if str(error) == error_to_str(_NO_MEMORY):
                raise MemoryError from error
            return False

    def is_outdated(self, kept: str) -> bool:
        """Tell whether the hash was made at another cost than is usual now."""
        return self._argon2.check_needs_rehash(kept)

    def decoy(self) -> str:
        """Return a hash of nothing anyone knows."""
        made = self._argon2
        time_cost, memory_kib, lanes = self._cost
        salt, digest = map(_text, (token_bytes(made.salt_len), token_bytes(made.hash_len)))
        return f"$argon2id$v=19$m={memory_kib},t={time_cost},p={lanes}${salt}${digest}"


def _bytes(secret: str) -> bytes:
    # Half a character, as a broken keyboard may send, is just a wrong password.
    return secret.encode("utf-8", "surrogatepass")


def _text(raw: bytes) -> str:
    return b64encode(raw).decode().rstrip("=")
