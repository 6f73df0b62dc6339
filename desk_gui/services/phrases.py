"""The prompter's sentences: ours, and the office's own in their place, safe from an update."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from sqlalchemy import select

from desk_gui import paths
from desk_gui.db.tables import PhraseRow
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.languages import Language
from desk_gui.domain.phrase_rules import check_sentence, with_own
from desk_gui.domain.phrases import Phrasebook, Step, Talk, UnknownPhrase
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.access import Desk, Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.phrase_files import read_phrasebook

_PHRASES = frozenset({Topic.PHRASES})
_Own = Mapping[tuple[str, Language], Mapping[str, str]]
"""By step and language: the variant's own words."""


class PhraseService(Service):
    """What the prompter says. ``folder`` holds our files; they are read once."""

    def __init__(self, desk: Desk, folder: Path | None = None) -> None:
        super().__init__(desk)
        self._folder = folder or paths.resource("phrases")
        self._ours: Phrasebook | None = None

    @needs(Permission.USE_DESK)
    def book(self) -> Outcome[Phrasebook]:
        """Return all talks, in the office's own words where it has some.

        Raises:
            RefusedError: ``PhraseFileBroken``.
        """
        ours, own = self._read(), self._own()
        talks = {key: _in_own_words(talk, own) for key, talk in ours.talks.items()}
        return Outcome(replace(ours, talks=talks))

    @needs(Permission.EDIT_PHRASES)
    def ours(self) -> Outcome[Phrasebook]:
        """Return all talks in our words, to compare with. Raises RefusedError as ``book``."""
        return Outcome(self._read())

    @needs(Permission.EDIT_PHRASES)
    def change(
        self, talk: str, step: str, language: Language, variant: str, text: str
    ) -> Outcome[Phrasebook]:
        """Say a sentence in the office's own words, at all desks.

        Raises:
            RefusedError: ``Missing``, ``TooLong``, ``UnknownPlaceholder`` or
                ``BrokenBraces`` of the field ``text``; ``UnknownPhrase``.
        """
        clean, key = check_sentence(text), self._key(talk, step, language, variant)
        with self._desk.change() as (session, journal):
            row = session.get(PhraseRow, (key, language.value))
            if row is None:
                row = PhraseRow(key=key, language=language.value)
                session.add(row)
            row.text, row.at, row.by = clean, journal.at, journal.actor.name
            journal.note(Deed.PHRASE_CHANGED, Subject.PHRASE)
        return Outcome(self.book().value, _PHRASES)

    @needs(Permission.EDIT_PHRASES)
    def reset(self, talk: str, step: str, language: Language, variant: str) -> Outcome[Phrasebook]:
        """Say it in our words again. Raises RefusedError: ``UnknownPhrase``."""
        key = self._key(talk, step, language, variant)
        with self._desk.change() as (session, journal):
            row = session.get(PhraseRow, (key, language.value))
            if row is not None:
                session.delete(row)
                journal.note(Deed.PHRASE_CHANGED, Subject.PHRASE)
        return Outcome(self.book().value, _PHRASES)

    def _read(self) -> Phrasebook:
        if self._ours is None:
            self._ours = read_phrasebook(self._folder)
        return self._ours

    def _key(self, talk: str, step: str, language: Language, variant: str) -> str:
        found = self.book().value.talks.get(talk)
        steps = {each.key: each for each in found.steps} if found else {}
        known = steps[step].phrases[language] if step in steps else ()
        if variant not in {phrase.variant for phrase in known}:
            raise RefusedError(UnknownPhrase())
        return _row_key(talk, step, variant)

    def _own(self) -> _Own:
        own: dict[tuple[str, Language], dict[str, str]] = {}
        query = select(PhraseRow.key, PhraseRow.language, PhraseRow.text)
        with self._desk.database.read() as connection:
            for key, language, text in connection.execute(query):
                place, _, variant = key.partition("|")
                own.setdefault((place, Language(language)), {})[variant] = text
        return own


def _row_key(talk: str, step: str, variant: str) -> str:
    return f"{talk}.{step}|{variant}"


def _in_own_words(talk: Talk, own: _Own) -> Talk:
    return replace(
        talk, steps=tuple(_step_in_own_words(talk.key, step, own) for step in talk.steps)
    )


def _step_in_own_words(talk: str, step: Step, own: _Own) -> Step:
    phrases = {
        language: with_own(said, own.get((f"{talk}.{step.key}", language), {}))
        for language, said in step.phrases.items()
    }
    return replace(step, phrases=phrases)
