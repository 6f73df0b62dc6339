"""Admission notes in words: their rows, and what is told of one beside the list."""

from datetime import date, datetime

from PySide6.QtCore import QObject

from desk_gui.domain.admission import AdmissionKind, AdmissionNote, Audience
from desk_gui.views.labels import clock, label, short_date
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.rows import Row
from desk_gui.widgets.tokens import State

Facts = list[tuple[str, str | ChipText]]


class NoteWords(QObject):
    """Says notes as they stand on a day."""

    def row(self, note: AdmissionNote, today: date) -> Row:
        """Return a note as a row: what it is for, on whom, until when, by whom."""
        details = note.details
        secret = label(details.audience) if details.audience is Audience.SUPERVISORS else ""
        return Row(
            chip=self.chip(note, today),
            name=details.name,
            under=" · ".join(filter(None, (details.firm, secret))),
            aside=self.until(details.until),
            aside_under=note.by,
            left=self.is_over(note, today),
            record=note,
        )

    def chip(self, note: AdmissionNote, today: date) -> ChipText:
        """Return what a note is for, or that it holds no more."""
        if note.lifted_at is not None:
            return ChipText(text=self.tr("lifted"), state=State.NEUTRAL, icon="circle-check")
        if self.is_over(note, today):
            return ChipText(text=self.tr("over"), state=State.NEUTRAL, icon="clock")
        if note.details.kind is AdmissionKind.DO_NOT_ADMIT:
            text = label(note.details.kind)
            return ChipText(text=text, state=State.DANGER, icon="ban", bold=True)
        return ChipText(text=label(note.details.kind), state=State.INFO, icon="info-circle")

    def widest_chip(self) -> ChipText:
        """Return the longest of the chips, to measure it."""
        text = label(AdmissionKind.DO_NOT_ADMIT)
        return ChipText(text=text, icon="ban", bold=True)

    def is_over(self, note: AdmissionNote, today: date) -> bool:
        """Tell whether a note holds no more."""
        until = note.details.until
        return note.lifted_at is not None or (until is not None and until < today)

    def until(self, until: date | None) -> str:
        """Return ``until 30/11/2026`` or ``for good``."""
        if until is None:
            return self.tr("for good")
        return self.tr("until {date}").format(date=short_date(until))

    def facts(self, note: AdmissionNote, today: date) -> Facts:
        """Return what is told of a note besides what it says."""
        details = note.details
        facts: Facts = [
            ("", self.chip(note, today)),
            (self.tr("Firm"), details.firm),
            (self.tr("Holds"), self.until(details.until)),
            (self.tr("Read by"), label(details.audience)),
            (self.tr("Written"), self._who(note.by, note.at)),
        ]
        if note.lifted_at is not None:
            facts.append((self.tr("Lifted"), self._who(note.lifted_by, note.lifted_at)))
        return [fact for fact in facts if fact[1]]

    def text(self, note: AdmissionNote) -> str:
        """Return what a note says, or who knows it."""
        if note.readable:
            return note.details.text
        return self.tr("Only supervisors may read what it says. {by} wrote it: ask them.").format(
            by=note.by
        )

    def notes(self, notes: int) -> str:
        """Return ``2 notes``."""
        return self.tr("%n note(s)", "", notes)

    def _who(self, by: str, at: datetime) -> str:
        return f"{by}\n{short_date(at.date())} {clock(at)}"
