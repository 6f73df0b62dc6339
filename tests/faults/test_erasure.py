"""Nothing is left of whom was erased, or of what was purged: proved on the bytes of every file.

The office has some hundred records, changed and deleted in disorder: deleted
names stay in the gaps of a file's pages only where pages were filled anew.
"""

import json
import logging
import random
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from shutil import copyfile, copytree
from uuid import uuid4

import pytest
from sqlalchemy import insert, update

from desk_gui.db.engine import open_database
from desk_gui.db.tables import (
    AdmissionNoteRow,
    AppointmentRow,
    CallPlanRow,
    CallRow,
    CallWordRow,
    EvacuationPersonRow,
    EvacuationRow,
    HandoverRow,
    MessageRow,
    PersonRow,
    PrintJobRow,
    PromiseRow,
    StaffRow,
    VisitRow,
    table,
)
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.admission_rules import name_key
from desk_gui.domain.backups import BackupReason
from desk_gui.domain.folding import fold
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Person, PersonDetails, Phone
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.retention import RecordKind, traces
from desk_gui.domain.storage import StorageFull
from desk_gui.domain.visits import Member, Stop, VisitEventKind, VisitId, VisitState
from desk_gui.logs import start_log
from desk_gui.operations.drafts import Draft, DraftStore
from desk_gui.services.access import Desk
from desk_gui.services.backups import BackupService
from desk_gui.services.people import PeopleService
from desk_gui.services.people_erasure import PeopleErasure
from desk_gui.services.restoring import Restoring
from desk_gui.services.retention import RetentionService
from desk_gui.services.sweeping import SWEEP_MARK
from desk_gui.settings import Workstation
from tests.conftest import NOON, Clock
from tests.faults.scale import times
from tests.visits import add_event, add_staff, add_visit

NAMES = [
    PersonDetails(family_name="Жұмағұлова", given_name="Гүлжаһан", patronymic="Әбдіғаппарқызы"),
    PersonDetails(family_name="Szentgyörgyi-Őrsvezető", given_name="Tünde"),
    PersonDetails(family_name="Щербаченко", given_name="Ёлдыз", patronymic="Вячеславовна"),
    PersonDetails(family_name="Wolfeschlegelsteinhausen" * 4, given_name="Zbigniewa" * 11),
]
ACTOR = Actor(name="Kis Réka", counter="2", permissions=EVERYTHING)
OLD = datetime(2026, 7, 1, 9, 10, tzinfo=UTC)
_BEFORE, _AFTER = times(100, 300), times(40, 60)
"""People, and as many visits, that were written before and after those of the person."""


@dataclass
class Office:
    """An office with its data folder, and the one person who is to be found nowhere."""

    desk: Desk
    folder: Path
    person: Person
    visit: VisitId

    @property
    def details(self) -> PersonDetails:
        """What is known of the person."""
        return self.person.details

    def words(self) -> set[bytes]:
        """Return everything that would tell of the person, as it may stand in a file."""
        details = self.details
        names = [details.full_name, *details.full_name.split()]
        names += [f"{details.given_name} {details.family_name}"]
        folded = [fold(name) for name in names]
        texts = {text for text in (*names, *folded, *" ".join(folded).split()) if len(text) > 4}
        texts |= {"7015550199", "zettel@example.com"}
        # What is cut at the longest word of the index tells as much.
        texts |= {text[:60] for text in texts}
        return {text.encode(code) for text in texts for code in ("utf-8", "utf-16-le")}

    def found(self) -> list[str]:
        """Return the files in which something of the person stands; backups live on their own."""
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        return sorted(
            {
                path.name
                for path in files
                if "backups" not in path.relative_to(self.folder).parts
                for word in self.words()
                if word in path.read_bytes()
            }
        )


