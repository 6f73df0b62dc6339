"""A believable crowd, loaded in bulk: people in four languages with phones and addresses.

The rows are those that PeopleService writes (the build compares a sample), but
SQLite sorts the index itself, and names are folded once each.
"""

import random
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice, product
from pathlib import Path
from typing import NamedTuple

from desk_gui.db.engine import open_database
from desk_gui.domain.folding import fold, index_keys
from desk_gui.domain.people import Address, PersonDetails, Phone
from desk_gui.domain.people_search import search_words
from desk_gui.services.people_rows import shown_line


def _each(names: str) -> list[str]:
    return names.split()


_KAZAKH = _each(
    "Нұрлан Серік Бақыт Ерлан Қайрат Жақсыбек Оразбай Төлеген Ахмет Сәрсен Қасым Өтеген Ибраһим "
    "Мұхамед Әбдіғаппар Досжан Тұрсын Есен Қожа Байбол Аман Дәулет Жұма Сейіт Хасен Ысқақ Шәріп"
)
_RUSSIAN = _each(
    "Иван Петр Сидор Кузнец Попо Смирн Волк Зайц Лебед Козл Новик Мороз Федор Михайл Тарас "
    "Алексе Яковл Андре Гаврил Никит Захар Щерб Цветк Чернышё Юрь Эрн"
)
_HUNGARIAN = _each(
    "Kovács Szabó Tóth Nagy Horváth Varga Kiss Molnár Németh Farkas Balogh Papp Takács Juhász "
    "Lakatos Mészáros Oláh Simon Rácz Fekete Szűcs Őry Ürögdi Győri"
)
_ESTONIAN = _each(
    "Tamm Saar Sepp Mägi Kask Kukk Rebane Ilves Pärn Koppel Õunapuu Kütt Jõgi Lepik Oja Raudsepp "
    "Põder Vaher Šmidt Allik Käär Järv"
)
_GIVEN = {
    "kk": _each(
        "Әсел Айгүл Ерлан Нұрсұлтан Гүлжаһан Қайрат Әйгерім Бауыржан Динара Жанар Ғалым Үміт "
        "Өркен Шыңғыс Мәди Сәуле Тоғжан Ілияс Ұлжан Раушан Айнұр Данияр Мөлдір Асқар"
    ),
    "ru": _each(
        "Иван Ольга Сергей Татьяна Дмитрий Юлия Александр Елена Пётр Наталья Фёдор Анна "
        "Максим Ирина Николай Светлана Яна Эдуард Щукарь Игорь"
    ),
    "hu": _each(
        "Péter Éva Gergely Tünde Zoltán Ágnes László Márta Jenő Íris Ádám Lili Örs Katalin "
        "György Erzsébet"
    ),
    "et": _each(
        "Tõnu Jüri Mari Anna-Liisa Kersti Toomas Ülle Õnne Jaan Piret Rein Kaie Märt Sirje"
    ),
}
_ENDINGS = {
    "kk": ("ов", "ова", "ев", "ева", "қызы", "ұлы", "бай", "бек", ""),
    "ru": ("ов", "ова", "енко", "ский", "ская", "чук"),
    "hu": ("", "né", "fi", "falvi", "helyi"),
    "et": ("", "e", "mäe", "vere", "saar", "soo"),
}
_FAMILY = {
    language: ["".join(pair) for pair in product(stems, _ENDINGS[language])]
    for language, stems in zip(
        ("kk", "ru", "hu", "et"), (_KAZAKH, _RUSSIAN, _HUNGARIAN, _ESTONIAN), strict=True
    )
}
_PATRONYMICS = [f"{name}{ending}" for name in _KAZAKH for ending in ("ұлы", "қызы")]
_STREETS = ("Абай көшесі", "Бейбітшілік көшесі", "ул. Ленина", "Достық даңғылы", "мкр. Самал")
_FIRMS = ("«Дала» ЖШС", "«Үміт» мектебі", "ТОО «Степь»", "Zöldkő Bt.", "OÜ Põhi")
_SHARE = ("kk",) * 5 + ("ru",) * 3 + ("hu", "et")
_SAMPLE = 200
_BATCH = 20_000
_PEOPLE = (
    "INSERT INTO people VALUES (?, 'uid-' || ?, ?, 'person', ?, ?, ?, ?, ?, '', '', '', NULL, '', "
    "'2026-11-18T12:00:00+05:00', 0, 1)"
)
_SORTED = (
    "INSERT INTO person_words (word, person_id, kind, name, firm, code, phone, place) "
    "SELECT word, id, kind, name, firm, code, phone, place "
    "FROM (SELECT word, person_id FROM words ORDER BY word, person_id) JOIN lines ON id = person_id"
)


