"""The appointments panel, worked by keys: a host's time, taking it, moving and calling it off."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desk_gui.domain.actors import PERMISSIONS, Role
from desk_gui.domain.appointments import (
    Appointment,
    AppointmentDetails,
    AppointmentKind,
    Every,
    Repeat,
    Slot,
)
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import Stop, VisitDetails, VisitState
from desk_gui.services.access import Desk
from desk_gui.services.appointments import AppointmentService
from desk_gui.services.calendar_files import CalendarFiles
from desk_gui.services.office import OfficeService
from desk_gui.services.staff import StaffService
from desk_gui.services.visit_book import VisitBook
from desk_gui.views.appointments.calendar_dialog import CalendarQuestion
from desk_gui.views.appointments.desk import AppointmentDesk
from desk_gui.views.appointments.panel import AppointmentsPanel
from desk_gui.views.appointments.questions import CancelQuestion, ExportQuestion, MoveQuestion
from desk_gui.views.language import speak
from desk_gui.views.shell.allowed import cut_to
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.rows import Row
from desk_gui.widgets.theme import look
from tests.conftest import Clock
from tests.gui.hands import ALT, CTRL, ENTER, SHIFT, enter, press
from tests.gui.panels import all_rows, back_in, opened, ringed
from tests.offices import OFFICE
from tests.runners import InlineRunner
from tests.visits import add_staff, add_visit

Key = Qt.Key
TODAY, NEXT = date(2026, 11, 18), date(2026, 11, 19)
HOLIDAY = date(2026, 12, 16)
MARKUP = "<h1>Kovács</h1><img src='x'>"
OpenPanel = Callable[[], AppointmentsPanel]
CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1
DTSTART:20261119T090000Z
DTEND:20261119T100000Z
SUMMARY:Meeting
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTART:20261119T140000Z
DTEND:20261119T140000Z
SUMMARY:Nothing
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def service(sqlite_desk: Desk) -> AppointmentService:
    OfficeService(sqlite_desk).save(OFFICE)
    return AppointmentService(sqlite_desk)


@pytest.fixture
def host(sqlite_desk: Desk, service: AppointmentService) -> StaffId:
    add_staff(sqlite_desk, "Gál Örs")
    return add_staff(sqlite_desk, "Horváth Zoltán", room="I. em. 108", topics=["contracts"])


@pytest.fixture
def printed() -> list[int]:
    return []


@pytest.fixture
def open_panel(
    qtbot: QtBot,
    sqlite_desk: Desk,
    runner: InlineRunner,
    service: AppointmentService,
    host: StaffId,
    clock: Clock,
    printed: list[int],
) -> Iterator[OpenPanel]:
    def open_panel() -> AppointmentsPanel:
        panel = AppointmentsPanel(
            AppointmentDesk(
                appointments=service,
                calendars=CalendarFiles(sqlite_desk),
                book=VisitBook(sqlite_desk, lambda: Country.KZ),
                staff=StaffService(sqlite_desk),
                runner=runner,
                now=clock,
                print_slip=printed.append,
            )
        )
        ringed(qtbot, panel, (978, 572))
        panel.on_shown()
        return panel

    yield open_panel
    assert look().elided == set()


@pytest.fixture
def at_host(open_panel: OpenPanel) -> Callable[[], AppointmentsPanel]:
    """The panel with Horváth's day, the focus in the calendar."""

    def at_host() -> AppointmentsPanel:
        panel = open_panel()
        enter("hor", ENTER)
        assert panel.grid.hasFocus()
        return panel

    return at_host


def preview(panel: AppointmentsPanel, path: Path) -> None:
    """Choose a host's calendar, as the dialog for files would."""
    host = panel.calendar.host()
    assert host is not None
    panel.deeds.preview_calendar(path, host[0])


def at(clock: str, day: date = NEXT) -> datetime:
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=UTC)


def visitor(host: StaffId, clock: str = "09:00", **changes: Any) -> AppointmentDetails:
    usual = AppointmentDetails(
        host=host,
        starts_at=at(clock),
        ends_at=at(clock) + timedelta(minutes=30),
        visit=VisitDetails(
            name="Kovács Péter", firm="Zöldkő Bt.", phone="+36 1 555 0147", stops=(Stop(),)
        ),
    )
    return replace(usual, **changes)


