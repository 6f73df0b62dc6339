"""Asking where a list of people is to be saved, and as what."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desk_gui.files import safe_name
from desk_gui.services.staff_sheets import SheetKind


def choose_list(parent: QWidget, name: str, then: Callable[[Path], object]) -> None:
    """Ask for the place of a workbook or a CSV file, and go on with the path chosen."""
    title = QCoreApplication.translate("Saving", "Save as")
    workbook = QCoreApplication.translate("Saving", "Workbook (*.xlsx)")
    csv = QCoreApplication.translate("Saving", "CSV (*.csv)")
    chooser = QFileDialog(parent, title, "", f"{workbook};;{csv}")
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix(SheetKind.XLSX.value)
    chooser.selectFile(f"{safe_name(name)}.{SheetKind.XLSX.value}")
    kinds = {workbook: SheetKind.XLSX, csv: SheetKind.CSV}
    chooser.filterSelected.connect(lambda kind: chooser.setDefaultSuffix(kinds[kind].value))
    chooser.fileSelected.connect(lambda path: then(Path(path)))
    chooser.open()


def kind_of(path: Path) -> SheetKind:
    """Return what a file is by its name: a workbook unless it says otherwise."""
    is_csv = path.suffix.casefold() in {".csv", ".txt"}
    return SheetKind.CSV if is_csv else SheetKind.XLSX
