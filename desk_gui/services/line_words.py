"""Reading the words by which a message on one line is understood: ``resources/lines``."""

import tomllib
from functools import cache
from pathlib import Path

from desk_gui import paths
from desk_gui.domain.languages import Language
from desk_gui.domain.message_line_words import LineWord, LineWords
from desk_gui.domain.phrases import PhraseFileBroken
from desk_gui.domain.refusals import RefusedError

_WEEKDAYS, _DAYS = "weekdays", 7


def line_words() -> LineWords:
    """Return the words of all languages, read once. Raises RefusedError: ``PhraseFileBroken``."""
    return read_line_words(paths.resource("lines") / "one_line.toml")


@cache
def read_line_words(path: Path) -> LineWords:
    """Return the words of a file.

    Raises:
        RefusedError: ``PhraseFileBroken``, naming the language and the entry.
    """
    try:
        document = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RefusedError(PhraseFileBroken(path=path.name, where=str(error))) from error
    languages = [language.value for language in Language]
    for language in languages:
        for key in (*LineWord, _WEEKDAYS):
            entry = document.get(language, {}).get(str(key))
            if not isinstance(entry, list) or not all(isinstance(word, str) for word in entry):
                raise RefusedError(PhraseFileBroken(path=path.name, where=f"{language}.{key}"))
        if len(document[language][_WEEKDAYS]) != _DAYS:
            where = f"{language}.{_WEEKDAYS}"
            raise RefusedError(PhraseFileBroken(path=path.name, where=where))
    return LineWords(
        words={
            kind: tuple(word for each in languages for word in document[each][kind.value])
            for kind in LineWord
        },
        weekdays=tuple(
            tuple(document[each][_WEEKDAYS][day] for each in languages) for day in range(_DAYS)
        ),
    )
