"""Small questions about a posted form: why it is voided, why printed again, what proves it paid."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.refusals import Refusal
from desk_gui.domain.subscriptions import (
    DuplicateReason,
    PaymentMethod,
    Proof,
    ProofKind,
    VoidReason,
)
from desk_gui.views.labels import DATE_FORMATS, label, language
from desk_gui.views.sentences import sentence
from desk_gui.views.subscriptions.checks import papers_of
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.pickers import ComboBox, DateEdit
from desk_gui.widgets.ring import FocusRing
from desk_gui.widgets.scale import Type

_WIDTH = 480


class Question(QDialog):
    """A heading, a few rows and one filled button; Ctrl+Enter answers, Esc leaves it unanswered.

    ``answer`` is called with the button disabled until ``refused`` or
    ``accept``: pressed twice, it is answered once.
    """

    def __init__(self, parent: QWidget, title: str, button: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.form = Form()
        self.rows: dict[str, FormRow] = {}
        self.heading = PlainLabel(title, size=Type.LEAD, bold=True, wrap=True)
        self.button = Button(button, Kind.FILLED, key="Ctrl+Enter")
        self.button.clicked.connect(self._answer)
        cancel = Button(self.tr("Cancel"), key="Esc")
        cancel.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._answer)
        # As in the window: what is typed goes to the shelf, as it does with Esc.
        QShortcut(QKeySequence("F6"), self, self.reject)
        self._lay_out(cancel)
        self._ring = FocusRing(self)

    def answer(self) -> None:
        """Do what was asked for; overridden by each question."""
        raise NotImplementedError

    def refused(self, refusals: Sequence[Refusal]) -> None:
        """Say why not, under the field it is about."""
        self.button.setEnabled(True)
        first = next(iter(self.rows.values()))
        rows = [(self.rows.get(found.field, first), sentence(found)) for found in refusals]
        self.form.show_errors(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on to the next field, and answer on the last."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif self.focusWidget() is self.form.rows()[-1].fields[-1]:
            self._answer()
        else:
            self.focusNextChild()

    def _answer(self) -> None:
        if self.button.isEnabled():
            self.button.setEnabled(False)
            self.answer()

    def _lay_out(self, cancel: Button) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(scale.S)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(scale.XL, scale.XL, scale.XL, scale.L)
        column.setSpacing(scale.M)
        column.addWidget(self.heading)
        column.addWidget(self.form, 1)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)


class ReasonQuestion(Question):
    """Asks for one of a list of reasons and a note."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        button: str,
        reasons: type[VoidReason] | type[DuplicateReason],
        then: Callable[[str, str, "ReasonQuestion"], None],
    ) -> None:
        super().__init__(parent, title, button)
        self._then = then
        self.reason = ComboBox()
        self.note = LineEdit()
        for reason in reasons:
            self.reason.addItem(label(reason), reason.value)
        self.rows["reason"] = self.form.add(FormRow(self.tr("&Reason"), self.reason))
        self.rows["note"] = self.form.add(FormRow(self.tr("&Note"), self.note))
        self.reason.setFocus()

    def answer(self) -> None:
        """Hand over what was chosen."""
        self._then(self.reason.currentData(), self.note.text(), self)


class ProofQuestion(Question):
    """Asks for the paper that proves a payment: its kind, number and date."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        method: PaymentMethod,
        today: date,
        then: Callable[[Proof, "ProofQuestion"], None],
    ) -> None:
        super().__init__(parent, title, self.tr("Add proof"))
        self._then = then
        self.kind = ComboBox()
        self.number = LineEdit()
        self.date = DateEdit()
        kinds: Sequence[StrEnum] = sorted(papers_of(method), key=lambda k: k is ProofKind.INVOICE)
        for kind in kinds:
            self.kind.addItem(label(kind), kind.value)
        self.date.setDisplayFormat(DATE_FORMATS[language()])
        self.date.setDate(QDate(today.year, today.month, today.day))
        self.form.add(FormRow(self.tr("&Paper"), self.kind, message=False))
        self.rows["proof"] = self.form.add(FormRow(self.tr("&Number"), self.number))
        self.form.add(FormRow(self.tr("&Date"), self.date))
        self.number.setFocus()

    def answer(self) -> None:
        """Hand over the paper."""
        day = self.date.date()
        proof = Proof(
            kind=ProofKind(self.kind.currentData()),
            number=self.number.text(),
            date=date(day.year(), day.month(), day.day()),
        )
        self._then(proof, self)
