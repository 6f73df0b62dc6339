from datetime import UTC, datetime, timedelta, timezone

import pytest

from desk_gui.domain.office import USUAL_WEEK, Hours
from desk_gui.domain.people_rules import NotAnEmail, TooMany
from desk_gui.domain.reception import OutOfRange
from desk_gui.domain.refusals import Missing, Refusal, RefusedError, TooLong
from desk_gui.domain.staff import (
    BackInThePast,
    PhotoUnreadable,
    Presence,
    StaffDetails,
    StaffId,
    StandsInForSelf,
    Whereabouts,
)
from desk_gui.domain.staff_rules import (
    check_photo,
    check_stand_in,
    clean_staff,
    clean_whereabouts,
    first_free,
    grouped_week,
    present_now,
    read_back,
    read_slot,
    search_prefixes,
    search_words,
    split_topics,
)

ASTANA = timezone(timedelta(hours=5))
NOW = datetime(2026, 11, 18, 14, 0, tzinfo=ASTANA)
A, B, C, D = map(StaffId, (1, 2, 3, 4))


def at(clock: str, day: int = 18) -> datetime:
    hour, minute = map(int, clock.split(":"))
    return NOW.replace(day=day, hour=hour, minute=minute)


def refusals(error: pytest.ExceptionInfo[RefusedError]) -> set[Refusal]:
    return set(error.value.refusals)


def test_what_is_written_down_is_plain() -> None:
    clean = clean_staff(
        StaffDetails(
            name="  Кенжебаева   Гүлнәр ",
            email="  g.kenjebaeva@post.kz ",
            topics=("Субсидия", " ", "жалоба", "СУБСИДИЯ"),
            ask_first="Құжат\nбар ма? ",
            hours=USUAL_WEEK,
        )
    )
    assert clean.name == "Кенжебаева Гүлнәр"
    assert clean.email == "g.kenjebaeva@post.kz"
    assert clean.topics == ("Субсидия", "жалоба")
    assert clean.ask_first == "Құжат\nбар ма?"


def test_all_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(RefusedError) as refused:
        clean_staff(
            StaffDetails(
                name=" ",
                post="п" * 201,
                email="nobody",
                topics=tuple(f"тақырып {number}" for number in range(51)),
                slot_minutes=3,
            )
        )
    assert refusals(refused) == {
        Missing(field="name"),
        TooLong(field="post", limit=200),
        NotAnEmail(field="email"),
        TooMany(field="topics", limit=50),
        OutOfRange(field="slot_minutes", least=5, most=480),
    }


@pytest.mark.parametrize(
    ("state", "back", "said", "now", "expected"),
    [
        (Presence.IN, None, "09:00", at("14:00"), Presence.IN),
        (Presence.MEETING, at("14:30"), "13:00", at("14:29"), Presence.MEETING),
        (Presence.MEETING, at("14:30"), "13:00", at("14:30"), Presence.IN),
        (Presence.MEETING, None, "09:00", at("23:59"), Presence.MEETING),
        (Presence.MEETING, None, "09:00", at("0:00", day=19), Presence.IN),
        (Presence.OUT, None, "16:55", at("7:00", day=19), Presence.IN),
        (Presence.AWAY, None, "09:00", at("9:00", day=30), Presence.AWAY),
        (Presence.AWAY, at("0:00", day=24), "09:00", at("23:59", day=23), Presence.AWAY),
        (Presence.AWAY, at("0:00", day=24), "09:00", at("0:00", day=24), Presence.IN),
    ],
)
def test_nobody_is_in_a_meeting_for_ever(
    state: Presence, back: datetime | None, said: str, now: datetime, expected: Presence
) -> None:
    set_ = Whereabouts(state=state, back_at=back, note="зал", at=at(said), by="Асқарова")
    found = present_now(set_, now)
    assert found.state is expected
    assert found == set_ if expected is state else (found.note, found.back_at) == ("", None)


def test_who_is_in_comes_back_at_no_time_and_nobody_in_the_past() -> None:
    said = clean_whereabouts(Presence.IN, at("13:00"), " ", NOW)
    assert said == Whereabouts(state=Presence.IN, at=NOW)
    with pytest.raises(RefusedError) as refused:
        clean_whereabouts(Presence.OUT, NOW, "", NOW)
    assert refusals(refused) == {BackInThePast(field="back_at")}


@pytest.mark.parametrize(
    ("typed", "state", "expected"),
    [
        ("", Presence.OUT, None),
        ("1430", Presence.OUT, at("14:30")),
        ("14:30", Presence.MEETING, at("14:30")),
        (" 14.30 ", Presence.MEETING, at("14:30")),
        ("930", Presence.OUT, at("9:30")),
        ("15", Presence.OUT, at("15:00")),
        ("+45", Presence.MEETING, at("14:45")),
        ("1630", Presence.AWAY, at("16:30")),
        ("24.11", Presence.AWAY, at("0:00", day=24)),
        ("24.11.", Presence.AWAY, at("0:00", day=24)),
        ("24/11 9:00", Presence.AWAY, at("9:00", day=24)),
        ("24.11.2026 930", Presence.AWAY, at("9:30", day=24)),
        ("17.11", Presence.AWAY, at("0:00", day=17).replace(year=2027)),
    ],
)
def test_a_time_is_read_as_it_is_said(
    typed: str, state: Presence, expected: datetime | None
) -> None:
    assert read_back(typed, state, NOW) == expected


