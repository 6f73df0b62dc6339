"""Who pays if another does, and who brought the subscription in: rows that are folded away."""

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.domain.people import Person
from desk_gui.domain.subscriptions import Channel
from desk_gui.views.labels import CHANNEL, label
from desk_gui.views.subscriptions.desk import SaleDesk
from desk_gui.views.subscriptions.person_search import PersonSearch
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.found import FoundBox
from desk_gui.widgets.search_field import SearchField

_CODE_WIDTH = 80


class PayerRows(QObject):
    """The payer, where it is not the subscriber, and the channel, where it is not the counter.

    Signals:
        changed: Something in the rows is another now.
        decided: It is clear who pays.
    """

    changed = Signal()
    decided = Signal()

    def __init__(self, desk: SaleDesk, form: Form) -> None:
        super().__init__(form)
        self.name = SearchField()
        self.channel = Segments([(channel, "") for channel in CHANNEL])
        self.number = LineEdit()
        self.payer = form.add(FormRow("", self.name))
        self.brought = form.add(FormRow("", self.channel, self.number, stretch=(0, 1)))
        self.search = PersonSearch(desk, self.name, FoundBox(_CODE_WIDTH, self.name, form))
        self.search.picked.connect(self._on_picked)
        self.search.typed.connect(self.changed)
        self.search.not_found.connect(self._on_not_found)
        self.search.passed.connect(self.decided)
        self.channel.changed.connect(self._on_channel)
        self.number.textEdited.connect(self.changed)
        self.set_shown(False)
        self._on_channel(Channel.COUNTER)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.payer.set_label(self.tr("&Payer"))
        self.name.setPlaceholderText(self.tr("Empty: the subscriber pays"))
        self.brought.set_label(self.tr("&Brought by"))
        self.number.setPlaceholderText(self.tr("Number of the postman or agent"))
        self.number.setAccessibleName(self.tr("Number of the postman or agent"))
        self.channel.set_words([label(channel) for channel in CHANNEL])

    def resume(self, channel: Channel, number: str, name: str) -> None:
        """Show what was typed before; who it is is not known yet."""
        self.channel.set_value(channel)
        self._on_channel(channel)
        self.number.setText(number)
        self.name.setText(name)

    def person(self) -> Person | None:
        """Return who pays, or None where the subscriber does."""
        return self.search.person

    def set_shown(self, shown: bool) -> None:
        """Unfold the rows, or fold them away."""
        self.payer.setVisible(shown)
        self.brought.setVisible(shown)

    def shown(self) -> bool:
        """Tell whether the rows are unfolded."""
        return not self.payer.isHidden()

    def clear(self) -> None:
        """Be ready for the next visitor; the channel stays, cards come in bundles."""
        self.search.clear()
        self.set_shown(self.channel.value() is not Channel.COUNTER)

    @Slot(object)
    def _on_picked(self, _person: Person) -> None:
        self.payer.clear()
        self.changed.emit()
        self.decided.emit()

    @Slot()
    def _on_not_found(self) -> None:
        self.payer.show_error(self.tr("Not on record. Add the payer on the page People first."))

    @Slot(object)
    def _on_channel(self, channel: Channel) -> None:
        self.number.setVisible(channel is not Channel.COUNTER)
        if channel is Channel.COUNTER:
            self.number.clear()
        self.changed.emit()
