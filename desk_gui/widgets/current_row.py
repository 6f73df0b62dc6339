"""The current row of a list whose rows come and go: it goes by its record, and by what was seen.

Another desk's news may redraw a list at the moment in which somebody presses
Enter: the hand meant the row that was there. So a row that slid under the
highlight, or that Enter would do something else with by now, is not pressed
before it can have been seen.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QSignalBlocker, QTimer
from PySide6.QtWidgets import QListView

from desk_gui.widgets.rows import Row, RowModel, Section

_UNSEEN_MS = 700
"""Sooner than this after a change nobody presses what they have seen of it."""


def key_of(record: object) -> object:
    """Return what a record is known by, whatever else of it is another now."""
    key = getattr(record, "id", None)
    return record if key is None else (type(record), key)


class CurrentRow(QObject):
    """Shows rows in a list and keeps its current one; knows what may be pressed."""

    def __init__(self, view: QListView, model: RowModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._was: list[object] = []
        """What each row was, and what it was pressed for, as the eye saw it."""
        self._aim: object = None
        """The same of the row that was current."""
        self._did: object = None
        """By what the record is known that was pressed last: its change is our own."""
        self._unseen = QTimer(self, singleShot=True, interval=_UNSEEN_MS)

    def show(
        self,
        rows: Sequence[Row | Section],
        *,
        wanted: object = None,
        passed: object = None,
        from_top: bool = False,
        news: bool = False,
    ) -> None:
        """Show these rows; the record that is current stays so.

        ``wanted`` is the key of one that is to be current, ``passed`` of one
        that is not to be any more. Where the current one is gone, the row that
        follows takes its place, or ``from_top`` the first. ``news`` says that
        nobody here asked for it.
        """
        before, at = self.rows(), self._view.currentIndex().row()
        stays = self._record_key(before, at)
        places = self._places(rows)
        if wanted in places:
            stays = wanted
        elif stays == passed:
            stays = None
        if list(map(_place, rows)) != list(map(_place, before)):
            self._reset(rows, places, stays, 0 if from_top and not news else at)
        elif rows:
            self._model.refresh(rows)
            self._go_to(places.get(stays))
        self.compare(before, at, news=news)

    def pressed(self, record: object) -> None:
        """Take note that somebody pressed the row of this record."""
        self._did = key_of(record)

    def is_unseen(self, at: int | None = None) -> bool:
        """Tell whether a row came where the hand was before it can have been seen.

        ``at`` is the row under the mouse; without it the current one is meant,
        which Enter presses. It is told once: who presses again has seen it.
        """
        if not self._unseen.isActive():
            return False
        rows, row = self.rows(), self._view.currentIndex().row() if at is None else at
        now = _meaning(rows[row]) if 0 <= row < len(rows) else None
        then = self._aim if at is None else (*self._was[at : at + 1], None)[0]
        if now == then:
            return False
        self._unseen.stop()
        return True

    def _reset(
        self,
        rows: Sequence[Row | Section],
        places: Mapping[object, int],
        stays: object,
        before: int,
    ) -> None:
        bar = self._view.verticalScrollBar()
        seen = bar.value()
        # Between the two nothing is current: nobody need hear of it.
        blocker = QSignalBlocker(self._view)
        self._model.set_rows(rows)
        after = [at for at in places.values() if at >= before] or list(places.values())[-1:]
        bar.setValue(seen)
        self._go_to(places.get(stays, next(iter(after), None)))
        blocker.unblock()

    def compare(self, before: Sequence[Row | Section], at: int, *, news: bool) -> None:
        """Remember what the eye saw, where rows are others by what another desk did.

        ``at`` is which of those before was current.
        """
        now = [*map(_meaning, self.rows())]
        was = [*map(_meaning, before)]
        if was == now or not was:
            return
        aim = was[at] if 0 <= at < len(was) else None
        key = self._record_key(before, at)
        own = not news or (key is not None and key == self._did)
        if own:
            self._did = None
            self._unseen.stop()
        elif not self._unseen.isActive():
            self._was, self._aim = was, aim
            self._unseen.start()

    def _record_key(self, rows: Sequence[Row | Section], at: int) -> object:
        row = rows[at] if 0 <= at < len(rows) else None
        return key_of(row.record) if isinstance(row, Row) else None

    def _go_to(self, at: int | None) -> None:
        if at is not None:
            self._view.setCurrentIndex(self._model.index(at, 0))

    def rows(self) -> list[Row | Section]:
        """Return the rows that are shown."""
        return [self._model.row_at(at) for at in range(self._model.rowCount())]

    def _places(self, rows: Sequence[Row | Section]) -> dict[object, int]:
        """Return where each record stands; of one that stands there twice, the first place."""
        places: dict[object, int] = {}
        for at, row in enumerate(rows):
            if isinstance(row, Row) and row.record is not None:
                places.setdefault(key_of(row.record), at)
        return places


def _place(row: Row | Section) -> object:
    """Return what makes a row another one."""
    return key_of(row.record) if isinstance(row, Row) else row.title


def _meaning(row: Row | Section) -> object:
    """Return which record a row is pressed for, and what that does."""
    return (key_of(row.record), row.deed()) if isinstance(row, Row) else row.title
