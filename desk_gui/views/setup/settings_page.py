"""The settings: the office, for everyone; and this workstation."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk_gui.domain.office import Office
from desk_gui.domain.prints import DocumentKind, Printer
from desk_gui.domain.refusals import ChangedMeanwhile, Refusal, RefusedError
from desk_gui.operations.dialling import check_program
from desk_gui.operations.printing import PrintService
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.office import OfficeService
from desk_gui.settings import Workstation
from desk_gui.views.history.conflict import ConflictDialog
from desk_gui.views.labels import clock
from desk_gui.views.language import spoken
from desk_gui.views.sentences import sentence, sentences
from desk_gui.views.setup.office_draft import OfficeDraft
from desk_gui.views.setup.office_form import OfficeForm
from desk_gui.views.setup.setup_page import SetupPage, keep
from desk_gui.views.setup.workstation_form import WorkstationForm
from desk_gui.views.shell.drafted import FormDraft
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.panels import Panel, PanelHeader, scrolled

_OFFICE, _WORKSTATION = range(2)
_PAPER = "A5"


class SettingsPage(SetupPage):
    """Two forms under one header; Ctrl+Tab shows the other, Ctrl+Enter saves the one in sight.

    Language and theme take effect as they are chosen. ``test_page`` makes the
    page that shows where an overprint lands, by the settings kept last.
    """

    def __init__(
        self,
        office: OfficeService,
        workstation: Workstation,
        runner: Runner,
        printing: PrintService,
        test_page: Callable[[], bytes],
    ) -> None:
        super().__init__(workstation, runner)
        self._service, self._printing, self._make_test_page = office, printing, test_page
        self._office: Office | None = None
        self._before: Office | None = None
        self._no_printers: RefusedError | None = None
        self.header = PanelHeader()
        self.parts = Segments([(_OFFICE, ""), (_WORKSTATION, "")])
        self.office_form, self.workstation_form = OfficeForm(rules=True), WorkstationForm()
        self.office_draft = OfficeDraft(self.office_form, self)
        at_once = (self.workstation_form.language, self.workstation_form.theme)
        self.workstation_draft = FormDraft(
            self.workstation_form, self, "workstation", besides=at_once
        )
        self.stack = QStackedWidget()
        self.save_button = Button(kind=Kind.FILLED, icon="device-floppy")
        self.save_action = self.action(["Ctrl+Return", "Ctrl+Enter"], self._save)
        self.copy_action = self.action(["Ctrl+D"], self.office_form.hours.copy_monday)
        self.other_action = self.action(["Ctrl+Tab"], self._show_other)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.workstation_form.show_settings(workstation.settings, spoken())
        self.workstation_form.settled.emit()
        self._reload()

    def on_shown(self) -> None:
        """Begin with the first field, and look which printers there are."""
        self._begin()
        self._runner.run(
            self,
            lambda: Outcome(self._printing.printers()),
            self._on_printers,
            self._on_no_printers,
            Lane.DOCUMENTS,
        )

    def show_part(self, part: int) -> None:
        """Show the office (0) or this workstation (1)."""
        self.parts.set_value(part)
        self.stack.setCurrentIndex(part)
        self.copy_action.setEnabled(part == _OFFICE)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setWindowTitle(self.tr("Settings"))
        self.header.title.setText(self.tr("Settings"))
        self.parts.set_words([self.tr("The office"), self.tr("This workstation")])
        self.parts.setAccessibleName(self.tr("Settings of"))
        self.office_form.retranslate()
        self.workstation_form.retranslate()
        self._tell_printers()
        self.save_action.setText(self.tr("Save"))
        self.copy_action.setText(self.tr("copy Monday's hours"))
        self.other_action.setText(self.tr("the office / this workstation"))

    def _lay_out(self) -> None:
        self.header.add(self.parts)
        self.header.add(self.save_button)
        self.save_button.follow(self.save_action)
        for form in (self.office_form, self.workstation_form):
            form.setContentsMargins(scale.L, scale.S, scale.L, 0)
            self.stack.addWidget(scrolled(form))
        panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        parts: tuple[QWidget, ...] = (self.header, self.stack, self.confirmation)
        for part in parts:
            inside.addWidget(part)
        inside.setStretchFactor(self.stack, 1)
        self.confirmation.show()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _connect(self) -> None:
        self.parts.changed.connect(self.show_part)
        self.stack.currentChanged.connect(self.show_part)
        self.office_draft.outdated.connect(self._tell_conflict)
        self.workstation_form.language_chosen.connect(self.speak)
        self.workstation_form.theme_chosen.connect(self.dress)
        self.workstation_form.test_page.clicked.connect(self._print_test_page)
        self.confirmation.undone.connect(self._undo)
        self._runner.changed.connect(self._on_news)

    def _begin(self) -> None:
        form = self.workstation_form if self._at_workstation() else self.office_form
        form.rows()[0].take_focus()

    def _show_other(self) -> None:
        self.show_part(_OFFICE if self._at_workstation() else _WORKSTATION)
        self._begin()

    def _at_workstation(self) -> bool:
        return self.stack.currentIndex() == _WORKSTATION

    def _save(self) -> None:
        if self._at_workstation():
            self._save_workstation()
        else:
            self._save_office()

    def _save_office(self) -> None:
        try:
            office = self.office_form.office()
        except RefusedError as refused:
            self.office_form.show_refusals(refused.refusals)
            return
        self.office_form.clear_errors()
        self._before = self._office
        self._post(office, self._on_office_saved)

    def _post(self, office: Office, then: Callable[[Office], None]) -> None:
        self.save_action.setEnabled(False)
        self._runner.run(self, lambda: self._service.save(office), then, self._on_refused)

    def _on_office_saved(self, office: Office) -> None:
        self._take_office(office)
        self._confirm(undo=self.tr("Undo"))

    def _undo(self) -> None:
        """Put the former office back, over the version there is now."""
        before, now = self._before, self._office
        self.confirmation.clear()
        if before is not None and now is not None:
            self._post(replace(before, version=now.version), self._on_undone)

    def _on_undone(self, office: Office) -> None:
        self._take_office(office)
        self.confirmation.say(self.tr("The former settings hold again"))

    def _save_workstation(self) -> None:
        values = self._workstation_values()
        if values is None:
            return
        self.save_action.setEnabled(False)
        keep_it = partial(self._keep_workstation, values)
        then, refused = self._on_workstation_kept, self._on_workstation_refused
        # A program is looked for, which may lie where nobody answers.
        self._runner.run(self, keep_it, then, refused, Lane.PROGRAMS)

    def _keep_workstation(self, values: dict[str, Any]) -> Outcome[tuple[Refusal, ...]]:
        """Keep what is chosen, if the program that dials is there; on a worker thread."""
        check_program(values["dial_command"])
        return Outcome(keep(self._workstation, **values))

    def _workstation_values(self) -> dict[str, Any] | None:
        """Return what is chosen; None where the fields say what is wrong."""
        try:
            values = self.workstation_form.values()
        except RefusedError as refused:
            self.workstation_form.show_refusals(refused.refusals)
            return None
        self.workstation_form.clear_errors()
        return values

    def _on_workstation_kept(self, refusals: tuple[Refusal, ...]) -> None:
        self.save_action.setEnabled(True)
        self.warn(refusals)
        if not refusals:
            self.workstation_form.settled.emit()
            self._confirm()

    def _on_workstation_refused(self, error: Exception) -> None:
        self.save_action.setEnabled(True)
        if self._runner.refused(error):
            self.workstation_form.show_refusals(error.refusals)

    def _confirm(self, undo: str = "") -> None:
        self.save_action.setEnabled(True)
        said = self.tr("Saved {time}").format(time=clock(datetime.now().astimezone()))
        self.confirmation.say(said, undo=undo)

    def _on_refused(self, error: Exception) -> None:
        self.save_action.setEnabled(True)
        if not self._runner.refused(error):
            return
        rest = self.office_form.show_refusals(error.refusals)
        changed = next((each for each in rest if isinstance(each, ChangedMeanwhile)), None)
        if changed is not None:
            self._reload(changed)
        elif rest:
            self.say(self.tr("The settings were not saved"), sentences(rest))

    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.OFFICE in topics:
            self._reload()

    def _reload(self, refused: ChangedMeanwhile | None = None) -> None:
        show = partial(self._show_office, refused=refused)
        self._runner.ask(self, self._service.office, show, key="office")

    def _show_office(self, office: Office | None, refused: ChangedMeanwhile | None = None) -> None:
        """Show the office as it is now; what is being typed stays."""
        if office is None or office == self._office:
            self.save_action.setEnabled(True)
        elif self.office_draft.draft_content() is None:
            self._take_office(office)
        else:
            self._office = office
            self._tell_conflict(refused)

    def _take_office(self, office: Office) -> None:
        self._office = office
        self.office_form.show_office(office)
        self.save_action.setEnabled(True)

    def _tell_conflict(self, refused: ChangedMeanwhile | None = None) -> None:
        """Show both texts; what is typed is a change of the office as it is now."""
        now, cause = self._office, refused or ChangedMeanwhile()
        rows = self.office_draft.go_on_over(now) if now is not None else []
        self.save_action.setEnabled(True)
        self.confirmation.say(sentence(cause))

        def save(kept: Mapping[str, bool]) -> None:
            self.office_draft.merge(kept)
            self._save_office()

        if rows and self.isVisible():
            title = self.tr("Two people changed the office")
            ConflictDialog(self, title, cause.by, cause.at, rows, save).open()

    def _on_printers(self, printers: tuple[Printer, ...]) -> None:
        self._no_printers = None
        self.workstation_form.show_printers(printers)

    def _on_no_printers(self, error: Exception) -> None:
        if not self._runner.refused(error):
            return
        self._no_printers = error
        self._tell_printers()

    def _tell_printers(self) -> None:
        if self._no_printers is not None:
            self.workstation_form.say_no_printers(sentences(self._no_printers.refusals))

    def _print_test_page(self) -> None:
        values = self._workstation_values()
        if values is None:
            return
        printer = self.workstation_form.printers[DocumentKind.FORM].value()
        title = self.tr("Test page")

        def send() -> Outcome[str]:
            self._keep_workstation(values)
            self._printing.submit(self._make_test_page(), title, printer, _PAPER)
            return Outcome(printer)

        self._runner.run(self, send, self._on_test_page, self._on_no_test_page, Lane.DOCUMENTS)

    def _on_test_page(self, _printer: str) -> None:
        self.confirmation.say(self.tr("The test page is at the printer"))

    def _on_no_test_page(self, error: Exception) -> None:
        if self._runner.refused(error):
            self.say(self.tr("The test page was not printed"), sentences(error.refusals))