@pytest.mark.parametrize("typed", ["11.24.", "11.24", "2026. 11. 24.", "11.24. 0:00"])
def test_a_hungarian_says_the_month_first(typed: str) -> None:
    assert read_back(typed, Presence.AWAY, NOW, month_first=True) == at("0:00", day=24)


@pytest.mark.parametrize("typed", ["tomorrow", "25:00", "14:61", "+", "24.11", "-5"])
def test_what_is_no_time_is_not_guessed(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_back(typed, Presence.MEETING, NOW)


@pytest.mark.parametrize("typed", ["31.11", "0.5", "24.11 soon"])
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_back(typed, Presence.AWAY, NOW)


@pytest.mark.parametrize(
    ("typed", "minutes"), [("", None), (" 20 ", 20), ("481", 481), ("999", 999)]
)
def test_how_long_an_appointment_takes_may_stay_open(typed: str, minutes: int | None) -> None:
    assert read_slot(typed) == minutes


@pytest.mark.parametrize("typed", ["soon", "-5", "1000", "7,5"])
def test_what_is_no_number_of_minutes_is_said(typed: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read_slot(typed)
    assert refusals(refused) == {OutOfRange(field="slot_minutes", least=5, most=480)}


def test_days_of_the_same_hours_are_one_line() -> None:
    long, short = Hours(450, 990), Hours(480, 840)
    week = (long, long, None, long, short, None, short)
    assert grouped_week(week) == [(0, 1, long), (3, 3, long), (4, 4, short), (6, 6, short)]


def test_topics_are_parted_by_semicolons_and_lines() -> None:
    assert split_topics(" шарт; шағым,өтініш\n\n;басқа;") == ("шарт", "шағым,өтініш", "басқа")


@pytest.mark.parametrize(
    ("chain", "free", "expected"),
    [
        ({A: B, B: None}, {B}, B),
        ({A: B, B: C, C: None}, {C}, C),
        ({A: B, B: C, C: A}, {A}, None),
        ({A: B, B: C, C: B}, set(), None),
        ({A: B}, {B}, None),
        ({A: None}, {B}, None),
    ],
)
def test_the_first_free_stand_in_is_found_and_a_ring_ends(
    chain: dict[StaffId, StaffId | None], free: set[StaffId], expected: StaffId | None
) -> None:
    assert first_free(chain[A], chain, lambda each: each in free, A) == expected


@pytest.mark.parametrize(
    ("staff", "stand_in", "closes"),
    [(A, A, True), (A, B, False), (B, A, True), (D, A, False), (None, A, False), (A, None, False)],
)
def test_nobody_stands_in_for_themselves_by_a_detour(
    staff: StaffId | None, stand_in: StaffId | None, *, closes: bool
) -> None:
    chain = {A: C, B: None, C: B, D: None}
    if not closes:
        check_stand_in(staff, stand_in, chain)
        return
    with pytest.raises(RefusedError) as refused:
        check_stand_in(staff, stand_in, chain)
    assert refusals(refused) == {StandsInForSelf(field="stand_in")}


@pytest.mark.parametrize(
    ("picture", "kept"),
    [
        (b"\xff\xd8\xff\xe0 jpeg", True),
        (b"\x89PNG\r\n\x1a\n png", True),
        (b"GIF89a", False),
        (b"", False),
        (b"\xff\xd8\xff" + bytes(300 * 1024), False),
    ],
)
def test_a_picture_is_a_small_jpeg_or_png(picture: bytes, *, kept: bool) -> None:
    if kept:
        assert check_photo(picture) == picture
        return
    with pytest.raises(RefusedError) as refused:
        check_photo(picture)
    assert refusals(refused) == {PhotoUnreadable(field="photo", limit_kb=300)}


def test_words_of_a_topic_know_their_topic() -> None:
    words = search_words(StaffDetails(name="Ержан Қ.", room="214", topics=("Шағым", "Заңды тұлға")))
    assert {("erzhan", ""), ("214", ""), ("shagim", "Шағым"), ("tulga", "Заңды тұлға")} <= words


def test_a_search_is_cut_to_what_can_be_meant() -> None:
    assert search_prefixes("Сәлем, «ҚАЗ»!") == ("salem", "kaz")
    assert len(search_prefixes("а б в г д е ж з и к " * 1000)) <= 8


def test_a_time_set_elsewhere_counts_by_the_offices_clock() -> None:
    utc = Whereabouts(state=Presence.OUT, at=datetime(2026, 11, 18, 20, 0, tzinfo=UTC))
    assert present_now(utc, at("7:00", day=19)).state is Presence.OUT
