"""Privacy by keys: periods, holds, purging, and a person's data held, exported, erased."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from desk_gui.db.tables import VisitRow
from desk_gui.domain.actors import PERMISSIONS, Actor, Role
from desk_gui.domain.audit import Purpose
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.papers import PaperHead
from desk_gui.domain.people import Person
from desk_gui.domain.retention import Hold, PurgeReport, RecordKind
from desk_gui.domain.visits import VisitState
from desk_gui.services.access import Desk
from desk_gui.services.people import PeopleService
from desk_gui.services.people_erasure import PeopleErasure
from desk_gui.services.person_files import PersonFiles
from desk_gui.services.retention import RetentionService
from desk_gui.services.retention_visits import Visits
from desk_gui.views.people.page import PeoplePage
from desk_gui.views.privacy.export import PersonExport
from desk_gui.views.privacy.hold_question import HoldQuestion
from desk_gui.views.privacy.panel import PrivacyPanel
from desk_gui.views.shell.allowed import cut_to
from desk_gui.widgets.messages import MessageBox
from desk_gui.widgets.theme import look
from tests.conftest import NOON, Clock
from tests.gui.hands import ALT, CTRL, ENTER, SHIFT, enter, press
from tests.gui.panels import all_rows, back_in, in_front, opened
from tests.integration.test_people import ASEL, added
from tests.offices import OFFICE
from tests.runners import InlineRunner
from tests.visits import add_visit

OLD = datetime(2026, 8, 1, 9, 10, tzinfo=UTC)
SMALLEST = (892, 496)
DOWN, TAB, ESC = Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Escape


@pytest.fixture
def people(sqlite_desk: Desk) -> PeopleService:
    return PeopleService(sqlite_desk, lambda: Country.KZ)


@pytest.fixture
def keeper(sqlite_desk: Desk, tmp_path: Path) -> RetentionService:
    return RetentionService(sqlite_desk, tmp_path, lambda: Country.KZ)


@pytest.fixture
def printed() -> list[PurgeReport]:
    return []


@pytest.fixture
def panel(
    qtbot: QtBot,
    sqlite_desk: Desk,
    keeper: RetentionService,
    runner: InlineRunner,
    clock: Clock,
    printed: list[PurgeReport],
) -> Iterator[PrivacyPanel]:
    for _ in range(5):
        old_visit(sqlite_desk)
    panel = PrivacyPanel(keeper, runner, clock, printed.append, lambda: None)
    in_front(qtbot, panel, SMALLEST)
    panel.on_shown()
    yield panel
    assert look().elided == set()


def old_visit(desk: Desk) -> None:
    add_visit(
        desk,
        "Kovács Péter",
        state=VisitState.LEFT,
        day=OLD.date(),
        arrived_at=OLD,
        admitted_at=OLD,
        left_at=OLD,
        number="2026-0147" if not visits(desk) else "",
    )


def visits(desk: Desk) -> int:
    with desk.database.read() as connection:
        return connection.execute(select(func.count()).select_from(VisitRow)).scalar_one()


def rows(panel: PrivacyPanel) -> list[str]:
    model = panel.rows.row_model
    return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


def records(panel: PrivacyPanel, kind: type) -> int:
    found = [getattr(row, "record", None) for row in all_rows(panel.rows.row_model)]
    return sum(isinstance(record, kind) for record in found)


def test_a_period_is_saved_and_taken_back(panel: PrivacyPanel, keeper: RetentionService) -> None:
    press(Qt.Key.Key_V, ALT)
    enter("45")
    press(ENTER)
    press(ENTER, CTRL)
    assert keeper.periods().value.days[RecordKind.VISITS] == 45
    assert "Saved" in panel.confirmation.sentence.text()
    panel.confirmation.undo.click()
    assert keeper.periods().value.days[RecordKind.VISITS] == 90
    assert panel.form.days[RecordKind.VISITS].value() == 90


@pytest.mark.parametrize(("key", "typed"), [(Qt.Key.Key_V, "120"), (Qt.Key.Key_R, "25:00")])
def test_what_may_not_be_chosen_is_said_under_its_field(
    panel: PrivacyPanel, keeper: RetentionService, key: Qt.Key, typed: str
) -> None:
    press(key, ALT)
    press(Qt.Key.Key_A, CTRL)
    enter(typed)
    press(ENTER, CTRL)
    errors = [row.error() for row in panel.form.rows() if row.error()]
    assert len(errors) == 1
    assert keeper.periods().value.version == 0


def test_what_somebody_types_is_not_overwritten_by_news(
    panel: PrivacyPanel, keeper: RetentionService
) -> None:
    press(Qt.Key.Key_V, ALT)
    press(Qt.Key.Key_A, CTRL)
    enter("45")
    press(ENTER)
    panel.reload()
    assert panel.form.days[RecordKind.VISITS].value() == 45


def test_a_record_is_found_by_letters_and_held(
    qtbot: QtBot, panel: PrivacyPanel, keeper: RetentionService
) -> None:
    press(Qt.Key.Key_N, CTRL)
    question = opened(qtbot, HoldQuestion)
    enter("0147")
    press(ENTER)
    press(ENTER)
    enter("complaint 12")
    press(ENTER)
    (hold,) = keeper.holds().value
    assert (hold.kind, hold.reason) == (RecordKind.VISITS, "complaint 12")
    assert question.isHidden()
    assert records(panel, Hold) == 1
    assert "Kovács Péter · 2026-0147" in rows(panel)[1]


def test_a_hold_without_a_record_or_a_reason_is_asked_for(
    qtbot: QtBot, panel: PrivacyPanel, keeper: RetentionService
) -> None:
    press(Qt.Key.Key_N, CTRL)
    question = opened(qtbot, HoldQuestion)
    enter("nobody")
    press(ENTER, CTRL)
    assert question.rows["record"].error()
    press(Qt.Key.Key_A, CTRL)
    enter("0147")
    press(ENTER)
    press(ENTER, CTRL)
    assert question.rows["reason"].error()
    assert keeper.holds().value == []
    press(ESC)


def test_enter_releases_a_hold_and_undo_sets_it_again(
    qtbot: QtBot, panel: PrivacyPanel, people: PeopleService, keeper: RetentionService
) -> None:
    keeper.hold("h", RecordKind.PEOPLE, added(people, ASEL).id, "court")
    panel.reload()
    panel.rows.select_first()
    press(ENTER)
    assert keeper.holds().value == []
    panel.confirmation.undo.click()
    assert [hold.reason for hold in keeper.holds().value] == ["court"]


def test_purging_is_asked_about_and_its_report_printed(
    qtbot: QtBot, panel: PrivacyPanel, sqlite_desk: Desk, printed: list[PurgeReport]
) -> None:
    assert "5 visit" in panel.strip.said.text()
    press(Qt.Key.Key_R, CTRL)
    opened(qtbot, MessageBox)
    press(ENTER)
    assert visits(sqlite_desk) == 5
    back_in(qtbot, panel)
    press(Qt.Key.Key_R, CTRL)
    opened(qtbot, MessageBox)
    press(TAB)
    press(ENTER)
    assert visits(sqlite_desk) == 0
    assert "5 visit" in panel.strip.said.text()
    back_in(qtbot, panel)
    panel.rows.setFocus()
    press(ENTER)
    assert [report.purged for report in printed] == [5]


def test_a_purge_is_stopped_on_its_way(
    qtbot: QtBot,
    panel: PrivacyPanel,
    sqlite_desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Visits, "batch", 2)
    panel.strip._told.connect(lambda done, _total: done >= 2 and panel.strip.press())
    press(Qt.Key.Key_R, CTRL)
    opened(qtbot, MessageBox)
    press(TAB)
    press(ENTER)
    assert visits(sqlite_desk) == 3
    assert panel.strip.said.text().startswith("Stopped")
    assert records(panel, PurgeReport) == 1


def test_where_nothing_is_over_nothing_is_asked(
    panel: PrivacyPanel, keeper: RetentionService
) -> None:
    keeper.purge()
    panel.reload()
    press(Qt.Key.Key_R, CTRL)
    assert QApplication.activeModalWidget() is None
    assert panel.strip.said.text() == "Nothing is over its period."


def test_everything_has_a_name_for_those_who_hear_it(panel: PrivacyPanel) -> None:
    stops = [w for w in panel.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    own = [w for w in stops if w.isVisible() and w.objectName() != "qt_spinbox_lineedit"]
    assert [type(w).__name__ for w in own if not (w.accessibleName() or _text(w))] == []


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return text() if callable(text) else ""


class Record:
    """The people page on one person, read."""

    def __init__(self, page: PeoplePage, person: Person) -> None:
        self.page, self.person = page, person

    @property
    def said(self) -> str:
        """What the page said last."""
        return self.page.confirmation.sentence.text()


@pytest.fixture
def record(
    qtbot: QtBot,
    sqlite_desk: Desk,
    people: PeopleService,
    keeper: RetentionService,
    runner: InlineRunner,
    clock: Clock,
    tmp_path: Path,
) -> Iterator[Record]:
    person = added(people, ASEL)
    files = PersonFiles(sqlite_desk, lambda: Country.KZ)
    head = PaperHead(office=OFFICE, language=Language.EN, printed_at=NOON)
    page = PeoplePage(
        people,
        runner,
        lambda: Country.KZ,
        clock,
        PeopleErasure(sqlite_desk, tmp_path),
        keeper,
        PersonExport(files, lambda: head),
    )
    in_front(qtbot, page, SMALLEST)
    page.on_shown()
    qtbot.waitUntil(lambda: page.card.person() is not None)
    yield Record(page, person)
    assert look().elided == set()


def test_a_person_is_held_from_their_record_and_not_erased(
    qtbot: QtBot, record: Record, people: PeopleService, keeper: RetentionService
) -> None:
    press(Qt.Key.Key_H, CTRL)
    opened(qtbot, HoldQuestion)
    enter("court")
    press(ENTER)
    assert [hold.record for hold in keeper.holds().value] == [record.person.id]
    back_in(qtbot, record.page)
    press(Qt.Key.Key_Delete, CTRL | SHIFT)
    opened(qtbot, MessageBox)
    press(TAB)
    press(ENTER)
    assert "court" in record.said
    assert people.person(record.person.id, Purpose.ENQUIRY).value is not None


def test_a_hold_is_released_from_the_record(
    qtbot: QtBot, record: Record, keeper: RetentionService
) -> None:
    keeper.hold("h", RecordKind.PEOPLE, record.person.id, "court")
    press(Qt.Key.Key_H, CTRL)
    assert "court" in opened(qtbot, MessageBox).text.text()
    press(TAB)
    press(ENTER)
    assert keeper.holds().value == []
    assert "Released" in record.said


def test_somebody_with_a_visit_ahead_is_not_erased(
    qtbot: QtBot, record: Record, sqlite_desk: Desk
) -> None:
    add_visit(sqlite_desk, person=record.person.id)
    press(Qt.Key.Key_Delete, CTRL | SHIFT)
    opened(qtbot, MessageBox)
    press(TAB)
    press(ENTER)
    assert "still open" in record.said


def test_all_that_is_known_is_saved_for_the_person(record: Record, tmp_path: Path) -> None:
    assert record.page.privacy.export_action.shortcut().toString() == "Ctrl+S"
    record.page.privacy.save_to(str(tmp_path / "asel.html"))
    assert "Нұрланова" in (tmp_path / "asel.html").read_text("utf-8")
    assert (tmp_path / "asel.json").exists()
    assert "asel.html" in record.said


def test_who_may_not_do_it_is_not_offered_it(record: Record) -> None:
    clerk = Actor(name="", counter="", permissions=PERMISSIONS[Role.CLERK])
    cut_to(record.page, clerk)
    card = record.page.card
    assert [b.isVisible() for b in (card.hold_button, card.export_button, card.erase_button)] == [
        False,
        False,
        False,
    ]
    assert card.change_button.isVisible()
