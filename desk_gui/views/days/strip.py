"""The notice that the day is not open, or that an earlier one still is; Ctrl+O mends it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Slot

from desk_gui.domain.actors import Actor, Permission
from desk_gui.domain.days import BusinessDay, check_posting
from desk_gui.domain.refusals import RefusedError
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Topic
from desk_gui.services.days import DayService
from desk_gui.views.labels import long_date
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.notice import Notice, Way

KEY = "Ctrl+O"


class DayStrip(Notice):
    """Follows the business day; in sight while nothing can be posted."""

    def __init__(
        self,
        days: DayService,
        runner: Runner,
        actor: Callable[[], Actor],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._days, self._runner, self._actor, self._now = days, runner, actor, now
        self._last: BusinessDay | None = None
        runner.changed.connect(self._on_news)

    def reload(self) -> None:
        """Look how the day stands."""
        self._runner.ask(self, self._days.last, self._show, key="day")

    def look(self) -> None:
        """Look at the clock again: midnight may have passed."""
        self._show(self._last)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.look()
        super().changeEvent(event)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.DAYS in topics:
            self.reload()

    def _show(self, last: BusinessDay | None) -> None:
        self._last = last
        try:
            check_posting(last, self._now())
        except RefusedError:
            self._tell(last)
        else:
            self.clear()

    def _tell(self, last: BusinessDay | None) -> None:
        actor, today = self._actor(), self._now().date()
        if last is not None and last.is_open:
            words = self.tr("{day} is still open. Count and close it first.")
            self.say(words.format(day=long_date(last.day)), self._ways(actor, Permission.CLOSE_DAY))
        elif last is not None and last.day == today:
            self.say(self.tr("Today is closed. What comes now belongs to the next day."))
        else:
            words = self.tr("{day} is not open yet.")
            self.say(words.format(day=long_date(today)), self._ways(actor, Permission.OPEN_DAY))

    def _ways(self, actor: Actor, permission: Permission) -> list[Way]:
        if not actor.may(permission):
            return []
        if permission is Permission.CLOSE_DAY:
            return [Way(self.tr("Close that day"), self._close, KEY)]
        return [Way(self.tr("Open the day"), self._open, KEY)]

    def _open(self) -> None:
        self._runner.run(self, self._days.open, otherwise=self._on_refused)

    def _close(self) -> None:
        self._runner.run(self, self._days.close, otherwise=self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        if self._runner.refused(error):
            self.say(sentences(error.refusals))
