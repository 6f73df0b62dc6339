"""What is kept of the people of the house, where they are now, and who stands in for whom."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial

from desk_gui.domain.clock_times import read_time
from desk_gui.domain.folding import fold, index_keys
from desk_gui.domain.office import DAYS_A_WEEK, Hours
from desk_gui.domain.people_rules import TooMany, clean_email
from desk_gui.domain.reception import OutOfRange
from desk_gui.domain.refusals import Gathered, Missing, RefusedError
from desk_gui.domain.staff import (
    BackInThePast,
    PhotoUnreadable,
    Presence,
    StaffDetails,
    StaffId,
    StandsInForSelf,
    Whereabouts,
)
from desk_gui.domain.texts import clean_text

NAME_LIMIT = POST_LIMIT = 200
ROOM_LIMIT = PHONE_LIMIT = 100
NOTE_LIMIT = 1000
PRESENCE_NOTE_LIMIT = 200
TOPIC_LIMIT = 200
MOST_TOPICS = 50
LEAST_SLOT, MOST_SLOT = 5, 480
PHOTO_LIMIT_KB = 300
PHOTO_SIDE = 256
"""Pixels: what a picture is scaled to before it is kept."""
WORD_LIMIT = 64
"""Longer words are cut, in the index and in a search alike."""

_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
_BYTES_A_KB = 1024
_QUERY_LIMIT = 200
_MOST_TERMS = 8
_DAY = re.compile(
    r"(?:(?P<before>\d{4})[./-]\s*)?(?P<first>\d{1,2})[./-]\s*(?P<second>\d{1,2})"
    r"(?:[./-]\s*(?P<after>\d{4}))?\.?(?:\s+(?P<clock>.+))?"
)
# What stands for a day only: on the next morning people are taken to be in
# again. Only who is away is so until somebody says otherwise.
_OF_A_DAY = frozenset({Presence.MEETING, Presence.OUT})


def clean_staff(details: StaffDetails) -> StaffDetails:
    """Return the details as they are kept: texts plain, each topic once, a week of seven days.

    Raises:
        RefusedError: with every reason of every field at once.
    """
    gathered = Gathered()

    def cleaned(field: str, limit: int, *, lines: bool = False) -> str:
        text: str = getattr(details, field)
        return gathered.take(partial(clean_text, text, field, limit, lines=lines), "")

    clean = replace(
        details,
        name=cleaned("name", NAME_LIMIT),
        post=cleaned("post", POST_LIMIT),
        room=cleaned("room", ROOM_LIMIT),
        phone=cleaned("phone", PHONE_LIMIT),
        email=gathered.take(partial(_email, details.email), ""),
        topics=gathered.take(partial(_topics, details.topics), ()),
        ask_first=cleaned("ask_first", NOTE_LIMIT, lines=True),
        note=cleaned("note", NOTE_LIMIT, lines=True),
    )
    if not details.name.strip():
        gathered.add(Missing(field="name"))
    if details.slot_minutes is not None and not LEAST_SLOT <= details.slot_minutes <= MOST_SLOT:
        gathered.add(OutOfRange(field="slot_minutes", least=LEAST_SLOT, most=MOST_SLOT))
    gathered.raise_any()
    if clean.hours is not None and len(clean.hours) != DAYS_A_WEEK:
        raise ValueError(clean.hours)
    return clean


def clean_whereabouts(
    state: Presence, back_at: datetime | None, note: str, now: datetime
) -> Whereabouts:
    """Return where somebody is as it is kept; who is in comes back at no time.

    Raises:
        RefusedError: ``BackInThePast``, or the note cannot be kept.
    """
    text = clean_text(note, "note", PRESENCE_NOTE_LIMIT)
    if state is Presence.IN:
        back_at = None
    if back_at is not None and back_at <= now:
        raise RefusedError(BackInThePast(field="back_at"))
    return Whereabouts(state=state, back_at=back_at, note=text, at=now)


def present_now(whereabouts: Whereabouts, now: datetime) -> Whereabouts:
    """Return where somebody is by now: in, if they were to be back.

    Who was out or in a meeting without a time is in again on the next day:
    nobody is «in a meeting» for ever because no one pressed a key.
    """
    if whereabouts.state is Presence.IN:
        return whereabouts
    back = whereabouts.back_at
    if back is None and whereabouts.state in _OF_A_DAY and whereabouts.at is not None:
        since = whereabouts.at.astimezone(now.tzinfo)
        back = datetime.combine(since.date() + timedelta(days=1), time(), tzinfo=now.tzinfo)
    if back is None or back > now:
        return whereabouts
    return Whereabouts(state=Presence.IN, at=back, by=whereabouts.by)


def is_available(whereabouts: Whereabouts) -> bool:
    """Tell whether a visitor can be sent to them now; ``whereabouts`` are those of now."""
    return whereabouts.state is Presence.IN


def read_back(
    text: str, state: Presence, now: datetime, *, month_first: bool = False
) -> datetime | None:
    """Return when somebody is back, as it is typed; None for an empty text: not known.

    ``1430``, ``14:30`` or ``+45`` minutes; of who is away also a day, with a
    time or without: ``24.11``, ``24.11 9:00``. What lies behind is for
    the rule to refuse, but a day of the year that is over is next year's.

    Raises:
        ValueError: no time can be read.
    """
    typed = text.strip()
    if not typed:
        return None
    day, clock = now.date(), typed
    match = _DAY.fullmatch(typed) if state is Presence.AWAY else None
    if match:
        day, clock = _day(match, now.date(), month_first=month_first), match["clock"] or "0:00"
    at = read_time(clock, day, now)
    if at is None:
        raise ValueError(text)
    return at


def read_slot(text: str) -> int | None:
    """Return how many minutes an appointment takes; empty is the rule of the house.

    Raises:
        RefusedError: ``OutOfRange``.
    """
    plain = text.strip()
    if not plain:
        return None
    if not (plain.isascii() and plain.isdecimal()) or len(plain) > len(str(MOST_SLOT)):
        raise RefusedError(OutOfRange(field="slot_minutes", least=LEAST_SLOT, most=MOST_SLOT))
    return int(plain)


def split_topics(text: str) -> tuple[str, ...]:
    """Return the topics of a text, parted by semicolons or lines."""
    return tuple(filter(None, map(str.strip, text.replace("\n", ";").split(";"))))


def grouped_week(week: Sequence[Hours | None]) -> list[tuple[int, int, Hours]]:
    """Return the days of a week with the same hours together, without days off.

    First day, last day (Monday is 0) and hours.
    """
    groups: list[tuple[int, int, Hours]] = []
    for day, hours in enumerate(week):
        if hours is None:
            continue
        if groups and groups[-1][1:] == (day - 1, hours):
            groups[-1] = (groups[-1][0], day, hours)
        else:
            groups.append((day, day, hours))
    return groups


def first_free(
    start: StaffId | None,
    chain: Mapping[StaffId, StaffId | None],
    free: Callable[[StaffId], bool],
    besides: StaffId | None = None,
) -> StaffId | None:
    """Return the first in a chain of stand-ins who is free; nobody is asked twice."""
    seen = {besides}
    at = start
    while at is not None and at not in seen:
        if at in chain and free(at):
            return at
        seen.add(at)
        at = chain.get(at)
    return None


def check_stand_in(
    staff: StaffId | None, stand_in: StaffId | None, chain: Mapping[StaffId, StaffId | None]
) -> None:
    """Check that nobody stands in for themselves, not over others either.

    Raises:
        RefusedError: ``StandsInForSelf``.
    """
    seen: set[StaffId] = set()
    at = stand_in
    while at is not None and at not in seen:
        if at == staff:
            raise RefusedError(StandsInForSelf(field="stand_in"))
        seen.add(at)
        at = chain.get(at)


def check_photo(photo: bytes) -> bytes:
    """Return a picture that can be kept: JPEG or PNG, small.

    Raises:
        RefusedError: ``PhotoUnreadable``.
    """
    if len(photo) > PHOTO_LIMIT_KB * _BYTES_A_KB or not photo.startswith(_PICTURES):
        raise RefusedError(PhotoUnreadable(field="photo", limit_kb=PHOTO_LIMIT_KB))
    return photo


def search_words(details: StaffDetails) -> frozenset[tuple[str, str]]:
    """Return the words somebody is found by, each with the topic it is of, or with nothing."""
    person = " ".join((details.name, details.post, details.room, details.phone))
    words = {(word[:WORD_LIMIT], "") for word in index_keys(person)}
    for topic in details.topics:
        words |= {(word[:WORD_LIMIT], topic) for word in index_keys(topic)}
    return frozenset(words)


def search_prefixes(text: str) -> tuple[str, ...]:
    """Return the beginnings of words that are looked for; all of them have to be found."""
    words = fold(text[:_QUERY_LIMIT]).split()
    return tuple(dict.fromkeys(word[:WORD_LIMIT] for word in words))[:_MOST_TERMS]


def typed_topic(topics: Sequence[str], text: str) -> str:
    """Return the first topic that every word typed begins a word of, or nothing."""
    prefixes = search_prefixes(text)
    if not prefixes:
        return ""
    return next((each for each in topics if begins_all(index_keys(each), prefixes)), "")


def begins_all(words: Iterable[str], prefixes: Sequence[str]) -> bool:
    """Tell whether every prefix begins one of the words."""
    known = tuple(words)
    return all(any(word.startswith(prefix) for word in known) for prefix in prefixes)


def _email(text: str) -> str:
    return clean_email(text, "email") if text.strip() else ""


def _topics(topics: tuple[str, ...]) -> tuple[str, ...]:
    kept: dict[str, str] = {}
    for topic in topics:
        clean = clean_text(topic, "topics", TOPIC_LIMIT)
        if clean:
            kept.setdefault(fold(clean) or clean, clean)
    if len(kept) > MOST_TOPICS:
        raise RefusedError(TooMany(field="topics", limit=MOST_TOPICS))
    return tuple(kept.values())


def _day(match: re.Match[str], today: date, *, month_first: bool) -> date:
    """Return the day of two numbers, in the order of the language; of a year or the next one."""
    first, second = int(match["first"]), int(match["second"])
    day, month = (second, first) if month_first else (first, second)
    year = match["before"] or match["after"]
    if year:
        return date(int(year), month, day)
    found = date(today.year, month, day)
    return found if found >= today else date(today.year + 1, month, day)
