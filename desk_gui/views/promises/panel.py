"""Filling the panel of promises: reading them, ending them, telling the time as it goes on."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk_gui.domain.promise_rules import percent, week_of
from desk_gui.domain.promise_times import Pressing
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Topic
from desk_gui.services.promises import PromiseService
from desk_gui.views.overtaken import overtaken_text
from desk_gui.views.promises.deeds import PromiseDeeds
from desk_gui.views.promises.words import MOST, counted_at, percent_text, rows_of
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.side_panels import Promises

EVERY_MS = 30_000
_GOOD = 90
# The visitor's name in a promised wait is read from the visit.
_TOPICS = {Topic.PROMISES, Topic.VISITS}


class PromisesBoard(QObject):
    """Fills ``panel`` and does what its keys ask for.

    ``may_end`` tells whether who is signed in may end promises.

    Signals:
        counted: How many are overdue, and how many are open besides.
    """

    counted = Signal(int, int)

    def __init__(
        self,
        panel: Promises,
        promises: PromiseService,
        runner: Runner,
        now: Callable[[], datetime],
        may_end: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(panel)
        self._panel, self._promises, self._runner, self._now = panel, promises, runner, now
        self._may_end = may_end
        self._pressing = Pressing()
        self.deeds = PromiseDeeds(panel, promises, runner, now)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._on_tick)
        panel.kept.connect(self.deeds.keep)
        panel.trying.connect(self.deeds.ask_try)
        panel.renewing.connect(self.deeds.ask_renewal)
        panel.breaking.connect(self.deeds.ask_reason)
        panel.snoozing.connect(self.deeds.ask_snooze)
        panel.undone.connect(self.deeds.undo)
        panel.overtaken.connect(self._on_overtaken)
        self.deeds.said.connect(self._on_said)
        self.deeds.refused.connect(self._on_refused)
        panel.retold.connect(self._retell_all)
        runner.changed.connect(self._on_news)

    def start(self) -> None:
        """Fill the panel for who is signed in now, and keep it up with the clock."""
        self.deeds.forget()
        self._panel.confirmation.hide()
        self._panel.offer_key()
        self._panel.set_workable(self._may_end())
        self._timer.start()
        self.reload()

    def stop(self) -> None:
        """Show nothing more: nobody is signed in."""
        self._timer.stop()
        self._pressing = Pressing()
        self.retell()
        self._panel.show_share("", good=False)

    @Slot()
    def reload(self) -> None:
        """Read what is open, and how the week went."""
        self._read(news=False)

    def _read(self, *, news: bool) -> None:
        read = partial(self._promises.pressing, MOST)
        then = partial(self._show, news)
        self._runner.ask(self, read, then, self._on_unread, key="open")
        first, last = week_of(self._now().date())
        share = lambda: self._promises.kept_share(first, last)  # noqa: E731
        self._runner.ask(self, share, self._show_share, self._on_unread, key="share")

    @Slot()
    def retell(self) -> None:
        """Say the times again: the clock has gone on."""
        self._tell(news=False)

    def _tell(self, *, news: bool) -> None:
        now = self._now()
        self._panel.show_rows(rows_of(self._pressing, now), news=news)
        self.counted.emit(*counted_at(self._pressing, now))

    def _show(self, news: bool, pressing: Pressing) -> None:
        self._pressing = pressing
        self._tell(news=news)

    @Slot()
    def _on_tick(self) -> None:
        """Let the time go on; where not all are here, others may have come to the head."""
        if self._pressing.is_whole:
            self.retell()
        else:
            self.reload()

    def _show_share(self, share: tuple[int, int]) -> None:
        of_hundred = percent(*share)
        self._panel.show_share(percent_text(of_hundred), good=(of_hundred or 0) >= _GOOD)

    @Slot()
    def _retell_all(self) -> None:
        """Say everything in the language in force."""
        if self._timer.isActive():
            self._panel.confirmation.hide()
            self.reload()

    @Slot(str, bool)
    def _on_said(self, said: str, undoable: bool) -> None:
        self._panel.say(said, undo=self.tr("undo") if undoable else "")

    @Slot(str)
    def _on_refused(self, said: str) -> None:
        """Say why not, and show how things are: another desk may have been first."""
        self._panel.say(said)
        self.reload()

    @Slot(str)
    def _on_overtaken(self, name: str) -> None:
        self._panel.say(overtaken_text(name))

    def _on_unread(self, error: Exception) -> None:
        if self._runner.refused(error):
            self._panel.say(sentences(error.refusals))

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if self._timer.isActive() and topics & _TOPICS:
            self._read(news=True)
