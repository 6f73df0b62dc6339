"""The lines of a sale while one of them is being written."""

from collections.abc import Sequence

from desk_gui.views.subscriptions.draft import DraftLine


class OrderLines:
    """A list of lines and a place in it where the line in work stands, or will."""

    def __init__(self) -> None:
        self.lines: list[DraftLine] = []
        self._at = 0
        self._listed = False

    @property
    def at(self) -> int:
        """The place of the line in work."""
        return self._at

    @property
    def listed(self) -> bool:
        """Whether the line in work is complete, and so among the lines."""
        return self._listed

    def write(self, line: DraftLine | None) -> None:
        """Put the line in work in its place; None takes it out while it is incomplete."""
        if self._listed:
            del self.lines[self._at]
        self._listed = line is not None
        if line is not None:
            self.lines.insert(self._at, line)

    def begin_another(self) -> None:
        """Put the next line after the others."""
        self._at = len(self.lines)
        self._listed = False

    def open(self, row: int) -> DraftLine:
        """Take a line into work again."""
        self._at = row
        self._listed = True
        return self.lines[row]

    def remove(self, row: int) -> bool:
        """Drop a line; True if it was the one in work."""
        in_work = self._listed and row == self._at
        del self.lines[row]
        if in_work:
            self.begin_another()
        elif row < self._at:
            self._at -= 1
        return in_work

    def resume(self, lines: Sequence[DraftLine], at: int, *, listed: bool) -> None:
        """Go on with these lines; ``listed`` tells whether the one at ``at`` is in work."""
        self.lines[:] = lines
        self._at, self._listed = at, listed

    def forms_before(self) -> int:
        """Return how many forms come before those of the line in work."""
        return sum(line.forms for line in self.lines[: self._at])

    def clear(self) -> None:
        """Drop all lines."""
        self.lines.clear()
        self.begin_another()
