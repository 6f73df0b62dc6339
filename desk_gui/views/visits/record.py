"""The record beside the board: who it is, where the host is, what can be done, what was before."""

from datetime import datetime

from PySide6.QtCore import Qt

from desk_gui.domain.visits import VisitLine, VisitState
from desk_gui.views.visits.notes_strip import NotesStrip
from desk_gui.views.visits.record_words import RecordWords, VisitFacts, day_of
from desk_gui.views.visits.visit_actions import FIRST, KEYS, VisitActions
from desk_gui.views.visits.waiting import WaitingBlock
from desk_gui.widgets.cards import Card, deed_button, muted_head, show_part, stacked
from desk_gui.widgets.facts import Facts


class VisitRecord(Card):
    """Shows one visit: at once what the list knows, all the rest when it was read."""

    def __init__(self, actions: VisitActions) -> None:
        super().__init__()
        self._words = RecordWords(self)
        self._line: VisitLine | None = None
        self._found: VisitFacts | None = None
        self._now: datetime | None = None
        self.notes = NotesStrip()
        self.facts = Facts()
        self.waiting = WaitingBlock()
        self.earlier_head = muted_head()
        self.earlier = Facts()
        self.events_head = muted_head()
        self.events = Facts()
        self.buttons = {
            name: deed_button(actions[name], KEYS[name][1], wide=name in FIRST) for name in KEYS
        }
        first = [self.buttons[name] for name in FIRST]
        others = stacked(button for name, button in self.buttons.items() if name not in FIRST)
        told = (self.earlier_head, self.earlier, self.events_head, self.events)
        self.lay_out((self.facts, self.waiting, *first, *told, others), (self.notes,))
        self.retranslate()

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

    def _speak(self) -> None:
        line, now = self._line, self._now
        self.fill(there=line is not None)
        if line is None or now is None:
            self.notes.clear()
            return
        found = self._found
        self.head.show_name(line.name, " · ".join(filter(None, (line.firm, line.number))))
        self.notes.show_notes(found.notes if found else ())
        self.facts.show_facts(
            self._words.facts(found, now) if found else self._words.line_facts(line, now)
        )
        self.waiting.setVisible(line.state is VisitState.WAITING)
        self.waiting.show_offers(found.visit.offered if found else ())
        self._show_past(found, now)
        self.fit_keys()

    def _show_past(self, found: VisitFacts | None, now: datetime) -> None:
        earlier, events = (found.earlier, found.events) if found else ((), ())
        was = [(day_of(each), self._words.earlier(each)) for each in earlier]
        steps = [
            (self._words.times.step(each.at, now), self._words.happened(each)) for each in events
        ]
        show_part(self.earlier_head, self.earlier, was)
        show_part(self.events_head, self.events, steps)
