"""The office's settings while they are being typed, and which version they are a change of."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_gui.domain.office import Office
from desk_gui.views.history.conflict import Difference
from desk_gui.views.setup.office_form import OfficeForm
from desk_gui.views.shell.drafted import Content, FormDraft
from desk_gui.widgets.form_content import content_of, fill, texts_of


class OfficeDraft(FormDraft):
    """Keeps what is typed of the office.

    Signals:
        outdated: What was taken up again was typed over a former version.
    """

    outdated = Signal()

    def __init__(self, form: OfficeForm, holder: QWidget) -> None:
        super().__init__(form, holder, "office")
        self._office_form = form
        self._theirs: Content = {}

    def draft_content(self) -> Content | None:
        """Return the fields and the version."""
        content = super().draft_content()
        if content is None:
            return None
        return {"fields": content, "version": self._office_form.version()}

    def take_draft(self, content: Content) -> None:
        """Fill the fields; tell if they change another version than the one shown."""
        super().take_draft(content["fields"])
        if content["version"] != self._office_form.version():
            self.outdated.emit()

    def go_on_over(self, now: Office) -> list[Difference]:
        """Keep what is typed as a change of the office as it is now; return where they differ."""
        mine, mine_texts = content_of(self.fields), texts_of(self.fields)
        self._office_form.show_office(now)
        self._theirs, theirs_texts = content_of(self.fields), texts_of(self.fields)
        fill(self.fields, mine)
        self.draft_changed.emit()
        return [
            Difference(
                key=name,
                label=field.accessibleName(),
                mine=mine_texts[name],
                theirs=theirs_texts[name],
            )
            for name, field in self.fields.items()
            if mine[name] != self._theirs[name]
        ]

    def merge(self, kept: Mapping[str, bool]) -> None:
        """Take what is on record for each field that is not kept as it was typed."""
        fill(self.fields, {name: self._theirs[name] for name, mine in kept.items() if not mine})
        self.draft_changed.emit()
