"""What holds for the whole window about its data: the clock, a restore, reading only, no backup."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Slot

from desk_gui.domain.starting import ClockDoubt, doubt_clock
from desk_gui.operations.backup_watch import BackupWatch
from desk_gui.views.backups.words import Clock, moment_text, status_text
from desk_gui.views.shell.notice import Notice, Way
from desk_gui.views.shell.window import MainWindow


class Standing(QObject):
    """Says it in notices over the page, and in the status line what is less urgent."""

    def __init__(
        self, window: MainWindow, watch: BackupWatch, now: Clock, *, read_only: bool
    ) -> None:
        super().__init__(window)
        self._window, self._watch, self._now = window, watch, now
        self._doubt: ClockDoubt | None = None
        self.clock, self.restored, self.reading = Notice(), Notice(), Notice()
        self._read_only = read_only
        for notice in (self.reading, self.restored, self.clock):
            window.add_strip(notice)
        watch.changed.connect(self.tell)
        window.installEventFilter(self)
        self.tell()

    def doubt_clock(self, doubt: ClockDoubt | None) -> None:
        """Say that the clock may be wrong; None says nothing."""
        self._doubt = doubt
        self.tell()

    @Slot()
    def tell(self) -> None:
        """Say everything as it is now."""
        self._say(self.reading, self._reading)
        self._say(self.restored, self._restored)
        self._say(self.clock, self._clock, Way(self.tr("The clock is right"), self._believe))
        said = status_text(self._watch.status, self._watch.refusals, self._now())
        self._window.status.say("backup", said, "alert-triangle", colour="warn")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.tell()
        return super().eventFilter(watched, event)

    def _say(self, notice: Notice, words: Callable[[], str], *ways: Way) -> None:
        said = words()
        if not said:
            notice.clear()
        elif said != notice.sentence.text():
            notice.say(said, ways)

    def _reading(self) -> str:
        return self.tr("Read only: nothing can be saved.") if self._read_only else ""

    def _restored(self) -> str:
        status = self._watch.status
        since = status.state.stopped_since if status is not None else None
        if since is None:
            return ""
        words = self.tr(
            "The data was restored at {time}. Look whether it is right and say so under "
            "Oversight, Backups: until then no old backup is removed."
        )
        return words.format(time=moment_text(since, self._now()))

    def _clock(self) -> str:
        if self._doubt is None or doubt_clock(self._now(), self._doubt.newest) is None:
            # Somebody has set the clock right.
            self._doubt = None
            return ""
        if self._doubt.behind:
            words = self.tr(
                "This computer's clock says {now}, but the last change was made at {newest}. "
                "Set the clock right before you go on."
            )
        else:
            words = self.tr(
                "The last change was made at {newest}, more than a year before this computer's "
                "clock, {now}. Set the clock right before you go on."
            )
        shown = (self._doubt.now, self._doubt.newest)
        now, newest = (moment_text(at, self._now()) for at in shown)
        return words.format(now=now, newest=newest)

    def _believe(self) -> None:
        self._doubt = None
        self.tell()
