"""The verbs of the command line: in this process, where the process itself is not the point."""

import csv
import io
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from desk_gui.__main__ import main
from desk_gui.domain.subscriptions import SubscriptionForm
from desk_gui.domain.visits import VisitState
from desk_gui.house import command_line, open_house
from desk_gui.operations.instance import hold
from desk_gui.places import find_places
from desk_gui.services.sealing import seal_key
from desk_gui.settings import Workstation
from tests.offices import open_counter, sale
from tests.visits import add_visit

HEADER = "№;Индекс;Басылым аты;Жылына шығатын саны;Жазылу мерзімі;Бағасы Қала;Бағасы Аудан\n"
SAMPLE = f"""{HEADER}1;75384;Оқыту-тәрбиелеу технологиясы;6;2 ай;629;633
;;;;12 ай;3775;3801
"""


@dataclass(frozen=True)
class Told:
    """What a verb answered."""

    returncode: int
    stdout: str
    stderr: str


def process(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the verb as a script would, in a process of its own."""
    command = [sys.executable, "-m", "desk_gui", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


Verb = Callable[..., Told]


@pytest.fixture
def desk_gui(qapp: object, capsys: pytest.CaptureFixture[str]) -> Verb:
    """Run the verb here: what each imports takes far longer than what it does."""

    def run(*arguments: str | Path) -> Told:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as wrong_usage:
            code = int(wrong_usage.code or 0)
        told = capsys.readouterr()
        return Told(code, told.out, told.err)

    return run


@pytest.fixture
def sold(tmp_path: Path) -> SubscriptionForm:
    """A data folder with one form sold today."""
    places = find_places(tmp_path, None)
    house = open_house(places, command_line(places.workstation))
    (form,) = house.subscriptions.sell(sale(open_counter(house.desk))).value
    house.close()
    return form


def test_version_is_said(desk_gui: Verb) -> None:
    assert desk_gui("--version").stdout.startswith("desk-gui 0.1")


def test_help_names_every_verb(desk_gui: Verb) -> None:
    told = desk_gui("--help").stdout
    verbs = "demo import-catalogue forms print-form backup restore check purge"
    assert all(verb in told for verb in verbs.split())


def test_a_wrong_word_is_wrong_usage(desk_gui: Verb) -> None:
    assert desk_gui("sell-everything").returncode == 2


def test_a_catalogue_is_imported_unless_it_is_a_dry_run(desk_gui: Verb, tmp_path: Path) -> None:
    listing = tmp_path / "list.csv"
    listing.write_text(SAMPLE, encoding="utf-8")
    command = ("--data", tmp_path / "data", "import-catalogue", listing)
    dry = desk_gui(*command, "--dry-run")
    assert (dry.returncode, "75384" in dry.stdout, "imported" in dry.stdout) == (0, True, False)
    period = ("--from", "2027-01", "--to", "2027-12")
    real = desk_gui(*command, *period)
    assert (real.returncode, real.stdout.splitlines()[-1]) == (
        0,
        "imported: list, 2027-01 to 2027-12",
    )


def test_a_half_valid_catalogue_is_refused_whole(desk_gui: Verb, tmp_path: Path) -> None:
    listing = tmp_path / "list.csv"
    listing.write_text(SAMPLE + "2;64120;Ауыл тынысы;12;2 ай;many;900\n", encoding="utf-8")
    asked = desk_gui("--data", tmp_path / "data", "import-catalogue", listing)
    assert asked.returncode == 1
    assert "ERROR" in asked.stdout
    assert asked.stderr.startswith("desk-gui: ")
    assert "Traceback" not in asked.stderr


def test_the_days_forms_come_as_csv_number_first(tmp_path: Path, sold: SubscriptionForm) -> None:
    told = process("forms", "--data", tmp_path)
    rows = list(csv.DictReader(io.StringIO(told.stdout)))
    assert next(iter(rows[0])) == "number"
    assert (rows[0]["number"], rows[0]["total"]) == (sold.number, "3801.00")


def test_a_form_is_written_and_the_second_time_a_duplicate(
    desk_gui: Verb, tmp_path: Path, sold: SubscriptionForm
) -> None:
    texts = []
    for name in ("first.pdf", "second.pdf"):
        asked = desk_gui("--data", tmp_path, "print-form", sold.number, "--output", tmp_path / name)
        assert asked.returncode == 0, asked.stderr
        texts.append(PdfReader(tmp_path / name).pages[0].extract_text())
    assert sold.number in texts[0]
    assert ["ДУБЛИКАТ" in text for text in texts] == [False, True]


def test_a_place_that_takes_nothing_is_refused_before_the_print_is_counted(
    desk_gui: Verb, tmp_path: Path, sold: SubscriptionForm
) -> None:
    command = ("--data", tmp_path, "print-form", sold.number, "--output")
    nowhere = desk_gui(*command, tmp_path / "no" / "form.pdf")
    assert (nowhere.returncode, "Traceback" in nowhere.stderr) == (1, False)
    assert desk_gui(*command, tmp_path / "form.pdf").returncode == 0
    assert "ДУБЛИКАТ" not in PdfReader(tmp_path / "form.pdf").pages[0].extract_text()
    assert list(tmp_path.glob(".desk-*")) == []


def test_an_unknown_number_is_refused_in_words(tmp_path: Path, sold: SubscriptionForm) -> None:
    command = ("--data", tmp_path, "print-form", "020103-26-999999-A", "--output", tmp_path / "x")
    asked = process(*command)
    assert (asked.returncode, asked.stdout) == (1, "")
    assert asked.stderr.startswith("desk-gui: ")
    assert not (tmp_path / "x").exists()


def test_writing_verbs_wait_for_no_window_and_reading_ones_need_not(
    desk_gui: Verb, tmp_path: Path, sold: SubscriptionForm
) -> None:
    lock = hold(tmp_path)
    assert lock is not None
    paper = tmp_path / "x"
    writing = (
        ("print-form", sold.number, "--output", paper),
        ("forms",),
        ("backup", paper),
        ("restore", paper, "--yes"),
    )
    codes = [desk_gui("--data", tmp_path, *verb).returncode for verb in writing]
    codes.append(process("--data", tmp_path, "forms").returncode)
    reading = desk_gui("--data", tmp_path, "check")
    lock.unlock()
    assert (codes, reading.returncode) == ([3, 3, 3, 3, 3], 0)


def deeds(folder: Path) -> list[str]:
    with closing(sqlite3.connect(folder / "desk.db")) as connection:
        return [row[0] for row in connection.execute("SELECT deed FROM audit ORDER BY id")]


def test_that_forms_were_listed_is_in_the_history(
    desk_gui: Verb, tmp_path: Path, sold: SubscriptionForm
) -> None:
    desk_gui("--data", tmp_path, "forms")
    assert deeds(tmp_path)[-1] == "forms_exported"


def test_the_data_comes_back_from_a_backup(
    desk_gui: Verb, tmp_path: Path, sold: SubscriptionForm
) -> None:
    copy = tmp_path / "stick" / "copy.db"
    copy.parent.mkdir()
    made = desk_gui("--data", tmp_path, "backup", copy)
    code = made.stdout.strip().rpartition(" ")[2]
    assert (made.returncode, code in desk_gui("--data", tmp_path, "check").stdout) == (0, True)
    (tmp_path / "desk.db").unlink()
    asked = desk_gui("--data", tmp_path, "restore", copy)
    assert (asked.returncode, sold.number in asked.stdout, code in asked.stdout) == (2, True, True)
    done = desk_gui("--data", tmp_path, "restore", copy, "--yes")
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "restored")
    assert deeds(tmp_path)[-1] == "restored"
    assert "Everything is whole." in desk_gui("--data", tmp_path, "check").stdout


def test_a_backup_never_overwrites(desk_gui: Verb, tmp_path: Path, sold: SubscriptionForm) -> None:
    before = (tmp_path / "desk.db").read_bytes()
    asked = desk_gui("--data", tmp_path, "backup", tmp_path / "desk.db")
    assert (asked.returncode, (tmp_path / "desk.db").read_bytes()) == (2, before)


def test_a_sealed_backup_asks_for_its_passphrase(
    desk_gui: Verb, tmp_path: Path, sold: SubscriptionForm
) -> None:
    key, words = seal_key("correct horse battery"), tmp_path / "words"
    Workstation(tmp_path / "settings.toml").change(
        backup_key=key.public.hex(), backup_salt=key.salt.hex()
    )
    copy = tmp_path / "copy.sealed"
    desk_gui("--data", tmp_path, "backup", copy)
    restore = ("--data", tmp_path, "restore", copy, "--yes")
    assert "passphrase" in desk_gui(*restore).stderr
    words.write_text("correct horse battery\n", "utf-8")
    assert desk_gui(*restore, "--passphrase-file", words).returncode == 0


def test_what_is_wrong_is_named(desk_gui: Verb, tmp_path: Path, sold: SubscriptionForm) -> None:
    with closing(sqlite3.connect(tmp_path / "desk.db")) as connection:
        connection.execute("DROP TRIGGER payments_refuse_update")
        connection.execute("UPDATE payments SET worker = 'somebody else'")
        connection.commit()
    told = desk_gui("--data", tmp_path, "check")
    assert told.returncode == 1
    assert told.stdout.splitlines()[-1].startswith("What entry 3 posted was changed past Desk")


def test_a_file_that_is_no_database_is_said_to_be_damaged(desk_gui: Verb, tmp_path: Path) -> None:
    (tmp_path / "desk.db").write_bytes(b"my holiday notes" * 200)
    asked = desk_gui("--data", tmp_path, "forms")
    assert (asked.returncode, "damaged" in asked.stderr) == (1, True)


def test_no_verb_imports_qt_widgets(tmp_path: Path, sold: SubscriptionForm) -> None:
    look = (
        "import sys; from desk_gui.__main__ import main;"
        f"main(['--data', {str(tmp_path)!r}, 'forms']);"
        "sys.exit('PySide6.QtWidgets' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", look], check=False).returncode == 0


def test_a_purge_from_a_script_prints_counts_and_no_names(desk_gui: Verb, tmp_path: Path) -> None:
    places = find_places(tmp_path, None)
    house = open_house(places, command_line(places.workstation))
    add_visit(house.desk, "Kovács Péter", state=VisitState.LEFT, day=date(2020, 1, 1))
    house.close()
    dry = desk_gui("purge", "--dry-run", "--data", tmp_path)
    assert (dry.returncode, dry.stdout.splitlines()[0]) == (
        0,
        f"visits before {_before(90)}: 1, held 0, needed 0",
    )
    done = desk_gui("purge", "--data", tmp_path)
    assert (done.returncode, "people" in done.stdout) == (0, False)
    assert "visits" in done.stdout
    assert "Kov" not in dry.stdout + done.stdout + done.stderr
    assert desk_gui("purge", "--data", tmp_path).stdout.startswith(
        f"visits before {_before(90)}: 0"
    )


def _before(days: int) -> str:
    return (date.today() - timedelta(days=days)).isoformat()
