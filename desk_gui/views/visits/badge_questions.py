"""Questions about plastic badges: who gets which, which is back, which are back at the door."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.visit_badges import Bearer
from desk_gui.domain.visits import Badge
from desk_gui.views.shell.question import Question
from desk_gui.widgets import scale
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.keys import ENTER
from desk_gui.widgets.messages import Answer, MessageBox, message_box
from desk_gui.widgets.panels import scrolled
from desk_gui.widgets.pickers import ComboBox
from desk_gui.widgets.tick import Tick

_SEEN = 6
"""So many ticks are seen at once; more are scrolled."""


class BadgeQuestion(Question):
    """Asks for the number of a plastic badge; ``before`` it come other rows."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        button: str,
        then: Callable[[str, Any], None],
        *before: FormRow,
    ) -> None:
        super().__init__(parent, title, button)
        self._then = then
        self.number = LineEdit()
        for row in before:
            self.form.add(row)
        label = QCoreApplication.translate("PlasticQuestion", "&Number")
        self.rows["number"] = self.form.add(FormRow(label, self.number))
        self.number.setFocus()

    def answer(self) -> None:
        """Hand over the number."""
        self._then(self.number.text(), self)


class PlasticQuestion(BadgeQuestion):
    """Asks which plastic badge is given out."""

    def __init__(
        self, parent: QWidget, name: str, then: Callable[[str, "PlasticQuestion"], None]
    ) -> None:
        title = self.tr("Plastic badge for {name}").format(name=name)
        super().__init__(parent, title, self.tr("Give it"), then)


class GroupBadgeQuestion(BadgeQuestion):
    """Asks which plastic badge one of a group is given; who is next stands there already."""

    def __init__(
        self,
        parent: QWidget,
        group: str,
        bearers: Sequence[Bearer],
        then: Callable[[str, "GroupBadgeQuestion"], None],
    ) -> None:
        title = self.tr("Plastic badges: {name}").format(name=group)
        self.who = ComboBox()
        for bearer in bearers:
            self.who.addItem(bearer.name or unnamed_text(), bearer)
        who = FormRow(self.tr("&Who"), self.who, message=False)
        super().__init__(parent, title, self.tr("Give it"), then, who)

    def bearer(self) -> Bearer:
        """Return who is to get it."""
        found: Bearer = self.who.currentData()
        return found


class FoundQuestion(BadgeQuestion):
    """Asks which plastic badge was found: its number is read off it, whoever had it."""

    def __init__(self, parent: QWidget, then: Callable[[str, "FoundQuestion"], None]) -> None:
        super().__init__(
            parent, self.tr("Which plastic badge is back?"), self.tr("It is back"), then
        )


class ReadyQuestion(Question):
    """A question in which everything stands ready: Enter answers it wherever the focus is."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer on Enter: there is nothing to fill in."""
        if event.key() in ENTER:
            self.button.click()
        else:
            super().keyPressEvent(event)


class BackQuestion(ReadyQuestion):
    """Asks which badge of a group is back, or lost, while others are still out.

    ``then`` gets the number, whether it is back, and the question.
    """

    def __init__(
        self,
        parent: QWidget,
        name: str,
        badges: Sequence[Badge],
        then: Callable[[str, bool, "BackQuestion"], None],
    ) -> None:
        title = self.tr("Which badge of {name} is back?").format(name=name)
        super().__init__(parent, title, self.tr("Note it"))
        self._then = then
        self.which, words = ComboBox(), _ends()
        for badge in badges:
            self.which.addItem(badge_text(badge), badge.number)
        self.is_back = Segments([(True, words[0]), (False, words[1])])
        self.rows["number"] = self.form.add(FormRow(self.tr("&Badge"), self.which))
        self.form.add(FormRow(self.tr("&How"), self.is_back, message=False))
        self.which.setFocus()

    def answer(self) -> None:
        """Hand over the number."""
        self._then(self.which.currentData(), self.is_back.value(), self)


class BadgesQuestion(ReadyQuestion):
    """Asks of each plastic badge of a group that leaves whether it is back; else it is lost.

    ``then`` gets it said of each number.
    """

    def __init__(
        self,
        parent: QWidget,
        name: str,
        badges: Sequence[Badge],
        then: Callable[[Mapping[str, bool]], None],
    ) -> None:
        title = self.tr("{name} leaves: which badges are back?").format(name=name)
        super().__init__(parent, title, self.tr("Leaves"))
        self._then = then
        self.ticks = {badge.number: Tick(badge_text(badge)) for badge in badges}
        row = FormRow(self.tr("Back"), self._list())
        row.label.setFixedHeight(scale.control_height() + 2 * scale.XS)
        row.show_hint(self.tr("Space takes a tick away: the badge is noted as lost."))
        self.rows["badges"] = self.form.add(row)
        next(iter(self.ticks.values())).setFocus()

    def answer(self) -> None:
        """Hand over what is said of each."""
        self.accept()
        self._then({number: tick.isChecked() for number, tick in self.ticks.items()})

    def _list(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        # The ring around the tick in hand stands outside it.
        column.setContentsMargins(scale.XS, scale.XS, scale.XS, scale.XS)
        column.setSpacing(0)
        for tick in self.ticks.values():
            tick.setChecked(True)
            column.addWidget(tick)
        area = scrolled(inner)
        seen = min(len(self.ticks), _SEEN) * scale.control_height()
        area.setFixedHeight(seen + 2 * scale.XS)
        return area


def badge_text(badge: Badge) -> str:
    """Return a badge of a group with who has it: ``21 · Nagy Béla``."""
    return f"{badge.number} · {badge.name or unnamed_text()}"


def unnamed_text() -> str:
    """Return what somebody of a group is called whom nobody named."""
    return QCoreApplication.translate("GroupBadge", "one of the group")


def ask_badges_back(
    parent: QWidget,
    name: str,
    badges: Sequence[Badge],
    then: Callable[[Mapping[str, bool]], None],
) -> None:
    """Ask which plastic badges of who leaves came back; ``then`` gets it said of each number."""
    if len(badges) > 1:
        BadgesQuestion(parent, name, badges, then).open()
        return
    (badge,) = badges
    ask_badge_back(
        parent, badge.name or name, badge.number, lambda back: then({badge.number: back})
    )


def ask_badge_back(
    parent: QWidget, name: str, number: str, then: Callable[[bool], None], *, leaves: bool = True
) -> MessageBox:
    """Ask whether the plastic badge came back: Enter for yes, L for lost.

    ``leaves`` says that its visitor goes now; else only the badge is asked for.
    """
    title = QCoreApplication.translate("BadgeBack", "Is badge {number} back?").format(number=number)
    going = QCoreApplication.translate(
        "BadgeBack", "{name} leaves. Enter for yes, L if the badge is lost."
    )
    had = QCoreApplication.translate(
        "BadgeBack", "{name} had it. Enter for yes, L if the badge is lost."
    )
    text = going if leaves else had
    back, lost = _ends()
    answers = [Answer(back, lambda: then(True)), Answer(lost, lambda: then(False))]
    box = message_box(parent, title, text.format(name=name), answers)
    box.buttons[1].set_key("L")
    QShortcut(key_sequence("L"), box, box.buttons[1].click)
    return box


def _ends() -> tuple[str, str]:
    """Return what can have become of a badge."""
    return (
        QCoreApplication.translate("BadgeBack", "It is back"),
        QCoreApplication.translate("BadgeBack", "It is lost"),
    )
