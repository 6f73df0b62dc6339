"""The record of a person beside the list: who it is, how to reach them, what is known."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.identifiers import mask_iin
from desk_gui.domain.people import Person, PersonDetails, PersonHit, PersonKind
from desk_gui.views.people.words import LANGUAGE_NAMES
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.initials import Initials
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Empty, PanelHeader, Strip, column, scrolled
from desk_gui.widgets.scale import Type

_FACTS = 8


class PersonCard(QWidget):
    """Shows one person; the IIN is masked, the form shows it whole.

    The buttons stand for the page's actions.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: Person | None = None
        self._hit: PersonHit | None = None
        self.initials = Initials()
        self.name = PlainLabel(size=Type.LEAD, bold=True, elide=True)
        self.under = PlainLabel(size=Type.SMALL, colour="muted", elide=True)
        self.empty = Empty()
        self.call_button = Button("", icon="phone-outgoing", wide=True)
        self.plan_button, self.promise_button = Button(kind=Kind.TEXT), Button(kind=Kind.TEXT)
        self.change_button = Button("", icon="pencil", wide=True)
        self.hold_button = Button("", icon="lock", wide=True)
        self.export_button = Button("", icon="file-text", wide=True)
        self.erase_button = Button("", icon="trash", wide=True)
        self._facts = [(_fact_name(), _fact()) for _ in range(_FACTS)]
        self._lay_out()
        self.retranslate()
        self.show_hit(None)

    def show_hit(self, hit: PersonHit | None) -> None:
        """Show what a list knows of the person; the rest follows with ``show_person``."""
        if hit is None or self._hit is None or hit.id != self._hit.id:
            self._person = None
        self._hit = hit
        self._speak()

    def show_person(self, person: Person | None) -> None:
        """Show all that is known."""
        self._person = person
        self._speak()

    def person(self) -> Person | None:
        """Return whom the card shows, once they were read."""
        return self._person

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.empty.setText(self.tr("Choose someone in the list: arrows, or type a name."))
        self._speak()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Return the usual width of a record."""
        return QSize(scale.RECORD_WIDTH, super().sizeHint().height())

    def _lay_out(self) -> None:
        self.head = Strip(PanelHeader().height())
        self.head.row.setSpacing(scale.M)
        self.head.row.addWidget(self.initials)
        names = column(self.name, self.under, gap=0)
        names.insertStretch(0, 1)
        names.addStretch(1)
        self.head.row.addLayout(names, 1)
        self.body = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(scale.M)
        grid.setVerticalSpacing(scale.S)
        grid.setColumnStretch(1, 1)
        for at, (name, value) in enumerate(self._facts):
            grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, at, 1)
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(scale.L, scale.M, scale.L, scale.M)
        inner.setSpacing(scale.M)
        inner.addLayout(grid)
        inner.addLayout(self._links())
        inner.addStretch(1)
        self.foot = QWidget()
        buttons = QVBoxLayout(self.foot)
        buttons.setContentsMargins(scale.L, scale.S, scale.L, scale.M)
        buttons.setSpacing(scale.S)
        for button in (
            self.call_button,
            self.change_button,
            self.hold_button,
            self.export_button,
            self.erase_button,
        ):
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.area = scrolled(self.body)
        whole.addWidget(self.head)
        whole.addWidget(self.empty)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.foot)
        whole.addStretch(0)

    def _links(self) -> QVBoxLayout:
        """Return what comes after a call to them: there is no room for more wide buttons."""
        links = QVBoxLayout()
        links.setSpacing(0)
        for button in (self.promise_button, self.plan_button):
            line = QHBoxLayout()
            line.addWidget(button)
            line.addStretch(1)
            links.addLayout(line)
        return links

    def _speak(self) -> None:
        hit, person = self._hit, self._person
        for part in (self.head, self.area, self.foot):
            part.setVisible(hit is not None)
        self.empty.setVisible(hit is None)
        if hit is None:
            return
        self.initials.set_name(hit.name)
        self.name.setText(hit.name)
        self.under.setText(hit.code)
        facts = self._facts_of(person.details) if person is not None else []
        for at, (name, value) in enumerate(self._facts):
            said = facts[at] if at < len(facts) else ("", "")
            name.setText(said[0])
            value.setText(said[1])
            name.setVisible(bool(said[1]))
            value.setVisible(bool(said[1]))

    def _facts_of(self, details: PersonDetails) -> list[tuple[str, str]]:
        organisation = details.kind is PersonKind.ORGANISATION
        contact = " ".join((details.family_name, details.given_name, details.patronymic)).strip()
        addresses = (", ".join(filter(None, (a.postal_index, a.text))) for a in details.addresses)
        spoken = LANGUAGE_NAMES[details.language] if details.language else ""
        facts = [
            (self.tr("Contact"), contact) if organisation else (self.tr("Firm"), details.firm),
            (self.tr("Phone"), "\n".join(self._phones_of(details))),
            (self.tr("Address"), "\n".join(addresses)),
            (self.tr("E-mail"), details.email),
            (self.tr("Language"), spoken),
            (self.tr("IIN"), mask_iin(details.iin)),
            (self.tr("BIN"), details.bin),
            (self.tr("Note"), details.note),
        ]
        return [fact for fact in facts if fact[1]]

    def _phones_of(self, details: PersonDetails) -> list[str]:
        """Return the numbers: the first in groups, as the list has it, the others as typed."""
        typed = [phone.typed for phone in details.phones]
        known = self._hit.phone if self._hit is not None else ""
        return [known or typed[0], *typed[1:]] if typed else []


def _fact_name() -> PlainLabel:
    return PlainLabel(size=Type.SMALL, colour="muted")


def _fact() -> PlainLabel:
    label = PlainLabel(wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return label
