"""The log holds types, places and ids; whatever else it is handed stays out."""

import ast
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_gui.domain.files import DiskFull
from desk_gui.domain.refusals import RefusedError
from desk_gui.logs import Log, NamelessFormatter, place_of, start_log
from tests.sources import called, calls, place

pytestmark = pytest.mark.usefixtures("sources")

NAME, PHONE = "Нұрланова Әсел", "8 701 555 0147"
ours, library = logging.getLogger("desk_gui.somewhere"), logging.getLogger("sqlalchemy.pool")
TELLING = {"debug", "info", "warning", "error", "exception", "critical", "log"}


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    log = start_log(tmp_path)
    yield log
    log.close()


def written(folder: Path) -> str:
    return (folder / "desk.log").read_text(encoding="utf-8")


def call() -> None:
    secret = PHONE
    try:
        raise KeyError(secret)
    except KeyError as error:
        raise ExceptionGroup(
            NAME, [ValueError(secret), RefusedError(DiskFull(path=NAME))]
        ) from error


def test_an_exception_is_its_types_and_places(log: Log, tmp_path: Path) -> None:
    try:
        call()
    except ExceptionGroup as error:
        error.add_note(NAME)
        ours.exception("call %s of %s failed: %s", 7, NAME, error, stack_info=True)
    text = written(tmp_path)
    assert "call 7 of <str> failed: ExceptionGroup" in text
    for expected in ("caused by KeyError", "RefusedError(DiskFull)", "test_logs.py:", " call\n"):
        assert expected in text
    assert [
        each for each in (NAME, PHONE, "Traceback", str(Path.home()) + "/") if each in text
    ] == []


@pytest.mark.parametrize("args", [(NAME,), (NAME, PHONE), ({"name": NAME},), ()])
def test_a_library_is_only_named(log: Log, tmp_path: Path, args: tuple[object, ...]) -> None:
    library.warning(" %s".join([NAME, *["" for _ in args]]), *args)
    library.warning("rows of %(name)s", {"name": NAME})
    text = written(tmp_path)
    assert "WARNING sqlalchemy.pool test_logs:" in text
    assert NAME not in text


def test_words_that_do_not_fit_are_told_by_their_place() -> None:
    record = ours.makeRecord(ours.name, logging.ERROR, __file__, 7, "%d of %s", (NAME,), None)
    said = NamelessFormatter().format(record)
    assert said.endswith("ERROR desk_gui.somewhere test_logs:7 None")


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/home/asel/desk/desk_gui/views/a.py", "desk_gui/views/a.py"),
        ("C:\\Users\\Асел\\desk_gui\\app.py", "desk_gui/app.py"),
        ("/home/asel/.venv/lib/python3.11/site-packages/sqlalchemy/x.py", "sqlalchemy/x.py"),
        ("/home/asel/mine.py", "mine.py"),
        ("<string>", "<string>"),
    ],
)
def test_a_place_has_nobodys_home_in_it(path: str, said: str) -> None:
    assert place_of(path) == said


def calls_of_loggers() -> Iterator[tuple[Path, ast.Call]]:
    for path, call, name in calls():
        if name[0].endswith("logger") and name[-1] in TELLING:
            yield path, call


def test_loggers_are_told_constant_words() -> None:
    """Whatever is formatted into the words themselves passes the formatter by."""
    wrong = []
    for path, call in calls_of_loggers():
        words = call.args[1] if called(call)[-1] == "log" else call.args[0]
        if not (isinstance(words, ast.Constant) and isinstance(words.value, str)):
            wrong.append(place(path, call))
    assert wrong == []


PERSONAL = ("name", "given_name", "family_name", "phone", "address", "text", "title", "content")


def test_loggers_are_handed_nothing_of_a_person() -> None:
    wrong = [
        place(path, part)
        for path, call in calls_of_loggers()
        for argument in call.args[1:]
        for part in ast.walk(argument)
        if (isinstance(part, ast.Attribute) and part.attr in PERSONAL)
        or (isinstance(part, ast.Name) and part.id in PERSONAL and path.name != "settings.py")
    ]
    assert wrong == []
