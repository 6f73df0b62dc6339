"""A row of the form for somebody of the house: who was asked for, or to whom a call goes."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.domain.staff import HostHit, StaffId
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.staff.host_search import HostField
from desk_gui.widgets.form_rows import Form, FormRow


class StaffField(QObject):
    """A search field in its row; under it stands where they are and who stands in.

    Signals:
        changed: What is typed is another now.
        decided: It is clear who is meant, and Enter goes on.
        hosted: Somebody was taken, or nobody any more; carries the HostHit or None.
    """

    changed = Signal()
    decided = Signal()
    hosted = Signal(object)

    def __init__(self, desk: CallDesk, form: Form) -> None:
        super().__init__(form)
        self._desk = desk
        self.search = HostField(desk.staff, desk.runner)
        self.field = self.search.field
        self.row = form.add(FormRow("", self.field))
        self.search.picked.connect(self._on_picked)
        self.search.typed.connect(self._on_typed)
        self.search.passed.connect(self.decided)
        self.search.not_found.connect(self._on_not_found)

    def staff(self) -> StaffId | None:
        """Return who was taken, or None."""
        hit = self.search.taken()
        return None if hit is None else hit.id

    def is_empty(self) -> bool:
        """Tell whether nothing is typed here."""
        return not self.field.text().strip()

    def is_unclear(self) -> bool:
        """Tell whether letters stand here that mean nobody yet."""
        return not self.is_empty() and self.search.taken() is None

    def clear(self) -> None:
        """Take nobody."""
        self.search.clear()
        self.row.show_hint("")
        self.row.clear()
        self.hosted.emit(None)

    def take_hit(self, hit: HostHit) -> None:
        """Take somebody without asking."""
        self.search.take(hit)
        self.row.clear()
        self.row.show_hint(self.search.said())
        self.hosted.emit(hit)

    def fill(self, staff: StaffId | None, name: str) -> None:
        """Show somebody's name; where they are now is read."""
        self.search.clear()
        self.row.clear()
        self.row.show_hint("")
        self.field.setText(name)
        self.hosted.emit(None)
        if staff is not None:
            read = partial(self._desk.staff.host, staff)
            self._desk.runner.ask(self, read, partial(self._on_read, name), key="host")

    def content(self) -> dict[str, Any]:
        """Return the row, fit for JSON."""
        return {"staff": self.staff(), "name": self.field.text()}

    def take(self, content: dict[str, Any]) -> None:
        """Show what ``content`` returned."""
        staff = content["staff"]
        self.fill(None if staff is None else StaffId(staff), content["name"])

    def _on_read(self, name: str, hit: HostHit | None) -> None:
        """Take who was read; who left meanwhile stays letters that mean nobody."""
        if hit is not None and self.field.text() == name:
            self.take_hit(hit)
            self.changed.emit()

    @Slot(object)
    def _on_picked(self, hit: HostHit) -> None:
        self.take_hit(hit)
        self.changed.emit()
        self.decided.emit()

    @Slot()
    def _on_typed(self) -> None:
        self.row.clear()
        self.row.show_hint("")
        self.hosted.emit(None)
        self.changed.emit()

    @Slot()
    def _on_not_found(self) -> None:
        self.row.show_error(self.tr("Nobody has these letters, neither in a name nor in a topic."))
