"""The manager's panel of accounts: who may use the desk, as what, and who was refused."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from desk_gui.domain.accounts import Account
from desk_gui.domain.actors import Role
from desk_gui.operations.runner import Runner
from desk_gui.services.accounts import AccountService
from desk_gui.services.changes import Outcome, Topic
from desk_gui.views.accounts.form import AccountQuestion
from desk_gui.views.accounts.passwords import (
    CodeQuestion,
    GivenPasswordQuestion,
    OwnPasswordDialog,
)
from desk_gui.views.accounts.recovery_code import RecoveryCodeDialog
from desk_gui.views.accounts.refused import RefusedStrip
from desk_gui.views.labels import clock, label
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.page import Page
from desk_gui.views.shell.question_draft import QuestionDraft
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import Panel, PanelHeader, Strip
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row
from desk_gui.widgets.tokens import State

_COLUMNS = RowColumns(state=176, aside=148, button=112)
_FOOT = 60


class AccountsPanel(Page):
    """Lists the accounts; Enter changes one, keys do the rest.

    ``print_code`` puts a recovery code on paper.
    """

    def __init__(
        self,
        accounts: AccountService,
        runner: Runner,
        now: Callable[[], datetime],
        print_code: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._accounts, self._runner, self._now = accounts, runner, now
        self._print_code = print_code
        self._own: Account | None = None
        self._known: list[Account] = []
        self._wanted: int | None = None
        self.question = QuestionDraft(self, {"account": self._ask_again})
        self._undo: Callable[[], Outcome[Any]] | None = None
        self.header = PanelHeader()
        self.refused = RefusedStrip(now)
        self.rows = RowList(_COLUMNS)
        self.new_action = self._action("Ctrl+N", self.add_account)
        self.change_action = self._action("Ctrl+E", self.change_account)
        self.password_action = self._action("Ctrl+P", self.give_password)
        self.active_action = self._action("Ctrl+D", self.turn_active)
        self.own_action = self._action("Ctrl+M", self.change_own_password)
        self.code_action = self._action("Ctrl+R", self.make_code)
        self.seen_action = self._action("Ctrl+S", self._on_seen)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.reload()

    def account(self) -> Account | None:
        """Return whose row is current."""
        record = self.rows.record()
        return record if isinstance(record, Account) else None

    def on_shown(self) -> None:
        """Begin in the list; what came in since is read anew."""
        self.reload()
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def reload(self) -> None:
        """Read who is signed in, the accounts, and the wrong passwords."""
        self._runner.ask(self, self._accounts.refresh, self._show_own, key="own")
        self._runner.ask(self, self._accounts.accounts, self._show, key="accounts")
        refused = self._accounts.refused_since_last_visit
        self._runner.ask(self, refused, self.refused.show_found, key="refused")

    @Slot()
    def add_account(self) -> None:
        """Ask for a new account."""
        self._ask(None)

    @Slot()
    def change_account(self) -> None:
        """Ask what holds of the current account now."""
        account = self.account()
        if account is not None:
            self._ask(account)

    def _ask(self, account: Account | None) -> None:
        """Ask for a new account, or what holds of this one; the words are kept as a draft."""
        asked = AccountQuestion(self, self._accounts, self._runner, account, self._on_saved)
        about = "" if account is None else str(account.id)
        self.question.ask(asked, asked.form, "account", about, asked.windowTitle())

    def _ask_again(self, about: str) -> None:
        """Go on with what was typed about an account."""
        known = [account for account in self._known if str(account.id) == about]
        if about and not known:
            self.question.cannot_ask()
        else:
            self._ask(known[0] if known else None)

    @Slot()
    def give_password(self) -> None:
        """Ask for a new password for the current account."""
        account = self.account()
        if account is None:
            return
        if self._own is not None and account.id == self._own.id:
            self.change_own_password()
        else:
            accounts, runner = self._accounts, self._runner
            GivenPasswordQuestion(self, accounts, runner, account, self._on_password).open()

    @Slot()
    def change_own_password(self) -> None:
        """Ask for another password of one's own."""
        OwnPasswordDialog(self, self._accounts, self._runner, self._on_password).open()

    @Slot()
    def make_code(self) -> None:
        """Make another recovery code of one's own and show it once."""
        CodeQuestion(self, self._accounts, self._runner, self._on_code).open()

    @Slot()
    def turn_active(self) -> None:
        """Let the current account sign in no more, or again."""
        account = self.account()
        if account is None:
            return
        details = replace(account.details, active=not account.active)

        def turned(now: Account) -> None:
            self._undo = lambda: self._accounts.change(now.id, now.version, account.details)
            back, out = self.tr("{name} may sign in again"), self.tr("{name} is kept out")
            self._confirm(back if now.active else out, now, self.tr("undo"))

        self._runner.run(
            self,
            lambda: self._accounts.change(account.id, account.version, details),
            turned,
            self._on_refused,
        )

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.header.title.setText(self.tr("Accounts"))
        self.rows.setAccessibleName(self.tr("Accounts"))
        self.new_action.setText(self.tr("New account"))
        self.change_action.setText(self.tr("Change"))
        self.password_action.setText(self.tr("New password"))
        self.own_action.setText(self.tr("My password"))
        self.code_action.setText(self.tr("My recovery code"))
        self.seen_action.setText(self.tr("Seen"))
        self.refused.retranslate()
        self._show_rows()

    def _action(self, key: str, slot: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcut(key_sequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        for action, icon, kind in (
            (self.own_action, "lock", Kind.TONAL),
            (self.code_action, "shield-check", Kind.TONAL),
            (self.new_action, "user-plus", Kind.FILLED),
        ):
            self.header.add(_button(action, icon, kind))
        foot = self._foot = Strip(scale.fitted(_FOOT), line_below=False)
        for action, icon in (
            (self.change_action, "pencil"),
            (self.password_action, "lock-open"),
            (self.active_action, "ban"),
        ):
            foot.row.addWidget(_button(action, icon))
        foot.row.addStretch(1)
        panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for part in (self.header, self.refused, self.rows, self.confirmation, foot):
            inside.addWidget(part)
        inside.setStretchFactor(self.rows, 1)
        self.refused.seen_button.follow(self.seen_action)
        self.confirmation.show()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _connect(self) -> None:
        self.rows.selected.connect(self._offer)
        self.rows.pressed.connect(self.change_account)
        self.confirmation.undone.connect(self._on_undo)
        self._runner.changed.connect(self._on_news)

    def _show_own(self, account: Account | None) -> None:
        self._own = account

    def _show(self, known: list[Account]) -> None:
        self._known = known
        self._show_rows()

    def _show_rows(self) -> None:
        """Show the lines; the account that was current stays so."""
        shown = self.account()
        wanted = self._wanted or (shown.id if shown else None)
        self.rows.row_model.set_rows([self._row(each) for each in self._known])
        ids = [int(each.id) for each in self._known]
        if self._wanted in ids:
            self._wanted = None
        if ids:
            at = ids.index(wanted) if wanted in ids else 0
            self.rows.setCurrentIndex(self.rows.row_model.index(at, 0))
        self._offer()

    def _row(self, account: Account) -> Row:
        roles = ", ".join(label(role) for role in Role if role in account.roles)
        return Row(
            name=account.name,
            under=" · ".join(filter(None, (account.post, roles))),
            chip=self._chip(account),
            aside=account.login,
            button=self.tr("Change"),
            left=not account.active,
            record=account,
        )

    def _chip(self, account: Account) -> ChipText:
        if not account.active:
            return ChipText(text=self.tr("not in use"), state=State.NEUTRAL, icon="ban")
        if account.must_change:
            return ChipText(text=self.tr("first password"), state=State.INFO, icon="lock")
        return ChipText(text=self.tr("in use"), state=State.OK, icon="user-check")

    @Slot()
    def _offer(self) -> None:
        account = self.account()
        for action in (self.change_action, self.password_action, self.active_action):
            action.setEnabled(account is not None)
        taken = account is not None and not account.active
        self.active_action.setText(self.tr("Let in again") if taken else self.tr("Keep out"))
        # Before the next paint: else longer words are cut at the old width once.
        self._foot.row.activate()

    def _on_saved(self, account: Account) -> None:
        self._confirm(self.tr("{name} saved"), account)

    def _on_password(self, account: Account) -> None:
        self._confirm(self.tr("{name} has a new password"), account)

    def _on_code(self, code: str) -> None:
        RecoveryCodeDialog(self, code, self._print_code).open()

    @Slot()
    def _on_seen(self) -> None:
        self._runner.run(self, self._accounts.mark_refused_seen)

    @Slot()
    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        self.confirmation.clear()
        if undo is not None:
            self._runner.run(self, undo, self._on_undone, self._on_refused)

    def _on_undone(self, _value: object) -> None:
        self.confirmation.say(self.tr("Taken back, {time}").format(time=self._time()))

    def _on_refused(self, error: Exception) -> None:
        if self._runner.refused(error):
            self.confirmation.say(sentences(error.refusals))

    def _confirm(self, said: str, account: Account, undo: str = "") -> None:
        """Say what was done to an account, with the clock, and go to its row."""
        self._wanted = account.id
        self.confirmation.say(f"{said.format(name=account.name)}, {self._time()}", undo=undo)
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.ACCOUNTS in topics:
            self.reload()

    def _time(self) -> str:
        return clock(self._now())


def _button(action: QAction, icon: str, kind: Kind = Kind.TONAL) -> Button:
    button = Button(icon=icon, kind=kind)
    button.follow(action)
    return button
