"""The record beside the list of promises: to whom, until when, what was tried, what happened."""

from datetime import datetime

from desk_gui.domain.promises import Promise, PromiseStory
from desk_gui.views.promises.page_actions import KEYS, OF_ONE, PromiseActions
from desk_gui.views.promises.page_words import PromiseWords
from desk_gui.views.promises.words import text_of
from desk_gui.widgets.cards import Card, deed_button, muted_head, show_part, stacked
from desk_gui.widgets.facts import Facts
from desk_gui.widgets.labels import PlainLabel

_FIRST = ("call", "try")
"""What is mostly done; the others stand below it."""


class PromiseRecord(Card):
    """Shows one promise: at once what the list knows, the rest when it was read."""

    def __init__(self, actions: PromiseActions) -> None:
        super().__init__()
        self._words = PromiseWords(self)
        self._promise: Promise | None = None
        self._story: PromiseStory | None = None
        self._now: datetime | None = None
        self.what = PlainLabel(wrap=True)
        self.facts = Facts()
        self.tries_head, self.tries = muted_head(), Facts()
        self.steps_head, self.steps = muted_head(), Facts()
        self.buttons = {
            name: deed_button(actions[name], KEYS[name][1], wide=name in _FIRST) for name in OF_ONE
        }
        first = [self.buttons[name] for name in _FIRST]
        others = stacked(button for name, button in self.buttons.items() if name not in _FIRST)
        told = (self.tries_head, self.tries, self.steps_head, self.steps)
        self.lay_out((self.what, self.facts, *first, others, *told))
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

    def _speak(self) -> None:
        promise, now = self._promise, self._now
        self.fill(there=promise is not None)
        if promise is None or now is None:
            return
        story = self._story
        name = story.name if story is not None and story.name else promise.details.text
        self.head.show_name(name, story.firm if story is not None else "")
        self.what.setText(text_of(promise))
        self.facts.show_facts(self._words.facts(promise, story, now))
        tries = self._words.tries(story, now) if story is not None else []
        steps = self._words.happened(story, now) if story is not None else []
        show_part(self.tries_head, self.tries, tries)
        show_part(self.steps_head, self.steps, steps)
