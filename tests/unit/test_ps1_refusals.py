"""What cannot be printed is refused before it gets a number, naming the field."""

from dataclasses import replace
from typing import Any

import pytest

from desk_gui.domain.money import Tiyn
from desk_gui.domain.subscriptions import Proof, ProofKind
from desk_gui.reporting.errors import DoesNotFitError, FieldError, LayoutError, MissingGlyphError
from desk_gui.reporting.ps1 import PrintedForm, build_ps1, check_fits, load_ps1_definition
from tests.forms import IVANOVSKOE, LONG_ORGANISATION, subscription_form, void, voided_form

LONG = "Өте ұзын мәтін " * 30
WORD = "ш" * 90


def proofs(number: str) -> tuple[Proof, ...]:
    day = subscription_form().posted_at.date()
    return (Proof(kind=ProofKind.PAYMENT_ORDER, number=number, date=day),)


@pytest.mark.parametrize(
    ("field", "changes"),
    [
        ("subscriber", {"subscriber": LONG}),
        ("subscriber", {"subscriber": WORD}),
        ("subscriber", {"subscriber": "x" * 1_000_000}),
        ("address", {"address": LONG}),
        ("address", {"address": WORD}),
        ("title", {"title": LONG}),
        ("publication_index", {"publication_index": "75384753847538"}),
        ("postal_index", {"postal_index": "02010302"}),
        ("worker", {"worker": LONG}),
        ("channel_number", {"channel_number": LONG}),
        ("office", {"office": replace(IVANOVSKOE, name_kk=LONG)}),
        ("office", {"office": replace(IVANOVSKOE, operator_ru=LONG)}),
        ("proofs", {"proofs": proofs(WORD)}),
        ("total", {"total": Tiyn(10**17)}),
        ("number", {"number": "0" * 40}),
        ("sets", {"sets": 10**8}),
    ],
)
def test_too_long_a_field_is_refused_by_name(field: str, changes: dict[str, Any]) -> None:
    with pytest.raises(DoesNotFitError) as refused:
        check_fits(
            load_ps1_definition(),
            subscription_form(number="", **changes)
            if "number" not in changes
            else subscription_form(**changes),
        )
    assert refused.value.field == field


@pytest.mark.parametrize(
    ("field", "changes"),
    [
        ("subscriber", {"subscriber": "山田太郎"}),
        ("subscriber", {"subscriber": "Ғайсин\u202eҚ."}),
        ("address", {"address": "Бейбітшілік\nкөшесі"}),
        ("title", {"title": "Жұлдыз\x07"}),
        ("worker", {"worker": "中"}),
        ("proofs", {"proofs": proofs("中")}),
        ("bin", {"organisation": True, "bin": "\u2067"}),
        ("number", {"number": "Ә20103-26-000412-0"}),
    ],
)
def test_a_missing_glyph_is_refused_by_name(field: str, changes: dict[str, Any]) -> None:
    with pytest.raises(MissingGlyphError) as refused:
        check_fits(load_ps1_definition(), subscription_form(**changes))
    assert refused.value.field == field
    assert refused.value.characters


def test_building_refuses_the_same() -> None:
    form = PrintedForm(subscription_form(subscriber=LONG))
    with pytest.raises(DoesNotFitError):
        build_ps1(load_ps1_definition(), [form])


def test_every_refusal_is_a_layout_error() -> None:
    assert issubclass(FieldError, LayoutError)
    assert issubclass(DoesNotFitError, FieldError)
    assert issubclass(MissingGlyphError, FieldError)


def test_a_long_note_of_a_void_is_refused_by_name() -> None:
    with pytest.raises(DoesNotFitError) as refused:
        check_fits(load_ps1_definition(), voided_form(void=void(note=LONG)))
    assert refused.value.field == "void"


def test_a_name_of_193_characters_fits() -> None:
    assert len(LONG_ORGANISATION) >= 190
    check_fits(load_ps1_definition(), subscription_form(subscriber=LONG_ORGANISATION))


def test_markup_is_printed_as_it_is() -> None:
    check_fits(load_ps1_definition(), subscription_form(subscriber="<b>Ғайсин</b> & (Қ\\)"))
