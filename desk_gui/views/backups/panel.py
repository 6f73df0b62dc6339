"""The panel of backups: which there are, making one, the second place, and the way back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from desk_gui.domain.actors import Permission
from desk_gui.operations.backup_watch import BackupWatch
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.backups import BackupService, BackupStatus
from desk_gui.services.changes import Outcome
from desk_gui.views.backups.listing import BackupList
from desk_gui.views.backups.picking import Pick, pick_file, pick_folder
from desk_gui.views.backups.questions import PassphraseQuestion, RestoreQuestion
from desk_gui.views.backups.strips import WarningStrip
from desk_gui.views.backups.words import Clock, moment_text, second_text
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.allowed import needing
from desk_gui.views.shell.page import Page
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Panel, PanelHeader, Strip

_FOOT = 60


class BackupsPanel(Page):
    """Lists the backups; Enter looks into one, and restores it if it is the right one.

    ``print_instructions`` puts the way back on paper, for the day nothing works.

    Signals:
        restore_requested: Close the house, restore this path with this passphrase, open again.
    """

    restore_requested = Signal(object, str)

    def __init__(
        self,
        backups: BackupService,
        watch: BackupWatch,
        runner: Runner,
        now: Clock,
        print_instructions: Callable[[], None],
        pick_folder: Pick = pick_folder,
        pick_file: Pick = pick_file,
    ) -> None:
        super().__init__()
        self._backups, self._watch = backups, watch
        self._runner, self._now = runner, now
        self._print_instructions = print_instructions
        self._pick_folder, self._pick_file = pick_folder, pick_file
        self._status: BackupStatus | None = None
        self.header = PanelHeader()
        self.stopped, self.second = WarningStrip(), WarningStrip()
        self.rows = BackupList(now)
        self.place = PlainLabel(colour="muted", elide=True)
        up, back = Permission.BACK_UP, Permission.RESTORE
        self.make_action = self._action(up, self.make, "Ctrl+Return", "Ctrl+Enter")
        self.second_action = self._action(up, self.choose_second, "Ctrl+L")
        self.no_second_action = self._action(up, self.leave_second, "Ctrl+D")
        self.passphrase_action = self._action(back, self.set_passphrase, "Ctrl+P")
        self.restore_action = self._action(back, self.restore, "Ctrl+E")
        self.file_action = self._action(back, self.choose_file, "Ctrl+O")
        self.confirm_action = self._action(back, self.confirm, "Ctrl+S")
        self.print_action = self._action(up, print_instructions, "Ctrl+I")
        self._lay_out()
        self.rows.pressed.connect(self.restore)
        self.rows.selected.connect(self._offer)
        watch.made.connect(self.reload)
        watch.changed.connect(self.reload)
        self.retranslate()
        self.reload()

    def on_shown(self) -> None:
        """Begin in the list."""
        self.reload()
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def reload(self) -> None:
        """Read the backups and how things are."""
        self._runner.ask(self, self._backups.status, self._show_status, key="status")
        self._runner.ask(
            self, self._backups.backups, self.rows.show_backups, self._on_unread, key="list"
        )

    @Slot()
    def make(self) -> None:
        """Make one now."""
        self.make_action.setEnabled(False)
        self.confirmation.say(self.tr("Backing up…"))
        self._do(self._backups.make_now, self._on_made)

    @Slot()
    def choose_second(self) -> None:
        """Ask where each backup is copied to as well."""
        self._pick_folder(self, self._take_second)

    @Slot()
    def leave_second(self) -> None:
        """Have no second place any more."""
        said = self.tr("No second place from now on")
        self._do(lambda: self._backups.choose_second(None), lambda _done: self._say(said))

    @Slot()
    def set_passphrase(self) -> None:
        """Ask for the passphrase to seal with."""
        PassphraseQuestion(self, self._backups, self._runner, self._on_passphrase).open()

    @Slot()
    def restore(self) -> None:
        """Look into the current backup, and restore it if it is the right one."""
        backup = self.rows.backup()
        if backup is not None and self.restore_action.isVisible():
            self._look(backup.path)

    @Slot()
    def choose_file(self) -> None:
        """Ask for a backup that lies elsewhere."""
        self._pick_file(self, self._look)

    @Slot()
    def confirm(self) -> None:
        """Take the restored data for the right one."""
        said = self.tr("Old backups are rotated away again")
        self._do(self._backups.confirm_restore, lambda _done: self._say(said))

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.header.title.setText(self.tr("Backups"))
        self.make_action.setText(self.tr("Back up now"))
        self.second_action.setText(self.tr("Second place…"))
        self.no_second_action.setText(self.tr("No second place"))
        self.passphrase_action.setText(self.tr("Passphrase…"))
        self.restore_action.setText(self.tr("Restore…"))
        self.file_action.setText(self.tr("From a file…"))
        self.confirm_action.setText(self.tr("The restored data is right"))
        self.print_action.setText(self.tr("Print instructions"))
        self.rows.retranslate()
        self._say_status()

    def _action(self, permission: Permission, slot: Callable[[], None], *keys: str) -> QAction:
        action = needing(QAction(self), permission)
        action.setShortcuts([key_sequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False: slot())
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        for action, icon, kind in (
            (self.print_action, "printer", Kind.TONAL),
            (self.passphrase_action, "lock", Kind.TONAL),
            (self.make_action, "device-floppy", Kind.FILLED),
        ):
            self.header.add(_button(action, icon, kind))
        foot = self._foot = Strip(scale.fitted(_FOOT), line_below=False)
        for action, icon in (
            (self.restore_action, "history"),
            (self.file_action, "folder-open"),
            (self.second_action, "upload"),
            (self.no_second_action, "ban"),
        ):
            foot.row.addWidget(_button(action, icon))
        foot.row.addWidget(self.place, 1)
        self.stopped.button.follow(self.confirm_action)
        self.second.button.follow(self.second_action)
        self.second.button.set_icon("upload")
        panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for part in (self.header, self.stopped, self.second, self.rows, self.confirmation, foot):
            inside.addWidget(part)
        inside.setStretchFactor(self.rows, 1)
        self.confirmation.show()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _do(self, deed: Callable[[], Outcome[Any]], then: Callable[[Any], None]) -> None:
        """Do something off this thread; afterwards all is read anew, done or refused."""

        def done(value: Any) -> None:
            then(value)
            self._settle()

        self._runner.run(self, deed, done, self._on_refused, Lane.DOCUMENTS)

    def _settle(self) -> None:
        self.make_action.setEnabled(True)
        self._watch.refresh()

    def _take_second(self, place: Path) -> None:
        said = self.tr("Every backup is copied there from now on")
        self._do(lambda: self._backups.choose_second(place), lambda _done: self._say(said))

    def _look(self, path: Path) -> None:
        RestoreQuestion(
            self, self._backups.look, self._runner, self._now, path, self.restore_requested.emit
        ).open()

    def _on_made(self, _path: Path) -> None:
        self._say(self.tr("Backed up"))

    def _on_passphrase(self, sealed: bool) -> None:
        self._say(
            self.tr("Backups are encrypted from now on")
            if sealed
            else self.tr("Backups are readable for everybody from now on")
        )
        self._settle()

    def _on_refused(self, error: Exception) -> None:
        self._settle()
        self._on_unread(error)

    def _on_unread(self, error: Exception) -> None:
        if self._runner.refused(error):
            self.confirmation.say(sentences(error.refusals))

    def _say(self, said: str) -> None:
        self.confirmation.say(f"{said}, {moment_text(self._now(), self._now())}")
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_status(self, status: BackupStatus) -> None:
        self._status = status
        self._say_status()

    def _say_status(self) -> None:
        status = self._status
        if status is None:
            return
        stopped = status.state.stopped_since
        self.stopped.say(
            self.tr(
                "The data was restored at {time}. No backup is removed until you say it is right."
            ).format(time=moment_text(stopped, self._now()))
            if stopped
            else ""
        )
        self.confirm_action.setEnabled(stopped is not None)
        self.no_second_action.setEnabled(bool(status.second_place))
        asked = self.tr(
            "There is no second place. Choose a USB stick or another computer's folder."
        )
        self.second.say(second_text(status, self._now()) if status.second_place else asked)
        self.place.setText(status.second_place)

    @Slot()
    def _offer(self) -> None:
        self.restore_action.setEnabled(self.rows.backup() is not None)


def _button(action: QAction, icon: str, kind: Kind = Kind.TONAL) -> Button:
    button = Button(icon=icon, kind=kind)
    button.follow(action)
    return button
