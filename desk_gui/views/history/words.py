"""What the history, its check and its fields are called, in the language of the window."""

from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from desk_gui.domain.audit import Subject
from desk_gui.domain.history import HistoryLine
from desk_gui.domain.inspection import Finding, FindingKind, Report
from desk_gui.domain.money import format_tenge
from desk_gui.domain.people import PersonKind
from desk_gui.views.labels import clock, label, short_date

_FINDINGS = {
    FindingKind.INTEGRITY: QT_TRANSLATE_NOOP(
        "History", "The data file is damaged. Restore the last backup. ({key})"
    ),
    FindingKind.UNREADABLE: QT_TRANSLATE_NOOP(
        "History", "Table {table} cannot be read to its end. Restore the last backup."
    ),
    FindingKind.ORPHAN: QT_TRANSLATE_NOOP(
        "History", "Row {key} of table {table} refers to one that is not there."
    ),
    FindingKind.UNGUARDED: QT_TRANSLATE_NOOP(
        "History", "Table {table} has lost its protection: its rows could be changed ({key})."
    ),
    FindingKind.GAP: QT_TRANSLATE_NOOP("History", "Entry {key} of the history is missing."),
    FindingKind.LINK: QT_TRANSLATE_NOOP(
        "History", "Entry {key} of the history is not as it was written."
    ),
    FindingKind.OLDER: QT_TRANSLATE_NOOP(
        "History",
        "The data is older than it was: entry {key} was there already and is not now. "
        "Was an old copy put back?",
    ),
    FindingKind.REWRITTEN: QT_TRANSLATE_NOOP(
        "History", "Entry {key} of the history is another than the one seen before."
    ),
    FindingKind.DIGEST: QT_TRANSLATE_NOOP(
        "History", "What entry {entry} posted was changed past Desk: {table}, {key}."
    ),
    FindingKind.MISSING_ROW: QT_TRANSLATE_NOOP(
        "History", "Row {key} of table {table} is gone; entry {entry} posted it."
    ),
    FindingKind.ADDED_ROW: QT_TRANSLATE_NOOP(
        "History", "Row {key} of table {table} was put in past Desk."
    ),
    FindingKind.NUMBER_GAP: QT_TRANSLATE_NOOP("History", "Number {key} is missing."),
    FindingKind.NUMBER_SERIES: QT_TRANSLATE_NOOP(
        "History", "Series {key} counts other than what bears its numbers."
    ),
    FindingKind.WRONG_NUMBER: QT_TRANSLATE_NOOP(
        "History", "Row {key} of table {table} bears a number that is not its own."
    ),
    FindingKind.SUM: QT_TRANSLATE_NOOP("History", "Payment {key} is not the sum of its forms."),
    FindingKind.DAY_SUM: QT_TRANSLATE_NOOP(
        "History", "The payments of {key} are not the sum of that day's forms."
    ),
}
_FIELDS = {
    "kind": QT_TRANSLATE_NOOP("History", "kind"),
    "family_name": QT_TRANSLATE_NOOP("History", "family name"),
    "given_name": QT_TRANSLATE_NOOP("History", "given name"),
    "patronymic": QT_TRANSLATE_NOOP("History", "patronymic"),
    "firm": QT_TRANSLATE_NOOP("History", "organisation"),
    "iin": QT_TRANSLATE_NOOP("History", "IIN"),
    "bin": QT_TRANSLATE_NOOP("History", "BIN"),
    "phones": QT_TRANSLATE_NOOP("History", "telephones"),
    "addresses": QT_TRANSLATE_NOOP("History", "addresses"),
    "email": QT_TRANSLATE_NOOP("History", "e-mail"),
    "language": QT_TRANSLATE_NOOP("History", "language"),
    "note": QT_TRANSLATE_NOOP("History", "note"),
    "name": QT_TRANSLATE_NOOP("History", "name"),
    "name_second": QT_TRANSLATE_NOOP("History", "name, second language"),
    "operator": QT_TRANSLATE_NOOP("History", "operator"),
    "operator_second": QT_TRANSLATE_NOOP("History", "operator, second language"),
    "index": QT_TRANSLATE_NOOP("History", "postal index"),
    "country": QT_TRANSLATE_NOOP("History", "country"),
    "hours": QT_TRANSLATE_NOOP("History", "opening hours"),
    "default_zone": QT_TRANSLATE_NOOP("History", "zone"),
    "zone_rules": QT_TRANSLATE_NOOP("History", "zone rules"),
    "cut_off_day": QT_TRANSLATE_NOOP("History", "last day of ordering"),
    "login": QT_TRANSLATE_NOOP("History", "login"),
    "post": QT_TRANSLATE_NOOP("History", "post"),
    "roles": QT_TRANSLATE_NOOP("History", "roles"),
    "room": QT_TRANSLATE_NOOP("History", "room"),
    "phone": QT_TRANSLATE_NOOP("History", "telephone"),
    "topics": QT_TRANSLATE_NOOP("History", "topics"),
    "slot_minutes": QT_TRANSLATE_NOOP("History", "length of an appointment"),
    "stand_in": QT_TRANSLATE_NOOP("History", "stand-in"),
    "ask_first": QT_TRANSLATE_NOOP("History", "what is asked first"),
    "photo": QT_TRANSLATE_NOOP("History", "picture"),
    "left_on": QT_TRANSLATE_NOOP("History", "with the firm"),
    "host": QT_TRANSLATE_NOOP("History", "host"),
    "number": QT_TRANSLATE_NOOP("History", "number"),
    "asked_for": QT_TRANSLATE_NOOP("History", "who was asked for"),
    "outcome": QT_TRANSLATE_NOOP("History", "what became of it"),
    "about": QT_TRANSLATE_NOOP("History", "about what"),
    "urgent": QT_TRANSLATE_NOOP("History", "urgent"),
    "due": QT_TRANSLATE_NOOP("History", "the time that was told"),
    "transferred_to": QT_TRANSLATE_NOOP("History", "put through to"),
    "read_back": QT_TRANSLATE_NOOP("History", "read back"),
    "signs_in_as": QT_TRANSLATE_NOOP("History", "account"),
    "stops": QT_TRANSLATE_NOOP("History", "host and purpose"),
    "people": QT_TRANSLATE_NOOP("History", "how many people"),
    "members": QT_TRANSLATE_NOOP("History", "who comes along"),
    "brings": QT_TRANSLATE_NOOP("History", "brings along"),
    "offered": QT_TRANSLATE_NOOP("History", "what was offered"),
    "told_until": QT_TRANSLATE_NOOP("History", "how long they were told to wait"),
    "reminded_at": QT_TRANSLATE_NOOP("History", "when the host was reminded"),
    "arrived_at": QT_TRANSLATE_NOOP("History", "arrival"),
    "admitted_at": QT_TRANSLATE_NOOP("History", "shown in"),
    "left_at": QT_TRANSLATE_NOOP("History", "departure"),
    "auto_closed": QT_TRANSLATE_NOOP("History", "closed by the house"),
    "starts_at": QT_TRANSLATE_NOOP("History", "time"),
    "expected_at": QT_TRANSLATE_NOOP("History", "expected time"),
    "told": QT_TRANSLATE_NOOP("History", "the visitor was told"),
    "reverted": QT_TRANSLATE_NOOP("History", "taken back"),
    "active": QT_TRANSLATE_NOOP("History", "may sign in"),
    "recovery": QT_TRANSLATE_NOOP("History", "recovery code"),
    "since": QT_TRANSLATE_NOOP("History", "from a day"),
    "until": QT_TRANSLATE_NOOP("History", "to a day"),
    "account": QT_TRANSLATE_NOOP("History", "by one worker"),
    "deeds": QT_TRANSLATE_NOOP("History", "of one kind"),
    "person": QT_TRANSLATE_NOOP("History", "about one person"),
    "text": QT_TRANSLATE_NOOP("History", "searched"),
    "sign_in_refused": QT_TRANSLATE_NOOP("History", "refused sign-ins"),
}