def build(path: Path, people: int) -> None:
    """Write a database file with so many people, all at once or not at all."""
    draft = path.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    open_database(f"sqlite:///{draft}").close()
    connection = sqlite3.connect(draft, isolation_level=None)
    try:
        _load(connection, people)
    finally:
        connection.close()
    draft.rename(path)


class Someone(NamedTuple):
    """One of the crowd; lighter than the record, as there are a million of them."""

    names: tuple[str, str, str]
    firm: str
    phone: str
    """Digits, with the country's code."""
    postal_index: str
    street: str


def crowd(people: int) -> Iterator[Someone]:
    """Yield so many people, the same ones every time."""
    draw = random.Random(people).random
    for number in range(people):
        language = _pick(_SHARE, draw())
        names = (
            _pick(_FAMILY[language], draw()),
            _pick(_GIVEN[language], draw()),
            _pick(_PATRONYMICS, draw()) if language == "kk" else "",
        )
        yield Someone(
            names=names,
            firm="" if number % 8 else _pick(_FIRMS, draw()),
            phone=f"7701{number * 7919 % 10_000_000:07}",
            postal_index=f"{int(draw() * 1_000_000):06}",
            street=f"{_pick(_STREETS, draw())}, {number % 199 + 1}",
        )


def _pick(choices: Sequence[str], drawn: float) -> str:
    return choices[int(drawn * len(choices))]


def _load(connection: sqlite3.Connection, people: int) -> None:
    for pragma in (
        "journal_mode=OFF",
        "synchronous=OFF",
        "cache_size=-800000",
        "temp_store=MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TEMP TABLE words (word TEXT, person_id INTEGER)")
    connection.execute(
        "CREATE TEMP TABLE lines (id INTEGER PRIMARY KEY, kind, name, firm, code, phone, place)"
    )
    later = _without_indexes(connection)
    connection.execute("BEGIN")
    for batch in _batches(crowd(people)):
        _insert(connection, batch)
    connection.execute(_SORTED)
    for statement in later:
        connection.execute(statement)
    connection.execute("INSERT INTO number_series VALUES ('people', ?)", (people,))
    connection.execute("COMMIT")
    connection.execute("ANALYZE")
    connection.execute("PRAGMA journal_mode=WAL")


def _without_indexes(connection: sqlite3.Connection) -> list[str]:
    """Drop the indexes that are quicker made at the end; return how."""
    made = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
        "AND tbl_name IN ('people', 'person_words')"
    ).fetchall()
    for name, _ in made:
        connection.execute(f'DROP INDEX "{name}"')
    return [statement for _, statement in made]


def _batches(people: Iterable[Someone]) -> Iterator[list[tuple[int, Someone]]]:
    numbered = enumerate(people, 1)
    while batch := list(islice(numbered, _BATCH)):
        yield batch


def _insert(connection: sqlite3.Connection, batch: list[tuple[int, Someone]]) -> None:
    """Insert people; put their words and lines aside."""
    rows, words, lines = [], [], []
    for number, someone in batch:
        code = f"K-{number:06}"
        found_by, line = _words(someone, code), _line(someone, code)
        if number <= _SAMPLE:
            _check(someone, code, found_by, line)
        folded = " ".join(map(_folded, filter(None, someone.names)))
        rows.append((number, number, code, *someone.names, someone.firm, folded))
        words += [(word, number) for word in found_by]
        lines.append((number, *line))
    connection.executemany(_PEOPLE, rows)
    connection.executemany("INSERT INTO words VALUES (?, ?)", words)
    connection.executemany("INSERT INTO lines VALUES (?, ?, ?, ?, ?, ?, ?)", lines)


_folded = lru_cache(maxsize=None)(fold)
_keys = lru_cache(maxsize=None)(index_keys)


def _line(someone: Someone, code: str) -> tuple[str, ...]:
    phone = someone.phone
    shown = f"+{phone[0]} {phone[1:4]} {phone[4:7]} {phone[7:]}"
    name = " ".join(filter(None, someone.names))
    return ("person", name, someone.firm, code, shown, f"{someone.postal_index}, {someone.street}")


def _words(someone: Someone, code: str) -> set[str]:
    words = {word for name in (*someone.names, someone.firm) for word in _keys(name)}
    return words | {someone.postal_index, someone.phone, code.replace("K-", "#")}


def _check(someone: Someone, code: str, words: set[str], line: tuple[str, ...]) -> None:
    """Hold a row against what the service would have written."""
    family, given, patronymic = someone.names
    details = PersonDetails(
        family_name=family,
        given_name=given,
        patronymic=patronymic,
        firm=someone.firm,
        phones=(Phone(typed="", e164=f"+{someone.phone}"),),
        addresses=(Address(postal_index=someone.postal_index, text=someone.street),),
    )
    if words != search_words(details, code) or line != tuple(shown_line(details, code).values()):
        raise AssertionError(f"{someone} is loaded otherwise than the service writes it")
