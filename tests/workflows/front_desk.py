"""A front desk to work at by keys: the real window over a real office, with a clock to move."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import TypeVar
from uuid import uuid4
from zoneinfo import ZoneInfo

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desk_gui.app import Program
from desk_gui.domain.accounts import AccountDetails
from desk_gui.domain.actors import Role
from desk_gui.domain.admission import AdmissionDetails, AdmissionKind
from desk_gui.domain.badges import badge_code
from desk_gui.domain.languages import Country
from desk_gui.domain.prints import DocumentKind, PrintDocument
from desk_gui.domain.staff import Presence, StaffDetails
from desk_gui.domain.visits import Stop, Visit, VisitDetails, VisitEvent, VisitId, VisitLine
from desk_gui.house import House
from desk_gui.services.visit_rows import house_token
from desk_gui.views.visits.visitors_panel import VisitorsPanel
from tests.accounts import MANAGER, PASSWORD
from tests.gui.hands import ALT, CTRL, ENTER, SHIFT, enter, press, strike
from tests.houses import come_in, quiet
from tests.offices import OFFICE

PATIENCE = 20_000
BUDAPEST = ZoneInfo("Europe/Budapest")
NINE = datetime(2026, 11, 18, 9, 0, tzinfo=BUDAPEST)
RECEPTIONIST = AccountDetails(
    login="reka", name="Kis Réka", post="Recepciós", roles=frozenset({Role.RECEPTIONIST})
)
"""The one at the desk besides the manager; both have the same password."""
HOSTS = (
    ("horvath", "Horváth Zoltán", "I. em. 108", ("szerződések",)),
    ("balogh", "Balogh Katalin", "II. em. 214", ("panaszok",)),
    ("gal", "Gál Örs", "fszt. 3", ("állás",)),
)

Q = TypeVar("Q", bound=QDialog)


class WallClock:
    """The clock on the wall of the office: it stands until it is moved."""

    def __init__(self, at: datetime = NINE) -> None:
        self.at = at

    def later(self, minutes: float) -> None:
        """Let time go on."""
        self.at += timedelta(minutes=minutes)


def furnish_office(house: House) -> None:
    """Set an office up with a receptionist and three people to come to."""
    house.office.save(replace(OFFICE, country=Country.HU, index="1062"))
    house.accounts.add(str(uuid4()), RECEPTIONIST, "a password for one day")
    house.accounts.sign_in(RECEPTIONIST.login, "a password for one day")
    house.accounts.change_password("a password for one day", PASSWORD)
    house.accounts.sign_in(MANAGER.login, PASSWORD)
    for key, name, room, topics in HOSTS:
        details = StaffDetails(name=name, room=room, phone=room[-3:], topics=topics)
        member = house.staff.add(key, details).value
        house.staff.set_presence(member.id, Presence.IN)


class FrontDesk:
    """The visitors panel of a window, and the hand that works it."""

    def __init__(self, qtbot: QtBot, program: Program, wall: WallClock) -> None:
        self.qtbot, self.program, self.wall = qtbot, program, wall
        house, furnishing = program.house, program.furnishing
        assert house is not None
        assert furnishing is not None
        self.house, self.furnishing = house, furnishing
        found = furnishing.rooms.go_to_panel("reception", "visits")
        assert isinstance(found, VisitorsPanel)
        self.panel = found
        self.wait(lambda: self.panel.list.board() is not None)

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait for an answer of another thread."""
        self.qtbot.waitUntil(until, timeout=PATIENCE)

    def quiet(self) -> None:
        """Wait until everything that was asked has been answered, and what followed from it."""
        runner = self.program.runner
        assert runner is not None
        quiet(self.qtbot, runner)

    # --- what is at hand before the morning begins ---

    def host(self, key: str) -> Stop:
        """Return a purpose with somebody of the house."""
        member = next(each for each in HOSTS if each[0] == key)
        hit = self.house.staff.find(member[1]).value[0]
        return Stop(host=hit.id, purpose=member[3][0])

    def expect(self, name: str, minutes: int, key: str = "horvath", **known: object) -> VisitId:
        """Let somebody be expected, as another desk wrote it down."""
        details = VisitDetails(name=name, stops=(self.host(key),))
        details = replace(details, **known)  # type: ignore[arg-type]
        at = self.wall.at + timedelta(minutes=minutes)
        return self.house.visits.expect(str(uuid4()), details, at).value.id

    def receive(self, name: str, key: str = "horvath", **known: object) -> Visit:
        """Let somebody be in the house, as another desk let them in."""
        details = replace(VisitDetails(name=name, stops=(self.host(key),)), **known)  # type: ignore[arg-type]
        return self.house.visits.receive(str(uuid4()), details).value

    def bar(self, name: str, text: str) -> None:
        """Keep somebody out."""
        kind = AdmissionKind.DO_NOT_ADMIT
        self.house.admission.add(str(uuid4()), AdmissionDetails(kind=kind, name=name, text=text))

    def set_rules(self, **changed: object) -> None:
        """Change the rules of the house, and wait until the panel goes by them."""
        rules = replace(self.house.reception.rules().value, **changed)  # type: ignore[arg-type]
        saved = self.house.reception.save(rules).value
        self.panel._read_rules()
        self.wait(lambda: self.panel._rules.version == saved.version)

    def reload(self) -> None:
        """Read the day again, as news of another desk would let it."""
        before = self.panel.list.board()
        self.panel.list.reload()
        self.wait(lambda: self.panel.list.board() is not before)

    # --- the hand ---

    def begin(self) -> None:
        """Press F2, and wait for the field to type into."""
        press(Qt.Key.Key_F2)
        self.wait(self.panel.form.fields.name.hasFocus)

    def walk_in(self, name: str, host: str, purpose: str = "") -> None:
        """Let somebody in whom nobody expected; leave the form open before the last key."""
        self.begin()
        enter(name, ENTER)
        self.wait(self.panel.form.fields.first.host.hasFocus)
        enter(host, ENTER)
        self.wait(self.panel.form.fields.first.purpose.hasFocus)
        enter(purpose)

    def check_in(self, name: str) -> None:
        """Press Ctrl+Enter, and wait to be told that they are here."""
        press(ENTER, CTRL)
        self.hear(f"{name} arrived, {self.clock()}")

    def name_group(self, people: int, *members: str) -> None:
        """Write how many they are, and the names of some."""
        press(Qt.Key.Key_E, ALT)
        enter(str(people), ENTER)
        press(ENTER)
        self.wait(self.panel.form.fields.members.hasFocus)
        for at, member in enumerate(members):
            if at:
                press(ENTER, SHIFT)
            enter(member)

    def go_to(self, letters: str, name: str) -> None:
        """Type letters of a name into the list; it is current then, and has been seen."""
        self.wait(self.panel.list.rows.hasFocus)
        enter(letters)
        self.wait(lambda: getattr(self.panel.list.line(), "name", "") == name)
        self.wait(lambda: not self.panel.list.rows.current._unseen.isActive())

    def step(self, letters: str, name: str, said: str) -> None:
        """Find somebody by letters and press Enter: the next step of their visit."""
        self.go_to(letters, name)
        press(ENTER)
        self.hear(f"{name} {said}, {self.clock()}")

    def hear(self, said: str) -> None:
        """Wait until this stands at the foot."""
        self.wait(lambda: self.said() == said)

    def asked(self, kind: type[Q]) -> Q:
        """Wait for a question, and return it."""
        self.wait(lambda: isinstance(QApplication.activeWindow(), kind))
        found = QApplication.activeWindow()
        assert isinstance(found, kind)
        return found

    def back(self) -> None:
        """Wait until the question is gone; no window manager here brings the window back."""
        self.wait(lambda: QApplication.activeModalWidget() is None)
        self.program.window.activateWindow()
        self.wait(self.program.window.isActiveWindow)

    def scan(self, code: str) -> None:
        """Let the scanner read a badge: every key at once, whatever has the focus."""
        strike(code, ENTER)

    def then_to(self, host: str, purpose: str) -> None:
        """Write a further purpose."""
        press(Qt.Key.Key_T, ALT)
        row = self.panel.form.fields.further[0]
        self.wait(row.host.hasFocus)
        enter(host, ENTER)
        self.wait(row.purpose.hasFocus)
        enter(purpose)

    # --- what came of it ---

    def said(self) -> str:
        """Return what stands at the foot of the panel."""
        return self.panel.confirmation.sentence.text()

    def clock(self) -> str:
        """Return what the clock on the wall shows."""
        return f"{self.wall.at:%H:%M}"

    def names(self, section: str) -> list[str]:
        """Return who stands in a section of the day, as it is on record."""
        lines: Sequence[VisitLine] = getattr(self.house.visit_book.board().value, section)
        return [line.name for line in lines]

    def line(self, name: str) -> VisitLine:
        """Return somebody's line of the day, as it is on record."""
        board = self.house.visit_book.board().value
        sections = (board.expected, board.waiting, board.with_host, board.gone, board.forgotten)
        return next(line for lines in sections for line in lines if line.name == name)

    def events(self, name: str) -> list[VisitEvent]:
        """Return what became of somebody's visit."""
        return self.house.visit_book.events(self.line(name).id).value

    def code(self, number: str) -> str:
        """Return what a scanner reads on the badge of a visit."""
        with self.house.desk.database.read() as connection:
            return badge_code(number, house_token(connection))

    def papers(self, kind: DocumentKind) -> list[PrintDocument]:
        """Return what lies in the print queue."""
        jobs = self.furnishing.queue.jobs()
        return [job.document for job in jobs if job.document.kind is kind]

    def printed(self, kind: DocumentKind, count: int = 1) -> str:
        """Wait for so many papers of a kind; return what stands on the last one."""
        self.wait(lambda: len(self.papers(kind)) >= count)
        document = self.papers(kind)[-1]
        return text_of(self.house.build(document.kind, document.reference))


def text_of(pdf: bytes) -> str:
    """Return the words of a PDF, blanks made plain."""
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def open_desk(
    qtbot: QtBot,
    folder: Path,
    wall: WallClock,
    login: str = MANAGER.login,
    database: str | None = None,
) -> FrontDesk:
    """Start the program on a folder and come in; the caller closes it."""
    program = Program(folder, database)
    qtbot.addWidget(program.window)
    program.window.show()
    program.window.activateWindow()
    come_in(qtbot, program, login)
    return FrontDesk(qtbot, program, wall)
