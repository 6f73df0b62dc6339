"""The codes a font's letters have in a file: each subset of a font holds 256 of them."""

from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from reportlab.pdfbase.ttfonts import TTFont


class SubsetCodes:
    """Codes letters of a font for one document, as they come."""

    def __init__(self, font: TTFont, document: Any) -> None:
        self._font = font
        self._document = document
        self._codes: dict[str, tuple[str, str]] = {}
        # Nearly all texts need one subset only: they are coded in one go.
        self._main = ""
        self._in_main: set[str] = set()
        self._table: dict[int, str] = {}

    def runs(self, text: str) -> Sequence[tuple[str, str]]:
        """Return the text in parts: the name of a subset, hexadecimal codes in it."""
        if not self._in_main.issuperset(text):
            self._learn(text)
            if not self._in_main.issuperset(text):
                return self._mixed(text)
        return ((self._main, text.translate(self._table)),)

    def _learn(self, text: str) -> None:
        # In the order of the text: equal input gives equal bytes.
        for letter in text:
            if letter not in self._codes:
                ((subset, code),) = self._font.splitString(letter, self._document)
                name = self._font.getSubsetInternalName(subset, self._document)
                self._codes[letter] = (name, code.hex())
                self._main = self._main or name
                if name == self._main:
                    self._in_main.add(letter)
                    self._table[ord(letter)] = code.hex()

    def _mixed(self, text: str) -> list[tuple[str, str]]:
        found = groupby(map(self._codes.__getitem__, text), itemgetter(0))
        return [(name, "".join([code for _, code in letters])) for name, letters in found]
