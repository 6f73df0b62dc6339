"""Sending the letters that wait, beside everything else; a failed one stays until it is looked at.

A letter that may have arrived is never sent again by itself.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk_gui.domain.mails import Letter, Mail, MailId, MailNotSent, MailTrouble
from desk_gui.domain.refusals import RefusedError
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.mails import MailService

WATCH_MS = 60_000
_OF_THE_SERVER = frozenset({MailTrouble.UNREACHABLE})
_MOST_TRIES = 5
"""A server that is gone is asked again at each look, so often."""


class MailWatch(QObject):
    """Sends what waits, at each word of a new letter and every minute.

    Signals:
        troubled: The letters that need somebody are others now; carries them.
    """

    troubled = Signal(object)

    def __init__(
        self,
        mails: MailService,
        runner: Runner,
        letter: Callable[[Mail], Letter],
        send: Callable[[Letter], None],
        parent: QObject | None = None,
    ) -> None:
        """``letter`` makes what a mail says and ``send`` hands it over; both may refuse."""
        super().__init__(parent)
        self._mails, self._runner = mails, runner
        self._letter, self._hand_over = letter, send
        self._closed = False
        self._timer = QTimer(self, interval=WATCH_MS)
        self._timer.timeout.connect(self.look)
        runner.changed.connect(self._on_news)

    def start(self) -> None:
        """Begin to look after the outbox."""
        self._timer.start()
        self.look()

    def close(self) -> None:
        """Send nothing more."""
        self._closed = True
        self._timer.stop()

    def retry(self, mail_id: MailId) -> None:
        """Send a letter once more."""
        self._runner.run(self, partial(self._mails.retry, mail_id))

    def forget(self, mail_id: MailId) -> None:
        """Let a letter go."""
        self._runner.run(self, partial(self._mails.forget, mail_id))

    @Slot()
    def look(self) -> None:
        """Send what waits."""
        if not self._closed:
            self._runner.run(self, self._send_waiting, self.troubled.emit, lane=Lane.NETWORK)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.MAILS in topics:
            self.look()

    def _send_waiting(self) -> Outcome[list[Mail]]:
        for mail in self._mails.waiting().value:
            if not self._closed and self._mails.claim(mail.id).value:
                self._send(mail)
        return Outcome(self._mails.troubled().value)

    def _send(self, mail: Mail) -> None:
        try:
            self._hand_over(self._letter(mail))
        except RefusedError as refused:
            self._note(mail, refused)
        else:
            self._mails.sent(mail.id)

    def _note(self, mail: Mail, refused: RefusedError) -> None:
        found = refused.refusals[0]
        trouble = found.trouble if isinstance(found, MailNotSent) else MailTrouble.GONE
        if trouble in _OF_THE_SERVER and mail.attempts + 1 < _MOST_TRIES:
            self._mails.put_off(mail.id)
        else:
            self._mails.failed(mail.id, trouble)
