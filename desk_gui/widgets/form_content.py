"""What stands in the fields of a form, as plain values under the fields' names, and back.

So that unfinished work can be kept and taken up again without a line of code
in each form. Passwords are left out: they are written nowhere.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from typing import Any, Protocol, TypeAlias, runtime_checkable

from PySide6.QtCore import QDate, Qt, SignalInstance
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.term_cards import TermCards

Plain: TypeAlias = str | int | bool | list[Any] | None
"""What a field holds, fit for JSON."""


@runtime_checkable
class Choosing(Protocol):
    """A field that offers values of any kind, as ``Segments`` does."""

    def options(self) -> Sequence[object]:
        """Return what is offered."""

    def value(self) -> Any:
        """Return what is chosen."""

    def set_value(self, value: Any) -> None:
        """Choose this, without telling anyone."""


def fields_in(holder: QWidget) -> dict[str, QWidget]:
    """Return the fields a page or form has as attributes, by name: ``name``, ``hours.fields.0``."""
    return dict(_walk(holder, holder, "", {id(holder)}))


def fields_of(form: QWidget, holder: QWidget) -> dict[str, QWidget]:
    """Return the fields of a form by the names its holder has for them, else by their places."""
    named = {name: field for name, field in fields_in(holder).items() if form.isAncestorOf(field)}
    known = set(map(id, named.values()))
    others = [w for w in form.findChildren(QWidget) if _is_field(w) and id(w) not in known]
    nameless = [field for field in others if not _is_part(field)]
    return named | {f"field {at}": field for at, field in enumerate(nameless)}


def content_of(named: Mapping[str, QWidget]) -> dict[str, Plain]:
    """Return what stands in the fields."""
    return {name: _read(field) for name, field in named.items()}


def texts_of(named: Mapping[str, QWidget]) -> dict[str, str]:
    """Return what the fields show, in words."""
    return {name: _text(field) for name, field in named.items()}


def fill(named: Mapping[str, QWidget], content: Mapping[str, Any]) -> None:
    """Put this into the fields; what a field does not take (any more) leaves it as it is."""
    for name, field in named.items():
        if name in content:
            _write(field, content[name])


def edited(field: QWidget) -> list[SignalInstance]:
    """Return the signals that tell of a change by the user; some tell of others too."""
    if isinstance(field, QComboBox):
        return [field.activated]
    if isinstance(field, QCheckBox):
        return [field.toggled]
    if isinstance(field, QSpinBox):
        return [field.valueChanged]
    if isinstance(field, QDateEdit):
        return [field.dateChanged]
    if isinstance(field, QPlainTextEdit | QLineEdit):
        return [field.textChanged]
    names = ("chosen", "changed")
    return [getattr(field, name) for name in names if hasattr(field, name)]


def _walk(
    holder: QWidget, part: object, path: str, seen: set[int]
) -> Iterator[tuple[str, QWidget]]:
    for name, value in _parts(part):
        here = f"{path}.{name}" if path else name
        if isinstance(value, QWidget):
            # A row holds what has a better name elsewhere.
            if id(value) in seen or isinstance(value, FormRow) or not holder.isAncestorOf(value):
                continue
            seen.add(id(value))
            if _is_field(value):
                yield here, value
                continue
        elif not isinstance(value, list | tuple | dict):
            continue
        yield from _walk(holder, value, here, seen)


def _parts(part: object) -> list[tuple[str, object]]:
    if isinstance(part, dict):
        return [(str(_plain(key)), value) for key, value in part.items()]
    if isinstance(part, list | tuple):
        return [(str(at), value) for at, value in enumerate(part)]
    return [(name.lstrip("_"), value) for name, value in vars(part).items()]


def _is_field(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit):
        return widget.echoMode() is QLineEdit.EchoMode.Normal
    kinds = (QComboBox, QCheckBox, QSpinBox, QDateEdit, QPlainTextEdit, TermCards, Choosing)
    return isinstance(widget, kinds)


def _is_part(widget: QWidget) -> bool:
    """Tell whether it is the line inside a field, not a field."""
    return isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)


def _read(field: QWidget) -> Plain:
    for kind, (read, _) in _FIELDS.items():
        if isinstance(field, kind):
            return _plain(read(field))
    return None


def _write(field: QWidget, value: Plain) -> None:
    for kind, (_, write) in _FIELDS.items():
        if isinstance(field, kind):
            write(field, value)
            return


def _text(field: QWidget) -> str:
    """Return what a field shows: a chosen word, not the value behind it."""
    if isinstance(field, QComboBox):
        return field.currentText()
    if isinstance(field, QSpinBox | QDateEdit):
        return field.text()
    chosen = [piece.text() for piece in field.findChildren(QRadioButton) if piece.isChecked()]
    if chosen:
        return chosen[0]
    value = _read(field)
    if isinstance(value, bool):
        return "✓" if value else "–"
    return "" if value is None else str(value)


def _plain(value: object) -> Plain:
    if isinstance(value, Enum):
        return _plain(value.value)
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value if isinstance(value, str | int) or value is None else str(value)


def _choose(field: Any, value: Plain) -> None:
    for option in field.options():
        if _plain(option) == value:
            field.set_value(option)
            return


def _chosen(field: QComboBox) -> object:
    data = field.currentData()
    return field.currentText() if data is None else data


def _choose_line(field: QComboBox, value: Plain) -> None:
    for at in range(field.count()):
        data = field.itemData(at)
        if _plain(field.itemText(at) if data is None else data) == value:
            field.setCurrentIndex(at)
            return


def _take_card(field: TermCards, value: Plain) -> None:
    if any(card.offer.months == value for card in field.cards()):
        field.set_months(int(str(value)))


def _set_date(field: QDateEdit, value: Plain) -> None:
    day = QDate.fromString(str(value), Qt.DateFormat.ISODate)
    if day.isValid():
        field.setDate(day)


_Reading: TypeAlias = Callable[[Any], object]
_Writing: TypeAlias = Callable[[Any, Plain], object]
_FIELDS: dict[type, tuple[_Reading, _Writing]] = {
    Choosing: (lambda field: field.value(), _choose),
    QLineEdit: (lambda field: field.text(), lambda field, value: field.setText(str(value))),
    QPlainTextEdit: (
        lambda field: field.toPlainText(),
        lambda field, value: field.setPlainText(str(value)),
    ),
    QComboBox: (_chosen, _choose_line),
    QCheckBox: (
        lambda field: field.isChecked(),
        lambda field, value: field.setChecked(value is True),
    ),
    QSpinBox: (
        lambda field: field.value(),
        lambda field, value: field.setValue(value if isinstance(value, int) else field.value()),
    ),
    QDateEdit: (lambda field: field.date().toString(Qt.DateFormat.ISODate), _set_date),
    TermCards: (lambda field: field.months(), _take_card),
}
