"""What the front desk looks after by itself, and what its keys do from anywhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk_gui.domain.actors import Permission
from desk_gui.domain.badges import CODE_LENGTH, is_badge_code, is_code_of
from desk_gui.operations.mail_watch import MailWatch
from desk_gui.operations.present_watch import PresentWatch
from desk_gui.operations.runner import Lane, Runner
from desk_gui.operations.smtp import send_letter
from desk_gui.services.changes import Topic
from desk_gui.views.evacuations.strip import EvacuationStrip
from desk_gui.views.promises.panel import PromisesBoard
from desk_gui.views.reception.mails import UnsentMails
from desk_gui.views.shell.page import Page
from desk_gui.views.shell.panels_page import PanelsPage
from desk_gui.views.shell.scanner import Scanner
from desk_gui.views.visits.scan_strip import ScanStrip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desk_gui.domain.mails import Letter
    from desk_gui.domain.refusals import Refusal
    from desk_gui.domain.staff import HostHit
    from desk_gui.domain.visits import DayBoard, Visit, VisitId, VisitLine
    from desk_gui.house import House
    from desk_gui.views.shell.window import MainWindow
    from desk_gui.views.visits.desk import VisitDesk

_MINUTE_MS = 60_000
_RECEPTION = "reception"
_BOARD = frozenset({Topic.VISITS, Topic.STAFF, Topic.RECEPTION})

P = TypeVar("P", bound=Page)


class FrontDesk(QObject):
    """The reception's part of the window, for whoever is signed in.

    ``go_to`` shows a panel of the reception by its key and returns it, or
    None where it is not offered.

    Signals:
        told: What the status line says of the house is another now.
    """

    told = Signal()

    def __init__(
        self,
        window: MainWindow,
        house: House,
        runner: Runner,
        folder: Path,
        desk: VisitDesk,
        go_to: Callable[[str], Page | None],
    ) -> None:
        super().__init__(window)
        self._window, self._house, self._runner = window, house, runner
        self._go_to = go_to
        self.in_house: int | None = None
        self.overdue = self.due = 0
        self.list_trouble: Sequence[Refusal] = ()
        papers, now = house.reception_papers, house.locality.now
        self.present = PresentWatch(folder, papers.present, runner, now, self)
        self.mails = MailWatch(house.mails, runner, house.letter, self._send, self)
        may_end = partial(self._may, Permission.TAKE_CALLS)
        self.promises = PromisesBoard(window.promises, house.promises, runner, now, may_end)
        self.alarm = EvacuationStrip(house.evacuations, runner, now)
        self.unsent = UnsentMails(self.mails)
        self.scans = ScanStrip(desk)
        self._token = ""
        self.scanner = Scanner(
            self, is_badge_code, CODE_LENGTH, is_ours=lambda code: is_code_of(code, self._token)
        )
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._connect()

    def strips(self) -> Sequence[QWidget]:
        """Return what shows itself over the pages when it has to."""
        return self.alarm, self.scans, self.unsent

    def start(self) -> None:
        """Begin to look after the house, for who signed in now."""
        self.promises.start()
        self.scans.clear()
        self.alarm.reload()
        self._ask_board()
        self._ask_token()
        if self._house.desk.database.read_only:
            return
        self.present.start()
        if self._may(Permission.RECEIVE):
            self.mails.start()
            self._close_forgotten()
            self._minute.start()

    def close(self) -> None:
        """Look after nothing any more."""
        self.scanner.stop()
        self._minute.stop()
        self.present.close()
        self.mails.close()

    def begin_visit(self) -> None:
        """Begin a new visit."""
        from desk_gui.views.visits.visitors_panel import VisitorsPanel  # noqa: PLC0415

        panel = self._panel("visits", VisitorsPanel)
        if panel is not None:
            panel.begin_visit()

    def show_who_is_in(self) -> None:
        """Print who is in the house at once, and show them to be ticked."""
        from desk_gui.views.evacuations.panel import EvacuationPanel  # noqa: PLC0415

        panel = self._panel("present", EvacuationPanel)
        if panel is not None:
            panel.begin_evacuation()

    @Slot(object)
    def show_visit(self, visit: VisitLine | VisitId) -> None:
        """Show a visit that was found elsewhere."""
        from desk_gui.views.visits.visitors_panel import VisitorsPanel  # noqa: PLC0415

        panel = self._panel("visits", VisitorsPanel)
        if panel is not None:
            panel.show_visit(visit)

    @Slot(object)
    def show_note(self, visit: Visit) -> None:
        """Show the note on a visitor whose slip was scanned; they are let in after it."""
        from desk_gui.views.visits.visitors_panel import VisitorsPanel  # noqa: PLC0415

        panel = self._panel("visits", VisitorsPanel)
        if panel is not None:
            panel.show_note(visit)

    @Slot(object)
    def show_staff(self, hit: HostHit) -> None:
        """Show somebody of the house who was found elsewhere."""
        from desk_gui.views.staff.panel import StaffPanel  # noqa: PLC0415

        panel = self._panel("staff", StaffPanel)
        if panel is not None:
            panel.show_member(hit.id)

    @Slot(str)
    def take_scan(self, code: str) -> None:
        """Let in or out whose badge was scanned; the clerk stays wherever they are at work."""
        from desk_gui.views.visits.visitors_panel import VisitorsPanel  # noqa: PLC0415

        page = self._window.page()
        shown = page.panel() if isinstance(page, PanelsPage) else page
        if not self._may(Permission.RECEIVE):
            return
        if isinstance(shown, VisitorsPanel):
            shown.scanned(code)
        else:
            self.scans.take(code)

    @Slot()
    def show_visits(self) -> None:
        """Show the day's visitors."""
        self._go_to("visits")

    def _connect(self) -> None:
        keys = self._window.keys
        self.visiting = keys.on("new_visit", self.begin_visit)
        self.evacuating = keys.on("in_the_house", self.show_who_is_in)
        keys.on("promises", self._window.promises.take_focus)
        self.scans.visits_wanted.connect(self.show_visits)
        self.scans.note_wanted.connect(self.show_note)
        self.promises.counted.connect(self._on_promises)
        self.present.troubled.connect(self._on_list_trouble)
        self.present.fresh.connect(lambda _at: self._on_list_trouble(()))
        self._minute.timeout.connect(self._close_forgotten)
        self._runner.changed.connect(self._on_news)

    def _panel(self, key: str, kind: type[P]) -> P | None:
        panel = self._go_to(key)
        return panel if isinstance(panel, kind) else None

    def _may(self, permission: Permission) -> bool:
        return self._house.desk.actor().may(permission)

    def _send(self, letter: Letter) -> None:
        """Hand a letter to the office's mail server, with this workstation's password."""
        settings = self._house.reception.rules().value.mail
        send_letter(letter, settings, self._house.workstation.settings.mail_password)

    @Slot()
    def _close_forgotten(self) -> None:
        """Close whom nobody saw leave, once their hour has come."""
        self._runner.run(self, self._house.visits.close_forgotten, lane=Lane.DOCUMENTS)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if _BOARD & topics:
            self._ask_board()

    def _ask_board(self) -> None:
        if self._may(Permission.READ_VISITS):
            self._runner.ask(self, self._house.visit_book.board, self._on_board, key="board")
        else:
            self._window.rail.set_count(_RECEPTION, 0)

    def _ask_token(self) -> None:
        """Learn what our own codes look like: a hand between the scanner's keys misleads less."""
        if self._may(Permission.READ_VISITS):
            self._runner.ask(self, self._house.visit_book.token, self._on_token, key="token")

    def _on_token(self, token: str) -> None:
        self._token = token

    def _on_board(self, board: DayBoard) -> None:
        self.in_house = board.in_house
        self._window.rail.set_count(_RECEPTION, len(board.waiting))
        self.told.emit()

    @Slot(int, int)
    def _on_promises(self, overdue: int, due: int) -> None:
        self.overdue, self.due = overdue, due
        self.told.emit()

    @Slot(object)
    def _on_list_trouble(self, trouble: Sequence[Refusal]) -> None:
        self.list_trouble = trouble
        self.told.emit()
