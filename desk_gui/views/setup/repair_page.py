"""The screen of a start that does not go on: what is wrong, what is safe, and the ways out."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from desk_gui.domain.backups import BackupFile, BackupLook
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.changes import Outcome
from desk_gui.views.backups.listing import BackupList
from desk_gui.views.backups.picking import Pick, pick_file, pick_folder
from desk_gui.views.backups.questions import RestoreQuestion
from desk_gui.views.backups.words import Clock
from desk_gui.views.sentences import sentences
from desk_gui.views.setup.repair_words import safe_words, ways_out, wrong_words
from desk_gui.views.shell.page import Page
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Empty, Panel, PanelHeader, Strip, column
from desk_gui.widgets.scale import Type

_FOOT = 60


@dataclass(frozen=True, kw_only=True)
class RepairTools:
    """What the screen works with while no house is open."""

    backups: Callable[[], Outcome[list[BackupFile]]]
    look: Callable[[Path, str], Outcome[BackupLook]]
    report: Callable[[Path], Outcome[Path]]
    """Writes the report into a folder; returns the file."""
    now: Clock
    pick_file: Pick = pick_file
    pick_folder: Pick = pick_folder


class RepairPage(Page):
    """Stands alone in the window while its data is not open.

    Signals:
        again_requested: Open the data once more.
        restore_requested: Let this path take the data's place, with this passphrase.
        read_requested: Open the data to read only.
        accept_requested: Somebody answers for the data as it is; ask who.
        close_requested: End the program.
    """

    again_requested = Signal()
    restore_requested = Signal(object, str)
    read_requested = Signal()
    accept_requested = Signal()
    close_requested = Signal()

    def __init__(self, error: Exception, tools: RepairTools, runner: Runner) -> None:
        super().__init__()
        self._error, self._tools, self._runner = error, tools, runner
        self.ways = ways_out(error)
        self.header = PanelHeader()
        self.wrong = PlainLabel(size=Type.LEAD, wrap=True)
        self.safe = PlainLabel(colour="muted", wrap=True)
        self.rows, self.none = BackupList(tools.now), Empty()
        self.restore_action = self._action(self.restore, "Ctrl+E")
        self.file_action = self._action(self.choose_file, "Ctrl+O")
        self.accept_action = self._action(self.accept_requested.emit, "Ctrl+G")
        self.read_action = self._action(self.read_requested.emit, "Ctrl+D")
        self.again_action = self._action(self.again_requested.emit, "Ctrl+R")
        self.report_action = self._action(self.choose_place, "Ctrl+S")
        self.close_action = self._action(self.close_requested.emit, "Ctrl+Q")
        self.buttons = self._make_buttons()
        self._lay_out()
        self.rows.pressed.connect(self.restore)
        self.rows.selected.connect(self._offer)
        self.retranslate()
        self._show_backups([])
        if self.ways.restore:
            runner.ask(self, tools.backups, self._show_backups, self.refuse, key="backups")

    def on_shown(self) -> None:
        """Begin at what helps most likely."""
        self._focus_first()

    def refuse(self, error: Exception) -> None:
        """Say why a way out is closed; the others are open again."""
        self.set_busy(False)
        if not self._runner.refused(error):
            return
        self.confirmation.say(sentences(error.refusals))
        self.confirmation.sign.set_icon("alert-triangle", "warn")

    def set_busy(self, busy: bool) -> None:
        """Take no other way while one is being tried."""
        for action in self.actions():
            action.setEnabled(not busy)
        self._offer()

    @Slot()
    def restore(self) -> None:
        """Look into the current backup, and restore it if it is the right one."""
        backup = self.rows.backup()
        if backup is not None:
            self._look(backup.path)

    @Slot()
    def choose_file(self) -> None:
        """Ask for a backup that lies elsewhere."""
        self._tools.pick_file(self, self._look)

    @Slot()
    def choose_place(self) -> None:
        """Ask where the report is to lie."""
        self._tools.pick_folder(self, self._save_report)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setWindowTitle(self.tr("Repair"))
        self.header.title.setText(self.tr("Desk cannot open its data"))
        self.wrong.setText(wrong_words(self._error))
        self.safe.setText(safe_words(self.ways))
        self.none.setText(self.tr("There is no backup in the data folder. Take one from a file."))
        self.restore_action.setText(self.tr("Restore…"))
        self.file_action.setText(self.tr("From a file…"))
        self.accept_action.setText(self.tr("Go on with this…"))
        self.read_action.setText(self.tr("Open to read only"))
        self.again_action.setText(self.tr("Try again"))
        self.report_action.setText(self.tr("Save a report without names"))
        self.close_action.setText(self.tr("Close Desk"))
        self.rows.retranslate()

    def _action(self, slot: Callable[[], object], key: str) -> QAction:
        action = QAction(self)
        action.setShortcut(key_sequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False: slot())
        self.addAction(action)
        return action

    def _make_buttons(self) -> dict[str, Button]:
        """Return the buttons of the ways that are open, in their order from the left."""
        ways = self.ways
        table = (
            ("restore", ways.restore, self.restore_action, "history"),
            ("file", ways.restore, self.file_action, "folder-open"),
            ("accept", ways.accept, self.accept_action, "user-check"),
            ("read", ways.read, self.read_action, "eye"),
            ("again", True, self.again_action, "refresh"),
            ("report", True, self.report_action, "report"),
            ("close", True, self.close_action, "door-exit"),
        )
        buttons = {}
        for name, is_open, action, icon in table:
            action.setVisible(is_open)
            if is_open:
                buttons[name] = Button(icon=icon)
                buttons[name].follow(action)
        return buttons

    def _lay_out(self) -> None:
        head = column(self.wrong, self.safe, margin=scale.L, gap=scale.M)
        ways, least = (
            Strip(scale.fitted(_FOOT), line_below=False),
            Strip(scale.fitted(_FOOT), line_below=False),
        )
        for name, button in self.buttons.items():
            (ways if name in {"restore", "file", "accept", "read"} else least).row.addWidget(button)
        for strip in (ways, least):
            strip.row.addStretch(1)
        panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.header)
        inside.addLayout(head)
        inside.addWidget(self.rows, 1)
        inside.addWidget(self.none)
        if not self.ways.restore:
            inside.addStretch(1)
        for part in (self.confirmation, ways, least):
            inside.addWidget(part)
        ways.setVisible(ways.row.count() > 1)
        self.confirmation.show()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _show_backups(self, found: list[BackupFile]) -> None:
        self.rows.show_backups(found)
        self.rows.setVisible(bool(found))
        self.none.setVisible(self.ways.restore and not found)
        good = next((at for at, each in enumerate(found) if each.good), 0)
        if found:
            self.rows.setCurrentIndex(self.rows.row_model.index(good, 0))
        for button in self.buttons.values():
            # In the list it is the row's own button that Enter presses.
            filled = not found and button is self._first()
            button.set_kind(Kind.FILLED if filled else Kind.TONAL)
        self._offer()
        self._focus_first()

    def _first(self) -> Button:
        name = self.ways.first
        return self.buttons["file" if name == "restore" else name]

    def _focus_first(self) -> None:
        first = self._first() if self.rows.backup() is None else self.rows
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _offer(self) -> None:
        self.restore_action.setEnabled(self.rows.backup() is not None)

    def _look(self, path: Path) -> None:
        tools = self._tools
        RestoreQuestion(
            self, tools.look, self._runner, tools.now, path, self.restore_requested.emit
        ).open()

    def _save_report(self, folder: Path) -> None:
        self._runner.run(
            self,
            lambda: self._tools.report(folder),
            self._on_saved,
            self.refuse,
            Lane.DOCUMENTS,
        )

    def _on_saved(self, path: Path) -> None:
        self.confirmation.say(self.tr("Report saved: {name}").format(name=path.name))
