"""What is kept, what went and what stays, in words."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from desk_gui.domain.retention import Hold, Purged, PurgeReport, RecordKind
from desk_gui.views.labels import clock, label, short_date


class PrivacyCounts(QObject):
    """Numbers with their noun in the plural of the language."""

    def visits(self, visits: int) -> str:
        """Return ``2 visits``."""
        return self.tr("%n visit(s)", "", visits)

    def people(self, people: int) -> str:
        """Return ``2 people``."""
        return self.tr("%n person(s)", "", people)

    def calls(self, calls: int) -> str:
        """Return ``2 calls``."""
        return self.tr("%n call(s)", "", calls)

    def held(self, held: int) -> str:
        """Say how many records stay because of a hold."""
        return self.tr("%n stay(s) under a hold", "", held)

    def needed(self, needed: int) -> str:
        """Say how many records stay because something open needs them."""
        return self.tr("%n still needed", "", needed)

    def open_matters(self, count: int) -> str:
        """Say that somebody cannot be erased, for so many things are open with them."""
        return self.tr(
            "%n thing(s) are still open with this person: a visit, an appointment or a promise. "
            "End them first.",
            "",
            count,
        )


def going_words(lines: Iterable[Purged]) -> str:
    """Return how many go, or went, of each kind: ``12 visits, 3 people``; nothing for nothing."""
    return ", ".join(_count(line.kind, line.purged) for line in lines if line.purged)


def staying_words(lines: Iterable[Purged]) -> str:
    """Return how many stay though their time is over, and why; nothing for none."""
    known = list(lines)
    held, needed = sum(line.held for line in known), sum(line.protected for line in known)
    counts = PrivacyCounts()
    said = (counts.held(held) if held else "", counts.needed(needed) if needed else "")
    return ", ".join(filter(None, said))


def report_name(report: PurgeReport) -> str:
    """Return what a run took out, in a line."""
    nothing = QCoreApplication.translate("Privacy", "Nothing was over its period")
    return going_words(report.lines) or nothing


def by_words(report: PurgeReport) -> str:
    """Return who made a run."""
    return report.by or QCoreApplication.translate("Privacy", "by night")


def hold_words(hold: Hold) -> str:
    """Return since when and by whom a record is held."""
    return f"{moment(hold.at)} · {hold.by}"


def moment(at: datetime) -> str:
    """Return a date with its time, in figures."""
    return f"{short_date(at.date())} {clock(at)}"


def _count(kind: RecordKind, count: int) -> str:
    counts = PrivacyCounts()
    match kind:
        case RecordKind.VISITS:
            return counts.visits(count)
        case RecordKind.PEOPLE:
            return counts.people(count)
        case RecordKind.CALLS:
            return counts.calls(count)
        case _:
            return f"{label(kind)}: {count}"
