"""No two texts meet, no line runs through a text, nothing leaves the safe area."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from desk_gui.domain.catalogue import Distribution, Zone
from desk_gui.domain.money import tenge
from desk_gui.domain.months import Month
from desk_gui.domain.subscriptions import (
    Channel,
    Duplicate,
    DuplicateReason,
    PaymentMethod,
    Proof,
    ProofKind,
    SubscriptionForm,
    VoidReason,
)
from desk_gui.reporting.marks import Mark, Outlined, Segment, Strokes
from desk_gui.reporting.ps1 import PrintedForm, Ps1Definition, load_ps1_definition
from desk_gui.reporting.ps1_blocks import STRIKE
from desk_gui.reporting.ps1_cuts import CUT_DASH
from desk_gui.reporting.ps1_fields import field_marks, kind_of
from desk_gui.reporting.ps1_fixed import fixed_marks
from tests import ink
from tests.forms import (
    IVANOVSKOE,
    duplicate,
    newspaper_form,
    organisation_form,
    subscription_form,
    void,
    voided_form,
)

FORMS: dict[str, tuple[SubscriptionForm, Duplicate | None]] = {
    "person": (subscription_form(), None),
    "organisation, duplicate": (organisation_form(), duplicate()),
    "voided": (voided_form(), None),
    "voided, duplicate": (voided_form(), duplicate(count=12)),
    "newspaper": (newspaper_form(), None),
    "draft": (subscription_form(number="", proofs=()), None),
    "every month, one set": (subscription_form(months=12), None),
    "one month": (subscription_form(first=Month(2027, 12), months=1), None),
    "99 sets, 999 999 tenge": (
        subscription_form(
            sets=99, months=12, price=tenge(10101), total=tenge(999_999), readdressing_fee=tenge(1)
        ),
        None,
    ),
    "millions, tiyn": (
        organisation_form(sets=888, price=tenge(8878), total=tenge(7_777_777)),
        None,
    ),
    "widest letters": (
        subscription_form(
            subscriber="ЩЩЩЩЩЩЩ-ЖЖЖЖЖЖЖ ӨӨӨӨӨӨӨ ҮҮҮҮҮҮҮ",
            title="ЁЁ ЙҚҚҢ ЩЩЩЩ ЖЖЖЖЖ ҚҚҚҚ ЁЁЁЁ ЫЫЫЫ ЁЙ",
            worker="Щёкинайқызы Ң. Ұ.",
        ),
        None,
    ),
    "two lines of everything": (
        subscription_form(
            title="Қазақстан Республикасының Үкіметі мен министрліктерінің ҚЩЙ актілері жинағы",
            subscriber="Қызылқайнарбайұлы-Йүрегіров Ғабдылғаппарғали Қожахметұлы-Щербаков",
            address="Солтүстік Қазақстан облысы, Ғабит Мүсірепов атындағы аудан, "
            "Чистополье ауылы, Жеңіс көшесі, 112/4-үй",
            channel=Channel.POSTMAN,
            channel_number="04/117",
            method=PaymentMethod.CARD,
            zone=Zone.CITY,
            distribution=Distribution.ADDRESS,
        ),
        None,
    ),
    "long office, seven-letter index": (
        subscription_form(
            number="A10A5T4-26-000412-K",
            office=replace(
                IVANOVSKOE,
                index="A10A5T4",
                name_kk=f"{IVANOVSKOE.name_kk} және ауыл",
                name_ru="Северо-Казахстанский областной филиал, район имени Габита Мусрепова, "
                "сельское отделение почтовой связи Чистополье",
            ),
        ),
        None,
    ),
    "two long proofs": (
        organisation_form(
            proofs=(
                Proof(kind=ProofKind.RECEIPT, number="АБ-0048117", date=date(2026, 11, 17)),
                Proof(kind=ProofKind.PAYMENT_ORDER, number="2045/1", date=date(2026, 11, 18)),
            )
        ),
        None,
    ),
    "notes with words": (
        voided_form(
            void=void(reason=VoidReason.OTHER, note="ЩЁҚ жазылушы басқа басылымды сұрады, Й")
        ),
        duplicate(reason=DuplicateReason.OTHER, note="қайта берілді"),
    ),
    "duplicate with words": (
        subscription_form(),
        duplicate(count=99, reason=DuplicateReason.OTHER, note="су тиген, Щёғ"),
    ),
}


@cache
def definition() -> Ps1Definition:
    return load_ps1_definition()


def layout(name: str) -> list[Mark]:
    printed = PrintedForm(*FORMS[name])
    fixed = fixed_marks(definition(), kind_of(printed))
    return [mark for mark in fixed + field_marks(definition(), printed) if not _meant(mark)]


def _meant(mark: Mark) -> bool:
    """Strokes that are meant to run through texts, and the cut."""
    if isinstance(mark, Strokes):
        return mark.width == STRIKE or mark.dash == CUT_DASH
    return isinstance(mark, Outlined)


@pytest.mark.parametrize("name", FORMS)
def test_no_two_texts_meet(name: str) -> None:
    assert ink.collisions(ink.texts(definition(), layout(name))) == []


@pytest.mark.parametrize("name", FORMS)
def test_no_line_runs_through_a_text(name: str) -> None:
    marks = layout(name)
    assert ink.collisions(ink.texts(definition(), marks), ink.lines(marks)) == []


@pytest.mark.parametrize("name", FORMS)
def test_nothing_leaves_the_safe_area(name: str) -> None:
    marks = layout(name)
    inks = ink.texts(definition(), marks) + ink.lines(marks)
    outside = [i for i in inks if i.what != "✂" and not _safe(i)]
    assert outside == []


def _safe(box: ink.Ink) -> bool:
    """5…143 × 4…100 of each half; half a heavy line may stand over it."""
    half, edge = 105 if box.top > 105 else 0, 0.22
    return (
        box.left > 5 - edge
        and box.right < 143 + edge
        and box.top > half + 4 - edge
        and box.bottom < half + 100 + edge
    )


def test_words_in_the_stamp_place_stay_in_the_circle() -> None:
    marks = layout("person")
    inks = ink.texts(definition(), marks)
    for ring in ink.rings(marks):
        words = [
            i
            for i in inks
            if ring.box.x < i.left < ring.box.right - 1 and ring.box.y < i.top < ring.box.bottom
        ]
        assert len(words) == 4
        assert all(ink.inside_ring(word, ring) for word in words)


@pytest.mark.parametrize("name", ["voided", "voided, duplicate"])
def test_the_void_strokes_stay_off_number_and_bar_code(name: str) -> None:
    printed = PrintedForm(*FORMS[name])
    slanting = [
        segment
        for mark in field_marks(definition(), printed)
        if isinstance(mark, Strokes) and not mark.round_ends
        for segment in mark.segments
        if _slants(segment)
    ]
    assert len(slanting) == 4
    assert all(min(s.x1, s.x2) >= 63.9 and max(s.x1, s.x2) <= 143.1 for s in slanting)


def _slants(segment: Segment) -> bool:
    return segment.x1 != segment.x2 and segment.y1 != segment.y2
