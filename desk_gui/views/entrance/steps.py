"""The steps of coming in, each a form in the middle of the cover."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk_gui.views.entrance.typing_hints import TypingHints
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.keys import ENTER
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.rows import Row
from desk_gui.widgets.scale import Type

_MOST_ROWS = 5


class Step(QWidget):
    """A heading, a sentence, fields, and buttons at the foot; Enter goes on.

    Signals:
        done: The filled button, or Enter in the last field.
        back: The other button, or Escape.
    """

    done = Signal()
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = PlainLabel(size=Type.TITLE, bold=True, wrap=True)
        self.note = PlainLabel(colour="muted", wrap=True)
        self.form = Form()
        self.go_on = Button("", Kind.FILLED, key="↵")
        self.other = Button("", Kind.TEXT)
        self.go_on.clicked.connect(self.done)
        self.other.clicked.connect(self.back)

    def begin(self) -> None:
        """Take the focus, with empty fields."""

    def show_errors(self, errors: Sequence[tuple[FormRow, str]]) -> None:
        """Say what is wrong, each under its field; the first of them is typed anew."""
        self.form.show_errors(errors)
        field = errors[0][0].fields[0]
        if isinstance(field, LineEdit):
            field.selectAll()

    def set_busy(self, busy: bool) -> None:
        """Let nothing be pressed while an answer is awaited; the fields keep the focus."""
        self.go_on.setEnabled(not busy)
        self.other.setEnabled(not busy)

    def retranslate(self) -> None:
        """Say everything in the language in force."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Escape."""
        if event.key() in ENTER:
            self._on_enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def _on_enter(self) -> None:
        fields = [field for row in self.form.rows() for field in row.fields]
        at = next((n for n, field in enumerate(fields) if field.hasFocus()), len(fields) - 1)
        if at < len(fields) - 1:
            fields[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
        elif self.go_on.isEnabled():
            self.done.emit()

    def _lay_out(self, *above: QWidget) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.other)
        foot.addStretch(1)
        foot.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.M)
        for part in (self.heading, self.note, *above, self.form):
            column.addWidget(part)
        column.addLayout(foot)
        column.addStretch(1)


class SignInStep(Step):
    """Who, and their password.

    Letters and arrows go through the names, also from the password field (arrows only).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = RowList()
        self._login = ""
        self.password, self.row, _ = password_row()
        self.form.add(self.row)
        self.names.pressed.connect(lambda _login: self.password.setFocus())
        self.names.selected.connect(self._on_selected)
        self.password.installEventFilter(self)
        self._lay_out(self.names)
        self.retranslate()

    def show_names(self, names: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer logins with their names; ``chosen`` is selected, else the first."""
        self.names.row_model.set_rows([Row(name=name, record=login) for login, name in names])
        logins = [login for login, _ in names]
        at = logins.index(chosen) if chosen in logins else 0
        self.names.setCurrentIndex(self.names.model().index(at, 0))
        height = self.names.sizeHintForRow(0) if names else 0
        self.names.setFixedHeight(height * min(len(names), _MOST_ROWS))
        self.names.scrollTo(self.names.currentIndex())

    def login(self) -> str:
        """Return whose row is chosen, or nothing while there are none."""
        return str(self.names.record() or "")

    def _on_selected(self, login: object) -> None:
        """Forget another one's password; names that are only read anew change nothing."""
        if login is not None and login != self._login:
            if self._login:
                self.password.clear()
            self._login = str(login)

    def begin(self) -> None:
        """Forget what was typed, and begin with the password."""
        self.form.clear_errors()
        self.password.clear()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows of the password field go through the names."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            arrows = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
            if watched is self.password and event.key() in arrows:
                self.names.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Say everything in the language in force; who is signed in tells the cover."""
        self.row.set_label(self.tr("&Password"))
        self.names.setAccessibleName(self.tr("Names"))
        self.other.setText(self.tr("&Forgot the password?"))


def password_row() -> tuple[LineEdit, FormRow, TypingHints]:
    """Return a field that shows dots, its row, and what warns of capitals there."""
    field = LineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    row = FormRow("", field)
    return field, row, TypingHints(row, field)
