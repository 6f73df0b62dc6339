"""Rows that were said already: a list of a hundred is shown again when one of them changes."""

from collections.abc import Callable, Hashable

from desk_gui.widgets.rows import Row


class SaidRows:
    """Keeps rows by what they say, as long as the time they say it at is the same."""

    def __init__(self) -> None:
        self._moment: object = None
        self._rows: dict[Hashable, Row] = {}

    def begin(self, moment: object) -> None:
        """Say what follows at this time; rows of another time are let go."""
        if moment != self._moment:
            self._moment = moment
            self.forget()

    def forget(self) -> None:
        """Let every row go: the words are others."""
        self._rows.clear()

    def row(self, said: Hashable, say: Callable[[], Row]) -> Row:
        """Return the row that says this, or ``say`` it for the first time."""
        row = self._rows.get(said)
        if row is None:
            row = self._rows[said] = say()
        return row
