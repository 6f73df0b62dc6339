"""The strip that says what would go tonight, takes it out now, and can stop that."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desk_gui.domain.retention import Purged, PurgeReport, RetentionPeriods
from desk_gui.domain.retention_rules import goes_by_night
from desk_gui.operations.runner import Lane, Progress, Runner
from desk_gui.services.retention import RetentionService
from desk_gui.views.privacy.words import going_words, report_name, staying_words
from desk_gui.views.sentences import sentences
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.labels import IconLabel, PlainLabel
from desk_gui.widgets.messages import Answer, message_box
from desk_gui.widgets.panels import Strip
from desk_gui.widgets.progress import ProgressBar

_HEIGHT = 60


class PurgeStrip(Strip):
    """Asks before anything goes; while it goes, its button stops it.

    Signals:
        purged: The run is through, or was stopped; carries the PurgeReport.
    """

    purged = Signal(object)
    _told = Signal(int, int)

    def __init__(
        self, retention: RetentionService, runner: Runner, parent: QWidget | None = None
    ) -> None:
        super().__init__(scale.fitted(_HEIGHT), line_below=False, parent=parent)
        self._retention, self._runner = retention, runner
        self._progress = Progress(self._tell)
        self._lines: tuple[Purged, ...] = ()
        self._periods = RetentionPeriods()
        self._report: PurgeReport | None = None
        self._running = False
        self.sign = IconLabel("clock", colour="muted")
        self.said = PlainLabel(elide=True)
        self.bar = ProgressBar()
        self.button = Button(icon="trash", key="Ctrl+R")
        for part in (self.sign, self.said, self.bar):
            self.row.addWidget(part, 0 if part is self.sign else 1)
        self.row.addWidget(self.button)
        self.bar.hide()
        self._told.connect(self._on_told)
        self.button.clicked.connect(self.press)

    def show_due(self, lines: tuple[Purged, ...]) -> None:
        """Say what would go."""
        self._lines = lines
        self._say()

    def show_periods(self, periods: RetentionPeriods) -> None:
        """Go by these periods in what is said of the night."""
        self._periods = periods
        self._say()

    @Slot()
    def press(self) -> None:
        """Ask whether to purge now; while that is going on, stop it."""
        if self._running:
            self._progress.cancel()
            return
        going = going_words(self._lines)
        if not going:
            self.said.setText(self.tr("Nothing is over its period."))
            return
        message_box(
            self.window(),
            self.tr("Purge now?"),
            self.tr("{going}: they go for good, also from backups that are restored later.").format(
                going=going
            ),
            [Answer(self.tr("Keep them")), Answer(self.tr("Purge"), self._purge)],
        )

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.button.setText(self.tr("Stop") if self._running else self.tr("Purge now…"))
        self.bar.setAccessibleName(self.tr("Purged so far"))
        self._say()

    def _purge(self) -> None:
        self._progress = Progress(self._tell)
        self._set_running(True)
        progress = self._progress
        self._runner.run(
            self,
            lambda: self._retention.purge(progress, progress.cancelled),
            self._on_purged,
            self._on_refused,
            Lane.DOCUMENTS,
        )

    def _tell(self, done: int, total: int) -> None:
        """Bring the progress to the window's thread; on the worker's."""
        if isValid(self):
            self._told.emit(done, total)

    @Slot(int, int)
    def _on_told(self, done: int, total: int) -> None:
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(done)

    def _on_purged(self, report: PurgeReport) -> None:
        self._report = report
        self._set_running(False)
        self.purged.emit(report)

    def _on_refused(self, error: Exception) -> None:
        self._set_running(False)
        if self._runner.refused(error):
            self.said.setText(sentences(error.refusals))

    def _set_running(self, running: bool) -> None:
        self._running = running
        self.bar.setValue(0)
        self.bar.setVisible(running)
        self.retranslate()
        self.row.activate()

    def _say(self) -> None:
        report = self._report
        self.sign.set_icon("clock", "muted")
        if self._running:
            self.said.setText(self.tr("Purging…"))
        elif report is not None:
            self.sign.set_icon("circle-check" if report.whole else "alert-triangle")
            said = self.tr("Gone: {what}.") if report.whole else self.tr("Stopped. Gone: {what}.")
            self.said.setText(said.format(what=report_name(report)))
        else:
            self.said.setText(self._tonight())

    def _tonight(self) -> str:
        lines = [line for line in self._lines if goes_by_night(self._periods, line.kind)]
        going, staying = going_words(lines), staying_words(lines)
        said = self.tr("Tonight go: {what}.") if going else self.tr("Nothing goes tonight.")
        stays = self.tr("{what}.").format(what=staying) if staying else ""
        return " ".join(filter(None, (said.format(what=going), stays)))
