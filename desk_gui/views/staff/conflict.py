"""Two people at one record of the house: showing both texts, and saving the one made of them."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Slot

from desk_gui.domain.history import LastChange
from desk_gui.domain.staff import StaffDetails, StaffMember
from desk_gui.operations.runner import Runner
from desk_gui.services.staff import StaffService
from desk_gui.views.history.conflict import ConflictDialog, Difference
from desk_gui.views.history.words import field_word
from desk_gui.views.staff.form import StaffForm
from desk_gui.views.staff.words import week_text

_STAND_IN = "stand_in"
_TEXTS = ("name", "post", "room", "phone", "email", "ask_first", "note")


class StaffConflict(QObject):
    """Asks which texts are kept when another changed the record that a form changes.

    A form that is not in sight is asked about when it is shown again: nothing
    comes up over another page.
    """

    def __init__(self, form: StaffForm, staff: StaffService, runner: Runner) -> None:
        super().__init__(form)
        self._form, self._staff, self._runner = form, staff, runner
        self._waiting: tuple[StaffMember, StaffDetails] | None = None
        form.conflicted.connect(self._on_conflict)
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask when the form comes back into sight."""
        if event.type() == QEvent.Type.Show and self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self._on_conflict(*waiting)
        return super().eventFilter(watched, event)

    @Slot(object, object)
    def _on_conflict(self, member: StaffMember, typed: StaffDetails) -> None:
        if not self._form.isVisible():
            self._waiting = (member, typed)
            return
        ask = partial(self._ask, member, typed)
        self._runner.ask(self, partial(self._staff.last_change, member.id), ask)

    def _ask(self, member: StaffMember, typed: StaffDetails, last: LastChange | None) -> None:
        name = self._form.fields.stand_in.text()
        rows = differences(shown(typed, name), member, self._form.before())
        merge = partial(self._merge, member, typed, name)
        if not rows:
            merge({})
            return
        title = self.tr("Two people changed {name}").format(name=member.name)
        by, at = (last.by, last.at) if last else ("", None)
        ConflictDialog(self._form, title, by, at, rows, merge).open()

    def _merge(
        self, member: StaffMember, typed: StaffDetails, stand_in: str, mine: Mapping[str, bool]
    ) -> None:
        """Save what was chosen, over the record as it is now."""
        taken = [name for name, kept in mine.items() if not kept]
        theirs = {name: getattr(member.details, name) for name in taken}
        stand_in = member.stand_in_name if _STAND_IN in theirs else stand_in
        self._form.go_on_with(member, replace(typed, **theirs), stand_in)
        self._form.save()


def differences(
    mine: Mapping[str, str], theirs: StaffMember, base: StaffMember | None
) -> list[Difference]:
    """Return the fields in which two texts of a record differ, in words."""
    other = shown(theirs.details, theirs.stand_in_name)
    first = shown(base.details, base.stand_in_name) if base and base is not theirs else None
    return [
        Difference(
            key=name,
            label=field_word(name),
            mine=text,
            theirs=other[name],
            base=first[name] if first else None,
        )
        for name, text in mine.items()
        if text != other[name]
    ]


def shown(details: StaffDetails, stand_in_name: str) -> dict[str, str]:
    """Return what stands in the fields of a record, in words."""
    return {
        **{name: getattr(details, name) for name in _TEXTS},
        "topics": "\n".join(details.topics),
        "hours": week_text(details.hours or ()),
        "slot_minutes": str(details.slot_minutes or ""),
        _STAND_IN: stand_in_name,
    }
