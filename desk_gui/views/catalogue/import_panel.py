"""The import of a price list: what was read, what is doubtful, and what is said of the list."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal

from desk_gui.domain.catalogue import Doubt, PriceList
from desk_gui.domain.catalogue_imports import CatalogueDetails
from desk_gui.domain.refusals import Refusal
from desk_gui.views.catalogue.doubts import doubt_words
from desk_gui.views.catalogue.import_form import ImportForm
from desk_gui.views.catalogue.import_lists import title_rows
from desk_gui.views.import_sheet import ImportSheet, Listed, Stage
from desk_gui.views.labels import titles_text
from desk_gui.widgets import scale
from desk_gui.widgets.panels import scrolled
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row

_FORM_WIDTH = 364


class ImportPanel(ImportSheet):
    """Shows a price list before it is stored, with the form of what else is asked for.

    Signals:
        was_read: The file was read; carries whether it is readable.
    """

    was_read = Signal(bool)

    def __init__(self) -> None:
        super().__init__(RowColumns(code=88))
        self.path = Path()
        self.form = ImportForm()
        self.form.setContentsMargins(scale.L, scale.L, scale.M, scale.S)
        self._form_area = scrolled(self.form)
        self._form_area.setFixedWidth(_FORM_WIDTH)
        self.lay_beside(self._form_area)

    def begin_list(self, path: Path, today: date) -> None:
        """Start with a file that is being read."""
        self.path = path
        self.form.begin(path.stem, today)
        self.begin(path)

    def show_list(self, found: Listed) -> None:
        """Show what was read, first what keeps it from being stored."""
        super().show_list(found)
        self.was_read.emit(True)

    def show_unreadable(self, refusals: Sequence[Refusal]) -> None:
        """Say why the file as a whole cannot be read."""
        super().show_unreadable(refusals)
        self.was_read.emit(False)

    def storing(self) -> CatalogueDetails:
        """Show that the list is being stored; return what stands in the form."""
        self.form.clear_errors()
        self.begin_storing()
        return self.form.details()

    def not_stored(self, refusals: Sequence[Refusal] = ()) -> None:
        """Say why the list was not stored; without a reason, it was stopped."""
        super().not_stored(refusals)
        if refusals:
            # After the form may be typed in again: a field that is off takes no focus.
            self.turn(Stage.READ, self.form.show_refusals(refusals))

    def retranslate(self) -> None:
        """Say everything again in the language in force."""
        self.form.retranslate()
        self.read.setAccessibleName(self.tr("Titles read"))
        super().retranslate()

    def take_focus(self) -> None:
        """Go to the list's name; where the file is to be corrected, to what is wrong in it."""
        if self.is_ready():
            self.form.name.setFocus()
            self.form.name.selectAll()
        else:
            super().take_focus()

    def turn(
        self, stage: Stage, refusals: Sequence[Refusal] = (), *, stopped: bool = False
    ) -> None:
        """Show a stage; the form may be typed in while a list waits to be stored."""
        super().turn(stage, refusals, stopped=stopped)
        self._form_area.setVisible(stage is not Stage.UNREADABLE)
        self._form_area.setEnabled(stage is Stage.READ and self.is_ready())

    # --- what is said of a price list ---

    def count_text(self, found: PriceList) -> str:
        """Return ``12 titles``."""
        return titles_text(len(found.publications))

    def read_word(self, found: PriceList) -> str:
        """Return ``Titles 12``."""
        return self.tr("Titles {count}").format(count=len(found.publications))

    def ready_text(self, _found: PriceList) -> str:
        """Return that nothing is stored yet."""
        return self.tr("Nothing is stored yet.")

    def nothing_text(self) -> str:
        """Return that no title is in the file."""
        return self.tr("There is no title in this file.")

    def storing_text(self, done: str, total: str) -> str:
        """Return how many titles are stored."""
        return self.tr("Storing: {done} of {total} titles").format(done=done, total=total)

    def doubt_words(self, doubt: Doubt) -> tuple[str, str]:
        """Return what is doubtful, and what to do about it."""
        return doubt_words(doubt)

    def read_rows(self, found: PriceList, most: int) -> list[Row]:
        """Return the first titles as they were read."""
        return title_rows(found.publications[:most])
