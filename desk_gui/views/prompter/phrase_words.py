"""When a sentence is said, and what its places stand for, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desk_gui.domain.phrases import Channel, PartOfDay, Phrase


class PhraseWords(QObject):
    """Says what tells the sentences of a step apart."""

    def when(self, phrase: Phrase, phrases: Sequence[Phrase]) -> str:
        """Return when a sentence is said, among those of its step."""
        told = []
        if phrase.channel is not None:
            told.append(self._channels()[phrase.channel])
        if phrase.part is not None:
            told.append(self._parts()[phrase.part])
        if phrase.least_wait:
            told.append(self.tr("after {minutes} min of waiting").format(minutes=phrase.least_wait))
        if phrase.rank:
            less, least = self.tr("when less is known"), self.tr("when still less is known")
            told.append(less if phrase.rank == 1 else least)
        return ", ".join(told) or self._usual(phrase, phrases)

    def place(self, name: str) -> str:
        """Return what a name between braces stands for."""
        return self._places()[name]

    def _usual(self, phrase: Phrase, phrases: Sequence[Phrase]) -> str:
        """Say of a sentence that is bound to nothing where it stands among the others."""
        others = [each for each in phrases if each.variant != phrase.variant]
        if not others:
            return self.tr("always")
        if any(each.rank for each in others):
            return self.tr("when all is known")
        return self.tr("otherwise")

    def _channels(self) -> dict[Channel, str]:
        return {Channel.DESK: self.tr("at the desk"), Channel.PHONE: self.tr("on the telephone")}

    def _parts(self) -> dict[PartOfDay, str]:
        return {
            PartOfDay.MORNING: self.tr("in the morning"),
            PartOfDay.DAY: self.tr("during the day"),
            PartOfDay.EVENING: self.tr("in the evening"),
        }

    def _places(self) -> dict[str, str]:
        return {
            "own_name": self.tr("your name"),
            "own_post": self.tr("your post"),
            "firm": self.tr("the office"),
            "client": self.tr("who is spoken with"),
            "host": self.tr("who is asked for"),
            "host_post": self.tr("their post"),
            "extension": self.tr("their extension"),
            "room": self.tr("their room"),
            "minutes": self.tr("how many minutes"),
            "time": self.tr("a time of the day"),
            "number": self.tr("a telephone number"),
            "topic": self.tr("what it is about"),
        }
