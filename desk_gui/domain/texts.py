"""Text as people type and paste it, made fit to keep, to show in a list and to print."""

import re
import unicodedata

from desk_gui.domain.refusals import RefusedError, TooLong, UnreadableText

# Beyond this multiple of its limit a text is refused unread: a megabyte
# pasted by mistake costs no time.
_HOPELESS = 8
_UNREADABLE = ("Cc", "Cs", "Co", "Cn")


def clean_text(text: str, field: str, limit: int, *, lines: bool = False) -> str:
    """Return the text on one line (or on several), composed (NFC), without what cannot be seen.

    Line breaks, tabs and runs of spaces become one space. Invisible formatting
    characters (bidi controls, zero width, soft hyphen) are dropped: they come
    along with pasted text, nobody means them, and they turn a list around.
    Markup, quotes and formulas are just text.

    Raises:
        RefusedError: ``TooLong`` over ``limit`` characters; ``UnreadableText``
            if there are control characters or code points that are no letters.
    """
    if len(text) > limit * _HOPELESS:
        raise RefusedError(TooLong(field=field, limit=limit))
    visible = "".join(c for c in text if unicodedata.category(c) != "Cf")
    kept = "\n".join(map(_one_line, visible.splitlines())) if lines else _one_line(visible)
    clean = unicodedata.normalize("NFC", kept).strip()
    if any(unicodedata.category(c) in _UNREADABLE and c != "\n" for c in clean):
        raise RefusedError(UnreadableText(field=field))
    if len(clean) > limit:
        raise RefusedError(TooLong(field=field, limit=limit))
    return clean


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
