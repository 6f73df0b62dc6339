"""Taking everything out of a layout, so that nothing of it is left in memory."""

from PySide6.QtWidgets import QLayout
from shiboken6 import delete


def empty(layout: QLayout) -> None:
    """Take out and delete what a layout holds.

    The items too: Qt hands them over with ``takeAt``, and Python would let
    them lie, some kilobytes with every record that is shown.
    """
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        delete(item)
