"""Keys heard before the widget they go to, whichever that is."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_KEYS = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}


class KeyWatch(QObject):
    """Asks about every key before the widget that has the keyboard, or its pop-up, gets it.

    It is a filter on that one widget. A filter on the application would be asked
    for every event of the program, in Python: some 80,000 until the first page is
    there, a tenth of the whole start.
    """

    def __init__(self, parent: QObject, takes: Callable[[QKeyEvent], bool]) -> None:
        """``takes`` tells whether a key is taken from the widget; it is asked from ``start`` on."""
        super().__init__(parent)
        self._takes = takes
        self._hears = False
        self._watched: list[QWidget] = []

    def start(self) -> None:
        """Hear every key from now on."""
        application = QApplication.instance()
        if isinstance(application, QApplication) and not self._hears:
            self._hears = True
            application.focusChanged.connect(self._follow)
            self._follow(None, QApplication.focusWidget())

    def stop(self) -> None:
        """Hear no more; again asked, that stays so."""
        application = QApplication.instance()
        if isinstance(application, QApplication) and self._hears:
            self._hears = False
            application.focusChanged.disconnect(self._follow)
        self._leave_all()

    @Slot("QWidget*", "QWidget*")
    def _follow(self, _former: QWidget | None, focused: QWidget | None) -> None:
        self._leave_all()
        # Where nothing in it has the keyboard, the window itself is given the keys.
        self._watch(focused or QApplication.activeWindow())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Ask about a key; follow the keyboard into a menu that opens."""
        # A filter is asked also while the program goes down, when its own parts are gone.
        takes = getattr(self, "_takes", None)
        if takes is None:
            return False
        if event.type() in _KEYS:
            return isinstance(event, QKeyEvent) and bool(takes(event))
        if isinstance(event, QFocusEvent) and event.reason() == Qt.FocusReason.PopupFocusReason:
            self._watch(QApplication.activePopupWidget())
        return False

    def _watch(self, widget: QWidget | None) -> None:
        if widget is not None and widget not in self._watched:
            widget.installEventFilter(self)
            self._watched.append(widget)

    def _leave_all(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
