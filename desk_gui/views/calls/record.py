"""The record beside the list of calls: what was said, what can be done, what there was before."""

from datetime import datetime

from desk_gui.domain.calls import CallLine
from desk_gui.views.calls.call_actions import FIRST, KEYS, CallActions
from desk_gui.views.calls.list_words import ListWords
from desk_gui.views.calls.record_words import CallFacts, RecordWords
from desk_gui.widgets.cards import Card, deed_button, muted_head, show_part, stacked
from desk_gui.widgets.facts import Facts


class CallRecord(Card):
    """Shows one call: at once what the list knows, the rest and its message when it was read."""

    def __init__(self, actions: CallActions) -> None:
        super().__init__()
        self._words, self._list_words = RecordWords(self), ListWords(self)
        self._line: CallLine | None = None
        self._found: CallFacts | None = None
        self._now: datetime | None = None
        self.message, self.facts = Facts(), Facts()
        self.latest_head, self.latest = muted_head(), Facts()
        self.buttons = {
            name: deed_button(actions[name], KEYS[name][1], wide=name in FIRST) for name in KEYS
        }
        first = [self.buttons[name] for name in FIRST]
        others = stacked(button for name, button in self.buttons.items() if name not in FIRST)
        told = (self.latest_head, self.latest)
        self.lay_out((self.message, *first, self.facts, others, *told))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.area.setAccessibleName(self.tr("Call"))
        self.empty.setText(self.tr("Choose a call in the list. Arrows move through it."))
        self.latest_head.setText(self.tr("Latest"))
        self._speak()

    def show_line(self, line: CallLine | None, now: datetime) -> None:
        """Show what the list knows; what was read of the same call before stays meanwhile."""
        if line is None or self._found is None or self._found.call.id != line.id:
            self._found = None
        self._line, self._now = line, now
        self._speak()

    def show_found(self, found: CallFacts | None, now: datetime) -> None:
        """Show all that is known."""
        self._found, self._now = found, now
        self._speak()

    def found(self) -> CallFacts | None:
        """Return what was read of the call that is shown, once it was."""
        return self._found

    def _speak(self) -> None:
        line, found, now = self._line, self._found, self._now
        self.fill(there=line is not None)
        if line is None or now is None:
            return
        self._name(line)
        message = found.call.message if found is not None else None
        self.message.show_facts(self._words.message_facts(message, now) if message else ())
        self.message.setVisible(message is not None)
        if found is not None:
            self.facts.show_facts(self._words.facts(found.call, now))
        else:
            self.facts.show_facts(self._words.line_facts(line, now))
        latest = self._words.latest(found.contacts, now) if found is not None else ()
        show_part(self.latest_head, self.latest, latest)

    def _name(self, line: CallLine) -> None:
        """Say who rang, and their firm."""
        name, firm = line.name or line.firm or line.number, line.firm if line.name else ""
        under = " · ".join(filter(None, (firm, self._list_words.chip(line).text)))
        self.head.show_name(name or self.tr("number withheld"), under)
