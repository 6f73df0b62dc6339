"""What an alarm's list says: who is where since when, found after how long, or not."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject

from desk_gui.domain.evacuation_rules import parted
from desk_gui.domain.evacuations import Evacuation, EvacuationKind, Evacuee, PresentPerson
from desk_gui.domain.refusals import Refusal
from desk_gui.views.labels import clock, label, short_date
from desk_gui.views.sentences import sentences
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.tick_list import TickRow
from desk_gui.widgets.tokens import State

_MOST_NAMES = 6


class EvacuationWords(QObject):
    """Puts the lists into words; ``tr`` knows plurals only here."""

    def present_rows(
        self, people: Sequence[PresentPerson], now: datetime, fits: Callable[[PresentPerson], bool]
    ) -> list[Row | Section]:
        """Return who is in the house, as long as nobody looks for them."""
        return [
            TickRow(
                name=person.name,
                under=person.firm,
                aside=person.place,
                amount_under=self._since(person, now),
                record=person,
            )
            for person in people
            if fits(person)
        ]

    def tick_rows(self, evacuation: Evacuation, now: datetime, text: str) -> list[Row | Section]:
        """Return who is still looked for, then who is found; those with the letters typed."""
        missing, found = parted(evacuation, text)
        urgent = any(evacuation.is_red(each, now) for each in missing)
        rows: list[Row | Section] = []
        if missing:
            state = State.DANGER if urgent else State.WARN
            rows.append(Section(title=self.tr("Not found yet"), count=len(missing), state=state))
            rows += [self._missing_row(evacuation, each, now) for each in missing]
        if found:
            rows.append(Section(title=self.tr("Found"), count=len(found)))
            rows += [self._found_row(evacuation, each) for each in found]
        return rows

    def past_rows(self, evacuations: Sequence[Evacuation], now: datetime) -> list[Row | Section]:
        """Return those that are over, the latest first."""
        return [
            Row(
                name=f"{short_date(each.started_at)} {clock(each.started_at)}",
                under=" · ".join(
                    (
                        label(each.kind),
                        f"{each.found}/{len(each.people)}",
                        self.lasting(each, now),
                    )
                ),
                button=self.tr("Report"),
                record=each,
            )
            for each in evacuations
        ]

    def people(self, visitors: int, own: int) -> str:
        """Return ``9 visitors · 6 of the house``."""
        guests = self.tr("%n visitor(s)", "", visitors)
        ours = self.tr("{count} of the house").format(count=own)
        return f"{guests} · {ours}" if own else guests

    def begun(self, evacuation: Evacuation, now: datetime) -> str:
        """Return ``since 10:02 · 7 min``, and from when on the rescuers have the list."""
        parts = [
            self.tr("since {time}").format(time=clock(evacuation.started_at)),
            self.lasting(evacuation, now),
        ]
        if evacuation.handed_over_at is not None:
            handed = self.tr("handed to the rescuers {time}")
            parts.append(handed.format(time=clock(evacuation.handed_over_at)))
        return " · ".join(parts)

    def lasting(self, evacuation: Evacuation, now: datetime) -> str:
        """Return for how long it runs, or how long it took."""
        return self.tr("{minutes} min").format(minutes=evacuation.minutes(now))

    def tally(self, evacuation: Evacuation) -> str:
        """Return ``12 of 15 found``."""
        words = self.tr("{found} of {all} found")
        return words.format(found=evacuation.found, all=len(evacuation.people))

    def running(self, evacuation: Evacuation, now: datetime) -> str:
        """Return one line on what is going on, for whoever works on another page."""
        words = self.tr("{kind} since {time}: {tally}, {minutes}.")
        return words.format(
            kind=label(evacuation.kind),
            time=clock(evacuation.started_at),
            tally=self.tally(evacuation),
            minutes=self.lasting(evacuation, now),
        )

    def ended(self, evacuation: Evacuation, now: datetime) -> str:
        """Return what is said when it is over."""
        words = (
            self.tr("The drill is over: {tally}, {minutes}.")
            if evacuation.kind is EvacuationKind.DRILL
            else self.tr("The alarm is over: {tally}, {minutes}.")
        )
        return words.format(tally=self.tally(evacuation), minutes=self.lasting(evacuation, now))

    def list_trouble(
        self, refusals: Sequence[Refusal], fresh_at: datetime | None, now: datetime
    ) -> str:
        """Say that the list on disk is an old one, since when, and why, where it is known."""
        if fresh_at is None:
            said = self.tr("Who is in the house is not written to disk.")
        else:
            day = "" if fresh_at.date() == now.date() else f"{short_date(fresh_at)} "
            said = self.tr("Who is in the house was written to disk last at {time}.")
            said = said.format(time=f"{day}{clock(fresh_at)}")
        return " ".join(filter(None, (said, sentences(refusals))))

    def missed(self, names: Sequence[str]) -> str:
        """Say who is not found, the first few by name, and what is wanted now."""
        named, more = ", ".join(names[:_MOST_NAMES]), len(names) - _MOST_NAMES
        if more > 0:
            words = self.tr(
                "Not found: {names} and {count} more. Write down what is known of them."
            )
            return words.format(names=named, count=more)
        words = self.tr("Not found: {names}. Write down what is known of them.")
        return words.format(names=named)

    def _missing_row(self, evacuation: Evacuation, evacuee: Evacuee, now: datetime) -> TickRow:
        person, red = evacuee.person, evacuation.is_red(evacuee, now)
        added = self.tr("added") if evacuee.added else self._since(person, now)
        return TickRow(
            name=person.name,
            under=person.firm,
            aside=person.place,
            amount=self.tr("not found") if red else "",
            amount_under=added,
            ticked=False,
            red=red,
            record=evacuee,
        )

    def _found_row(self, evacuation: Evacuation, evacuee: Evacuee) -> TickRow:
        minutes = evacuation.minutes_to_find(evacuee)
        return TickRow(
            name=evacuee.person.name,
            under=evacuee.person.firm,
            aside=evacuee.person.place,
            amount=self.tr("after {minutes} min").format(minutes=minutes),
            amount_under=evacuee.found_by,
            ticked=True,
            left=True,
            record=evacuee,
        )

    def _since(self, person: PresentPerson, now: datetime) -> str:
        at = person.arrived_at
        if at is None:
            return ""
        day = "" if at.date() == now.date() else f"{short_date(at)} "
        return self.tr("in since {time}").format(time=f"{day}{clock(at)}")
