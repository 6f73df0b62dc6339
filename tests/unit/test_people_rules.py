from dataclasses import replace
from typing import Any

import pytest

from desk_gui.domain.identifiers import UnknownIndexForm, WrongControlDigit
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Address, PersonDetails, PersonKind, Phone
from desk_gui.domain.people_rules import NotAnEmail, TooMany, clean_details, with_contacts
from desk_gui.domain.refusals import Missing, Refusal, RefusedError, TooLong, UnreadableText

ASEL = PersonDetails(
    family_name=" Нұрланова ",
    given_name="Әсел",
    patronymic="Бақытқызы",
    iin="850101 300124",
    phones=(Phone(typed="8 701 555 01 47"), Phone(typed=" "), Phone(typed="8 701 555 01 47")),
    addresses=(
        Address(postal_index="а10а5т4", text=" Абай\nкөшесі, 14 "),
        Address(postal_index="", text=""),
    ),
    email=" asel@example.kz ",
    note="\tсағат 9-дан кейін\r\n қоңырау ",
)


def refused(details: PersonDetails) -> set[Refusal]:
    with pytest.raises(RefusedError) as refusal:
        clean_details(details, Country.KZ)
    return set(refusal.value.refusals)


def test_details_are_kept_as_people_mean_them() -> None:
    clean = clean_details(ASEL, Country.KZ)
    assert clean.full_name == "Нұрланова Әсел Бақытқызы"
    assert clean.iin == "850101300124"
    assert clean.phones == (Phone(typed="8 701 555 01 47", e164="+77015550147"),)
    assert clean.addresses == (Address(postal_index="A10A5T4", text="Абай көшесі, 14"),)
    assert (clean.email, clean.note) == ("asel@example.kz", "сағат 9-дан кейін\nқоңырау")
    assert clean_details(clean, Country.KZ) == clean


def test_every_field_says_what_is_wrong_with_it_at_once() -> None:
    wrong = replace(
        ASEL,
        family_name=" ",
        given_name="x" * 101,
        patronymic="a\x00b",
        iin="850101300125",
        bin="000140001854",
        phones=(Phone(typed="701"), Phone(typed="7" * 1_000_000)),
        addresses=(
            Address(postal_index="12", text="Абай көшесі"),
            Address(postal_index="020103", text=""),
        ),
        email="asel",
        note="x" * 1_000_000,
    )
    assert refused(wrong) == {
        Missing(field="family_name"),
        TooLong(field="given_name", limit=100),
        UnreadableText(field="patronymic"),
        WrongControlDigit(field="iin"),
        WrongControlDigit(field="bin"),
        TooLong(field="phones.1", limit=100),
        UnknownIndexForm(field="addresses.0.postal_index"),
        Missing(field="addresses.1.text"),
        NotAnEmail(field="email"),
        TooLong(field="note", limit=4000),
    }


def test_an_organisation_needs_its_name_and_nothing_else() -> None:
    nameless = PersonDetails(kind=PersonKind.ORGANISATION, family_name="Нұрланова")
    assert refused(nameless) == {Missing(field="firm")}
    clean = clean_details(replace(nameless, firm="«Үміт» мектебі"), Country.KZ)
    assert clean.full_name == "«Үміт» мектебі"


def test_there_is_an_end_to_phones_and_addresses() -> None:
    many = replace(
        ASEL,
        phones=tuple(Phone(typed=str(number)) for number in range(21)),
        addresses=(Address(postal_index="", text="x"),) * 21,
    )
    assert refused(many) == {
        TooMany(field="phones", limit=20),
        TooMany(field="addresses", limit=20),
    }


@pytest.mark.parametrize(
    "field", ["family_name", "given_name", "patronymic", "firm", "iin", "bin", "email", "note"]
)
@pytest.mark.parametrize("text", ["x" * 1_000_000, "a\x00b", "\ud800", "\ue000"])
def test_no_field_takes_what_no_one_can_read(field: str, text: str) -> None:
    typed: dict[str, Any] = {field: text}
    assert {refusal.field for refusal in refused(replace(ASEL, **typed))} == {field}


@pytest.mark.parametrize(
    "text", ["<img src=x>", "=1+1", "'; DROP TABLE people; --", "&amp;", "%s{}"]
)
def test_markup_and_formulas_are_just_text(text: str) -> None:
    typed = replace(ASEL, family_name=text, firm=text, note=text)
    clean = clean_details(typed, Country.KZ)
    assert (clean.family_name, clean.firm, clean.note) == (text, text, text)


@pytest.mark.parametrize(
    "text", ["a@b", "@b.kz", "a b@c.kz", "a@b.kz,c@d.kz", "<a@b.kz>", "a@b.", "a@@b.kz"]
)
def test_what_is_no_email_is_refused(text: str) -> None:
    assert refused(replace(ASEL, email=text)) == {NotAnEmail(field="email")}


KNOWN = Address(postal_index="040812", text="Абай көшесі, 14")
CONTACTS = [
    ("", "", "", 0, 0),
    ("8 701 555 01 47", "040812", "Абай көшесі, 14", 0, 0),
    ("+7 701 555 0147 / 214", "", " абай  КӨШЕСІ, 14", 0, 0),
    ("8 701 555 01 48", "040812", "Абай көшесі, 15", 1, 1),
    ("8 701 555 01 47 вн. 215", "A10A5T4", "Абай көшесі, 14", 1, 1),
    ("ask for Asel", "", "", 1, 0),
]


@pytest.mark.parametrize(("phone", "index", "text", "phones", "addresses"), CONTACTS)
def test_only_contacts_that_are_new_are_added(
    phone: str, index: str, text: str, phones: int, addresses: int
) -> None:
    first = Phone(typed="8 701 555 01 47", e164="+77015550147", extension="214")
    details = PersonDetails(family_name="Н", phones=(first,), addresses=(KNOWN,))
    more = with_contacts(details, phone, Address(postal_index=index, text=text), Country.KZ)
    assert (more.phones[0], more.addresses[0]) == (first, KNOWN)
    assert (len(more.phones) - 1, len(more.addresses) - 1) == (phones, addresses)
