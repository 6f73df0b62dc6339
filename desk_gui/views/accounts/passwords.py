"""Choosing a password: one's own, and one for somebody else."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from desk_gui.domain.accounts import Account
from desk_gui.domain.passwords import SHORTEST
from desk_gui.operations.runner import Runner
from desk_gui.services.accounts import AccountService
from desk_gui.services.changes import Outcome
from desk_gui.views.entrance.steps import password_row
from desk_gui.views.shell.question import Question


class PasswordQuestion(Question):
    """A question that ends with a new password, typed twice.

    What is done with it runs off the GUI thread; refusals come back to their fields.
    """

    def __init__(self, parent: QWidget, runner: Runner, title: str, button: str) -> None:
        super().__init__(parent, title, button)
        self._runner = runner

    def add_new_password(self, name: str, label: str) -> None:
        """Put the two rows at the foot; refusals of the field ``name`` are said there."""
        self.new, self.rows[name], hints = password_row()
        self.again, self.again_row, _ = password_row()
        self.rows[name].set_label(label)
        self.again_row.set_label(self.tr("A&gain"))
        least = self.tr("At least {least} characters; a few words are easy to keep")
        hints.say(least.format(least=SHORTEST))
        self.form.add(self.rows[name])
        self.form.add(self.again_row)

    def is_same_twice(self) -> bool:
        """Tell whether both are the same; say so where they are not."""
        if self.new.text() == self.again.text():
            return True
        self.button.setEnabled(True)
        self.form.show_errors([(self.again_row, self.tr("These are not the same. Type it again."))])
        return False

    def post(self, action: Callable[[], Outcome[Any]], then: Callable[[Any], None]) -> None:
        """Do it, close, and hand on what came of it."""

        def done(value: Any) -> None:
            self.accept()
            then(value)

        self.form.clear_errors()
        self._runner.run(self, action, done, self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        self.button.setEnabled(True)
        if self._runner.refused(error):
            self.refused(error.refusals)


class OwnPasswordDialog(PasswordQuestion):
    """Asks for the old password and a new one; ``then`` hears of the account as it is now."""

    def __init__(
        self,
        parent: QWidget,
        accounts: AccountService,
        runner: Runner,
        then: Callable[[Account], None],
    ) -> None:
        super().__init__(parent, runner, self.tr("Your password"), self.tr("Keep it"))
        self._accounts = accounts
        self._then = then
        self.old, self.rows["old"], _ = password_row()
        self.rows["old"].set_label(self.tr("&Old password"))
        self.form.add(self.rows["old"])
        self.add_new_password("new", self.tr("&New password"))
        self.old.setFocus()

    def answer(self) -> None:
        """Change it."""
        old, new = self.old.text(), self.new.text()
        if self.is_same_twice():
            self.post(lambda: self._accounts.change_password(old, new), self._then)


class GivenPasswordQuestion(PasswordQuestion):
    """Asks for a password for somebody else, who has to change it when they come in."""

    def __init__(
        self,
        parent: QWidget,
        accounts: AccountService,
        runner: Runner,
        account: Account,
        then: Callable[[Account], None],
    ) -> None:
        title = self.tr("A new password for {name}").format(name=account.name)
        super().__init__(parent, runner, title, self.tr("Give it"))
        self._accounts = accounts
        self._account = account
        self._then = then
        self.add_new_password("password", self.tr("&New password"))
        self.again_row.show_hint(self.tr("They choose their own at the next sign-in"))
        self.new.setFocus()

    def answer(self) -> None:
        """Give it."""
        account, password = self._account, self.new.text()
        if self.is_same_twice():
            self.post(
                lambda: self._accounts.reset_password(account.id, account.version, password),
                self._then,
            )


class CodeQuestion(PasswordQuestion):
    """Asks for the own password before another recovery code is made; ``then`` gets the code."""

    def __init__(
        self,
        parent: QWidget,
        accounts: AccountService,
        runner: Runner,
        then: Callable[[str], None],
    ) -> None:
        super().__init__(parent, runner, self.tr("A new recovery code"), self.tr("Make it"))
        self._accounts = accounts
        self._then = then
        self.password, self.rows["password"], hints = password_row()
        self.form.add(self.rows["password"]).set_label(self.tr("Your &password"))
        hints.say(self.tr("The code on the old paper no longer works then"))
        self.password.setFocus()

    def answer(self) -> None:
        """Make it."""
        password = self.password.text()
        self.post(lambda: self._accounts.new_recovery_code(password), self._then)