def fill(desk: Desk, count: int) -> None:
    """Put people and visits on record, in disorder: pages of the file are filled anew."""
    chance = random.Random(count)
    people = PeopleService(desk, lambda: Country.HU)
    added = []
    for number in range(count):
        details = PersonDetails(family_name=f"Fodor{number}", note="x" * chance.randint(0, 900))
        added.append(people.add(str(uuid4()), details).value)
        if number % 3 == 0:
            known = added.pop(chance.randrange(len(added)))
            changed = replace(known.details, note="y" * chance.randint(0, 1900))
            people.change(known.id, known.version, changed)
    for _ in range(count):
        note = "z" * chance.randint(0, 900)
        add_visit(desk, f"Gulyás{chance.randint(0, 999)}", state=VisitState.LEFT, note=note)


def tell_of(desk: Desk, person: Person, name: str) -> VisitId:
    """Let everything that can name a person name this one."""
    host = add_staff(desk, "Horváth Zoltán")
    with desk.database.post() as connection:
        booked = connection.execute(insert(table(AppointmentRow)), appointment(host, name))
        key = booked.inserted_primary_key
    visit = add_visit(
        desk,
        name,
        state=VisitState.LEFT,
        day=OLD.date(),
        arrived_at=OLD,
        admitted_at=OLD,
        left_at=OLD,
        person=person.id,
        firm=f"{name} e. v.",
        phone="+7 701 555 0199",
        purpose=f"{name} asks for the lease",
        brings=name,
        note=f"{name} is hard of hearing",
        reason=name,
        host=host,
        appointment=int(key[0]) if key else None,
    )
    add_event(desk, visit, VisitEventKind.CORRECTED, reason=f"{name} said so")
    along = [Member(name=name, person=person.id), Member(name=name)]
    add_visit(desk, "Tóth", state=VisitState.LEFT, members=along)
    add_visit(desk, name, state=VisitState.LEFT)
    other = f"came to look for {name}"
    add_visit(desk, "Kiss", state=VisitState.LEFT, stops=[Stop(purpose=other)], note=other)
    tell_of_calls(desk, person, name)
    with desk.database.post() as connection:
        for row, values in records(person, name, visit):
            connection.execute(insert(table(row)), values)
        staff = table(StaffRow)
        connection.execute(update(staff).values(ask_first=f"is it {name}?"))
    return visit


def tell_of_calls(desk: Desk, person: Person, name: str) -> None:
    """Let calls name the person: with them, of their number, and about them."""
    host = add_staff(desk, "Szabó István")
    number = "+7 701 555 0199"
    with desk.database.post() as connection:
        for key, whose in enumerate((person.id, None, None), start=1):
            own = key < 3
            caller: dict[str, object] = {
                "name": name if key == 1 else "",
                "number": number,
                "e164": "+77015550199",
            }
            call: dict[str, object] = {
                **{"id": key, "uid": str(uuid4()), "day": OLD.date(), "direction": "in"},
                **{"line": "", "digits": "77015550199" if own else "", "person_id": whose},
                **(caller if own else {"name": "Tóth", "number": "", "e164": None}),
                **{"firm": name if own else "", "outcome": "message", "read_back": ""},
                **{"reason": f"{name} waits", "note": f"{name} again", "started_at": OLD},
                **{"ended_at": OLD, "rings_again": "", "settled_by": "", "answered_by": ""},
                **{"desk": "2", "created_at": OLD, "version": 1},
            }
            connection.execute(insert(table(CallRow)), call)
            for word in {*fold(f"{name} waits").split(), "77015550199" if own else "toth"}:
                values = {"word": word[:64], "call_id": key}
                connection.execute(insert(table(CallWordRow)), values)
            message: dict[str, object] = {"uid": str(uuid4()), "call_id": key, "for_id": host}
            message |= {"wish": "message_only"}
            message |= {"text": f"{name} rang", "urgent": False, "at": OLD, "by": "", "version": 1}
            message |= {"confirmed_at": OLD, "confirmed_by": ""}
            connection.execute(insert(table(MessageRow)), message)
        plan: dict[str, object] = {
            "uid": str(uuid4()),
            "person_id": None,
            "name": name,
            "number": number,
        }
        plan |= {"goal": name, "questions": "", "papers": "", "at": OLD, "by": "", "version": 1}
        connection.execute(insert(table(CallPlanRow)), plan | {"dropped_at": OLD})
        over: dict[str, object] = {
            "uid": str(uuid4()),
            "at": OLD,
            "given_by": "",
            "taken_by": "",
            "desk": "2",
        }
        over |= {"note": f"{name} waits for a call", "counts": {}}
        connection.execute(insert(table(HandoverRow)), over)


