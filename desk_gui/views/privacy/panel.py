"""The panel of privacy: how long things are kept, what is held, what went and what goes next."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.actors import Permission
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.retention import Hold, Purged, PurgeReport, RetentionPeriods
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.retention import RetentionService
from desk_gui.views.labels import clock, label
from desk_gui.views.privacy.hold_deeds import HoldDeeds
from desk_gui.views.privacy.periods_form import PeriodsForm
from desk_gui.views.privacy.purge_strip import PurgeStrip
from desk_gui.views.privacy.words import by_words, hold_words, moment, report_name, staying_words
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.allowed import needing
from desk_gui.views.shell.page import Page
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import Empty, Panel, PanelHeader, Parted, scrolled
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.tokens import State

_COLUMNS = RowColumns(state=104, button=112)
_FORM_WIDTH = 360

PrintReport: TypeAlias = Callable[[PurgeReport], object]


class PrivacyPanel(Page):
    """The periods stand beside the list of holds and runs; Enter releases a hold, prints a run.

    ``print_report`` puts what a run took out on paper, ``show_notice`` what
    people are told about how long their data are kept.
    """

    def __init__(
        self,
        retention: RetentionService,
        runner: Runner,
        now: Callable[[], datetime],
        print_report: PrintReport,
        show_notice: Callable[[], object],
    ) -> None:
        super().__init__()
        self._retention, self._runner, self._now = retention, runner, now
        self._print_report = print_report
        self._shown: RetentionPeriods | None = None
        self._holds: list[Hold] = []
        self._reports: list[PurgeReport] = []
        self._undo: Callable[[], Outcome[Any]] | None = None
        self.header = PanelHeader()
        self.form = PeriodsForm()
        self.rows = RowList(_COLUMNS)
        self.empty = Empty()
        self.strip = PurgeStrip(retention, runner)
        self.deeds = HoldDeeds(self, retention, runner, now)
        self.save_action = self._action(self.save, "Ctrl+Return", "Ctrl+Enter")
        self.hold_action = self._action(self.deeds.ask, "Ctrl+N")
        self.purge_action = self._action(self.strip.press, "Ctrl+R")
        self.notice_action = self._action(show_notice, "Ctrl+P")
        self._lay_out()
        self._connect()
        self.retranslate()
        self.reload()

    def on_shown(self) -> None:
        """Begin in the list; what came in since is read anew."""
        self.reload()
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def reload(self) -> None:
        """Read periods, holds, runs, and what would go."""
        asked: tuple[tuple[Callable[[], Outcome[Any]], Callable[[Any], None], str], ...] = (
            (self._retention.periods, self._on_periods, "periods"),
            (self._retention.holds, self._on_holds, "holds"),
            (self._retention.reports, self._on_reports, "reports"),
            (self._retention.due, self._on_due, "due"),
        )
        for query, then, key in asked:
            self._runner.ask(self, query, then, self._on_refused, key=key)

    @Slot()
    def save(self) -> None:
        """Keep the periods that are typed."""
        try:
            periods = self.form.periods()
        except RefusedError as refused:
            self._say_refused(refused)
            return
        self.form.clear_errors()
        self.save_action.setEnabled(False)
        save = partial(self._retention.save_periods, periods)
        before = self._shown or periods
        self._runner.run(self, save, partial(self._on_saved, before), self._on_refused)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.header.title.setText(self.tr("Privacy"))
        self.header.note.setText(self.tr("how many days things are kept after they ended"))
        self.rows.setAccessibleName(self.tr("Holds, and what went"))
        self.save_action.setText(self.tr("Save"))
        self.hold_action.setText(self.tr("Hold…"))
        self.purge_action.setText(self.tr("Purge now…"))
        self.notice_action.setText(self.tr("Privacy notice"))
        self.empty.setText(
            self.tr("Nothing is held, and nothing went yet. {key} holds a record.").format(
                key="Ctrl+N"
            )
        )
        self.form.retranslate()
        self.strip.retranslate()
        self._show_rows()

    def _action(self, slot: Callable[[], object], *keys: str) -> QAction:
        action = needing(QAction(self), Permission.KEEP_PRIVACY)
        action.setShortcuts([key_sequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False: slot())
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        for action, icon, kind in (
            (self.notice_action, "printer", Kind.TONAL),
            (self.hold_action, "lock", Kind.TONAL),
            (self.save_action, "device-floppy", Kind.FILLED),
        ):
            button = Button(icon=icon, kind=kind)
            button.follow(action)
            self.header.add(button)
        self.form.setContentsMargins(scale.L, scale.M, scale.L, scale.S)
        fields = scrolled(self.form)
        fields.setFixedWidth(_FORM_WIDTH)
        listing = QVBoxLayout()
        listing.setSpacing(0)
        listing.addWidget(self.empty)
        listing.addWidget(self.rows, 1)
        listing.addStretch(0)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(fields)
        row.addWidget(Parted())
        row.addLayout(listing, 1)
        panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for part in (self.header, middle, self.confirmation, self.strip):
            inside.addWidget(part)
        inside.setStretchFactor(middle, 1)
        self.confirmation.show()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _connect(self) -> None:
        self.rows.pressed.connect(self._on_pressed)
        self.strip.purged.connect(self.reload)
        self.deeds.done.connect(self._on_done)
        self.deeds.refused.connect(self._on_refused)
        self.confirmation.undone.connect(self._on_undo)
        self._runner.changed.connect(self._on_news)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.PRIVACY in topics or (Topic.VISITS in topics and self.isVisible()):
            self.reload()

    @Slot(object)
    def _on_pressed(self, record: object) -> None:
        if isinstance(record, Hold):
            self.deeds.release(record)
        elif isinstance(record, PurgeReport):
            self._print_report(record)

    def _on_periods(self, periods: RetentionPeriods) -> None:
        """Show the periods as they are now, unless somebody is at work on them."""
        if self._shown is None or not self.form.is_edited():
            self._show_periods(periods)

    def _show_periods(self, periods: RetentionPeriods) -> None:
        self._shown = periods
        self.form.show_periods(periods)
        self.form.settled.emit()
        self.strip.show_periods(periods)

    def _on_holds(self, holds: list[Hold]) -> None:
        self._holds = holds
        self._show_rows()

    def _on_reports(self, reports: list[PurgeReport]) -> None:
        self._reports = reports
        self._show_rows()

    def _on_due(self, lines: tuple[Purged, ...]) -> None:
        self.strip.show_due(lines)

    def _show_rows(self) -> None:
        """Show holds, then runs; the row that was current stays so."""
        current = self.rows.record()
        rows: list[Row | Section] = []
        if self._holds:
            rows.append(Section(title=self.tr("Under a hold"), count=len(self._holds)))
        rows += [self._hold_row(hold) for hold in self._holds]
        if self._reports:
            rows.append(Section(title=self.tr("What went")))
        rows += [self._report_row(report) for report in self._reports]
        self.rows.row_model.set_rows(rows)
        records = [getattr(row, "record", None) for row in rows]
        self.empty.setVisible(not rows)
        self.rows.setVisible(bool(rows))
        if current is not None and current in records:
            self.rows.setCurrentIndex(self.rows.row_model.index(records.index(current), 0))
        else:
            self.rows.select_first()

    def _hold_row(self, hold: Hold) -> Row:
        return Row(
            name=hold.name,
            under=f"{hold.reason} · {hold_words(hold)}",
            chip=ChipText(text=label(hold.kind), state=State.INFO, icon="lock"),
            button=self.tr("Release"),
            record=hold,
        )

    def _report_row(self, report: PurgeReport) -> Row:
        stopped = self.tr("stopped")
        chip = None if report.whole else ChipText(text=stopped, state=State.WARN, icon="ban")
        facts = (moment(report.at), by_words(report), staying_words(report.lines))
        return Row(
            name=report_name(report),
            under=" · ".join(filter(None, facts)),
            chip=chip,
            button=self.tr("Print"),
            record=report,
        )

    def _on_saved(self, before: RetentionPeriods, periods: RetentionPeriods) -> None:
        self.save_action.setEnabled(True)
        self._show_periods(periods)
        former = RetentionPeriods(days=before.days, runs_at=before.runs_at, version=periods.version)
        said = self.tr("Saved, {time}").format(time=clock(self._now()))
        self._on_done(said, partial(self._retention.save_periods, former))

    @Slot(str, object)
    def _on_done(self, said: str, undo: Callable[[], Outcome[Any]]) -> None:
        self._undo = undo
        self.confirmation.say(said, undo=self.tr("undo"))

    @Slot()
    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        self.confirmation.clear()
        if undo is not None:
            self._runner.run(self, undo, self._on_undone, self._on_refused)

    def _on_undone(self, value: object) -> None:
        if isinstance(value, RetentionPeriods):
            self._show_periods(value)
        self.confirmation.say(self.tr("Taken back, {time}").format(time=clock(self._now())))

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self.save_action.setEnabled(True)
        if self._runner.refused(error):
            self._say_refused(error)

    def _say_refused(self, refused: RefusedError) -> None:
        rest = self.form.show_refusals(refused.refusals)
        if rest:
            self.confirmation.say(sentences(rest))
