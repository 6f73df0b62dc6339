"""The question what is to be held, and why."""

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desk_gui.domain.retention import Hold, Holdable
from desk_gui.operations.runner import Runner
from desk_gui.services.retention import RetentionService
from desk_gui.views.privacy.record_field import RecordField
from desk_gui.views.shell.question import Question
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow


class HoldQuestion(Question):
    """Holds a record that is known, or one that is found by letters; ``then`` hears of the hold."""

    def __init__(
        self,
        parent: QWidget,
        retention: RetentionService,
        runner: Runner,
        about: Holdable | None,
        then: Callable[[Hold], None],
    ) -> None:
        title = (
            self.tr("Hold {name}").format(name=about.name) if about else self.tr("Hold a record")
        )
        super().__init__(parent, title, self.tr("Hold"))
        self._retention, self._runner, self._then = retention, runner, then
        self._about = about
        self._uid = str(uuid4())
        self.reason = LineEdit()
        self.record = RecordField(retention, runner) if about is None else None
        self._add_rows()
        self.form.rows()[0].take_focus()

    def answer(self) -> None:
        """Set the hold."""
        about = self._about or (self.record.record() if self.record else None)
        if about is None:
            self.button.setEnabled(True)
            self._on_not_found()
            return
        uid, reason = self._uid, self.reason.text()
        self._runner.run(
            self,
            lambda: self._retention.hold(uid, about.kind, about.record, reason),
            self._on_held,
            self._on_refused,
        )

    def _add_rows(self) -> None:
        if self.record is not None:
            row = FormRow(self.tr("&Whom or what"), self.record.field)
            row.show_hint(self.tr("A name, a firm, the number of a visit"))
            self.rows["record"] = self.form.add(row)
            self.record.passed.connect(self.reason.setFocus)
            self.record.not_found.connect(self._on_not_found)
        row = self.rows["reason"] = self.form.add(FormRow(self.tr("&Reason"), self.reason))
        row.show_hint(self.tr("A court, a complaint: it stays until it is released"))

    @Slot()
    def _on_not_found(self) -> None:
        said = self.tr("Nothing is found by that. Type fewer letters and choose from the list.")
        self.form.show_errors([(self.rows["record"], said)])

    def _on_held(self, hold: Hold) -> None:
        self._then(hold)
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        if self._runner.refused(error):
            self.refused(error.refusals)
