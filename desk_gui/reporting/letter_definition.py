"""A letter as data: which blocks it has, in which order, and their words in every language."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desk_gui.domain.languages import Language
from desk_gui.reporting.definition import DefinitionTable
from desk_gui.reporting.documents import (
    OFFICE,
    House,
    Plan,
    Words,
    load_house,
    read_plan,
    read_words,
)
from desk_gui.reporting.errors import DefinitionError


class BlockKind(StrEnum):
    """What a block of a letter is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    STEPS = "steps"
    """Each word of it is a list of texts, numbered from 1."""
    FACTS = "facts"
    """Captions, each with the value of the same name beside it."""
    CODE = "code"
    """A caption with the value of the same name below it, big, in a box."""
    COMMAND = "command"
    """What is typed into a terminal."""
    SIGNATURES = "signatures"
    """Captions of lines to sign on; a value of the same name is the name of who signs."""


@dataclass(frozen=True, kw_only=True)
class Block:
    """A block and its words; it is left out if ``when`` is empty or ``unless`` is not."""

    kind: BlockKind
    words: tuple[str, ...]
    when: str = ""
    unless: str = ""

    def stands(self, values: Mapping[str, str]) -> bool:
        """Tell whether the block is printed with these values."""
        wanted = not self.when or bool(values[self.when])
        return wanted and not (self.unless and values[self.unless])


@dataclass(frozen=True, kw_only=True, eq=False)
class LetterDefinition:
    """Everything an office can change about a letter."""

    house: House
    plan: Plan
    one_page: bool
    """Whether the letter is set smaller, down to the floors, until it fits on one page."""
    blocks: tuple[Block, ...]
    words: Mapping[Language, Words]


def load_letter(
    path: Path, places: Collection[str], house: House | None = None
) -> LetterDefinition:
    """Read and check a letter; ``places`` are the values that its words may be filled in with.

    Raises:
        DefinitionError: an entry is missing, unknown or wrong.
    """
    table = DefinitionTable.read(path)
    house = house or load_house()
    known = OFFICE.union(places)
    blocks = tuple(_block(entry, known) for entry in table.tables("blocks"))
    lists = {word for block in blocks if block.kind is BlockKind.STEPS for word in block.words}
    texts = {word for block in blocks for word in block.words} - lists
    definition = LetterDefinition(
        house=house,
        plan=read_plan(table, house.margins),
        one_page=table.flag("one_page"),
        blocks=blocks,
        words=read_words(table, house.faces, {"title", *texts}, lists, known),
    )
    table.close()
    return definition


def _block(table: DefinitionTable, places: Collection[str]) -> Block:
    def place(name: str) -> str:
        found = table.text(name) if table.has(name) else ""
        if found and found not in places:
            raise DefinitionError(table.path(name), f"unknown value {found}")
        return found

    block = Block(
        kind=table.choice("kind", BlockKind),
        words=table.texts("words"),
        when=place("when"),
        unless=place("unless"),
    )
    unknown = set(block.words).difference(places)
    if block.kind in {BlockKind.FACTS, BlockKind.CODE} and unknown:
        raise DefinitionError(table.path("words"), f"unknown value {min(unknown)}")
    table.close()
    return block
