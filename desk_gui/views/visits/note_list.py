"""The list of admission notes: the search above it, and a word where there are none."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.admission import AdmissionNote, AdmissionNoteId
from desk_gui.operations.runner import Runner
from desk_gui.services.admission import AdmissionService
from desk_gui.views.visits.note_words import NoteWords
from desk_gui.widgets import scale
from desk_gui.widgets.chips import chip_width
from desk_gui.widgets.fields import FilterField
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import Empty, PanelHeader
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.tick import Tick

_ASIDE = 148


class NoteList(QWidget):
    """Lists the notes that hold, the newest first; lifted ones where they are asked for.

    Signals:
        selected: Another note is current; carries it, or None.
        pressed: Enter was pressed on a note.
        refused: They cannot be read; carries the error.
    """

    selected = Signal(object)
    pressed = Signal()
    refused = Signal(object)

    def __init__(
        self,
        admission: AdmissionService,
        runner: Runner,
        today: Callable[[], date],
        may_write: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        """``may_write`` tells whether an empty list says how to write a note."""
        super().__init__(parent)
        self._admission, self._runner = admission, runner
        self._today, self._may_write = today, may_write
        self._notes: list[AdmissionNote] = []
        self._wanted: AdmissionNoteId | None = None
        self._words = NoteWords(self)
        self.header = PanelHeader()
        self.filter = FilterField(leading="search")
        self.lifted = Tick()
        self.rows = RowList()
        self.rows.filter_field = self.filter
        self.empty = Empty()
        self.empty.hide()
        self._lay_out()
        self.filter.textChanged.connect(self.reload)
        self.filter.entered.connect(self.rows.setFocus)
        self.lifted.toggled.connect(self.reload)
        self.rows.selected.connect(self.selected)
        self.rows.pressed.connect(lambda _record: self.pressed.emit())

    def note(self) -> AdmissionNote | None:
        """Return the current note, as the list knows it."""
        record = self.rows.record()
        return record if isinstance(record, AdmissionNote) else None

    @Slot()
    def reload(self) -> None:
        """Read the notes whose name or firm is typed."""
        text, lifted = self.filter.text(), self.lifted.isChecked()
        read = partial(self._admission.notes, text, with_lifted=lifted)
        self._runner.ask(self, read, self._on_notes, self.refused.emit, key="notes")

    def go_to(self, note: AdmissionNoteId) -> None:
        """Make a note current as soon as it is listed."""
        self._wanted = note

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.header.title.setText(self.tr("Notes"))
        self.filter.setPlaceholderText(self.tr("Name, firm"))
        self.filter.setAccessibleName(self.tr("Find a note"))
        self.lifted.setText(self.tr("&Lifted ones too"))
        self.rows.setAccessibleName(self.tr("Notes"))
        state = chip_width(self._words.widest_chip()) + scale.S
        self.rows.set_columns(RowColumns(state=state, aside=_ASIDE))
        self._show_rows()

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setContentsMargins(scale.L, scale.M, scale.L, scale.S)
        filters.setSpacing(scale.M)
        filters.addWidget(self.filter, 1)
        filters.addWidget(self.lifted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(filters)
        column.addWidget(self.empty)
        column.addWidget(self.rows, 1)
        column.addStretch(0)

    def _on_notes(self, notes: list[AdmissionNote]) -> None:
        self._notes = notes
        self._show_rows()
        self.empty.setVisible(not notes)
        self.rows.setVisible(bool(notes))

    def _show_rows(self) -> None:
        """Show the lines; the note that was current stays so, if it is listed still."""
        rows, today = self._notes, self._today()
        wanted = (AdmissionNote, self._wanted)
        told = [self._words.row(note, today) for note in rows]
        self.rows.show_rows(told, wanted=wanted, from_top=True)
        ids = [note.id for note in rows]
        if self._wanted in ids:
            self._wanted = None
        self.empty.setText(self._sentence())
        self.header.note.setText(self._words.notes(len(ids)) if ids else "")
        self.header.fit()

    def _sentence(self) -> str:
        if self.filter.text().strip():
            return self.tr("No note is on a name or a firm like that.")
        if self._may_write():
            return self.tr("No note holds now. Ctrl+N writes one.")
        return self.tr("No note holds now.")
