"""What a sentence is filled with while it is written: invented people, in each language."""

from collections.abc import Mapping

from desk_gui.domain.languages import Language

_NUMBERS = {"extension": "214", "room": "214", "minutes": "15", "time": "14:30"}
EXAMPLES: Mapping[Language, Mapping[str, str]] = {
    Language.KK: _NUMBERS
    | {
        "client": "Айгүл Серікқызы",
        "host": "Жүнісов Һасен",
        "host_post": "аға маман",
        "number": "+7 701 233-45-67",
        "topic": "№ 87 шот",
    },
    Language.RU: _NUMBERS
    | {
        "client": "Анна Сергеевна",
        "host": "Иван Петрович",
        "host_post": "старший специалист",
        "number": "+7 701 233-45-67",
        "topic": "счёт № 87",
    },
    Language.HU: _NUMBERS
    | {
        "client": "Kovács úr",
        "host": "Szabó István",
        "host_post": "osztályvezető",
        "number": "+36 1 234 5678",
        "topic": "a 87. számla",
    },
    Language.ET: _NUMBERS
    | {
        "client": "proua Tamm",
        "host": "Jaan Kask",
        "host_post": "vanemspetsialist",
        "number": "+372 5123 4567",
        "topic": "arve nr 87",
    },
    Language.EN: _NUMBERS
    | {
        "client": "Ms Taylor",
        "host": "John Baker",
        "host_post": "senior clerk",
        "number": "+44 20 7946 0958",
        "topic": "invoice 87",
    },
}
"""Without who speaks and for whom: those are known."""
