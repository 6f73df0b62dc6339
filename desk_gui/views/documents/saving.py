"""Asking where a document is to be saved."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desk_gui.files import safe_name


def choose_pdf(parent: QWidget, name: str, then: Callable[[str], object]) -> None:
    """Ask for the place of a PDF, beginning with this name, and go on with the path chosen."""
    choose_file(parent, name, "pdf", QCoreApplication.translate("Saving", "PDF (*.pdf)"), then)


def choose_page(parent: QWidget, name: str, then: Callable[[str], object]) -> None:
    """Ask for the place of a page for the browser, and go on with the path chosen."""
    kind = QCoreApplication.translate("Saving", "Page for the browser (*.html)")
    choose_file(parent, name, "html", kind, then)


def choose_file(
    parent: QWidget, name: str, suffix: str, kind: str, then: Callable[[str], object]
) -> None:
    """Ask for the place of a file of a kind, and go on with the path chosen."""
    title = QCoreApplication.translate("Saving", "Save as")
    chooser = QFileDialog(parent, title, "", kind)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix(suffix)
    chooser.selectFile(f"{safe_name(name)}.{suffix}")
    chooser.fileSelected.connect(then)
    chooser.open()
