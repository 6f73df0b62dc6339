"""Rules of the house that no tool checks for us."""

import ast
import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.sources import CODE, PACKAGE, ROOT, called, calls, nodes, place

pytestmark = pytest.mark.usefixtures("sources")

TESTS = tuple(sorted(path for path in (ROOT / "tests").rglob("*.py") if path != Path(__file__)))
LOCKS = ["requirements.txt", "requirements-dev.txt"]

Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions() -> list[tuple[str, Function]]:
    return [(place(path, node), node) for path, node in nodes() if isinstance(node, Function)]


def test_no_file_is_too_long() -> None:
    long = {path.name for path in CODE if len(path.read_text("utf-8").splitlines()) > 500}
    assert not long


def test_no_function_is_too_long() -> None:
    long = [where for where, node in functions() if (node.end_lineno or 0) - node.lineno >= 50]
    assert not long


def test_every_module_and_class_says_what_it_is_for() -> None:
    silent = [
        place(path, node)
        for path, node in nodes()
        if isinstance(node, ast.Module | ast.ClassDef) and not ast.get_docstring(node)
    ]
    assert not silent


def test_nearly_every_public_function_says_what_it_is_for() -> None:
    public = [(where, node) for where, node in functions() if not node.name.startswith("_")]
    silent = [where for where, node in public if not ast.get_docstring(node)]
    assert len(silent) <= len(public) / 10, silent


def test_nothing_is_left_for_later() -> None:
    mark = re.compile(r"#.*\b(TODO|FIXME|HACK|XXX)\b")
    left = [path for path in [*CODE, *TESTS] if mark.search(path.read_text("utf-8"))]
    assert not left


def test_data_is_never_shown_as_rich_text() -> None:
    """A QLabel or a QMessageBox guesses rich text from a name; our own never does."""
    bare = {"QLabel", "QMessageBox"}
    found = [
        place(path, node)
        for path, node, name in calls()
        if path.parent.name != "widgets" and bare & set(name)
    ]
    assert not found


def test_labels_of_forms_have_their_words_in_the_form() -> None:
    """A label that code fills has to be promoted to the one for plain text."""
    found = [
        f"{form.name}: {label.get('name')}"
        for form in (ROOT / "ui").glob("*.ui")
        for label in ElementTree.parse(form).iterfind(".//widget[@class='QLabel']")
        if not label.findtext("property[@name='text']/string")
    ]
    assert not found


def test_words_for_the_user_are_where_the_translators_tool_finds_them() -> None:
    """It looks into no f-string, and takes what ``translate`` says of a number for no plural."""
    inside = [
        place(path, part)
        for path, node in nodes()
        if isinstance(node, ast.JoinedStr)
        for part in ast.walk(node)
        if called(part)[-1:] in (["tr"], ["translate"])
    ]
    counted = [
        place(path, node)
        for path, node, name in calls()
        if name[-1] == "translate" and "%n" in ast.unparse(node)
    ]
    assert not inside + counted


def test_what_nobody_expected_goes_one_way() -> None:
    """Raised in a slot or emitted past the runner it may stay out of the log."""
    raised = [
        place(path, node)
        for path, node in nodes()
        if isinstance(node, ast.Raise)
        and isinstance(node.exc, ast.Name)
        and node.exc.id == "error"
        and {"views", "operations"} & set(path.parts)
    ]
    past = (["runner", "failed", "emit"], ["_runner", "failed", "emit"])
    emitted = [place(path, node) for path, node, name in calls() if name[-3:] in past]
    assert raised + emitted == []


def test_colours_come_from_the_theme() -> None:
    colour = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b")
    homes = {PACKAGE / "widgets" / "theme.py", PACKAGE / "widgets" / "tokens.py"}
    found = [
        place(path, node)
        for path, node in nodes([path for path in CODE if path not in homes])
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and colour.search(node.value)
    ]
    assert not found


def test_tests_wait_for_signals_and_type_any_letter() -> None:
    """Sleeping is slow or flaky; keyClicks aborts on most letters that are not ASCII."""
    banned = {"keyClicks", "processEvents", "sleep", "qWait", "qSleep"}
    found = [
        place(path, node)
        for path, node, name in calls(TESTS)
        if banned & set(name) or name[-2:] == ["qtbot", "wait"]
    ]
    assert not found


@pytest.mark.parametrize("lock", LOCKS)
def test_requirements_name_no_host(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert "://" not in text
    assert not re.findall(r"^-.*$", text, re.MULTILINE)


@pytest.mark.parametrize("lock", LOCKS)
def test_requirements_lock_what_the_project_asks_for(lock: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["postgres"]]
    pins = re.findall(r"^([\w.-]+)==([^ ;\\]+)", (ROOT / lock).read_text("utf-8"), re.MULTILINE)
    locked = {canonicalize_name(name): version for name, version in pins}
    for requirement in map(Requirement, asked):
        version = locked.get(canonicalize_name(requirement.name))
        assert version is not None, f"{requirement.name}: make lock"
        assert requirement.specifier.contains(version), f"{requirement.name}: make lock"
