"""Looking for everybody: beginning, ticking, adding, handing over, ending; each with its word."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_gui.domain.evacuations import Evacuation, EvacuationKind, Evacuee
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.evacuations import EvacuationService
from desk_gui.views.evacuations.questions import AddQuestion, EndQuestion
from desk_gui.views.evacuations.words import EvacuationWords
from desk_gui.views.labels import clock
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.question import Question


class Looking(QObject):
    """Does what the page asks for, and says what was done.

    Signals:
        changed: The list is another now; carries the Evacuation.
        started: One was begun here.
        added: Somebody was added; carries their EvacueeId.
        ended: It is over; carries the Evacuation.
        said: What was done, or why not; with a word for taking it back, or none.
        failed: Nothing was changed: how things are has to be read again.
    """

    changed = Signal(object)
    started = Signal()
    added = Signal(object)
    ended = Signal(object)
    said = Signal(str, str)
    failed = Signal()

    def __init__(
        self,
        page: QWidget,
        evacuations: EvacuationService,
        runner: Runner,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(page)
        self._page, self._evacuations = page, evacuations
        self._runner, self._now = runner, now
        self._uid = str(uuid4())
        self._undo: Callable[[], Outcome[Evacuation]] | None = None
        self._words = EvacuationWords(self)

    def start(self, kind: EvacuationKind) -> None:
        """Begin with everybody who is in the house now."""

        def started(evacuation: Evacuation) -> None:
            self._uid = str(uuid4())
            self._undo = None
            self.changed.emit(evacuation)
            self.started.emit()
            said = self.tr("Tick who is found: Enter or Space. Letters find a name.")
            self.said.emit(said, "")

        self._run(partial(self._evacuations.start, self._uid, kind), started)

    def tick(self, evacuee: Evacuee, *, found: bool) -> None:
        """Note that somebody is found, or that this was a mistake."""

        def ticked(evacuation: Evacuation) -> None:
            self._undo = partial(self._evacuations.find_person, evacuee.id, found=not found)
            self.changed.emit(evacuation)
            said = self.tr("{name} found") if found else self.tr("{name} is looked for again")
            self._say(said, name=evacuee.person.name, undo=self.tr("undo"))

        self._run(partial(self._evacuations.find_person, evacuee.id, found=found), ticked)

    def undo(self) -> None:
        """Take the last tick back."""
        undo, self._undo = self._undo, None

        def undone(evacuation: Evacuation) -> None:
            self.changed.emit(evacuation)
            self._say(self.tr("Taken back"))

        if undo is not None:
            self._run(undo, undone)

    def hand_over(self) -> None:
        """Note that the rescuers have the list."""

        def handed(evacuation: Evacuation) -> None:
            self.changed.emit(evacuation)
            self._say(self.tr("The rescuers have the list"))

        self._run(self._evacuations.hand_over, handed)

    def ask_person(self, typed: str) -> None:
        """Ask for somebody nobody had entered; their name may begin with what was typed."""
        uid = str(uuid4())

        def add(name: str, place: str, question: AddQuestion) -> None:
            def added(evacuation: Evacuation) -> None:
                question.accept()
                new = evacuation.people[-1]
                self.changed.emit(evacuation)
                self.added.emit(new.id)
                self._say(self.tr("{name} is looked for too"), name=new.person.name)

            self._run(partial(self._evacuations.add_person, uid, name, place), added, question)

        AddQuestion(self._page, typed, add).open()

    def ask_end(self, running: Evacuation) -> None:
        """Ask for the note it ends with."""

        def end(note: str, question: EndQuestion) -> None:
            def ended(evacuation: Evacuation) -> None:
                question.accept()
                self.said.emit(self._words.ended(evacuation, self._now()), "")
                self.ended.emit(evacuation)

            self._run(partial(self._evacuations.end, note), ended, question)

        EndQuestion(self._page, running, end).open()

    def refuse(self, error: Exception) -> None:
        """Say why something was not done, or could not be read."""
        if self._runner.refused(error):
            self.said.emit(sentences(error.refusals), "")

    def _run(
        self,
        deed: Callable[[], Outcome[Evacuation]],
        then: Callable[[Evacuation], None],
        question: Question | None = None,
    ) -> None:
        """Do it; why not is said in the question, or by the page."""

        def refused(error: Exception) -> None:
            if question is None:
                self.refuse(error)
            else:
                question.refused(error.refusals if self._runner.refused(error) else ())
            self.failed.emit()

        self._runner.run(question or self, deed, then, refused)

    def _say(self, said: str, *, undo: str = "", **names: Any) -> None:
        self.said.emit(f"{said.format(**names)}, {clock(self._now())}", undo)
