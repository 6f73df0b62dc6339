"""The record of somebody of the house beside the list: where they are, what they handle."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.staff import Presence, StaffId, StaffMember
from desk_gui.views.labels import short_date
from desk_gui.views.staff.picture import Portrait
from desk_gui.views.staff.words import StaffCounts, back_text, presence_chip, week_text
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.facts import Facts
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Empty, PanelHeader, Strip, column, scrolled
from desk_gui.widgets.scale import Type

_BETWEEN = " · "
_MAY_BREAK = "\u200b"


class StaffCard(QWidget):
    """Shows one of the house; who shows the picture asks for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._member: StaffMember | None = None
        self._names: Mapping[StaffId, str] = {}
        self.portrait = Portrait()
        self.name = PlainLabel(size=Type.LEAD, bold=True, elide=True)
        self.under = PlainLabel(size=Type.SMALL, colour="muted", elide=True)
        self.facts = Facts()
        self.empty = Empty()
        self._lay_out()
        self.show_member(None, {})

    def add_buttons(self, actions: Sequence[tuple[QAction, str]]) -> None:
        """Put a button for each action at the foot, with its icon."""
        for action, icon in actions:
            button = Button(icon=icon, wide=True)
            button.follow(action)
            self._buttons.addWidget(button)

    def show_member(self, member: StaffMember | None, names: Mapping[StaffId, str]) -> None:
        """Show what is known; ``names`` are those of the house, for whom they stand in."""
        same = (
            member is not None
            and self._member is not None
            and (member.id, member.version) == (self._member.id, self._member.version)
        )
        self._member, self._names = member, names
        if member is not None and not same:
            self.portrait.set_name(member.name)
        self._speak()

    def member(self) -> StaffMember | None:
        """Return whom the card shows."""
        return self._member

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.empty.setText(self.tr("Choose someone in the list: arrows, or type a name."))
        self._speak()
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the usual width of a record."""
        return QSize(scale.RECORD_WIDTH, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the keys of buttons to the sheet of F1 where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self._buttons.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        for button in self.foot.findChildren(Button):
            button.fit(room)

    def _lay_out(self) -> None:
        self.head = Strip(PanelHeader().height())
        self.head.row.setSpacing(scale.M)
        self.head.row.addWidget(self.portrait)
        names = column(self.name, self.under, gap=0)
        names.insertStretch(0, 1)
        names.addStretch(1)
        self.head.row.addLayout(names, 1)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(scale.L, scale.S, scale.L, scale.S)
        inner.addWidget(self.facts)
        inner.addStretch(1)
        self.area = scrolled(body)
        # Long records are read by keys too.
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.foot = QWidget()
        self._buttons = QVBoxLayout(self.foot)
        self._buttons.setContentsMargins(scale.L, scale.S, scale.L, scale.M)
        self._buttons.setSpacing(scale.S)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.empty)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.foot)
        whole.addStretch(0)

    def _speak(self) -> None:
        member = self._member
        for part in (self.head, self.area, self.foot):
            part.setVisible(member is not None)
        self.empty.setVisible(member is None)
        if member is None:
            return
        self.name.setText(member.name)
        self.under.setText(member.details.post)
        self.area.setAccessibleName(member.name)
        self.facts.show_facts([*self._where(member), *self._what(member)])

    def _where(self, member: StaffMember) -> list[tuple[str, str | ChipText]]:
        if member.left_on is not None:
            return [(self.tr("Left on"), short_date(member.left_on))]
        where = member.whereabouts
        back = "" if where.back_at is None else back_text(where.back_at, where.at)
        said = "" if where.at is None else f"{back_text(where.at, where.at)}{_BETWEEN}{where.by}"
        facts: list[tuple[str, str | ChipText]] = [
            (self.tr("Where"), presence_chip(where)),
            (self.tr("Back"), back),
            (self.tr("Found at"), where.note),
        ]
        if where.state is not Presence.IN:
            facts.append((self.tr("Said"), said))
        return [fact for fact in facts if fact[1]]

    def _what(self, member: StaffMember) -> list[tuple[str, str | ChipText]]:
        details = member.details
        stands_in = [self._names[each] for each in member.stands_in_for if each in self._names]
        week = week_text(details.hours) if details.hours else self.tr("as the office")
        slot = "" if details.slot_minutes is None else StaffCounts().minutes(details.slot_minutes)
        facts = [
            (self.tr("Stand-in"), member.stand_in_name),
            (self.tr("Stands in"), self._for(stands_in)),
            (self.tr("Room"), details.room),
            (self.tr("Phone"), details.phone),
            # A long address goes on in the next line where it can be parted.
            (self.tr("E-mail"), details.email.replace("@", f"@{_MAY_BREAK}")),
            (self.tr("Ask first"), details.ask_first),
            (self.tr("Topics"), _BETWEEN.join(details.topics)),
            (self.tr("Hours"), week),
            (self.tr("Visits take"), slot),
            (self.tr("Note"), details.note),
        ]
        return [(name, said) for name, said in facts if said]

    def _for(self, names: Sequence[str]) -> str:
        return self.tr("for {names}").format(names=_BETWEEN.join(names)) if names else ""
