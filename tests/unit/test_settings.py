"""The workstation's settings: kept whole, kept for other versions, never in the way of a start."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_gui.domain.files import FileRefusal
from desk_gui.domain.languages import Language
from desk_gui.domain.prints import DocumentKind
from desk_gui.domain.refusals import RefusedError
from desk_gui.settings import Workstation, WorkstationSettings, _document


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def test_what_was_set_is_there_after_a_restart(path: Path) -> None:
    workstation = Workstation(path)
    workstation.change(language=Language.KK, counter='2 "Ә"')
    workstation.remember_printer(DocumentKind.FORM, "Касса 1")
    after = Workstation(path)
    assert after.settings == workstation.settings
    assert after.printer_for(DocumentKind.FORM) == "Касса 1"
    assert after.printer_for(DocumentKind.LISTING) == ""


def test_how_forms_are_printed_is_there_after_a_restart(path: Path) -> None:
    workstation = Workstation(path)
    workstation.change(
        ps1_layout="two_on_a4", overprint=True, overprint_x=-12, overprint_y=5, reverse_side=False
    )
    assert Workstation(path).settings == workstation.settings


def test_what_another_version_wrote_is_kept(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('scale = 1.25\nold = [1, {a = 2026-01-05}]\n[window]\nside = "left"\n')
    Workstation(path).change(theme="dark")
    assert tomllib.loads(path.read_text()) == {
        **tomllib.loads('scale = 1.25\nold = [1, {a = 2026-01-05}]\n[window]\nside = "left"\n'),
        "theme": "dark",
        "printers": {},
    }


@pytest.mark.parametrize("broken", [b"theme = ", b"\xff\xfe", b"theme = 'dark'\ntheme = 'light'"])
def test_an_unreadable_file_is_kept_aside(path: Path, broken: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(broken)
    workstation = Workstation(path)
    assert workstation.settings == WorkstationSettings()
    assert workstation.kept_aside is not None
    assert workstation.kept_aside.read_bytes() == broken
    assert Workstation(path).kept_aside is None


def test_wrong_values_do_not_stop_the_start(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(
        'theme = 5\nlanguage = "xx"\nprinters = {form = 1, listing = "P"}\n'
        'overprint = 1\noverprint_x = "far"\noverprint_y = true\nreverse_side = 0\n'
        'dial_command = "softphone"\n'
    )
    assert Workstation(path).settings == WorkstationSettings(printers={"listing": "P"})


def test_settings_that_cannot_be_kept_hold_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    workstation = Workstation(tmp_path / "file" / "settings.toml")
    with pytest.raises(RefusedError) as refused:
        workstation.change(theme="dark")
    assert isinstance(refused.value.refusals[0], FileRefusal)
    assert workstation.settings.theme == "dark"


SIMPLE: st.SearchStrategy[Any] = (
    st.text(st.characters(codec="utf-8"))
    | st.integers(-(2**63), 2**63 - 1)
    | st.booleans()
    | st.floats(allow_nan=False)
    | st.dates()
    | st.datetimes()
)
KEYS = st.text(st.characters(codec="utf-8"))
VALUES = st.recursive(
    SIMPLE,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(KEYS, VALUES, max_size=5))
def test_any_toml_is_written_as_it_was_read(values: dict[str, Any]) -> None:
    assert tomllib.loads(_document(values)) == values


def test_whether_reminders_are_heard_is_there_after_a_restart(path: Path) -> None:
    workstation = Workstation(path)
    assert not workstation.settings.reminder_sound
    workstation.change(reminder_sound=True)
    assert Workstation(path).settings.reminder_sound