class HistoryCounts(QObject):
    """Numbers with their noun in the plural of the language."""

    def entries(self, entries: int) -> str:
        """Return ``2 entries``."""
        return self.tr("%n entry(s)", "", entries)

    def rows(self, rows: int) -> str:
        """Return ``2 posted rows``."""
        return self.tr("%n posted row(s)", "", rows)

    def numbers(self, numbers: int) -> str:
        """Return ``2 numbers``."""
        return self.tr("%n number(s)", "", numbers)


def moment(at: datetime) -> str:
    """Return the date in figures and the clock."""
    return f"{short_date(at.date())} {clock(at)}"


def field_word(name: str) -> str:
    """Return what a field is called; one without a word is shown by its name."""
    word = _FIELDS.get(name)
    return QCoreApplication.translate("History", str(word)) if word else name


def kind_word(kind: PersonKind) -> str:
    """Return which kind of customer it is."""
    if kind is PersonKind.ORGANISATION:
        return QCoreApplication.translate("History", "organisation")
    return QCoreApplication.translate("History", "person")


def finding_words(finding: Finding) -> str:
    """Say what is wrong, and where."""
    said = QCoreApplication.translate("History", str(_FINDINGS[finding.kind]))
    return said.format(table=finding.table, key=finding.key, entry=finding.entry)


def result_words(report: Report) -> str:
    """Say in one sentence what the look through everything found."""
    if report.finding is not None:
        return finding_words(report.finding)
    return QCoreApplication.translate("History", "Everything is whole. The code is {code}.").format(
        code=report.code
    )


def report_lines(report: Report) -> list[str]:
    """Return the report as lines, for the command line: what was looked at, what is wrong."""
    counts = HistoryCounts()
    figures = [
        counts.entries(report.entries),
        counts.rows(report.rows),
        counts.numbers(report.numbers),
        format_tenge(report.total),
    ]
    lines = [] if not report.code else [", ".join(figures)]
    return [*lines, result_words(report)]


def record_words(line: HistoryLine) -> str:
    """Return which record an entry is about, as it is called now."""
    if line.subject is None:
        return line.person
    kind = label(line.subject)
    name = _record_name(line)
    about = "" if line.person in {"", line.record} else line.person
    return " · ".join(filter(None, (f"{kind} {name}".strip(), about)))


def _record_name(line: HistoryLine) -> str:
    if line.subject is Subject.DAY and line.record:
        return short_date(date.fromisoformat(line.record))
    if line.record or line.subject is Subject.OFFICE or line.subject_id is None:
        return line.record
    # Gone, or never known by another name.
    return f"№ {line.subject_id}"


def reason_words(line: HistoryLine) -> str:
    """Return why it was done, and what was changed."""
    fields = ", ".join(map(field_word, line.fields))
    return " · ".join(filter(None, (label(line.purpose) if line.purpose else "", fields)))
