"""The history as it is read: which entries, and what each of them says."""

from dataclasses import dataclass, field
from datetime import date, datetime

from desk_gui.domain.actors import AccountId
from desk_gui.domain.audit import READINGS, Deed, Purpose, Subject
from desk_gui.domain.people import PersonId

SIGN_INS = frozenset({Deed.SIGNED_IN, Deed.SIGN_IN_REFUSED, Deed.RECOVERED})
REFUSED_SIGN_INS = frozenset({Deed.SIGN_IN_REFUSED})
CHANGES = frozenset(Deed) - READINGS - SIGN_INS
"""Deeds after which something is other than before."""


@dataclass(frozen=True, kw_only=True)
class HistoryFilter:
    """Which entries are wanted; what is empty lets everything through."""

    since: date | None = None
    until: date | None = None
    account: AccountId | None = None
    deeds: frozenset[Deed] = frozenset()
    person: PersonId | None = None
    text: str = ""
    """The name of who did it or whose record it was, or a form's number; or, by ``meant``, a deed.
    """
    meant: frozenset[Deed] = field(default=frozenset(), compare=False)
    """The deeds whose words the text may mean in the language of the window."""

    def named(self) -> list[str]:
        """Return which of the filters are in use."""
        used = {
            "since": self.since,
            "until": self.until,
            "account": self.account,
            "deeds": self.deeds,
            "person": self.person,
            "text": self.text.strip(),
        }
        return [name for name, value in used.items() if value]


@dataclass(frozen=True, kw_only=True)
class HistoryLine:
    """One entry, with what is known now of those it names.

    ``record`` is what its record is called: a form's number, a person's name;
    a record that is gone has its key only.
    """

    id: int
    at: datetime
    by: str
    """The name of who did it; empty where no one had signed in."""
    workstation: str
    deed: Deed
    subject: Subject | None = None
    subject_id: int | None = None
    record: str = ""
    person_id: PersonId | None = None
    person: str = ""
    """Whose record it was about: code and name."""
    purpose: Purpose | None = None
    fields: tuple[str, ...] = ()
    """Names of the fields that were changed."""


@dataclass(frozen=True)
class LastChange:
    """Who changed a record last, and when."""

    by: str
    at: datetime
