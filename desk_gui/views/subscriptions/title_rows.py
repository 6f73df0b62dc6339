"""What is ordered: the title with what was found under it, the first month, the term, the sets."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from desk_gui.domain.catalogue import PublicationHit, Zone
from desk_gui.domain.months import Month
from desk_gui.domain.office import Office
from desk_gui.domain.sales import MOST_SETS
from desk_gui.domain.terms import allowed_first_months, allowed_terms
from desk_gui.views.labels import forms_text, month_range, month_year
from desk_gui.views.subscriptions.desk import SaleDesk
from desk_gui.views.subscriptions.draft import DraftLine
from desk_gui.views.subscriptions.title_words import found_line, offer_of
from desk_gui.widgets import scale
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.found import FoundList, row_height
from desk_gui.widgets.pickers import ComboBox
from desk_gui.widgets.search_field import SearchField
from desk_gui.widgets.stepper import Stepper
from desk_gui.widgets.term_cards import TermCards

_HITS = 30
_CODE_WIDTH = 64
_LEAST_ROWS = 2
_LIST_GAP = 2


class _TitleList(FoundList):
    """Two rows high at least; it takes what height the form can spare."""

    def __init__(self) -> None:
        super().__init__(_CODE_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_LEAST_ROWS * row_height())

    def sizeHint(self) -> QSize:
        """Return the least room: the rows below stay where they are."""
        return QSize(0, self.minimumHeight())


class TitleRows(QObject):
    """The line of the sale in work.

    Signals:
        changed: The line is another now, or none.
        picked: A title was taken.
        decided: Term and sets are said; on to the payment.
    """

    changed = Signal()
    picked = Signal()
    decided = Signal()

    def __init__(self, desk: SaleDesk, form: Form) -> None:
        super().__init__(form)
        self._desk = desk
        self._office: Office | None = None
        self._hit: PublicationHit | None = None
        self._hits: Sequence[PublicationHit] = ()
        self._zone = Zone.DISTRICT
        self._terms_before: dict[str, int] = {}
        self.title = SearchField(cap="↓↵")
        self.first = ComboBox()
        self.found = _TitleList()
        self.terms = TermCards()
        self.sets = Stepper(1, MOST_SETS)
        self.what = form.add(FormRow("", self.title, self.first, stretch=(1, 0), message=False))
        self.long = form.add(FormRow("", self.terms, self.sets, stretch=(1, 0)))
        self._put_list()
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.what.set_label(self.tr("T&itle"))
        self.long.set_label(self.tr("Te&rm"))
        self.title.setPlaceholderText(self.tr("Index or letters of the title"))
        self.first.setAccessibleName(self.tr("First month"))
        self.found.setAccessibleName(self.tr("Titles found"))
        self.sets.setAccessibleName(self.tr("Sets"))
        self.sets.set_unit(self.tr("sets"))
        self._list_hits(self._hits)
        self._offer()
        self._name_months()

    def set_office(self, office: Office) -> None:
        """Take the cut-off day from this office."""
        self._office = office

    def set_zone(self, zone: Zone) -> None:
        """Show the prices of this zone."""
        if zone != self._zone:
            self._zone = zone
            self._list_hits(self._hits)
            self._offer(self.terms.months())

    def set_terms_before(self, terms: dict[str, int]) -> None:
        """Choose these terms by themselves, by index: what the subscriber had before."""
        self._terms_before = terms

    def line(self) -> DraftLine | None:
        """Return the line, or None while something of it is open."""
        first, term = self.first.currentData(), self.terms.months()
        if self._hit is None or first is None or term is None:
            return None
        return DraftLine(hit=self._hit, first=Month(*first), term=term, sets=self.sets.value())

    def hit(self) -> PublicationHit | None:
        """Return the title taken, or None."""
        return self._hit

    def show_line(self, line: DraftLine) -> None:
        """Take up a line again, to change it."""
        self._take(line.hit, line.first, line.term, line.sets)

    def take(
        self,
        hit: PublicationHit,
        term: int | None = None,
        sets: int = 1,
        first: Month | None = None,
    ) -> None:
        """Take a title as if it had been found."""
        self._take(hit, first, term, sets)

    def search(self, text: str) -> None:
        """Show a text as if it were typed."""
        self.title.setText(text)
        self._on_edited(text)

    def show_missing(self, sentence: str) -> None:
        """Say under the field that a title is needed."""
        self._list_hits(())
        self.found.set_empty(sentence, wrong=True)
        self.title.setAccessibleDescription(sentence)
        self.title.set_wrong(True)

    def clear_missing(self) -> None:
        """Take that back."""
        self.found.set_empty("")
        self.title.setAccessibleDescription("")
        self.title.set_wrong(False)

    def clear(self) -> None:
        """Be ready for another title."""
        self._hit = None
        self.title.forget()
        self.title.clear()
        self._list_hits(())
        self.clear_missing()
        self.first.clear()
        self.sets.setValue(1)
        self._offer()
        self.long.clear()

    def _put_list(self) -> None:
        """Put the list under the title field, where the row keeps its distance to the next."""
        grid = self.what.layout()
        if isinstance(grid, QGridLayout):
            grid.setRowMinimumHeight(1, scale.XS - _LIST_GAP)
            grid.addWidget(self.found, 2, 1)
            grid.setRowMinimumHeight(3, scale.XS)
            grid.setRowStretch(2, 1)
        self.what.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)

    def _connect(self) -> None:
        self.title.serve(self.found)
        self.title.textEdited.connect(self._on_edited)
        self.title.entered.connect(self._on_entered)
        self.found.picked.connect(self._on_picked)
        self.first.activated.connect(self._on_first)
        self.terms.chosen.connect(self._on_term)
        self.sets.valueChanged.connect(self.changed)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        had = self._hit is not None
        self._hit = None
        self.clear_missing()
        self.first.clear()
        self._offer()
        self.long.clear()
        if text.strip():
            self.title.expect()
            search = partial(self._desk.catalogue.search, text, self._desk.now().date(), _HITS)
            self._desk.runner.ask(self, search, self._on_found, key="titles")
        else:
            self.title.forget()
            self._list_hits(())
        if had:
            self.changed.emit()

    def _on_found(self, hits: list[PublicationHit]) -> None:
        if self._hit is None and self.title.text().strip():
            nothing = self.tr("No title on sale begins so. Try other letters or the index.")
            self.found.set_empty("" if hits else nothing)
            self._list_hits(hits)
            self.title.answered()

    def _list_hits(self, hits: Sequence[PublicationHit]) -> None:
        """Show these titles at the prices of the zone; the current one stays current."""
        at = self.found.currentIndex().row() if hits is self._hits else 0
        self._hits = hits
        self.found.show_lines([found_line(hit, self._zone) for hit in hits])
        self.found.step(max(at, 0))

    @Slot()
    def _on_entered(self) -> None:
        if self._hit is not None:
            self.picked.emit()

    @Slot(object)
    def _on_picked(self, hit: PublicationHit) -> None:
        self._take(hit, None, self._terms_before.get(hit.publication.index), 1)
        self.picked.emit()

    def _take(self, hit: PublicationHit, first: Month | None, term: int | None, sets: int) -> None:
        self._hit = hit
        self.title.forget()
        self.title.setText(hit.publication.title)
        if hit not in self._hits:
            self._list_hits([hit])
        self.long.clear()
        self._fill_months(first)
        self.sets.blockSignals(True)
        self.sets.setValue(sets)
        self.sets.blockSignals(False)
        self._offer(term)
        self.changed.emit()

    def _fill_months(self, chosen: Month | None) -> None:
        self.first.clear()
        if self._hit is None or self._office is None:
            return
        months = allowed_first_months(
            self._hit.publication,
            self._hit.catalogue,
            self._desk.now().date(),
            self._office.cut_off_day,
        )
        for month in months:
            self.first.addItem(month_year(month), tuple(month))
        if chosen in months:
            self.first.setCurrentIndex(months.index(chosen))
        self.first.updateGeometry()

    def _name_months(self) -> None:
        for at in range(self.first.count()):
            self.first.setItemText(at, month_year(Month(*self.first.itemData(at))))

    def _offer(self, chosen: int | None = None) -> None:
        """Show the cards of what can be ordered now; keep the chosen term if it is among them."""
        chosen = chosen or self.terms.months()
        terms = self._allowed()
        hit = self._hit
        offers = [offer_of(hit.publication, term, self._zone) for term in terms] if hit else []
        self.terms.set_offers(offers, chosen if chosen in terms else None)
        self.terms.setVisible(bool(offers) or self._hit is None)
        self._tell()

    def _allowed(self) -> Sequence[int]:
        first = self.first.currentData()
        if self._hit is None or first is None:
            return ()
        hit = self._hit
        return allowed_terms(hit.publication, hit.catalogue, Month(*first), self._zone)

    def _tell(self) -> None:
        """Say under the cards which months it is, and over how many forms."""
        line = self.line()
        if line is not None:
            several = self.tr("{forms}, one a year").format(forms=forms_text(line.forms))
            forms = several if line.forms > 1 else forms_text(1)
            self.long.show_hint(f"{month_range(line.first, line.last)} · {forms}")
        elif self._hit is not None and not self._allowed():
            self.long.show_hint(self.tr("nothing of it can be ordered in this zone"))
        elif self._hit is not None:
            self.long.show_hint(self.tr("a digit chooses the term"))
        else:
            self.long.show_hint("")

    @Slot()
    def _on_first(self) -> None:
        self._offer(self.terms.months())
        self.changed.emit()

    @Slot()
    def _on_term(self) -> None:
        self.long.clear()
        self._tell()
        self.changed.emit()

    def take_focused_term(self) -> bool:
        """Choose the card the focus is on, where none is chosen yet; False if there is none."""
        for card in self.terms.cards():
            if self.terms.months() is None and (card.hasFocus() or self.terms.hasFocus()):
                card.click()
                return True
        return self.terms.months() is not None
