"""The business day on one page: what it took in, opening and closing it, and the days before."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from desk_gui.domain.actors import Actor, Permission
from desk_gui.domain.days import BusinessDay
from desk_gui.domain.subscriptions import DaySums
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Topic
from desk_gui.services.days import DayService
from desk_gui.services.subscription_book import SubscriptionBook
from desk_gui.views.days.reopening import ReopenQuestion
from desk_gui.views.labels import clock, long_date
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.page import Page
from desk_gui.views.shell.question_draft import QuestionDraft
from desk_gui.views.subscriptions.day_sums import DaySumsBar
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.messages import Answer, message_box
from desk_gui.widgets.panels import Empty, Panel, PanelHeader
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row
from desk_gui.widgets.tokens import State

_COLUMNS = RowColumns(state=120, aside=300, amount=180)


class DayPage(Page):
    """Ctrl+Enter opens or closes the day; the days before stand below with their codes.

    Signals:
        closed: A day was closed; carries the date.
    """

    closed = Signal(object)

    def __init__(
        self,
        days: DayService,
        book: SubscriptionBook,
        runner: Runner,
        actor: Callable[[], Actor],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._days, self._book, self._runner = days, book, runner
        self._actor, self._now = actor, now
        self._known: list[BusinessDay] = []
        self.question = QuestionDraft(self, {"reopen": lambda _about: self._reopen()})
        self.header = PanelHeader(lead=True)
        self.turn_button = Button(kind=Kind.FILLED, icon="calendar")
        self.reopen_button = Button(icon="lock-open")
        self.sums = DaySumsBar()
        self.rows = RowList(_COLUMNS)
        self.empty = Empty()
        self.turn_action = self._action(("Ctrl+Return", "Ctrl+Enter"), self._turn)
        self.reopen_action = self._action(("Ctrl+R",), self._reopen)
        self._lay_out()
        runner.changed.connect(self._on_news)
        self.retranslate()

    def on_shown(self) -> None:
        """Read how the day stands."""
        self.reload()
        self.rows.setFocus()

    def reload(self) -> None:
        """Read the latest days and what the newest took in."""
        self._runner.ask(self, self._days.latest, self._show, key="days")

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.rows.setAccessibleName(self.tr("Days"))
        self.reopen_action.setText(self.tr("Open the last day again"))
        self.empty.setText(self.tr("No day was opened yet. Ctrl+Enter opens today."))
        self.sums.retranslate()
        self._tell()

    def _lay_out(self) -> None:
        self.turn_button.follow(self.turn_action)
        self.reopen_button.follow(self.reopen_action)
        self.header.add(self.reopen_button)
        self.header.add(self.turn_button)
        panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for part in (self.header, self.sums, self.empty, self.rows, self.confirmation):
            inside.addWidget(part)
        inside.setStretchFactor(self.rows, 1)
        self.confirmation.show()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _action(self, keys: tuple[str, ...], slot: Callable[[], object]) -> QAction:
        action = QAction(self)
        action.setShortcuts([key_sequence(key) for key in keys])
        action.triggered.connect(lambda _checked=False: slot())
        self.addAction(action)
        return action

    def _last(self) -> BusinessDay | None:
        return self._known[0] if self._known else None

    def _show(self, known: list[BusinessDay]) -> None:
        self._known = known
        self._tell()
        last = self._last()
        day = last.day if last is not None else self._now().date()
        self._runner.ask(self, lambda: self._book.sums_on(day), self._show_sums, key="sums")

    def _show_sums(self, sums: DaySums) -> None:
        self.sums.show_sums(sums)

    def _tell(self) -> None:
        last, actor, today = self._last(), self._actor(), self._now().date()
        is_open = last is not None and last.is_open
        day = last.day if last is not None and is_open else today
        self.header.title.setText(long_date(day))
        self.header.note.setText(self._note(last, today))
        self.turn_action.setText(self.tr("Close the day") if is_open else self.tr("Open the day"))
        needed = Permission.CLOSE_DAY if is_open else Permission.OPEN_DAY
        closed_today = last is not None and not last.is_open and last.day >= today
        self.turn_action.setEnabled(actor.may(needed) and not closed_today)
        again = last is not None and not last.is_open and actor.may(Permission.REOPEN_DAY)
        self.reopen_action.setEnabled(again)
        self.reopen_button.setVisible(again)
        self.empty.setVisible(not self._known)
        self.rows.setVisible(bool(self._known))
        self.rows.row_model.set_rows([self._row(day) for day in self._known])
        self.rows.select_first()
        self.header.row.activate()

    def _note(self, last: BusinessDay | None, today: date) -> str:
        if last is not None and last.is_open:
            words = self.tr("open since {time}, {name}")
            return words.format(time=clock(last.opened_at), name=last.opened_by)
        if last is not None and last.day == today:
            return self.tr("closed")
        return self.tr("not open yet")

    def _row(self, day: BusinessDay) -> Row:
        opened = self.tr("opened {time} {name}")
        closed = self.tr("closed {time} {name}")
        return Row(
            name=long_date(day.day),
            chip=ChipText(
                text=self.tr("open") if day.is_open else self.tr("closed"),
                state=State.OK if day.is_open else State.NEUTRAL,
                icon="lock-open" if day.is_open else "lock",
            ),
            aside=opened.format(time=clock(day.opened_at), name=day.opened_by),
            aside_under=closed.format(time=clock(day.closed_at), name=day.closed_by)
            if day.closed_at is not None
            else "",
            amount=day.code,
            amount_under=self.tr("code of the day") if day.code else "",
            left=not day.is_open,
            record=day,
        )

    def _turn(self) -> None:
        last = self._last()
        if last is None or not last.is_open:
            self._runner.run(self, self._days.open, self._on_opened, self._on_refused)
            return
        message_box(
            self.window(),
            self.tr("Close {day}?").format(day=long_date(last.day)),
            self.tr("Nothing is posted to a closed day any more. {sums}").format(
                sums=self.sums.spoken()
            ),
            [Answer(self.tr("Close the day"), self._close), Answer(self.tr("Go on working"))],
        )

    def _close(self) -> None:
        self._runner.run(self, self._days.close, self._on_closed, self._on_refused)

    def _reopen(self) -> None:
        asked = ReopenQuestion(self.window(), self._reopen_with)
        self.question.ask(asked, asked.form, "reopen", "", asked.windowTitle())

    def _reopen_with(self, note: str, question: ReopenQuestion) -> None:
        def refused(error: Exception) -> None:
            question.refused(error.refusals if self._runner.refused(error) else ())

        self._runner.run(
            self, lambda: self._days.reopen(note), lambda _day: question.accept(), refused
        )

    def _on_opened(self, day: BusinessDay) -> None:
        said = self.tr("Opened {time}")
        self.confirmation.say(said.format(time=clock(day.opened_at)))

    def _on_closed(self, day: BusinessDay) -> None:
        said = self.tr("Closed {time}. A backup is being made.")
        self.confirmation.say(said.format(time=clock(day.closed_at or day.opened_at)))
        self.closed.emit(day.day)

    def _on_refused(self, error: Exception) -> None:
        if not self._runner.refused(error):
            return
        title = self.tr("The day stays as it is")
        message_box(self.window(), title, sentences(error.refusals), [Answer(self.tr("OK"))])

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.DAYS, Topic.SUBSCRIPTIONS}:
            self.reload()
