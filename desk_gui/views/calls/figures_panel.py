"""The calls of some days in figures: promises kept, time to call back, load, outcomes."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.actors import Permission
from desk_gui.domain.calls import CallFigures
from desk_gui.domain.promise_rules import percent
from desk_gui.operations.runner import Runner
from desk_gui.services.call_book import CallBook
from desk_gui.services.changes import Topic
from desk_gui.views.day_range import DayRange
from desk_gui.views.labels import label, short_date
from desk_gui.views.promises.words import percent_text
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.allowed import needing
from desk_gui.views.shell.page import Page
from desk_gui.widgets import scale
from desk_gui.widgets.bar_chart import BarChart
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.figure import Figure
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Panel, PanelHeader, scrolled
from desk_gui.widgets.share_bars import ShareBars

_OPENS, _CLOSES = 8, 17
"""Hours that are shown in any case; others where somebody rang."""
_GOOD = 90
"""Of a hundred promises so many kept are a good week."""
_AN_HOUR = 60
_COUNTED = {Topic.CALLS, Topic.MESSAGES, Topic.PROMISES}


class CallFiguresPanel(Page):
    """Figures and charts of a range of days; keys take it, or the calls of a day, to paper.

    ``print_report`` gets the first and the last day, ``print_protocol`` a day.
    """

    def __init__(
        self,
        book: CallBook,
        runner: Runner,
        now: Callable[[], datetime],
        print_report: Callable[[date, date], object],
        print_protocol: Callable[[date], object],
    ) -> None:
        super().__init__()
        self._book, self._runner, self._now = book, runner, now
        self._print_report, self._print_protocol = print_report, print_protocol
        self._figures: CallFigures | None = None
        self.header = PanelHeader()
        self.range = DayRange(now().date())
        self.kept, self.back, self.calls, self.unconfirmed, self.missed = (
            Figure() for _ in range(5)
        )
        self.hours_title, self.outcomes_title = PlainLabel(bold=True), PlainLabel(bold=True)
        self.hours, self.outcomes = BarChart(), ShareBars()
        self.offers = PlainLabel(colour="muted", wrap=True)
        self.report_action = self._action("Ctrl+P", self.print_report)
        self.protocol_action = self._action("Ctrl+D", self.print_protocol)
        self._lay_out()
        self.range.changed.connect(self.reload)
        runner.changed.connect(self._on_news)
        self.retranslate()
        self.reload()

    def on_shown(self) -> None:
        """Begin with the days; what came in since is counted."""
        self.range.set_today(self._now().date())
        self.reload()
        self.range.period.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def reload(self) -> None:
        """Count the calls of these days."""
        read = partial(self._book.figures, *self.range.days())
        self._runner.ask(self, read, self._show, self._on_unread, key="figures")
        self._tell_protocol()

    @Slot()
    def print_report(self) -> None:
        """Take the figures of these days to paper."""
        first, last = self.range.days()
        self._print_report(first, last)
        said = self.tr("The report of {first} – {last} is on its way to the printer")
        self.confirmation.say(said.format(first=short_date(first), last=short_date(last)))

    @Slot()
    def print_protocol(self) -> None:
        """Take the calls of the last of these days to paper."""
        day = self._protocol_day()
        self._print_protocol(day)
        said = self.tr("The protocol of {day} is on its way to the printer")
        self.confirmation.say(said.format(day=short_date(day)))

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.header.title.setText(self.tr("Figures"))
        self.report_action.setText(self.tr("Print the report"))
        self.hours_title.setText(self.tr("Incoming calls by the hour"))
        self.hours.setAccessibleName(self.tr("Incoming calls by the hour"))
        self.outcomes_title.setText(self.tr("What became of the calls"))
        self.outcomes.setAccessibleName(self.tr("What became of the calls"))
        self.range.retranslate()
        self._tell_protocol()
        self._tell()

    def _action(self, key: str, slot: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcut(key_sequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        self.addAction(action)
        return needing(action, Permission.PRINT)

    def _lay_out(self) -> None:
        for action in (self.protocol_action, self.report_action):
            button = Button(icon="printer")
            button.follow(action)
            self.header.add(button)
        days = QHBoxLayout()
        days.setContentsMargins(scale.L, scale.M, scale.L, scale.M)
        days.addWidget(self.range)
        days.addStretch(1)
        panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.header)
        inside.addLayout(days)
        inside.addWidget(scrolled(self._content()), 1)
        inside.addWidget(self.confirmation)
        self.confirmation.show()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _content(self) -> QWidget:
        figures = QHBoxLayout()
        figures.setSpacing(scale.M)
        for figure in (self.kept, self.back, self.calls, self.unconfirmed, self.missed):
            figures.addWidget(figure, 1)
        charts = QHBoxLayout()
        charts.setSpacing(scale.XL)
        for title, chart, part in (
            (self.hours_title, self.hours, 3),
            (self.outcomes_title, self.outcomes, 2),
        ):
            column = QVBoxLayout()
            column.setSpacing(scale.S)
            column.addWidget(title)
            column.addWidget(chart)
            if chart is self.outcomes:
                column.addWidget(self.offers)
                column.addStretch(1)
            charts.addLayout(column, part)
        content = QWidget()
        whole = QVBoxLayout(content)
        whole.setContentsMargins(scale.L, 0, scale.L, scale.M)
        whole.setSpacing(scale.L)
        whole.addLayout(figures)
        whole.addLayout(charts, 1)
        return content

    def _show(self, figures: CallFigures) -> None:
        self._figures = figures
        self._tell()

    def _tell(self) -> None:
        figures = self._figures
        if figures is None:
            return
        share = percent(figures.promises_kept, figures.promises_ended)
        good = share is not None and share >= _GOOD
        self.kept.show_number(
            percent_text(share) or "–", self.tr("promises kept"), colour="ok" if good else "text"
        )
        self.back.show_number(
            self._minutes(figures.call_back_minutes), self.tr("until we called back, working time")
        )
        self.calls.show_number(str(figures.calls), self.tr("calls, in and out"))
        self.unconfirmed.show_number(str(figures.unconfirmed), self.tr("messages not confirmed"))
        self.missed.show_number(str(figures.missed_unsettled), self.tr("missed calls still open"))
        hours = [hour for hour, count in enumerate(figures.by_hour) if count]
        shown = range(min([_OPENS, *hours]), max([_CLOSES, *hours]) + 1)
        self.hours.show_bars([str(hour) for hour in shown], [figures.by_hour[h] for h in shown])
        self.outcomes.show_parts([(label(each), n) for each, n in figures.by_outcome.items()])
        said = self.tr("Offers made: {made}, accepted: {accepted}")
        made, accepted = figures.offers_made, figures.offers_accepted
        self.offers.setText(said.format(made=made, accepted=accepted))
        self.offers.setVisible(bool(made))

    def _tell_protocol(self) -> None:
        day = short_date(self._protocol_day())
        self.protocol_action.setText(self.tr("Protocol of {day}").format(day=day))
        self.header.fit()

    def _protocol_day(self) -> date:
        """Return the last of the days, or today where that is still to come."""
        return min(self.range.days()[1], self._now().date())

    def _minutes(self, minutes: float | None) -> str:
        if minutes is None:
            return "–"
        hours, rest = divmod(round(minutes), _AN_HOUR)
        if not hours:
            return self.tr("{minutes} min").format(minutes=rest)
        return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)

    def _on_unread(self, error: Exception) -> None:
        if self._runner.refused(error):
            self.confirmation.say(sentences(error.refusals), wrong=True)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if self.isVisible() and topics & _COUNTED:
            self.reload()
