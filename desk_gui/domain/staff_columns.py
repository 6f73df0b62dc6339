"""The columns of a list of the house's people: what they are called, and finding their header."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desk_gui.domain.folding import fold
from desk_gui.domain.languages import Language
from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.domain.sheet_refusals import EmptyFile
from desk_gui.domain.sheets import DEEPEST_HEADER, Cell, Row, Words, cell_text

_LEAST_COLUMNS = 2


class StaffColumn(StrEnum):
    """What a column of a list of people holds."""

    NAME = "name"
    POST = "post"
    ROOM = "room"
    PHONE = "phone"
    EMAIL = "email"
    TOPICS = "topics"
    STAND_IN = "stand_in"
    ASK_FIRST = "ask_first"
    NOTE = "note"
    HOURS = "hours"
    """One text for Monday to Friday."""
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


_C = StaffColumn
WEEK = (_C.MONDAY, _C.TUESDAY, _C.WEDNESDAY, _C.THURSDAY, _C.FRIDAY, _C.SATURDAY, _C.SUNDAY)
TEXTS = (_C.NAME, _C.POST, _C.ROOM, _C.PHONE, _C.EMAIL, _C.ASK_FIRST, _C.NOTE)
"""Columns whose text is kept as it stands, each in the field of its name."""
WRITTEN = tuple(column for column in StaffColumn if column is not _C.HOURS)
"""The columns of a list that the program writes."""

_HEADINGS = {
    Language.KK: (
        "Аты-жөні;Лауазымы;Бөлме;Телефон;Электрондық пошта;Мәселелер;Орынбасары;Алдымен сұрау;"
        "Ескертпе;Дүйсенбі;Сейсенбі;Сәрсенбі;Бейсенбі;Жұма;Сенбі;Жексенбі"
    ),
    Language.RU: (
        "ФИО;Должность;Кабинет;Телефон;Эл. почта;Вопросы;Замещает;Сначала спросить;"
        "Примечание;Понедельник;Вторник;Среда;Четверг;Пятница;Суббота;Воскресенье"
    ),
    Language.HU: (
        "Név;Beosztás;Szoba;Telefon;E-mail;Témák;Helyettes;Előbb kérdezze;"
        "Megjegyzés;Hétfő;Kedd;Szerda;Csütörtök;Péntek;Szombat;Vasárnap"
    ),
    Language.ET: (
        "Nimi;Amet;Ruum;Telefon;E-post;Teemad;Asendaja;Enne küsida;"
        "Märkus;Esmaspäev;Teisipäev;Kolmapäev;Neljapäev;Reede;Laupäev;Pühapäev"
    ),
    Language.EN: (
        "Name;Post;Room;Phone;E-mail;Topics;Stand-in;Ask first;"
        "Note;Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday"
    ),
}
_DAYS = (
    Words("дүйсенбі дс понедельник пн monday mon hétfő esmaspäev"),
    Words("сейсенбі сс вторник вт tuesday tue kedd teisipäev"),
    Words("сәрсенбі среда ср wednesday wed szerda sze kolmapäev"),
    Words("бейсенбі бс четверг чт thursday thu csütörtök neljapäev"),
    Words("жұма жм пятница пт friday fri péntek reede"),
    Words("сенбі сб суббота saturday sat szombat szo laupäev"),
    Words("жексенбі жс воскресенье вс sunday sun vasárnap pühapäev"),
)
_LETTERS = (("h", "k", "sze", "cs", "p", "szo", "v"), ("e", "t", "k", "n", "r", "l", "p"))
"""Weekdays so short that only the row of all seven tells which they are."""
_WORDS = (
    (_C.EMAIL, Words("mail email почта пошта posti meil emil")),
    *zip(WEEK, _DAYS, strict=True),
    (_C.STAND_IN, Words("орынбасар алмастыр ауыстыр замещ заменя stand deputy helyettes asend")),
    (_C.TOPICS, Words("мәселе тақырып сұрақ вопрос тема topic téma témák ügyek teema küsimus")),
    (_C.ASK_FIRST, Words("алдымен спросить ask előbb küsi küsida")),
    (_C.HOURS, Words("сағат уақыт часы график режим hours munkaidő nyitva tööaeg kellaaeg")),
    (_C.PHONE, Words("телефон тел phone ext extension mellék ішкі внутр")),
    (_C.ROOM, Words("бөлме кабинет каб комната room szoba helyiség ruum tuba")),
    (_C.POST, Words("лауазым қызметі должност post position title job beosztás munkakör amet")),
    (_C.NOTE, Words("ескерт примечан note megjegyz märkus remark comment")),
    (
        _C.NAME,
        Words(
            "аты есімі тегі фио фамилия имя отчество сотрудник қызметкер name név neve "
            "munkatárs dolgozó nimi eesnimi perekonnanimi töötaja employee"
        ),
    ),
)
# «Ф.И.О.», «Т.А.Ә.»: initials of words fold to letters of their own.
_AS_INITIALS = frozenset({fold("ф и о"), fold("т а ә")})
_ELECTRONIC_POST = fold("e post")


@dataclass(frozen=True, kw_only=True)
class NoStaffHeader(Refusal):
    """No row of the file names a column of names and another one."""


@dataclass(frozen=True, kw_only=True)
class StaffColumnTwice(Refusal):
    """Two columns claim to be the same one, so the wrong one could be taken."""

    line: int
    heading: StaffColumn


@dataclass(frozen=True)
class StaffHeader:
    """Where the columns of a list are; a name may stand in several, as family and given name."""

    places: Mapping[StaffColumn, tuple[int, ...]]
    start: int
    """Which of the rows it is, counted from 0."""

    def pick(self, cells: Sequence[Cell]) -> dict[StaffColumn, str]:
        """Return the texts of a row by column; of every column that the list has."""
        texts = [cell_text(cell) for cell in cells]
        return {
            column: " ".join(filter(None, (texts[at] for at in places if at < len(texts))))
            for column, places in self.places.items()
        }


def headings(language: Language) -> dict[StaffColumn, str]:
    """Return what the columns are called in a list that the program writes."""
    return dict(zip(WRITTEN, _HEADINGS[language].split(";"), strict=True))


def find_staff_header(rows: Sequence[Row]) -> StaffHeader:
    """Find the row that names the columns, below whatever stands over it.

    Raises:
        RefusedError: ``EmptyFile``, ``NoStaffHeader`` or ``StaffColumnTwice``.
    """
    texts = [[cell_text(cell) for cell in cells] for _, cells in rows[: DEEPEST_HEADER + 1]]
    if not any(any(row) for row in texts):
        raise RefusedError(EmptyFile(field="path"))
    for start, row in enumerate(texts):
        places = _claims(row)
        if _C.NAME in places and len(places) >= _LEAST_COLUMNS:
            _check_single(rows[start][0], places)
            return StaffHeader(places, start)
    raise RefusedError(NoStaffHeader(field="path"))


def has_staff_header(rows: Sequence[Row]) -> bool:
    """Tell whether the top rows of a file name the columns, even if one twice."""
    try:
        find_staff_header(rows)
    except RefusedError as error:
        return any(isinstance(refusal, StaffColumnTwice) for refusal in error.refusals)
    return True


def _claims(texts: Sequence[str]) -> dict[StaffColumn, tuple[int, ...]]:
    folded = [fold(text) for text in texts]
    places: dict[StaffColumn, tuple[int, ...]] = _lettered_week(folded)
    taken = {at for of_day in places.values() for at in of_day}
    for at, key in enumerate(folded):
        column = None if at in taken else _column_of(key)
        if column is not None:
            places[column] = (*places.get(column, ()), at)
    return places


def _lettered_week(folded: Sequence[str]) -> dict[StaffColumn, tuple[int, ...]]:
    for at in range(len(folded) - len(WEEK) + 1):
        if tuple(folded[at : at + len(WEEK)]) in _LETTERS:
            return {column: (at + day,) for day, column in enumerate(WEEK)}
    return {}


def _column_of(folded: str) -> StaffColumn | None:
    if folded in _AS_INITIALS:
        return _C.NAME
    if folded.startswith(_ELECTRONIC_POST):
        return _C.EMAIL
    return next((column for column, words in _WORDS if words.are_in(folded)), None)


def _check_single(line: int, places: Mapping[StaffColumn, tuple[int, ...]]) -> None:
    for column, found in places.items():
        if len(found) > 1 and column is not _C.NAME:
            raise RefusedError(StaffColumnTwice(field="path", line=line, heading=column))
