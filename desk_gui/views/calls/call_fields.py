"""The fields of a call in the order of the talk: who rings, for whom, about what, what follows."""

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_gui.domain.calls import (
    CallDetails,
    CallOutcome,
    Direction,
    ReadBack,
    Wish,
)
from desk_gui.domain.staff import HostHit, Presence
from desk_gui.views.calls.asking import AskedTexts
from desk_gui.views.calls.call_texts import Typed
from desk_gui.views.calls.caller_rows import CallerRows
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.calls.ends import (
    MESSAGES,
    TIMED,
    End,
    end_of,
    end_word,
    ended,
    offered,
)
from desk_gui.views.calls.message_rows import DueRow
from desk_gui.views.calls.staff_field import StaffField
from desk_gui.views.labels import label
from desk_gui.widgets.fields import TextEdit
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.numbered import NumberedChoice
from desk_gui.widgets.tick import Tick


class CallFields(Form):
    """All that is written down of a call; what its end does not ask for is not shown.

    Signals:
        edited: Something is another now.
        passed: Enter was pressed in a field that keeps it for itself; go on to the next.
        ended: Another end is chosen, or for another direction.
        asked_for: Somebody of the house was taken, or nobody any more; a HostHit or None.
    """

    edited = Signal()
    passed = Signal()
    ended = Signal()
    asked_for = Signal(object)

    def __init__(self, desk: CallDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.direction = Direction.IN
        self._chosen_by_hand = False
        self._filling = False
        """While many fields are filled at once nothing follows from each of them."""
        self.caller = CallerRows(desk, self)
        self.asked = StaffField(desk, self)
        self.end = NumberedChoice()
        self.end_row = self.add(FormRow("", self.end, message=False))
        self.about, self.urgent = TextEdit(2), Tick()
        self.about_row = self.add(FormRow("", self.about, self.urgent, stretch=(1, 0)))
        self.due = DueRow(desk, self)
        self.through = StaffField(desk, self)
        self.ticks = {each: Tick() for each in ReadBack}
        for tick in self.ticks.values():
            tick.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.read_row = self.add(FormRow("", *self.ticks.values()))
        self.questions = AskedTexts(self)
        """What was asked of the sheet that stands beside."""
        self.note = TextEdit(2)
        self.note_row = self.add(FormRow("", self.note))
        self._offer_ends()
        self._connect()
        self._follow()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.caller.retranslate()
        self._offer_ends(self.chosen())
        self._name_rows()
        self.about.setPlaceholderText(self.tr("What it is about, or what is to be passed on"))
        for field in (self.asked.field, self.through.field):
            field.setPlaceholderText(self.tr("Letters of a name, or of a topic"))
        self.urgent.setText(self.tr("Ur&gent"))
        for what, tick in self.ticks.items():
            tick.setText(label(what))
            tick.setAccessibleName(self.tr("Read back: {what}").format(what=label(what)))
        self.due.retranslate()
        self._say_read_back()

    def chosen(self) -> End:
        """Return what becomes of the call."""
        return End(self.end.value())

    def details(self, line: str) -> CallDetails:
        """Return what is written; ``line`` is the one it rang on."""
        end = self.chosen()
        written = CallDetails(
            direction=self.direction,
            line=line,
            caller=self.caller.caller(),
            asked_for=self.asked.staff(),
            transferred_to=self.through.staff(),
            note=self.note.toPlainText(),
            read_back=frozenset(what for what, tick in self.ticks.items() if tick.isChecked()),
        )
        at = self.due.at() if end in TIMED else None
        about, urgent = self.about.toPlainText().strip(), self.urgent.isChecked()
        return ended(written, end, about, urgent=urgent, at=at)

    def typed(self, line: str) -> Typed:
        """Return the same with the names that stand in the fields."""
        names = (self.asked.field.text(), self.through.field.text())
        return Typed(details=self.details(line), asked_for=names[0], transferred_to=names[1])

    def is_begun(self) -> bool:
        """Tell whether anything is written."""
        return self.caller.is_begun() or not self.is_bare()

    def is_bare(self) -> bool:
        """Tell whether nothing is written but who rings."""
        texts = (self.about.toPlainText(), self.note.toPlainText())
        fields = (self.asked.field.text(), self.through.field.text())
        return not any(text.strip() for text in (*texts, *fields))

    def clear(self) -> None:
        """Be ready for the next call."""
        self._filling = True
        self.caller.clear()
        self.asked.clear()
        self.through.clear()
        self.about.clear()
        self.note.clear()
        for tick in (self.urgent, *self.ticks.values()):
            tick.setChecked(False)
        self.questions.take(())
        self.due.clear()
        self._filling = False
        self.set_direction(Direction.IN)
        self.clear_errors()

    def set_direction(self, direction: Direction) -> None:
        """Offer what can become of a call in this direction."""
        other = direction is not self.direction
        self.direction = direction
        self._chosen_by_hand = False
        self._offer_ends()
        if other:
            self.caller.name_rows(direction)
        self._follow()

    def choose(self, end: End) -> None:
        """Choose an end as the user does."""
        self._chosen_by_hand = True
        self.end.set_value(end)
        self._follow()
        self.edited.emit()

    def put_through(self, hit: HostHit) -> None:
        """Note that the call is handed to somebody of the house."""
        self.choose(End.TRANSFERRED)
        self.through.take_hit(hit)

    def fill_typed(self, typed: Typed) -> None:
        """Show what is typed of a call on record."""
        details = typed.details
        self.set_direction(details.direction)
        self.fill_details(details, typed.asked_for, typed.transferred_to)
        self.note.setPlainText(details.note)
        for what, tick in self.ticks.items():
            tick.setChecked(what in details.read_back)

    def fill_details(self, details: CallDetails, asked: str = "", through: str = "") -> None:
        """Show who rang, for whom, about what; ``asked`` and ``through`` are names of the house."""
        message = details.message
        self.caller.fill_known(details.caller)
        self._choose_quietly(end_of(details))
        self._chosen_by_hand = True
        self.asked.fill(details.asked_for, asked)
        self.through.fill(details.transferred_to, through)
        self.about.setPlainText(details.reason if message is None else message.text)
        self.urgent.setChecked(message is not None and message.urgent)
        if message is not None:
            again = message.wish is Wish.CALLS_AGAIN
            self.due.fill(message.calls_again_at if again else message.promised_at)
        elif details.promised_at is not None:
            self.due.fill(details.promised_at)
        elif details.outcome is CallOutcome.CALL_BACK:
            self.due.keep()

    def content(self) -> dict[str, Any]:
        """Return all that is written, fit for JSON."""
        return {
            "direction": self.direction.value,
            "caller": self.caller.content(),
            "asked": self.asked.content(),
            "through": self.through.content(),
            "end": self.chosen().value,
            "about": self.about.toPlainText(),
            "urgent": self.urgent.isChecked(),
            "due": self.due.content(),
            "read_back": [what.value for what, tick in self.ticks.items() if tick.isChecked()],
            "note": self.note.toPlainText(),
            "questions": self.questions.content(),
        }

    def take(self, content: dict[str, Any]) -> None:
        """Show what ``content`` returned."""
        self.set_direction(Direction(content["direction"]))
        self.caller.take(content["caller"])
        self._choose_quietly(End(content["end"]))
        # What was said to the caller stays, also where the callee has come back meanwhile.
        self._chosen_by_hand = True
        self.due.take(content["due"])
        self.asked.take(content["asked"])
        self.through.take(content["through"])
        self.about.setPlainText(content["about"])
        self.urgent.setChecked(content["urgent"])
        for what, tick in self.ticks.items():
            tick.setChecked(what.value in content["read_back"])
        self.note.setPlainText(content["note"])
        self.questions.take(content["questions"])

    def stops_in_order(self) -> list[QWidget]:
        """Return the fields as Enter goes through them, those that are shown."""
        caller = self.caller
        order: list[QWidget] = [caller.name, caller.firm, caller.number, self.asked.field]
        order += [self.about, self.due.time, self.through.field, self.note]
        return [field for field in order if field.isVisibleTo(self)]

    def after_caller(self) -> QWidget:
        """Return where the talk goes on once it is clear who rings."""
        has_number = self.caller.number.text().strip() or self.caller.search.person is not None
        return self.asked.field if has_number else self.caller.number

    def close_boxes(self) -> bool:
        """Hide what was found; False if nothing was shown."""
        boxes = (self.caller.search, self.asked.search, self.through.search)
        closed = [box.close_box() for box in boxes]
        return any(closed)

    # --- how it is made ---

    def _name_rows(self) -> None:
        self.caller.name_rows(self.direction)
        self.asked.row.set_label(self.tr("&Asked for"))
        self.end_row.set_label(self.tr("&Outcome"))
        self.about_row.set_label(self.tr("Abo&ut"))
        self.through.row.set_label(self.tr("&Through to"))
        self.read_row.set_label(self.tr("&Read back"))
        self.note_row.set_label(self.tr("&Note"))

    def _connect(self) -> None:
        self.caller.edited.connect(self._on_edited)
        self.caller.passed.connect(self.passed)
        self.asked.hosted.connect(self._on_asked)
        self.end.changed.connect(self._on_end)
        for part in (self.due.edited, self.questions.changed):
            part.connect(self.edited)
        for text in (self.about, self.note):
            text.textChanged.connect(self.edited)
        for tick in (self.urgent, *self.ticks.values()):
            tick.toggled.connect(self._on_edited)
        for field in (self.asked, self.through):
            field.changed.connect(self.edited)
            field.decided.connect(self.passed)

    def _offer_ends(self, chosen: End | None = None) -> None:
        lines = offered(self.direction)
        words = [[(end, end_word(end, self.direction)) for end in line] for line in lines]
        self.end.set_lines(words)
        if chosen is not None:
            self.end.set_value(chosen)

    # --- what follows from what was written ---

    @Slot()
    def _on_edited(self) -> None:
        self._say_read_back()
        self.edited.emit()

    @Slot(object)
    def _on_end(self, _end: object) -> None:
        self._chosen_by_hand = True
        self._follow()
        self.edited.emit()

    @Slot(object)
    def _on_asked(self, hit: HostHit | None) -> None:
        """Choose what usually becomes of it: who is there gets the call, who is not a message."""
        if not self._chosen_by_hand and self.direction is Direction.IN:
            self.end.set_value(_usual_end(hit))
        # First of all who it is: the sheet beside is looked at while the rest is written.
        self.asked_for.emit(hit)
        self._follow()

    def _choose_quietly(self, end: End) -> None:
        self.end.set_value(end)
        self._follow()

    def _follow(self) -> None:
        """Show what the chosen end asks for."""
        if self._filling:
            return
        end, theirs = self.chosen(), self.direction is Direction.IN
        self.asked.row.setVisible(theirs)
        self.urgent.setVisible(end in MESSAGES and theirs)
        self.due.show_for(end)
        self.through.row.setVisible(end is End.TRANSFERRED)
        asked = self.asked.search.taken()
        if end is End.TRANSFERRED and self.through.is_empty() and asked is not None:
            self.through.take_hit(asked)
        self._say_read_back()
        self.ended.emit()

    def _say_read_back(self) -> None:
        """Say what was dictated and is not read back yet."""
        pending = [
            label(what)
            for what, tick in self.ticks.items()
            if what.value in self.caller.dictated() and not tick.isChecked()
        ]
        said = self.tr("not read back yet: {what}").format(what=", ".join(pending))
        self.read_row.show_hint(said if pending else "")


def _usual_end(hit: HostHit | None) -> End:
    if hit is None:
        return End.ANSWERED
    return End.TRANSFERRED if hit.whereabouts.state is Presence.IN else End.CALL_BACK
