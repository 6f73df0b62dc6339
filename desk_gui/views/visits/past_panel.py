"""All visits of a range: the list, the figures beside it, and times put right afterwards."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_gui.domain.actors import Permission
from desk_gui.domain.visits import VisitFigures, VisitFilter, VisitLine
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.visit_book import VisitBook
from desk_gui.services.visits import VisitService
from desk_gui.views.labels import short_date
from desk_gui.views.paged_list import PagedList
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.allowed import needing
from desk_gui.views.shell.page import Page
from desk_gui.views.visits.past_correction import PastCorrection
from desk_gui.views.visits.past_figures import PastFigures
from desk_gui.views.visits.past_filters import PastFilters
from desk_gui.views.visits.past_words import PastWords
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.chips import chip_width
from desk_gui.widgets.panels import Empty, Panel, PanelHeader, Parted
from desk_gui.widgets.row_painting import RowColumns

_CODE, _ASIDE = 48, 148
_TIMES = "00:00–00:00"
_WIDE = 940
"""From this width on the figures have their whole room."""

Report = Callable[[VisitFilter, str], object]
"""Takes a range to paper: which visits, and that in words."""


class PastPanel(Page):
    """Lists the visits of some days, the newest first; Enter opens one.

    ``report`` takes the range to paper, ``protocol`` a day's visits to be
    signed; ``now`` is the office's clock.

    Signals:
        opened: A visit is to be shown; carries its VisitLine.
    """

    opened = Signal(object)

    def __init__(
        self,
        book: VisitBook,
        visits: VisitService,
        runner: Runner,
        now: Callable[[], datetime],
        report: Report,
        protocol: Callable[[date], object],
    ) -> None:
        super().__init__()
        self._book, self._runner = book, runner
        self._now, self._report, self._protocol = now, report, protocol
        self._summed: VisitFilter | None = None
        self._missed = False
        self.header = PanelHeader()
        self.filters = PastFilters(now().date())
        self._words = PastWords(self)
        self.past = PagedList(book, runner, RowColumns(), self._words.row, self)
        self.rows = self.past.view
        self.rows.filter_field = self.filters.text
        self.figures = PastFigures()
        self.empty = Empty()
        self.empty.hide()
        self.open_action = self._action("", self.open_visit)
        self.correct_action = needing(
            self._action("Ctrl+R", self.correct_visit), Permission.RECEIVE
        )
        self.print_action = self._action("Ctrl+P", self.print_report)
        self.protocol_action = needing(
            self._action("Ctrl+D", self.print_protocol), Permission.PRINT
        )
        self.correction = PastCorrection(self, book, visits, runner, now)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.reload()

    def on_shown(self) -> None:
        """Begin where one types what is looked for; with what was done meanwhile."""
        self.filters.set_today(self._now().date())
        if self._missed:
            self.reload()
        self.filters.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filters.text.selectAll()

    def primary_actions(self) -> Sequence[QAction]:
        """Return what can be done with the visit that is current."""
        return [action for action in self.actions() if action.isEnabled()]

    @Slot()
    def reload(self) -> None:
        """List the visits that are wanted from the newest, and sum them up."""
        self._missed = False
        self.past.show(self.filters.wanted())
        self._runner.ask(self, self._book.hosts, self.filters.set_hosts, key="hosts")
        self._sum()

    def line(self) -> VisitLine | None:
        """Return the current visit, or None while it is read."""
        record = self.past.record()
        return record if isinstance(record, VisitLine) else None

    @Slot()
    def open_visit(self) -> None:
        """Show the current visit."""
        line = self.line()
        if line is not None:
            self.opened.emit(line)

    @Slot()
    def correct_visit(self) -> None:
        """Ask when the visitor was really here."""
        line = self.line()
        if line is not None:
            self.correction.ask(line.id)

    @Slot()
    def print_report(self) -> None:
        """Take the range to paper."""
        self._report(self.filters.wanted(), self.filters.words())

    @Slot()
    def print_protocol(self) -> None:
        """Take the visits of the last of these days to paper."""
        day = self._protocol_day()
        self._protocol(day)
        said = self.tr("The protocol of {day} is on its way to the printer")
        self.confirmation.say(said.format(day=short_date(day)))

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.header.title.setText(self.tr("All visits"))
        self.rows.setAccessibleName(self.tr("Visits of these days"))
        self.open_action.setText(self.tr("Open"))
        self.correct_action.setText(self.tr("Times…"))
        self.print_action.setText(self.tr("Report"))
        self.protocol_action.setText(self.tr("Protocol"))
        self.empty.setText(
            self.tr("No visit of these days is like that. Choose other days, or less.")
        )
        self.filters.retranslate()
        self.figures.retranslate()
        self._words.forget()
        self.past.retell()
        self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the search on Esc."""
        if event.key() == Qt.Key.Key_Escape and self.filters.text.text():
            self.filters.text.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the figures their width, less in a narrow window."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        self.figures.setFixedWidth(scale.RECORD_WIDTH if wide else scale.RECORD_LEAST)

    # --- how it is made ---

    def _action(self, key: str, then: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcut(key_sequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(then)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        for action, icon, kind in (
            (self.protocol_action, "printer", Kind.TONAL),
            (self.print_action, "report", Kind.TONAL),
            (self.correct_action, "history", Kind.TONAL),
            (self.open_action, "eye", Kind.FILLED),
        ):
            button = Button(kind=kind, icon=icon)
            button.follow(action)
            self.header.add(button)
        left = QVBoxLayout()
        left.setSpacing(0)
        for part in (self.empty, self.rows):
            left.addWidget(part)
        left.setStretchFactor(self.rows, 1)
        left.addStretch(0)
        left.addWidget(self.confirmation)
        self.confirmation.show()
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addLayout(left, 1)
        beside.addWidget(Parted())
        beside.addWidget(self.figures)
        panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.header)
        inside.addWidget(self.filters)
        inside.addLayout(beside, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _connect(self) -> None:
        self.filters.changed.connect(self.reload)
        self.filters.text.entered.connect(self.rows.setFocus)
        self.rows.selected.connect(self._offer)
        self.rows.pressed.connect(self.opened)
        self.past.counted.connect(self._on_counted)
        self.past.refused.connect(self._on_refused)
        self._runner.changed.connect(self._on_news)
        self.correction.corrected.connect(self._on_corrected)
        self.correction.undone.connect(self.confirmation.say)
        self.correction.refused.connect(self._on_refused)
        self.confirmation.undone.connect(self._on_undo)

    def _fit_columns(self) -> None:
        words = self._words
        self.rows.set_columns(
            RowColumns(
                state=chip_width(words.closed()) + scale.S,
                code=_CODE,
                aside=_ASIDE,
                amount=scale.text_width(_TIMES, bold=True) + scale.S,
            )
        )

    def _protocol_day(self) -> date:
        """Return the last of the days, or today where that is still to come."""
        return min(self.filters.wanted().last, self._now().date())

    # --- what is read ---

    def _sum(self) -> None:
        """Sum up what is wanted, beside the reads: over a year it takes longer than a page."""
        wanted = self._summed = self.filters.wanted()

        def figures() -> Outcome[VisitFigures | None]:
            # Whoever types on asks for others before these are begun.
            asked = wanted is self._summed
            return Outcome(self._book.figures_of(wanted).value if asked else None)

        def show(summed: VisitFigures | None) -> None:
            if summed is not None and wanted is self._summed:
                self.figures.show_figures(summed)

        self._runner.run(self, figures, show, self._on_refused, Lane.DOCUMENTS)

    @Slot(int)
    def _on_counted(self, count: int) -> None:
        self.header.note.setText(self._words.visits(count))
        self.header.fit()
        self.empty.setVisible(not count)
        self.rows.setVisible(bool(count))
        self._offer()

    @Slot()
    def _offer(self, *_record: object) -> None:
        line = self.line()
        self.open_action.setEnabled(line is not None)
        self.correct_action.setEnabled(line is not None and line.arrived_at is not None)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        """Show what was done meanwhile; who reads further down is not moved."""
        if not topics & {Topic.VISITS, Topic.STAFF}:
            return
        if not self.isVisible():
            self._missed = True
        elif self.past.is_at_top():
            self.reload()
        else:
            self.past.refresh()
            self._sum()

    # --- what is put right ---

    @Slot(str)
    def _on_corrected(self, said: str) -> None:
        self.confirmation.say(said, undo=self.tr("undo"))
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_undo(self) -> None:
        self.confirmation.clear()
        self.correction.undo()

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if self._runner.refused(error):
            self.confirmation.say(sentences(error.refusals), wrong=True)
