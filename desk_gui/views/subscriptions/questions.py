"""Small questions about a posted form: why it is voided, why printed again, what proves it paid."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from desk_gui.domain.subscriptions import (
    DuplicateReason,
    PaymentMethod,
    Proof,
    ProofKind,
    VoidReason,
)
from desk_gui.views.labels import DATE_FORMATS, label, language
from desk_gui.views.shell.question import Question
from desk_gui.views.subscriptions.checks import papers_of
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.pickers import ComboBox, DateEdit


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
