"""The letters to the people of the house that did not go out."""

from collections.abc import Hashable, Mapping, Sequence
from typing import cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desk_gui.domain.mails import Mail, MailId, MailTrouble
from desk_gui.operations.mail_watch import MailWatch
from desk_gui.views.labels import clock
from desk_gui.views.reception.sentences import mail_sentence
from desk_gui.views.shell.trouble_strip import Trouble, TroubleStrip

_AGAIN = "Ctrl+Shift+T"


class UnsentMails(TroubleStrip):
    """The list of letters that need somebody."""

    def __init__(self, watch: MailWatch, parent: QWidget | None = None) -> None:
        super().__init__("mail", _AGAIN, parent)
        self._watch = watch
        self._mails: Sequence[Mail] = ()
        watch.troubled.connect(self._on_troubled)
        self.show_troubles()

    def name(self) -> str:
        """Return what they have in common."""
        return self.tr("Not sent")

    def troubles(self) -> Mapping[Hashable, Trouble]:
        """Return the letters that need somebody."""
        return {mail.id: self._trouble(mail) for mail in self._mails}

    def retry(self, key: Hashable) -> None:
        """Send it again."""
        self._watch.retry(cast("MailId", key))

    def forget(self, key: Hashable) -> None:
        """Let it go."""
        self._watch.forget(cast("MailId", key))

    @Slot(object)
    def _on_troubled(self, mails: Sequence[Mail]) -> None:
        self._mails = mails
        self.show_troubles()

    def _trouble(self, mail: Mail) -> Trouble:
        why = mail_sentence(mail.trouble or MailTrouble.REFUSED)
        title = self.tr("Letter to {name}").format(name=mail.staff_name)
        return Trouble(title=title, reason=f"{why} · {clock(mail.at)}")
