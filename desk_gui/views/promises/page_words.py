"""What the page of promises says: a line of its list, and what is known of one."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from desk_gui.domain.clock_times import minutes_between
from desk_gui.domain.promise_times import Pressing, Urgency, is_reminding, put_off_until
from desk_gui.domain.promises import Promise, PromiseStep, PromiseStory, PromiseTry
from desk_gui.views.labels import clock, label, long_date, short_date
from desk_gui.views.promises.words import (
    PromiseCounts,
    not_shown,
    put_off_text,
    text_of,
    when_text,
)
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.tokens import State

_STATES = {
    Urgency.OVERDUE: State.DANGER,
    Urgency.SOON: State.WARN,
    Urgency.TODAY: State.PLAIN,
    Urgency.LATER: State.PLAIN,
}
_AN_HOUR = 60


class PromiseWords(QObject):
    """Says it in the language of the window."""

    def rows(self, pressing: Pressing, now: datetime) -> list[Row | Section]:
        """Return the rows of the list under their heads."""
        rows: list[Row | Section] = []
        for urgency, count, found in pressing.by_urgency(now):
            rows.append(Section(title=label(urgency), count=count, state=_STATES[urgency]))
            rows += [self._row(promise, urgency, now) for promise in found]
        return rows + not_shown(pressing)

    def chips(self) -> list[ChipText]:
        """Return the widest chips there can be, for measuring."""
        noon = datetime(2026, 12, 28, 12, 0).astimezone()
        late = (noon - timedelta(minutes=58), noon - timedelta(hours=11), noon - timedelta(days=3))
        return [
            *(self._chip(at, Urgency.OVERDUE, noon, reminds=True) for at in late),
            self._chip(noon + timedelta(minutes=58), Urgency.SOON, noon, reminds=True),
            self._chip(noon + timedelta(days=1), Urgency.LATER, noon, reminds=False),
            self._chip(noon + timedelta(days=2), Urgency.LATER, noon, reminds=False),
        ]

    def keep(self) -> str:
        """Return what the button of a row says."""
        return self.tr("Kept")

    def facts(
        self, promise: Promise, story: PromiseStory | None, now: datetime
    ) -> list[tuple[str, str | ChipText]]:
        """Return what is known of a promise."""
        details = promise.details
        due_at = details.due_at
        facts: list[tuple[str, str | ChipText]] = [
            (self.tr("Due"), when_text(due_at, now)),
            (self.tr("On"), long_date(due_at.date())),
            (self.tr("How"), label(details.channel)),
            (self.tr("Who"), promise.owner_name or self.tr("the whole desk")),
        ]
        if story is not None and story.phone:
            facts.append((self.tr("Phone"), story.phone))
        reminder = self._reminder(promise, now)
        if reminder:
            facts.append((self.tr("Reminder"), reminder))
        if promise.tries:
            facts.append((self.tr("Tried"), self._tried(promise)))
        return facts

    def tries(self, story: PromiseStory, now: datetime) -> list[tuple[str, str | ChipText]]:
        """Return every try, the latest first."""
        return [
            (_moment(each.at, now), _joined(label(each.result), each.note, each.by))
            for each in reversed(story.tries)
        ]

    def happened(self, story: PromiseStory, now: datetime) -> list[tuple[str, str | ChipText]]:
        """Return what happened to it, the latest first, and what it took the place of."""
        steps = [(_moment(step.at, now), self._step(step)) for step in reversed(story.steps)]
        before = [(_moment(each.details.due_at, now), self._before(each)) for each in story.before]
        return [*steps, *before]

    def _row(self, promise: Promise, urgency: Urgency, now: datetime) -> Row:
        details = promise.details
        tried = self._tried(promise) if promise.tries else ""
        put_off = put_off_until(promise, now)
        again = put_off_text(put_off, now) if put_off is not None else ""
        reminds = is_reminding(promise, now)
        return Row(
            name=text_of(promise),
            under=_joined(again, label(details.channel), tried),
            chip=self._chip(details.due_at, urgency, now, reminds=reminds),
            aside=promise.owner_name,
            button=self.keep(),
            record=promise,
        )

    def _chip(
        self, due_at: datetime, urgency: Urgency, now: datetime, *, reminds: bool
    ) -> ChipText:
        if urgency is Urgency.OVERDUE:
            text = self._late(due_at, now)
            return ChipText(text=text, state=State.DANGER, icon="alert-triangle", bold=True)
        minutes = minutes_between(now, due_at)
        if urgency is Urgency.SOON and minutes <= _AN_HOUR:
            state = State.WARN if reminds else State.INFO
            text = self.tr("in {minutes} min").format(minutes=minutes)
            return ChipText(text=text, state=state, icon="bell" if reminds else "clock")
        icon = "bell" if reminds else "calendar"
        state = State.WARN if reminds else State.PLAIN
        return ChipText(text=self._day_and_time(due_at, now), state=state, icon=icon)

    def _late(self, due_at: datetime, now: datetime) -> str:
        minutes = minutes_between(due_at, now)
        if due_at.date() != now.date():
            return self.tr("since {day}").format(day=short_date(due_at.date()))
        if minutes < _AN_HOUR:
            return self.tr("{minutes} min overdue").format(minutes=minutes)
        return self.tr("{hours} h overdue").format(hours=minutes // _AN_HOUR)

    def _day_and_time(self, at: datetime, now: datetime) -> str:
        days = (at.date() - now.date()).days
        if days == 0:
            return clock(at)
        if days == 1:
            return self.tr("tomorrow, {time}").format(time=clock(at))
        return f"{short_date(at.date())}, {clock(at)}"

    def _tried(self, promise: Promise) -> str:
        last: PromiseTry | None = promise.last_try
        return _joined(PromiseCounts().tries(promise.tries), label(last.result) if last else "")

    def _reminder(self, promise: Promise, now: datetime) -> str:
        put_off = put_off_until(promise, now)
        if put_off is not None:
            return put_off_text(put_off, now)
        if promise.reminded_at is not None:
            rang = self.tr("rang {time}").format(time=_moment(promise.reminded_at, now))
            return _joined(rang, promise.reminded_by)
        if promise.reminds_at is None:
            return ""
        return self.tr("at {time}").format(time=self._day_and_time(promise.reminds_at, now))

    def _step(self, step: PromiseStep) -> str:
        to = self.tr("to {name}").format(name=step.to) if step.to else ""
        return _joined(label(step.kind), to, step.by)

    def _before(self, promise: Promise) -> str:
        return _joined(label(promise.state), promise.reason, promise.closed_by)


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def _moment(at: datetime, now: datetime) -> str:
    """Return the clock, and of another day the day before it."""
    return clock(at) if at.date() == now.date() else f"{short_date(at.date())} {clock(at)}"
