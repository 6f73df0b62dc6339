"""The sources of the program and of its tests, each parsed once for what looks at them."""

import ast
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "desk_gui"
# Compiled forms and migrations are written by programs.
CODE = tuple(
    sorted(
        path
        for path in PACKAGE.rglob("*.py")
        if not path.name.startswith("ui_") and "migrations" not in path.parts
    )
)


@pytest.fixture(scope="module")
def sources() -> Iterator[None]:
    """Keep what was parsed while a file of tests looks at it."""
    yield
    _nodes_of.cache_clear()
    calls.cache_clear()


def place(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"


def nodes(paths: Sequence[Path] = CODE) -> Iterator[tuple[Path, ast.AST]]:
    for path in paths:
        for node in _nodes_of(path):
            yield path, node


@cache
def calls(paths: tuple[Path, ...] = CODE) -> list[tuple[Path, ast.Call, list[str]]]:
    """Return the calls, each with the dotted name of what it calls, in its parts."""
    return [(path, node, called(node)) for path, node in nodes(paths) if isinstance(node, ast.Call)]


def called(node: ast.AST) -> list[str]:
    return ast.unparse(node.func).split(".") if isinstance(node, ast.Call) else []


@cache
def _nodes_of(path: Path) -> list[ast.AST]:
    return list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
