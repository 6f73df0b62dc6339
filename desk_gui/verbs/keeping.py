"""Verbs that keep the data safe: backup, restore, check."""

import platform
import sys
from argparse import Namespace
from datetime import datetime
from getpass import getpass
from pathlib import Path

from desk_gui.domain.audit import anchor_code
from desk_gui.domain.backups import BackupLook, PassphraseNeeded
from desk_gui.domain.files import refusal_for
from desk_gui.domain.refusals import RefusedError
from desk_gui.house import LONGEST_WORKSTATION, command_line
from desk_gui.places import Places
from desk_gui.services.anchor import AnchorFile, anchor_path
from desk_gui.services.backups import BackupService
from desk_gui.services.inspection import Inspection
from desk_gui.services.restoring import Restoring
from desk_gui.verbs.opening import at_work, held, reading, tell
from desk_gui.views.history.words import finding_words, report_lines


def back_up(places: Places, asked: Namespace) -> bool:
    """Write a backup where somebody says; print the code of its last entry."""
    target: Path = asked.file
    if target.exists():
        # It might be anything, the data itself even.
        raise ValueError(f"{target} is there already")
    with at_work(places) as house:
        backups = BackupService(house.desk, places.folder, places.workstation)
        end = backups.make_file(target, tell).value
    print(f"{target}: {end.entries} entries, code {anchor_code(end.entries, end.link)}")
    return True


def restore(places: Places, asked: Namespace) -> bool:
    """Show what a backup holds, and put it in the data's place if that is wanted."""
    with held(places) as url:
        restoring = Restoring(
            places.folder,
            url,
            places.workstation,
            command_line(places.workstation),
            lambda: datetime.now().astimezone(),
            platform.node()[:LONGEST_WORKSTATION],
        )
        look, passphrase = _look(restoring, asked)
        _print_look(look)
        if not (asked.yes or _agreed()):
            return False
        restored = restoring.restore(asked.file, passphrase, tell)
    print("restored")
    if restored.before is not None:
        print(f"what was there is kept: {restored.before}")
    if restored.erased_again:
        print(f"erased again: {restored.erased_again}")
    return True


def check(places: Places, _asked: Namespace) -> bool:
    """Look through everything; print how much there is, and the first thing that is wrong."""
    with reading(places) as house:
        anchor = AnchorFile(anchor_path(places.folder, places.database))
        report = Inspection(house.desk, anchor).check(tell).value
    print("\n".join(report_lines(report)))
    return report.whole


def _look(restoring: Restoring, asked: Namespace) -> tuple[BackupLook, str]:
    """Return what the backup holds, and the passphrase that opened it."""
    passphrase = _read(asked.passphrase_file) if asked.passphrase_file else ""
    try:
        return restoring.look(asked.file, passphrase, tell), passphrase
    except RefusedError as error:
        needed = isinstance(error.refusals[0], PassphraseNeeded)
        if not needed or not sys.stdin.isatty():
            raise
    passphrase = getpass("passphrase: ")
    return restoring.look(asked.file, passphrase, tell), passphrase


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8").rstrip("\r\n")
    except OSError as error:
        raise RefusedError(refusal_for(error, path)) from error


def _print_look(look: BackupLook) -> None:
    print(f"office: {look.office}")
    print(f"last entry: {look.at.isoformat(sep=' ', timespec='minutes') if look.at else 'none'}")
    print(f"last form: {look.last_number or 'none'}")
    print(f"entries: {look.entries}")
    print(f"code: {look.anchor}")
    print("whole" if look.finding is None else finding_words(look.finding))


def _agreed() -> bool:
    if not sys.stdin.isatty():
        raise ValueError("nobody can be asked here: say --yes to restore")
    return input("Put this in the place of the data? y/n ").strip().lower() in {"y", "yes"}
