"""The documents that did not reach paper: a list that is not there when all is well."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.prints import JobState, PrintJob, PrintJobId
from desk_gui.operations.print_queue import PrintQueue
from desk_gui.views.documents.sentences import job_sentence
from desk_gui.views.labels import clock
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.labels import IconLabel, PlainLabel, plain_tip
from desk_gui.widgets.panels import Panel, column, scrolled
from desk_gui.widgets.scale import Type

_ROWS_IN_SIGHT = 3
_ROOMY = 900
"""In a lower window one row is in sight: the form in work needs the room."""
_AGAIN = "Ctrl+T"


class JobRow(QWidget):
    """One document: what it is, why it is not on paper, and the button that tries again."""

    def __init__(self, job: PrintJob, queue: PrintQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._job = job
        self.sign = IconLabel("printer")
        self.title = PlainLabel(bold=True, elide=True)
        self.reason = PlainLabel(size=Type.SMALL, colour="muted", wrap=True)
        self.again = Button(icon="refresh")
        self.drop = Button(icon="x")
        self.again.clicked.connect(lambda: queue.retry(self._job.id))
        self.drop.clicked.connect(lambda: queue.forget(self._job.id))
        self._lay_out()
        self.show_job(job)

    def show_job(self, job: PrintJob) -> None:
        """Show how the job stands now."""
        self._job = job
        failed = job.state in (JobState.FAILED, JobState.STOPPED)
        self.sign.set_icon("alert-triangle" if failed else "printer", "warn" if failed else "muted")
        self.title.setText(job.document.title)
        self.again.setText(self.tr("Try again"))
        words = [job_sentence(job), clock(self._queue.time_of(job))]
        if job.attempts > 1:
            words.append(self.tr("attempt {number}").format(number=job.attempts))
        self.reason.setText(" · ".join(words))
        self._name_buttons()

    def _name_buttons(self) -> None:
        title = self._job.document.title
        self.again.setAccessibleName(f"{self.again.text()}: {title}")
        drop = self.tr("Take off the list")
        self.drop.setAccessibleName(f"{drop}: {title}")
        plain_tip(self.drop, drop)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(scale.L, scale.S, scale.L, scale.S)
        row.setSpacing(scale.S)
        row.addWidget(self.sign)
        row.addLayout(column(self.title, self.reason, gap=0), 1)
        row.addWidget(self.again)
        row.addWidget(self.drop)


class PrintJobs(Panel):
    """The list of documents that need somebody; hidden while there are none.

    Its key tries the first of them again, from wherever the clerk is at work.
    A document tried again stays until it is printed, so that the focus stays
    where it is.
    """

    def __init__(self, queue: PrintQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._queue = queue
        self.rows: dict[PrintJobId, JobRow] = {}
        self.heading = PlainLabel(size=Type.SMALL, bold=True)
        self.heading.setContentsMargins(scale.L, scale.S, scale.L, scale.XS)
        self._content = QWidget()
        self._list = QVBoxLayout(self._content)
        self._list.setContentsMargins(0, 0, 0, scale.XS)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self._area = scrolled(self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.heading)
        whole.addWidget(self._area)
        again = QAction(self)
        again.setShortcut(QKeySequence(_AGAIN))
        again.triggered.connect(self._try_first)
        self.addAction(again)
        queue.changed.connect(self._on_news)
        self._on_news()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sentences the lines they need."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._on_news()
        super().changeEvent(event)

    @Slot()
    def _on_news(self) -> None:
        jobs = {job.id: job for job in self._queue.jobs()}
        troubled = {job.id for job in self._queue.troubled()}
        for job_id in [each for each in self.rows if each not in jobs]:
            self._take_away(job_id)
        for job_id, job in jobs.items():
            if job_id in self.rows:
                self.rows[job_id].show_job(job)
            elif job_id in troubled:
                self._add(job)
        # Outside of the f-string, where lupdate finds it.
        heading = self.tr("Not printed")
        self.heading.setText(f"{heading} {len(self.rows)}")
        for at, row in enumerate(self.rows.values()):
            row.again.set_key("" if at else _AGAIN)
        self.setVisible(bool(self.rows))
        self._fit()

    @Slot()
    def _try_first(self) -> None:
        first = next(iter(self.rows.values()), None)
        if first is not None:
            first.again.click()

    def _add(self, job: PrintJob) -> None:
        row = JobRow(job, self._queue, self._content)
        self.rows[job.id] = row
        self._list.insertWidget(self._list.count() - 1, row)

    def _take_away(self, job_id: PrintJobId) -> None:
        row = self.rows.pop(job_id)
        had_focus = row.isAncestorOf(self.window().focusWidget() or self)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        if had_focus and self.rows:
            next(iter(self.rows.values())).again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        width = self._area.viewport().width()
        in_sight = _ROWS_IN_SIGHT if self.window().height() >= _ROOMY else 1
        rows = list(self.rows.values())[:in_sight]
        self._area.setFixedHeight(sum(row.heightForWidth(width) for row in rows) + scale.XS)
