"""The directory: who is in it, who is found, where they are, and how they leave."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from desk_gui.db.tables import AppointmentRow, AuditRow, StaffRow, VisitRow, VisitStopRow
from desk_gui.domain.actors import AccountId
from desk_gui.domain.refusals import ChangedMeanwhile, Missing, Refusal, RefusedError
from desk_gui.domain.staff import (
    AccountOfAnother,
    BackInThePast,
    HostHit,
    PhotoUnreadable,
    Presence,
    StaffDetails,
    StaffHasLeft,
    StaffId,
    StaffMember,
    StandsInForSelf,
    StillExpectsVisitors,
    UnknownAccount,
    UnknownStaff,
)
from desk_gui.domain.visits import InTheFuture
from desk_gui.services.access import Desk
from desk_gui.services.changes import Topic
from desk_gui.services.staff import StaffService
from tests.accounts import add_account
from tests.conftest import NOON, Clock

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


@pytest.fixture
def staff(desk: Desk) -> StaffService:
    return StaffService(desk)


def add(staff: StaffService, name: str, *topics: str, **known: object) -> StaffMember:
    details = StaffDetails(name=name, topics=topics, **known)  # type: ignore[arg-type]
    return staff.add(str(uuid4()), details).value


def refused(action: object) -> list[Refusal]:
    with pytest.raises(RefusedError) as error:
        action()  # type: ignore[operator]
    return list(error.value.refusals)


def lines(hits: list[HostHit]) -> list[tuple[str, str, str, str]]:
    return [(hit.name, hit.topic, hit.instead_name, hit.for_name) for hit in hits]


def names(hits: list[HostHit]) -> list[str]:
    return [hit.name for hit in hits]


def test_who_is_added_is_read_back_whole(staff: StaffService, desk: Desk) -> None:
    chief = add(staff, "Өмірбекова Назгүл", post="Бастық")
    details = StaffDetails(
        name="Қасымов Ерлан",
        post="Заңгер",
        room="II. 214",
        phone="214",
        email="kasymov@post.kz",
        topics=("шағым", "шарт"),
        slot_minutes=20,
        stand_in=chief.id,
        ask_first="Шарттың нөмірі?",
        note="түстен кейін",
    )
    outcome = staff.add("u-1", details)
    assert outcome.changed == {Topic.STAFF}
    member = staff.member(outcome.value.id).value
    assert member == outcome.value
    assert member is not None
    assert (member.details, member.stand_in_name) == (details, "Өмірбекова Назгүл")
    assert member.whereabouts.state is Presence.IN
    again = staff.add("u-1", replace(details, name="Басқа"))
    assert (again.value, again.changed) == (member, frozenset())
    stands = staff.member(chief.id).value
    assert stands is not None
    assert stands.stands_in_for == (member.id,)
    assert staff.member(StaffId(99)).value is None
    with desk.database.read() as connection:
        deeds = list(connection.scalars(select(AuditRow.deed)))
    assert deeds == ["staff_added", "staff_added"]


def test_a_change_over_anothers_change_is_refused(staff: StaffService) -> None:
    member = add(staff, "Балог Каталин")
    changed = staff.change(
        member.id, member.version, replace(member.details, topics=("könyvelés",))
    ).value
    assert changed.version > member.version
    late = lambda: staff.change(member.id, member.version, member.details)  # noqa: E731
    assert refused(late) == [ChangedMeanwhile()]
    assert names(staff.find("konyv").value) == ["Балог Каталин"]
    undone = staff.change(member.id, changed.version, member.details).value
    assert undone.details == member.details
    assert staff.find("konyv").value == []


def test_somebody_signs_in_by_an_account_that_nobody_else_has(
    staff: StaffService, desk: Desk
) -> None:
    asel, bela = add_account(desk, "asel", "Асқарова Әсел"), add_account(desk, "bela", "Nagy Béla")
    member = add(staff, "Nagy B.", signs_in_as=bela)
    assert staff.member(member.id).value == member
    assert (member.details.signs_in_as, member.account_name) == (bela, "Nagy Béla")
    assert [(hit.login, hit.holder) for hit in staff.find_accounts("nag bel").value] == [
        ("bela", "Nagy B.")
    ]
    assert [hit.id for hit in staff.find_accounts("ask").value] == [asel]
    taken = AccountOfAnother(field="signs_in_as", name="Nagy B.")
    assert refused(lambda: add(staff, "Kis Réka", signs_in_as=bela)) == [taken]
    wished = replace(member.details, signs_in_as=AccountId(999))
    unknown = UnknownAccount(field="signs_in_as")
    assert refused(lambda: staff.change(member.id, member.version, wished)) == [unknown]
    staff.change(member.id, member.version, replace(member.details, signs_in_as=None))
    assert staff.member(member.id).value.account_name == ""  # type: ignore[union-attr]
    assert add(staff, "Szabó Éva", signs_in_as=bela).account_name == "Nagy Béla"


def test_a_change_of_nothing_is_no_change(staff: StaffService, desk: Desk) -> None:
    member = add(staff, "Балог Каталин", "könyvelés")
    same = staff.change(member.id, member.version, member.details).value
    assert same.version == member.version
    with desk.database.read() as connection:
        assert list(connection.scalars(select(AuditRow.deed))) == ["staff_added"]


def test_what_is_wrong_is_said_of_its_field(staff: StaffService) -> None:
    assert refused(lambda: add(staff, " ")) == [Missing(field="name")]
    one = add(staff, "Egy")
    two = add(staff, "Kettő", stand_in=one.id)
    ring = replace(one.details, stand_in=two.id)
    assert refused(lambda: staff.change(one.id, one.version, ring)) == [
        StandsInForSelf(field="stand_in")
    ]
    unknown = replace(one.details, stand_in=StaffId(99))
    assert refused(lambda: staff.change(one.id, one.version, unknown)) == [
        UnknownStaff(field="stand_in")
    ]


@pytest.fixture
def house(staff: StaffService) -> dict[str, StaffMember]:
    """A house of five: two handle invoices, one of them first of all."""
    chief = add(staff, "Nagy Eszter", "panasz", post="vezető", room="I. 101")
    second = add(staff, "Számel Gábor", "szerződés", "számla", post="jogász", stand_in=chief.id)
    books = add(staff, "Kovácsné Tünde", "számla", "pénztár", post="főkönyvelő", stand_in=second.id)
    post = add(staff, "Жақсыбекова Әсел", "хат-хабар", post="Számviteli munkatárs")
    gone = add(staff, "Számos Ödön", "számla")
    staff.leave(gone.id, gone.version, NOON.date())
    return {"chief": chief, "second": second, "books": books, "post": post, "gone": gone}


TYPED = {
    "nagy": ["Nagy Eszter"],
    "esz": ["Nagy Eszter"],
    "szam": ["Számel Gábor", "Kovácsné Tünde", "Жақсыбекова Әсел"],
    "szaml": ["Kovácsné Tünde", "Számel Gábor"],
    "SZÁMLA": ["Kovácsné Tünde", "Számel Gábor"],
    "szaml tün": ["Kovácsné Tünde"],
    "асел": ["Жақсыбекова Әсел"],
    "asel zhak": ["Жақсыбекова Әсел"],
    "xam": [],
    "хат": ["Жақсыбекова Әсел"],
    "101": ["Nagy Eszter"],
    "jogasz": ["Számel Gábor"],
    "számos": [],
    "  ": [],
    "%": [],
}


def test_who_is_meant_is_found_by_name_or_topic(
    staff: StaffService, house: dict[str, StaffMember]
) -> None:
    assert house
    assert {typed: names(staff.find(typed).value) for typed in TYPED} == TYPED


def test_who_is_not_to_be_had_names_the_first_free_stand_in(
    staff: StaffService, house: dict[str, StaffMember]
) -> None:
    staff.set_presence(house["books"].id, Presence.AWAY, note="szabadság")
    assert lines(staff.find("szaml").value) == [
        ("Kovácsné Tünde", "számla", "Számel Gábor", ""),
        ("Számel Gábor", "számla", "", ""),
    ]
    staff.set_presence(house["second"].id, Presence.MEETING, NOON + timedelta(minutes=30))
    assert lines(staff.find("szaml").value) == [
        ("Kovácsné Tünde", "számla", "Nagy Eszter", ""),
        ("Számel Gábor", "számla", "Nagy Eszter", ""),
        ("Nagy Eszter", "számla", "", "Kovácsné Tünde"),
    ]
    staff.set_presence(house["chief"].id, Presence.OUT)
    assert [hit.instead for hit in staff.find("kov").value] == [None]


def test_a_meeting_ends_by_itself(
    staff: StaffService, house: dict[str, StaffMember], clock: Clock
) -> None:
    books = house["books"].id
    staff.set_presence(books, Presence.MEETING, NOON + timedelta(minutes=30), "II. 201")
    clock.at = NOON + timedelta(minutes=29)
    [hit] = [hit for hit in staff.find("kov").value if not hit.for_name]
    assert (hit.whereabouts.state, hit.whereabouts.note) == (Presence.MEETING, "II. 201")
    clock.at = NOON + timedelta(minutes=30)
    [hit] = staff.find("kov").value
    assert (hit.whereabouts.state, hit.instead) == (Presence.IN, None)


def test_where_somebody_is_is_noted_and_taken_back(staff: StaffService, desk: Desk) -> None:
    member = add(staff, "Balogh Katalin")
    outcome = staff.set_presence(member.id, Presence.OUT, NOON + timedelta(hours=1), "bank")
    assert outcome.changed == {Topic.STAFF}
    said = outcome.value.whereabouts
    assert (said.state, said.note, said.by) == (Presence.OUT, "bank", "Асқарова Ә. М.")
    assert outcome.value.version == member.version, "where somebody is is no change of the record"
    before = member.whereabouts
    undone = staff.set_presence(member.id, before.state, before.back_at, before.note).value
    assert undone.whereabouts.state is Presence.IN
    with desk.database.read() as connection:
        deeds = list(connection.scalars(select(AuditRow.deed)))
    assert deeds == ["staff_added", "presence_set", "presence_set"]


def test_where_nobody_can_be_is_refused(staff: StaffService) -> None:
    member = add(staff, "Balogh Katalin")
    assert refused(lambda: staff.set_presence(member.id, Presence.OUT, NOON)) == [
        BackInThePast(field="back_at")
    ]
    assert refused(lambda: staff.set_presence(StaffId(99), Presence.OUT)) == [UnknownStaff()]
    gone = staff.leave(member.id, member.version, NOON.date()).value
    assert refused(lambda: staff.set_presence(member.id, Presence.OUT)) == [
        StaffHasLeft(name="Balogh Katalin", on=NOON.date())
    ]
    assert gone.left_on == NOON.date()


def test_who_left_is_in_nobodys_way_and_can_come_back(staff: StaffService) -> None:
    one = add(staff, "Egy")
    two = add(staff, "Kettő", stand_in=one.id)
    here = staff.member(one.id).value
    assert here is not None
    gone = staff.leave(one.id, here.version, date(2026, 11, 1)).value
    assert [each.name for each in staff.list().value] == ["Kettő"]
    assert [each.name for each in staff.list(with_left=True).value] == ["Kettő", "Egy"]
    orphan = staff.member(two.id).value
    assert orphan is not None
    assert (orphan.details.stand_in, orphan.stand_in_name) == (None, "")
    assert refused(
        lambda: staff.change(two.id, orphan.version, replace(orphan.details, stand_in=one.id))
    ) == [StaffHasLeft(field="stand_in", name="Egy", on=date(2026, 11, 1))]
    back = staff.come_back(one.id, gone.version, here.stands_in_for).value
    assert (back.left_on, back.stands_in_for) == (None, (two.id,))
    assert names(staff.find("egy").value) == ["Egy"]


def test_nobody_leaves_tomorrow_or_over_anothers_change(staff: StaffService) -> None:
    one = add(staff, "Egy")
    tomorrow = NOON.date() + timedelta(days=1)
    assert refused(lambda: staff.leave(one.id, one.version, tomorrow)) == [InTheFuture(field="on")]
    staff.change(one.id, one.version, replace(one.details, room="5"))
    assert refused(lambda: staff.leave(one.id, one.version, NOON.date())) == [ChangedMeanwhile()]


def visit(desk: Desk, state: str, day: date, host: int, *, stop: int | None = None) -> int:
    """Write a visit down as the reception would."""
    texts = dict.fromkeys(
        ("name", "firm", "phone", "purpose", "topic", "brings", "note", "inexact"), ""
    )
    row = VisitRow(
        **texts,
        uid=str(uuid4()),
        day=day,
        state=state,
        people=1,
        host_id=host,
        auto_closed=False,
        reason="",
        offered="",
        desk="1",
        created_at=desk.now(),
    )
    with desk.database.write() as session:
        session.add(row)
        session.flush()
        if stop is not None:
            session.add(
                VisitStopRow(visit_id=row.id, position=1, host_id=stop, purpose="", topic="")
            )
        return row.id


def appointment(desk: Desk, host: int, starts_at: datetime, kind: str = "visit") -> int:
    row = AppointmentRow(
        uid=str(uuid4()),
        recurrence="",
        host_id=host,
        kind=kind,
        day=starts_at.date(),
        starts_at=starts_at.astimezone(UTC),
        ends_at=starts_at.astimezone(UTC) + timedelta(minutes=30),
        title="",
        state="planned",
        reason="",
        told=True,
        source="desk",
        created_at=desk.now(),
        by="",
    )
    with desk.database.write() as session:
        session.add(row)
        session.flush()
        return row.id


def test_who_still_expects_somebody_does_not_leave(staff: StaffService, desk: Desk) -> None:
    one, two = add(staff, "Egy"), add(staff, "Kettő")
    today, hour = NOON.date(), timedelta(hours=1)
    visit(desk, "expected", today - timedelta(days=1), one.id)
    visit(desk, "left", today, one.id)
    appointment(desk, one.id, NOON - hour)
    appointment(desk, one.id, NOON + hour, kind="busy")
    assert staff.leave(one.id, one.version, today).value.left_on == today
    visit(desk, "waiting", today, two.id)
    visit(desk, "expected", today, one.id, stop=two.id)
    booked = appointment(desk, two.id, NOON + hour)
    with desk.database.write() as session:
        expected = session.get_one(VisitRow, visit(desk, "expected", today, two.id))
        expected.appointment_id = booked
    appointment(desk, two.id, NOON + 2 * hour)
    assert refused(lambda: staff.leave(two.id, two.version, today)) == [
        StillExpectsVisitors(visits=4)
    ]


def test_a_picture_is_kept_apart_and_taken_away(staff: StaffService, desk: Desk) -> None:
    member = add(staff, "Balogh Katalin")
    assert staff.photo(member.id).value is None
    shown = staff.set_photo(member.id, member.version, PNG).value
    assert shown.has_photo
    assert staff.photo(member.id).value == PNG
    wrong = lambda: staff.set_photo(member.id, shown.version, b"<svg>")  # noqa: E731
    assert refused(wrong) == [PhotoUnreadable(field="photo", limit_kb=300)]
    assert not staff.set_photo(member.id, shown.version, None).value.has_photo
    with desk.database.read() as connection:
        assert connection.scalar(select(StaffRow.photo).where(StaffRow.id == member.id)) is None


def test_the_list_is_by_name_and_filtered_by_typing(
    staff: StaffService, house: dict[str, StaffMember]
) -> None:
    assert house
    assert [each.name for each in staff.list("szaml").value] == ["Kovácsné Tünde", "Számel Gábor"]
    assert [each.name for each in staff.list("szam", with_left=True).value] == [
        "Kovácsné Tünde",
        "Számel Gábor",
        "Жақсыбекова Әсел",
        "Számos Ödön",
    ]


def test_a_host_who_is_known_is_read_with_who_stands_in_now(
    staff: StaffService, house: dict[str, StaffMember]
) -> None:
    staff.set_presence(house["books"].id, Presence.OUT)
    staff.set_presence(house["second"].id, Presence.OUT)
    hit = staff.host(house["books"].id, "számla").value
    assert hit is not None
    assert (hit.name, hit.topic, hit.instead_name) == ("Kovácsné Tünde", "számla", "Nagy Eszter")
    assert staff.host(house["gone"].id).value is None


def test_where_somebody_is_does_not_count_as_a_change_of_the_record(
    staff: StaffService, desk: Desk, clock: Clock
) -> None:
    member = add(staff, "Balogh Katalin")
    clock.at = NOON + timedelta(hours=1)
    staff.set_presence(member.id, Presence.OUT)
    last = staff.last_change(member.id).value
    assert last is not None
    assert last.at == NOON
