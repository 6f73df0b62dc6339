"""Code 128: the symbols by table, against ReportLab's own, and read back by a scanner."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from reportlab.graphics.barcode.code128 import Code128

from desk_gui.reporting.code128 import bar_widths, symbols
from desk_gui.reporting.ps1 import Layout, PrintedForm, build_ps1, load_ps1_definition
from tests.forms import duplicate, newspaper_form, organisation_form, subscription_form, voided_form


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("020103260004120", [105, 2, 1, 3, 26, 0, 4, 12, 100, 16, 38, 106]),
        ("1", [104, 17, 18, 106]),
        ("12", [105, 12, 14, 106]),
        ("A", [104, 33, 34, 106]),
        ("A10A5T4260004127", [104, 33, 17, 16, 33, 21, 52, 99, 42, 60, 0, 41, 27, 22, 106]),
    ],
)
def test_symbols(text: str, expected: list[int]) -> None:
    assert symbols(text) == expected


@pytest.mark.parametrize(
    ("text", "modules"),
    [("020103260004120", 134), ("02010326000412K", 134), ("A10A5T4260004127", 167)],
)
def test_width_in_modules(text: str, modules: int) -> None:
    assert sum(bar_widths(text)) == modules


@pytest.mark.parametrize("text", ["", "Ә1", "12\n", "12\u00a0"])
def test_what_has_no_symbol_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        symbols(text)


@pytest.mark.parametrize("first", range(32, 127, 8))
def test_set_b_has_reportlab_s_widths(first: int) -> None:
    text = "".join(map(chr, range(first, min(first + 8, 127)))).replace("12", "1 2")
    text = "".join(letter for letter in text if not letter.isdigit()) or "A"
    theirs = Code128(text, quiet=0, stop=1)
    theirs.validate()
    theirs.encode()
    theirs.decompose()
    widths = [ord(letter.lower()) - ord("a") + 1 for letter in theirs.decomposed]
    assert list(bar_widths(text)) == widths


SCANNED = {
    "person": (subscription_form(), None),
    "check letter": (subscription_form(number="020103-26-000412-K"), None),
    "seven-character index": (newspaper_form(number="A10A5T4-26-000412-7"), None),
    "duplicate": (organisation_form(), duplicate()),
    "voided": (voided_form(), None),
}


@pytest.mark.skipif(not shutil.which("zbarimg"), reason="needs zbarimg of zbar-tools")
@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="needs pdftoppm of poppler-utils")
@pytest.mark.parametrize("dpi", [300, 600])
@pytest.mark.parametrize("name", SCANNED)
def test_a_scanner_reads_both_halves_in_black_and_white(
    tmp_path: Path, name: str, dpi: int
) -> None:
    form, mark = SCANNED[name]
    pdf = build_ps1(load_ps1_definition(), [PrintedForm(form, mark)])
    for half in (0, 105):
        assert _scanned(tmp_path, pdf, dpi, half, 105) == [form.number.replace("-", "")]


@pytest.mark.skipif(not shutil.which("zbarimg"), reason="needs zbarimg of zbar-tools")
@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="needs pdftoppm of poppler-utils")
def test_a_scanner_tells_two_forms_on_a4_apart(tmp_path: Path) -> None:
    forms = [subscription_form(), newspaper_form()]
    pdf = build_ps1(
        load_ps1_definition(), [PrintedForm(form) for form in forms], layout=Layout.TWO_ON_A4
    )
    numbers = sorted(form.number.replace("-", "") for form in forms)
    assert _scanned(tmp_path, pdf, 300, 0, 210) == numbers


def _scanned(folder: Path, pdf: bytes, dpi: int, top: float, height: float) -> list[str]:
    """Return what a scanner reads from a strip of the page (mm), printed in black and white."""
    (folder / "form.pdf").write_bytes(pdf)
    strip = ["-y", str(round(top * dpi / 25.4)), "-H", str(round(height * dpi / 25.4))]
    draw = ["pdftoppm", "-mono", "-singlefile", "-r", str(dpi), *strip, "form.pdf", "page"]
    subprocess.run(draw, cwd=folder, check=True, timeout=60)
    read = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Scode128.enable", "page.pbm"]
    found = subprocess.run(read, cwd=folder, capture_output=True, text=True, check=True, timeout=60)
    return sorted(found.stdout.split())
