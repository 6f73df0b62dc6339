"""Reading our sentences: one file for each language under ``resources/phrases``.

Every language has the same talks with the same steps in the same order; what
is said at a step may have more or fewer variants.
"""

import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any, NoReturn

from desk_gui.domain.languages import Language
from desk_gui.domain.phrase_rules import check_sentence
from desk_gui.domain.phrases import (
    Channel,
    PartOfDay,
    Phrase,
    Phrasebook,
    PhraseFileBroken,
    Step,
    Talk,
)
from desk_gui.domain.refusals import RefusedError

_KEYS = {"text", "channel", "part", "least_wait"}


def read_phrasebook(folder: Path) -> Phrasebook:
    """Return all talks in all languages.

    Raises:
        RefusedError: ``PhraseFileBroken``, naming the file and the entry.
    """
    files = {language: _read(folder / f"{language.value}.toml") for language in Language}
    english = files[Language.EN]
    talks = {key: _talk(files, key) for key in english["talks"]}
    for language, document in files.items():
        if list(document["talks"]) != list(talks):
            _refuse(language, "talks")
    begins = {language: _begins(language, files[language]) for language in files}
    return Phrasebook(talks=talks, begins=begins)


def _read(path: Path) -> dict[str, Any]:
    try:
        document = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RefusedError(PhraseFileBroken(path=path.name, where=str(error))) from error
    if not isinstance(document.get("talks"), dict):
        raise RefusedError(PhraseFileBroken(path=path.name, where="talks"))
    return document


def _talk(files: Mapping[Language, dict[str, Any]], key: str) -> Talk:
    titles: dict[Language, str] = {}
    steps: dict[Language, list[dict[str, Any]]] = {}
    for language, document in files.items():
        talk = document["talks"].get(key)
        if not isinstance(talk, dict) or not isinstance(talk.get("title"), str):
            _refuse(language, f"talks.{key}")
        titles[language], steps[language] = talk["title"], talk.get("steps", [])
    keys = [step.get("key") for step in steps[Language.EN]]
    for language, found in steps.items():
        if not keys or [step.get("key") for step in found] != keys:
            _refuse(language, f"talks.{key}.steps")
    made = [
        _step({lang: found[at] for lang, found in steps.items()}, key) for at in range(len(keys))
    ]
    return Talk(key=key, steps=tuple(made), title=titles)


def _step(found: Mapping[Language, dict[str, Any]], talk: str) -> Step:
    key = str(found[Language.EN]["key"])
    phrases: dict[Language, tuple[Phrase, ...]] = {}
    ahead: dict[Language, str] = {}
    for language, step in found.items():
        where = f"talks.{talk}.{key}"
        if not isinstance(step.get("ahead"), str) or not isinstance(step.get("say"), list):
            _refuse(language, where)
        ahead[language] = step["ahead"]
        phrases[language] = _phrases(language, step["say"], where)
    return Step(
        key=key,
        phrases=phrases,
        ahead=ahead,
        is_offer=found[Language.EN].get("offer") is True,
    )


def _phrases(language: Language, said: Sequence[Any], where: str) -> tuple[Phrase, ...]:
    if not said:
        _refuse(language, where)
    alike: Counter[tuple[Channel | None, PartOfDay | None, int]] = Counter()
    phrases: list[Phrase] = []
    for entry in said:
        phrase = _phrase(language, entry, where)
        kind = (phrase.channel, phrase.part, phrase.least_wait)
        phrases.append(replace(phrase, rank=alike[kind]))
        alike[kind] += 1
    return tuple(phrases)


def _phrase(language: Language, entry: Any, where: str) -> Phrase:
    try:
        if isinstance(entry, str):
            return Phrase(text=check_sentence(entry))
        if not entry.keys() <= _KEYS:
            raise ValueError(entry)
        return Phrase(
            text=check_sentence(entry["text"]),
            channel=Channel(entry["channel"]) if "channel" in entry else None,
            part=PartOfDay(entry["part"]) if "part" in entry else None,
            least_wait=int(entry.get("least_wait", 0)),
        )
    except (RefusedError, KeyError, ValueError, TypeError, AttributeError) as error:
        place = f"{where}: {entry}"
        broken = PhraseFileBroken(path=f"{language.value}.toml", where=place)
        raise RefusedError(broken) from error


def _begins(language: Language, document: dict[str, Any]) -> dict[PartOfDay, time]:
    try:
        begins = {part: time.fromisoformat(document["parts"][part.value]) for part in PartOfDay}
    except (KeyError, ValueError, TypeError):
        _refuse(language, "parts")
    if not begins[PartOfDay.MORNING] < begins[PartOfDay.DAY] < begins[PartOfDay.EVENING]:
        _refuse(language, "parts")
    return begins


def _refuse(language: Language, where: str) -> NoReturn:
    raise RefusedError(PhraseFileBroken(path=f"{language.value}.toml", where=where))
