"""The definition of the PS-1 form: what ``reports/ps1.toml`` says, as records."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desk_gui.domain.catalogue import Distribution, Zone
from desk_gui.domain.subscriptions import (
    Channel,
    DuplicateReason,
    PaymentMethod,
    ProofKind,
    VoidReason,
)
from desk_gui.reporting.definition import Pair
from desk_gui.reporting.fitting import TextStyle
from desk_gui.reporting.fonts import Faces
from desk_gui.reporting.marks import Box


class MonthMark(StrEnum):
    """What stands in a paid month when one set is ordered."""

    CROSS = "cross"
    DIGIT = "digit"


@dataclass(frozen=True)
class Options:
    """What an office may switch."""

    quote_title: bool
    unpaid_dash: bool
    mark: MonthMark
    catalogue_part: bool
    reverse: bool


@dataclass(frozen=True)
class SheetSize:
    """The sheet in millimetres: A5, its cut, the pitch of two on A4."""

    width: float
    height: float
    cut: float
    pitch: float


@dataclass(frozen=True, kw_only=True)
class HalfBoxes:
    """The boxes that both halves have, in millimetres from the half's top left."""

    form_code: Box
    duplicate_mark: Box
    office: Box
    number: Box
    round_stamp: Box
    accepted: Box
    void_note: Box
    rule: Box
    title: Box
    publication_index: Box
    publication: Box
    sets: Box
    year: Box
    grid: Box
    address: Box
    addressee: Box
    worker_signature: Box
    subscriber_signature: Box
    date: Box


@dataclass(frozen=True, kw_only=True)
class AbonementBoxes(HalfBoxes):
    """The boxes of the upper half."""

    register_imprint: Box
    sum: Box


@dataclass(frozen=True, kw_only=True)
class CardBoxes(HalfBoxes):
    """The boxes of the delivery card."""

    sorting: Box
    distribution: Box
    prices: Box


@dataclass(frozen=True, kw_only=True)
class Measures:
    """Parts of boxes in millimetres; bar widths and the quiet zone (modules)."""

    side_caption: float
    index_cell: tuple[float, ...]
    index_part: float
    sum_part: float
    sum_row: float
    price_caption: float
    month_row: float
    bar_height: float
    bar_modules: tuple[float, ...]
    quiet_modules: float


@dataclass(frozen=True, kw_only=True)
class Styles:
    """How each text is set."""

    caption: TextStyle
    form_code: TextStyle
    operator: TextStyle
    office: TextStyle
    office_index: TextStyle
    number: TextStyle
    duplicate: TextStyle
    half_title: TextStyle
    card_title_kk: TextStyle
    card_title_ru: TextStyle
    kind: TextStyle
    card_kind: TextStyle
    publication_index: TextStyle
    title: TextStyle
    sets: TextStyle
    year: TextStyle
    month: TextStyle
    month_digit: TextStyle
    side: TextStyle
    postal_index: TextStyle
    address: TextStyle
    card_address: TextStyle
    addressee: TextStyle
    long_addressee: TextStyle
    bin: TextStyle
    sum: TextStyle
    words: TextStyle
    proof: TextStyle
    accepted: TextStyle
    distribution: TextStyle
    price_detail: TextStyle
    price_sum: TextStyle
    worker: TextStyle
    date: TextStyle
    note: TextStyle
    note_number: TextStyle
    void_title: TextStyle
    reverse: TextStyle


@dataclass(frozen=True, kw_only=True)
class Captions:
    """The fixed words of the form."""

    form_code: Pair
    abonement: Pair
    card: Pair
    kind_before: Pair
    newspaper: Pair
    magazine: Pair
    publication_index: Pair
    title: Pair
    sets: Pair
    year: Pair
    whereto: Pair
    whom: Pair
    postal_index: Pair
    card_postal_index: Pair
    address: Pair
    person: Pair
    organisation: Pair
    bin: Pair
    sum: Pair
    proof: Pair
    subscription: Pair
    readdressing: Pair
    catalogue_part: Pair
    pv: Pair
    place: Pair
    litera: Pair
    distribution: Pair
    imprint: Pair
    stamp: Pair
    accepted: Pair
    channel: Pair
    term: Pair
    payment: Pair
    worker_signature: Pair
    subscriber_signature: Pair
    date: Pair
    duplicate: Pair
    duplicate_note: Pair
    duplicate_given: Pair
    duplicate_by: Pair
    reason: Pair
    void: Pair
    void_at: Pair
    void_by: Pair
    void_replaced: Pair


@dataclass(frozen=True, kw_only=True)
class Phrases:
    """Texts with places to fill in; date and time are strftime formats."""

    term: str
    one_month: str
    price: str
    proof: str
    tenge: Pair
    date: str
    time: str


@dataclass(frozen=True, kw_only=True)
class Words:
    """What the form calls the values of enumerations."""

    channels: Mapping[Channel, Pair]
    payments: Mapping[PaymentMethod, Pair]
    proofs: Mapping[ProofKind, Pair]
    zones: Mapping[Zone, Pair]
    distributions: Mapping[Distribution, Pair]
    void_reasons: Mapping[VoidReason, Pair]
    duplicate_reasons: Mapping[DuplicateReason, Pair]


@dataclass(frozen=True, kw_only=True)
class AlignmentWords:
    """The words of the page that shows where overprint lands."""

    title: Pair
    hint: Pair


@dataclass(frozen=True, kw_only=True, eq=False)
class Ps1Definition:
    """Everything an office can change about the PS-1; a definition equals only itself."""

    options: Options
    sheet: SheetSize
    faces: Faces
    styles: Styles
    measures: Measures
    abonement: AbonementBoxes
    card: CardBoxes
    captions: Captions
    phrases: Phrases
    words: Words
    alignment: AlignmentWords
    reverse: Pair
