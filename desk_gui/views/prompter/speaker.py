"""What to say now, as the work goes on: it follows the page, and the hand that goes further."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.domain.languages import Language
from desk_gui.domain.people import PersonId
from desk_gui.domain.phrase_rules import part_of_day, sentence_for
from desk_gui.domain.phrases import Channel, Phrasebook, Situation, Step, Talk
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Topic
from desk_gui.services.phrases import PhraseService
from desk_gui.views.labels import told_time
from desk_gui.views.people.words import LANGUAGE_NAMES
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.prompter import Prompter

_ASIDES = ("hold", "call_back", "difficult", "complaint", "offers")
"""Talks that no field tells of: only who speaks hears that they are needed."""
_BY_PHONE = {"hold", "call_back"}


@dataclass(frozen=True, kw_only=True)
class Cue:
    """What the work is about now: which talk, at which step, with whom.

    ``values`` are by placeholder; who speaks and for whom is known anyway. ``at`` is
    the time that is named: it is told with its day where that is another one.
    ``language`` is the client's; None is the office's. ``person`` is the client on record.
    """

    talk: str
    step: str = ""
    channel: Channel = Channel.DESK
    language: Language | None = None
    person: PersonId | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    at: datetime | None = None
    wait_minutes: int = 0


@dataclass(frozen=True, kw_only=True)
class Own:
    """Who speaks, and for whom."""

    name: str
    post: str
    firm: str
    language: Language


class Speaker(QObject):
    """Fills the prompter. A page gives cues; a hand goes a step further, or to another talk.

    Signals:
        offered: An offer is being made; carries its key, or nothing when it is over.
    """

    offered = Signal(str)

    def __init__(
        self,
        prompter: Prompter,
        phrases: PhraseService,
        runner: Runner,
        own: Callable[[Language | None], Own],
        now: Callable[[], datetime],
    ) -> None:
        """``own`` tells who speaks, in the language given, or in the office's."""
        super().__init__(prompter)
        self._prompter, self._phrases, self._runner = prompter, phrases, runner
        self._own, self._now = own, now
        self._book: Phrasebook | None = None
        self._cue: Cue | None = None
        self._aside: Cue | None = None
        """What is said instead of what the page asks for."""
        self._at = 0
        runner.changed.connect(self._on_news)

    def start(self) -> None:
        """Read the sentences, and say what there is to say."""
        self._runner.ask(self, self._phrases.book, self._on_book, self._on_trouble, key="book")

    def cue(self, cue: Cue | None) -> None:
        """Go by this from now on; the same talk goes on where it is, unless a step is named."""
        before, self._cue = self._cue, cue
        if self._aside is not None and _goes_on(before, cue):
            self._aside = _turned(cue, self._aside.talk)
        elif self._aside is not None or not _goes_on(before, cue) or (cue and cue.step):
            self._aside = None
            self._at = self._place(cue)
        self._say()

    def go_on(self) -> None:
        """Go to the next step; after the last, begin again."""
        talk = self._talk()
        if talk is not None:
            self._at = (self._at + 1) % len(talk.steps)
            self._say()

    def turn(self) -> None:
        """Go to the next of the talks that nothing on the screen asks for; after them, back."""
        if self._book is None:
            return
        cue = self._cue or Cue(talk="")
        is_call = cue.channel is Channel.PHONE
        talks = [talk for talk in _ASIDES if is_call or talk not in _BY_PHONE]
        known = [talk for talk in talks if talk in self._book.talks]
        at = known.index(self._aside.talk) + 1 if self._aside is not None else 0
        self._aside = _turned(self._cue, known[at]) if at < len(known) else None
        self._at = self._place(self._spoken())
        self._say()

    def person(self) -> PersonId | None:
        """Return to whom it is said, where they are on record."""
        cue = self._spoken()
        return cue.person if cue is not None else None

    def said(self) -> str:
        """Return what is said now, or nothing."""
        talk = self._talk()
        return self._sentence(talk.steps[self._at]) if talk is not None else ""

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.PHRASES in topics:
            self.start()

    def _on_book(self, book: Phrasebook) -> None:
        self._book = book
        self._at = self._place(self._cue)
        self._say()

    def _on_trouble(self, error: Exception) -> None:
        """Say in the panel why there is nothing to say: work goes on without it."""
        if not self._runner.refused(error):
            return
        self._book = None
        self._prompter.say(sentences(error.refusals))

    def _spoken(self) -> Cue | None:
        return self._aside or self._cue

    def _talk(self) -> Talk | None:
        cue = self._spoken()
        if self._book is None or cue is None:
            return None
        return self._book.talks.get(cue.talk)

    def _place(self, cue: Cue | None) -> int:
        talk = self._talk()
        keys = [step.key for step in talk.steps] if talk is not None else []
        return keys.index(cue.step) if cue is not None and cue.step in keys else 0

    def _say(self) -> None:
        talk, cue = self._talk(), self._spoken()
        if talk is None or cue is None:
            if self._book is not None:
                self._prompter.clear()
            self.offered.emit("")
            return
        step, steps = talk.steps[self._at], len(talk.steps)
        after = talk.steps[(self._at + 1) % steps]
        own = self._own(cue.language)
        last = self._at + 1 == steps
        self._prompter.say(
            self._sentence(step),
            "" if last else self._sentence(after),
            language=LANGUAGE_NAMES[own.language],
            ahead="" if last else after.ahead[own.language],
            step=self._at,
            steps=steps,
        )
        self.offered.emit(step.key if step.is_offer else "")

    def _sentence(self, step: Step) -> str:
        cue, book = self._spoken(), self._book
        if cue is None or book is None:
            return ""
        own, now = self._own(cue.language), self._now()
        situation = Situation(
            language=own.language,
            channel=cue.channel,
            values={
                **cue.values,
                "time": told_time(cue.at, now, own.language) if cue.at is not None else "",
                "own_name": own.name,
                "own_post": own.post,
                "firm": own.firm,
            },
            wait_minutes=cue.wait_minutes,
        )
        part = part_of_day(now.time(), book.begins[own.language])
        return sentence_for(step, situation, part)


def _turned(cue: Cue | None, talk: str) -> Cue:
    """Return what is known of who is there, for another talk with them."""
    return replace(cue or Cue(talk=""), talk=talk, step="")


def _goes_on(before: Cue | None, cue: Cue | None) -> bool:
    """Tell whether the same talk goes on, with whoever it was begun with."""
    if before is None or cue is None:
        return before is cue
    known, client = before.values.get("client", ""), cue.values.get("client", "")
    return before.talk == cue.talk and known in {"", client}
