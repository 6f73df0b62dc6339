from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from desk_gui.db.tables import AuditRow, table
from desk_gui.domain.actors import PERMISSIONS, Actor, Role
from desk_gui.domain.admission import (
    AdmissionDetails,
    AdmissionKind,
    AdmissionNote,
    Audience,
    DoNotAdmit,
    NoteLifted,
    UnknownNote,
)
from desk_gui.domain.audit import Deed
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonDetails, PersonId
from desk_gui.domain.refusals import (
    ChangedMeanwhile,
    Missing,
    NotAllowed,
    Refusal,
    RefusedError,
)
from desk_gui.services.access import Desk
from desk_gui.services.admission import AdmissionService
from desk_gui.services.admission_rows import check_admission, noting_refused
from desk_gui.services.changes import Topic
from desk_gui.services.people import PeopleService
from tests.conftest import Clock

BARRED = AdmissionDetails(
    kind=AdmissionKind.DO_NOT_ADMIT,
    name="Kovács Péter",
    firm="Zöldkő Bt.",
    text="A bíróság tiltotta el a háztól.",
    audience=Audience.SUPERVISORS,
)
COURIER = AdmissionDetails(name="Szűcs Ágnes", text="A hátsó ajtóhoz jön.")


class Door:
    """Who stands at the desk, and the notes as they see them."""

    def __init__(self, desk: Desk, role: Role) -> None:
        self.actor = Actor(name=role.value, counter="2", permissions=PERMISSIONS[role])
        self.desk = replace(desk, actor=lambda: self.actor)
        self.notes = AdmissionService(self.desk)

    def check(self, name: str, person: PersonId | None = None, reason: str = "") -> Any:
        with self.desk.database.read() as connection:
            return check_admission(
                connection,
                self.actor,
                person=person,
                name=name,
                admit_reason=reason,
                today=self.desk.now().date(),
            )


@pytest.fixture
def supervisor(desk: Desk) -> Door:
    return Door(desk, Role.SUPERVISOR)


@pytest.fixture
def receptionist(desk: Desk) -> Door:
    return Door(desk, Role.RECEPTIONIST)


def add(door: Door, details: AdmissionDetails) -> AdmissionNote:
    return door.notes.add(str(uuid4()), details).value


def known(desk: Desk, family: str = "Kovács", given: str = "Péter") -> PersonId:
    people = PeopleService(desk, lambda: Country.HU)
    details = PersonDetails(family_name=family, given_name=given, firm="Zöldkő Bt.")
    return people.add(str(uuid4()), details).value.id


def refusals(action: Callable[[], object]) -> tuple[Refusal, ...]:
    with pytest.raises(RefusedError) as refused:
        action()
    return refused.value.refusals


def read_entries(desk: Desk) -> list[tuple[int, int | None]]:
    audit = table(AuditRow)
    query = select(audit.c.subject_id, audit.c.person_id).where(
        audit.c.deed == Deed.ADMISSION_READ.value
    )
    with desk.database.read() as connection:
        return [(row.subject_id, row.person_id) for row in connection.execute(query)]


def test_a_note_is_written_opened_and_listed(supervisor: Door) -> None:
    outcome = supervisor.notes.add("uid-1", BARRED)
    assert outcome.changed == {Topic.ADMISSION}
    assert supervisor.notes.note(outcome.value.id).value == outcome.value
    (line,) = supervisor.notes.notes().value
    assert (line.id, line.details.name, line.details.text) == (outcome.value.id, "Kovács Péter", "")


def test_the_same_note_twice_is_one(supervisor: Door) -> None:
    first = supervisor.notes.add("uid-1", BARRED).value
    assert supervisor.notes.add("uid-1", COURIER).value == first
    assert len(supervisor.notes.notes().value) == 1


def test_a_note_on_a_person_takes_name_and_firm_from_the_record(supervisor: Door) -> None:
    person = known(supervisor.desk)
    note = add(supervisor, replace(BARRED, person=person, name="", firm=""))
    assert (note.details.name, note.details.firm) == ("Kovács Péter", "Zöldkő Bt.")


def test_a_note_on_nobody_is_refused(supervisor: Door) -> None:
    gone = replace(BARRED, person=PersonId(99))
    assert refusals(lambda: add(supervisor, gone)) == (Missing(field="person"),)


@pytest.mark.parametrize(
    ("typed", "found"),
    [("kov pet", True), ("Zoldko", True), ("Szűcs", False), ("ács", False), ("", True)],
)
def test_the_list_is_filtered_by_beginnings_of_words(
    supervisor: Door, typed: str, *, found: bool
) -> None:
    add(supervisor, BARRED)
    assert bool(supervisor.notes.notes(typed).value) is found


def test_lifted_and_ended_notes_are_listed_only_when_asked_for(
    supervisor: Door, clock: Clock
) -> None:
    lifted = add(supervisor, BARRED)
    supervisor.notes.lift(lifted.id, lifted.version)
    ends = add(supervisor, replace(COURIER, until=clock.at.date()))
    assert [note.id for note in supervisor.notes.notes().value] == [ends.id]
    clock.at += timedelta(days=1)
    assert supervisor.notes.notes().value == []
    listed = supervisor.notes.notes(with_lifted=True).value
    assert [note.id for note in listed] == [ends.id, lifted.id]


def test_supervisors_read_what_the_desk_is_only_told_of(
    supervisor: Door, receptionist: Door
) -> None:
    note = add(supervisor, BARRED)
    seen = receptionist.notes.note(note.id).value
    assert seen is not None
    assert (seen.readable, seen.details.text) == (False, "")
    assert [each.readable for each in receptionist.notes.notes().value] == [False]
    assert read_entries(receptionist.desk) == []
    read = supervisor.notes.note(note.id).value
    assert read is not None
    assert read.details.text == BARRED.text
    assert read_entries(supervisor.desk) == [(note.id, None)]


