"""All that is known of a person: whole, of nobody else, noted, and safe to open."""

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import insert, select

from desk_gui.db.tables import AdmissionNoteRow, AuditRow, HoldRow, PromiseRow, table
from desk_gui.domain.audit import Deed, Purpose
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.papers import PaperHead
from desk_gui.domain.people import Address, Person, PersonDetails, Phone
from desk_gui.domain.person_file import FilePart
from desk_gui.domain.promises import TryResult
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.retention import NoSuchRecord
from desk_gui.domain.visits import Member, Stop, VisitId, VisitState
from desk_gui.reporting.person_file import build_person_file, file_words
from desk_gui.services.access import Desk
from desk_gui.services.people import PeopleService
from desk_gui.services.person_files import PersonFiles
from desk_gui.services.subscriptions import SubscriptionService
from desk_gui.views.privacy.export import PersonExport
from tests.conftest import NOON, Clock
from tests.offices import OFFICE, open_counter, sale
from tests.telephones import open_telephone
from tests.visits import add_staff, add_visit

HOSTILE = "<script>alert('=1+1')</script> & <img src=x> \"quoted\""
KNOWN = PersonDetails(
    family_name="Kovács",
    given_name="Péter",
    phones=(Phone(typed="06 30 123 4567"),),
    addresses=(Address(postal_index="8000", text="Fő utca 1."),),
    email="kovacs@example.com",
    language=Language.HU,
    note=HOSTILE,
)


@pytest.fixture
def files(desk: Desk) -> PersonFiles:
    return PersonFiles(desk, lambda: Country.HU)


@pytest.fixture
def person(desk: Desk) -> Person:
    return PeopleService(desk, lambda: Country.HU).add(str(uuid4()), KNOWN).value


def head() -> PaperHead:
    return PaperHead(office=OFFICE, language=Language.EN, printed_at=NOON)


def visit(desk: Desk, person: Person) -> VisitId:
    return add_visit(
        desk,
        "Kovács Péter",
        state=VisitState.LEFT,
        person=person.id,
        firm="Zöldkő Bt.",
        phone="+36301234567",
        host=add_staff(desk, "Horváth Zoltán"),
        purpose="the lease",
        note="hard of hearing",
        brings="keys",
        members=[Member(name="Szabó Ilona")],
    )


def write(desk: Desk, person: Person, visited: VisitId) -> None:
    common = {"uid": str(uuid4()), "version": 1}
    with desk.database.post() as connection:
        promise = {"kind": "answer", "text": "an answer by Friday", "due_at": NOON}
        promise |= {"state": "kept", "channel": "letter", "visit_id": visited, "made_at": NOON}
        promise |= {"made_by": "Kis Réka", "closed_at": NOON, "closed_by": "", "reason": ""}
        connection.execute(insert(table(PromiseRow)), promise | common)
        note = {"kind": "do_not_admit", "person_id": person.id, "name": "Kovács Péter"}
        note |= {"folded_name": "kovacs peter", "firm": "", "text": "shouted", "by": "Kis Réka"}
        note |= {"audience": "supervisors", "at": NOON, "lifted_by": ""}
        connection.execute(insert(table(AdmissionNoteRow)), note | common)
        hold = {"uid": "h", "kind": "people", "record_id": person.id, "reason": "court, file 12"}
        connection.execute(
            insert(table(HoldRow)), hold | {"at": NOON, "by": "Kis Réka", "released_by": ""}
        )


