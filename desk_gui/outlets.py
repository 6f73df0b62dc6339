"""Where things go out of the window: to paper, to a preview, to a backup at the day's close."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desk_gui.domain.audit import anchor_code
from desk_gui.domain.papers import HistoryPaper, LooksPaper, PaperHead, RecoverySheet, RestoreFacts
from desk_gui.domain.prints import DocumentKind, PrintDocument
from desk_gui.domain.subscriptions import PrintedForm, SubscriptionForm, print_reference
from desk_gui.operations.backup_watch import BackupWatch
from desk_gui.operations.print_errands import PrintErrands
from desk_gui.operations.print_queue import PrintQueue
from desk_gui.operations.printing import system_printing
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.changes import Outcome
from desk_gui.views.history.words import field_word
from desk_gui.views.language import spoken
from desk_gui.views.sentences import sentences
from desk_gui.widgets.messages import Answer, message_box

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from desk_gui.domain.history import HistoryFilter, HistoryLine
    from desk_gui.domain.office import Office
    from desk_gui.domain.people import PersonHit
    from desk_gui.house import House
    from desk_gui.views.documents.preview import Counted
    from desk_gui.views.shell.window import MainWindow

_SHEET = "A4"


class Outlets(QObject):
    """The printers of this workstation, and what is shown before it is printed."""

    def __init__(self, window: MainWindow, house: House, runner: Runner, spool: Path) -> None:
        super().__init__(window)
        self._window, self._house, self._runner = window, house, runner
        self.printing = system_printing(spool)
        errands = PrintErrands(self.printing, house.print_jobs, house.workstation, house.build)
        self.queue = PrintQueue(runner, errands, house.locality.now, self)
        self.backup_watch = BackupWatch(house.backups, runner, self)

    def close(self) -> None:
        """Stop looking after print jobs and backups."""
        self.backup_watch.close()
        self.queue.close()

    def print_code(self, code: str) -> None:
        """Print the recovery code of who is signed in; it is on paper once or never."""
        account, now = self._house.attendance.account, self._house.locality.now()
        if account is not None:
            sheet = RecoverySheet(name=account.name, login=account.login, code=code, made_at=now)
            self.print_sheet(lambda: self._house.papers.recovery_code(self.head(), sheet))

    def print_instructions(self) -> None:
        """Print how to restore a backup, for the day when nothing works."""

        def make() -> bytes:
            return self._house.papers.restore_instructions(self.head(), self._restore_facts())

        self.print_sheet(make)

    def person_looks(self, hit: PersonHit, lines: Sequence[HistoryLine]) -> bytes:
        """Return who looked at a person's record, as a paper for that person."""
        paper = LooksPaper(
            person=hit.name,
            code=hit.code,
            lines=lines,
            anchor=self._house.inspection.code().value,
            worker=self._house.desk.actor().name,
        )
        return self._house.papers.person_looks(self.head(), paper)

    def history_paper(self, words: str, wanted: HistoryFilter) -> bytes:
        """Return the entries of the history a filter lets through, as a paper to be signed."""
        paper = HistoryPaper(
            filter=words,
            lines=self._history_lines(wanted),
            anchor=self._house.inspection.code().value,
            manager=self._house.desk.actor().name,
        )
        return self._house.papers.history(self.head(), paper, field_word)

    def _history_lines(self, wanted: HistoryFilter) -> Iterator[HistoryLine]:
        before = None
        while lines := self._house.history.entries(wanted, before).value:
            yield from lines
            before = lines[-1].id

    def print_sheet(self, make: Callable[[], bytes]) -> None:
        """Print a sheet that no record stands behind; why not is said in a box."""
        title = self.tr("Desk")
        printer = self._house.workstation.printer_for(DocumentKind.LISTING)

        def send() -> Outcome[None]:
            self.printing.submit(make(), title, printer, _SHEET)
            return Outcome(None)

        self._runner.run(self, send, None, self._on_not_printed, Lane.DOCUMENTS)

    def head(self) -> PaperHead:
        """Return whose paper it is, in the language of the window."""
        office: Office | None = self._house.office.office().value
        if office is None:
            raise LookupError
        return PaperHead(office=office, language=spoken(), printed_at=self._house.locality.now())

    def preview(self, form: SubscriptionForm) -> None:
        """Show a form: what was printed last, or what the first print will be."""
        from desk_gui.views.documents.preview import PreviewDialog  # noqa: PLC0415

        last = ((form.id, form.prints - 1),)

        def build() -> Outcome[Counted]:
            printed = self._house.book.printed(last).value if form.prints else (PrintedForm(form),)
            return Outcome((self._document(printed), self._house.papers.forms(printed)))

        def show(counted: Counted) -> None:
            counting = None if form.prints else lambda: self._count(form)
            dialog = PreviewDialog(
                *counted,
                self.queue,
                self._runner,
                self._window,
                count=counting,
                only_look=form.prints > 0,
                savable=self._is_off_paper(counted[0]),
            )
            dialog.open()

        self._runner.run(self, build, show, lane=Lane.DOCUMENTS)

    def preview_document(self, document: PrintDocument) -> None:
        """Show a document of the reception as it comes out of the printer."""

        def build() -> Outcome[bytes]:
            return Outcome(self._house.build(document.kind, document.reference))

        self._show_built(build, document)

    def preview_paper(self, make: Callable[[], bytes], title: str) -> None:
        """Show a paper that no record stands behind, to be printed or saved from there."""

        def build() -> Outcome[bytes]:
            return Outcome(make())

        self._show_built(
            build, PrintDocument(kind=DocumentKind.LISTING, reference="", title=title, paper=_SHEET)
        )

    def _show_built(self, build: Callable[[], Outcome[bytes]], document: PrintDocument) -> None:
        from desk_gui.views.documents.preview import PreviewDialog  # noqa: PLC0415

        def show(pdf: bytes) -> None:
            PreviewDialog(document, pdf, self.queue, self._runner, self._window).open()

        self._runner.run(self, build, show, self._on_not_printed, Lane.DOCUMENTS)

    def _restore_facts(self) -> RestoreFacts:
        status = self._house.backups.status().value
        state = status.state
        return RestoreFacts(
            folder=str(self._house.backups.folder),
            # Filled in by hand, as on the paper that hangs beside the telephone.
            call="_" * 30,
            second_place=status.second_place,
            sealed=status.sealed,
            newest_at=state.last,
            newest_code=anchor_code(state.entries, state.link) if state.last else "",
        )

    def _is_off_paper(self, document: PrintDocument) -> bool:
        """Tell whether it was counted as printed, but did not come out of the printer."""
        return document.reference in {job.document.reference for job in self.queue.troubled()}

    def _count(self, form: SubscriptionForm) -> Outcome[Counted]:
        counted = self._house.book.record_print([form.id])
        pdf = self._house.papers.forms(counted.value)
        return Outcome((self._document(counted.value), pdf), counted.changed)

    def _document(self, printed: tuple[PrintedForm, ...]) -> PrintDocument:
        return PrintDocument(
            kind=DocumentKind.FORM,
            reference=print_reference(printed),
            title=printed[0].form.number,
            paper=self._house.papers.paper,
        )

    @Slot(object)
    def _on_not_printed(self, error: Exception) -> None:
        if not self._runner.refused(error):
            return
        title = self.tr("That was not printed")
        message_box(self._window, title, sentences(error.refusals), [Answer(self.tr("Go on"))])
