"""Cards that offer a term and its price, each with the digit that takes it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.caps import CapKind, cap_height, cap_width, paint_cap
from desk_gui.widgets.choices import one_tab_stop
from desk_gui.widgets.drawing import LEFT, box, outline, words
from desk_gui.widgets.icons import paint_icon
from desk_gui.widgets.keys import is_plain
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import theme

_TICK = 16


@dataclass(frozen=True)
class TermOffer:
    """What one card offers: ``months`` is its value, the rest its words."""

    months: int
    term: str
    price: str


class TermCard(QRadioButton):
    """Term over price, digit at the top right; chosen it is tinted, framed and ticked."""

    def __init__(self, offer: TermOffer, digit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer = offer
        self._digit = str(digit)
        self.setAccessibleName(f"{offer.term}, {offer.price}")
        self.setAccessibleDescription(self._digit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for both lines, bold, with cap and tick beside them."""
        term = scale.text_width(self.offer.term, bold=True) + cap_width(self._digit)
        price = scale.text_width(self.offer.price, bold=True) + _TICK
        return QSize(scale.M + max(term, price) + scale.XS + scale.S, card_height())

    def minimumSizeHint(self) -> QSize:
        """Return the same room: a price is never cut."""
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        """Let the whole card be pressed."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter, colours = QPainter(self), theme()
        chosen = self.isChecked()
        if chosen:
            box(painter, self.rect(), colours.tint, colours.accent, scale.RADIUS, 2)
        else:
            ground = colours.hover if self.underMouse() else colours.button
            box(painter, self.rect(), ground, outline(colours.border), scale.RADIUS)
        colour = colours.on_tint if chosen else colours.text
        self._paint_words(painter, colour, chosen=chosen)
        self._paint_signs(painter, colour, chosen=chosen)

    def _paint_words(self, painter: QPainter, colour: str, *, chosen: bool) -> None:
        font, line = scale.font(bold=chosen), (self.height() - 2 * scale.S) // 2 + 2
        top = QRect(scale.M, scale.S - 2, self.width() - scale.M - scale.S, line)
        low = top.translated(0, self.height() - 2 * (scale.S - 2) - line)
        words(painter, top, self.offer.term, colour, font, LEFT, data=True)
        words(painter, low, self.offer.price, colour, font, LEFT, data=True)

    def _paint_signs(self, painter: QPainter, colour: str, *, chosen: bool) -> None:
        width = cap_width(self._digit)
        cap = QRect(self.width() - scale.S - width, scale.S, width, cap_height())
        paint_cap(painter, cap, self._digit, CapKind.ON_BUTTON, colour if chosen else theme().muted)
        if chosen:
            place = QRect(cap.left() + (width - _TICK) // 2, self.height() - 24, _TICK, _TICK)
            paint_icon(painter, "check", colour, place, _TICK)


class TermCards(QWidget):
    """The terms a title is sold for. A term without a price is not offered, so cards keep order.

    Signals:
        chosen: The user took a card; carries its months.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._group.idToggled.connect(self._on_toggled)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(scale.S)
        self.setMinimumHeight(card_height())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_offers(self, offers: Sequence[TermOffer], chosen: int | None = None) -> None:
        """Show these cards; ``chosen`` months, where offered, is taken."""
        for card in self.cards():
            self._group.removeButton(card)
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        for digit, offer in enumerate(offers, start=1):
            card = TermCard(offer, digit, self)
            self._group.addButton(card, offer.months)
            self._row.addWidget(card)
            # At once: the layout would show it later, and it could not take the focus till then.
            card.show()
            card.setChecked(offer.months == chosen)
        if self.cards():
            self.setFocusProxy(self._entry(self.cards()))
        one_tab_stop(self._group)

    def cards(self) -> list[TermCard]:
        """Return the cards in order."""
        return [card for card in self._group.buttons() if isinstance(card, TermCard)]

    def months(self) -> int | None:
        """Return the months of the card taken, or None."""
        months = self._group.checkedId()
        return months if months > 0 else None

    def set_months(self, months: int) -> None:
        """Take the card of these months without telling anyone."""
        self._group.button(months).setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the card of a digit."""
        text = event.text()
        at = int(text) - 1 if text.isdecimal() and len(text) == 1 else -1
        cards = self.cards()
        if not is_plain(event) or not 0 <= at < len(cards):
            super().keyPressEvent(event)
            return
        cards[at].setFocus(Qt.FocusReason.ShortcutFocusReason)
        cards[at].click()

    def _entry(self, cards: list[TermCard]) -> TermCard:
        return next((card for card in cards if card.isChecked()), cards[0])

    def _on_toggled(self, _months: int, on: bool) -> None:
        if on:
            self.setFocusProxy(self._entry(self.cards()))
            one_tab_stop(self._group)


def card_height() -> int:
    """Return the height of a card: 52 at 100 %, two lines of text."""
    return max(52, scale.on_grid(scale.line_height(Type.BODY) * 2 + 14))
