"""Rules of admission notes: what can be written, whom a note means, who may read it."""

from dataclasses import replace
from datetime import date

from desk_gui.domain.actors import Actor, Permission
from desk_gui.domain.admission import AdmissionDetails, AdmissionNote, Audience, NoteOver
from desk_gui.domain.folding import fold
from desk_gui.domain.refusals import Gathered, Missing
from desk_gui.domain.texts import clean_text

LONGEST_NAME = 400
LONGEST_TEXT = 1000
LONGEST_REASON = 400
"""Letters of why somebody was let in in spite of a note."""
LONGEST_KEY = 800
# «Dr. Kovács Péter» is nobody else than Kovács Péter.
_TITLES = frozenset(fold(title) for title in ("dr", "prof", "ifj", "id", "özv", "г-н", "г-жа"))


def name_key(name: str) -> str:
    """Return the words of a full name folded and sorted: «Péter Kovács» is «Kovács Péter».

    Titles do not count, unless there is nothing else.
    """
    words = sorted(fold(name[:LONGEST_NAME]).split())
    telling = [word for word in words if word not in _TITLES]
    return " ".join(telling or words)[:LONGEST_KEY]


def clean_note(details: AdmissionDetails, today: date) -> AdmissionDetails:
    """Return a note as it is kept.

    Raises:
        RefusedError: with every reason of every field: ``Missing`` name or text,
            ``NoteOver`` where its last day lies behind, texts too long or unreadable.
    """
    gathered = Gathered()
    clean = replace(
        details,
        name=gathered.take(lambda: clean_text(details.name, "name", LONGEST_NAME), ""),
        firm=gathered.take(lambda: clean_text(details.firm, "firm", LONGEST_NAME), ""),
        text=gathered.take(lambda: clean_text(details.text, "text", LONGEST_TEXT, lines=True), ""),
    )
    if details.name.strip() == "":
        gathered.add(Missing(field="name"))
    if details.text.strip() == "":
        gathered.add(Missing(field="text"))
    if details.until is not None and details.until < today:
        gathered.add(NoteOver(field="until"))
    gathered.raise_any()
    return clean


def may_read(actor: Actor, audience: Audience) -> bool:
    """Tell whether somebody may read what a note says, and not only that there is one."""
    return audience is Audience.DESK or actor.may(Permission.EDIT_ADMISSION)


def as_read_by(actor: Actor, note: AdmissionNote) -> AdmissionNote:
    """Return a note as somebody may see it: without its text where they may not read it."""
    if may_read(actor, note.details.audience):
        return note
    return replace(note, details=replace(note.details, text=""), readable=False)
