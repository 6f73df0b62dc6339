"""A host's day or week, painted: a column a day, free and taken time, worked by keys."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_gui.domain.appointments import Appointment, HostDay
from desk_gui.views.appointments.grid_painting import (
    GUTTER,
    paint_closed,
    paint_head,
    paint_hours,
    paint_now,
    paint_place,
)
from desk_gui.views.appointments.places import (
    Cursor,
    Lane,
    Place,
    lanes_of,
    minute_on,
    places_of,
    span_of,
)
from desk_gui.views.appointments.words import AppointmentWords
from desk_gui.widgets import scale
from desk_gui.widgets.keys import is_plain
from desk_gui.widgets.scale import Type

_LEAST_SLOT = 22
_LEAST_COLUMN = 72
_HOUR = 60
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_DAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class _Spot(NamedTuple):
    """A place, its day, and where it is painted."""

    day: HostDay
    place: Place
    rect: QRect


class HostGrid(QWidget):
    """The time of a host. Arrows go from place to place, Enter opens one.

    Signals:
        opened: Enter, or a double click on a place; carries the Appointment or Slot.
        moved: Another place is current; carries it, or None.
        beyond: An arrow went over the edge; carries the day that is to be shown.
        paged: PageUp or PageDown; carries -1 or 1.
    """

    opened = Signal(object)
    moved = Signal(object)
    beyond = Signal(object)
    paged = Signal(int)
    draws_focus = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cursor_ = Cursor()
        self._words = AppointmentWords(self)
        self._now: datetime | None = None
        self._name = ""
        self._room = 0
        self._spots: list[_Spot] = []
        self._hover: Place | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def set_name(self, name: str) -> None:
        """Say whose time it is, for a screen reader."""
        self._name = name
        self._speak()

    def set_room(self, height: int) -> None:
        """Say how high it may be before it scrolls."""
        if height != self._room:
            self._room = height
            self._arrange()

    def show_days(
        self, days: Sequence[HostDay], day: date, now: datetime, at: datetime | None = None
    ) -> None:
        """Show these days; ``day`` is current, there the place at the time or the next one."""
        self._now = now
        self.cursor_.show(days, day, at)
        self._arrange()
        self._changed()

    def tell_time(self, now: datetime) -> None:
        """Let the line of the present time go on."""
        self._now = now
        self.update()

    def place(self) -> Place | None:
        """Return the place that is current."""
        return self.cursor_.place()

    def spot_of(self, place: Place) -> QRect:
        """Return where a place is painted; empty where it is not."""
        found = (each.rect for each in self._spots if each.place == place)
        return next(found, QRect())

    def columns(self) -> list[QRect]:
        """Return the columns of the days, over the whole height."""
        days = self.cursor_.days
        if not days:
            return []
        width = max(0, self.width() - GUTTER) / len(days)
        return [
            QRect(
                QPoint(GUTTER + round(at * width), 0),
                QPoint(GUTTER + round((at + 1) * width) - 1, self.height() - 1),
            )
            for at in range(len(days))
        ]

    def minimumSizeHint(self) -> QSize:
        """Return the room for every slot to be read; less than that scrolls."""
        columns = max(1, len(self.cursor_.days))
        return QSize(GUTTER + columns * _LEAST_COLUMN, self._height())

    def sizeHint(self) -> QSize:
        """Return the same room."""
        return self.minimumSizeHint()

    def resizeEvent(self, _event: QEvent) -> None:
        """Put the places where they stand now."""
        self._place_all()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the cursor is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from place to place, from day to day; open one."""
        key = Qt.Key(event.key())
        if not is_plain(event):
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.place() is not None:
                self.opened.emit(self.place())
        elif key in _STEPS:
            self.cursor_.step(_STEPS[key])
            self._changed()
        elif key in _DAYS:
            self._step_day(_DAYS[key])
        elif key in _PAGES:
            self.paged.emit(_PAGES[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.cursor_.ends(last=key == Qt.Key.Key_End)
            self._changed()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place that is pressed."""
        spot = self._at(event.position().toPoint())
        if spot is not None:
            self.cursor_.go_to(spot.day.day, spot.place)
            self._changed()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the place that is pressed twice."""
        spot = self._at(event.position().toPoint())
        if spot is not None:
            self.opened.emit(spot.place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what would be pressed."""
        spot = self._at(event.position().toPoint())
        hover = None if spot is None else spot.place
        if hover != self._hover:
            self._hover = hover
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show nothing as pressed any more."""
        self._hover = None
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw hours, days, what is taken and what is free, and the present time."""
        painter = QPainter(self)
        first, last = span_of(self.cursor_.days)
        paint_hours(painter, self.rect(), first, last)
        for day, column in zip(self.cursor_.days, self.columns(), strict=True):
            paint_closed(painter, column, self._closed(day, column), self._why(day))
        current = self.place()
        for spot in self._spots:
            if spot.rect.intersects(event.rect()):
                chosen = spot.place == current
                paint_place(
                    painter,
                    spot.rect,
                    spot.place,
                    self._words,
                    chosen=chosen,
                    focused=chosen and self.hasFocus(),
                    over=spot.place == self._hover,
                )
        self._paint_now(painter, first, last)

    def _paint_now(self, painter: QPainter, first: int, last: int) -> None:
        if self._now is None:
            return
        for day, column in zip(self.cursor_.days, self.columns(), strict=True):
            minute = minute_on(day.day, self._now)
            if day.day == self._now.date() and first <= minute <= last:
                paint_now(painter, column, self._y(minute))

    def _why(self, day: HostDay) -> str:
        return "" if day.opens_at is not None and not day.holiday else self._words.closed(day)

    def _closed(self, day: HostDay, column: QRect) -> list[QRect]:
        """Return the parts of a column in which the host is not there."""
        if day.opens_at is None or day.closes_at is None:
            return [column]
        opens = self._y(minute_on(day.day, day.opens_at))
        closes = self._y(minute_on(day.day, day.closes_at))
        return [
            QRect(column.topLeft(), QPoint(column.right(), opens - 1)),
            QRect(QPoint(column.left(), closes), column.bottomRight()),
        ]

    def _step_day(self, by: int) -> None:
        if self.cursor_.step_day(by):
            self._changed()
            return
        beyond = self.cursor_.day_beyond(by)
        if beyond is not None:
            self.beyond.emit(beyond)

    def _height(self) -> int:
        first, last = span_of(self.cursor_.days)
        slots = [each.free[0] for each in self.cursor_.days if each.free]
        lengths = [(slot.ends_at - slot.starts_at).total_seconds() / _HOUR for slot in slots]
        shortest = max(5, min(lengths, default=30))
        least = max(_LEAST_SLOT, scale.line_height(Type.SMALL) + 4)
        return max(self._room, round((last - first) * least / shortest))

    def _y(self, minute: int) -> int:
        first, last = span_of(self.cursor_.days)
        return round((minute - first) * self.height() / max(1, last - first))

    def _arrange(self) -> None:
        self.setMinimumHeight(self._height())
        self.updateGeometry()
        self._place_all()
        self.update()

    def _place_all(self) -> None:
        self._spots = []
        for day, column in zip(self.cursor_.days, self.columns(), strict=True):
            lanes = lanes_of(day)
            for place in places_of(day):
                lane = lanes.get(place.id, Lane()) if isinstance(place, Appointment) else Lane()
                self._spots.append(_Spot(day, place, self._rect(day, column, place, lane)))

    def _rect(self, day: HostDay, column: QRect, place: Place, lane: Lane) -> QRect:
        top = self._y(minute_on(day.day, place.starts_at))
        bottom = self._y(minute_on(day.day, place.ends_at))
        width = (column.width() - scale.XS) // lane.of
        left = column.left() + 2 + lane.at * width
        rect = QRect(left, top + 1, width, max(bottom - top - 2, 12))
        return rect.intersected(self.rect().adjusted(0, 1, 0, -1))

    def _at(self, point: QPoint) -> _Spot | None:
        """Return what is under a point; what is taken lies over what is free."""
        found = [spot for spot in self._spots if spot.rect.contains(point)]
        return found[-1] if found else None

    def _changed(self) -> None:
        self._speak()
        self.update()
        self.moved.emit(self.place())

    def _speak(self) -> None:
        place = self.place()
        said = self._words.spoken(place) if place is not None else self._closed_words()
        name = ": ".join(filter(None, (self._name, said)))
        if name != self.accessibleName():
            self.setAccessibleName(name)
            event = QAccessibleEvent(self, QAccessible.Event.NameChanged)
            QAccessible.updateAccessibility(event)

    def _closed_words(self) -> str:
        day = self.cursor_.day()
        return "" if day is None else self._words.closed(day)


class GridHead(QWidget):
    """The days over the columns of a week; today in bold, a day off by its name."""

    def __init__(self, grid: HostGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self.today: date | None = None
        self.setFixedHeight(max(28, scale.on_grid(scale.line_height(Type.SMALL) + 8)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the days."""
        painter = QPainter(self)
        for day, column in zip(self._grid.cursor_.days, self._grid.columns(), strict=True):
            place = QRect(column.left(), 0, column.width(), self.height())
            paint_head(painter, place, day, today=day.day == self.today)
