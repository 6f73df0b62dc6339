"""Finding the record that is to be held: a person or a visit, by letters."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.domain.retention import Holdable
from desk_gui.operations.runner import Runner
from desk_gui.services.retention import RetentionService
from desk_gui.views.labels import label, short_date
from desk_gui.widgets.found import Found, FoundBox
from desk_gui.widgets.search_field import SearchField


class RecordField(QObject):
    """A search field and the record that was taken; ``field`` belongs into a form row.

    Signals:
        passed: Enter was pressed where a record was taken already.
        not_found: Enter was pressed where nothing is found.
    """

    passed = Signal()
    not_found = Signal()

    def __init__(self, retention: RetentionService, runner: Runner) -> None:
        field = SearchField()
        super().__init__(field)
        self.field = field
        self.box = FoundBox(0, field)
        self._retention, self._runner = retention, runner
        self._record: Holdable | None = None
        field.serve(self.box.list)
        # Not only what is typed: a draft that is taken up again fills the field as well.
        field.textChanged.connect(self._on_changed)
        field.entered.connect(self._on_entered)
        self.box.list.picked.connect(self.take)

    def record(self) -> Holdable | None:
        """Return the record that was taken."""
        return self._record

    @Slot(object)
    def take(self, record: Holdable) -> None:
        """Take a record: its name fills the field."""
        self.box.show_lines(())
        self.field.forget()
        self._record = record
        self.field.setText(record.name)
        self.field.home(False)
        self.field.set_leading("check", "ok")

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        if self._record is not None and text == self._record.name:
            return
        self._record = None
        self.field.set_leading("search")
        if text.strip():
            self.field.expect()
            find = partial(self._retention.find, text)
            self._runner.ask(self, find, self._on_found, key="find")
        else:
            self.field.forget()
            self.box.show_lines(())

    def _on_found(self, found: list[Holdable]) -> None:
        if self._record is None and self.field.text().strip():
            self.box.show_lines([_line(each) for each in found] if self.field.hasFocus() else ())
            self.field.answered()

    @Slot()
    def _on_entered(self) -> None:
        (self.passed if self._record is not None else self.not_found).emit()


def _line(record: Holdable) -> Found:
    day = short_date(record.day) if record.day else ""
    return Found(
        name=record.name,
        under=" · ".join(filter(None, (record.about, day))),
        aside=label(record.kind),
        record=record,
    )
