"""Two people at one person's record: showing both texts, and saving the one made of them."""

from collections.abc import Collection
from dataclasses import fields, replace
from typing import Any

from desk_gui.domain.history import LastChange
from desk_gui.domain.languages import Language
from desk_gui.domain.people import Address, Person, PersonDetails, PersonKind, Phone
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.people import PeopleService
from desk_gui.views.history.both_texts import BothTexts
from desk_gui.views.history.conflict import Difference
from desk_gui.views.history.words import field_word, kind_word
from desk_gui.views.labels import label
from desk_gui.views.people.form import PersonForm
from desk_gui.views.people.words import LANGUAGE_NAMES


class PersonConflict(BothTexts[Person, PersonDetails]):
    """Both texts of a person's record."""

    def __init__(self, form: PersonForm, people: PeopleService, runner: Runner) -> None:
        super().__init__(form, form.conflicted, runner)
        self._form, self._people = form, people

    def name_of(self, record: Person) -> str:
        """Return the full name."""
        return record.details.full_name

    def last_change(self, record: Person) -> Outcome[LastChange | None]:
        """Return who changed the record last."""
        return self._people.last_change(record.id)

    def differences(self, record: Person, typed: PersonDetails) -> list[Difference]:
        """Return the fields that differ; what they were is known from the form."""
        before = self._form.before()
        return differences(typed, record.details, before.details if before else None)

    def keep(self, record: Person, typed: PersonDetails, theirs: Collection[str]) -> None:
        """Save what was chosen, over the record as it is now."""
        taken = {name: getattr(record.details, name) for name in theirs}
        self._form.go_on_with(record, replace(typed, **taken))
        self._form.save()


def differences(
    mine: PersonDetails, theirs: PersonDetails, base: PersonDetails | None
) -> list[Difference]:
    """Return the fields in which two texts of a person differ, in words."""
    return [
        Difference(
            key=name,
            label=field_word(name),
            mine=_shown(getattr(mine, name)),
            theirs=_shown(getattr(theirs, name)),
            base=None if base is None else _shown(getattr(base, name)),
        )
        for name in (field.name for field in fields(PersonDetails))
        if _shown(getattr(mine, name)) != _shown(getattr(theirs, name))
    ]


def _shown(value: Any) -> str:
    match value:
        case tuple():
            # A form reads its empty lines too.
            return "\n".join(filter(None, map(_shown, value)))
        case Phone():
            return " ".join(filter(None, (value.typed, value.extension)))
        case Address():
            zone = label(value.zone) if value.zone else ""
            return ", ".join(filter(None, (value.postal_index, value.text, zone)))
        case PersonKind():
            return kind_word(value)
        case Language():
            return LANGUAGE_NAMES[value]
        case _:
            return "" if value is None else str(value)
