"""Collecting what is doubtful in a price list while it is read."""

from desk_gui.domain.catalogue import Doubt, DoubtKind
from desk_gui.domain.sheets import shown


class DoubtBook:
    """Takes down doubts; data that would be lost or invented blocks, odd data warns."""

    def __init__(self) -> None:
        self._doubts: list[Doubt] = []
        self.blocking = 0
        """How many of them block so far."""

    def block(self, line: int, kind: DoubtKind, **details: object) -> None:
        """Note what keeps the list from being imported."""
        self.blocking += 1
        self._note(line, kind, details, blocking=True)

    def warn(self, line: int, kind: DoubtKind, **details: object) -> None:
        """Note what the clerk should look at."""
        self._note(line, kind, details, blocking=False)

    def in_order(self) -> tuple[Doubt, ...]:
        """Return all doubts by line, as they were met within one."""
        return tuple(sorted(self._doubts, key=lambda doubt: doubt.line))

    def _note(
        self, line: int, kind: DoubtKind, details: dict[str, object], *, blocking: bool
    ) -> None:
        words = {name: shown(str(value)) for name, value in details.items()}
        self._doubts.append(Doubt(line=line, kind=kind, blocking=blocking, details=words))
