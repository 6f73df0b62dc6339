"""Where each refusal of a call is shown: under the field it is about."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desk_gui.domain.calls import (
    AfterHours,
    NobodyToTransferTo,
    NoCallee,
    NoCaller,
    PromisedOnHoliday,
)
from desk_gui.domain.refusals import Refusal
from desk_gui.views.calls.call_fields import CallFields
from desk_gui.views.sentences import sentence
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.labels import PlainLabel

Place = tuple[FormRow, QWidget]


class CallPlaces:
    """Shows why a call was refused; the first reason takes the focus."""

    def __init__(self, fields: CallFields, problem: PlainLabel) -> None:
        self._fields, self._problem = fields, problem

    def clear(self) -> None:
        """Show no reason."""
        self._fields.clear_errors()
        self._problem.setText("")

    def show(self, refusals: Sequence[Refusal]) -> None:
        """Show these reasons and no others."""
        self.clear()
        targets = [self._show(refusal) for refusal in refusals]
        target = next((each for each in targets if each is not None), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_unclear(self) -> bool:
        """Say what no service can be asked about; tell whether there was anything."""
        self.clear()
        fields = self._fields
        for field, refusal in ((fields.asked, NoCallee()), (fields.through, NobodyToTransferTo())):
            if field.is_unclear() and field.row.isVisibleTo(fields):
                _under(field.row, sentence(refusal), field.field).setFocus()
                return True
        if fields.due.row.isVisibleTo(fields) and fields.due.is_unclear():
            fields.due.say_unclear()
            fields.due.time.setFocus()
            return True
        return False

    def _show(self, refusal: Refusal) -> QWidget | None:
        """Show one reason; return the field to go to."""
        if isinstance(refusal, AfterHours | PromisedOnHoliday):
            self._fields.due.show_doubt(refusal)
            return self._fields.due.time
        place = self._place_of(refusal.field)
        if isinstance(refusal, NoCaller):
            # Who rings is asked for by name first: a number may be withheld.
            place = self._fields.caller.who, self._fields.caller.name
        if place is not None and place[0].isVisibleTo(self._fields):
            return _under(place[0], sentence(refusal), place[1])
        said = (self._problem.text(), sentence(refusal))
        self._problem.setText(" ".join(filter(None, said)))
        return None

    def _place_of(self, field: str) -> Place | None:
        """Return the row and the field that a field of the call stands in."""
        fields, caller = self._fields, self._fields.caller
        places: dict[str, Place] = {
            "number": (caller.phone.row, caller.number),
            "name": (caller.who, caller.name),
            "person": (caller.who, caller.name),
            "firm": (caller.who, caller.firm),
            "asked_for": (fields.asked.row, fields.asked.field),
            "for_": (fields.asked.row, fields.asked.field),
            "transferred_to": (fields.through.row, fields.through.field),
            "reason": (fields.about_row, fields.about),
            "text": (fields.about_row, fields.about),
            "promised_at": (fields.due.row, fields.due.time),
            "calls_again_at": (fields.due.row, fields.due.time),
            "note": (fields.note_row, fields.note),
        }
        return places.get(field)


def _under(row: FormRow, said: str, field: QWidget) -> QWidget:
    if not row.error():
        row.show_error(said, field)
    return field