def made(service: AppointmentService, details: AppointmentDetails) -> list[Appointment]:
    return service.make(str(uuid4()), details).value


def stored(service: AppointmentService, host: StaffId, day: date = NEXT) -> list[str]:
    return [
        f"{each.starts_at:%H:%M} {each.title}"
        for each in service.day(host, day).value.appointments
        if each.is_planned
    ]


def current(panel: AppointmentsPanel) -> str:
    place = panel.grid.place()
    assert place is not None
    return f"{place.starts_at:%m-%d %H:%M}"


def rows(panel: AppointmentsPanel) -> list[str]:
    found = all_rows(panel.list.row_model)
    return [f"{row.code} {row.name}" for row in found if isinstance(row, Row)]


def next_morning(panel: AppointmentsPanel) -> None:
    press(Key.Key_PageDown)
    press(Key.Key_Home)
    assert current(panel) == "11-19 08:00"


def test_a_host_is_chosen_by_letters_of_a_name_or_a_topic(open_panel: OpenPanel) -> None:
    panel = open_panel()
    assert panel.host.hasFocus()
    assert panel.calendar.empty.isVisible()
    enter("contr", ENTER)
    assert panel.grid.hasFocus()
    assert panel.calendar.host() is not None
    assert current(panel) == "11-18 12:00"
    press(Key.Key_F, CTRL)
    enter("gál", ENTER)
    assert panel.calendar.host()[1] == "Gál Örs"  # type: ignore[index]


def test_letters_of_nobody_are_said_to_be_so(open_panel: OpenPanel) -> None:
    panel = open_panel()
    enter("xyz", ENTER)
    assert panel.confirmation.sentence.text().startswith("Nobody of the house")


def test_keys_go_from_slot_to_slot_and_from_day_to_day(at_host: OpenPanel) -> None:
    panel = at_host()
    press(Key.Key_Down)
    press(Key.Key_Down)
    assert current(panel) == "11-18 13:00"
    press(Key.Key_Up)
    assert current(panel) == "11-18 12:30"
    press(Key.Key_Right)
    assert current(panel) == "11-19 12:30"
    press(Key.Key_End)
    assert current(panel) == "11-19 16:30"
    press(Key.Key_PageDown)
    press(Key.Key_PageUp)
    press(Key.Key_PageUp)
    press(Key.Key_T)
    assert current(panel) == "11-18 12:00"


def test_a_week_is_shown_and_walked_through(at_host: OpenPanel) -> None:
    panel = at_host()
    press(Key.Key_W)
    assert len(panel.grid.columns()) == 5
    assert current(panel) == "11-18 12:00"
    press(Key.Key_Right)
    assert current(panel) == "11-19 12:00"
    for _ in range(2):
        press(Key.Key_Right)
    # After Friday comes the Monday of the next week, and before that Friday again.
    assert panel.calendar.when.text() == "23/11/2026 – 27/11/2026"
    assert current(panel) == "11-23 12:00"
    press(Key.Key_Left)
    assert current(panel)[:5] == "11-20"
    press(Key.Key_PageDown)
    assert current(panel)[:5] == "11-27"
    press(Key.Key_T)
    assert current(panel) == "11-18 12:00"


def test_a_holiday_is_named(at_host: OpenPanel) -> None:
    panel = at_host()
    panel.calendar.go_to(HOLIDAY)
    assert panel.calendar.when.text() == "Wed, 16/12/2026 · Independence Day"
    assert panel.day_list.head.text() == "Wed, 16/12/2026 · Independence Day"
    assert rows(panel) == []
    assert "Independence Day" in panel.grid.accessibleName()


def test_a_free_time_is_taken_by_keys_alone(
    at_host: OpenPanel, service: AppointmentService, host: StaffId
) -> None:
    panel = at_host()
    next_morning(panel)
    press(ENTER)
    assert panel.form.fields.name.hasFocus()
    enter("Tóth Gergely")
    press(Key.Key_F, ALT)
    enter("Alföld Nyomda", ENTER)
    enter("06 1 555 0147", ENTER)
    enter("audit")
    press(ENTER, CTRL)
    assert panel.grid.hasFocus()
    assert stored(service, host) == ["08:00 Tóth Gergely"]
    assert current(panel) == "11-19 08:00"
    assert panel.confirmation.sentence.text() == "Tóth Gergely: Thu, 19/11/2026 08:00 · 12:00"
    assert rows(panel)[0] == "08:00 Tóth Gergely"
    panel.confirmation.undo.click()
    assert stored(service, host) == []


