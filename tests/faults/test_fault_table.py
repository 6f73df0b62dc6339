"""``docs/faults.md`` says what the program says, and names tests that there are."""

import ast
from functools import cache
from pathlib import Path

import pytest

from tests.faults.figures import ROOT, FaultRow, rows

SOURCES = [*(ROOT / "desk_gui" / "views").rglob("*.py"), *(ROOT / "desk_gui").glob("*.py")]


@cache
def texts() -> frozenset[str]:
    """Return every text of the sources; neighbours are one, as Python reads them."""
    return frozenset(
        node.value
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


@cache
def names_in(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text("utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.fault)
def test_a_row_quotes_the_program_and_names_its_tests(row: FaultRow) -> None:
    for sentence in row.sentences:
        assert sentence in texts()
    for test in row.tests:
        path, _, name = test.partition("::")
        assert (ROOT / path).exists(), test
        assert not name or name in names_in(ROOT / path), test
