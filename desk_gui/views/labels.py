"""Words for the values of the domain, and dates, months and amounts as each language writes them.

The language is that of ``QLocale()``: whoever switches the window's language
sets it with ``QLocale.setDefault``.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, QObject

from desk_gui.domain.actors import Role
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.catalogue import Distribution, PublicationKind, Zone
from desk_gui.domain.languages import Language
from desk_gui.domain.months import Month
from desk_gui.domain.subscriptions import (
    Channel,
    DuplicateReason,
    FormState,
    PaymentMethod,
    ProofKind,
    VoidReason,
)
from desk_gui.views.calls.words import CALL_TABLES
from desk_gui.views.history.deed_words import DEED, PURPOSE, SUBJECT
from desk_gui.views.reception.words import RECEPTION_TABLES

ZONE = {
    Zone.CITY: QT_TRANSLATE_NOOP("Labels", "City"),
    Zone.DISTRICT: QT_TRANSLATE_NOOP("Labels", "District"),
}
PUBLICATION_KIND = {
    PublicationKind.NEWSPAPER: QT_TRANSLATE_NOOP("Labels", "newspaper"),
    PublicationKind.MAGAZINE: QT_TRANSLATE_NOOP("Labels", "magazine"),
}
DISTRIBUTION = {
    Distribution.CARD: QT_TRANSLATE_NOOP("Labels", "by card"),
    Distribution.ADDRESS: QT_TRANSLATE_NOOP("Labels", "by address"),
}
FORM_STATE = {
    FormState.REGISTERED: QT_TRANSLATE_NOOP("Labels", "no receipt yet"),
    FormState.PAID: QT_TRANSLATE_NOOP("Labels", "paid"),
    FormState.INVOICED: QT_TRANSLATE_NOOP("Labels", "invoiced"),
    FormState.VOIDED: QT_TRANSLATE_NOOP("Labels", "voided"),
}
PAYMENT_METHOD = {
    PaymentMethod.CASH: QT_TRANSLATE_NOOP("Labels", "Cash"),
    PaymentMethod.CARD: QT_TRANSLATE_NOOP("Labels", "Card"),
    PaymentMethod.INVOICE: QT_TRANSLATE_NOOP("Labels", "Invoice"),
}
CHANNEL = {
    Channel.COUNTER: QT_TRANSLATE_NOOP("Labels", "Counter"),
    Channel.POSTMAN: QT_TRANSLATE_NOOP("Labels", "Postman"),
    Channel.AGENT: QT_TRANSLATE_NOOP("Labels", "Agent"),
}
PROOF_KIND = {
    ProofKind.FISCAL_RECEIPT: QT_TRANSLATE_NOOP("Labels", "Fiscal receipt"),
    ProofKind.RECEIPT: QT_TRANSLATE_NOOP("Labels", "Receipt"),
    ProofKind.INVOICE: QT_TRANSLATE_NOOP("Labels", "Invoice"),
    ProofKind.PAYMENT_ORDER: QT_TRANSLATE_NOOP("Labels", "Payment order"),
}
VOID_REASON = {
    VoidReason.WRONG_ADDRESS: QT_TRANSLATE_NOOP("Labels", "Wrong address"),
    VoidReason.WRONG_NAME: QT_TRANSLATE_NOOP("Labels", "Wrong name"),
    VoidReason.WRONG_PUBLICATION: QT_TRANSLATE_NOOP("Labels", "Wrong title"),
    VoidReason.WRONG_TERM: QT_TRANSLATE_NOOP("Labels", "Wrong term"),
    VoidReason.CUSTOMER_WITHDREW: QT_TRANSLATE_NOOP("Labels", "The customer withdrew"),
    VoidReason.SPOILT_BLANK: QT_TRANSLATE_NOOP("Labels", "Spoilt blank"),
    VoidReason.OTHER: QT_TRANSLATE_NOOP("Labels", "Another reason"),
}
DUPLICATE_REASON = {
    DuplicateReason.LOST: QT_TRANSLATE_NOOP("Labels", "The form was lost"),
    DuplicateReason.SPOILT_PRINT: QT_TRANSLATE_NOOP("Labels", "The print was spoilt"),
    DuplicateReason.OTHER: QT_TRANSLATE_NOOP("Labels", "Another reason"),
}
ROLE = {
    Role.RECEPTIONIST: QT_TRANSLATE_NOOP("Labels", "Receptionist"),
    Role.CLERK: QT_TRANSLATE_NOOP("Labels", "Clerk"),
    Role.EXECUTOR: QT_TRANSLATE_NOOP("Labels", "Executor"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("Labels", "Supervisor"),
    Role.MANAGER: QT_TRANSLATE_NOOP("Labels", "Manager"),
}
_TABLES: Mapping[type[StrEnum], Mapping[Any, object]] = {
    Zone: ZONE,
    PublicationKind: PUBLICATION_KIND,
    Distribution: DISTRIBUTION,
    FormState: FORM_STATE,
    PaymentMethod: PAYMENT_METHOD,
    Channel: CHANNEL,
    ProofKind: PROOF_KIND,
    VoidReason: VOID_REASON,
    DuplicateReason: DUPLICATE_REASON,
    Deed: DEED,
    Subject: SUBJECT,
    Purpose: PURPOSE,
    Role: ROLE,
    **RECEPTION_TABLES,
    **CALL_TABLES,
}

_LONG_DATES = {
    Language.KK: "yyyy 'жылғы' d MMMM",
    Language.RU: "d MMMM yyyy 'г.'",
    Language.HU: "yyyy. MMMM d.",
    Language.ET: "d. MMMM yyyy",
    Language.EN: "d MMMM yyyy",
}
DATE_FORMATS = {
    Language.KK: "dd.MM.yyyy",
    Language.RU: "dd.MM.yyyy",
    Language.HU: "yyyy.MM.dd.",
    Language.ET: "dd.MM.yyyy",
    Language.EN: "dd/MM/yyyy",
}
"""Short dates with the whole year: Qt's own have two digits of it in kk and et."""


