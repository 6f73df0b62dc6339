"""The first start: one page, and the office can work."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from desk_gui.domain.actors import clean_counter, clean_worker
from desk_gui.domain.office import Office
from desk_gui.domain.office_entries import country_of
from desk_gui.domain.refusals import Gathered, Refusal, RefusedError
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.office import OfficeService
from desk_gui.settings import Workstation
from desk_gui.views.language import spoken
from desk_gui.views.sentences import sentence, sentences
from desk_gui.views.setup.office_form import OfficeForm
from desk_gui.views.setup.setup_page import SetupPage, keep
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Panel, PanelHeader, Strip, scrolled

_NO_OFFICE = Office(name="", index="")


class FirstStartPage(SetupPage):
    """Asks what an office has to tell once: its names, index, country, language and hours.

    Signals:
        finished: The office was saved; carries it.
    """

    finished = Signal(object)

    def __init__(self, office: OfficeService, workstation: Workstation, runner: Runner) -> None:
        super().__init__(workstation, runner)
        self._office = office
        self.header = PanelHeader()
        self.form = OfficeForm()
        self.worker, self.counter = LineEdit(), LineEdit()
        self.worker_row, self.counter_row = FormRow("", self.worker), FormRow("", self.counter)
        self.form.pair(self.worker_row, self.counter_row)
        self.note = PlainLabel(colour="muted", wrap=True)
        self.save_button = Button(kind=Kind.FILLED, icon="device-floppy")
        self.save_action = self.action(["Ctrl+Return", "Ctrl+Enter"], self._save)
        self.copy_action = self.action(["Ctrl+D"], self.form.hours.copy_monday)
        self._lay_out()
        self.form.language_chosen.connect(self.speak)
        self.form.begin(country_of(spoken()), spoken())
        self.worker.setText(workstation.settings.worker_name)
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
        self.worker_row.set_label(self.tr("&Worker"))
        self.worker_row.show_hint(self.tr("Your name as it is printed on forms"))
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
        panel = Panel()
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
        worker = gathered.take(lambda: clean_worker(self.worker.text()), "")
        counter = gathered.take(lambda: clean_counter(self.counter.text()), "")
        try:
            gathered.raise_any()
        except RefusedError as refused:
            self._show_refusals(refused.refusals)
            return
        self.form.clear_errors()
        self.save_action.setEnabled(False)

        def save() -> Outcome[tuple[Office, tuple[Refusal, ...]]]:
            kept = keep(self._workstation, worker_name=worker, counter=counter)
            saved = self._office.save(office)
            return Outcome((saved.value, kept), saved.changed)

        self._runner.run(self, save, self._on_saved, self._on_refused)

    def _on_saved(self, saved: tuple[Office, tuple[Refusal, ...]]) -> None:
        office, kept = saved
        self.warn(kept)
        self.finished.emit(office)

    def _on_refused(self, error: Exception) -> None:
        self.save_action.setEnabled(True)
        if not isinstance(error, RefusedError):
            raise error
        rest = self._show_refusals(error.refusals)
        if rest:
            self.say(self.tr("The office was not saved"), sentences(rest))

    def _show_refusals(self, refusals: Iterable[Refusal]) -> list[Refusal]:
        """Say each refusal under its field; return those that belong to no field here."""
        own = {"worker_name": self.worker_row, "counter": self.counter_row}
        others = self.form.show_refusals(refusals)
        for refusal in others:
            if refusal.field in own:
                own[refusal.field].show_error(sentence(refusal))
        wrong = next((row for row in self.form.rows() if row.error()), None)
        if wrong is not None:
            wrong.take_focus()
        return [refusal for refusal in others if refusal.field not in own]
