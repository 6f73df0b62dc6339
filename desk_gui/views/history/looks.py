"""Who looked at a person's record, and why: found by letters, listed, saved for the person."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.history import HistoryLine
from desk_gui.domain.people import PersonHit
from desk_gui.files import write_atomically
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.history import HistoryService
from desk_gui.services.people import PeopleService
from desk_gui.views.documents.saving import choose_pdf
from desk_gui.views.history.model import row_of
from desk_gui.views.history.words import HistoryCounts, moment
from desk_gui.views.people.words import row_of as person_row
from desk_gui.views.sentences import sentences
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.ring import FocusRing
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.scale import Type

_WIDTH, _HEIGHT = 720, 520
_PEOPLE = RowColumns(aside=148)
_LOOKS = RowColumns(code=136, aside=180)
_INTO_LIST = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}

Report: TypeAlias = Callable[[PersonHit, Sequence[HistoryLine]], bytes]
"""Makes the paper for the person; on a worker thread."""


class LooksDialog(QDialog):
    """Type a name, Enter takes the person, Ctrl+S saves the report; Esc leaves."""

    def __init__(
        self,
        parent: QWidget,
        history: HistoryService,
        people: PeopleService,
        report: Report,
        runner: Runner,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._history, self._people, self._report = history, people, report
        self._runner = runner
        self._hit: PersonHit | None = None
        self._lines: list[HistoryLine] = []
        self.setWindowTitle(self.tr("Report on a person"))
        self.heading = PlainLabel(self.windowTitle(), size=Type.LEAD, bold=True)
        self.field = LineEdit(self.tr("Name, firm, phone, code"), leading="search")
        self.field.setAccessibleName(self.tr("About whom"))
        self.said = PlainLabel(colour="muted", elide=True)
        self.found, self.looks = RowList(_PEOPLE), RowList(_LOOKS)
        self.found.setAccessibleName(self.tr("People found"))
        self.looks.setAccessibleName(self.tr("Who looked, and why"))
        self.save_button = Button(
            self.tr("Save as PDF…"), Kind.FILLED, key="Ctrl+S", icon="file-text"
        )
        self.back_button = Button(self.tr("Close"), key="Esc")
        self._lay_out()
        self._connect()
        self._ring = FocusRing(self)
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows and Enter go from the field into the list."""
        if watched is self.field and isinstance(event, QKeyEvent):
            down = event.type() == QEvent.Type.KeyPress and event.key() in _INTO_LIST
            if down and self.found.row_model.rowCount():
                self.found.select_first()
                self.found.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def save_to(self, name: str) -> None:
        """Write the report into a file."""
        hit, lines = self._hit, self._lines
        if hit is None:
            return

        def write() -> Outcome[str]:
            write_atomically(Path(name), self._report(hit, lines))
            return Outcome(name)

        self._runner.run(self, write, self._on_saved, self._on_refused, Lane.DOCUMENTS)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(scale.S)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.back_button)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(scale.XL, scale.XL, scale.XL, scale.L)
        column.setSpacing(scale.M)
        for part in (self.heading, self.field):
            column.addWidget(part)
        column.addWidget(self.found, 1)
        column.addWidget(self.looks, 1)
        column.addLayout(foot)
        self.looks.hide()
        self.save_button.setEnabled(False)
        self.resize(_WIDTH, _HEIGHT)

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._on_typed)
        self.found.pressed.connect(self._on_taken)
        self.found.filter_field = self.field
        self.save_button.clicked.connect(self._ask_place)
        self.back_button.clicked.connect(self.reject)
        QShortcut(key_sequence("Ctrl+S"), self, self._ask_place)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.looks.hide()
        self.found.show()
        self.save_button.setEnabled(False)
        search = partial(self._people.search, text)
        self._runner.ask(self, search, self._on_found, self._on_refused, key="search")

    def _on_found(self, hits: list[PersonHit]) -> None:
        self.found.row_model.set_rows([person_row(hit, "") for hit in hits])

    @Slot(object)
    def _on_taken(self, hit: PersonHit) -> None:
        self._hit = hit
        looks = partial(self._history.looks_at, hit.id)
        self._runner.ask(self, looks, self._on_looks, self._on_refused, key="looks")

    def _on_looks(self, lines: list[HistoryLine]) -> None:
        self._lines = lines
        name = self._hit.name if self._hit else ""
        self.said.setText(f"{name} · {HistoryCounts().entries(len(lines))}")
        self.looks.row_model.set_rows([row_of(line, moment(line.at)) for line in lines])
        self.found.hide()
        self.looks.show()
        self.looks.select_first()
        self.looks.setFocus(Qt.FocusReason.OtherFocusReason)
        self.save_button.setEnabled(True)

    @Slot()
    def _ask_place(self) -> None:
        if not self.save_button.isEnabled() or self._hit is None:
            return
        choose_pdf(self, self._hit.code, self.save_to)

    def _on_saved(self, name: str) -> None:
        self.said.setText(self.tr("Saved: {name}").format(name=Path(name).name))

    def _on_refused(self, error: Exception) -> None:
        if self._runner.refused(error):
            self.said.setText(sentences(error.refusals))
