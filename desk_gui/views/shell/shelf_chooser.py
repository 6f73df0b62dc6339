"""Choosing from the shelf by keys, also what has no room as a tile."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desk_gui.operations.drafts import Draft
from desk_gui.views.labels import clock
from desk_gui.views.shell.shelf import Shelved
from desk_gui.widgets import scale
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.messages import Answer, message_box
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row
from desk_gui.widgets.scale import Type

_WIDTH, _ASIDE, _MOST_ROWS = 640, 200, 8
_DIGITS = "123456789"


class ShelfChooser(QDialog):
    """A list of what is set aside, the newest first; a digit or Enter takes, Esc leaves it.

    Signals:
        taken: One was chosen; carries its uid.
        unwanted: One is to be thrown away; carries its uid.
    """

    taken = Signal(str)
    unwanted = Signal(str)

    def __init__(self, parent: QWidget, shelved: Sequence[tuple[Draft, Shelved]]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Set aside"))
        self._uids = [draft.uid for draft, _ in shelved]
        self.heading = PlainLabel(self.tr("Go on with"), size=Type.LEAD, bold=True)
        self.help = PlainLabel(
            self.tr("A digit or Enter takes it up again, Delete throws it away, Esc leaves it."),
            size=Type.SMALL,
            colour="muted",
        )
        self.rows = RowList(RowColumns(code=32, aside=_ASIDE))
        self.rows.setAccessibleName(self.tr("Set aside"))
        self.rows.row_model.set_rows([self._row(at, *each) for at, each in enumerate(shelved)])
        self.rows.select_first()
        self.rows.pressed.connect(self._take)
        self.rows.clicked.connect(lambda _index: self._take(self.rows.record()))
        self._lay_out(min(len(shelved), _MOST_ROWS))
        self.rows.installEventFilter(self)
        self.rows.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the one of a digit, before the list looks for a row that begins with it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Delete:
                self._ask_to_drop(str(self.rows.record()))
                return True
            at = _DIGITS.find(event.text()) if event.text() else -1
            if 0 <= at < len(self._uids):
                self._take(self._uids[at])
                return True
        return super().eventFilter(watched, event)

    def _row(self, at: int, draft: Draft, tile: Shelved) -> Row:
        begun = self.tr("begun {time}").format(time=clock(draft.started))
        return Row(
            code=_DIGITS[at : at + 1],
            name=tile.name,
            aside=tile.note,
            aside_under=begun,
            record=draft.uid,
        )

    def _lay_out(self, rows: int) -> None:
        height = sum(self.rows.sizeHintForRow(at) for at in range(rows))
        self.rows.setFixedHeight(height + scale.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(scale.XL, scale.XL, scale.XL, scale.L)
        column.setSpacing(scale.M)
        for part in (self.heading, self.rows, self.help):
            column.addWidget(part)
        self.setMinimumWidth(_WIDTH)

    def _ask_to_drop(self, uid: str) -> None:
        def drop() -> None:
            self.accept()
            self.unwanted.emit(uid)

        message_box(
            self,
            self.tr("Throw it away?"),
            self.tr("What was typed is lost. Nothing of it is on record."),
            [Answer(self.tr("Keep it")), Answer(self.tr("Throw it away"), drop)],
        )

    @Slot(object)
    def _take(self, uid: object) -> None:
        self.accept()
        self.taken.emit(str(uid))
