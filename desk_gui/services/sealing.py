"""Encrypting backups so that a workstation can write them and only the passphrase opens them.

A key pair comes from the passphrase by argon2id; the workstation keeps the
public half alone. Each file has a secret of its own, agreed between a key made
for it (X25519) and the public one. What is inside is sealed in chunks of 1 MiB,
each by its number and the last one by a mark, so that nothing can be cut off,
put in or moved unseen.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from desk_gui.domain.backups import BackupDamaged, NoBackup, WrongPassphrase
from desk_gui.domain.refusals import RefusedError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

_MAGIC = b"desk-sealed-1\n"
_SALT, _KEY, _TAG = 16, 32, 16
_HEAD = len(_MAGIC) + _SALT + 2 * _KEY
_CHUNK = 1 << 20
_NUMBER = 11
_MORE, _LAST = b"\x00", b"\x01"
# RFC 9106, the second recommended choice: 64 MiB, three passes, four lanes.
_PASSES, _KIBIBYTES, _LANES = 3, 1 << 16, 4


@dataclass(frozen=True)
class SealKey:
    """What a workstation needs to seal: the public key, and the salt that leads back to it."""

    public: bytes
    salt: bytes

    @classmethod
    def of(cls, public: str, salt: str) -> SealKey:
        """Return the key that settings keep as hex. Raises ValueError."""
        key = cls(bytes.fromhex(public), bytes.fromhex(salt))
        if (len(key.public), len(key.salt)) != (_KEY, _SALT):
            raise ValueError("no key")
        return key


def is_sealed(beginning: bytes) -> bool:
    """Tell by the first bytes of a file whether it was sealed here."""
    return beginning.startswith(_MAGIC)


def seal_key(passphrase: str, salt: bytes | None = None) -> SealKey:
    """Return the key to seal with. Takes some tenths of a second, for guessing's sake."""
    salt = secrets.token_bytes(_SALT) if salt is None else salt
    private = _private(passphrase, salt)
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey  # noqa: PLC0415

    return SealKey(
        X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw(), salt
    )


def seal(plain: BinaryIO, sealed: BinaryIO, key: SealKey) -> None:
    """Write ``plain`` sealed. Raises OSError."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import (  # noqa: PLC0415
        X25519PrivateKey,
        X25519PublicKey,
    )

    own = X25519PrivateKey.generate()
    head = _MAGIC + key.salt + key.public + own.public_key().public_bytes_raw()
    encrypt = _cipher(own.exchange(X25519PublicKey.from_public_bytes(key.public)), head).encrypt
    sealed.write(head)
    _through(plain, sealed, _CHUNK, lambda nonce, chunk: encrypt(nonce, chunk, head))


def unseal(sealed: BinaryIO, plain: BinaryIO, passphrase: str, path: str) -> None:
    """Write what is sealed; ``path`` is named where it is refused.

    Raises:
        RefusedError: ``NoBackup``, ``WrongPassphrase`` or ``BackupDamaged``.
        OSError: what the disk refuses.
    """
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric.x25519 import (  # noqa: PLC0415
        X25519PrivateKey,
        X25519PublicKey,
    )

    head = sealed.read(_HEAD)
    if len(head) != _HEAD or not head.startswith(_MAGIC):
        raise RefusedError(NoBackup(path=path))
    salt, public, other = head[len(_MAGIC) : -2 * _KEY], head[-2 * _KEY : -_KEY], head[-_KEY:]
    own = X25519PrivateKey.from_private_bytes(_private(passphrase, salt))
    if own.public_key().public_bytes_raw() != public:
        raise RefusedError(WrongPassphrase(field="passphrase"))
    try:
        shared = own.exchange(X25519PublicKey.from_public_bytes(other))
        decrypt = _cipher(shared, head).decrypt
        _through(sealed, plain, _CHUNK + _TAG, lambda nonce, chunk: decrypt(nonce, chunk, head))
    except (InvalidTag, ValueError) as error:
        raise RefusedError(BackupDamaged(path=path)) from error


def _through(
    source: BinaryIO, target: BinaryIO, size: int, turn: Callable[[bytes, bytes], bytes]
) -> None:
    """Turn chunk after chunk; whether one is the last is part of its nonce."""
    number, chunk = 0, source.read(size)
    while True:
        following = source.read(size)
        nonce = number.to_bytes(_NUMBER, "big") + (_MORE if following else _LAST)
        target.write(turn(nonce, chunk))
        if not following:
            return
        number, chunk = number + 1, following


def _cipher(shared: bytes, head: bytes) -> ChaCha20Poly1305:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305  # noqa: PLC0415
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415

    return ChaCha20Poly1305(HKDF(SHA256(), _KEY, salt=None, info=head).derive(shared))


def _private(passphrase: str, salt: bytes) -> bytes:
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415

    # The same letters, however a keyboard composes them.
    typed = unicodedata.normalize("NFC", passphrase).encode()
    return hash_secret_raw(typed, salt, _PASSES, _KIBIBYTES, _LANES, _KEY, Type.ID)