class Text(HTMLParser):
    """What a page shows, and which tags it has."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.said: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, _attributes: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.said.append(data)

    def __str__(self) -> str:
        return re.sub(r"\s+", " ", " ".join(self.said))


def test_all_that_is_known_is_in_the_file(desk: Desk, files: PersonFiles, person: Person) -> None:
    write(desk, person, visit(desk, person))
    file = files.gather(person.id).value
    (record,) = file.parts[FilePart.RECORD]
    assert (record["phones"], record["addresses"], record["note"]) == (
        "06 30 123 4567",
        "8000, Fő utca 1.",
        HOSTILE,
    )
    (seen,) = file.parts[FilePart.VISITS]
    assert (seen["host"], seen["purpose"], seen["brings"], seen["people"]) == (
        "Horváth Zoltán",
        "the lease",
        "keys",
        2,
    )
    assert seen["arrived_at"] == datetime(2026, 11, 18, 10, 30, tzinfo=UTC)
    assert [each["text"] for each in file.parts[FilePart.PROMISES]] == ["an answer by Friday"]
    assert [each["text"] for each in file.parts[FilePart.NOTES]] == ["shouted"]
    assert [each["reason"] for each in file.parts[FilePart.HOLDS]] == ["court, file 12"]
    assert [each["deed"] for each in file.parts[FilePart.LOOKS]] == [Deed.PERSON_ADDED]


def test_what_was_said_on_the_telephone_is_in_it(desk: Desk, clock: Clock) -> None:
    telephone = open_telephone(desk, clock)
    people = PeopleService(desk, lambda: Country.HU)
    known = replace(KNOWN, phones=(Phone(typed="+36 1 234 5678"),))
    person = people.add(str(uuid4()), known).value
    telephone.message(text="the invoice")
    (promise,) = telephone.promises.open().value
    telephone.promises.try_(promise.id, str(uuid4()), TryResult.LEFT_WORD, "her son answered")
    telephone.calls.answer_offer(str(uuid4()), "renewal", person.id, accepted=False)
    file = PersonFiles(desk, lambda: Country.HU).gather(person.id).value
    (call,) = file.parts[FilePart.CALLS]
    assert (call["text"], call["host"], call["phone"]) == (
        "the invoice",
        "Szabó István",
        "+36 1 234 5678",
    )
    (promised,) = file.parts[FilePart.PROMISES]
    assert promised["note"] == "her son answered"
    (offered,) = file.parts[FilePart.OFFERS]
    assert (offered["text"], offered["accepted"]) == ("renewal", False)
    page = build_person_file(head(), file).decode()
    assert "the invoice" in page
    assert "М.</p>" in page


def test_of_others_nothing_is_told(desk: Desk, files: PersonFiles, person: Person) -> None:
    visit(desk, person)
    add_visit(
        desk,
        "Tóth Gergely",
        state=VisitState.LEFT,
        phone="+36209999999",
        note="about the divorce",
        stops=[Stop(purpose="a secret")],
        members=[Member(name="K. Péter", firm="Zöldkő", person=person.id)],
    )
    file = files.gather(person.id).value
    (along,) = file.parts[FilePart.ALONG]
    assert (along["name"], along["firm"]) == ("K. Péter", "Zöldkő")
    page = build_person_file(head(), file).decode()
    for secret in ("Tóth", "Szabó", "divorce", "secret", "999"):
        assert secret not in page


def test_forms_are_there_and_of_those_paid_for_others_not_whose(desk: Desk) -> None:
    counter = open_counter(desk)
    selling = SubscriptionService(desk, lambda _form: None)
    (form,) = selling.sell(sale(counter, payer_id=counter.organisation)).value
    files = PersonFiles(desk, lambda: Country.KZ)
    (own,) = files.gather(counter.person).value.parts[FilePart.FORMS]
    assert (own["number"], own["months"]) == (form.number, 12)
    payer = files.gather(counter.organisation).value
    (paid,) = payer.parts[FilePart.PAID]
    assert paid["number"] == form.number
    assert "subscriber" not in paid


def test_that_it_left_the_house_is_noted(desk: Desk, files: PersonFiles, person: Person) -> None:
    files.gather(person.id)
    query = select(AuditRow.person_id, AuditRow.purpose).where(
        AuditRow.deed == Deed.PERSON_EXPORTED
    )
    with desk.database.read() as connection:
        (noted,) = connection.execute(query).all()
    assert tuple(noted) == (person.id, Purpose.SUBJECT_REQUEST)


def test_who_is_not_there_has_no_file(files: PersonFiles) -> None:
    with pytest.raises(RefusedError) as refused:
        files.gather(404)  # type: ignore[arg-type]
    assert refused.value.refusals == (NoSuchRecord(),)


def test_the_page_shows_text_as_text_and_fetches_nothing(
    desk: Desk, files: PersonFiles, person: Person
) -> None:
    write(desk, person, visit(desk, person))
    page = Text(build_person_file(head(), files.gather(person.id).value).decode())
    assert not page.tags & {"script", "img", "link", "iframe", "a"}
    assert HOSTILE in str(page)
    # In the language of the person, not of the window.
    assert "Látogatások" in str(page)
    assert "Horváth Zoltán" in str(page)


@pytest.mark.parametrize("language", list(Language))
def test_every_language_has_words_for_all_facts(
    desk: Desk, files: PersonFiles, person: Person, language: Language
) -> None:
    write(desk, person, visit(desk, person))
    counter = open_counter(desk)
    SubscriptionService(desk, lambda _form: None).sell(sale(counter, payer_id=person.id))
    for who in (person.id, counter.person):
        file = files.gather(who).value
        known = file_words()[language].facts
        names = {name for part in file.parts.values() for entry in part for name in entry}
        assert names <= set(known)
        assert len({known[name] for name in names}) > len(names) / 2


def test_page_and_data_are_written_side_by_side(
    desk: Desk, files: PersonFiles, person: Person, tmp_path: Path
) -> None:
    write(desk, person, visit(desk, person))
    page = tmp_path / "K-000001.html"
    assert PersonExport(files, head).write(person.id, page).value == page
    data = json.loads((tmp_path / "K-000001.json").read_text("utf-8"))
    assert data["record"][0]["family_name"] == "Kovács"
    assert data["visits"][0]["day"] == date(2026, 11, 18).isoformat()
    assert "patronymic" not in data["record"][0]
    assert page.read_text("utf-8").startswith("<!doctype html>")
    assert sorted(each.name for each in tmp_path.glob("K-*")) == ["K-000001.html", "K-000001.json"]


def test_a_folder_that_takes_nothing_is_told(
    desk: Desk, files: PersonFiles, person: Person, tmp_path: Path
) -> None:
    with pytest.raises(RefusedError):
        PersonExport(files, head).write(person.id, tmp_path / "nowhere" / "K.html")
