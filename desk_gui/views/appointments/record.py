"""The record of an appointment, beside the calendar: what is known of it, what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.appointments import Appointment
from desk_gui.views.appointments.words import AppointmentWords, moment_text, times_text
from desk_gui.views.labels import clock
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.cards import CardHead
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.facts import Facts
from desk_gui.widgets.panels import column, scrolled


class AppointmentRecord(QWidget):
    """Shows one appointment, with the visitor's number once it was read."""

    def __init__(self, actions: Sequence[tuple[QAction, str]], back: QAction) -> None:
        super().__init__()
        self._words = AppointmentWords(self)
        self._shown: Appointment | None = None
        self.head = CardHead()
        self.name = self.head.name
        self.facts = Facts()
        self.buttons = [_button(action, icon) for action, icon in actions]
        self.back = Button(kind=Kind.TEXT)
        self.back.follow(back)
        self._lay_out()
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

    def _lay_out(self) -> None:
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(scale.L, scale.S, scale.L, scale.M)
        inner.setSpacing(scale.S)
        inner.addWidget(self.facts)
        for button in self.buttons:
            inner.addWidget(button)
        inner.addStretch(1)
        inner.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        whole = column(self.head, gap=0)
        whole.addWidget(scrolled(body), 1)
        self.setLayout(whole)

    def _speak(self) -> None:
        shown = self._shown
        if shown is None:
            return
        self.head.show_name(self._words.title(shown), shown.firm)
        self.facts.show_facts(self._facts(shown))

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


def _button(action: QAction, icon: str) -> Button:
    button = Button(icon=icon, wide=True)
    button.follow(action)
    action.enabledChanged.connect(button.setVisible)
    button.setVisible(action.isEnabled())
    return button
