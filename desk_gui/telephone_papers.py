"""From the telephone's records to paper and into letters, by what a print job or a mail names.

A reference names records, never words of theirs: it is kept until the paper is out.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from desk_gui.domain.audit import Purpose
from desk_gui.domain.call_papers import MessagePaper, plan_paper
from desk_gui.domain.calls import CallPlanId, MessageId, UnknownCall, UnknownMessage, Wish
from desk_gui.domain.handovers import HandoverId
from desk_gui.domain.mails import Attachment, Letter, Mail, MailNotSent, MailTrouble
from desk_gui.domain.papers import PaperHead
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.visit_papers import Copied
from desk_gui.files import safe_name
from desk_gui.papers import Papers
from desk_gui.services.call_book import CallBook
from desk_gui.services.call_papers import CallPaperBook
from desk_gui.services.handovers import HandoverService
from desk_gui.services.inspection import Inspection

NAMES = frozenset({"message", "plan", "calls", "handover"})
"""How references of these papers begin: ``message:12``, ``plan:3``, ``calls:2026-11-18:1``,
``handover:7:0``; the last number of the latter is which copy it is, 0 for the original."""


@dataclass(frozen=True, kw_only=True)
class TelephonePapers:
    """Reads what a paper needs and lets it be made; ``worker`` is who is signed in."""

    papers: Papers
    calls: CallBook
    book: CallPaperBook
    handovers: HandoverService
    inspection: Inspection
    head: Callable[[], PaperHead]
    now: Callable[[], datetime]
    worker: Callable[[], str]

    def build(self, reference: str) -> bytes:
        """Return the PDF that a print job names.

        Raises:
            RefusedError: the record is no more (``UnknownCall``, ``UnknownMessage``), or the
                paper cannot be made.
        """
        name, _, rest = reference.partition(":")
        key, _, copy = rest.partition(":")
        makers: dict[str, Callable[[], bytes]] = {
            "message": lambda: self.message(MessageId(int(key))),
            "plan": lambda: self.plan(CallPlanId(int(key))),
            "calls": lambda: self.protocol(date.fromisoformat(key), int(copy or 0)),
            "handover": lambda: self.handover(HandoverId(int(key)), int(copy or 0)),
        }
        if name not in NAMES:
            raise RefusedError(UnknownCall())
        return makers[name]()

    def message(self, message: MessageId) -> bytes:
        """Return the slip of a message."""
        paper = self.book.message(message).value
        if paper is None:
            raise RefusedError(UnknownMessage())
        return self.papers.message_slip(self.head(), paper)

    def letter(self, mail: Mail) -> Letter:
        """Return what the letter about a message says, with its slip.

        Raises:
            RefusedError: ``MailNotSent``: the message is no more.
        """
        from desk_gui.reporting.host_mail import host_letter  # noqa: PLC0415

        paper = self.book.message(MessageId(mail.reference), Purpose.CALL).value
        if paper is None:
            raise RefusedError(MailNotSent(trouble=MailTrouble.GONE))
        head = self.head()
        slip = Attachment(
            name=f"{safe_name(paper.number)}.pdf", pdf=self.papers.message_slip(head, paper)
        )
        values = _letter_values(mail, paper, head)
        return host_letter(mail, head.language, values, slip, urgent=paper.urgent)

    def plan(self, plan: CallPlanId) -> bytes:
        """Return the sheet of a call that is to be made."""
        found = self.calls.plan_to_print(plan).value
        if found is None:
            raise RefusedError(UnknownCall())
        return self.papers.call_plan(self.head(), plan_paper(found))

    def protocol(self, day: date, copy: int = 0) -> bytes:
        """Return the calls of a day to be signed; ``copy`` counts from 0, the original."""
        paper = replace(
            self.book.protocol(day).value,
            anchor=self.inspection.code().value,
            handed_over=self.worker(),
            copied=self._copied(copy),
        )
        return self.papers.call_protocol(self.head(), paper)

    def report(self, first: date, last: date) -> bytes:
        """Return the calls of some days in figures."""
        paper = replace(self.book.report(first, last).value, anchor=self.inspection.code().value)
        return self.papers.call_report(self.head(), paper)

    def handover(self, handover: HandoverId, copy: int = 0) -> bytes:
        """Return the sheet of a handover, as it was then; ``copy`` counts from 0."""
        paper = self.handovers.paper(handover).value
        if paper is None:
            raise RefusedError(UnknownCall())
        paper = replace(paper, anchor=self.inspection.code().value, copied=self._copied(copy))
        return self.papers.handover(self.head(), paper)

    def _copied(self, copy: int) -> Copied | None:
        return Copied(number=copy, day=self.now().date()) if copy else None


def _letter_values(
    mail: Mail, paper: MessagePaper, head: PaperHead
) -> dict[str, str | datetime | None]:
    """Return what a letter about a message has to say; the promise stands once in it."""
    asks = paper.wish is Wish.PLEASE_CALL
    return {
        "host": mail.staff_name,
        "number": paper.number,
        "arrived": paper.at,
        "name": paper.name,
        "firm": paper.firm,
        "phone": "" if asks else paper.phone,
        "back": paper.phone if asks else "",
        "due": paper.promised_at,
        "again": paper.calls_again_at,
        "text": paper.text,
        "office": head.name,
    }
