"""Finding what on the screen has a key, for the caps of F1."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.caps import CapKind, KeyCap, cap_height, cap_width, key_text
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.tiles import RailButton, Tile


@dataclass(frozen=True)
class KeyTarget:
    """A key and where its cap stands: ``spot`` is the cap's place inside ``widget``."""

    widget: QWidget
    spot: QRect
    key: str


def targets_in(root: QWidget) -> list[KeyTarget]:
    """Return the targets among what is visible inside ``root``."""
    found: list[KeyTarget] = []
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisibleTo(root) and not widget.visibleRegion().isEmpty():
            found.extend(_targets_of(widget))
    return found


def at_right(widget: QWidget, key: str, inset: int = scale.XS) -> KeyTarget:
    """Return a target at the right end of the widget, half way down its first line."""
    width, height = cap_width(key, CapKind.HINT), cap_height(CapKind.HINT)
    tall = widget.height() > 2 * scale.control_height() - scale.L
    line = scale.control_height() if tall else widget.height()
    corner = QPoint(widget.width() - inset - width, (line - height) // 2)
    return KeyTarget(widget, QRect(corner.x(), corner.y(), width, height), key)


def _targets_of(widget: QWidget) -> Iterator[KeyTarget]:
    match widget:
        case RailButton():
            yield _over_icon(widget)
        case Button() | Tile() if widget.key:
            yield at_right(widget, widget.key, scale.S)
        case LineEdit() if widget.cap:
            yield at_right(widget, widget.cap, scale.S)
        case KeyCap():
            yield at_right(widget, widget.key, 0)
        case RowList():
            yield from _list_targets(widget)
        case QLabel():
            yield from _label_targets(widget)


def _over_icon(button: RailButton) -> KeyTarget:
    key = f"Ctrl+{button.digit}"
    width, height = cap_width(key, CapKind.HINT), cap_height(CapKind.HINT)
    return KeyTarget(button, QRect((button.width() - width) // 2, 7, width, height), key)


def _label_targets(label: QLabel) -> Iterator[KeyTarget]:
    buddy = label.buddy()
    mnemonic = QKeySequence.mnemonic(label.text())
    if buddy is not None and buddy.isVisible() and not mnemonic.isEmpty():
        yield at_right(buddy, key_text(mnemonic))


def _list_targets(rows: RowList) -> Iterator[KeyTarget]:
    current = rows.visualRect(rows.currentIndex())
    if current.isEmpty() or not rows.hasFocus():
        return
    height = cap_height(CapKind.HINT)
    enter, arrows = cap_width("Enter", CapKind.HINT), cap_width("↑↓", CapKind.HINT)
    right = current.right() - scale.S
    middle = current.center().y() - height // 2
    yield KeyTarget(rows, QRect(right - enter, middle, enter, height), "Enter")
    above = max(0, current.top() - height // 2 - scale.S)
    yield KeyTarget(rows, QRect(right - arrows, above, arrows, height), "↑↓")
