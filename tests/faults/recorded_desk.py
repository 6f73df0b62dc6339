"""A desk whose disk is written down while it sells, keeps drafts, saves papers and backs up.

``python -m tests.faults.recorded_desk FOLDER LOG [SETTING]``; with a setting
the database is opened with that ``synchronous`` instead of its own, and files
are not synced: a weaker desk, to show that the loss is seen.
"""

import os
import pickle
import sys
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from desk_gui.db import engine
from desk_gui.db.engine import open_database
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.backups import BackupReason
from desk_gui.files import write_atomically
from desk_gui.operations.drafts import Draft, DraftStore
from desk_gui.services.access import Desk
from desk_gui.services.backups import BackupService
from desk_gui.services.subscriptions import SubscriptionService
from desk_gui.settings import Workstation
from tests.conftest import NOON, Clock
from tests.faults.recorder import Recorder
from tests.offices import Counter, line, open_counter, sale

DAYS, SALES = 4, 16
DATABASE, PAPER = "desk.db", "form.pdf"
ACCOUNT = 1
ACTOR = Actor(name="A", counter="1", permissions=EVERYTHING)
_DRAFT = Draft(
    uid="",
    account=ACCOUNT,
    kind="sale",
    page="subscriptions",
    title="",
    content="",
    started_at=NOON.isoformat(),
    saved_at=NOON.isoformat(),
    shelved=False,
)


def paper(turn: int) -> bytes:
    """Return a paper that shows which one it is and whether it is whole."""
    return b"%08d" % turn * 1000


class RecordedDesk:
    """The desk at work; whatever it has kept, it says to the recorder."""

    def __init__(self, folder: Path, recorder: Recorder) -> None:
        self._folder = folder
        self._recorder = recorder
        self._counter: Counter | None = None
        self._drafts = DraftStore(folder)
        self._clock = Clock()
        self._turn = 0
        self._forms = 0

    def work(self) -> None:
        for _ in range(DAYS):
            with closing(open_database(f"sqlite:///{self._folder / DATABASE}")) as database:
                desk = Desk(database, lambda: ACTOR, self._clock)
                self._counter = self._counter or open_counter(desk)
                service = SubscriptionService(desk, lambda _form: None)
                for _ in range(SALES):
                    self._turn += 1
                    self._clock.at += timedelta(minutes=1)
                    self._keep_draft()
                    self._sell(service, self._counter)
                    self._save_paper()
                self._back_up(desk)
            self._drafts.close()

    def _sell(self, service: SubscriptionService, counter: Counter) -> None:
        uid = str(uuid5(NAMESPACE_URL, str(self._turn)))
        lines = [line(counter)] * (self._turn % 3 + 1)
        sold = service.sell(sale(counter, *lines, uid=uid)).value
        self._forms += len(sold)
        self._recorder.say("forms", *(form.number for form in sold))

    def _keep_draft(self) -> None:
        uid = f"draft {self._turn % 3}"
        self._drafts.keep([replace(_DRAFT, uid=uid, content=f"{self._turn}")])
        self._recorder.say("draft", uid, f"{self._turn}")
        if self._turn % 4 == 0:
            self._recorder.say("leaving", uid, f"{self._turn}")
            self._drafts.keep([], [uid])
            self._recorder.say("left", uid, f"{self._turn}")

    def _save_paper(self) -> None:
        write_atomically(self._folder / PAPER, paper(self._turn))
        self._recorder.say("paper", f"{self._turn}")

    def _back_up(self, desk: Desk) -> None:
        workstation = Workstation(self._folder / "settings.toml")
        made = BackupService(desk, self._folder, workstation).make(BackupReason.EVERY_QUARTER)
        name = str(made.value.relative_to(self._folder))
        self._recorder.say("backup", name, f"{self._forms}")


def weaken(setting: str) -> None:
    """Let nothing be synced as it should be."""
    journal, synchronous, *others = engine._WRITER
    assert synchronous == "synchronous=FULL"
    engine._WRITER = (journal, f"synchronous={setting}", *others)  # type: ignore[assignment]
    os.fsync = lambda _descriptor: None  # type: ignore[assignment]


def main(folder: str, log: str, setting: str = "") -> None:
    recorder = Recorder(Path(folder))
    if setting:
        weaken(setting)
    RecordedDesk(Path(folder), recorder).work()
    Path(log).write_bytes(pickle.dumps(recorder.events))


if __name__ == "__main__":
    main(*sys.argv[1:])
