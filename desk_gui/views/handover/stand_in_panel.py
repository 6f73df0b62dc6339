"""What a stand-in over lunch needs: who handles what, who is expected, whom to ring in need."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.in_need import InNeed, Reachable
from desk_gui.domain.visits import DayBoard, VisitLine
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.staff import StaffService
from desk_gui.views.handover.answer import HostAnswer
from desk_gui.views.labels import clock
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.page import Page
from desk_gui.views.staff.host_search import HostField
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.form_rows import labelled
from desk_gui.widgets.labels import IconLabel, PlainLabel
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import Empty, Panel, PanelHeader, Parted, Strip
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row
from desk_gui.widgets.scale import Type
from desk_gui.widgets.tokens import State

_COLUMNS = RowColumns(state=88)
_EXPECTED_WIDTH = 392
_FOOT = 60


class StandInPanel(Page):
    """Three answers at a glance, and one key back; nothing can be set here.

    ``board`` reads the day's visits, ``end`` gives the window back to who left it.
    """

    def __init__(
        self,
        staff: StaffService,
        board: Callable[[], Outcome[DayBoard]],
        runner: Runner,
        now: Callable[[], datetime],
        end: Callable[[], object],
    ) -> None:
        super().__init__()
        self._board, self._runner, self._now = board, runner, now
        self._staff = staff
        self._expected: Sequence[VisitLine] = ()
        self.header = PanelHeader()
        self.host = HostField(staff, runner)
        self.answer = HostAnswer()
        self.expected_title = PlainLabel(bold=True)
        self.expected = RowList(_COLUMNS)
        self.empty = Empty()
        self.need_title = PlainLabel(size=Type.LEAD, colour="muted")
        self.need = PlainLabel(size=Type.TITLE, bold=True, elide=True)
        self.or_else = PlainLabel(size=Type.LEAD, colour="muted", elide=True)
        self._whom: InNeed | None = None
        self._ask = labelled("", self.host.field)
        self.end_action = QAction(self)
        self.end_action.setShortcut(key_sequence("Ctrl+B"))
        self.end_action.triggered.connect(lambda _on=False: end())
        self.addAction(self.end_action)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.reload()

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Stand-in")

    def on_shown(self) -> None:
        """Begin by typing what somebody asks about."""
        self.reload()
        self.host.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.host.field.selectAll()

    @Slot()
    def reload(self) -> None:
        """Read who is expected today, and say whom to ring."""
        ask, refused = self._runner.ask, self._on_unread
        ask(self, self._board, self._show_board, refused, key="board")
        ask(self, self._staff.in_need, self._show_whom, refused, key="need")

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setWindowTitle(self.tr("Stand-in"))
        self.header.title.setText(self.tr("Stand-in"))
        self.end_action.setText(self.tr("End standing in"))
        self._ask.setText(self.tr("&Who handles what"))
        self.host.field.setAccessibleName(self.tr("Who handles what"))
        self.host.field.setPlaceholderText(self.tr("a topic or a name"))
        self.expected_title.setText(self.tr("Expected today"))
        self.expected.setAccessibleName(self.tr("Expected today"))
        self.empty.setText(self.tr("Nobody is expected any more today."))
        self.need_title.setText(self.tr("In need ring"))
        self.answer.retranslate()
        self._tell()
        self._tell_whom()

    def _lay_out(self) -> None:
        button = Button(kind=Kind.FILLED, icon="user-check")
        button.follow(self.end_action)
        self.header.add(button)
        self.host.field.setFont(scale.font(Type.LEAD))
        foot = Strip(scale.fitted(_FOOT, Type.TITLE), line_below=False)
        foot.row.addWidget(IconLabel("phone-call", colour="accent"))
        foot.row.addWidget(self.need_title)
        foot.row.addWidget(self.need, 3)
        foot.row.addWidget(self.or_else, 2)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left(), 1)
        row.addWidget(Parted())
        row.addWidget(self._right())
        panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for part in (self.header, middle, self.confirmation, foot):
            inside.addWidget(part)
        inside.setStretchFactor(middle, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(scale.L, scale.L, scale.L, scale.M)
        column.setSpacing(scale.S)
        column.addWidget(self._ask)
        column.addWidget(self.host.field)
        column.addSpacing(scale.M)
        column.addWidget(self.answer, 1)
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        right.setFixedWidth(_EXPECTED_WIDTH)
        self.expected_title.setContentsMargins(scale.L, scale.L, scale.L, scale.S)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.expected_title, self.empty, self.expected):
            column.addWidget(part)
        column.setStretchFactor(self.expected, 1)
        column.addStretch(0)
        return right

    def _connect(self) -> None:
        self.host.picked.connect(self.answer.show_hit)
        self.host.typed.connect(lambda: self.answer.show_hit(None))
        self._runner.changed.connect(self._on_news)

    def _show_board(self, board: DayBoard) -> None:
        self._expected = board.expected
        self._tell()

    def _show_whom(self, whom: InNeed) -> None:
        self._whom = whom
        self._tell_whom()

    def _tell_whom(self) -> None:
        """Say whom to ring: who is in charge, or else who left the desk."""
        whom = self._whom
        if whom is None:
            return
        second = whom.left if whom.in_charge is not None and whom.left.phone else None
        self.need.setText(_with_phone(whom.in_charge or whom.left))
        self.or_else.setVisible(second is not None)
        if second is not None:
            self.or_else.setText(self.tr("or {who}").format(who=_with_phone(second)))

    def _tell(self) -> None:
        self.expected.show_rows([self._row(line) for line in self._expected], from_top=True)
        self.expected.setVisible(bool(self._expected))
        self.empty.setVisible(not self._expected)

    def _row(self, line: VisitLine) -> Row:
        at = line.expected_at
        late = at is not None and at < self._now()
        return Row(
            name=line.name,
            under=" · ".join(filter(None, (line.firm, line.host_name, line.host_room))),
            chip=ChipText(
                text=clock(at) if at is not None else self.tr("today"),
                state=State.WARN if late else State.PLAIN,
                icon="clock",
            ),
            record=line,
        )

    def _on_unread(self, error: Exception) -> None:
        if not self._runner.refused(error):
            return
        self.confirmation.say(sentences(error.refusals), wrong=True)
        self.confirmation.show()

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if self.isVisible() and topics & {Topic.VISITS, Topic.STAFF}:
            self.reload()


def _with_phone(who: Reachable) -> str:
    """Return the number, then whose it is: where there is little room, the name is cut."""
    return " · ".join(filter(None, (who.phone, who.name)))
