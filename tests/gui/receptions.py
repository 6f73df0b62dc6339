"""A reception to stand at, behind real services on SQLite, with paper that a test can look at."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from desk_gui.domain.admission import AdmissionDetails, AdmissionKind, Audience
from desk_gui.domain.audit import Purpose
from desk_gui.domain.languages import Country
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import Stop, Visit, VisitDetails, VisitId
from desk_gui.operations.runner import Runner
from desk_gui.services.access import Desk
from desk_gui.services.admission import AdmissionService
from desk_gui.services.reception import ReceptionService
from desk_gui.services.staff import StaffService
from desk_gui.services.visit_book import VisitBook
from desk_gui.services.visits import VisitService
from desk_gui.views.visits.desk import VisitDesk
from tests.conftest import Clock
from tests.runners import InlineRunner
from tests.visits import add_staff

if TYPE_CHECKING:
    from desk_gui.domain.prints import PrintDocument


class Reception:
    """A house with three people in it; ``sent`` is what went to paper, ``mailed`` to hosts."""

    def __init__(self, desk: Desk, runner: Runner, clock: Clock) -> None:
        self.clock = clock
        self.database = desk.database
        self.sent: list[PrintDocument] = []
        self.mailed: list[VisitId] = []
        self.previewed: list[PrintDocument] = []
        self.visits = VisitService(desk, lambda: Country.HU)
        self.book = VisitBook(desk, lambda: Country.HU)
        self.admission = AdmissionService(desk)
        self.rules = ReceptionService(desk)
        self.horvath = add_staff(
            desk, "Horváth Zoltán", room="I. em. 108", phone="108", topics=("szerződések",)
        )
        self.balogh = add_staff(
            desk, "dr. Balogh Katalin", room="II. em. 214", topics=("panaszok",)
        )
        self.gal = add_staff(desk, "Gál Örs", room="fszt. 3", topics=("állás",))
        self.desk = VisitDesk(
            visits=self.visits,
            book=self.book,
            admission=self.admission,
            staff=StaffService(desk),
            reception=self.rules,
            runner=runner,
            actor=desk.actor,
            now=desk.now,
            country=lambda: Country.HU,
            enqueue=self.sent.append,
            badge_paper=lambda: "label",
            slip_paper=lambda: "A6",
            preview=self.previewed.append,
            mail=self._mail,
        )

    def expect(self, name: str, minutes: int = 60, host: StaffId | None = None) -> Visit:
        """Expect somebody in so many minutes."""
        at = self.clock.at + timedelta(minutes=minutes)
        return self.visits.expect(str(uuid4()), self.details(name, host), at).value

    def receive(self, name: str, ago: int = 0, **known: object) -> Visit:
        """Let somebody in who came so many minutes ago."""
        host = known.pop("host", None)
        details = replace(self.details(name, host), **known)  # type: ignore[arg-type]
        at: datetime = self.clock.at - timedelta(minutes=ago)
        return self.visits.receive(str(uuid4()), details, arrived_at=at).value

    def details(self, name: str, host: StaffId | None = None, purpose: str = "") -> VisitDetails:
        """Return the least that is written down of a visit."""
        return VisitDetails(
            name=name, stops=(Stop(host=host or self.horvath, purpose=purpose or "szerződés"),)
        )

    def note(self, name: str, text: str, kind: AdmissionKind = AdmissionKind.NOTE) -> None:
        """Write a note on somebody."""
        details = AdmissionDetails(kind=kind, name=name, text=text, audience=Audience.DESK)
        self.admission.add(str(uuid4()), details)

    def bar(self, name: str, text: str = "Kitiltva") -> None:
        """Write that somebody is not to be let in."""
        self.note(name, text, AdmissionKind.DO_NOT_ADMIT)

    def set_rules(self, **changed: object) -> None:
        """Change the rules of the house."""
        rules = self.rules.rules().value
        self.rules.save(replace(rules, **changed))  # type: ignore[arg-type]

    def visit(self, visit: Visit) -> Visit:
        """Return a visit as it is now."""
        found = self.book.visit(visit.id, Purpose.ENQUIRY).value
        assert found is not None
        return found

    def elsewhere(self, visit: Visit, **changes: object) -> Visit:
        """Let another desk write something else."""
        now = self.visit(visit)
        details = replace(now.details, **changes)  # type: ignore[arg-type]
        return self.visits.change(now.id, now.version, details).value

    def names(self) -> dict[str, list[str]]:
        """Return who stands where on today's board."""
        board = self.book.board().value
        sections: dict[str, Sequence[object]] = {
            "expected": board.expected,
            "waiting": board.waiting,
            "with_host": board.with_host,
            "gone": board.gone,
            "forgotten": board.forgotten,
        }
        return {key: [line.name for line in lines] for key, lines in sections.items()}  # type: ignore[attr-defined]

    def _mail(self, visit: VisitId) -> bool:
        self.mailed.append(visit)
        return True


@pytest.fixture
def house(sqlite_desk: Desk, runner: InlineRunner, clock: Clock) -> Reception:
    return Reception(sqlite_desk, runner, clock)
