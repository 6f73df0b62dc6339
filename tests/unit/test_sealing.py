"""What is sealed comes back whole, or is refused: cut off, changed, moved or for another key."""

from io import BytesIO
from secrets import token_bytes

import pytest

from desk_gui.domain.backups import BackupDamaged, NoBackup, WrongPassphrase
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.sealing import SealKey, seal, seal_key, unseal

WORDS = "correct horse battery"
KEY = seal_key(WORDS)
HEAD, CHUNK = 14 + 16 + 32 + 32, (1 << 20) + 16


def sealed(plain: bytes) -> bytes:
    out = BytesIO()
    seal(BytesIO(plain), out, KEY)
    return out.getvalue()


def opened(content: bytes, words: str = WORDS) -> bytes:
    out = BytesIO()
    unseal(BytesIO(content), out, words, "x")
    return out.getvalue()


@pytest.mark.parametrize("size", [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20])
def test_what_went_in_comes_out(size: int) -> None:
    plain = token_bytes(size)
    assert opened(sealed(plain)) == plain


def test_no_two_files_are_sealed_alike() -> None:
    assert sealed(b"desk") != sealed(b"desk")


WHOLE = sealed(bytes(2 << 20) + b"the end")
FIRST, SECOND = (WHOLE[HEAD + n * CHUNK : HEAD + (n + 1) * CHUNK] for n in range(2))
SPOILT = {
    "cut within": WHOLE[:-1],
    "last chunk gone": WHOLE[: HEAD + 2 * CHUNK],
    "only the head": WHOLE[:HEAD],
    "more at the end": WHOLE + b"x",
    "chunks swapped": WHOLE[:HEAD] + SECOND + FIRST + WHOLE[HEAD + 2 * CHUNK :],
    "one bit": WHOLE[:-20] + bytes([WHOLE[-20] ^ 1]) + WHOLE[-19:],
    "another ephemeral key": WHOLE[: HEAD - 1] + bytes([WHOLE[HEAD - 1] ^ 1]) + WHOLE[HEAD:],
}


@pytest.mark.parametrize("content", SPOILT.values(), ids=SPOILT)
def test_what_was_spoilt_is_refused(content: bytes) -> None:
    with pytest.raises(RefusedError) as refused:
        opened(content)
    assert refused.value.refusals == (BackupDamaged(path="x"),)


def test_another_passphrase_is_said_to_be_wrong() -> None:
    with pytest.raises(RefusedError) as refused:
        opened(WHOLE, "correct horse batterY")
    assert refused.value.refusals == (WrongPassphrase(field="passphrase"),)


def test_letters_composed_otherwise_are_the_same_passphrase() -> None:
    assert seal_key("ко́фе и йод", KEY.salt) == seal_key("ко́фе и йод", KEY.salt)


def test_any_other_file_is_no_backup() -> None:
    for content in (b"", b"my holiday notes" * 100, WHOLE[: HEAD - 1]):
        with pytest.raises(RefusedError) as refused:
            opened(content)
        assert refused.value.refusals == (NoBackup(path="x"),)


@pytest.mark.parametrize(
    "public", ["zz", "ab", KEY.public.hex() + "00"], ids=["letters", "short", "long"]
)
def test_a_key_that_is_none_is_refused(public: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        SealKey.of(public, KEY.salt.hex())
