"""Evacuation: the list of who was in the house when the alarm went, ticked by every desk at once.

Whoever is signed in may do all of it: in an alarm nobody asks for roles.
"""

from datetime import UTC
from typing import Any

from sqlalchemy import Connection, Row, Select, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from desk_gui.db.numbers import next_number
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.evacuation_rules import clean_added, clean_end
from desk_gui.domain.evacuations import (
    Evacuation,
    EvacuationId,
    EvacuationKind,
    EvacuationOver,
    EvacuationRuns,
    EvacueeId,
    PresentPerson,
)
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.access import Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.evacuation_rows import (
    EVACUATIONS,
    PEOPLE,
    add_people,
    evacuation_of,
    to_evacuations,
)
from desk_gui.services.journal import Journal
from desk_gui.services.present_rows import present_people
from desk_gui.services.reception_rows import read_rules

_EVACUATIONS = frozenset({Topic.EVACUATIONS})
_RUNNING: Select[*tuple[Any, ...]] = (
    select(EVACUATIONS).where(EVACUATIONS.c.ended_at.is_(None)).order_by(EVACUATIONS.c.id.desc())
).limit(1)


class EvacuationService(Service):
    """The alarm that runs, if one does, and those that are over."""

    @needs(Permission.USE_DESK)
    def paper(self) -> Outcome[tuple[PresentPerson, ...]]:
        """Return who is in the house now, for printing; that it is printed is noted."""
        with self._desk.look() as (session, journal):
            journal.note(Deed.PRESENT_PRINTED, Subject.EVACUATION, purpose=Purpose.PRINT)
            return Outcome(_present(session.connection(), journal))

    @needs(Permission.USE_DESK)
    def start(self, uid: str, kind: EvacuationKind) -> Outcome[Evacuation]:
        """Begin an alarm or a drill with everybody who is in the house now.

        The same ``uid`` again returns the one it began before.

        Raises:
            RefusedError: ``EvacuationRuns``.
        """
        try:
            return self._start(uid, kind)
        except IntegrityError:
            # Another connection was first with this uid; then it is there now.
            zone = self._desk.now().tzinfo
            with self._desk.database.read() as connection:
                row = connection.execute(_with_uid(uid)).one()
                return Outcome(to_evacuations(connection, [row], zone)[0])

    @needs(Permission.USE_DESK)
    def running(self) -> Outcome[Evacuation | None]:
        """Return the one that is going on, or None."""
        zone = self._desk.now().tzinfo
        with self._desk.database.read() as connection:
            found = to_evacuations(connection, connection.execute(_RUNNING).all(), zone)
        return Outcome(found[0] if found else None)

    @needs(Permission.USE_DESK)
    def find_person(self, evacuee: EvacueeId, *, found: bool) -> Outcome[Evacuation]:
        """Note that somebody was found, or that this was a mistake.

        Found by two desks, the first one's time stands.

        Raises:
            RefusedError: ``EvacuationOver``.
        """
        with self._desk.post() as journal:
            running = _locked(journal.connection)
            at = journal.at.astimezone(UTC) if found else None
            statement = (
                update(PEOPLE)
                .where(
                    PEOPLE.c.id == evacuee,
                    PEOPLE.c.evacuation_id == running.id,
                    PEOPLE.c.found_at.is_(None) if found else PEOPLE.c.found_at.is_not(None),
                )
                .values(found_at=at, found_by=journal.actor.name if found else "")
            )
            if journal.connection.execute(statement).rowcount:
                journal.note(Deed.EVACUATION_MARKED, Subject.EVACUATION, running.id)
            return _told(journal, running.id)

    @needs(Permission.USE_DESK)
    def add_person(self, uid: str, name: str, place: str = "") -> Outcome[Evacuation]:
        """Put somebody on the list whom nobody had entered; not found until ticked.

        The same ``uid`` again adds nobody.

        Raises:
            RefusedError: with every reason of every field; ``EvacuationOver``.
        """
        clean, where = clean_added(name, place)
        with self._desk.post() as journal:
            running = _locked(journal.connection)
            if not _is_added(journal.connection, uid):
                _add(journal.connection, running.id, uid, clean, where)
                fields = ("added",)
                journal.note(Deed.EVACUATION_MARKED, Subject.EVACUATION, running.id, fields=fields)
            return _told(journal, running.id)

    @needs(Permission.USE_DESK)
    def hand_over(self) -> Outcome[Evacuation]:
        """Note that the rescuers have the list now; the first time stands.

        Raises:
            RefusedError: ``EvacuationOver``.
        """
        with self._desk.post() as journal:
            running = _locked(journal.connection)
            if running.handed_over_at is None:
                _write(journal, running.id, handed_over_at=journal.at.astimezone(UTC))
                fields = ("handed_over_at",)
                journal.note(Deed.EVACUATION_MARKED, Subject.EVACUATION, running.id, fields=fields)
            return _told(journal, running.id)

    @needs(Permission.USE_DESK)
    def end(self, note: str = "") -> Outcome[Evacuation]:
        """End it; with people missing the note says what is known of them.

        Raises:
            RefusedError: ``PeopleMissing``, ``EvacuationOver``, or a note that cannot be kept.
        """
        with self._desk.post() as journal:
            running = _locked(journal.connection)
            before = evacuation_of(journal.connection, running.id, journal.at.tzinfo)
            clean = clean_end(before, note)
            at = journal.at.astimezone(UTC)
            _write(journal, running.id, ended_at=at, ended_by=journal.actor.name, note=clean)
            journal.note(Deed.EVACUATION_ENDED, Subject.EVACUATION, running.id)
            return _told(journal, running.id)

    @needs(Permission.USE_DESK)
    def past(self, limit: int = 50) -> Outcome[list[Evacuation]]:
        """Return those that are over, the latest first."""
        zone = self._desk.now().tzinfo
        query = select(EVACUATIONS).where(EVACUATIONS.c.ended_at.is_not(None))
        query = query.order_by(EVACUATIONS.c.id.desc()).limit(limit)
        with self._desk.database.read() as connection:
            return Outcome(to_evacuations(connection, connection.execute(query).all(), zone))

    @needs(Permission.USE_DESK)
    def evacuation(self, evacuation_id: EvacuationId) -> Outcome[Evacuation | None]:
        """Return one with everybody on its list, for its report; that it is printed is noted.

        None where it is kept no more.
        """
        query = select(EVACUATIONS).where(EVACUATIONS.c.id == evacuation_id)
        with self._desk.look() as (session, journal):
            connection = session.connection()
            rows = connection.execute(query).all()
            if not rows:
                return Outcome(None)
            found = to_evacuations(connection, rows, journal.at.tzinfo)[0]
            journal.note(
                Deed.PRESENT_PRINTED, Subject.EVACUATION, evacuation_id, purpose=Purpose.PRINT
            )
            return Outcome(found)

    def _start(self, uid: str, kind: EvacuationKind) -> Outcome[Evacuation]:
        with self._desk.post() as journal:
            connection = journal.connection
            # The row of the series is locked until the end: of two desks one comes second.
            next_number(connection, "evacuations")
            known = connection.execute(_with_uid(uid)).first()
            if known is not None:
                return _told(journal, known.id)
            _refuse_second(connection, journal)
            values = {
                "uid": uid,
                "kind": kind.value,
                "started_at": journal.at.astimezone(UTC),
                "started_by": journal.actor.name,
                "ended_by": "",
                "note": "",
            }
            key = connection.execute(insert(EVACUATIONS), values).inserted_primary_key
            made = int(key[0]) if key else 0
            add_people(connection, made, _present(connection, journal))
            journal.note(Deed.EVACUATION_STARTED, Subject.EVACUATION, made)
            return _told(journal, made)


