"""Finding what on the screen has a key, for the caps of F1."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import CapKind, KeyCap, cap_height, cap_width, key_text
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.numbered import NumberedChoice
from desk_gui.widgets.promise_list import PromiseList
from desk_gui.widgets.tiles import RailButton, Tile


@dataclass(frozen=True)
class KeyTarget:
    """A key and where its cap stands: ``spot`` is the cap's place inside ``widget``.

    ``words`` say what the key does, for the sheet, where the cap finds no place.
    """

    widget: QWidget
    spot: QRect
    key: str
    words: str = ""

    def moved(self, by: int) -> "KeyTarget":
        """Return it so far to the right."""
        return replace(self, spot=self.spot.translated(by, 0))


def targets_in(root: QWidget) -> list[KeyTarget]:
    """Return the targets among what is visible inside ``root``."""
    found: list[KeyTarget] = []
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisibleTo(root) and not widget.visibleRegion().isEmpty():
            found.extend(_targets_of(widget))
    return found


def at_right(widget: QWidget, key: str, inset: int = scale.XS, words: str = "") -> KeyTarget:
    """Return a target at the right end of the widget, half way down its first line."""
    width, height = cap_width(key, CapKind.HINT), cap_height(CapKind.HINT)
    tall = widget.height() > 2 * scale.control_height() - scale.L
    line = scale.control_height() if tall else widget.height()
    corner = QPoint(widget.width() - inset - width, (line - height) // 2)
    spot = QRect(corner.x(), corner.y(), width, height)
    return KeyTarget(widget, spot, key, words or widget.accessibleName())


def _targets_of(widget: QWidget) -> Iterator[KeyTarget]:
    match widget:
        case RailButton():
            yield _over_icon(widget)
        case Button() if widget.key:
            inset = 0 if widget.kind is Kind.TEXT else scale.S
            target = at_right(widget, widget.key, inset, _plain(widget.text()))
            # Of a button that is scrolled half out of sight the key stands on the sheet.
            if widget.visibleRegion().contains(target.spot.center()):
                yield target
        case Tile() if widget.key:
            yield at_right(widget, widget.key, scale.S)
        case LineEdit() if widget.cap:
            yield at_right(widget, widget.cap, scale.S)
        case KeyCap():
            yield at_right(widget, widget.key, 0)
        case RowList():
            yield from _list_targets(widget)
        case PromiseList():
            yield from _promise_targets(widget)
        case QLabel():
            yield from _label_targets(widget)


def _over_icon(button: RailButton) -> KeyTarget:
    key = f"Ctrl+{button.digit}"
    width, height = cap_width(key, CapKind.HINT), cap_height(CapKind.HINT)
    spot = QRect((button.width() - width) // 2, 7, width, height)
    return KeyTarget(button, spot, key, button.text())


def _label_targets(label: QLabel) -> Iterator[KeyTarget]:
    buddy = label.buddy()
    mnemonic = QKeySequence.mnemonic(label.text())
    if buddy is not None and buddy.isVisible() and not mnemonic.isEmpty():
        yield _off_words(label, buddy, key_text(mnemonic))


def _off_words(label: QLabel, buddy: QWidget, key: str) -> KeyTarget:
    """Return a target for a field where it hides no words: in its row, or after its label."""
    words = _plain(label.text())
    if isinstance(buddy, NumberedChoice):
        place = buddy.free_place(cap_width(key, CapKind.HINT), cap_height(CapKind.HINT))
        return KeyTarget(buddy, place, key, words)
    needed = cap_width(key, CapKind.HINT) + scale.S
    row = label.parentWidget()
    fields = row.fields if isinstance(row, FormRow) else (buddy,)
    for field in fields:
        if field.isVisible() and _room_in(field) >= needed:
            return at_right(field, key, words=words)
    gap = buddy.mapTo(buddy.window(), QPoint(0, 0)).x() - label.mapTo(label.window(), QPoint()).x()
    if gap - scale.text_width(label.text()) >= needed:
        # Past the label's end, in the gap before the field.
        return at_right(label, key, label.width() - gap + scale.XS, words)
    return at_right(buddy, key, words=words)


def _room_in(field: QWidget) -> int:
    """Return how much of a field is free of words, at its right end."""
    match field:
        case LineEdit():
            margins = field.textMargins()
            words = scale.text_width(field.text() or field.placeholderText())
            return field.width() - words - margins.left() - margins.right() - scale.L
        case QComboBox():
            return field.width() - scale.text_width(field.currentText()) - scale.L
    return 0


def _list_targets(rows: RowList) -> Iterator[KeyTarget]:
    """Return the keys of the current row: on its button, or where its name ends, and beside it."""
    current = rows.visualRect(rows.currentIndex())
    if current.isEmpty() or not rows.hasFocus():
        return
    height, columns = cap_height(CapKind.HINT), rows.columns
    enter, arrows = cap_width("Enter", CapKind.HINT), cap_width("↑↓", CapKind.HINT)
    top = current.center().y() - height // 2
    right = current.right() - scale.S
    if columns.button:
        beside = right - max(enter, columns.button) - scale.L
    else:
        right -= columns.amount + scale.L if columns.amount else 0
        beside = right - enter - scale.XS
    yield KeyTarget(rows, QRect(right - enter, top, enter, height), "Enter")
    yield KeyTarget(rows, QRect(beside - arrows, top, arrows, height), "↑↓")


def _promise_targets(promises: PromiseList) -> Iterator[KeyTarget]:
    """Return the keys of the current promise, over its tick and beside it."""
    tick = promises.current_tick()
    if tick.isEmpty() or not promises.hasFocus():
        return
    height, arrows = cap_height(CapKind.HINT), cap_width("↑↓", CapKind.HINT)
    enter = cap_width("Enter", CapKind.HINT)
    top, right = tick.center().y() - height // 2, tick.right() + scale.S
    yield KeyTarget(promises, QRect(right - enter, top, enter, height), "Enter")
    beside = right - enter - scale.XS - arrows
    yield KeyTarget(promises, QRect(beside, top, arrows, height), "↑↓")


def _plain(text: str) -> str:
    return text.replace("&", "")
