"""The command line's verbs, for administrators and scripts. No Qt Widgets here."""

import csv
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QCoreApplication

from desk_gui.domain.catalogue import PriceList
from desk_gui.domain.catalogue_imports import CatalogueDetails
from desk_gui.domain.files import refusal_for
from desk_gui.domain.money import format_amount
from desk_gui.domain.months import Month
from desk_gui.domain.office import Office
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.storage import InUse
from desk_gui.domain.subscriptions import DuplicateReason, SubscriptionForm
from desk_gui.domain.terms import default_period
from desk_gui.files import write_atomically
from desk_gui.house import House, embedded_url, fill_demo, open_house, open_house_to_read
from desk_gui.operations.instance import hold
from desk_gui.places import Places, find_places
from desk_gui.views.catalogue.doubts import doubt_words
from desk_gui.views.sentences import sentence

DONE, REFUSED, USAGE, IN_USE = 0, 1, 2, 3
_COLUMNS = (
    "number",
    "state",
    "posted_at",
    "index",
    "title",
    "first_month",
    "months",
    "sets",
    "zone",
    "total",
    "payment",
    "subscriber",
    "postal_index",
    "address",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def run(asked: Namespace) -> int:
    """Run a verb and return its exit code; a refusal is one plain line on standard error."""
    _application = QCoreApplication.instance() or QCoreApplication([])
    places = find_places(asked.data, asked.database)
    verbs: dict[str, Callable[[Places, Namespace], None]] = {
        "demo": _demo,
        "import-catalogue": _import_catalogue,
        "forms": _forms,
        "print-form": _print_form,
    }
    try:
        with _reader():
            verbs[asked.verb](places, asked)
    except RefusedError as error:
        for refusal in error.refusals:
            print(f"desk-gui: {sentence(refusal)}", file=sys.stderr)
        in_use = any(isinstance(refusal, InUse) for refusal in error.refusals)
        return IN_USE if in_use else REFUSED
    except ValueError as error:
        print(f"desk-gui: {error}", file=sys.stderr)
        return USAGE
    return DONE


@contextmanager
def _reader() -> Iterator[None]:
    """Write for whoever reads standard output: one who has read enough (``head``) is no fault.

    Raises:
        RefusedError: what is written there cannot be kept, on a full disk say.
    """
    try:
        yield
        sys.stdout.flush()
    except OSError as error:
        # What is left unwritten would fail once more at the end of the process.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise RefusedError(refusal_for(error, "standard output")) from error


@contextmanager
def _house(places: Places) -> Iterator[House]:
    """Open the house to work in; the embedded database only while no window has it."""
    lock = None
    if not places.database:
        lock = hold(places.folder)
        if lock is None:
            raise RefusedError(InUse(path=str(places.folder)))
    try:
        house = open_house(places.database or embedded_url(places.folder), places.workstation)
        try:
            yield house
        finally:
            house.close()
    finally:
        if lock is not None:
            lock.unlock()


def _demo(places: Places, _asked: Namespace) -> None:
    with _house(places) as house:
        fill_demo(house, _tell)


def _tell(done: int, total: int) -> None:
    if sys.stderr.isatty():
        end = "\n" if done == total else "\r"
        print(f"{done} / {total}", end=end, file=sys.stderr, flush=True)


def _import_catalogue(places: Places, asked: Namespace) -> None:
    with _house(places) as house:
        today = house.locality.now().date()
        price_list = house.catalogue.preview(asked.file, _tell).value
        _print_list(price_list)
        details = _details(asked, today, house.office.office().value)
        if asked.dry_run:
            return
        catalogue = house.catalogue.import_list(price_list, details, _tell).value
        print(f"imported: {catalogue.name}, {catalogue.first} to {catalogue.last}")


def _details(asked: Namespace, today: date, office: Office | None) -> CatalogueDetails:
    first, last = default_period(today, office.cut_off_day if office else Office.cut_off_day)
    return CatalogueDetails(
        uid=str(uuid4()),
        name=asked.name or asked.file.stem,
        first=Month.parse(asked.first) if asked.first else first,
        last=Month.parse(asked.last) if asked.last else last,
        effective_from=date.fromisoformat(asked.effective) if asked.effective else today,
        supplement=asked.supplement,
    )


def _print_list(price_list: PriceList) -> None:
    for title in price_list.publications:
        prices = ", ".join(
            f"{price.term} {price.zone.value} {format_amount(price.total)}"
            for price in title.prices
        )
        print(f"line {title.line}: {title.index} {title.title}: {prices}")
    for doubt in price_list.doubts:
        mark = "ERROR" if doubt.blocking else "note"
        print(f"{mark}: line {doubt.line}: {' '.join(doubt_words(doubt))}")
    print(
        f"{price_list.rows} rows, {len(price_list.publications)} titles, "
        f"{sum(len(title.prices) for title in price_list.publications)} prices"
    )


def _forms(places: Places, asked: Namespace) -> None:
    url = places.database or embedded_url(places.folder)
    house = open_house_to_read(url, places.workstation)
    try:
        day = date.fromisoformat(asked.date) if asked.date else house.locality.now().date()
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(_COLUMNS)
        for form in _all_forms(house, day):
            writer.writerow(map(_cell, _values(form)))
    finally:
        house.close()


def _all_forms(house: House, day: date) -> Iterator[SubscriptionForm]:
    before = None
    while page := house.book.forms_on(day, before=before).value:
        yield from page
        before = page[-1].id


def _values(form: SubscriptionForm) -> tuple[object, ...]:
    return (
        form.number,
        form.state.value,
        form.posted_at.isoformat(timespec="seconds"),
        form.publication_index,
        form.title,
        form.first,
        form.months,
        form.sets,
        form.zone.value,
        f"{form.total // 100}.{form.total % 100:02}",
        form.method.value,
        form.subscriber,
        form.postal_index,
        form.address,
    )


def _cell(value: object) -> str:
    """Return the cell's text; what a spreadsheet would take for a formula stays text."""
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _check_place(output: Path) -> None:
    """Make sure that a file can be written there before a print is counted; touch no old one."""
    probe = output.with_name(f".desk-{output.name}.tmp")
    write_atomically(probe, b"")
    probe.unlink()


def _print_form(places: Places, asked: Namespace) -> None:
    output: Path = asked.output
    with _house(places) as house:
        form = house.book.form(asked.number).value
        reason = DuplicateReason.OTHER if form.prints else None
        house.papers.check(form)
        _check_place(output)
        printed = house.book.record_print([form.id], reason).value
        write_atomically(output, house.papers.forms(printed))
        print(output)
