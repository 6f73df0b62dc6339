"""Two people at one record of the house: showing both texts, and saving the one made of them."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from desk_gui.domain.history import LastChange
from desk_gui.domain.staff import StaffDetails, StaffMember
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.staff import StaffService
from desk_gui.views.history.both_texts import BothTexts
from desk_gui.views.history.conflict import Difference
from desk_gui.views.history.words import field_word
from desk_gui.views.staff.fields import names_of
from desk_gui.views.staff.form import StaffForm
from desk_gui.views.staff.words import week_text

_NAMED = ("stand_in", "signs_in_as")
"""Fields that hold somebody else's name."""
_TEXTS = ("name", "post", "room", "phone", "email", "ask_first", "note")


class StaffConflict(BothTexts[StaffMember, StaffDetails]):
    """Both texts of the record of somebody of the house."""

    def __init__(self, form: StaffForm, staff: StaffService, runner: Runner) -> None:
        super().__init__(form, form.conflicted, runner)
        self._form, self._staff = form, staff

    def name_of(self, record: StaffMember) -> str:
        """Return the name."""
        return record.name

    def last_change(self, record: StaffMember) -> Outcome[LastChange | None]:
        """Return who changed the record last."""
        return self._staff.last_change(record.id)

    def differences(self, record: StaffMember, typed: StaffDetails) -> list[Difference]:
        """Return the fields that differ; what they were is known from the form."""
        return differences(shown(typed, self._named()), record, self._form.before())

    def keep(self, record: StaffMember, typed: StaffDetails, theirs: Collection[str]) -> None:
        """Save what was chosen, over the record as it is now."""
        taken = {name: getattr(record.details, name) for name in theirs}
        named, other = self._named(), names_of(record)
        named |= {name: other[name] for name in _NAMED if name in taken}
        self._form.go_on_with(record, replace(typed, **taken), named)
        self._form.save()

    def _named(self) -> dict[str, str]:
        texts = self._form.fields.entry().texts
        return {name: texts[name] for name in _NAMED}


def differences(
    mine: Mapping[str, str], theirs: StaffMember, base: StaffMember | None
) -> list[Difference]:
    """Return the fields in which two texts of a record differ, in words."""
    other = shown(theirs.details, names_of(theirs))
    first = shown(base.details, names_of(base)) if base and base is not theirs else None
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


def shown(details: StaffDetails, named: Mapping[str, str]) -> dict[str, str]:
    """Return what stands in the fields of a record, in words; ``named`` as by ``names_of``."""
    return {
        **{name: getattr(details, name) for name in _TEXTS},
        "topics": "\n".join(details.topics),
        "hours": week_text(details.hours or ()),
        "slot_minutes": str(details.slot_minutes or ""),
        **named,
    }
