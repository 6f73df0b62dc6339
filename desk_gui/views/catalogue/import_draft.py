"""What is typed of a price list before it is stored, and which file it is said of."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desk_gui.views.catalogue.import_panel import ImportPanel
from desk_gui.views.shell.drafted import Content, FormDraft


class ImportDraft(FormDraft):
    """Keeps the details of an import; its file is read again when it is taken up.

    Signals:
        file_wanted: A file is to be read again; carries its path.
    """

    file_wanted = Signal(str)

    def __init__(self, panel: ImportPanel) -> None:
        super().__init__(panel.form, panel.form, "import")
        self._panel = panel
        self._taking: Content | None = None
        panel.was_read.connect(self._on_read)

    def draft_content(self) -> Content | None:
        """Return the fields and the file."""
        if self._taking is not None:
            return self._taking
        fields = super().draft_content()
        if fields is None:
            return None
        return {"file": str(self._panel.path), "uid": self._panel.form.uid, "fields": fields}

    def take_draft(self, content: Content) -> None:
        """Read the file again; the fields follow."""
        self._taking = content
        self.file_wanted.emit(content["file"])

    def clear_draft(self) -> None:
        """Leave the import."""
        self._taking = None
        super().clear_draft()
        self._panel.leave_asked.emit()

    def draft_widget(self) -> QWidget:
        """Return the panel."""
        return self._panel

    @Slot(bool)
    def _on_read(self, readable: bool) -> None:
        """Fill the fields; where the file is not there any more, put it back on the shelf."""
        content = self._taking
        if content is None:
            return
        if readable:
            self._taking = None
            self._panel.form.uid = content["uid"]
            super().take_draft(content["fields"])
        else:
            self.draft_left.emit()
