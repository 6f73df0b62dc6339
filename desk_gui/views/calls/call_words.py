"""Calls in words: times as they are told to a caller, contacts, numbers in doubt, how long."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QObject

from desk_gui.domain.calls import CallOutcome, Contact, ContactKind, KnownCaller, Wish
from desk_gui.domain.clock_times import elapsed
from desk_gui.domain.phone_checks import NumberDoubt
from desk_gui.domain.promises import PromiseState
from desk_gui.domain.subscriptions import FormState
from desk_gui.domain.visits import VisitState
from desk_gui.views.labels import clock, label, short_date
from desk_gui.views.people.words import LANGUAGE_NAMES

_MINUTE, _HOUR = 60, 3600
_VALUES: Mapping[ContactKind, type[StrEnum]] = {
    ContactKind.CALL: CallOutcome,
    ContactKind.VISIT: VisitState,
    ContactKind.MESSAGE: Wish,
    ContactKind.PROMISE: PromiseState,
    ContactKind.SUBSCRIPTION: FormState,
}


def lasting(since: datetime, now: datetime) -> str:
    """Return how long something goes on as a clock counts it: ``1:12``, ``1:02:03``."""
    seconds = max(0, int(elapsed(since, now).total_seconds()))
    hours, rest = divmod(seconds, _HOUR)
    minutes, rest = divmod(rest, _MINUTE)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def before_this(contacts: Iterable[Contact]) -> list[Contact]:
    """Return what there was with somebody before the call that rings or is spoken just now."""
    return [each for each in contacts if each.what != CallOutcome.RINGING.value]


class CallWords(QObject):
    """Says what is known of calls and of those who ring; ``tr`` knows plurals only here."""

    def when(self, at: datetime, now: datetime) -> str:
        """Return a time as it is told: ``16:20 today``, ``09:00 on 23/11/2026``."""
        days = (at.date() - now.date()).days
        if days == 0:
            return self.tr("{time} today").format(time=clock(at))
        if days == 1:
            return self.tr("{time} tomorrow").format(time=clock(at))
        return self.tr("{time} on {day}").format(time=clock(at), day=short_date(at))

    def day_and_time(self, at: datetime, now: datetime) -> str:
        """Return a time for a button: ``tomorrow · 9:00``."""
        days = (at.date() - now.date()).days
        names = {0: self.tr("today"), 1: self.tr("tomorrow")}
        return f"{names.get(days, short_date(at))} · {clock(at)}"

    def moment(self, at: datetime, now: datetime) -> str:
        """Return when something was: the clock today, «yesterday», else the date."""
        if at.date() == now.date():
            return clock(at)
        if at.date() == now.date() - timedelta(days=1):
            return self.tr("yesterday")
        return short_date(at)

    def talk(self, seconds: int) -> str:
        """Return how long a call took: ``40 s``, ``3 min``."""
        if seconds < _MINUTE:
            return self.tr("{seconds} s").format(seconds=seconds)
        return self.tr("{minutes} min").format(minutes=round(seconds / _MINUTE))

    def doubt(self, doubt: NumberDoubt) -> str:
        """Say what is wrong with a number, while its caller can still be asked."""
        same = doubt.least == doubt.most
        digits = str(doubt.least) if same else f"{doubt.least}–{doubt.most}"
        named = {"code": doubt.code, "digits": digits}
        again = self.tr("Ask for it again.")
        if doubt.missing:
            said = self.tr(
                "%n digit(s) missing: after {code} there are {digits}.", "", doubt.missing
            )
            return f"{said.format(**named)} {again}"
        if doubt.surplus:
            said = self.tr(
                "%n digit(s) too many: after {code} there are {digits}.", "", doubt.surplus
            )
            return f"{said.format(**named)} {again}"
        return self.tr("No such number: it is kept as it is typed. Ask for it again.")

    def matters(self, known: KnownCaller) -> str:
        """Return what is open with somebody: ``1 promise open · 2 messages not confirmed``."""
        said = (
            self.tr("%n promise(s) open", "", known.open_promises) if known.open_promises else "",
            self.tr("%n message(s) not confirmed", "", known.unconfirmed)
            if known.unconfirmed
            else "",
            self.tr("%n missed call(s)", "", known.missed) if known.missed else "",
        )
        return " · ".join(filter(None, said))

    def last(self, known: KnownCaller, now: datetime) -> str:
        """Return when there was something last: ``last: call, yesterday``; nothing if never."""
        latest = next(iter(before_this(known.last_contacts)), None)
        if latest is None:
            return ""
        said = self.tr("last: {what}, {when}")
        return said.format(what=label(latest.kind), when=self.moment(latest.at, now))

    def known(self, known: KnownCaller, now: datetime) -> str:
        """Return what the desk should know of a caller at once, in a line."""
        speaks = self.tr("speaks {language}")
        spoken = speaks.format(language=LANGUAGE_NAMES[known.language]) if known.language else ""
        return " · ".join(filter(None, (self.last(known, now), spoken, self.matters(known))))

    def contact(self, contact: Contact) -> str:
        """Return what a contact was: ``call · message taken: the invoice · Horváth Zoltán``."""
        what = " · ".join(filter(None, (label(contact.kind), self._value(contact))))
        said = ": ".join(filter(None, (what, contact.about)))
        return " · ".join(filter(None, (said, contact.with_name)))

    def _value(self, contact: Contact) -> str:
        values = _VALUES[contact.kind]
        # A value of a newer version, or of a kind that is put in other words, is not shown.
        return label(values(contact.what)) if contact.what in set(values) else ""
