"""Where each refusal of a visit is shown: under the field it is about."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desk_gui.domain.admission import DoNotAdmit
from desk_gui.domain.refusals import Refusal
from desk_gui.domain.visits import AlreadyInHouse
from desk_gui.views.sentences import sentence
from desk_gui.views.visits.notes_strip import NotesStrip
from desk_gui.views.visits.visit_fields import VisitFields
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.labels import PlainLabel

Place = tuple[FormRow, QWidget]


class VisitPlaces:
    """Shows why a visit was refused; the first reason takes the focus."""

    def __init__(self, fields: VisitFields, notes: NotesStrip, problem: PlainLabel) -> None:
        self._fields, self._notes, self._problem = fields, notes, problem

    def clear(self) -> None:
        """Show no reason; what has to be known of the visitor stays."""
        self._fields.clear_errors()
        self._problem.setText("")

    def forget(self) -> None:
        """Show nothing that was of another visitor."""
        self.clear()
        self._notes.clear()
        self._fields.set_barred(barred=False)

    def show(self, refusals: Sequence[Refusal], *, may_admit: bool) -> None:
        """Show these reasons and no others."""
        self.clear()
        targets = [self._show(refusal, may_admit=may_admit) for refusal in refusals]
        target = next((each for each in targets if each is not None), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_under(self, row: FormRow, refusal: Refusal, field: QWidget) -> None:
        """Show a reason under a field, and go there."""
        _under(row, sentence(refusal), field).setFocus(Qt.FocusReason.OtherFocusReason)

    def say_time(self, *, earlier: bool) -> None:
        """Say that the time cannot be read."""
        said = QCoreApplication.translate("VisitPlaces", "Type a time, as 14:30, or +30 minutes.")
        if earlier:
            said = QCoreApplication.translate("VisitPlaces", "About when did they come? As 10:40.")
        field = self._fields.time
        _under(self._fields.when, said, field).setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_admission(self, *, barred: bool, may: bool) -> None:
        """Ask for a reason to let somebody in all the same, where this person may."""
        self._fields.set_barred(barred=barred and may)

    def _show(self, refusal: Refusal, *, may_admit: bool) -> QWidget | None:
        """Show one reason; return the field to go to."""
        said = sentence(refusal)
        if isinstance(refusal, DoNotAdmit):
            return self._show_barred(refusal, may=may_admit)
        if isinstance(refusal, AlreadyInHouse):
            return _under(self._fields.who, said, self._fields.name)
        place = self._place_of(refusal.field)
        if place is not None:
            return _under(place[0], said, place[1])
        self._problem.setText(" ".join(filter(None, (self._problem.text(), said))))
        return None

    def _show_barred(self, refusal: DoNotAdmit, *, may: bool) -> QWidget:
        self._notes.show_refusal(refusal)
        self.offer_admission(barred=True, may=may)
        fields = self._fields
        return fields.admit if may else fields.name

    def _place_of(self, field: str) -> Place | None:
        """Return the row and the field that a field of the visit stands in."""
        fields = self._fields
        if field.startswith("stops."):
            return self._further(*field.split(".")[1:3])
        if field.startswith("members"):
            return fields.members_row, fields.members
        places: dict[str, Place] = {
            "name": (fields.who, fields.name),
            "host": (fields.first.who, fields.first.host),
            "topic": (fields.first.who, fields.first.host),
            "purpose": (fields.first.about, fields.first.purpose),
            "firm": (fields.contact, fields.firm),
            "phone": (fields.contact, fields.phone),
            "brings": (fields.brings_row, fields.brings),
            "people": (fields.people_row, fields.people),
            "note": (fields.note_row, fields.note),
            "expected_at": (fields.when, fields.time),
            "arrived_at": (fields.when, fields.time),
            "admit_reason": (fields.admit_row, fields.admit),
        }
        return places.get(field)

    def _further(self, place: str, name: str) -> Place | None:
        rows = self._fields.rows_of_stops()
        at = int(place)
        if at >= len(rows):
            return None
        row = rows[at]
        return (row.about, row.purpose) if name == "purpose" else (row.who, row.host)


def _under(row: FormRow, said: str, field: QWidget) -> QWidget:
    if not row.error():
        row.show_error(said, field)
    return field
