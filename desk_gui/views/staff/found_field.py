"""A search field that finds one thing of a kind by letters, and holds what was taken."""

from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.widgets.found import Found, FoundBox
from desk_gui.widgets.search_field import SearchField

H = TypeVar("H")
"""What is found."""


class FoundField(QObject, Generic[H]):
    """A search field and what was taken; ``field`` belongs into a form row.

    Typing asks, arrows walk, Enter takes. Each kind says what is asked, how a
    hit is shown, what it is called and which sign it has.

    Signals:
        picked: A hit was taken, by Enter or by the mouse; carries it.
        typed: The text was changed by hand, so nothing is taken any more.
        not_found: Enter was pressed on letters that nothing has.
        passed: Enter was pressed where there is nothing to decide.
    """

    picked = Signal(object)
    typed = Signal()
    not_found = Signal()
    passed = Signal()

    def __init__(self, runner: Runner) -> None:
        field = SearchField()
        super().__init__(field)
        self.field = field
        self.box = FoundBox(0, field)
        self._runner = runner
        self._taken: H | None = None
        field.serve(self.box.list)
        field.textEdited.connect(self._on_edited)
        field.entered.connect(self._on_entered)
        self.box.list.picked.connect(self._on_picked)

    def ask(self, text: str) -> Outcome[list[H]]:
        """Return what these letters mean; on a worker thread."""
        raise NotImplementedError

    def line(self, hit: H) -> Found:
        """Return the line of a hit."""
        raise NotImplementedError

    def name_of(self, hit: H) -> str:
        """Return what fills the field once a hit is taken."""
        raise NotImplementedError

    def sign_of(self, hit: H) -> tuple[str, str]:
        """Return the icon that stands in the field once a hit is taken, and its colour."""
        raise NotImplementedError

    def taken(self) -> H | None:
        """Return what was taken, or None while nothing is."""
        return self._taken

    def take(self, hit: H) -> None:
        """Take a hit without asking: its name fills the field."""
        self.box.show_lines(())
        self.field.forget()
        self._taken = hit
        self.field.setText(self.name_of(hit))
        # A long name is read from its beginning.
        self.field.home(False)
        self.field.set_leading(*self.sign_of(hit))

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
    def _on_edited(self, text: str) -> None:
        self._taken = None
        self.field.set_leading("search")
        if text.strip():
            self.field.expect()
            self._runner.ask(self, partial(self.ask, text), self._on_found, key="search")
        else:
            self.field.forget()
            self.box.show_lines(())
        self.typed.emit()

    def _on_found(self, hits: list[H]) -> None:
        if self._taken is None and self.field.text().strip():
            self.box.show_lines([self.line(hit) for hit in hits])
            self.field.answered()

    @Slot()
    def _on_entered(self) -> None:
        if self._taken is None and self.field.text().strip():
            self.not_found.emit()
        else:
            self.passed.emit()

    @Slot(object)
    def _on_picked(self, hit: H) -> None:
        self.take(hit)
        self.picked.emit(hit)
