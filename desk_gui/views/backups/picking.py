"""Asking for a file or a folder in the system's own way."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Pick = Callable[[QWidget, Callable[[Path], None]], None]
"""Asks for a file or folder, and hands it on once it was chosen."""


def pick_folder(parent: QWidget, then: Callable[[Path], None]) -> None:
    """Ask for a folder in the system's own way."""
    _pick(parent, QFileDialog.FileMode.Directory, then)


def pick_file(parent: QWidget, then: Callable[[Path], None]) -> None:
    """Ask for a file in the system's own way."""
    _pick(parent, QFileDialog.FileMode.ExistingFile, then)


def _pick(parent: QWidget, mode: QFileDialog.FileMode, then: Callable[[Path], None]) -> None:
    chooser = QFileDialog(parent)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setFileMode(mode)
    chooser.fileSelected.connect(lambda name: then(Path(name)))
    chooser.open()