def appointment(host: int, name: str) -> dict[str, object]:
    return {
        "uid": str(uuid4()),
        "recurrence": "",
        "host_id": host,
        "kind": "visit",
        "day": OLD.date(),
        "starts_at": OLD,
        "ends_at": OLD + timedelta(minutes=30),
        "title": name,
        "state": "planned",
        "reason": f"{name} asked",
        "told": True,
        "source": "desk",
        "created_at": OLD,
        "by": "",
        "version": 1,
    }


def records(person: Person, name: str, visit: int) -> Iterator[tuple[type, dict[str, object]]]:
    signed = {"uid": str(uuid4()), "version": 1}
    links: tuple[dict[str, object], ...] = ({"person_id": person.id}, {"visit_id": visit}, {})
    for whose in links:
        yield (
            PromiseRow,
            {
                "uid": str(uuid4()),
                "version": 1,
                "kind": "call_back",
                "text": f"ring {name} back",
                "due_at": OLD,
                "state": "kept",
                "channel": "phone",
                "made_at": OLD,
                "made_by": "",
                "closed_at": OLD,
                "closed_by": "",
                "reason": f"{name} came by",
                **whose,
            },
        )
    for whose in (links[0], links[2]):
        yield (
            AdmissionNoteRow,
            {
                "uid": str(uuid4()),
                "version": 1,
                "kind": "note",
                "name": name,
                "folded_name": name_key(name),
                "firm": "",
                "text": f"{name} shouts",
                "audience": "desk",
                "at": OLD,
                "by": "",
                "lifted_at": OLD,
                "lifted_by": "",
                **whose,
            },
        )
    yield (
        EvacuationRow,
        {
            **{"id": 1, "uid": signed["uid"], "kind": "drill", "started_at": OLD, "started_by": ""},
            **{"ended_at": OLD, "ended_by": "", "note": f"{name} came out last"},
        },
    )
    on_list: tuple[dict[str, object], ...] = ({"visit_id": visit}, {"added": True})
    for position, whose in enumerate(on_list):
        yield (
            EvacuationPersonRow,
            {
                **{"evacuation_id": 1, "position": position, "name": name, "firm": name},
                **{"place": "108", "found_by": "", "added": False, **whose},
            },
        )
    yield (
        PrintJobRow,
        {
            **{
                "id": "job-1",
                "kind": "badge",
                "reference": str(visit),
                "title": name,
                "paper": "A4",
            },
            **{"copies": 1, "created_at": OLD, "counter": "2", "printer": "", "state": "waiting"},
            **{"detail": "", "attempts": 0},
        },
    )


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an office before the person came."""
    path = tmp_path_factory.mktemp("filled") / "desk.db"
    with closing(open_database(f"sqlite:///{path}")) as database:
        fill(Desk(database, lambda: ACTOR, Clock()), _BEFORE)
    return path


@pytest.fixture(scope="module")
def folders(
    filled: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[PersonDetails], tuple[Path, Person, VisitId]]:
    """Make the folder of an office that knows the person, with their visit; once for each."""

    @cache
    def folder_of(details: PersonDetails) -> tuple[Path, Person, VisitId]:
        folder = tmp_path_factory.mktemp("data")
        copyfile(filled, folder / "desk.db")
        with (
            closing(start_log(folder)),
            closing(open_database(f"sqlite:///{folder / 'desk.db'}")) as database,
        ):
            desk = Desk(database, lambda: ACTOR, Clock())
            person = PeopleService(desk, lambda: Country.KZ).add(str(uuid4()), details).value
            visit = tell_of(desk, person, details.full_name)
            fill(desk, _AFTER)
        return folder, person, visit

    return folder_of


@pytest.fixture(params=NAMES, ids=["kk", "hu", "ru", "long"])
def office(
    request: pytest.FixtureRequest,
    folders: Callable[[PersonDetails], tuple[Path, Person, VisitId]],
    tmp_path: Path,
    clock: Clock,
) -> Iterator[Office]:
    known = replace(
        request.param,
        firm=f"{request.param.full_name} műhelye"[:200],
        phones=(Phone(typed="8 701 555 0199"),),
        email="zettel@example.com",
        note=f"{request.param.full_name} prefers letters",
    )
    made, person, visit = folders(known)
    folder = Path(copytree(made, tmp_path / "data"))
    with (
        closing(start_log(folder)),
        closing(open_database(f"sqlite:///{folder / 'desk.db'}")) as database,
    ):
        yield Office(Desk(database, lambda: ACTOR, clock), folder, person, visit)


def draft(person: Person, uid: str, **content: object) -> Draft:
    return Draft(
        uid=uid,
        account=7,
        kind="person",
        page="people",
        title=str(content.get("title", "")),
        content=json.dumps({"form": content}, ensure_ascii=False),
        started_at=NOON.isoformat(),
        saved_at=NOON.isoformat(),
        shelved=False,
    )


def write_drafts(office: Office, store: DraftStore) -> None:
    """Write drafts that name the person, among many that name others."""
    details = office.details
    for number in range(60):
        other = draft(office.person, f"other {number % 20}", note="w" * 37 * number)
        store.keep([other])
        if number % 7 == 0:
            fields = {"family": details.family_name, "given": details.given_name.upper()}
            store.keep([draft(office.person, f"typed {number}", number=number, **fields)])
    store.keep([draft(office.person, "title", title=details.full_name)])
    store.keep([draft(office.person, "change", before={"uid": office.person.uid})])


def test_of_who_is_erased_no_byte_is_left(office: Office) -> None:
    with closing(DraftStore(office.folder)) as store:
        write_drafts(office, store)
        erasure = PeopleErasure(office.desk, office.folder, store.forget)
        assert {"desk.db", "drafts.db-wal"} <= set(office.found())
        assert erasure.erase(office.person.id, office.person.version).value is True
        logging.getLogger("desk_gui").warning("erased %s", office.person.id)
        assert office.found() == []
        assert {each.uid for each in store.of(7)} == {f"other {number}" for number in range(20)}
    office.desk.database.close()
    assert office.found() == []


def test_of_what_is_purged_no_byte_is_left(office: Office, clock: Clock) -> None:
    rows = table(PersonRow)
    with office.desk.database.write() as session:
        session.execute(update(table(VisitRow)).values(day=OLD.date()))
        session.execute(update(rows).values(created_at=OLD))
    clock.at = NOON + timedelta(days=800)
    with closing(DraftStore(office.folder)) as store:
        write_drafts(office, store)
        keeper = RetentionService(office.desk, office.folder, lambda: Country.KZ, store.forget)
        purged = {line.kind: line.purged for line in keeper.purge().value.lines}
        assert purged[RecordKind.VISITS] == _BEFORE + _AFTER + 4
        assert purged[RecordKind.CALLS] == 3
        assert purged[RecordKind.PEOPLE] == _BEFORE + _AFTER + 1
        assert office.found() == []
    office.desk.database.close()
    assert office.found() == []


def test_a_restored_backup_does_not_bring_the_erased_back(office: Office) -> None:
    workstation = Workstation(office.folder / "settings.toml")
    backups = BackupService(office.desk, office.folder, workstation)
    made = backups.make(BackupReason.BY_HAND).value
    PeopleErasure(office.desk, office.folder).erase(office.person.id, office.person.version)
    office.desk.database.close()
    url = f"sqlite:///{office.folder / 'desk.db'}"
    restoring = Restoring(
        office.folder, url, workstation, office.desk.actor(), office.desk.now, "desk"
    )
    assert restoring.restore(made).erased_again == 1
    assert office.found() == []
    with closing(open_database(url)) as database, database.read() as connection:
        kept = connection.execute(table(VisitRow).select().where(VisitRow.id == office.visit)).one()
        assert (kept.day, kept.people, kept.name) == (OLD.date(), 1, "")
    assert office.found() == []


@pytest.mark.parametrize("office", NAMES[:1], ids=["kk"], indirect=True)
def test_a_disk_too_full_to_write_the_file_anew_is_tried_again(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = office.desk.database

    def no_room() -> bool:
        raise RefusedError(StorageFull())

    with monkeypatch.context() as full:
        full.setattr(database, "rewrite", no_room)
        erasure = PeopleErasure(office.desk, office.folder)
        assert erasure.erase(office.person.id, office.person.version).value is False
    assert (office.folder / SWEEP_MARK).exists()
    keeper = RetentionService(office.desk, office.folder, lambda: Country.KZ)
    keeper.keep_up()
    keeper.keep_up()
    assert not (office.folder / SWEEP_MARK).exists()
    assert office.found() == []


@pytest.mark.parametrize("office", NAMES[:1], ids=["kk"], indirect=True)
def test_somebody_who_reads_a_long_time_only_delays_it(office: Office) -> None:
    with office.desk.database.post() as connection:
        # Nobody stops reading here: it need not be waited for.
        connection.exec_driver_sql("PRAGMA busy_timeout = 50")
    with office.desk.database.read() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM visits").scalar_one()
        erasure = PeopleErasure(office.desk, office.folder)
        assert erasure.erase(office.person.id, office.person.version).value is False
    keeper = RetentionService(office.desk, office.folder, lambda: Country.KZ)
    keeper.keep_up()
    keeper.keep_up()
    assert office.found() == []


def test_deleting_alone_would_leave_names_in_the_file(tmp_path: Path) -> None:
    """Why the file is written anew: this is what is in it before."""
    assert names_left(tmp_path, rewrite=False) > 0
    assert names_left(tmp_path, rewrite=True) == 0


def names_left(folder: Path, *, rewrite: bool) -> int:
    """Return how many deleted names stand in a file whose pages were filled again and again."""
    path = folder / f"{rewrite}.db"
    chance = random.Random(5)
    with closing(open_database(f"sqlite:///{path}")) as database:
        names = [f"Name{uuid4().hex[: chance.randint(10, 28)]}" for _ in range(3000)]
        with database.post() as connection:
            connection.exec_driver_sql("CREATE TABLE w (word TEXT PRIMARY KEY, line TEXT)")
            for at, name in enumerate(names):
                line = name + "y" * chance.randint(0, 300)
                connection.exec_driver_sql("INSERT INTO w VALUES (?, ?)", (name[4:], line))
                if at % 3 == 0:
                    old = names[chance.randrange(max(at - 500, 0), at + 1)]
                    line = old + "z" * chance.randint(0, 600)
                    values = (line, old[4:])
                    connection.exec_driver_sql("UPDATE w SET line = ? WHERE word = ?", values)
        gone = chance.sample(names, 750)
        with database.post() as connection:
            for name in gone:
                connection.exec_driver_sql("DELETE FROM w WHERE word = ?", (name[4:],))
        database.rewrite() if rewrite else database.fold_in()
        held = path.read_bytes()
    return sum(name.encode() in held for name in gone)


def test_what_somebody_is_known_by_is_kept_nowhere(office: Office) -> None:
    known = traces(office.person.id, office.person.uid, office.details.full_name)
    assert known.names
    assert "names" not in (office.folder / "desk.log").read_text("utf-8")