def test_at_the_door_notes_on_the_name_and_on_the_record_show_those_that_bar_first(
    supervisor: Door, receptionist: Door
) -> None:
    person = known(supervisor.desk)
    barred = add(supervisor, BARRED)
    told = add(supervisor, replace(COURIER, name="Kovácsné", person=person))
    add(supervisor, COURIER)
    shown = receptionist.notes.about(person, "Peter Kovacs").value
    assert [note.id for note in shown] == [barred.id, told.id]
    assert [note.details.text for note in shown] == ["", COURIER.text]
    assert read_entries(receptionist.desk) == [(told.id, person)]


def test_who_has_no_note_leaves_no_trace(receptionist: Door) -> None:
    assert receptionist.notes.about(None, "Tóth Gergely").value == []
    assert receptionist.notes.about(None, "").value == []
    assert read_entries(receptionist.desk) == []


def test_a_note_keeps_out_by_name_in_any_order_and_by_record(
    supervisor: Door, receptionist: Door
) -> None:
    person = known(supervisor.desk, "Nagy", "Éva")
    note = add(supervisor, replace(BARRED, person=person, audience=Audience.DESK))
    kept_out = DoNotAdmit(note=note.id, name="Kovács Péter", text=BARRED.text, by="supervisor")
    assert refusals(lambda: receptionist.check("Péter Kovács")) == (kept_out,)
    assert refusals(lambda: receptionist.check("Nagy Éva", person)) == (kept_out,)
    assert receptionist.check("Kovács Pál") == ()


def test_what_the_desk_may_not_read_is_not_in_the_refusal(
    supervisor: Door, receptionist: Door
) -> None:
    add(supervisor, BARRED)
    (refusal,) = refusals(lambda: receptionist.check("Kovács Péter"))
    assert isinstance(refusal, DoNotAdmit)
    assert refusal.text == ""


def test_who_may_overrules_with_a_reason(supervisor: Door, receptionist: Door) -> None:
    note = add(supervisor, BARRED)
    assert supervisor.check("Kovács Péter", reason="Tárgyalásra jön.") == (note.id,)
    assert isinstance(refusals(lambda: supervisor.check("Kovács Péter", reason=" "))[0], DoNotAdmit)
    refused = refusals(lambda: receptionist.check("Kovács Péter", reason="Tárgyalásra jön."))
    assert refused == (NotAllowed(permission="admit_anyway"),)


def test_a_note_for_information_keeps_nobody_out(supervisor: Door) -> None:
    add(supervisor, COURIER)
    assert supervisor.check("Szűcs Ágnes") == ()


def test_a_lifted_or_ended_note_keeps_nobody_out(supervisor: Door, clock: Clock) -> None:
    note = add(supervisor, replace(BARRED, until=clock.at.date()))
    assert isinstance(refusals(lambda: supervisor.check("Kovács Péter"))[0], DoNotAdmit)
    clock.at += timedelta(days=1)
    assert supervisor.check("Kovács Péter") == ()
    clock.at -= timedelta(days=1)
    supervisor.notes.lift(note.id, note.version)
    assert supervisor.check("Kovács Péter") == ()


def test_a_text_shown_by_refusing_is_noted_as_read(supervisor: Door, receptionist: Door) -> None:
    note = add(supervisor, replace(BARRED, audience=Audience.DESK))
    with pytest.raises(RefusedError), noting_refused(receptionist.desk):
        receptionist.check("Kovács Péter")
    assert read_entries(receptionist.desk) == [(note.id, None)]


def test_a_change_is_read_back_and_found_by_its_new_name(supervisor: Door) -> None:
    note = add(supervisor, BARRED)
    outcome = supervisor.notes.change(note.id, note.version, replace(BARRED, name="Kovács Pál"))
    assert outcome.value.version == note.version + 1
    assert outcome.changed == {Topic.ADMISSION}
    assert supervisor.check("Kovács Péter") == ()
    assert isinstance(refusals(lambda: supervisor.check("Kovács Pál"))[0], DoNotAdmit)


def test_a_note_changed_meanwhile_is_not_written_over(supervisor: Door) -> None:
    note = add(supervisor, BARRED)
    supervisor.notes.change(note.id, note.version, replace(BARRED, firm=""))
    refused = refusals(lambda: supervisor.notes.change(note.id, note.version, BARRED))
    assert refused == (ChangedMeanwhile(),)
    assert refusals(lambda: supervisor.notes.lift(note.id, note.version)) == (ChangedMeanwhile(),)


def test_a_lifted_note_stays_as_it_is(supervisor: Door) -> None:
    note = add(supervisor, BARRED)
    lifted = supervisor.notes.lift(note.id, note.version).value
    assert lifted.lifted_at is not None
    over = (NoteLifted(by="supervisor", at=lifted.lifted_at),)
    assert refusals(lambda: supervisor.notes.change(note.id, lifted.version, BARRED)) == over
    assert refusals(lambda: supervisor.notes.lift(note.id, lifted.version)) == over


def test_a_note_that_is_not_there_is_said_so(supervisor: Door) -> None:
    gone = add(supervisor, BARRED)
    missing = type(gone.id)(gone.id + 1)
    assert supervisor.notes.note(missing).value is None
    assert refusals(lambda: supervisor.notes.lift(missing, 1)) == (UnknownNote(),)


def test_the_desk_writes_no_notes(receptionist: Door) -> None:
    assert refusals(lambda: add(receptionist, COURIER)) == (
        NotAllowed(permission="edit_admission"),
    )
