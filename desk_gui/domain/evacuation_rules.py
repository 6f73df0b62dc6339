"""The rules of an evacuation: what ends it, what is written down, who stands where on the list."""

from collections.abc import Callable

from desk_gui.domain.evacuations import (
    Evacuation,
    Evacuee,
    PeopleMissing,
    PresentPerson,
)
from desk_gui.domain.folding import all_begin, fold
from desk_gui.domain.refusals import Gathered, Missing, RefusedError
from desk_gui.domain.texts import clean_text

LONGEST_NAME = 400
LONGEST_PLACE = 300
LONGEST_NOTE = 1000


def clean_added(name: str, place: str) -> tuple[str, str]:
    """Return name and place of somebody nobody had entered.

    Raises:
        RefusedError: with every reason of every field.
    """
    gathered = Gathered()
    clean = gathered.take(lambda: clean_text(name, "name", LONGEST_NAME), "-")
    if not clean:
        gathered.add(Missing(field="name"))
    where = gathered.take(lambda: clean_text(place, "place", LONGEST_PLACE), "")
    gathered.raise_any()
    return clean, where


def clean_end(evacuation: Evacuation, note: str) -> str:
    """Return the note an evacuation ends with.

    Raises:
        RefusedError: ``PeopleMissing`` where not everybody is found and the note
            does not say what is known of them.
    """
    clean = clean_text(note, "note", LONGEST_NOTE, lines=True)
    missing = tuple(each.person.name for each in evacuation.people if each.found_at is None)
    if missing and not clean:
        raise RefusedError(PeopleMissing(field="note", names=missing))
    return clean


def parted(
    evacuation: Evacuation, text: str = ""
) -> tuple[tuple[Evacuee, ...], tuple[Evacuee, ...]]:
    """Return who is still looked for and who is found, each in the order of the list.

    With a text only those with a word in name, firm or place that begins with
    each word of it; script and accents do not matter.
    """
    fits = fitting(text)
    wanted = [each for each in evacuation.people if fits(each.person)]
    return (
        tuple(each for each in wanted if each.found_at is None),
        tuple(each for each in wanted if each.found_at is not None),
    )


def fitting(text: str) -> Callable[[PresentPerson], bool]:
    """Return whether somebody is meant by the letters typed."""
    terms = fold(text).split()

    def fits(person: PresentPerson) -> bool:
        return all_begin(terms, fold(f"{person.name} {person.firm} {person.place}").split())

    return fits
