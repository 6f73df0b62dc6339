"""The demo's people and organisations: names, numbers and addresses that could be real.

Telephone numbers all lie in one block of ten thousand per country, and mail
goes to the domain reserved for examples, so that nobody is ever reached.
"""

from datetime import date, timedelta
from random import Random

from anyascii import anyascii

from desk_gui.demo.data import read_data, weighted
from desk_gui.domain.identifiers import control_digit
from desk_gui.domain.languages import Language
from desk_gui.domain.people import Address, PersonDetails, PersonKind, Phone

LANGUAGES = {Language.KK: 45, Language.RU: 33, Language.HU: 12, Language.ET: 10}
"""Of a hundred people, how many speak it."""
_ORGANISATIONS, _WITH_IIN, _WITH_FIRM, _WITH_MAIL = 0.08, 0.4, 0.06, 0.3
_PHONES = {
    Language.KK: ("+7 701 555 {} {}", "8 (701) 555-{}-{}", "8701555{}{}"),
    Language.RU: ("+7 (701) 555-{}-{}", "8 701 555 {} {}", "8-701-555-{}{}"),
    Language.HU: ("+36 20 555 {}{}", "+36 (20) 555-{}-{}", "8-10-36-20-555-{}-{}"),
    Language.ET: ("+372 5040 {}{}", "+372 5040{}{}", "8-10-372-5040-{}-{}"),
}
_OLDEST, _YOUNGEST = date(1938, 1, 1), date(2007, 12, 31)
_NEW_CENTURY = 2000
_FLATS = 60
_HOUSES = 80
_BLOCK = 10_000
"""Numbers in the telephone block, each given once."""


class PeopleMaker:
    """Makes one after another; no two have a number in common."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._names = read_data("names")
        self._organisations = read_data("organisations")
        self._places = read_data("places")
        self._free = chance.sample(range(_BLOCK), _BLOCK)
        self._taken: set[str] = set()
        self._firms: list[str] = []

    def details(self) -> PersonDetails:
        """Return the next person or organisation."""
        language = weighted(self._chance, LANGUAGES)
        if self._chance.random() < _ORGANISATIONS:
            return self._organisation(language)
        return self._person(language)

    def _person(self, language: Language) -> PersonDetails:
        sex = self._chance.choice(("male", "female"))
        names = self._names[language.value]
        family = self._chance.choice(names[f"family_{sex}"])
        given = self._chance.choice(names[f"given_{sex}"])
        patronymics = names[f"patronymic_{sex}"]
        return PersonDetails(
            family_name=family,
            given_name=given,
            patronymic=self._chance.choice(patronymics) if patronymics else "",
            firm=self._sometimes(_WITH_FIRM, self._chance.choice(self._firms or [""])),
            iin=self._sometimes(_WITH_IIN, self._iin(sex)),
            phones=self._phones(language),
            addresses=(self._address(language),),
            email=self._sometimes(_WITH_MAIL, _mail(given, family)),
            language=language,
        )

    def _organisation(self, language: Language) -> PersonDetails:
        words = self._organisations[language.value]
        firm = self._chance.choice(words["forms"]).format(self._chance.choice(words["names"]))
        self._firms.append(firm)
        return PersonDetails(
            kind=PersonKind.ORGANISATION,
            firm=firm,
            bin=self._bin(),
            phones=self._phones(language),
            addresses=(self._address(language),),
            email=self._sometimes(_WITH_MAIL, _mail("info", firm)),
            language=language,
        )

    def _phones(self, language: Language) -> tuple[Phone, ...]:
        count = self._chance.choices((0, 1, 2), (6, 80, 14))[0]
        return tuple(Phone(typed=self._phone(language)) for _ in range(count))

    def _phone(self, language: Language) -> str:
        last = f"{self._free.pop():04}"
        return self._chance.choice(_PHONES[language]).format(last[:2], last[2:])

    def _address(self, language: Language) -> Address:
        kazakh = language is Language.KK
        place = self._chance.choice(self._places["places"])
        street = self._chance.choice(self._places["streets"]["kk" if kazakh else "ru"])
        parts = [place["name"][0 if kazakh else 1], street, str(self._chance.randint(1, _HOUSES))]
        if place["city"]:
            parts.append(_flat(self._chance.randint(1, _FLATS), kazakh=kazakh))
        return Address(postal_index=place["index"], text=", ".join(parts))

    def _iin(self, sex: str) -> str:
        days = self._chance.randrange((_YOUNGEST - _OLDEST).days)
        born = _OLDEST + timedelta(days=days)
        century = (3 if born.year < _NEW_CENTURY else 5) + (sex == "female")
        return self._number(f"{born:%y%m%d}{century}", 4)

    def _bin(self) -> str:
        year, month = self._chance.randint(1995, 2024), self._chance.randint(1, 12)
        return self._number(f"{year % 100:02}{month:02}40", 5)

    def _number(self, beginning: str, serial_digits: int) -> str:
        """Return a number no one has yet, with a serial number that allows a control digit."""
        while True:
            serial = self._chance.randrange(10**serial_digits)
            eleven = f"{beginning}{serial:0{serial_digits}}"
            control = control_digit(eleven)
            if control is not None and eleven not in self._taken:
                self._taken.add(eleven)
                return f"{eleven}{control}"

    def _sometimes(self, share: float, text: str) -> str:
        return text if self._chance.random() < share else ""


def _mail(*names: str) -> str:
    words = ("".join(c for c in anyascii(name).lower() if c.isalnum()) for name in names)
    return f"{'.'.join(words)}@example.com"


def _flat(number: int, *, kazakh: bool) -> str:
    return f"{number}-пәтер" if kazakh else f"кв. {number}"
