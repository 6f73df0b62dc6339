"""Texts made to harm, pasted into every field there is; and what may be left of them."""

import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from sqlalchemy import String, select

from desk_gui.db.engine import Database
from desk_gui.db.tables import Base

HOSTILE = {
    "markup": (
        '=HYPERLINK("http://x/?"&A1;"y")<b>x</b><img src="/etc/passwd"><table><tr><td>&lt;'
        "{0}{name}{}%n%1%s&&&'; DROP TABLE people; --"
    ),
    "bidi": "\u202e\u2067abc\u200f\u2069\u200b\ufeff" + "e" + "\u0301" * 3_000,
    "control": "a\x07b\x1b[31mc\x7fd\x85e\tf\u2028g",
    "megabyte": "щ" * 1_000_000,
}
_NO_TEXT = ("Cc", "Cf", "Cs", "Cn")


def paste(field: QWidget, text: str) -> None:
    """Replace what is typed by a text from the clipboard."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(text)
    field.setFocus()
    if isinstance(field, QLineEdit | QPlainTextEdit):
        field.selectAll()
        field.paste()
    clipboard.clear()


def paste_everywhere(window: QWidget, text: str) -> int:
    """Paste the text into every field that can be typed in; return how many there are."""
    pasted: set[QWidget] = set()
    # What is pasted may bring new fields.
    while fresh := [field for field in fields(window) if field not in pasted]:
        paste(fresh[0], text)
        pasted.add(fresh[0])
    return len(pasted)


def fields(window: QWidget) -> Iterator[QWidget]:
    """Yield what can be typed in now."""
    for kind in (QLineEdit, QPlainTextEdit):
        for field in window.findChildren(kind):
            if field.isVisible() and field.isEnabled() and not field.property("readOnly"):
                yield field


def shown_as_text(window: QWidget) -> bool:
    """Paint the window; tell whether nothing in it would be taken for markup."""
    assert not window.grab().isNull()
    labels = [label for label in window.findChildren(QLabel) if label.text()]
    tips = [widget.toolTip() for widget in window.findChildren(QWidget)]
    plain = all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    return plain and not any("<b>" in tip or "<img" in tip for tip in tips)


def unfit_texts(database: Database) -> list[tuple[str, str]]:
    """Return where a text is stored that is too long for its column, or cannot be read."""
    found = []
    with database.read() as connection:
        for table in Base.metadata.sorted_tables:
            for column in table.columns:
                if isinstance(column.type, String):
                    texts = connection.scalars(select(column).where(column.is_not(None)))
                    most = column.type.length or 10_000
                    if any(_is_unfit(text, most) for text in texts):
                        found.append((table.name, column.name))
    return found


def _is_unfit(text: str, most: int) -> bool:
    return len(text) > most or any(
        unicodedata.category(letter) in _NO_TEXT and letter != "\n" for letter in text
    )
