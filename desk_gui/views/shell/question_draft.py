"""What is typed into a question that a page asks in a dialog, kept until it is answered.

The dialog is gone with the next start, or when somebody else sits down: the
page asks the same of the same again, and the words are back in it.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from desk_gui.views.shell.drafted import Content, FormDraft
from desk_gui.widgets.form_rows import Form


class QuestionDraft(QObject):
    """The one question a page may be asking.

    Signals:
        draft_changed: A field is another now, or the question was answered.
        draft_left: The question was left unanswered; its words go to the shelf.
    """

    draft_changed = Signal()
    draft_left = Signal()
    draft_kind = "question"

    def __init__(self, page: QWidget, again: Mapping[str, Callable[[str], object]]) -> None:
        """``again`` asks each kind of question again, about the record named."""
        super().__init__(page)
        self._page, self._again = page, again
        self._dialog: QDialog | None = None
        self._fields: FormDraft | None = None
        self._about = ("", "", "")
        self._taking: Content | None = None

    def ask(self, dialog: QDialog, form: Form, kind: str, about: str, title: str) -> None:
        """Open the question; with what was typed into it before, if it is taken up again."""
        self._dialog, self._about = dialog, (kind, about, title)
        self._fields = FormDraft(form, dialog, kind)
        self._fields.draft_changed.connect(self.draft_changed)
        dialog.finished.connect(self._on_finished)
        taking, self._taking = self._taking, None
        dialog.open()
        if taking is not None and taking["about"] == about:
            self._fields.take_draft(taking["fields"])

    def draft_content(self) -> Content | None:
        """Return what is typed; a choice alone is made again as quickly."""
        if self._taking is not None:
            return self._taking
        fields = self._fields.draft_content() if self._fields and isValid(self._fields) else None
        if self._fields is None or fields is None or not self._fields.draft_title():
            return None
        kind, about, title = self._about
        return {"question": kind, "about": about, "title": title, "fields": fields}

    def take_draft(self, content: Content) -> None:
        """Ask again."""
        self._taking = content
        self._again[content["question"]](content["about"])

    def clear_draft(self) -> None:
        """Ask no more."""
        dialog, self._dialog, self._fields, self._taking = self._dialog, None, None, None
        if dialog is not None and isValid(dialog) and dialog.isVisible():
            dialog.reject()

    def cannot_ask(self) -> None:
        """Tell that the record is not there to be asked about; the words stay on the shelf."""
        self.draft_left.emit()

    def draft_title(self) -> str:
        """Return what is asked."""
        return self._taking["title"] if self._taking is not None else self._about[2]

    def draft_widget(self) -> QWidget:
        """Return the dialog while it is open, else the page."""
        dialog = self._dialog
        return dialog if dialog is not None and isValid(dialog) else self._page

    def _on_finished(self, result: int) -> None:
        if self._dialog is None:
            return
        if result == QDialog.DialogCode.Rejected:
            self.draft_left.emit()
        self._dialog = self._fields = None
        self.draft_changed.emit()
