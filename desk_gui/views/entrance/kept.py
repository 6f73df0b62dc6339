"""What one window showed before it was put away, to show exactly that again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QWidget
from shiboken6 import isValid

from desk_gui.views.entrance.front import NAME

_EXPLICIT = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
_CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly


class KeptWindow:
    """A window that stays open while everything in it is hidden.

    The window itself is never hidden: that would end a dialog as rejected.
    """

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self._focus = window.focusWidget()
        self._names = (window.accessibleName(), window.accessibleDescription(), window.toolTip())
        self._title = window.windowTitle()
        self._hidden: dict[QWidget, bool] = {}

    def put_away(self) -> None:
        """Hide what is in the window, and whatever its title and names tell."""
        if self._focus is not None:
            # Hiding the focus would hand it on from field to field.
            self._focus.clearFocus()
        self._hold_layout()
        for child in self.window.findChildren(QWidget, options=_CHILDREN):
            if not child.isWindow() and child.isVisible():
                self.hide(child)
        self.window.setWindowTitle(NAME)
        self.window.setAccessibleName("")
        self.window.setAccessibleDescription("")
        self.window.setToolTip("")

    def hide(self, child: QWidget) -> None:
        """Hide one child so that it can be told later whether its own code hid it too."""
        self._hidden.setdefault(child, child.testAttribute(_EXPLICIT))
        child.hide()
        child.setAttribute(_EXPLICIT, False)

    def retitle(self) -> None:
        """Keep another title for later, that the window was given meanwhile."""
        if self.window.windowTitle() != NAME:
            self._title = self.window.windowTitle()
            self.window.setWindowTitle(NAME)

    def bring_back(self) -> None:
        """Show again what was shown, with the focus where it was."""
        if not isValid(self.window):
            return
        name, description, tip = self._names
        self.window.setWindowTitle(self._title)
        self.window.setAccessibleName(name)
        self.window.setAccessibleDescription(description)
        self.window.setToolTip(tip)
        for child, explicit in self._hidden.items():
            self._show(child, explicit)
        self._let_layout_go()
        self._give_focus_back()

    def _show(self, child: QWidget, explicit: bool) -> None:
        if not isValid(child) or child.testAttribute(_EXPLICIT):
            # Gone, or hidden by its own code meanwhile.
            return
        child.show()
        child.setAttribute(_EXPLICIT, explicit)

    def _hold_layout(self) -> None:
        """Keep the window's size: without anything in it a layout may shrink a dialog."""
        layout = self.window.layout()
        if layout is not None and not isinstance(self.window, QMainWindow):
            layout.setEnabled(False)

    def _let_layout_go(self) -> None:
        layout = self.window.layout()
        if layout is not None and not isinstance(self.window, QMainWindow):
            layout.setEnabled(True)
            layout.invalidate()
            layout.activate()

    def _give_focus_back(self) -> None:
        # What was sent to another field meanwhile (a refusal, say) goes there.
        focus = self.window.focusWidget() or self._focus
        if focus is not None and isValid(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
