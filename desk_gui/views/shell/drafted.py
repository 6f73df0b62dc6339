"""Forms whose unfinished work is kept: what one has to say of itself, and any form that does not.

A page gets it by being a page: each form found in it that says nothing of
itself is a ``FormDraft``, which knows its fields by their names.
"""

from collections.abc import Sequence
from typing import Any, Protocol, TypeAlias, runtime_checkable

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedLayout, QStackedWidget, QWidget

from desk_gui.views.shell.page import Page
from desk_gui.views.shell.panels_page import PanelsPage
from desk_gui.widgets.form_content import Plain, content_of, edited, fields_of, fill
from desk_gui.widgets.form_rows import Form

Content: TypeAlias = dict[str, Any]
"""What a form gives to be kept; fit for JSON."""


@runtime_checkable
class Drafted(Protocol):
    """A form in which something unfinished may stand."""

    draft_kind: str
    """Names the form within its page, for as long as drafts are kept."""

    @property
    def draft_changed(self) -> SignalInstance:
        """Emitted when something of it is another now, also when it was saved or emptied."""

    @property
    def draft_left(self) -> SignalInstance:
        """Emitted when the user goes back: what is written goes to the shelf."""

    def draft_content(self) -> Content | None:
        """Return what is written, or None when nothing of it is worth keeping."""

    def take_draft(self, content: Content) -> None:
        """Show what was written, as if it were typed just now."""

    def clear_draft(self) -> None:
        """Be as before anything was typed, the focus where typing begins."""

    def draft_title(self) -> str:
        """Return whose or what it is, for its tile; may be empty."""

    def draft_widget(self) -> QWidget:
        """Return the form itself, or what it covers."""


class FormDraft(QObject):
    """Keeps what is typed into a form that knows nothing of it.

    Signals:
        draft_changed: A field is another now.
        draft_left: Never emitted here; a form that is left says so itself.
    """

    draft_changed = Signal()
    draft_left = Signal()

    def __init__(
        self, form: Form, holder: QWidget, kind: str, besides: Sequence[QWidget] = ()
    ) -> None:
        """``holder`` has the fields as attributes; those ``besides`` take effect by themselves."""
        super().__init__(form)
        self.draft_kind = kind
        self._form = form
        found = fields_of(form, holder).items()
        self.fields = {name: field for name, field in found if field not in besides}
        """By the names they are kept under."""
        self._settled: Content = {}
        for field in self.fields.values():
            for signal in edited(field):
                signal.connect(self.draft_changed)
        form.settled.connect(self.settle)
        self.settle()

    def settle(self) -> None:
        """Take what stands there for on record."""
        self._settled = self._content()
        self.draft_changed.emit()

    def draft_content(self) -> Content | None:
        """Return the fields, where one of them is not as it was."""
        content = self._content()
        return content if content != self._settled else None

    def take_draft(self, content: Content) -> None:
        """Fill the fields, those that there are."""
        fill(self.fields, content)
        self.draft_changed.emit()

    def clear_draft(self) -> None:
        """Show again what stood there before."""
        fill(self.fields, self._settled)
        self._form.clear_errors()
        self.draft_changed.emit()
        if self._form.rows():
            self._form.rows()[0].take_focus()

    def draft_title(self) -> str:
        """Return the first text typed."""
        texts = (f for f in self.fields.values() if isinstance(f, QLineEdit | QPlainTextEdit))
        for field in texts:
            text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            if text.strip():
                return text
        return ""

    def draft_widget(self) -> QWidget:
        """Return the form."""
        return self._form

    def _content(self) -> dict[str, Plain]:
        return content_of(self.fields)


def drafted_in(page: QWidget) -> list[Drafted]:
    """Return the forms of a page: those that say it of themselves, and all others it has."""
    own: list[Drafted] = [part for part in _parts(page) if isinstance(part, Drafted)]
    covered = [part.draft_widget() for part in own]
    bare = [
        form
        for form in page.findChildren(Form)
        if not any(cover is form or cover.isAncestorOf(form) for cover in covered)
    ]
    return own + [
        FormDraft(form, page, _name(form, page) or f"form {at}") for at, form in enumerate(bare)
    ]


def reveal(widget: QWidget, page: QWidget) -> None:
    """Bring a part of a page to the front of every stack it lies in."""
    while widget is not page:
        parent = widget.parentWidget()
        if parent is None:
            return
        layout = parent.layout()
        holder = parent.parentWidget()
        if isinstance(holder, PanelsPage) and isinstance(widget, Page):
            holder.bring(widget)
        elif isinstance(parent, QStackedWidget):
            parent.setCurrentWidget(widget)
        elif isinstance(layout, QStackedLayout):
            layout.setCurrentWidget(widget)
        widget = parent


def _parts(page: QWidget) -> list[QObject]:
    return [page, *page.findChildren(QObject)]


def _name(form: Form, page: QWidget) -> str:
    """Return the attribute that the form is of the page, or of what it lies in."""
    holder = form.parentWidget()
    while holder is not None:
        for name, value in vars(holder).items():
            if value is form:
                return name
        holder = None if holder is page else holder.parentWidget()
    return ""
