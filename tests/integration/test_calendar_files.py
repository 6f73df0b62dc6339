"""Calendars from elsewhere and for elsewhere, on both databases, read once more by the library."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from sqlalchemy import select

from desk_gui.db.tables import AuditRow
from desk_gui.domain.appointments import (
    AppointmentDetails,
    AppointmentKind,
    CalendarUnreadable,
    Every,
    OverlapsAppointment,
    Repeat,
    Source,
)
from desk_gui.domain.audit import Deed
from desk_gui.domain.calendar_files import (
    BusyTime,
    CalendarPreview,
    CalendarTooLarge,
    DoubtKind,
)
from desk_gui.domain.files import FolderMissing
from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.domain.staff import StaffHasLeft, StaffId
from desk_gui.domain.visits import Stop, VisitDetails
from desk_gui.services.access import Desk
from desk_gui.services.appointments import AppointmentService
from desk_gui.services.calendar_files import CalendarFiles
from desk_gui.services.calendar_lines import read_calendar
from desk_gui.services.calendar_reading import read_busy_times
from desk_gui.services.office import OfficeService
from tests.offices import OFFICE
from tests.visits import add_staff

BUDAPEST = ZoneInfo("Europe/Budapest")
TODAY = date(2026, 11, 18)
NEXT = date(2026, 11, 19)
FIRST = datetime(2026, 11, 18, tzinfo=BUDAPEST)
MEETING = """\
BEGIN:VEVENT
UID:meeting
DTSTART:20261119T090000Z
DTEND:20261119T100000Z
SUMMARY:Meeting\\, large
END:VEVENT
"""
ZONE = """\
BEGIN:VTIMEZONE
TZID:Home
BEGIN:STANDARD
DTSTART:19701025T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE
"""


def calendar(*parts: str) -> str:
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *parts, "END:VCALENDAR", ""])


def event(uid: str, *lines: str) -> str:
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT"])


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def write(*parts: str, whole: str | bytes = "") -> Path:
        path = tmp_path / "host.ics"
        content = whole or calendar(*parts)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


@pytest.fixture
def files(desk: Desk) -> CalendarFiles:
    OfficeService(desk).save(OFFICE)
    return CalendarFiles(desk)


@pytest.fixture
def service(desk: Desk) -> AppointmentService:
    return AppointmentService(desk)


@pytest.fixture
def host(desk: Desk, files: CalendarFiles) -> StaffId:
    return add_staff(desk, "Horváth Zoltán", room="I. em. 108")


def times(path: Path, days: int = 30) -> list[str]:
    content = read_busy_times(path, FIRST, FIRST + timedelta(days=days))
    return [f"{each.starts_at:%m-%d %H:%M}-{each.ends_at:%H:%M}" for each in content.times]


def doubts(path: Path) -> list[DoubtKind]:
    return [each.kind for each in read_busy_times(path, FIRST, FIRST + timedelta(days=366)).doubts]


def refused(action: Callable[[], object]) -> tuple[Refusal, ...]:
    with pytest.raises(RefusedError) as error:
        action()
    return error.value.refusals


def visitor(host: StaffId, clock: str = "09:00", **changes: Any) -> AppointmentDetails:
    begins = datetime.fromisoformat(f"{NEXT}T{clock}").replace(tzinfo=UTC)
    usual = AppointmentDetails(
        host=host,
        starts_at=begins,
        ends_at=begins + timedelta(minutes=30),
        visit=VisitDetails(name="Kovács, Péter; Zöldkő", firm="Zöldkő Bt.", stops=(Stop(),)),
    )
    return replace(usual, **changes)


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["DTSTART:20261119T090000Z", "DTEND:20261119T100000Z"], ["11-19 10:00-11:00"]),
        (["DTSTART:20261119T090000", "DURATION:PT90M"], ["11-19 09:00-10:30"]),
        (["DTSTART;TZID=Home:20261119T090000", "DURATION:PT1H"], ["11-19 09:00-10:00"]),
        (
            ["DTSTART;TZID=America/New_York:20261119T090000", "DURATION:PT1H"],
            ["11-19 15:00-16:00"],
        ),
        (
            ["DTSTART;TZID=Central Europe Standard Time:20261119T090000", "DURATION:PT1H"],
            ["11-19 09:00-10:00"],
        ),
        (["DTSTART;VALUE=DATE:20261119"], ["11-19 00:00-00:00"]),
        (
            ["DTSTART;VALUE=DATE:20261119", "DTEND;VALUE=DATE:20261121"],
            ["11-19 00:00-00:00"],
        ),
        # What is over before today, or begins after the time that is looked at.
        (["DTSTART:20261117T090000Z", "DURATION:PT1H"], []),
        (["DTSTART:20270119T090000Z", "DURATION:PT1H"], []),
        # What began yesterday and goes on.
        (["DTSTART:20261117T090000Z", "DURATION:P2D"], ["11-17 10:00-10:00"]),
        (
            [
                "DTSTART:20261119T090000Z",
                "DURATION:PT1H",
                "RRULE:FREQ=WEEKLY;COUNT=3",
                "EXDATE:20261126T090000Z",
                "RDATE:20261120T140000Z",
            ],
            ["11-19 10:00-11:00", "11-20 15:00-16:00", "12-03 10:00-11:00"],
        ),
        (
            [
                "DTSTART:20261119T090000Z",
                "DURATION:PT1H",
                "RDATE;VALUE=PERIOD:20261121T090000Z/PT3H",
            ],
            ["11-19 10:00-11:00", "11-21 10:00-13:00"],
        ),
        # On Mondays and Fridays of every second week since long ago.
        (
            [
                "DTSTART;TZID=Home:20250106T090000",
                "DURATION:PT1H",
                "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;UNTIL=20261205T000000Z",
            ],
            ["11-23 09:00-10:00", "11-27 09:00-10:00"],
        ),
        (
            [
                "DTSTART;TZID=Home:20250101T090000",
                "DURATION:PT1H",
                "RRULE:FREQ=MONTHLY;BYDAY=-1FR",
            ],
            ["11-27 09:00-10:00"],
        ),
        (
            ["DTSTART;TZID=Home:20201201T090000", "DURATION:PT1H", "RRULE:FREQ=YEARLY"],
            ["12-01 09:00-10:00"],
        ),
        (
            [
                "DTSTART;VALUE=DATE:20261101",
                "RRULE:FREQ=DAILY;INTERVAL=9;COUNT=4",
                "EXDATE;VALUE=DATE:20261119",
            ],
            ["11-28 00:00-00:00"],
        ),
        (
            ["DTSTART:20261119T090000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;BYDAY=TH;COUNT=2"],
            ["11-19 10:00-11:00", "11-26 10:00-11:00"],
        ),
    ],
)
def test_events_are_read_with_their_zones_and_rules(
    write: Callable[..., Path], lines: list[str], found: list[str]
) -> None:
    path = write(ZONE.strip(), event("1", *lines))
    assert times(path) == found
    assert doubts(path) == []


def test_a_series_keeps_to_its_own_clock_when_the_clocks_change(write: Callable[..., Path]) -> None:
    path = write(
        event(
            "1",
            "DTSTART;TZID=Europe/Budapest:20261201T090000",
            "DURATION:PT1H",
            "RRULE:FREQ=MONTHLY;BYMONTHDAY=1",
        )
    )
    content = read_busy_times(path, FIRST, FIRST + timedelta(days=366))
    assert {each.starts_at.hour for each in content.times} == {9}
    assert len({each.starts_at.utcoffset() for each in content.times}) == 2
    assert content.times[0].recurrence == "20261201T080000Z"


def test_single_ones_of_a_series_are_moved_and_taken_out(write: Callable[..., Path]) -> None:
    path = write(
        event("1", "DTSTART:20261119T090000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=4"),
        event("1", "RECURRENCE-ID:20261120T090000Z", "DTSTART:20261120T150000Z", "DURATION:PT2H"),
        event(
            "1", "RECURRENCE-ID:20261121T090000Z", "DTSTART:20261121T090000Z", "STATUS:CANCELLED"
        ),
    )
    assert times(path) == ["11-19 10:00-11:00", "11-20 16:00-18:00", "11-22 10:00-11:00"]


def test_a_series_is_changed_from_one_on(write: Callable[..., Path]) -> None:
    path = write(
        event("1", "DTSTART:20261119T090000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=4"),
        event(
            "1",
            "RECURRENCE-ID;RANGE=THISANDFUTURE:20261121T090000Z",
            "DTSTART:20261121T100000Z",
            "DURATION:PT30M",
        ),
    )
    assert times(path) == [
        "11-19 10:00-11:00",
        "11-20 10:00-11:00",
        "11-21 11:00-11:30",
        "11-22 11:00-11:30",
    ]


def test_one_of_a_series_alone_is_taken_alone(write: Callable[..., Path]) -> None:
    path = write(
        event("1", "RECURRENCE-ID:20261120T090000Z", "DTSTART:20261120T150000Z", "DURATION:PT2H")
    )
    assert times(path) == ["11-20 16:00-18:00"]


@pytest.mark.parametrize(
    "line", ["STATUS:CANCELLED", "TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"]
)
def test_what_takes_no_time_is_left_out(write: Callable[..., Path], line: str) -> None:
    path = write(event("1", "DTSTART:20261119T090000Z", "DURATION:PT1H", line))
    content = read_busy_times(path, FIRST, FIRST + timedelta(days=30))
    assert (content.times, content.left_out, content.doubts) == ((), 1, ())


@pytest.mark.parametrize("kind", ["PRIVATE", "CONFIDENTIAL"])
def test_a_private_title_stays_outside(write: Callable[..., Path], kind: str) -> None:
    lines = ("DTSTART:20261119T090000Z", "DURATION:PT1H", f"CLASS:{kind}", "SUMMARY:Dentist")
    path = write(event("1", *lines), event("2", *lines[:2], "SUMMARY:Open \\; talk"))
    content = read_busy_times(path, FIRST, FIRST + timedelta(days=30))
    assert [each.title for each in content.times] == ["", "Open ; talk"]


@pytest.mark.parametrize(
    ("lines", "kind", "taken"),
    [
        ([], DoubtKind.UNREADABLE, 0),
        (["DTSTART:tomorrow", "DURATION:PT1H"], DoubtKind.UNREADABLE, 0),
        (["DTSTART:20261119T090000Z", "DTEND:soon"], DoubtKind.UNREADABLE, 0),
        (["DTSTART:20261119T090000Z", "DTEND;VALUE=DATE:20261120"], DoubtKind.UNREADABLE, 0),
        (["DTSTART:20261119T090000Z", "DTSTART:20261120T090000Z"], DoubtKind.UNREADABLE, 0),
        (["DTSTART:20261119T090000Z"], DoubtKind.NO_LENGTH, 0),
        (["DTSTART:20261119T090000Z", "DTEND:20261119T080000Z"], DoubtKind.NO_LENGTH, 0),
        (["DTSTART;TZID=Nowhere:20261119T090000", "DURATION:PT1H"], DoubtKind.UNKNOWN_ZONE, 1),
        (["RRULE:FREQ=BOGUS"], DoubtKind.RULE, 1),
        (["RRULE:FREQ=SECONDLY"], DoubtKind.RULE, 1),
        (["RRULE:FREQ=DAILY;INTERVAL=0"], DoubtKind.RULE, 1),
        (["RRULE:FREQ=DAILY;INTERVAL=-1"], DoubtKind.RULE, 1),
        (["RRULE:FREQ=DAILY;BYHOUR=9,10,11"], DoubtKind.RULE, 1),
        (["RRULE:FREQ=WEEKLY;BYDAY=2MO"], DoubtKind.RULE, 1),
        (["RRULE:FREQ=MONTHLY;BYEASTER=0"], DoubtKind.RULE, 1),
        (["RRULE:FREQ=DAILY;INTERVAL=99999999999999"], DoubtKind.RULE, 1),
    ],
)
def test_what_is_doubtful_is_said_and_never_stops_the_rest(
    write: Callable[..., Path], lines: list[str], kind: DoubtKind, taken: int
) -> None:
    if lines and lines[0].startswith("RRULE"):
        lines = ["DTSTART:20261119T090000Z", "DURATION:PT1H", *lines]
    path = write(event("odd", *lines), MEETING.strip())
    assert doubts(path) == [kind]
    assert len(times(path)) == taken + 1


def test_rules_that_never_fit_are_not_followed_for_ever(write: Callable[..., Path]) -> None:
    start = ("DTSTART:20261119T090000Z", "DURATION:PT1H")
    no_day = "BYMONTH=2;BYMONTHDAY=30"
    never = [
        event(f"{freq}{at}", *start, f"RRULE:FREQ={freq};{no_day}")
        for freq in ("DAILY", "YEARLY")
        for at in range(10)
    ]
    long_ago = ("DTSTART:00010101T090000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=9999999")
    path = write(*never, event("old", *long_ago))
    assert set(doubts(path)) == {DoubtKind.TOO_OFTEN}
    assert len(times(path)) == 20


@pytest.mark.parametrize(
    ("whole", "line"),
    [
        ("", 0),
        ("hello", 1),
        ("BEGIN:VCARD\nFN:x\nEND:VCARD\n", 1),
        ("BEGIN:VCALENDAR\nVERSION:2.0\n", 3),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n", 3),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VEVENT\n", 3),
        ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nthis is no line\r\nEND:VCALENDAR\r\n", 3),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR\nSUMMARY:after\n", 3),
        ("BEGIN:VCALENDAR\nSUMMARY:a\0b\nEND:VCALENDAR\n", 2),
        ("BEGIN:VCALENDAR\n" * 50, 2),
        (b"BEGIN:VCALENDAR\nSUMMARY:\xff\xfe\nEND:VCALENDAR\n", 2),
        (calendar(ZONE.strip().replace("YEARLY", "SECONDLY")), 9),
    ],
)
def test_a_broken_file_says_where(
    write: Callable[..., Path], whole: str | bytes, line: int
) -> None:
    path = write(whole=whole) if whole else write(whole="\n")
    assert refused(lambda: read_calendar(path)) == (CalendarUnreadable(field="path", line=line),)


def test_what_is_too_large_is_refused_unread(write: Callable[..., Path], tmp_path: Path) -> None:
    too_large = (CalendarTooLarge(field="path", megabytes=5, events=5000),)
    for path in (
        write(whole=calendar(*[event(str(at)) for at in range(5001)])),
        write(whole=b"BEGIN:VCALENDAR\r\n" + b"X-A:1\r\n" * 800_000),
    ):
        assert refused(lambda path=path: read_busy_times(path, FIRST, FIRST)) == too_large  # type: ignore[misc]
    many = [
        event(str(at), "DTSTART:20261118T090000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY")
        for at in range(20)
    ]
    path = write(*many)
    year = FIRST + timedelta(days=366)
    assert refused(lambda: read_busy_times(path, FIRST, year)) == too_large
    [missing] = refused(lambda: read_calendar(tmp_path / "none.ics"))
    assert isinstance(missing, FolderMissing)


def test_an_import_takes_the_place_of_the_last_one(
    files: CalendarFiles, service: AppointmentService, host: StaffId, write: Callable[..., Path]
) -> None:
    other = event("other", "DTSTART:20261120T090000Z", "DURATION:PT1H", "SUMMARY:Other")
    first = files.preview(write(MEETING.strip(), other), host).value
    assert [each.title for each in first.new] == ["Meeting, large", "Other"]
    assert files.import_(first).value.new == 2
    moved = MEETING.strip().replace("T090000Z", "T130000Z").replace("T100000Z", "T140000Z")
    second = files.preview(write(moved), host).value
    assert [each.title for each in second.changed] == ["Meeting, large"]
    assert [each.title for each in second.removed] == ["Other"]
    files.import_(second)
    [shown] = service.day(host, NEXT).value.appointments
    assert (shown.kind, shown.source) == (AppointmentKind.BUSY, Source.IMPORT)
    assert (shown.title, shown.starts_at.hour) == ("Meeting, large", 13)
    assert service.day(host, date(2026, 11, 20)).value.appointments == ()
    again = files.preview(write(moved), host).value
    assert (again.changes_anything, again.same) == (False, 1)
    assert files.import_(again).changed == frozenset()


def test_an_import_is_noted_and_takes_the_time(
    desk: Desk,
    files: CalendarFiles,
    service: AppointmentService,
    host: StaffId,
    write: Callable[..., Path],
) -> None:
    files.import_(files.preview(write(MEETING.strip()), host).value)
    with desk.database.read() as connection:
        last = connection.execute(select(AuditRow.__table__).order_by(AuditRow.id.desc())).first()
    assert last is not None
    assert (last.deed, last.subject_id) == (Deed.APPOINTMENTS_IMPORTED, host)
    [refusal] = refused(lambda: service.make(str(uuid4()), visitor(host)))
    assert isinstance(refusal, OverlapsAppointment)


def test_what_was_over_stays_and_may_come_back_later(
    desk: Desk, files: CalendarFiles, host: StaffId, write: Callable[..., Path], clock: Any
) -> None:
    files.import_(files.preview(write(MEETING.strip()), host).value)
    clock.at += timedelta(days=30)
    gone = files.preview(write(), host).value
    assert gone.removed == ()
    later = MEETING.strip().replace("20261119", "20270119")
    back = files.preview(write(later), host).value
    assert len(back.changed) == 1
    assert files.import_(back).value.changed == 1


def test_a_visitor_expected_meanwhile_is_a_doubt(
    files: CalendarFiles, service: AppointmentService, host: StaffId, write: Callable[..., Path]
) -> None:
    service.make(str(uuid4()), visitor(host))
    preview = files.preview(write(MEETING.strip()), host).value
    [doubt] = preview.content.doubts
    assert (doubt.kind, doubt.title, doubt.detail) == (
        DoubtKind.OVERLAPS_VISIT,
        "Meeting, large",
        "Kovács, Péter; Zöldkő",
    )
    files.import_(preview)
    assert len(service.day(host, NEXT).value.appointments) == 2


def test_nothing_is_imported_for_who_left(
    desk: Desk, files: CalendarFiles, write: Callable[..., Path]
) -> None:
    gone = add_staff(desk, "Gál Örs", left_on=TODAY)
    [refusal] = refused(lambda: files.preview(write(), gone))
    assert isinstance(refusal, StaffHasLeft)


def test_an_export_is_a_calendar_others_read(
    desk: Desk, files: CalendarFiles, service: AppointmentService, host: StaffId
) -> None:
    repeat = Repeat(every=Every.WEEK, count=2)
    first, _ = service.make(str(uuid4()), visitor(host, repeat=repeat)).value
    service.cancel(first.id, first.version, "no time")
    content = files.export(host, NEXT, date(2026, 12, 31), names=True).value
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    read = Calendar.from_ical(content)
    events = read.walk("VEVENT")
    assert [str(each["STATUS"]) for each in events] == ["CANCELLED", "CONFIRMED"]
    assert {str(each["SUMMARY"]) for each in events} == {"Kovács, Péter; Zöldkő, Zöldkő Bt."}
    assert [each.decoded("DTSTART") for each in events] == [
        first.starts_at,
        first.starts_at + timedelta(weeks=1),
    ]
    assert len({str(each["UID"]) for each in events}) == 2
    with desk.database.read() as connection:
        last = connection.scalar(select(AuditRow.deed).order_by(AuditRow.id.desc()))
    assert last == Deed.APPOINTMENTS_EXPORTED


def test_an_export_without_names_tells_nobody(
    files: CalendarFiles, service: AppointmentService, host: StaffId
) -> None:
    service.make(str(uuid4()), visitor(host))
    content = files.export(host, NEXT, NEXT, names=False, word="Besuch").value.decode()
    assert "SUMMARY:Besuch" in content
    assert "Kov" not in content
    assert "Zöldkő" not in content


def test_what_the_desk_exported_does_not_come_back_as_busy(
    files: CalendarFiles, service: AppointmentService, host: StaffId, write: Callable[..., Path]
) -> None:
    repeat = Repeat(every=Every.WEEK, count=2)
    service.make(str(uuid4()), visitor(host, repeat=repeat))
    service.make(str(uuid4()), visitor(host, "10:00"))
    content = files.export(host, NEXT, date(2026, 12, 31), names=True).value
    preview: CalendarPreview = files.preview(write(whole=content), host).value
    assert (preview.new, preview.content.left_out) == ((), 3)
    elsewhere = content.replace(b"@desk", b"@elsewhere")
    assert len(files.preview(write(whole=elsewhere), host).value.new) == 3


def test_an_event_without_a_uid_is_the_same_next_time(
    files: CalendarFiles, host: StaffId, write: Callable[..., Path]
) -> None:
    nameless = MEETING.strip().replace("UID:meeting\n", "")
    files.import_(files.preview(write(nameless), host).value)
    again = files.preview(write(nameless), host).value
    assert again.same == 1
    [busy] = again.content.times
    assert isinstance(busy, BusyTime)
    assert len(busy.uid) <= 255
