"""The right side of the sale: the form as it will print, page by page, and what was checked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.subscriptions import SubscriptionForm
from desk_gui.views.sentences import sentences
from desk_gui.views.subscriptions.checks import CheckList
from desk_gui.views.subscriptions.desk import SaleDesk
from desk_gui.views.subscriptions.form_preview import FormDrawing, FormPreview
from desk_gui.widgets import scale
from desk_gui.widgets.caps import KeyCap
from desk_gui.widgets.panels import PanelHeader


class PreviewPanel(QWidget):
    """Shows one of the sale's forms; Alt+Right goes to the next.

    Signals:
        unprintable: The form cannot be printed; carries the sentence, empty when it can.
    """

    unprintable = Signal(str)

    def __init__(self, desk: SaleDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forms: Sequence[SubscriptionForm] = ()
        self._at = 0
        self.header = PanelHeader(lead=True)
        self.cap = KeyCap("Alt+→")
        self.header.add(self.cap)
        self.preview = FormPreview()
        self.checks = CheckList()
        self._runner = desk.runner
        self._drawing = FormDrawing(desk.draft, desk.runner, self)
        self._drawing.drawn.connect(self._on_drawn)
        self._drawing.failed.connect(self._on_failed)
        self.preview.resized.connect(self._ask)
        self._lay_out()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.preview.setAccessibleName(self.tr("Form"))
        self.preview.show_sentence(self.tr("The form appears here with its title and term."))
        self.checks.proof.retranslate()
        self._name()

    def show_forms(self, forms: Sequence[SubscriptionForm], at: int) -> None:
        """Show these forms, beginning with the one in work."""
        if list(forms) != list(self._forms):
            self._at = min(at, max(len(forms) - 1, 0))
        self._forms = forms
        self._name()
        if not forms:
            self._drawing.drop()
            self.preview.clear()
            self.unprintable.emit("")
        else:
            self._ask()

    @Slot()
    def show_next(self) -> None:
        """Go to the next form, from the last to the first."""
        if len(self._forms) > 1:
            self._at = (self._at + 1) % len(self._forms)
            self._name()
            self._ask()

    def _lay_out(self) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(scale.M, scale.M, scale.M, scale.M)
        body.setSpacing(scale.M)
        body.addWidget(self.preview, 1)
        body.addWidget(self.checks, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(body, 1)

    def _name(self) -> None:
        several = len(self._forms) > 1
        title = self.tr("PS-1 · form {number} of {count}") if several else self.tr("PS-1")
        self.header.title.setText(title.format(number=self._at + 1, count=len(self._forms)))
        self.cap.setVisible(several)

    @Slot()
    def _ask(self) -> None:
        if self._forms:
            self._drawing.ask(self._forms[self._at], self.preview.dpi())

    @Slot(object, object)
    def _on_drawn(self, form: SubscriptionForm, page: QImage) -> None:
        if self._forms:
            self.preview.show_page(form, page)
            self.unprintable.emit("")

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._runner.refused(error):
            self.unprintable.emit(sentences(error.refusals))
