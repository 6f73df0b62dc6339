"""Sums in words, Kazakh and Russian."""

import pytest

from desk_gui.domain.money import NBSP, Tiyn, tenge
from desk_gui.reporting.ps1 import load_ps1_definition
from desk_gui.reporting.words import sum_in_words


@pytest.mark.parametrize(
    ("amount", "kk", "ru"),
    [
        (
            tenge(3775),
            "3 775 (үш мың жеті жүз жетпіс бес) теңге 00 тиын",
            "3 775 (три тысячи семьсот семьдесят пять) тенге 00 тиын",
        ),
        (
            tenge(1900),
            "1 900 (бір мың тоғыз жүз) теңге 00 тиын",
            "1 900 (одна тысяча девятьсот) тенге 00 тиын",
        ),
        (
            tenge(11403),
            "11 403 (он бір мың төрт жүз үш) теңге 00 тиын",
            "11 403 (одиннадцать тысяч четыреста три) тенге 00 тиын",
        ),
        (
            Tiyn(63350),
            "633 (алты жүз отыз үш) теңге 50 тиын",
            "633 (шестьсот тридцать три) тенге 50 тиын",
        ),
        (Tiyn(5), "0 (нөл) теңге 05 тиын", "0 (ноль) тенге 05 тиын"),
        (
            tenge(1_000_000),
            "1 000 000 (бір миллион) теңге 00 тиын",
            "1 000 000 (один миллион) тенге 00 тиын",
        ),
    ],
)
def test_sum_in_words(amount: Tiyn, kk: str, ru: str) -> None:
    templates = load_ps1_definition().phrases.tenge
    for language, expected in (("kk", kk), ("ru", ru)):
        said = sum_in_words(amount, language, templates.on_ps1(language))
        assert said.replace(NBSP, " ") == expected


def test_figures_and_tiyn_hold_together() -> None:
    said = sum_in_words(tenge(3775), "ru", load_ps1_definition().phrases.tenge.second)
    assert said.startswith(f"3{NBSP}775 (")
    assert said.endswith(f"тенге{NBSP}00{NBSP}тиын")
