"""The panel of the reception's rules, for those who set them."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from desk_gui.domain.actors import Permission
from desk_gui.domain.mails import Letter
from desk_gui.domain.reception import MailSettings, ReceptionRules
from desk_gui.domain.refusals import RefusedError
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.reception import ReceptionService
from desk_gui.settings import Workstation
from desk_gui.views.labels import clock
from desk_gui.views.reception.rules_form import RulesForm
from desk_gui.views.sentences import sentences
from desk_gui.views.setup.setup_page import SetupPage, keep
from desk_gui.views.shell.allowed import needing
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.panels import Panel, PanelHeader, scrolled

Send = Callable[[Letter, MailSettings, str], None]
"""Hands a letter to a server with a password. Raises RefusedError."""


class RulesPanel(SetupPage):
    """The rules as a form; Ctrl+Enter saves, Ctrl+T sends a letter to try the mail server."""

    def __init__(
        self,
        reception: ReceptionService,
        workstation: Workstation,
        runner: Runner,
        now: Callable[[], datetime],
        badge_formats: Sequence[tuple[str, str]],
        send: Send,
    ) -> None:
        super().__init__(workstation, runner)
        self._reception, self._now, self._send = reception, now, send
        self._former: ReceptionRules | None = None
        self.header = PanelHeader()
        self.form = RulesForm(badge_formats)
        self.save_button = Button(kind=Kind.FILLED, icon="device-floppy")
        self.test_button = Button(icon="send")
        self.save_action = needing(
            self.action(["Ctrl+Return", "Ctrl+Enter"], self.save), Permission.SET_UP_RECEPTION
        )
        self.test_action = needing(
            self.action(["Ctrl+T"], self.send_test), Permission.SET_UP_RECEPTION
        )
        self._lay_out()
        self.confirmation.undone.connect(self._on_undo)
        runner.changed.connect(self._on_news)
        self.retranslate()
        self._reload()

    def on_shown(self) -> None:
        """Begin with the first field."""
        self.form.rows()[0].take_focus()

    def save(self) -> None:
        """Keep what is typed, for all desks; the password here only."""
        rules = self._typed()
        if rules is None:
            return
        self.save_action.setEnabled(False)
        password, before = self.form.password.text(), self._shown

        def post() -> Outcome[ReceptionRules]:
            saved = self._reception.save(rules)
            keep(self._workstation, mail_password=password)
            return saved

        self._runner.run(self, post, partial(self._on_saved, before), self._on_refused)

    def send_test(self) -> None:
        """Send a letter to the sender, with the settings as they are typed."""
        rules = self._typed()
        if rules is None or not rules.mail.is_on:
            return
        letter = Letter(
            to=rules.mail.sender,
            subject=self.tr("Desk: a letter to try"),
            text=self.tr("Letters to hosts go out.") + "\n",
        )
        password = self.form.password.text()

        def send() -> Outcome[str]:
            self._send(letter, rules.mail, password)
            return Outcome(letter.to)

        self.test_action.setEnabled(False)
        self._runner.run(self, send, self._on_sent, self._on_not_sent, Lane.NETWORK)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.header.title.setText(self.tr("Rules"))
        self.save_action.setText(self.tr("Save"))
        self.test_action.setText(self.tr("Try the mail server"))
        self.form.retranslate()

    def _lay_out(self) -> None:
        self._shown = ReceptionRules()
        self.test_button.follow(self.test_action)
        self.save_button.follow(self.save_action)
        self.header.add(self.test_button)
        self.header.add(self.save_button)
        self.form.setContentsMargins(scale.L, scale.S, scale.L, 0)
        panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.header)
        inside.addWidget(scrolled(self.form), 1)
        inside.addWidget(self.confirmation)
        self.confirmation.show()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _typed(self) -> ReceptionRules | None:
        """Return the rules; None where the fields say what is wrong."""
        try:
            rules = self.form.rules()
        except RefusedError as refused:
            self._say_refused(refused)
            return None
        self.form.clear_errors()
        return rules

    def _reload(self) -> None:
        self._runner.ask(self, self._reception.rules, self._on_rules, key="rules")

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.RECEPTION in topics:
            self._reload()

    def _on_rules(self, rules: ReceptionRules) -> None:
        """Show the rules as they are now, unless somebody is at work on them."""
        if self._shown.version != rules.version or not rules.version:
            typing = self._shown.version and self._is_edited()
            if not typing:
                self._show(rules)

    def _is_edited(self) -> bool:
        try:
            return self.form.rules() != self._shown
        except RefusedError:
            return True

    def _show(self, rules: ReceptionRules) -> None:
        self._shown = rules
        self.form.show_rules(rules, self._workstation.settings.mail_password)
        self.form.settled.emit()

    def _on_saved(self, before: ReceptionRules, rules: ReceptionRules) -> None:
        self.save_action.setEnabled(True)
        self._former = before
        self._show(rules)
        said = self.tr("Saved {time}").format(time=clock(self._now()))
        self.confirmation.say(said, undo=self.tr("Undo"))

    def _on_undo(self) -> None:
        """Put the former rules back, over the version there is now."""
        former, self._former = self._former, None
        self.confirmation.clear()
        if former is not None:
            password = self.form.password.text()
            self.form.show_rules(former, password, over=self._shown.version)
            self.save()

    def _on_refused(self, error: Exception) -> None:
        self.save_action.setEnabled(True)
        if self._runner.refused(error):
            self._say_refused(error)

    def _say_refused(self, refused: RefusedError) -> None:
        rest = self.form.show_refusals(refused.refusals)
        if rest:
            self.say(self.tr("The rules were not saved"), sentences(rest))

    def _on_sent(self, address: str) -> None:
        self.test_action.setEnabled(True)
        self.confirmation.say(self.tr("A letter went to {address}").format(address=address))

    def _on_not_sent(self, error: Exception) -> None:
        self.test_action.setEnabled(True)
        if self._runner.refused(error):
            self.say(self.tr("The letter did not go out"), sentences(error.refusals))
