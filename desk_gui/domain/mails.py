"""Letters to the people of the house: what they are about, and why one does not go out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from desk_gui.domain.refusals import Refusal
from desk_gui.domain.staff import StaffId

MailId = NewType("MailId", int)


class MailKind(StrEnum):
    """What a letter is about; its reference is the visit's key, or the message's."""

    HOST_SLIP = "host_slip"
    """Who has come, and all that the host needs."""
    HOST_REMINDER = "host_reminder"
    """The visitor still waits."""
    MESSAGE_SLIP = "message_slip"
    """Who rang for somebody who was away, and what was promised."""


OF_VISITS = frozenset({MailKind.HOST_SLIP, MailKind.HOST_REMINDER})


class MailState(StrEnum):
    """Where a letter stands."""

    WAITING = "waiting"
    SENDING = "sending"
    """A workstation is at it; found at a start, nobody knows whether it arrived."""
    SENT = "sent"
    FAILED = "failed"


class MailTrouble(StrEnum):
    """Why a letter did not go out."""

    UNREACHABLE = "unreachable"
    """The server does not answer, or breaks off."""
    NOT_SECURE = "not_secure"
    """The server does not offer, or cannot prove, the security asked for."""
    SIGN_IN = "sign_in"
    """The server does not take the user or the password."""
    RECIPIENT = "recipient"
    SENDER = "sender"
    REFUSED = "refused"
    """The server took all but the letter."""
    UNCONFIRMED = "unconfirmed"
    """The answer was lost: it may have arrived."""
    GONE = "gone"
    """What it was about is no more."""


@dataclass(frozen=True, kw_only=True)
class Mail:
    """A letter on its way; what it says is made when it is sent."""

    id: MailId
    uid: str
    kind: MailKind
    reference: int
    staff: StaffId
    staff_name: str
    address: str
    state: MailState
    at: datetime
    attempts: int = 0
    trouble: MailTrouble | None = None


@dataclass(frozen=True, kw_only=True)
class Attachment:
    """A PDF that goes along."""

    name: str
    pdf: bytes


@dataclass(frozen=True, kw_only=True)
class Letter:
    """What a letter says."""

    to: str
    subject: str
    text: str
    attachments: Sequence[Attachment] = ()


@dataclass(frozen=True, kw_only=True)
class MailOff(Refusal):
    """The office sends no letters: no server is set."""


@dataclass(frozen=True, kw_only=True)
class NoAddress(Refusal):
    """The person of the house has no e-mail address on record."""

    name: str


@dataclass(frozen=True, kw_only=True)
class MailNotSent(Refusal):
    """The letter did not go out."""

    trouble: MailTrouble
    detail: str = ""
    """The server's own word, if any; never an address."""
