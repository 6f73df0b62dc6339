"""What is written down of somebody of the house: the fields in two columns."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_gui.domain.actors import AccountId
from desk_gui.domain.office_entries import read_week
from desk_gui.domain.refusals import Gathered, Refusal, RefusedError
from desk_gui.domain.staff import (
    AccountHit,
    HostHit,
    Presence,
    StaffDetails,
    StaffId,
    StaffMember,
    UnknownAccount,
    UnknownStaff,
    Whereabouts,
)
from desk_gui.domain.staff_rules import read_slot, split_topics
from desk_gui.operations.runner import Runner
from desk_gui.services.staff import StaffService
from desk_gui.views.hours import HoursField
from desk_gui.views.sentences import sentence
from desk_gui.views.staff.account_search import AccountField
from desk_gui.views.staff.host_search import HostField
from desk_gui.views.staff.picture import Portrait
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.fields import LineEdit, TextEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.paired_form import PairedForm

_SLOT_WIDTH = 96
_EMPTY_WEEK = ("",) * 7


@dataclass(frozen=True)
class Entry:
    """What stands in the fields, as it is typed; fit to be kept while it is unfinished."""

    texts: Mapping[str, str]
    hours: tuple[str, ...] = _EMPTY_WEEK
    stand_in: int | None = None
    signs_in_as: int | None = None


class StaffFields(PairedForm):
    """Name, post, room, how to reach them, topics, hours, stand-in, account, what to ask, picture.

    Signals:
        edited: Something was typed.
        picture_wanted: A picture is to be chosen.
        picture_unwanted: There is to be no picture.
        passed: Enter was pressed in a field that keeps it for itself, and goes on.
    """

    edited = Signal()
    picture_wanted = Signal()
    picture_unwanted = Signal()
    passed = Signal()

    def __init__(self, staff: StaffService, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.post = LineEdit(), LineEdit()
        self.room, self.phone, self.email = LineEdit(), LineEdit(), LineEdit()
        self.slot = LineEdit()
        self.slot.setFixedWidth(_SLOT_WIDTH)
        self.slot.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.topics, self.ask_first, self.note = TextEdit(), TextEdit(), TextEdit()
        self.hours = HoursField()
        self.search = HostField(staff, runner)
        self.stand_in = self.search.field
        self.accounts = AccountField(staff, runner)
        self.signs_in_as = self.accounts.field
        self.portrait = Portrait()
        self.choose, self.remove = Button(icon="folder-open"), Button(icon="trash")
        self._lines = {
            "name": self.name,
            "post": self.post,
            "room": self.room,
            "phone": self.phone,
            "email": self.email,
            "slot_minutes": self.slot,
            "stand_in": self.stand_in,
            "signs_in_as": self.signs_in_as,
        }
        self._texts = {"topics": self.topics, "ask_first": self.ask_first, "note": self.note}
        self._lay_out()
        self._connect()
        self.retranslate()

    def fill(self, details: StaffDetails, named: Mapping[str, str]) -> None:
        """Show what is on record; ``named`` as by ``names_of``."""
        texts = {name: getattr(details, name) for name in ("name", "post", "room", "phone")}
        texts |= {name: getattr(details, name) for name in ("email", "ask_first", "note")}
        texts["topics"] = "; ".join(details.topics)
        texts["slot_minutes"] = str(details.slot_minutes or "")
        texts |= named
        week = details.hours or ()
        hours = tuple(str(each or "") for each in week) or _EMPTY_WEEK
        self.show_entry(Entry(texts, hours, details.stand_in, details.signs_in_as))

    def show_entry(self, entry: Entry) -> None:
        """Show what was typed before."""
        self.clear_errors()
        self.search.clear()
        self.accounts.clear()
        for name, line in self._lines.items():
            line.setText(entry.texts.get(name, ""))
            line.home(False)
        for name, text in self._texts.items():
            text.setPlainText(entry.texts.get(name, ""))
        for field, hours in zip(self.hours.fields, entry.hours, strict=True):
            field.setText(hours)
        if entry.stand_in is not None:
            self.search.take(named_host(StaffId(entry.stand_in), entry.texts.get("stand_in", "")))
        if entry.signs_in_as is not None:
            name = entry.texts.get("signs_in_as", "")
            self.accounts.take(AccountHit(id=AccountId(entry.signs_in_as), name=name))

    def entry(self) -> Entry:
        """Return what is typed."""
        texts = {name: line.text() for name, line in self._lines.items()}
        texts |= {name: text.toPlainText() for name, text in self._texts.items()}
        host, account = self.search.taken(), self.accounts.taken()
        return Entry(
            texts,
            tuple(self.hours.texts()),
            host.id if host else None,
            account.id if account else None,
        )

    def details(self, before: StaffDetails) -> StaffDetails:
        """Return what is typed, over what is on record; the services check the rest.

        Raises:
            RefusedError: hours, minutes, the stand-in or the account cannot be read.
        """
        gathered = Gathered()
        texts = self.entry().texts
        is_empty = not any(text.strip() for text in self.hours.texts())
        week = gathered.take(lambda: read_week(self.hours.texts()), None)
        details = replace(
            before,
            name=texts["name"],
            post=texts["post"],
            room=texts["room"],
            phone=texts["phone"],
            email=texts["email"],
            topics=split_topics(texts["topics"]),
            hours=None if is_empty else week,
            slot_minutes=gathered.take(lambda: read_slot(texts["slot_minutes"]), None),
            stand_in=gathered.take(self._stand_in, None),
            signs_in_as=gathered.take(self._account, None),
            ask_first=texts["ask_first"],
            note=texts["note"],
        )
        gathered.raise_any()
        return details

    def show_refusals(self, refusals: Iterable[Refusal]) -> list[Refusal]:
        """Say each refusal under its field; return those that belong to no field."""
        found = list(refusals)
        days = {int(each.field.rpartition(".")[2]) for each in found if _is_of_day(each)}
        self.hours.mark_wrong(days)
        said: dict[FormRow, str] = {}
        for each in found:
            field = self._field(each.field)
            if field is not None:
                row = self._row_of(field)
                said.setdefault(row, sentence(each))
                row.show_error(said[row], field)
        wrong = [row for row in self.rows() if row in said]
        if wrong:
            wrong[0].take_focus()
        return [each for each in found if self._field(each.field) is None]

    def close_boxes(self) -> bool:
        """Hide what was found; False if all of it was hidden already."""
        return any([self.search.close_box(), self.accounts.close_box()])

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        self.name.setFocus()
        self.name.selectAll()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        for field, words in self._labels().items():
            self._row_of(field).set_label(words)
        self.phone.setAccessibleName(self.tr("Telephone"))
        self.phone.setPlaceholderText(self.tr("Telephone"))
        self.signs_in_as.setAccessibleName(self.tr("Account they sign in by"))
        self.signs_in_as.setPlaceholderText(self.tr("Account"))
        self.choose.setText(self.tr("Choose…"))
        self.remove.setText(self.tr("Remove"))
        self.choose.setAccessibleName(self.tr("Choose a picture"))
        self.remove.setAccessibleName(self.tr("Remove the picture"))
        self.hours.retranslate()
        self._row_of(self.topics).show_hint(self.tr("Parted by semicolons, most their own first"))
        self._row_of(self.hours).show_hint(
            self.tr("All empty: as the office. A single day left empty is a day off.")
        )
        self._row_of(self.slot).show_hint(self.tr("Minutes; empty: as the house has it"))
        self._row_of(self.ask_first).show_hint(self.tr("Before the desk disturbs them"))

    def _labels(self) -> dict[QWidget, str]:
        return {
            self.name: self.tr("&Name"),
            self.post: self.tr("P&ost"),
            self.room: self.tr("&Room, phone"),
            self.email: self.tr("E-&mail"),
            self.topics: self.tr("&Topics"),
            self.ask_first: self.tr("Ask &first"),
            self.hours: self.tr("&Hours"),
            self.stand_in: self.tr("Stand-&in"),
            self.slot: self.tr("&Appointment, account"),
            self.note: self.tr("Not&e"),
            self.choose: self.tr("Pict&ure"),
        }

    def _lay_out(self) -> None:
        self.pair(FormRow("", self.name), FormRow("", self.post))
        self.pair(FormRow("", self.room, self.phone, stretch=(1, 1)), FormRow("", self.email))
        self.pair(FormRow("", self.topics), FormRow("", self.ask_first))
        hours = self.add(FormRow("", self.hours))
        hours.label.setContentsMargins(0, self.hours.head_height(), 0, 0)
        self.pair(FormRow("", self.stand_in), FormRow("", self.slot, self.signs_in_as))
        self.pair(FormRow("", self.note), FormRow("", self.choose, self.remove, self.portrait))

    def _connect(self) -> None:
        for line in self._lines.values():
            line.textEdited.connect(self.edited)
        for text in self._texts.values():
            text.textChanged.connect(self.edited)
        self.hours.edited.connect(self.edited)
        for search in (self.search, self.accounts):
            search.picked.connect(partial(self._on_picked, search.field))
            search.passed.connect(self.passed)
        self.choose.clicked.connect(self.picture_wanted)
        self.remove.clicked.connect(self.picture_unwanted)

    def _on_picked(self, field: QWidget, _hit: object) -> None:
        self._row_of(field).clear()
        self.edited.emit()

    def _stand_in(self) -> StaffId | None:
        host = self.search.taken()
        if host is None and self.stand_in.text().strip():
            raise RefusedError(UnknownStaff(field="stand_in"))
        return host.id if host else None

    def _account(self) -> AccountId | None:
        account = self.accounts.taken()
        if account is None and self.signs_in_as.text().strip():
            raise RefusedError(UnknownAccount(field="signs_in_as"))
        return account.id if account else None

    def _field(self, name: str) -> QWidget | None:
        if name.startswith("hours."):
            return self.hours
        fields: dict[str, QWidget] = {**self._lines, **self._texts, "photo": self.choose}
        return fields.get(name)

    def _row_of(self, field: QWidget) -> FormRow:
        return next(row for row in self.rows() if field in row.fields)


def names_of(member: StaffMember) -> dict[str, str]:
    """Return the names that stand in the fields of who else is meant: stand-in and account."""
    return {"stand_in": member.stand_in_name, "signs_in_as": member.account_name}


def named_host(staff_id: StaffId, name: str) -> HostHit:
    """Return somebody of whom only the name matters here."""
    details: dict[str, Any] = dict.fromkeys(("post", "room", "phone", "topic"), "")
    there = Whereabouts(state=Presence.IN)
    return HostHit(id=staff_id, name=name, whereabouts=there, **details)


def _is_of_day(refusal: Refusal) -> bool:
    return refusal.field.startswith("hours.")
