"""Asking where a document is to be saved."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desk_gui.files import safe_name


def choose_pdf(parent: QWidget, name: str, then: Callable[[str], object]) -> None:
    """Ask for the place of a PDF, beginning with this name, and go on with the path chosen."""
    title = QCoreApplication.translate("Saving", "Save as")
    kind = QCoreApplication.translate("Saving", "PDF (*.pdf)")
    chooser = QFileDialog(parent, title, "", kind)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix("pdf")
    chooser.selectFile(f"{safe_name(name)}.pdf")
    chooser.fileSelected.connect(then)
    chooser.open()
