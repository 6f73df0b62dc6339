"""The first start: one page, and the office can work."""

from collections.abc import Callable, Iterable
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from desk_gui.domain.accounts import AccountDetails, AccountsExist
from desk_gui.domain.actors import clean_counter
from desk_gui.domain.office import Office
from desk_gui.domain.office_entries import country_of
from desk_gui.domain.refusals import Gathered, Refusal, RefusedError
from desk_gui.operations.runner import Runner
from desk_gui.services.accounts import AccountService
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.office import OfficeService
from desk_gui.settings import Workstation
from desk_gui.views.accounts.recovery_code import RecoveryCodeView
from desk_gui.views.language import spoken
from desk_gui.views.sentences import sentence, sentences
from desk_gui.views.setup.first_manager import FirstManagerRows, of_manager
from desk_gui.views.setup.office_form import OfficeForm
from desk_gui.views.setup.setup_page import SetupPage, keep
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Panel, PanelHeader, Strip, scrolled

_NO_OFFICE = Office(name="", index="")
_NOBODY = AccountDetails()


class FirstStartPage(SetupPage):
    """Asks what an office has to tell once, and who manages it; then shows the recovery code.

    Signals:
        finished: The office was saved and the code is safe; carries the office.
    """

    finished = Signal(object)

    def __init__(
        self,
        office: OfficeService,
        accounts: AccountService,
        workstation: Workstation,
        runner: Runner,
        print_code: Callable[[str], None],
    ) -> None:
        super().__init__(workstation, runner)
        self._office, self._accounts, self._print_code = office, accounts, print_code
        self._uid = str(uuid4())
        self.code_view: RecoveryCodeView | None = None
        self.header = PanelHeader()
        self.form = OfficeForm()
        self.manager = FirstManagerRows(self.form)
        self.counter = LineEdit()
        self.counter_row = FormRow("", self.counter)
        self.form.pair(self.counter_row)
        self.note = PlainLabel(colour="muted", wrap=True)
        self.save_button = Button(kind=Kind.FILLED, icon="device-floppy")
        self.save_action = self.action(["Ctrl+Return", "Ctrl+Enter"], self._save)
        self.copy_action = self.action(["Ctrl+D"], self.form.hours.copy_monday)
        self._lay_out()
        self.form.language_chosen.connect(self.speak)
        self.form.begin(country_of(spoken()), spoken())
        self.counter.setText(workstation.settings.counter)
        self.retranslate()
        self.save_button.follow(self.save_action)

    def on_shown(self) -> None:
        """Begin with the language: whoever reads on should understand."""
        self.form.language.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setWindowTitle(self.tr("First start"))
        self.header.title.setText(self.tr("Your office"))
        self.header.note.setText(self.tr("this is asked once"))
        self.form.retranslate()
        self.manager.retranslate()
        self.counter_row.set_label(self.tr("Counte&r"))
        self.counter_row.show_hint(self.tr("The number of this window"))
        self.note.setText(self.tr("Everything can be changed later in the settings, Ctrl+,"))
        self.save_action.setText(self.tr("Save and begin"))
        self.copy_action.setText(self.tr("copy Monday's hours"))
        # Before the next paint: else longer words are cut at the old width once.
        for strip in (self.header, self._foot):
            strip.row.activate()

    def _lay_out(self) -> None:
        foot = self._foot = Strip(60, line_below=False)
        foot.row.addWidget(self.note, 1)
        foot.row.addWidget(self.save_button)
        body = scrolled(self.form)
        self.form.setContentsMargins(scale.L, scale.S, scale.L, 0)
        panel = self._panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.header)
        inside.addWidget(body, 1)
        inside.addWidget(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _save(self) -> None:
        gathered = Gathered()
        office = gathered.take(self.form.office, _NO_OFFICE)
        manager = gathered.take(self.manager.details, _NOBODY)
        counter = gathered.take(lambda: clean_counter(self.counter.text()), "")
        self.form.clear_errors()
        right = True
        try:
            gathered.raise_any()
        except RefusedError as refused:
            right = False
            self._show_refusals(refused.refusals)
        if self.manager.is_same_twice() and right:
            self._post(office, manager, counter)
        else:
            self._go_to_wrong_row()

    def _post(self, office: Office, manager: AccountDetails, counter: str) -> None:
        self.save_action.setEnabled(False)
        password = self.manager.password.text()

        def save() -> Outcome[tuple[Office, str, tuple[Refusal, ...]]]:
            kept = keep(self._workstation, counter=counter)
            code = self._come_in(manager, password)
            saved = self._office.save(office)
            return Outcome((saved.value, code, kept), saved.changed | {Topic.ACCOUNTS})

        self._runner.run(self, save, self._on_saved, self._on_refused)

    def _come_in(self, manager: AccountDetails, password: str) -> str:
        """Make the manager, or sign in as the one made before a cut; return the recovery code."""
        try:
            return self._accounts.set_up(self._uid, manager, password).value.recovery_code
        except RefusedError as refused:
            if AccountsExist() not in refused.refusals:
                raise RefusedError(*of_manager(refused.refusals)) from None
        try:
            self._accounts.sign_in(manager.login, password)
        except RefusedError as refused:
            raise RefusedError(AccountsExist(field="login"), *refused.refusals) from None
        return self._accounts.new_recovery_code(password).value

    def _on_saved(self, saved: tuple[Office, str, tuple[Refusal, ...]]) -> None:
        office, code, kept = saved
        self.form.settled.emit()
        view = self.code_view = RecoveryCodeView(code, self._print_code)
        view.done.connect(lambda: self.finished.emit(office))
        for field in (self.manager.password, self.manager.again):
            field.clear()
        self._panel.hide()
        panel = Panel()
        QVBoxLayout(panel).addWidget(view)
        whole = self.layout()
        if whole is not None:
            whole.addWidget(panel)
        # A layout shows what is added to it a moment later: the next key would miss it.
        panel.show()
        view.begin()
        self.warn(kept)

    def _on_refused(self, error: Exception) -> None:
        self.save_action.setEnabled(True)
        if not self._runner.refused(error):
            return
        rest = self._show_refusals(error.refusals)
        if rest:
            self.say(self.tr("The office was not saved"), sentences(rest))

    def _show_refusals(self, refusals: Iterable[Refusal]) -> list[Refusal]:
        """Say each refusal under its field; return those that belong to no field here."""
        others = self.manager.show_refusals(self.form.show_refusals(refusals))
        rest = []
        for refusal in others:
            if refusal.field == "counter":
                self.counter_row.show_error(sentence(refusal))
            else:
                rest.append(refusal)
        self._go_to_wrong_row()
        return rest

    def _go_to_wrong_row(self) -> None:
        wrong = next((row for row in self.form.rows() if row.error()), None)
        if wrong is not None:
            wrong.take_focus()
