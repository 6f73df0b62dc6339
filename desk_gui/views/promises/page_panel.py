"""The page of promises: one list for the whole desk, the record beside it, all by keys."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from desk_gui.domain.actors import Permission
from desk_gui.domain.people import PersonId
from desk_gui.domain.promise_times import Pressing
from desk_gui.domain.promises import Promise, PromiseId, PromiseStory
from desk_gui.services.changes import Topic
from desk_gui.views.overtaken import overtaken_text
from desk_gui.views.promises.deeds import PromiseDeeds
from desk_gui.views.promises.desk import PromiseDesk
from desk_gui.views.promises.form import PromiseForm
from desk_gui.views.promises.page_actions import PromiseActions
from desk_gui.views.promises.page_list import PromiseBoard
from desk_gui.views.promises.record import PromiseRecord
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.page import Page
from desk_gui.widgets.panels import column
from desk_gui.widgets.record_beside import RecordBeside

_MOST = 100
"""So many are shown; letters and owners find the others."""
_REST_MS = 400
"""How long a line is current before its record is opened, and the look is noted."""
# Names and numbers of whom it was promised to are read from there.
_TOPICS = frozenset({Topic.PROMISES, Topic.VISITS, Topic.PEOPLE})


class PromisesPanel(Page):
    """All that is promised, what presses first; in the list's place the form of a new one.

    Signals:
        call_wanted: Somebody is to be called back now; carries the Promise, and the
            number as far as it was read.
    """

    call_wanted = Signal(object, str)

    def __init__(self, desk: PromiseDesk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: Promise | None = None
        self._wanted: PromiseId | None = None
        self.list = PromiseBoard(desk.now)
        self.form = PromiseForm(desk)
        self.keys = PromiseActions(self)
        self.record = PromiseRecord(self.keys)
        self.deeds = PromiseDeeds(self, desk.promises, desk.runner, desk.now)
        self.stack = QStackedWidget()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.reload()

    def on_shown(self) -> None:
        """Go on where the clerk was."""
        if self.is_writing():
            self.form.begin()
        else:
            self.list.begin()

    def primary_actions(self) -> Sequence[QAction]:
        """Return the keys of what is shown."""
        if self.is_writing():
            return self.form.actions()
        return [action for action in self.actions() if action.isEnabled()]

    def is_writing(self) -> bool:
        """Tell whether the form is shown."""
        return self.stack.currentWidget() is self.form

    def begin_promise(self, person: PersonId | None = None, name: str = "") -> None:
        """Show the form; with a name, of a promise to them."""
        if self._desk.actor().may(Permission.TAKE_CALLS):
            self.stack.setCurrentWidget(self.form)
            self.form.begin(person, name)

    def show_promise(self, promise: PromiseId) -> None:
        """Show a promise, found elsewhere."""
        self._wanted = promise
        self._show_list()
        self.reload()

    @Slot()
    def reload(self, *, news: bool = False) -> None:
        """Read what presses first of what is wanted; ``news`` is of other desks."""
        text, owner = self.list.text(), self.list.owner_wanted()
        read = partial(self._desk.promises.pressing, _MOST, text, owner)
        then = partial(self._on_read, news)
        self._desk.runner.ask(self, read, then, self._on_unread, key="open")

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        for part in (self.keys, self.list, self.form, self.record):
            part.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show everything again on Esc, the focus in the list."""
        if event.key() == Qt.Key.Key_Escape and not self.is_writing():
            self.list.show_all()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.list.new.follow(self.keys["new"])
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.form)
        panel = RecordBeside(self.stack, self.confirmation, self.record)
        self.setLayout(column(panel, gap=0))

    def _connect(self) -> None:
        deeds = self.deeds
        self.keys.follow(
            {
                "call": self._call,
                "try": partial(self._with_current, deeds.ask_try),
                "snooze": partial(self._with_current, deeds.ask_snooze),
                "renew": partial(self._with_current, deeds.ask_renewal),
                "hand": partial(self._with_current, self._hand_on),
                "break": partial(self._with_current, deeds.ask_reason),
                "new": self.begin_promise,
                "filter": self.list.filter.setFocus,
                "owner": self.list.owner.setFocus,
            }
        )
        deeds.said.connect(self._on_said)
        deeds.refused.connect(self._on_refused)
        self.confirmation.undone.connect(deeds.undo)
        deeds.ended.connect(self.list.pass_by)
        self.list.selected.connect(self._on_selected)
        self.list.wanted.connect(self.reload)
        self.list.pressed.connect(self._keep)
        self.list.overtaken.connect(self._on_overtaken)
        self.form.made.connect(self._on_made)
        self.form.left.connect(self._show_list)
        self.stack.currentChanged.connect(self._on_turned)
        self._rest.timeout.connect(self._read_story)
        self._desk.runner.changed.connect(self._on_news)

    # --- what is read ---

    def _on_read(self, news: bool, pressing: Pressing) -> None:
        self.list.show_pressing(pressing, news=news)
        wanted = self._wanted
        if wanted is None:
            return
        if self.list.go_to(wanted) or not self.list.is_narrowed():
            self._wanted = None
        else:
            self.list.show_all()

    def _on_unread(self, error: Exception) -> None:
        if self._desk.runner.refused(error):
            self.confirmation.say(sentences(error.refusals), wrong=True)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if topics & _TOPICS:
            self.reload(news=True)

    @Slot(object)
    def _on_selected(self, promise: Promise | None) -> None:
        same = promise is not None and self._shown is not None and promise.id == self._shown.id
        self._shown = promise
        self.record.show_promise(promise, self._desk.now())
        self._offer()
        self._rest.stop()
        if promise is None:
            return
        if same and self.record.story() is not None:
            self._read_story()
        else:
            self._rest.start()

    @Slot()
    def _read_story(self) -> None:
        """Open the record: whoever rests on a line looks at it, who passes by does not."""
        self._rest.stop()
        if self._shown is not None:
            read = partial(self._desk.promises.story, self._shown.id)
            self._desk.runner.ask(self, read, self._on_story, self._on_unread, key="story")

    def _on_story(self, story: PromiseStory | None) -> None:
        self.record.show_story(story, self._desk.now())

    # --- what is done ---

    def _with_current(self, deed: Callable[[Promise], object]) -> None:
        promise = self.list.promise()
        if promise is not None:
            deed(promise)

    @Slot(object)
    def _keep(self, promise: Promise) -> None:
        if self._desk.actor().may(Permission.TAKE_CALLS):
            self.deeds.keep(promise)

    def _hand_on(self, promise: Promise) -> None:
        self.deeds.ask_owner(promise, self._desk.colleagues)

    def _call(self) -> None:
        promise = self.list.promise()
        if promise is not None:
            story = self.record.story()
            known = story is not None and story.promise.id == promise.id
            self.call_wanted.emit(promise, story.phone if story is not None and known else "")

    @Slot(str, bool)
    def _on_said(self, said: str, undoable: bool) -> None:
        self.confirmation.say(said, undo=self.tr("undo") if undoable else "")

    @Slot(str)
    def _on_refused(self, said: str) -> None:
        self.confirmation.say(said, wrong=True)
        self.reload()

    @Slot(str)
    def _on_overtaken(self, name: str) -> None:
        self.confirmation.say(overtaken_text(name), wrong=True)

    @Slot(object)
    def _on_made(self, promise: Promise) -> None:
        self._wanted = promise.id
        self._show_list()
        self.deeds.say_made(promise)

    @Slot()
    def _show_list(self) -> None:
        self.stack.setCurrentWidget(self.list)
        self.list.begin()

    @Slot()
    def _on_turned(self) -> None:
        # The form needs the room.
        self.confirmation.setVisible(not self.is_writing())
        self._offer()

    def _offer(self) -> None:
        self.keys.offer(self._shown, listed=not self.is_writing())
