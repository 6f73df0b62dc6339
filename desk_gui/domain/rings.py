"""What a telephone system says of a call: which number, on which line, in which direction.

One word on the private socket, or one line of the file that waits for the
window: short, and nothing else is understood. Imports next to nothing: a
telephone system waits for it.
"""

from dataclasses import dataclass
from datetime import datetime

LONGEST_NUMBER, LONGEST_LINE = 40, 12
LONGEST_WORD = 64
"""Bytes of a word, its end included."""
HEARD = b"heard\n"
"""What the window answers."""
SOCKET_FILE, WAITING_FILE = "desk.calls", "waiting-calls.txt"
"""In the data folder: where the window listens, and calls that found no window open."""
MOST_WAITING = 200
DIRECTIONS = ("in", "out")
_SCHEMES = ("tel:", "sip:", "sips:", "callto:")


@dataclass(frozen=True)
class Ring:
    """A call as the telephone system tells it; ``at`` only where it waited for the window."""

    number: str
    line: str = ""
    direction: str = "in"
    at: datetime | None = None


def clean_ring(number: str, line: str = "", direction: str = "in") -> Ring:
    """Return the call that is meant; ``sip:+77015550147@pbx`` is a number too.

    Raises:
        ValueError: in words for the command line, what is wrong.
    """
    bare = number.strip()
    for scheme in _SCHEMES:
        if bare.lower().startswith(scheme):
            bare = bare[len(scheme) :].partition("@")[0].partition(";")[0]
    if not all(text.isprintable() for text in (bare, line)):
        raise ValueError("the number and the line may not hold control characters")
    if len(bare.encode()) > LONGEST_NUMBER:
        raise ValueError(f"the number is longer than {LONGEST_NUMBER} characters")
    if len(line.encode()) > LONGEST_LINE:
        raise ValueError(f"the line is longer than {LONGEST_LINE} characters")
    if direction not in DIRECTIONS:
        raise ValueError("the direction is in or out")
    return Ring(bare, line.strip(), direction)


def to_word(ring: Ring) -> bytes:
    """Return the call as a word for the socket."""
    return "\t".join(("call", ring.direction, ring.line, ring.number)).encode() + b"\n"


def from_word(word: bytes) -> Ring | None:
    """Return the call a word tells of, or None: nothing else is understood."""
    try:
        verb, direction, line, number = word.decode().removesuffix("\n").split("\t")
        ring = clean_ring(number, line, direction)
    except ValueError:
        return None
    return ring if verb == "call" and word.endswith(b"\n") else None


def to_waiting(ring: Ring, at: datetime) -> str:
    """Return the call as a line of the file that waits for the window."""
    return f"{at.isoformat(timespec='seconds')}\t{to_word(ring).decode()}"


def from_waiting(line: str) -> Ring | None:
    """Return the call of such a line, or None where it is none."""
    at, _, word = line.partition("\t")
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return None
    ring = from_word(f"{word}\n".encode())
    if ring is None or moment.tzinfo is None:
        return None
    return Ring(ring.number, ring.line, ring.direction, moment)
