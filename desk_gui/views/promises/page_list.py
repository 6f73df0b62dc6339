"""The list of all that is promised: what presses first, narrowed by letters and by whose it is."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QPointF, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.actors import AccountId
from desk_gui.domain.promise_times import Pressing
from desk_gui.domain.promises import Promise, PromiseId
from desk_gui.views.promises.page_words import PromiseWords
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.caps import cap_width
from desk_gui.widgets.chips import chip_width
from desk_gui.widgets.fields import FilterField
from desk_gui.widgets.keys import ENTER
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import PanelHeader
from desk_gui.widgets.pickers import ComboBox
from desk_gui.widgets.promise_list import wrapped
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.theme import theme

_STATE, _STATE_MOST, _ASIDE = 128, 196, 136
_FILTER_WIDTH, _OWNER_WIDTH, _LESS = 136, 152, 40
_TICK_MS = 30_000
_EVERYBODY = 0
"""No account has this key."""


class PromiseRows(RowList):
    """The rows: Enter keeps, letters are keys of the page. Without rows it says why.

    It stays where it is then, so that the keys have a place to go to.
    """

    def __init__(self) -> None:
        super().__init__()
        self._quiet = ""

    def say_quiet(self, sentence: str) -> None:
        """Say this where there is no row."""
        self._quiet = sentence
        self.setAccessibleDescription(sentence if not self.row_model.rowCount() else "")
        self.viewport().update()

    def quiet(self) -> str:
        """Return what is said where there is no row."""
        return self._quiet

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or the sentence of an empty list."""
        super().paintEvent(event)
        if not self.row_model.rowCount():
            painter = QPainter(self.viewport())
            place = self.viewport().rect().adjusted(scale.L, scale.L, -scale.L, 0)
            layout = wrapped(self._quiet, scale.font(), place.width())
            painter.setPen(QColor(theme().muted))
            layout.draw(painter, QPointF(place.topLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the list move and press; a finger that rests on Enter keeps one promise."""
        if event.key() not in ENTER or not event.isAutoRepeat():
            super().keyPressEvent(event)

    def keyboardSearch(self, _letters: str) -> None:
        """Jump nowhere: a letter that is no key is a slip."""


class PromiseOwner(ComboBox):
    """Whose promises are shown; Enter goes back into the list.

    Signals:
        left: Enter was pressed.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Enter, choose with the arrows."""
        if event.key() in ENTER:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class PromiseBoard(QWidget):
    """Shows the promises under their heads and keeps up with the clock.

    Signals:
        selected: Another promise is current; carries it, or None.
        pressed: Enter, or the button of a row; carries the Promise.
        overtaken: A row was pressed that another desk had just put there; carries its words.
        wanted: Other promises are wanted: other letters, another owner, a later minute.
    """

    wanted = Signal()
    selected = Signal(object)
    pressed = Signal(object)
    overtaken = Signal(str)

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._pressing = Pressing()
        self._shown: Promise | None = None
        self._words = PromiseWords(self)
        self.header = PanelHeader()
        self.filter = FilterField(leading="filter")
        self.owner = PromiseOwner()
        self.new = Button(icon="plus")
        self.rows = PromiseRows()
        self._tick = QTimer(self, interval=_TICK_MS)
        self._lay_out()
        self._connect()

    def show_pressing(self, pressing: Pressing, *, news: bool = False) -> None:
        """Show these; the current one stays so, or the next takes its place.

        ``news`` is of other desks.
        """
        self._pressing = pressing
        self._offer_owners()
        self._tell(news=news)

    def pass_by(self, promise: PromiseId) -> None:
        """Take a promise that has ended off the list, before that is read anew."""
        left = tuple(each for each in self._pressing.promises if each.id != promise)
        if len(left) < len(self._pressing.promises):
            before = self._pressing
            counts = dict(before.counts)
            first = next(urgency for urgency, count in counts.items() if count)
            counts[first] -= 1
            self._pressing = replace(before, promises=left, counts=counts)
            self.refresh()

    def text(self) -> str:
        """Return the letters that what is wanted has."""
        return self.filter.text()

    def owner_wanted(self) -> AccountId | None:
        """Return whose promises are wanted; None for everybody's."""
        account: int = self.owner.currentData()
        return AccountId(account) if account != _EVERYBODY else None

    def promise(self) -> Promise | None:
        """Return the current promise, or None."""
        record = self.rows.record()
        return record if isinstance(record, Promise) else None

    def go_to(self, promise: PromiseId) -> bool:
        """Make a promise current; False if it is not among those shown."""
        at = self._places().get(promise)
        if at is not None:
            self.rows.setCurrentIndex(self.rows.row_model.index(at, 0))
        return at is not None

    def is_narrowed(self) -> bool:
        """Tell whether letters or an owner hide something."""
        return bool(self.text().strip()) or self.owner_wanted() is not None

    def begin(self) -> None:
        """Put the focus where Enter acts."""
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_all(self) -> None:
        """Want everything again, the focus where Enter acts."""
        with QSignalBlocker(self.filter), QSignalBlocker(self.owner):
            self.owner.setCurrentIndex(0)
            self.filter.clear()
        self.wanted.emit()
        self.begin()

    @Slot()
    def refresh(self) -> None:
        """Say it in other words: the time went on."""
        self._tell(news=False)

    def _tell(self, *, news: bool) -> None:
        pressing = self._pressing
        self.header.note.setText(str(pressing.total) if pressing.total else "")
        self.header.fit()
        self._show(self._words.rows(pressing, self._now()), news=news)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.header.title.setText(self.tr("Promises"))
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the promises"))
        self.owner.setAccessibleName(self.tr("Whose promises are shown"))
        self.owner.setItemText(0, self.tr("everybody's"))
        self.rows.setAccessibleName(self.tr("Promises"))
        self._measure()
        self.refresh()

    def _lay_out(self) -> None:
        # Where words are long there is room for them in a narrow window too.
        for field, width in ((self.filter, _FILTER_WIDTH), (self.owner, _OWNER_WIDTH)):
            field.setMinimumWidth(width - _LESS)
            field.setMaximumWidth(width)
        self.owner.addItem("", _EVERYBODY)
        for part in (self.filter, self.owner, self.new):
            self.header.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addSpacing(scale.XS)
        column.addWidget(self.rows, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.wanted)
        self.filter.entered.connect(self.begin)
        self.owner.currentIndexChanged.connect(self.wanted)
        self.owner.left.connect(self.begin)
        self.rows.selected.connect(self._on_selected)
        self.rows.pressed.connect(self.pressed)
        self.rows.overtaken.connect(self.overtaken)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()

    def _offer_owners(self) -> None:
        """Offer those who have something to keep; the one chosen stays offered."""
        chosen, name = self.owner.currentData(), self.owner.currentText()
        with QSignalBlocker(self.owner):
            while self.owner.count() > 1:
                self.owner.removeItem(1)
            for account, owner_name in self._pressing.owners:
                self.owner.addItem(owner_name, account)
            if self.owner.findData(chosen) < 0:
                self.owner.addItem(name, chosen)
            self.owner.setCurrentIndex(self.owner.findData(chosen))

    @Slot()
    def _on_tick(self) -> None:
        """Let the time go on; where not all are here, others may have come to the head."""
        if self._pressing.is_whole:
            self.refresh()
        else:
            self.wanted.emit()

    @Slot(object)
    def _on_selected(self, promise: Promise | None) -> None:
        if promise != self._shown:
            self._shown = promise
            self.selected.emit(promise)

    # --- what is painted ---

    def _show(self, rows: Sequence[Row | Section], *, news: bool) -> None:
        self.rows.show_rows(rows, news=news)
        none = self.tr("Nothing is promised to anyone. N promises something.")
        other = self.tr("Nothing of it has these letters, or this owner. Esc shows everything.")
        self.rows.say_quiet(other if self.is_narrowed() else none)
        self._on_selected(self.promise() if rows else None)

    def _places(self) -> dict[PromiseId, int]:
        model = self.rows.row_model
        rows = ((at, model.row_at(at)) for at in range(model.rowCount()))
        return {
            row.record.id: at
            for at, row in rows
            if isinstance(row, Row) and isinstance(row.record, Promise)
        }

    def _measure(self) -> None:
        """Give the columns the room that the words of this language take."""
        button = scale.text_width(self._words.keep()) + scale.S + cap_width("↵") + 2 * scale.M
        widest = max(map(chip_width, self._words.chips()))
        self.rows.set_columns(
            RowColumns(
                state=min(max(widest, _STATE), _STATE_MOST), aside=_ASIDE, button=max(button, 96)
            )
        )
