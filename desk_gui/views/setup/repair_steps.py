"""What follows from the repair screen: who answers for the data, and the wait for a restore."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.views.accounts.passwords import PasswordQuestion
from desk_gui.views.entrance.steps import password_row
from desk_gui.views.shell.page import Page
from desk_gui.widgets import scale
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Panel, PanelHeader, column
from desk_gui.widgets.progress import ProgressBar


class AcceptQuestion(PasswordQuestion):
    """Asks who goes on with data that is not as it was; it is noted in the history."""

    def __init__(
        self,
        parent: QWidget,
        runner: Runner,
        accept: Callable[[str, str], Outcome[Any]],
        then: Callable[[Any], None],
    ) -> None:
        super().__init__(parent, runner, self.tr("Go on with this data"), self.tr("Go on"))
        self._accept, self._then = accept, then
        self.login = LineEdit()
        self.rows["login"] = self.form.add(FormRow(self.tr("&Login"), self.login))
        self.rows["login"].show_hint(self.tr("Of somebody who may restore: the manager"))
        self.password, self.rows["password"], _ = password_row()
        self.rows["password"].set_label(self.tr("&Password"))
        self.form.add(self.rows["password"])
        self.login.setFocus()

    def answer(self) -> None:
        """Sign in, and go on."""
        login, password = self.login.text(), self.password.text()
        self.post(lambda: self._accept(login, password), self._then)


class RestoringPage(Page):
    """Says how far a restore is; there is nothing to do but wait."""

    _told = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.header = PanelHeader()
        self.said = PlainLabel(wrap=True)
        self.bar = ProgressBar()
        panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.header)
        inside.addLayout(column(self.said, self.bar, margin=scale.L, gap=scale.M))
        inside.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)
        self._told.connect(self._show)
        self.retranslate()

    def tell(self, done: int, total: int) -> None:
        """Say from any thread how much is done."""
        self._told.emit(done, total)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setWindowTitle(self.tr("Restoring"))
        self.header.title.setText(self.tr("The backup is being restored"))
        self.said.setText(
            self.tr("Until it is whole, nothing takes the place of the data. Please wait.")
        )

    def _show(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
