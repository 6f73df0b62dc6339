from pathlib import Path

from PySide6.QtWidgets import QApplication

from desk_gui.app import try_out


def test_a_frozen_program_finds_all_its_parts(qapp: QApplication, tmp_path: Path) -> None:
    pages, pdf = try_out(tmp_path)
    assert pages >= 8
    assert pdf > 1000
