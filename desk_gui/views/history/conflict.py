"""Two people, one record: both texts side by side, and for each line which of them is kept."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.views.history.words import moment
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.choices import one_tab_stop
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import scrolled
from desk_gui.widgets.ring import FocusRing
from desk_gui.widgets.scale import Type
from desk_gui.widgets.text_choice import TextChoice, differing

_WIDTH, _HEIGHT = 800, 480
_MINE, _THEIRS = range(2)


@dataclass(frozen=True, kw_only=True)
class Difference:
    """One line in which two texts of a record differ.

    ``base`` is what both began with, where that is known: what only one of
    them changed is chosen already.
    """

    key: str
    label: str
    mine: str
    theirs: str
    base: str | None = None

    def first_choice(self) -> bool | None:
        """Return whether mine is kept, or None where only a person can tell."""
        if self.base is None or self.base not in {self.mine, self.theirs}:
            return None
        return self.theirs == self.base


class _Row:
    """The two texts of a difference; arrows and Space choose, Tab goes on to the next."""

    def __init__(
        self, difference: Difference, parent: QWidget, sides: Sequence[str], empty: str
    ) -> None:
        texts = (difference.mine, difference.theirs)
        marked = differing(*texts)
        self.key = difference.key
        self.group = QButtonGroup(parent)
        self.choices = [
            TextChoice(text or empty, spans) for text, spans in zip(texts, marked, strict=True)
        ]
        for at, choice in enumerate(self.choices):
            choice.setAccessibleName(f"{difference.label}, {sides[at]}: {choice.shown}")
            self.group.addButton(choice, at)
        first = difference.first_choice()
        if first is not None:
            self.choose(_MINE if first else _THEIRS)
        one_tab_stop(self.group)

    def choose(self, side: int) -> None:
        """Keep this side's text."""
        self.choices[side].setChecked(True)
        one_tab_stop(self.group)

    def mine(self) -> bool | None:
        """Return whether mine is kept, or None while nobody has chosen."""
        chosen = self.group.checkedId()
        return None if chosen < 0 else chosen == _MINE


class ConflictDialog(QDialog):
    """Shows mine and theirs; Ctrl+Enter saves what is chosen, Esc goes back to typing.

    ``then`` gets, for each difference, whether mine is kept; it is not called
    before every line was chosen. Alt+M and Alt+T choose one side everywhere.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        by: str,
        at: datetime | None,
        rows: Sequence[Difference],
        then: Callable[[Mapping[str, bool]], None],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self._then = then
        sides = (self.tr("typed here"), self.tr("on record now"))
        self.heading = PlainLabel(title, size=Type.LEAD, bold=True, wrap=True)
        self.cause = PlainLabel(self._cause(by, at), wrap=True)
        self.rows = [_Row(row, self, sides, self.tr("(nothing)")) for row in rows]
        self.all_mine = self._side_button(self.tr("all of these"), "Alt+M", _MINE)
        self.all_theirs = self._side_button(self.tr("all of these"), "Alt+T", _THEIRS)
        self.save_button = Button(self.tr("Save what is chosen"), Kind.FILLED, key="Ctrl+Enter")
        self.back_button = Button(self.tr("Back to typing"), key="Esc")
        self._lay_out(rows, sides)
        self._connect()
        self._ring = FocusRing(self)
        self._on_chosen()
        if self.rows:
            self._first_open().choices[_MINE].setFocus()

    def chosen(self) -> dict[str, bool]:
        """Return for each difference that was chosen whether mine is kept."""
        return {row.key: mine for row in self.rows if (mine := row.mine()) is not None}

    def save(self) -> None:
        """Hand over what was chosen, once everything was."""
        if self.save_button.isEnabled():
            chosen = self.chosen()
            self.accept()
            self._then(chosen)

    def choose_all(self, side: int) -> None:
        """Keep one side everywhere: 0 is mine, 1 theirs."""
        for row in self.rows:
            row.choose(side)
        self.save_button.setFocus()

    def _first_open(self) -> _Row:
        return next((row for row in self.rows if row.mine() is None), self.rows[0])

    def _cause(self, by: str, at: datetime | None) -> str:
        who = by or self.tr("Someone else")
        when = moment(at) if at else ""
        said = (
            self.tr("{who} has changed this, {when}.") if when else self.tr("{who} changed this.")
        )
        ask = self.tr("Choose for each line which text is kept; what differs is underlined.")
        return f"{said.format(who=who, when=when)} {ask}"

    def _side_button(self, text: str, key: str, side: int) -> Button:
        button = Button(text, Kind.TEXT, key=key)
        button.clicked.connect(lambda: self.choose_all(side))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QShortcut(key_sequence(key), self, lambda: self.choose_all(side))
        return button

    def _lay_out(self, rows: Sequence[Difference], sides: Sequence[str]) -> None:
        texts = QWidget()
        grid = QGridLayout(texts)
        grid.setContentsMargins(scale.XS, 0, scale.M, 0)
        grid.setSpacing(scale.S)
        for column, (side, all_of) in enumerate(
            zip(sides, (self.all_mine, self.all_theirs), strict=True), 1
        ):
            head = QHBoxLayout()
            head.addWidget(PlainLabel(side, colour="muted"))
            head.addStretch(1)
            head.addWidget(all_of)
            grid.addLayout(head, 0, column)
            grid.setColumnStretch(column, 1)
        for at, (row, difference) in enumerate(zip(self.rows, rows, strict=True), 1):
            grid.addWidget(PlainLabel(difference.label, colour="muted"), at, 0)
            for column, choice in enumerate(row.choices, 1):
                grid.addWidget(choice, at, column)
        grid.setRowStretch(len(rows) + 1, 1)
        foot = QHBoxLayout()
        foot.setSpacing(scale.S)
        foot.addStretch(1)
        foot.addWidget(self.back_button)
        foot.addWidget(self.save_button)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(scale.XL, scale.XL, scale.XL, scale.L)
        column_.setSpacing(scale.M)
        column_.addWidget(self.heading)
        column_.addWidget(self.cause)
        column_.addWidget(scrolled(texts), 1)
        column_.addLayout(foot)
        self.setMinimumWidth(_WIDTH)
        self.resize(_WIDTH, _HEIGHT)

    def _connect(self) -> None:
        for row in self.rows:
            row.group.idToggled.connect(self._on_chosen)
        self.save_button.clicked.connect(self.save)
        self.back_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(key_sequence(key), self, self.save)

    def _on_chosen(self, *_toggled: object) -> None:
        self.save_button.setEnabled(len(self.chosen()) == len(self.rows))
