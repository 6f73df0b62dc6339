"""The record of an appointment, beside the calendar: what is known of it, what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from desk_gui.domain.appointments import Appointment
from desk_gui.views.appointments.words import AppointmentWords, moment_text, times_text
from desk_gui.views.labels import clock
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.cards import Card, deed_button, stacked
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.facts import Facts

_FIRST = 2
"""So many of what can be done are wide: what is mostly done."""


class AppointmentRecord(Card):
    """Shows one appointment, with the visitor's number once it was read."""

    def __init__(self, actions: Sequence[tuple[QAction, str]], back: QAction) -> None:
        super().__init__()
        self._words = AppointmentWords(self)
        self._shown: Appointment | None = None
        self.facts = Facts()
        self.buttons = [
            deed_button(action, icon, wide=at < _FIRST) for at, (action, icon) in enumerate(actions)
        ]
        self.back = Button(kind=Kind.TEXT)
        self.back.follow(back)
        others = stacked((*self.buttons[_FIRST:], self.back))
        self.lay_out((self.facts, *self.buttons[:_FIRST], others))
        self.retranslate()

    def appointment(self) -> Appointment | None:
        """Return what is shown."""
        return self._shown

    def show_appointment(self, appointment: Appointment | None) -> None:
        """Show this one."""
        self._shown = appointment
        self._speak()

    def begin(self) -> None:
        """Put the focus on the first thing that can be done."""
        usable = (button for button in self.buttons if button.isEnabled() and button.isVisible())
        next(usable, self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(self.tr("Appointment"))
        self._speak()

    def _speak(self) -> None:
        shown = self._shown
        self.fill(there=shown is not None)
        self.empty.hide()
        if shown is None:
            return
        self.head.show_name(self._words.title(shown), shown.firm)
        self.facts.show_facts(self._facts(shown))
        self.fit_keys()

    def _facts(self, shown: Appointment) -> list[tuple[str, str | ChipText]]:
        day = moment_text(shown.starts_at).removesuffix(f" {clock(shown.starts_at)}")
        facts: list[tuple[str, str | ChipText]] = [
            (self.tr("State"), self._words.state(shown)),
            (self.tr("When"), f"{day}\n{times_text(shown.starts_at, shown.ends_at)}"),
            (self.tr("With"), " · ".join(filter(None, (shown.host_name, shown.host_room)))),
            (self.tr("Purpose"), shown.purpose),
            (self.tr("Phone"), shown.phone),
            (self.tr("Before"), self._words.before(shown)),
            (self.tr("Reason"), shown.reason),
            (self.tr("Series"), self.tr("one of several") if shown.in_series else ""),
        ]
        return [each for each in facts if each[1]]
