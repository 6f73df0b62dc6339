"""What did not work, in words, and the way out."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow

from desk_gui.domain.refusals import RefusedError
from desk_gui.views.sentences import sentences
from desk_gui.widgets.messages import Answer, message_box


def show_failure(window: QMainWindow, error: Exception) -> None:
    """Say that an action failed in a way nobody had words for; the log has the rest."""
    words = (
        sentences(error.refusals)
        if isinstance(error, RefusedError)
        else QCoreApplication.translate(
            "Trouble",
            "Nothing of it was saved, and what you typed is still there. "
            "Try once more; if it fails again, tell the administrator: {name}.",
        ).format(name=type(error).__name__)
    )
    title = QCoreApplication.translate("Trouble", "That did not work")
    message_box(window, title, words, [Answer(QCoreApplication.translate("Trouble", "Go on"))])
