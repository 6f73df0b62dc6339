"""A morning at the reception by keys, through the real window: who comes, waits, and goes."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.domain.prints import DocumentKind
from desk_gui.domain.promises import PromiseState
from desk_gui.domain.starting import doubt_clock
from desk_gui.domain.visits import VisitEventKind, VisitState
from desk_gui.views.evacuations.panel import EvacuationPanel
from desk_gui.views.evacuations.questions import EndQuestion as EndEvacuation
from desk_gui.views.visits.correction import CorrectionQuestion
from desk_gui.views.visits.visit_questions import AdmitQuestion, EndQuestion, TellQuestion
from desk_gui.widgets.messages import MessageBox
from desk_gui.widgets.rows import Row, Section
from tests.accounts import MANAGER, PASSWORD
from tests.gui.hands import CTRL, ENTER, enter, press
from tests.workflows.front_desk import RECEPTIONIST, FrontDesk, WallClock, open_desk, text_of

EXPECTED = ("Kovácsné Fülöp Tünde", "Pásztor Íris", "Bíró Ádám", "Juhász Lea")
WALK_INS = (
    ("Szűcs Ágnes", "szer"),
    ("Ürögdi Jenő", "panasz"),
    ("Нұрланова Әсел", "gál"),
    ("Tõnisson Märt", "hor"),
    ("Vis Viktor", "bal"),
)


def rows(desk: FrontDesk) -> list[str]:
    """Return heads and names as they stand in the list."""
    model = desk.panel.list.rows.row_model
    found = [model.row_at(at) for at in range(model.rowCount())]
    return [f"# {row.title}" if isinstance(row, Section) else row.name for row in found]


def button(desk: FrontDesk, name: str) -> str:
    model = desk.panel.list.rows.row_model
    found = [model.row_at(at) for at in range(model.rowCount())]
    return next(row.button for row in found if isinstance(row, Row) and row.name == name)


def test_twelve_visitors_and_two_groups_come_and_go(desk: FrontDesk) -> None:
    for at, name in enumerate(EXPECTED):
        desk.expect(name, 20 + 5 * at)
    for name in EXPECTED[:3]:
        desk.begin()
        enter(name[:3].lower(), ENTER)
        desk.hear(f"{name} arrived, {desk.clock()}")
        desk.wall.later(2)
    for name, host in WALK_INS:
        desk.walk_in(name, host)
        desk.check_in(name)
        desk.wall.later(1)
    for lead, people, members in (
        ("Műszaki Egyetem", 12, ("Kis Ede",)),
        ("Nagy Lea", 3, ("Nagy Béla", "Nagy Éva")),
    ):
        desk.walk_in(lead, "gál", "üzemlátogatás")
        desk.name_group(people, *members)
        desk.check_in(lead)
    came = [*EXPECTED[:3], *(name for name, _host in WALK_INS), "Műszaki Egyetem", "Nagy Lea"]
    assert desk.names("waiting") == came
    assert desk.house.visit_book.board().value.in_house == 8 + 12 + 3
    numbers = [desk.line(name).number for name in came]
    assert numbers == [f"2026-{number:04}" for number in range(1, 11)]

    desk.wall.later(5)
    for name in came[:6]:
        desk.step(name[:4], name, "shown in")
    desk.wall.later(10)
    for name in (*came[:2], "Vis Viktor"):
        if name == "Vis Viktor":
            desk.step("vis", name, "shown in")
        desk.step(name[:4], name, "left")
    desk.go_to("juh", "Juhász Lea")
    press(Qt.Key.Key_Delete, CTRL)
    desk.asked(EndQuestion)
    press(ENTER)
    desk.hear(f"Juhász Lea did not come, noted {desk.clock()}")
    desk.back()
    assert desk.names("expected") == []
    assert sorted(desk.names("gone")) == sorted([*came[:2], "Vis Viktor", "Juhász Lea"])
    present = [person.name for person in desk.house.visit_book.present().value]
    assert {"Kis Ede", "Nagy Béla", "Szűcs Ágnes"} <= set(present)
    assert "Vis Viktor" not in present


def test_a_visit_of_two_purposes_goes_on_to_the_next_host(desk: FrontDesk) -> None:
    desk.walk_in("Szűcs Ágnes", "hor", "szerződés")
    desk.then_to("gál", "állás")
    desk.check_in("Szűcs Ágnes")
    desk.step("sz", "Szűcs Ágnes", "shown in")
    desk.wait(lambda: button(desk, "Szűcs Ágnes") == "Send on")
    desk.wall.later(10)
    desk.step("sz", "Szűcs Ágnes", "sent on")
    desk.wait(lambda: button(desk, "Szűcs Ágnes") == "Show in")
    assert desk.line("Szűcs Ágnes").host_name == "Gál Örs"
    desk.step("sz", "Szűcs Ágnes", "shown in")
    desk.step("sz", "Szűcs Ágnes", "left")
    kinds = [event.kind for event in desk.events("Szűcs Ágnes")]
    assert kinds.count(VisitEventKind.ADMITTED) == 2
    assert desk.line("Szűcs Ágnes").state is VisitState.LEFT


def test_who_waits_is_told_how_long_and_that_is_a_promise(desk: FrontDesk) -> None:
    visit = desk.receive("Szűcs Ágnes")
    desk.reload()
    desk.go_to("sz", "Szűcs Ágnes")
    press(Qt.Key.Key_I, CTRL)
    desk.asked(TellQuestion)
    enter("20", ENTER)
    desk.hear("Szűcs Ágnes was told to wait until 09:20")
    desk.back()
    [promise] = desk.house.promises.open().value
    assert (promise.details.visit, promise.details.due_at) == (
        visit.id,
        desk.wall.at + timedelta(minutes=20),
    )
    desk.wall.later(12)
    desk.step("sz", "Szűcs Ágnes", "shown in")
    assert desk.house.promises.open().value == []
    story = desk.house.promises.story(promise.id).value
    assert story is not None
    assert story.promise.state is PromiseState.KEPT


def test_a_wrong_step_is_taken_back_by_a_key(desk: FrontDesk) -> None:
    visit = desk.receive("Szűcs Ágnes")
    desk.house.visits.admit(visit.id)
    desk.reload()
    desk.step("sz", "Szűcs Ágnes", "left")
    press(Qt.Key.Key_Z, CTRL)
    desk.hear(f"Szűcs Ágnes: taken back, {desk.clock()}")
    assert desk.names("with_host") == ["Szűcs Ágnes"]
    assert desk.events("Szűcs Ágnes")[-1].kind is VisitEventKind.REVERTED


def test_a_host_who_was_not_reminded_after_all_is_to_be_reminded_again(desk: FrontDesk) -> None:
    desk.receive("Szűcs Ágnes")
    desk.reload()
    desk.go_to("sz", "Szűcs Ágnes")
    press(Qt.Key.Key_M, CTRL)
    desk.hear(f"Horváth Zoltán reminded, {desk.clock()}")
    press(Qt.Key.Key_Z, CTRL)
    desk.hear(f"Szűcs Ágnes: taken back, {desk.clock()}")
    assert desk.line("Szűcs Ágnes").reminded_at is None
    assert [event.field for event in desk.events("Szűcs Ágnes")][-1] == "host_reminded"


# --- who is not to be let in ---


def test_the_receptionist_is_told_in_words_and_the_supervisor_lets_in_with_a_reason(
    qtbot: QtBot, desk: FrontDesk
) -> None:
    desk.bar("Tóth Gergely", "Fenyegetőzött")
    desk.expect("Tóth Gergely", 10)
    desk.reload()
    switch_to(desk, RECEPTIONIST.login)
    desk = FrontDesk(qtbot, desk.program, desk.wall)
    desk.go_to("tó", "Tóth Gergely")
    press(ENTER)
    box = desk.asked(MessageBox)
    assert box.heading.text() == "Tóth Gergely is not to be let in"
    assert box.text.text() == "Do not let Tóth Gergely in: Fenyegetőzött · Call Петренко О. В."
    press(ENTER)
    desk.back()
    assert desk.names("expected") == ["Tóth Gergely"]

    switch_to(desk, MANAGER.login)
    desk = FrontDesk(qtbot, desk.program, desk.wall)
    desk.go_to("tó", "Tóth Gergely")
    press(ENTER)
    question = desk.asked(AdmitQuestion)
    enter("", ENTER)
    desk.wait(lambda: question.rows["admit_reason"].error() != "")
    assert desk.names("expected") == ["Tóth Gergely"]
    enter("Az igazgató kérte", ENTER)
    desk.hear(f"Tóth Gergely arrived, {desk.clock()}")
    [*_, arrived] = desk.events("Tóth Gergely")
    assert (arrived.kind, arrived.reason) == (VisitEventKind.ARRIVED, "Az igazgató kérte")
    assert arrived.by == "Петренко О. В."


def switch_to(desk: FrontDesk, login: str) -> None:
    """Lock, and let somebody else come in at the door."""
    entrance = desk.furnishing.entrance
    press(Qt.Key.Key_L, CTRL)
    door = entrance.cover.sign_in
    desk.wait(lambda: door.password.hasFocus() and bool(door.login()))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        if door.login() != login:
            press(key)
    assert door.login() == login
    enter(PASSWORD, ENTER)
    desk.wait(lambda: not entrance.lock.is_locked())
    desk.wait(lambda: QApplication.activeWindow() is desk.program.window)


def test_a_walk_in_is_refused_under_the_name_and_let_in_with_a_reason(desk: FrontDesk) -> None:
    desk.bar("Tóth Gergely", "Fenyegetőzött")
    desk.walk_in("Tóth Gergely", "hor")
    form = desk.panel.form
    desk.wait(form.fields.admit_row.isVisible)
    assert "Fenyegetőzött" in form.notes.barred.sentence.text()
    press(ENTER, CTRL)
    desk.wait(form.fields.admit.hasFocus)
    assert desk.names("waiting") == []
    enter("Az igazgató kérte")
    desk.check_in("Tóth Gergely")
    assert desk.events("Tóth Gergely")[-1].reason == "Az igazgató kérte"


# --- who was forgotten ---


def test_the_forgotten_are_closed_at_the_hour_and_put_right_next_morning(desk: FrontDesk) -> None:
    gone = desk.receive("Szűcs Ágnes")
    desk.house.visits.admit(gone.id)
    desk.expect("Pásztor Íris", 30)
    desk.wall.later(13 * 60)
    desk.furnishing.front_desk._minute.timeout.emit()
    desk.wait(lambda: desk.names("waiting") + desk.names("with_host") == [])
    closed = desk.line("Szűcs Ágnes")
    assert (closed.auto_closed, closed.state) == (True, VisitState.LEFT)
    assert closed.left_at is not None
    assert f"{closed.left_at:%H:%M}" == "22:00"

    desk.wall.later(10 * 60)
    desk.panel.list._tick.timeout.emit()
    desk.wait(lambda: rows(desk)[:2] == ["# Closed by the house", "Szűcs Ágnes"])
    desk.go_to("sz", "Szűcs Ágnes")
    # What was yesterday is not read as today's.
    desk.wait(
        lambda: ("18/11 09:00", "Arrived · Петренко О. В.") in desk.panel.record.events.texts()
    )
    press(Qt.Key.Key_R, CTRL)
    question = desk.asked(CorrectionQuestion)
    enter("16:40")
    question.reason.setFocus()
    enter("A porta látta", ENTER)
    desk.hear(f"Szűcs Ágnes: times corrected, {desk.clock()}")
    desk.back()
    desk.wait(lambda: "Szűcs Ágnes" not in rows(desk))
    *_, corrected = desk.house.visit_book.events(gone.id).value
    assert corrected.kind is VisitEventKind.CORRECTED
    assert (corrected.reason, corrected.by) == ("A porta látta", "Петренко О. В.")
    assert "22:00" in corrected.before
    assert "16:40" in corrected.after


# --- the house is left ---


def test_f9_prints_who_is_in_and_every_name_is_ticked(desk: FrontDesk) -> None:
    desk.receive("Szűcs Ágnes", firm="Zöldkő Bt.")
    desk.receive("Ürögdi Jenő")
    desk.reload()
    press(Qt.Key.Key_F9)
    listed = desk.printed(DocumentKind.EVACUATION)
    everybody = ["Balogh Katalin", "Gál Örs", "Horváth Zoltán", "Szűcs Ágnes", "Ürögdi Jenő"]
    for name in (*everybody, "Zöldkő Bt."):
        assert name in listed
    panel = desk.furnishing.rooms.go_to_panel("reception", "present")
    assert isinstance(panel, EvacuationPanel)
    desk.wait(panel.asking.isVisible)
    press(ENTER)
    desk.wait(lambda: panel._running is not None and panel.board.rows.hasFocus())

    def found() -> int:
        return -1 if panel._running is None else panel._running.found

    for at in range(len(everybody) - 1):
        press(Qt.Key.Key_Space)
        desk.wait(lambda at=at: found() == at + 1)  # type: ignore[misc]
    desk.wall.later(11)
    service = desk.house.evacuations
    running = service.running().value
    assert running is not None
    [missing] = [each for each in running.people if each.found_at is None]
    assert running.is_red(missing, desk.wall.at)
    press(Qt.Key.Key_Space)
    desk.wait(lambda: found() == len(everybody))
    press(Qt.Key.Key_E, CTRL)
    desk.asked(EndEvacuation)
    press(ENTER, CTRL)
    desk.wait(lambda: service.running().value is None)
    [over] = service.past().value
    assert (over.found, over.missing, over.minutes(desk.wall.at)) == (5, 0, 11)
    reference = f"evacuation:{over.id}"
    report = text_of(desk.house.build(DocumentKind.EVACUATION, reference))
    assert all(name in report for name in everybody)


# --- papers ---


def test_the_badge_and_the_slip_say_who_comes_to_whom(desk: FrontDesk) -> None:
    desk.walk_in("Szűcs Ágnes", "hor", "szerződés")
    press(ENTER)
    enter("Zöldkő Bt.", ENTER)
    enter("+36 30 555 0147", ENTER)
    enter("két mappa")
    desk.check_in("Szűcs Ágnes")
    number = desk.line("Szűcs Ágnes").number
    badge = desk.printed(DocumentKind.BADGE)
    for printed in ("Szűcs Ágnes", "Zöldkő Bt.", "Horváth Zoltán", f"VIS-{number}-", "18"):
        assert printed in badge, printed
    assert "555" not in badge
    desk.wait(desk.panel.visit_actions["slip"].isEnabled)
    press(Qt.Key.Key_H, CTRL)
    slip = desk.printed(DocumentKind.SLIP)
    for printed in ("Szűcs Ágnes", "Zöldkő Bt.", "szerződés", "két mappa", "09:00"):
        assert printed in slip, printed
    # What lies in the queue names nobody.
    for job in desk.furnishing.queue.jobs():
        assert "Szűcs" not in job.document.title + job.document.reference


def test_the_next_morning_begins_in_another_run_of_the_program(
    qtbot: QtBot, office: Path, wall: WallClock
) -> None:
    first = open_desk(qtbot, office, wall)
    first.receive("Szűcs Ágnes")
    first.program.close()
    first.program.window.close()
    wall.later(23 * 60)
    second = open_desk(qtbot, office, wall, RECEPTIONIST.login)
    second.wait(lambda: second.names("forgotten") == ["Szűcs Ágnes"])
    second.reload()
    press(Qt.Key.Key_1, CTRL)
    second.go_to("sz", "Szűcs Ágnes")
    press(ENTER)
    second.hear(f"Szűcs Ágnes: confirmed, {second.clock()}")
    assert second.names("forgotten") == []
    second.program.close()


def test_a_clock_that_was_set_right_is_doubted_no_more(desk: FrontDesk) -> None:
    standing = desk.furnishing.standing
    standing.doubt_clock(doubt_clock(desk.wall.at, desk.wall.at + timedelta(hours=1)))
    assert standing.clock.isVisible()
    desk.wall.later(61)
    standing._watch.refresh()
    desk.wait(standing.clock.isHidden)
