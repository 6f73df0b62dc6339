"""Questions about backups: what they are sealed with, and whether one is the right one."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from desk_gui.domain.backups import LEAST_PASSPHRASE, BackupLook
from desk_gui.domain.refusals import Refusal
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.backups import BackupService
from desk_gui.services.changes import Outcome
from desk_gui.views.accounts.passwords import PasswordQuestion
from desk_gui.views.backups.words import Clock, moment_text
from desk_gui.views.entrance.steps import password_row
from desk_gui.views.history.words import finding_words
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.question import Question
from desk_gui.widgets import scale
from desk_gui.widgets.labels import PlainLabel


class PassphraseQuestion(PasswordQuestion):
    """Asks for the passphrase every backup is sealed with from now on; an empty one seals none."""

    def __init__(
        self,
        parent: QWidget,
        backups: BackupService,
        runner: Runner,
        then: Callable[[bool], None],
    ) -> None:
        super().__init__(parent, runner, self.tr("Passphrase of the backups"), self.tr("Keep it"))
        self._backups = backups
        self._then = then
        self.add_new_password("passphrase", self.tr("&Passphrase"))
        least = self.tr("At least {least} characters; empty for no encryption")
        self.rows["passphrase"].show_hint(least.format(least=LEAST_PASSPHRASE))
        self.again_row.show_hint(
            self.tr("Write it down and lock it away: without it no backup can be read")
        )
        self.new.setFocus()

    def answer(self) -> None:
        """Seal with it."""
        passphrase = self.new.text()
        if self.is_same_twice():
            self.post(
                lambda: self._backups.set_passphrase(passphrase),
                lambda _done: self._then(bool(passphrase)),
            )


class Facts(QWidget):
    """What is known of something: a word and a value a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: list[PlainLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(scale.M)
        self._grid.setVerticalSpacing(scale.S)
        self._grid.setColumnStretch(1, 1)

    def add(self, word: str, value: str) -> None:
        """Put a line at the foot."""
        at, label = len(self.values), PlainLabel(value, wrap=True)
        label.setAccessibleName(f"{word}: {value}")
        self._grid.addWidget(PlainLabel(word, colour="muted"), at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, at, 1)
        self.values.append(label)


class RestoreQuestion(Question):
    """Shows what a backup holds; only then it can be restored.

    ``then`` gets the path and the passphrase.
    """

    def __init__(
        self,
        parent: QWidget,
        look: Callable[[Path, str], Outcome[BackupLook]],
        runner: Runner,
        now: Clock,
        path: Path,
        then: Callable[[Path, str], None],
    ) -> None:
        super().__init__(parent, self.tr("Restore a backup"), self.tr("Look into it"))
        self._look, self._runner, self._now = look, runner, now
        self._path, self._then = path, then
        self._looked: BackupLook | None = None
        self.passphrase, self.rows["passphrase"], _ = password_row()
        self.rows["passphrase"].set_label(self.tr("&Passphrase"))
        self.form.add(self.rows["passphrase"])
        self.rows["passphrase"].hide()
        self.said = PlainLabel(path.name, wrap=True)
        self.found = Facts()
        self.warning = PlainLabel(colour="warn", wrap=True)
        column = self.layout()
        if isinstance(column, QBoxLayout):
            for at, part in enumerate((self.said, self.found, self.warning), 1):
                column.insertWidget(at, part)
        self.button.setFocus()
        self._answer()

    def answer(self) -> None:
        """Look into the backup; once that is done, restore it."""
        if self._looked is not None:
            self.accept()
            self._then(self._path, self.passphrase.text())
            return
        passphrase = self.passphrase.text()
        self.form.clear_errors()
        self.warning.setText(self.tr("Looking through it…"))
        self._runner.run(
            self,
            lambda: self._look(self._path, passphrase),
            self._show,
            self._on_refused,
            Lane.DOCUMENTS,
        )

    def refused(self, refusals: Sequence[Refusal]) -> None:
        """Say why not; where the passphrase is at fault, ask for it."""
        self.warning.setText("")
        if any(refusal.field == "passphrase" for refusal in refusals):
            self.rows["passphrase"].show()
            super().refused(refusals)
            return
        self.warning.setText(sentences(refusals))

    def _on_refused(self, error: Exception) -> None:
        if self._runner.refused(error):
            self.refused(error.refusals)

    def _show(self, look: BackupLook) -> None:
        last = moment_text(look.at, self._now()) if look.at else self.tr("none")
        for words, value in (
            (self.tr("Office"), look.office),
            (self.tr("Last entry"), last),
            (self.tr("Last form"), look.last_number or self.tr("none")),
            (self.tr("Entries"), str(look.entries)),
            (self.tr("Code"), look.anchor),
        ):
            self.found.add(words, value)
        self.rows["passphrase"].setEnabled(False)
        if look.finding is not None:
            self.warning.set_look(colour="danger")
            self.warning.setText(finding_words(look.finding))
            return
        self.warning.setText(
            self.tr("Whole. What was entered after it will be missing; today's data is kept aside.")
        )
        self._looked = look
        self.button.setText(self.tr("Restore it"))
        self.button.setEnabled(True)
        self.button.setFocus()