def test_ctrl_n_takes_the_next_free_time_where_this_one_is_taken(
    at_host: OpenPanel, service: AppointmentService, host: StaffId
) -> None:
    made(service, visitor(host, "08:00"))
    panel = at_host()
    next_morning(panel)
    press(Key.Key_N, CTRL)
    assert panel.form.fields.when.begins.text() == "08:30"


def test_who_was_here_before_brings_their_details(
    at_host: OpenPanel, service: AppointmentService, host: StaffId
) -> None:
    made(service, visitor(host, "09:00"))
    panel = at_host()
    next_morning(panel)
    press(ENTER)
    enter("kov", ENTER)
    fields = panel.form.fields
    assert (fields.name.text(), fields.firm.text()) == ("Kovács Péter", "Zöldkő Bt.")
    assert fields.visitor.person is not None
    assert fields.purpose.hasFocus()
    press(ENTER, CTRL)
    [first, second] = service.day(host, NEXT).value.appointments
    assert (first.title, second.title) == ("Kovács Péter", "Kovács Péter")


def test_a_taken_time_is_said_in_place_and_the_next_free_one_offered(
    at_host: OpenPanel, service: AppointmentService, host: StaffId
) -> None:
    made(service, visitor(host, "09:00"))
    panel = at_host()
    next_morning(panel)
    press(ENTER)
    enter("Tóth")
    fields = panel.form.fields
    fields.when.begins.setText("9:10")
    fields.when.ends.setText("9:20")
    press(ENTER, CTRL)
    assert fields.when.error() == (
        "Taken already: Kovács Péter, 19/11/2026, 09:00–09:30. Choose another time."
    )
    assert fields.when.begins.hasFocus()
    assert panel.form.other.text() == "Next free: Thu, 19/11/2026 09:30"
    press(Key.Key_O, CTRL)
    press(ENTER)
    assert stored(service, host) == ["09:00 Kovács Péter", "09:30 Tóth"]


def test_outside_hours_the_desk_says_it_once_more(
    at_host: OpenPanel, service: AppointmentService, host: StaffId
) -> None:
    panel = at_host()
    next_morning(panel)
    press(ENTER)
    enter("Tóth")
    panel.form.fields.when.begins.setText("18")
    panel.form.fields.when.ends.setText("18:30")
    press(ENTER, CTRL)
    assert panel.form.fields.when.error() == "The host's hours that day: 8:00–17:00."
    assert panel.form.save.text() == "Take it anyway"
    press(ENTER, CTRL)
    assert stored(service, host) == ["18:00 Tóth"]
    assert current(panel) == "11-19 18:00"


def test_what_was_confirmed_is_forgotten_with_another_time(at_host: OpenPanel) -> None:
    panel = at_host()
    next_morning(panel)
    press(ENTER)
    enter("Tóth")
    panel.form.fields.when.begins.setText("18")
    panel.form.fields.when.ends.setText("18:30")
    press(ENTER, CTRL)
    enter("8")
    assert panel.form.save.text() == "Take it"


def test_a_time_that_cannot_be_read_is_said(at_host: OpenPanel) -> None:
    panel = at_host()
    next_morning(panel)
    press(ENTER)
    panel.form.fields.when.begins.setText("noon")
    press(ENTER, CTRL)
    assert panel.form.fields.when.error() == "Type a time like 14:30."
    assert panel.form.fields.when.begins.hasFocus()


def test_a_nameless_visitor_is_said_under_the_name(at_host: OpenPanel) -> None:
    panel = at_host()
    next_morning(panel)
    press(ENTER)
    press(ENTER, CTRL)
    assert panel.form.fields.who.error() == "Please fill this in."


def test_a_host_is_busy_without_a_visitor(
    at_host: OpenPanel, service: AppointmentService, host: StaffId
) -> None:
    panel = at_host()
    next_morning(panel)
    press(ENTER)
    panel.form.fields.kind.pieces()[1].click()
    assert not panel.form.fields.name.isVisible()
    press(Key.Key_T, ALT)
    enter("Board meeting")
    press(ENTER, CTRL)
    [busy] = service.day(host, NEXT).value.appointments
    assert (busy.kind, busy.title) == (AppointmentKind.BUSY, "Board meeting")


