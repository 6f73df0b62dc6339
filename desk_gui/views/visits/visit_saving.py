"""Putting a visit on record: by which service, and under which key, so that it is kept once."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.visits import UnknownVisit, Visit, VisitDetails, VisitId
from desk_gui.services.changes import Outcome
from desk_gui.views.visits.desk import VisitDeed, VisitDesk
from desk_gui.views.visits.reading import read_written
from desk_gui.views.visits.visit_texts import Lines, Written


class VisitSaving(QObject):
    """The visit that a form writes: a new one under its key, or one on record that is changed.

    Signals:
        saved: It is on record; carries the Visit, what was done («received»,
            «expected», «changed»), and what undoes a change, or None.
        refused: It is not; carries the error.
        read: The visit that is changed was read anew; carries it, as Written.
    """

    saved = Signal(object, str, object)
    refused = Signal(object)
    read = Signal(object)

    def __init__(self, desk: VisitDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.uid = ""
        """The key of a new visit: however often it is saved or shelved, it is kept once."""
        self.before: tuple[VisitId, int] | None = None
        """The visit that is changed, and its version when it was read."""
        self.was_expected: datetime | None = None
        """When the visit that is changed was expected, where that can be another time."""
        self.base: Lines | None = None
        """What stood in the lines of the visit that is changed, as it was read."""
        self.former: VisitDetails | None = None
        """What is written of it on record, where it was read here: a change is undone by it."""
        self._moved = False
        self.begin()

    def begin(self) -> None:
        """Be ready for a new visit."""
        self.uid, self.before, self.was_expected = str(uuid4()), None, None
        self.base, self.former, self._moved = None, None, False

    def begin_change(self, visit: Visit) -> None:
        """Change this visit; one with an appointment is moved there, not here."""
        self.begin()
        self.before = (visit.id, visit.version)
        written = Written(visit=visit)
        self.was_expected, self.base = written.expected_at, written.lines()
        self.former = visit.details

    def changes(self) -> bool:
        """Tell whether a visit on record is changed."""
        return self.before is not None

    def content(self) -> dict[str, Any]:
        """Return what has to be known to go on later, fit for JSON."""
        return {
            "uid": self.uid,
            "before": None if self.before is None else list(self.before),
            "was": self.was_expected.isoformat() if self.was_expected else None,
            "base": self.base,
        }

    def resume(self, content: dict[str, Any]) -> None:
        """Go on with what ``content`` returned."""
        before, was = content["before"], content["was"]
        self.uid, self.base = content["uid"], content["base"]
        self.before = None if before is None else (VisitId(before[0]), before[1])
        self.was_expected = datetime.fromisoformat(was) if was else None

    def look(self) -> None:
        """Read the visit that is changed as it is now; that somebody looks is noted."""
        if self.before is not None:
            look = partial(read_written, self._desk, self.before[0])
            self._desk.runner.ask(self, look, self._on_read, self.refused.emit, key="written")

    def receive(
        self, details: VisitDetails, admit_reason: str, arrived_at: datetime | None = None
    ) -> None:
        """Check somebody in who is here now, or came about then."""
        receive = partial(self._desk.visits.receive, self.uid, details, admit_reason=admit_reason)
        self._run(partial(receive, arrived_at=arrived_at), "received")

    def expect(self, details: VisitDetails, at: datetime) -> None:
        """Expect somebody."""
        self._run(partial(self._desk.visits.expect, self.uid, details, at), "expected")

    def change(self, details: VisitDetails, at: datetime | None) -> None:
        """Change the visit, its time first where it is another.

        ``at`` is None for a visit whose time is not asked for.
        """
        if self.before is None:
            raise ValueError(self.uid)
        if at is None or at == self.was_expected:
            act = partial(self._desk.visits.change, *self.before, details)
            former, moved = self.former, self._moved
            undo = None if former is None else partial(self._change_back, former, moved=moved)
            self._run(act, "changed", undo)
            return
        move = partial(self._desk.visits.move, *self.before, at)
        then = partial(self._on_moved, details)
        self._desk.runner.run(self, move, then, self.refused.emit)

    def _on_moved(self, details: VisitDetails, visit: Visit) -> None:
        """Go on with the rest of a change: its time is kept already."""
        self.before, self.was_expected = (visit.id, visit.version), visit.expected_at
        self._moved = True
        self.change(details, None)

    def _change_back(self, former: VisitDetails, visit: Visit, *, moved: bool) -> Outcome[Visit]:
        """Give a visit its former words again, and its former time."""
        visits = self._desk.visits
        changed = visits.change(visit.id, visit.version, former)
        if not moved:
            return changed
        back = visits.revert(visit.id, changed.value.version)
        return Outcome(back.value, changed.changed | back.changed)

    def _run(
        self,
        act: VisitDeed,
        done: str,
        undo: Callable[[Visit], Outcome[Visit]] | None = None,
    ) -> None:
        def then(visit: Visit) -> None:
            self.saved.emit(visit, done, None if undo is None else partial(undo, visit))

        self._desk.runner.run(self, act, then, self.refused.emit)

    def _on_read(self, written: Written | None) -> None:
        if written is None:
            self.refused.emit(RefusedError(UnknownVisit()))
            return
        if self.before == (written.visit.id, written.visit.version):
            self.former = written.visit.details
        self.read.emit(written)
