"""The recovery code, shown once: to be written down or printed, and locked away."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.ring import FocusRing
from desk_gui.widgets.scale import Type
from desk_gui.widgets.tick import Tick

_WIDTH = 560


class RecoveryCodeView(QWidget):
    """The code, a button that prints it, and a tick without which there is no going on.

    Signals:
        done: The code is safe.
    """

    done = Signal()

    def __init__(
        self, code: str, print_code: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.heading = PlainLabel(size=Type.TITLE, bold=True, wrap=True)
        self.note = PlainLabel(wrap=True)
        self.code = LineEdit()
        self.code.setText(code)
        self.code.setReadOnly(True)
        self.code.setFont(scale.font(Type.LEAD, bold=True))
        self.print_button = Button(icon="printer")
        self.safe = Tick()
        self.go_on = Button(kind=Kind.FILLED)
        self.go_on.setEnabled(False)
        self.print_button.clicked.connect(lambda: print_code(code))
        self.safe.toggled.connect(self.go_on.setEnabled)
        self.go_on.clicked.connect(self.done)
        self._lay_out()
        self.retranslate()

    def begin(self) -> None:
        """Take the focus: the printer is the first thing to think of."""
        self.code.setCursorPosition(0)
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.heading.setText(self.tr("Your recovery code"))
        self.note.setText(
            self.tr(
                "If you forget your password, this code lets you in, once. It is shown only now. "
                "Lock the paper away where nobody else comes."
            )
        )
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.print_button.setText(self.tr("&Print it"))
        self.safe.setText(self.tr("I have written it down or printed it"))
        self.go_on.setText(self.tr("&Go on"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(scale.S)
        line.addWidget(self.code, 1)
        line.addWidget(self.print_button)
        foot = QHBoxLayout()
        foot.setSpacing(scale.S)
        foot.addWidget(self.safe)
        foot.addStretch(1)
        foot.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(scale.XL, scale.XL, scale.XL, scale.XL)
        column.setSpacing(scale.M)
        column.addWidget(self.heading)
        column.addWidget(self.note)
        column.addLayout(line)
        column.addLayout(foot)
        column.addStretch(1)


class RecoveryCodeDialog(QDialog):
    """The code in a box of its own; it closes when the code is safe, and not by Escape."""

    def __init__(self, parent: QWidget, code: str, print_code: Callable[[str], None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.view = RecoveryCodeView(code, print_code)
        self.setWindowTitle(self.view.heading.text())
        self.view.done.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setMinimumWidth(_WIDTH)
        self._ring = FocusRing(self)
        self.view.begin()

    def reject(self) -> None:
        """Stay, until the code is safe."""
        if self.view.safe.isChecked():
            super().reject()
