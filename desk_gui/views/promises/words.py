"""A promise in words: what was promised, by which icon it is known, and until when."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject

from desk_gui.domain.clock_times import elapsed, minutes_between
from desk_gui.domain.promise_rules import by_urgency
from desk_gui.domain.promise_times import Pressing, Urgency, is_reminding, put_off_until
from desk_gui.domain.promises import Promise, PromiseChannel, PromiseKind
from desk_gui.views.labels import clock, label, long_date, short_date
from desk_gui.widgets.promise_list import PromiseRow
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.tokens import State

MOST = 50
"""So many are shown; the others are counted."""
_AN_HOUR = 60
_FIRM_SPACE = "\u00a0"
_ICONS = {
    PromiseChannel.IN_PERSON: "user",
    PromiseChannel.PHONE: "phone-outgoing",
    PromiseChannel.LETTER: "mail",
    PromiseChannel.EMAIL: "mail",
}


class PromiseCounts(QObject):
    """Numbers with their noun in the plural of the language."""

    def tries(self, tries: int) -> str:
        """Return ``2 tries``."""
        return self.tr("%n tries", "", tries)


def counted_at(pressing: Pressing, now: datetime) -> tuple[int, int]:
    """Return how many are overdue, and how many are open besides."""
    overdue = len(by_urgency(pressing.promises, now)[0])
    if not pressing.is_whole:
        overdue = max(overdue, pressing.counts.get(Urgency.OVERDUE, 0))
    return overdue, pressing.total - overdue


def rows_of(pressing: Pressing, now: datetime) -> list[Row | Section]:
    """Return the rows of the list: overdue ones under their head, then those that come."""
    late, coming = counted_at(pressing, now)
    found = by_urgency(pressing.promises, now)
    rows: list[Row | Section] = []
    for title, state, count, some in (
        (QCoreApplication.translate("PromiseWords", "Overdue"), State.DANGER, late, found[0]),
        (QCoreApplication.translate("PromiseWords", "Soon"), State.PLAIN, coming, found[1]),
    ):
        if some:
            rows.append(Section(title=title, count=count, state=state))
            rows += [_row(promise, now) for promise in some]
    return rows + not_shown(pressing)


def not_shown(pressing: Pressing) -> list[Section]:
    """Return the head that says how many more there are; none where all are shown."""
    more = pressing.total - len(pressing.promises)
    title = QCoreApplication.translate("PromiseWords", "Not shown here")
    return [Section(title=title, count=more)] if more > 0 else []


def text_of(promise: Promise) -> str:
    """Return what was promised, and to whom."""
    details = promise.details
    match details.kind, details.channel:
        case PromiseKind.WAIT, _:
            pattern = QCoreApplication.translate("PromiseWords", "{name}: when is it their turn")
        case PromiseKind.CALL_BACK, _:
            pattern = QCoreApplication.translate("PromiseWords", "Call back: {name}")
        case PromiseKind.ANSWER, PromiseChannel.LETTER:
            pattern = QCoreApplication.translate("PromiseWords", "Letter: {name}")
        case PromiseKind.ANSWER, PromiseChannel.EMAIL:
            pattern = QCoreApplication.translate("PromiseWords", "E-mail: {name}")
        case PromiseKind.ANSWER, PromiseChannel.PHONE:
            pattern = QCoreApplication.translate("PromiseWords", "Call: {name}")
        case PromiseKind.ANSWER, _:
            pattern = QCoreApplication.translate("PromiseWords", "Answer: {name}")
        case _:
            pattern = "{name}"
    return pattern.format(name=details.text)


def when_text(due_at: datetime, now: datetime) -> str:
    """Return «8 min overdue · 10:39», «in 6 min · 10:53», «today by 16:00»."""
    if elapsed(due_at, now) > timedelta():
        return _overdue_text(due_at, now)
    minutes = minutes_between(now, due_at)
    if minutes <= _AN_HOUR:
        return QCoreApplication.translate("PromiseWords", "in {minutes} min · {time}").format(
            minutes=minutes, time=clock(due_at)
        )
    return _by_text(due_at, now)


def work_text(promise: Promise, now: datetime) -> str:
    """Return «2 tries · Бекова А. · again at 10:50»: what was done for it; often nothing."""
    # In a narrow column a number stays with its word.
    tries = PromiseCounts().tries(promise.tries).replace(" ", _FIRM_SPACE)
    said = [tries] if promise.tries else []
    if promise.owner_name not in {"", promise.made_by}:
        said.append(promise.owner_name)
    put_off = put_off_until(promise, now)
    if put_off is not None:
        said.append(put_off_text(put_off, now))
    return " · ".join(said)


def put_off_text(until: datetime, now: datetime) -> str:
    """Return «again at 10:50», or with the day: until when a reminder is put off."""
    if until.date() == now.date():
        return QCoreApplication.translate("PromiseWords", "again at {time}").format(
            time=clock(until)
        )
    if until.date() == now.date() + timedelta(days=1):
        return QCoreApplication.translate("PromiseWords", "again tomorrow, {time}").format(
            time=clock(until)
        )
    return QCoreApplication.translate("PromiseWords", "again on {day}, {time}").format(
        day=short_date(until.date()), time=clock(until)
    )


def icon_of(promise: Promise) -> str:
    """Return the icon of what is to be done."""
    if promise.details.kind is PromiseKind.WAIT:
        return "message-reply"
    return _ICONS[promise.details.channel]


def percent_text(percent: int | None) -> str:
    """Return ``96 %``, or nothing."""
    return (
        ""
        if percent is None
        else QCoreApplication.translate("PromiseWords", "{percent} %").format(percent=percent)
    )


def _row(promise: Promise, now: datetime) -> PromiseRow:
    due_at = promise.details.due_at
    owner = promise.owner_name or promise.made_by
    exactly = (
        f"{long_date(due_at.date())}, {clock(due_at)}",
        label(promise.details.channel),
        owner,
    )
    return PromiseRow(
        name=text_of(promise),
        under=" · ".join(filter(None, (when_text(due_at, now), work_text(promise, now)))),
        icon=icon_of(promise),
        overdue=promise.is_overdue(now),
        reminds=is_reminding(promise, now),
        exactly=" · ".join(filter(None, exactly)),
        record=promise,
    )


def _overdue_text(due_at: datetime, now: datetime) -> str:
    late = minutes_between(due_at, now)
    time = clock(due_at)
    if due_at.date() != now.date():
        day = short_date(due_at.date())
        return QCoreApplication.translate("PromiseWords", "overdue since {day}, {time}").format(
            day=day, time=time
        )
    if late < _AN_HOUR:
        return QCoreApplication.translate("PromiseWords", "{minutes} min overdue · {time}").format(
            minutes=late, time=time
        )
    hours, minutes = divmod(late, _AN_HOUR)
    long = QCoreApplication.translate("PromiseWords", "{hours} h {minutes} min overdue · {time}")
    return long.format(hours=hours, minutes=minutes, time=time)


def _by_text(due_at: datetime, now: datetime) -> str:
    day, time = due_at.date(), clock(due_at)
    if day == now.date():
        return QCoreApplication.translate("PromiseWords", "today by {time}").format(time=time)
    if day == now.date() + timedelta(days=1):
        return QCoreApplication.translate("PromiseWords", "tomorrow by {time}").format(time=time)
    return QCoreApplication.translate("PromiseWords", "by {day}, {time}").format(
        day=short_date(day), time=time
    )
