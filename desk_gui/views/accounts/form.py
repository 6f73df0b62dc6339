"""The question for an account: a new one, or what holds of one now."""

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desk_gui.domain.accounts import Account, AccountDetails
from desk_gui.domain.actors import Role
from desk_gui.domain.refusals import Refusal
from desk_gui.operations.runner import Runner
from desk_gui.services.accounts import AccountService
from desk_gui.views.accounts.passwords import PasswordQuestion
from desk_gui.views.labels import label
from desk_gui.widgets import scale
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.tick import Tick

_ACROSS = 2


class RoleTicks(QWidget):
    """What somebody is at the office, each a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticks = {role: Tick(label(role)) for role in Role}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scale.L)
        grid.setVerticalSpacing(0)
        for at, tick in enumerate(self.ticks.values()):
            grid.addWidget(tick, at // _ACROSS, at % _ACROSS)
        grid.setColumnStretch(_ACROSS, 1)
        # A label's letter goes only to a buddy that takes the focus; the first tick gets it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(next(iter(self.ticks.values())))

    def roles(self) -> frozenset[Role]:
        """Return what is ticked."""
        return frozenset(role for role, tick in self.ticks.items() if tick.isChecked())

    def set_roles(self, roles: frozenset[Role]) -> None:
        """Tick these."""
        for role, tick in self.ticks.items():
            tick.setChecked(role in roles)

    def setAccessibleName(self, name: str) -> None:
        """Name the question; the ticks are its answers."""
        super().setAccessibleName(name)
        for tick in self.ticks.values():
            tick.setAccessibleDescription(name)


class AccountQuestion(PasswordQuestion):
    """Adds an account with a first password, or changes one; ``then`` hears of the account."""

    def __init__(
        self,
        parent: QWidget,
        accounts: AccountService,
        runner: Runner,
        account: Account | None,
        then: Callable[[Account], None],
    ) -> None:
        title = self.tr("New account") if account is None else self.tr("Change the account")
        super().__init__(parent, runner, title, self.tr("Save"))
        self._accounts = accounts
        self._account = account
        self._then = then
        self._uid = str(uuid4())
        self.login, self.name, self.post_field = LineEdit(), LineEdit(), LineEdit()
        self.roles = RoleTicks()
        self._add_rows()
        if account is None:
            self.add_new_password("password", self.tr("First pass&word"))
            self.again_row.show_hint(self.tr("They choose their own at the first sign-in"))
        else:
            self._fill(account.details)
        self.name.setFocus()

    def answer(self) -> None:
        """Save it."""
        if self._account is None:
            self._add()
        else:
            self._change(self._account)

    def refused(self, refusals: tuple[Refusal, ...]) -> None:  # type: ignore[override]
        """Say why not under the field; what is of no field stands under the roles."""
        self.rows.setdefault("", self.rows["roles"])
        super().refused(refusals)

    def details(self) -> AccountDetails:
        """Return what is typed, nothing of it checked."""
        before = self._account.details if self._account else AccountDetails()
        return replace(
            before,
            login=self.login.text(),
            name=self.name.text(),
            post=self.post_field.text(),
            roles=self.roles.roles(),
        )

    def _add(self) -> None:
        uid, details, password = self._uid, self.details(), self.new.text()
        if self.is_same_twice():
            self.post(lambda: self._accounts.add(uid, details, password), self._then)

    def _change(self, account: Account) -> None:
        details = self.details()
        self.post(lambda: self._accounts.change(account.id, account.version, details), self._then)

    def _add_rows(self) -> None:
        fields: dict[str, tuple[QWidget, str, str]] = {
            "name": (self.name, self.tr("&Name"), self.tr("As it is printed on forms")),
            "post": (self.post_field, self.tr("&Post"), ""),
            "login": (self.login, self.tr("&Login"), self.tr("Capitals do not matter")),
            "roles": (self.roles, self.tr("&Roles"), ""),
        }
        for key, (field, words, hint) in fields.items():
            row = self.rows[key] = self.form.add(FormRow(words, field))
            row.show_hint(hint)
        self.rows["roles"].label.setFixedHeight(scale.control_height())

    def _fill(self, details: AccountDetails) -> None:
        self.login.setText(details.login)
        self.name.setText(details.name)
        self.post_field.setText(details.post)
        self.roles.set_roles(details.roles)
