"""What may be set of the rules of a reception."""

import re
from dataclasses import replace
from datetime import date
from functools import partial

from desk_gui.domain.people_rules import EMAIL_LIMIT, NotAnEmail
from desk_gui.domain.reception import MailSettings, NotADay, OutOfRange, ReceptionRules
from desk_gui.domain.refusals import Gathered, Missing, RefusedError
from desk_gui.domain.texts import clean_text

LONGEST_PLACE = 200
LONGEST_SERVER = 200
MOST_DAYS = 60
_MINUTES_A_DAY = 24 * 60
_LAST_PORT = 65_535
_LEAST_YEAR = 1900
_NUMBERS = {
    "wait_norm": (1, 240),
    "closes_forgotten_at": (12 * 60, _MINUTES_A_DAY - 1),
    "slot_minutes": (5, 480),
}
_EMAIL = re.compile(r"[^\s@<>,;\"]+@[^\s@<>,;\"]+")


def check_rules(rules: ReceptionRules) -> ReceptionRules:
    """Return the rules as they are kept.

    Raises:
        RefusedError: ``OutOfRange``, ``NotADay``, ``TooLong``, ``NotAnEmail``
            and ``Missing``, each with its field; those of the letters begin with ``mail.``.
    """
    gathered = Gathered()
    for name, (least, most) in _NUMBERS.items():
        if not least <= getattr(rules, name) <= most:
            gathered.add(OutOfRange(field=name, least=least, most=most))

    def place(name: str) -> str:
        text: str = getattr(rules, name)
        return gathered.take(lambda: clean_text(text, name, LONGEST_PLACE), text)

    first, second = place("assembly_point"), place("assembly_point_second")
    clean = replace(
        rules,
        assembly_point=first,
        assembly_point_second=second,
        days_off=gathered.take(lambda: _days(rules.days_off, "days_off"), ()),
        working_days=gathered.take(lambda: _days(rules.working_days, "working_days"), ()),
        mail=_check_mail(gathered, rules.mail),
    )
    gathered.raise_any()
    return clean


def read_days(text: str, field: str) -> tuple[str, ...]:
    """Return the dates of a text, with spaces, commas or lines between them, as ISO dates.

    Raises:
        RefusedError: ``NotADay``.
    """
    return _days(tuple(re.split(r"[\s,;]+", text.strip())) if text.strip() else (), field)


def _days(texts: tuple[str, ...], field: str) -> tuple[str, ...]:
    if len(texts) > MOST_DAYS:
        raise RefusedError(OutOfRange(field=field, least=0, most=MOST_DAYS))
    try:
        return tuple(sorted({_day(text).isoformat() for text in texts}))
    except ValueError as error:
        raise RefusedError(NotADay(field=field)) from error


def _day(text: str) -> date:
    """Read ``2026-12-31``, ``31.12.2026`` or ``2026.12.31.``."""
    numbers = [int(part) for part in re.split(r"[.\-/]", text.strip(" .")) if part]
    if numbers and numbers[0] < _LEAST_YEAR:
        numbers.reverse()
    year, month, day = numbers
    return date(year, month, day)


def _check_mail(gathered: Gathered, mail: MailSettings) -> MailSettings:
    host, user, sender = (
        gathered.take(partial(clean_text, value, f"mail.{name}", LONGEST_SERVER), "")
        for name, value in (("host", mail.host), ("user", mail.user), ("sender", mail.sender))
    )
    if host:
        if not 1 <= mail.port <= _LAST_PORT:
            gathered.add(OutOfRange(field="mail.port", least=1, most=_LAST_PORT))
        if not sender:
            gathered.add(Missing(field="mail.sender"))
        elif len(sender) > EMAIL_LIMIT or not _EMAIL.fullmatch(sender):
            gathered.add(NotAnEmail(field="mail.sender"))
    return replace(mail, host=host, user=user, sender=sender)
