"""Two people at one record: when it is asked which texts are kept, and what is saved then."""

from collections.abc import Collection, Mapping
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, SignalInstance, Slot
from PySide6.QtWidgets import QWidget

from desk_gui.domain.history import LastChange
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.views.history.conflict import ConflictDialog, Difference

R = TypeVar("R")
"""The record as it is now."""
T = TypeVar("T")
"""What is typed in its form."""


class BothTexts(QObject, Generic[R, T]):
    """Asks which texts are kept when another changed the record that a form changes.

    The form says so by a signal that carries the record as it is now and what
    is typed. One that is not in sight is asked about when it is shown again:
    nothing comes up over another page. Each kind of record has its own child.
    """

    def __init__(self, form: QWidget, conflicted: SignalInstance, runner: Runner) -> None:
        super().__init__(form)
        self._asker, self._runner = form, runner
        self._waiting: tuple[R, T] | None = None
        conflicted.connect(self._on_conflict)
        form.installEventFilter(self)

    def name_of(self, record: R) -> str:
        """Return what the record is called."""
        raise NotImplementedError

    def last_change(self, record: R) -> Outcome[LastChange | None]:
        """Return who changed it last, and when; on a worker thread."""
        raise NotImplementedError

    def differences(self, record: R, typed: T) -> list[Difference]:
        """Return the lines in which the two texts differ, in words.

        Where the other has changed none of them, nobody is asked.
        """
        raise NotImplementedError

    def keep(self, record: R, typed: T, theirs: Collection[str]) -> None:
        """Save what is typed over the record, but for these lines: in them the record is right."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask when the form comes back into sight."""
        if event.type() == QEvent.Type.Show and self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self._on_conflict(*waiting)
        return super().eventFilter(watched, event)

    @Slot(object, object)
    def _on_conflict(self, record: R, typed: T) -> None:
        if not self._asker.isVisible():
            self._waiting = (record, typed)
            return
        ask = partial(self._ask, record, typed)
        self._runner.ask(self, partial(self.last_change, record), ask)

    def _ask(self, record: R, typed: T, last: LastChange | None) -> None:
        rows = self.differences(record, typed)
        if all(row.first_choice() for row in rows):
            # The other changed nothing that is written here: a step was made, say.
            self.keep(record, typed, ())
            return

        def then(mine: Mapping[str, bool]) -> None:
            self.keep(record, typed, [key for key, kept in mine.items() if not kept])

        title = self.tr("Two people changed {name}").format(name=self.name_of(record))
        by, at = (last.by, last.at) if last else ("", None)
        ConflictDialog(self._asker, title, by, at, rows, then).open()