def test_a_series_is_taken_at_once(
    at_host: OpenPanel, service: AppointmentService, host: StaffId
) -> None:
    panel = at_host()
    next_morning(panel)
    press(ENTER)
    enter("Tóth")
    press(Key.Key_R, ALT)
    press(Key.Key_Down)
    press(Key.Key_Down)
    fields = panel.form.fields
    assert fields.every.currentData() == Every.WEEK
    assert fields.until.isVisible()
    press(ENTER, CTRL)
    # Of thirteen Thursdays one is Christmas.
    assert panel.confirmation.sentence.text() == "Tóth: 12 times · 12:00"
    assert stored(service, host, NEXT + timedelta(weeks=12)) == ["08:00 Tóth"]


def test_escape_leaves_and_what_was_written_goes_to_the_shelf(
    at_host: OpenPanel, qtbot: QtBot
) -> None:
    panel = at_host()
    next_morning(panel)
    press(ENTER)
    enter("Tóth")
    kept = panel.form.draft_content()
    assert kept is not None
    with qtbot.waitSignal(panel.form.draft_left):
        press(Key.Key_Escape)
    assert panel.grid.hasFocus()
    assert panel.form.draft_content() is None
    panel.form.take_draft(kept)
    assert panel.form.draft_title() == "Tóth"
    assert panel.form.header.note.text() == "Horváth Zoltán"
    assert panel.form.draft_content() == kept


def test_a_taken_time_opens_its_record_with_the_number(
    at_host: OpenPanel, service: AppointmentService, host: StaffId, printed: list[int], qtbot: QtBot
) -> None:
    [appointment] = made(service, visitor(host, "08:00"))
    panel = at_host()
    next_morning(panel)
    press(ENTER)
    facts = dict(panel.record.facts.texts())
    assert panel.record.name.text() == "Kovács Péter"
    assert facts["Phone"] == "+36 1 555 0147"
    assert facts["With"] == "Horváth Zoltán · I. em. 108"
    press(Key.Key_P, CTRL)
    assert printed == [appointment.id]
    with qtbot.waitSignal(panel.visit_opened) as opened:
        press(Key.Key_O, CTRL)
    assert opened.args == [appointment.visit]
    press(Key.Key_Escape)
    assert panel.grid.hasFocus()
    assert panel.right.currentWidget() is not panel.record


def test_an_appointment_is_moved_by_keys_and_its_visitor_told(
    at_host: OpenPanel, service: AppointmentService, host: StaffId, qtbot: QtBot
) -> None:
    made(service, visitor(host, "08:00"))
    panel = at_host()
    next_morning(panel)
    press(ENTER)
    press(Key.Key_M, CTRL)
    assert panel.confirmation.sentence.text().startswith("To when is Kovács Péter moved?")
    assert panel.grid.hasFocus()
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(ENTER)
    question = opened(qtbot, MoveQuestion)
    assert question.when.begins.text() == "09:00"
    enter("ill")
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: stored(service, host) == ["09:00 Kovács Péter"])
    back_in(qtbot, panel)
    assert current(panel) == "11-19 09:00"
    assert rows(panel)[0] == "09:00 Kovács Péter"
    assert panel.record.facts.texts()[0] == ("State", "moved, to be told")
    press(Key.Key_T, CTRL)
    assert service.untold().value == []
    assert panel.confirmation.sentence.text() == "Kovács Péter was told, 12:00"


def to_gal(panel: AppointmentsPanel) -> None:
    """Open the first appointment of the next day, and choose Gál for it."""
    next_morning(panel)
    press(ENTER)
    press(Key.Key_M, CTRL | SHIFT)
    assert panel.confirmation.sentence.text().startswith("Who takes Kovács Péter over?")
    assert panel.host.hasFocus()
    enter("gál", ENTER)
    assert panel.calendar.host()[1] == "Gál Örs"  # type: ignore[index]
    assert panel.confirmation.sentence.text().endswith("Kovács Péter, now with Gál Örs")


