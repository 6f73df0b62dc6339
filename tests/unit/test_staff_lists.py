"""Lists of the house's people: their headers in five languages, their rows, their doubts."""

from datetime import date
from itertools import count

import pytest

from desk_gui.domain.languages import Language
from desk_gui.domain.office import Hours
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.sheet_refusals import EmptyFile, TooLargeFile
from desk_gui.domain.staff import Presence, StaffDetails, StaffId, StaffMember, Whereabouts
from desk_gui.domain.staff_columns import (
    WRITTEN,
    NoStaffHeader,
    StaffColumn,
    StaffColumnTwice,
    find_staff_header,
    headings,
)
from desk_gui.domain.staff_list_reading import read_staff_list
from desk_gui.domain.staff_lists import MOST_PEOPLE, StaffDoubtKind, StaffList, line_key

KIND = StaffDoubtKind
WORKDAY = Hours(8 * 60, 17 * 60)


def member(key: int, name: str, *, left: bool = False, **known: object) -> StaffMember:
    return StaffMember(
        id=StaffId(key),
        uid=f"u{key}",
        version=1,
        details=StaffDetails(name=name, **known),  # type: ignore[arg-type]
        whereabouts=Whereabouts(state=Presence.IN),
        left_on=date(2026, 1, 31) if left else None,
    )


def read(text: str, *known: StaffMember) -> StaffList:
    """Read lines of cells parted by bars."""
    rows = [line.split("|") for line in text.strip().split("\n")]
    uids = count()
    return read_staff_list(enumerate(rows, 1), known, lambda: f"n{next(uids)}")


def doubts(found: StaffList) -> list[tuple[int, StaffDoubtKind, bool]]:
    return [(doubt.line, doubt.kind, doubt.blocking) for doubt in found.doubts]


@pytest.mark.parametrize("language", Language)
def test_what_the_program_writes_it_reads(language: Language) -> None:
    names = headings(language)
    header = find_staff_header([(1, list(names.values()))])
    assert header.places == {column: (at,) for at, column in enumerate(WRITTEN)}


@pytest.mark.parametrize(
    ("line", "columns"),
    [
        ("Т.А.Ә.|Қызметі|Каб.|Ішкі тел.", {0: "name", 1: "post", 2: "room", 3: "phone"}),
        (
            "№|Фамилия|Имя|Отчество|Эл. почта",
            {1: "name", 2: "name", 3: "name", 4: "email"},
        ),
        ("Ф.И.О.|Пн|Вт|Ср|Чт|Пт|Сб|Вс", {0: "name", 1: "monday", 7: "sunday"}),
        ("Munkatárs neve|Mellék|Munkaidő", {0: "name", 1: "phone", 2: "hours"}),
        ("Név|H|K|Sze|Cs|P|Szo|V", {0: "name", 1: "monday", 2: "tuesday", 7: "sunday"}),
        ("Töötaja|E-posti aadress|Asendaja", {0: "name", 1: "email", 2: "stand_in"}),
        ("Nimi|E|T|K|N|R|L|P", {0: "name", 1: "monday", 3: "wednesday", 7: "sunday"}),
        (
            "Employee|Job title|Subjects|Mon|Deputy",
            {0: "name", 1: "post", 3: "monday", 4: "stand_in"},
        ),
    ],
)
def test_headers_of_other_programs_are_read(line: str, columns: dict[int, str]) -> None:
    places = find_staff_header([(1, line.split("|"))]).places
    found = {at: column.value for column, ats in places.items() for at in ats}
    assert columns.items() <= found.items()


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("||", EmptyFile(field="path")),
        ("Кабинет|Телефон\n214|12", NoStaffHeader(field="path")),
        ("Список сотрудников\nИванов", NoStaffHeader(field="path")),
        (
            "x\nName|Phone|Phone\na|1|2",
            StaffColumnTwice(field="path", line=2, heading=StaffColumn.PHONE),
        ),
    ],
)
def test_a_file_without_a_header_says_so(text: str, refusal: object) -> None:
    with pytest.raises(RefusedError) as refused:
        read(text)
    assert refused.value.refusals == (refusal,)


def test_a_row_is_read_with_everything_it_says() -> None:
    found = read(
        """
Қызметкерлер тізімі
Аты-жөні|Лауазымы|Бөлме|Телефон|Эл. почта|Мәселелер|Жұмыс уақыты|Орынбасары
Нұрланова Әсел|Заңгер|II. 214|'+7 727 1|a@post.kz|шарт; шағым;|8-17|Қасымов Ерлан
Аты-жөні|Лауазымы|Бөлме|Телефон|Эл. почта|Мәселелер|Жұмыс уақыты|Орынбасары
Қасымов Ерлан|||||||
""",
    )
    first, second = found.lines
    assert first.details == StaffDetails(
        name="Нұрланова Әсел",
        post="Заңгер",
        room="II. 214",
        phone="+7 727 1",
        email="a@post.kz",
        topics=("шарт", "шағым"),
        hours=(WORKDAY,) * 5 + (None, None),
        stand_in=line_key(5),
    )
    assert (second.details.hours, second.uid) == (None, "n1")
    assert doubts(found) == [(5, KIND.ONLY_NAME, False)]
    assert (found.added, found.changed, found.blocked) == (2, 0, False)


