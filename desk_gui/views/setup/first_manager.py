"""The fields of the first manager, on the page of the first start."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from desk_gui.domain.accounts import AccountDetails, clean_account
from desk_gui.domain.actors import Role
from desk_gui.domain.passwords import SHORTEST, clean_password
from desk_gui.domain.refusals import Gathered, Refusal, RefusedError
from desk_gui.views.entrance.steps import password_row
from desk_gui.views.sentences import sentence
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.paired_form import PairedForm

NAME = "worker_name"
"""The field of the manager's name: the office has a name too."""


class FirstManagerRows:
    """Name, login and the password twice, as rows of a form that has others too."""

    def __init__(self, form: PairedForm) -> None:
        self.worker, self.login = LineEdit(), LineEdit()
        self.worker_row, self.login_row = FormRow("", self.worker), FormRow("", self.login)
        self.password, self.password_row, self._hints = password_row()
        self.again, self.again_row, _ = password_row()
        form.pair(self.worker_row, self.login_row)
        form.pair(self.password_row, self.again_row)
        self._by_field = {
            NAME: self.worker_row,
            "login": self.login_row,
            "password": self.password_row,
        }

    def details(self) -> AccountDetails:
        """Return who the manager is.

        Raises:
            RefusedError: what is wrong, field by field.
        """
        name, login = self.worker.text(), self.login.text()
        typed = AccountDetails(login=login, name=name, roles=frozenset({Role.MANAGER}))
        gathered = Gathered()
        details = gathered.take(lambda: clean_account(typed), typed)
        gathered.take(lambda: clean_password(self.password.text(), "password", login, name), "")
        try:
            gathered.raise_any()
        except RefusedError as refused:
            raise RefusedError(*of_manager(refused.refusals)) from None
        return details

    def show_refusals(self, refusals: Iterable[Refusal]) -> list[Refusal]:
        """Say each refusal under its field; return those that belong to no field here."""
        rest = []
        for refusal in refusals:
            row = self._by_field.get(refusal.field)
            if row is None:
                rest.append(refusal)
            elif not row.error():
                row.show_error(sentence(refusal))
        return rest

    def is_same_twice(self) -> bool:
        """Tell whether both passwords are the same; say so where they are not."""
        same = self.password.text() == self.again.text()
        if not same:
            self.again_row.show_error(
                QCoreApplication.translate(
                    "FirstStartPage", "These are not the same. Type it again."
                )
            )
        return same

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.worker_row.set_label(QCoreApplication.translate("FirstStartPage", "&Worker"))
        self.worker_row.show_hint(
            QCoreApplication.translate("FirstStartPage", "Your name as it is printed on forms")
        )
        self.login_row.set_label(QCoreApplication.translate("FirstStartPage", "Lo&gin"))
        self.login_row.show_hint(
            QCoreApplication.translate("FirstStartPage", "A short word you sign in with")
        )
        self.password_row.set_label(QCoreApplication.translate("FirstStartPage", "P&assword"))
        least = QCoreApplication.translate(
            "FirstStartPage", "At least {least} characters; a few words are easy to keep"
        )
        self._hints.say(least.format(least=SHORTEST))
        self.again_row.set_label(QCoreApplication.translate("FirstStartPage", "Onc&e more"))


def of_manager(refusals: Iterable[Refusal]) -> list[Refusal]:
    """Return the refusals of an account with the manager's name told from the office's."""
    return [replace(each, field=NAME) if each.field == "name" else each for each in refusals]
