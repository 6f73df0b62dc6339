"""Atomic files, safe names, and places a database must not be kept in."""

import errno
import os
import stat
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_gui.domain.files import (
    DiskFull,
    FileInUse,
    FileRefusal,
    FileTrouble,
    FolderMissing,
    NoPermission,
    ReadOnlyPlace,
    refusal_for,
)
from desk_gui.domain.refusals import RefusedError
from desk_gui.files import (
    is_network_path,
    remove_leftovers,
    safe_name,
    write_atomically,
)


def test_the_new_text_replaces_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "form.pdf"
    target.write_bytes(b"old")
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["form.pdf"]


@pytest.mark.skipif(os.name != "posix", reason="rights and links of POSIX")
def test_rights_are_kept_and_links_are_followed(tmp_path: Path) -> None:
    target, link = tmp_path / "settings.toml", tmp_path / "link.toml"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link.symlink_to(target)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_a_new_file_follows_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_atomically(tmp_path / "form.pdf", b"new")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "form.pdf").stat().st_mode) == 0o640


def test_a_folder_in_the_place_of_the_file_is_kept(tmp_path: Path) -> None:
    (tmp_path / "form.pdf" / "inside").mkdir(parents=True)
    with pytest.raises(RefusedError):
        write_atomically(tmp_path / "form.pdf", b"new")
    assert os.listdir(tmp_path) == ["form.pdf"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as refused:
        write_atomically(tmp_path / "gone" / "form.pdf", b"new")
    assert refused.value.refusals == (FolderMissing(path=str(tmp_path / "gone" / "form.pdf")),)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EROFS, ReadOnlyPlace),
        (errno.EACCES, NoPermission),
        (errno.EPERM, NoPermission),
        (errno.ENOENT, FolderMissing),
        (errno.EBUSY, FileInUse),
        (errno.EIO, FileTrouble),
    ],
)
def test_each_error_of_the_system_has_its_reason(code: int, kind: type[FileRefusal]) -> None:
    refusal = refusal_for(OSError(code, "x"), "a.pdf")
    assert type(refusal) is kind
    assert refusal.path == "a.pdf"


def test_a_windows_sharing_violation_is_a_file_in_use() -> None:
    error = PermissionError(errno.EACCES, "x")
    error.winerror = 32  # type: ignore[attr-defined, unused-ignore]
    assert refusal_for(error, "a.pdf") == FileInUse(path="a.pdf")


def test_only_leftovers_are_removed(tmp_path: Path) -> None:
    for name in (".desk-0123.tmp", "desk-0123.tmp", ".desk-notes", "form.pdf"):
        (tmp_path / name).write_bytes(b"")
    assert remove_leftovers(tmp_path) == 1
    assert sorted(os.listdir(tmp_path)) == [".desk-notes", "desk-0123.tmp", "form.pdf"]


MOUNTS = """\
/dev/vda / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/vdb /home/local ext4 rw 0 0
//nas/office /mnt/our\\040office cifs rw 0 0
me@host: /media/far fuse.sshfs rw 0 0
C:\\134 /mnt/c 9p rw 0 0
//nas/x /covered cifs rw 0 0
tmpfs /covered tmpfs rw 0 0
"""


@pytest.mark.skipif(os.name != "posix", reason="mounts of Linux")
@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/var/lib/desk", False),
        ("/home/aigul/desk.db", True),
        ("/home/local/desk.db", False),
        ("/homework", False),
        ("/mnt/our office/desk.db", True),
        ("/media/far", True),
        ("/mnt/c/desk.db", True),
        ("/covered/desk.db", False),
    ],
)
def test_network_places_are_known_by_their_mount(path: str, network: bool, tmp_path: Path) -> None:
    table = tmp_path / "mounts"
    table.write_text(MOUNTS)
    assert is_network_path(Path(path), table) is network


@pytest.mark.skipif(os.name != "posix", reason="mounts of Linux")
def test_a_container_may_have_a_root_of_9p(tmp_path: Path) -> None:
    table = tmp_path / "mounts"
    table.write_text("none / 9p rw 0 0\n")
    assert not is_network_path(Path("/data"), table)


def test_this_disk_is_local_enough(tmp_path: Path) -> None:
    assert not is_network_path(tmp_path)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("020103-26-000412-0", "020103-26-000412-0"),
        ("Әсел / Нұрланова", "Әсел - Нұрланова"),
        ("../../etc/passwd", "etc-passwd"),
        ("a\u202efdp.exe\x00\n", "afdp.exe"),
        ("con", "con-"),
        ("NUL.txt", "NUL.txt-"),
        (" . ", "document"),
        ("", "document"),
        ("\ud800", "document"),
    ],
)
def test_names_of_files_are_tame(text: str, name: str) -> None:
    assert safe_name(text) == name


@given(st.text(max_size=400))
def test_any_text_becomes_one_short_plain_name(text: str) -> None:
    name = safe_name(text)
    assert 0 < len(name.encode()) <= 151
    assert not set(name) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(c) in ("Cc", "Cf", "Cs") for c in name)
    assert name[0] not in " .-"
