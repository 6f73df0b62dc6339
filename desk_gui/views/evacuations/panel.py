"""Who is in the house now, and, after an alarm, the big list to tick off who was found."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from operator import itemgetter

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.evacuations import Evacuation, EvacuationKind, Evacuee, PresentPerson
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.evacuations import EvacuationService
from desk_gui.views.evacuations.asking import KindStrip
from desk_gui.views.evacuations.lists import PastList, TickBoard
from desk_gui.views.evacuations.looking import Looking
from desk_gui.views.evacuations.words import EvacuationWords
from desk_gui.views.labels import clock, label
from desk_gui.views.overtaken import overtaken_text
from desk_gui.views.shell.page import Page
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.panels import Panel, PanelHeader, Strip

EVERY_MS = 5_000
_HERE = {Topic.VISITS, Topic.STAFF, Topic.RECEPTION}


class EvacuationPanel(Page):
    """Who is in the house; while one runs, who is found, at every desk at once.

    ``present`` reads who is in the house, ``print_present`` puts it on paper
    at once, ``print_report`` the report of one that is over.
    """

    def __init__(
        self,
        evacuations: EvacuationService,
        present: Callable[[], Outcome[tuple[PresentPerson, ...]]],
        runner: Runner,
        now: Callable[[], datetime],
        print_present: Callable[[], object],
        print_report: Callable[[Evacuation], object],
    ) -> None:
        super().__init__()
        self._evacuations, self._present = evacuations, present
        self._runner, self._now = runner, now
        self._print_present, self._print_report = print_present, print_report
        self._running: Evacuation | None = None
        self._people: Sequence[PresentPerson] = ()
        self._words = EvacuationWords(self)
        self._looking = Looking(self, evacuations, runner, now)
        self.header = PanelHeader()
        self.asking = KindStrip()
        self.board = TickBoard()
        self.past = PastList()
        self._foot = Strip(scale.fitted(60), line_below=False)
        self._buttons: dict[QAction, Button] = {}
        self._timer = QTimer(self, interval=EVERY_MS)
        self.print_action = self._action("Ctrl+P", self.print_list)
        self.drill_action = self._action("Ctrl+D", partial(self._start, EvacuationKind.DRILL))
        self.add_action = self._action("Ctrl+N", self.add_person)
        self.hand_action = self._action("Ctrl+H", self._looking.hand_over)
        self.end_action = self._action("Ctrl+E", self.ask_end)
        self.alarm_button = Button(icon="alert-triangle", key="F9")
        self._lay_out()
        self._connect()
        self.retranslate()
        self.reload()

    def on_shown(self) -> None:
        """Begin in the list; what came in since is read anew."""
        self.reload()
        if self.asking.isHidden():
            self.board.begin()

    @Slot()
    def begin_evacuation(self) -> None:
        """F9: print who is in the house at once, and ask whether to look for them."""
        self.print_list()
        running, refused = self._evacuations.running, self._looking.refuse
        self._runner.ask(self, running, self._on_begun, refused, "F9")

    @Slot()
    def print_list(self) -> None:
        """Print who is in the house now."""
        self._print_present()
        said = self.tr("The list of {time} is on its way to the printer")
        self._say(said.format(time=clock(self._now())))

    @Slot()
    def reload(self) -> None:
        """Read what runs, who is here, and what is over."""
        self._read(news=False)

    def _read(self, *, news: bool) -> None:
        ask, refused = self._runner.ask, self._looking.refuse
        running = partial(self._show_running, news=news)
        ask(self, self._evacuations.running, running, refused, "running")
        ask(self, self._present, self._show_present, refused, "present")
        ask(self, self._evacuations.past, self._show_past, refused, "past")

    @Slot()
    def add_person(self) -> None:
        """Ask for somebody nobody had entered: the letters that found nobody begin the name."""
        self._looking.ask_person(self.board.in_vain())

    @Slot()
    def ask_end(self) -> None:
        """Ask for the note it ends with."""
        if self._running is not None:
            self._looking.ask_end(self._running)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.print_action.setText(self.tr("Print the list"))
        self.drill_action.setText(self.tr("Drill"))
        self.add_action.setText(self.tr("Add a person"))
        self.hand_action.setText(self.tr("Handed to the rescuers"))
        self.end_action.setText(self.tr("End…"))
        self.alarm_button.setText(self.tr("Alarm…"))
        self.asking.retranslate()
        self.board.retranslate()
        self.past.retranslate()
        self._retell()

    def _action(self, key: str, then: Callable[[], object]) -> QAction:
        action = QAction(self)
        action.setShortcut(key_sequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: then())
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        print_button = Button(icon="printer", parent=self)
        print_button.follow(self.print_action)
        self.header.add(print_button)
        for action, icon in (
            (self.drill_action, "users"),
            (self.add_action, "user-plus"),
            (self.hand_action, "send"),
            (self.end_action, "circle-check"),
        ):
            button = self._buttons[action] = Button(icon=icon, parent=self)
            button.follow(action)
            self._foot.row.addWidget(button)
        self._foot.row.insertWidget(1, self.alarm_button)
        self._foot.row.addStretch(1)
        panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for part in (self.header, self.asking, self.board, self.confirmation, self._foot):
            inside.addWidget(part)
        inside.setStretchFactor(self.board, 1)
        self.confirmation.show()
        self.past.setFixedWidth(scale.RECORD_LEAST)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(scale.M)
        whole.addWidget(panel, 1)
        whole.addWidget(self.past)

    def _connect(self) -> None:
        self.alarm_button.clicked.connect(self.begin_evacuation)
        self.asking.chosen.connect(self._start)
        self.asking.left.connect(self._only_look)
        self.board.pressed.connect(self._on_pressed)
        self.board.overtaken.connect(self._on_overtaken)
        self.past.pressed.connect(self._report)
        self.confirmation.undone.connect(self._looking.undo)
        self._looking.changed.connect(self._on_changed)
        self._looking.started.connect(self.board.begin)
        self._looking.added.connect(self.board.go_to)
        self._looking.ended.connect(self._on_ended)
        self._looking.said.connect(self._say)
        self._looking.failed.connect(self.reload)
        self._timer.timeout.connect(self._retell)
        self._runner.changed.connect(self._on_news)

    def _on_begun(self, running: Evacuation | None) -> None:
        self._show_running(running)
        if running is None:
            self._ask_kind()
        else:
            self.board.begin()

    def _ask_kind(self) -> None:
        self.past.hide()
        self._foot.hide()
        self.asking.ask()

    @Slot(object)
    def _start(self, kind: EvacuationKind) -> None:
        self._only_look()
        self._looking.start(kind)

    @Slot()
    def _only_look(self) -> None:
        self.asking.hide()
        self._offer(self._running)
        self.board.begin()

    @Slot(object)
    def _on_changed(self, running: Evacuation) -> None:
        """Show what was done here; the next name is typed from its first letter."""
        self.board.filter.clear()
        self._show_running(running)

    def _show_running(self, running: Evacuation | None, *, news: bool = False) -> None:
        before, self._running = self._running, running
        # What goes out of sight now must not leave the keys to chance.
        orphaned = running is not None and self._has_focus(self.asking, self.past)
        if running is None:
            self._timer.stop()
        else:
            self.asking.hide()
            self._timer.start()
        if (before is None) != (running is None):
            self.board.filter.clear()
        self._tell(news=news)
        if orphaned:
            self.board.begin()

    def _has_focus(self, *parts: QWidget) -> bool:
        focus = self.focusWidget()
        return focus is not None and any(part.isAncestorOf(focus) for part in parts)

    def _show_present(self, people: Sequence[PresentPerson]) -> None:
        self._people = people
        self._retell()

    def _show_past(self, past: Sequence[Evacuation]) -> None:
        self.past.show_past(past, self._now())

    @Slot()
    def _retell(self) -> None:
        """Say everything as it stands at this minute."""
        self._tell(news=False)

    def _tell(self, *, news: bool) -> None:
        running, now = self._running, self._now()
        if running is None:
            self.header.title.setText(self.tr("In the house"))
            self.header.note.setText(clock(now))
            self.board.show_present(self._people, now)
        else:
            self.header.title.setText(label(running.kind))
            self.header.note.setText(self._words.begun(running, now))
            self.board.show_running(running, now, news=news)
        self.header.row.activate()
        self._offer(running)

    def _offer(self, running: Evacuation | None) -> None:
        """Offer what can be done now."""
        looking, asked = running is not None, not self.asking.isHidden()
        offered = (
            (self.drill_action, not looking),
            (self.add_action, looking),
            (self.hand_action, running is not None and running.handed_over_at is None),
            (self.end_action, looking),
        )
        # What goes makes room before anything comes: else the window would grow.
        shown: list[tuple[QWidget, bool]] = [
            (self.past, not looking and not asked),
            (self._foot, not asked),
            (self.alarm_button, not looking),
            *((self._buttons[action], there) for action, there in offered),
        ]
        for action, there in offered:
            action.setEnabled(there)
        for widget, there in sorted(shown, key=itemgetter(1)):
            widget.setVisible(there)
        self._foot.row.activate()

    @Slot(object)
    def _on_pressed(self, record: object) -> None:
        if isinstance(record, Evacuee):
            self._looking.tick(record, found=record.found_at is None)
        elif self._running is None:
            self._ask_kind()

    @Slot(str)
    def _on_overtaken(self, name: str) -> None:
        self._say(overtaken_text(name))

    @Slot(object)
    def _on_ended(self, _evacuation: Evacuation) -> None:
        """Go on with the report."""
        self._show_running(None)

        def show(past: Sequence[Evacuation]) -> None:
            self._show_past(past)
            self.past.begin()

        past, refused = self._evacuations.past, self._looking.refuse
        self._runner.ask(self, past, show, refused, "past")

    @Slot(object)
    def _report(self, evacuation: Evacuation) -> None:
        self._print_report(evacuation)
        said = self.tr("The report is on its way to the printer, {time}")
        self._say(said.format(time=clock(self._now())))

    @Slot(str, str)
    def _say(self, said: str, undo: str = "") -> None:
        self.confirmation.say(said, undo=undo)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.EVACUATIONS in topics or (self._running is None and topics & _HERE):
            self._read(news=True)
