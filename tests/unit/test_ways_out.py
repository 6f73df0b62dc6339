"""Text goes out of the program through one place for each way; nothing goes around it.

Qt takes a name with a tag in it for markup, a spreadsheet takes one for a
formula, a file system for a path. ``plain_text`` names the places.
"""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.sources import PACKAGE, calls, nodes, place

pytestmark = pytest.mark.usefixtures("sources")

LABELS = PACKAGE / "widgets" / "labels.py"
TIPS_PUT_BACK = PACKAGE / "views" / "entrance" / "kept.py"
CELLS = PACKAGE / "domain" / "plain_text.py"
SHEETS = PACKAGE / "services" / "staff_sheets.py"
CANVAS = PACKAGE / "reporting" / "canvas.py"
FONTS = PACKAGE / "reporting" / "fonts.py"
SUBSETS = PACKAGE / "reporting" / "subsets.py"
QR = PACKAGE / "reporting" / "qr.py"
TRAY = PACKAGE / "views" / "promises" / "tray.py"
PAPERS = (".pdf", ".csv", ".xlsx")

Rule = tuple[set[str], set[Path]]
BY_NAME: dict[str, Rule] = {
    "labels": ({"QLabel"}, {LABELS}),
    "tool tips": ({"setToolTip"}, {LABELS, TIPS_PUT_BACK}),
    "other tips": ({"setStatusTip", "setWhatsThis"}, set()),
    "notices of the desktop": ({"showMessage"}, {TRAY}),
    "tips of rows": ({"showText"}, {LABELS}),
    "boxes with labels of their own": (
        {"QMessageBox", "QErrorMessage", "QInputDialog", "QProgressDialog", "QSplashScreen"},
        set(),
    ),
    "widgets of rich text": (
        {"QTextBrowser", "QTextEdit", "QTextDocument", "QStaticText", "QGraphicsTextItem"},
        set(),
    ),
    "rich text": ({"setHtml", "insertHtml", "appendHtml", "setMarkdown", "drawStaticText"}, set()),
    "cells of CSV": ({"writer", "DictWriter"}, {CELLS}),
    "cells of XLSX": ({"Workbook", "write_string", "write_row", "write_column"}, {CELLS, SHEETS}),
    "text of PDF": (
        {"drawString", "drawCentredString", "drawRightString", "beginText", "Paragraph", "Canvas"},
        {CANVAS},
    ),
}
MODULES: dict[str, set[Path]] = {
    "csv": {CELLS, PACKAGE / "services" / "sheet_csv.py"},
    "xlsxwriter": {SHEETS},
    "openpyxl": set(),
    "reportlab": {CANVAS, FONTS, SUBSETS, QR},
}


def found(wrong: Callable[[ast.AST], bool], homes: set[Path]) -> list[str]:
    return [place(path, node) for path, node in nodes() if path not in homes and wrong(node)]


def called(node: ast.AST) -> str:
    """Return the last word of what a call calls."""
    func = node.func if isinstance(node, ast.Call) else None
    return getattr(func, "attr", "") or getattr(func, "id", "")


@pytest.mark.parametrize("way", BY_NAME)
def test_each_way_out_has_its_place(way: str) -> None:
    names, homes = BY_NAME[way]
    strangers = [
        place(path, node) for path, node, name in calls() if name[-1] in names and path not in homes
    ]
    assert strangers == []


def imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (name.name.split(".")[0] for name in node.names)
    if isinstance(node, ast.ImportFrom) and node.level == 0:
        yield (node.module or "").split(".")[0]


@pytest.mark.parametrize("module", MODULES)
def test_what_writes_such_files_is_used_in_its_place_only(module: str) -> None:
    assert found(lambda node: module in imported(node), MODULES[module]) == []


def test_only_plain_text_is_asked_for() -> None:
    kinds = {"RichText", "MarkdownText", "AutoText"}
    assert found(lambda node: isinstance(node, ast.Attribute) and node.attr in kinds, set()) == []


def test_no_list_hands_a_bare_text_to_a_tool_tip() -> None:
    """A tool tip of an item is guessed like any other."""
    role = "ToolTipRole"
    assert found(lambda node: isinstance(node, ast.Attribute) and node.attr == role, set()) == []


def test_a_form_of_rows_makes_no_labels_by_itself() -> None:
    """``addRow("text", …)`` of Qt makes a label that guesses."""

    def wrong(node: ast.AST) -> bool:
        first = node.args[:1] if isinstance(node, ast.Call) else []
        is_text = any(not isinstance(each, ast.Name | ast.Attribute) for each in first)
        return called(node) == "addRow" and is_text

    assert found(wrong, set()) == []


def test_names_of_papers_are_tame() -> None:
    """A paper that is called after something is called by ``safe_name``."""

    def wrong(node: ast.AST) -> bool:
        if not isinstance(node, ast.JoinedStr) or not isinstance(node.values[-1], ast.Constant):
            return False
        parts = [part for part in node.values if isinstance(part, ast.FormattedValue)]
        wild = [part for part in parts if called(part.value) not in {"safe_name", "token_hex"}]
        return str(node.values[-1].value).endswith(PAPERS) and bool(wild)

    assert found(wrong, set()) == []
