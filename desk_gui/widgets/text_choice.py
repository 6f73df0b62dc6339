"""Choosing between texts side by side, with what differs between them underlined."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.drawing import box
from desk_gui.widgets.icons import paint_icon
from desk_gui.widgets.theme import theme

_TICK = 16
_LEAST = 160
_SIDES = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: -1}
_WORD = re.compile(r"\w+|\W", re.DOTALL)

Spans = list[tuple[int, int]]
"""Parts of a text: where each begins and how long it is."""


def differing(one: str, other: str) -> tuple[Spans, Spans]:
    """Return the words of each text that the other has not at that place."""
    texts = (_WORD.findall(one), _WORD.findall(other))
    spans: tuple[Spans, Spans] = ([], [])
    matcher = SequenceMatcher(None, *texts, autojunk=False)
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        if tag != "equal":
            spans[0].append(_span(texts[0], start, end))
            spans[1].append(_span(texts[1], other_start, other_end))
    return spans


def _span(words: Sequence[str], start: int, end: int) -> tuple[int, int]:
    before = sum(map(len, words[:start]))
    return before, sum(map(len, words[start:end]))


class TextChoice(QRadioButton):
    """One of two texts, wrapped, of any length; what differs in it is underlined and bold."""

    def __init__(self, text: str, marked: Spans, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = text
        self._marked = marked
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Return the room that the text takes when it is so wide."""
        _layout, height = self._laid_out(self._room(width))
        return max(scale.control_height(), scale.on_grid(height + 2 * scale.S))

    def sizeHint(self) -> QSize:
        """Return the usual room."""
        width = 2 * _LEAST
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        width = max(_LEAST, self.width())
        return QSize(_LEAST, self.heightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let left and right choose a side, up and down go from line to line."""
        group, key = self.group(), event.key()
        if group is not None and key in _SIDES:
            chosen = group.buttons()[_SIDES[Qt.Key(key)]]
            chosen.click()
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key == Qt.Key.Key_Down:
            self.focusNextChild()
        elif key == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def hitButton(self, place: QPoint) -> bool:
        """Let the whole text be pressed."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame, the tick or the empty ring, and the text."""
        painter, colours = QPainter(self), theme()
        chosen = self.isChecked()
        ground = colours.tint if chosen else colours.hover if self.underMouse() else colours.base
        border = colours.accent if chosen else colours.border
        box(painter, self.rect(), ground, border, scale.RADIUS, 2 if chosen else 1)
        place = QRect(scale.S, scale.S, _TICK, scale.line_height())
        icon, colour = ("circle-check", colours.accent) if chosen else ("circle", colours.muted)
        paint_icon(painter, icon, colour, place, _TICK)
        layout, _height = self._laid_out(self._room(self.width()))
        painter.setPen(QColor(colours.on_tint if chosen else colours.text))
        layout.draw(painter, QPointF(scale.S + _TICK + scale.S, scale.S))

    def _room(self, width: int) -> int:
        return max(1, width - _TICK - 3 * scale.S)

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        # A line break inside one layout is this sign.
        layout = QTextLayout(self.shown.replace("\n", "\u2028"), scale.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([_underlined(start, length) for start, length in self._marked])
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, round(height)


def _underlined(start: int, length: int) -> QTextLayout.FormatRange:
    marked = QTextLayout.FormatRange()
    marked.start, marked.length = start, length
    look = QTextCharFormat()
    look.setFontUnderline(True)
    look.setFontWeight(QFont.Weight.Bold)
    marked.format = look
    return marked
