"""One title beside the list: its facts and what it costs by term and zone."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk_gui.domain.catalogue import Publication, PublicationHit, Zone
from desk_gui.domain.money import format_tenge
from desk_gui.views.labels import label, month_range, short_date, term_text
from desk_gui.widgets import scale
from desk_gui.widgets.drawing import rule
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.layouts import empty
from desk_gui.widgets.panels import Empty, Strip
from desk_gui.widgets.scale import Type

_HEADER = 60
_FACT = 28
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NO_PRICE = "—"


class PublicationRecord(QWidget):
    """Shows a title as one catalogue lists it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hit: PublicationHit | None = None
        self.setFixedWidth(scale.RECORD_WIDTH)
        header = Strip(scale.fitted(_HEADER, Type.TITLE))
        self.index = PlainLabel(size=Type.LEAD, bold=True, elide=True)
        header.row.addWidget(self.index)
        self.name = PlainLabel(size=Type.LEAD, bold=True, wrap=True)
        self.empty = Empty()
        self._facts = QGridLayout()
        self._prices = QGridLayout()
        self._lay_out(header)
        self.retranslate()

    def show_title(self, hit: PublicationHit | None) -> None:
        """Show a title, or that none is chosen."""
        self._hit = hit
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in force."""
        hit = self._hit
        for grid in (self._facts, self._prices):
            empty(grid)
        self.empty.setText(self.tr("Choose a title to see its prices."))
        self.empty.setVisible(hit is None)
        self.name.setVisible(hit is not None)
        self.index.setText(hit.publication.index if hit else "")
        if hit:
            self.name.setText(hit.publication.title)
            self._fill_facts(hit)
            self._fill_prices(hit.publication)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairline that parts it from the list."""
        rule(QPainter(self), QPoint(0, 0), QPoint(0, self.height() - 1))

    def _lay_out(self, header: Strip) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(scale.L, scale.M, scale.L, scale.L)
        inner.setSpacing(scale.S)
        inner.addWidget(self.name)
        for grid in (self._facts, self._prices):
            grid.setHorizontalSpacing(scale.M)
            grid.setVerticalSpacing(0)
            grid.setColumnStretch(1, 1)
            inner.addLayout(grid)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self.empty)
        column.addLayout(inner, 1)

    def _fill_facts(self, hit: PublicationHit) -> None:
        publication, catalogue = hit.publication, hit.catalogue
        facts = [
            (self.tr("Kind"), label(publication.kind)),
            (self.tr("Issues a year"), str(publication.issues_a_year)),
            (self.tr("Delivery"), label(publication.distribution)),
            (self.tr("Catalogue"), catalogue.name),
            (self.tr("Months"), month_range(catalogue.first, catalogue.last)),
            (self.tr("On sale from"), short_date(catalogue.effective_from)),
            (self.tr("Cut-off day"), str(publication.cut_off_day or "")),
            (self.tr("Telephone"), publication.editorial_phone),
        ]
        for row, (word, value) in enumerate(fact for fact in facts if fact[1]):
            self._facts.setRowMinimumHeight(row, _FACT)
            self._facts.addWidget(PlainLabel(word, size=Type.SMALL, colour="muted"), row, 0)
            self._facts.addWidget(PlainLabel(value, elide=True), row, 1)

    def _fill_prices(self, publication: Publication) -> None:
        heads = (self.tr("Term"), *map(label, Zone))
        for column, word in enumerate(heads):
            head = PlainLabel(word, size=Type.SMALL, colour="muted", bold=True)
            self._prices.addWidget(head, 0, column, _RIGHT if column else _LEFT)
        terms = sorted({price.term for price in publication.prices})
        for row, term in enumerate(terms, 1):
            self._prices.setRowMinimumHeight(row, _FACT)
            self._prices.addWidget(PlainLabel(term_text(term)), row, 0)
            for column, zone in enumerate(Zone, 1):
                price = publication.price(term, zone)
                amount = format_tenge(price.total) if price else _NO_PRICE
                self._prices.addWidget(PlainLabel(amount, bold=True), row, column, _RIGHT)
