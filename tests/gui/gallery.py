"""Every widget on one sheet, for the tests that look at them and for human eyes."""

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import KeyCap
from desk_gui.widgets.chips import Chip, ChipText
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.fields import LineEdit, TextEdit
from desk_gui.widgets.fonts import FAMILY, load_fonts
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import ConfirmationStrip, Empty, Panel, PanelHeader, scrolled
from desk_gui.widgets.pickers import ComboBox, DateEdit
from desk_gui.widgets.ring import FocusRing
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.stepper import Stepper
from desk_gui.widgets.term_cards import TermCards, TermOffer
from desk_gui.widgets.theme import apply_theme, look
from desk_gui.widgets.tick import Tick
from desk_gui.widgets.tiles import RailButton, Tile
from desk_gui.widgets.tokens import State, Theme


def _line(*widgets: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(scale.S)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return line


class Gallery(QWidget):
    """A list on the left, a form on the right, the frame's parts above."""

    def __init__(self) -> None:
        super().__init__()
        self.ring = FocusRing(self)
        self.phone = LineEdit()
        self.phone.setText("+7 701 555 12")
        self.list = _visits()
        self.terms = TermCards()
        self.terms.set_offers(_OFFERS, chosen=12)
        page = QHBoxLayout(self)
        page.setContentsMargins(scale.M, scale.M, scale.M, scale.M)
        page.setSpacing(scale.M)
        page.addWidget(_rail())
        page.addLayout(self._left(), 1)
        page.addWidget(self._form(), 1)
        self.resize(1366, 768)

    def _left(self) -> QVBoxLayout:
        find = LineEdit("Anyone, anything: name, firm, phone", leading="search", cap="Ctrl+K")
        find.setAccessibleName("Find")
        shelf = _line(
            Tile("user", "Kovács Péter", "látogatás · 10:41", "Ctrl+F6"),
            Tile("message-2", "Әсел Нұрланова", "үзенет · 10:43", "F6"),
        )
        panel = Panel()
        header = PanelHeader("Látogatók", "kedd, nov. 25.")
        header.add(Button("Új látogató", icon="user-plus", key="F2"))
        strip = ConfirmationStrip()
        strip.say("Kiss Márta távozott, 10:44", undo="Visszavonás")
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (header, self.list, Empty("Nothing here. F2 begins a visit."), strip):
            column.addWidget(part)
        left = QVBoxLayout()
        left.setSpacing(scale.S)
        left.addWidget(find)
        left.addWidget(shelf)
        left.addWidget(panel, 1)
        return left

    def _form(self) -> QWidget:
        form = Form()
        name = LineEdit(leading="user-check")
        name.set_leading("user-check", "ok")
        name.setText("Нұрланова Әсел Бақытқызы")
        self.error = FormRow("&Телефон", self.phone, Button("Номер звонка", key="Alt+H"))
        form.add(FormRow("&Subscriber", name, LineEdit("phone"), stretch=(3, 2))).show_hint(
            "last year too: 75384, 12 months"
        )
        form.add(self.error)
        form.add(FormRow("A&bout", TextEdit()))
        form.add(FormRow("&Zone", _zones(), message=False))
        form.add(FormRow("&Language", _languages()))
        form.add(FormRow("&Date", _date()))
        form.add(FormRow("Te&rm", self.terms, Stepper(unit="жинақ"), stretch=(1, 0)))
        form.add(FormRow("Chec&ked", _ticks(), message=False))
        self.error.show_error("Не хватает двух цифр: после +7 их десять.")
        panel = Panel()
        column = QVBoxLayout(panel)
        column.setContentsMargins(scale.L, scale.L, scale.L, scale.L)
        column.addWidget(scrolled(form), 1)
        column.addWidget(_chips())
        column.addWidget(_buttons())
        return panel


_OFFERS = [
    TermOffer(2, "2 ай", "633 ₸"),
    TermOffer(4, "4 ай", "1 267 ₸"),
    TermOffer(6, "6 ай", "1 900 ₸"),
    TermOffer(12, "12 ай", "3 801 ₸"),
]


def _rail() -> QWidget:
    rail = QWidget()
    column = QVBoxLayout(rail)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(scale.XS)
    places = [("door-enter", "Recepció"), ("phone", "Hívások"), ("ticket", "Ügyek")]
    for digit, (icon, word) in enumerate(places, start=1):
        button = RailButton(icon, word, str(digit))
        button.setChecked(digit == 1)
        button.set_count(2 if digit == 3 else 0)
        column.addWidget(button)
    column.addStretch(1)
    return rail


def _visits() -> RowList:
    late = ChipText(
        text="túl rég vár · 24 perc", state=State.WARN, icon="alert-triangle", bold=True
    )
    waits = ChipText(text="vár · 12 perc", state=State.INFO, icon="armchair")
    soon = ChipText(text="várható · 11:00", icon="clock")
    shown = RowList(RowColumns(state=152, aside=136, button=136))
    shown.setAccessibleName("Visitors")
    shown.row_model.set_rows(
        [
            Section(title="Most teendő", count=2, state=State.WARN),
            Row(name="Tóth Gergely", under="Alföld Nyomda Kft.", chip=late, aside="dr. Balogh",
                aside_under="II. em. 214", button="Bekísérés", record=1),
            Row(name="Szűcs Ágnes", under="Őrségi Önkormányzat", chip=waits, aside="Horváth",
                button="Bekísérés", record=2),
            Section(title="Várható", count=1),
            Row(name="Kovácsné Fülöp Tünde", under="Zöldkő Bt.", chip=soon, aside="Horváth Zoltán",
                aside_under="I. em. 108", button="Megérkezett", record=3),
        ]
    )  # fmt: skip
    return shown


def _zones() -> Segments:
    return Segments([("city", "Қала"), ("district", "Аудан"), ("abroad", "Шетел")])


def _languages() -> ComboBox:
    combo = ComboBox()
    combo.addItems(["қазақша", "русский", "magyar", "eesti", "English"])
    return combo


def _date() -> DateEdit:
    date = DateEdit()
    date.setDisplayFormat("yyyy-MM-dd")
    date.setDate(QDate(2026, 1, 5))
    return date


def _ticks() -> QWidget:
    first, second, third = Tick("имя"), Tick("номер"), Tick("суть")
    first.setChecked(True)
    third.setEnabled(False)
    return _line(first, second, third)


def _chips() -> QWidget:
    return _line(
        *(Chip(ChipText(text=s.value, state=s, icon="users")) for s in State), KeyCap("F6")
    )


def _buttons() -> QWidget:
    off = Button("Off", Kind.FILLED, key="F9")
    off.setEnabled(False)
    return _line(
        Button("Отложить", Kind.TEXT, key="F6"),
        Button("Линия прервалась"),
        off,
        Button("Сохранить", Kind.FILLED, icon="check", key="Ctrl+Enter"),
    )


def dress(app: QApplication, theme: Theme) -> None:
    """Give the application the font and the theme of the desk, unless it has them."""
    if app.font().family() != FAMILY:
        load_fonts(app)
    if not app.styleSheet() or look().theme is not theme:
        apply_theme(app, theme)


def show_gallery(app: QApplication, theme: Theme) -> Gallery:
    """Return the gallery in the theme, shown."""
    dress(app, theme)
    gallery = Gallery()
    gallery.show()
    return gallery
