"""A visit in words: its facts, what happened to it, and how often somebody was here before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from desk_gui.domain.admission import AdmissionNote
from desk_gui.domain.staff import IN_THE_HOUSE, StaffMember
from desk_gui.domain.staff_rules import present_now
from desk_gui.domain.visits import (
    HOST,
    OPEN,
    Stop,
    Visit,
    VisitEvent,
    VisitEventKind,
    VisitLine,
    VisitState,
    VisitTime,
)
from desk_gui.views.labels import clock, label, short_date
from desk_gui.views.people.words import LANGUAGE_NAMES
from desk_gui.views.staff.words import presence_chip
from desk_gui.views.visits.badge_questions import badge_text
from desk_gui.views.visits.time_words import TimeWords, minutes_since
from desk_gui.widgets.chips import ChipText

Fact = tuple[str, str | ChipText]
"""A caption and what is said."""


@dataclass(frozen=True, kw_only=True)
class VisitFacts:
    """A visit with what one reads beside it; ``hosts`` has one for each of its stops."""

    visit: Visit
    hosts: tuple[StaffMember | None, ...] = ()
    notes: tuple[AdmissionNote, ...] = ()
    events: tuple[VisitEvent, ...] = ()
    earlier: tuple[VisitLine, ...] = ()

    @property
    def host(self) -> StaffMember | None:
        """Whom the present purpose is with."""
        at = self.visit.at_stop
        return self.hosts[at] if at < len(self.hosts) else None


class RecordWords(QObject):
    """Says what is known of a visit; times as of ``now``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.times = TimeWords(self)

    def line_facts(self, line: VisitLine, now: datetime) -> Sequence[Fact]:
        """Return what the list knows already."""
        found = present_now(line.whereabouts, now) if line.whereabouts else None
        facts: list[Fact] = [
            (self.tr("Host"), line.host_name),
            (self.tr("Where"), presence_chip(found) if found else ""),
            (self.tr("Room"), line.host_room),
            (self.tr("Purpose"), line.purpose),
        ]
        return [fact for fact in facts if fact[1]]

    def facts(self, found: VisitFacts, now: datetime) -> Sequence[Fact]:
        """Return all that is known, in the order one asks for it."""
        visit, details = found.visit, found.visit.details
        language = LANGUAGE_NAMES[details.language] if details.language else ""
        told = clock(visit.told_until) if visit.told_until else ""
        waits = visit.state is VisitState.WAITING
        facts: list[Fact] = [
            *self._host(found),
            *self._purposes(found),
            (self.tr("Brings"), details.brings),
            (self.tr("Phone"), details.phone),
            (self.tr("Language"), language),
            (self.tr("People"), self._people(visit)),
            (self.tr("Told"), self.tr("until {time}").format(time=told) if waits and told else ""),
            (self.tr("Reminded"), clock(visit.reminded_at) if waits and visit.reminded_at else ""),
            (self.tr("Badge"), self._badges(visit)),
            (self.tr("Times"), self._times(visit, now)),
            (self.tr("Reason"), visit.reason),
            (self.tr("Note"), details.note),
        ]
        return [fact for fact in facts if fact[1]]

    def happened(self, event: VisitEvent) -> str:
        """Return what happened: ``Corrected: arrival 10:02 instead of 10:20 · Kis Réka``."""
        what = label(event.kind)
        if event.field in set(VisitTime):
            corrected = self.tr("{what}: {time} {after} instead of {before}")
            time = label(VisitTime(event.field))
            before, after = event.before or "–", event.after or "–"
            what = corrected.format(what=what, time=time, after=after, before=before)
        elif event.field == HOST:
            moved = self.tr("{what}: to {after} instead of {before}")
            what = moved.format(what=what, after=event.after, before=event.before)
        elif event.field in set(VisitEventKind):
            step = label(VisitEventKind(event.field))
            what = self.tr("{what}: {step}").format(what=what, step=step)
        return " · ".join(filter(None, (what, event.reason, event.by)))

    def earlier(self, line: VisitLine) -> str:
        """Return what an earlier visit was: ``Horváth Zoltán, 40 min``."""
        stayed = ""
        if line.arrived_at is not None and line.left_at is not None and not line.auto_closed:
            stayed = self.times.lasting(minutes_since(line.arrived_at, line.left_at))
        elif line.state is not VisitState.LEFT:
            stayed = label(line.state)
        return ", ".join(filter(None, (line.host_name or line.purpose, stayed)))

    def host_facts(self, host: StaffMember | None) -> Sequence[Fact]:
        """Return what the desk has to know of a host now."""
        if host is None:
            return ()
        details, away = host.details, host.whereabouts.state not in IN_THE_HOUSE
        late = away or host.whereabouts.back_at is not None
        facts: tuple[Fact, ...] = (
            (self.tr("Host"), " · ".join(filter(None, (host.name, details.phone)))),
            (self.tr("Where"), presence_chip(host.whereabouts)),
            (self.tr("Room"), details.room),
            (self.tr("Stand-in"), host.stand_in_name if late else ""),
            (self.tr("Ask first"), details.ask_first),
        )
        return [fact for fact in facts if fact[1]]

    def _host(self, found: VisitFacts) -> Sequence[Fact]:
        """Return the host; where they are matters as long as somebody is to come to them."""
        if found.visit.state in OPEN or found.host is None:
            return self.host_facts(found.host)
        return ((self.tr("Host"), found.host.name),)

    def _purposes(self, found: VisitFacts) -> Sequence[Fact]:
        stops = found.visit.details.stops
        if len(stops) == 1:
            return ((self.tr("Purpose"), stops[0].purpose or stops[0].topic),)
        return tuple(
            (self.tr("Purpose {number}").format(number=at + 1), self._purpose(stop, found, at))
            for at, stop in enumerate(stops)
        )

    def _purpose(self, stop: Stop, found: VisitFacts, at: int) -> str:
        host = found.hosts[at] if at < len(found.hosts) else None
        done = self.tr("done {time}").format(time=clock(stop.done_at)) if stop.done_at else ""
        who = host.name if host is not None else ""
        return " · ".join(filter(None, (stop.purpose or stop.topic, who, done)))

    def _people(self, visit: Visit) -> str:
        details = visit.details
        if details.people <= 1:
            return ""
        gone = self.tr("{name} (left {time})")
        known = (
            (details.name, visit.lead_left_at),
            *((m.name, m.left_at) for m in details.members),
        )
        names = [gone.format(name=name, time=clock(at)) if at else name for name, at in known]
        return "\n".join((self.tr("%n people", "", details.people), *names))

    def _badges(self, visit: Visit) -> str:
        """Return the badges that are out; of a group, with who has which."""
        if visit.details.people <= 1:
            return ", ".join(visit.badge_numbers)
        return "\n".join(map(badge_text, visit.badges))

    def _times(self, visit: Visit, now: datetime) -> str:
        said = (
            (self.tr("expected {time}"), visit.expected_at, None),
            (self.tr("arrived {time}"), visit.arrived_at, VisitTime.ARRIVED),
            (self.tr("shown in {time}"), visit.admitted_at, VisitTime.ADMITTED),
            (self.tr("left {time}"), visit.left_at, VisitTime.LEFT),
        )
        return "\n".join(
            words.format(time=self._moment(at, now, inexact=kind in visit.inexact))
            for words, at, kind in said
            if at is not None
        )

    def _moment(self, at: datetime, now: datetime, *, inexact: bool) -> str:
        when = self.times.moment(at, now)
        return self.tr("{time}, not exact").format(time=when) if inexact else when


def day_of(line: VisitLine) -> str:
    """Return the day of an earlier visit."""
    return short_date(line.day)
