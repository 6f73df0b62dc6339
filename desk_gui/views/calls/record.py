"""The record beside the list of calls: what was said, what can be done, what there was before."""

from datetime import datetime

from desk_gui.domain.calls import CallLine, Message
from desk_gui.views.calls.call_actions import FIRST, KEYS, CallActions
from desk_gui.views.calls.list_words import ListWords
from desk_gui.views.calls.record_words import CallFacts, RecordWords
from desk_gui.widgets.cards import Card, deed_button, muted_head, show_part, stacked
from desk_gui.widgets.facts import Facts


class CallRecord(Card):
    """Shows one call, or one message: at once what the list knows, the rest when it was read."""

    def __init__(self, actions: CallActions) -> None:
        super().__init__()
        self._words, self._list_words = RecordWords(self), ListWords(self)
        self._line: CallLine | None = None
        self._message: Message | None = None
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
        self._line, self._message, self._now = line, None, now
        self._speak()

    def show_message(self, message: Message | None, now: datetime) -> None:
        """Show a message that waits for its callee."""
        if message is None or self._found is None or self._found.call.id != message.call:
            self._found = None
        self._line, self._message, self._now = None, message, now
        self._speak()

    def show_found(self, found: CallFacts | None, now: datetime) -> None:
        """Show all that is known."""
        self._found, self._now = found, now
        self._speak()

    def found(self) -> CallFacts | None:
        """Return what was read of the call that is shown, once it was."""
        return self._found

    def _speak(self) -> None:
        now, shown = self._now, self._line is not None or self._message is not None
        self.fill(there=shown)
        if not shown or now is None:
            return
        found = self._found
        message = found.call.message if found is not None else self._message
        self._name(message)
        self.message.show_facts(self._words.message_facts(message, now) if message else ())
        self.message.setVisible(message is not None)
        if found is not None:
            self.facts.show_facts(self._words.facts(found.call, now))
        else:
            line = self._line
            self.facts.show_facts(self._words.line_facts(line, now) if line is not None else ())
        latest = self._words.latest(found.contacts, now) if found is not None else ()
        show_part(self.latest_head, self.latest, latest)

    def _name(self, message: Message | None) -> None:
        """Say who rang, and their firm."""
        line = self._line
        if line is not None:
            name, firm = line.name or line.firm or line.number, line.firm if line.name else ""
            under = " · ".join(filter(None, (firm, self._list_words.chip(line).text)))
            self.head.show_name(name or self.tr("number withheld"), under)
        elif message is not None:
            name = message.caller_name or message.caller_firm or message.caller_number
            self.head.show_name(name, message.caller_firm if message.caller_name else "")
