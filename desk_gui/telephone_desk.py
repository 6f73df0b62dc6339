"""What the telephone looks after by itself, and what its keys do from anywhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from desk_gui.domain.actors import Permission
from desk_gui.domain.calls import CallPlanDetails
from desk_gui.operations.incoming import Incoming
from desk_gui.operations.reminder_watch import ReminderWatch
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.changes import Topic
from desk_gui.views.calls.incoming_strip import IncomingStrip
from desk_gui.views.calls.missed_panel import MissedPanel
from desk_gui.views.calls.panel import CallsPanel
from desk_gui.views.calls.slip_strip import SlipStrip
from desk_gui.views.promises.offer_strip import OfferStrip
from desk_gui.views.promises.page_panel import PromisesPanel
from desk_gui.views.promises.tray import tray_for
from desk_gui.views.shell.page import Page
from desk_gui.views.visits.visitors_panel import VisitorsPanel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desk_gui.domain.calls import Call, CallHit, CallPlan, KnownCaller
    from desk_gui.domain.people import Person
    from desk_gui.domain.promises import Promise
    from desk_gui.domain.visits import Returning
    from desk_gui.house import House
    from desk_gui.views.calls.desk import CallDesk
    from desk_gui.views.calls.starting import Start
    from desk_gui.views.shell.window import MainWindow

_MINUTE_MS = 60_000
_TELEPHONE = "calls"
_WAITING = frozenset({Topic.CALLS, Topic.MESSAGES})

P = TypeVar("P", bound=Page)


class TelephoneDesk(QObject):
    """The telephone's part of the window, for whoever is signed in.

    ``go_to`` shows a panel of the telephone by its key and returns it, or
    None where it is not offered.

    Signals:
        reminded: A reminder came: what is promised is to be read again.
    """

    reminded = Signal()

    def __init__(
        self,
        window: MainWindow,
        house: House,
        runner: Runner,
        folder: Path,
        desk: CallDesk,
        go_to: Callable[[str], Page | None],
    ) -> None:
        super().__init__(window)
        self._window, self._house, self._runner = window, house, runner
        self._go_to = go_to
        self.incoming = Incoming(folder, self)
        self.strip, self.slips = IncomingStrip(desk), SlipStrip(desk)
        now = house.locality.now
        self.offers = OfferStrip(house.promises, runner, now, self._may_take)
        settings = house.workstation
        self.reminders = ReminderWatch(
            house.promises,
            runner,
            lambda: settings.settings.reminder_sound,
            QApplication.beep,
            self,
        )
        self._tray = tray_for(window)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._connect()

    def strips(self) -> Sequence[QWidget]:
        """Return what shows itself over the pages when it has to."""
        return self.strip, self.offers, self.slips

    def start(self) -> None:
        """Begin to listen and to remind, for who signed in now."""
        for calling in self.calling:
            calling.setVisible(self._may_take())
        self.offers.stop()
        self.slips.clear()
        self._count_waiting()
        if self._house.desk.database.read_only or not self._may_take():
            self.reminders.stop()
            return
        self.incoming.listen()
        self.strip.start()
        for ring in self.incoming.take_waiting():
            self.strip.rang(ring)
        self.reminders.start()
        self._miss_unanswered()
        self._minute.start()

    def close(self) -> None:
        """Listen no more; calls wait in the file from now on."""
        self._minute.stop()
        self.reminders.stop()
        self.incoming.close()

    @Slot()
    def begin_call(self) -> None:
        """Begin a new call."""
        self._at_calls(lambda panel: panel.begin_call())

    @Slot()
    def call_out(self) -> None:
        """Begin a call of ours; while one is being written, turn that one."""
        at_work, panel = QApplication.focusWidget(), self._panel("calls", CallsPanel)
        if panel is None:
            return
        if at_work is not None and panel.form.isAncestorOf(at_work):
            panel.form.turn()
        else:
            panel.call_out()

    @Slot(str)
    def begin_line(self, text: str) -> None:
        """Write down a whole message that was typed elsewhere."""
        self._at_calls(lambda panel: panel.begin_line(text))

    @Slot(object, str)
    def show_call(self, hit: CallHit, text: str) -> None:
        """Show a call that was found elsewhere by this text."""
        self._at_calls(lambda panel: panel.show_call(hit.id, text))

    @Slot(object)
    def begin_at(self, start: Start) -> None:
        """Write down a call that is lifted here, or one of ours."""
        self._at_calls(lambda panel: panel.begin_at(start))

    @Slot(str)
    def take_scan(self, code: str) -> None:
        """Confirm the message whose slip was scanned; the clerk stays wherever they are at work."""
        if self._may_take():
            self.slips.take(code)

    def _connect(self) -> None:
        keys = self._window.keys
        self.calling = (keys.on("new_call", self.begin_call), keys.on("call_out", self.call_out))
        self.incoming.rang.connect(self.strip.rang)
        self.strip.taken.connect(self.begin_at)
        self.strip.offer.connect(self.offers.offer)
        self.slips.messages_wanted.connect(lambda: self._go_to("missed"))
        if self._tray is not None:
            self.reminders.rang.connect(self._tray.remind)
        self.reminders.rang.connect(lambda _due: self.reminded.emit())
        self._minute.timeout.connect(self._miss_unanswered)
        self._window.page_built.connect(self._on_built)
        self._runner.changed.connect(self._on_news)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if _WAITING & topics:
            self._count_waiting()

    def _count_waiting(self) -> None:
        """Show on the rail how many messages and missed calls wait for somebody."""
        tell = partial(self._window.rail.set_count, _TELEPHONE)
        if self._house.desk.actor().may(Permission.READ_CALLS):
            self._runner.ask(self, self._house.call_book.waiting_count, tell, key="waiting")
        else:
            tell(0)

    @Slot(object, str)
    def _on_built(self, page: Page, key: str) -> None:
        """Let the panels lead to one another."""
        if isinstance(page, MissedPanel):
            page.ring_wanted.connect(self.begin_at)
            page.plan_wanted.connect(self._begin_plan)
            page.change_wanted.connect(self._change)
        elif isinstance(page, PromisesPanel):
            page.call_wanted.connect(self._call_back)
        elif key == "people":
            self._follow_people(page)
        elif isinstance(page, VisitorsPanel):
            page.form.visitor_known.connect(self._on_visitor)

    def _follow_people(self, page: Page) -> None:
        from desk_gui.views.people.page import PeoplePage  # noqa: PLC0415

        if isinstance(page, PeoplePage):
            page.call_wanted.connect(self._call_person)
            page.plan_wanted.connect(self._plan_for)
            page.promise_wanted.connect(self._promise_to)

    @Slot(object)
    def _call_person(self, person: Person) -> None:
        details, name = person.details, person.details.full_name
        number, firm = details.phones[0].typed, details.firm if details.firm != name else ""
        self._at_calls(lambda panel: panel.ring(number, person=person.id, name=name, firm=firm))

    @Slot(object)
    def _plan_for(self, person: Person) -> None:
        details, panel = person.details, self._panel("missed", MissedPanel)
        if panel is not None:
            number = details.phones[0].typed if details.phones else ""
            panel.prepare(CallPlanDetails(person=person.id, name=details.full_name, number=number))

    @Slot(object)
    def _promise_to(self, person: Person) -> None:
        panel = self._panel("promises", PromisesPanel)
        if panel is not None:
            panel.begin_promise(person.id, person.details.full_name)

    @Slot(object)
    def _begin_plan(self, plan: CallPlan) -> None:
        self._at_calls(lambda panel: panel.begin_plan(plan))

    @Slot(object)
    def _change(self, call: Call) -> None:
        self._at_calls(lambda panel: panel.change(call))

    @Slot(object, str)
    def _call_back(self, promise: Promise, number: str) -> None:
        """Ring somebody to whom a call was promised; their name is read first."""
        person = promise.details.person

        def ring(known: KnownCaller | None) -> None:
            panel = self._panel("calls", CallsPanel)
            if panel is None:
                return
            if known is None:
                panel.ring(number, promised=True)
                return
            panel.ring(
                number or known.phone,
                person=known.person,
                name=known.name,
                firm=known.firm,
                promised=True,
            )

        if person is None:
            ring(None)
        else:
            read = partial(self._house.call_book.caller, person)
            self._runner.ask(self, read, ring, key="caller")

    @Slot(object)
    def _on_visitor(self, known: Returning | None) -> None:
        """Offer what was promised to somebody who has come in now."""
        if known is None:
            self.offers.stop()
        else:
            self.offers.offer(known.person)

    def _at_calls(self, then: Callable[[CallsPanel], object]) -> None:
        """Go to the calls, where they are offered, and do this there."""
        panel = self._panel("calls", CallsPanel)
        if panel is not None:
            then(panel)

    def _panel(self, key: str, kind: type[P]) -> P | None:
        panel = self._go_to(key)
        return panel if isinstance(panel, kind) else None

    def _may_take(self) -> bool:
        return self._house.desk.actor().may(Permission.TAKE_CALLS)

    @Slot()
    def _miss_unanswered(self) -> None:
        """Let what rang and was never lifted be missed: also after the power went."""
        if self._may_take():
            self._runner.run(self, self._house.calls.miss_unanswered, lane=Lane.DOCUMENTS)
