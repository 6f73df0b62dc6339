"""Why a document cannot be laid out, as types that views put into words."""


class LayoutError(Exception):
    """A document cannot be printed as asked."""


class DefinitionError(LayoutError):
    """A definition file is wrong; ``key`` names the entry, ``problem`` says what is wrong."""

    def __init__(self, key: str, problem: str) -> None:
        super().__init__(f"{key}: {problem}")
        self.key = key
        self.problem = problem


class FieldError(LayoutError):
    """The content of a field cannot be printed; ``field`` is the record's attribute."""

    def __init__(self, field: str, *details: str) -> None:
        super().__init__(field, *details)
        self.field = field


class DoesNotFitError(FieldError):
    """A text is too long for its box even at the smallest size."""


class MissingGlyphError(FieldError):
    """The font cannot show these ``characters`` of a field."""

    def __init__(self, field: str, characters: str) -> None:
        super().__init__(field, " ".join(f"U+{ord(character):04X}" for character in characters))
        self.characters = characters
