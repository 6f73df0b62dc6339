"""What the desk has to know before it lets somebody in, and who may read it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import Refusal

AdmissionNoteId = NewType("AdmissionNoteId", int)


class AdmissionKind(StrEnum):
    """What a note is for."""

    DO_NOT_ADMIT = "do_not_admit"
    NOTE = "note"


class Audience(StrEnum):
    """Who may read what a note says; that there is one, the whole desk sees."""

    DESK = "desk"
    SUPERVISORS = "supervisors"


@dataclass(frozen=True, kw_only=True)
class AdmissionDetails:
    """A note as it is written: on a person on record, or on a name that may come."""

    kind: AdmissionKind = AdmissionKind.NOTE
    person: PersonId | None = None
    name: str = ""
    firm: str = ""
    text: str = ""
    audience: Audience = Audience.DESK
    until: date | None = None
    """The last day it holds; None for good."""


@dataclass(frozen=True, kw_only=True)
class AdmissionNote:
    """A note on record. ``details.text`` is empty for who may not read it."""

    id: AdmissionNoteId
    uid: str
    version: int
    details: AdmissionDetails
    at: datetime
    by: str
    lifted_at: datetime | None = None
    lifted_by: str = ""
    readable: bool = True


@dataclass(frozen=True, kw_only=True)
class DoNotAdmit(Refusal):
    """A note keeps this visitor out; who may, lets them in all the same and says why.

    ``text`` is empty where the person at the desk may not read it.
    """

    note: AdmissionNoteId
    name: str
    text: str
    by: str


@dataclass(frozen=True, kw_only=True)
class NoteOver(Refusal):
    """The last day a note is to hold lies behind: it would never be shown."""


@dataclass(frozen=True, kw_only=True)
class NoteLifted(Refusal):
    """The note was lifted; it holds no more, and does not change any more."""

    by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class UnknownNote(Refusal):
    """There is no such note any more."""
