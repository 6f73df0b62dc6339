"""Persons and organisations, as the desk knows them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, NewType

from desk_gui.domain.catalogue import Zone
from desk_gui.domain.languages import Language

PersonId = NewType("PersonId", int)


class PersonKind(StrEnum):
    """A natural person or an organisation."""

    PERSON = "person"
    ORGANISATION = "organisation"


@dataclass(frozen=True, kw_only=True)
class Phone:
    """A telephone number: as it was typed, and as E.164 where it is a valid number."""

    typed: str
    e164: str | None = None
    extension: str = ""


@dataclass(frozen=True, kw_only=True)
class Address:
    """A postal address; the zone is None where the office's rule decides."""

    postal_index: str
    text: str
    zone: Zone | None = None


@dataclass(frozen=True, kw_only=True)
class PersonDetails:
    """What is known of a person or organisation; the input of add and change.

    ``firm`` is an organisation's full name, or the firm a person belongs to.
    """

    kind: PersonKind = PersonKind.PERSON
    family_name: str = ""
    given_name: str = ""
    patronymic: str = ""
    firm: str = ""
    iin: str = ""
    bin: str = ""
    phones: tuple[Phone, ...] = ()
    addresses: tuple[Address, ...] = ()
    email: str = ""
    language: Language | None = None
    note: str = ""

    @property
    def full_name(self) -> str:
        """The name as printed: family, given name, patronymic; or the organisation's name."""
        if self.kind is PersonKind.ORGANISATION:
            return self.firm
        return " ".join(filter(None, (self.family_name, self.given_name, self.patronymic)))


@dataclass(frozen=True, kw_only=True)
class Person:
    """A person or organisation on record."""

    id: PersonId
    uid: str
    """Made by the client that added the record; the same one is never added twice."""
    code: str
    """Customer code, given by the desk: K-000123."""
    version: int
    details: PersonDetails


class PersonHit(NamedTuple):
    """A line of a people search: what a list shows, nothing more.

    A tuple as the database gives it, since a search makes fifty at every key.
    """

    id: PersonId
    kind_value: str
    name: str
    firm: str
    code: str
    phone: str
    place: str
    """Postal index and address, shortened."""

    @property
    def kind(self) -> PersonKind:
        """Whether this is a person or an organisation."""
        return PersonKind(self.kind_value)
