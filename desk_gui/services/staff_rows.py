"""Rows of the people of the house, from and as the records that come and go through the services.

Other rooms read here where a host is now: ``PRESENCE_COLUMNS``, ``whereabouts_of``.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, insert, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import (
    AccountRow,
    StaffPresenceRow,
    StaffRow,
    StaffTopicRow,
    StaffWordRow,
    table,
)
from desk_gui.domain.actors import AccountId
from desk_gui.domain.folding import fold
from desk_gui.domain.office import Hours, parse_hours
from desk_gui.domain.staff import Presence, StaffDetails, StaffId, StaffMember, Whereabouts
from desk_gui.domain.staff_rules import present_now, search_words

_STAFF, _PRESENCE, _TOPICS = (table(row) for row in (StaffRow, StaffPresenceRow, StaffTopicRow))
_ACCOUNTS = table(AccountRow)
_IN = Whereabouts(state=Presence.IN)
_TEXTS = ("name", "post", "room", "phone", "email", "ask_first", "note")
_FOLDED_LIMIT = 400
_PLAIN = [column for column in _STAFF.c if column.name != "photo"]
# What a host's row and their presence say of where they are, for queries of other rooms.
PRESENCE_COLUMNS = (
    _PRESENCE.c.state,
    _PRESENCE.c.back_at,
    _PRESENCE.c.note.label("presence_note"),
    _PRESENCE.c.at,
    _PRESENCE.c.by,
)


def whereabouts_of(row: Any, zone: tzinfo | None) -> Whereabouts:
    """Return where somebody is as it was set; who was never asked about is in.

    ``row`` has the columns of ``PRESENCE_COLUMNS``, or is None.
    """
    if row is None or row.state is None:
        return _IN
    return Whereabouts(
        state=Presence(row.state),
        back_at=None if row.back_at is None else row.back_at.astimezone(zone),
        note=row.presence_note,
        at=row.at.astimezone(zone),
        by=row.by,
    )


def read_members(
    connection: Connection, now: datetime, *conditions: ColumnElement[bool]
) -> list[StaffMember]:
    """Return whom the conditions on the table of staff leave, by key; where they are by now."""
    stand_in = _STAFF.alias()
    query = (
        select(
            *_PLAIN,
            _STAFF.c.photo.is_not(None).label("has_photo"),
            stand_in.c.name.label("stand_in_name"),
            _ACCOUNTS.c.name.label("account_name"),
            *PRESENCE_COLUMNS,
        )
        .outerjoin_from(_STAFF, _PRESENCE, _PRESENCE.c.staff_id == _STAFF.c.id)
        .outerjoin(stand_in, stand_in.c.id == _STAFF.c.stand_in_id)
        .outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _STAFF.c.account_id)
        .where(*conditions)
        .order_by(_STAFF.c.id)
    )
    rows = connection.execute(query).all()
    keys = [row.id for row in rows] if conditions else None
    topics, stands = _topics(connection, keys), _stands_in(connection, keys)
    return [_member(row, topics[row.id], stands[row.id], now) for row in rows]


def read_member(connection: Connection, staff_id: int, now: datetime) -> StaffMember:
    """Return somebody who is there."""
    [found] = read_members(connection, now, _STAFF.c.id == staff_id)
    return found


def fill_staff(session: Session, row: StaffRow, details: StaffDetails) -> None:
    """Put checked details into the rows of somebody and into the search index."""
    for field in _TEXTS:
        setattr(row, field, getattr(details, field))
    row.folded_name = fold(details.name)[:_FOLDED_LIMIT]
    row.hours = None if details.hours is None else list(map(_hours_text, details.hours))
    row.slot_minutes = details.slot_minutes
    row.stand_in_id = details.stand_in
    row.account_id = details.signs_in_as
    session.flush()
    _write_topics(session, row.id, details)


def _write_topics(session: Session, staff_id: int, details: StaffDetails) -> None:
    session.execute(delete(StaffTopicRow).where(StaffTopicRow.staff_id == staff_id))
    session.execute(delete(StaffWordRow).where(StaffWordRow.staff_id == staff_id))
    topics = [
        {"staff_id": staff_id, "position": position, "topic": topic}
        for position, topic in enumerate(details.topics)
    ]
    words = [
        {"word": word, "staff_id": staff_id, "topic": topic}
        for word, topic in sorted(search_words(details))
    ]
    if topics:
        session.execute(insert(StaffTopicRow), topics)
    if words:
        session.execute(insert(StaffWordRow), words)


def _topics(connection: Connection, staff: Sequence[int] | None) -> defaultdict[int, list[str]]:
    """Return the topics by person, most their own first; of everybody where none are named."""
    query = select(_TOPICS.c.staff_id, _TOPICS.c.topic)
    if staff is not None:
        query = query.where(_TOPICS.c.staff_id.in_(staff))
    found: defaultdict[int, list[str]] = defaultdict(list)
    for row in connection.execute(query.order_by(_TOPICS.c.staff_id, _TOPICS.c.position)):
        found[row.staff_id].append(row.topic)
    return found


def _stands_in(
    connection: Connection, staff: Sequence[int] | None
) -> defaultdict[int, list[StaffId]]:
    query = select(_STAFF.c.id, _STAFF.c.stand_in_id).where(
        _STAFF.c.stand_in_id.is_not(None), _STAFF.c.left_on.is_(None)
    )
    if staff is not None:
        query = query.where(_STAFF.c.stand_in_id.in_(staff))
    found: defaultdict[int, list[StaffId]] = defaultdict(list)
    for row in connection.execute(query.order_by(_STAFF.c.id)):
        found[row.stand_in_id].append(StaffId(row.id))
    return found


def _member(
    row: Any, topics: list[str], stands_in_for: list[StaffId], now: datetime
) -> StaffMember:
    return StaffMember(
        id=StaffId(row.id),
        uid=row.uid,
        version=row.version,
        details=StaffDetails(
            **{field: getattr(row, field) for field in _TEXTS},
            topics=tuple(topics),
            hours=None if row.hours is None else tuple(map(parse_hours, row.hours)),
            slot_minutes=row.slot_minutes,
            stand_in=None if row.stand_in_id is None else StaffId(row.stand_in_id),
            signs_in_as=None if row.account_id is None else AccountId(row.account_id),
        ),
        whereabouts=present_now(whereabouts_of(row, now.tzinfo), now),
        stand_in_name=row.stand_in_name or "",
        account_name=row.account_name or "",
        stands_in_for=tuple(stands_in_for),
        has_photo=row.has_photo,
        left_on=row.left_on,
    )


def _hours_text(hours: Hours | None) -> str:
    return "" if hours is None else str(hours)
