"""The record beside the board: who it is, where the host is, what can be done, what was before."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.visits import VisitLine, VisitState
from desk_gui.views.labels import clock
from desk_gui.views.visits.notes_strip import NotesStrip
from desk_gui.views.visits.record_words import RecordWords, VisitFacts, day_of
from desk_gui.views.visits.visit_actions import FIRST, KEYS, VisitActions
from desk_gui.views.visits.waiting import WaitingBlock
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.facts import Facts
from desk_gui.widgets.initials import Initials
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Empty, PanelHeader, Strip, column, scrolled
from desk_gui.widgets.scale import Type


class VisitRecord(QWidget):
    """Shows one visit: at once what the list knows, all the rest when it was read."""

    def __init__(self, actions: VisitActions) -> None:
        super().__init__()
        self._words = RecordWords(self)
        self._line: VisitLine | None = None
        self._found: VisitFacts | None = None
        self._now: datetime | None = None
        self.initials = Initials()
        self.name = PlainLabel(size=Type.LEAD, bold=True, elide=True)
        self.under = PlainLabel(size=Type.SMALL, colour="muted", elide=True)
        self.empty = Empty()
        self.notes = NotesStrip()
        self.facts = Facts()
        self.waiting = WaitingBlock()
        self.earlier_head = _head()
        self.earlier = Facts()
        self.events_head = _head()
        self.events = Facts()
        self.buttons = {name: _button(actions, name, wide=name in FIRST) for name in KEYS}
        self._lay_out()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.area.setAccessibleName(self.tr("Visit"))
        self.empty.setText(self.tr("Choose somebody in the list. Arrows move through it."))
        self.earlier_head.setText(self.tr("Earlier"))
        self.events_head.setText(self.tr("What happened"))
        self.waiting.retranslate()
        self._speak()

    def show_line(self, line: VisitLine | None, now: datetime) -> None:
        """Show what the list knows; what was read of the same visit before stays meanwhile."""
        if line is None or self._found is None or self._found.visit.id != line.id:
            self._found = None
        self._line, self._now = line, now
        self._speak()

    def show_found(self, found: VisitFacts | None, now: datetime) -> None:
        """Show all that is known."""
        self._found, self._now = found, now
        self._speak()

    def found(self) -> VisitFacts | None:
        """Return what was read of the visit that is shown, once it was."""
        return self._found

    def show_history(self) -> None:
        """Go to what was before: arrows scroll there."""
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(self.events if self.events.isVisible() else self.earlier)

    def sizeHint(self) -> QSize:
        """Return the usual width of a record."""
        return QSize(scale.RECORD_WIDTH, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the keys of what can be done, where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave a key to the sheet of F1 where its words take the whole width."""
        room = self.width() - 2 * scale.L - self.area.verticalScrollBar().sizeHint().width()
        for button in self.buttons.values():
            button.set_keyless(False)
            button.set_keyless(button.sizeHint().width() > room)

    def _lay_out(self) -> None:
        self.head = Strip(PanelHeader().height())
        self.head.row.setSpacing(scale.M)
        self.head.row.addWidget(self.initials)
        names = column(self.name, self.under, gap=0)
        names.insertStretch(0, 1)
        names.addStretch(1)
        self.head.row.addLayout(names, 1)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(scale.L, scale.S, scale.L, scale.M)
        inner.setSpacing(scale.S)
        for part in (self.facts, self.waiting, *(self.buttons[name] for name in FIRST)):
            inner.addWidget(part)
        for part in (self.earlier_head, self.earlier, self.events_head, self.events):
            inner.addWidget(part)
        inner.addLayout(self._others())
        inner.addStretch(1)
        self.area = scrolled(body)
        # Read without a mouse: Tab goes here, arrows scroll.
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        whole = column(self.head, self.notes, self.empty, gap=0)
        whole.addWidget(self.area, 1)
        self.setLayout(whole)
        self.retranslate()

    def _others(self) -> QVBoxLayout:
        below = QVBoxLayout()
        below.setSpacing(0)
        for name, button in self.buttons.items():
            if name not in FIRST:
                line = QHBoxLayout()
                line.addWidget(button)
                line.addStretch(1)
                below.addLayout(line)
        return below

    def _speak(self) -> None:
        line, now = self._line, self._now
        for part in (self.head, self.area):
            part.setVisible(line is not None)
        self.empty.setVisible(line is None)
        if line is None or now is None:
            self.notes.clear()
            return
        found = self._found
        self.initials.set_name(line.name)
        self.name.setText(line.name)
        self.under.setText(" · ".join(filter(None, (line.firm, line.number))))
        self.notes.show_notes(found.notes if found else ())
        self.facts.show_facts(
            self._words.facts(found, now) if found else self._words.line_facts(line, now)
        )
        self.waiting.setVisible(line.state is VisitState.WAITING)
        self.waiting.show_offers(found.visit.offered if found else ())
        self._show_past(found)
        self._fit()

    def _show_past(self, found: VisitFacts | None) -> None:
        earlier, events = (found.earlier, found.events) if found else ((), ())
        was = [(day_of(each), self._words.earlier(each)) for each in earlier]
        steps = [(clock(each.at), self._words.happened(each)) for each in events]
        for head, part, facts in (
            (self.earlier_head, self.earlier, was),
            (self.events_head, self.events, steps),
        ):
            part.show_facts(facts)
            head.setVisible(bool(facts))
            part.setVisible(bool(facts))


def _head() -> PlainLabel:
    return PlainLabel(size=Type.SMALL, bold=True, colour="muted")


def _button(actions: VisitActions, name: str, *, wide: bool) -> Button:
    # The others go without a picture: their words are longer than the record is wide.
    icon = KEYS[name][1] if wide else ""
    button = Button(kind=Kind.TONAL if wide else Kind.TEXT, icon=icon, wide=wide)
    action = actions[name]
    button.follow(action)
    action.enabledChanged.connect(button.setVisible)
    button.setVisible(action.isEnabled())
    return button
