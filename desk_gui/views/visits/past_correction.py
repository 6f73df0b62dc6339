"""Times of an earlier visit put right: it is read, asked for, corrected, and that is undone."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desk_gui.domain.audit import Purpose
from desk_gui.domain.visits import Visit, VisitId, VisitTime
from desk_gui.operations.runner import Runner
from desk_gui.services.visit_book import VisitBook
from desk_gui.services.visits import VisitService
from desk_gui.views.labels import clock
from desk_gui.views.shell.question import answer
from desk_gui.views.shell.question_draft import QuestionDraft
from desk_gui.views.visits.correction import CorrectionQuestion

if TYPE_CHECKING:
    from desk_gui.views.visits.desk import VisitDeed


class PastCorrection(QObject):
    """Asks when a visitor was really here; what is typed into the question is kept.

    Signals:
        corrected: Times are other ones now; carries a sentence. ``undo`` takes it back.
        undone: They are the former ones again; carries a sentence.
        refused: Something was not done; carries the error.
    """

    corrected = Signal(str)
    undone = Signal(str)
    refused = Signal(object)

    def __init__(
        self,
        panel: QWidget,
        book: VisitBook,
        visits: VisitService,
        runner: Runner,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(panel)
        self._panel, self._book, self._visits = panel, book, visits
        self._runner, self._now = runner, now
        self._undo: VisitDeed | None = None
        self.question = QuestionDraft(panel, {"correction": self._ask_again})

    def ask(self, visit: VisitId) -> None:
        """Ask for the times of a visit, once it was read as it is now."""

        def refused(error: Exception) -> None:
            self.question.cannot_ask()
            self.refused.emit(error)

        read = partial(self._book.visit, visit, Purpose.CORRECTION)
        self._runner.ask(self, read, self._ask_times, refused, key="correction")

    @Slot()
    def undo(self) -> None:
        """Take back what was corrected last."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self._runner.run(self, undo, self._on_undone, self.refused.emit)

    def _ask_again(self, about: str) -> None:
        """Go on with a correction that was left."""
        self.ask(VisitId(int(about)))

    def _ask_times(self, visit: Visit | None) -> None:
        if visit is None or visit.arrived_at is None:
            self.question.cannot_ask()
            return
        asked = CorrectionQuestion(self._panel, visit, partial(self._correct, visit))
        self.question.ask(asked, asked.form, "correction", str(visit.id), asked.windowTitle())

    def _correct(
        self,
        visit: Visit,
        times: Mapping[VisitTime, datetime],
        about: frozenset[VisitTime],
        reason: str,
        asked: CorrectionQuestion,
    ) -> None:
        correct = self._visits.correct
        put_right = partial(correct, visit.id, visit.version, times, reason, about=about)
        answer(self._runner, asked, put_right, partial(self._on_corrected, visit))

    def _on_corrected(self, former: Visit, visit: Visit) -> None:
        self._undo = partial(self._visits.uncorrect, visit.id, visit.version, former)
        self.corrected.emit(self._said(self.tr("{name}: times corrected, {time}"), visit))

    def _on_undone(self, visit: Visit) -> None:
        self.undone.emit(self._said(self.tr("{name}: taken back, {time}"), visit))

    def _said(self, said: str, visit: Visit) -> str:
        return said.format(name=visit.details.name, time=clock(self._now()))
