"""What was promised, in the right column: quiet until there is something to say."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import KeyCap
from desk_gui.widgets.labels import IconLabel, PlainLabel
from desk_gui.widgets.panels import ConfirmationStrip, Panel, Strip
from desk_gui.widgets.promise_list import PromiseList
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.scale import Type


class Promises(Panel):
    """What the house owes to people, overdue first; it speaks and waits, and takes no focus itself.

    It knows no service: whoever fills it hears its signals. What was just done
    is said above its foot, with a way to take it back.

    Signals:
        kept: This promise was kept; carries its record.
        trying: A try to keep this one is to be noted.
        snoozing: The reminder of this one is to be put off.
        renewing: This one is to be renewed.
        breaking: This one was broken.
        overtaken: One was to be kept that another desk had just put there; carries its words.
        undone: What was done last is to be taken back.
        retold: The language is another; what was put in is to be said again.
    """

    kept = Signal(object)
    trying = Signal(object)
    snoozing = Signal(object)
    renewing = Signal(object)
    breaking = Signal(object)
    overtaken = Signal(str)
    undone = Signal()
    retold = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.list = PromiseList()
        self.confirmation = ConfirmationStrip(key="Z")
        self.confirmation.hide()
        self._came_from: QWidget | None = None
        self._heading = PlainLabel(bold=True)
        self._cap = KeyCap("F7")
        self._cap.hide()
        self._deeds = {key: Button(kind=Kind.TEXT, key=key) for key in "TSRB"}
        self._keys = Strip(72, line_below=False)
        self._foot = Strip(40, line_below=False)
        self._share_words = PlainLabel(size=Type.SMALL, colour="muted")
        self._share = PlainLabel(bold=True, colour="ok")
        self._lay_out()
        self._connect()
        self.retranslate()

    def offer_key(self) -> None:
        """Show F7: from now on it leads here."""
        self._cap.show()

    def show_rows(self, rows: Sequence[Row | Section], *, news: bool = False) -> None:
        """Show these rows; the current promise stays current, or the next takes its place.

        ``news`` is of other desks. As long as no promise is current, none becomes so.
        """
        if self.list.record() is None:
            self.list.row_model.set_rows(rows)
        else:
            self.list.current.show(rows, news=news)
        policy = Qt.FocusPolicy.StrongFocus if rows else Qt.FocusPolicy.ClickFocus
        self.list.setFocusPolicy(policy)
        self._offer_keys()

    def show_share(self, text: str, *, good: bool) -> None:
        """Say which part of the week's promises was kept; empty words where none has ended."""
        self._share.setText(text)
        self._share.set_look(colour="ok" if good else "text")
        self._share_words.setVisible(bool(text))

    def set_workable(self, workable: bool) -> None:
        """Offer ticks and keys, or only show."""
        self.list.workable = workable
        self.list.doItemsLayout()
        self._offer_keys()

    def say(self, sentence: str, *, undo: str = "") -> None:
        """Say what was done; with a word for it, offer to undo it."""
        self.confirmation.say(sentence, undo=undo)
        self.confirmation.show()

    @Slot()
    def take_focus(self) -> None:
        """Let the keys go here; Esc gives them back."""
        focus = QApplication.focusWidget()
        if focus is not None and focus is not self.list:
            self._came_from = focus
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say what the panel is for, and that nothing is owed."""
        self._heading.setText(self.tr("Promises"))
        self.list.setAccessibleName(self.tr("Promises"))
        self.list.quiet = self.tr("Nothing is promised to anyone.")
        words = (self.tr("Tried"), self.tr("Later"), self.tr("Renew"), self.tr("Broken"))
        for button, word in zip(self._deeds.values(), words, strict=True):
            button.setText(word)
        self._share_words.setText(self.tr("Kept this week"))
        self.retold.emit()

    def _connect(self) -> None:
        self.list.pressed.connect(self.kept)
        self.list.left.connect(self._give_back)
        self.list.overtaken.connect(self.overtaken)
        self.list.focused.connect(self._offer_keys)
        self.confirmation.undone.connect(self._undo)
        # The same keys while a Cyrillic layout is on.
        asked = {"tе": self.trying, "sы": self.snoozing, "rк": self.renewing, "bи": self.breaking}
        deeds: dict[str, Callable[..., None]] = {
            letters: partial(self._ask, signal) for letters, signal in asked.items()
        }
        for button, deed in zip(self._deeds.values(), deeds.values(), strict=True):
            button.clicked.connect(deed)
        deeds["zя"] = self._undo
        letters = {letter: deed for both, deed in deeds.items() for letter in both}
        self.list.letters = {**letters, "ctrl+z": self._undo}

    def _ask(self, signal: SignalInstance, _checked: bool = False) -> None:
        """Let something be asked of the current promise."""
        if self.list.workable and self.list.record() is not None:
            signal.emit(self.list.record())

    @Slot()
    def _undo(self) -> None:
        if self.confirmation.undo.isVisibleTo(self.confirmation):
            self.undone.emit()

    @Slot()
    def _give_back(self) -> None:
        came_from, self._came_from = self._came_from, None
        if came_from is not None and isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.focusNextChild()

    @Slot()
    def _offer_keys(self) -> None:
        here = self.list.hasFocus() and self.list.record() is not None
        self._keys.setVisible(here and self.list.workable)

    def _lay_out(self) -> None:
        header = QWidget(self)
        row = QHBoxLayout(header)
        row.setContentsMargins(scale.L, scale.M, scale.L, scale.S)
        row.setSpacing(scale.S)
        row.addWidget(IconLabel("bell", colour="text"))
        row.addWidget(self._heading, 1)
        row.addWidget(self._cap)
        self._lay_out_keys()
        self.confirmation.undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._foot.row.addWidget(self._share_words, 1)
        self._foot.row.addWidget(self._share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self.list, 1)
        for strip in (self.confirmation, self._keys, self._foot):
            column.addWidget(strip)

    def _lay_out_keys(self) -> None:
        """Put what the letters do under the list, two by two."""
        pairs = QGridLayout()
        pairs.setHorizontalSpacing(scale.S)
        pairs.setVerticalSpacing(0)
        pairs.setColumnStretch(0, 1)
        for at, button in enumerate(self._deeds.values()):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setFixedHeight(max(32, scale.control_height() - 4))
            side = Qt.AlignmentFlag.AlignRight if at % 2 else Qt.AlignmentFlag.AlignLeft
            pairs.addWidget(button, at // 2, at % 2, side)
        self._keys.row.addLayout(pairs, 1)
        self._keys.hide()
