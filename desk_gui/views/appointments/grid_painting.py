"""How a calendar is drawn: hours, closed time, what is taken and free, the present time."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter

from desk_gui.domain.appointments import Appointment, AppointmentKind, HostDay, Slot
from desk_gui.domain.visits import VisitState
from desk_gui.views.appointments.places import Place
from desk_gui.views.appointments.words import AppointmentWords, times_text, weekday
from desk_gui.views.labels import clock
from desk_gui.widgets import scale
from desk_gui.widgets.drawing import CENTRE, LEFT, RIGHT, box, outline, rule, words
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import theme
from desk_gui.widgets.tokens import Pair, State

GUTTER = 56
_HOUR = 60
_TOP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_CAME = {VisitState.WAITING: State.INFO, VisitState.WITH_HOST: State.OK}


def paint_hours(painter: QPainter, area: QRect, first: int, last: int) -> None:
    """Draw a hairline for each hour, and its clock in the gutter."""
    colours, font = theme(), scale.font(Type.SMALL)
    height = scale.line_height(Type.SMALL)
    for hour in range(first // _HOUR, last // _HOUR):
        y = round((hour * _HOUR - first) * area.height() / max(1, last - first))
        rule(painter, QPoint(GUTTER, y), QPoint(area.right(), y))
        place = QRect(0, y + 2, GUTTER - scale.S, height)
        words(painter, place, f"{hour:02}:00", colours.muted, font, RIGHT, data=True)


def paint_closed(painter: QPainter, column: QRect, parts: Iterable[QRect], why: str) -> None:
    """Draw the time in which the host is not there, and why not on a day off."""
    colours = theme()
    for part in parts:
        painter.fillRect(part, QColor(colours.alt))
    rule(painter, column.topLeft(), column.bottomLeft())
    if why:
        painter.setFont(scale.font(Type.SMALL))
        painter.setPen(QColor(colours.muted))
        place = column.adjusted(scale.XS, scale.S, -scale.XS, 0)
        painter.drawText(place, _TOP.value | Qt.TextFlag.TextWordWrap.value, why)


def paint_place(
    painter: QPainter,
    rect: QRect,
    place: Place,
    said: AppointmentWords,
    *,
    chosen: bool,
    focused: bool,
    over: bool,
) -> None:
    """Draw a place: a free time by its clock, a taken one by its name on the colour of its state.

    The current one is tinted, and framed while keys go to it.
    """
    colours = theme()
    if isinstance(place, Slot):
        ground = colours.tint if chosen else colours.alt if over else ""
        pair = Pair(colours.on_tint if chosen else colours.muted, ground)
    else:
        pair = _pair(place)
    frame = colours.accent if focused else outline(pair.text) if pair.ground else ""
    if chosen and not focused and isinstance(place, Appointment):
        frame = colours.accent
    box(painter, rect, pair.ground, frame, scale.RADIUS_CAP, 2 if focused else 1)
    inner = rect.adjusted(scale.S, 0, -scale.XS, 0)
    if isinstance(place, Slot):
        words(painter, inner, clock(place.starts_at), pair.text, scale.font(Type.SMALL), data=True)
    else:
        _paint_taken(painter, inner, place, said, pair.text)


def _paint_taken(
    painter: QPainter, place: QRect, taken: Appointment, said: AppointmentWords, colour: str
) -> None:
    bold, small = scale.font(Type.SMALL, bold=True), scale.font(Type.SMALL)
    line = scale.line_height(Type.SMALL)
    times = times_text(taken.starts_at, taken.ends_at)
    if place.height() < 2 * line:
        used = words(painter, place, said.title(taken), colour, bold, LEFT, data=True)
        rest = place.adjusted(used.width() + scale.S, 0, 0, 0)
        under = " · ".join(filter(None, (times, said.under(taken))))
        if rest.width() > scale.text_width(times, Type.SMALL):
            words(painter, rest, under, colour, small, LEFT, data=True)
        return
    top = place.top() + max(0, (min(place.height(), 2 * line + 4) - 2 * line) // 2)
    high = QRect(place.left(), top, place.width(), line)
    words(painter, high, said.title(taken), colour, bold, LEFT, data=True)
    under = " · ".join(filter(None, (times, said.under(taken))))
    words(painter, high.translated(0, line), under, colour, small, LEFT, data=True)


def paint_now(painter: QPainter, column: QRect, y: int) -> None:
    """Draw the line of the present time."""
    colour = theme().danger.text
    painter.fillRect(QRect(column.left() + 1, y - 1, column.width() - 1, 2), QColor(colour))
    box(painter, QRect(column.left() - 3, y - 4, 8, 8), colour, "", 4)


def paint_head(painter: QPainter, place: QRect, day: HostDay, *, today: bool) -> None:
    """Draw the name of a day over its column."""
    colours = theme()
    font = scale.font(Type.SMALL, bold=today)
    colour = colours.accent if today else colours.muted
    words(painter, place, f"{weekday(day.day)} {day.day.day}", colour, font, CENTRE, data=True)


def _pair(taken: Appointment) -> Pair:
    colours = theme()
    if not taken.told:
        return colours.state(State.WARN)
    if taken.kind is AppointmentKind.BUSY:
        return colours.state(State.NEUTRAL)
    state = taken.visit_state
    if state in {None, VisitState.EXPECTED}:
        return colours.state(State.INFO)
    return colours.state(_CAME.get(state, State.NEUTRAL)) if state else colours.state(State.INFO)
