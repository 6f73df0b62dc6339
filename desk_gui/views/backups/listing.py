"""The list of backups: when, why, in which state, how large."""

from desk_gui.domain.backups import BackupFile
from desk_gui.views.backups.words import Clock, moment_text, reason_text, size_text
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row
from desk_gui.widgets.tokens import State

_COLUMNS = RowColumns(state=176, aside=112, button=112)


class BackupList(RowList):
    """The backups, the newest first; the one that was current stays so."""

    def __init__(self, now: Clock) -> None:
        super().__init__(_COLUMNS)
        self._now = now
        self._known: list[BackupFile] = []

    def backup(self) -> BackupFile | None:
        """Return the current one."""
        record = self.record()
        return record if isinstance(record, BackupFile) else None

    def show_backups(self, known: list[BackupFile]) -> None:
        """Show these."""
        self._known = known
        current = self.backup()
        self.row_model.set_rows([self._row(each) for each in known])
        paths = [each.path for each in known]
        if paths:
            at = paths.index(current.path) if current and current.path in paths else 0
            self.setCurrentIndex(self.row_model.index(at, 0))
        self.selected.emit(self.record())

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(self.tr("Backups"))
        self.show_backups(self._known)

    def _row(self, backup: BackupFile) -> Row:
        return Row(
            name=moment_text(backup.at, self._now()),
            under=reason_text(backup.reason),
            chip=self._chip(backup),
            aside=size_text(backup.size),
            button=self.tr("Restore…"),
            left=not backup.good,
            record=backup,
        )

    def _chip(self, backup: BackupFile) -> ChipText:
        if not backup.good:
            return ChipText(text=self.tr("damaged"), state=State.DANGER, icon="alert-circle")
        if backup.sealed:
            return ChipText(text=self.tr("encrypted"), state=State.OK, icon="lock")
        return ChipText(text=self.tr("verified"), state=State.OK, icon="shield-check")