def test_an_appointment_goes_to_another_host_by_keys_and_its_visitor_is_told(
    at_host: OpenPanel, service: AppointmentService, host: StaffId, qtbot: QtBot
) -> None:
    made(service, visitor(host, "08:00"))
    panel = at_host()
    to_gal(panel)
    assert panel.grid.hasFocus()
    assert current(panel) == "11-19 08:00"
    press(Key.Key_Down)
    press(ENTER)
    question = opened(qtbot, MoveQuestion)
    assert question.heading.text() == ("Move Kovács Péter from Thu, 19/11/2026 08:00 to Gál Örs")
    enter("ill")
    press(ENTER, CTRL)
    gal = panel.calendar.host()[0]  # type: ignore[index]
    qtbot.waitUntil(lambda: stored(service, gal) == ["08:30 Kovács Péter"])
    back_in(qtbot, panel)
    assert stored(service, host) == []
    said = "Kovács Péter moved to Gál Örs, Thu, 19/11/2026 08:30 · 12:00"
    assert panel.confirmation.sentence.text() == said
    facts = dict(panel.record.facts.texts())
    assert (facts["State"], facts["With"]) == ("moved, to be told", "Gál Örs")
    assert facts["Before"] == "Thu, 19/11/2026 08:00, Horváth Zoltán"
    panel.confirmation.undo.click()
    assert stored(service, host) == ["08:00 Kovács Péter"]
    # It is shown where it is now.
    assert panel.calendar.host()[1] == panel.host.text() == "Horváth Zoltán"  # type: ignore[index]


def test_where_the_other_host_is_taken_the_question_says_so(
    at_host: OpenPanel, service: AppointmentService, host: StaffId, qtbot: QtBot
) -> None:
    made(service, visitor(host, "08:00"))
    panel = at_host()
    to_gal(panel)
    gal = panel.calendar.host()[0]  # type: ignore[index]
    made(service, visitor(gal, "08:00", visit=None, title="Meeting"))
    press(ENTER)
    question = opened(qtbot, MoveQuestion)
    press(ENTER, CTRL)
    assert question.when.error().startswith("Taken already: Meeting")
    press(Key.Key_Escape)
    back_in(qtbot, panel)
    assert panel.calendar.host()[0] == host  # type: ignore[index]
    assert stored(service, host) == ["08:00 Kovács Péter"]


def test_escape_leaves_it_with_its_host(
    at_host: OpenPanel, service: AppointmentService, host: StaffId
) -> None:
    made(service, visitor(host, "08:00"))
    panel = at_host()
    to_gal(panel)
    press(Key.Key_Escape)
    assert panel.calendar.host()[1] == panel.host.text() == "Horváth Zoltán"  # type: ignore[index]
    assert panel.grid.hasFocus()
    assert panel.record.isVisible()


def test_who_is_to_be_told_is_moved_in_the_calendar_of_their_own_host(
    at_host: OpenPanel, service: AppointmentService, host: StaffId, sqlite_desk: Desk
) -> None:
    molnar = add_staff(sqlite_desk, "Molnár Judit")
    [first] = made(service, visitor(molnar, "08:00"))
    service.move(first.id, first.version, at("09:00"), at("09:30"), "ill")
    panel = at_host()
    panel.list.setFocus()
    panel.list.select_first()
    press(ENTER)
    press(Key.Key_M, CTRL)
    assert panel.calendar.host()[1] == panel.host.text() == "Molnár Judit"  # type: ignore[index]
    assert current(panel) == "11-19 09:00"


def test_a_move_over_somebody_else_is_said_in_the_question(
    at_host: OpenPanel, service: AppointmentService, host: StaffId, qtbot: QtBot
) -> None:
    made(service, visitor(host, "08:00"))
    made(service, visitor(host, "10:00"))
    panel = at_host()
    next_morning(panel)
    press(ENTER)
    press(Key.Key_M, CTRL)
    press(Key.Key_Down)
    press(ENTER)
    question = opened(qtbot, MoveQuestion)
    question.when.begins.setText("10:15")
    question.when.ends.setText("10:45")
    press(ENTER, CTRL)
    assert question.when.error().startswith("Taken already: Kovács Péter")
    assert question.button.isEnabled()
    question.when.begins.setText("18:15")
    question.when.ends.setText("18:45")
    question.when.edited.emit()
    press(ENTER, CTRL)
    assert question.button.text() == "Move anyway"
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: stored(service, host)[-1] == "18:15 Kovács Péter")


