"""Two people at one person's record: showing both texts, and saving the one made of them."""

from collections.abc import Mapping
from dataclasses import fields, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Slot

from desk_gui.domain.history import LastChange
from desk_gui.domain.languages import Language
from desk_gui.domain.people import Address, Person, PersonDetails, PersonKind, Phone
from desk_gui.operations.runner import Runner
from desk_gui.services.people import PeopleService
from desk_gui.views.history.conflict import ConflictDialog, Difference
from desk_gui.views.history.words import field_word, kind_word
from desk_gui.views.labels import label
from desk_gui.views.people.form import PersonForm
from desk_gui.views.people.words import LANGUAGE_NAMES


class PersonConflict(QObject):
    """Asks which texts are kept when another changed the record that a form changes.

    A form that is not in sight is asked about when it is shown again: nothing
    comes up over another page.
    """

    def __init__(self, form: PersonForm, people: PeopleService, runner: Runner) -> None:
        super().__init__(form)
        self._form = form
        self._people = people
        self._runner = runner
        self._waiting: tuple[Person, PersonDetails] | None = None
        form.conflicted.connect(self._on_conflict)
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask when the form comes back into sight."""
        if event.type() == QEvent.Type.Show and self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self._on_conflict(*waiting)
        return super().eventFilter(watched, event)

    @Slot(object, object)
    def _on_conflict(self, person: Person, typed: PersonDetails) -> None:
        if not self._form.isVisible():
            self._waiting = (person, typed)
            return
        ask = partial(self._ask, person, typed)
        self._runner.ask(self, lambda: self._people.last_change(person.id), ask)

    def _ask(self, person: Person, typed: PersonDetails, last: LastChange | None) -> None:
        before = self._form.before()
        rows = differences(typed, person.details, before.details if before else None)
        merge = partial(self._merge, person, typed)
        if not rows:
            merge({})
            return
        title = self.tr("Two people changed {name}").format(name=person.details.full_name)
        by, at = (last.by, last.at) if last else ("", None)
        ConflictDialog(self._form, title, by, at, rows, merge).open()

    def _merge(self, person: Person, typed: PersonDetails, mine: Mapping[str, bool]) -> None:
        """Save what was chosen, over the record as it is now."""
        taken = [name for name, kept in mine.items() if not kept]
        theirs = {name: getattr(person.details, name) for name in taken}
        self._form.go_on_with(person, replace(typed, **theirs))
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
