"""QR codes of badges: the modules by table, and read back by a scanner from the finished page."""

import shutil
import subprocess
from pathlib import Path

import pytest

from desk_gui.domain.languages import Country
from desk_gui.domain.scans import LONGEST
from desk_gui.domain.visit_papers import AppointmentNews
from desk_gui.reporting.appointment_slip import build_appointment_slip
from desk_gui.reporting.badge import build_badges
from desk_gui.reporting.badge_definition import badges
from desk_gui.reporting.qr import SMALLEST, qr_rows, qr_runs, qr_side
from tests.visit_papers import AT, CODE, LONG_FIRM, LONG_NAME, appointment, badge, head

FINDER = ("1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111")


@pytest.mark.parametrize("text", [CODE, "VIS-2026-0147-8", "V" * 20, "0" * 34, "vis-2026-0147"])
def test_a_badge_s_code_is_the_smallest_there_is(text: str) -> None:
    assert qr_side(text) == SMALLEST


def test_the_longest_code_of_ours_still_fits_a_badge() -> None:
    assert qr_side("V" * LONGEST) * 0.75 < 25


def test_the_three_corners_are_where_a_scanner_looks_for_them() -> None:
    rows = ["".join("01"[black] for black in row) for row in qr_rows(CODE)]
    assert tuple(row[:7] for row in rows[:7]) == FINDER
    assert tuple(row[-7:] for row in rows[:7]) == FINDER
    assert tuple(row[:7] for row in rows[-7:]) == FINDER


def test_runs_are_the_black_modules_and_nothing_else() -> None:
    black = {(run.row, run.first + place) for run in qr_runs(CODE) for place in range(run.length)}
    expected = {
        (y, x) for y, row in enumerate(qr_rows(CODE)) for x, module in enumerate(row) if module
    }
    assert black == expected


@pytest.mark.parametrize("text", ["", "V" * 301])
def test_what_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - it repeats the text
        qr_rows(text)


@pytest.mark.skipif(not shutil.which("zbarimg"), reason="needs zbarimg of zbar-tools")
@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="needs pdftoppm of poppler-utils")
@pytest.mark.parametrize("dpi", [300, 600])
@pytest.mark.parametrize("name", badges().formats)
def test_a_scanner_reads_every_badge_in_black_and_white(
    tmp_path: Path, name: str, dpi: int
) -> None:
    layout = badges().formats[name]
    codes = [f"VIS2026{number:04}A8" for number in range(1, len(layout.places) + 1)]
    papers = [badge(code=code, name=LONG_NAME, firm=LONG_FIRM) for code in codes]
    pdf = build_badges(head(Country.HU), papers, name)
    areas = [(*place, *layout.size) for place in layout.places]
    assert [_scanned(tmp_path, pdf, dpi, area) for area in areas] == [[code] for code in codes]


@pytest.mark.skipif(not shutil.which("zbarimg"), reason="needs zbarimg of zbar-tools")
@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="needs pdftoppm of poppler-utils")
@pytest.mark.parametrize("dpi", [300, 600])
def test_a_scanner_reads_a_longer_code_of_finer_modules(tmp_path: Path, dpi: int) -> None:
    code = "VIS-020103-2026-0147-A8-12"
    assert qr_side(code) > SMALLEST
    pdf = build_badges(head(), [badge(code=code)], "label_86x54")
    assert _scanned(tmp_path, pdf, dpi, (0, 0, 86, 54)) == [code]


@pytest.mark.skipif(not shutil.which("zbarimg"), reason="needs zbarimg of zbar-tools")
@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="needs pdftoppm of poppler-utils")
@pytest.mark.parametrize("news", [AppointmentNews.MADE, AppointmentNews.MOVED])
def test_a_scanner_reads_the_slip_of_an_appointment(tmp_path: Path, news: AppointmentNews) -> None:
    paper = appointment(news=news, moved_from=AT, reason=LONG_FIRM)
    pdf = build_appointment_slip(head(), paper)
    assert _scanned(tmp_path, pdf, 300, (0, 0, 105, 148)) == [paper.code]


def _scanned(
    folder: Path, pdf: bytes, dpi: int, area: tuple[float, float, float, float]
) -> list[str]:
    """Return what a scanner reads from an area of the page (mm), printed in black and white."""
    (folder / "badge.pdf").write_bytes(pdf)
    x, y, width, height = (str(round(side * dpi / 25.4)) for side in area)
    part = ["-x", x, "-y", y, "-W", width, "-H", height]
    draw = ["pdftoppm", "-mono", "-singlefile", "-r", str(dpi), *part, "badge.pdf", "page"]
    subprocess.run(draw, cwd=folder, check=True, timeout=60)
    read = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", "page.pbm"]
    found = subprocess.run(read, cwd=folder, capture_output=True, text=True, check=True, timeout=60)
    return found.stdout.split()
