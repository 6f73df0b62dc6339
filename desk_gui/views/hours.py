"""Opening hours: seven small fields, Monday to Sunday."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desk_gui.domain.office import DAYS_A_WEEK, Hours
from desk_gui.widgets import scale
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.scale import Type

_LAST_WORKING_DAY = 5


class HoursField(QWidget):
    """The hours of a week as text; an empty day is closed.

    Signals:
        edited: The user changed a day.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = [LineEdit() for _ in range(DAYS_A_WEEK)]
        self._names = [PlainLabel(size=Type.SMALL, colour="muted") for _ in self.fields]
        self._wrong: set[int] = set()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scale.S)
        grid.setVerticalSpacing(0)
        for day, (name, field) in enumerate(zip(self._names, self.fields, strict=True)):
            name.setFixedHeight(self.head_height())
            field.textEdited.connect(self.edited)
            grid.addWidget(name, 0, day)
            grid.addWidget(field, 1, day)
            grid.setColumnStretch(day, 1)
        self.setFocusProxy(self.fields[0])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def head_height(self) -> int:
        """Return the height of the line with the names of the days."""
        return scale.on_grid(scale.line_height(Type.SMALL))

    def texts(self) -> list[str]:
        """Return what is typed for each day."""
        return [field.text() for field in self.fields]

    def show_week(self, week: Sequence[Hours | None]) -> None:
        """Show the hours of a week."""
        for field, hours in zip(self.fields, week, strict=True):
            field.setText("" if hours is None else str(hours))

    def copy_monday(self) -> None:
        """Give Tuesday to Friday the hours of Monday."""
        for field in self.fields[1:_LAST_WORKING_DAY]:
            field.setText(self.fields[0].text())
        self.edited.emit()

    def mark_wrong(self, wrong: set[int]) -> None:
        """Remember which days an error is about; the focus goes to the first of them."""
        self._wrong = wrong
        self.setFocusProxy(self.fields[min(wrong, default=0)])

    def set_wrong(self, wrong: bool) -> None:
        """Frame the wrong days, or none."""
        for day, field in enumerate(self.fields):
            field.set_wrong(wrong and day in self._wrong)

    def setAccessibleName(self, name: str) -> None:
        """Name every day for a screen reader."""
        super().setAccessibleName(name)
        for field, day in zip(self.fields, days(QLocale.FormatType.LongFormat), strict=True):
            field.setAccessibleName(f"{name}: {day}")

    def retranslate(self) -> None:
        """Name the days in the language in force."""
        for name, day in zip(self._names, days(QLocale.FormatType.ShortFormat), strict=True):
            name.setText(day)
        self.setAccessibleName(self.accessibleName())


def days(form: QLocale.FormatType) -> list[str]:
    """Return the names of Monday to Sunday."""
    return [QLocale().standaloneDayName(day, form) for day in range(1, DAYS_A_WEEK + 1)]
