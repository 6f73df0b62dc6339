"""Choosing somebody's picture while their record is written: another one, or none any more."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desk_gui.domain.staff import StaffMember
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.staff import StaffService
from desk_gui.views.staff.picture import Portrait, read_picture


class PictureChoice(QObject):
    """Holds what becomes of a picture when the record is saved, and shows it.

    Signals:
        changed: Another picture was chosen, or none.
        refused: The file is no picture; carries the refusals.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(
        self, form: QWidget, portrait: Portrait, staff: StaffService, runner: Runner
    ) -> None:
        super().__init__(form)
        self._form, self._portrait = form, portrait
        self._staff, self._runner = staff, runner
        self._member: StaffMember | None = None
        self.photo: bytes | None = None
        """The picture that is to be kept; None where none was chosen."""
        self.removed = False
        """Whether the picture on record is to be taken away."""

    def start(self, member: StaffMember | None, name: str) -> None:
        """Show the picture on record, or the letters of the name."""
        self._member, self.photo, self.removed = member, None, False
        self._portrait.set_name(name)
        if member is not None and member.has_photo:
            then = partial(self._show, member)
            self._runner.ask(self, partial(self._staff.photo, member.id), then, key="photo")

    def resume(self, photo: bytes | None, *, removed: bool) -> None:
        """Go on with what was chosen before."""
        self.photo, self.removed = photo, removed
        if photo is not None or removed:
            self._portrait.show_picture(photo)

    def show_name(self, name: str) -> None:
        """Show the letters of another name where there is no picture."""
        if not self._portrait.has_picture():
            self._portrait.set_name(name)

    @Slot()
    def choose(self) -> None:
        """Ask for the file of a picture."""
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png);;All files (*)")
        chooser = QFileDialog(self._form, self.tr("Choose a picture"), "", kinds)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self.take)
        chooser.open()

    @Slot(str)
    def take(self, name: str) -> None:
        """Take the picture of a file; it goes on record with everything else."""

        def read() -> Outcome[bytes]:
            return Outcome(read_picture(Path(name)))

        self._runner.run(self, read, self._on_read, self._on_unread, Lane.DOCUMENTS)

    def remove(self, name: str) -> None:
        """Have no picture any more."""
        self.photo, self.removed = None, bool(self._member and self._member.has_photo)
        self._portrait.set_name(name)
        self.changed.emit()

    def _on_read(self, photo: bytes) -> None:
        self.photo, self.removed = photo, False
        self._portrait.show_picture(photo)
        self.changed.emit()

    def _on_unread(self, error: Exception) -> None:
        if self._runner.refused(error):
            self.refused.emit(error.refusals)

    def _show(self, member: StaffMember, photo: bytes | None) -> None:
        if member is self._member and self.photo is None and not self.removed:
            self._portrait.show_picture(photo)
