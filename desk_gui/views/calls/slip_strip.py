"""What the scanned slip of a message did, said over the page somebody is at work on."""

from functools import partial

from PySide6.QtCore import Signal, Slot

from desk_gui.views.calls.deeds import CallDeeds, Deed
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.shell.notice import PassingNotice, Way


class SlipStrip(PassingNotice):
    """Confirms the message whose slip was scanned, whatever page is in sight.

    Who is typing goes on typing.

    Signals:
        messages_wanted: The messages are to be shown that wait for their callees.
    """

    messages_wanted = Signal()

    def __init__(self, desk: CallDesk) -> None:
        super().__init__()
        self.deeds = CallDeeds(self, desk)
        self.deeds.done.connect(self._on_done)
        self.deeds.refused.connect(self._on_refused)

    @Slot(str)
    def take(self, code: str) -> None:
        """Confirm the message of a code, and say whose it was."""
        self.deeds.scan(code)

    @Slot(str, object)
    def _on_done(self, said: str, undo: Deed | None) -> None:
        ways = [] if undo is None else [Way(self.tr("Undo"), partial(self.deeds.undo, undo))]
        self.say_done(said, *ways, self._show_messages())

    @Slot(str)
    def _on_refused(self, said: str) -> None:
        self.say_not_done(said, self._show_messages())

    def _show_messages(self) -> Way:
        return Way(self.tr("Show the messages"), self.messages_wanted.emit)
