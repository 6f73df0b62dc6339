"""What is doubtful in a list of people, in words: what is there, and what to do about it."""

from typing import Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk_gui.domain.staff_lists import StaffDoubt, StaffDoubtKind
from desk_gui.views.staff.column_words import column_word


class Words(NamedTuple):
    """What was found, and what it means or what to do about it."""

    found: str
    advice: str


_K = StaffDoubtKind
_CORRECT: Any = QT_TRANSLATE_NOOP(
    "StaffDoubts", "Column «{column}»: correct it in the file and choose the file again."
)
_WORDS: dict[StaffDoubtKind, tuple[Any, Any]] = {
    _K.NO_NAME: (
        QT_TRANSLATE_NOOP("StaffDoubts", "The name is missing"),
        QT_TRANSLATE_NOOP("StaffDoubts", "Write it into the file, or delete the row."),
    ),
    _K.TEXT_TOO_LONG: (
        QT_TRANSLATE_NOOP("StaffDoubts", "Too long: at most {limit} characters"),
        _CORRECT,
    ),
    _K.UNREADABLE_TEXT: (
        QT_TRANSLATE_NOOP("StaffDoubts", "«{text}» holds characters nobody can read"),
        _CORRECT,
    ),
    _K.BAD_EMAIL: (QT_TRANSLATE_NOOP("StaffDoubts", "«{text}» is no e-mail address"), _CORRECT),
    _K.BAD_HOURS: (
        QT_TRANSLATE_NOOP("StaffDoubts", "«{text}» does not say from when to when"),
        QT_TRANSLATE_NOOP(
            "StaffDoubts", "Column «{column}» takes 8:00–17:00; a dash is a day off."
        ),
    ),
    _K.TOO_MANY_TOPICS: (
        QT_TRANSLATE_NOOP("StaffDoubts", "More than {limit} topics"),
        QT_TRANSLATE_NOOP("StaffDoubts", "Keep those that visitors ask for."),
    ),
    _K.REPEATED: (
        QT_TRANSLATE_NOOP("StaffDoubts", "{name} stands here once more"),
        QT_TRANSLATE_NOOP("StaffDoubts", "First in line {expected}. Leave one of them."),
    ),
    _K.MATCHES_SEVERAL: (
        QT_TRANSLATE_NOOP("StaffDoubts", "{name} may be one of several on record"),
        QT_TRANSLATE_NOOP("StaffDoubts", "Add the room or the e-mail to the row."),
    ),
    _K.UNKNOWN_STAND_IN: (
        QT_TRANSLATE_NOOP("StaffDoubts", "The stand-in «{text}» is neither here nor on record"),
        QT_TRANSLATE_NOOP("StaffDoubts", "Write the name as it stands there, or leave it empty."),
    ),
    _K.SEVERAL_STAND_INS: (
        QT_TRANSLATE_NOOP("StaffDoubts", "Several people have the name «{text}»"),
        QT_TRANSLATE_NOOP(
            "StaffDoubts", "Leave the stand-in empty in the file and choose them afterwards."
        ),
    ),
    _K.STANDS_IN_FOR_SELF: (
        QT_TRANSLATE_NOOP("StaffDoubts", "{name} would stand in for themselves"),
        QT_TRANSLATE_NOOP("StaffDoubts", "Follow the stand-ins: they lead back. Change one."),
    ),
    _K.ONLY_NAME: (
        QT_TRANSLATE_NOOP("StaffDoubts", "Of {name} only the name is there"),
        QT_TRANSLATE_NOOP("StaffDoubts", "If it is a heading, delete the row."),
    ),
    _K.NAMESAKE: (
        QT_TRANSLATE_NOOP("StaffDoubts", "Another {name} is on record, room {room}"),
        QT_TRANSLATE_NOOP("StaffDoubts", "This one is added beside them."),
    ),
    _K.LEFT_BEFORE: (
        QT_TRANSLATE_NOOP("StaffDoubts", "A {name} left the firm before"),
        QT_TRANSLATE_NOOP(
            "StaffDoubts", "This one is added anew; or take the former one back by hand."
        ),
    ),
    _K.ENCODING_ASSUMED: (
        QT_TRANSLATE_NOOP("StaffDoubts", "The letters were taken for Windows Cyrillic"),
        QT_TRANSLATE_NOOP("StaffDoubts", "Look whether the names are right."),
    ),
    _K.UNREAD_SHEET: (
        QT_TRANSLATE_NOOP("StaffDoubts", "The sheet «{text}» was not read"),
        QT_TRANSLATE_NOOP("StaffDoubts", "One sheet of a workbook is imported."),
    ),
}


def doubt_words(doubt: StaffDoubt) -> Words:
    """Return what is said of a doubt, in the language of the window."""
    known = dict(doubt.details)
    if known.get("column"):
        known["column"] = column_word(known["column"])
    found, advice = (
        QCoreApplication.translate("StaffDoubts", template).format(**known)
        for template in _WORDS[doubt.kind]
    )
    return Words(found, advice)
