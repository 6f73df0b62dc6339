"""What the refusals of lists from other programs say, and of price lists among them."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desk_gui.domain import price_list_refusals as refused
from desk_gui.domain import sheet_refusals as unread
from desk_gui.domain.price_list_header import Column
from desk_gui.domain.sheet_refusals import Measure, TooLargeFile
from desk_gui.views.labels import Counts
from desk_gui.views.sentences import Sentences

_MEGABYTE = 1024 * 1024

COLUMN: dict[Column, Any] = {
    Column.INDEX: QT_TRANSLATE_NOOP("Columns", "index"),
    Column.TITLE: QT_TRANSLATE_NOOP("Columns", "title"),
    Column.PHONE: QT_TRANSLATE_NOOP("Columns", "telephone"),
    Column.ISSUES: QT_TRANSLATE_NOOP("Columns", "issues a year"),
    Column.TERM: QT_TRANSLATE_NOOP("Columns", "term"),
    Column.CITY: QT_TRANSLATE_NOOP("Columns", "price, city"),
    Column.DISTRICT: QT_TRANSLATE_NOOP("Columns", "price, district"),
    Column.CITY_CATALOGUE_PART: QT_TRANSLATE_NOOP("Columns", "catalogue part, city"),
    Column.DISTRICT_CATALOGUE_PART: QT_TRANSLATE_NOOP("Columns", "catalogue part, district"),
    Column.CITY_DELIVERY_PART: QT_TRANSLATE_NOOP("Columns", "delivery part, city"),
    Column.DISTRICT_DELIVERY_PART: QT_TRANSLATE_NOOP("Columns", "delivery part, district"),
    Column.KIND: QT_TRANSLATE_NOOP("Columns", "kind"),
    Column.DISTRIBUTION: QT_TRANSLATE_NOOP("Columns", "distribution"),
    Column.SECTION: QT_TRANSLATE_NOOP("Columns", "section"),
    Column.CUT_OFF: QT_TRANSLATE_NOOP("Columns", "cut-off day"),
}
_TOO_LARGE: dict[Measure, Any] = {
    Measure.BYTES: QT_TRANSLATE_NOOP(
        "Refusals", "The file is larger than {limit} MB. Is it the right one?"
    ),
    Measure.UNPACKED_BYTES: QT_TRANSLATE_NOOP(
        "Refusals", "The workbook unpacks to far more than a list holds. It was not opened."
    ),
    Measure.PARTS: QT_TRANSLATE_NOOP(
        "Refusals", "The workbook has more than {limit} parts. It was not opened."
    ),
    Measure.ROWS: QT_TRANSLATE_NOOP(
        "Refusals", "The file has more than {limit} rows. Divide it into several lists."
    ),
    Measure.COLUMNS: QT_TRANSLATE_NOOP(
        "Refusals", "The file has more than {limit} columns. Delete those that are not needed."
    ),
    Measure.TEXT: QT_TRANSLATE_NOOP(
        "Refusals", "A cell holds more than {limit} characters. Is a quotation mark not closed?"
    ),
}


def column_word(column: str) -> str:
    """Return what a column is called, in the language of the window."""
    return QCoreApplication.translate("Columns", COLUMN[Column(column)])


def _too_large(found: TooLargeFile) -> str:
    limit = found.limit // _MEGABYTE if found.measure is Measure.BYTES else found.limit
    template = QCoreApplication.translate("Refusals", _TOO_LARGE[found.measure])
    return template.format(limit=QLocale().toString(limit))


SENTENCES: Sentences = {
    unread.EmptyFile: lambda _: QCoreApplication.translate(
        "Refusals", "The file is empty. Choose another one."
    ),
    unread.FileUnavailable: lambda _: QCoreApplication.translate(
        "Refusals", "The file cannot be opened. Is it still there, and may you read it?"
    ),
    unread.UnreadableFile: lambda _: QCoreApplication.translate(
        "Refusals",
        "This is no CSV and no XLSX file, or it is damaged. Save the list as XLSX again.",
    ),
    unread.WrongEncoding: lambda _: QCoreApplication.translate(
        "Refusals", "The letters cannot be read. Save the list as XLSX, or as CSV in UTF-8."
    ),
    unread.TooLargeFile: _too_large,
    refused.NoHeader: lambda found: QCoreApplication.translate(
        "Refusals", "No row names all the columns. Missing: {columns}."
    ).format(columns=", ".join(map(column_word, found.missing))),
    refused.AmbiguousHeader: lambda found: QCoreApplication.translate(
        "Refusals", "Line {line}: two columns are called «{column}». Delete or rename one."
    ).format(line=found.line, column=column_word(found.column)),
    refused.BlockedList: lambda found: Counts().places_to_correct(found.blocking),
    refused.PeriodReversed: lambda _: QCoreApplication.translate(
        "Refusals", "The last month lies before the first. Change one of them."
    ),
    refused.PeriodTooLong: lambda found: Counts().too_many_months(found.limit),
    refused.EffectiveTooLate: lambda _: QCoreApplication.translate(
        "Refusals", "The list would take effect after its last month. Choose an earlier day."
    ),
}
