"""The command line: the window by default, and the verbs an administrator needs."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from desk_gui import __version__
from desk_gui.domain.rings import DIRECTIONS


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for and return the exit code.

    0 is done, 1 refused (the reason is on standard error), 2 wrong usage,
    3 another process has the data open.
    """
    asked = _parser().parse_args(arguments)
    if asked.self_test:
        from desk_gui.self_test import self_test  # noqa: PLC0415

        return self_test()
    if asked.verb is None or (asked.verb == "demo" and not asked.no_window):
        from desk_gui.app import run  # noqa: PLC0415 - the only way to Qt Widgets

        return run(asked.data, asked.database, demo=asked.verb == "demo")
    if asked.verb == "call":
        from desk_gui.hook import call  # noqa: PLC0415 - no Qt, no database: a telephone waits

        return call(asked)
    from desk_gui import verbs  # noqa: PLC0415

    return verbs.run(asked)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="desk-gui",
        description="Front desk and post-office counter. Without a verb the window opens.",
        epilog="Exit codes: 0 done, 1 refused, 2 wrong usage, 3 the data is open elsewhere.",
    )
    parser.add_argument("--version", action="version", version=f"desk-gui {__version__}")
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="the data folder")
    parser.add_argument("--database", metavar="URL", help="postgresql://… for a shared database")
    parser.add_argument("--self-test", action="store_true", help=argparse.SUPPRESS)
    verbs = parser.add_subparsers(dest="verb", metavar="VERB")
    demo = verbs.add_parser("demo", help="fill a folder with a believable office and open it")
    demo.add_argument("--no-window", action="store_true", help="only fill the folder")
    listing = verbs.add_parser("import-catalogue", help="import a price list (CSV or XLSX)")
    listing.add_argument("file", type=Path, metavar="FILE")
    listing.add_argument("--dry-run", action="store_true", help="read and print, store nothing")
    listing.add_argument("--name", help="the catalogue's name; the file's name if not given")
    listing.add_argument("--from", dest="first", metavar="YYYY-MM", help="first month of validity")
    listing.add_argument("--to", dest="last", metavar="YYYY-MM", help="last month of validity")
    listing.add_argument("--effective", metavar="YYYY-MM-DD", help="day it takes effect; today")
    listing.add_argument("--supplement", action="store_true", help="it adds to an earlier one")
    forms = verbs.add_parser("forms", help="print a day's forms as CSV")
    forms.add_argument("--date", metavar="YYYY-MM-DD", help="today if not given")
    paper = verbs.add_parser("print-form", help="write a form as PDF; counted like any print")
    paper.add_argument("number", metavar="NUMBER")
    paper.add_argument("--output", type=Path, required=True, metavar="FILE.pdf")
    backup = verbs.add_parser("backup", help="write a backup of the data")
    backup.add_argument("file", type=Path, metavar="FILE")
    restore = verbs.add_parser("restore", help="show what a backup holds, and restore it")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--passphrase-file", type=Path, metavar="F", help="the passphrase in it")
    restore.add_argument("--yes", action="store_true", help="restore without asking")
    check = verbs.add_parser("check", help="look whether all of the data is whole")
    purge = verbs.add_parser("purge", help="take out what the nightly run would, and print counts")
    purge.add_argument("--dry-run", action="store_true", help="print the counts, take out nothing")
    ring = verbs.add_parser("call", help="show the open window who rings")
    ring.add_argument("number", metavar="NUMBER")
    ring.add_argument("--line", default="", metavar="L", help="which line or extension rings")
    ring.add_argument("--direction", choices=DIRECTIONS, default="in")
    for verb in (demo, listing, forms, paper, backup, restore, check, purge, ring):
        verb.add_argument("--data", type=Path, metavar="FOLDER", default=argparse.SUPPRESS)
        verb.add_argument("--database", metavar="URL", default=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
