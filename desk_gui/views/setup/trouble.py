"""A start that did not work: what is wrong, in words, and the way out."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow

from desk_gui.domain.refusals import RefusedError
from desk_gui.views.sentences import sentences
from desk_gui.widgets.messages import Answer, message_box


def show_trouble(window: QMainWindow, error: RefusedError) -> None:
    """Say why the data cannot be opened; the program ends when it is read."""
    message_box(
        window,
        QCoreApplication.translate("Trouble", "Desk cannot open its data"),
        sentences(error.refusals),
        [Answer(QCoreApplication.translate("Trouble", "Close Desk"), window.close)],
    )
