"""The visitors panel: who is expected, waits, is inside, has left; and how they get in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from desk_gui.domain.actors import Permission
from desk_gui.domain.reception import ReceptionRules
from desk_gui.domain.visits import OPEN, BadgesNotReturned, Offer, Visit, VisitId, VisitLine
from desk_gui.services.changes import Topic
from desk_gui.views.overtaken import overtaken_text
from desk_gui.views.shell.allowed import needing
from desk_gui.views.shell.page import Page
from desk_gui.views.visits.board_list import BoardList
from desk_gui.views.visits.desk import VisitDeed, VisitDesk
from desk_gui.views.visits.record import VisitRecord
from desk_gui.views.visits.record_reading import RecordReading
from desk_gui.views.visits.visit_actions import VisitActions
from desk_gui.views.visits.visit_aside import VisitAside
from desk_gui.views.visits.visit_deeds import VisitDeeds
from desk_gui.views.visits.visit_form import VisitForm
from desk_gui.views.visits.visit_tasks import VisitTasks
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.panels import column
from desk_gui.widgets.record_beside import RecordBeside

_TOPICS = frozenset({Topic.VISITS, Topic.STAFF, Topic.APPOINTMENTS, Topic.ADMISSION})


class VisitorsPanel(Page):
    """The day's list with the record beside it, and in the list's place the form of a visit.

    Signals:
        in_house_changed: How many visitors are in the house, and how many wait too long.
    """

    in_house_changed = Signal(int, int)

    def __init__(self, desk: VisitDesk) -> None:
        super().__init__()
        self._desk = desk
        self._rules = ReceptionRules()
        self._undo: VisitDeed | None = None
        self.list = BoardList(desk)
        self.form = VisitForm(desk)
        self.visit_actions = VisitActions(self, self._has_mail, lambda: desk.now().date())
        self.record = VisitRecord(self.visit_actions)
        self.aside = VisitAside(desk)
        self.deeds = VisitDeeds(self, desk)
        self.reading = RecordReading(desk, self.record, self.deeds)
        self.tasks = VisitTasks(self, desk, self.deeds, lambda: self.reading.line)
        self.stack, self.beside = QStackedWidget(), QStackedWidget()
        self.new_action = needing(QAction(self), Permission.RECEIVE)
        self.filter_action = QAction(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._read_rules()
        self.list.reload()

    def on_shown(self) -> None:
        """Go on where the clerk was."""
        if self.is_writing():
            self.form.begin()
        else:
            self.list.begin()

    def primary_actions(self) -> Sequence[QAction]:
        """Return the keys of what is shown."""
        if self.is_writing():
            return [action for action in self.form.actions() if action.isVisible()]
        return [action for action in self.actions() if action.isEnabled()]

    def is_writing(self) -> bool:
        """Tell whether the form is shown."""
        return self.stack.currentWidget() is self.form

    @Slot()
    def begin_visit(self) -> None:
        """Show the form, as F2 does from anywhere; what was written before is still there."""
        if self._desk.actor().may(Permission.RECEIVE):
            self.stack.setCurrentWidget(self.form)
            self.form.begin()

    def show_visit(self, visit: VisitLine | VisitId) -> None:
        """Show a visit found from elsewhere: in the day's list, or beside it one that is over."""
        self._show_list()
        if isinstance(visit, VisitLine) and visit.state not in OPEN and not self.list.has(visit.id):
            self._on_selected(visit)
            self.reading.show_history()
        else:
            self.list.go_to(visit.id if isinstance(visit, VisitLine) else visit)
            self.list.reload()

    def show_note(self, visit: Visit) -> None:
        """Show what has to be known of an expected visitor who stands there."""
        self.show_visit(visit.id)
        self.deeds.show_note(visit)

    @Slot(str)
    def scanned(self, code: str) -> None:
        """Let in or out whose badge was scanned; what became of it is said at the foot."""
        self.deeds.scan(code)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.filter_action.setText(self.tr("filter the list"))
        self.new_action.setText(self.tr("New visitor"))
        for part in (self.list, self.form, self.visit_actions, self.record, self.aside):
            part.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from the record into the list on Esc."""
        if event.key() == Qt.Key.Key_Escape and not self.is_writing():
            self.list.show_all()
            if self.reading.line != self.list.line():
                self._on_selected(self.list.line())
        else:
            super().keyPressEvent(event)

    # --- how it is made ---

    def _lay_out(self) -> None:
        self.list.new.follow(self.new_action)
        self.list.new.set_key("F2")
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.form)
        self.beside.addWidget(self.record)
        self.beside.addWidget(self.aside)
        panel = RecordBeside(self.stack, self.confirmation, self.beside)
        self.setLayout(column(panel, gap=0))

    def _connect(self) -> None:
        self.filter_action.setShortcut(key_sequence("Ctrl+F"))
        self.filter_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.filter_action.triggered.connect(self.list.filter.setFocus)
        self.addAction(self.filter_action)
        self.new_action.triggered.connect(self.begin_visit)
        self.list.selected.connect(self._on_selected)
        self.list.pressed.connect(self._on_pressed)
        self.list.overtaken.connect(lambda name: self._on_refused(overtaken_text(name)))
        self.list.counted.connect(self.in_house_changed)
        self.stack.currentChanged.connect(self._on_turned)
        self._connect_work()
        self._desk.runner.changed.connect(self._on_news)

    def _connect_work(self) -> None:
        deeds, waiting = self.deeds, self.record.waiting
        deeds.done.connect(self._on_done)
        deeds.badge_told.connect(self._on_badge_told)
        deeds.changed.connect(self.reading.keep)
        deeds.refused.connect(self._on_refused)
        deeds.arrived.connect(self._on_arrived)
        deeds.badge_asked.connect(self._on_badge_asked)
        deeds.note_waits.connect(self._on_note_waits)
        self.tasks.follow(self.visit_actions)
        self.tasks.said.connect(self._say)
        self.tasks.change_wanted.connect(self._change)
        waiting.told.connect(self._on_told)
        waiting.offered.connect(self._on_offered)
        self.form.saved.connect(self._on_saved)
        self.form.expected.connect(self._on_expected)
        self.form.left.connect(self._show_list)
        self.form.visitor_known.connect(self.aside.show_visitor)
        self.form.fields.first.hosted.connect(self.aside.show_host)
        self.confirmation.undone.connect(self._on_undo)

    # --- what is read ---

    def _has_mail(self) -> bool:
        return self._desk.mail is not None and self._rules.mail.is_on

    def _read_rules(self) -> None:
        self._desk.runner.ask(self, self._desk.reception.rules, self._on_rules, key="rules")

    def _on_rules(self, rules: ReceptionRules) -> None:
        self._rules = rules
        self.list.set_norm(rules.wait_norm)
        self.form.set_prints_anyway(rules.badge_at_arrival)
        self._offer()

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.RECEPTION in topics:
            self._read_rules()
        if _TOPICS & topics:
            self.list.reload_soon()

    @Slot(object)
    def _on_selected(self, line: VisitLine | None) -> None:
        self.reading.show(line)
        self._offer()

    # --- what is done ---

    @Slot(object)
    def _on_pressed(self, line: VisitLine) -> None:
        board = self.list.board()
        if board is not None and any(line.id == each.id for each in board.forgotten):
            self.deeds.confirm(line)
        elif line.state not in OPEN:
            self.reading.show_history()
        elif self._desk.actor().may(Permission.RECEIVE):
            self.deeds.step(line)

    @Slot(object, str, object)
    def _on_done(self, visit: Visit, said: str, undo: VisitDeed | None) -> None:
        self._say(said, undo)
        self._settle(visit)

    @Slot(object, str)
    def _on_badge_told(self, visit: Visit, said: str) -> None:
        """The visit stays where it stands in the list: only its badge is another."""
        self._say(said)
        self.reading.keep(visit)

    def _settle(self, visit: Visit) -> None:
        """Show the visit as it stands now."""
        self.reading.keep(visit)
        self.list.settle(visit)

    @Slot(str)
    def _on_refused(self, said: str) -> None:
        self._undo = None
        self.confirmation.say(said, wrong=True)
        self.confirmation.show()

    @Slot(str)
    def _say(self, said: str, undo: VisitDeed | None = None) -> None:
        self._undo = undo
        self.confirmation.say(said, undo=self.tr("undo") if undo is not None else "")
        self.confirmation.show()

    @Slot(object)
    def _on_arrived(self, visit: Visit) -> None:
        if self._rules.badge_at_arrival:
            self.tasks.print_badge_of(visit)
        if self.is_writing() and not self.form.fields.is_begun():
            self._show_list()

    @Slot(object)
    def _on_badge_asked(self, out: BadgesNotReturned) -> None:
        """Ask for the plastic badges of who wants to leave by scanning the other one."""
        board = self.list.board()
        lines = (*board.waiting, *board.with_host) if board is not None else ()
        number = out.badges[0].number
        line = next((each for each in lines if number in each.badge_numbers), None)
        if line is not None:
            self.deeds.leave(line)

    @Slot(object, str)
    def _on_note_waits(self, visit: Visit, said: str) -> None:
        """Let the note be read; whoever is writing is told of it, and goes on."""
        if self.is_writing():
            self._on_refused(said)
        else:
            self.show_note(visit)

    @Slot()
    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        self.confirmation.clear()
        if undo is not None:
            self.deeds.undo(undo)

    @Slot(int)
    def _on_told(self, minutes: int) -> None:
        if self.reading.line is not None:
            self.deeds.tell(self.reading.line.id, minutes)

    @Slot(object)
    def _on_offered(self, offers: frozenset[Offer]) -> None:
        if self.reading.line is not None:
            self.deeds.offer(self.reading.line.id, offers)

    # --- the form ---

    @Slot(object)
    def _on_expected(self, line: VisitLine) -> None:
        """Let in who is expected; what was written besides the name goes to the shelf."""
        self.form.leave_name()
        self.deeds.arrive(line)

    @Slot(object, str, bool, object)
    def _on_saved(self, visit: Visit, done: str, prints: bool, undo: VisitDeed | None) -> None:
        if done == "received" and (prints or self._rules.badge_at_arrival):
            self.tasks.print_badge_of(visit)
        self._show_list()
        self.deeds.tell_saved(done, visit, undo)

    @Slot(object)
    def _change(self, visit: Visit) -> None:
        found = self.record.found()
        known = found.hosts if found is not None and found.visit.id == visit.id else ()
        hosts = tuple(host.name if host is not None else "" for host in known)
        self.stack.setCurrentWidget(self.form)
        self.form.begin_change(visit, hosts)

    @Slot()
    def _show_list(self) -> None:
        self.stack.setCurrentWidget(self.list)
        self.list.begin()

    @Slot()
    def _on_turned(self) -> None:
        self.beside.setCurrentWidget(self.aside if self.is_writing() else self.record)
        # The form needs the room; what is said while one writes shows the strip again.
        self.confirmation.setVisible(not self.is_writing())
        self._offer()

    def _offer(self) -> None:
        """Offer what can be done with the current visit; while one is written, nothing of it."""
        line = None if self.is_writing() else self.reading.line
        self.visit_actions.offer(line, self._rules)
        self.filter_action.setEnabled(not self.is_writing())
