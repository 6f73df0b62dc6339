"""The focus ring: one widget for the whole window, drawn around whatever has the focus."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from desk_gui.widgets.drawing import box
from desk_gui.widgets.theme import theme

_REACH = 4
"""2 px of air and the 2 px ring itself."""
_RADIUS = 9
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Hide,
    QEvent.Type.Show,
    QEvent.Type.ParentChange,
}


class FocusRing(QWidget):
    """Follows the focus inside ``window``.

    Inside a scroll area the ring is a child of its content, else it would
    float over the footer when the form scrolls. Lists draw their own focus, as
    does a widget that says so with an attribute ``draws_focus``.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def target(self) -> QWidget | None:
        """Return the control the ring is around, or None while it is hidden."""
        return self._target

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        box(painter, self.rect(), "", theme().accent, _RADIUS, 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay around the control when it, or what it lies in, moves."""
        # While the window is taken down its children still hide, and there is no ground any more.
        target = getattr(self, "_target", None)
        if target is not None and event.type() in _MOVES and isValid(self._window):
            self._surround(target)
        return False

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        # A window that is being collected loses its attributes before its focus.
        window = getattr(self, "_window", None)
        if window is None or not isValid(window):
            return
        self._let_go()
        if now is None or not self._window.isAncestorOf(now) or _draws_focus(now):
            return
        whole = now.parentWidget()
        self._target = whole if isinstance(whole, QAbstractSpinBox) else now
        self._watch(self._target)
        self._surround(self._target)

    def _let_go(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._target = None
        self.hide()
        # A page that is closed must not take the ring with it.
        self.setParent(self._window)

    def _watch(self, target: QWidget) -> None:
        widget: QWidget | None = target
        while widget is not None and widget is not self.parentWidget():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()

    def _surround(self, target: QWidget) -> None:
        ground = self._ground_of(target)
        if self.parentWidget() is not ground:
            self.setParent(ground)
        corner = target.mapTo(ground, QPoint(0, 0))
        reach = QRect(corner, target.size()).adjusted(-_REACH, -_REACH, _REACH, _REACH)
        self.setGeometry(reach)
        self.setVisible(target.isVisibleTo(ground))
        self.raise_()

    def _ground_of(self, target: QWidget) -> QWidget:
        widget: QWidget | None = target
        while widget is not None and widget is not self._window:
            viewport = widget.parentWidget()
            area = viewport.parentWidget() if viewport is not None else None
            if isinstance(area, QScrollArea) and area.widget() is widget:
                return widget
            widget = viewport
        return self._window


def _draws_focus(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractItemView) or bool(getattr(widget, "draws_focus", False))
