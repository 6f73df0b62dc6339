"""What to look at before paying: the check list beneath the form, and the paper that proves it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.sales import SETTLING
from desk_gui.domain.subscriptions import PaymentMethod, ProofKind
from desk_gui.views.labels import label
from desk_gui.widgets import scale
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import labelled
from desk_gui.widgets.labels import IconLabel, PlainLabel
from desk_gui.widgets.pickers import ComboBox
from desk_gui.widgets.scale import Type

_ICON = 16
_LINE = 24
_NUMBER = 96


@dataclass(frozen=True)
class Check:
    """A line of the check list: what it says, and whether it is well (None: open yet)."""

    text: str
    well: bool | None = None


class CheckLine(QWidget):
    """A sign and a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = IconLabel("circle", size=_ICON)
        self.text = PlainLabel(size=Type.SMALL, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scale.S)
        row.addWidget(self.sign)
        row.addWidget(self.text, 1)
        self.setMinimumHeight(_LINE)

    def show_check(self, check: Check) -> None:
        """Show how a thing stands."""
        icon, colour = _SIGNS[check.well]
        self.sign.set_icon(icon, colour)
        self.text.setText(check.text)
        self.text.set_look(colour="danger" if check.well is False else "text")


_SIGNS = {True: ("check", "ok"), False: ("alert-circle", "danger"), None: ("circle", "muted")}


class ProofField(QWidget):
    """The paper that proves the payment: its kind and number, named now or after paying.

    Signals:
        changed: Kind or number is another now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._method = PaymentMethod.CASH
        self.sign = IconLabel("circle", size=_ICON)
        self.kind = ComboBox()
        self.number = LineEdit()
        self.label = labelled("", self.number)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scale.S)
        row.addWidget(self.sign)
        row.addWidget(self.kind)
        row.addWidget(self.label)
        row.addWidget(self.number, 1)
        self.kind.activated.connect(self.changed)
        self.number.textEdited.connect(self._on_number)
        self.set_method(PaymentMethod.CASH)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.label.setText(self.tr("&No."))
        self.number.setAccessibleName(self.tr("Number of the proof of payment"))
        self.kind.setAccessibleName(self.tr("Proof of payment"))
        for at in range(self.kind.count()):
            self.kind.setItemText(at, label(ProofKind(self.kind.itemData(at))))
        self._share_room()

    def set_method(self, method: PaymentMethod) -> None:
        """Offer the papers that can prove this way of paying."""
        kinds = papers_of(method)
        if [self.kind.itemData(at) for at in range(self.kind.count())] == [k.value for k in kinds]:
            return
        self.kind.clear()
        for kind in kinds:
            self.kind.addItem(label(kind), kind.value)
        self._share_room()

    def value(self) -> ProofKind:
        """Return the kind of paper."""
        return ProofKind(self.kind.currentData())

    def choose(self, kind: ProofKind, number: str) -> None:
        """Show what was chosen and typed before, where the way of paying allows it."""
        at = self.kind.findData(kind.value)
        self.kind.setCurrentIndex(max(at, 0))
        self.number.setText(number)
        self.changed.emit()

    def set_settled(self, settled: bool) -> None:
        """Show whether the payment counts as paid with it."""
        self.sign.set_icon(*_SIGNS[True if settled else None])

    def clear(self) -> None:
        """Be ready for the next visitor."""
        self.number.clear()
        self.number.set_wrong(False)
        self.set_settled(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the number: where its label has none, the field says what it is for."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        parts = (self.sign, self.kind, self.label)
        needed = sum(part.sizeHint().width() + scale.S for part in parts) + _NUMBER
        roomy = self.width() >= needed
        self.kind.setMinimumWidth(self.kind.sizeHint().width())
        self.label.setVisible(roomy)
        self.number.setPlaceholderText("" if roomy else self.label.text().replace("&", ""))
        # Before the next paint: else longer words are cut at the old width once.
        self._row.activate()

    def show_error(self) -> None:
        """Frame the number as wrong and go there."""
        self.number.set_wrong(True)
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_number(self) -> None:
        self.number.set_wrong(False)
        self.changed.emit()


class CheckList(QWidget):
    """The sentences of what was checked, at most two, and the proof beneath them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = [CheckLine(), CheckLine()]
        self.proof = ProofField()
        column = QVBoxLayout(self)
        column.setContentsMargins(scale.XS, 0, scale.XS, 0)
        column.setSpacing(0)
        for line in self.lines:
            column.addWidget(line)
        column.addSpacing(scale.XS)
        column.addWidget(self.proof)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show these, in this order."""
        for line, check in zip(self.lines, [*checks, *[Check("")] * 2], strict=False):
            line.show_check(check)
            line.sign.setVisible(bool(check.text))


def papers_of(method: PaymentMethod) -> list[ProofKind]:
    """Return the papers that can be named for a way of paying, the usual one first."""
    invoice = [ProofKind.INVOICE] if method is PaymentMethod.INVOICE else []
    return invoice + [kind for kind in ProofKind if kind in SETTLING[method]]
