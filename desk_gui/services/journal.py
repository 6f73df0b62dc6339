"""One transaction's part of the audit: what is noted in it is written with it or not at all."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Insert

from desk_gui.db.chain import Covered, KeyRing, append
from desk_gui.domain.actors import Actor
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.people import PersonId


@dataclass(kw_only=True)
class Noted:
    """A deed as it is being done; a record that gets its key on the way is named later."""

    deed: Deed
    subject: Subject | None = None
    subject_id: int | None = None
    person: PersonId | None = None
    purpose: Purpose | None = None
    fields: tuple[str, ...] = ()
    covered: Covered = field(default_factory=Covered)


class Journal:
    """Gathers what a transaction does; ``write`` puts it into the chain, last of all."""

    def __init__(
        self, connection: Connection, actor: Actor, at: datetime, workstation: str, keys: KeyRing
    ) -> None:
        self.connection = connection
        self.actor = actor
        self.at = at
        self._workstation = workstation
        self._keys = keys
        self.noted: list[Noted] = []

    def note(
        self,
        deed: Deed,
        subject: Subject | None = None,
        subject_id: int | None = None,
        *,
        person: PersonId | None = None,
        purpose: Purpose | None = None,
        fields: Iterable[str] = (),
    ) -> Noted:
        """Note a deed; posted rows inserted from now on are covered by it."""
        noted = Noted(
            deed=deed,
            subject=subject,
            subject_id=subject_id,
            person=person,
            purpose=purpose,
            fields=tuple(fields),
        )
        self.noted.append(noted)
        return noted

    def insert(self, statement: Insert, values: Mapping[str, Any]) -> int:
        """Insert one posted row and cover it by the deed noted last; return its key if it got one.

        Composite and given keys are read from ``values``.
        """
        result = self.connection.execute(statement, dict(values))
        rows = statement.table
        made = result.inserted_primary_key
        names = [column.name for column in rows.primary_key]
        keys = [values.get(name, made[at] if made else None) for at, name in enumerate(names)]
        stored = {**dict(zip(names, keys, strict=True)), **values}
        self.noted[-1].covered.add(rows.name, ".".join(map(str, keys)), stored)
        return int(keys[0] or 0)

    def write(self) -> None:
        """Put the entries into the chain."""
        if self.noted:
            append(self.connection, [self._entry(noted) for noted in self.noted], self._keys)

    def _entry(self, noted: Noted) -> dict[str, Any]:
        return {
            "at": self.at,
            "account_id": self.actor.account,
            "workstation": self._workstation,
            "deed": noted.deed.value,
            "subject_kind": noted.subject.value if noted.subject else "",
            "subject_id": noted.subject_id,
            "person_id": noted.person,
            "purpose": noted.purpose.value if noted.purpose else "",
            "fields": ",".join(noted.fields)[:400],
            "covered": noted.covered,
        }
