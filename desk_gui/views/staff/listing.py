"""The list of the house's people: who is where; typing narrows it to names and topics."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.staff import Presence, StaffId, StaffMember
from desk_gui.domain.staff_rules import present_now, typed_topic
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.staff import StaffService
from desk_gui.views.labels import short_date
from desk_gui.views.staff.words import StaffCounts, presence_chip
from desk_gui.widgets import scale
from desk_gui.widgets.caps import cap_width
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.keys import is_plain
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import Empty, PanelHeader
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row
from desk_gui.widgets.tick import Tick

_STATE, _ASIDE, _BUTTON = 152, 120, 112
_FILTER_WIDTH = 184
_INTO_LIST = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_EVERY_MS = 30_000
"""How often the clock is looked at: who was to be back is in by then."""


class StaffList(QWidget):
    """Lists who is with the firm and where they are; ``with_left`` adds who left.

    Signals:
        selected: Another line is current; carries its StaffMember, or None.
        pressed: Enter, or the button of a line.
        overtaken: A line was pressed that another desk had just changed; carries its name.
        shown: The list was read; carries all that it shows.
    """

    selected = Signal(object)
    pressed = Signal()
    overtaken = Signal(str)
    shown = Signal(object)

    def __init__(
        self,
        staff: StaffService,
        runner: Runner,
        now: Callable[[], datetime],
        new_key: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._staff, self._runner, self._now = staff, runner, now
        self._new_key = new_key
        self._members: list[StaffMember] = []
        self._wanted: StaffId | None = None
        self._read = False
        self.header = PanelHeader()
        self.filter = LineEdit(leading="filter")
        self.filter.setFixedWidth(_FILTER_WIDTH)
        self.header.add(self.filter)
        self.with_left = Tick()
        self.empty = Empty()
        self.rows = RowList(RowColumns(state=_STATE, aside=_ASIDE, button=_BUTTON))
        self.rows.filter_field = self.filter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.empty)
        column.addWidget(self.rows, 1)
        column.addStretch(0)
        self._clock = QTimer(self, interval=_EVERY_MS)
        self._clock.timeout.connect(self.retell)
        self._clock.start()
        self._connect()

    def member(self) -> StaffMember | None:
        """Return who is current."""
        record = self.rows.record()
        return record if isinstance(record, StaffMember) else None

    def names(self) -> dict[StaffId, str]:
        """Return what those who are listed are called."""
        return {member.id: member.name for member in self._members}

    def known(self, staff_id: StaffId) -> StaffMember | None:
        """Return somebody who is listed."""
        return next((member for member in self._members if member.id == staff_id), None)

    def typed_name(self) -> str:
        """Return what was typed and found nobody."""
        return "" if self._members else self.filter.text().strip()

    def go_to(self, staff_id: StaffId, text: str | None = None) -> None:
        """Make somebody current as soon as they are listed; with a text, filter by it."""
        self._wanted = staff_id
        if text is not None and text != self.filter.text():
            self.filter.setText(text)
        else:
            self.reload()

    @Slot()
    def reload(self, *, news: bool = False) -> None:
        """Ask again who is there; ``news`` is of other desks."""
        text, with_left = self.filter.text(), self.with_left.isChecked()

        def query() -> Outcome[list[StaffMember]]:
            return self._staff.list(text, with_left=with_left)

        self._runner.ask(self, query, partial(self._show, news=news), key="list")

    @Slot()
    def retell(self) -> None:
        """Look at the clock: who was to be back by now is in."""
        now = self._now()
        late = [m for m in self._members if present_now(m.whereabouts, now) != m.whereabouts]
        if late and self.isVisible():
            self.reload()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.header.title.setText(self.tr("Staff"))
        self.filter.setPlaceholderText(self.tr("Name, room, topic"))
        self.filter.setAccessibleName(self.tr("Filter by name, room or topic"))
        self.with_left.setText(self.tr("with those who left"))
        self.rows.setAccessibleName(self.tr("People of the house"))
        self._measure()
        self._show_rows()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows go from the filter to the list, and Esc empty the filter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = is_plain(event)
            if watched is self.filter and plain and self._takes(event.key()):
                return True
        return super().eventFilter(watched, event)

    def _takes(self, key: int) -> bool:
        if key in _INTO_LIST and self._members:
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if key == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
            return True
        return False

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.reload)
        self.filter.installEventFilter(self)
        self.with_left.toggled.connect(self.reload)
        self.rows.selected.connect(self.selected)
        self.rows.pressed.connect(lambda _record: self.pressed.emit())
        self.rows.overtaken.connect(self.overtaken)

    def _show(self, members: list[StaffMember], *, news: bool) -> None:
        self._members, self._read = members, True
        self._show_rows(news=news)
        self.shown.emit(members)

    def _show_rows(self, *, news: bool = False) -> None:
        """Show the lines; who was current stays so."""
        rows, wanted = [self._row(member) for member in self._members], (StaffMember, self._wanted)
        self.rows.show_rows(rows, wanted=wanted, from_top=True, news=news)
        if self._wanted in [member.id for member in self._members]:
            self._wanted = None
        self._speak()

    def _row(self, member: StaffMember) -> Row:
        details = member.details
        return Row(
            name=member.name,
            under=typed_topic(details.topics, self.filter.text()) or details.post,
            chip=self._chip(member),
            aside=details.room,
            aside_under=details.phone,
            button=self._button(member),
            left=member.left_on is not None,
            record=member,
        )

    def _measure(self) -> None:
        """Give the buttons of the rows the room that their words take in this language."""
        words = (self.tr("Take back"), self.tr("Not in…"), self.tr("Is back"))
        widest = max(map(scale.text_width, words)) + scale.S + cap_width("↵") + 2 * scale.M
        button = max(widest, _BUTTON)
        self.rows.set_columns(RowColumns(state=_STATE, aside=_ASIDE, button=button))

    def _chip(self, member: StaffMember) -> ChipText:
        if member.left_on is None:
            return presence_chip(member.whereabouts)
        said = self.tr("left {day}").format(day=short_date(member.left_on))
        return ChipText(text=said, icon="ban")

    def _button(self, member: StaffMember) -> str:
        if member.left_on is not None:
            return self.tr("Take back")
        is_in = member.whereabouts.state is Presence.IN
        return self.tr("Not in…") if is_in else self.tr("Is back")

    def _speak(self) -> None:
        typed = bool(self.filter.text().strip())
        self.empty.setVisible(self._read and not self._members)
        self.rows.setVisible(bool(self._members))
        sentence = (
            self.tr("Nobody is found. {key} adds a person of this name.")
            if typed
            else self.tr("Nobody is on record yet. {key} adds the first person.")
        )
        self.empty.setText(sentence.format(key=self._new_key))
        self.header.note.setText(StaffCounts().people(len(self._members)))
        self.header.fit()
