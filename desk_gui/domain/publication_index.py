"""The publication index: up to 10 letters, digits and hyphens; text, never a number."""

import re

LONGEST = 10

# What operators type with a Cyrillic keyboard left on, plus the Kazakh І.
_LOOK_ALIKES = str.maketrans("АВЕКМНОРСТХІ", "ABEKMHOPCTXI")
_FORM = re.compile(r"(?=.*\w)[^\W_-]+(?:-[^\W_]+)*")


def latin(text: str) -> str:
    """Return the text as an index is written: upper case, Latin look-alikes, no spaces."""
    return "".join(text.split()).upper().translate(_LOOK_ALIKES)


def normalise_index(text: str) -> str:
    """Return the index as it is kept: ``рn 173`` is PN173.

    Raises:
        ValueError: the text is no publication index.
    """
    index = latin(text)
    if len(index) > LONGEST or not _FORM.fullmatch(index):
        raise ValueError(text[:LONGEST])
    return index
