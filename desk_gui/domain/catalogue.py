"""The catalogue of publications: versions by validity, terms, prices and their rules."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

from desk_gui.domain.money import Tiyn
from desk_gui.domain.months import Month

CatalogueId = NewType("CatalogueId", int)
PublicationId = NewType("PublicationId", int)


class Zone(StrEnum):
    """The price zone of a delivery address: city (қала) or district (аудан)."""

    CITY = "city"
    DISTRICT = "district"


class PublicationKind(StrEnum):
    """Newspaper or magazine: the word left standing on the PS-1."""

    NEWSPAPER = "newspaper"
    MAGAZINE = "magazine"


class Distribution(StrEnum):
    """How copies travel: in bulk and sorted by cards, or straight to the address."""

    CARD = "card"
    ADDRESS = "address"


class Section(StrEnum):
    """The part of the catalogue a title is listed in."""

    NATIONAL = "national"
    LOCAL = "local"
    FOREIGN = "foreign"


@dataclass(frozen=True, kw_only=True)
class Price:
    """What one set costs for a whole term in a zone.

    ``total`` is what is charged. The publisher's and the distributor's part
    are kept where the catalogue names them. A term's price is never computed
    from another term's.
    """

    term: int
    """Months."""
    zone: Zone
    total: Tiyn
    catalogue_part: Tiyn | None = None
    delivery_part: Tiyn | None = None


@dataclass(frozen=True, kw_only=True)
class Publication:
    """A title as one catalogue version lists it."""

    id: PublicationId
    catalogue_id: CatalogueId
    index: str
    """Up to 10 characters, upper case: 75384, PN173."""
    title: str
    kind: PublicationKind
    issues_a_year: int
    distribution: Distribution = Distribution.CARD
    section: Section = Section.NATIONAL
    editorial_phone: str = ""
    cut_off_day: int | None = None
    """Day of the month up to which the next month can be ordered; None is the office's."""
    prices: tuple[Price, ...] = ()

    def price(self, term: int, zone: Zone) -> Price | None:
        """Return the price of a term in a zone, or None if the catalogue has none."""
        return next((p for p in self.prices if p.term == term and p.zone == zone), None)


@dataclass(frozen=True, kw_only=True)
class Catalogue:
    """A version of the catalogue, or a supplement to one.

    ``first`` and ``last`` bound the months that can be subscribed to from it;
    it takes effect for sales from the day ``effective_from``. For a sale the
    listing that took effect last wins.
    """

    id: CatalogueId
    name: str
    first: Month
    last: Month
    effective_from: date
    supplement: bool = False
    titles: int = 0
    """How many titles it lists."""


@dataclass(frozen=True, kw_only=True)
class PublicationHit:
    """A title that is for sale, with the catalogue that lists it."""

    publication: Publication
    catalogue: Catalogue


@dataclass(frozen=True, kw_only=True)
class ParsedPublication:
    """A title as read from a price list, with the line it was read from."""

    line: int
    index: str
    title: str
    kind: PublicationKind
    issues_a_year: int
    prices: tuple[Price, ...]
    distribution: Distribution = Distribution.CARD
    section: Section = Section.NATIONAL
    editorial_phone: str = ""
    cut_off_day: int | None = None


class DoubtKind(StrEnum):
    """Why a row of a price list is doubtful; views have a sentence for each."""

    NO_INDEX = "no_index"
    BAD_INDEX = "bad_index"
    NO_TITLE = "no_title"
    BAD_ISSUES = "bad_issues"
    BAD_TERM = "bad_term"
    TERM_NOT_BY_FREQUENCY = "term_not_by_frequency"
    BAD_PRICE = "bad_price"
    NO_PRICE = "no_price"
    UNEVEN_STACK = "uneven_stack"
    REPEATED_TITLE = "repeated_title"
    REPEATED_PRICE = "repeated_price"
    SUSPICIOUS_PRICE = "suspicious_price"
    DISTRICT_CHEAPER = "district_cheaper"
    KIND_ASSUMED = "kind_assumed"
    ORPHAN_ROW = "orphan_row"
    PARTS_DO_NOT_ADD_UP = "parts_do_not_add_up"
    TEXT_TOO_LONG = "text_too_long"
    UNREADABLE_TEXT = "unreadable_text"
    BAD_CUT_OFF = "bad_cut_off"
    UNKNOWN_WORD = "unknown_word"
    HEADING_ASSUMED = "heading_assumed"
    ENCODING_ASSUMED = "encoding_assumed"
    UNREAD_SHEET = "unread_sheet"


@dataclass(frozen=True, kw_only=True)
class Doubt:
    """One doubtful place of a price list.

    A ``blocking`` doubt refuses the file as a whole; the others are shown and
    the clerk decides.
    """

    line: int
    """Of the file, 1 is the first; 0 is the file as a whole."""
    kind: DoubtKind
    blocking: bool
    details: Mapping[str, str] = field(default_factory=dict)
    """Words for the sentence: what was read, what was expected.

    ``text`` as read, ``column`` (a value of ``price_list_header.Column``),
    ``index``, ``term``, ``zone``, ``expected``, ``limit``, ``terms``, ``prices``.
    """


@dataclass(frozen=True, kw_only=True)
class PriceList:
    """A price list as read from a file, before anything is stored."""

    publications: tuple[ParsedPublication, ...]
    doubts: tuple[Doubt, ...]
    rows: int
    """Rows read below the header."""

    @property
    def blocked(self) -> bool:
        """Tell whether the list cannot be imported as it stands."""
        return not self.publications or any(doubt.blocking for doubt in self.doubts)
