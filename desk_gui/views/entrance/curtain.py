"""Putting away everything on the screen, and bringing back exactly what was there."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget
from shiboken6 import isValid

from desk_gui.views.entrance.front import Front
from desk_gui.views.entrance.kept import KeptWindow

_SWALLOWED = {
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.Shortcut,
    QEvent.Type.InputMethod,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.Drop,
    QEvent.Type.ToolTip,
    QEvent.Type.WhatsThis,
    # Fields that hear of it clean what is typed, take away the selection, press defaults.
    QEvent.Type.FocusOut,
}


class Curtain(QObject):
    """Hides the content of every window behind a ``Front``, and keeps keys and mouse from it.

    While it is drawn, windows that open are put away before they are painted.

    Signals:
        opened: Everything is shown again.
    """

    opened = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._front: Front | None = None
        self._kept: dict[QWidget, KeptWindow] = {}

    def front(self) -> Front | None:
        """Return what stands before the windows, or None while they are shown."""
        return self._front

    def draw(self, front: Front) -> None:
        """Put everything away behind ``front``, also in place of another that stands there."""
        former, self._front = self._front, front
        if former is front:
            return
        if former is None:
            self._put_all_away()
        front.stand()
        if former is not None:
            former.leave()

    def open(self) -> None:
        """Bring everything back."""
        front, self._front = self._front, None
        if front is None:
            return
        kept, self._kept = list(self._kept.values()), {}
        for each in kept:
            each.bring_back()
        front.leave()
        _application().removeEventFilter(self)
        self._activate(kept)
        self.opened.emit()

    def end(self) -> None:
        """Keep nothing from anybody any more, and bring nothing back: the program ends."""
        self._front, self._kept = None, {}
        _application().removeEventFilter(self)

    def end_dialogs(self) -> None:
        """Reject what is open: it belongs to who sat here before."""
        for window in list(self._kept):
            if isValid(window) and isinstance(window, QDialog) and window.isVisible():
                window.reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep input from what is put away, and put away what appears."""
        front = getattr(self, "_front", None)
        if front is None or not isValid(front):
            return False
        kind = event.type()
        if not isinstance(watched, QWidget):
            return kind == QEvent.Type.Shortcut and not _belongs(watched, front)
        if watched.window() is front:
            return False
        if kind == QEvent.Type.Close and event.spontaneous():
            event.ignore()
            return True
        if kind in _SWALLOWED:
            return True
        self._look_at(watched, kind)
        return False

    def _look_at(self, widget: QWidget, kind: QEvent.Type) -> None:
        if kind == QEvent.Type.Show:
            self._on_shown(widget)
        elif kind == QEvent.Type.WindowTitleChange and widget in self._kept:
            self._kept[widget].retitle()
        elif kind == QEvent.Type.WindowActivate and widget.isWindow():
            self._come_forward_soon()

    def _put_all_away(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.hide()
        QToolTip.hideText()
        # Letters half composed belong to what is typed.
        QGuiApplication.inputMethod().commit()
        _application().installEventFilter(self)
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and not isinstance(window, Front):
                self._put_away(window)

    def _put_away(self, window: QWidget) -> None:
        self._kept[window] = KeptWindow(window)
        self._kept[window].put_away()

    def _on_shown(self, widget: QWidget) -> None:
        if isinstance(widget, Front):
            return
        if widget.isWindow():
            if widget not in self._kept:
                self._put_away(widget)
            self._come_forward_soon()
        elif (parent := widget.parentWidget()) in self._kept:
            self._kept[parent].hide(widget)

    def _come_forward_soon(self) -> None:
        QTimer.singleShot(0, self, self._come_forward)

    def _come_forward(self) -> None:
        if self._front is not None and QApplication.activeWindow() is not self._front:
            self._front.come_forward()

    def _activate(self, kept: list[KeptWindow]) -> None:
        """Give the keys back to the window that lay on top."""
        open_now = [each.window for each in kept if isValid(each.window)]
        dialogs = [each for each in open_now if each.isModal() and each.isVisible()]
        (dialogs[-1] if dialogs else self._window).activateWindow()


def _belongs(thing: QObject, front: Front) -> bool:
    """Tell whether an action or a shortcut is one of the sheet's own."""
    parent: QObject | None = thing
    while parent is not None and parent is not front:
        parent = parent.parent()
    return parent is front


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("there is no application to put away")
    return application
