"""Rows of a form: label, field, and under them a line for the hint or the error.

The message line is always there, so nothing moves when it speaks.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desk_gui.widgets import scale
from desk_gui.widgets.fields import TextEdit
from desk_gui.widgets.labels import IconLabel, PlainLabel
from desk_gui.widgets.scale import Type

_MESSAGE, _AFTER = 20, 4


class FormRow(QWidget):
    """A label with its mnemonic, one or more fields, and the message line.

    The label is the buddy and the accessible name of the first field, and
    names the others too unless they have a name of their own. With
    ``message=False`` there is only the gap: for rows that cannot be wrong and say nothing.
    """

    def __init__(
        self,
        label: str,
        *fields: QWidget,
        stretch: Sequence[int] = (),
        message: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.fields = fields
        self.label = PlainLabel(label, colour="muted", parent=self)
        self.label.setBuddy(fields[0])
        self.message = PlainLabel(size=Type.SMALL, colour="muted", wrap=True, parent=self)
        self.sign = IconLabel("alert-circle", size=16, colour="danger", parent=self)
        self._unnamed = [fields[0], *(field for field in fields[1:] if _nameless(field))]
        self._hint = ""
        self._error = ""
        self._wrong = fields[0]
        for field in fields:
            if isinstance(field, QLineEdit):
                field.textEdited.connect(partial(self._on_edited, field))
        self._lay_out(stretch, message=message)
        self.set_label(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_label(self, label: str) -> None:
        """Say the label in other words (another language); ``&`` marks its letter."""
        self.label.setText(label)
        for field in self._unnamed:
            field.setAccessibleName(label.replace("&", ""))
        form = self.parentWidget()
        if isinstance(form, Form):
            form.align()

    def show_hint(self, sentence: str) -> None:
        """Say something useful under the field; an error there hides it."""
        self._hint = sentence
        self._speak()

    def show_error(self, sentence: str, field: QWidget | None = None) -> None:
        """Frame the field (the first, if none is named) as wrong and say what to do.

        The focus is not moved: ``Form.show_errors`` or ``take_focus`` does that.
        """
        self._error = sentence
        self._wrong = field or self.fields[0]
        self._speak()

    def clear(self) -> None:
        """Take back the error; the hint shows again."""
        self._error = ""
        self._speak()

    def error(self) -> str:
        """Return the error shown, or nothing."""
        return self._error

    def take_focus(self) -> None:
        """Move the focus to the wrong field, or to the first."""
        target = self._wrong if self._error else self.fields[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self, field: QWidget, _text: str = "") -> None:
        """Take back what is said of a field that is being put right."""
        if self._error and field is self._wrong:
            self.clear()

    def _lay_out(self, stretch: Sequence[int], *, message: bool) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scale.M)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        self.label.setFixedHeight(self._label_height())
        grid.addWidget(self.label, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._field_line(stretch), 0, 1)
        if message:
            grid.addLayout(self._message_line(), 1, 1)
        else:
            self.message.hide()
            grid.setRowMinimumHeight(1, scale.M)
        self.sign.hide()

    def _label_height(self) -> int:
        first = self.fields[0]
        if isinstance(first, TextEdit):
            return scale.control_height()
        return max(scale.control_height(), first.sizeHint().height())

    def _field_line(self, stretch: Sequence[int]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(scale.S)
        for at, field in enumerate(self.fields):
            line.addWidget(field, stretch[at] if at < len(stretch) else 0)
        if all(f.sizePolicy().horizontalPolicy() is _FIXED for f in self.fields):
            line.addStretch(1)
        return line

    def _message_line(self) -> QVBoxLayout:
        self.message.setMinimumHeight(max(_MESSAGE, scale.line_height(Type.SMALL) + 3))
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.message.setContentsMargins(0, 3, 0, 0)
        line = QHBoxLayout()
        line.setSpacing(scale.XS)
        line.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.message, 1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(line)
        column.addSpacing(_AFTER)
        return column

    def _speak(self) -> None:
        wrong = bool(self._error)
        said = self._error or self._hint
        self.message.set_look(colour="danger" if wrong else "muted")
        self.message.setText(said)
        self.sign.setVisible(wrong)
        for field in self.fields:
            here = wrong and field is self._wrong
            field.setAccessibleDescription(said if here or field is self.fields[0] else "")
            frame = getattr(field, "set_wrong", None)
            if frame is not None:
                frame(here)


def _nameless(field: QWidget) -> bool:
    return not field.accessibleName() and not isinstance(field, QAbstractButton)


_FIXED = QSizePolicy.Policy.Fixed


class Form(QWidget):
    """Rows under each other, their labels in one column as wide as the widest needs.

    Signals:
        settled: What stands here is on record, or nothing does: there is no
            unfinished work in it. Whoever fills, saves or empties the form emits it.
    """

    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FormRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)

    def add(self, row: FormRow) -> FormRow:
        """Put the row at the foot of the form."""
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        self.align()
        return row

    def rows(self) -> list[FormRow]:
        """Return the rows in order."""
        return list(self._rows)

    def align(self) -> None:
        """Give all labels the width of the widest."""
        width = max((scale.text_width(row.label.text()) for row in self._rows), default=0)
        for row in self._rows:
            row.label.setFixedWidth(width)

    def clear_errors(self) -> None:
        """Take back every error."""
        for row in self._rows:
            row.clear()

    def show_errors(self, errors: Sequence[tuple[FormRow, str]]) -> None:
        """Show these errors and no others; the first of them takes the focus."""
        self.clear_errors()
        for row, sentence in errors:
            row.show_error(sentence)
        if errors:
            errors[0][0].take_focus()


def labelled(label: str, buddy: QWidget) -> QLabel:
    """Return a muted label for a field that stands outside a form, as its buddy and name."""
    made = PlainLabel(label, colour="muted")
    made.setBuddy(buddy)
    buddy.setAccessibleName(label.replace("&", ""))
    return made
