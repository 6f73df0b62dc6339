"""The strip that looks through everything: how far it is, and what it found, in words."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desk_gui.domain.inspection import InspectionCancelled, Report
from desk_gui.operations.runner import Lane, Progress, Runner
from desk_gui.services.inspection import Inspection
from desk_gui.views.history.words import HistoryCounts, result_words
from desk_gui.views.sentences import sentences
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.labels import IconLabel, PlainLabel
from desk_gui.widgets.panels import Strip
from desk_gui.widgets.progress import ProgressBar

_HEIGHT = 60
_STEPS = 100


class CheckStrip(Strip):
    """Starts the look, shows how far it is, can stop it, and says the result.

    Signals:
        checked: It is through; carries the Report.
    """

    checked = Signal(object)
    _told = Signal(int, int)

    def __init__(
        self, inspection: Inspection, runner: Runner, parent: QWidget | None = None
    ) -> None:
        super().__init__(scale.fitted(_HEIGHT), line_below=False, parent=parent)
        self._inspection = inspection
        self._runner = runner
        self._progress = Progress(self._tell)
        self._report: Report | None = None
        self._running = False
        self.sign = IconLabel("shield-check", colour="muted")
        self.result = PlainLabel(elide=True)
        self.bar = ProgressBar()
        self.bar.setRange(0, _STEPS)
        self.button = Button(icon="shield-check", key="Ctrl+H")
        for part in (self.sign, self.result, self.bar):
            self.row.addWidget(part, 0 if part is self.sign else 1)
        self.row.addWidget(self.button)
        self.bar.hide()
        self._told.connect(self._on_told)
        self.button.clicked.connect(self.press)

    @Slot()
    def press(self) -> None:
        """Look through everything; while that is going on, stop it."""
        if self._running:
            self._progress.cancel()
            return
        self._progress = progress = Progress(self._tell)
        self._set_running(True)
        self._runner.run(
            self,
            lambda: self._inspection.check(progress, progress.cancelled),
            self._on_report,
            self._on_refused,
            Lane.DOCUMENTS,
        )

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.button.setText(self.tr("Stop") if self._running else self.tr("Check everything"))
        self.bar.setAccessibleName(self.tr("Checked so far"))
        self._say()

    def _tell(self, done: int, total: int) -> None:
        """Bring the progress to the window's thread; on the worker's."""
        if isValid(self):
            self._told.emit(done, total)

    @Slot(int, int)
    def _on_told(self, done: int, total: int) -> None:
        self.bar.setMaximum(total)
        self.bar.setValue(done)

    def _on_report(self, report: Report) -> None:
        self._report = report
        self._set_running(False)
        self.checked.emit(report)

    def _on_refused(self, error: Exception) -> None:
        self._set_running(False)
        if not self._runner.refused(error):
            return
        if InspectionCancelled() in error.refusals:
            self.result.setText(self.tr("Stopped. Nothing is known of what was not checked yet."))
        else:
            self.result.setText(sentences(error.refusals))

    def _set_running(self, running: bool) -> None:
        self._running = running
        self.bar.setValue(0)
        self.bar.setVisible(running)
        self.retranslate()
        self.row.activate()

    def _say(self) -> None:
        report = self._report
        if self._running:
            self.sign.set_icon("shield-check", "muted")
            self.result.setText(self.tr("Checking…"))
        elif report is None:
            self.result.setText(self.tr("File, history, posted rows, numbers and sums"))
        elif report.whole:
            self.sign.set_icon("circle-check", "ok")
            entries = HistoryCounts().entries(report.entries)
            self.result.setText(f"{result_words(report)} {entries}")
        else:
            self.sign.set_icon("alert-triangle", "danger")
            self.result.setText(result_words(report))
