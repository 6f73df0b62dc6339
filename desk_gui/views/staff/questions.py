"""Small questions about somebody of the house: when they are back, when they left the firm."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QWidget

from desk_gui.domain.languages import Language
from desk_gui.domain.staff import Presence
from desk_gui.domain.staff_rules import read_back
from desk_gui.views.labels import DATE_FORMATS, label, language
from desk_gui.views.shell.question import Question
from desk_gui.views.staff.words import back_text
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.pickers import DateEdit

NOT_IN = (Presence.OUT, Presence.MEETING, Presence.AWAY)


class PresenceQuestion(Question):
    """Asks where somebody is who is not in, and when they are back.

    ``then`` gets the state, the time or None, the note and the question.
    """

    def __init__(
        self,
        parent: QWidget,
        name: str,
        now: Callable[[], datetime],
        then: Callable[[Presence, datetime | None, str, "PresenceQuestion"], None],
        state: Presence | None = None,
    ) -> None:
        """``state`` is what is known already; then only the time is asked for."""
        super().__init__(parent, self.tr("Where is {name}?").format(name=name), self.tr("Set"))
        self._now, self._then = now, then
        self.state = Segments([(each, label(each)) for each in NOT_IN])
        self.back = LineEdit()
        self.note = LineEdit()
        self.form.add(FormRow(self.tr("&Where"), self.state, message=False))
        self.rows["back_at"] = self.form.add(FormRow(self.tr("&Back at"), self.back))
        self.rows["note"] = self.form.add(FormRow(self.tr("&Note"), self.note))
        self.rows["note"].show_hint(self.tr("Where they can be found, say"))
        self.state.changed.connect(self._tell_time)
        self.back.textEdited.connect(self._tell_time)
        if state is not None:
            self.state.set_value(state)
        (self.state if state is None else self.back).setFocus()
        self._tell_time()

    def answer(self) -> None:
        """Hand over what was said, or say that the time cannot be read."""
        try:
            back = self._back_at()
        except ValueError:
            self.button.setEnabled(True)
            self.form.show_errors([(self.rows["back_at"], self._example())])
        else:
            self._then(self.state.value(), back, self.note.text(), self)

    @Slot()
    def _tell_time(self) -> None:
        """Say which time is meant while it is typed."""
        try:
            back = self._back_at()
        except ValueError:
            back = None
        said = self.tr("Back {time}") if back else ""
        row = self.rows["back_at"]
        row.show_hint(said.format(time=back_text(back, self._now())) if back else self._example())

    def _back_at(self) -> datetime | None:
        month_first = language() is Language.HU
        state = self.state.value()
        return read_back(self.back.text(), state, self._now(), month_first=month_first)

    def _example(self) -> str:
        if self.state.value() is not Presence.AWAY:
            return self.tr("14:30, or +45 for minutes; empty if nobody knows")
        day = "11.24." if language() is Language.HU else "24.11"
        return self.tr("A day like {day}, or a time; empty if nobody knows").format(day=day)


class LeaveQuestion(Question):
    """Asks on which day somebody left the firm; ``then`` gets the day and the question."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        today: date,
        then: Callable[[date, "LeaveQuestion"], None],
    ) -> None:
        title = self.tr("{name} has left the firm").format(name=name)
        super().__init__(parent, title, self.tr("Note it"))
        self._then = then
        self.day = DateEdit()
        self.day.setDisplayFormat(DATE_FORMATS[language()])
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.rows["on"] = self.form.add(FormRow(self.tr("&Day"), self.day))
        self.rows["on"].show_hint(
            self.tr("Nobody is sent to them any more; what was stays as it is.")
        )
        self.day.setFocus()

    def answer(self) -> None:
        """Hand over the day."""
        day = self.day.date()
        self._then(date(day.year(), day.month(), day.day()), self)
