"""The catalogue as it stands: versions, their titles, and what a title costs."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_gui.domain.catalogue import Catalogue, CatalogueId, PublicationHit
from desk_gui.domain.money import format_tenge
from desk_gui.operations.runner import Runner
from desk_gui.services.catalogue import CatalogueService
from desk_gui.services.changes import Outcome
from desk_gui.views.catalogue.record import PublicationRecord
from desk_gui.views.labels import Counts, label, month_range, term_text, titles_text
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import ConfirmationStrip, Empty, Panel, PanelHeader
from desk_gui.widgets.pickers import ComboBox
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row

SHOWN = 200
"""Titles listed at once; typing finds the others."""

_COLUMNS = RowColumns(code=96, amount=112)
_FILTER_WIDTH = 200
_VERSION_WIDTH = 280


class BrowsePanel(Panel):
    """Lists the titles on sale, or those of one version; the chosen one stands beside the list."""

    def __init__(
        self,
        catalogue: CatalogueService,
        runner: Runner,
        today: Callable[[], date],
        import_action: QAction,
        confirmation: ConfirmationStrip,
    ) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._runner = runner
        self._today = today
        self._versions: list[Catalogue] = []
        self.header = PanelHeader()
        self.version = ComboBox()
        self.filter = LineEdit(leading="search", cap="Ctrl+F")
        self.titles = RowList(_COLUMNS)
        self.titles.filter_field = self.filter
        self.empty = Empty()
        self.record = PublicationRecord()
        self._lay_out(import_action, confirmation)
        self.version.currentIndexChanged.connect(self.reload_titles)
        self.filter.textChanged.connect(self.reload_titles)
        self.filter.returnPressed.connect(self._enter_list)
        self.titles.selected.connect(self.record.show_title)

    def retranslate(self) -> None:
        """Say everything again in the language in force."""
        self.header.title.setText(self.tr("Catalogue"))
        self.version.setAccessibleName(self.tr("Catalogue version"))
        self.filter.setAccessibleName(self.tr("Find a title"))
        self.filter.setPlaceholderText(self.tr("Index or title"))
        self.titles.setAccessibleName(self.tr("Titles"))
        self._fill_versions()
        self.record.retranslate()
        self.reload_titles()

    def show_hit(self, hit: PublicationHit) -> None:
        """Go to a title that is on sale: it is found by its index."""
        self.version.setCurrentIndex(0)
        self.filter.setText(hit.publication.index)
        self.reload_titles()

    @Slot()
    def reload(self) -> None:
        """Read versions and titles again."""
        self._runner.ask(self, self._catalogue.catalogues, self._show_versions, key="versions")

    @Slot()
    def reload_titles(self) -> None:
        """Read the titles of the chosen version that match what was typed."""
        version, text = self.version.currentData(), self.filter.text()

        def find() -> Outcome[list[PublicationHit]]:
            if version is None:
                return self._catalogue.search(text, self._today(), SHOWN)
            return self._catalogue.publications(CatalogueId(version), text, SHOWN)

        self._runner.ask(self, find, self._show_titles, key="titles")

    def _lay_out(self, import_action: QAction, confirmation: ConfirmationStrip) -> None:
        self.filter.setFixedWidth(_FILTER_WIDTH)
        self.version.setMaximumWidth(_VERSION_WIDTH)
        button = Button(icon="file-import")
        button.follow(import_action)
        for part in (self.version, self.filter, button):
            self.header.add(part)
        lists = QVBoxLayout()
        lists.setSpacing(0)
        lists.addWidget(self.empty)
        lists.addWidget(self.titles, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(lists, 1)
        middle.addWidget(self.record)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(middle, 1)
        column.addWidget(confirmation)

    def _show_versions(self, versions: list[Catalogue]) -> None:
        self._versions = versions
        self._fill_versions()
        self.reload_titles()

    def _fill_versions(self) -> None:
        chosen = self.version.currentData()
        self.version.blockSignals(True)
        self.version.clear()
        self.version.addItem(self.tr("On sale today"), None)
        for version in self._versions:
            months = month_range(version.first, version.last)
            self.version.addItem(f"{version.name} · {months}", int(version.id))
        self.version.setCurrentIndex(max(0, self.version.findData(chosen)))
        self.version.blockSignals(False)
        self.version.updateGeometry()

    def _show_titles(self, hits: list[PublicationHit]) -> None:
        self.titles.row_model.set_rows([self._row(hit) for hit in hits])
        self.titles.select_first()
        if not hits:
            self.record.show_title(None)
        self.titles.setVisible(bool(hits))
        self.empty.setVisible(not hits)
        self.empty.setText(self._nothing())
        self.header.note.setText(self._count(len(hits)))
        self.header.row.activate()

    def _nothing(self) -> str:
        if self.filter.text().strip():
            return self.tr("No such title here. Type the index, or a part of the title.")
        return self.tr("Nothing is on sale yet. Ctrl+I imports a price list.")

    def _count(self, shown: int) -> str:
        if shown < SHOWN:
            return titles_text(shown)
        return self.tr("the first {count}").format(count=shown)

    def _row(self, hit: PublicationHit) -> Row:
        publication = hit.publication
        price = publication.prices[0] if publication.prices else None
        issues = Counts().issues_a_year(publication.issues_a_year)
        facts = (label(publication.kind), issues, label(publication.distribution))
        return Row(
            code=publication.index,
            name=publication.title,
            under=" · ".join(facts),
            amount=format_tenge(price.total) if price else "",
            amount_under=term_text(price.term) if price else "",
            record=hit,
        )

    def _enter_list(self) -> None:
        self.titles.setFocus()
