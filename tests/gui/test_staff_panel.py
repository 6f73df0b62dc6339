"""The panel of the house's people, worked by keys; and the search for a host."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_gui.db.tables import VisitRow
from desk_gui.domain.actors import PERMISSIONS, Actor, Role
from desk_gui.domain.office import USUAL_WEEK
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.staff import (
    HostHit,
    PhotoUnreadable,
    Presence,
    StaffDetails,
    StaffMember,
)
from desk_gui.operations.runner import Runner
from desk_gui.services.access import Desk
from desk_gui.services.staff import StaffService
from desk_gui.services.staff_files import StaffFiles
from desk_gui.views.history.conflict import ConflictDialog
from desk_gui.views.shell.allowed import cut_to
from desk_gui.views.staff.host_search import HostField
from desk_gui.views.staff.panel import StaffPanel
from desk_gui.views.staff.picture import read_picture
from desk_gui.views.staff.questions import LeaveQuestion, PresenceQuestion
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.ring import FocusRing
from desk_gui.widgets.rows import Row
from tests.accounts import add_account
from tests.conftest import NOON, Clock
from tests.gui.hands import ALT, CTRL, ENTER, SHIFT, enter, focus, press
from tests.gui.panels import all_rows, back_in, in_front, opened, ringed, said

pytestmark = pytest.mark.usefixtures("uncut")

MARKUP = "<h1>Әсел</h1><img src='x'>" * 3
OpenPanel = Callable[..., StaffPanel]


@pytest.fixture
def staff(sqlite_desk: Desk) -> StaffService:
    return StaffService(sqlite_desk)


@pytest.fixture
def open_panel(
    qtbot: QtBot, staff: StaffService, sqlite_desk: Desk, lanes: Runner, clock: Clock
) -> OpenPanel:
    def open_panel(size: tuple[int, int] = (978, 572)) -> StaffPanel:
        files = StaffFiles(sqlite_desk)
        panel = StaffPanel(staff, files, lanes, clock, lambda then, _otherwise: then())
        ringed(qtbot, panel, size)
        panel.on_shown()
        known = len(staff.list().value)
        qtbot.waitUntil(lambda: len(rows(panel)) == known)
        return panel

    return open_panel


def add(staff: StaffService, name: str, *topics: str, **known: object) -> StaffMember:
    details = StaffDetails(name=name, topics=topics, **known)  # type: ignore[arg-type]
    return staff.add(str(uuid4()), details).value


def rows(panel: StaffPanel) -> list[Row]:
    return [row for row in all_rows(panel.list.rows.row_model) if isinstance(row, Row)]


def named(panel: StaffPanel) -> list[str]:
    return [row.name for row in rows(panel)]


def chips(panel: StaffPanel) -> list[str]:
    return [row.chip.text if row.chip else "" for row in rows(panel)]


def is_said(panel: StaffPanel, sentence: str) -> bool:
    return said(panel) == sentence


def stored(staff: StaffService, name: str) -> StaffMember:
    (found,) = [each for each in staff.list(with_left=True).value if each.name == name]
    return found


def test_somebody_is_added_by_keys_alone(
    qtbot: QtBot, open_panel: OpenPanel, staff: StaffService
) -> None:
    add(staff, "Horváth Zoltán")
    panel = open_panel()
    enter("Őry Ünige")
    qtbot.waitUntil(lambda: named(panel) == [])
    assert panel.list.empty.text() == "Nobody is found. Ctrl+N adds a person of this name."
    press(Qt.Key.Key_N, CTRL)
    assert panel.form.fields.name.text() == "Őry Ünige"
    enter("Őry Ünige", then=ENTER)
    enter("titkár", then=ENTER)
    enter("II. 201", then=ENTER)
    enter("103", then=ENTER)
    enter("ory@posta.hu", then=ENTER)
    enter("panasz; számla")
    press(Qt.Key.Key_I, ALT)
    enter("horv")
    qtbot.waitUntil(panel.form.fields.search.box.isVisible)
    press(ENTER)
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: named(panel) == ["Horváth Zoltán", "Őry Ünige"])
    member = stored(staff, "Őry Ünige")
    assert member.details == StaffDetails(
        name="Őry Ünige",
        post="titkár",
        room="II. 201",
        phone="103",
        email="ory@posta.hu",
        topics=("panasz", "számla"),
        stand_in=stored(staff, "Horváth Zoltán").id,
    )
    assert said(panel) == "Őry Ünige saved, 12:00"
    qtbot.waitUntil(lambda: panel.member() == member)
    assert panel.list.rows.hasFocus()


def test_the_account_somebody_signs_in_by_is_found_by_letters(
    qtbot: QtBot, open_panel: OpenPanel, staff: StaffService, sqlite_desk: Desk
) -> None:
    account = add_account(sqlite_desk, "ory", "Őry Ünige")
    add(staff, "Horváth Zoltán")
    panel = open_panel()
    press(Qt.Key.Key_E, CTRL)
    fields = panel.form.fields
    press(Qt.Key.Key_A, ALT)
    enter("", then=ENTER)
    enter("or")
    # At once: the quick hand waits for the answer.
    press(ENTER)
    qtbot.waitUntil(lambda: fields.signs_in_as.text() == "Őry Ünige")
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: is_said(panel, "Horváth Zoltán saved, 12:00"))
    assert stored(staff, "Horváth Zoltán").details.signs_in_as == account
    press(Qt.Key.Key_N, CTRL)
    enter("Kis Réka", then=ENTER)
    press(Qt.Key.Key_A, ALT)
    enter("", then=ENTER)
    enter("nobody")
    press(ENTER, CTRL)
    wrong = "Nobody signs in by this name. Type some letters and choose from the list."
    assert wrong in {row.error() for row in fields.rows()}
    fields.signs_in_as.selectAll()
    enter("ory")
    press(ENTER)
    qtbot.waitUntil(lambda: fields.signs_in_as.text() == "Őry Ünige")
    press(ENTER, CTRL)
    taken = "Horváth Zoltán signs in by this account. Choose another one."
    qtbot.waitUntil(lambda: taken in {row.error() for row in fields.rows()})


def test_every_mistake_is_said_under_its_field(
    qtbot: QtBot, open_panel: OpenPanel, staff: StaffService
) -> None:
    panel = open_panel()
    press(Qt.Key.Key_N, CTRL)
    fields = panel.form.fields
    fields.hours.fields[2].setFocus()
    enter("soon", then=ENTER)
    press(Qt.Key.Key_I, ALT)
    enter("nobody")
    press(ENTER, CTRL)
    errors = {row.error() for row in fields.rows() if row.error()}
    assert (
        errors
        == {
            "Please write it like 8:00–17:00, or leave it empty for a day off.",
            "Nobody of the house has this name. Type some letters and choose from the list.",
        }
        or len(errors) == 2
    )
    fields.hours.fields[2].clear()
    fields.stand_in.clear()
    fields.search.clear()
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: fields.rows()[0].error() == "Please fill this in.")
    assert staff.list().value == []


def test_where_somebody_is_is_said_with_one_key_and_a_time(
    qtbot: QtBot, open_panel: OpenPanel, staff: StaffService
) -> None:
    add(staff, "Horváth Zoltán")
    panel = open_panel()
    press(Qt.Key.Key_M, ALT)
    question = opened(qtbot, PresenceQuestion)
    assert isinstance(question, PresenceQuestion)
    enter("1430")
    assert question.rows["back_at"].message.text() == "Back 14:30"
    press(ENTER)
    enter("nagyterem", then=ENTER)
    qtbot.waitUntil(lambda: chips(panel) == ["in a meeting · 14:30"])
    assert said(panel) == "Horváth Zoltán: in a meeting until 14:30, 12:00"
    qtbot.waitUntil(lambda: ("Found at", "nagyterem") in panel.card.facts.texts())
    panel.confirmation.undo.click()
    qtbot.waitUntil(lambda: chips(panel) == ["in"])
    assert said(panel) == "Taken back, 12:00"


def test_enter_asks_who_is_in_and_brings_back_who_is_not(
    qtbot: QtBot, open_panel: OpenPanel, staff: StaffService
) -> None:
    add(staff, "Horváth Zoltán")
    panel = open_panel()
    assert rows(panel)[0].button == "Not in…"
    press(ENTER)
    opened(qtbot, PresenceQuestion)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    press(ENTER)
    enter("24.11")
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: chips(panel) == ["away · 24/11/2026"])
    back_in(qtbot, panel)
    assert rows(panel)[0].button == "Is back"
    press(ENTER)
    qtbot.waitUntil(lambda: chips(panel) == ["in"])
    assert said(panel) == "Horváth Zoltán: in, 12:00"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("soon", "14:30, or +45 for minutes; empty if nobody knows"),
        ("1130", "This time is over. When are they back?"),
    ],
)
def test_a_time_that_cannot_be_is_said_in_the_question(
    qtbot: QtBot, open_panel: OpenPanel, staff: StaffService, typed: str, sentence: str
) -> None:
    add(staff, "Horváth Zoltán")
    open_panel()
    press(Qt.Key.Key_O, ALT)
    question = opened(qtbot, PresenceQuestion)
    assert isinstance(question, PresenceQuestion)
    enter(typed)
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: question.rows["back_at"].error() == sentence)
    assert question.button.isEnabled()
    assert stored(staff, "Horváth Zoltán").whereabouts.state is Presence.IN


def test_who_was_to_be_back_is_in_when_the_clock_says_so(
    qtbot: QtBot, open_panel: OpenPanel, staff: StaffService, clock: Clock
) -> None:
    member = add(staff, "Horváth Zoltán")
    staff.set_presence(member.id, Presence.MEETING, NOON + timedelta(minutes=5))
    panel = open_panel()
    clock.at = NOON + timedelta(minutes=4)
    panel.list.retell()
    assert chips(panel) == ["in a meeting · 12:05"]
    clock.at = NOON + timedelta(minutes=5)
    panel.list.retell()
    qtbot.waitUntil(lambda: chips(panel) == ["in"])


def test_typing_in_the_list_narrows_it_to_a_topic(
    qtbot: QtBot, open_panel: OpenPanel, staff: StaffService
) -> None:
    add(staff, "Horváth Zoltán", "szerződés", post="jogász")
    add(staff, "Őry Ünige", "számla")
    panel = open_panel()
    enter("szerz")
    qtbot.waitUntil(lambda: named(panel) == ["Horváth Zoltán"])
    assert rows(panel)[0].under == "szerződés"
    press(Qt.Key.Key_Down)
    assert panel.list.rows.hasFocus()
    press(Qt.Key.Key_F, CTRL)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(named(panel)) == 2)


def test_a_change_is_saved_and_undone(
    qtbot: QtBot, open_panel: OpenPanel, staff: StaffService
) -> None:
    member = add(staff, "Horváth Zoltán", "szerződés", hours=USUAL_WEEK, slot_minutes=20)
    panel = open_panel()
    press(Qt.Key.Key_E, CTRL)
    press(Qt.Key.Key_O, ALT)
    enter("igazgató")
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: rows(panel)[0].under == "igazgató")
    assert stored(staff, "Horváth Zoltán").details == replace(member.details, post="igazgató")
    panel.confirmation.undo.click()
    qtbot.waitUntil(lambda: stored(staff, "Horváth Zoltán").details == member.details)


def test_what_is_typed_stays_when_the_form_is_left(
    qtbot: QtBot, open_panel: OpenPanel, staff: StaffService
) -> None:
    member = add(staff, "Horváth Zoltán")
    panel = open_panel()
    left: list[object] = []
    panel.form.draft_left.connect(lambda: left.append(panel.form.draft_content()))
    press(Qt.Key.Key_E, CTRL)
    press(Qt.Key.Key_O, ALT)
    enter("igazgató")
    panel.form.fields.hours.fields[0].setText("8-16")
    press(Qt.Key.Key_Escape)
    assert panel.list.rows.hasFocus()
    (content,) = left
    panel.form.start_new()
    panel.form.take_draft(content)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: panel.form.before() == member)
    assert panel.form.fields.post.text() == "igazgató"
    panel.form.save()
    qtbot.waitUntil(lambda: stored(staff, "Horváth Zoltán").details.post == "igazgató")
    qtbot.waitUntil(lambda: panel.form.draft_content() is None)


def test_two_who_change_one_record_see_both_texts(
    qtbot: QtBot, open_panel: OpenPanel, staff: StaffService
) -> None:
    member = add(staff, "Horváth Zoltán", room="101")
    panel = open_panel()
    press(Qt.Key.Key_E, CTRL)
    panel.form.fields.room.setText("202")
    panel.form.fields.room.textEdited.emit("202")
    staff.change(member.id, member.version, replace(member.details, room="303", phone="9"))
    press(ENTER, CTRL)
    dialog = opened(qtbot, ConflictDialog)
    assert isinstance(dialog, ConflictDialog)
    assert [row.key for row in dialog.rows] == ["room", "phone"]
    press(Qt.Key.Key_M, ALT)
    dialog.rows[1].choose(1)
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: stored(staff, "Horváth Zoltán").details.room == "202")
    assert stored(staff, "Horváth Zoltán").details.phone == "9"


def test_who_left_the_firm_can_be_taken_back_with_whom_they_stood_in_for(
    qtbot: QtBot, open_panel: OpenPanel, staff: StaffService
) -> None:
    one = add(staff, "Horváth Zoltán")
    add(staff, "Őry Ünige", stand_in=one.id)
    panel = open_panel()
    press(Qt.Key.Key_Delete, CTRL | SHIFT)
    opened(qtbot, LeaveQuestion)
    press(ENTER)
    qtbot.waitUntil(lambda: named(panel) == ["Őry Ünige"])
    assert said(panel) == "Horváth Zoltán has left the firm, 12:00"
    back_in(qtbot, panel)
    panel.confirmation.undo.click()
    qtbot.waitUntil(lambda: stored(staff, "Őry Ünige").stand_in_name == "Horváth Zoltán")


def test_who_left_is_shown_on_demand_and_enter_takes_them_back(
    qtbot: QtBot, open_panel: OpenPanel, staff: StaffService
) -> None:
    one = add(staff, "Horváth Zoltán")
    staff.leave(one.id, one.version, NOON.date())
    panel = open_panel()
    panel.list.filter.setFocus()
    press(Qt.Key.Key_F, CTRL | SHIFT)
    qtbot.waitUntil(lambda: named(panel) == ["Horváth Zoltán"])
    assert chips(panel) == ["left 18/11/2026"]
    assert not panel.keys["change"].isEnabled()
    panel.list.rows.setFocus()
    press(ENTER)
    qtbot.waitUntil(lambda: chips(panel) == ["in"])


def test_who_still_expects_visitors_does_not_leave(
    qtbot: QtBot, open_panel: OpenPanel, staff: StaffService, sqlite_desk: Desk
) -> None:
    one = add(staff, "Horváth Zoltán")
    texts = dict.fromkeys(
        ("name", "firm", "phone", "purpose", "topic", "brings", "note", "inexact"), ""
    )
    row = VisitRow(
        **texts,
        uid="v",
        day=NOON.date(),
        state="expected",
        people=1,
        host_id=one.id,
        auto_closed=False,
        reason="",
        offered="",
        desk="1",
        created_at=NOON,
    )
    with sqlite_desk.database.write() as session:
        session.add(row)
    open_panel()
    press(Qt.Key.Key_Delete, CTRL | SHIFT)
    question = opened(qtbot, LeaveQuestion)
    assert isinstance(question, LeaveQuestion)
    press(ENTER)
    qtbot.waitUntil(lambda: "still expected or inside" in question.rows["on"].error())
    assert stored(staff, "Horváth Zoltán").left_on is None


def test_a_list_is_looked_at_and_then_imported_by_keys(
    qtbot: QtBot, open_panel: OpenPanel, staff: StaffService, tmp_path: Path
) -> None:
    add(staff, "Horváth Zoltán", room="101")
    panel = open_panel()
    path = tmp_path / "munkatársak.csv"
    path.write_text("Név;Szoba;Mellék\nHorváth Zoltán;101;9\nŐry Ünige;2;3\n", encoding="utf-8")
    importing = panel.lists.importing
    panel.lists.open_file(str(path))
    qtbot.waitUntil(lambda: importing.found is not None)
    assert importing.status.text() == "1 will be added, 1 changed."
    shown = [importing.read.row_model.row_at(at) for at in range(2)]
    assert [(row.name, row.under) for row in shown if isinstance(row, Row)] == [
        ("Horváth Zoltán", "telephone"),
        ("Őry Ünige", "2 · 3"),
    ]
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: named(panel) == ["Horváth Zoltán", "Őry Ünige"])
    assert said(panel) == "Imported: 1 added, 1 changed, 12:00"
    assert stored(staff, "Horváth Zoltán").details.phone == "9"


def test_a_doubtful_list_says_what_is_wrong_and_stores_nothing(
    qtbot: QtBot, open_panel: OpenPanel, staff: StaffService, tmp_path: Path
) -> None:
    panel = open_panel()
    path = tmp_path / "x.csv"
    path.write_text("Név;E-mail\nŐry Ünige;ory\n", encoding="utf-8")
    importing = panel.lists.importing
    panel.lists.open_file(str(path))
    qtbot.waitUntil(lambda: importing.found is not None)
    row = importing.doubts.row_model.row_at(0)
    assert isinstance(row, Row)
    assert row.name == "«ory» is no e-mail address"
    assert row.under.startswith("line 2 · Column «e-mail»")
    assert not importing.store_action.isEnabled()
    press(ENTER, CTRL)
    press(Qt.Key.Key_Escape)
    assert panel.stack.currentIndex() == 0
    panel.lists.open_file(str(tmp_path / "gone.csv"))
    qtbot.waitUntil(lambda: "cannot be opened" in importing.empty.text())
    press(Qt.Key.Key_Escape)
    assert staff.list().value == []


def test_the_list_is_written_to_a_file_that_comes_in_again(
    qtbot: QtBot,
    open_panel: OpenPanel,
    staff: StaffService,
    sqlite_desk: Desk,
    tmp_path: Path,
) -> None:
    add(staff, "Horváth Zoltán", "szerződés")
    panel = open_panel()
    for name in ("staff.csv", "staff.xlsx"):
        panel.lists.export(tmp_path / name)
        qtbot.waitUntil(partial(is_said, panel, f"Written: {name}, 12:00"))
        found = StaffFiles(sqlite_desk).preview(tmp_path / name).value
        assert [(line.details.name, line.changed) for line in found.lines] == [
            ("Horváth Zoltán", ())
        ]
    panel.lists.export(tmp_path / "gone" / "staff.csv")
    qtbot.waitUntil(lambda: not said(panel).startswith("Written"))


def picture(path: Path, kind: str, size: QSize) -> Path:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.darkGreen))
    assert QImageWriter(str(path), QByteArray(kind.encode())).write(image)
    return path


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_becomes_small_and_square(tmp_path: Path, qapp: QApplication, kind: str) -> None:
    assert qapp
    photo = read_picture(picture(tmp_path / "picture", kind, QSize(3000, 1200)))
    image = QImage.fromData(photo)
    assert image.size() == QSize(256, 256)
    assert len(photo) < 300 * 1024
    assert image.pixelColor(128, 128).green() > 100


@pytest.mark.qt_log_ignore("JPEG", extend=True)
@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n half", b"\xff\xd8\xff\xe0"])
def test_what_is_no_picture_is_refused(tmp_path: Path, qapp: QApplication, data: bytes) -> None:
    assert qapp
    path = tmp_path / "picture.png"
    path.write_bytes(data)
    with pytest.raises(RefusedError) as refused:
        read_picture(path)
    assert isinstance(refused.value.refusals[0], PhotoUnreadable)


def test_a_picture_is_kept_with_the_record(
    qtbot: QtBot, open_panel: OpenPanel, staff: StaffService, tmp_path: Path
) -> None:
    add(staff, "Horváth Zoltán")
    panel = open_panel()
    press(Qt.Key.Key_E, CTRL)
    fields = panel.form.fields
    panel.form.picture.take(str(picture(tmp_path / "a.png", "PNG", QSize(300, 300))))
    qtbot.waitUntil(fields.portrait.has_picture)
    press(ENTER, CTRL)
    qtbot.waitUntil(panel.card.portrait.has_picture)
    assert stored(staff, "Horváth Zoltán").has_photo
    press(Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(fields.portrait.has_picture)
    fields.remove.click()
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: not stored(staff, "Horváth Zoltán").has_photo)
    qtbot.waitUntil(lambda: not panel.card.portrait.has_picture())
    press(Qt.Key.Key_E, CTRL)
    panel.form.picture.take(str(tmp_path / "none.png"))
    qtbot.waitUntil(
        lambda: any("no JPEG or PNG" in row.error() for row in panel.form.fields.rows())
    )


def test_who_may_only_look_has_no_key_to_change(
    open_panel: OpenPanel, staff: StaffService, qtbot: QtBot
) -> None:
    add(staff, "Horváth Zoltán")
    panel = open_panel()
    executor = Actor(name="x", counter="1", permissions=PERMISSIONS[Role.EXECUTOR])
    cut_to(panel, executor)
    for key in (Qt.Key.Key_N, Qt.Key.Key_E):
        press(key, CTRL)
    press(Qt.Key.Key_M, ALT)
    press(ENTER)
    assert panel.stack.currentIndex() == 0
    assert QApplication.activeWindow() is panel
    assert not panel.keys["change"].isVisible()


def test_a_small_window_cuts_nothing_and_markup_is_text(
    open_panel: OpenPanel, staff: StaffService, qtbot: QtBot
) -> None:
    member = add(
        staff,
        MARKUP,
        *(f"{MARKUP} {number}" for number in range(9)),
        post=MARKUP,
        room=MARKUP,
        phone=MARKUP,
        email=f"{'x' * 60}@posta.hu",
        ask_first=MARKUP * 5,
        note=MARKUP * 5,
        hours=USUAL_WEEK,
    )
    staff.set_presence(member.id, Presence.AWAY, NOON + timedelta(days=3), MARKUP)
    panel = open_panel((892, 452))
    qtbot.waitUntil(lambda: panel.card.member() is not None)
    assert MARKUP in panel.card.name.text()
    panel.grab()
    press(Qt.Key.Key_E, CTRL)
    panel.grab()


class HostForm(QWidget):
    """A form with a host in it, as other rooms have it."""

    def __init__(self, staff: StaffService, runner: Runner) -> None:
        super().__init__()
        self.host = HostField(staff, runner)
        self.form = Form()
        self.form.add(FormRow("&Host", self.host.field))
        QVBoxLayout(self).addWidget(self.form)
        self.ring = FocusRing(self)
        self.resize(600, 400)


@pytest.fixture
def host_form(qtbot: QtBot, staff: StaffService, lanes: Runner) -> HostForm:
    chief = add(staff, "Nagy Eszter", "panasz", room="101")
    books = add(staff, "Kovácsné Tünde", "számla", room="214", stand_in=chief.id)
    staff.set_presence(books.id, Presence.MEETING, NOON + timedelta(minutes=30))
    form = HostForm(staff, lanes)
    in_front(qtbot, form)
    form.host.field.setFocus()
    return form


def test_a_host_is_found_by_letters_of_a_topic(qtbot: QtBot, host_form: HostForm) -> None:
    host = host_form.host
    picked: list[object] = []
    host.picked.connect(picked.append)
    enter("szam")
    # At once: the quick hand waits for the answer.
    press(ENTER)
    qtbot.waitUntil(lambda: host.taken() is not None)
    hit = host.taken()
    assert picked == [hit]
    assert (host.field.text(), hit.topic if hit else "") == ("Kovácsné Tünde", "számla")
    assert host.said() == "214 · in a meeting until 12:30 · Nagy Eszter stands in"
    assert not host.box.isVisible()
    enter("x")
    assert host.taken() is None


def test_the_stand_in_stands_below_and_can_be_taken(qtbot: QtBot, host_form: HostForm) -> None:
    host = host_form.host
    enter("szam")
    qtbot.waitUntil(lambda: host.box.isVisible() and not host.field.is_waiting())
    assert host_form.rect().contains(host.box.geometry())
    press(Qt.Key.Key_Down)
    press(ENTER)
    hit = host.taken()
    assert isinstance(hit, HostHit)
    assert (hit.name, hit.for_name) == ("Nagy Eszter", "Kovácsné Tünde")
    host.clear()
    assert (host.taken(), host.field.text(), host.said()) == (None, "", "")


def test_letters_nobody_has_are_told_and_nothing_is_passed(
    qtbot: QtBot, host_form: HostForm
) -> None:
    host = host_form.host
    told: list[str] = []
    host.not_found.connect(lambda: told.append("not found"))
    host.passed.connect(lambda: told.append("passed"))
    press(ENTER)
    enter("xyz")
    press(ENTER)
    qtbot.waitUntil(lambda: told == ["passed", "not found"])
    assert focus() is host.field
    assert not host.box.isVisible()


def test_what_was_found_goes_with_the_field(qtbot: QtBot, host_form: HostForm) -> None:
    enter("szam")
    qtbot.waitUntil(host_form.host.box.isVisible)
    host_form.form.hide()
    assert not host_form.host.box.isVisible()
