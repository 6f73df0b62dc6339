"""A form in the place of a list: a head, the fields, a foot; worked by keys, kept while written."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.keys import is_plain_enter
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import PanelHeader, Strip, scrolled
from desk_gui.widgets.scale import Type

_FOOT = 60
_IN_SIGHT = 28
SAVE_KEYS, PRINT_KEYS = ("Ctrl+Return", "Ctrl+Enter"), ("Ctrl+Shift+Return", "Ctrl+Shift+Enter")


class EntryForm(QWidget):
    """What the forms of the panels have in common; each has its fields and its ways of saving.

    Enter goes on, Esc goes back. What stands at the foot: the way back, why
    something was refused, and what can be done.

    Signals:
        left: The user goes back; what is written is on the shelf.
        draft_changed: Something written is another now.
        draft_left: What is written goes to the shelf.
    """

    left = Signal()
    draft_changed = Signal()
    draft_left = Signal()

    def __init__(self, header: PanelHeader | None = None, *, icon: str = "") -> None:
        """``icon`` stands on the button that saves."""
        super().__init__()
        self.header = header or PanelHeader()
        self.problem = PlainLabel(size=Type.SMALL, colour="danger", wrap=True)
        self.back = Button(kind=Kind.TEXT)
        self.save = Button(kind=Kind.FILLED, icon=icon)

    def go_on(self) -> None:
        """Move the focus to the next field."""
        self.focusNextChild()

    def draft_widget(self) -> QWidget:
        """Return the form."""
        return self

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on to the next field."""
        if is_plain_enter(event):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def act(self, then: Callable[[], object], *keys: str) -> QAction:
        """Return an action of the form, done by these keys; a finger that rests does it once."""
        return form_action(self, then, *keys)

    def lay_out(
        self,
        fields: QWidget,
        buttons: Sequence[Button] = (),
        above_foot: Sequence[QWidget] = (),
    ) -> None:
        """Put the fields between head and foot; ``buttons`` stand before the one that saves."""
        foot = (self.back, self.problem, *buttons, self.save)
        self._area = lay_out_form(self, self.header, fields, foot, above_foot)

    def follow_focus(self) -> None:
        """Keep the field in work in sight: in a small window a form is higher than its place."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep_in_sight)
        self._area.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)

    def turned_to_field(self, field: QWidget) -> None:
        """Take note of which field is in work; a form that has something beside it shows it."""

    @Slot()
    def _keep_in_sight(self) -> None:
        now = self.focusWidget() if isValid(self) else None
        content = self._area.widget() if now is not None else None
        if now is not None and content is not None and content.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, _IN_SIGHT)
            self.turned_to_field(now)


def form_action(form: QWidget, then: Callable[[], object], *keys: str) -> QAction:
    """Return an action of a form, done by these keys wherever in it the focus is."""
    action = QAction(form)
    action.setShortcuts([key_sequence(key) for key in keys])
    action.setAutoRepeat(False)
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _on=False: then())
    form.addAction(action)
    return action


def lay_out_form(
    form: QWidget,
    header: QWidget,
    fields: QWidget,
    foot: Sequence[QWidget],
    above_foot: Sequence[QWidget] = (),
) -> QScrollArea:
    """Lay a form out, its fields scrolled; the second at the foot takes what room there is."""
    content = QWidget()
    inner = QVBoxLayout(content)
    inner.setContentsMargins(scale.L, scale.M, scale.L, scale.XS)
    inner.addWidget(fields)
    area = scrolled(content)
    strip = Strip(scale.fitted(_FOOT), line_below=False)
    for at, part in enumerate(foot):
        strip.row.addWidget(part, 1 if at == 1 else 0)
    column = QVBoxLayout(form)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(header)
    column.addWidget(area, 1)
    for part in (*above_foot, strip):
        column.addWidget(part)
    return area
