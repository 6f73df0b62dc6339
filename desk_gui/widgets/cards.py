"""What stands beside a list: one record, with who it is about, what is known, what can be done."""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.facts import Facts
from desk_gui.widgets.initials import Initials
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Empty, PanelHeader, Strip, column, scrolled
from desk_gui.widgets.scale import Type

Told: TypeAlias = Sequence[tuple[str, str | ChipText]]
"""Captions and what is said."""


class CardHead(Strip):
    """Who a card is about: initials, a name, a line under it."""

    def __init__(self) -> None:
        super().__init__(PanelHeader().height())
        self.initials = Initials()
        self.name = PlainLabel(size=Type.LEAD, bold=True, elide=True)
        self.under = PlainLabel(size=Type.SMALL, colour="muted", elide=True)
        self.row.setSpacing(scale.M)
        self.row.addWidget(self.initials)
        names = column(self.name, self.under, gap=0)
        names.insertStretch(0, 1)
        names.addStretch(1)
        self.row.addLayout(names, 1)

    def show_name(self, name: str, under: str) -> None:
        """Show this name, and what is said under it."""
        # A number has no initials: nobody knows yet who it is.
        self.initials.set_name(name if any(map(str.isalpha, name)) else "")
        self.name.setText(name)
        self.under.setText(under)
        self.under.setVisible(bool(under))


class Card(QWidget):
    """The head, and below it all the rest, scrolled; instead of both a word where nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self.head = CardHead()
        self.name = self.head.name
        self.empty = Empty()

    def lay_out(self, parts: Iterable[QWidget | QLayout], above: Sequence[QWidget] = ()) -> None:
        """Put the parts under each other; what is ``above`` them does not scroll."""
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(scale.L, scale.S, scale.L, scale.M)
        inner.setSpacing(scale.S)
        for part in parts:
            if isinstance(part, QWidget):
                inner.addWidget(part)
            else:
                inner.addLayout(part)
        inner.addStretch(1)
        self.area = scrolled(body)
        # Read without a mouse: Tab goes here, arrows scroll.
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # An action may be called otherwise of another record: its button needs other room.
        body.installEventFilter(self)
        whole = column(self.head, *above, self.empty, gap=0)
        whole.addWidget(self.area, 1)
        self.setLayout(whole)

    def fill(self, *, there: bool) -> None:
        """Show the record, or that there is none."""
        for part in (self.head, self.area):
            part.setVisible(there)
        self.empty.setVisible(not there)

    def fit_keys(self) -> None:
        """Leave the key of a button to the sheet of F1 where its words take the whole width."""
        room = self.width() - 2 * scale.L - self.area.verticalScrollBar().sizeHint().width()
        for button in self.area.findChildren(Button):
            # One that comes into sight asks the layout for room: it is fitted then.
            if not button.isHidden():
                button.fit(room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the buttons when one of them has other words."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.area.widget():
            self.fit_keys()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the keys of what can be done, where there is room for them."""
        super().resizeEvent(event)
        self.fit_keys()

    def sizeHint(self) -> QSize:
        """Return the usual width of a record."""
        return QSize(scale.RECORD_WIDTH, super().sizeHint().height())


def muted_head() -> PlainLabel:
    """Return the small bold heading of a part of a card."""
    return PlainLabel(size=Type.SMALL, bold=True, colour="muted")


def show_part(head: PlainLabel, part: Facts, facts: Told) -> None:
    """Show a part of a card under its heading; nothing of it where there is nothing to say."""
    part.show_facts(facts)
    head.setVisible(bool(facts))
    part.setVisible(bool(facts))


def deed_button(action: QAction, icon: str, *, wide: bool) -> Button:
    """Return the button of what can be done with a record; it is there while that is offered.

    Those that are not ``wide`` go without a picture: their words are longer
    than the record is wide.
    """
    button = Button(kind=Kind.TONAL if wide else Kind.TEXT, icon=icon if wide else "", wide=wide)
    button.follow(action)
    action.enabledChanged.connect(button.setVisible)
    button.setVisible(action.isEnabled())
    return button


def stacked(buttons: Iterable[Button]) -> QVBoxLayout:
    """Return what is done less often: buttons under each other, each as wide as its words."""
    below = QVBoxLayout()
    below.setSpacing(0)
    for button in buttons:
        line = QHBoxLayout()
        line.addWidget(button)
        line.addStretch(1)
        below.addLayout(line)
    return below
