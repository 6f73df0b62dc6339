"""The visits of a range in figures, and at which hours they came."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_gui.domain.visits import VisitFigures, VisitState
from desk_gui.views.visits.past_words import PastWords
from desk_gui.widgets import scale
from desk_gui.widgets.bar_chart import BarChart
from desk_gui.widgets.facts import Facts
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import column

_CAPTION = 168
_AROUND = 2 * scale.M + 2 * scale.S
_OPENS, _CLOSES = 8, 17
"""Hours that are shown in any case; others where somebody came."""


class PastFigures(QWidget):
    """Facts in words; under them bars by the hour, where there is room for both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: VisitFigures | None = None
        self.title = PlainLabel(bold=True)
        self.facts = Facts(caption=_CAPTION)
        self.heading = PlainLabel(bold=True)
        self.chart = BarChart()
        self.load = QWidget()
        self.load.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        below = column(self.heading, self.chart)
        below.setContentsMargins(0, scale.S, 0, 0)
        below.setStretch(1, 1)
        self.load.setLayout(below)
        self._words = PastWords(self)
        whole = column(self.title, self.facts, self.load)
        whole.setContentsMargins(scale.L, scale.M, scale.L, scale.M)
        whole.setStretch(2, 1)
        whole.addStretch(0)
        self.setLayout(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the bars out where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def show_figures(self, figures: VisitFigures | None) -> None:
        """Show these."""
        self._figures = figures
        self._tell()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.title.setText(self.tr("In figures"))
        self.heading.setText(self.tr("Arrivals by the hour"))
        self.chart.setAccessibleName(self.tr("Arrivals by the hour"))
        self._tell()

    def _fit(self) -> None:
        room = self.height() - self.title.height() - self.facts.sizeHint().height()
        self.load.setVisible(room >= self.load.minimumSizeHint().height() + _AROUND)

    def _tell(self) -> None:
        figures = self._figures
        if figures is None:
            self.facts.show_facts([])
            self.chart.show_bars([], [])
            return
        ended = figures.by_state
        self.facts.show_facts(
            [
                (self.tr("Visits"), str(figures.visits)),
                (self.tr("People"), str(figures.people)),
                (self.tr("Waited on average"), self._words.minutes(figures.waited_minutes)),
                (self.tr("Waited too long"), str(figures.over_norm)),
                (self.tr("Left unserved"), str(ended[VisitState.UNSERVED])),
                (self.tr("Did not come"), str(ended[VisitState.NO_SHOW])),
                (self.tr("Closed by the house"), str(figures.auto_closed)),
            ]
        )
        hours = [hour for hour, count in enumerate(figures.by_hour) if count]
        shown = range(min([_OPENS, *hours]), max([_CLOSES, *hours]) + 1)
        self.chart.show_bars([str(hour) for hour in shown], [figures.by_hour[h] for h in shown])
        self._fit()