def test_hours_may_stand_by_day_and_a_dash_is_a_day_off() -> None:
    found = read("Name|Mon|Tue|Wed\nA|9:00-12:30|–|8–17\nB|–||\nC|||")
    nine = Hours(9 * 60, 12 * 60 + 30)
    weeks = [line.details.hours for line in found.lines]
    assert weeks == [(nine, None, WORKDAY, *[None] * 4), (None,) * 7, None]


def test_who_is_on_record_is_changed_and_others_are_added() -> None:
    known = (
        member(1, "Nagy Eszter", room="101", phone="11", topics=("panasz",), note="marad"),
        member(2, "Kiss Ödön", email="kiss@posta.hu", room="5"),
        member(3, "Tóth Anna", room="7"),
    )
    found = read(
        """
Név|Szoba|Mellék|E-mail|Helyettes
nagy eszter|101|12||Kiss Ödön
Kis Ödön|6||KISS@posta.hu|
Tóth Anna|8|||
Új Ember|9|||Tóth Anna
""",
        *known,
    )
    eszter, odon, anna, new = found.lines
    assert (eszter.before, eszter.changed) == (known[0], ("name", "phone", "stand_in"))
    assert (eszter.details.topics, eszter.details.note) == (("panasz",), "marad")
    assert eszter.details.stand_in == StaffId(2)
    assert (odon.before, odon.details.name) == (known[1], "Kis Ödön")
    assert anna.before is None
    assert doubts(found) == [
        (4, KIND.NAMESAKE, False),
        (5, KIND.SEVERAL_STAND_INS, True),
    ]
    assert new.before is None


def test_a_name_alone_means_the_only_one_of_that_name() -> None:
    two = member(1, "Tóth Anna", room="7"), member(2, "Tóth Anna", room="8")
    assert doubts(read("Név|Mellék\nTóth Anna|5", *two)) == [(2, KIND.MATCHES_SEVERAL, True)]
    found = read("Név|Mellék\nTóth Anna|5", two[0])
    assert (found.lines[0].before, found.lines[0].changed) == (two[0], ("phone",))


def test_who_left_is_not_matched_but_told() -> None:
    found = read("Név|Szoba\nTóth Anna|7", member(1, "Tóth Anna", room="7", left=True))
    assert found.lines[0].before is None
    assert doubts(found) == [(2, KIND.LEFT_BEFORE, False)]


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("|5|||", KIND.NO_NAME),
        ("A|" + "5" * 101 + "|||", KIND.TEXT_TOO_LONG),
        ("A\x07|5|||", KIND.UNREADABLE_TEXT),
        ("A|5|nobody||", KIND.BAD_EMAIL),
        ("A|5||8:00–25:00|", KIND.BAD_HOURS),
        ("A|5||by appointment|", KIND.BAD_HOURS),
        ("A|5|||Nobody", KIND.UNKNOWN_STAND_IN),
        ("A|5|||A", KIND.STANDS_IN_FOR_SELF),
        ("B|6|||", KIND.REPEATED),
        ("C|7|B@x.hu||", KIND.REPEATED),
    ],
)
def test_what_cannot_be_kept_blocks_the_whole_list(row: str, kind: StaffDoubtKind) -> None:
    found = read(f"Name|Room|E-mail|Hours|Stand-in\nB|6|b@x.hu||\n{row}")
    assert [(doubt.line, doubt.kind) for doubt in found.doubts if doubt.blocking] == [(3, kind)]
    assert found.blocked


def test_each_wrong_cell_is_told_with_its_column() -> None:
    found = read("Name|E-mail|Mon|Tue\nA|x|8:0|soon")
    assert [(doubt.kind, doubt.details["column"]) for doubt in found.doubts] == [
        (KIND.BAD_HOURS, StaffColumn.MONDAY),
        (KIND.BAD_HOURS, StaffColumn.TUESDAY),
    ]


def test_every_row_is_told_of_at_once_and_none_for_anothers_mistake() -> None:
    found = read("Name|E-mail|Stand-in\nA|a@x.hu|B\nB|x|Nobody")
    assert [(doubt.line, doubt.kind) for doubt in found.doubts] == [
        (3, KIND.BAD_EMAIL),
        (3, KIND.UNKNOWN_STAND_IN),
    ]


def test_a_ring_over_who_is_on_record_blocks() -> None:
    known = member(1, "A", room="1", stand_in=StaffId(2)), member(2, "B", room="2")
    found = read("Name|Room|Stand-in\nB|2|C\nC|3|A", *known)
    assert [doubt.kind for doubt in found.doubts] == [KIND.STANDS_IN_FOR_SELF] * 2
    # Turned round it is none.
    turned = read("Name|Room|Stand-in\nA|1|\nB|2|A", *known)
    assert not turned.doubts


def test_nobody_in_the_file_is_nothing_to_import() -> None:
    assert read("Name|Room\n|").blocked


def test_more_people_than_a_house_has_are_refused() -> None:
    rows = "\n".join(f"N{number}|{number}" for number in range(MOST_PEOPLE + 1))
    with pytest.raises(RefusedError) as refused:
        read(f"Name|Room\n{rows}")
    assert isinstance(refused.value.refusals[0], TooLargeFile)