def _present(connection: Connection, journal: Journal) -> tuple[PresentPerson, ...]:
    """Return who is in the house now, with its people or without, as the rules have it."""
    with_staff = read_rules(connection).staff_on_evacuation_list
    return present_people(connection, journal.at.tzinfo, with_staff=with_staff)


def _refuse_second(connection: Connection, journal: Journal) -> None:
    running = connection.execute(_RUNNING).first()
    if running is not None:
        since = running.started_at.astimezone(journal.at.tzinfo)
        raise RefusedError(EvacuationRuns(since=since))


def _locked(connection: Connection) -> Row[Any]:
    """Return the one that is going on; nobody else changes it until this transaction ends."""
    running = connection.execute(_RUNNING.with_for_update()).first()
    if running is None:
        raise RefusedError(EvacuationOver())
    return running


def _write(journal: Journal, key: int, **values: object) -> None:
    journal.connection.execute(update(EVACUATIONS).where(EVACUATIONS.c.id == key).values(values))


def _is_added(connection: Connection, uid: str) -> bool:
    return connection.execute(select(PEOPLE.c.id).where(PEOPLE.c.uid == uid)).first() is not None


def _add(connection: Connection, key: int, uid: str, name: str, place: str) -> None:
    last = select(func.coalesce(func.max(PEOPLE.c.position), -1))
    position = connection.scalar(last.where(PEOPLE.c.evacuation_id == key))
    values = {
        "evacuation_id": key,
        "uid": uid,
        "position": (position or 0) + 1,
        "name": name,
        "firm": "",
        "place": place,
        "found_by": "",
        "added": True,
    }
    connection.execute(insert(PEOPLE), values)


def _told(journal: Journal, key: int) -> Outcome[Evacuation]:
    return Outcome(evacuation_of(journal.connection, key, journal.at.tzinfo), _EVACUATIONS)


def _with_uid(uid: str) -> Select[*tuple[Any, ...]]:
    return select(EVACUATIONS).where(EVACUATIONS.c.uid == uid)
