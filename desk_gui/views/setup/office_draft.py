"""The office's settings while they are being typed, and which version they are a change of."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_gui.domain.office import Office
from desk_gui.views.setup.office_form import OfficeForm
from desk_gui.views.shell.both_texts import TextPair, pairs_of
from desk_gui.views.shell.drafted import Content, FormDraft


class OfficeDraft(FormDraft):
    """Keeps what is typed of the office.

    Signals:
        outdated: What was taken up again was typed over a former version.
    """

    outdated = Signal()

    def __init__(self, form: OfficeForm, holder: QWidget) -> None:
        super().__init__(form, holder, "office")
        self._office_form = form

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

    def go_on_over(self, office: Office) -> tuple[TextPair, ...]:
        """Keep what is typed as a change of this version; return where they differ."""
        content = super().draft_content() or {}
        show_mine = lambda: super(OfficeDraft, self).take_draft(content)  # noqa: E731
        return pairs_of(self.fields, lambda: self._office_form.show_office(office), show_mine)
