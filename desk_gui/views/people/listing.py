"""The list of people: the search above it, who was found, and a word when no one was."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.languages import Country
from desk_gui.domain.names import split_name
from desk_gui.domain.people import PersonDetails, PersonHit, PersonId, Phone
from desk_gui.domain.phones import typed_prefixes
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.people import HITS, PeopleService
from desk_gui.views.people.words import row_of
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.keys import is_plain
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import Empty, PanelHeader
from desk_gui.widgets.row_painting import RowColumns

_COLUMNS = RowColumns(aside=148, button=112)
_FILTER_WIDTH = 240
_INTO_LIST = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PeopleList(QWidget):
    """Finds people as one types; before that, it shows who was added last.

    Signals:
        selected: Another line is current; carries its PersonHit, or None.
        pressed: Enter, or the button of a line.
    """

    selected = Signal(object)
    pressed = Signal()

    def __init__(
        self,
        people: PeopleService,
        runner: Runner,
        country: Callable[[], Country],
        new_key: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._people = people
        self._runner = runner
        self._country = country
        self._new_key = new_key
        self._hits: list[PersonHit] = []
        self._wanted: PersonId | None = None
        self.header = PanelHeader()
        self.filter = LineEdit(leading="search")
        self.filter.setFixedWidth(_FILTER_WIDTH)
        self.header.add(self.filter)
        self.empty = Empty()
        self.rows = RowList(_COLUMNS)
        self.rows.filter_field = self.filter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.empty)
        column.addWidget(self.rows, 1)
        column.addStretch(0)
        self.filter.textChanged.connect(self.reload)
        self.filter.installEventFilter(self)
        self.rows.selected.connect(self._on_selected)
        self.rows.pressed.connect(lambda _record: self.pressed.emit())

    def search(self, text: str, wanted: PersonId | None = None) -> None:
        """Put this into the search; go to the wanted person among those found."""
        self._wanted = wanted
        if self.filter.text() == text:
            self.reload()
        else:
            self.filter.setText(text)

    @Slot()
    def reload(self) -> None:
        """Ask again who is meant by what is typed, or who came last."""
        text = self.filter.text()

        def query() -> Outcome[list[PersonHit]]:
            return self._people.search(text) if text.strip() else self._people.latest()

        self._runner.ask(self, query, self._show_hits, key="list")

    def hit(self) -> PersonHit | None:
        """Return who is current."""
        record = self.rows.record()
        return record if isinstance(record, PersonHit) else None

    def typed_details(self) -> PersonDetails | None:
        """Return what was typed and found no one, as the beginning of a record."""
        text = self.filter.text().strip()
        if self._hits or not text:
            return None
        if typed_prefixes(text, self._country()):
            return PersonDetails(phones=(Phone(typed=text),))
        family, given, patronymic = split_name(text, self._country())
        return PersonDetails(family_name=family, given_name=given, patronymic=patronymic)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.header.title.setText(self.tr("People"))
        self.filter.setPlaceholderText(self.tr("Name, firm, phone, code"))
        self.filter.setAccessibleName(self.tr("Find people"))
        self.rows.setAccessibleName(self.tr("People found"))
        self._show_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows go from the search to the list, and Esc empty the search."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = is_plain(event)
            if watched is self.filter and plain and self._takes(event.key()):
                return True
        return super().eventFilter(watched, event)

    def _takes(self, key: int) -> bool:
        if key in _INTO_LIST and self._hits:
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if key == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
            return True
        return False

    def _show_hits(self, hits: list[PersonHit]) -> None:
        self._hits = hits
        self._show_rows()

    def _show_rows(self) -> None:
        """Show the lines; the person who was current stays so, if found again."""
        shown = self.hit()
        wanted = self._wanted or (shown.id if shown is not None else None)
        button = self.tr("Open")
        self.rows.row_model.set_rows([row_of(hit, button) for hit in self._hits])
        ids = [hit.id for hit in self._hits]
        at = ids.index(wanted) if wanted in ids else 0
        if self._wanted in ids:
            self._wanted = None
        self._speak()
        if self._hits:
            self.rows.setCurrentIndex(self.rows.row_model.index(at, 0))
        else:
            self.selected.emit(None)

    def _speak(self) -> None:
        typed = bool(self.filter.text().strip())
        self.empty.setVisible(not self._hits)
        self.rows.setVisible(bool(self._hits))
        sentence = (
            self.tr("No one is found. {key} adds a person with what is typed.")
            if typed
            else self.tr("No one is on record yet. {key} adds the first person.")
        )
        self.empty.setText(sentence.format(key=self._new_key))
        note = "" if typed else self.tr("added last")
        if typed and len(self._hits) == HITS:
            note = self.tr("the first {count}").format(count=HITS)
        self.header.note.setText(note)
        self.header.fit()

    @Slot(object)
    def _on_selected(self, record: object) -> None:
        self.selected.emit(record)
