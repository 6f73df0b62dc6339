"""The record beside the list of promises: to whom, until when, what was tried, what happened."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.promises import Promise, PromiseStory
from desk_gui.views.promises.page_actions import KEYS, OF_ONE, PromiseActions
from desk_gui.views.promises.page_words import PromiseWords
from desk_gui.views.promises.words import text_of
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.facts import Facts
from desk_gui.widgets.initials import Initials
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Empty, PanelHeader, Strip, column, scrolled
from desk_gui.widgets.scale import Type

_FIRST = ("call", "try")
"""What is mostly done; the others stand below it."""


class PromiseRecord(QWidget):
    """Shows one promise: at once what the list knows, the rest when it was read."""

    def __init__(self, actions: PromiseActions) -> None:
        super().__init__()
        self._words = PromiseWords(self)
        self._promise: Promise | None = None
        self._story: PromiseStory | None = None
        self._now: datetime | None = None
        self.initials = Initials()
        self.name = PlainLabel(size=Type.LEAD, bold=True, elide=True)
        self.under = PlainLabel(size=Type.SMALL, colour="muted", elide=True)
        self.what = PlainLabel(wrap=True)
        self.facts = Facts()
        self.empty = Empty()
        self.tries_head, self.tries = _head(), Facts()
        self.steps_head, self.steps = _head(), Facts()
        self.buttons = {name: _button(actions, name) for name in OF_ONE}
        self._lay_out()
        self.retranslate()

    def show_promise(self, promise: Promise | None, now: datetime) -> None:
        """Show what the list knows; what was read of the same one stays meanwhile."""
        if promise is None or self._story is None or self._story.promise.id != promise.id:
            self._story = None
        self._promise, self._now = promise, now
        self._speak()

    def show_story(self, story: PromiseStory | None, now: datetime) -> None:
        """Show all that is known, if it is of the promise that is shown."""
        shown = self._promise
        if story is not None and shown is not None and story.promise.id == shown.id:
            self._promise, self._story, self._now = story.promise, story, now
            self._speak()

    def story(self) -> PromiseStory | None:
        """Return what was read of the promise that is shown, once it was."""
        return self._story

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.area.setAccessibleName(self.tr("Promise"))
        self.empty.setText(self.tr("Choose a promise in the list. Arrows move through it."))
        self.tries_head.setText(self.tr("Tries"))
        self.steps_head.setText(self.tr("What happened"))
        self._speak()

    def sizeHint(self) -> QSize:
        """Return the usual width of a record."""
        return QSize(scale.RECORD_WIDTH, super().sizeHint().height())

    def _lay_out(self) -> None:
        self.head = Strip(PanelHeader().height())
        self.head.row.setSpacing(scale.M)
        self.head.row.addWidget(self.initials)
        names = column(self.name, self.under, gap=0)
        names.insertStretch(0, 1)
        names.addStretch(1)
        self.head.row.addLayout(names, 1)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(scale.L, scale.M, scale.L, scale.M)
        inner.setSpacing(scale.S)
        for part in (self.what, self.facts, *(self.buttons[name] for name in _FIRST)):
            inner.addWidget(part)
        inner.addLayout(self._others())
        for part in (self.tries_head, self.tries, self.steps_head, self.steps):
            inner.addWidget(part)
        inner.addStretch(1)
        self.area = scrolled(body)
        # Read without a mouse: Tab goes here, arrows scroll.
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        whole = column(self.head, self.empty, gap=0)
        whole.addWidget(self.area, 1)
        self.setLayout(whole)

    def _others(self) -> QVBoxLayout:
        below = QVBoxLayout()
        below.setSpacing(0)
        for name, button in self.buttons.items():
            if name not in _FIRST:
                line = QHBoxLayout()
                line.addWidget(button)
                line.addStretch(1)
                below.addLayout(line)
        return below

    def _speak(self) -> None:
        promise, now = self._promise, self._now
        for whole in (self.head, self.area):
            whole.setVisible(promise is not None)
        self.empty.setVisible(promise is None)
        if promise is None or now is None:
            return
        story = self._story
        name = story.name if story is not None and story.name else promise.details.text
        self.initials.set_name(name)
        self.name.setText(name)
        self.under.setText(story.firm if story is not None else "")
        self.under.setVisible(bool(self.under.text()))
        self.what.setText(text_of(promise))
        self.facts.show_facts(self._words.facts(promise, story, now))
        tries = self._words.tries(story, now) if story is not None else []
        steps = self._words.happened(story, now) if story is not None else []
        for head, part, facts in (
            (self.tries_head, self.tries, tries),
            (self.steps_head, self.steps, steps),
        ):
            part.show_facts(facts)
            head.setVisible(bool(facts))
            part.setVisible(bool(facts))


def _head() -> PlainLabel:
    return PlainLabel(size=Type.SMALL, bold=True, colour="muted")


def _button(actions: PromiseActions, name: str) -> Button:
    wide = name in _FIRST
    button = Button(kind=Kind.TONAL if wide else Kind.TEXT, icon=KEYS[name][1], wide=wide)
    action = actions[name]
    button.follow(action)
    action.enabledChanged.connect(button.setVisible)
    button.setVisible(action.isEnabled())
    return button