def label(value: StrEnum) -> str:
    """Return the word for a value of an enumeration, in the language of the window."""
    return QCoreApplication.translate("Labels", str(_TABLES[type(value)][value]))


def language() -> Language:
    """Return the language of the window."""
    code = QLocale().name().partition("_")[0]
    return Language(code) if code in set(Language) else Language.EN


def long_date(day: date) -> str:
    """Return ``2026 жылғы 5 қаңтар``, ``5 января 2026 г.``, ``2026. január 5.``."""
    return QLocale().toString(_qdate(day), _LONG_DATES[language()])


def short_date(day: date) -> str:
    """Return the date in figures, with the whole year."""
    return QLocale().toString(_qdate(day), DATE_FORMATS[language()])


def day_month(day: date) -> str:
    """Return ``25.11``, ``11.25.``, ``25/11``: where the year would take room and tell nothing."""
    pattern = re.sub(r"yyyy[./]|[./]yyyy", "", DATE_FORMATS[language()])
    return _qdate(day).toString(pattern)


def clock(at: datetime) -> str:
    """Return ``10:47``."""
    return f"{at.hour:02}:{at.minute:02}"


def told_time(at: datetime, now: datetime, spoken: Language) -> str:
    """Return a time as it is told to somebody, with its day where that is not today.

    In the figures of a language that need not be the window's: ``14:00``,
    ``08:30 (26.11.2026)``.
    """
    if at.date() == now.date():
        return clock(at)
    return f"{clock(at)} ({_qdate(at.date()).toString(DATE_FORMATS[spoken])})"


def month_name(month: Month) -> str:
    """Return the name of the month by itself: in the nominative, as a calendar has it."""
    name = QLocale().standaloneMonthName(month.month, QLocale.FormatType.LongFormat)
    return name if language() is Language.EN else name.lower()


def month_year(month: Month) -> str:
    """Return the month with its year: ``қаңтар 2027``, ``2027. január``."""
    name = month_name(month)
    if language() is Language.HU:
        return f"{month.year}. {name}"
    if language() is Language.KK:
        return f"{month.year} ж. {name}"
    return f"{name} {month.year}"


def month_range(first: Month, last: Month) -> str:
    """Return from which month to which; the year once where both lie in it."""
    if first == last:
        return month_year(first)
    if first.year != last.year:
        return f"{month_year(first)} – {month_year(last)}"
    if language() is Language.HU:
        return f"{first.year}. {month_name(first)} – {month_name(last)}"
    if language() is Language.KK:
        return f"{first.year} жылғы {month_name(first)} – {month_name(last)}"
    return f"{month_name(first)} – {month_name(last)} {first.year}"


class Counts(QObject):
    """Numbers with their noun in the plural of the language; ``tr`` knows plurals only here."""

    def months(self, months: int) -> str:
        """Return ``12 months``."""
        return self.tr("%n month(s)", "", months)

    def sets(self, sets: int) -> str:
        """Return ``2 sets``."""
        return self.tr("%n set(s)", "", sets)

    def forms(self, forms: int) -> str:
        """Return ``2 forms``."""
        return self.tr("%n form(s)", "", forms)

    def titles(self, titles: int) -> str:
        """Return ``2 titles``."""
        return self.tr("%n title(s)", "", titles)

    def forms_today(self, forms: int) -> str:
        """Return ``2 forms today``."""
        return self.tr("%n form(s) today", "", forms)

    def visitors_in_house(self, visitors: int) -> str:
        """Return ``3 visitors in the house``."""
        return self.tr("%n visitor(s) in the house", "", visitors)

    def promises(self, overdue: int, due: int) -> str:
        """Return ``1 promise overdue, 3 due``; nothing where none is."""
        late = self.tr("%n promise(s) overdue", "", overdue) if overdue else ""
        if overdue and due:
            return self.tr("{late}, {count} due").format(late=late, count=due)
        return late or (self.tr("%n promise(s) due", "", due) if due else "")

    def issues_a_year(self, issues: int) -> str:
        """Return ``6 issues a year``."""
        return self.tr("%n issue(s) a year", "", issues)

    def places_to_correct(self, places: int) -> str:
        """Say how many places of a file have to be corrected before it can be imported."""
        return self.tr("Correct %n place(s) in the file: all is imported, or nothing.", "", places)

    def too_many_months(self, most: int) -> str:
        """Say that a catalogue holds for no more than so many months."""
        return self.tr("More than %n month(s). Is the year right?", "", most)


def term_text(months: int) -> str:
    """Return ``12 months``, in the plural of the language."""
    return Counts().months(months)


def term_short(months: int) -> str:
    """Return ``12 mo.``, for where there is little room."""
    return QCoreApplication.translate("Labels", "{months} mo.").format(months=months)


def sets_text(sets: int) -> str:
    """Return ``2 sets``, in the plural of the language."""
    return Counts().sets(sets)


def forms_text(forms: int) -> str:
    """Return ``2 forms``, in the plural of the language."""
    return Counts().forms(forms)


def titles_text(titles: int) -> str:
    """Return ``2 titles``, in the plural of the language."""
    return Counts().titles(titles)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