def test_escape_keeps_the_time_of_who_was_to_be_moved(
    at_host: OpenPanel, service: AppointmentService, host: StaffId
) -> None:
    made(service, visitor(host, "08:00"))
    panel = at_host()
    next_morning(panel)
    press(ENTER)
    press(Key.Key_M, CTRL)
    press(Key.Key_Escape)
    press(Key.Key_Down)
    press(ENTER)
    assert panel.form.isVisible()


def test_a_series_is_called_off_with_a_reason_and_it_is_undone(
    at_host: OpenPanel, service: AppointmentService, host: StaffId, qtbot: QtBot
) -> None:
    repeat = Repeat(every=Every.DAY, count=2)
    made(service, visitor(host, "08:00", repeat=repeat))
    panel = at_host()
    next_morning(panel)
    press(ENTER)
    press(Key.Key_Delete, CTRL)
    question = opened(qtbot, CancelQuestion)
    press(ENTER, CTRL)
    assert question.rows["reason"].error() == "Please fill this in."
    enter("no time")
    question.series.setChecked(True)
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: len(service.untold().value) == 2)
    assert stored(service, host) == []
    assert rows(panel)[:2] == ["08:00 Kovács Péter"] * 2
    panel.confirmation.undo.click()
    assert service.untold().value == []
    assert stored(service, host) == ["08:00 Kovács Péter"]


def test_the_list_beside_the_grid_does_the_same(
    at_host: OpenPanel, service: AppointmentService, host: StaffId
) -> None:
    made(service, visitor(host, "08:00"))
    panel = at_host()
    next_morning(panel)
    assert rows(panel)[:2] == ["08:00 Kovács Péter", "08:30 free"]
    panel.list.setFocus()
    press(ENTER)
    assert panel.record.isVisible()
    press(Key.Key_Escape)
    panel.list.setFocus()
    press(Key.Key_Down)
    press(ENTER)
    assert panel.form.fields.when.begins.text() == "08:30"


def test_a_visitor_who_has_come_cannot_be_moved(
    at_host: OpenPanel, sqlite_desk: Desk, host: StaffId, service: AppointmentService
) -> None:
    [appointment] = made(service, visitor(host, "08:00"))
    with sqlite_desk.database.post() as connection:
        connection.exec_driver_sql("UPDATE visits SET state = 'waiting'")
    panel = at_host()
    next_morning(panel)
    press(ENTER)
    assert panel.record.appointment().visit_state is VisitState.WAITING  # type: ignore[union-attr]
    assert not panel.move_action.isEnabled()
    assert not panel.cancel_action.isEnabled()
    assert appointment.can_move


def test_a_calendar_is_looked_at_and_taken_over(
    at_host: OpenPanel,
    service: AppointmentService,
    host: StaffId,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    path = tmp_path / "host.ics"
    path.write_text(CALENDAR)
    panel = at_host()
    preview(panel, path)
    question = opened(qtbot, CalendarQuestion)
    assert question.counts.text() == "1 new, 0 changed, 0 taken out, 0 as before"
    found = [question.list.row_model.row_at(at) for at in range(4)]
    assert [row.name for row in found if isinstance(row, Row)] == ["Nothing", "Meeting"]
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: stored(service, host) == ["09:00 Meeting"])
    said = "Calendar imported: 1 new, 0 changed, 0 taken out"
    assert panel.confirmation.sentence.text() == said


def test_a_broken_calendar_says_which_line(at_host: OpenPanel, tmp_path: Path) -> None:
    path = tmp_path / "host.ics"
    path.write_text("BEGIN:VCALENDAR\nhello\n")
    panel = at_host()
    preview(panel, path)
    assert panel.confirmation.sentence.text().startswith("Line 2 of the calendar")


