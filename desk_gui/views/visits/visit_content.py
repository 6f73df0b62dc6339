"""The fields of a visit as plain values, to be kept while they are being written, and back."""

from datetime import date
from typing import Any

from desk_gui.domain.languages import Language
from desk_gui.views.visits.visit_fields import VisitFields

_TEXTS = ("firm", "phone", "brings", "admit", "time")


def content_of(fields: VisitFields) -> dict[str, Any]:
    """Return all that is written, fit for JSON."""
    known = fields.spoken()
    return {
        "name": fields.name.text(),
        "person": fields.visitor.person,
        "language": known.value if known else None,
        "people": fields.people.value(),
        "members": fields.members.toPlainText(),
        "note": fields.note.toPlainText(),
        "day": fields.chosen_day().isoformat(),
        "stops": [row.content() for row in (fields.first, *fields.further)],
        **{name: getattr(fields, name).text() for name in _TEXTS},
    }


def fill(fields: VisitFields, content: dict[str, Any]) -> None:
    """Show what ``content_of`` returned; where the hosts are now is read anew.

    Raises:
        KeyError, TypeError, ValueError: another version of the program wrote it.
    """
    fields.visitor.take(content["person"], content["name"])
    known = content["language"]
    fields.choose_language(Language(known) if known else None)
    fields.people.setValue(content["people"])
    fields.members.setPlainText(content["members"])
    fields.note.setPlainText(content["note"])
    fields.choose_day(date.fromisoformat(content["day"]))
    for name in _TEXTS:
        getattr(fields, name).setText(content[name])
    for row, kept in zip((fields.first, *fields.further), content["stops"], strict=True):
        row.take(kept)
    fields.follow()
