"""A search field that finds one thing of a kind by letters, and holds what was taken."""

from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.widgets.found import Found, FoundBox
from desk_gui.widgets.search_field import SearchField

T = TypeVar("T")
"""What is taken: what was found, or what is read of it."""


class FoundField(QObject, Generic[T]):
    """A search field and what was taken; ``field`` belongs into a form row.

    Typing asks, arrows walk, Enter takes. Each kind says what is asked, how a
    hit is shown, what is called how once it is taken, and which sign it has.

    Signals:
        picked: Something was taken, by Enter or by the mouse; carries it.
        typed: The text was changed by hand, so nothing is taken any more.
        not_found: Enter was pressed on letters that nothing has.
        passed: Enter was pressed where there is nothing to decide.
    """

    picked = Signal(object)
    typed = Signal()
    not_found = Signal()
    passed = Signal()

    def __init__(
        self, runner: Runner, field: SearchField | None = None, box: FoundBox | None = None
    ) -> None:
        field = field or SearchField()
        super().__init__(field)
        self.field = field
        self.box = box or FoundBox(0, field)
        self._runner = runner
        self._taken: T | None = None
        field.serve(self.box.list)
        field.textEdited.connect(self.edit)
        field.entered.connect(self._on_entered)
        self.box.list.picked.connect(self.pick)

    def ask(self, text: str) -> Outcome[list[Any]]:
        """Return what these letters mean; on a worker thread."""
        raise NotImplementedError

    def line(self, hit: Any) -> Found:
        """Return the line of a hit."""
        raise NotImplementedError

    def name_of(self, taken: T) -> str:
        """Return what fills the field once something is taken."""
        raise NotImplementedError

    def sign_of(self, taken: T) -> tuple[str, str]:
        """Return the icon that stands in the field once something is taken, and its colour."""
        raise NotImplementedError

    def pick(self, hit: Any) -> None:
        """Take what was found."""
        self.take(hit)
        self.picked.emit(hit)

    def taken(self) -> T | None:
        """Return what was taken, or None while nothing is."""
        return self._taken

    def take(self, taken: T) -> None:
        """Take something without asking: its name fills the field."""
        self.box.show_lines(())
        self.field.forget()
        self._taken = taken
        self.field.setText(self.name_of(taken))
        # A long name is read from its beginning.
        self.field.home(False)
        self.field.set_leading(*self.sign_of(taken))

    def clear(self) -> None:
        """Take nothing."""
        self.box.show_lines(())
        self._taken = None
        self.field.forget()
        self.field.clear()
        self.field.set_leading("search")

    def close_box(self) -> bool:
        """Hide what was found; False if it was hidden already."""
        was_open = self.box.isVisible()
        self.box.hide()
        return was_open

    @Slot(str)
    def edit(self, text: str) -> None:
        """Ask for other letters; what was taken is not meant any more."""
        self._taken = None
        self.field.set_leading("search")
        if text.strip():
            self.field.expect()
            self._runner.ask(self, partial(self.ask, text), self._on_found, key="search")
        else:
            self.field.forget()
            self.box.show_lines(())
        self.typed.emit()

    def _on_found(self, hits: list[Any]) -> None:
        if self._taken is None and self.field.text().strip():
            self.box.show_lines([self.line(hit) for hit in hits])
            self.field.answered()

    @Slot()
    def _on_entered(self) -> None:
        if self._taken is None and self.field.text().strip():
            self.not_found.emit()
        else:
            self.passed.emit()
