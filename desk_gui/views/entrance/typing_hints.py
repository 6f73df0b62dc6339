"""What may be wrong with a password nobody can see: capitals, another alphabet."""

import unicodedata

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow


class TypingHints(QObject):
    """Says under a password field what a glance at the keyboard would tell, or a usual hint."""

    def __init__(self, row: FormRow, field: LineEdit) -> None:
        super().__init__(row)
        self._row = row
        self._field = field
        self._capitals = False
        self._usual = ""
        field.installEventFilter(self)
        field.textChanged.connect(self._speak)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice a capital without Shift, and a small letter with it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._notice(event)
        return False

    def say(self, usual: str) -> None:
        """Say this where there is nothing to warn of."""
        self._usual = usual
        self._speak()

    def _notice(self, event: QKeyEvent) -> None:
        letter = event.text()
        if letter.isalpha() and letter.upper() != letter.lower():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._capitals = letter.isupper() != shift
            self._speak()
        elif event.key() == Qt.Key.Key_CapsLock:
            # Which way it went, the next letter tells.
            self._capitals = False
            self._speak()

    def _speak(self) -> None:
        self._row.show_hint(self._warning() or self._usual)

    def _warning(self) -> str:
        if self._capitals and self._field.text():
            return QCoreApplication.translate("Entrance", "Caps Lock is on.")
        if any(map(_is_cyrillic, self._field.text())):
            return QCoreApplication.translate("Entrance", "The keyboard types Cyrillic letters.")
        return ""


def _is_cyrillic(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("CYRILLIC")
