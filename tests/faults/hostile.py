"""Texts made to harm, pasted into every field there is; and what may be left of them."""

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractItemModel, Qt
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


@contextmanager
def naming(what: str) -> Iterator[None]:
    """Let what fails say with which text it did: one test takes them all."""
    try:
        yield
    except Exception as error:
        error.add_note(f"with {what}")
        raise


def paste(field: QWidget, text: str) -> None:
    """Replace what is typed by a text from the clipboard."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(text)
    field.setFocus()
    if isinstance(field, QLineEdit | QPlainTextEdit):
        field.selectAll()
        field.paste()
    clipboard.clear()


def paste_everywhere(window: QWidget, text: str, pasted: set[QWidget]) -> int:
    """Paste the text into every field that can be typed in, but for those where it was pasted.

    Return how many hold it.
    """
    # What is pasted may bring new fields, and take others away.
    while fresh := [field for field in fields(window) if field not in pasted]:
        for field in filter(_takes_text, fresh):
            paste(field, text)
            pasted.add(field)
    return len(pasted)


def fields(window: QWidget) -> Iterator[QWidget]:
    """Yield what can be typed in now."""
    for kind in (QLineEdit, QPlainTextEdit):
        yield from filter(_takes_text, window.findChildren(kind))


def _takes_text(field: QWidget) -> bool:
    return field.isVisible() and field.isEnabled() and not field.property("readOnly")


def shown_as_text(window: QWidget) -> bool:
    """Paint the window; tell whether nothing in it would be taken for markup."""
    assert not window.grab().isNull()
    return list(rendered(window)) == []


def rendered(window: QWidget, *, in_sight: bool = False) -> Iterator[str]:
    """Yield what would be taken for markup: labels that guess, tips with a tag in them.

    ``in_sight`` passes over what does not stand there now.
    """
    children = [*_in_sight(window)] if in_sight else window.findChildren(QWidget)
    for child in children:
        yield from _drawn(child)
    for each in (window, *children):
        yield from filter(_is_markup, (each.toolTip(), each.statusTip(), each.whatsThis()))
        yield from (tip for action in each.actions() for tip in _tips(action))


def _in_sight(widget: QWidget) -> Iterator[QWidget]:
    only_own = Qt.FindChildOption.FindDirectChildrenOnly
    for child in widget.findChildren(QWidget, options=only_own):
        if child.isVisible():
            yield child
            yield from _in_sight(child)


def _drawn(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() if widget.text() and widget.textFormat() is not Qt.TextFormat.PlainText:
            if not isinstance(widget.window(), QFileDialog):
                yield f"{type(widget).__name__}: {widget.text()}"
        case QTextEdit():
            yield f"{type(widget).__name__}"
        case QAbstractItemView() if widget.model() is not None:
            yield from filter(_is_markup, _row_tips(widget.model()))


def _row_tips(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        yield str(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) or "")


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
            most = {
                each: each.type.length or 10_000
                for each in table.columns
                if isinstance(each.type, String)
            }
            for row in connection.execute(select(*most)) if most else ():
                for column, text in zip(most, row, strict=True):
                    if text is not None and _is_unfit(text, most[column]):
                        found.append((table.name, column.name))
    return found


def _is_unfit(text: str, most: int) -> bool:
    return len(text) > most or any(
        unicodedata.category(letter) in _NO_TEXT and letter != "\n" for letter in text
    )
