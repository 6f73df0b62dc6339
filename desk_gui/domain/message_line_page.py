"""A line of text while it is read: what of it is taken, and what it became."""

from dataclasses import dataclass
from enum import StrEnum

from desk_gui.domain.message_line_words import plain

EDGES = " ,;:.–—-|/"
"""What stands around words and is none of them."""


class Part(StrEnum):
    """What a part of the line became."""

    CALLEE = "callee"
    NAME = "name"
    FIRM = "firm"
    NUMBER = "number"
    URGENT = "urgent"
    WISH = "wish"
    TIME = "time"
    SUBJECT = "subject"


@dataclass(frozen=True, kw_only=True)
class Span:
    """A part of the line from ``start`` to ``end``, and what it became."""

    part: Part
    start: int
    end: int


class Page:
    """The line while it is read: what of it is taken, and by what."""

    def __init__(self, typed: str) -> None:
        self.typed = typed
        self.plain = plain(typed)
        self.spans: list[Span] = []
        self._taken = bytearray(len(typed))

    def is_free(self, start: int, end: int) -> bool:
        """Tell whether nothing of a part is taken yet."""
        return not any(self._taken[start:end])

    def take(self, part: Part, start: int, end: int) -> str:
        """Let a part of the line be this, and return what stands there."""
        self.spans.append(Span(part=part, start=start, end=end))
        self._taken[start:end] = b"\1" * (end - start)
        return self.typed[start:end]

    def free_plain(self) -> str:
        """Return the plain text with what is taken blanked, as long as it was."""
        return "".join(
            " " if taken else letter for letter, taken in zip(self.plain, self._taken, strict=True)
        )

    def end_of_free(self, start: int) -> int:
        """Return where what is free from here on ends."""
        at = self._taken.find(1, start)
        return len(self.typed) if at < 0 else at

    def begin_of_free(self, end: int) -> int:
        """Return where what is free up to here begins."""
        return self._taken.rfind(1, 0, end) + 1

    def places(self, part: Part) -> list[tuple[int, int]]:
        """Return where parts of this kind stand."""
        return [(span.start, span.end) for span in self.spans if span.part is part]

    def rest(self, fillers: frozenset[str]) -> str:
        """Return what nobody took, on one line, without what says nothing by itself."""
        kept = "".join(
            "\0" if taken else letter for letter, taken in zip(self.typed, self._taken, strict=True)
        )
        pieces = (piece.strip(EDGES) for piece in kept.split("\0"))
        said = (
            piece
            for piece in pieces
            if any(map(str.isalnum, piece)) and not fillers.issuperset(plain(piece).split())
        )
        return " ".join(" ".join(said).split())
