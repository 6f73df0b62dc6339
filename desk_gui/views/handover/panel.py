"""Handing the desk over: what is open, a note, who takes it; a sheet for both to sign."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import uuid4

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.actors import Permission
from desk_gui.domain.handovers import Handover, OpenMattersOfDesk
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Topic
from desk_gui.services.handovers import HandoverService
from desk_gui.views.handover.form import HandoverForm
from desk_gui.views.handover.words import HandoverWords
from desk_gui.views.labels import clock
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.allowed import needing
from desk_gui.views.shell.page import Page
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import Empty, Panel, PanelHeader, Parted
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row

EVERY_MS = 30_000
_ASIDE_WIDTH = 356
_MATTERS = RowColumns(state=120, aside=136)
_PAST = RowColumns(button=96)
_OPEN = {Topic.PROMISES, Topic.VISITS, Topic.CALLS, Topic.MESSAGES}


class HandoverPanel(Page):
    """Ctrl+Enter hands the desk over: the sheet is printed, and the desk locked.

    ``print_sheet`` puts a handover on paper, ``lock`` lets nobody on but who
    signs in, ``stand_in`` makes the window that of a stand-in over lunch.
    """

    def __init__(
        self,
        handovers: HandoverService,
        runner: Runner,
        now: Callable[[], datetime],
        print_sheet: Callable[[Handover], object],
        lock: Callable[[], object],
        stand_in: Callable[[], object],
    ) -> None:
        super().__init__()
        self._handovers, self._runner, self._now = handovers, runner, now
        self._print_sheet, self._lock, self._stand_in = print_sheet, lock, stand_in
        self._matters = OpenMattersOfDesk()
        self._uid = str(uuid4())
        self._words = HandoverWords(self)
        self.header = PanelHeader()
        self.rows = RowList(_MATTERS)
        self.empty = Empty()
        self.form = HandoverForm()
        self.past_title = PlainLabel(size=scale.Type.SMALL, bold=True, colour="muted")
        self.past = RowList(_PAST)
        self.hand_action = self._action(self.hand_over, "Ctrl+Return", "Ctrl+Enter")
        self.stand_in_action = self._action(self._stand_in, "Ctrl+B")
        self.print_action = self._action(self.print_past, "Ctrl+P")
        needing(self.print_action, Permission.PRINT)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.reload()

    def on_shown(self) -> None:
        """Begin with who takes over; what came in since is read anew."""
        self.reload()
        self.form.rows()[0].take_focus()

    @Slot()
    def reload(self) -> None:
        """Read what is open, who may take over, and who did before."""
        ask, refused = self._runner.ask, self._on_unread
        ask(self, self._handovers.open_matters, self._show_matters, refused, key="matters")
        ask(self, self._handovers.takers, self.form.set_takers, refused, key="takers")
        ask(self, self._handovers.past, self._show_past, refused, key="past")

    @Slot()
    def hand_over(self) -> None:
        """Hand the desk to who is chosen."""
        if not self.hand_action.isEnabled():
            return
        self.form.clear_errors()
        self.hand_action.setEnabled(False)
        taker, note = self.form.taker.value(), self.form.note.toPlainText()
        deed = partial(self._handovers.hand_over, self._uid, taker, note)
        self._runner.run(self, deed, self._on_handed_over, self._on_refused)

    @Slot()
    def print_past(self) -> None:
        """Print the sheet of the handover that is current in the list again."""
        handover = self.past.record()
        if isinstance(handover, Handover):
            self._print(handover)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.header.title.setText(self.tr("Handover"))
        self.rows.setAccessibleName(self.tr("What is open"))
        self.past.setAccessibleName(self.tr("Former handovers"))
        self.past_title.setText(self.tr("Former handovers"))
        self.empty.setText(self.tr("Nothing is open: nobody waits, and nothing is promised."))
        self.hand_action.setText(self.tr("Hand over"))
        self.stand_in_action.setText(self.tr("Stand-in…"))
        self.print_action.setText(self.tr("print the chosen sheet again"))
        self.form.retranslate()
        self.header.fit()
        self._tell()
        self._show_past(self._known_past())

    def _action(self, slot: Callable[[], object], *keys: str) -> QAction:
        action = QAction(self)
        action.setShortcuts([key_sequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False: slot())
        self.addAction(action)
        return needing(action, Permission.TAKE_CALLS)

    def _lay_out(self) -> None:
        for action, icon, kind in (
            (self.stand_in_action, "users", Kind.TONAL),
            (self.hand_action, "send", Kind.FILLED),
        ):
            button = Button(icon=icon, kind=kind)
            button.follow(action)
            self.header.add(button)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.empty, 1)
        row.addWidget(self.rows, 1)
        row.addWidget(Parted())
        row.addWidget(self._aside())
        panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for part in (self.header, middle, self.confirmation):
            inside.addWidget(part)
        inside.setStretchFactor(middle, 1)
        self.confirmation.show()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _aside(self) -> QWidget:
        aside = QWidget()
        aside.setFixedWidth(_ASIDE_WIDTH)
        self.form.setContentsMargins(scale.L, scale.M, scale.L, 0)
        self.past_title.setContentsMargins(scale.L, 0, scale.L, scale.XS)
        column = QVBoxLayout(aside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.form, self.past_title, self.past):
            column.addWidget(part)
        column.setStretchFactor(self.past, 1)
        return aside

    def _connect(self) -> None:
        self.past.pressed.connect(self._print)
        self._timer.timeout.connect(self._tell)
        self._timer.start()
        self._runner.changed.connect(self._on_news)

    def _show_matters(self, matters: OpenMattersOfDesk) -> None:
        self._matters = matters
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """Say the rows as of now; the one that was current stays so."""
        rows = self._words.rows(self._matters, self._now())
        self.rows.show_rows(rows, from_top=True)
        self.rows.setVisible(bool(rows))
        self.empty.setVisible(not rows)

    def _show_past(self, past: list[Handover]) -> None:
        self.past.show_rows(self._words.past(past), from_top=True)
        self.print_action.setEnabled(bool(past))
        self.past_title.setVisible(bool(past))

    def _known_past(self) -> list[Handover]:
        model = self.past.row_model
        rows = (model.row_at(at) for at in range(model.rowCount()))
        found = (row.record for row in rows if isinstance(row, Row))
        return [record for record in found if isinstance(record, Handover)]

    @Slot(object)
    def _print(self, handover: Handover) -> None:
        if not self.print_action.isVisible():
            return
        self._print_sheet(handover)
        said = self.tr("The sheet of {time} is on its way to the printer")
        self.confirmation.say(said.format(time=clock(handover.at)))

    def _on_handed_over(self, handover: Handover) -> None:
        self.hand_action.setEnabled(True)
        self._uid = str(uuid4())
        self.form.empty()
        self._print(handover)
        said = self.tr("Handed over to {name}, {time}")
        self.confirmation.say(said.format(name=handover.taken_by, time=clock(handover.at)))
        self._lock()

    def _on_refused(self, error: Exception) -> None:
        self.hand_action.setEnabled(True)
        if not self._runner.refused(error):
            return
        rest = self.form.show_refusals(error.refusals)
        if rest:
            self.confirmation.say(sentences(rest), wrong=True)

    def _on_unread(self, error: Exception) -> None:
        if self._runner.refused(error):
            self.confirmation.say(sentences(error.refusals), wrong=True)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if self.isVisible() and topics & {*_OPEN, Topic.HANDOVERS, Topic.ACCOUNTS}:
            self.reload()
