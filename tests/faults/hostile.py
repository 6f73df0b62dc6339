"""Texts made to harm, pasted into every field there is; and what may be left of them."""

import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
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
    return list(rendered(window)) == []


def rendered(window: QWidget) -> Iterator[str]:
    """Yield what would be taken for markup: labels that guess, tips with a tag in them."""
    for label in window.findChildren(QLabel):
        own = isinstance(label.window(), QFileDialog)
        if label.text() and not own and label.textFormat() is not Qt.TextFormat.PlainText:
            yield f"{type(label).__name__}: {label.text()}"
    for edit in window.findChildren(QTextEdit):
        yield f"{type(edit).__name__}"
    for each in (window, *window.findChildren(QWidget)):
        yield from filter(_is_markup, (each.toolTip(), each.statusTip(), each.whatsThis()))
        yield from (tip for action in each.actions() for tip in _tips(action))
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(model.rowCount() if model else 0):
            tip = model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
            yield from filter(_is_markup, [str(tip or "")])


def _tips(action: QAction) -> Iterator[str]:
    return filter(_is_markup, (action.toolTip(), action.statusTip(), action.whatsThis()))


def _is_markup(tip: str) -> bool:
    """Tell whether a tip holds a tag besides the paragraph that ``plain_tip`` puts around."""
    return "<" in tip.removeprefix("<p>").removesuffix("</p>")


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
