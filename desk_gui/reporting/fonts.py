"""The faces of a document: their files, the widths of their letters, their missing glyphs."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from desk_gui.domain.money import NBSP
from desk_gui.reporting.errors import DefinitionError, MissingGlyphError
from desk_gui.reporting.marks import MM_A_POINT, FaceName

_EM = 1000


class Widths(dict[str, float]):
    """Millimetres a character takes at one point, by character; a miss raises KeyError.

    Invisible characters (control, bidirectional, zero width) count as missing:
    on paper nobody could see that they are there.
    """

    def __init__(self, font: TTFont) -> None:
        super().__init__()
        self._face = font.face

    def __missing__(self, character: str) -> float:
        code = ord(character)
        if code not in self._face.charToGlyph or not (character.isprintable() or character == NBSP):
            raise KeyError(character)
        units = self._face.charWidths.get(code, self._face.defaultWidth)
        width: float = units / _EM * MM_A_POINT
        self[character] = width
        return width


class Face:
    """One font, registered with ReportLab under the name of its file."""

    def __init__(self, path: Path) -> None:
        self.name = path.stem
        # Codes are given as letters come: a subset holds what is printed, not all of ASCII.
        self.font = TTFont(self.name, str(path), asciiReadable=False)
        self.widths = Widths(self.font)
        pdfmetrics.registerFont(self.font)

    def unit_width(self, text: str, field: str) -> float:
        """Return the millimetres that a text takes at one point.

        Raises:
            MissingGlyphError: the font lacks some of the characters.
        """
        try:
            return sum(map(self.widths.__getitem__, text))
        except KeyError:
            raise MissingGlyphError(field, self._missing(text)) from None

    def spelled(self, text: str) -> str:
        """Return the text on one line, what the font cannot show named by its code: [U+202E]."""
        strange = {ord(each): _named(each) for each in set(text) if not self._has(each)}
        return text.translate(strange) if strange else text

    def _missing(self, text: str) -> str:
        found = dict.fromkeys(character for character in text if not self._has(character))
        return "".join(found)

    def _has(self, character: str) -> bool:
        try:
            return self.widths[character] >= 0
        except KeyError:
            return False


def _named(letter: str) -> str:
    return " " if letter.isspace() else f"[U+{ord(letter):04X}]"


Faces = Mapping[FaceName, Face]


@lru_cache(maxsize=32)
def _load(path: Path) -> Face:
    return Face(path)


def load_faces(files: Mapping[FaceName, Path]) -> Faces:
    """Return the faces of these files; each file is read once a process.

    Raises:
        DefinitionError: a file is missing or no TrueType font.
    """
    faces = {}
    for name, path in files.items():
        try:
            faces[name] = _load(path)
        except (OSError, TTFError) as error:
            raise DefinitionError(f"fonts.{name}", str(error)) from error
    return faces
