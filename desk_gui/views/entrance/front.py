"""The sheet that stands before a window while its content is put away."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget

NAME = "Desk"
"""All that a title says while the content is put away."""

_PLACING = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange}


class Front(QWidget):
    """A frameless sheet over the whole content of ``window``; no other window gets keys then.

    It is a window of its own: a dialog that is open keeps every key from a
    sheet inside the main window. Nothing closes it but ``leave``.
    """

    def __init__(self, window: QWidget) -> None:
        kind = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
        super().__init__(window, kind)
        self._window = window
        self._stands = False
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(NAME)
        window.installEventFilter(self)

    def stand(self) -> None:
        """Stand before the window from now on."""
        self._stands = True
        self.come_forward()

    def leave(self) -> None:
        """Give the view free."""
        self._stands = False
        self.hide()

    def come_forward(self) -> None:
        """Stand before every window, also those that opened since.

        Qt lets the modal window that was shown last have the keys, so the
        sheet is shown again. A minimised program stays where it is, and does
        not take the focus from another.
        """
        focus = self.focusWidget()
        self.hide()
        if self._window.isMinimized():
            return
        self.setGeometry(self._window.geometry())
        active = QApplication.activeWindow() is not None
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not active)
        self.show()
        self.raise_()
        if active:
            self.activateWindow()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay: what is put away is not shown by closing what stands before it."""
        event.ignore()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay over the window when it moves; come back with it when it was minimised."""
        if event.type() in _PLACING and getattr(self, "_stands", False):
            if self.isVisible() and not self._window.isMinimized():
                self.setGeometry(self._window.geometry())
            else:
                self.come_forward()
        return False
