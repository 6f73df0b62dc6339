"""The fields of a promise: to whom, what, until when, how it is kept, who looks after it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from desk_gui.domain.actors import AccountId
from desk_gui.domain.people import PersonId
from desk_gui.domain.promises import PromiseChannel, PromiseDetails, PromiseKind
from desk_gui.domain.refusals import Refusal
from desk_gui.views.labels import label
from desk_gui.views.people.search import PersonField
from desk_gui.views.promises.desk import PromiseDesk
from desk_gui.views.promises.due_row import DueRow
from desk_gui.views.sentences import sentence
from desk_gui.views.shell.drafted import Content
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_content import content_of, fill
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.pickers import ComboBox

KINDS = (PromiseKind.CALL_BACK, PromiseKind.ANSWER, PromiseKind.OTHER)
"""A wait is promised where somebody waits: with their visit."""
_CHANNELS: Mapping[PromiseKind, PromiseChannel] = {
    PromiseKind.CALL_BACK: PromiseChannel.PHONE,
    PromiseKind.ANSWER: PromiseChannel.LETTER,
    PromiseKind.OTHER: PromiseChannel.IN_PERSON,
}
"""How each kind is mostly kept."""


class PromiseFields(Form):
    """All that is written of a promise.

    Signals:
        edited: Something is another now.
        kind_chosen: It is another kind of promise; carries it.
    """

    edited = Signal()
    kind_chosen = Signal(object)

    def __init__(self, desk: PromiseDesk) -> None:
        super().__init__()
        self._actor = desk.actor
        self.whom = PersonField(desk.people, desk.runner)
        self.to, self.what, self.owner = self.whom.field, LineEdit(), ComboBox()
        self.kind = Segments([(each, label(each)) for each in KINDS])
        self.channel = Segments([(each, label(each)) for each in PromiseChannel])
        self.due = DueRow(desk.promises, desk.runner, desk.now)
        self.by_hand = False
        """Whether the time was typed: then the rule of the house does not change it."""
        self._channel_by_hand = False
        self.to_row = self.add(FormRow("", self.to))
        self.what_row = self.add(FormRow("", self.what))
        self.kind_row = self.add(FormRow("", self.kind, message=False))
        self.add(self.due)
        self.channel_row = self.add(FormRow("", self.channel, message=False))
        self.owner_row = self.add(FormRow("", self.owner))
        self._connect()

    def clear(self) -> None:
        """Be ready for another promise; the time comes from whoever knows it."""
        self.whom.take(None, "")
        self.what.clear()
        self.kind.set_value(PromiseKind.CALL_BACK)
        self.channel.set_value(_CHANNELS[PromiseKind.CALL_BACK])
        self.by_hand = self._channel_by_hand = False
        self._choose_owner(self._actor().account)
        self.clear_errors()

    def offer_owners(self, colleagues: Sequence[tuple[AccountId, str]]) -> None:
        """Offer who may look after it; who writes it down is chosen at first."""
        chosen = self.owner.currentData() if self.owner.count() else self._actor().account
        self.owner.clear()
        for account, name in colleagues:
            self.owner.addItem(name, account)
        self._choose_owner(chosen)
        self.owner_row.setVisible(bool(colleagues))

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        self.to.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_begun(self) -> bool:
        """Tell whether anything is written that would be missed."""
        return bool(self.to.text().strip() or self.what.text().strip())

    def title(self) -> str:
        """Return to whom, or what."""
        return self.to.text().strip() or self.what.text().strip()

    def details(self) -> PromiseDetails | None:
        """Return what is written, nothing of it checked; None where the time cannot be read."""
        due_at = self.due.due_at()
        if due_at is None:
            return None
        owner: int | None = self.owner.currentData()
        said = (self.to.text().strip(), self.what.text().strip())
        return PromiseDetails(
            kind=self.kind.value(),
            text=" · ".join(filter(None, said)),
            due_at=due_at,
            channel=self.channel.value(),
            person=self.whom.person,
            owner=None if owner is None else AccountId(owner),
        )

    def content(self) -> Content:
        """Return what stands in the fields, to be kept."""
        return {
            "person": self.whom.person,
            "owner": self.owner.currentData(),
            "by_hand": self.by_hand,
            "channel_by_hand": self._channel_by_hand,
            **content_of(self._named()),
        }

    def take(self, content: Content) -> None:
        """Show what stood in the fields."""
        fill(self._named(), content)
        self.by_hand, self._channel_by_hand = content["by_hand"], content["channel_by_hand"]
        person = content["person"]
        self.whom.take(None if person is None else PersonId(person), self.to.text())
        self._choose_owner(content["owner"])
        self.due.retranslate()

    def show_refusals(self, refusals: Sequence[Refusal]) -> list[Refusal]:
        """Say under each field what is wrong; return what belongs to none."""
        text = self.what_row if self.what.text().strip() else self.to_row
        places = {"text": text, "due_at": self.due, "owner": self.owner_row}
        errors = [
            (places[found.field], sentence(found)) for found in refusals if found.field in places
        ]
        self.show_errors(errors)
        return [found for found in refusals if found.field not in places]

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        words = {
            self.to_row: self.tr("&To"),
            self.what_row: self.tr("&What"),
            self.kind_row: self.tr("&Kind"),
            self.due: self.tr("&Until"),
            self.channel_row: self.tr("Ke&pt"),
            self.owner_row: self.tr("&By"),
        }
        for row, word in words.items():
            row.set_label(word)
        self.to.setPlaceholderText(self.tr("Letters of a name, or a new name"))
        self.what.setPlaceholderText(self.tr("In a few words, as it was said"))
        self.kind.set_words([label(each) for each in KINDS])
        self.channel.set_words([label(each) for each in PromiseChannel])
        self.due.retranslate()

    def _connect(self) -> None:
        self.kind.changed.connect(self._on_kind)
        self.channel.changed.connect(self._on_channel)
        self.due.edited.connect(self._on_due)
        for field in (self.to, self.what):
            field.textChanged.connect(self.edited)
        self.owner.activated.connect(self.edited)

    def _named(self) -> dict[str, QWidget]:
        return {
            "to": self.to,
            "what": self.what,
            "kind": self.kind,
            "time": self.due.time,
            "day": self.due.day,
            "channel": self.channel,
        }

    def _choose_owner(self, account: int | None) -> None:
        self.owner.setCurrentIndex(max(self.owner.findData(account), 0))

    @Slot(object)
    def _on_kind(self, kind: PromiseKind) -> None:
        if not self._channel_by_hand:
            self.channel.set_value(_CHANNELS[kind])
        self.kind_chosen.emit(kind)
        self.edited.emit()

    @Slot()
    def _on_channel(self) -> None:
        self._channel_by_hand = True
        self.edited.emit()

    @Slot()
    def _on_due(self) -> None:
        self.by_hand = True
        self.edited.emit()
