"""What the columns of a list of people are called."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desk_gui.domain.staff_columns import WEEK, StaffColumn
from desk_gui.views.hours import days

_WORDS: dict[StaffColumn, Any] = {
    StaffColumn.NAME: QT_TRANSLATE_NOOP("StaffColumns", "name"),
    StaffColumn.POST: QT_TRANSLATE_NOOP("StaffColumns", "post"),
    StaffColumn.ROOM: QT_TRANSLATE_NOOP("StaffColumns", "room"),
    StaffColumn.PHONE: QT_TRANSLATE_NOOP("StaffColumns", "telephone"),
    StaffColumn.EMAIL: QT_TRANSLATE_NOOP("StaffColumns", "e-mail"),
    StaffColumn.TOPICS: QT_TRANSLATE_NOOP("StaffColumns", "topics"),
    StaffColumn.STAND_IN: QT_TRANSLATE_NOOP("StaffColumns", "stand-in"),
    StaffColumn.ASK_FIRST: QT_TRANSLATE_NOOP("StaffColumns", "ask first"),
    StaffColumn.NOTE: QT_TRANSLATE_NOOP("StaffColumns", "note"),
    StaffColumn.HOURS: QT_TRANSLATE_NOOP("StaffColumns", "hours"),
}


def column_word(column: str) -> str:
    """Return what a column is called, in the language of the window."""
    known = StaffColumn(column)
    if known in WEEK:
        return days(QLocale.FormatType.LongFormat)[WEEK.index(known)]
    return QCoreApplication.translate("StaffColumns", _WORDS[known])
