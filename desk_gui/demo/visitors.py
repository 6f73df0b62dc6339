"""Who comes into the demo's house, to whom and about what."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from desk_gui.demo.data import in_words_of, read_data, weighted
from desk_gui.demo.household import Hosts
from desk_gui.demo.people import PeopleMaker
from desk_gui.domain.languages import Language
from desk_gui.domain.people import Person, PersonDetails, PersonKind
from desk_gui.domain.visits import Member, Stop, VisitDetails


class VisitorMaker:
    """Makes visitors of the people on record, and of others where those do not suffice."""

    def __init__(self, chance: Random, hosts: Hosts, people: Sequence[Person]) -> None:
        self._chance, self._hosts = chance, hosts
        self._data = read_data("visits")
        self._strangers = PeopleMaker(chance)
        self._known = [each for each in people if each.details.kind is PersonKind.PERSON]
        self._firms = [each.details.firm for each in people if each.details.firm] or [""]
        self._about = dict.fromkeys(hosts, 0)
        self._names: set[str] = set()

    def some(self, count: int) -> list[VisitDetails]:
        """Return so many visitors, no two the same; they do not know yet to whom they come."""
        known = self._chance.sample(self._known, min(count, len(self._known)))
        strangers = [self.stranger() for _ in range(count - len(known))]
        return [*map(_visitor_of, known), *strangers]

    def stranger(self) -> VisitDetails:
        """Return somebody who was never here: no two have one name."""
        while True:
            details = self._strangers.details()
            name = details.full_name
            if details.kind is PersonKind.PERSON and name not in self._names:
                self._names.add(name)
                return _visitor(replace(details, phones=(), firm=""))

    def host(self) -> str:
        """Return the key of somebody visitors come to, as often as they do."""
        weights: dict[str, int] = self._data["weights"]
        return weighted(self._chance, weights)

    def with_purpose(self, visitor: VisitDetails, *hosts: str) -> VisitDetails:
        """Return the visitor with a purpose for each of these hosts, in the words of the desk."""
        stops = tuple(
            Stop(host=self._hosts[key], purpose=in_words_of(self._purpose(key), visitor.language))
            for key in hosts
        )
        return replace(visitor, stops=stops)

    def of_firm(self, visitor: VisitDetails) -> VisitDetails:
        """Return the visitor as somebody of a firm."""
        return replace(visitor, firm=visitor.firm or self._chance.choice(self._firms))

    def with_group(self, visitor: VisitDetails, people: int, named: int) -> VisitDetails:
        """Return the visitor with others, of whom so many give their names."""
        others = tuple(Member(name=self.stranger().name, firm=visitor.firm) for _ in range(named))
        return replace(visitor, people=people, members=others)

    def bringing(self, visitor: VisitDetails) -> VisitDetails:
        """Return the visitor with something in the hands."""
        brought = self._data["brings"]["kk" if visitor.language is Language.KK else "ru"]
        return replace(visitor, brings=self._chance.choice(brought))

    def reason(self, ended: str, visitor: VisitDetails) -> str:
        """Return why a visit ended as it did, as the desk writes it."""
        return in_words_of(self._data["reasons"][ended], visitor.language)

    def _purpose(self, host: str) -> Sequence[str]:
        """Return what the next visitor of a host wants: one thing after the other."""
        purposes: Sequence[Sequence[str]] = self._data["purposes"][host]
        self._about[host] += 1
        return purposes[self._about[host] % len(purposes)]


def _visitor_of(person: Person) -> VisitDetails:
    return replace(_visitor(person.details), person=person.id)


def _visitor(details: PersonDetails) -> VisitDetails:
    return VisitDetails(
        name=details.full_name,
        firm=details.firm,
        phone=details.phones[0].typed if details.phones else "",
        language=details.language,
    )
