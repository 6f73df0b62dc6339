"""One person's blanking: in which transaction, who it is, and by which names."""

from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from desk_gui.domain.admission_rules import name_key
from desk_gui.domain.people import PersonId
from desk_gui.services.journal import Journal


@dataclass
class Blanking:
    """What tells the rows that mean the person from those that do not."""

    session: Session
    journal: Journal
    person: PersonId
    keys: frozenset[str]
    """The names they go by, as notes at the door are matched."""
    alone: bool
    """Whether nobody else on record has the name."""
    touched: set[str] = field(default_factory=set)
    """What kinds of records were blanked beside the person's own."""

    def is_meant(self, person: int | None, name: str) -> bool:
        """Tell whether a row with this link and this name means the person."""
        if person is not None:
            return person == self.person
        return self.alone and name_key(name) in self.keys
