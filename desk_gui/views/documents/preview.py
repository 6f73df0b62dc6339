"""The preview: a document as it will come out of the printer, before it does."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QVBoxLayout, QWidget

from desk_gui.domain.prints import PrintDocument, Printer, PrinterState
from desk_gui.domain.refusals import RefusedError
from desk_gui.files import safe_name, write_atomically
from desk_gui.operations.print_errands import PrinterList
from desk_gui.operations.print_queue import PrintQueue
from desk_gui.operations.runner import Lane, Runner
from desk_gui.reporting.render import RasterPage, page_sizes, render_page
from desk_gui.services.changes import Outcome
from desk_gui.views.documents.pages import Pages
from desk_gui.views.sentences import sentences
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.form_rows import labelled
from desk_gui.widgets.labels import PlainLabel, plain_tip
from desk_gui.widgets.panels import PanelHeader, Strip
from desk_gui.widgets.pickers import ComboBox
from desk_gui.widgets.ring import FocusRing
from desk_gui.widgets.scale import Type

_PERCENT = 100
_FOOT = 60
_WIDTH, _HEIGHT = 760, 960
_PRINTER_WIDTH = 220

Drawn = list[tuple[int, RasterPage]]


Counted = tuple[PrintDocument, bytes]
"""What goes to paper, and its PDF."""


class PreviewDialog(QDialog):
    """Shows the pages of a PDF; prints and saves the document.

    ``document`` is printed as the print queue builds it, ``pdf`` is what is
    shown and saved. Where each copy has to be counted, ``count`` does so once
    and returns what is printed and saved instead; where none may be made from
    here, ``only_look`` leaves the ways to paper out. A document whose print
    failed can still be saved as it was counted: ``savable``.

    Signals:
        sent: The document was handed to the print queue; carries the job's id.
        saved: The document was saved; carries the path.
    """

    sent = Signal(str)
    saved = Signal(Path)

    def __init__(
        self,
        document: PrintDocument,
        pdf: bytes,
        queue: PrintQueue,
        runner: Runner,
        parent: QWidget | None = None,
        *,
        count: Callable[[], Outcome[Counted]] | None = None,
        only_look: bool = False,
        savable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._count = count
        self._only_look = only_look
        self._savable = savable or not only_look
        self._pdf = pdf
        self._queue = queue
        self._runner = runner
        self._sizes: list[tuple[float, float]] = []
        self._printers: tuple[Printer, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.pages = Pages()
        self.printer = ComboBox()
        self.message = PlainLabel(size=Type.SMALL, wrap=True)
        self._make_actions()
        self._lay_out()
        self._ring = FocusRing(self)
        self._connect()
        self.retranslate()
        if only_look:
            self._leave_out_copies()
        self.pages.setFocus()
        self._load()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.setWindowTitle(self.tr("Preview"))
        self.print_action.setText(self.tr("Print"))
        self.save_action.setText(self.tr("Save as…"))
        self.close_action.setText(self.tr("Close"))
        self.printer_label.setText(self.tr("P&rinter"))
        self.printer.setAccessibleName(self.tr("Printer"))
        self.pages.setAccessibleName(self.tr("Pages"))
        for button, name in (
            (self.zoom_out_button, self.tr("Smaller (Ctrl+-)")),
            (self.zoom_in_button, self.tr("Larger (Ctrl++)")),
        ):
            button.setAccessibleName(name)
            plain_tip(button, name)
        self._tell_place()
        self._fill_printers()

    def _leave_out_copies(self) -> None:
        self.print_action.setEnabled(False)
        self.save_action.setEnabled(self._savable)
        self.save_button.setVisible(self._savable)
        for part in (self.printer, self.printer_label, self.print_button):
            part.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _make_actions(self) -> None:
        self.print_action = self._action("Ctrl+P", self._print)
        self.save_action = self._action("Ctrl+S", self._choose_place)
        self.close_action = self._action("Esc", self.reject)
        self._action("Ctrl++", self.pages.zoom_in, "Ctrl+=")
        self._action("Ctrl+-", self.pages.zoom_out)
        self._action("Ctrl+0", self.pages.fit)

    def _action(self, key: str, then: Callable[[], None], other: str = "") -> QAction:
        action = QAction(self)
        action.setShortcuts([key_sequence(each) for each in (key, other) if each])
        action.triggered.connect(then)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._header = self._make_header()
        column.addWidget(self._header)
        column.addWidget(self.pages, 1)
        column.addWidget(self.message)
        column.addWidget(self._make_foot())
        # The line is always there, so that nothing moves when it speaks.
        self.message.setMinimumHeight(scale.on_grid(scale.line_height(Type.SMALL) + scale.S))
        self.message.setContentsMargins(scale.L, 0, scale.L, 0)
        room = self.screen().availableSize()
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height() - scale.XXL))

    def _make_header(self) -> PanelHeader:
        header = PanelHeader(self._document.title, lead=True)
        self.place = header.note
        self.zoom = PlainLabel()
        self.zoom_out_button = Button(icon="minus")
        self.zoom_in_button = Button(icon="plus")
        for part in (self.zoom_out_button, self.zoom, self.zoom_in_button):
            header.add(part)
        return header

    def _make_foot(self) -> Strip:
        foot = Strip(scale.fitted(_FOOT), line_below=False)
        self.printer.setFixedWidth(_PRINTER_WIDTH)
        self.printer_label: QLabel = labelled("", self.printer)
        self.print_button, self.save_button = Button(kind=Kind.FILLED, icon="printer"), Button()
        self.print_button.follow(self.print_action)
        self.save_button.follow(self.save_action)
        close_button = Button()
        close_button.follow(self.close_action)
        foot.row.addWidget(self.printer_label)
        foot.row.addWidget(self.printer)
        foot.row.addStretch(1)
        for button in (close_button, self.save_button, self.print_button):
            foot.row.addWidget(button)
        return foot

    def _connect(self) -> None:
        self.pages.wanted.connect(self._draw)
        self.pages.moved.connect(self._tell_place)
        self.pages.zoomed.connect(self._tell_zoom)
        self.zoom_in_button.clicked.connect(self.pages.zoom_in)
        self.zoom_out_button.clicked.connect(self.pages.zoom_out)

    def _load(self) -> None:
        self._runner.run(
            self,
            lambda: Outcome(page_sizes(self._pdf)),
            self._on_sizes,
            self._on_trouble,
            Lane.DOCUMENTS,
        )
        if not self._only_look:
            kind = self._document.kind
            self._queue.find_printers(self, kind, self._on_printers, self._on_trouble)

    def _on_sizes(self, sizes: list[tuple[float, float]]) -> None:
        self._sizes = sizes
        self.pages.set_pages(sizes)
        self._tell_place()
        self._tell_zoom(self.pages.zoom())

    @Slot(list, float)
    def _draw(self, wanted: list[int], dpi: float) -> None:
        def draw() -> Outcome[Drawn]:
            return Outcome([(page, render_page(self._pdf, page, dpi)) for page in wanted])

        self._runner.ask(self, draw, partial(self._on_drawn, dpi), self._on_trouble, "pages")

    def _on_drawn(self, dpi: float, drawn: Drawn) -> None:
        for number, page in drawn:
            size = (page.width, page.height, page.stride)
            image = QImage(page.data, *size, QImage.Format.Format_RGB32)
            # A copy, because the picture would not keep the bytes alive.
            self.pages.put(number, dpi, image.copy())

    def _on_printers(self, found: PrinterList) -> None:
        self._printers = found.printers
        self._fill_printers()
        names = [printer.name for printer in found.printers]
        defaults = [printer.name for printer in found.printers if printer.default]
        wished = next((name for name in (found.chosen, *defaults) if name in names), None)
        self.printer.setCurrentIndex(0 if wished is None else names.index(wished))
        if not names:
            self._say(self.tr("No printer is set up on this computer."), wrong=True)

    def _fill_printers(self) -> None:
        chosen = self.printer.currentIndex()
        self.printer.clear()
        for printer in self._printers:
            self.printer.addItem(self._printer_words(printer), printer.name)
        self.printer.setEnabled(bool(self._printers))
        self.printer.setCurrentIndex(chosen)

    def _printer_words(self, printer: Printer) -> str:
        if printer.state is PrinterState.STOPPED:
            return self.tr("{printer} · stopped").replace("{printer}", printer.name)
        if not printer.accepting:
            return self.tr("{printer} · takes nothing").replace("{printer}", printer.name)
        return printer.name

    def _print(self) -> None:
        self.print_action.setEnabled(False)
        self._runner.run(self, self._counted, self._send, self._on_trouble)

    def _send(self, counted: Counted) -> None:
        self._take(counted)
        job = self._queue.enqueue(self._document, self.printer.currentData() or "")
        self.sent.emit(job)
        self.accept()

    def _counted(self) -> Outcome[Counted]:
        """Count the copy, unless one was counted from here before."""
        if self._count is None:
            return Outcome((self._document, self._pdf))
        return self._count()

    def _take(self, counted: Counted) -> None:
        self._document, self._pdf = counted
        self._count = None

    def _choose_place(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"{safe_name(self._document.title)}.pdf"
        chooser = QFileDialog(self, self.tr("Save as"), folder, self.tr("PDF (*.pdf)"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile(name)
        chooser.fileSelected.connect(self._save)
        chooser.open()

    @Slot(str)
    def _save(self, chosen: str) -> None:
        self._runner.run(self, self._counted, partial(self._write, Path(chosen)), self._on_trouble)

    def _write(self, path: Path, counted: Counted) -> None:
        self._take(counted)

        def save() -> Outcome[Path]:
            write_atomically(path, self._pdf)
            return Outcome(path)

        self._runner.run(self, save, self._on_saved, self._on_trouble, Lane.DOCUMENTS)

    def _on_saved(self, path: Path) -> None:
        self._say(self.tr("Saved: {name}").replace("{name}", path.name))
        self.saved.emit(path)

    def _on_trouble(self, error: Exception) -> None:
        if isinstance(error, RefusedError):
            self._say(sentences(error.refusals), wrong=True)
        else:
            self._say(self.tr("The pages cannot be shown."), wrong=True)
            self._runner.fail(error)
        self.print_action.setEnabled(not self._only_look)

    def _say(self, text: str, *, wrong: bool = False) -> None:
        self.message.set_look(colour="danger" if wrong else "ok")
        self.message.setText(text)

    @Slot(int)
    def _tell_place(self, page: int = 0) -> None:
        if self._sizes:
            words = self.tr("page {page} of {pages}")
            self.place.setText(words.format(page=page + 1, pages=len(self._sizes)))
            self._header.row.activate()

    @Slot(float)
    def _tell_zoom(self, zoom: float) -> None:
        percent = QLocale().toString(round(zoom * _PERCENT))
        self.zoom.setText(f"{percent} %")
        self._header.row.activate()