def test_a_calendar_goes_out_with_names_only_where_the_desk_says_so(
    at_host: OpenPanel,
    service: AppointmentService,
    host: StaffId,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    made(service, visitor(host, "08:00"))
    panel = at_host()
    press(Key.Key_E, CTRL)
    question = opened(qtbot, ExportQuestion)
    assert not question.names.isChecked()
    press(Key.Key_Escape)
    for names, summary in ((False, "visitor"), (True, "Kovács Péter, Zöldkő Bt.")):
        path = tmp_path / f"{names}.ics"
        panel.deeds.save_calendar(path, host, (TODAY, NEXT), "visitor", names=names)
        [event] = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
        assert str(event["SUMMARY"]) == summary
    assert panel.confirmation.sentence.text() == "Saved: True.ics"


def test_who_may_only_read_takes_no_time(
    at_host: OpenPanel, sqlite_desk: Desk, service: AppointmentService, host: StaffId
) -> None:
    made(service, visitor(host, "08:30"))
    panel = at_host()
    reader = replace(sqlite_desk.actor(), permissions=PERMISSIONS[Role.EXECUTOR])
    cut_to(panel, reader)
    next_morning(panel)
    press(ENTER)
    assert not panel.form.isVisible()
    press(Key.Key_Down)
    press(ENTER)
    hidden = [button.text() for button in panel.record.buttons if not button.isVisible()]
    assert {"Move", "Call off", "Was told", "Print the slip"} <= set(hidden)


def test_markup_stays_letters(
    at_host: OpenPanel, service: AppointmentService, host: StaffId
) -> None:
    details = visitor(host, "08:00", visit=VisitDetails(name=MARKUP, firm=MARKUP, stops=(Stop(),)))
    made(service, details)
    panel = at_host()
    next_morning(panel)
    press(ENTER)
    assert panel.record.name.text() == MARKUP
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in panel.findChildren(PlainLabel)
    )


def test_what_is_current_is_told_to_who_hears_it(
    at_host: OpenPanel, service: AppointmentService, host: StaffId
) -> None:
    made(service, visitor(host, "08:00"))
    panel = at_host()
    next_morning(panel)
    said = QAccessible.queryAccessibleInterface(panel.grid).text(QAccessible.Text.Name)
    assert said == (
        "Horváth Zoltán: Thu, 19/11/2026, 08:00–08:30, Kovács Péter, Zöldkő Bt., appointed"
    )


def test_every_field_has_a_name_and_every_letter_goes_to_one(at_host: OpenPanel) -> None:
    panel = at_host()
    assert all(field.accessibleName() for field in panel.findChildren(LineEdit))
    labels = [row.label.text() for row in panel.form.fields.rows()]
    letters = [text[text.index("&") + 1].lower() for text in labels]
    assert len(letters) == len(set(letters))


def test_several_things_at_one_time_stand_beside_each_other(
    at_host: OpenPanel, service: AppointmentService, host: StaffId
) -> None:
    for title, clock in (("one", "08:00"), ("two", "08:15"), ("three", "09:00")):
        details = visitor(host, clock, visit=None, title=title)
        made(service, details)
    panel = at_host()
    next_morning(panel)
    one, two, three = service.day(host, NEXT).value.appointments
    first, second, third = (panel.grid.spot_of(each) for each in (one, two, three))
    assert not first.intersects(second)
    assert first.width() == second.width() < third.width()


def test_what_another_desk_does_is_shown(
    at_host: OpenPanel, service: AppointmentService, host: StaffId
) -> None:
    panel = at_host()
    next_morning(panel)
    press(Key.Key_Down)
    outcome = service.make(str(uuid4()), visitor(host, "08:00"))
    panel._desk.runner.changed.emit(outcome.changed)
    assert rows(panel)[0] == "08:00 Kovács Péter"
    assert current(panel) == "11-19 08:30"
    assert isinstance(panel.grid.place(), Slot)


def test_the_whole_panel_follows_the_language(at_host: OpenPanel) -> None:
    panel = at_host()
    panel.calendar.go_to(HOLIDAY)
    try:
        speak(Language.KK)
        panel.retranslate()
        assert panel.calendar.when.text().endswith("Тәуелсіздік күні")
    finally:
        speak(Language.EN)
        look().elided.clear()


def test_a_host_without_a_room_or_hours_is_shown_too(
    open_panel: OpenPanel, sqlite_desk: Desk
) -> None:
    add_staff(sqlite_desk, "Senki Alfonz", hours=[""] * 7)
    add_visit(sqlite_desk, "Somebody")
    panel = open_panel()
    enter("senki", ENTER)
    assert panel.grid.place() is None
    press(ENTER)
    press(Key.Key_Down)
    press(Key.Key_Tab, SHIFT)
    assert panel.day_list.head.text() == "Wed, 18/11/2026 · closed"
