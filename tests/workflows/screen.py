"""What can be read anywhere on the screen: painted, spoken by a reader, or in a tip."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def readable() -> list[str]:
    """Return every text of every window that is in sight, and the titles of all of them."""
    texts: list[str] = []
    for window in QApplication.topLevelWidgets():
        texts += (window.windowTitle(), window.windowIconText(), window.toolTip())
        if window.isVisible():
            for widget in (window, *window.findChildren(QWidget)):
                if widget.isVisible():
                    texts += _of(widget)
    return [text for text in texts if text]


def typed() -> list[str]:
    """Return what stands in every field of the program, in sight or not."""
    found = []
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLineEdit):
            found.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            found.append(widget.toPlainText())
    return found


def _of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case QLineEdit():
            yield from (widget.text(), widget.placeholderText())
        case QPlainTextEdit():
            yield from (widget.toPlainText(), widget.placeholderText())
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QComboBox():
            yield widget.currentText()
        case QGroupBox():
            yield widget.title()
        case QAbstractItemView():
            yield from _rows(widget)


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    for row in range(model.rowCount()):
        for role in _ROLES:
            yield str(model.index(row, 0).data(role) or "")
