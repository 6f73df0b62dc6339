"""The record beside the list: one form with its facts, what happened to it, what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.subscriptions import FormEvent, SubscriptionForm
from desk_gui.views.subscriptions.form_words import chip_of, events_text, facts_of
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.chips import Chip, ChipText
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.layouts import empty
from desk_gui.widgets.panels import Empty, PanelHeader, column, scrolled
from desk_gui.widgets.scale import Type


class FormRecord(QWidget):
    """Shows a posted form; its buttons stand for the page's actions."""

    def __init__(self, actions: Sequence[tuple[QAction, str]]) -> None:
        super().__init__()
        self.header = PanelHeader(lead=True)
        self.chip = Chip(ChipText(text=""))
        state = QHBoxLayout()
        state.setContentsMargins(scale.L, scale.M, scale.L, 0)
        state.addWidget(self.chip)
        state.addStretch(1)
        self.empty = Empty()
        self._body = QWidget()
        self._facts = QVBoxLayout(self._body)
        self._facts.setContentsMargins(scale.L, scale.M, scale.L, scale.M)
        self._facts.setSpacing(0)
        self._area = scrolled(self._body)
        # Read without a mouse: Tab goes here, arrows scroll.
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.buttons = QWidget()
        foot = QVBoxLayout(self.buttons)
        foot.setContentsMargins(scale.L, scale.S, scale.L, scale.L)
        foot.setSpacing(scale.S)
        for action, icon in actions:
            button = Button(icon=icon, wide=True)
            button.follow(action)
            action.enabledChanged.connect(button.setVisible)
            foot.addWidget(button)
        whole = column(self.header, self.empty, gap=0)
        whole.addLayout(state)
        whole.addWidget(self._area, 1)
        whole.addWidget(self.buttons)
        self.setLayout(whole)
        self.show_form(None)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._area.setAccessibleName(self.tr("Form"))
        self.empty.setText(self.tr("Choose a form in the list. Arrows move through it."))

    def show_form(
        self,
        form: SubscriptionForm | None,
        events: Sequence[FormEvent] = (),
    ) -> None:
        """Show a form, or none."""
        self.empty.setVisible(form is None)
        for part in (self._area, self.buttons, self.chip):
            part.setVisible(form is not None)
        self.header.title.setText(form.number if form else "")
        empty(self._facts)
        if form is None:
            return
        self.chip.set_chip(chip_of(form))
        self.header.row.activate()
        for caption, value in facts_of(form):
            self._add_fact(caption, value)
        for when, what in events_text(events):
            self._add_fact(when, what)
        self._facts.addStretch(1)

    def _add_fact(self, caption: str, value: str) -> None:
        self._facts.addWidget(PlainLabel(caption, size=Type.SMALL, colour="muted"))
        shown = PlainLabel(value, wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._facts.addWidget(shown)
        self._facts.addSpacing(scale.S)
